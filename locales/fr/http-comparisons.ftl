# Textes propres aux paires de codes de statut HTTP.

http-502-vs-503 = Est-ce un serveur en arrière-plan qui a mal répondu, ou le serveur lui-même qui refuse ?
    .answer =
        502 : une passerelle a interrogé le serveur placé derrière elle et a reçu une réponse non valide [](source:rfc9110#15.6.3). 503 : le serveur qui vous répond refuse lui-même la requête et déclare son état temporaire [](source:rfc9110#15.6.4). Pour 502, regardez derrière la passerelle ; pour 503, attendez, et respectez `Retry-After` s’il est présent.
    .when-to-use-which =
        - Vous voyez 502 : cherchez le nom du serveur amont dans le journal de la passerelle, puis lisez le journal du serveur amont. Un processus planté, un mauvais port ou une réponse qui n’est pas du HTTP valide sont les suspects habituels.
        - Vous voyez 503 : examinez le serveur qui a répondu, et d’abord sa charge. Cet état devrait être passager.
        - Vous êtes le serveur : 503 quand vous écartez volontairement des requêtes, avec `Retry-After` si vous connaissez l’échéance [](source:rfc9110#15.6.4). 502 seulement quand vous jouez le rôle de passerelle [](source:rfc9110#15.6.3).
        - Vous écrivez le client : réessayez les deux après un délai, mais automatiquement pour les seules méthodes idempotentes, à moins de savoir que la requête n’a pas été appliquée [](source:rfc9110#9.2.2).
    .pitfalls =
        - `Retry-After` est défini pour 503 [](source:rfc9110#10.2.3). Ne l’attendez pas avec 502.
        - 503 parle au nom du serveur qui vous a répondu, et ce peut être un proxy placé devant l’application. Déterminez qui a répondu avant d’ajouter des ressources où que ce soit.
        - Dans la négociation d’ouverture d’une connexion WebSocket, les deux se ressemblent pour une page : elle lit [1006](entry:websocket/1006) et aucun statut [](source:whatwg-websockets#feedback-from-the-protocol).
