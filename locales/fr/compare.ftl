# Comparaisons entre collections.

compare-websocket-http = Codes de fermeture WebSocket et codes de statut HTTP
    .both = Ils appartiennent à deux couches : un code de fermeture WebSocket met fin à une connexion WebSocket ouverte, et un code de statut HTTP répond à une requête HTTP, y compris à la négociation d’ouverture d’une connexion WebSocket.

compare-websocket-1009-vs-http-413 = Est-ce un message ou une requête qui était trop volumineux ?
    .answer =
        1009 met fin à une connexion WebSocket ouverte, parce qu’un message dépassait ce que le récepteur accepte de traiter [](source:rfc6455#7.4.1). 413 répond à une requête HTTP dont le contenu dépasse ce que le serveur accepte de traiter [](source:rfc9110#15.5.14). Les limites sont distinctes : relever celle des corps HTTP ne relève pas celle des messages.
    .when-to-use-which =
        - Vous voyez 1009 : trouvez la limite de message de la bibliothèque réceptrice. Par défaut, elle est de 100 Mio dans ws [](source:ws#lib/websocket.js), de 1 Mio dans Python websockets [](source:python-websockets#src/websockets/asyncio/server.py), de 16 Mio dans uvicorn [](source:uvicorn#uvicorn/config.py) et de 32 768 octets dans coder/websocket [](source:coder#read.go).
        - Vous voyez 413 : trouvez la limite de corps du serveur web ou de la passerelle qui a répondu. Si la réponse porte un champ d’en-tête `Retry-After`, la limite est temporaire, et une nouvelle tentative a du sens [](source:rfc9110#15.5.14).
        - Vous transférez de gros volumes : un envoi refusé en HTTP coûte une requête. Un message refusé coûte toute la connexion, avec tout ce qui y passait par ailleurs.
    .pitfalls =
        - La limite derrière 1009 porte sur le message entier. Plus de fragments n’y changent rien [](source:ws#lib/receiver.js).
        - 1009 n’a pas d’équivalent de `Retry-After` ; une trame de fermeture contient un code et un motif, rien d’autre [](source:rfc6455#5.5.1).
        - Des logiciels plus anciens appellent 413 « Payload Too Large » ou « Request Entity Too Large ». Son nom actuel est Content Too Large [](source:rfc9110#15.5.14).

compare-websocket-1013-vs-http-503 = Le client a-t-il été renvoyé après la négociation, ou avant ?
    .answer =
        Les deux disent « pas maintenant ». 503 répond à une requête HTTP, négociation d’ouverture comprise, et peut dire quand revenir grâce à `Retry-After` [](source:rfc9110#15.6.4). 1013 met fin à une connexion WebSocket déjà ouverte et n’a pas de tel champ [](source:rfc6455#5.5.1).
    .when-to-use-which =
        - Vous êtes surchargé avant le passage à WebSocket : répondez 503. C’est moins coûteux que d’ouvrir une connexion pour la refermer aussitôt, et les clients qui ne sont pas des navigateurs peuvent lire `Retry-After`.
        - Vos clients sont des pages web et doivent savoir pourquoi : acceptez, puis fermez avec 1013. Une page ne peut pas voir le statut d’une négociation échouée ; elle lit [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Vous voyez 503 : attendez le temps qu’indique `Retry-After`, ou espacez vos tentatives [](source:rfc9110#15.6.4).
        - Vous voyez 1013 : allez à une autre adresse s’il y en a une. Ne revenez à la même que sur une action de l’utilisateur, comme le dit le courriel d’enregistrement [](source:hybi-1012), ou après un long délai croissant.
    .pitfalls =
        - Une page qui se reconnecte avec empressement sur 1006 ignore votre 503, puisqu’elle ne l’a jamais vu. Faites croître son délai [](source:rfc6455#7.2.3).
        - 503 ne dit pas pourquoi le serveur refuse. Parmi les codes de fermeture, un redémarrage a le sien : [1012](entry:websocket/1012), et non 1013.
        - 1013 est un enregistrement de l’IANA postérieur à la RFC 6455 [](source:iana-websocket). Des bibliothèques anciennes peuvent le rejeter.

compare-websocket-1014-vs-http-502 = Le serveur amont a-t-il failli avant le passage à WebSocket, ou après ?
    .answer =
        Les deux viennent d’une passerelle qui fonctionne et mettent en cause le serveur derrière elle. 502 répond à une requête HTTP, négociation d’ouverture comprise [](source:rfc9110#15.6.3) ; 1014 met fin à une connexion WebSocket déjà ouverte [](source:hybi-1014). Dans les deux cas, lisez le journal du serveur amont.
    .when-to-use-which =
        - Vous voyez 502 à la connexion : le passage à WebSocket n’a pas eu lieu. Vérifiez que le serveur amont tourne, que la passerelle joint le bon port et que ce qui y répond est du HTTP valide.
        - Vous voyez 1014 : la connexion à la passerelle était établie, et le problème se situe derrière elle. Réessayez avec un délai croissant.
        - Vous écrivez une passerelle : 502 tant que vous n’avez pas accepté la négociation, ensuite 1014. Pour les clients fondés sur gorilla/websocket [](source:gorilla#conn.go) ou tungstenite [](source:tungstenite#src/protocol/mod.rs), qui rejettent 1014, envoyez [1011](entry:websocket/1011) ou un code de 4000 à 4999.
    .pitfalls =
        - Dans une page, un 502 pendant la négociation devient [1006](entry:websocket/1006) : les scripts ne peuvent pas lire le statut [](source:whatwg-websockets#feedback-from-the-protocol). Utilisez le panneau réseau ou curl.
        - Une fois le tunnel établi, un proxy qui ne fait que relayer des octets n’envoie ni l’un ni l’autre. Il coupe la connexion, ce qui donne encore 1006 [](source:rfc6455#7.1.5).
        - Ne voyez donc pas dans un journal sans 1014 le signe que le serveur amont va bien.
