# Codes de fermeture WebSocket : les textes. Les faits se trouvent dans content/websocket/.
# Les textes des paires se trouvent dans websocket-comparisons.ftl.

websocket = Codes de fermeture WebSocket
    .label = WebSocket
    .description = Un code de fermeture dit pourquoi une connexion WebSocket a pris fin. Certains codes voyagent dans une trame de fermeture ; d’autres, comme 1006, n’existent que du côté qui les signale.
    .both = Les deux sont des codes de fermeture WebSocket : chacun dit pourquoi une connexion WebSocket a pris fin.

## Groupes

websocket-group-protocol = Codes du protocole
    .description = Les codes 1000 à 2999 appartiennent au protocole et à ses extensions [](source:rfc6455#7.4.2). Trois d’entre eux, 1005, 1006 et 1015, ne sont jamais envoyés : ils n’existent que dans l’API qui les signale [](source:rfc6455#7.4.1). Les codes 1012, 1013 et 1014 ne figurent pas dans la RFC 6455 ; ils ont été enregistrés plus tard [](source:iana-websocket).
websocket-group-registered = Codes enregistrés
    .description = Les codes 3000 à 3999 sont destinés aux bibliothèques, aux frameworks et aux applications, qui les enregistrent auprès de l’IANA [](source:rfc6455#7.4.2). Les applications peuvent utiliser cette plage, même si certaines pages affirment que cela leur est interdit.
websocket-group-private = Codes privés
    .description = Les codes 4000 à 4999 sont réservés à l’usage privé et ne peuvent pas être enregistrés [](source:rfc6455#7.4.2). Le client et le serveur conviennent de leur signification. Reprendre HTTP 401 sous la forme 4401 est une habitude, pas une norme.

## Caractéristiques

websocket-fact-sent-on-wire = Transmis dans une trame de fermeture
    .description = Indique si le code peut circuler dans une trame de fermeture, ou s’il n’existe que dans l’API du côté qui le signale.
    .yes = Oui
    .no = Non
    .difference = { $yes } est transmis dans une trame de fermeture ; { $no } ne l’est pas.
websocket-fact-sender = Envoyé par
    .description = Le côté qui place le code dans une trame de fermeture.
    .client = Le client
    .server = Le serveur
    .either = L’un ou l’autre côté
    .nobody = Personne
    .difference =
        { $a-value ->
            [client] Le client envoie { $a }
            [server] Le serveur envoie { $a }
            [either] L’un ou l’autre côté peut envoyer { $a }
            [nobody] Personne n’envoie { $a }
           *[other] { $a } est envoyé par : { $a-text }
        } ; { $b-value ->
            [client] le client envoie { $b }
            [server] le serveur envoie { $b }
            [either] l’un ou l’autre côté peut envoyer { $b }
            [nobody] personne n’envoie { $b }
           *[other] { $b } est envoyé par : { $b-text }
        }.
websocket-fact-cause = Où chercher
    .description = La partie du système que le code désigne.
    .application = La décision de l’application
    .endpoint = Le point de terminaison qui a fermé
    .protocol = Les trames et les extensions négociées
    .message = Le message
    .connection = Le réseau et la négociation d’ouverture
    .upstream = Le serveur derrière la passerelle
    .tls = TLS
    .difference =
        Pour { $a }, examinez { $a-value ->
            [application] la décision de l’application
            [endpoint] le point de terminaison qui a fermé
            [protocol] les trames et les extensions négociées
            [message] le message
            [connection] le réseau et la négociation d’ouverture
            [upstream] le serveur derrière la passerelle
            [tls] TLS
           *[other] ceci : { $a-text }
        } ; pour { $b }, examinez { $b-value ->
            [application] la décision de l’application
            [endpoint] le point de terminaison qui a fermé
            [protocol] les trames et les extensions négociées
            [message] le message
            [connection] le réseau et la négociation d’ouverture
            [upstream] le serveur derrière la passerelle
            [tls] TLS
           *[other] ceci : { $b-text }
        }.
websocket-fact-error = Erreur
    .description = Indique si le code signale un problème ou une fin ordinaire.
    .yes = Oui
    .no = Non
    .difference = { $yes } signale une erreur ; { $no } n’en signale pas.
websocket-fact-clean = Fermeture propre (wasClean)
    .description = Ce que wasClean indique en général : true quand la négociation de fermeture s’est achevée, quelle que soit la signification du code.
    .yes = Oui
    .for-receiver = Oui, du côté qui a reçu le code
    .no = Non
    .difference =
        Après { $a }, wasClean vaut en général { $a-value ->
            [yes] true
            [for-receiver] true, mais seulement du côté qui a reçu le code
           *[no] false
        } ; après { $b }, il vaut en général { $b-value ->
            [yes] true
            [for-receiver] true, mais seulement du côté qui a reçu le code
           *[no] false
        }.
websocket-fact-reconnect = Reconnexion automatique
    .description = Indique si un client doit ouvrir une nouvelle connexion de lui-même, sans qu’on le lui demande.
    .yes = Oui
    .with-backoff = Oui, avec un délai croissant
    .after-delay = Oui, après un délai
    .after-fix = Seulement une fois la cause corrigée
    .no = Non
    .difference =
        Après { $a }, { $a-value ->
            [yes] reconnectez-vous
            [with-backoff] reconnectez-vous avec un délai croissant
            [after-delay] reconnectez-vous après un délai
            [after-fix] ne vous reconnectez qu’une fois la cause corrigée
           *[no] ne vous reconnectez pas automatiquement
        } ; après { $b }, { $b-value ->
            [yes] reconnectez-vous
            [with-backoff] reconnectez-vous avec un délai croissant
            [after-delay] reconnectez-vous après un délai
            [after-fix] ne vous reconnectez qu’une fois la cause corrigée
           *[no] ne vous reconnectez pas automatiquement
        }.
websocket-fact-script-may-send = Autorisé dans un script de page
    .description = Indique si la méthode close() d’un script de page accepte le code ; elle n’accepte que 1000 et 3000 à 4999.
    .yes = Oui
    .no = Non
    .difference = Un script de page peut passer { $yes } à la méthode close(), mais pas { $no }.
websocket-fact-defined-by = Défini par
    .description = Le document ou le registre qui donne au code sa signification.
    .rfc6455 = RFC 6455
    .iana = Enregistrement auprès de l’IANA
    .difference =
        { $a } est défini par { $a-value ->
            [rfc6455] la RFC 6455
            [iana] un enregistrement ultérieur auprès de l’IANA
           *[other] le document suivant : { $a-text }
        } ; { $b }, par { $b-value ->
            [rfc6455] la RFC 6455
            [iana] un enregistrement ultérieur auprès de l’IANA
           *[other] le document suivant : { $b-text }
        }.
websocket-fact-http-counterpart = Équivalent HTTP
    .description = Le code de statut HTTP qui dit la même chose d’une requête.

## Prise en charge par les bibliothèques

websocket-matrix-accepts = Accepté à la réception
    .yes = Oui
    .no = Non
    .partly = Versions récentes seulement

## Codes de la RFC 6455 et de son registre

websocket-1000 = Fermeture normale
    .summary = La connexion a rempli son rôle, et l’un des côtés l’a dit explicitement.
    .description =
        Le code 1000 indique que la connexion a atteint son but [](source:rfc6455#7.4.1). C’est le seul code inférieur à 3000 qu’un script de page peut passer à `close()` [](source:whatwg-websockets#dom-websocket-close).

        Le code que vous lisez est celui de la première trame de fermeture que vous avez reçue [](source:rfc6455#7.1.5). Le récepteur renvoie d’ordinaire en écho le code qui lui est parvenu [](source:rfc6455#5.5.1). Après votre propre `close(1000)`, le 1000 de votre événement `close` peut donc être cet écho, et non une décision du serveur.

        Appeler `close()` sans argument n’envoie pas 1000, bien que la page de MDN sur `close()` l’ait affirmé, dans la copie ancienne que nous avons lue [](source:mdn-close). L’appel envoie une trame de fermeture vide [](source:whatwg-websockets#dom-websocket-close), et le pair signale [1005](entry:websocket/1005).
    .when-seen =
        - Un script appelle `close(1000)`, avec ou sans motif [](source:whatwg-websockets#dom-websocket-close).
        - Un programme Python appelle `close()` de la bibliothèque websockets, qui utilise 1000 sauf indication contraire [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Une application ASGI envoie `websocket.close` sans code ; uvicorn y met alors 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - Java-WebSocket reçoit une trame de fermeture vide. La bibliothèque signale 1000, là où la RFC 6455 veut 1005 [](source:java-websocket).
    .how-to-fix =
        - Il n’y a en général rien à corriger. Si cette fin vous surprend, cherchez dans votre propre code un chemin qui appelle `close`, ou un serveur qui ferme après une seule réponse.
        - Ne vous reconnectez pas automatiquement, sauf si l’application veut une connexion permanente.
    .when-to-use = Envoyez 1000 quand le travail est terminé et que tout s’est bien passé. Passez le code explicitement : `close(1000)`, et non `close()`.

websocket-1001 = Départ
    .summary = Le point de terminaison lui-même s’en va : la page a été fermée ou quittée, ou le serveur s’arrête.
    .description =
        Le code 1001 indique qu’un point de terminaison s’en va, pour une raison étrangère à l’échange lui-même [](source:rfc6455#7.4.1). C’est une fin ordinaire, pas une erreur.

        Un navigateur l’envoie de lui-même quand le document auquel appartient le socket disparaît [](source:whatwg-websockets#make-disappear). Un script de page ne le peut pas : `close(1001)` lève une exception `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).

        Le code ne dit pas si le point de terminaison reviendra. Un serveur qui redémarre peut l’annoncer avec [1012](entry:websocket/1012).
    .when-seen =
        - L’utilisateur ferme l’onglet ou suit un lien, et le navigateur engage la négociation de fermeture [](source:whatwg-websockets#make-disappear).
        - Un serveur Python s’arrête : `Server.close()` de la bibliothèque websockets ferme ses connexions avec 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Un programme Go compilé en WebAssembly appelle `CloseNow` de coder/websocket [](source:coder#ws_js.go).
        - Mais pas quand une page perd simplement son objet socket : un socket encore ouvert que récupère le ramasse-miettes envoie une trame de fermeture vide, et le serveur signale [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - Côté client, reconnectez-vous quand c’est un serveur qui est parti. Attendez d’abord un temps aléatoire, pour que les clients ne reviennent pas tous en même temps [](source:rfc6455#7.2.3).
        - Côté serveur, fermez progressivement les connexions avant l’arrêt et traitez les signaux d’arrêt. Un processus tué n’envoie aucune trame de fermeture, et ses clients voient [1006](entry:websocket/1006).
        - Ignorez-le côté serveur quand un utilisateur a simplement quitté la page.
    .when-to-use = Un serveur envoie 1001 quand il s’arrête. Pour un redémarrage, préférez 1012 si vos clients le comprennent. Les scripts de page ne peuvent pas envoyer 1001 ; utilisez 1000.

websocket-1002 = Erreur de protocole
    .summary = Le pair a reçu des octets qui ne forment pas des trames WebSocket valides ou qui enfreignent une autre règle du protocole.
    .description =
        Un point de terminaison qui détecte une violation du protocole ferme la connexion avec 1002 [](source:rfc6455#7.4.1). C’est la bibliothèque WebSocket qui s’en charge, pas l’application.

        Seul le côté qui reçoit la trame de fermeture lit 1002. Le côté qui a détecté l’erreur n’a reçu aucune trame de fermeture : il signale donc en général [1006](entry:websocket/1006) ou une erreur de sa bibliothèque [](source:rfc6455#7.1.5).

        Le code 1002 ne prouve pas que les trames sont mal formées. Chromium l’envoie aussi pour un texte qui n’est pas de l’UTF-8 valide, là où vous pourriez attendre [1007](entry:websocket/1007) [](source:chromium).
    .when-seen =
        - Un client envoie une trame sans masque, ou un serveur en envoie une avec un masque [](source:rfc6455#5.1).
        - Une trame a des bits réservés activés sans extension négociée, un opcode inconnu, ou poursuit un message qui n’a jamais commencé [](source:ws#lib/receiver.js).
        - Une trame de contrôle est fragmentée ou trop longue [](source:ws#lib/receiver.js).
        - Une trame de fermeture a un corps d’un seul octet, ou porte un code que la bibliothèque refuse [](source:ws#lib/receiver.js). Pour tungstenite, 1014 est un de ces codes [](source:tungstenite#src/protocol/mod.rs).
        - Le motif d’une trame de fermeture n’est pas de l’UTF-8 valide, et le récepteur est gorilla/websocket [](source:gorilla#conn.go).
        - Un message texte n’est pas de l’UTF-8 valide, et le récepteur est Chromium [](source:chromium).
    .how-to-fix =
        1. Déterminez quel côté a envoyé 1002. C’est lui qui a détecté l’erreur : son journal en dit plus que le vôtre.
        2. Capturez les trames, dans le panneau réseau du navigateur ou avec un outil de capture de paquets, et trouvez la première fautive.
        3. Écartez l’hypothèse d’un proxy qui réécrit ou compresse des octets, d’un second `Upgrade` et de HTTP ordinaire écrit sur un socket déjà passé à WebSocket.
        4. Si le client est Chromium, vérifiez aussi l’encodage du texte : voyez [1002 vs 1007](comparison:websocket/1002-vs-1007).
    .when-to-use = Laissez 1002 à la bibliothèque, qui contrôle les trames. Une application qui rejette un message utilise 1003, 1008, 1009 ou un code qui lui est propre.

websocket-1003 = Type de données non pris en charge
    .summary = Le point de terminaison ne peut pas du tout traiter ce type de message, par exemple des données binaires alors qu’il ne comprend que le texte.
    .description =
        Le code 1003 porte sur le type d’un message, pas sur son contenu ni sur sa taille. Le message est bien formé, mais le point de terminaison n’a pas l’usage de ce type. L’exemple donné par la norme est un point de terminaison prévu pour le texte qui reçoit un message binaire [](source:rfc6455#7.4.1).

        Certaines pages rangent 1000 à 1003 parmi les codes normaux. Le code 1003 est une erreur : c’est à cause d’elle que la connexion prend fin.

        Dans certaines bibliothèques, le nom cache le sens. Java-WebSocket l’appelle `REFUSE` [](source:java-websocket), Jakarta WebSocket `CANNOT_ACCEPT` [](source:jakarta).
    .when-seen =
        - Un message binaire parvient à du code qui n’accepte que le texte, ou l’inverse [](source:rfc6455#7.4.1).
        - Un script passe un `ArrayBuffer` ou un `Blob` à `send()`, ce qui produit un message binaire [](source:whatwg-websockets#dom-websocket-send), et le serveur attend du texte.
    .how-to-fix =
        - Envoyez l’autre type : une chaîne au lieu d’un `ArrayBuffer` ou d’un `Blob`, ou l’inverse.
        - Ou apprenez au récepteur à traiter les deux types.
        - Ne réessayez pas avec le même type ; la réponse restera la même.
    .when-to-use = Envoyez 1003 quand vous ne pourriez accepter aucun message de ce type. Si un message plus petit passait, envoyez 1009 ; si c’est le contenu qui enfreint une règle, 1008.

websocket-1004 = Réservé
    .summary = La RFC 6455 garde ce code libre : il n’a aujourd’hui aucune signification.
    .description =
        La RFC 6455 réserve 1004 sans lui donner de signification [](source:rfc6455#7.4.1).

        Il ne signifie pas « trame trop grande ». Des brouillons antérieurs à la RFC l’employaient ainsi, et des pages archivées montrent encore `CLOSE_TOO_LARGE` en face de 1004 [](source:webplatform). Le code qui concerne la taille est [1009](entry:websocket/1009).

        La règle qui interdit à un code de figurer dans une trame de fermeture est écrite pour 1005, 1006 et 1015, pas pour 1004 [](source:rfc6455#7.4.1). La plupart des bibliothèques le refusent tout de même, par exemple ws [](source:ws#lib/validation.js). Il y a des exceptions : .NET permet de l’envoyer [](source:dotnet), et Chromium l’accepte à la réception [](source:chromium).
    .when-seen =
        - Le pair utilise une bibliothèque antérieure à la RFC 6455, ou sa propre numérotation [](source:webplatform).
        - Votre propre code envoie 1004 : ws traite une trame de fermeture dont le code est refusé comme une erreur de protocole [](source:ws#lib/receiver.js), et vous obtenez donc [1002](entry:websocket/1002).
    .how-to-fix =
        - Mettez à jour le pair, ou corrigez sa liste de codes.
        - Si l’émetteur veut dire qu’un message est trop volumineux, remplacez le code par 1009.
    .when-to-use = Ne l’envoyez pas. Utilisez 1009 pour un message trop volumineux, et 4000 à 4999 pour vos propres significations.

websocket-1005 = Aucun code de statut reçu
    .summary = Une trame de fermeture est arrivée, mais elle ne portait aucun code.
    .description =
        Le code 1005 est ce que l’API signale quand le corps de la trame de fermeture était vide [](source:rfc6455#7.1.5). Il ne circule jamais : un point de terminaison ne doit pas le placer dans une trame de fermeture [](source:rfc6455#7.4.1). La négociation de fermeture s’est en général achevée, si bien que `wasClean` vaut en général `true` [](source:rfc6455#7.1.4).

        L’origine la plus courante est un appel à `close()` sans argument. Il n’envoie aucun code, et non 1000 comme on le lit souvent [](source:whatwg-websockets#dom-websocket-close).

        Certaines listes décrivent 1005 comme une connexion terminée sans trame de fermeture [](source:luka967). Cela, c’est [1006](entry:websocket/1006) : 1005 suppose une trame de fermeture [](source:rfc6455#7.1.5).
    .when-seen =
        - L’autre côté a appelé `close()` sans code [](source:whatwg-websockets#dom-websocket-close).
        - Le ramasse-miettes d’un navigateur a récupéré un socket encore ouvert [](source:whatwg-websockets#garbage-collection).
        - Vous avez envoyé une trame de fermeture vide à ws, qui répond par une trame vide [](source:ws#lib/websocket.js).
        - La connexion d’une application ASGI a disparu : les moteurs wsproto et sans-I/O d’uvicorn signalent alors 1005, là où les termes de la RFC 6455 donnent 1006 [](source:uvicorn).
    .how-to-fix =
        - Passez un code explicite et un motif court chaque fois que vous fermez.
        - Traitez un 1005 reçu comme 1000, sauf si votre protocole promet un code. La bibliothèque websockets pour Python compte 1000, 1001 et 1005 comme une fermeture réussie [](source:python-websockets#src/websockets/frames.py).
        - Derrière uvicorn, ne prenez pas 1005 pour la preuve que le client a pris congé.
    .when-to-use = Personne ne peut envoyer 1005. Les bibliothèques qui l’acceptent en argument, comme gorilla/websocket, écrivent une trame de fermeture vide [](source:gorilla#conn.go). Envoyez plutôt 1000.

websocket-1006 = Fermeture anormale
    .summary = Aucune trame de fermeture n’a été reçue : la connexion s’est rompue, ou elle ne s’est jamais ouverte.
    .description =
        Le code 1006 est un verdict de votre propre côté : aucune trame de fermeture n’est venue [](source:rfc6455#7.1.5). Personne ne l’envoie, et aucun point de terminaison n’en a le droit [](source:rfc6455#7.4.1). Le motif est vide, et `wasClean` vaut `false` [](source:rfc6455#7.1.4).

        Il ne s’agit pas seulement d’une connexion TCP perdue. Dans un navigateur, toute négociation d’ouverture qui échoue se termine aussi par 1006 : hôte inconnu, connexion refusée sur le port, mauvais certificat, erreur HTTP. La norme masque volontairement la différence, pour que les scripts ne puissent pas sonder le réseau [](source:whatwg-websockets#feedback-from-the-protocol). Quand c’est le navigateur lui-même qui détecte une erreur de protocole, le serveur reçoit un code et la page lit quand même 1006 [](source:chromium), [](source:chromium-blink).

        Le code ne dit donc pas ce qui a échoué. Demandez-vous d’abord si `open` s’est déclenché.
    .when-seen =
        - **La connexion ne s’est jamais ouverte.** Le nom n’a pas été résolu, le port était fermé, TLS a échoué, ou le serveur n’a pas mené la négociation à son terme [](source:whatwg-websockets#feedback-from-the-protocol).
        - **Le serveur l’a rejetée avant de l’accepter.** Les serveurs ASGI répondent alors HTTP 403 ; le code 4xxx que vous avez choisi ne quitte jamais le serveur [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **Un proxy a atteint son délai d’inactivité.** Par défaut, nginx met fin au tunnel après 60 s sans aucun octet du serveur amont (`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **Un proxy a redémarré.** Cloudflare redémarre des serveurs de périphérie lors des mises en production, ce qui met fin aux connexions WebSocket ouvertes [](source:cloudflare-websockets).
        - **Le serveur a coupé TCP.** `terminate()` de ws [](source:ws#lib/websocket.js) et `Conn.Close()` de gorilla/websocket [](source:gorilla#conn.go) n’envoient pas de trame de fermeture, pas plus qu’un processus qui plante.
        - **Le navigateur a fait échouer la connexion.** Il a reçu quelque chose de non valide, par exemple un texte qui n’est pas de l’UTF-8 [](source:chromium).
        - **Vous avez appelé `close()` sans obtenir de réponse.** Chromium (code source de 2022 environ) attend 60 s la trame de fermeture du serveur [](source:chromium). Si l’appel a précédé `open`, la connexion échoue aussitôt [](source:whatwg-websockets#dom-websocket-close).
        - Mais pas sur une page d’erreur de Cloudflare : son erreur 1006 signale une adresse IP bannie et n’a aucun rapport avec WebSocket [](source:cloudflare-1xxx).
    .how-to-fix =
        1. Vérifiez si `open` s’est déclenché. Sinon, c’est la négociation d’ouverture qui a échoué : un script ne peut pas voir pourquoi, lisez donc le statut HTTP dans le panneau réseau ou avec curl. Contrôlez ensuite le chemin, la chaîne de certificats et les en-têtes `Upgrade` et `Connection` à chaque proxy.
        2. S’il s’est déclenché, comparez la durée de vie de la connexion avec le délai d’inactivité de chaque maillon. Envoyez des données plus souvent que le plus court de ces délais : des pings depuis le serveur, ou un battement applicatif. Les scripts de page ne disposent pas de pings [](source:whatwg-websockets#ping-and-pong-frames).
        3. Côté serveur, envoyez une trame de fermeture sur chaque chemin de sortie et attendez la réponse. Avec gorilla/websocket, écrivez un message de fermeture avant `Conn.Close()` [](source:gorilla#conn.go). Avec ASGI, acceptez d’abord, puis fermez avec votre code [](source:asgi-403).
        4. Reconnectez-vous depuis le gestionnaire de `close` ; un événement `error` ne le précède pas forcément [](source:gecko-dom). Attendez un temps aléatoire de 0 à 5 s, puis appliquez un backoff exponentiel tronqué [](source:rfc6455#7.2.3). Arrêtez quand la négociation échoue à chaque fois.
    .when-to-use = Personne ne peut envoyer 1006 ; des bibliothèques comme ws lèvent une exception si vous essayez [](source:ws#lib/sender.js). Pour dire à l’autre côté pourquoi vous fermez, envoyez 1000, 1001, 1011 ou un code qui vous est propre, et attendez la réponse.

websocket-1007 = Données de trame non valides
    .summary = Le pair dit qu’un message contredit son type, en pratique qu’un message texte n’est pas de l’UTF-8 valide.
    .description =
        Le code 1007 porte sur les octets à l’intérieur d’un message [](source:rfc6455#7.4.1). La trame est en ordre, mais le texte qu’elle contient n’est pas de l’UTF-8 valide [](source:rfc6455#8.1). Il vient d’une véritable trame de fermeture : l’autre côté vous l’a envoyée.

        Tous les points de terminaison ne l’utilisent pas. Devant de l’UTF-8 incorrect, Firefox envoie 1007 [](source:gecko-net), mais Chromium envoie [1002](entry:websocket/1002) [](source:chromium). Dans les deux cas, la page lit [1006](entry:websocket/1006), parce que c’est le navigateur lui-même qui a fait échouer la connexion [](source:rfc6455#7.1.5).

        Il n’est pas destiné au JSON incorrect ni à un schéma non respecté : un tel message reste du texte valide.
    .when-seen =
        - Le pair utilise ws et a trouvé de l’UTF-8 non valide dans un message texte ou dans le motif d’une trame de fermeture [](source:ws#lib/receiver.js).
        - Le pair utilise ws et n’a pas pu décompresser un message compressé [](source:ws#lib/permessage-deflate.js).
        - Le pair utilise la bibliothèque websockets pour Python, et le décodage du texte a échoué [](source:python-websockets#src/websockets/protocol.py).
        - Un client natif envoie des octets comme du texte, ou un proxy les modifie. Un script de page ne peut pas provoquer cela avec une chaîne, qui est toujours encodée en UTF-8 valide [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. Envoyez les octets dans des messages binaires, pas comme du texte.
        2. Examinez l’émetteur : un jeu de caractères ancien qui n’a jamais été converti, ou un texte coupé au milieu d’une séquence UTF-8.
        3. Si vous tronquez un motif de fermeture, coupez entre deux caractères. La limite est de 123 octets, et non de 123 caractères [](source:whatwg-websockets#dom-websocket-close).
        4. Si le texte était valide au départ, soupçonnez la compression et les proxys sur le trajet.
        5. Ne renvoyez pas les mêmes données.
    .when-to-use = Laissez 1007 à la bibliothèque qui décode le texte. Pour un texte valide au contenu incorrect, par exemple du JSON mal formé, envoyez 1008 ou un code de 4000 à 4999.

websocket-1008 = Violation de politique
    .summary = Un message, ou le pair lui-même, enfreint une règle du point de terminaison qui a fermé.
    .description =
        Le code 1008 est vague à dessein. C’est le recours quand ni [1003](entry:websocket/1003) ni [1009](entry:websocket/1009) ne conviennent, ou quand le point de terminaison préfère ne pas donner de détails [](source:rfc6455#7.4.1).

        Le motif est donc souvent le seul indice. Il s’adresse aux journaux et aux développeurs ; un client ne doit pas le montrer à ses utilisateurs [](source:rfc6455#5.5.1).

        Un refus pendant la négociation d’ouverture est autre chose. Un serveur ASGI qui rejette une connexion répond HTTP 403 [](source:asgi-403), et un navigateur en fait un [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Après la négociation, le serveur a jugé inacceptables l’authentification, les droits, la fréquence des requêtes ou le contenu. La RFC 6455 laisse la règle au point de terminaison [](source:rfc6455#7.4.1).
        - Un message est parvenu à ws en trop de fragments ou de morceaux (`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - Un message de données est parvenu à coder/websocket alors que `CloseRead` avait déclaré qu’aucun n’était attendu [](source:coder#read.go).
        - Compilée en WebAssembly, la bibliothèque coder/websocket a dépassé un délai d’expiration pendant une lecture ou une connexion [](source:coder#ws_js.go).
    .how-to-fix =
        1. Lisez le motif dans l’événement `close` et dans le journal du serveur.
        2. Vérifiez le jeton, l’origine et le quota.
        3. Changez ce qui a été refusé avant de vous reconnecter. Le même message ou les mêmes identifiants recevront la même réponse.
        4. Si vous développez le serveur, envoyez un code plus précis quand c’est possible : [3000](entry:websocket/3000), [3003](entry:websocket/3003) ou un code de 4000 à 4999.
    .when-to-use = Envoyez 1008 pour un refus que vous aviez prévu et qu’aucun autre code ne décrit. Pour une limite de taille, envoyez 1009 ; pour une défaillance inattendue, 1011.

websocket-1009 = Message trop volumineux
    .summary = Un message dépasse la taille que le récepteur est prêt à accepter.
    .description =
        Le récepteur a une limite pour un message, et un message l’a dépassée [](source:rfc6455#7.4.1). MDN parle d’une trame de données [](source:mdn-closecode) ; la norme parle d’un message.

        La différence compte. Découper un message en fragments n’aide pas, car les bibliothèques comptent le message entier [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). La compression n’aide pas avec ws, qui contrôle de nouveau la taille après décompression [](source:ws#lib/permessage-deflate.js).

        Les valeurs par défaut sont très éloignées : 32 Kio pour coder/websocket [](source:coder#read.go), 100 Mio pour ws [](source:ws#lib/websocket.js). Un message qui passe sur un serveur peut être refusé par le suivant.
    .when-seen =
        - ws : plus que `maxPayload`, pour les clients comme pour les serveurs [](source:ws#lib/websocket.js).
        - websockets pour Python : plus que `max_size`, 1 Mio par défaut [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket : plus que la limite de lecture, 32 768 octets par défaut [](source:coder#read.go).
        - gorilla/websocket : seulement si le programme a appelé `SetReadLimit` [](source:gorilla#conn.go).
        - uvicorn : plus que `--ws-max-size`, 16 Mio par défaut [](source:uvicorn#uvicorn/config.py).
        - Firefox : plus qu’il ne peut mettre en mémoire tampon, ou mémoire épuisée [](source:gecko-net).
        - tungstenite : au-delà de 64 Mio pour un message ou de 16 Mio pour une trame, une erreur est levée ; c’est de l’appelant que dépend l’envoi de 1009 [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Trouvez la limite du récepteur et comparez-la avec la taille du message entier.
        2. Relevez-la sciemment, jusqu’à une taille que le serveur peut supporter pour chaque connexion.
        3. Ou répartissez les données en plusieurs messages, avec votre propre numérotation.
        4. Ou faites passer les gros volumes par HTTP et n’envoyez qu’un lien.
    .when-to-use = Envoyez 1009 quand un message plus petit du même type passerait. Si vous ne pouvez pas du tout accepter ce type, envoyez 1003.

websocket-1010 = Extension obligatoire
    .summary = Le client a besoin d’une extension que le serveur n’a pas retenue dans sa réponse de négociation.
    .description =
        Seul un client envoie 1010. Il a proposé une extension, le serveur ne l’a pas retenue, et le client ne veut pas continuer sans elle. Le motif devrait énumérer les extensions manquantes. Un serveur n’a jamais besoin de ce code : il peut faire échouer la négociation d’ouverture [](source:rfc6455#7.4.1).

        Le cas inverse se présente autrement. Si le serveur répond avec une extension qui n’a pas été proposée, le client fait échouer la négociation [](source:rfc6455#4.1), et une page lit [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Un client natif exige une extension, par exemple `permessage-deflate`, et le serveur ne l’a pas confirmée [](source:rfc6455#7.4.1).
        - La même chose, parce qu’un proxy a supprimé l’en-tête `Sec-WebSocket-Extensions`.
    .how-to-fix =
        - Activez l’extension sur le serveur.
        - Faites en sorte que chaque proxy transmette `Sec-WebSocket-Extensions` dans les deux sens.
        - Ou rendez l’extension facultative dans le client.
    .when-to-use = Une bibliothèque cliente envoie 1010 quand elle ne peut pas fonctionner sans une extension. Les serveurs et les scripts de page ne l’envoient pas.

websocket-1011 = Erreur interne
    .summary = Un incident imprévu s’est produit du côté qui a envoyé le code.
    .description =
        L’émetteur a rencontré une situation qui l’a empêché de continuer. La RFC 6455 ne mentionne que le serveur [](source:rfc6455#7.4.1) ; l’erratum 3227 étend le code à tout point de terminaison [](source:rfc6455-errata3227), et le registre y renvoie [](source:iana-websocket). Un serveur peut donc lui aussi recevoir 1011.

        Ce n’est pas toujours le signe d’un bogue. La bibliothèque websockets pour Python ferme avec 1011 quand un ping reste sans réponse, côté client comme côté serveur [](source:python-websockets#src/websockets/asyncio/connection.py). Un pair qui a réellement disparu ne reçoit jamais cette trame et signale [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

        Une fermeture avec 1011 peut être propre. `wasClean` dit seulement que la négociation de fermeture s’est achevée [](source:rfc6455#7.1.4).
    .when-seen =
        - Un gestionnaire de la bibliothèque websockets pour Python a levé une exception [](source:python-websockets#src/websockets/asyncio/server.py).
        - La même bibliothèque n’a reçu aucun pong en 20 s ; elle envoie un ping toutes les 20 s. Le motif est `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Une application derrière Daphne a levé une exception après la négociation [](source:daphne).
        - Firefox a rencontré une erreur inattendue qui lui est propre [](source:gecko-net).
    .how-to-fix =
        1. Lisez le journal du côté qui a envoyé 1011, à cet instant précis.
        2. Si le motif est `keepalive ping timeout`, cherchez une boucle d’événements bloquée ou une liaison lente avant de relever `ping_timeout`.
        3. Reconnectez-vous avec un délai croissant [](source:rfc6455#7.2.3), mais renoncez après quelques tentatives.
    .when-to-use = Envoyez 1011 pour une défaillance que vous n’aviez pas prévue. Pour un refus, envoyez 1008 ; pour un redémarrage, 1012 ; pour une surcharge, 1013.

websocket-1012 = Redémarrage du service
    .summary = Le service redémarre et demande au client de revenir sous peu.
    .description =
        Le code 1012 annonce un redémarrage. Son courriel d’enregistrement, cité dans la documentation de Java-WebSocket et de tungstenite, demande aux clients qui reviennent d’attendre d’abord un temps aléatoire de 5 à 30 secondes [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). À l’inverse, [1001](entry:websocket/1001) ne dit pas si le serveur reviendra.

        Le code ne figure pas dans la RFC 6455, quoi qu’en disent certaines pages. Il a été enregistré ensuite auprès de l’IANA, sur la foi d’un courriel adressé au groupe de travail [](source:iana-websocket), [](source:hybi-1012). Les scripts de page ne peuvent pas le passer à `close()` [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Un serveur fondé sur uvicorn s’arrête. Depuis la version 0.21.0 (mars 2023), uvicorn ferme les connexions WebSocket avec 1012, et transmet aussi 1012 à l’application [](source:uvicorn).
        - Le serveur l’a choisi pour un redémarrage planifié [](source:hybi-1012).
    .how-to-fix =
        - Côté client, reconnectez-vous après un temps aléatoire de 5 à 30 s [](source:hybi-1012).
        - Côté serveur, étalez le retour des clients : redémarrez un nœud à la fois. Des milliers de clients qui se reconnectent d’un coup sont une charge à eux seuls.
    .when-to-use = Envoyez 1012 avant un redémarrage, si vos clients savent qu’en faire. Sinon, envoyez 1001.

websocket-1013 = Réessayer plus tard
    .summary = Le serveur est surchargé, ou temporairement hors d’état de servir pour une autre raison, et écarte des clients pour se délester.
    .description =
        Le code 1013 demande au client de s’en aller pour l’instant. Son courriel d’enregistrement, cité dans la documentation de Java-WebSocket et de tungstenite, laisse au client deux possibilités : se connecter à une autre adresse du service, ou ne revenir à la même que sur une action de l’utilisateur [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        C’est l’équivalent de [HTTP 503](entry:http/503), à une perte près : une trame de fermeture contient un code et un motif [](source:rfc6455#5.5.1), et n’a donc pas de place pour `Retry-After`.

        Comme 1012, il est enregistré auprès de l’IANA et ne fait pas partie de la RFC 6455 [](source:iana-websocket).
    .when-seen =
        - L’application écarte des clients pour se délester [](source:hybi-1012).
        - Mais pas pour un refus pendant la négociation d’ouverture : c’est alors un statut HTTP, qu’un navigateur traduit par [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - Essayez une autre adresse du service, s’il y en a une [](source:hybi-1012).
        - Sinon, attendez plus longtemps que pour 1012, et ne revenez pas tout de suite sur le même nœud.
        - Si vous contrôlez les deux côtés, mettez un temps d’attente dans le motif et faites-le lire par le client.
        - Côté serveur, cherchez ce qui est saturé avant d’accepter de nouveau des clients.
    .when-to-use = Envoyez 1013 pour délester des connexions ouvertes. Pour un redémarrage planifié, envoyez 1012 ; avant la fin de la négociation d’ouverture, répondez HTTP 503.

websocket-1014 = Passerelle défaillante
    .summary = Le serveur joue le rôle de passerelle et a reçu une réponse non valide du serveur qui se trouve derrière lui.
    .description =
        Le code 1014 déplace la faute : la passerelle va bien, son serveur amont non. Son courriel d’enregistrement, cité dans la documentation de Java-WebSocket, le rapproche de [HTTP 502](entry:http/502) [](source:hybi-1014), [](source:java-websocket).

        Le code est enregistré auprès de l’IANA [](source:iana-websocket) et ne fait pas partie de la RFC 6455 [](source:rfc6455#7.4.1). La prise en charge est inégale. À la réception, gorilla/websocket et tungstenite traitent 1014 comme une erreur de protocole et répondent [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Chromium l’accepte [](source:chromium).
    .when-seen =
        - Une passerelle qui parle WebSocket l’a choisi [](source:hybi-1014).
        - Rarement derrière un proxy qui ne fait que relayer des octets : il coupe la connexion, et le client voit [1006](entry:websocket/1006). D’après son code source, c’est ainsi que fonctionne nginx [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - Sous la forme d’un 1002, si votre client repose sur gorilla/websocket ou tungstenite [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Examinez le serveur amont et son journal, pas la passerelle.
        2. Reconnectez-vous avec un délai croissant [](source:rfc6455#7.2.3).
        3. Si vos clients refusent 1014, envoyez à la place 1011 ou un code de 4000 à 4999.
    .when-to-use = N’envoyez 1014 que depuis une passerelle, et seulement si vous savez que vos clients l’acceptent. Sinon, envoyez 1011.

websocket-1015 = Échec de la négociation TLS
    .summary = Une API peut utiliser ce code pour dire que la négociation TLS a échoué ; les navigateurs signalent normalement 1006 à la place.
    .description =
        Le code 1015 est réservé à un usage local : une API peut s’en servir pour signaler que TLS a échoué. Un point de terminaison ne doit pas l’envoyer [](source:rfc6455#7.4.1).

        Ne l’attendez pas pour un mauvais certificat dans un navigateur. Le standard du WHATWG veut que les navigateurs signalent [1006](entry:websocket/1006) pour un échec TLS, comme pour toute négociation qui échoue, et précise qu’ils n’utilisent pas 1015 [](source:whatwg-websockets#feedback-from-the-protocol). Firefox fait une exception : une classe d’erreurs de négociation appelée sécurité inadéquate [](source:gecko-dom).
    .when-seen =
        - Dans un client natif dont la bibliothèque distingue les échecs TLS. WinHTTP a par exemple une constante pour cela [](source:winhttp).
        - Dans Firefox, quand la sécurité négociée est inadéquate [](source:gecko-dom).
        - Jamais ailleurs dans un script de page : voyez [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Ouvrez l’adresse `https://` du même hôte dans un navigateur et lisez l’erreur de certificat.
        2. Vérifiez la chaîne de certificats, le nom d’hôte et l’horloge des deux machines.
        3. Ne vous reconnectez qu’une fois le problème corrigé.
    .when-to-use = Personne ne peut envoyer 1015. Sans TLS, il n’existe aucune connexion WebSocket pour le transporter.

## Codes enregistrés

websocket-3000 = Non autorisé
    .summary = Le point de terminaison veut que le pair s’authentifie avant d’aller plus loin.
    .description =
        Le code 3000 est l’équivalent de HTTP 401 sur une connexion WebSocket ouverte : l’authentification manque ou n’est plus valable [](source:luka967).

        Il se situe dans la plage des bibliothèques et des applications, dont les codes s’enregistrent auprès de l’IANA [](source:rfc6455#7.4.2), [](source:iana-websocket) ; nous avons lu sa ligne dans des copies concordantes du registre. Les listes qui s’arrêtent à 1015 l’omettent. Les applications peuvent l’envoyer, et les scripts de page aussi [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Le serveur ferme une connexion ouverte parce que l’authentification manque ou a expiré, avec un code enregistré au lieu d’un code privé comme 4401 [](source:luka967).
        - Mais pas pour un refus avant la fin de la négociation d’ouverture : un navigateur le traduit par [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Renouvelez le jeton ou authentifiez-vous de nouveau.
        2. Reconnectez-vous ensuite. Sans nouveaux identifiants, la connexion finira de la même façon.
    .when-to-use = Envoyez 3000 quand le pair peut se tirer d’affaire en s’authentifiant. S’il est connu et n’a pas le droit, envoyez 3003.

websocket-3003 = Accès interdit
    .summary = Le point de terminaison sait qui est le pair, mais ne permet pas ce que celui-ci demande.
    .description =
        Le code 3003 est l’équivalent de HTTP 403 sur une connexion WebSocket ouverte : le pair est authentifié, mais le droit lui manque [](source:luka967).

        Il est enregistré auprès de l’IANA, dans la plage des bibliothèques et des applications [](source:rfc6455#7.4.2), [](source:iana-websocket) ; nous avons lu sa ligne dans des copies concordantes du registre. Un script de page peut aussi l’envoyer [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - L’application refuse une action ou un canal à un utilisateur authentifié [](source:luka967).
    .how-to-fix =
        - Changez les droits, pas les identifiants. Un nouveau jeton pour le même utilisateur ne sert à rien.
        - Ne vous reconnectez pas automatiquement.
    .when-to-use = Envoyez 3003 quand une nouvelle authentification ne changerait rien. Si elle changeait quelque chose, envoyez 3000.

websocket-3008 = Délai d’expiration dépassé
    .summary = Le pair a mis trop de temps à répondre à une demande de l’application.
    .description =
        Le code 3008 est l’équivalent de HTTP 408 : la connexion fonctionne, mais le pair n’a pas répondu à temps [](source:luka967). Avec [1006](entry:websocket/1006), aucune trame de fermeture n’est venue [](source:rfc6455#7.1.5).

        Il est enregistré auprès de l’IANA, dans la plage des bibliothèques et des applications [](source:rfc6455#7.4.2), [](source:iana-websocket) ; nous avons lu sa ligne dans des copies concordantes du registre.
    .when-seen =
        - L’application attendait une réponse, par exemple un message d’authentification ou un battement, et a cessé d’attendre [](source:luka967).
    .how-to-fix =
        - Répondez aux battements à temps ; cherchez un client occupé ou en veille.
        - Relevez la limite sur le serveur si la lenteur du travail est justifiée.
        - Reconnectez-vous.
    .when-to-use = Envoyez 3008 quand une échéance de votre application est dépassée et que la connexion fonctionne encore.
