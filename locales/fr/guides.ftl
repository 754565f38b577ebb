# Les mots des guides de décision. Les arbres se trouvent dans content/guides/.

## Ma connexion WebSocket s’est fermée : quel code, et que faire ?

guide-websocket-closed = Ma connexion WebSocket s’est fermée : quel code, et que faire ?
    .description = Répondez d’après ce que vous observez de votre côté. Le chemin mène au code et à ce qu’il faut faire.
guide-websocket-closed-opened = La connexion s’est-elle ouverte ?
    .description = Vérifiez si l’événement `open` s’est déclenché, ou si l’appel de connexion de votre bibliothèque a renvoyé une connexion.
    .yes = Oui, elle était ouverte
    .never = Non, elle n’est jamais allée jusque-là
guide-websocket-closed-frame = Quel code votre côté signale-t-il ?
    .description = Lisez `code` dans l’événement `close`, ou dans l’erreur de votre bibliothèque. Il dit aussi si une trame de fermeture vous est parvenue [](source:rfc6455#7.1.5).
    .none = 1006 : aucune trame de fermeture n’est arrivée
    .with-code = Un code reçu dans une trame de fermeture
    .empty = 1005 : une trame de fermeture est arrivée, sans code
guide-websocket-closed-silence = Quand le 1006 apparaît-il ?
    .description = Notez l’heure et la durée de vie de la connexion. Le code ne nomme aucune cause : c’est la régularité qui la révèle.
    .quiet = Après un silence, toujours d’à peu près la même durée
    .server = Quand le serveur est déployé, redémarre ou plante
    .message = Juste après un certain message
    .closing = Après mon propre appel de close()
    .any = À tout moment, sans régularité
guide-websocket-closed-peer-log = Que montre le journal de l’autre côté à cette seconde ?
    .description = Les deux côtés peuvent signaler des codes différents : chacun tire le sien de la première trame de fermeture qu’il a reçue [](source:rfc6455#7.1.5).
    .code = Un code envoyé par mon côté, comme 1002, 1007 ou 1009
    .crash = Un plantage ou un redémarrage
    .nothing = 1006 également, ou rien
guide-websocket-closed-which = Quel code avez-vous reçu ?
    .description = Lisez aussi le motif. Il est souvent vide, mais quand il y en a un, c’est le meilleur indice.
    .ended = 1000 ou 1001
    .server = 1011, 1012, 1013 ou 1014
    .rule = 1008, 3000 ou 3003
    .message = 1002, 1003, 1007 ou 1009
    .rare = 1004, 1010, 3008 ou un code privé
guide-websocket-closed-failure = Quelque chose a-t-il échoué, ou vous écarte-t-on pour un temps ?
    .failed = 1011 ou 1014 : quelque chose a échoué
    .away = 1012 ou 1013 : revenez plus tard
guide-websocket-closed-content = Qu’est-ce qui ne va pas dans le message ?
    .size = 1009 : il est trop volumineux
    .kind = 1003 : il n’est pas du bon type
    .bytes = 1002 ou 1007 : ses trames ou ses octets ne sont pas valides
guide-websocket-closed-handshake = Qu’est-ce qui a répondu à la tentative de connexion ?
    .description = Un script de page ne peut pas le voir : la norme masque volontairement la cause [](source:whatwg-websockets#feedback-from-the-protocol). Regardez dans le panneau réseau du navigateur, ou répétez la négociation avec curl.
    .status = Un serveur, avec un statut HTTP de refus, comme 403, 404 ou 502
    .nothing = Rien : hôte inconnu, port refusé, aucune route
    .tls = TLS : une erreur de certificat ou de connexion sécurisée
    .own = Mon propre code a appelé close() avant
guide-websocket-closed-idle = Un délai d’inactivité sur le trajet
    .description =
        Quelque chose entre les deux extrémités a coupé la connexion, parce que rien n’avait circulé depuis trop longtemps. Un maillon qui ne fait que relayer des octets n’envoie pas de trame de fermeture, si bien que les deux côtés lisent 1006 [](source:rfc6455#7.1.5). Par défaut, nginx coupe après 60 s sans aucun octet du serveur amont [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - Comparez la durée de vie de la connexion avec le délai d’inactivité de chaque maillon : proxy, répartiteur de charge, réseau de diffusion de contenu.
        - Envoyez quelque chose plus souvent que le plus court de ces délais : des pings depuis le serveur, ou un battement applicatif, car les scripts de page ne disposent pas de pings [](source:whatwg-websockets#ping-and-pong-frames).
        - Relevez le délai là où il dépend de vous.
        - Reconnectez-vous tout de même avec un délai croissant [](source:rfc6455#7.2.3). Il reste d’autres causes de 1006.
guide-websocket-closed-server-gone = Le serveur est parti sans un mot
    .description =
        Un processus tué ou qui plante n’envoie aucune trame de fermeture, et ses clients lisent 1006 [](source:rfc6455#7.1.5). Un appel qui abandonne le socket a le même effet, par exemple `Conn.Close()` de gorilla/websocket [](source:gorilla#conn.go) ou `terminate()` de ws [](source:ws#lib/websocket.js).

        - Côté serveur, traitez le signal d’arrêt : fermez chaque connexion avec 1001 ou 1012, attendez les réponses, puis terminez.
        - Interceptez les exceptions à la frontière de chaque gestionnaire, pour que les clients lisent 1011 et non 1006.
        - Côté client, reconnectez-vous après un temps aléatoire de 0 à 5 s, puis appliquez un backoff exponentiel tronqué [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = Vous avez fermé, et aucune trame de fermeture n’est revenue
    .description =
        Appelé avant `open`, `close()` fait échouer la connexion, et la page lit 1006 [](source:whatwg-websockets#dom-websocket-close). Appelé plus tard, il attend la trame de fermeture de l’autre côté. Chromium, dans son code source de 2022 environ, renonce après 60 s et signale 1006 [](source:chromium).

        - Attendez `open` avant de fermer, ou ignorez l’événement `close` d’un socket dont vous ne voulez plus.
        - Côté serveur, vérifiez que rien ne bloque la réponse à une trame de fermeture. Une bibliothèque qui coupe TCP au lieu de répondre vous laisse avec 1006 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = Votre propre côté a mis fin à la connexion
    .description =
        Votre côté a trouvé une erreur dans ce qu’il recevait, a envoyé un code et s’en est allé. N’ayant lui-même reçu aucune trame de fermeture, il signale 1006 [](source:rfc6455#7.1.5). Dans un navigateur, la page lit 1006 avec un motif vide, tandis que le serveur consigne le code [](source:chromium-blink). Le réseau n’y est pour rien.

        - 1002 dans le journal du pair : le pair a écrit une trame incorrecte. Si votre côté est Chromium, vérifiez aussi le texte, car Chromium envoie 1002 pour de l’UTF-8 non valide [](source:chromium).
        - 1007 : le pair a envoyé un texte qui n’est pas de l’UTF-8 valide [](source:rfc6455#7.4.1). Faites-lui envoyer les octets dans des messages binaires.
        - 1009 : le message est plus volumineux que ce que votre côté accepte [](source:rfc6455#7.4.1). Faites envoyer moins à la fois au pair, ou relevez votre limite.
        - Corrigez l’émetteur avant de vous reconnecter, sinon la connexion suivante finira de la même façon.
guide-websocket-closed-lost = La connexion a été perdue
    .description =
        Aucune trame de fermeture ne vous est parvenue : personne ne vous a dit pourquoi [](source:rfc6455#7.1.5). Sans régularité, pensez à un changement de réseau, à un appareil mis en veille ou à un proxy qui a redémarré. Cloudflare, par exemple, redémarre ses serveurs de périphérie lors des mises en production, ce qui met fin aux connexions WebSocket ouvertes [](source:cloudflare-websockets).

        - Reconnectez-vous depuis le gestionnaire de `close`, après un temps aléatoire de 0 à 5 s, puis appliquez un backoff exponentiel tronqué [](source:rfc6455#7.2.3).
        - Après le nouvel `open`, demandez ce que vous avez pu manquer.
        - Si la coupure suit des messages volumineux, testez sans le proxy : un maillon qui ne fait que relayer des octets ne peut que couper.
        - Consignez l’heure et l’âge de chaque connexion perdue. Dès qu’une régularité apparaît, revenez à ce guide.
guide-websocket-closed-no-code = L’autre côté a fermé sans code
    .description =
        Une trame de fermeture est arrivée avec un corps vide, et votre API en a fait 1005 [](source:rfc6455#7.1.5). L’origine habituelle est `close()` sans argument [](source:whatwg-websockets#dom-websocket-close). Rien n’est cassé.

        - Traitez-le comme 1000 : pas de reconnexion automatique, sauf si l’application veut une connexion permanente.
        - Si l’autre côté est le vôtre, faites-lui passer un code et un court motif.
        - Derrière uvicorn, n’oubliez pas que 1005 peut aussi être une connexion perdue [](source:uvicorn).
guide-websocket-closed-ended = Une fin ordinaire
    .description =
        Aucun des deux codes ne signale une erreur. 1000 dit que le travail est terminé ; 1001 dit que le point de terminaison s’en va, parce qu’une page a été fermée ou qu’un serveur s’arrête [](source:rfc6455#7.4.1).

        - 1000 : pas de reconnexion automatique, sauf si l’application veut une connexion permanente. Après votre propre `close(1000)`, ce n’est peut-être que l’écho de votre code [](source:rfc6455#5.5.1).
        - 1001 venu d’un serveur : reconnectez-vous après un délai aléatoire [](source:rfc6455#7.2.3).
        - 1001 venu d’un navigateur : l’utilisateur a quitté la page [](source:whatwg-websockets#make-disappear). Libérez ce que vous gardiez pour ce client.
guide-websocket-closed-broke = Quelque chose a échoué de l’autre côté
    .description =
        1011 : le côté qui l’a envoyé s’est heurté à quelque chose d’inattendu [](source:rfc6455#7.4.1). 1014 : l’émetteur est une passerelle, et le serveur placé derrière elle lui a donné une réponse non valide [](source:hybi-1014).

        - 1011 : lisez le journal de l’émetteur à ce moment-là. Si le motif est `keepalive ping timeout`, cherchez une boucle d’événements bloquée ou une liaison lente plutôt qu’un bogue [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014 : ne touchez pas à la passerelle, et lisez le journal du serveur qui se trouve derrière.
        - Reconnectez-vous avec un délai croissant [](source:rfc6455#7.2.3), et renoncez après quelques tentatives.
guide-websocket-closed-away = Le serveur vous écarte pour l’instant
    .description =
        1012 annonce un redémarrage, 1013 une surcharge [](source:hybi-1012). La connexion a été fermée exprès, mais la façon de revenir diffère d’un code à l’autre.

        - 1012 : reconnectez-vous après un temps aléatoire de 5 à 30 s [](source:hybi-1012).
        - 1013 : essayez une autre adresse du service s’il y en a une. Sinon, revenez plus tard, de préférence sur une action de l’utilisateur [](source:hybi-1012).
        - Une trame de fermeture n’a pas de champ pour une durée d’attente [](source:rfc6455#5.5.1). Si les deux côtés sont les vôtres, mettez-en une dans le motif.
guide-websocket-closed-rejected = Une règle du serveur vous a arrêté
    .description =
        1008 est le refus général, et il peut cacher sa raison à dessein [](source:rfc6455#7.4.1). 3000 vous demande de vous authentifier, 3003 dit qu’une authentification n’y changera rien [](source:luka967). Aucun ne disparaît de lui-même.

        - 1008 : lisez le motif, puis vérifiez le jeton, l’origine, la fréquence et le contenu. Changez quelque chose avant de vous reconnecter.
        - 3000 : renouvelez les identifiants et reconnectez-vous une fois. Si 3000 revient, adressez-vous à l’utilisateur.
        - 3003 : ne vous reconnectez pas. Ce sont les droits du compte qui doivent changer.
guide-websocket-closed-too-big = Votre message était trop volumineux
    .description =
        L’un de vos messages dépassait ce que le récepteur accepte [](source:rfc6455#7.4.1). La limite porte sur le message entier : des fragments ne la contournent pas [](source:ws#lib/receiver.js).

        - Comparez la taille du message avec la limite du récepteur. Les valeurs par défaut sont très éloignées : 32 Kio pour coder/websocket [](source:coder#read.go), 100 Mio pour ws [](source:ws#lib/websocket.js).
        - Relevez la limite sciemment, répartissez les données en plusieurs messages, ou faites-les passer par HTTP.
        - Ne renvoyez pas le même message.
guide-websocket-closed-wrong-kind = Le récepteur ne peut pas utiliser ce type de message
    .description =
        Le message était bien formé, mais son type n’est pas de ceux que le point de terminaison traite. La norme donne l’exemple de données binaires envoyées à un point de terminaison prévu pour le texte [](source:rfc6455#7.4.1).

        - Vérifiez ce que vous passez à `send()` : un `ArrayBuffer` ou un `Blob` donne un message binaire, une chaîne un message texte [](source:whatwg-websockets#dom-websocket-send).
        - Envoyez l’autre type, ou apprenez les deux au récepteur.
        - Ne vous reconnectez pas pour renvoyer la même chose : la réponse restera la même.
guide-websocket-closed-bad-bytes = Ce que vous avez envoyé n’est pas valide
    .description =
        1002 : l’autre côté a trouvé des trames mal formées ou une autre violation du protocole. 1007 : la trame était correcte, mais son texte n’était pas de l’UTF-8 valide [](source:rfc6455#7.4.1). Chromium envoie 1002 dans les deux cas [](source:chromium).

        - Capturez les trames et trouvez la première fautive. Le journal du côté qui a fermé en dit plus que le vôtre.
        - 1002 : écartez l’hypothèse d’un proxy qui réécrit des octets, et celle de HTTP ordinaire écrit sur un socket déjà passé à WebSocket. Un client doit masquer ses trames [](source:rfc6455#5.1).
        - 1007 : envoyez les octets dans des messages binaires, convertissez les jeux de caractères anciens, et ne coupez pas un texte au milieu d’une séquence UTF-8.
        - Ne vous reconnectez qu’une fois la cause corrigée.
guide-websocket-closed-rare = Un code rare, ou un code maison
    .description =
        Les codes 4000 à 4999 sont privés : seule la documentation de ce serveur dit ce qu’ils signifient [](source:rfc6455#7.4.2). Les trois autres :

        - 1004 est réservé et n’a pas de signification [](source:rfc6455#7.4.1). L’émetteur utilise une bibliothèque ancienne ou ses propres numéros ; corrigez cela chez lui.
        - 1010 parvient aux serveurs : le client a besoin d’une extension que la négociation n’a pas confirmée [](source:rfc6455#7.4.1). Activez-la, et laissez chaque proxy transmettre `Sec-WebSocket-Extensions`.
        - 3008 dit qu’une réponse a trop tardé [](source:luka967). Répondez aux battements à temps, et reconnectez-vous.
guide-websocket-closed-refused = Un serveur a répondu et refusé la négociation
    .description =
        Le refus est un statut HTTP, et une page ne lit que 1006 [](source:whatwg-websockets#feedback-from-the-protocol). Un code de fermeture que le serveur choisit avant d’accepter n’en sort jamais : les serveurs ASGI répondent HTTP 403 à la place [](source:asgi-403).

        - 401 ou 403 : vérifiez le jeton, le cookie et l’origine. Pour qu’une page puisse lire un code, acceptez d’abord, puis fermez avec ce code [](source:asgi-403).
        - 502, 503 ou 504 : déterminez quel serveur de la chaîne a répondu. Pour 502 et 504, regardez derrière la passerelle [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5) ; pour 503, attendez [](source:rfc9110#15.6.4).
        - 404, ou même 200 : vérifiez le chemin, et que chaque proxy transmet les en-têtes `Upgrade` et `Connection`.
        - Ne vous reconnectez pas en boucle tant que la négociation échoue.
guide-websocket-closed-unreachable = Aucun serveur n’a été atteint
    .description =
        Le nom n’a pas été résolu, l’hôte était hors d’atteinte, ou le port a refusé la connexion. Une page lit 1006 dans chacun de ces cas [](source:whatwg-websockets#feedback-from-the-protocol).

        - Vérifiez le nom d’hôte et le port dans l’adresse, et essayez-les depuis la machine du client.
        - Vérifiez que le serveur tourne et écoute à cet endroit, et qu’aucun pare-feu ne s’interpose.
        - Réessayez avec un délai croissant [](source:rfc6455#7.2.3), et arrêtez si rien n’aboutit.
guide-websocket-closed-tls = TLS a échoué avant l’ouverture du WebSocket
    .description =
        La RFC 6455 a réservé 1015 pour le signaler, et personne ne peut l’envoyer [](source:rfc6455#7.4.1). Les navigateurs signalent 1006 à la place [](source:whatwg-websockets#feedback-from-the-protocol), sauf Firefox, qui utilise 1015 pour une classe d’erreurs TLS : une sécurité insuffisante [](source:gecko-dom).

        - Ouvrez l’adresse `https://` du même hôte et lisez-y l’erreur de certificat.
        - Vérifiez la chaîne de certificats, le nom d’hôte et les horloges des deux machines.
        - Ne vous reconnectez qu’une fois cela réparé.

## Quelle redirection ?

guide-which-redirect = Quelle redirection ?
    .description = Pour qui développe le serveur : deux ou trois questions mènent au code de statut qui dit ce que vous voulez dire.
guide-which-redirect-purpose = Pourquoi ne pas répondre avec ce qui est demandé ?
    .moved = Cela se trouve à une autre adresse
    .done = La requête a eu un effet, et le client doit chercher le résultat ailleurs
    .unchanged = Le client en a déjà une copie à jour
guide-which-redirect-lasting = Le déplacement est-il définitif ?
    .description = Ne répondez oui que si l’ancienne adresse ne reviendra jamais. Une redirection permanente peut être mise en cache sans qu’un en-tête le permette [](source:rfc9110#15.1) : une erreur reste donc chez les clients.
    .yes = Oui, pour de bon
    .no = Non, ou je ne sais pas encore
guide-which-redirect-method-lasting = Un POST doit-il rester un POST ?
    .description = Pensez aux formulaires, aux API et à `PUT`. Si l’ancienne adresse ne reçoit que des requêtes `GET`, la réponse est non.
    .no = Non, il n’arrive que des GET, ou un GET convient
    .yes = Oui, avec la même méthode et le même contenu
guide-which-redirect-method-now = Le client doit-il répéter la requête avec la même méthode ?
    .description = Cela compte pour `POST` et les autres méthodes qui transportent des données. Un `GET` reste un `GET` dans les deux cas.
    .no = Non, il n’arrive que des GET, ou un GET convient
    .yes = Oui, la méthode ne doit pas changer
guide-which-redirect-result = Qu’a donné la requête ?
    .see-other = Une page à consulter ensuite, par exemple après un formulaire
    .created = Une nouvelle ressource, et le client peut lire cette réponse
    .pending = Rien encore : le travail continue
guide-which-redirect-moved-permanently = Répondez 301
    .description =
        301 dit que la ressource a déménagé pour de bon. Un client peut transformer un `POST` en `GET` quand il suit la redirection [](source:rfc9110#15.4.2).

        Envoyez `Location` avec la nouvelle adresse. Les caches peuvent garder un 301 même sans autorisation de votre part [](source:rfc9110#15.1) : mettez donc d’abord la nouvelle adresse à l’épreuve avec une redirection temporaire. Si un `POST` doit arriver en `POST`, prenez 308.
guide-which-redirect-permanent-redirect = Répondez 308
    .description =
        308 est aussi définitif que 301, mais le client garde la méthode et le contenu [](source:rfc9110#15.4.9).

        Envoyez `Location`, et soyez sûr de l’adresse : un 308 peut être mis en cache même sans autorisation de votre part [](source:rfc9110#15.1). Le serveur de la nouvelle adresse doit accepter le `POST` ou le `PUT` qui lui parvient désormais.
guide-which-redirect-found = Répondez 302
    .description =
        302 envoie le client à une autre adresse pour l’instant ; il continue d’utiliser l’ancienne pour ses requêtes suivantes. En chemin, un `POST` peut devenir un `GET` [](source:rfc9110#15.4.3).

        Envoyez `Location`. Si le passage à `GET` est ce que vous voulez, 303 le dit ; s’il ne doit pas avoir lieu, 307 l’interdit [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). Un 302 n’est mis en cache que si un en-tête le permet [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = Répondez 307
    .description =
        307 est aussi temporaire que 302, et le client ne doit pas changer la méthode [](source:rfc9110#15.4.8).

        Envoyez `Location` avec l’adresse du moment. Vérifiez que la cible accepte la méthode : un `POST` y arrive en `POST`. Si le déplacement se révèle définitif, passez à 308.
guide-which-redirect-see-other = Répondez 303
    .description =
        303 dit que la réponse est à chercher ailleurs avec `GET` ou `HEAD`. La cible est une autre ressource, pas une nouvelle adresse de celle qui était demandée [](source:rfc9110#15.4.4).

        C’est la bonne réponse après un `POST` réussi. Mettez dans `Location` l’adresse de la page qui montre le résultat, et terminez le travail avant de répondre.
guide-which-redirect-created = Répondez 201, sans redirection
    .description =
        201 signale que la requête a créé une ressource. `Location` la désigne ; sans `Location`, c’est celle à laquelle la requête était adressée [](source:rfc9110#15.3.2).

        Utilisez-le pour les clients d’API qui lisent la réponse. Un navigateur qui a envoyé un formulaire et doit afficher une page ensuite a besoin d’un 303.
guide-which-redirect-accepted = Répondez 202, sans redirection
    .description =
        202 dit que la requête a été prise en charge et que rien n’est encore certain : le travail peut toujours échouer, et HTTP n’a aucun moyen de le signaler plus tard [](source:rfc9110#15.3.3).

        Donnez au client l’adresse d’une ressource qui montre l’avancement, et laissez-le l’interroger. Redirigez avec 303 une fois qu’il y a un résultat à montrer.
guide-which-redirect-not-modified = Répondez 304
    .description =
        304 ne mène à aucune autre adresse : il répond à un `GET` ou à un `HEAD` conditionnel et dit au client d’utiliser sa copie [](source:rfc9110#15.4.5). Sans condition dans la requête, comme `If-None-Match`, répondez 200.

        N’envoyez aucun contenu. Envoyez en revanche `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` et `Content-Location` là où un 200 les aurait portés [](source:rfc9110#15.4.5).

## Quel 4xx pour mon API ?

guide-which-4xx = Quel 4xx pour mon API ?
    .description = Pour qui développe le serveur : partez de ce qui ne va pas dans la requête, et arrivez à un code et à ce que la réponse doit contenir.
guide-which-4xx-problem = Qu’est-ce qui ne va pas dans la requête ?
    .description = Si la requête est correcte et que c’est votre serveur qui échoue, la réponse est un 5xx [](source:rfc9110#15.6).
    .target = Ce qu’elle demande : l’adresse ou la méthode
    .identity = Qui demande, ou si c’est permis
    .content = Ce qu’elle envoie, ou le format qu’elle veut en retour
    .state = Elle est incompatible avec l’état actuel de la ressource
    .amount = Il y a trop de quelque chose
guide-which-4xx-target = Y a-t-il quelque chose à cette adresse ?
    .nothing = Non, rien
    .method = Oui, mais pas pour cette méthode
guide-which-4xx-absent = Savez-vous si la ressource a disparu pour de bon ?
    .description = Vous le savez si vous gardez trace de ce qui a été supprimé. Une ligne absente d’une base de données ne prouve rien.
    .unknown = Non, elle n’est simplement pas là
    .known = Oui, elle était là et ne reviendra pas
guide-which-4xx-identity = Savez-vous qui demande ?
    .no = Non : les identifiants manquent ou ne sont pas valides
    .yes = Oui, ou cela ne change rien
guide-which-4xx-allowed = Pourquoi refusez-vous ?
    .rights = Les droits ne suffisent pas, ou une règle l’interdit
    .secret = Le client ne doit même pas apprendre que la ressource existe
    .payment = Il faut d’abord payer
    .law = Une exigence légale l’interdit
guide-which-4xx-format = Est-ce une question de format ?
    .description = `Content-Type` nomme le format envoyé, `Accept` les formats que le client veut en retour.
    .fine = Non, les formats conviennent
    .sent = Oui, vous n’acceptez pas le format envoyé
    .wanted = Oui, vous ne pouvez répondre dans aucun format que le client accepte
guide-which-4xx-parse = Pouvez-vous analyser ce qui a été envoyé ?
    .no = Non : la syntaxe est incorrecte, ou la requête est manifestement fautive
    .yes = Oui, mais le contenu n’a pas de sens ici
guide-which-4xx-state = La requête portait-elle une condition, comme If-Match ?
    .no = Non
    .yes = Oui, et la condition est fausse
guide-which-4xx-condition = Exigez-vous une telle condition ?
    .description = Avec une condition, un client ne peut pas écraser une version qu’il n’a jamais vue.
    .no = Non, la requête se heurte à l’état actuel
    .yes = Oui, pas de modification sans condition
guide-which-4xx-amount = Trop de quoi ?
    .requests = De requêtes en peu de temps
    .content = De contenu dans une requête
    .headers = De champs d’en-tête
    .uri = L’adresse elle-même est trop longue
guide-which-4xx-not-found = Répondez 404
    .description =
        404 dit qu’il n’y a rien ici, sans préciser si c’est pour l’instant ou pour toujours [](source:rfc9110#15.5.5). Il peut aussi remplacer 403, pour cacher qu’une ressource existe [](source:rfc9110#15.5.4).

        Un cache peut garder un 404 même sans autorisation de votre part [](source:rfc9110#15.1). Si la ressource peut apparaître bientôt, dites avec `Cache-Control` combien de temps la réponse vaut. Pour cacher quelque chose, faites en sorte que le contenu des deux réponses soit semblable.
guide-which-4xx-gone = Répondez 410
    .description =
        410 dit que la ressource était là et a été retirée pour de bon. Ne l’envoyez que si vous le savez [](source:rfc9110#15.5.11) ; sinon, 404 est la réponse honnête.

        Dites au client de ne pas revenir, et retirez vos propres liens vers l’adresse. Un cache peut garder la réponse même sans autorisation de votre part [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = Répondez 405 avec Allow
    .description =
        405 dit que votre serveur connaît la méthode, mais que cette ressource ne l’offre pas. La réponse doit porter `Allow` avec les méthodes qu’elle offre [](source:rfc9110#15.5.6).

        Une méthode que votre serveur ne connaît nulle part appelle plutôt 501 [](source:rfc9110#15.6.2). Si la méthode dépend des droits du client, répondez 403.
guide-which-4xx-unauthorized = Répondez 401 avec WWW-Authenticate
    .description =
        401 concerne l’authentification, quoi que dise son nom anglais : les identifiants manquent, ou ne sont pas valides. La réponse doit porter `WWW-Authenticate`, que beaucoup d’API oublient [](source:rfc9110#15.5.2).

        Indiquez le schéma que vous attendez, et expliquez dans le contenu ce qu’il faut faire. Le client répète alors la requête avec des identifiants. Si des identifiants valides ne changeaient rien à votre réponse, envoyez 403.
guide-which-4xx-forbidden = Répondez 403
    .description =
        403 est un refus que les mêmes identifiants ne lèveront pas. La cause peut n’avoir aucun rapport avec les identifiants [](source:rfc9110#15.5.4), par exemple une adresse bloquée ou un jeton CSRF absent.

        Dites dans le contenu quel droit ou quelle règle est en cause, autant que le client peut le savoir. S’il ne doit même pas apprendre que la ressource existe, envoyez 404 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, si vos clients savent ce que vous entendez par là
    .description =
        La RFC 9110 réserve 402 à un usage futur et ne lui donne aucune règle [](source:rfc9110#15.5.3). Un client que vous ne contrôlez pas ne peut pas savoir qu’en faire.

        Si vous l’utilisez, documentez ce qu’il faut payer et où, et expliquez-le dans le contenu. Sinon, répondez 403 avec la même explication.
guide-which-4xx-legal-reasons = Répondez 451
    .description =
        451 dit qu’une exigence légale vous empêche de répondre. Le contenu devrait expliquer cette exigence [](source:rfc7725#3), et un en-tête `Link` avec la relation `blocked-by` devrait s’y ajouter [](source:rfc7725#4).

        Indiquez avec `Cache-Control` combien de temps la réponse peut être gardée : sa propre norme permet de la mettre en cache par défaut [](source:rfc7725#3), alors que la liste de la RFC 9110 ne mentionne pas ce code [](source:rfc9110#15.1).
guide-which-4xx-bad-request = Répondez 400
    .description =
        400 dit que c’est la requête elle-même qui est fautive : elle ne peut pas être analysée, ou elle est manifestement incorrecte. Les problèmes de découpage du message ou de routage en relèvent aussi [](source:rfc9110#15.5.1).

        Expliquez dans le contenu ce qui ne va pas, et où. Une nouvelle tentative à l’identique ne sert à rien : donnez donc au client de quoi changer sa requête. Si la syntaxe est correcte et que seules les valeurs n’ont pas de sens, 422 est plus précis.
guide-which-4xx-unprocessable = Répondez 422
    .description =
        422 dit que vous connaissez le format et que la syntaxe est correcte, mais que vous ne pouvez pas donner suite à ce qui est dit [](source:rfc9110#15.5.21). Une validation qui échoue en est le cas habituel.

        Énumérez les champs et les règles en cause, tous à la fois si possible. Un simple 400 n’est pas faux ici, mais il ne dit pas au client si la faute est dans la mise en forme ou dans les données.
guide-which-4xx-unsupported-media-type = Répondez 415
    .description =
        415 dit que vous n’acceptez pas le format du contenu envoyé. La réponse peut nommer les formats que vous acceptez dans `Accept`, ou dans `Accept-Encoding` quand c’est le codage qui pose problème [](source:rfc9110#15.5.16).

        Contrôlez `Content-Type` avant d’analyser, pour qu’un mauvais format donne 415 et non un 400 déroutant. Le cas inverse, un format que le client veut en retour, appelle 406.
guide-which-4xx-not-acceptable = Répondez 406
    .description =
        406 dit que vous avez la ressource, mais sous aucune des formes que permettent les champs d’en-tête `Accept` de la requête. Le contenu devrait énumérer les formes dont vous disposez [](source:rfc9110#15.5.7).

        Le client peut alors redemander avec d’autres valeurs d’`Accept`. Si, pour vos clients, une forme par défaut vaut mieux que rien, répondez 200 avec cette forme.
guide-which-4xx-conflict = Répondez 409
    .description =
        409 dit que la requête se heurte à l’état actuel de la ressource, et que le client peut peut-être résoudre le conflit [](source:rfc9110#15.5.10). Un nom déjà pris en est un exemple.

        Mettez dans le contenu ce qu’il faut au client pour résoudre le conflit, comme la version actuelle. Réservez 412 aux conditions que portait la requête elle-même.
guide-which-4xx-precondition-failed = Répondez 412
    .description =
        412 dit qu’une condition dans les champs d’en-tête de la requête, comme `If-Match`, est fausse [](source:rfc9110#15.5.13). Sans un tel champ, 412 n’est pas le bon code.

        Laissez la ressource telle qu’elle est. Le client récupère la version actuelle avec son nouvel `ETag`, fusionne et réessaie. Pour un `GET` ou un `HEAD` dont la copie est encore à jour, la réponse est 304, et non 412 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = Répondez 428
    .description =
        428 dit que vous ne modifiez cette ressource que sur une requête conditionnelle, et que la condition manque [](source:rfc6585#3). Il évite aux clients d’écraser ce qu’un autre a écrit.

        Expliquez dans le contenu quel champ vous attendez, en général `If-Match` avec l’`ETag` que le client a lu. Un cache ne doit pas conserver la réponse [](source:rfc6585#3).
guide-which-4xx-too-many-requests = Répondez 429
    .description =
        429 dit que ce client a envoyé trop de requêtes en un temps donné. La réponse peut indiquer avec `Retry-After` combien de temps attendre, et un cache ne doit pas la conserver [](source:rfc6585#4).

        Envoyez `Retry-After` si vous connaissez la durée, et dites dans le contenu quelle limite s’applique. Si c’est le service entier qui s’essouffle, le code est 503, qui peut lui aussi porter `Retry-After` [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = Répondez 413
    .description =
        413 dit que le contenu dépasse la taille que vous êtes prêt à traiter. Vous pouvez fermer la connexion, pour que le client cesse d’envoyer. Si la limite est temporaire, envoyez `Retry-After` [](source:rfc9110#15.5.14).

        Indiquez la limite dans le contenu. Vérifiez aussi quel proxy devant votre serveur a sa propre limite, car son 413 ne portera pas votre explication.
guide-which-4xx-headers-too-large = Répondez 431
    .description =
        431 dit que les champs d’en-tête de la requête sont trop volumineux. Le contenu devrait nommer le champ, et un cache ne doit pas conserver la réponse [](source:rfc6585#5).

        Les cookies en sont une cause fréquente. Supprimez ce que votre propre site y a mis et dont il n’a plus besoin, et gardez l’état sur le serveur plutôt que dans un cookie.
guide-which-4xx-uri-too-long = Répondez 414
    .description =
        414 dit que l’adresse est plus longue que ce que vous êtes prêt à interpréter [](source:rfc9110#15.5.15). Une nouvelle tentative avec la même adresse reçoit la même réponse, et un cache peut la garder même sans autorisation de votre part [](source:rfc9110#15.1).

        Offrez une autre voie : laissez le client envoyer la partie longue dans le contenu d’un `POST`. Cherchez aussi une redirection qui allonge l’adresse chaque fois qu’elle est suivie.
