# Codes de statut HTTP 100 à 399 : les textes. Les faits se trouvent dans content/http/1xx-3xx.yaml.

## Codes informatifs

http-100 = Continuer
    .summary = Le serveur n’a rien à redire aux champs d’en-tête : le client peut maintenant envoyer le contenu.
    .description =
        Le code 100 est une réponse provisoire à une requête qui annonçait `Expect: 100-continue`. Le client poursuit et envoie le contenu ; la réponse finale vient ensuite [](source:rfc9110#15.2.1).

        Un serveur ne l’envoie jamais à un client HTTP/1.0 [](source:rfc9110#15.2).
    .when-seen =
        - Un client envoie `Expect: 100-continue` avec un contenu volumineux, qu’il retient jusqu’à la réponse [](source:rfc9110#15.2.1).
        - Dans une capture de paquets ou le journal détaillé d’un client, avant le véritable statut.
    .how-to-fix =
        - Il n’y a rien à corriger. Envoyez le contenu, puis lisez la réponse finale.
        - Si les envois se bloquent avant le premier octet de contenu, cherchez un proxy qui avale `Expect` ou le 100. Essayez la requête sans `Expect` pour vous en assurer.
        - Si votre code prend le 100 pour la réponse, lisez la réponse suivante sur la connexion.
    .when-to-use = Envoyez 100 dès que les champs d’en-tête montrent que vous voulez le contenu. Sinon, passez-vous de 100 et envoyez le statut final, par exemple [413](entry:http/413) ou [401](entry:http/401).

http-101 = Changement de protocole
    .summary = Le serveur accepte de changer de protocole : la suite, sur cette connexion, n’est plus du HTTP/1.1.
    .description =
        Avec 101, le serveur accepte un changement de protocole que le client a demandé. La réponse doit nommer le nouveau protocole dans `Upgrade` [](source:rfc9110#15.2.2).

        Ce code n’existe ni en HTTP/2 ni en HTTP/3. Une connexion WebSocket s’y ouvre par une requête `CONNECT` étendue, et c’est un 2xx qui signale le succès [](source:rfc8441), [](source:rfc9220).
    .when-seen =
        - Une connexion WebSocket s’ouvre sur HTTP/1.1 : 101 achève la négociation d’ouverture [](source:rfc6455#4.1).
        - Mais pas sur une connexion HTTP/2 ou HTTP/3, même quand WebSocket fonctionne [](source:rfc8441), [](source:rfc9220).
    .how-to-fix =
        - 101 est la réponse voulue. À partir de là, lisez les trames du nouveau protocole ; les problèmes ultérieurs portent les codes de ce protocole, par exemple [1006](entry:websocket/1006).
        - Si vous attendiez 101 et avez reçu un autre statut, vérifiez que chaque proxy transmet `Upgrade` et `Connection`.
        - Si WebSocket fonctionne à un endroit et pas à un autre, comparez les versions de HTTP : un contrôle de santé qui exige 101 échoue en HTTP/2.
    .when-to-use = N’envoyez 101 qu’à un client qui a demandé le changement. Pour l’exiger, répondez [426](entry:http/426).

http-102 = Traitement en cours
    .summary = Un « toujours en cours » provisoire de la première spécification de WebDAV, que la suivante a abandonné.
    .description =
        Un serveur envoie 102 pour dire qu’il a reçu la requête et qu’il y travaille. Le client attend ; la réponse finale vient ensuite [](source:rfc2518).

        La RFC 4918 a remplacé l’ancien document de WebDAV sans reprendre 102, si bien que le registre renvoie toujours à la RFC 2518 [](source:iana-http). MDN le marque comme déprécié [](source:mdn-status). Les listes qui le rattachent à la RFC 4918 se trompent.
    .when-seen =
        - Un serveur WebDAV passe longtemps sur une requête et veut éviter que le client n’abandonne [](source:rfc2518).
        - Dans une trace, une ou plusieurs fois avant le statut final.
    .how-to-fix =
        - Continuez d’attendre. C’est la réponse finale qui dit si l’opération a réussi.
        - Si l’attente dépasse régulièrement le délai d’expiration de l’un des participants, répondez aussitôt [202](entry:http/202) et laissez le client demander où en est le travail.
        - Si un client ou un proxy bute sur 102, désactivez-le sur le serveur : rien n’en dépend.
    .when-to-use = Jamais dans un nouveau développement. Pour un travail long, envoyez 202 avec une adresse où lire son état.

http-103 = Indications anticipées
    .summary = Des champs d’en-tête avant la réponse, surtout des liens, pour que le client commence à charger pendant que le serveur travaille.
    .description =
        Un 103 transporte des champs d’en-tête, d’ordinaire `Link`, avant que la réponse finale soit prête. Ce ne sont que des indications : là où la réponse finale dit autre chose, ses champs d’en-tête l’emportent [](source:rfc8297).
    .when-seen =
        - Un serveur annonce dans `Link` des feuilles de style, des scripts ou des polices pendant qu’il prépare encore la page [](source:rfc8297).
        - Dans le journal détaillé d’un client, sous la forme d’un bloc supplémentaire de champs d’en-tête avant le statut final.
    .how-to-fix =
        - Il n’y a rien à corriger. Attendez la réponse finale et fiez-vous à elle.
        - Si des fichiers sont chargés deux fois ou pour rien, comparez les champs `Link` du 103 avec ce que la page utilise vraiment, et supprimez le reste.
        - Si un ancien client prend le 103 pour la réponse, ne lui envoyez pas d’indications.
    .when-to-use = Envoyez 103 quand la réponse demande du temps et que vous savez déjà ce que la page chargera. Répétez les champs dans la réponse finale.

http-104 = Reprise d’envoi prise en charge
    .summary = Une réponse provisoire qui dit qu’un envoi interrompu peut être repris ; le code n’a qu’un enregistrement temporaire.
    .description =
        Le code 104 vient d’un projet de norme sur les envois que l’on peut reprendre [](source:resumable-upload). Comme tout 1xx, il n’a pas de contenu, et une réponse finale le suit [](source:rfc9110#15.2).

        L’enregistrement est temporaire. L’IANA l’a créé le 13 novembre 2024 et l’a prolongé le 15 septembre 2025 ; l’échéance annoncée, le 13 novembre 2026, est passée [](source:iana-http). Nous ne savons pas ce qui a suivi : l’enregistrement a pu être prolongé une nouvelle fois ou supprimé, ou une RFC a pu le remplacer. Le dernier projet que nous ayons vu répertorié, la version 15, date du 2 novembre 2026 [](source:resumable-upload).
    .when-seen =
        - Un serveur qui met en œuvre une version du projet répond à un envoi [](source:resumable-upload).
        - Absent des listes qui omettent les enregistrements temporaires, et présenté ailleurs comme s’il était permanent.
    .how-to-fix =
        - Poursuivez l’envoi et attendez la réponse finale.
        - Si la reprise échoue, déterminez quelle version du projet chaque côté met en œuvre.
        - Un client qui n’a jamais entendu parler de 104 peut le traiter comme 100 [](source:rfc9110#15). Si le vôtre plante, c’est un défaut du client.
    .when-to-use = Seulement là où vous maîtrisez les deux côtés. Consultez d’abord le registre.

## Codes de succès

http-200 = OK
    .summary = La requête a abouti, et la réponse apporte le résultat.
    .description =
        Le code 200 indique simplement le succès. Un contenu est attendu, et c’est la méthode qui détermine lequel ; seules les réponses à `CONNECT` et à `HEAD` n’en ont pas [](source:rfc9110#15.3.1).

        Un cache peut conserver un 200 selon sa propre estimation, sans champ d’en-tête qui l’autorise [](source:rfc9110#15.1).

        Ce code ne vaut que pour HTTP. Un client gRPC qui reçoit 200 sans `grpc-status` signale [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - Le serveur a fait ce que demandait la requête, et aucun code de succès plus précis ne convient [](source:rfc9110#15.3.1).
        - Comme enveloppe d’un message d’erreur, si une API signale ses échecs dans le contenu.
    .how-to-fix =
        - Pour HTTP, il n’y a rien à corriger. Si le contenu est un message d’erreur, contrôlez le contenu autant que le statut.
        - Si le contenu est celui d’une autre page, cherchez qui a répondu : un cache, une page de connexion ou une passerelle peuvent aussi répondre 200.
        - Si le contenu est périmé, envoyez `Cache-Control`, pour que les caches n’aient pas à deviner.
    .when-to-use = Envoyez 200 avec un résultat dans le contenu. Une nouvelle ressource existe : [201](entry:http/201). Le travail reste à faire : [202](entry:http/202). Il n’y a rien à envoyer : [204](entry:http/204). N’enveloppez jamais une erreur dans un 200.

http-201 = Créé
    .summary = La requête a créé une nouvelle ressource.
    .description =
        La nouvelle ressource a une adresse. Elle figure dans `Location` ; sans ce champ, c’est celle à laquelle la requête était adressée [](source:rfc9110#15.3.2). Un contenu est autorisé, pas obligatoire.
    .when-seen =
        - Un `POST` vers une collection y a ajouté un élément, et `Location` dit où il se trouve [](source:rfc9110#15.3.2).
        - Un `PUT` a créé la ressource à l’adresse même de la requête ; `Location` peut alors manquer [](source:rfc9110#15.3.2).
    .how-to-fix =
        - Prenez l’adresse dans `Location`. Ne la reconstituez pas à partir d’un identifiant trouvé dans le contenu.
        - Ne renvoyez pas le `POST` par précaution : il n’est pas idempotent [](source:rfc9110#9.2.2), et peut créer une seconde ressource.
        - Si `Location` manque après un `POST`, demandez aux auteurs de l’API de l’ajouter.
    .when-to-use = Envoyez 201 quand la ressource existe au moment de la réponse. Si elle ne doit exister que plus tard, envoyez [202](entry:http/202) ; si vous avez modifié une ressource existante, [200](entry:http/200) ou [204](entry:http/204).

http-202 = Accepté
    .summary = Le serveur a accepté la requête, mais le travail n’est pas encore fait et peut échouer.
    .description =
        Le code 202 n’engage à rien. Le travail se fait plus tard, il peut échouer, et HTTP n’a aucun moyen de l’annoncer après la réponse [](source:rfc9110#15.3.3). La réponse devrait donc dire où lire l’état du travail.
    .when-seen =
        - Le serveur a mis la requête dans une file d’attente, pour un traitement par lots, un rapport ou une conversion vidéo [](source:rfc9110#15.3.3).
    .how-to-fix =
        - N’annoncez pas encore de succès à l’utilisateur. Interrogez régulièrement l’adresse d’état que donne la réponse.
        - Si elle n’en donne pas, cherchez dans la documentation de l’API un appel qui donne cet état, ou un rappel (callback).
        - Si le travail ne finit jamais, lisez le journal du processus qui l’exécute. Celui du serveur web s’arrête au 202.
    .when-to-use = Envoyez 202 pour un travail qui dure plus longtemps que la requête, avec un lien vers son état. Si vous pouvez finir avant de répondre, envoyez [200](entry:http/200) ou [201](entry:http/201).

http-203 = Information ne faisant pas autorité
    .summary = La requête a abouti, mais un proxy intermédiaire a modifié ce que le serveur d’origine a envoyé.
    .description =
        Un proxy qui modifie les réponses envoie 203 à la place du 200 du serveur d’origine, pour signaler que ce n’est pas ce que celui-ci a envoyé [](source:rfc9110#15.3.4).

        Comme pour le 200, un cache peut conserver la réponse par défaut [](source:rfc9110#15.1).
    .when-seen =
        - Un filtre, un outil de compression d’images ou un autre proxy réécrit les réponses et le dit [](source:rfc9110#15.3.4).
    .how-to-fix =
        - Demandez la même adresse sans passer par le proxy et comparez les deux réponses.
        - Si une somme de contrôle ou une signature ne concorde pas, la copie modifiée en est la raison.
        - Utilisez HTTPS jusqu’au serveur d’origine : un proxy qui ne peut pas lire une réponse ne peut pas la réécrire.
    .when-to-use = Seulement en tant que proxy qui modifie un 200. Un serveur d’origine envoie 200.

http-204 = Aucun contenu
    .summary = La requête a abouti, et il n’y a rien à renvoyer au client.
    .description =
        Un 204 se termine à la fin de sa section d’en-tête : tout contenu est interdit [](source:rfc9110#15.3.5). Un cache peut malgré tout le conserver par défaut [](source:rfc9110#15.1).
    .when-seen =
        - Un `DELETE`, un `PUT` ou un « Enregistrer » a réussi, et le client peut rester où il est [](source:rfc9110#15.3.5).
        - Un script échoue dans `response.json()` alors que la requête a abouti : un 204 ne lui donne rien à analyser [](source:rfc9110#15.3.5).
    .how-to-fix =
        - Regardez le statut avant d’analyser la réponse, et sautez l’analyse pour un 204.
        - Si vous attendiez des données, le serveur doit envoyer [200](entry:http/200) : aucun réglage du client ne tire un contenu d’un 204.
        - Si un framework écrit un corps après un 204, supprimez-le. Le client risque de prendre ces octets pour la réponse suivante.
    .when-to-use = Envoyez 204 quand le client n’a pas besoin de résultat et doit rester sur sa page. Pour qu’il vide son formulaire, envoyez [205](entry:http/205).

http-205 = Réinitialiser le contenu
    .summary = La requête a abouti, et le client devrait réinitialiser le formulaire ou la vue dont elle vient.
    .description =
        Le code 205 est un succès assorti d’une consigne : remettre la vue qui a envoyé la requête dans son état initial. Le serveur ne doit pas y joindre de contenu [](source:rfc9110#15.3.6).
    .when-seen =
        - Une application de saisie a enregistré une fiche et veut un formulaire vide pour la suivante [](source:rfc9110#15.3.6).
    .how-to-fix =
        - Si le formulaire reste rempli, videz-le dans votre propre script à l’arrivée d’un 205.
        - Si le client se bloque ou se plaint de la réponse, vérifiez que le serveur n’envoie pas de contenu.
    .when-to-use = Envoyez 205 à un client dont vous savez qu’il réinitialise sa vue. Si l’utilisateur doit garder ses données sous les yeux, envoyez [204](entry:http/204).

http-206 = Contenu partiel
    .summary = La réponse contient la partie de la ressource que le client a demandée, pas la totalité.
    .description =
        Un 206 répond à une requête qui porte `Range`. Il doit dire dans `Content-Range` quelle partie il contient ; plusieurs parties arrivent plutôt sous la forme `multipart/byteranges`. `Date`, `Cache-Control`, `ETag`, `Expires`, `Content-Location` et `Vary` doivent y figurer dès lors qu’un 200 les comporterait [](source:rfc9110#15.3.7).

        Un cache peut le conserver par défaut [](source:rfc9110#15.1).
    .when-seen =
        - Un téléchargement reprend là où il a été coupé, ou un lecteur multimédia saute à une autre position [](source:rfc9110#15.3.7).
    .how-to-fix =
        - Lisez `Content-Range` et vérifiez que c’est la partie demandée. Demandez ensuite la suivante.
        - Comparez `ETag` avant de réunir des parties. S’il a changé, elles appartiennent à deux versions : recommencez.
        - Si vous voulez la totalité, envoyez la requête sans `Range`.
        - Si le fichier obtenu est corrompu, vérifiez que rien, en chemin, ne modifie ni ne compresse les parties.
    .when-to-use = N’envoyez 206 que pour une requête qui porte `Range`. La ressource entière est un [200](entry:http/200) ; une plage qui n’existe pas, un [416](entry:http/416).

http-207 = Statuts multiples
    .summary = Une réponse pour plusieurs résultats : chaque partie a son propre statut.
    .description =
        WebDAV répond 207 quand une requête touche plusieurs ressources. Le contenu est en XML et donne un statut pour chacune. Que la réponse dans son ensemble soit un succès ne dit rien d’aucune des parties [](source:rfc4918#11.1).
    .when-seen =
        - Un client WebDAV liste, copie ou supprime un dossier de plusieurs éléments [](source:rfc4918#11.1).
    .how-to-fix =
        - Analysez le XML et traitez chaque statut interne comme un statut à part entière, y compris un 423 ou un 507.
        - Ne renvoyez que les parties qui ont échoué, chacune selon les règles de son statut.
        - Faites en sorte que la supervision regarde à l’intérieur : vu de l’extérieur, un 207 plein d’erreurs passe pour un succès.
    .when-to-use = Envoyez 207 aux clients WebDAV. Pour un appel groupé de votre propre API, un 200 au format documenté surprend moins de clients.

http-208 = Déjà signalé
    .summary = Une mention à l’intérieur d’un 207 : cette ressource figure déjà plus haut dans la même réponse.
    .description =
        Le code 208 se trouve dans un élément `multistatus`, dans le contenu d’un [207](entry:http/207). Il n’est pas fait pour être le statut d’une réponse entière [](source:rfc5842#7.1).
    .when-seen =
        - Un serveur WebDAV mentionne une ressource une seconde fois dans une réponse à statuts multiples, et renvoie à la première au lieu de la répéter [](source:rfc5842#7.1).
    .how-to-fix =
        - Reprenez les propriétés de la première mention de la même ressource. Il ne manque rien.
        - Si votre client compte les éléments, ne comptez qu’une fois une ressource marquée 208.
        - Si 208 est le statut de toute la réponse, corrigez le serveur.
    .when-to-use = Seulement à l’intérieur d’un 207, pour abréger la liste quand une ressource y revient plusieurs fois.

http-226 = Manipulation d’instance utilisée
    .summary = La réponse est un delta : ce qui a changé depuis une version que le client possède déjà.
    .description =
        Le client propose des formats de delta dans `A-IM`. Le serveur répond 226, nomme dans `IM` ce qu’il a appliqué, et dans `Delta-Base` la version d’où part le delta [](source:rfc3229#10.4.1).
    .when-seen =
        - Un client qui garde des copies ne demande que les changements avec `A-IM`, et le serveur prend cela en charge [](source:rfc3229#10.4.1).
    .how-to-fix =
        - Appliquez le delta à la copie que nomme `Delta-Base`. Ne l’affichez pas comme la ressource entière.
        - Si vous n’avez plus cette copie, répétez la requête sans `A-IM` pour obtenir un 200.
        - Si vous n’avez jamais envoyé `A-IM`, cherchez le proxy ou la bibliothèque qui l’a fait.
    .when-to-use = Seulement pour une requête qui porte `A-IM`, et si vous avez encore la version que possède le client.

## Codes de redirection

http-300 = Choix multiples
    .summary = La ressource existe en plusieurs variantes ; l’utilisateur ou le client en choisit une.
    .description =
        Le contenu d’un 300 énumère les choix. Si le serveur en préfère un, il devrait l’indiquer dans `Location` [](source:rfc9110#15.4.1). Un cache peut conserver la réponse par défaut [](source:rfc9110#15.1).
    .when-seen =
        - Une ressource existe en plusieurs langues ou formats, et le serveur laisse le choix au client [](source:rfc9110#15.4.1).
    .how-to-fix =
        - Choisissez une variante dans la liste, ou suivez `Location` s’il est présent.
        - Un programme à qui il faut un format précis le demande, avec `Accept` ou par l’adresse de la variante.
        - Côté serveur, donnez à chaque variante sa propre adresse, pour que la liste ait vers quoi renvoyer.
    .when-to-use = Envoyez 300 quand le choix revient vraiment au lecteur. Si la requête vous permet de choisir, envoyez la variante avec [200](entry:http/200).

http-301 = Déplacé définitivement
    .summary = La ressource est définitivement passée à une nouvelle adresse ; un POST redirigé peut y arriver sous la forme d’un GET.
    .description =
        La ressource a changé d’adresse, et `Location` devrait donner sa nouvelle adresse. Le client peut transformer `POST` en `GET` en la suivant [](source:rfc9110#15.4.2) ; [308](entry:http/308) l’exclut.

        Un cache peut conserver un 301 par défaut [](source:rfc9110#15.1). Un 301 erroné peut ainsi survivre dans des navigateurs après la correction du serveur.
    .when-seen =
        - Un site a changé de domaine, est passé de `http` à `https`, ou a de nouveaux chemins.
        - Un `POST` vers l’ancienne adresse atteint la nouvelle sous la forme d’un `GET` sans son corps [](source:rfc9110#15.4.2).
    .how-to-fix =
        - Remplacez l’ancienne adresse par la nouvelle dans les liens, les signets et les adresses de base des API.
        - Pour un `POST` perdu, envoyez-le directement à l’adresse finale, ou faites en sorte que le serveur réponde 308.
        - Pour une boucle, suivez les étapes avec `curl -IL` et cherchez deux règles qui s’annulent.
        - Pour un 301 envoyé par erreur, retirez la règle et testez avec un cache vide.
    .when-to-use = Envoyez 301 pour des pages que l’on demande avec `GET` et qui ne reviendront pas. Utilisez 308 si d’autres méthodes comptent, [302](entry:http/302) ou [307](entry:http/307) tant que vous hésitez.

http-302 = Trouvé
    .summary = La ressource est ailleurs pour le moment ; un POST redirigé peut y arriver sous la forme d’un GET.
    .description =
        Le client va cette fois à l’adresse de `Location` et garde l’ancienne pour la suite. Il peut transformer `POST` en `GET` au passage [](source:rfc9110#15.4.3).

        À la différence d’un 301, il n’est pas mis en cache, sauf si des champs d’en-tête l’autorisent [](source:rfc9110#15.1).
    .when-seen =
        - Une page envoie les visiteurs sans session vers la page de connexion.
        - Un framework ancien redirige après un formulaire, là où [303](entry:http/303) dirait ce qui est voulu.
    .how-to-fix =
        - Gardez l’ancienne adresse dans les liens et les réglages.
        - Si un `POST` doit arriver en tant que `POST`, faites en sorte que le serveur réponde [307](entry:http/307).
        - Si la page de connexion et la cible vous renvoient de l’une à l’autre, vérifiez que le cookie de session revient bien au serveur.
        - Si un script reçoit du HTML là où il attend du JSON, cherchez un 302 vers une page de connexion qu’il a suivi.
    .when-to-use = Envoyez 302 pour une redirection temporaire de requêtes `GET`. Là où la méthode compte, dites ce que vous voulez : 303 pour un `GET`, 307 pour la même méthode.

http-303 = Voir une autre ressource
    .summary = La réponse se trouve à une autre adresse : récupérez-la avec GET, quelle qu’ait été la méthode.
    .description =
        Le client suit `Location` avec `GET` (ou `HEAD`), même après un `POST`. Ce qu’il y trouve n’est pas une autre adresse de la même ressource, mais autre chose, par exemple une page sur le résultat [](source:rfc9110#15.4.4).

        Un 303 n’est pas mis en cache, sauf si des champs d’en-tête l’autorisent [](source:rfc9110#15.1).
    .when-seen =
        - Un formulaire a été envoyé, et le serveur conduit le navigateur vers une page de résultat [](source:rfc9110#15.4.4).
    .how-to-fix =
        - Suivez la redirection avec `GET` et sans le corps. Un client qui répète le `POST` se trompe.
        - Si recharger la page de résultat renvoie le formulaire, c’est que le serveur a répondu directement au `POST` : redirigez avec 303.
        - Si le corps doit atteindre la nouvelle adresse, il vous faut [307](entry:http/307).
    .when-to-use = Envoyez 303 après un `POST` réussi, pour que le navigateur finisse sur une page que l’on peut recharger.

http-304 = Non modifié
    .summary = La copie que possède le client est toujours valable : il doit s’en servir.
    .description =
        Un 304 répond à un `GET` ou à un `HEAD` conditionnel. Il ne mène pas à une autre adresse mais à la copie stockée, et n’a pas de contenu. `Content-Location`, `Date`, `ETag`, `Vary`, `Cache-Control` et `Expires` doivent y figurer dès lors qu’un 200 les comporterait [](source:rfc9110#15.4.5).
    .when-seen =
        - Un navigateur ou un cache demande avec `If-None-Match` ou `If-Modified-Since` si sa copie est à jour, et elle l’est [](source:rfc9110#15.4.5).
    .how-to-fix =
        - Si les utilisateurs voient une ancienne version, faites en sorte que le serveur change `ETag` ou `Last-Modified` à chaque changement du contenu.
        - Si un script reçoit un 304 sans avoir de copie, n’envoyez plus les champs conditionnels, ou gardez la copie.
        - Si le client attend un contenu, vérifiez que le serveur n’en envoie pas : un 304 se termine à la fin de sa section d’en-tête.
    .when-to-use = Envoyez 304 quand la condition de la requête montre que la copie du client est à jour. À une requête sans condition, envoyez [200](entry:http/200).

http-305 = Utiliser un proxy
    .summary = Déprécié : il disait au client de répéter la requête en passant par un proxy.
    .description =
        Le code 305 est déprécié [](source:rfc9110#15.4.6). Ne le suivez pas : c’est aux réglages du client de dire quel proxy il utilise, pas à une réponse.
    .when-seen =
        - Presque jamais. Un serveur qui l’envoie est très ancien, mal configuré, ou veut détourner votre trafic.
        - Dans des listes de codes de statut, souvent sans la mention « déprécié ».
    .how-to-fix =
        - Dans un client, traitez-le comme un échec et ne vous connectez pas au proxy qu’il désigne.
        - Si le réseau exige un proxy, indiquez-le dans le client ou dans le système d’exploitation.
        - Sur un serveur, retirez la règle qui le produit.
    .when-to-use = Jamais.

http-306 = Inutilisé
    .summary = Réservé et sans signification.
    .description =
        Le numéro 306 est mis de côté et ne signifie rien [](source:rfc9110#15.4.7). Les listes qui l’appellent « Switch Proxy » reprennent un ancien projet de norme.
    .when-seen =
        - Dans des listes et des bibliothèques, comme un nom sans usage.
        - Dans une réponse, seulement si quelqu’un l’a inventé.
    .how-to-fix =
        - Déterminez quel logiciel l’envoie, et faites-lui envoyer un code enregistré.
        - Dans un client, traitez-le comme tout 3xx inconnu, c’est-à-dire comme [300](entry:http/300) [](source:rfc9110#15).
    .when-to-use = Jamais. Le numéro est réservé.

http-307 = Redirection temporaire
    .summary = La ressource est ailleurs pour le moment : répétez-y la même requête, méthode et corps compris.
    .description =
        Le client ne doit pas changer de méthode quand il suit un 307. Un `POST` reste un `POST`, vers l’adresse que devrait donner `Location` [](source:rfc9110#15.4.8). L’ancienne adresse reste celle qu’il faut garder.

        Un 307 n’est pas mis en cache, sauf si des champs d’en-tête l’autorisent [](source:rfc9110#15.1).
    .when-seen =
        - Un service confie pour un temps ses requêtes à un autre hôte, envois de fichiers et appels d’API compris.
    .how-to-fix =
        - Assurez-vous que votre client peut envoyer le corps deux fois. Un flux déjà lu doit être rouvert.
        - Si la seconde requête arrive sans identifiants, vérifiez si votre bibliothèque supprime `Authorization` quand l’hôte change.
        - Si le `POST` ne doit pas être répété, le serveur doit envoyer [303](entry:http/303).
    .when-to-use = Envoyez 307 pour une redirection temporaire là où la méthode compte. Si le changement est définitif, envoyez [308](entry:http/308).

http-308 = Redirection permanente
    .summary = La ressource est définitivement passée à une nouvelle adresse : répétez-y la même requête, méthode et corps compris.
    .description =
        Le code 308 dit que le changement est définitif et que la méthode est conservée. `Location` devrait donner la nouvelle adresse [](source:rfc9110#15.4.9).

        Un cache peut conserver un 308 par défaut [](source:rfc9110#15.1) : si vous revenez en arrière, certains clients ne vous interrogeront plus pendant un certain temps.
    .when-seen =
        - Une API ou une adresse d’envoi a changé définitivement, et les requêtes `POST` ou `PUT` doivent arriver telles quelles.
    .how-to-fix =
        - Mettez la nouvelle adresse dans les réglages du client. Toute requête à l’ancienne fait un détour.
        - Si un ancien client s’arrête au 308, c’est qu’il ne connaît pas le code et le traite comme [300](entry:http/300) [](source:rfc9110#15). Mettez-le à jour.
        - Si vous testez encore le changement, répondez [307](entry:http/307) jusqu’à en être sûr.
    .when-to-use = Envoyez 308 pour un changement définitif qui ne doit pas modifier la méthode. Pour des pages ordinaires, [301](entry:http/301) convient tout autant.
