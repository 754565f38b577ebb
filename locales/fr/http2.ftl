# Codes d’erreur HTTP/2 : les textes. Les faits se trouvent dans content/http2/.

http2 = Codes d’erreur HTTP/2
    .label = HTTP/2
    .description = Un code d’erreur HTTP/2 dit pourquoi un flux ou une connexion entière prend fin. Ce n’est pas un code de statut HTTP : là où arrive un code d’erreur, il se peut qu’il n’y ait aucune réponse.
    .both = Les deux sont des codes d’erreur HTTP/2 : chacun dit pourquoi un flux ou une connexion prend fin.

## Groupes

http2-group-errors = Codes d’erreur
    .description = Les codes de la norme HTTP/2. Le premier, 0x00, indique qu’il n’y a pas eu d’erreur [](source:rfc9113#7).

## Caractéristiques

http2-fact-retry = Nouvelle tentative
    .description = Indique si un client doit renvoyer la requête.
    .any-method = Oui, quelle que soit la méthode
    .maybe = Peut-être
    .later = Plus tard
    .over-http1 = En HTTP/1.1
    .no = Non
    .difference =
        Après { $a }, { $a-value ->
            [any-method] une nouvelle tentative est sans risque, quelle que soit la méthode
            [maybe] une nouvelle tentative peut aider
            [later] réessayez plus tard
            [over-http1] réessayez en HTTP/1.1
            [no] ne réessayez pas
           *[other] la règle est la suivante : { $a-text }
        } ; après { $b }, { $b-value ->
            [any-method] une nouvelle tentative est sans risque, quelle que soit la méthode
            [maybe] une nouvelle tentative peut aider
            [later] réessayez plus tard
            [over-http1] réessayez en HTTP/1.1
            [no] ne réessayez pas
           *[other] la règle est la suivante : { $b-text }
        }.
http2-fact-number = Numéro
    .description = La valeur qui représente le code sur le réseau.
http2-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
http2-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

http2-no-error = Fin en douceur
    .summary = L’autre côté s’arrête en douceur, et rien n’a mal tourné.

http2-protocol-error = Erreur de protocole non précisée
    .summary = Vous avez enfreint le protocole, et le code ne précise pas comment.

http2-internal-error = Défaillance du point de terminaison
    .summary = Le point de terminaison d’en face a failli, pour des raisons internes.

http2-flow-control-error = Contrôle de flux enfreint
    .summary = Vous n’avez pas respecté le contrôle de flux.

http2-settings-timeout = SETTINGS sans accusé de réception
    .summary = L’autre côté a attendu en vain que vous accusiez réception de ses SETTINGS.

http2-stream-closed = Trame sur un flux à demi fermé
    .summary = Une trame est venue de vous alors que le flux était déjà à demi fermé.

http2-frame-size-error = Taille de trame non valide
    .summary = L’une de vos trames a une taille non valide.

http2-refused-stream = Aucun traitement effectué
    .summary = Rien n’a été fait de votre requête : vous pouvez la renvoyer sans risque, quelle que soit sa méthode.

http2-cancel = Flux devenu inutile
    .summary = L’autre côté n’a plus besoin de ce flux.

http2-compression-error = État de compression perdu
    .summary = L’état commun qui sert à compresser les sections de champs est perdu.

http2-connect-error = Tunnel réinitialisé
    .summary = Le tunnel que vous aviez ouvert a été réinitialisé.

http2-enhance-your-calm = Charge excessive
    .summary = Vous causez plus de charge que l’autre côté n’en admet : ralentissez et revenez plus tard.

http2-inadequate-security = TLS trop faible
    .summary = Le TLS sur lequel repose cette connexion est trop faible pour l’autre côté.

http2-http-1-1-required = HTTP/1.1 exigé
    .summary = Envoyez ceci en HTTP/1.1 et non en HTTP/2.

## Textes propres aux paires

http2-no-error-vs-cancel = Est-ce terminé, ou n’en veut-on plus ?
    .answer =
        NO_ERROR marque une fin en douceur : rien n’a échoué. CANCEL dit qu’un flux n’est plus utile, ce qui n’est pas un échec non plus [](source:rfc9113#7). Après CANCEL, demandez-vous qui s’est désintéressé ; après NO_ERROR, il n’y a rien à demander.
    .when-to-use-which =
        - Vous voyez NO_ERROR : continuez, sur une nouvelle connexion si celle-ci disparaît.
        - Vous voyez CANCEL sur un serveur : le client n’a plus besoin de cette réponse. Arrêtez le travail qu’elle demande.
        - Vous écrivez le client : envoyez CANCEL pour un flux dont vous n’attendez plus le résultat.

http2-protocol-error-vs-internal-error = À qui la faute ?
    .answer =
        PROTOCOL_ERROR met en cause le côté qui le reçoit : il a enfreint le protocole, d’une manière que le code ne précise pas. INTERNAL_ERROR vient d’un point de terminaison qui a failli de lui-même [](source:rfc9113#7). Ne réessayez pas après PROTOCOL_ERROR ; après INTERNAL_ERROR, une nouvelle tentative peut aider.
    .when-to-use-which =
        - Vous voyez PROTOCOL_ERROR : examinez ce que vous avez envoyé en dernier. Le journal de l’autre côté dit peut-être ce que le code ne dit pas.
        - Vous voyez INTERNAL_ERROR : examinez l’autre côté. Si la même requête y répète l’erreur, réessayer n’y changera rien.

http2-refused-stream-vs-cancel = La requête a-t-elle été traitée ?
    .answer =
        REFUSED_STREAM répond à la question : rien de la requête n’a été traité. CANCEL la laisse ouverte et dit seulement que le flux n’est plus utile [](source:rfc9113#7). Seul REFUSED_STREAM permet de répéter sans risque une requête de n’importe quelle méthode.
    .when-to-use-which =
        - Vous voyez REFUSED_STREAM : renvoyez la requête. Même un `POST` peut être répété.
        - Vous voyez CANCEL : ne répétez pas par réflexe. Si la requête modifie quelque chose, vérifiez d’abord si elle l’a fait.
    .pitfalls =
        - Un client qui confond les deux perd des requêtes qu’il pourrait répéter, ou répète des requêtes qui ont peut-être été traitées.

http2-refused-stream-vs-enhance-your-calm = S’agit-il de cette seule requête, ou de tout ce que vous faites ?
    .answer =
        REFUSED_STREAM porte sur une requête, qui n’a pas été traitée. ENHANCE_YOUR_CALM porte sur vous : vous causez trop de charge [](source:rfc9113#7). Une requête refusée peut être renvoyée ; après ENHANCE_YOUR_CALM, commencez par en faire moins, et revenez plus tard.
    .when-to-use-which =
        - Vous voyez REFUSED_STREAM : réessayez, quelle que soit la méthode.
        - Vous voyez ENHANCE_YOUR_CALM : cherchez ce que vous envoyez en si grand nombre, et ralentissez. Réessayer aussitôt ajoute à la charge.
    .pitfalls =
        - Seul REFUSED_STREAM promet que rien n’a été traité. ENHANCE_YOUR_CALM ne dit rien des requêtes en cours [](source:rfc9113#7).
