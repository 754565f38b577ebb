# Codes de réponse SMTP : les textes. Les faits se trouvent dans content/smtp/.

smtp = Codes de réponse SMTP
    .label = SMTP
    .description = Un serveur répond à chaque commande SMTP par un code de trois chiffres. Le premier chiffre dit la suite : 2 signifie que c’est fait, 3 qu’il faut poursuivre, 4 qu’il faut réessayer plus tard, 5 qu’il ne faut pas réessayer à l’identique.
    .both = Les deux sont des codes de réponse SMTP : chacun est une réponse du serveur au cours d’une session SMTP.

## Groupes

smtp-group-completion = Succès
    .description = Codes commençant par 2 : la commande a réussi, et rien n’est à renvoyer [](source:rfc5321#4.2.3).
smtp-group-intermediate = Réponses intermédiaires
    .description = Codes commençant par 3 : tout va bien jusqu’ici, et le serveur attend la suite, un message [](source:rfc5321#4.2.3) ou l’étape suivante d’une authentification [](source:rfc4954).
smtp-group-transient = Échecs temporaires
    .description = Codes commençant par 4 : le client garde le message et réessaie plus tard [](source:rfc5321). [432](entry:smtp/432) demande d’abord une action [](source:rfc4954).
smtp-group-permanent = Échecs définitifs
    .description = Codes commençant par 5 : la même tentative échouerait encore, il faut donc changer quelque chose ou renoncer au message [](source:rfc5321). Après [530](entry:smtp/530), authentifiez-vous ou activez TLS, puis poursuivez [](source:rfc4954), [](source:rfc3207).

## Caractéristiques

smtp-fact-class = Classe
    .description = Ce que le premier chiffre dit de la commande.
    .completion = Succès (2yz)
    .intermediate = Intermédiaire (3yz)
    .transient = Échec temporaire (4yz)
    .permanent = Échec définitif (5yz)
    .difference =
        { $a } est { $a-value ->
            [completion] un succès
            [intermediate] une réponse intermédiaire
            [transient] un échec temporaire
            [permanent] un échec définitif
           *[other] de cette classe : { $a-text }
        } ; { $b } est { $b-value ->
            [completion] un succès
            [intermediate] une réponse intermédiaire
            [transient] un échec temporaire
            [permanent] un échec définitif
           *[other] de cette classe : { $b-text }
        }.
smtp-fact-retry = Nouvelle tentative
    .description = Ce que le client doit faire ensuite de la commande ou du message.
    .not-needed = Inutile
    .continue = Passer à l’étape suivante
    .later = Plus tard, à l’identique
    .after-action = Après une action
    .no = Non, pas à l’identique
    .difference =
        Après { $a }, { $a-value ->
            [not-needed] il n’y a rien à retenter
            [continue] passez à l’étape suivante
            [later] réessayez plus tard
            [after-action] faites ce que la réponse demande, puis réessayez
            [no] ne répétez pas la tentative à l’identique
           *[other] faites ceci : { $a-text }
        } ; après { $b }, { $b-value ->
            [not-needed] il n’y a rien à retenter
            [continue] passez à l’étape suivante
            [later] réessayez plus tard
            [after-action] faites ce que la réponse demande, puis réessayez
            [no] ne répétez pas la tentative à l’identique
           *[other] faites ceci : { $b-text }
        }.
smtp-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
smtp-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

smtp-211 = État du système ou aide
    .summary = Le serveur indique son état ou répond à une demande d’aide, puis attend la commande suivante.
smtp-214 = Message d’aide
    .summary = Les lignes qui suivent expliquent l’usage du serveur ou d’une commande, et s’adressent à une personne.
smtp-220 = Service prêt
    .summary = Le serveur est prêt à dialoguer, et le client peut commencer.
smtp-221 = Fermeture du canal
    .summary = Le serveur prend congé et ferme la connexion, en général parce que le client l’a demandé.
smtp-235 = Authentification réussie
    .summary = L’utilisateur est authentifié, et la session se poursuit avec ses droits.
smtp-250 = OK
    .summary = L’action demandée est faite, et le client peut passer à la commande suivante.
smtp-251 = Destinataire non local, le serveur fait suivre
    .summary = La boîte du destinataire n’est pas sur ce serveur, qui prend tout de même le message et le fait suivre.
smtp-252 = Vérification impossible, remise tentée
    .summary = Le serveur ne peut pas dire si l’adresse existe, mais il prend le message et tentera de le remettre.
smtp-334 = Défi d’authentification
    .summary = Le serveur envoie un défi pendant l’authentification, et le client répond par l’étape suivante du mécanisme.
smtp-354 = Début du message
    .summary = Le serveur attend maintenant le message lui-même : envoyez-le, et terminez-le par une ligne qui ne contient qu’un point.
smtp-421 = Service indisponible, fermeture
    .summary = Le serveur ne peut pas continuer à servir pour le moment et ferme la connexion ; le client se reconnecte plus tard.
smtp-432 = Transition du mot de passe nécessaire
    .summary = Le mot de passe du compte doit d’abord passer au mécanisme choisi ; authentifiez-vous de nouveau une fois la transition faite.
smtp-450 = Boîte aux lettres indisponible (temporaire)
    .summary = La boîte aux lettres est inutilisable pour le moment : le client garde le message et réessaie plus tard.
smtp-451 = Erreur locale
    .summary = Une erreur interne du serveur a interrompu cette action, et la même tentative peut réussir plus tard.
smtp-452 = Espace de stockage insuffisant
    .summary = Le serveur manque d’espace de stockage pour le message en ce moment ; renvoyez-le quand de la place aura pu se libérer.
smtp-454 = Échec temporaire de l’authentification ou TLS indisponible
    .summary = Le serveur ne peut pas vérifier une authentification, ou pas activer TLS, pour l’instant ; refaites cette étape plus tard.
smtp-455 = Paramètres impossibles à satisfaire
    .summary = Le serveur ne peut pas satisfaire les paramètres de la commande pour l’instant ; proposez les mêmes plus tard.
smtp-500 = Erreur de syntaxe, commande inconnue
    .summary = Le serveur n’a trouvé aucune commande connue dans la ligne reçue ; corrigez la ligne au lieu de la répéter.
smtp-501 = Erreur de syntaxe dans les paramètres
    .summary = La commande est connue, mais ce qui la suit est mal formé ; vérifiez l’écriture de ses arguments.
smtp-502 = Commande non implémentée
    .summary = Le serveur reconnaît la commande mais ne sait pas l’exécuter : le client doit s’en passer.
smtp-503 = Mauvaise séquence de commandes
    .summary = La commande est arrivée au mauvais moment du dialogue ; envoyez d’abord celles qui doivent la précéder.
smtp-504 = Paramètre non implémenté
    .summary = Le serveur implémente la commande mais pas le paramètre qui l’accompagne ; retirez ce paramètre ou choisissez-en un autre.
smtp-521 = L’hôte n’accepte pas de courrier
    .summary = L’hôte qui a répondu ne prend aucun courrier : ne lui proposez ni ce message ni un autre.
smtp-523 = Chiffrement nécessaire
    .summary = Le serveur ne traite cette demande que sur une connexion chiffrée ; activez TLS, puis recommencez.
smtp-530 = Authentification ou STARTTLS requis
    .summary = Le serveur refuse de continuer tant que le client ne s’est pas authentifié ou n’a pas activé TLS ; le texte de la réponse précise lequel des deux.
smtp-534 = Mécanisme trop faible
    .summary = Le mécanisme d’authentification choisi par le client est trop faible pour le serveur ; prenez-en un plus fort.
smtp-535 = Identifiants non valides
    .summary = Le serveur n’accepte pas le nom d’utilisateur ou le mot de passe ; corrigez-les avant de vous authentifier de nouveau.
smtp-538 = Chiffrement requis pour ce mécanisme
    .summary = Le mécanisme d’authentification choisi n’est admis que sous chiffrement ; activez d’abord TLS ou changez de mécanisme.
smtp-550 = Boîte aux lettres indisponible (définitif) ou refus par politique
    .summary = La boîte aux lettres est définitivement indisponible, ou une politique refuse le courrier ; retournez le message à l’expéditeur au lieu de réessayer.
smtp-551 = Destinataire non local
    .summary = La boîte du destinataire est sur un autre serveur, et celui-ci ne fait pas suivre ; trouvez la bonne adresse et écrivez-y.
smtp-552 = Espace de stockage alloué dépassé
    .summary = Le message dépasserait l’espace de stockage alloué ; réduisez-le ou faites libérer de la place avant de le renvoyer.
smtp-553 = Nom de boîte aux lettres non autorisé
    .summary = Le serveur n’autorise pas un tel nom de boîte aux lettres ; vérifiez comment l’adresse est écrite.
smtp-554 = Échec de la transaction ou absence de service SMTP
    .summary = La transaction a définitivement échoué ou, à la place du message d’accueil, il n’y a pas de service SMTP ici ; cherchez la raison dans le texte.
smtp-555 = Paramètres de MAIL ou RCPT non reconnus
    .summary = Le serveur ne reconnaît pas un paramètre de MAIL ou de RCPT ; envoyez la commande sans ce paramètre.
smtp-556 = Domaine n’acceptant pas de courrier (MX nul)
    .summary = Le domaine du destinataire déclare par un MX nul qu’il ne prend aucun courrier : aucune de ses adresses n’est joignable.

## Textes propres aux paires

smtp-250-vs-252 = L’adresse est-elle confirmée, ou simplement acceptée ?
    .answer =
        250 dit que l’action demandée est faite. 252 en dit moins : le serveur ne peut pas vérifier l’adresse, mais il prend le message et tente de le remettre [](source:rfc5321#4.2.3). Aucun des deux n’appelle de nouvelle tentative ; après 252, ne notez pas l’adresse comme vérifiée.
    .when-to-use-which =
        - Vous voyez 250 : poursuivez. Pour une adresse, le code étendu [X.1.5](entry:smtp-enhanced/X.1.5) dit en toutes lettres que la destination est valide [](source:iana-enhanced).
        - Vous voyez 252 : envoyez le message. L’existence de l’adresse se révélera plus tard, si un rapport revient.
        - Vous développez le serveur : répondez 252 quand vous ne pouvez pas contrôler une adresse, plutôt que de la confirmer par 250 [](source:rfc5321#4.2.3).
    .pitfalls =
        - Les deux commencent par 2 : un programme qui ne regarde que le premier chiffre prend 252 pour une confirmation. C’est la promesse d’un essai [](source:rfc5321#4.2.3).

smtp-421-vs-451 = Le serveur a-t-il fermé la session, ou abandonné une seule action ?
    .answer =
        421 : le serveur ne peut pas servir pour l’instant et ferme la connexion. 451 : une erreur interne du serveur a interrompu une action [](source:rfc5321#4.2.3). Les deux permettent la même tentative plus tard ; après 421, elle commence par une nouvelle connexion.
    .when-to-use-which =
        - Vous voyez 421 : gardez tout ce qui attend encore pour ce serveur, et reconnectez-vous plus tard.
        - Vous voyez 451 : gardez ce message et réessayez plus tard. S’il revient à chaque fois, demandez à l’exploitant ce qu’en dit le journal du serveur.
        - Vous développez le serveur : 421 quand vous allez fermer, 451 quand le problème concerne la commande en cours [](source:rfc5321#4.2.3).
    .pitfalls =
        - Le code de base seul dit peu de la cause. L’IANA associe 421 à [X.4.2](entry:smtp-enhanced/X.4.2), une mauvaise connexion, et 451, entre autres, à [X.4.1](entry:smtp-enhanced/X.4.1), un hôte sans réponse, à [X.4.5](entry:smtp-enhanced/X.4.5), une congestion, et à [X.7.24](entry:smtp-enhanced/X.7.24), une vérification SPF interrompue [](source:iana-enhanced).

smtp-450-vs-550 = La boîte aux lettres est-elle indisponible pour l’instant, ou pour de bon ?
    .answer =
        450 : la boîte aux lettres est inutilisable pour le moment. 550 : elle est définitivement indisponible, ou une politique refuse le courrier [](source:rfc5321#4.2.3). Après 450, gardez le message en file d’attente ; après 550, retournez-le à l’expéditeur et ne réessayez pas.
    .when-to-use-which =
        - Vous voyez 450 : laissez le logiciel de messagerie réessayer de lui-même. Changer l’adresse n’a pas encore de sens.
        - Vous voyez 550 : lisez le texte et le code étendu. [X.1.1](entry:smtp-enhanced/X.1.1) désigne une mauvaise adresse, [X.7.1](entry:smtp-enhanced/X.7.1) un refus [](source:iana-enhanced).
        - Vous développez le serveur : 450 seulement si le même message peut passer plus tard sans changement ; sinon le client s’obstine pour rien [](source:rfc5321#4.2.3).
    .pitfalls =
        - 550 ne prouve pas que la boîte aux lettres n’existe pas : le code couvre aussi les refus par politique [](source:rfc5321#4.2.3). Ne rayez pas une adresse d’une liste sur la foi du seul numéro.

smtp-452-vs-552 = Le serveur manque-t-il de place, ou le message dépasse-t-il l’espace alloué ?
    .answer =
        452 : le serveur a trop peu d’espace de stockage pour le moment. 552 : l’espace alloué serait dépassé [](source:rfc5321#4.2.3). Après 452, attendez ; après 552, réduisez le message ou faites libérer de la place.
    .when-to-use-which =
        - Vous voyez 452 : réessayez plus tard. Le code étendu [X.3.1](entry:smtp-enhanced/X.3.1) dit que tout le système de messagerie est plein [](source:iana-enhanced).
        - Vous voyez 552 : cherchez à qui est la limite. [X.2.2](entry:smtp-enhanced/X.2.2) est une boîte aux lettres pleine, [X.2.3](entry:smtp-enhanced/X.2.3) une limite fixée par un administrateur, [X.3.4](entry:smtp-enhanced/X.3.4) la limite du système entier [](source:iana-enhanced).
        - Vous développez le serveur : 452 quand le temps seul peut suffire, 552 quand quelque chose doit d’abord changer [](source:rfc5321#4.2.3).
    .pitfalls =
        - Une boîte pleine peut être vidée la minute suivante, et pourtant 552 dit au client de ne pas réessayer [](source:rfc5321#4.2.3). Quelqu’un doit renvoyer le message à la main.

smtp-500-vs-502 = Le serveur connaît-il la commande ?
    .answer =
        500 : non, la ligne ne contient aucune commande qu’il connaisse. 502 : oui, mais la commande n’est pas implémentée [](source:rfc5321#4.2.3). Après 500, corrigez la ligne ; après 502, passez-vous de la commande.
    .when-to-use-which =
        - Vous voyez 500 : examinez les octets envoyés. Une commande mal orthographiée est aussi probable que des données arrivées au serveur en guise de commande.
        - Vous voyez 502 : la ligne était correcte. Omettez la commande, ou prenez un autre serveur.
        - Vous développez le serveur : 502 pour une commande que vous reconnaissez sans la proposer, 500 pour tout ce que vous ne reconnaissez pas [](source:rfc5321#4.2.3).
    .pitfalls =
        - Les deux portent sur la commande elle-même. Pour une commande que le serveur implémente, les codes sont [501](entry:smtp/501) (mauvais arguments), [503](entry:smtp/503) (mauvais moment) et [504](entry:smtp/504) (paramètre non pris en charge) [](source:rfc5321#4.2.3).

smtp-521-vs-556 = Qui n’accepte pas de courrier : cet hôte, ou le domaine du destinataire ?
    .answer =
        521 : l’hôte auquel vous parlez ne prend aucun courrier. 556 : le domaine de l’adresse du destinataire n’en prend pas, comme le déclare son MX nul [](source:rfc7504). Ne réessayez dans aucun des deux cas ; après 521, vérifiez comment vous êtes arrivé à cet hôte, après 556, vérifiez l’adresse.
    .when-to-use-which =
        - Vous voyez 521 : examinez la configuration ou l’enregistrement DNS qui a mené à cet hôte. Un autre hôte sert peut-être le même domaine.
        - Vous voyez 556 : c’est le domaine lui-même qui refuse. Corrigez l’adresse ou renoncez. Le code étendu est [X.1.10](entry:smtp-enhanced/X.1.10) [](source:iana-enhanced).
        - Vous exploitez un hôte qui ne prend jamais de courrier : répondez 521 ; l’IANA l’associe à [X.3.2](entry:smtp-enhanced/X.3.2) [](source:iana-enhanced).
    .pitfalls =
        - Si c’est le domaine de l’expéditeur qui a un MX nul, le code n’est aucun des deux : l’IANA associe [X.7.27](entry:smtp-enhanced/X.7.27) à [550](entry:smtp/550) [](source:iana-enhanced).

smtp-530-vs-535 = Une étape a-t-elle été omise, ou l’authentification a-t-elle échoué ?
    .answer =
        530 : le client doit s’authentifier [](source:rfc4954) ou activer TLS [](source:rfc3207) avant que le serveur ne continue. 535 : le client a bien tenté de s’authentifier, et ses identifiants ne sont pas valides [](source:rfc4954). Après 530, faites l’étape manquante ; après 535, corrigez les identifiants.
    .when-to-use-which =
        - Vous voyez 530 : lisez le texte, car le numéro ne dit pas quelle étape manque. Authentifiez-vous ou envoyez `STARTTLS`, puis répétez la commande.
        - Vous voyez 535 : vérifiez le nom d’utilisateur et le mot de passe avant de réessayer. Les mêmes identifiants reçoivent la même réponse.
        - Vous développez le serveur : 530 pour une commande arrivée trop tôt, 535 pour l’issue de `AUTH` [](source:rfc4954).
    .pitfalls =
        - 530 ne concerne pas toujours l’authentification : la RFC 3207 l’emploie pour une connexion qui n’est pas encore chiffrée [](source:rfc3207). Un nouveau mot de passe n’y change rien.
        - Derrière 535, il peut y avoir autre chose qu’un mot de passe erroné : l’IANA l’associe à [X.7.8](entry:smtp-enhanced/X.7.8), identifiants non valides, et à [X.7.14](entry:smtp-enhanced/X.7.14), relation de confiance absente [](source:iana-enhanced).

smtp-534-vs-535 = Est-ce la manière de s’authentifier qui est refusée, ou les identifiants ?
    .answer =
        534 : le mécanisme est trop faible pour le serveur, quel que soit le mot de passe. 535 : les identifiants ne sont pas valides [](source:rfc4954). Après 534, passez à un mécanisme plus fort ; après 535, corrigez le nom d’utilisateur ou le mot de passe.
    .when-to-use-which =
        - Vous voyez 534 : comparez le mécanisme choisi par le client à ceux que le serveur propose, et prenez-en un plus fort. Le code étendu est [X.7.9](entry:smtp-enhanced/X.7.9) [](source:iana-enhanced).
        - Vous voyez 535 : ne touchez pas au mécanisme et vérifiez les identifiants. Le code étendu habituel est [X.7.8](entry:smtp-enhanced/X.7.8) [](source:iana-enhanced).
    .pitfalls =
        - Un nouveau mot de passe ne résout pas 534, et un mécanisme plus fort ne résout pas 535.
        - 534 ne porte pas sur la connexion. Un mécanisme admis seulement sous chiffrement avait son propre code, [538](entry:smtp/538), aujourd’hui historique [](source:rfc4954).

smtp-550-vs-551 = La boîte aux lettres est-elle indisponible, ou se trouve-t-elle ailleurs ?
    .answer =
        550 : la boîte aux lettres est définitivement indisponible, ou une politique refuse le courrier. 551 : le destinataire n’est pas local à ce serveur [](source:rfc5321#4.2.3). Après 550, demandez-vous si l’adresse est exacte ; après 551, trouvez le serveur ou l’adresse où est le destinataire, et écrivez-y.
    .when-to-use-which =
        - Vous voyez 550 : lisez le texte et le code étendu avant de changer quoi que ce soit.
        - Vous voyez 551 : cherchez une autre adresse dans le texte, et assurez-vous qu’elle est digne de confiance avant de l’utiliser.
        - Vous développez le serveur : 551 laisse l’expéditeur s’occuper de la nouvelle adresse ; [251](entry:smtp/251) prend le message et le fait suivre à sa place [](source:rfc5321#4.2.3).
    .pitfalls =
        - 251 et 551 ne diffèrent que par le premier chiffre, et c’est lui qui décide : après 251, le message est accepté, après 551, il ne l’est pas [](source:rfc5321#4.2.3).

smtp-550-vs-553 = Est-ce la boîte aux lettres qui est refusée, ou l’écriture de son nom ?
    .answer =
        550 : la boîte aux lettres est définitivement indisponible, ou une politique refuse le courrier. 553 : c’est le nom de la boîte qui n’est pas autorisé [](source:rfc5321#4.2.3). Après 553, corrigez la forme de l’adresse ; après 550, la forme peut être correcte et la boîte hors d’atteinte malgré tout.
    .when-to-use-which =
        - Vous voyez 550 : vérifiez que le destinataire existe, puis cherchez une politique qui vous refuse.
        - Vous voyez 553 : comparez l’adresse, caractère par caractère, à ce que le serveur autorise.
        - Vous développez le serveur : 553 quand aucune boîte ne pourrait porter ce nom ici, 550 quand le nom est possible et la boîte indisponible [](source:rfc5321#4.2.3).
    .pitfalls =
        - Avec des adresses internationalisées, les deux sont possibles : l’IANA associe [X.6.7](entry:smtp-enhanced/X.6.7), adresses non ASCII non autorisées, à 550 et à 553 [](source:iana-enhanced).
