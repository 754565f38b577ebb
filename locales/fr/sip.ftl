# Codes de réponse SIP : les textes. Les faits se trouvent dans content/sip/.

sip = Codes de réponse SIP
    .label = SIP
    .description = À toute requête SIP, sauf ACK, répondent des codes de trois chiffres, dont le premier dit comment elle s’est passée. Les listes recopiées en déforment certains : les noms officiels sont Server Internal Error ([500](entry:sip/500)), Server Time-out ([504](entry:sip/504)) et Alternative Service ([380](entry:sip/380)) [](source:rfc3261#21), et 409 et 411 appartiennent à la RFC 2543, obsolète. SIP [425](entry:sip/425), Bad Alert Message [](source:rfc8876), n’a rien à voir avec [HTTP 425](entry:http/425).
    .both = Les deux sont des codes de réponse SIP : chacun dit à celui qui a envoyé une requête ce qu’elle est devenue.

## Groupes

sip-group-provisional = Réponses provisoires
    .description = Codes commençant par 1 : la requête est en cours de traitement, et la réponse définitive est encore à venir [](source:rfc3261#21.1).
sip-group-success = Succès
    .description = Codes commençant par 2 : la requête a réussi [](source:rfc3261#21.2).
sip-group-redirection = Redirections
    .description = Codes commençant par 3 : ce que vous cherchez se trouve ailleurs ou s’obtient autrement [](source:rfc3261#21.3).
sip-group-client-failure = Échecs de la requête
    .description = Codes commençant par 4 : cette requête a échoué sur ce serveur, il faut donc la changer ou changer les circonstances [](source:rfc3261#21.4).
sip-group-server-failure = Échecs du serveur
    .description = Codes commençant par 5 : un serveur a échoué, et la requête elle-même peut être correcte [](source:rfc3261#21.5).
sip-group-global-failure = Échecs globaux
    .description = Codes commençant par 6 : la requête a échoué, et elle échouerait partout [](source:rfc3261#21.6).

## Caractéristiques

sip-fact-class = Classe
    .description = Ce que le premier chiffre dit de la requête.
    .provisional = Provisoire (1xx)
    .success = Succès (2xx)
    .redirection = Redirection (3xx)
    .client-failure = Échec de la requête (4xx)
    .server-failure = Échec du serveur (5xx)
    .global-failure = Échec global (6xx)
    .difference =
        { $a } est { $a-value ->
            [provisional] une réponse provisoire
            [success] un succès
            [redirection] une redirection
            [client-failure] un échec de la requête
            [server-failure] un échec du serveur
            [global-failure] un échec global
           *[other] de cette classe : { $a-text }
        } ; { $b } est { $b-value ->
            [provisional] une réponse provisoire
            [success] un succès
            [redirection] une redirection
            [client-failure] un échec de la requête
            [server-failure] un échec du serveur
            [global-failure] un échec global
           *[other] de cette classe : { $b-text }
        }.
sip-fact-core = Dans la RFC 3261
    .description = Indique si le code est défini dans la norme de base, la RFC 3261, ou par une extension.
    .yes = Oui
    .no = Non, par une extension
    .difference = { $yes } est défini dans la RFC 3261 elle-même ; { $no } vient d’une extension.
sip-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
sip-fact-checked = Mode de vérification
    .description = Indique si le nom et la section du code ont été lus pour cette page ; pour la RFC 3261, dans sa table des matières.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

sip-100 = Tentative en cours
    .summary = La requête est arrivée et le traitement est tenté ; attendez la réponse suivante.

sip-180 = Sonnerie
    .summary = Cela sonne à l’autre bout : attendez que quelqu’un réponde.

sip-181 = Appel en cours de renvoi
    .summary = L’appel est en route vers un autre endroit que celui que vous visiez ; continuez d’attendre.

sip-182 = En file d’attente
    .summary = L’appel se trouve dans une file ; attendez son tour ou renoncez-y.

sip-183 = Progression de la session
    .summary = La session avance, et rien n’est encore décidé.

sip-199 = Dialogue préliminaire terminé
    .summary = Un dialogue préliminaire a pris fin, mais la requête elle-même n’a toujours pas de réponse définitive.

sip-200 = OK
    .summary = La requête a réussi, et rien n’est à renvoyer.

sip-202 = Acceptée
    .summary = La requête est acceptée, par un code déprécié : ne l’employez dans rien de nouveau.

sip-204 = Aucune notification
    .summary = La requête a réussi et aucune notification ne la suit : n’en attendez pas.

sip-300 = Choix multiples
    .summary = Plusieurs destinations sont possibles ; choisissez-en une et envoyez-y la requête.

sip-301 = Déplacé définitivement
    .summary = La personne que vous cherchez a changé d’adresse pour de bon ; remplacez l’ancienne.

sip-302 = Déplacé temporairement
    .summary = La personne que vous cherchez est ailleurs pour le moment ; envoyez-y cette requête, mais gardez l’ancienne adresse.

sip-305 = Utiliser un proxy
    .summary = Le chemin passe par un proxy ; envoyez la requête à ce proxy.

sip-380 = Service de remplacement
    .summary = Un autre service est proposé à la place de celui que vous demandiez ; voyez s’il convient.

sip-400 = Requête incorrecte
    .summary = Quelque chose ne va pas dans la requête, et le numéro ne dit pas quoi ; examinez sa construction.

sip-401 = Non autorisé
    .summary = Il manque une autorisation à la requête ; renvoyez-la avec des identifiants.

sip-402 = Paiement requis
    .summary = Le serveur veut être payé avant de traiter la requête.

sip-403 = Interdit
    .summary = La requête est interdite, la renvoyer ne sert donc à rien ; adressez-vous à l’exploitant.

sip-404 = Introuvable
    .summary = L’adresse est introuvable sur ce serveur ; vérifiez comment elle est écrite.

sip-405 = Méthode non autorisée
    .summary = La méthode de la requête n’est pas autorisée à cet endroit ; employez-en une qui l’est.

sip-406 = Non acceptable
    .summary = La requête n’est pas acceptable telle quelle, sans que le code limite ce refus à un endroit ni l’étende à tous.

sip-407 = Authentification auprès du proxy requise
    .summary = Un proxy sur le chemin exige une authentification ; répétez la requête avec des identifiants pour ce proxy.

sip-408 = Délai de la requête dépassé
    .summary = Le temps accordé à la requête s’est écoulé sans résultat ; vous pouvez réessayer.

sip-410 = Adresse disparue
    .summary = L’adresse a existé et n’existe plus ; retirez-la de vos données.

sip-412 = Échec de la requête conditionnelle
    .summary = La condition jointe à la requête n’est pas remplie ; cherchez ce qui a changé avant de la répéter.

sip-413 = Corps de la requête trop volumineux
    .summary = Le corps de la requête est trop volumineux ; envoyez-en un plus petit.

sip-414 = Request-URI trop longue
    .summary = L’adresse de la requête, sa Request-URI, dépasse la longueur admise par le serveur ; raccourcissez-la.

sip-415 = Type de média non pris en charge
    .summary = Le corps est d’un type de média qui n’est pas pris en charge ; envoyez-le dans un autre type.

sip-416 = Schéma d’URI non pris en charge
    .summary = L’adresse commence par un schéma qui n’est pas pris en charge ; écrivez-la avec un autre.

sip-417 = Priorité de ressource inconnue
    .summary = La priorité de ressource que réclame la requête est inconnue à cet endroit ; indiquez-en une que les deux côtés connaissent.

sip-420 = Extension incorrecte
    .summary = Une extension du protocole réclamée par la requête n’a pas été acceptée ; passez-vous d’elle.

sip-421 = Extension requise
    .summary = L’autre côté exige une extension du protocole que la requête ne proposait pas ; proposez-la.

sip-422 = Intervalle de session trop petit
    .summary = La temporisation de session que vous proposez laisse un intervalle trop petit ; augmentez-la.

sip-423 = Intervalle trop bref
    .summary = Un intervalle indiqué dans la requête est trop bref pour être accepté ; demandez-en un plus long.

sip-424 = Informations de localisation incorrectes
    .summary = La localisation que transmet la requête est incorrecte ; corrigez-la ou omettez-la.

sip-425 = Message d’alerte incorrect
    .summary = Le message d’alerte d’un appel d’urgence non interactif est incorrect ; corrigez-le et renvoyez-le.

sip-428 = En-tête Identity requis
    .summary = La requête n’a pas de champ d’en-tête Identity, et l’autre côté en demande un.

sip-429 = Identité du référent à fournir
    .summary = La personne qui vous a adressé ici doit être identifiée ; faites joindre l’identité de ce référent.

sip-430 = Échec du flux
    .summary = Le flux qui devait porter la requête, une connexion ouverte par un client, a échoué ; prenez-en un autre.

sip-433 = Anonymat non autorisé
    .summary = Les requêtes anonymes sont refusées ici ; montrez qui vous êtes et recommencez.

sip-436 = Informations d’identité incorrectes
    .summary = Les informations qui accompagnent votre identité sont incorrectes ; rectifiez-les avant de répéter la requête.

sip-437 = Justificatif non pris en charge
    .summary = Votre identité repose sur un type de justificatif que l’autre côté ne prend pas en charge ; changez de type.

sip-438 = En-tête Identity non valide
    .summary = Le champ d’en-tête Identity est présent, mais il n’est pas valide ; faites-en établir un nouveau.

sip-439 = Premier saut sans prise en charge d’outbound
    .summary = Le premier saut ne prend pas en charge les connexions ouvertes par le client, dites outbound ; passez-vous d’elles ou changez de saut.

sip-440 = Max-Breadth dépassé
    .summary = La requête serait dirigée vers plus de destinations à la fois que son Max-Breadth ne le permet.

sip-469 = Paquet Info incorrect
    .summary = L’autre côté ne sait que faire du paquet Info que vous avez envoyé ; choisissez-en un qu’il accepte.

sip-470 = Consentement nécessaire
    .summary = Il faut d’abord le consentement de la personne à joindre ; obtenez-le, puis renvoyez la requête.

sip-480 = Temporairement indisponible
    .summary = La personne appelée est indisponible pour l’instant ; réessayez plus tard.

sip-481 = Appel ou transaction inexistant
    .summary = L’appel ou la transaction dont relève la requête n’existe pas de l’autre côté : n’y donnez pas suite.

sip-482 = Boucle détectée
    .summary = La requête est revenue à un endroit où elle était déjà passée ; cherchez la règle de renvoi qui la fait tourner en rond.

sip-483 = Trop de sauts
    .summary = La requête a franchi plus de sauts qu’il ne lui est permis ; cherchez pourquoi son chemin est si long.

sip-484 = Adresse incomplète
    .summary = Il manque une partie de l’adresse ; complétez-la, par exemple avec d’autres chiffres.

sip-485 = Adresse ambiguë
    .summary = L’adresse peut désigner plus d’une destination ; employez-en une qui soit unique.

sip-486 = Occupé ici
    .summary = La personne appelée est occupée à cet endroit ; réessayez plus tard ou ailleurs.

sip-487 = Requête terminée avant son terme
    .summary = On a mis fin à la requête avant qu’elle ait un résultat ; si c’est vous, tout va bien.

sip-488 = Non acceptable ici
    .summary = Ce que vous proposez n’est pas acceptable à cet endroit, mais peut l’être à un autre.

sip-489 = Événement incorrect
    .summary = L’événement nommé dans la requête n’est pas de ceux que l’autre côté traite ; nommez-en un autre.

sip-491 = Requête en attente
    .summary = Une autre requête est encore en attente ; laissez-la s’achever avant de répéter la vôtre.

sip-493 = Indéchiffrable
    .summary = Ce que vous avez envoyé n’a pas pu être déchiffré ; vérifiez comment cela a été chiffré.

sip-494 = Accord de sécurité requis
    .summary = Les deux côtés doivent d’abord s’accorder sur des mécanismes de sécurité ; commencez par là, puis répétez la requête.

sip-500 = Erreur interne du serveur
    .summary = Une erreur interne du serveur a arrêté la requête ; réessayez plus tard ou sur un autre serveur.

sip-501 = Non implémenté
    .summary = Le serveur n’implémente pas ce dont la requête a besoin ; cherchez un serveur qui le fait.

sip-502 = Passerelle défaillante
    .summary = Le problème se situe à une passerelle entre vous et la destination, et non dans ce que vous avez envoyé.

sip-503 = Service indisponible
    .summary = Le serveur ne peut pas rendre son service ; adressez-vous à un autre ou revenez plus tard.

sip-504 = Délai du serveur dépassé
    .summary = Un serveur a mis trop de temps ; répétez la requête plus tard ou envoyez-la par un autre chemin.

sip-505 = Version non prise en charge
    .summary = Le serveur ne prend pas en charge la version de SIP que vous employez ; revenez à une version qu’il connaît.

sip-513 = Message trop volumineux
    .summary = Le message entier dépasse la taille admise par le serveur ; réduisez-le.

sip-555 = Service de notification push non pris en charge
    .summary = Le service de notification push que vous nommez n’est pas pris en charge ; nommez-en un autre.

sip-580 = Précondition non remplie
    .summary = Une précondition de la session, par exemple des ressources réservées, n’est pas remplie ; demandez moins ou renoncez à la condition.

sip-600 = Occupé partout
    .summary = Partout où la personne appelée pourrait répondre, elle est occupée ; attendez avant de réessayer.

sip-603 = Appel décliné
    .summary = La personne appelée décline l’appel, et tenter ailleurs n’y change rien.

sip-604 = N’existe nulle part
    .summary = L’adresse n’existe nulle part, aucun autre serveur ne la connaîtra donc ; corrigez-la.

sip-606 = Non acceptable
    .summary = Ce que vous proposez n’est acceptable nulle part ; changez-le au lieu d’essayer un autre endroit.

sip-607 = Appel indésirable
    .summary = L’appel est indésirable ; ne le passez plus.

sip-608 = Appel rejeté
    .summary = L’appel a été rejeté où qu’il ait pu aboutir ; cherchez-en la raison avant d’en passer un autre.

## Textes propres aux paires

sip-100-vs-180 = La requête est-elle encore en chemin, ou cela sonne-t-il ?
    .answer =
        100 dit que le traitement de la requête est tenté [](source:rfc3261#21.1.1). 180 dit que cela sonne [](source:rfc3261#21.1.2). Les deux sont provisoires ; 180 ajoute que l’appel est parvenu à l’autre bout.
    .when-to-use-which =
        - Vous voyez 100, puis plus rien : le problème se situe plus loin sur le chemin. Examinez le serveur suivant.
        - Vous voyez 180, puis plus rien : personne ne répond. Renoncez quand votre propre patience est à bout.
        - Vous développez un client : faites entendre la tonalité de sonnerie à 180, pas à 100.
    .pitfalls =
        - Aucun des deux n’est une réponse à l’appel. Seule une réponse définitive, 2xx ou plus, règle le sort de la requête [](source:rfc3261#21.1).

sip-180-vs-183 = Cela sonne-t-il, ou la session avance-t-elle seulement ?
    .answer =
        180 nomme l’étape : cela sonne [](source:rfc3261#21.1.2). 183 signale que la session avance et ne nomme aucune étape [](source:rfc3261#21.1.5). Les deux sont provisoires ; ne concluez pas de 183 que le téléphone de quelqu’un sonne.
    .when-to-use-which =
        - Vous voyez 180 : dites à l’utilisateur que cela sonne.
        - Vous voyez 183 : maintenez l’appel et dites seulement qu’il suit son cours.
        - Vous développez le serveur : envoyez 180 quand cela sonne, et 183 pour une progression qui n’a pas de code à elle. Le renvoi a [181](entry:sip/181), la file d’attente a [182](entry:sip/182) [](source:rfc3261#21.1).
    .pitfalls =
        - Un appel peut échouer après l’un comme après l’autre. Aucun ne promet qu’on répondra.

sip-401-vs-407 = Qui veut vos identifiants ?
    .answer =
        Avec 407, c’est un proxy sur le chemin, et le nom le dit [](source:rfc3261#21.4.8). 401 ne nomme aucun proxy : la requête n’est pas autorisée là où elle devait être traitée [](source:rfc3261#21.4.2). Envoyez des identifiants dans les deux cas, chaque fois ceux qui conviennent à celui qui les demande.
    .when-to-use-which =
        - Vous voyez 401 : employez les identifiants du compte auprès du serveur dont vous voulez quelque chose.
        - Vous voyez 407 : employez ceux du proxy. Si vous n’en connaissez pas, adressez-vous à l’exploitant de votre réseau ou à votre fournisseur.
        - Vous voyez l’un, puis l’autre : ce n’est pas une contradiction. Deux parties demandent, et chacune veut ses propres identifiants.
    .pitfalls =
        - Si le même code revient après l’envoi des identifiants, vérifiez-les avant de réessayer.

sip-404-vs-484 = L’adresse est-elle fausse, ou inachevée ?
    .answer =
        404 : l’adresse est introuvable [](source:rfc3261#21.4.5). 484 : l’adresse est incomplète [](source:rfc3261#21.4.22). Après 484, gardez ce que vous avez et ajoutez ce qui manque ; après 404, doutez de l’adresse elle-même.
    .when-to-use-which =
        - Vous voyez 484 : cherchez des chiffres coupés, par un plan de numérotation ou par un utilisateur qui a trop hésité.
        - Vous voyez 404 : vérifiez l’écriture et le domaine. Des chiffres de plus n’y feront rien.
        - Vous développez le serveur : 484 si une adresse plus longue pourrait correspondre, 404 si aucune ne le pourrait.
    .pitfalls =
        - Ce que l’utilisateur a composé et ce que le téléphone a envoyé ne sont pas toujours identiques. Comparez les deux avant d’accuser le numéro.

sip-404-vs-604 = La réponse vaut-elle pour ce serveur, ou pour tous ?
    .answer =
        404 : introuvable, selon le serveur qui répond [](source:rfc3261#21.4.5). 604 : l’adresse n’existe nulle part [](source:rfc3261#21.6.3). 404 est un échec de la requête et laisse d’autres serveurs à essayer ; 604 est un échec global et met fin à la recherche.
    .when-to-use-which =
        - Vous voyez 404 : vérifiez l’adresse, puis si vous avez interrogé le bon serveur.
        - Vous voyez 604 : vérifiez seulement l’adresse. Un autre serveur ne la connaîtrait pas davantage.
        - Vous développez le serveur : n’envoyez 604 que si vous pouvez parler pour tous les serveurs, et 404 sinon.
    .pitfalls =
        - 604 est une affirmation forte. Si l’utilisateur existe malgré tout, l’erreur est du côté du serveur qui l’a émise.

sip-408-vs-504 = Quel temps s’est écoulé, celui de la requête ou celui d’un serveur ?
    .answer =
        408 est le délai dépassé d’une requête et compte parmi les échecs de la requête [](source:rfc3261#21.4.9). 504 est le délai dépassé d’un serveur et compte parmi les échecs du serveur [](source:rfc3261#21.5.5). Après 408, réessayez ; après 504, examinez les serveurs, et prenez un autre chemin si vous en avez un.
    .when-to-use-which =
        - Vous voyez 408 : vérifiez que l’autre extrémité était bien sur le réseau, puis répétez la requête.
        - Vous voyez 504 : demandez à l’exploitant quel serveur on attendait. La requête elle-même peut être correcte.
    .pitfalls =
        - Le nom officiel de 504 est Server Time-out [](source:rfc3261#21.5.5). Gateway Timeout est le nom de [HTTP 504](entry:http/504).

sip-480-vs-486 = La personne appelée est-elle injoignable, ou déjà prise par un appel ?
    .answer =
        480 : temporairement indisponible [](source:rfc3261#21.4.18). 486 : occupée, à cet endroit [](source:rfc3261#21.4.24). Les deux passent avec le temps ; 486 dit en outre que quelqu’un est là, et occupé.
    .when-to-use-which =
        - Vous voyez 480 : réessayez plus tard. Si cela dure, vérifiez que le téléphone est enregistré et allumé.
        - Vous voyez 486 : réessayez un peu plus tard, ou à un autre endroit où la même personne est joignable.
        - Vous développez un client : faites entendre la tonalité d’occupation à 486, et annoncez à 480 que la personne est indisponible.
    .pitfalls =
        - Aucun des deux ne dit quand revenir : choisissez vous-même un délai et ne rappelez pas sans pause.

sip-480-vs-503 = Qui est indisponible, la personne appelée ou le service ?
    .answer =
        480 est un échec de la requête : la personne appelée est indisponible pour l’instant [](source:rfc3261#21.4.18). 503 est un échec du serveur : le service est indisponible [](source:rfc3261#21.5.4). Après 480, attendez la personne ; après 503, cherchez un autre serveur ou attendez celui-ci.
    .when-to-use-which =
        - Vous voyez 480 : rappelez plus tard.
        - Vous voyez 503 : envoyez la requête à un autre serveur si vous en avez un, et prévenez l’exploitant.
        - Vous développez le serveur : n’envoyez pas 503 parce qu’un utilisateur est absent. On croirait tout le service arrêté.
    .pitfalls =
        - Les deux noms contiennent « indisponible ». C’est le premier chiffre qui les distingue.

sip-482-vs-483 = La requête a-t-elle tourné en rond, ou seulement fait trop de chemin ?
    .answer =
        482 : une boucle a été détectée [](source:rfc3261#21.4.20). 483 : il y a eu trop de sauts [](source:rfc3261#21.4.21). 482 nomme la cause ; 483 ne nomme que la longueur du chemin, et une boucle que personne n’a remarquée est l’une des choses qui peuvent l’allonger.
    .when-to-use-which =
        - Vous voyez 482 : cherchez la règle qui ramène la requête là où elle est déjà passée, par exemple deux numéros renvoyés l’un vers l’autre.
        - Vous voyez 483 : comptez les serveurs du chemin. Si certains y figurent deux fois, faites comme pour 482 ; sinon, la route est trop longue ou la limite trop basse.
    .pitfalls =
        - Une limite de sauts plus élevée ne met pas fin à une boucle. Elle laisse la requête faire quelques tours de plus.

sip-486-vs-600 = La personne appelée est-elle occupée ici, ou partout ?
    .answer =
        486 : occupée ici [](source:rfc3261#21.4.24). 600 : occupée partout [](source:rfc3261#21.6.1). Après 486, un autre endroit peut encore répondre ; après 600, seul le temps y changera quelque chose.
    .when-to-use-which =
        - Vous voyez 486 : essayez un autre endroit si vous en connaissez un, ou rappelez plus tard.
        - Vous voyez 600 : rappelez plus tard. Ne passez pas en revue les autres adresses de la même personne.
        - Vous développez le serveur : 600 seulement si vous savez ce qu’il en est de chaque endroit ; un téléphone isolé ne connaît que lui-même et envoie 486.
    .pitfalls =
        - 600 est un échec global [](source:rfc3261#21.6) : un téléphone qui l’envoie parce qu’il est occupé peut empêcher tous les autres de sonner.

sip-488-vs-606 = La proposition est-elle refusée ici, ou partout ?
    .answer =
        488 : non acceptable ici [](source:rfc3261#21.4.26). 606 : non acceptable, au sens d’un échec global [](source:rfc3261#21.6.4). Après 488, la même proposition peut convenir à un autre endroit ; après 606, changez la proposition.
    .when-to-use-which =
        - Vous voyez 488 : comparez ce que vous avez proposé à ce que cet endroit sait faire. Changez-le ensuite, ou essayez ailleurs.
        - Vous voyez 606 : aucun autre endroit ne l’accepte, changez donc la proposition.
        - Vous développez le serveur : 488 tant que vous ne parlez que pour vous-même.
    .pitfalls =
        - [406](entry:sip/406) porte le même nom que 606, Not Acceptable [](source:rfc3261#21.4.7), et c’est un autre code. Citez le numéro, pas le nom.

sip-603-vs-607 = L’appel est-il décliné, ou indésirable ?
    .answer =
        603 : l’appel est décliné [](source:rfc3261#21.6.2). 607 : l’appel est indésirable [](source:rfc8197). Les deux sont des échecs globaux, tenter ailleurs n’y change donc rien. 603 dit non à cet appel ; 607 dit qu’un tel appel n’aurait pas dû venir.
    .when-to-use-which =
        - Vous voyez 603 : n’insistez pas pour l’instant. Le numéro ne dit pas pourquoi l’appel est décliné.
        - Vous voyez 607 : ne rappelez pas, et demandez-vous comment le numéro est arrivé dans votre liste.
        - Vous développez un client : envoyez 607 pour les appels indésirables seulement [](source:rfc8197), et 603 si l’utilisateur n’a pas envie de parler à ce moment.
    .pitfalls =
        - 607 vient d’une extension [](source:rfc8197). Tous les logiciels ne le connaissent pas forcément : regardez le numéro lui-même dans la trace.
