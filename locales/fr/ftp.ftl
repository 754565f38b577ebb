# Codes de réponse FTP : les textes. Les faits se trouvent dans content/ftp/.

ftp = Codes de réponse FTP
    .label = FTP
    .description = Un serveur FTP répond à chaque commande par un code de trois chiffres, envoyé sur la connexion de contrôle ; les fichiers, eux, passent par une connexion de données distincte. Le premier chiffre dit où en est la commande : commencée, faite, en attente d’un complément, en échec pour l’instant ou en échec définitif. Un premier chiffre 6 signale une réponse elle-même protégée.
    .both = Les deux sont des codes de réponse FTP : chacun est une réponse du serveur à une commande du client.

## Groupes

ftp-group-preliminary = Réponses préliminaires
    .description = Codes commençant par 1 : l’action a commencé ou va commencer, et une seconde réponse dira comment elle s’est terminée [](source:rfc959).
ftp-group-completion = Succès
    .description = Codes commençant par 2 : la commande est exécutée, et le client peut envoyer la suivante [](source:rfc959).
ftp-group-intermediate = Réponses intermédiaires
    .description = Codes commençant par 3 : tout va bien jusqu’ici, et le serveur attend un complément avant d’agir [](source:rfc959).
ftp-group-transient = Échecs temporaires
    .description = Codes commençant par 4 : la commande a échoué pour l’instant, et la même commande peut réussir plus tard [](source:rfc959).
ftp-group-permanent = Échecs définitifs
    .description = Codes commençant par 5 : la commande a échoué et échouerait encore, il faut donc d’abord changer quelque chose [](source:rfc959).
ftp-group-protected = Réponses protégées
    .description = Codes commençant par 6 : ils disent comment la réponse est protégée. Ce que le serveur veut dire se trouve à l’intérieur [](source:rfc2228).

## Caractéristiques

ftp-fact-class = Classe
    .description = Ce que le premier chiffre dit de la commande.
    .preliminary = Préliminaire (1yz)
    .completion = Succès (2yz)
    .intermediate = Intermédiaire (3yz)
    .transient = Échec temporaire (4yz)
    .permanent = Échec définitif (5yz)
    .protected = Réponse protégée (6yz)
    .difference =
        { $a } est { $a-value ->
            [preliminary] une réponse préliminaire
            [completion] un succès
            [intermediate] une réponse intermédiaire
            [transient] un échec temporaire
            [permanent] un échec définitif
            [protected] une réponse protégée
           *[other] de cette classe : { $a-text }
        } ; { $b } est { $b-value ->
            [preliminary] une réponse préliminaire
            [completion] un succès
            [intermediate] une réponse intermédiaire
            [transient] un échec temporaire
            [permanent] un échec définitif
            [protected] une réponse protégée
           *[other] de cette classe : { $b-text }
        }.
ftp-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
ftp-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

ftp-110 = Marqueur de reprise
    .summary = Le serveur vous remet un marqueur ; gardez-le, car un transfert interrompu peut reprendre à cet endroit.

ftp-120 = Service prêt dans n minutes
    .summary = Le serveur a besoin de quelques minutes avant d’être prêt ; le texte dit combien, attendez d’autant.

ftp-125 = Connexion de données déjà ouverte
    .summary = La connexion de données est déjà ouverte, et le transfert commence par elle.

ftp-150 = Ouverture imminente de la connexion de données
    .summary = Le serveur va ouvrir la connexion de données ; attendez une seconde réponse à la fin du transfert.

ftp-200 = Commande réussie
    .summary = La commande est exécutée, et il n’y a rien de plus à en dire.

ftp-202 = Commande superflue
    .summary = Cette commande est superflue ici ; continuez comme si vous ne l’aviez pas envoyée.

ftp-211 = État du système
    .summary = Le serveur indique comment il se porte dans son ensemble, et non ce qu’il en est d’un fichier.

ftp-212 = État du répertoire
    .summary = Le répertoire sur lequel vous avez posé la question est décrit dans le texte.

ftp-213 = État du fichier
    .summary = Ce que vous vouliez savoir d’un fichier précis se trouve dans le texte.

ftp-214 = Aide
    .summary = De l’aide à lire par une personne, qu’un programme peut ignorer.

ftp-215 = Type de système
    .summary = Le serveur nomme le type de système sur lequel il fonctionne.

ftp-220 = Prêt pour un nouvel utilisateur
    .summary = Le serveur est prêt pour un nouvel utilisateur : authentifiez-vous.

ftp-221 = Fermeture de la connexion de contrôle
    .summary = Le serveur ferme la connexion de contrôle, et la session se termine avec elle.

ftp-225 = Connexion de données ouverte, inactive
    .summary = La connexion de données est ouverte sans qu’aucun transfert l’occupe : vous pouvez en commencer un.

ftp-226 = Fermeture de la connexion de données
    .summary = L’action a réussi, et le serveur ferme la connexion de données.

ftp-227 = Passage en mode passif
    .summary = Le serveur attend que vous ouvriez la connexion de données ; le texte dit où vous connecter.

ftp-228 = Passage en mode passif long
    .summary = Le serveur est en mode passif et donne son adresse sous une forme longue, prévue pour les grandes adresses.

ftp-229 = Passage en mode passif étendu
    .summary = Le serveur est dans le mode passif des extensions pour IPv6 et les NAT ; ouvrez la connexion de données comme le texte l’indique.

ftp-230 = Utilisateur authentifié
    .summary = L’authentification est terminée ; passez à vos commandes.

ftp-232 = Authentifié et autorisé par l’échange de sécurité
    .summary = L’échange de sécurité vous a à la fois authentifié et autorisé, passez donc à vos commandes.

ftp-234 = Échange de sécurité terminé
    .summary = L’échange de sécurité est arrivé à son terme, et plus aucune donnée de sécurité ne vous est demandée.

ftp-235 = Données de sécurité acceptées
    .summary = Le serveur accepte les données de sécurité que vous avez envoyées.

ftp-250 = Action sur le fichier terminée
    .summary = Ce que vous avez demandé pour le fichier est fait, et la commande suivante peut venir.

ftp-257 = Chemin créé
    .summary = Le texte donne le nom d’un chemin : celui qui vient d’être créé ou, après PWD, le répertoire courant.

ftp-331 = Mot de passe nécessaire
    .summary = Le nom d’utilisateur seul ne suffit pas ; envoyez le mot de passe.

ftp-332 = Compte nécessaire
    .summary = L’authentification ne se poursuit que lorsque vous avez aussi indiqué un compte.

ftp-334 = Données de sécurité nécessaires
    .summary = L’échange de sécurité peut commencer, et le serveur a besoin pour cela de données de sécurité de votre part.

ftp-335 = Suite des données de sécurité
    .summary = Ce que vous avez envoyé jusqu’ici n’est qu’une partie des données de sécurité ; envoyez la suivante.

ftp-336 = Défi
    .summary = Le serveur envoie un défi et attend que vous y répondiez.

ftp-350 = En attente d’un complément
    .summary = L’action sur le fichier est suspendue ; envoyez la commande qui fournit l’information manquante.

ftp-421 = Service indisponible
    .summary = Le service est indisponible, et toute commande peut recevoir cette réponse ; reconnectez-vous plus tard.

ftp-425 = Ouverture de la connexion de données impossible
    .summary = Le serveur n’a pas pu ouvrir la connexion de données ; vérifiez les pare-feu et le mode de transfert avant de réessayer.

ftp-426 = Transfert interrompu
    .summary = Le transfert s’est interrompu : ne vous fiez pas à ce qui est arrivé et recommencez-le.

ftp-431 = Ressource de sécurité indisponible
    .summary = La sécurité réclame une ressource qui n’est pas disponible pour l’instant ; refaites cette étape plus tard.

ftp-450 = Action non effectuée, fichier occupé
    .summary = Le fichier est occupé, et rien n’a été fait ; répétez la commande quand il aura pu se libérer.

ftp-451 = Erreur locale
    .summary = Une erreur interne du serveur a mis fin à l’action ; rien n’est à changer dans votre commande.

ftp-452 = Espace de stockage insuffisant
    .summary = Le serveur manque d’espace de stockage en ce moment ; répétez la commande quand de la place aura pu se libérer.

ftp-500 = Erreur de syntaxe
    .summary = Le serveur n’a pas reconnu de commande dans la ligne ; vérifiez ce qui a réellement été envoyé.

ftp-501 = Erreur de syntaxe dans les paramètres
    .summary = La commande est comprise, mais ses paramètres sont mal formés ; corrigez-les.

ftp-502 = Commande non implémentée
    .summary = Le serveur n’implémente pas du tout cette commande ; passez-vous d’elle.

ftp-503 = Mauvaise séquence de commandes
    .summary = La commande n’est pas arrivée dans l’ordre ; envoyez d’abord ce qui doit la précéder.

ftp-504 = Paramètre non implémenté
    .summary = Le serveur a la commande, mais pas avec ce paramètre ; choisissez-en un autre.

ftp-522 = Protocole réseau non pris en charge
    .summary = Le protocole réseau que vous demandez n’est pas pris en charge ; demandez-en un autre.

ftp-530 = Utilisateur non authentifié
    .summary = Vous n’êtes pas authentifié ; faites-le d’abord, ou vérifiez vos identifiants si vous venez d’essayer.

ftp-532 = Compte nécessaire pour stocker
    .summary = Pour stocker des fichiers ici, il vous faut un compte ; indiquez-en un, ou demandez-le à l’exploitant.

ftp-533 = Niveau de protection refusé
    .summary = Ce niveau de protection vous est refusé ; travaillez à un autre.

ftp-534 = Refus par politique
    .summary = Une politique interdit ce que vous demandez, si bien écrite que soit la commande ; adressez-vous à l’exploitant.

ftp-535 = Échec d’un contrôle de sécurité
    .summary = Un contrôle de sécurité a échoué ; recommencez l’échange de sécurité depuis le début.

ftp-536 = Niveau de protection non pris en charge
    .summary = Le niveau de protection que vous demandez n’existe pas ici ; demandez-en un qui existe.

ftp-537 = Protection de la commande non prise en charge
    .summary = La commande elle-même est arrivée sous une protection qui n’est pas prise en charge ; protégez-la autrement.

ftp-550 = Fichier indisponible
    .summary = Le fichier est indisponible ; vérifiez son chemin et les droits que vous avez sur lui.

ftp-551 = Type de page inconnu
    .summary = Le transfert emploie un type de page que le serveur ne connaît pas ; prenez-en un autre.

ftp-552 = Espace alloué dépassé
    .summary = Le fichier dépasse l’espace qui vous est alloué ; faites de la place ou stockez moins.

ftp-553 = Nom de fichier non autorisé
    .summary = Le serveur n’autorise pas un fichier de ce nom ; choisissez un autre nom.

ftp-631 = Réponse protégée en intégrité
    .summary = Une réponse protégée contre l’altération est contenue dans celle-ci ; contrôlez-la, puis lisez le code qu’elle renferme.

ftp-632 = Réponse protégée en confidentialité et en intégrité
    .summary = La réponse contenue dans celle-ci est à la fois secrète et protégée contre l’altération ; déchiffrez-la et contrôlez-la avant de la lire.

ftp-633 = Réponse protégée en confidentialité
    .summary = La réponse contenue dans celle-ci est protégée contre la lecture, et rien de plus ; déchiffrez-la.

## Textes propres aux paires

ftp-125-vs-150 = La connexion de données est-elle déjà ouverte ?
    .answer =
        125 : elle est déjà ouverte, et le transfert commence par elle. 150 : le serveur va l’ouvrir [](source:rfc959#4.2.2). Les deux sont préliminaires : dans un cas comme dans l’autre, attendez la réponse qui dit comment le transfert s’est terminé.
    .when-to-use-which =
        - Vous voyez 125 : le premier obstacle est franchi. Si rien ne suit, examinez le transfert lui-même.
        - Vous voyez 150, puis plus rien : soupçonnez un pare-feu entre les deux extrémités. Une connexion de données impossible à ouvrir se solde par [425](entry:ftp/425) [](source:rfc959#4.2.2).
        - Vous développez un client : traitez les deux de la même façon, et n’annoncez de succès ni pour l’un ni pour l’autre.
    .pitfalls =
        - Aucun des deux ne dit que le fichier est arrivé. Un script qui cesse de lire après 150 manque le [426](entry:ftp/426) qui peut suivre, celui du transfert interrompu [](source:rfc959#4.2.2).

ftp-226-vs-250 = Le succès comprend-il la fin d’une connexion de données ?
    .answer =
        226 dit que le serveur ferme la connexion de données. 250 dit que l’action sur le fichier est terminée et ne parle d’aucune connexion [](source:rfc959#4.2.2). Les deux sont des succès : la commande est achevée, et rien n’est à renvoyer.
    .when-to-use-which =
        - Vous voyez 226 : considérez l’action comme faite, et n’envoyez plus rien sur cette connexion de données.
        - Vous voyez 250 : considérez l’action comme faite, et passez à la commande suivante.
        - Vous développez un client : acceptez comme succès le premier chiffre 2, plutôt qu’un seul des deux numéros.
    .pitfalls =
        - Un succès n’est pas une somme de contrôle. Si le contenu importe, comparez ensuite la taille ou une empreinte.
        - Une connexion de données qui reste ouverte sans transfert a son propre code, [225](entry:ftp/225) [](source:rfc959#4.2.2).

ftp-227-vs-229 = Dans quel mode passif le serveur est-il passé ?
    .answer =
        Les deux désignent le mode passif : c’est le client qui ouvre la connexion de données. 227 est le mode de la norme de base [](source:rfc959#4.2.2), 229 celui des extensions de FTP pour IPv6 et les NAT [](source:rfc2428). Lisez le texte de chaque réponse selon les règles de son propre document, car 229 n’est pas un 227 sous un autre numéro.
    .when-to-use-which =
        - Vous voyez 227 et la connexion de données échoue : comparez l’adresse du texte à celle que vous pouvez joindre. Derrière un NAT, elles diffèrent souvent.
        - Vous voyez 229 : vous employez l’extension. Si la connexion de données échoue malgré tout, examinez le pare-feu.
        - Vous choisissez pour votre client : en IPv6, prenez le mode étendu [](source:rfc2428).
    .pitfalls =
        - Il en existe un troisième, [228](entry:ftp/228), pour les grandes adresses [](source:rfc1639). Un client qui prend tout 22x pour le mode passif se trompe sur [225](entry:ftp/225) et [226](entry:ftp/226).

ftp-331-vs-332 = Que manque-t-il encore, un mot de passe ou un compte ?
    .answer =
        331 : le serveur a besoin du mot de passe. 332 : il a besoin d’un compte [](source:rfc959#4.2.2). Les deux sont intermédiaires, l’authentification n’est donc ni terminée ni refusée : envoyez ce qui est demandé.
    .when-to-use-which =
        - Vous voyez 331 : envoyez le mot de passe. C’est la deuxième étape habituelle d’une authentification.
        - Vous voyez 332 : envoyez le nom du compte. Si vous n’en connaissez pas, demandez à l’exploitant, car un mot de passe ne répond pas à cette question.
    .pitfalls =
        - Le compte n’est pas le nom d’utilisateur, que le serveur a déjà reçu de vous.
        - [532](entry:ftp/532) parle aussi d’un compte, mais c’est un échec : le compte est nécessaire pour stocker des fichiers [](source:rfc959#4.2.2).

ftp-425-vs-426 = La connexion de données ne s’est-elle pas ouverte, ou le transfert s’est-il interrompu ?
    .answer =
        425 : la connexion de données n’a pas pu être ouverte, et rien n’a donc été transféré. 426 : le transfert a été interrompu [](source:rfc959#4.2.2). Les deux sont des échecs temporaires ; après 425, examinez le chemin vers le port de données, après 426, ce qui coupe les connexions.
    .when-to-use-which =
        - Vous voyez 425 : vérifiez les pare-feu des deux côtés, et essayez l’autre mode, passif ou actif.
        - Vous voyez 426 : jetez la partie reçue ou reprenez à partir d’elle, puis examinez les délais d’inactivité et les journaux des deux extrémités.
    .pitfalls =
        - Après 426, il peut rester un fichier du bon nom qui n’a qu’une partie de son contenu. Ne le transmettez pas sous prétexte qu’il existe.
        - Une nouvelle tentative ne résout 425 que si quelque chose a changé entre-temps. Le même pare-feu donne la même réponse.

ftp-450-vs-550 = Le fichier est-il occupé, ou hors de votre portée ?
    .answer =
        450 : rien n’a été fait parce que le fichier est occupé, et cela passera. 550 : le fichier est indisponible, et l’échec est définitif [](source:rfc959#4.2.2). Après 450, répétez la commande ; après 550, changez d’abord le chemin ou les droits.
    .when-to-use-which =
        - Vous voyez 450 : attendez, puis envoyez la même commande. Si cela ne finit pas, cherchez qui garde le fichier ouvert.
        - Vous voyez 550 : affichez la liste du répertoire pour voir le vrai nom, et vérifiez vos droits.
        - Vous développez le serveur : 450 seulement pour un état qui prend fin sans l’aide du client.
    .pitfalls =
        - 550 ne prouve pas que le fichier n’existe pas : le code dit indisponible, non absent [](source:rfc959#4.2.2). N’effacez pas la trace que vous en gardez sur la foi du numéro.

ftp-500-vs-502 = Le serveur a-t-il distingué une commande ?
    .answer =
        500 : non, la ligne contient une erreur de syntaxe. 502 : oui, mais le serveur n’implémente pas cette commande [](source:rfc959#4.2.2). Après 500, corrigez la ligne ; après 502, passez-vous de la commande.
    .when-to-use-which =
        - Vous voyez 500 : examinez les octets. Une faute de frappe, une mauvaise fin de ligne ou des données égarées sur la connexion de contrôle peuvent en être la cause.
        - Vous voyez 502 : demandez de l’aide au serveur, [214](entry:ftp/214), et employez une commande qu’il connaît.
        - Vous développez le serveur : répondez 502 aux commandes que vous connaissez sans les proposer, afin que les clients les distinguent des erreurs.
    .pitfalls =
        - Aucun des deux ne porte sur les paramètres. Pour ceux-ci, il y a [501](entry:ftp/501) et [504](entry:ftp/504) [](source:rfc959#4.2.2).

ftp-501-vs-504 = Le paramètre est-il mal formé, ou absent de l’offre ?
    .answer =
        501 : les paramètres contiennent une erreur de syntaxe. 504 : le paramètre est bien écrit, et le serveur ne l’implémente pas [](source:rfc959#4.2.2). Après 501, corrigez l’écriture ; après 504, choisissez une autre valeur.
    .when-to-use-which =
        - Vous voyez 501 : vérifiez le nombre, l’ordre et la forme de ce qui suit la commande.
        - Vous voyez 504 : gardez la commande, et demandez une variante plus répandue.
        - Vous développez le serveur : 501 si personne ne pourrait comprendre le paramètre, 504 si seul votre serveur ne sait pas le satisfaire.
    .pitfalls =
        - Une autre écriture ne résout pas 504, et un autre serveur ne résout pas 501.

ftp-530-vs-532 = N’êtes-vous pas authentifié, ou ne pouvez-vous pas stocker sans compte ?
    .answer =
        530 : vous n’êtes pas authentifié. 532 : un compte est nécessaire pour stocker des fichiers [](source:rfc959#4.2.2). Après 530, authentifiez-vous ; après 532, indiquez un compte ou demandez-en un à l’exploitant.
    .when-to-use-which =
        - Vous voyez 530 en réponse à une authentification : vérifiez le nom d’utilisateur et le mot de passe.
        - Vous voyez 530 en réponse à une autre commande : l’authentification manque ou n’a pas réussi. Authentifiez-vous, puis répétez la commande.
        - Vous voyez 532 : la lecture fonctionne peut-être encore, car le code ne parle que de stocker [](source:rfc959#4.2.2).
    .pitfalls =
        - 532 n’est pas une invitation à poursuivre. Pendant l’authentification, c’est [332](entry:ftp/332) qui en est une [](source:rfc959#4.2.2).

ftp-550-vs-553 = Est-ce le fichier qui est inaccessible, ou son nom qui est inutilisable ?
    .answer =
        550 : le fichier est indisponible. 553 : le nom de fichier n’est pas autorisé [](source:rfc959#4.2.2). Après 550, vérifiez le chemin et vos droits ; après 553, choisissez un autre nom.
    .when-to-use-which =
        - Vous voyez 550 : affichez la liste du répertoire et comparez le nom lettre par lettre. S’il y figure, vérifiez ensuite les droits.
        - Vous voyez 553 : essayez un nom ordinaire, sans espaces ni caractères spéciaux. Si cela passe, le nom était en cause.
        - Vous développez le serveur : 553 si le nom lui-même est l’obstacle, 550 si le nom convient.
    .pitfalls =
        - Aucun des deux ne porte sur la place. Un fichier qui dépasse l’espace alloué reçoit [552](entry:ftp/552) [](source:rfc959#4.2.2).
