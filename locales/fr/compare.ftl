# Comparaisons entre collections.

compare-websocket-http = Codes de fermeture WebSocket et codes de statut HTTP
    .both = Ils appartiennent à deux couches : un code de fermeture WebSocket met fin à une connexion WebSocket ouverte, et un code de statut HTTP répond à une requête HTTP, y compris à la négociation d’ouverture d’une connexion WebSocket.

compare-websocket-1009-vs-http-413 = Est-ce un message ou une requête qui était trop volumineux ?
    .answer =
        1009 met fin à une connexion WebSocket ouverte, parce qu’un message dépassait ce que le récepteur accepte de traiter [](source:rfc6455#7.4.1). 413 répond à une requête HTTP dont le contenu dépasse ce que le serveur accepte de traiter [](source:rfc9110#15.5.14). Les limites sont distinctes : relever celle des corps HTTP ne relève pas celle des messages.
    .when-to-use-which =
        - Vous voyez 1009 : trouvez la taille maximale de message de la bibliothèque réceptrice. Par défaut, elle est de 100 Mio dans ws [](source:ws#lib/websocket.js), de 1 Mio dans Python websockets [](source:python-websockets#src/websockets/asyncio/server.py), de 16 Mio dans uvicorn [](source:uvicorn#uvicorn/config.py) et de 32 768 octets dans coder/websocket [](source:coder#read.go).
        - Vous voyez 413 : trouvez la taille maximale de corps du serveur web ou de la passerelle qui a répondu. Si la réponse porte un champ d’en-tête `Retry-After`, la limite est temporaire, et une nouvelle tentative a du sens [](source:rfc9110#15.5.14).
        - Vous transférez de gros volumes : un envoi refusé en HTTP coûte une requête. Un message refusé coûte toute la connexion, avec tout ce qui y passait par ailleurs.
    .pitfalls =
        - La limite qui donne 1009 porte sur le message entier. Multiplier les fragments n’y change rien [](source:ws#lib/receiver.js).
        - 1009 n’a pas d’équivalent de `Retry-After` ; une trame de fermeture contient un code et un motif, rien d’autre [](source:rfc6455#5.5.1).
        - Des logiciels plus anciens appellent 413 « Payload Too Large » ou « Request Entity Too Large ». Son nom actuel est Content Too Large [](source:rfc9110#15.5.14).

compare-websocket-1013-vs-http-503 = Le client a-t-il été écarté après la négociation, ou avant ?
    .answer =
        Les deux disent « pas maintenant ». 503 répond à une requête HTTP, négociation d’ouverture comprise, et peut dire quand revenir grâce à `Retry-After` [](source:rfc9110#15.6.4). 1013 met fin à une connexion WebSocket déjà ouverte et n’a pas de tel champ [](source:rfc6455#5.5.1).
    .when-to-use-which =
        - Vous êtes surchargé avant le passage à WebSocket : répondez 503. C’est moins coûteux que d’ouvrir une connexion pour la refermer aussitôt, et les clients qui ne sont pas des navigateurs peuvent lire `Retry-After`.
        - Vos clients sont des pages web et doivent savoir pourquoi : acceptez, puis fermez avec 1013. Une page ne peut pas voir le statut d’une négociation qui a échoué ; elle lit [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Vous voyez 503 : attendez le temps qu’indique `Retry-After`, ou espacez vos tentatives [](source:rfc9110#15.6.4).
        - Vous voyez 1013 : allez à une autre adresse s’il y en a une. Ne revenez à la même que sur une action de l’utilisateur, comme le dit le courriel d’enregistrement [](source:hybi-1012), ou après un long délai croissant.
    .pitfalls =
        - Une page qui se reconnecte avec empressement après 1006 ignore votre 503, puisqu’elle ne l’a jamais vu. Faites croître ses délais de reconnexion [](source:rfc6455#7.2.3).
        - 503 ne dit pas pourquoi le serveur refuse. Parmi les codes de fermeture, un redémarrage a le sien : [1012](entry:websocket/1012), et non 1013.
        - 1013 est un enregistrement de l’IANA postérieur à la RFC 6455 [](source:iana-websocket). Des bibliothèques anciennes peuvent le rejeter.

compare-websocket-1014-vs-http-502 = La panne du serveur amont est-elle survenue avant le passage à WebSocket, ou après ?
    .answer =
        Les deux viennent d’une passerelle qui fonctionne et mettent en cause le serveur derrière elle. 502 répond à une requête HTTP, négociation d’ouverture comprise [](source:rfc9110#15.6.3) ; 1014 met fin à une connexion WebSocket déjà ouverte [](source:hybi-1014). Dans les deux cas, lisez le journal du serveur amont.
    .when-to-use-which =
        - Vous voyez 502 à la connexion : le passage à WebSocket n’a pas eu lieu. Vérifiez que le serveur amont tourne, que la passerelle joint le bon port et que ce qui y répond est du HTTP valide.
        - Vous voyez 1014 : la connexion à la passerelle était établie, et le problème est né derrière elle. Réessayez avec un délai croissant.
        - Vous développez une passerelle : 502 tant que vous n’avez pas accepté la négociation, ensuite 1014. Pour les clients fondés sur gorilla/websocket [](source:gorilla#conn.go) ou tungstenite [](source:tungstenite#src/protocol/mod.rs), qui rejettent 1014, envoyez [1011](entry:websocket/1011) ou un code de 4000 à 4999.
    .pitfalls =
        - Dans une page, un 502 pendant la négociation devient [1006](entry:websocket/1006) : les scripts ne peuvent pas lire le statut [](source:whatwg-websockets#feedback-from-the-protocol). Utilisez le panneau réseau ou curl.
        - Une fois le tunnel établi, un proxy qui ne fait que relayer des octets n’envoie ni l’un ni l’autre. Il coupe la connexion, ce qui donne encore 1006 [](source:rfc6455#7.1.5).
        - Ne voyez donc pas dans un journal sans 1014 le signe que le serveur amont va bien.

## HTTP et gRPC

compare-grpc-http = Codes de statut HTTP et codes de statut gRPC
    .both = Un code de statut HTTP répond à une requête HTTP, un code de statut gRPC dit comment un appel s’est terminé, et deux tables les relient : l’une de gRPC vers HTTP pour une passerelle, l’autre de HTTP vers gRPC pour un client qui n’a pas reçu de `grpc-status`, sans qu’aucune soit l’inverse de l’autre.

compare-grpc-unauthenticated-vs-http-401 = Qui demande l’authentification, le serveur ou ce qui se trouve devant lui ?
    .answer =
        Les deux disent qu’il n’y a pas d’identifiants valides. C’est l’une des rares paires qui s’accordent dans les deux sens : grpc-gateway traduit UNAUTHENTICATED par 401 [](source:grpc-gateway), et un client gRPC qui reçoit un 401 sans `grpc-status` signale UNAUTHENTICATED [](source:grpc-http). Le code ne vous dit donc pas qui a refusé. Cherchez l’appel dans le journal du serveur.
    .when-to-use-which =
        - De gRPC vers HTTP : renvoyez UNAUTHENTICATED depuis le gestionnaire, et laissez le 401 à la passerelle [](source:grpc-gateway). Un serveur ne doit pas choisir un statut HTTP d’après la table du client [](source:grpc-http).
        - De HTTP vers gRPC : un client ne se rabat sur le 401 qu’en l’absence de `grpc-status` [](source:grpc-http). C’est alors un proxy qui veut sa propre authentification, et le serveur gRPC n’a peut-être jamais vu l’appel.
        - Vous voyez l’un ou l’autre : renouvelez les identifiants et réessayez une fois. Si la réponse reste la même, trouvez le maillon qui l’a donnée.
        - Vous développez une API HTTP : un 401 doit porter `WWW-Authenticate` [](source:rfc9110#15.5.2). La table de grpc-gateway associe des numéros ; vérifiez donc que votre passerelle envoie aussi ce champ d’en-tête [](source:grpc-gateway).
    .pitfalls =
        - 401 s’appelle Unauthorized, mais les droits manquants ne sont pas son sujet [](source:rfc9110#15.5.2). Ceux-là relèvent de [403](entry:http/403) et de [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED).
        - Renouveler le jeton du service ne sert à rien si c’est le proxy qui veut une authentification.

compare-grpc-permission-denied-vs-http-403 = Est-ce votre identité qui est en cause, ou est-ce un simple refus ?
    .answer =
        403 est un refus, et l’identité peut n’y être pour rien [](source:rfc9110#15.5.4). PERMISSION_DENIED est plus étroit : l’appelant est connu et n’a pas le droit requis [](source:google-rpc-code). Les tables les relient dans les deux sens : grpc-gateway traduit PERMISSION_DENIED par 403 [](source:grpc-gateway), et un 403 sans `grpc-status` devient PERMISSION_DENIED chez un client [](source:grpc-http). Le 403 d’un pare-feu peut donc vous parvenir comme une question de droits.
    .when-to-use-which =
        - De gRPC vers HTTP : PERMISSION_DENIED devient 403 [](source:grpc-gateway). Pour un quota, renvoyez [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code), qui devient [429](entry:http/429) [](source:grpc-gateway).
        - De HTTP vers gRPC : c’est le seul cas où un client signale PERMISSION_DENIED sans qu’un gestionnaire l’ait renvoyé [](source:grpc-codes). Si le journal du serveur ne connaît pas l’appel, examinez le proxy, le pare-feu et l’adresse d’où vous appelez.
        - Vous voyez l’un ou l’autre : réessayer avec les mêmes identifiants n’y fera rien. Obtenez le droit requis, ou une autre identité.
        - Vous voulez cacher que quelque chose existe : HTTP répond 404 [](source:rfc9110#15.5.4), gRPC NOT_FOUND [](source:google-rpc-code).
    .pitfalls =
        - Le retour élargit le sens. PERMISSION_DENIED ne doit pas servir pour un appelant que l’on ne peut pas identifier [](source:google-rpc-code), mais un client qui traduit un 403 ne peut pas savoir si quelqu’un a été identifié.
        - Le masque ne survit pas au retour : sans `grpc-status`, un 404 devient [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http).

compare-grpc-not-found-vs-http-404 = Est-ce l’entité qui manque, ou le chemin qui y mène ?
    .answer =
        404 dit qu’il n’y a rien à cette adresse [](source:rfc9110#15.5.5) ; NOT_FOUND dit qu’une méthode a cherché une entité sans la trouver [](source:google-rpc-code). Ils ne sont reliés que dans un sens. grpc-gateway traduit NOT_FOUND par 404 [](source:grpc-gateway), mais un client gRPC qui reçoit un 404 sans `grpc-status` signale [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http). NOT_FOUND concerne donc les données, et un 404 qui parvient à un client gRPC concerne la route.
    .when-to-use-which =
        - De gRPC vers HTTP : renvoyez NOT_FOUND, et les clients derrière la passerelle lisent 404 [](source:grpc-gateway). D’après le statut, ils ne peuvent pas le distinguer d’un chemin que le serveur web ne connaît pas.
        - De HTTP vers gRPC : votre client dit UNIMPLEMENTED et vous savez que la méthode existe. Cherchez un 404 : un mauvais hôte, une route absente, un serveur web à la place du serveur gRPC [](source:grpc-http).
        - Vous voyez NOT_FOUND dans un client gRPC : il vient d’un gestionnaire, car la bibliothèque ne le produit jamais [](source:grpc-codes). Vérifiez l’identifiant.
        - Vous voyez 404 dans un client HTTP : vérifiez d’abord le chemin, puis l’identifiant. Rien n’est dit du caractère définitif de cette absence [](source:rfc9110#15.5.5).
    .pitfalls =
        - Une table maison qui fait de tout 404 un NOT_FOUND fait passer une route cassée pour des données absentes. Un programme qui crée ce qui manque voudra alors tout créer.
        - Les serveurs ne doivent pas se servir de la table du client pour leurs réponses [](source:grpc-http). Dans une passerelle, UNIMPLEMENTED ne devient pas 404, mais [501](entry:http/501) [](source:grpc-gateway).

compare-grpc-aborted-vs-http-409 = Duquel des deux conflits s’agit-il ?
    .answer =
        409 dit que la requête est en conflit avec l’état actuel de la ressource [](source:rfc9110#15.5.10). ABORTED dit que des opérations concurrentes ont interféré et que l’appelant doit recommencer sa séquence [](source:google-rpc-code). grpc-gateway traduit ABORTED par 409, mais aussi [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) [](source:grpc-gateway), et il n’y a pas de chemin inverse : un 409 sans `grpc-status` devient [UNKNOWN](entry:grpc/UNKNOWN) chez un client gRPC [](source:grpc-http).
    .when-to-use-which =
        - De gRPC vers HTTP : si les clients derrière la passerelle doivent distinguer un conflit entre opérations concurrentes d’un nom déjà pris, placez le code gRPC là où ils peuvent le lire. Le statut est 409 pour les deux [](source:grpc-gateway).
        - De HTTP vers gRPC : un client ne déduit jamais ABORTED, et la bibliothèque ne le produit pas non plus [](source:grpc-codes). Celui que vous voyez vient d’un gestionnaire.
        - Vous voyez ABORTED : refaites la séquence depuis sa première lecture.
        - Vous voyez 409 : résolvez d’abord le conflit. La réponse devrait vous y aider [](source:rfc9110#15.5.10).
    .pitfalls =
        - Réessayer aveuglément après 409 est juste pour la moitié de ce que grpc-gateway entend par là, et inutile pour l’autre.
        - Un client qui reçoit UNKNOWN au lieu d’ABORTED ne sait plus qu’il doit recommencer. Un intermédiaire a supprimé le `grpc-status` [](source:grpc-http).

compare-grpc-failed-precondition-vs-http-412 = Le refus tient-il à un champ d’en-tête, ou à l’état du système ?
    .answer =
        412 porte sur des conditions que la requête elle-même contenait, comme `If-Match` [](source:rfc9110#15.5.13). FAILED_PRECONDITION porte sur n’importe quel état qui interdit l’appel [](source:google-rpc-code). Malgré les noms, aucune table ne les relie : google.rpc [](source:google-rpc-code) et grpc-gateway [](source:grpc-gateway) font correspondre [400](entry:http/400) à FAILED_PRECONDITION, et un 412 sans `grpc-status` devient [UNKNOWN](entry:grpc/UNKNOWN) chez un client gRPC [](source:grpc-http).
    .when-to-use-which =
        - De gRPC vers HTTP : attendez-vous à 400. Un serveur peut répondre 412 si la requête portait des conditions sur un ETag [](source:google-rpc-code) ; si vous le voulez, faites-le vous-même.
        - De HTTP vers gRPC : rien ne mène à FAILED_PRECONDITION. Un 412 devient UNKNOWN, et un 400 devient [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
        - Vous voyez 412 : relisez la ressource, décidez à nouveau et envoyez le nouveau validateur [](source:rfc9110#15.5.13).
        - Vous voyez FAILED_PRECONDITION : lisez quel état est exigé. Pour une mise à jour conditionnelle, faites comme pour 412 ; sinon, corrigez d’abord l’état [](source:google-rpc-code).
    .pitfalls =
        - Beaucoup de pages associent FAILED_PRECONDITION à 412. La table de la passerelle, dans la version citée ici, dit 400 [](source:grpc-gateway).
        - Un 412 en réponse à une requête sans condition est une erreur en HTTP ; la RFC 9110 lie ce code à des champs d’en-tête [](source:rfc9110#15.5.13).
        - Avec 400, FAILED_PRECONDITION ressemble à [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) et à [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE) pour un client HTTP [](source:grpc-gateway).

compare-grpc-resource-exhausted-vs-http-429 = Allez-vous trop vite, ou quelque chose est-il épuisé ?
    .answer =
        429 concerne le nombre de requêtes [](source:rfc6585#4). RESOURCE_EXHAUSTED est plus large : un quota, l’espace ou la mémoire [](source:google-rpc-code), ou un seul message qui dépasse la taille maximale [](source:grpc-codes). grpc-gateway traduit RESOURCE_EXHAUSTED par 429 [](source:grpc-gateway), mais un client gRPC qui reçoit un 429 sans `grpc-status` signale [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http). À l’aller, on ne sait plus ce qui était épuisé ; au retour, on ne sait plus à qui incombe la faute.
    .when-to-use-which =
        - De gRPC vers HTTP : derrière la passerelle, un client voit chaque RESOURCE_EXHAUSTED comme un 429 [](source:grpc-gateway). Dites dans le message de quelle limite il s’agissait, et si attendre sert à quelque chose.
        - De HTTP vers gRPC : une limite de débit dans un proxy apparaît comme UNAVAILABLE [](source:grpc-http). Les clients réessaient alors avec un délai croissant, ce qui, au moins, les ralentit.
        - Vous voyez 429 : attendez ; si `Retry-After` est présent, le temps qu’il indique [](source:rfc6585#4).
        - Vous voyez RESOURCE_EXHAUSTED : pour un quota, attendez. Pour un message trop volumineux, réduisez-le.
    .pitfalls =
        - Un 429 de grpc-gateway peut porter sur la taille d’un seul message [](source:grpc-codes), [](source:grpc-gateway). Attendre n’y change alors rien.
        - Un disque plein donne RESOURCE_EXHAUSTED [](source:google-rpc-code), donc 429 [](source:grpc-gateway), et le client prié de ralentir n’a rien fait de mal.
        - UNAVAILABLE issu d’une limite de débit ressemble à une panne. Lisez le journal du proxy avant de redémarrer des serveurs.

compare-grpc-cancelled-vs-http-499 = Qui consigne le départ du client ?
    .answer =
        nginx inscrit 499 dans son journal quand le client est parti avant qu’il y ait une réponse [](source:nginx#src/http/ngx_http_request.h) ; plus personne n’est là pour le recevoir. CANCELLED est une fin d’appel gRPC en bonne et due forme, en général du fait de l’appelant [](source:google-rpc-code). grpc-gateway traduit CANCELLED par 499 [](source:grpc-gateway). Le chemin inverse n’existe pas : la table du client n’a pas de ligne pour 499, si bien que sans `grpc-status` ce serait [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-to-use-which =
        - De gRPC vers HTTP : google.rpc [](source:google-rpc-code) et grpc-gateway [](source:grpc-gateway) ont tous deux choisi 499. L’IANA n’a pas attribué ce numéro [](source:iana-http), et un logiciel qui ne le connaît pas le traite comme 400 [](source:rfc9110#15).
        - De HTTP vers gRPC : attendez-vous à UNKNOWN, jamais à CANCELLED [](source:grpc-http). La bibliothèque produit CANCELLED quand l’appel est annulé, et non d’après un statut [](source:grpc-codes).
        - Vous voyez 499 dans un journal nginx : comparez le délai d’expiration du client avec le temps que prend votre serveur amont.
        - Vous voyez CANCELLED : déterminez si votre propre client a annulé exprès. Si oui, il n’y a rien à corriger.
    .pitfalls =
        - Ne comptez ni l’un ni l’autre comme une erreur du serveur. Une hausse a tout de même un sens : les appelants perdent patience.
        - Une passerelle derrière nginx mêle deux sources de 499 : celui de nginx, et CANCELLED traduit par grpc-gateway [](source:grpc-gateway). Seule la ligne du journal dit lequel.
        - Les dépassements de délai se répartissent autrement. En gRPC, l’horloge donne [DEADLINE_EXCEEDED](entry:grpc/DEADLINE_EXCEEDED), que la passerelle traduit par [504](entry:http/504) [](source:grpc-gateway) ; un client de nginx qui renonce d’après sa propre horloge laisse un 499.

compare-grpc-unimplemented-vs-http-501 = Quelle méthode est inconnue ?
    .answer =
        Ce n’est pas la même sorte de méthode. 501 signifie que le serveur ne prend pas du tout en charge la méthode HTTP [](source:rfc9110#15.6.2). UNIMPLEMENTED signifie que le service n’a pas la méthode gRPC, ou l’une de ses fonctions [](source:google-rpc-code). grpc-gateway traduit UNIMPLEMENTED par 501 [](source:grpc-gateway) ; un client gRPC qui reçoit un 501 sans `grpc-status` signale [UNKNOWN](entry:grpc/UNKNOWN), et ce qui devient UNIMPLEMENTED est un [404](entry:http/404) [](source:grpc-http).
    .when-to-use-which =
        - De gRPC vers HTTP : UNIMPLEMENTED devient 501 [](source:grpc-gateway). La méthode HTTP convenait ; c’est l’appel derrière elle qui n’existe pas ou n’est pas pris en charge.
        - De HTTP vers gRPC : UNIMPLEMENTED sans trace dans le journal du serveur désigne un 404, et non un 501 [](source:grpc-http). Cherchez une route absente dans un proxy.
        - Vous voyez 501 venant d’un simple serveur HTTP : il ne connaît pas la méthode de votre requête. S’il connaît la méthode et la refuse ici, le code est [405](entry:http/405).
        - Vous voyez UNIMPLEMENTED : comparez le package, le service et la méthode avec ce que propose le serveur, puis la compression [](source:grpc-codes).
    .pitfalls =
        - Un 501 peut être conservé par des caches, car il se prête à la mise en cache heuristique [](source:rfc9110#15.1). Après le déploiement de la méthode manquante, un cache peut encore répondre à sa place.
        - Les tables se croisent deux fois : UNIMPLEMENTED donne 501 mais 404 donne UNIMPLEMENTED, et [NOT_FOUND](entry:grpc/NOT_FOUND) donne 404 mais 501 donne UNKNOWN [](source:grpc-gateway), [](source:grpc-http).

compare-grpc-unavailable-vs-http-503 = Un serveur a-t-il refusé, ou n’y avait-il personne pour répondre ?
    .answer =
        503 vient d’un serveur qui est là et qui refuse pour le moment [](source:rfc9110#15.6.4). UNAVAILABLE couvre aussi un service que personne n’a pu joindre [](source:grpc-codes). Les numéros mènent de l’un à l’autre dans les deux sens : grpc-gateway traduit UNAVAILABLE par 503 [](source:grpc-gateway), et un 503 sans `grpc-status` devient UNAVAILABLE chez un client gRPC [](source:grpc-http). Mais [429](entry:http/429), [502](entry:http/502) et [504](entry:http/504) deviennent aussi UNAVAILABLE [](source:grpc-http) : ce code ne prouve donc pas un 503.
    .when-to-use-which =
        - De gRPC vers HTTP : un 503 de grpc-gateway peut représenter un serveur amont en panne [](source:grpc-gateway). La passerelle elle-même se porte bien.
        - De HTTP vers gRPC : UNAVAILABLE peut être le 429, le 502, le 503 ou le 504 d’un intermédiaire [](source:grpc-http). Lisez le vrai statut dans son journal avant de décider de ce qu’il faut réparer.
        - Vous voyez 503 : attendez le temps qu’indique `Retry-After`, ou espacez vos tentatives [](source:rfc9110#15.6.4).
        - Vous voyez UNAVAILABLE : réessayez avec un délai croissant, et prenez garde aux appels qui ne sont pas idempotents, car des données peuvent être parties [](source:grpc-codes).
    .pitfalls =
        - `Retry-After` appartient à la réponse HTTP [](source:rfc9110#10.2.3). Les tables associent des numéros, non des champs d’en-tête [](source:grpc-gateway), [](source:grpc-http).
        - Enchaîner les deux tables fait perdre de l’information. Le 504 d’un proxy devient UNAVAILABLE [](source:grpc-http), et une passerelle plus loin en fait un 503 [](source:grpc-gateway) : plus rien n’indique le dépassement de délai.
        - Le quota épuisé d’un seul appelant ne relève pas d’UNAVAILABLE, mais de [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).

compare-grpc-deadline-exceeded-vs-http-504 = Chez qui le délai a-t-il expiré ?
    .answer =
        504 : une passerelle a attendu trop longtemps le serveur placé derrière elle [](source:rfc9110#15.6.5). DEADLINE_EXCEEDED : le temps accordé à l’appel s’est écoulé [](source:google-rpc-code). grpc-gateway traduit DEADLINE_EXCEEDED par 504 [](source:grpc-gateway), mais un client gRPC qui reçoit un 504 sans `grpc-status` signale [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http). Dans tous les cas, le travail a peut-être été fait.
    .when-to-use-which =
        - De gRPC vers HTTP : un 504 de grpc-gateway signifie que l’échéance de l’appel est passée [](source:grpc-gateway). Examinez l’échéance et le service lent ; les délais d’expiration de la passerelle ne sont pas le premier suspect.
        - De HTTP vers gRPC : votre client dit UNAVAILABLE, toujours au bout du même nombre de secondes. Un proxy intermédiaire a cessé d’attendre et a envoyé 504 [](source:grpc-http). Comparez son délai d’expiration avec votre échéance.
        - Vous voyez l’un ou l’autre : ne réessayez que ce qui est idempotent [](source:rfc9110#9.2.2), pour DEADLINE_EXCEEDED avec une nouvelle échéance.
        - Vous réglez les délais : faites attendre le proxy au-delà de l’échéance de l’appel. La lenteur finit alors en DEADLINE_EXCEEDED, qui dit ce qui s’est passé.
    .pitfalls =
        - Cette traduction inexacte change ce que font les clients : après UNAVAILABLE, ils réessaient en général, alors que le travail derrière un 504 est peut-être encore en cours.
        - DEADLINE_EXCEEDED ne prouve pas un échec. L’opération peut avoir réussi, avec une réponse arrivée trop tard [](source:google-rpc-code).
        - Une alerte sur 504 passe à côté des dépassements de délai des proxys que subissent les clients gRPC, et une alerte sur DEADLINE_EXCEEDED aussi. Comptez également UNAVAILABLE.

## WebSocket et gRPC

compare-websocket-grpc = Codes de fermeture WebSocket et codes de statut gRPC
    .both = Ils ne terminent pas la même chose : un code de fermeture WebSocket met fin à une connexion, et un code de statut gRPC dit comment un appel donné s’est terminé.

## HTTP et HTTP/2

compare-http-http2 = Codes de statut HTTP et codes d’erreur HTTP/2
    .both = Ils appartiennent à deux couches : un code de statut HTTP fait partie de la réponse à une requête, et un code d’erreur HTTP/2 dit pourquoi un flux ou toute une connexion a pris fin.
