# Textes propres aux paires de codes de fermeture WebSocket : la question qui sépare les deux codes, la réponse courte, ce qu’il faut faire, les pièges.
# Une paire sans message ici a tout de même sa page, composée à partir des faits.

## 1006 et ses voisins

websocket-1006-vs-1007 = Une trame de fermeture vous est-elle parvenue ?
    .answer =
        1007 est arrivé dans une trame de fermeture : l’autre côté a lu votre message, y a trouvé des octets qui contredisent son type (en pratique, du texte qui n’est pas de l’UTF-8 valide) et vous l’a signalé [](source:rfc6455#7.4.1). 1006 ne vient de personne : aucune trame de fermeture n’est arrivée, et c’est votre propre côté qui a inscrit ce numéro [](source:rfc6455#7.1.5). Pour 1007, corrigez les octets que vous envoyez ; pour 1006, examinez la négociation, les proxys et le réseau.
    .when-to-use-which =
        - Vous voyez 1007 : la connexion fonctionnait, et un message a été jugé. Ne vous reconnectez pas pour le renvoyer : les mêmes octets recevront la même réponse. Examinez le dernier message texte que vous avez envoyé : transmettez les octets bruts dans un message binaire, convertissez en UTF-8 les jeux de caractères anciens et ne terminez jamais un message au milieu d’un caractère. Un fragment peut couper un caractère, le message entier ne le peut pas [](source:rfc6455#5.6).
        - Vous voyez 1006 et la connexion ne s’est jamais ouverte : le problème se situe dans la négociation. Un nom qui ne se résout pas, un port fermé, un échec TLS ou une négociation que le serveur ne mène pas à son terme (en HTTP/1.1, toute réponse autre que 101) se présentent ainsi dans une page [](source:whatwg-websockets#feedback-from-the-protocol). Refaites la requête avec curl, ou lisez son statut HTTP dans le panneau réseau.
        - Vous voyez 1006 alors que la connexion avait été ouverte : comparez sa durée avec le délai d’inactivité de chaque maillon ; nginx met fin à un tunnel après 60 secondes sans aucun octet du serveur amont [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Lisez ensuite le journal du serveur à cette seconde précise. Reconnectez-vous après un délai aléatoire et allongez ce délai à chaque échec [](source:rfc6455#7.2.3).
        - Vous développez le serveur : personne ne peut envoyer 1006 [](source:rfc6455#7.4.1). Laissez 1007 à la bibliothèque, qui l’envoie quand le décodage échoue, comme le font ws [](source:ws#lib/receiver.js) et Python websockets [](source:python-websockets#src/websockets/protocol.py). Du JSON incorrect dans un texte valide ne relève pas de 1007 : utilisez [1008](entry:websocket/1008) ou [un code privé](page:websocket-ranges#own-code).
    .pitfalls =
        - Un même incident peut donner les deux. Un serveur envoie un texte qui n’est pas de l’UTF-8. Le navigateur doit faire échouer la connexion [](source:rfc6455#8.1) et envoie au passage une trame de fermeture : [1002](entry:websocket/1002) pour Chromium [](source:chromium), 1007 pour Firefox [](source:gecko-net). Il ne traite plus aucune réponse [](source:rfc6455#7.1.7). La page lit donc 1006 avec un motif vide [](source:chromium-blink), tandis que le serveur consigne 1002 ou 1007. Mettez les deux journaux côte à côte avant d’accuser le réseau.
        - Le côté qui détecte les octets fautifs ne lit pas le 1007 qu’il envoie. Par définition, le code lu de chaque côté vient de la première trame de fermeture qu’il a reçue [](source:rfc6455#7.1.5). Si votre côté a reçu 1007, c’est votre côté qui a envoyé le texte fautif.
        - Une page ne peut pas produire d’UTF-8 non valide à partir d’une chaîne : `send()` convertit son argument en un texte qui peut toujours être encodé [](source:whatwg-websockets#dom-websocket-send). Si une page reçoit malgré tout 1007, soupçonnez ce qui se trouve derrière `send()` : la compression, un proxy qui altère des octets ou un serveur strict sur un autre point. Ainsi, ws répond aussi 1007 quand un message compressé ne peut pas être décompressé [](source:ws#lib/permessage-deflate.js).
        - L’absence de 1007 dans le journal ne prouve pas l’absence de texte fautif. Chromium le signale par 1002 [](source:chromium).
        - Après 1007, `wasClean` vaut normalement `true` du côté qui le reçoit ; après 1006, il vaut toujours `false`. Une fermeture propre signifie que la négociation de fermeture s’est achevée, pas que tout s’est bien passé [](source:rfc6455#7.1.4).
        - Une page de Cloudflare qui affiche « Error 1006 » ou « Error 1007 » signale une adresse IP bannie. Elle n’a aucun rapport avec WebSocket [](source:cloudflare-1xxx).

websocket-1005-vs-1006 = Y a-t-il eu une trame de fermeture, même vide ?
    .answer =
        1005 : une trame de fermeture est arrivée, mais sans code. 1006 : aucune trame de fermeture n’est arrivée [](source:rfc6455#7.1.5). Traitez 1005 comme [1000](entry:websocket/1000), et 1006 comme une connexion perdue.
    .when-to-use-which =
        - Vous voyez 1005 : rien n’est cassé. La cause habituelle est un `close()` sans argument de l’autre côté, qui envoie une trame de fermeture vide [](source:whatwg-websockets#dom-websocket-close). Si vous contrôlez ce côté, passez un code et un motif court.
        - Vous voyez 1006 : déterminez si la connexion s’est ouverte. Si oui, soupçonnez les délais d’inactivité, les plantages et le réseau ; sinon, la négociation.
        - Vous ne pouvez envoyer ni l’un ni l’autre : les deux sont réservés à l’usage local [](source:rfc6455#7.4.1).
        - Dans le code qui décide d’une reconnexion, rangez 1005 parmi les fins ordinaires. C’est ce que fait Python websockets : 1000, 1001 et 1005 y comptent comme une fermeture réussie [](source:python-websockets#src/websockets/frames.py).
    .pitfalls =
        - Une connexion TCP qui se termine sans trame de fermeture donne 1006 [](source:rfc6455#7.1.5). Certaines listes en font à tort la définition de 1005.
        - Derrière uvicorn, 1005 peut être une connexion perdue : deux de ses moteurs WebSocket transmettent 1005 à l’application quand le pair disparaît après la négociation [](source:uvicorn).
        - Un serveur peut consigner 1005 sans qu’aucun script ait appelé `close()` : le navigateur ferme par une trame vide un socket récupéré par le ramasse-miettes [](source:whatwg-websockets#garbage-collection).
        - Java-WebSocket affiche [1000](entry:websocket/1000) là où d’autres affichent 1005 [](source:java-websocket).

websocket-1000-vs-1006 = L’autre côté a-t-il pris congé ?
    .answer =
        1000 est un au revoir : une trame de fermeture a dit que le travail était terminé [](source:rfc6455#7.4.1). 1006 signifie qu’aucune trame de fermeture n’est venue : personne ne vous a donc dit pourquoi la connexion a pris fin [](source:rfc6455#7.1.5). Après 1006, reconnectez-vous avec un délai croissant ; après 1000, ne vous reconnectez pas, sauf si votre application veut une connexion permanente.
    .when-to-use-which =
        - Vous voyez 1000 sans vous y attendre : cherchez un appel à `close` dans votre propre code, ou un serveur qui ferme après une seule réponse.
        - Vous voyez 1006 : vérifiez si la connexion s’est ouverte, puis les délais d’expiration et les journaux.
        - Vous voulez que votre pair voie 1000 : passez-le explicitement, par exemple `close(1000)`, et attendez la trame de fermeture en réponse avant d’abandonner le socket.
    .pitfalls =
        - Vous avez appelé `close(1000)` et vous lisez 1006 : le serveur n’a jamais répondu. Chromium, d’après son code source de 2022 environ, attend la réponse 60 secondes, puis renonce [](source:chromium).
        - Appelé avant l’ouverture de la connexion, `close()` la fait échouer : la page reçoit 1006, et non 1000 [](source:whatwg-websockets#dom-websocket-close).
        - Un serveur peut croire qu’il a fermé poliment. `Conn.Close()` de gorilla/websocket coupe TCP sans trame de fermeture [](source:gorilla#conn.go), et `terminate()` de ws détruit le socket [](source:ws#lib/websocket.js). Dans les deux cas, le client lit 1006.

websocket-1001-vs-1006 = Le départ a-t-il été annoncé ?
    .answer =
        1001 : l’autre côté s’en allait et l’a dit, parce qu’une page se fermait ou qu’un serveur s’arrêtait [](source:rfc6455#7.4.1). 1006 : il a disparu sans un mot [](source:rfc6455#7.1.5). Un serveur qui referme ses connexions avant de s’arrêter donne 1001 ; un serveur tué brutalement donne 1006.
    .when-to-use-which =
        - Vous exploitez le serveur : interceptez le signal d’arrêt, fermez chaque connexion WebSocket avec 1001 ou [1012](entry:websocket/1012), attendez les réponses, puis quittez. `Server.close()` de Python websockets procède ainsi avec 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Votre client voit 1001 : le serveur est parti volontairement. Reconnectez-vous après un délai aléatoire.
        - Votre client voit 1006 : le même délai, puis des délais plus longs [](source:rfc6455#7.2.3). Si la connexion ne va jamais jusqu’à l’ouverture, arrêtez-vous et examinez la négociation.
        - Votre serveur voit 1001 : l’utilisateur a très probablement fermé la page ou suivi un lien [](source:whatwg-websockets#make-disappear). Il n’y a rien à corriger.
    .pitfalls =
        - Si les clients lisent 1006 à chaque déploiement, soupçonnez un arrêt qui omet la trame de fermeture avant de soupçonner le réseau.
        - Un intermédiaire peut rompre la liaison alors que les deux extrémités se portent bien. Cloudflare redémarre ses serveurs quand il publie une nouvelle version de ses logiciels, ce qui met fin aux connexions WebSocket ouvertes [](source:cloudflare-websockets).
        - Une page ne peut pas annoncer son départ avec `close(1001)` : cet appel lève une exception [](source:whatwg-websockets#dom-websocket-close). C’est le navigateur qui envoie 1001.

websocket-1002-vs-1006 = Le pair a-t-il signalé une erreur de protocole, ou personne n’a-t-il rien signalé ?
    .answer =
        1002 est le verdict de l’autre côté : il a jugé vos trames non valides et l’a dit avant de partir [](source:rfc6455#7.4.1). 1006 dit seulement qu’aucune trame de fermeture ne vous est parvenue [](source:rfc6455#7.1.5). Ce sont souvent les deux faces d’un même incident, car le côté qui détecte l’erreur envoie 1002 et signale lui-même 1006 ou une erreur de bibliothèque.
    .when-to-use-which =
        - Vous voyez 1002 : vous avez envoyé quelque chose d’incorrect. Capturez les trames et trouvez la première fautive. Causes typiques : un masque absent sur une trame du client [](source:rfc6455#5.1), des bits réservés sans extension négociée, un opcode inconnu, ou une trame de contrôle fragmentée ou trop longue [](source:ws#lib/receiver.js).
        - Vous voyez 1006 : demandez le journal de l’autre côté. S’il montre 1002, c’est votre côté qui a détecté l’erreur et le pair qui a envoyé les octets fautifs.
        - Vous n’avez à choisir ni l’un ni l’autre : 1002 appartient à la bibliothèque, 1006 n’appartient à personne.
    .pitfalls =
        - Un navigateur qui détecte une erreur de protocole envoie un code au serveur, mais donne à sa page 1006 avec un motif vide [](source:chromium-blink). N’en concluez pas que le réseau a lâché.
        - Se reconnecter ne règle ni l’un ni l’autre tant qu’un côté écrit des trames fautives. Cherchez un proxy qui réécrit des octets, ou du HTTP ordinaire écrit sur une connexion déjà passée à WebSocket.
        - Chromium envoie aussi 1002 pour un texte qui n’est pas de l’UTF-8 [](source:chromium), et tungstenite pour une trame de fermeture dont il ne connaît pas le code [](source:tungstenite#src/protocol/mod.rs). 1002 peut donc survenir alors que chaque trame est bien formée.

websocket-1006-vs-1009 = Le message a-t-il été refusé, ou la liaison s’est-elle simplement rompue ?
    .answer =
        1009 est un refus qui dit son nom : le récepteur a reçu un message plus gros que ce qu’il accepte de traiter [](source:rfc6455#7.4.1). 1006 ne donne aucune cause, puisque aucune trame de fermeture n’est arrivée [](source:rfc6455#7.1.5). Si les gros messages finissent toujours en 1006, quelque chose a coupé la connexion sans parler WebSocket : testez sans le proxy, et vérifiez si le serveur a planté.
    .when-to-use-which =
        - Vous voyez 1009 : réduisez le message, découpez-le dans votre application ou relevez sciemment la limite du récepteur. Ne vous reconnectez pas pour renvoyer le même message.
        - Vous voyez 1006 juste après un gros message : essayez le même message sur une connexion directe. Si vous obtenez 1009, l’intermédiaire est en cause ; si c’est encore 1006, un processus est mort ou votre propre côté a détecté une erreur.
        - Vous développez le serveur : fixez la limite dans la bibliothèque WebSocket, qui peut répondre 1009. Une limite posée sur un maillon qui ne fait que relayer des octets ne peut que couper.
    .pitfalls =
        - Le côté qui refuse le message peut lui-même signaler 1006 ou une erreur de bibliothèque, puisqu’il n’a reçu aucune trame de fermeture [](source:rfc6455#7.1.5). C’est le cas d’une page dont le navigateur refuse un message énorme : Firefox envoie 1009 quand il ne peut pas le mettre en mémoire tampon [](source:gecko-net).
        - La limite porte sur le message, pas sur la trame. Les fragments ne la contournent pas [](source:ws#lib/receiver.js).
        - Ne jamais voir 1009 peut vouloir dire qu’il n’y a pas de limite : gorilla/websocket n’en a une qu’après `SetReadLimit` [](source:gorilla#conn.go).

websocket-1006-vs-1011 = Le côté défaillant a-t-il vécu assez longtemps pour le dire ?
    .answer =
        1011 : un imprévu s’est produit de l’autre côté, qui pouvait encore envoyer une trame de fermeture [](source:rfc6455#7.4.1). 1006 : aucune trame de fermeture n’est venue, donc il a planté, a été coupé ou n’a jamais été atteint [](source:rfc6455#7.1.5). Pour 1011, lisez le journal du serveur ; pour 1006, déterminez d’abord si le serveur était là.
    .when-to-use-which =
        - Vous voyez 1011 : cherchez dans le journal de l’émetteur une exception à cette heure-là. Python websockets envoie 1011 quand un gestionnaire lève une exception [](source:python-websockets#src/websockets/asyncio/server.py), et Daphne quand l’application échoue après la négociation [](source:daphne).
        - Vous voyez 1006 : cherchez un processus tué, un délai d’expiration sur le trajet ou une négociation qui a échoué.
        - Vous développez le serveur : interceptez les exceptions à la frontière de chaque gestionnaire, pour que les clients lisent 1011 et non 1006.
        - Les deux permettent une reconnexion avec un délai croissant. Après 1011, renoncez au bout de quelques tentatives : la même requête peut retomber sur le même bogue.
    .pitfalls =
        - Un délai d’expiration du maintien de la connexion produit les deux. Quand aucun pong n’arrive à temps, Python websockets ferme avec 1011 et le motif `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py). Un pair coupé du réseau ne reçoit jamais cette trame et signale 1006 [](source:rfc6455#7.1.5).
        - 1011 ne prouve donc pas un bogue du serveur. Un serveur peut le recevoir d’un client Python sur une liaison lente [](source:python-websockets#src/websockets/asyncio/connection.py).

websocket-1006-vs-1015 = Quel numéro donne une négociation TLS qui échoue ?
    .answer =
        Dans un navigateur, 1006 : le standard du WHATWG traite un échec TLS comme tout autre échec de connexion, pour que les scripts ne puissent pas sonder le réseau [](source:whatwg-websockets#feedback-from-the-protocol). 1015 est le numéro que la RFC 6455 a réservé à un échec TLS [](source:rfc6455#7.4.1), et vous le rencontrerez rarement en JavaScript. Ni l’un ni l’autre ne circule jamais dans une trame.
    .when-to-use-which =
        - Vous voyez 1006 avant l’ouverture de la connexion : TLS est un suspect parmi d’autres. Ouvrez l’adresse `https://` du même hôte et lisez-y l’erreur de certificat. Vérifiez la chaîne, le nom d’hôte et l’horloge.
        - Vous voyez 1015 : TLS a échoué avant que la moindre connexion WebSocket existe. Se reconnecter ne sert à rien tant que le certificat ou les réglages ne sont pas réparés.
        - Dans le code, n’attendez pas 1015. Traitez 1006 en mémorisant si `open` s’est déclenché.
    .pitfalls =
        - Le conseil d’attendre 1015 pour un mauvais certificat est faux dans un navigateur [](source:whatwg-websockets#feedback-from-the-protocol). Firefox fait une exception : il utilise 1015 pour une seule classe d’erreur TLS, la sécurité inadéquate [](source:gecko-dom).
        - Une fois la connexion ouverte, 1006 ne désigne plus la négociation TLS. Examinez les délais d’expiration et les plantages.

websocket-1005-vs-1015 = Une fermeture sans code, ou pas de TLS ?
    .answer =
        Les deux sont des valeurs locales qu’aucun pair ne peut envoyer [](source:rfc6455#7.4.1), mais ils se situent aux extrémités opposées. 1005 termine une connexion qui fonctionnait : une trame de fermeture est venue sans code [](source:rfc6455#7.1.5). 1015 concerne une connexion qui n’a jamais commencé, parce que TLS a échoué [](source:rfc6455#7.4.1).
    .when-to-use-which =
        - Vous voyez 1005 : traitez-le comme [1000](entry:websocket/1000). Si vous contrôlez l’émetteur, faites-lui passer un code.
        - Vous voyez 1015 : réparez le certificat, sa chaîne, le nom d’hôte ou l’horloge. D’ici là, aucune nouvelle tentative ne peut aboutir.
        - Vous voulez envoyer l’un des deux : c’est impossible. Utilisez [1000](entry:websocket/1000) pour une fin normale ; un échec TLS ne laisse aucun canal pour envoyer quoi que ce soit.
    .pitfalls =
        - Pour un échec TLS, une page lit normalement [1006](entry:websocket/1006), et non 1015 [](source:whatwg-websockets#feedback-from-the-protocol).
        - Les bibliothèques qui acceptent 1005 en argument écrivent un corps vide ; le numéro lui-même ne part jamais, comme dans gorilla/websocket [](source:gorilla#conn.go).

## Fins ordinaires

websocket-1000-vs-1001 = Le travail est-il terminé, ou le point de terminaison s’en va-t-il ?
    .answer =
        1000 : la connexion a rempli son rôle. 1001 : le point de terminaison lui-même s’en va, une page qui se ferme ou un serveur qui s’arrête [](source:rfc6455#7.4.1). Votre script peut envoyer 1000 ; 1001 est pour les navigateurs et pour les serveurs qui s’arrêtent.
    .when-to-use-which =
        - Code dans une page : `close(1000)`. L’appel n’accepte que 1000 et 3000 à 4999, donc `close(1001)` lève `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).
        - Un serveur qui en a fini avec ce client : 1000. Un serveur qui s’arrête : 1001, ou [1012](entry:websocket/1012) s’il revient aussitôt et que les clients connaissent ce code.
        - Vous recevez 1000 : ne vous reconnectez pas de vous-même, sauf si l’application veut une connexion permanente.
        - Vous recevez 1001 d’un serveur : reconnectez-vous après un délai aléatoire. Vous le recevez d’un navigateur : l’utilisateur a quitté la page [](source:whatwg-websockets#make-disappear), libérez donc les ressources que vous gardiez pour elle.
    .pitfalls =
        - Un navigateur dont le ramasse-miettes récupère un socket ouvert envoie une trame vide, et non 1001 ; le serveur lit alors [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
        - `close()` sans argument n’est ni l’un ni l’autre : il donne lui aussi 1005 [](source:whatwg-websockets#dom-websocket-close).

websocket-1000-vs-1005 = Le côté qui ferme a-t-il donné un code ?
    .answer =
        `close(1000)` écrit 1000 dans la trame de fermeture ; `close()` envoie la trame vide, et le récepteur signale 1005 [](source:whatwg-websockets#dom-websocket-close). Aucun des deux n’est une erreur. Passez toujours le code, et 1005 disparaîtra de vos journaux.
    .when-to-use-which =
        - Vous fermez depuis un script : `close(1000)`, avec un motif s’il aide la personne qui lira le journal.
        - Vous voyez 1005 : traitez-le comme 1000, sauf si votre protocole promettait un code. Dans ce cas, le pair est passé par un chemin qui l’oublie.
        - Vous ne pouvez pas envoyer 1005 ; il n’existe que localement [](source:rfc6455#7.4.1).
    .pitfalls =
        - L’affirmation selon laquelle `close()` envoie 1000 est répandue et contredit la norme [](source:whatwg-websockets#dom-websocket-close).
        - Votre propre `close()` sans argument peut vous revenir en 1005 : ws répond à une trame de fermeture vide par une trame de fermeture vide [](source:ws#lib/websocket.js).
        - Java-WebSocket signale 1000 pour une trame vide [](source:java-websocket) : la même fermeture diffère donc d’un journal à l’autre.
        - Les valeurs par défaut diffèrent. Le `close()` de Python websockets envoie 1000 sauf indication contraire [](source:python-websockets#src/websockets/asyncio/connection.py), et uvicorn utilise 1000 quand l’application ne donne aucun code [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).

websocket-1001-vs-1012 = Parti, ou de retour dans un instant ?
    .answer =
        1001 dit que le point de terminaison s’en va et ne promet rien [](source:rfc6455#7.4.1). 1012 dit que le service redémarre, et son courriel d’enregistrement suggère de se reconnecter après un délai aléatoire de 5 à 30 secondes [](source:hybi-1012). Pour un redémarrage progressif, envoyez 1012 si tous vos clients le connaissent, sinon 1001.
    .when-to-use-which =
        - Redémarrage progressif ou déploiement : 1012. uvicorn l’envoie à l’arrêt depuis la version 0.21.0 [](source:uvicorn).
        - Arrêt définitif, ou clients que vous ne maîtrisez pas : 1001, que toutes les bibliothèques de nos tableaux acceptent. Python websockets l’utilise par défaut quand un serveur ferme [](source:python-websockets#src/websockets/asyncio/server.py).
        - Votre client voit l’un ou l’autre : reconnectez-vous après un délai aléatoire. Pour 1012, comptez 5 à 30 secondes [](source:hybi-1012).
    .pitfalls =
        - 1012 est enregistré auprès de l’IANA [](source:iana-websocket) mais ne fait pas partie de la RFC 6455 [](source:rfc6455#7.4.1) : une bibliothèque ancienne peut donc le traiter comme non valide. Les versions anciennes de .NET semblent rejeter 1012 à 1014 [](source:dotnet).
        - Sans délai aléatoire, le redémarrage d’un nœud ramène tous ses clients au même instant.
        - Un navigateur envoie lui aussi 1001, quand sa page disparaît [](source:whatwg-websockets#make-disappear). 1012 n’a de sens que venant d’un serveur.

## Données fautives

websocket-1002-vs-1003 = Les trames sont-elles défectueuses, ou les données sont-elles du mauvais type ?
    .answer =
        1002 : les octets enfreignent les règles du protocole. 1003 : le protocole est respecté, mais ce point de terminaison ne peut pas accepter ce type de données, par exemple du binaire là où il ne lit que du texte [](source:rfc6455#7.4.1). 1002 est un bogue dans une bibliothèque ou dans un élément du trajet ; 1003 est une discordance entre deux applications.
    .when-to-use-which =
        - Vous voyez 1002 : capturez le trafic et trouvez la première trame fautive. Soupçonnez d’abord les proxys et la mise en trames faite maison.
        - Vous voyez 1003 : envoyez l’autre type, une chaîne au lieu d’un `ArrayBuffer` ou d’un `Blob`, ou l’inverse ; ou apprenez au récepteur à accepter les deux.
        - Vous développez un point de terminaison : laissez 1002 à la bibliothèque. N’envoyez 1003 que si aucun message de ce type ne saurait être accepté.
    .pitfalls =
        - Un message texte au contenu incorrect ne relève pas de 1003. L’UTF-8 non valide relève de [1007](entry:websocket/1007), et un contenu qui enfreint vos règles, de [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
        - 1002 ne signifie pas toujours des trames défectueuses : Chromium l’utilise pour l’UTF-8 non valide [](source:chromium), et tungstenite pour un code de fermeture qu’il ne connaît pas [](source:tungstenite#src/protocol/mod.rs).

websocket-1002-vs-1007 = Est-ce la trame qui est fautive, ou ce qu’elle contient ?
    .answer =
        1002 : la trame enfreint le protocole. 1007 : la trame est bien formée, mais sa charge utile contredit le type du message, par exemple un texte qui n’est pas de l’UTF-8 [](source:rfc6455#7.4.1). Si 1002 vient de Chrome, envisagez les deux : Chromium envoie aussi 1002 pour l’UTF-8 non valide [](source:chromium).
    .when-to-use-which =
        - Vous voyez 1007 : examinez la façon dont votre côté construit le texte. Les octets bruts ont leur place dans des messages binaires.
        - Vous voyez 1002 venant d’un serveur ou d’un client natif : examinez la mise en trames, c’est-à-dire les masques, les bits réservés, les opcodes et les trames de contrôle [](source:ws#lib/receiver.js).
        - Vous voyez 1002 venant d’un navigateur Chromium : vérifiez d’abord que le texte que vous envoyez est de l’UTF-8 valide, car c’est le test le moins coûteux.
        - Vous développez une bibliothèque : répondez à l’UTF-8 non valide par 1007, c’est le rôle de ce code [](source:rfc6455#7.4.1).
    .pitfalls =
        - Pour le même texte fautif, Firefox envoie 1007 [](source:gecko-net) et Chromium 1002 [](source:chromium). Les statistiques par code mélangent les causes.
        - L’UTF-8 non valide dans un motif de fermeture divise aussi les serveurs : ws répond 1007 [](source:ws#lib/receiver.js), gorilla/websocket 1002 [](source:gorilla#conn.go). Un motif coupé au milieu d’un caractère suffit à le provoquer.
        - Si c’est le serveur qui a envoyé 1002 ou 1007, la page lit ce code. Si c’est son propre navigateur qui a détecté l’erreur, elle ne lit ni l’un ni l’autre, mais [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1003-vs-1007 = Un message de ce type pourrait-il être accepté ?
    .answer =
        Non : 1003, le point de terminaison ne peut en aucun cas accepter ce type, par exemple du binaire envoyé à un service qui ne lit que du texte. Oui, mais celui-ci n’est pas ce que son type annonce : 1007, par exemple un texte qui n’est pas de l’UTF-8 [](source:rfc6455#7.4.1). Pour 1003, changez le type ; pour 1007, réparez les octets.
    .when-to-use-which =
        - Vous voyez 1003 : envoyez une chaîne au lieu d’un `ArrayBuffer` ou d’un `Blob`, ou l’inverse.
        - Vous voyez 1007 : trouvez l’endroit où les octets deviennent du texte. Un jeu de caractères ancien ou un caractère coupé est la faute habituelle ; envoyez les octets bruts en binaire.
        - Vous développez le serveur : 1003 est une décision de votre code, 1007 une décision du décodeur de la bibliothèque.
    .pitfalls =
        - N’envoyez pas des données binaires comme du texte pour éviter 1003 : à moins que les octets ne forment par hasard de l’UTF-8 valide, vous obtiendrez 1007.
        - Un JSON incorrect n’est ni l’un ni l’autre : le type est accepté et le texte est valide. Utilisez [1008](entry:websocket/1008) ou [un code privé](page:websocket-ranges#own-code).
        - Chromium envoie [1002](entry:websocket/1002) là où vous attendez 1007 [](source:chromium).

websocket-1003-vs-1008 = Incapable, ou interdit ?
    .answer =
        1003 : le point de terminaison ne sait pas traiter ce type de données, quel qu’en soit l’émetteur. 1008 : il le pourrait, mais une règle l’interdit, et cette règle peut rester secrète [](source:rfc6455#7.4.1). Utilisez 1003 pour un mauvais type, et 1008 seulement quand aucun autre code ne convient ou quand vous devez taire la raison.
    .when-to-use-which =
        - Vous voyez 1003 : changez le type du message.
        - Vous voyez 1008 : lisez le motif, puis vérifiez le jeton, l’origine, le quota et le contenu. Renvoyer la même chose ne servira à rien.
        - Vous développez le serveur : prenez le code le plus précis. 1003 pour le type, [1009](entry:websocket/1009) pour la taille, [1007](entry:websocket/1007) pour un mauvais encodage, 1008 pour le reste.
    .pitfalls =
        - 1008 ne vient pas toujours des règles de l’application : ws l’envoie quand trop de morceaux ou de fragments s’accumulent [](source:ws#lib/receiver.js), et coder/websocket quand un message de données arrive après `CloseRead` [](source:coder#read.go).
        - Sans motif, 1008 est presque inutile à l’autre côté. Si vous n’avez pas à cacher la règle, énoncez-la.

websocket-1003-vs-1009 = Le mauvais type, ou une trop grande taille ?
    .answer =
        1003 : aucun message de ce type n’est accepté. 1009 : celui-ci est trop gros, un plus petit passerait [](source:rfc6455#7.4.1). Changez le type pour 1003, la taille pour 1009.
    .when-to-use-which =
        - Vous voyez 1003 : passez du texte au binaire, ou l’inverse.
        - Vous voyez 1009 : découpez les données dans votre application, relevez la limite du récepteur ou confiez le gros du volume à HTTP.
        - Vous développez le serveur : laissez 1009 à la limite de la bibliothèque et envoyez 1003 depuis votre propre code.
    .pitfalls =
        - Les fragments ne changent rien à 1009 : la limite vaut par message [](source:python-websockets#src/websockets/protocol.py).
        - Les limites varient d’un facteur de plusieurs milliers : 32 768 octets par défaut dans coder/websocket [](source:coder#read.go), 1 Mio dans Python websockets [](source:python-websockets#src/websockets/asyncio/server.py), 100 Mio dans ws [](source:ws#lib/websocket.js). Un message qui passe sur un serveur échoue sur un autre.

## Refus et défaillances

websocket-1008-vs-1009 = Une règle l’interdit-elle, ou est-ce simplement trop gros ?
    .answer =
        1009 n’a qu’un sens : le message dépasse ce que le récepteur accepte de traiter. 1008 est le refus général, quand il n’existe pas de meilleur code ou que la règle doit rester cachée [](source:rfc6455#7.4.1). Une limite de taille est aussi une règle, mais elle a son propre code : envoyez 1009.
    .when-to-use-which =
        - Vous voyez 1009 : envoyez moins de données par message, ou relevez la limite du récepteur.
        - Vous voyez 1008 : lisez le motif et vérifiez les identifiants, la fréquence et le contenu. La taille n’est pas le premier suspect.
        - Vous développez le serveur : la bibliothèque envoie en général 1009 d’elle-même quand un message dépasse sa limite. Gardez 1008 pour ce que seule votre application sait.
    .pitfalls =
        - Une foule de petits morceaux peut donner 1008 plutôt que 1009 : ws utilise 1008 quand trop de morceaux ou de fragments sont en mémoire tampon [](source:ws#lib/receiver.js).
        - Une limite de fréquence n’est pas une taille. Trop de messages : 1008 ; un message trop gros : 1009.
        - Après décompression, un petit message peut devenir gros ; ws applique sa limite là aussi [](source:ws#lib/permessage-deflate.js).

websocket-1008-vs-1011 = Votre faute, ou la mienne ?
    .answer =
        1008 : l’émetteur du code refuse ce que vous avez fait. 1011 : il a lui-même échoué à faire quelque chose [](source:rfc6455#7.4.1). Après 1008, changez quelque chose avant de réessayer ; après 1011, réessayez avec un délai croissant.
    .when-to-use-which =
        - Vous voyez 1008 : vérifiez le jeton, l’origine, le quota et le contenu. Une nouvelle tentative inchangée reçoit le même refus.
        - Vous voyez 1011 : lisez le journal du côté qui l’a envoyé. Réessayez quelques fois, avec des délais croissants.
        - Vous développez le serveur : un refus que vous aviez prévu relève de 1008, une exception que vous n’aviez pas prévue, de 1011. Si le client doit s’authentifier, [3000](entry:websocket/3000) est plus précis.
    .pitfalls =
        - Un contrôle d’authentification qui lève une exception finit en 1011 et dit aux clients de revenir. Interceptez-la et envoyez 1008.
        - 1011 peut venir d’un client. Un erratum a étendu ce code des serveurs à tout point de terminaison [](source:rfc6455-errata3227), et Python websockets l’envoie, d’un côté comme de l’autre, quand le délai d’expiration du maintien de la connexion est dépassé [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Un refus antérieur à l’acceptation de la connexion WebSocket ne porte aucun code de fermeture. Les serveurs ASGI répondent HTTP 403, et la page lit [1006](entry:websocket/1006) [](source:asgi-403).

websocket-1011-vs-1014 = Est-ce le serveur qui a failli, ou celui qui est derrière lui ?
    .answer =
        1011 : le point de terminaison auquel vous parlez a eu une défaillance [](source:rfc6455#7.4.1). 1014 : ce point de terminaison est une passerelle, elle fonctionne, et son serveur amont lui a donné une réponse non valide [](source:hybi-1014). Lisez le journal de l’émetteur pour 1011, celui du serveur amont pour 1014.
    .when-to-use-which =
        - Vous voyez 1011 : cherchez une exception dans le journal de l’émetteur.
        - Vous voyez 1014 : laissez la passerelle tranquille et examinez ce qu’elle appelle.
        - Vous développez une passerelle : n’envoyez 1014 qu’aux clients qui l’acceptent. gorilla/websocket [](source:gorilla#conn.go) et tungstenite [](source:tungstenite#src/protocol/mod.rs) ne l’acceptent pas ; pour eux, utilisez 1011 ou un code de 4000 à 4999.
        - Les deux permettent une nouvelle tentative avec un délai croissant.
    .pitfalls =
        - Un client fondé sur gorilla/websocket ou tungstenite traite 1014 comme une erreur de protocole et répond [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Votre passerelle consigne alors 1002, et la vraie cause est perdue.
        - 1014 est un enregistrement de l’IANA [](source:iana-websocket) ; la RFC 6455 ne le définit pas [](source:rfc6455#7.4.1). Certaines listes anciennes le disent encore non attribué.
        - N’attendez pas 1014 de tous les proxys. Celui qui ne fait que relayer des octets met fin au tunnel quand son serveur amont tombe en panne, et vous lisez [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1012-vs-1013 = Un redémarrage prévu, ou trop de charge ?
    .answer =
        1012 : le service redémarre, revenez donc après un court délai aléatoire. 1013 : il est surchargé, allez donc à une autre adresse ou attendez plus longtemps [](source:hybi-1012). Un client qui traite 1013 comme 1012 alimente la surcharge.
    .when-to-use-which =
        - Vous voyez 1012 : reconnectez-vous après un délai aléatoire de 5 à 30 secondes [](source:hybi-1012).
        - Vous voyez 1013 : essayez une autre adresse s’il y en a une. Ne revenez à la même adresse que sur une action de l’utilisateur, comme le demande le courriel d’enregistrement [](source:hybi-1012), ou du moins après un délai croissant plus long.
        - Vous exploitez le serveur : 1012 pour un déploiement, 1013 pour délester.
    .pitfalls =
        - Une trame de fermeture n’a pas de champ pour une durée d’attente. Si vous contrôlez les deux côtés, mettez une indication dans le texte du motif, qui offre 123 octets [](source:rfc6455#5.5.1).
        - Si vous savez avant la négociation que vous êtes saturé, refusez-la avec HTTP [503](entry:http/503). Une page de navigateur y lira cependant [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Aucun des deux codes n’est dans la RFC 6455 [](source:rfc6455#7.4.1). Des bibliothèques anciennes peuvent les rejeter.

## Codes enregistrés

websocket-1008-vs-3000 = Un refus quelconque, ou « authentifiez-vous d’abord » ?
    .answer =
        3000 ne signifie qu’une chose, Unauthorized, d’après son nom dans le registre [](source:iana-websocket). 1008 est le refus général et peut cacher la raison [](source:rfc6455#7.4.1). Envoyez 3000 quand une authentification réglerait le problème, et 1008 quand vous ne pouvez ou ne voulez pas le dire.
    .when-to-use-which =
        - Vous voyez 3000 : renouvelez les identifiants, puis reconnectez-vous.
        - Vous voyez 1008 : lisez le motif. Il peut s’agir des identifiants, mais aussi bien de la fréquence, de l’origine ou du contenu.
        - Vous développez le serveur : 3000 permet à un client de réagir sans analyser de motif. Si le client est connu mais non autorisé, [3003](entry:websocket/3003) convient mieux.
        - Vous développez une page : un script peut passer 3000 à `close()`, mais pas 1008 [](source:whatwg-websockets#dom-websocket-close).
    .pitfalls =
        - La RFC 6455 laisse le sens des codes 3000 à 3999 à ceux qui les ont enregistrés [](source:rfc6455#7.4.2). Convenez-en avec vos clients avant qu’ils n’en dépendent.
        - Acceptez d’abord la connexion WebSocket, puis fermez-la. Un refus antérieur est une réponse HTTP, et la page lit [1006](entry:websocket/1006) quel que soit le code que vous avez choisi [](source:asgi-403).
        - Ne vous reconnectez pas en boucle sur 3000 avec le même jeton.

websocket-3000-vs-3003 = Qui êtes-vous, ou en avez-vous le droit ?
    .answer =
        3000 Unauthorized : le point de terminaison ne sait pas qui vous êtes. 3003 Forbidden : il le sait, et refuse. Les noms [](source:iana-websocket) font écho à HTTP 401 et 403. Après 3000, authentifiez-vous et reconnectez-vous ; après 3003, ne revenez pas tant que vos droits n’ont pas changé.
    .when-to-use-which =
        - Vous voyez 3000 : renouvelez le jeton, puis reconnectez-vous une fois. Si 3000 revient, arrêtez-vous et demandez à l’utilisateur.
        - Vous voyez 3003 : signalez que l’accès est refusé. De nouveaux identifiants pour le même compte n’y changeront rien.
        - Vous développez le serveur : 3000 pour un jeton absent, erroné ou expiré, 3003 pour un jeton valide sans le droit requis. Pour cacher lequel des deux c’était, envoyez [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
    .pitfalls =
        - La ressemblance avec 401 et 403 est dans les noms. Le protocole ne définit pas ce que signifient les codes de cette plage [](source:rfc6455#7.4.2).
        - Les deux exigent une connexion WebSocket ouverte. Un refus pendant la négociation parvient à une page sous la forme de [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - 4401 et 4403 sont une habitude de nombreuses applications, et les mêmes numéros peuvent avoir un autre sens ailleurs : 4000 à 4999 sont à usage privé [](source:rfc6455#7.4.2).
