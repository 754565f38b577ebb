# Textes propres aux paires de codes de statut HTTP : la question qui sépare les deux codes, la réponse courte, ce qu’il faut faire, les pièges.
# Une paire sans message ici a tout de même sa page, composée à partir des faits. Les ensembles de trois et quatre codes sont à la fin.

## Succès

http-200-vs-201 = La requête a-t-elle créé quelque chose ?
    .answer =
        201 : la requête a créé quelque chose, et la réponse dit où : dans `Location` ou, sans ce champ d’en-tête, à l’adresse que vous avez demandée [](source:rfc9110#15.3.2). 200 : la requête a réussi ; le code ne dit pas si quelque chose a été créé [](source:rfc9110#15.3.1). Répondez 201 avec `Location` à un POST qui crée une ressource, et 200 aux autres succès qui ont un contenu.
    .when-to-use-which =
        - Vous voyez 201 : prenez l’adresse de la nouvelle ressource dans `Location`. Si ce champ manque, la nouvelle ressource se trouve à l’adresse à laquelle vous avez envoyé la requête [](source:rfc9110#15.3.2).
        - Vous voyez 200 après un POST : lisez le contenu pour savoir ce qui s’est passé.
        - Vous développez le serveur : 201 une fois que la nouvelle ressource existe, avec `Location` sauf si elle se trouve à l’adresse demandée. La mise à jour de ce qui existait déjà donne 200, ou [204](entry:http/204) s’il n’y a rien à lire.
        - Vous développez le client : acceptez toute la classe de 200 à 299 comme un succès, puis regardez le code exact.
    .pitfalls =
        - Un test qui n’accepte que 200 prend un 201 pour un échec, et une nouvelle tentative de ce POST peut créer la ressource deux fois.
        - 201 signifie créé, et non mis en file d’attente. Si la ressource vient plus tard, répondez [202](comparison:http/201-vs-202).
        - Un 200 peut être mis en cache par heuristique, un 201 ne le peut pas [](source:rfc9110#15.1).

http-200-vs-202 = Le travail est-il fait, ou seulement accepté ?
    .answer =
        200 : le travail est fait, et la réponse en donne le résultat [](source:rfc9110#15.3.1). 202 : le serveur a accepté la requête mais n’a pas fini de la traiter ; le travail peut encore échouer, et HTTP n’a aucun moyen de vous l’apprendre après coup [](source:rfc9110#15.3.3). Après 202, n’annoncez pas de succès : interrogez régulièrement la page de suivi que la réponse indique.
    .when-to-use-which =
        - Vous voyez 200 : utilisez le résultat.
        - Vous voyez 202 : cherchez dans la réponse l’adresse d’une page de suivi et interrogez-la à intervalles croissants. Ne renvoyez pas la requête parce que le résultat n’est pas encore là ; le travail pourrait être lancé deux fois.
        - Vous voyez 202 sans page de suivi : demandez au responsable de l’API comment le résultat est communiqué. Le code lui-même ne promet rien.
        - Vous développez le serveur : 202 pour un travail qui dure plus longtemps que la requête, comme les exports, les lots et les files d’attente. Mettez dans la réponse l’état actuel et un lien vers une page de suivi [](source:rfc9110#15.3.3).
    .pitfalls =
        - Une supervision qui compte 202 comme terminé ne voit jamais les tâches qui échouent ensuite. Comptez les résultats, pas les acceptations.
        - Vérifiez ce que vous pouvez avant de mettre en file d’attente. Une requête fausse dès le départ mérite [400](entry:http/400) ou [422](entry:http/422) tout de suite, car aucun autre statut ne peut suivre un 202 [](source:rfc9110#15.3.3).
        - Une tâche qui finit sans cesse en [504](entry:http/504) est une bonne candidate pour 202.

http-200-vs-204 = Y a-t-il quelque chose à lire dans la réponse ?
    .answer =
        Les deux annoncent un succès. Un 200 est censé apporter un contenu [](source:rfc9110#15.3.1) ; un 204 n’en a pas et s’arrête après sa section d’en-tête [](source:rfc9110#15.3.5). Envoyez 204 quand le client n’a rien à lire, par exemple après un enregistrement, et n’analysez jamais le contenu d’un 204.
    .when-to-use-which =
        - Vous voyez 200 : lisez le contenu.
        - Vous voyez 204 : la requête a abouti. N’analysez rien : dans une page, `response.json()` échoue sur un 204, parce qu’il n’y a rien à analyser.
        - Vous développez le serveur : 204 pour une action dont le seul résultat est « fait » ; 200 dès que vous renvoyez une représentation, même une liste vide.
        - Vous voulez que l’utilisateur reste où il est : un 204 sous-entend qu’il n’est pas nécessaire de quitter la page [](source:rfc9110#15.3.5).
    .pitfalls =
        - Ce qu’un gestionnaire écrit après la section d’en-tête d’un 204 ne fait pas partie de la réponse [](source:rfc9110#15.3.5). N’y mettez ni message ni erreur.
        - Une recherche sans résultat donne 200 avec une liste vide. Si elle donne parfois 204, chaque client doit connaître deux formes.
        - Un 204 peut être mis en cache par heuristique bien qu’il n’ait pas de contenu [](source:rfc9110#15.1). Envoyez `Cache-Control` s’il ne doit pas être réutilisé.

http-200-vs-206 = Est-ce la totalité, ou un morceau ?
    .answer =
        200 : la représentation entière [](source:rfc9110#15.3.1). 206 : une ou plusieurs parties de celle-ci, parce que la requête demandait une plage ; `Content-Range` dit laquelle [](source:rfc9110#15.3.7). Regardez le code avant de compléter un fichier : après 206, écrivez à la position donnée par `Content-Range` ; après 200, recommencez au premier octet.
    .when-to-use-which =
        - Vous avez demandé une plage et vous voyez 206 : comparez `Content-Range` avec votre demande, et demandez ce qui manque [](source:rfc9110#15.3.7).
        - Vous avez demandé une plage et vous voyez 200 : vous recevez la totalité. Jetez votre copie partielle, ou sautez les octets que vous avez déjà.
        - Vous voyez 206 sans avoir demandé de plage : trouvez ce qui a ajouté le champ d’en-tête `Range`, un lecteur, une bibliothèque de téléchargement ou un proxy.
        - Vous développez le serveur : 206 seulement en réponse à `Range`, avec `Content-Range`, ou avec un contenu de type `multipart/byteranges` pour plusieurs parties. Reprenez les champs `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` et `Vary` qu’aurait un 200 [](source:rfc9110#15.3.7). Une plage impossible à satisfaire donne [416](entry:http/416).
    .pitfalls =
        - Un 200 ajouté à la suite d’une moitié de fichier donne un fichier qui commence bien mais reste inutilisable.
        - Des parties de deux versions ne forment pas un même fichier. Comparez les `ETag` des parties avant de les assembler.
        - Avec plusieurs plages, le contenu est de type `multipart/byteranges` [](source:rfc9110#15.3.7.2). Enregistré tel quel, il contient des lignes de délimitation au milieu des données.

http-200-vs-304 = Le contenu est-il ici, ou dans votre cache ?
    .answer =
        200 : le contenu est dans cette réponse [](source:rfc9110#15.3.1). 304 : il n’a pas changé depuis que vous l’avez stocké ; la réponse n’en contient donc pas, et vous utilisez votre copie [](source:rfc9110#15.4.5). Les deux sont de bonnes nouvelles ; un 304 ne répond qu’à un client qui a demandé « seulement si cela a changé ».
    .when-to-use-which =
        - Vous voyez 304 dans un journal d’accès ou dans le panneau réseau : il n’y a rien à corriger. Un cache a vérifié sa copie, et le contenu n’a pas circulé une seconde fois.
        - Vous voyez 304 et vous n’avez pas de copie : votre code envoie `If-None-Match` ou `If-Modified-Since` sans avoir stocké la réponse. Stockez-la, ou cessez d’envoyer la condition.
        - Vous voyez sans cesse 200 là où vous attendez 304 : vérifiez que le serveur envoie un `ETag` ou un `Last-Modified`, et que le client le renvoie.
        - Vous développez le serveur : 304 pour un GET ou un HEAD conditionnel dont la copie est à jour, sans contenu, et avec les champs `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` et `Content-Location` qu’aurait un 200 [](source:rfc9110#15.4.5).
    .pitfalls =
        - 304 figure parmi les redirections mais ne mène à aucune autre adresse. Il renvoie le client à sa propre copie [](source:rfc9110#15.4.5).
        - Les utilisateurs voient l’ancienne version, et le journal montre 304 : le validateur n’a pas changé avec le contenu. Calculez l’`ETag` à partir du contenu.
        - Un code client qui n’accepte que 200 à 299 comme succès traite 304 comme une erreur. Ce n’est juste que si le client n’envoie pas de conditions.
        - 304 est réservé à GET et HEAD [](source:rfc9110#15.4.5). Une condition qui échoue sur un PUT ou un DELETE donne [412](entry:http/412).

http-204-vs-205 = Le formulaire doit-il rester tel quel, ou être vidé ?
    .answer =
        Les deux disent que tout a fonctionné, et ni l’un ni l’autre n’a de contenu. Après 204, la vue reste telle quelle [](source:rfc9110#15.3.5). Avec 205, le serveur veut que la vue revienne à son état initial, comme un formulaire que l’on vide pour la saisie suivante [](source:rfc9110#15.3.6). Dans le doute, 204 est le choix habituel.
    .when-to-use-which =
        - Vous voyez 204 : gardez le document ouvert et dites à l’utilisateur que l’enregistrement a réussi.
        - Vous voyez 205 : effacez ce que l’utilisateur a saisi, pour que la saisie suivante puisse commencer.
        - Vous développez le serveur : 204 pour les enregistrements et les suppressions ; 205 pour la saisie à la chaîne, avec des clients dont vous savez qu’ils en tiennent compte.
    .pitfalls =
        - Un client qui ne connaît pas 205 le traite comme [200](entry:http/200) [](source:rfc9110#15) et peut laisser le formulaire rempli. S’il faut vider le formulaire, faites-le dans votre propre script.
        - 205 ne doit pas être envoyé avec un contenu [](source:rfc9110#15.3.6), et 204 ne peut pas en avoir [](source:rfc9110#15.3.5). Un message pour l’utilisateur a sa place dans un [200](entry:http/200).

## Redirections

http-301-vs-302 = Faut-il oublier l’ancienne adresse ?
    .answer =
        301 : la ressource a définitivement une nouvelle adresse ; utilisez désormais celle-ci [](source:rfc9110#15.4.2). 302 : elle est ailleurs pour le moment ; continuez d’utiliser l’ancienne [](source:rfc9110#15.4.3). Tant que vous n’êtes pas sûr que le déplacement est définitif, envoyez 302.
    .when-to-use-which =
        - Vous voyez 301 : remplacez l’adresse dans vos liens, vos signets et votre configuration par celle de `Location`.
        - Vous voyez 302 : suivez la redirection, et gardez l’ancienne adresse pour la prochaine fois.
        - Vous voyez votre POST arriver sous la forme d’un GET : les deux codes le permettent [](source:rfc9110#15.4.2), [](source:rfc9110#15.4.3). Envoyez la requête à l’adresse finale, ou faites répondre [308](entry:http/308) ou [307](entry:http/307) au serveur.
        - Vous développez le serveur : 301 pour un nouveau domaine, un chemin renommé, un passage à HTTPS ; 302 pour un détour qui prendra fin, comme une maintenance ou un passage par une page de connexion.
    .pitfalls =
        - Un 301 envoyé par erreur survit à sa suppression : il peut être mis en cache par heuristique, un 302 ne le peut pas [](source:rfc9110#15.1). Donnez à un nouveau 301 une durée de vie courte avec `Cache-Control` tant que vous n’en êtes pas sûr.
        - Les moteurs de recherche reportent sur la nouvelle adresse, avec un 301, ce qu’ils savent d’une page. C’est leur pratique, et non une règle de HTTP.
        - `Location` est recommandé, pas obligatoire [](source:rfc9110#15.4.2). Si un client s’arrête à la redirection, vérifiez que ce champ est présent.

http-301-vs-308 = Un POST doit-il arriver sous la forme d’un POST ?
    .answer =
        Les deux disent que la ressource a déménagé pour de bon. Après un 301, un client peut transformer un POST en GET [](source:rfc9110#15.4.2) ; un 308 conserve la méthode et le corps [](source:rfc9110#15.4.9). Pour des pages que l’on ne fait que lire, 301 suffit ; pour des API, des webhooks et des cibles de formulaires, envoyez 308.
    .when-to-use-which =
        - Vous voyez 301 et votre POST est arrivé en GET sans son corps : le client a usé de sa permission. Mettez la nouvelle adresse dans le client, ou faites répondre 308 au serveur.
        - Vous voyez 308 : envoyez la même requête à l’adresse de `Location`, et enregistrez cette adresse.
        - Vous développez le serveur : 308 là où d’autres méthodes que GET et HEAD peuvent arriver, 301 là où seules celles-ci arrivent.
    .pitfalls =
        - Un test avec GET ne distingue pas les deux. Testez la redirection avec un POST et regardez ce qui arrive.
        - Un client qui ne connaît pas 308 le traite comme 300 [](source:rfc9110#15) et peut ne pas le suivre. Essayez votre client le plus ancien avant de vous y fier.
        - Les deux peuvent être mis en cache par heuristique [](source:rfc9110#15.1). Une redirection permanente vers la mauvaise adresse subsiste chez les clients même une fois le serveur corrigé.

http-302-vs-303 = La même chose à une autre adresse, ou le résultat de votre action ?
    .answer =
        302 : la ressource est à une autre adresse pour le moment ; répétez-y la requête, et un POST peut devenir un GET [](source:rfc9110#15.4.3). 303 : votre requête a été prise en charge, et la réponse est une autre ressource, que vous récupérez avec GET [](source:rfc9110#15.4.4). Après le traitement d’un formulaire, envoyez 303.
    .when-to-use-which =
        - Vous voyez 303 : appelez l’adresse de `Location` avec GET ou HEAD. Ne renvoyez pas le POST.
        - Vous voyez 302 après un POST : c’est votre client qui choisit de répéter le POST ou d’envoyer un GET. Regardez ce qui arrive réellement à la seconde adresse.
        - Vous développez le serveur : 303 après un POST réussi, pour que recharger la page du résultat ne soumette pas de nouveau le formulaire ; 302 pour le détour temporaire d’un GET.
        - Vous voulez que le POST lui-même soit répété ailleurs : ni l’un ni l’autre. Envoyez [307](entry:http/307).
    .pitfalls =
        - 302 après un POST fonctionne parce que les clients ont le droit de changer la méthode, et non parce qu’ils y sont tenus [](source:rfc9110#15.4.3). 303 dit ce que vous voulez dire.
        - La cible d’un 303 n’est pas une autre adresse de la même chose [](source:rfc9110#15.4.4). Ne remplacez pas une adresse enregistrée par celle-là.

http-302-vs-307 = Le client peut-il transformer le POST en GET ?
    .answer =
        Les deux indiquent une adresse temporaire. Après un 302, le client peut transformer un POST en GET [](source:rfc9110#15.4.3) ; après un 307, il doit garder la méthode [](source:rfc9110#15.4.8). Là où la méthode compte, envoyez 307 ; pour un GET, les deux font la même chose.
    .when-to-use-which =
        - Vous voyez 307 : envoyez la même méthode avec le même contenu à `Location`, et revenez à l’ancienne adresse la prochaine fois.
        - Vous voyez 302 et votre POST est arrivé en GET : c’est permis. Envoyez la requête directement à l’adresse finale, ou demandez un 307.
        - Vous développez le serveur : 307 pour des API, des envois de fichiers et des webhooks ; 302 pour des pages. Si c’est un GET que vous voulez après un POST, envoyez [303](entry:http/303).
    .pitfalls =
        - Un 307 après un POST que vous avez déjà traité soumet les données une seconde fois, à la seconde adresse. Ce cas est celui de [303](comparison:http/303-vs-307).
        - Une API qui redirige de HTTP vers HTTPS avec 302 transforme sans bruit les POST en GET, et l’erreur que l’on vous signale est [405](entry:http/405).
        - Pour un 307, un client doit renvoyer son contenu. Celui qui le transmet au fil de l’eau sans rien garder ne le peut pas ; donnez-lui l’adresse finale dès le départ.

http-303-vs-307 = Aller chercher le résultat, ou refaire la requête là-bas ?
    .answer =
        303 : la requête est traitée ; appelez l’adresse de `Location` avec GET pour voir le résultat [](source:rfc9110#15.4.4). 307 : rien n’est encore fait ; envoyez la même requête, méthode comprise, à `Location` [](source:rfc9110#15.4.8). Travail fait : 303. Travail à faire ailleurs : 307.
    .when-to-use-which =
        - Vous voyez 303 : abandonnez le contenu de votre requête et envoyez un GET.
        - Vous voyez 307 : renvoyez la méthode et le contenu, inchangés.
        - Vous développez le serveur : 303 à la fin du traitement d’un formulaire ; 307 devant un traitement déplacé pour un temps. Pour un déplacement définitif, [308](entry:http/308).
    .pitfalls =
        - 307 à la place de 303 exécute le POST deux fois.
        - 303 à la place de 307 perd le contenu : le second serveur reçoit un GET, et rien n’est enregistré.
        - Avec un GET, les deux se ressemblent. L’erreur n’apparaît qu’avec POST.

http-307-vs-308 = Pour le moment, ou pour de bon ?
    .answer =
        Les deux gardent la méthode et diffèrent par la durée. 307 : l’adresse est temporaire, continuez donc à utiliser l’ancienne [](source:rfc9110#15.4.8). 308 : le déplacement est permanent, utilisez donc désormais la nouvelle adresse [](source:rfc9110#15.4.9). Dans le doute, envoyez 307 : il est plus facile à retirer.
    .when-to-use-which =
        - Vous voyez 307 : répétez la requête à `Location`, et ne changez rien dans votre configuration.
        - Vous voyez 308 : répétez-la là-bas, et mettez l’adresse à jour partout où vous la gardez.
        - Vous développez le serveur : 307 pour une maintenance, un report de charge ou un essai ; 308 pour un point de terminaison renommé ou un nouveau domaine.
    .pitfalls =
        - Un 308 peut être mis en cache par heuristique, un 307 ne le peut pas [](source:rfc9110#15.1). Un 308 envoyé par erreur survit dans les caches ; limitez-le d’abord avec `Cache-Control`.
        - Un client qui ne connaît pas 308 le traite comme 300 [](source:rfc9110#15).
        - Un 307 en place depuis des années impose deux trajets à chaque requête. Faites-en un 308 une fois le déplacement acquis.

## Qui vous êtes, et ce qui existe

http-401-vs-403 = Une authentification y changerait-elle quelque chose ?
    .answer =
        401 : oui. La requête n’a pas d’identifiants valides, et le serveur doit dire dans `WWW-Authenticate` lesquels il veut [](source:rfc9110#15.5.2). 403 : non. Le serveur vous a compris et refuse ; les mêmes identifiants n’y changeront rien, et la raison peut n’avoir aucun rapport avec votre identité [](source:rfc9110#15.5.4). Pour 401, authentifiez-vous ou renouvelez le jeton ; pour 403, changez les droits ou la règle.
    .when-to-use-which =
        - Vous voyez 401 : envoyez des identifiants, ou renouvelez ceux qui ont expiré, et réessayez une fois. Si 401 revient, lisez `WWW-Authenticate` : un mauvais schéma ou un jeton destiné à un autre service sont refusés aussi.
        - Vous voyez 403 : vérifiez d’abord les droits du compte, puis les règles qui ne regardent pas les comptes, comme une liste d’adresses IP, un pare-feu applicatif ou un contrôle CSRF.
        - Vous développez le serveur : 401 avec `WWW-Authenticate` pour des identifiants absents, erronés ou expirés ; 403 pour des identifiants valides sans le droit requis, et pour tout refus qu’aucune authentification ne peut lever.
        - Vous ne devez même pas admettre que la chose existe : [404](comparison:http/403-vs-404).
    .pitfalls =
        - 401 s’appelle Unauthorized, mais il concerne l’authentification. Le code pour un droit manquant est 403.
        - Beaucoup d’API envoient 401 sans `WWW-Authenticate`, alors que ce champ est obligatoire [](source:rfc9110#15.5.2). Un client qui suit la norme n’a alors rien à quoi répondre.
        - Ne bouclez pas sur 401 avec le même jeton. Renouvelez-le une fois, puis adressez-vous à l’utilisateur.
        - Un 403 que votre application n’a pas consigné vient de ce qui se trouve devant elle. Lisez le journal du pare-feu ou du proxy.
        - Dans la négociation d’ouverture d’une connexion WebSocket, une page ne peut pas distinguer les deux : elle lit [1006](entry:websocket/1006) et aucun statut [](source:whatwg-websockets#feedback-from-the-protocol).

http-401-vs-407 = Qui veut vos identifiants, le site ou un proxy ?
    .answer =
        401 : le serveur auquel vous vous adressez. Il les demande dans `WWW-Authenticate`, et vous répondez dans `Authorization` [](source:rfc9110#15.5.2). 407 : un proxy sur le trajet. Il les demande dans `Proxy-Authenticate`, et vous répondez dans `Proxy-Authorization` [](source:rfc9110#15.5.8). Pour 401, vérifiez votre compte sur le site ; pour 407, vérifiez les réglages de proxy de votre machine.
    .when-to-use-which =
        - Vous voyez 401 : authentifiez-vous auprès du site, ou renouvelez le jeton.
        - Vous voyez 407 : cherchez le proxy dans les réglages du système, dans la configuration du client et dans des variables comme `HTTPS_PROXY`. Donnez-lui ensuite son propre nom d’utilisateur et son propre mot de passe.
        - Vous exploitez un serveur ou une API : 401. Une passerelle qui vérifie l’authentification devant une application parle au nom de cette application ; elle envoie donc 401 aussi.
        - Vous exploitez un proxy que les clients ont configuré : 407, avec `Proxy-Authenticate`.
    .pitfalls =
        - Les deux mots de passe vont dans des champs d’en-tête différents. Les identifiants du site dans `Proxy-Authorization` ne servent à personne et sont dévoilés au proxy.
        - 407 ne dit rien du site. La requête n’est pas allée plus loin que le proxy, et le journal du site est vide.
        - Une authentification qui marche sur votre machine et donne 407 dans un conteneur ou sur un serveur de compilation : cet environnement passe par un proxy, et votre machine non.

http-403-vs-404 = Le serveur admet-il que cela existe ?
    .answer =
        403 : le serveur a compris la requête et la refuse [](source:rfc9110#15.5.4). 404 : il n’a rien trouvé, ou ne veut pas dire qu’il y a quelque chose [](source:rfc9110#15.5.5). Un serveur peut envoyer 404 à la place de 403 pour cacher une ressource [](source:rfc9110#15.5.4). Devant un 404 pour une chose dont vous savez qu’elle existe, vérifiez donc vos droits autant que l’adresse.
    .when-to-use-which =
        - Vous voyez 403 : vérifiez les droits du compte, puis les règles qui portent sur les adresses IP, le pare-feu et CSRF.
        - Vous voyez 404 : vérifiez d’abord l’adresse, c’est-à-dire l’orthographe, la casse, le préfixe et la version. Vérifiez ensuite si un autre compte voit la ressource.
        - Vous développez le serveur : 403 si l’existence de la ressource n’est pas un secret, car ce code indique ce qu’il faut demander. 404 si savoir qu’elle existe est déjà trop, comme pour les dossiers d’autres clients.
        - Vous voulez que l’on s’authentifie d’abord : [401](comparison:http/401-vs-403).
    .pitfalls =
        - Cacher à moitié ne cache rien. Si GET donne 404 et DELETE 403, ou si les deux sortes de 404 ont des textes différents, n’importe qui peut savoir ce qui existe.
        - Un 404 peut être mis en cache par heuristique, un 403 ne le peut pas [](source:rfc9110#15.1). Un 404 qui dissimule une ressource peut encore être servi par un cache après l’octroi du droit ; accompagnez-le de `Cache-Control`.
        - Un client gRPC qui ne trouve pas de `grpc-status` lit 403 comme [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED), mais 404 comme [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) et non comme NOT_FOUND [](source:grpc-http).

http-404-vs-410 = Le serveur sait-il que la ressource a disparu pour de bon ?
    .answer =
        404 : il n’y a rien, et le serveur ne dit pas pour combien de temps [](source:rfc9110#15.5.5). 410 : il y avait quelque chose, qui a probablement disparu pour de bon, et les liens qui y mènent devraient disparaître aussi [](source:rfc9110#15.5.11). Un serveur qui ne sait pas envoie 404.
    .when-to-use-which =
        - Vous voyez 404 : vérifiez l’adresse. La ressource peut revenir ; n’effacez donc rien au premier 404.
        - Vous voyez 410 : cessez de demander. Retirez le lien, le flux, l’abonnement ou la tâche planifiée.
        - Vous développez le serveur : 410 pour ce que vous avez retiré exprès et voulez faire oublier, comme une promotion terminée, un compte clos ou une version d’API retirée. 404 pour tout le reste.
        - La ressource a déménagé : ni l’un ni l’autre. Envoyez [301](entry:http/301) ou [308](entry:http/308).
    .pitfalls =
        - Les deux peuvent être mis en cache par heuristique [](source:rfc9110#15.1). Si la chose peut revenir, n’envoyez pas 410.
        - Un déploiement défectueux répond 404 à tout. Un client qui efface ses données à chaque 404 perd tout ; faites-le attendre, et n’effacer que sur un 410.
        - 410 suppose que vous gardiez la mémoire de ce qui a existé. Si elle disparaît avec la ligne de la base de données, 404 est la réponse honnête [](source:rfc9110#15.5.11).

## Contenu et format

http-400-vs-415 = La requête est-elle défectueuse, ou dans le mauvais format ?
    .answer =
        415 : le contenu est dans un format que cette méthode n’accepte pas ici, d’après `Content-Type`, d’après `Content-Encoding` ou d’après les données elles-mêmes [](source:rfc9110#15.5.16). 400 : le serveur tient la requête elle-même pour fautive, par exemple pour sa syntaxe, son découpage ou son routage [](source:rfc9110#15.5.1). Pour 415, regardez l’en-tête ; pour 400, les octets.
    .when-to-use-which =
        - Vous voyez 415 : comparez `Content-Type` et `Content-Encoding` avec la documentation de l’API. Un `Accept` ou un `Accept-Encoding` dans la réponse énumère ce qu’elle accepterait [](source:rfc9110#15.5.16).
        - Vous voyez 400 : lisez le contenu de la réponse, qui devrait donner l’explication [](source:rfc9110#15.5). Réduisez ensuite la requête jusqu’à ce qu’elle passe.
        - Vous développez le serveur : 415 avant l’analyse, pour un type que vous ne prenez pas en charge, avec `Accept` ou `Accept-Encoding`. 400 quand le type est le bon et que le contenu ne peut pas être analysé.
        - Le contenu s’analyse, mais n’a pas de sens : [422](comparison:http/400-vs-422).
    .pitfalls =
        - Beaucoup de bibliothèques HTTP choisissent elles-mêmes un `Content-Type`. Regardez ce qui a été envoyé, pas ce que vous vouliez envoyer.
        - Un JSON défectueux sous `application/json` relève de 400, pas de 415 : le format est le bon.
        - Dans un 415, `Accept` dit ce que le serveur sait lire [](source:rfc9110#15.5.16). Dans votre requête, il dit ce que vous savez lire, et cela concerne [406](entry:http/406).

http-400-vs-422 = Le serveur a-t-il pu lire la requête ?
    .answer =
        400 : non, ou la requête est manifestement fautive par sa syntaxe, son découpage ou son routage [](source:rfc9110#15.5.1). 422 : oui. Le type de média est connu et la syntaxe est correcte, mais ce que le contenu demande est impossible à traiter [](source:rfc9110#15.5.21). Réparez la forme pour 400 et les valeurs pour 422 ; une nouvelle tentative inchangée ne sert dans aucun des deux cas.
    .when-to-use-which =
        - Vous voyez 400 : consignez les octets envoyés. Cherchez un JSON défectueux, un corps tronqué, un `Content-Length` faux ou un champ d’en-tête non valide.
        - Vous voyez 422 : la requête a été lue. Trouvez dans la réponse quelle valeur a été refusée, et corrigez-la.
        - Vous développez le serveur : 400 quand l’analyse échoue, 422 quand l’analyse réussit et que la validation échoue. Nommez le champ dans la réponse dans les deux cas.
        - Votre API envoie 400 pour les deux depuis des années : gardez-le et rendez la réponse précise. Des clients dépendent de ce numéro.
    .pitfalls =
        - Une requête qui serait valide à un autre moment n’est ni l’un ni l’autre. Si elle se heurte à l’état actuel, c’est [409](entry:http/409).
        - 422 vient de WebDAV, mais il fait aujourd’hui partie de HTTP lui-même, sous le nom Unprocessable Content [](source:rfc9110#15.5.21). Les listes qui disent Unprocessable Entity emploient l’ancien nom.
        - Un 400 que votre application n’a pas consigné vient d’un serveur placé devant elle. nginx, par exemple, répond 400 à un en-tête trop volumineux [](source:nginx#src/http/ngx_http_special_response.c).
        - Derrière grpc-gateway, vous ne verrez pas 422 : il répond 400 pour [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT), [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) et [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE) [](source:grpc-gateway).

http-406-vs-415 = Dans quel sens voyage le mauvais format ?
    .answer =
        406 : vers vous. Le serveur n’a rien qui convienne à vos champs d’en-tête `Accept` et ne veut pas envoyer autre chose [](source:rfc9110#15.5.7). 415 : vers le serveur. Celui-ci ne peut pas utiliser le format du contenu que vous avez envoyé [](source:rfc9110#15.5.16). Changez `Accept` pour 406, et `Content-Type` ou `Content-Encoding` pour 415.
    .when-to-use-which =
        - Vous voyez 406 : assouplissez `Accept`, `Accept-Language` et `Accept-Encoding`, l’un après l’autre ; `Accept: */*` accepte tous les types. La réponse devrait énumérer ce qui existe [](source:rfc9110#15.5.7).
        - Vous voyez 415 : corrigez `Content-Type`, ou envoyez le contenu sans la compression que le serveur ne connaît pas.
        - Vous développez le serveur : 406 seulement quand une représentation par défaut ne servirait à rien au client ; souvent, mieux vaut l’envoyer. 415 pour un contenu que vous ne savez pas lire, avec `Accept` ou `Accept-Encoding` pour dire ce que vous savez lire.
    .pitfalls =
        - `Accept` est ce que vous voulez, `Content-Type` est ce que vous envoyez. Les confondre donne 406 ou 415 au hasard.
        - Un GET sans contenu qui reçoit 415 révèle un bogue du serveur, puisqu’il n’y a aucun contenu à juger.
        - Une version dans un type de média, comme `application/vnd.example.v2+json`, peut donner les deux : 406 quand vous en demandez une inconnue, 415 quand vous en envoyez une.

## État et conditions

http-405-vs-501 = Le serveur connaît-il seulement cette méthode ?
    .answer =
        405 : il connaît la méthode, mais cette ressource ne la prend pas en charge, et `Allow` doit énumérer celles qu’elle prend en charge [](source:rfc9110#15.5.6). 501 : il ne connaît pas la méthode et ne la prend en charge pour aucune ressource [](source:rfc9110#15.6.2). Pour 405, changez la méthode ou l’adresse ; pour 501, aucune autre adresse sur ce serveur n’y fera rien.
    .when-to-use-which =
        - Vous voyez 405 : lisez `Allow`. Soupçonnez ensuite l’adresse, par exemple une barre oblique finale oubliée ou la mauvaise version de l’API, puis une redirection qui a transformé votre POST en GET.
        - Vous voyez 501 : vérifiez l’orthographe de la méthode. Si elle est bonne, ce serveur n’a pas la fonction voulue, par exemple WebDAV.
        - Vous développez le serveur : 405 avec `Allow` pour une méthode que d’autres ressources acceptent ; 501 pour une méthode que votre code ne connaît pas.
    .pitfalls =
        - Les deux peuvent être mis en cache par heuristique [](source:rfc9110#15.1). Un client peut continuer à voir l’ancienne réponse après que vous avez ajouté la méthode.
        - 405 compte comme une faute du client, 501 comme une faute du serveur. Un outil d’analyse qui envoie des méthodes inventées fait monter votre taux d’erreurs côté serveur si vous répondez 501.
        - Un 405 sans `Allow` enfreint la norme [](source:rfc9110#15.5.6), et le client en est réduit à deviner.
        - grpc-gateway répond 501 pour [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-gateway). Là, 501 signifie que la méthode ou la fonction gRPC n’est pas prise en charge ; la méthode HTTP n’est pas en cause.

http-409-vs-412 = Avez-vous posé une condition, ou le serveur a-t-il vu le conflit de lui-même ?
    .answer =
        412 : vous en avez posé une. La requête portait une condition comme `If-Match`, et elle était fausse [](source:rfc9110#15.5.13). 409 : la requête se heurte à l’état actuel de la ressource, que vous ayez posé une condition ou non [](source:rfc9110#15.5.10). Pour 412, relisez la ressource et refaites votre modification sur cette version ; pour 409, lisez ce qui est en conflit et résolvez-le.
    .when-to-use-which =
        - Vous voyez 412 : quelqu’un a modifié la ressource après votre lecture. Relisez-la, fusionnez, et envoyez la mise à jour avec le nouvel `ETag`.
        - Vous voyez 409 : la réponse devrait dire quel est le conflit [](source:rfc9110#15.5.10), par exemple un nom déjà pris, une version plus ancienne ou une étape dans le mauvais ordre.
        - Vous développez le client : envoyez `If-Match` avec l’`ETag` à chaque mise à jour. Une mise à jour arrivée trop tard finit alors en 412, et rien n’est écrasé.
        - Vous développez le serveur : 412 seulement si la requête a un champ d’en-tête conditionnel, 409 pour tout autre conflit avec l’état. Pour exiger des conditions, répondez [428](comparison:http/412-vs-428).
    .pitfalls =
        - Une condition préalable de votre métier, comme « payé avant d’être expédié », ne relève pas de 412. Aucun champ d’en-tête ne l’a énoncée, c’est donc 409.
        - Le [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) de gRPC devient 400 dans grpc-gateway, et non 412. [ABORTED](entry:grpc/ABORTED) et [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) deviennent 409 [](source:grpc-gateway).
        - Une nouvelle tentative inchangée est inutile après l’un comme après l’autre, et c’est voulu après 412 : la condition a fait son travail.
        - Sur un GET ou un HEAD, un `If-None-Match` qui trouve la copie à jour donne [304](entry:http/304), et non 412 [](source:rfc9110#15.4.5).

http-409-vs-423 = Quelqu’un détient-il un verrou ?
    .answer =
        423 : oui. WebDAV a des verrous explicites, et la ressource est sous l’un d’eux [](source:rfc4918#11.3). 409 : il n’y a pas de verrou ; la requête se heurte autrement à l’état actuel de la ressource [](source:rfc9110#15.5.10). Pour 423, attendez que le verrou soit levé, ou faites-le lever ; pour 409, résolvez le conflit et renvoyez la requête.
    .when-to-use-which =
        - Vous voyez 423 : cherchez qui détient le verrou, puis déverrouillez ou attendez. D’ici là, chaque nouvelle tentative reçoit la même réponse.
        - Vous voyez 409 : lisez la réponse, qui devrait dire ce qui est en conflit [](source:rfc9110#15.5.10). Relisez l’état actuel, adaptez la requête, renvoyez-la.
        - Vous développez le serveur : 423 si vous offrez des verrous que les clients peuvent voir et lever, comme le fait WebDAV. Pour les versions, les doublons et les étapes dans le mauvais ordre, 409.
    .pitfalls =
        - Un verrou de la base de données ne regarde que vous. Si le client doit seulement revenir dans un instant, [503](entry:http/503) avec `Retry-After` le dit.
        - Un compte utilisateur verrouillé ne relève pas de 423. Personne n’a verrouillé la ressource ; c’est [403](entry:http/403).
        - Un verrou peut survivre à l’éditeur qui l’a posé. Si un fichier donne 423 depuis des heures, cherchez un programme qui a planté.
        - Un client sans WebDAV peut ne pas connaître 423 et le traite alors comme [400](entry:http/400) [](source:rfc9110#15).

http-412-vs-428 = La condition était-elle fausse, ou absente ?
    .answer =
        412 : la requête avait une condition, et elle était fausse [](source:rfc9110#15.5.13). 428 : la requête n’en avait pas, et le serveur en exige une [](source:rfc6585#3). Pour 428, lisez la ressource et envoyez votre mise à jour avec `If-Match` ; pour 412, relisez-la, car quelqu’un a été plus rapide.
    .when-to-use-which =
        - Vous voyez 428 : envoyez un GET, prenez l’`ETag`, répétez la mise à jour avec `If-Match`. La réponse devrait expliquer ce qui est attendu [](source:rfc6585#3).
        - Vous voyez 412 : relisez, refaites la modification sur la nouvelle version, envoyez-la avec le nouvel `ETag`.
        - Vous développez le serveur : 428 pour les mises à jour sans condition, si écraser le travail d’autrui serait une perte. 412 pour les conditions qui ne sont pas remplies. Les deux supposent un `ETag` ou un `Last-Modified` dans la réponse au GET, sinon les clients n’ont rien à envoyer.
    .pitfalls =
        - Une condition toujours vraie met fin au 428 et ne protège rien. Envoyez l’`ETag` de la version que vous avez modifiée.
        - Un client bien écrit peut rencontrer les deux à la suite : 428, puis un GET, puis 412, parce que la ressource a changé entre-temps. Prévoyez plus d’un aller-retour.
        - Un 428 ne doit pas être stocké par un cache [](source:rfc6585#3).

## Limites et délais

http-408-vs-504 = Quel côté a fait attendre le serveur ?
    .answer =
        408 : le client. Le serveur n’a pas reçu de requête complète dans le temps qu’il accorde [](source:rfc9110#15.5.9). 504 : l’autre côté. Une passerelle n’a pas reçu à temps de réponse du serveur placé derrière elle [](source:rfc9110#15.6.5). Pour 408, examinez le client et sa connexion ; pour 504, le travail lent derrière la passerelle.
    .when-to-use-which =
        - Vous voyez 408 : répétez la requête sur une nouvelle connexion. Si cela arrive avec des envois de fichiers, examinez leur débit et ce que fait le client entre deux morceaux.
        - Vous voyez 408 sans avoir rien envoyé : une connexion ouverte d’avance est restée inactive. Tout est normal.
        - Vous voyez 504 : trouvez ce qui était lent. Le travail est peut-être encore en cours ; avant de répéter un POST, vérifiez donc s’il a été pris en compte.
        - Vous développez le serveur : 408 quand la requête n’arrive pas en entier ; 504 seulement en tant que passerelle dont le serveur amont reste muet.
    .pitfalls =
        - 408 n’est pas le code de votre propre lenteur. Il dit au client que c’est lui qui était lent, et l’invite à renvoyer la même requête coûteuse.
        - La nouvelle tentative n’est pas la même. Après 408, le serveur n’a jamais eu la requête entière ; après 504, le serveur amont l’a peut-être eue et exécutée.
        - Les alertes sur les 5xx ne voient pas 408. Des envois lents qui se mettent à échouer après un changement de délai d’expiration apparaissent parmi les 4xx.

http-413-vs-414 = Est-ce le corps qui est trop volumineux, ou l’adresse qui est trop longue ?
    .answer =
        413 : le contenu est plus volumineux que ce que le serveur accepte de traiter [](source:rfc9110#15.5.14). 414 : l’adresse est plus longue que ce qu’il accepte d’interpréter [](source:rfc9110#15.5.15). Pour 413, envoyez moins ou relevez la limite ; pour 414, déplacez les données de la chaîne de requête vers le contenu d’un POST.
    .when-to-use-which =
        - Vous voyez 413 : si la réponse porte `Retry-After`, la limite est temporaire ; attendez [](source:rfc9110#15.5.14). Sinon, compressez ou découpez le contenu, ou relevez la limite du serveur qui a répondu.
        - Vous voyez 414 : cherchez un formulaire qui devrait envoyer un POST et envoie un GET, ou une redirection qui allonge sa propre adresse à chaque étape [](source:rfc9110#15.5.15).
        - Vous développez le serveur : laissez les limites du serveur web s’en charger, et nommez la limite dans la réponse.
    .pitfalls =
        - Chaque maillon a ses propres limites. Relevez celle du maillon qui a répondu, et attendez-vous à rencontrer la suivante.
        - Avec un 413, le serveur peut fermer la connexion [](source:rfc9110#15.5.14). Un client encore en train d’envoyer peut alors signaler une connexion rompue sans jamais montrer le 413.
        - Un 414 peut être mis en cache par heuristique, un 413 ne le peut pas [](source:rfc9110#15.1).
        - Payload Too Large et Request Entity Too Large sont d’anciens noms de 413 ; il s’appelle aujourd’hui Content Too Large [](source:rfc9110#15.5.14).

http-413-vs-431 = Est-ce le corps qui est trop volumineux, ou l’en-tête ?
    .answer =
        413 : le contenu est trop volumineux [](source:rfc9110#15.5.14). 431 : les champs d’en-tête le sont, l’un d’eux ou tous ensemble [](source:rfc6585#5). Pour 413, envoyez moins ou relevez la limite des corps ; pour 431, soupçonnez d’abord les cookies.
    .when-to-use-which =
        - Vous voyez 413 : découpez ou compressez le contenu. Avec `Retry-After`, la limite est temporaire [](source:rfc9110#15.5.14).
        - Vous voyez 431 : supprimez les cookies du site et réessayez. Si cela suffit, quelque chose en écrit trop, ou de trop volumineux. Sinon, cherchez un jeton ou un `Referer` énorme. La réponse devrait nommer le champ [](source:rfc6585#5).
        - Vous développez le serveur : 431, avec le nom du champ ; et gardez dans un cookie un identifiant, pas les données. 413 pour un contenu au-dessus de votre limite, avec `Retry-After` si la limite est passagère.
    .pitfalls =
        - nginx ne renvoie jamais 431 pour cela. Il utilise 494 en interne [](source:nginx#src/http/ngx_http_request.h) et envoie 400 [](source:nginx#src/http/ngx_http_special_response.c). Un [400](entry:http/400) qui disparaît avec les cookies est un 431 déguisé.
        - Un utilisateur voit 431 et personne d’autre : les cookies de cet utilisateur ont grossi. Le serveur va bien.
        - Relever la limite des corps ne change rien aux en-têtes, et inversement.
        - Un 431 ne doit pas être stocké par un cache [](source:rfc6585#5).

http-429-vs-503 = Est-ce vous, ou tout le monde ?
    .answer =
        429 : vous avez envoyé trop de requêtes en trop peu de temps [](source:rfc6585#4). 503 : le serveur ne peut pas servir de requêtes pour le moment, d’où qu’elles viennent, et s’attend à ce que cela passe [](source:rfc9110#15.6.4). Les deux peuvent dire dans `Retry-After` combien de temps attendre. Pour 429, envoyez moins ; pour 503, attendez, et si le serveur est le vôtre, examinez-le.
    .when-to-use-which =
        - Vous voyez 429 : attendez aussi longtemps que le dit `Retry-After`, puis envoyez plus lentement. Mettez en cache, regroupez les requêtes, et faites partager une seule limite à tous vos processus ; en ajouter aggrave les choses.
        - Vous voyez 503 : attendez aussi longtemps que le dit `Retry-After`, ou espacez vos tentatives de plus en plus, avec une part aléatoire dans le délai, pour que tous les clients ne reviennent pas au même instant.
        - Vous développez le serveur : 429 pour une limite par client, par clé ou par adresse ; 503 pour délester, quel que soit le demandeur. Ajoutez `Retry-After` aux deux.
    .pitfalls =
        - N’ajoutez pas de machines à cause de 429. Elles ne relèvent pas la limite d’un client, alors qu’un 503 peut justifier d’en ajouter.
        - Une limite par adresse IP frappe ensemble tous ceux qui sont derrière un même proxy. Pour eux, votre 429 ressemble à une panne.
        - Un 429 ne doit pas être stocké par un cache [](source:rfc6585#4). Si le 429 d’un utilisateur parvient à un autre, cherchez un cache qui le stocke.
        - Sans `grpc-status`, un client gRPC lit les deux comme [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http), ce qui invite à réessayer. grpc-gateway fait l’inverse : il répond 429 pour [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) et 503 pour UNAVAILABLE [](source:grpc-gateway).

http-499-vs-504 = Qui a renoncé le premier ?
    .answer =
        499 : le client. nginx écrit ce numéro dans son journal quand le client est parti avant qu’une réponse ait pu être envoyée ; personne ne le reçoit [](source:nginx#src/http/ngx_http_request.h). 504 : la passerelle. Elle n’a pas reçu à temps de réponse du serveur placé derrière elle et l’a dit au client [](source:rfc9110#15.6.5). Les deux ont souvent une même cause, un serveur amont lent : si le délai d’expiration du client est le plus court, vous consignez 499 ; si c’est celui du proxy, 504.
    .when-to-use-which =
        - Vous voyez 499 dans le journal : regardez les durées. Si elles sont toutes semblables, c’est le délai d’expiration d’un client qui a mis fin aux requêtes ; si elles sont dispersées, des gens ont fermé la page. Dans les deux cas, regardez le temps qu’a pris le serveur amont.
        - Vous voyez 504 : examinez le serveur amont à cette minute-là. Il était lent, bloqué ou coupé du réseau.
        - Vous réglez les délais : faites attendre chaque maillon plus longtemps que celui qui est derrière lui, pour qu’une panne soit signalée avant que quelqu’un raccroche.
        - Vous développez un serveur : 504 en tant que passerelle. N’envoyez pas 499 ; ce numéro n’est pas attribué [](source:iana-http).
    .pitfalls =
        - 499 n’est pas une erreur du client. Une alerte qui ne surveille que les 5xx dort pendant qu’un serveur amont est lent et que ses clients renoncent tôt.
        - Un délai d’expiration plus long sur le proxy change les 504 en 499 dès qu’il dépasse la patience du client. Il ne répare rien.
        - Dans les deux cas, le travail peut continuer derrière. Avant de répéter un POST, vérifiez s’il a été pris en compte.
        - grpc-gateway envoie 499 comme statut, pour [CANCELLED](entry:grpc/CANCELLED) [](source:grpc-gateway). Ce n’est pas l’entrée du journal de nginx.

## Erreurs du serveur

http-500-vs-502 = La panne vient-elle du serveur qui répond, ou de celui qui est derrière ?
    .answer =
        500 : le serveur qui répond a rencontré un imprévu [](source:rfc9110#15.6.1). 502 : c’est une passerelle, elle fonctionne, et elle a reçu une réponse non valide du serveur placé derrière elle [](source:rfc9110#15.6.3). Lisez le journal de l’application pour 500 ; pour 502, lisez celui du proxy, puis celui du serveur amont.
    .when-to-use-which =
        - Vous voyez 500 : cherchez dans le journal de l’application une exception à cette seconde.
        - Vous voyez 502 : lisez dans le journal de la passerelle quel serveur amont a échoué et comment : connexion refusée, fermée trop tôt, en-tête non valide. Vérifiez ensuite que le processus tourne et écoute sur le bon port.
        - Vous développez le serveur : 500 pour ce que vous n’aviez pas prévu. 502 seulement quand vous transmettez la requête de quelqu’un d’autre et que ce qui revient est inutilisable.
        - Vous développez le client : dans les deux cas, ne réessayez que les requêtes idempotentes [](source:rfc9110#9.2.2), avec un délai croissant pour 502. Un 500 sur les mêmes données revient souvent ; renoncez donc tôt.
    .pitfalls =
        - Un même bogue peut donner les deux. Une exception que le framework intercepte donne 500 ; une exception qui tue le processus donne un 502 du proxy placé devant.
        - Un 500 qu’un proxy fait suivre est dans le journal de l’application. Un 502 que le proxy a fabriqué lui-même peut n’y laisser aucune trace.
        - Sans `grpc-status`, un client gRPC lit 502 comme [UNAVAILABLE](entry:grpc/UNAVAILABLE) et 500 comme [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

http-500-vs-503 = Est-ce une panne, ou le serveur refuse-t-il pour l’instant ?
    .answer =
        500 : une panne imprévue s’est produite, et personne ne sait si cela passera [](source:rfc9110#15.6.1). 503 : le serveur connaît son état, surcharge ou maintenance, et le déclare temporaire [](source:rfc9110#15.6.4). Pour 500, lisez le journal ; pour 503, attendez aussi longtemps que le dit `Retry-After`, puis examinez la charge.
    .when-to-use-which =
        - Vous voyez 500 : cherchez une exception dans le journal du serveur qui a répondu. Si vous n’êtes que le client, signalez-le avec l’heure et la requête.
        - Vous voyez 503 : attendez et revenez. Si cela ne passe pas, vérifiez la charge, les limites, les contrôles de santé et un mode de maintenance que quelqu’un a oublié.
        - Vous développez le serveur : 503 avec `Retry-After` pour une surcharge, une file pleine, une maintenance ou un démarrage inachevé. 500 pour l’exception que vous n’aviez pas prévue.
        - Vous développez le client : après un 503, réessayez une fois le délai passé ; après un 500, seulement si la requête est idempotente [](source:rfc9110#9.2.2).
    .pitfalls =
        - Un bogue qui répond 503 incite les clients à revenir. Une surcharge qui répond 500 se cache derrière ce qui ressemble à un bogue.
        - Une page de maintenance envoyée avec 200 passe, aux yeux des machines, pour votre contenu. Envoyez-la avec 503.
        - `Retry-After` n’est pas défini pour 500 [](source:rfc9110#10.2.3).
        - Sans `grpc-status`, un client gRPC lit 503 comme [UNAVAILABLE](entry:grpc/UNAVAILABLE) et 500 comme [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

http-502-vs-503 = Est-ce un serveur placé derrière qui a mal répondu, ou le serveur lui-même qui refuse ?
    .answer =
        502 : une passerelle a interrogé le serveur placé derrière elle et a reçu une réponse non valide [](source:rfc9110#15.6.3). 503 : le serveur qui vous répond refuse lui-même la requête et déclare son état temporaire [](source:rfc9110#15.6.4). Pour 502, regardez derrière la passerelle ; pour 503, attendez, et respectez `Retry-After` s’il est présent.
    .when-to-use-which =
        - Vous voyez 502 : cherchez le nom du serveur amont dans le journal de la passerelle, puis lisez le journal du serveur amont. Un processus planté, un mauvais port ou une réponse qui n’est pas du HTTP valide sont les suspects habituels.
        - Vous voyez 503 : examinez le serveur qui a répondu, et d’abord sa charge. Cet état devrait être passager.
        - Vous êtes le serveur : 503 quand vous écartez volontairement des requêtes, avec `Retry-After` si vous connaissez la durée [](source:rfc9110#15.6.4). 502 seulement quand vous jouez le rôle de passerelle [](source:rfc9110#15.6.3).
        - Vous développez le client : réessayez les deux après un délai, mais automatiquement pour les seules méthodes idempotentes, à moins de savoir que la requête n’a pas été appliquée [](source:rfc9110#9.2.2).
    .pitfalls =
        - `Retry-After` est défini pour 503 [](source:rfc9110#10.2.3). N’y comptez pas avec un 502.
        - 503 parle au nom du serveur qui vous a répondu, et ce peut être un proxy placé devant l’application. Déterminez qui a répondu avant d’ajouter des ressources où que ce soit.
        - Dans la négociation d’ouverture d’une connexion WebSocket, les deux se ressemblent pour une page : elle lit [1006](entry:websocket/1006) et aucun statut [](source:whatwg-websockets#feedback-from-the-protocol).

http-502-vs-504 = La réponse du serveur amont était-elle mauvaise, ou n’est-elle pas venue à temps ?
    .answer =
        Les deux viennent d’une passerelle et mettent en cause le serveur derrière elle. 502 : il a répondu, et la réponse n’était pas valide [](source:rfc9110#15.6.3). 504 : aucune réponse n’est venue à temps [](source:rfc9110#15.6.5). Pour 502, cherchez un plantage, une connexion refusée ou un en-tête défectueux ; pour 504, cherchez un travail lent.
    .when-to-use-which =
        - Vous voyez 502 : lisez le journal de la passerelle. « Connexion refusée » signifie que rien n’écoute, « fermée », que le processus est mort en répondant, et un message sur l’en-tête, que quelque chose a écrit des octets qui ne sont pas du HTTP.
        - Vous voyez 504 : mesurez la durée. Une durée toujours identique trahit un délai d’expiration réglé quelque part : nginx attend par défaut 60 secondes sans octet du serveur amont [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Trouvez ce qui était lent avant de relever ce délai.
        - Vous développez une passerelle : 502 pour une réponse que vous ne pouvez pas utiliser, 504 quand votre délai est écoulé.
        - Vous développez le client : ne réessayez que les requêtes idempotentes, avec un délai croissant [](source:rfc9110#9.2.2). Après 504, le travail est peut-être encore en cours ; vérifiez avant de répéter quoi que ce soit.
    .pitfalls =
        - 502 pendant quelques secondes à chaque déploiement : l’ancien processus est parti, et le nouveau n’écoute pas encore. N’arrêtez l’un que lorsque l’autre est prêt.
        - Si vous relevez un délai à un endroit, c’est le suivant qui coupe. Relevez-le sur tout le trajet, ou répondez [202](entry:http/202) et laissez le client interroger le serveur ensuite.
        - L’absence de 504 ne prouve pas que rien n’est lent. Un client qui renonce avant la passerelle laisse [499](comparison:http/499-vs-504) dans le journal de nginx.
        - Derrière Cloudflare, un serveur d’origine lent peut apparaître comme [524](entry:http/524), et un serveur d’origine qui refuse les connexions comme [521](entry:http/521) [](source:cloudflare-5xx).

http-503-vs-504 = Refus immédiat, ou attente vaine ?
    .answer =
        503 : le serveur qui répond refuse pour l’instant [](source:rfc9110#15.6.4). 504 : une passerelle a transmis la requête et n’a pas reçu de réponse à temps [](source:rfc9110#15.6.5). C’est la durée qui les distingue : un 503 vient d’ordinaire vite, un 504 après un délai d’expiration. Pour 503, attendez aussi longtemps que le dit `Retry-After` ; pour 504, trouvez le serveur amont qui est lent.
    .when-to-use-which =
        - Vous voyez 503 : examinez le serveur qui a répondu, c’est-à-dire sa charge, ses limites, ses contrôles de santé, une maintenance éventuelle.
        - Vous voyez 504 : cherchez derrière la passerelle des requêtes lentes, des verrous, un service bloqué ou des paquets perdus.
        - Vous développez le serveur : 503 dès que vous savez que vous ne suivez plus ; cela coûte moins à tous que de faire attendre des clients jusqu’à un 504.
        - Vous développez le client : après un 503, réessayez une fois le délai passé. Après un 504, ne réessayez que les requêtes idempotentes [](source:rfc9110#9.2.2), car la première tentative est peut-être encore en cours.
    .pitfalls =
        - La surcharge apparaît comme 504 quand les requêtes s’accumulent sans limite, et comme 503 quand la file en a une. C’est le même problème ; seule la seconde forme le dit.
        - Une nouvelle tentative après 504 ajoute à la charge qui l’a causé. Espacez les tentatives, et limitez leur nombre.
        - `Retry-After` est défini pour 503 [](source:rfc9110#10.2.3), pas pour 504.

## Cloudflare

http-521-vs-522 = Le serveur d’origine a-t-il dit non, ou rien du tout ?
    .answer =
        Les deux signifient que Cloudflare n’a pas pu joindre le serveur d’origine. 521 : celui-ci a refusé la connexion TCP. 522 : il n’a pas répondu à temps en TCP [](source:cloudflare-5xx). Pour 521, vérifiez que le serveur web tourne et écoute ; pour 522, cherchez ce qui avale les paquets : un pare-feu, une mauvaise adresse, une machine surchargée.
    .when-to-use-which =
        - Vous voyez 521 et vous exploitez le serveur d’origine : démarrez le serveur web, vérifiez le port, et laissez passer les adresses de Cloudflare dans le pare-feu.
        - Vous voyez 522 et vous exploitez le serveur d’origine : comparez son adresse avec celle de vos réglages Cloudflare, puis vérifiez le pare-feu et la charge.
        - Vous êtes visiteur : votre propre connexion n’est pas en cause. Réessayez plus tard.
        - Vous choisissez des codes pour votre propre passerelle : ni l’un ni l’autre. Ces numéros sont ceux de Cloudflare, et aucun registre ne les connaît [](source:iana-http). Envoyez [502](entry:http/502) ou [504](entry:http/504).
    .pitfalls =
        - Une règle de pare-feu peut donner l’un ou l’autre : si elle rejette les paquets, vous voyez 521 ; si elle les ignore, 522.
        - « Cela marche depuis ma machine » ne prouve pas grand-chose. Votre adresse peut être admise là où celles de Cloudflare ne le sont pas.
        - Un client qui ne connaît pas ces codes traite les deux comme [500](entry:http/500) [](source:rfc9110#15).

http-522-vs-524 = Est-ce TCP qui est resté muet, ou HTTP ?
    .answer =
        522 : TCP. La connexion de Cloudflare au serveur d’origine a dépassé son délai. 524 : HTTP. La connexion était établie, mais aucune réponse n’est venue en 120 secondes, la valeur par défaut [](source:cloudflare-5xx). Pour 522, examinez le réseau, le pare-feu et la charge ; pour 524, trouvez la requête qui dure si longtemps.
    .when-to-use-which =
        - Vous voyez 522 et vous exploitez le serveur d’origine : vérifiez son adresse dans vos réglages Cloudflare, le pare-feu, et que la machine répond bien.
        - Vous voyez 524 et vous exploitez le serveur d’origine : trouvez la requête lente dans son journal. Accélérez-la, ou répondez tout de suite [202](entry:http/202) et laissez le client interroger le serveur ensuite. Avec l’offre Enterprise, la limite peut être relevée, jusqu’à 6 000 secondes [](source:cloudflare-5xx).
        - Vous êtes visiteur : après 522, réessayez plus tard. Après 524, vérifiez d’abord si ce que vous avez envoyé a été pris en compte.
        - Vous choisissez des codes pour votre propre passerelle : [504](entry:http/504) pour les deux. 522 et 524 sont des numéros de Cloudflare, et aucun registre ne les connaît [](source:iana-http).
    .pitfalls =
        - Beaucoup de pages disent que 524 vient après 100 secondes. La documentation de Cloudflare dit 120 [](source:cloudflare-5xx).
        - 524 peut aussi être une écriture qui a échoué : il existe une limite de 30 secondes pour les données envoyées au serveur d’origine [](source:cloudflare-5xx). Si cela touche des envois de fichiers, cherchez là.
        - Un délai d’expiration plus long sur le serveur d’origine lui-même ne change rien, car Cloudflare cesse d’attendre le premier. Le serveur d’origine termine peut-être le travail pour personne.

http-525-vs-526 = Est-ce TLS qui a échoué, ou seulement le certificat ?
    .answer =
        Les deux concernent TLS entre Cloudflare et le serveur d’origine, et non entre le visiteur et Cloudflare. 525 : la négociation a échoué. 526 : le certificat du serveur d’origine n’est pas valide pour Cloudflare [](source:cloudflare-5xx). Pour 525, vérifiez que le serveur d’origine parle TLS sur ce port ; pour 526, renouvelez ou remplacez son certificat.
    .when-to-use-which =
        - Vous voyez 525 et vous exploitez le serveur d’origine : vérifiez que le port parle TLS, que le serveur a un certificat pour ce nom d’hôte, et que les deux côtés ont en commun une version et une suite de chiffrement.
        - Vous voyez 526 et vous exploitez le serveur d’origine : vérifiez la date d’expiration, les noms d’hôte et la chaîne de son certificat.
        - Vous êtes visiteur : vous ne pouvez qu’attendre et prévenir le propriétaire. Votre navigateur et votre connexion ne sont pas en cause.
        - Vous choisissez des codes pour votre propre passerelle : [502](entry:http/502). Ces numéros sont ceux de Cloudflare, et aucun registre ne les connaît [](source:iana-http).
    .pitfalls =
        - Le certificat visible dans le navigateur est celui de Cloudflare. Il ne dit rien de celui du serveur d’origine ; connectez-vous à l’adresse de ce dernier pour le voir, par exemple avec `openssl s_client`.
        - 525 apparaît dans les modes Full et Full (strict) [](source:cloudflare-5xx). Un mode moins strict cache le message et laisse ce tronçon du trajet moins protégé.
        - Un 526 qui apparaît du jour au lendemain, sans déploiement : soupçonnez un renouvellement automatique qui ne se fait plus sur le serveur d’origine.

## Ensembles

http-302-vs-303-vs-307-vs-308 = Quelle méthode doit arriver, et le déplacement est-il définitif ?
    .answer =
        303 mène à une autre ressource, le résultat de la requête, à récupérer avec GET [](source:rfc9110#15.4.4). 307 garde la méthode, pour le moment [](source:rfc9110#15.4.8) ; 308 la garde, pour de bon [](source:rfc9110#15.4.9). 302 est temporaire et laisse le client décider si un POST reste un POST [](source:rfc9110#15.4.3). Après le traitement d’un formulaire, envoyez 303 ; pour déplacer une API, 307 ou 308 ; gardez 302 pour des pages.
    .when-to-use-which =
        - Le POST est traité, et le client doit voir le résultat : 303.
        - La même requête doit aller ailleurs cette fois : 307. Désormais et pour de bon : 308.
        - Une page est ailleurs pour un temps, et seuls des GET arrivent : 302 convient, et 307 aussi.
        - Une page a déménagé pour de bon, et seuls des GET arrivent : 308, ou le plus ancien [301](comparison:http/301-vs-308).
        - Vous voyez l’un d’eux : ne changez une adresse enregistrée qu’après 308. Après 303, envoyez un GET ; après 307 et 308, la même requête ; après 302, regardez ce qu’envoie votre client.
    .pitfalls =
        - 307 et 308 répètent le POST. À la fin du traitement d’un formulaire, ils le soumettent deux fois ; 303 non.
        - Des quatre, seul 308 peut être mis en cache par heuristique [](source:rfc9110#15.1). C’est celui qu’il est difficile de retirer.
        - Un client qui ne connaît pas 308 le traite comme 300 [](source:rfc9110#15).
        - Testez les redirections avec POST. Avec GET, les quatre se ressemblent.

http-401-vs-403-vs-407 = S’authentifier auprès du site, auprès du proxy, ou renoncer ?
    .answer =
        401 : le site veut des identifiants valides et les demande dans `WWW-Authenticate` [](source:rfc9110#15.5.2). 407 : un proxy sur le trajet veut les siens et les demande dans `Proxy-Authenticate` [](source:rfc9110#15.5.8). 403 : c’est refusé, et les mêmes identifiants n’y changeront rien [](source:rfc9110#15.5.4). 401 et 407 sont donc des questions auxquelles vous pouvez répondre ; 403 est une réponse.
    .when-to-use-which =
        - Vous voyez 401 : authentifiez-vous ou renouvelez le jeton, et réessayez une fois avec `Authorization`.
        - Vous voyez 407 : donnez au proxy ses identifiants dans `Proxy-Authorization`. Regardez les réglages de proxy et des variables comme `HTTPS_PROXY` ; le site ne vous a jamais vu.
        - Vous voyez 403 : demandez le droit, ou trouvez la règle : adresse IP, pare-feu, CSRF. Ne réessayez pas avec les mêmes identifiants.
        - Vous développez un serveur : 401 si les identifiants sont absents, erronés ou expirés ; 403 s’ils sont bons mais ne suffisent pas, ou ne comptent pas ; jamais 407.
        - Vous exploitez un proxy : 407 pour sa propre authentification. 403 pour une adresse que ses règles interdisent.
    .pitfalls =
        - 401 et 407 doivent chacun porter leur champ d’en-tête [](source:rfc9110#15.5.2), [](source:rfc9110#15.5.8). Sans lui, le client ne sait pas comment s’authentifier.
        - Un 403 peut aussi venir d’un proxy ou d’un pare-feu. Si l’application n’a aucune trace de la requête, cherchez en amont.
        - La page de connexion du réseau lui-même, comme dans les hôtels, a son propre code : [511](entry:http/511) [](source:rfc6585#6).
        - Dans la négociation d’ouverture d’une connexion WebSocket, une page lit [1006](entry:websocket/1006) pour les trois [](source:whatwg-websockets#feedback-from-the-protocol).

http-502-vs-503-vs-504 = Mauvaise réponse, pas de service, ou pas de réponse à temps ?
    .answer =
        502 : une passerelle a reçu une réponse non valide du serveur placé derrière elle [](source:rfc9110#15.6.3). 504 : elle n’en a pas reçu à temps [](source:rfc9110#15.6.5). 503 : le serveur qui répond, passerelle ou non, refuse pour l’instant [](source:rfc9110#15.6.4). Pour 502, cherchez derrière la passerelle un plantage ou un mauvais port ; pour 504, un travail lent derrière elle ; pour 503, examinez la charge du serveur qui a répondu.
    .when-to-use-which =
        - Vous voyez 502 : le journal de la passerelle nomme le serveur amont et la défaillance. Vérifiez que le processus tourne et parle HTTP sur ce port.
        - Vous voyez 503 : attendez aussi longtemps que le dit `Retry-After`. Si cela dure, examinez la charge, les limites, les contrôles de santé et la maintenance.
        - Vous voyez 504 : comparez la durée avec les délais d’expiration du trajet, et trouvez la requête lente.
        - Vous développez le client : réessayez avec un délai croissant ; 503 une fois son délai passé, 502 et 504 seulement pour des requêtes idempotentes [](source:rfc9110#9.2.2). Après 504, le travail est peut-être encore en cours.
        - Vous développez le serveur : 503 pour votre propre état ; 502 et 504 seulement en tant que passerelle.
    .pitfalls =
        - Une même surcharge peut donner les trois : 504 tant que les requêtes s’accumulent, 502 quand le processus meurt, 503 quand il commence à se défendre. Remontez au premier en date.
        - Parmi les trois, `Retry-After` n’est défini que pour 503 [](source:rfc9110#10.2.3).
        - Déterminez quel maillon a répondu avant de changer quoi que ce soit. Avec plusieurs proxys à la suite, chacun peut envoyer n’importe lequel des trois.
        - Sans `grpc-status`, un client gRPC lit les trois comme [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
        - Cloudflare a ses propres numéros pour les pannes du serveur d’origine, de [520](entry:http/520) à [526](entry:http/526) [](source:cloudflare-5xx).
