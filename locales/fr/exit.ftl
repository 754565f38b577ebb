# Codes de sortie des processus : les textes. Les faits se trouvent dans content/exit/.

exit = Codes de sortie des processus
    .label = Code de sortie
    .description = Un processus qui se termine laisse un petit nombre à son parent. 0 signifie succès, et tout le reste est un échec ; les shells et les outils en distinguent quelques-uns par habitude. Seuls les 8 bits de poids faible parviennent au shell parent : 256 ressemble à 0, et -1 à 255.
    .both = Les deux sont des codes de sortie : chacun est le nombre que laisse un processus, ou le shell à sa place.

## Groupes

exit-group-general = Codes généraux
    .description = 0 est un succès. 1 n’a pas de sens fixe, et de nombreux outils emploient 2 pour de mauvais arguments.
exit-group-sysexits = sysexits.h
    .description = Les codes 64 à 78 ont des noms dans l’en-tête `sysexits.h`. Un programme qui les emploie dit quel genre d’échec il a rencontré. L’un d’eux, [75](entry:exit/75), demande une nouvelle tentative plus tard.
exit-group-shell = Shells et outils qui lancent des commandes
    .description =
        Les codes 124 à 128 viennent du shell ou de l’outil qui devait lancer une commande, et non de la commande. POSIX en définit deux : [126](entry:exit/126), trouvée mais non exécutable, et [127](entry:exit/127), introuvable. Les autres sont des conventions propres à certains outils.
exit-group-signals = Fin par un signal
    .description =
        Quand le signal n met fin à un processus, des shells comme bash et dash renvoient 128+n. C’est une convention : POSIX demande seulement un nombre supérieur à 128, et ksh93 utilise 256+n en interne.

        Les numéros de signal 1, 2, 3, 6, 9, 14 et 15 sont les mêmes partout. La plupart des autres dépendent de la plateforme : SIGBUS vaut 7 sous Linux sur x86 et 10 sous macOS, SIGUSR1 vaut 10 sur certains systèmes et 30 sur d’autres.

        Le code [137](entry:exit/137) est SIGKILL, quelle qu’en soit la cause. Un conteneur à court de mémoire en est une ; `docker stop` après son délai de grâce en est une autre. Le nombre seul ne prouve ni l’une ni l’autre.
exit-group-last = Le dernier nombre
    .description = 255 est le plus grand code qui tienne sur 8 bits. Ce qui sort de 0 à 255 y est ramené, si bien que -1 arrive sous la forme 255.

## Caractéristiques

exit-fact-class = Genre
    .description = Ce qui donne son sens au nombre.
    .success = Succès
    .failure = Un échec signalé par le programme
    .sysexits = Un genre d’échec nommé dans sysexits.h
    .shell = Le shell, ou l’outil qui lance la commande
    .signal = Un signal qui a mis fin au processus
    .difference =
        { $a } { $a-value ->
            [success] signale un succès
            [failure] est un échec que signale le programme
            [sysexits] est un genre d’échec nommé dans sysexits.h
            [shell] vient du shell ou de l’outil qui lance la commande
            [signal] dit qu’un signal a mis fin au processus
           *[other] est de ce genre : { $a-text }
        } ; { $b } { $b-value ->
            [success] signale un succès
            [failure] est un échec que signale le programme
            [sysexits] est un genre d’échec nommé dans sysexits.h
            [shell] vient du shell ou de l’outil qui lance la commande
            [signal] dit qu’un signal a mis fin au processus
           *[other] est de ce genre : { $b-text }
        }.
exit-fact-signal = Signal
    .description = Le signal qui a mis fin au processus, par son nom.
exit-fact-signal-number = Numéro du signal
    .description = Le numéro auquel le shell a ajouté 128.
exit-fact-portable = Même numéro sur tous les systèmes
    .description = Indique si le signal porte ce numéro partout, comme 1, 2, 3, 6, 9, 14 et 15 ; pour les autres, rien n’est promis.
    .yes = Oui
    .no = Non garanti
    .difference = Le numéro derrière { $yes } désigne le même signal sur tous les systèmes ; celui derrière { $no } peut en désigner un autre ailleurs.
exit-fact-defined-by = Défini par
    .description = Le document qui donne au nombre sa signification.
exit-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

exit-0 = Succès
    .summary = Le processus a fait son travail et ne signale aucune erreur.
exit-1 = Erreur générale
    .summary = Le programme a échoué, et 1 n’a pas d’autre sens fixe ; lisez ce qu’il a affiché.
exit-2 = Mauvais emploi d’une commande
    .summary = Une commande interne de bash, ou un autre outil qui suit cet usage, rejette la façon dont on l’a appelé ; vérifiez les options et les arguments.
exit-64 = Commande mal utilisée
    .summary = La commande a été mal utilisée, par exemple avec un argument manquant ou une option inconnue ; corrigez l’appel.
exit-65 = Données d’entrée incorrectes
    .summary = Les données fournies au programme sont mal formées ; corrigez-les et relancez-le.
exit-66 = Entrée absente ou illisible
    .summary = Un fichier d’entrée n’existe pas ou ne peut pas être lu ; vérifiez son chemin et ses permissions.
exit-67 = Utilisateur inconnu
    .summary = Le programme visait un utilisateur qui n’existe pas ; vérifiez le nom.
exit-68 = Hôte inconnu
    .summary = Le programme visait un hôte introuvable ; vérifiez le nom d’hôte et sa résolution.
exit-69 = Service indisponible
    .summary = Un service ou un programme nécessaire au travail est indisponible ; trouvez lequel et rétablissez-le.
exit-70 = Erreur interne du logiciel
    .summary = Le programme a rencontré une erreur qui lui est propre ; signalez-la à ceux qui le maintiennent.
exit-71 = Erreur du système d’exploitation
    .summary = Le système d’exploitation n’a pas pu fournir au programme ce qu’il lui faut, comme un nouveau processus ; vérifiez ses limites et ses ressources.
exit-72 = Fichier système absent ou abîmé
    .summary = Un fichier qui appartient au système manque ou est endommagé ; réparez l’installation.
exit-73 = Fichier de sortie non créé
    .summary = Le programme n’a pas pu créer son fichier de sortie ; vérifiez le dossier, les permissions et l’espace libre.
exit-74 = Erreur d’entrée-sortie
    .summary = La lecture ou l’écriture d’un fichier a échoué ; vérifiez le disque ou le périphérique concerné.
exit-75 = Échec temporaire
    .summary = L’échec devrait passer de lui-même : relancez la commande plus tard.
exit-76 = Erreur de protocole
    .summary = Dans un échange avec un autre système, l’un des deux a enfreint le protocole ; comparez leurs versions.
exit-77 = Permission refusée
    .summary = L’utilisateur qui a lancé le programme n’a pas le droit de faire cela ; changez de compte ou faites accorder ce droit.
exit-78 = Erreur de configuration
    .summary = Quelque chose est faux ou manque dans la configuration du programme ; corrigez-le avant le prochain démarrage.
exit-124 = Limite de temps atteinte
    .summary = GNU timeout a arrêté la commande parce que son temps était écoulé ; accordez-en davantage, ou cherchez ce qu’elle attendait.
exit-125 = L’outil lui-même a échoué
    .summary = L’outil qui devait lancer la commande, comme docker ou GNU timeout, a lui-même échoué ; pour git bisect, 125 demande de sauter ce commit.
exit-126 = Trouvée mais non exécutable
    .summary = La commande a été trouvée mais ne peut pas être lancée ; vérifiez sa permission d’exécution et son format.
exit-127 = Commande introuvable
    .summary = Le shell n’a trouvé aucune commande de ce nom ; vérifiez l’orthographe, le PATH et son installation.
exit-128 = Argument d’exit non valide
    .summary = Des listes expliquent 128 par un argument d’exit inutilisable, mais bash 5.2 renvoie 2 dans ce cas ; certains programmes choisissent 128 d’eux-mêmes, comme git pour une erreur fatale.
exit-129 = Fin de la connexion au terminal
    .summary = SIGHUP a mis fin au processus, en général parce que le terminal ou la session dont il dépendait a disparu.
exit-130 = Interruption
    .summary = SIGINT a mis fin au processus, en général parce que quelqu’un a appuyé sur Ctrl-C.
exit-131 = Demande de quitter
    .summary = SIGQUIT a mis fin au processus : quelqu’un lui a demandé depuis le terminal de quitter, et peut-être de laisser un fichier core.
exit-132 = Instruction illégale
    .summary = SIGILL : le processeur n’a pas pu exécuter une instruction du programme ; vérifiez que le binaire est fait pour cette machine.
exit-133 = Point d’arrêt ou de trace
    .summary = SIGTRAP : le processus est tombé sur un piège, comme un point d’arrêt, et aucun débogueur n’était là pour prendre le relais.
exit-134 = Abandon
    .summary = Le processus s’est lui-même arrêté par SIGABRT, par exemple sur une assertion fausse ; lisez les dernières lignes qu’il a écrites.
exit-136 = Erreur arithmétique
    .summary = SIGFPE : le processus a tenté un calcul impossible, comme une division entière par zéro ; cherchez-le dans le code.
exit-137 = Processus tué
    .summary = SIGKILL a mis fin au processus sur-le-champ, quelle qu’en soit la raison : cherchez qui l’a envoyé avant d’accuser un manque de mémoire.
exit-139 = Erreur de segmentation
    .summary = SIGSEGV : le processus a touché une zone de mémoire qui lui est interdite ; examinez le plantage dans un débogueur.
exit-141 = Tube rompu
    .summary = SIGPIPE : le processus a écrit dans un tube ou une connexion que personne ne lit plus, ce qui est souvent anodin dans une suite de commandes.
exit-142 = Alarme déclenchée
    .summary = SIGALRM : une minuterie du processus est arrivée à terme, et le processus n’a pas traité le signal.
exit-143 = Fin demandée
    .summary = SIGTERM a demandé au processus de se terminer ; si personne ne l’avait prévu, cherchez qui l’a arrêté.
exit-152 = Limite de temps processeur dépassée
    .summary = SIGXCPU sous Linux : le processus a consommé plus de temps processeur que sa limite ne le permet ; relevez-la, ou cherchez une boucle sans fin.
exit-153 = Limite de taille de fichier dépassée
    .summary = SIGXFSZ sous Linux : le processus a tenté d’agrandir un fichier au-delà de sa limite ; relevez-la, ou cherchez pourquoi le fichier grossit.
exit-255 = Hors plage, ou échec de ssh
    .summary = Soit ssh lui-même a échoué, soit un programme a renvoyé un nombre hors de 0 à 255, comme -1, dont il ne reste que 8 bits.

## Textes propres aux paires

exit-1-vs-2 = Est-ce le travail qui a échoué, ou l’appel du programme ?
    .answer =
        1 n’a pas de sens fixe : le programme a échoué, et seule sa sortie dit pourquoi. 2 est la réponse des commandes internes de bash à un mauvais emploi, et de nombreux outils à de mauvais arguments. Après 2, regardez d’abord la ligne de commande ; après 1, ce que le programme a affiché.
    .when-to-use-which =
        - Vous voyez 1 : lisez la sortie d’erreur et le journal. Le nombre lui-même ne mène pas plus loin.
        - Vous voyez 2 : comparez les options et les arguments au manuel de l’outil. Le relancer tel quel ne sert à rien.
        - Vous écrivez un programme : prenez 2 pour un mauvais emploi si vos appelants connaissent cet usage, ou [64](entry:exit/64) s’ils connaissent `sysexits.h`. Gardez 1 pour tout le reste.
    .pitfalls =
        - Aucune norme ne fixe l’un ou l’autre pour tous les programmes. Avant qu’un script ne se fie à 2, vérifiez ce que cet outil entend par là.

exit-1-vs-255 = Le programme a-t-il choisi ce nombre, ou est-ce le reste d’un autre ?
    .answer =
        1 est un échec ordinaire, sans sens fixe. 255 est souvent un nombre que personne n’a choisi : -1 perd tout sauf ses 8 bits de poids faible et arrive sous la forme 255. C’est aussi ce que renvoie ssh quand ssh lui-même échoue ; après un 255 de ssh, regardez donc d’abord la connexion.
    .when-to-use-which =
        - Vous voyez 1 : lisez ce que le programme a affiché.
        - Vous voyez 255 d’un programme : cherchez dans son code une valeur de retour hors de 0 à 255, comme -1.
        - Vous voyez 255 de ssh : vérifiez l’hôte, le réseau et l’authentification avant de chercher une erreur dans la commande distante.
    .pitfalls =
        - La même coupe change un échec en succès : 256 arrive sous la forme [0](entry:exit/0). Renvoyez de petits nombres positifs.
        - Derrière ssh, 255 ne prouve pas que ssh a échoué : un programme distant peut renvoyer 255, lui aussi.

exit-124-vs-137 = Une limite de temps a-t-elle été atteinte, ou quelqu’un a-t-il tué le processus ?
    .answer =
        124 nomme sa cause : GNU timeout a mis fin à la commande parce que son temps était écoulé. 137 est 128+9 : SIGKILL a mis fin au processus, et le nombre ne dit pas qui l’a envoyé. Après 124, regardez la limite de temps et ce qui était lent ; après 137, cherchez d’abord l’expéditeur.
    .when-to-use-which =
        - Vous voyez 124 : déterminez si la commande est bloquée ou a seulement besoin de plus de temps, puis relevez la limite ou réparez la commande.
        - Vous voyez 137 : lisez les journaux du système et du moteur de conteneurs autour de cet instant.
    .pitfalls =
        - Une limite de temps peut aussi se cacher derrière 137 : `docker stop` envoie SIGKILL une fois son délai de grâce écoulé.

exit-125-vs-126 = Est-ce l’outil qui a échoué, ou la commande qui n’a pas pu démarrer ?
    .answer =
        125 : l’outil placé devant, comme docker ou GNU timeout, a échoué de lui-même. 126 : la commande a été trouvée mais n’a pas pu être exécutée. Après 125, vérifiez l’appel de l’outil ; après 126, vérifiez le fichier qu’il devait lancer.
    .when-to-use-which =
        - Vous voyez 125 de docker ou de GNU timeout : lisez le message d’erreur de l’outil lui-même, et vérifiez ses options.
        - Vous voyez 126 : vérifiez la permission d’exécution et le format du fichier.
        - Vous écrivez un script pour git bisect : renvoyez 125 pour sauter un commit qui ne peut pas être testé.
    .pitfalls =
        - Le sens de 125 dépend de qui le renvoie. Pour git bisect, c’est une demande de sauter, et non l’échec d’un outil.

exit-126-vs-127 = La commande a-t-elle été trouvée ?
    .answer =
        126 : oui, mais elle ne peut pas être exécutée. 127 : non, il n’y a pas de commande de ce nom. POSIX fixe les deux. Après 126, regardez le fichier ; après 127, regardez le nom, le `PATH` et ce qui est installé.
    .when-to-use-which =
        - Vous voyez 126 : vérifiez avec `ls -l` que le fichier est exécutable, et que c’est un programme pour ce système, et non un dossier ou un fichier de données.
        - Vous voyez 127 : vérifiez l’orthographe, puis le `PATH` du processus appelant. Il peut différer de celui de votre terminal.
        - Dans une image de conteneur : 127 laisse penser que le programme n’est pas dans l’image, 126 qu’il y est sans la permission d’exécution.
    .pitfalls =
        - Un script peut renvoyer l’un ou l’autre pour une commande qu’il contient. Cherchez la ligne qui a échoué avant de soupçonner le script lui-même.

exit-130-vs-143 = A-t-il été interrompu au clavier, ou prié de finir par un autre programme ?
    .answer =
        130 est 128+2, SIGINT, et signifie en général que quelqu’un a appuyé sur Ctrl-C. 143 est 128+15, SIGTERM, par lequel des programmes demandent à un processus de se terminer. Après 130, demandez qui était au terminal ; après 143, demandez ce qui arrête des processus à cet endroit, comme un gestionnaire de services ou un déploiement.
    .when-to-use-which =
        - Vous voyez 130 dans un journal : une exécution interactive a été interrompue. En règle générale, il n’y a rien à réparer.
        - Vous voyez 143 lors d’un arrêt prévu : tout va bien, et la supervision n’a pas à donner l’alerte.
        - Vous voyez 143 hors de propos : cherchez l’expéditeur dans le journal du système à cet instant.
    .pitfalls =
        - N’importe quel programme peut envoyer l’un ou l’autre signal : 130 peut donc survenir sans clavier.
        - Les numéros 2 et 15 désignent partout les mêmes signaux, mais la somme 128+n est une convention des shells : POSIX demande seulement un nombre supérieur à 128.

exit-134-vs-139 = Le processus s’est-il arrêté lui-même, ou a-t-il été arrêté sur un accès mémoire interdit ?
    .answer =
        134 est 128+6, SIGABRT : le processus, ou une de ses bibliothèques, a remarqué un problème et a renoncé. 139 est 128+11, SIGSEGV : il a touché une zone de mémoire interdite. Après 134, lisez son dernier message ; après 139, commencez par un débogueur ou un fichier core.
    .when-to-use-which =
        - Vous voyez 134 : cherchez dans la sortie une assertion fausse ou un message semblable. Il nomme souvent le fichier et la ligne.
        - Vous voyez 139 : affichez la pile d’appels au moment du plantage. Le programme n’a en général laissé aucun message à lui.
    .pitfalls =
        - Le même bogue peut être derrière les deux : une mémoire abîmée est remarquée par un contrôle, ou touchée avant tout contrôle.
        - Le numéro 6 est SIGABRT partout ; pour 11, rien de tel n’est promis, vérifiez-le donc sur une plateforme inhabituelle.

exit-137-vs-139 = Le processus a-t-il été tué de l’extérieur, ou s’est-il planté tout seul ?
    .answer =
        137 est 128+9, SIGKILL : quelqu’un ou quelque chose a mis fin au processus. 139 est 128+11, SIGSEGV : le processus lui-même a touché une zone de mémoire interdite. Après 137, cherchez l’expéditeur hors du programme ; après 139, cherchez le bogue dedans.
    .when-to-use-which =
        - Vous voyez 137 : vérifiez si le système ou le conteneur a manqué de mémoire, et si quelqu’un a arrêté le conteneur. Le nombre ne distingue pas les deux.
        - Vous voyez 139 : refaites l’exécution sous un débogueur, ou ouvrez le fichier core.
    .pitfalls =
        - 137 ne prouve pas un manque de mémoire, et 139 n’en est pas un signe : une erreur de segmentation porte sur l’endroit où l’on accède à la mémoire, non sur la quantité disponible.

exit-137-vs-143 = Le processus a-t-il été prié de finir, ou forcé ?
    .answer =
        143 est 128+15, SIGTERM : une demande de fin, qu’un processus peut traiter. 137 est 128+9, SIGKILL : la fin immédiate, qu’un processus ne peut ni traiter ni retarder. Si un arrêt donne 137 là où vous attendez 143, le processus ne s’est sans doute pas terminé dans son délai de grâce.
    .when-to-use-which =
        - Vous voyez 143 : le processus s’est terminé sur demande. Ne cherchez l’expéditeur que si l’arrêt n’était pas prévu.
        - Vous voyez 137 après `docker stop` : le délai de grâce s’est écoulé. Faites réagir le programme à SIGTERM, ou accordez-lui plus de temps.
        - Vous voyez 137 et personne n’a rien arrêté : vérifiez si la mémoire a manqué, puis cherchez d’autres expéditeurs de SIGKILL.
    .pitfalls =
        - 137 ne veut pas dire « mémoire épuisée ». Il veut dire SIGKILL, quelle qu’en soit la cause.
        - Un programme qui traite SIGTERM et se termine en ordre peut renvoyer [0](entry:exit/0) ou un nombre à lui au lieu de 143.
