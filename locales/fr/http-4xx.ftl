# Codes de statut HTTP 400 à 451 du registre : les textes. Les faits se trouvent dans content/http/4xx.yaml.
# Les mots du schéma se trouvent dans http.ftl, ceux des codes absents du registre dans http-unofficial.ftl.

http-400 = Requête incorrecte
    .summary = Le serveur trouve une erreur dans la requête elle-même et refuse de la traiter.
    .description =
        Le code 400 met en cause la requête : elle est illisible, ses limites sont mal indiquées ou son routage semble trompeur [](source:rfc9110#15.5.1). C’est aussi le code de repli de sa classe : un client qui ne connaît pas un code 4xx le traite comme un 400 [](source:rfc9110#15).

        Deux voisins sont plus précis. Un contenu dont le format n’est pas pris en charge reçoit [415](entry:http/415), et un contenu lisible mais dépourvu de sens reçoit [422](entry:http/422) [](source:rfc9110#15.5.21).

        Un client gRPC qui reçoit un 400 sans `grpc-status` signale [INTERNAL](entry:grpc/INTERNAL), et non [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) [](source:grpc-http). Dans l’autre sens, grpc-gateway traduit `INVALID_ARGUMENT`, `FAILED_PRECONDITION` et `OUT_OF_RANGE` par 400 [](source:grpc-gateway).
    .when-seen =
        - Le contenu ne peut pas être analysé, par exemple du JSON coupé au milieu [](source:rfc9110#15.5.1).
        - Le découpage du message est faux : le serveur ne sait pas où la requête se termine [](source:rfc9110#15.5.1).
        - Un simple client HTTP s’adresse, à travers grpc-gateway, à un service gRPC qui juge un argument non valide [](source:grpc-gateway).
    .how-to-fix =
        - Lisez le contenu de la réponse. Il devrait dire ce qui ne va pas [](source:rfc9110#15.5).
        - Ne renvoyez pas la même requête : elle recevra la même réponse.
        - Réduisez la requête jusqu’à ce qu’elle passe. Retirez les champs d’en-tête un par un, puis des parties du contenu ; le dernier élément retiré est le suspect.
        - Côté serveur, indiquez dans la réponse le champ ou la ligne en cause.
    .when-to-use = Répondez 400 quand vous ne pouvez pas analyser la requête ou qu’elle est manifestement incorrecte. Si elle est lisible et que seul son sens est fautif, 422 en dit plus ; si vous ne prenez pas son format en charge, répondez 415.

http-401 = Non autorisé
    .summary = La requête ne porte pas d’identifiants valables pour cette ressource.
    .description =
        Malgré son nom, le code 401 concerne l’authentification : les identifiants manquent, ou le serveur ne les accepte pas. La réponse doit porter `WWW-Authenticate`, qui dit comment s’authentifier [](source:rfc9110#15.5.2). Beaucoup d’API omettent ce champ.

        Un serveur qui connaît le client et refuse quand même, ou qui refuse pour une autre raison, répond 403 : voyez [401 ou 403 ?](comparison:http/401-vs-403). Un proxy qui demande des identifiants pour lui-même répond [407](entry:http/407) [](source:rfc9110#15.5.8).
    .when-seen =
        - La ressource est protégée et la requête n’a pas de champ `Authorization` [](source:rfc9110#15.5.2).
        - La requête en a un, mais le serveur n’accepte pas ce qu’il contient : un mauvais mot de passe, ou un jeton expiré [](source:rfc9110#15.5.2).
    .how-to-fix =
        - Lisez `WWW-Authenticate` dans la réponse : ce champ nomme le schéma attendu par le serveur.
        - Connectez-vous de nouveau ou renouvelez le jeton, puis répétez la requête avec la nouvelle valeur dans `Authorization`.
        - Si des identifiants tout neufs échouent aussi, vérifiez dans le journal du serveur que `Authorization` arrive. Un intermédiaire le supprime peut-être.
        - Arrêtez-vous après une seule tentative avec les mêmes identifiants, et demandez-en d’autres à l’utilisateur.
    .when-to-use = Répondez 401 quand une authentification pourrait aider, et envoyez `WWW-Authenticate`. Si elle ne sert à rien, répondez 403.

http-402 = Paiement requis
    .summary = Réservé aux paiements ; la norme ne lui donne pas d’autre sens.
    .description =
        La RFC 9110 nomme le code 402 et le réserve pour un usage futur [](source:rfc9110#15.5.3). Elle ne définit ni champ pour un prix ni moyen de payer : un service qui répond 402 donne donc au code un sens qui lui est propre.
    .when-seen =
        - Un service payant emploie le code selon ses propres règles, par exemple pour une facture impayée ou un solde épuisé. Seule sa documentation peut dire lequel de ces sens il lui donne ; la norme n’en dit rien [](source:rfc9110#15.5.3).
    .how-to-fix =
        - Lisez le contenu de la réponse, puis la documentation du service.
        - Réglez ce qu’il demande et renvoyez la requête.
        - Excluez 402 des nouvelles tentatives automatiques : tant que personne ne paie, la réponse reste la même.
    .when-to-use = Ne répondez 402 que si votre documentation dit aux clients ce que cela signifie. Un logiciel qui ne connaît pas votre service ne peut rien en faire.

http-403 = Accès interdit
    .summary = Le serveur a compris la requête et refuse de l’exécuter.
    .description =
        Le code 403 est un refus. Les mêmes identifiants n’y feront rien, et la raison peut n’avoir aucun rapport avec eux : un filtre d’adresses, un pare-feu applicatif ou un jeton CSRF absent peuvent en être la cause [](source:rfc9110#15.5.4). Aucun champ d’en-tête n’est obligatoire dans la réponse.

        Un serveur qui ne veut pas admettre que la ressource existe peut répondre [404](entry:http/404) à la place [](source:rfc9110#15.5.4). Quand il manque une authentification, le code est 401 : voyez [401 ou 403 ?](comparison:http/401-vs-403).
    .when-seen =
        - Le serveur connaît le compte, et ce compte n’a pas le droit requis [](source:rfc9110#15.5.4).
        - Un filtre placé devant l’application écarte la requête à cause de son adresse ou de son contenu.
        - Un formulaire arrive sans son jeton CSRF.
        - Une application ASGI rejette une connexion WebSocket avant de l’avoir acceptée. Le serveur répond 403, et la page ne voit que [1006](entry:websocket/1006) [](source:uvicorn), [](source:asgi-403).
    .how-to-fix =
        - Déterminez qui a refusé. Si le journal de l’application ne montre pas la requête, c’est un élément placé devant elle.
        - S’il manque un droit, faites-le accorder ou utilisez un autre compte. Se reconnecter au même compte ne change rien.
        - Si un filtre a refusé, cherchez sa règle dans son journal, puis ajustez la règle ou la requête.
        - Ne répétez pas la requête avec les mêmes identifiants [](source:rfc9110#15.5.4).
    .when-to-use = Répondez 403 quand une authentification ne changerait pas votre réponse. Si même l’existence de la ressource ne regarde personne, répondez 404.

http-404 = Ressource introuvable
    .summary = Le serveur ne trouve rien à cette adresse, ou ne veut pas dire qu’il s’y trouve quelque chose.
    .description =
        Le code 404 dit que le serveur n’a rien trouvé à envoyer pour cette adresse, ou qu’il le cache. Il ne dit pas si cela changera ; un serveur qui sait que la suppression est définitive répond 410 (voyez [404 ou 410 ?](comparison:http/404-vs-410)) [](source:rfc9110#15.5.5).

        Les caches peuvent conserver un 404 même si aucun champ d’en-tête ne l’autorise [](source:rfc9110#15.1). Ce que vous publierez plus tard à cette adresse peut donc rester invisible un certain temps.

        Un client gRPC qui reçoit un 404 sans `grpc-status` signale [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED), et non [NOT_FOUND](entry:grpc/NOT_FOUND) [](source:grpc-http).
    .when-seen =
        - Le chemin est mal orthographié, ou un vieux lien mène à une page déplacée sans redirection.
        - Le chemin est juste, mais aucun enregistrement ne porte l’identifiant qu’il contient, ou pas encore [](source:rfc9110#15.5.5).
        - La requête est arrivée sur un autre serveur que celui que vous visiez, où ce chemin n’existe pas.
        - La ressource existe, mais vous ne devez pas le savoir : le serveur cache un refus (voyez [403 ou 404 ?](comparison:http/403-vs-404)) [](source:rfc9110#15.5.4).
    .how-to-fix =
        - Comparez l’adresse avec les routes du serveur, lettre par lettre : majuscules, préfixe, barre oblique finale.
        - Cherchez la requête dans le journal de l’application. Si elle n’y est pas, c’est un serveur web ou un proxy placé devant elle qui a répondu.
        - Si la ressource devrait s’y trouver, vérifiez vos droits autant que l’adresse.
        - Si vous venez de la publier, purgez les caches sur le trajet.
    .when-to-use = Répondez 404 quand il n’y a rien, ou rien que vous vouliez admettre. Pour ce que vous avez supprimé définitivement, répondez 410.

http-405 = Méthode non autorisée
    .summary = Le serveur connaît la méthode, mais cette ressource ne l’accepte pas.
    .description =
        Le code 405 porte sur une méthode et une adresse qui ne vont pas ensemble. La réponse doit énumérer dans `Allow` les méthodes qui conviennent [](source:rfc9110#15.5.6). Une méthode que le serveur ne connaît pas du tout reçoit 501 : voyez [405 ou 501 ?](comparison:http/405-vs-501).

        Les caches peuvent conserver un 405, sauf si des champs d’en-tête s’y opposent [](source:rfc9110#15.1).
    .when-seen =
        - Un `POST` vise une adresse qui ne répond qu’à `GET`, par exemple un fichier statique [](source:rfc9110#15.5.6).
        - Le chemin est légèrement faux et désigne une autre ressource : `/items` au lieu de `/items/7`.
        - Une redirection a changé `POST` en `GET` en route, comme [301](entry:http/301) et [302](entry:http/302) le permettent [](source:rfc9110#15.4.2), [](source:rfc9110#15.4.3).
    .how-to-fix =
        - Lisez `Allow` et employez l’une de ses méthodes [](source:rfc9110#15.5.6).
        - Si la méthode est la bonne, vérifiez le chemin, jusqu’à la barre oblique finale.
        - Si une redirection s’interpose, demandez directement l’adresse finale, ou redirigez avec [307](entry:http/307) ou [308](entry:http/308), qui conservent la méthode [](source:rfc9110#15.4.8), [](source:rfc9110#15.4.9).
        - Côté serveur, déclarez aussi un gestionnaire pour cette méthode.
    .when-to-use = Répondez 405, avec `Allow`, quand une autre méthode fonctionnerait à cette adresse. Si votre serveur ne connaît la méthode nulle part, répondez 501.

http-406 = Aucune représentation acceptable
    .summary = Le serveur n’a rien dans un format que le client accepte, et ne veut pas lui envoyer autre chose.
    .description =
        Un client dit avec `Accept`, `Accept-Language` et les champs du même genre ce qu’il sait recevoir. Le code 406 répond que rien de ce qui est disponible ne convient. La réponse devrait énumérer ce qui existe, pour que le client puisse choisir [](source:rfc9110#15.5.7).

        On le prend facilement pour son reflet : 406 porte sur ce que vous voulez recevoir, 415 sur ce que vous avez envoyé [](source:rfc9110#15.5.16). Voyez [406 ou 415 ?](comparison:http/406-vs-415).
    .when-seen =
        - `Accept` demande un format que le service ne produit pas, par exemple du XML à une API qui ne parle que JSON [](source:rfc9110#15.5.7).
        - Une bibliothèque envoie d’elle-même un `Accept` restrictif auquel personne n’a pensé.
    .how-to-fix =
        - Regardez les champs `Accept` qui partent réellement du client.
        - Choisissez dans la liste de la réponse, ou élargissez le champ, par exemple à `*/*`.
        - Côté serveur, envisagez un format par défaut : l’envoyer épargne l’erreur au client.
    .when-to-use = Ne répondez 406 que si tout autre format serait inutile au client. Sinon, envoyez votre format par défaut.

http-407 = Authentification auprès du proxy requise
    .summary = Un proxy sur le trajet veut des identifiants avant de transmettre la requête.
    .description =
        Le code 407 vient du proxy, pas du site qui se trouve derrière. Le proxy doit indiquer dans `Proxy-Authenticate` comment s’authentifier, et le client répond dans `Proxy-Authorization` [](source:rfc9110#15.5.8).

        Le site lui-même poserait la question avec 401 et d’autres champs : voyez [401 ou 407 ?](comparison:http/401-vs-407) [](source:rfc9110#15.5.2).
    .when-seen =
        - Un programme tourne dans un réseau dont le proxy exige une authentification, et il n’a pas d’identifiants pour ce proxy, ou n’en a que d’anciens [](source:rfc9110#15.5.8).
        - Les identifiants du proxy ont été placés dans `Authorization`, qui est destiné au site.
    .how-to-fix =
        - Déterminez quel proxy le programme utilise : regardez ses réglages, son environnement et le système d’exploitation.
        - Configurez des identifiants pour ce proxy. Leur place est dans `Proxy-Authorization` [](source:rfc9110#15.5.8).
        - Vérifiez que votre client connaît le schéma nommé par `Proxy-Authenticate`.
        - Ne touchez pas à vos identifiants sur le site : ils n’ont même pas été demandés.
    .when-to-use = Ne répondez 407 qu’en tant que proxy. Un serveur qui protège ses propres ressources répond 401.

http-408 = Délai de la requête dépassé
    .summary = Le serveur a attendu une requête complète, qui n’est pas arrivée à temps.
    .description =
        Le code 408 signifie que le client a été trop lent : la requête n’était pas complète quand le serveur a cessé d’attendre [](source:rfc9110#15.5.9). Souvent, personne ne demandait rien : le code apparaît sur des connexions qu’un client a ouvertes d’avance puis laissées inactives.

        Le client peut renvoyer la requête, sur une nouvelle connexion [](source:rfc9110#15.5.9). Si c’est un serveur qui a fait attendre une passerelle, le code est 504 : voyez [408 ou 504 ?](comparison:http/408-vs-504).
    .when-seen =
        - Un client ouvre une connexion par avance et ne s’en sert jamais ; le journal du serveur montre 408.
        - Un envoi s’enlise sur un réseau lent, et la suite de la requête n’arrive pas [](source:rfc9110#15.5.9).
    .how-to-fix =
        - Répétez la requête sur une nouvelle connexion [](source:rfc9110#15.5.9).
        - Si des envois volumineux sont touchés, accordez plus de temps à la réception sur le serveur, ou envoyez moins à la fois.
        - Ignorez les lignes du journal qui concernent des connexions où aucune requête n’a commencé.
    .when-to-use = Répondez 408 quand la requête elle-même tarde. Si vous êtes une passerelle et que c’est le serveur derrière vous qui tarde, répondez 504.

http-409 = Conflit
    .summary = La requête se heurte à l’état actuel de la ressource.
    .description =
        Le code 409 signifie que l’état de la ressource fait obstacle. Le client peut être en mesure de résoudre le conflit et de réessayer, et la réponse devrait l’y aider [](source:rfc9110#15.5.10).

        Ses voisins sont plus précis. [412](entry:http/412) répond à une condition que le client a mise dans la requête [](source:rfc9110#15.5.13), [423](entry:http/423) à un verrou WebDAV explicite [](source:rfc4918#11.3).
    .when-seen =
        - Deux clients modifient la même chose, et le changement du second ne s’accorde pas avec ce que le premier a laissé [](source:rfc9110#15.5.10).
        - On veut créer quelque chose sous un nom déjà pris.
        - Un appel gRPC derrière grpc-gateway s’est terminé par [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) ou [ABORTED](entry:grpc/ABORTED) [](source:grpc-gateway).
    .how-to-fix =
        - Récupérez l’état actuel, fusionnez-y votre changement et envoyez le résultat.
        - Si vous vouliez créer quelque chose, regardez ce qui existe : c’est peut-être déjà ce qu’il vous faut.
        - Ne répétez pas la requête telle quelle. Même après `ABORTED`, reprenez à partir de la lecture, pas du dernier appel [](source:grpc-codes).
        - Pour déceler ces conflits sans dépendre des contrôles propres au serveur, envoyez `If-Match` ; vous recevrez alors [412](entry:http/412).
    .when-to-use = Répondez 409 quand le client peut résoudre le conflit, et dites dans le contenu ce qui est en conflit. Si le client a envoyé une condition qui s’est révélée fausse, répondez 412.

http-410 = Ressource disparue
    .summary = La ressource a été supprimée définitivement, et le serveur le sait.
    .description =
        Le code 410 en dit plus que 404 : la suppression est connue et probablement définitive, si bien que les liens vers l’adresse devraient disparaître aussi [](source:rfc9110#15.5.11). Un serveur qui n’en sait rien répond 404 : voyez [404 ou 410 ?](comparison:http/404-vs-410).

        Les caches peuvent conserver un 410 sans qu’on le leur dise, comme un 404 [](source:rfc9110#15.1).
    .when-seen =
        - Une page, un compte ou une offre ont été retirés volontairement, et le site le dit [](source:rfc9110#15.5.11).
        - Une API a mis hors service une ancienne version.
    .how-to-fix =
        - Cessez de la demander : supprimez le lien, le signet ou la tâche planifiée.
        - Cherchez ce qui la remplace dans le contenu de la réponse ou dans la documentation.
        - Côté serveur, si vous rétablissez la ressource malgré tout, purgez les caches qui gardent le 410.
    .when-to-use = Répondez 410 pour ce que vous avez supprimé volontairement et ne rétablirez pas. Si vous n’en êtes pas sûr, répondez 404 ; si la ressource a déménagé, redirigez avec 301 ou 308.

http-411 = Longueur requise
    .summary = Le serveur veut connaître la longueur du contenu avant d’accepter la requête.
    .description =
        Le code 411 refuse un contenu qui arrive sans `Content-Length`. Le client peut répéter la requête avec ce champ [](source:rfc9110#15.5.12). La quantité n’est pas en cause ; un contenu trop volumineux reçoit [413](entry:http/413).
    .when-seen =
        - Un client envoie en flux un contenu dont il ne connaît pas la taille à l’avance [](source:rfc9110#15.5.12).
        - Une requête écrite à la main oublie le champ.
    .how-to-fix =
        - Envoyez `Content-Length` avec le nombre d’octets, pas de caractères [](source:rfc9110#15.5.12).
        - Si une bibliothèque se charge de l’envoi, donnez-lui un fichier ou un tampon complet plutôt qu’un flux, pour qu’elle puisse mesurer.
        - Si votre requête a ce champ, cherchez sur le trajet un proxy qui le supprime.
    .when-to-use = Répondez 411 si vous ne pouvez pas traiter un contenu de longueur inconnue. Si vous connaissez la longueur et qu’elle est excessive, répondez 413.

http-412 = Précondition non remplie
    .summary = La requête portait une condition, et celle-ci s’est révélée fausse sur le serveur.
    .description =
        Le client a posé une condition à sa demande, dans `If-Match`, `If-None-Match` ou `If-Unmodified-Since`. Elle n’est pas remplie ; le serveur n’a donc rien fait [](source:rfc9110#15.5.13). Sans un tel champ, pas de 412 ; un serveur qui en exige un répond 428 (voyez [412 ou 428 ?](comparison:http/412-vs-428)).

        Malgré son nom, [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) de gRPC n’en est pas l’équivalent : google.rpc et grpc-gateway le traduisent par 400 [](source:google-rpc-code), [](source:grpc-gateway).
    .when-seen =
        - Quelqu’un a modifié la ressource après que vous l’avez récupérée, et l’ETag de votre `If-Match` est périmé [](source:rfc9110#15.5.13).
        - `If-None-Match: *` devait créer une ressource, et il y en a déjà une.
    .how-to-fix =
        - Récupérez de nouveau la ressource, appliquez votre changement à ce que vous recevez et envoyez-le avec le nouvel ETag.
        - Ne résolvez pas le problème en retirant la condition : vous écraseriez le changement de quelqu’un d’autre.
        - Si l’échec se répète à chaque fois, comparez la valeur envoyée avec l’`ETag` reçu, guillemets compris.
    .when-to-use = Ne répondez 412 qu’à une requête qui porte une condition. Pour un conflit que vous avez constaté vous-même, répondez 409 ; pour exiger une condition, 428.

http-413 = Contenu trop volumineux
    .summary = Le serveur refuse la requête parce que son contenu dépasse la taille qu’il est prêt à traiter.
    .description =
        Le code 413 porte sur le contenu d’une seule requête. Le serveur peut fermer la connexion pour que le client cesse d’envoyer. Si la limite est temporaire, le serveur devrait indiquer avec `Retry-After` quand réessayer [](source:rfc9110#15.5.14).

        Beaucoup de listes utilisent encore les anciens noms, « Payload Too Large » et « Request Entity Too Large » ; le nom est « Content Too Large » depuis la RFC 9110 de 2022 [](source:rfc9110#15.5.14), [](source:jshttp).

        Une adresse trop longue reçoit [414](entry:http/414), des champs d’en-tête trop volumineux reçoivent [431](entry:http/431) [](source:rfc6585#5). Sur une connexion WebSocket ouverte, il n’y a pas de requêtes ; un message trop volumineux y met fin avec [1009](entry:websocket/1009) [](source:rfc6455#7.4.1).
    .when-seen =
        - Le contenu d’un envoi dépasse ce que le serveur accepte [](source:rfc9110#15.5.14).
        - L’application l’accepterait, mais un proxy placé devant elle a une limite plus basse.
    .how-to-fix =
        1. Déterminez quel serveur de la chaîne fixe la limite.
        2. Envoyez moins : découpez l’envoi, ou compressez-le si le serveur le permet.
        3. Ou relevez la limite, sur ce serveur et sur ceux qui se trouvent derrière.
        4. Si la réponse contient `Retry-After`, attendez le temps indiqué et réessayez [](source:rfc9110#15.5.14).
    .when-to-use = Répondez 413 quand une requête plus petite passerait. Pour un message sur une connexion WebSocket ouverte, fermez avec 1009.

http-414 = URI trop longue
    .summary = L’adresse de la requête est plus longue que ce que le serveur est prêt à lire.
    .description =
        Le code 414 mesure l’URI, et rien d’autre [](source:rfc9110#15.5.15). Un contenu trop volumineux, c’est [413](entry:http/413) ; des champs d’en-tête trop volumineux, [431](entry:http/431).

        La même adresse sera toujours trop longue : une nouvelle tentative est inutile, et les caches peuvent conserver la réponse [](source:rfc9110#15.1).
    .when-seen =
        - Un formulaire ou une recherche met dans les paramètres d’un `GET` ce qui devrait être le contenu d’un `POST` [](source:rfc9110#15.5.15).
        - Une redirection allonge l’adresse à chaque passage [](source:rfc9110#15.5.15).
        - Quelqu’un cherche des failles dans le serveur avec une adresse interminable [](source:rfc9110#15.5.15).
    .how-to-fix =
        - Déplacez les paramètres de l’adresse vers le contenu d’un `POST`.
        - Suivez les redirections à la main, une par une, et regardez si l’adresse s’allonge.
        - Si de telles adresses sont légitimes, relevez la limite sur chaque serveur de la chaîne.
    .when-to-use = Répondez 414 pour une adresse qui dépasse votre limite. Pour des champs d’en-tête, répondez 431 ; pour un contenu, 413.

http-415 = Type de média non pris en charge
    .summary = Le serveur ne prend pas en charge le format du contenu que le client a envoyé.
    .description =
        Le code 415 rejette le format de la requête : son `Content-Type`, son `Content-Encoding`, ou ce que le serveur a trouvé en examinant le contenu. La réponse peut dire ce qui aurait convenu, dans `Accept`, ou dans `Accept-Encoding` si c’est le codage qui pose problème [](source:rfc9110#15.5.16).

        Pour le format de la réponse, le code est 406 : voyez [406 ou 415 ?](comparison:http/406-vs-415) [](source:rfc9110#15.5.7).
    .when-seen =
        - Du JSON est envoyé comme données de formulaire ou comme texte brut, parce que personne n’a défini `Content-Type` [](source:rfc9110#15.5.16).
        - Le contenu est compressé avec un codage que le serveur ne connaît pas [](source:rfc9110#15.5.16).
        - Un fichier n’est pas du type qu’il annonce.
    .how-to-fix =
        - Donnez à `Content-Type` le type de ce que vous envoyez vraiment.
        - Lisez `Accept` et `Accept-Encoding` dans la réponse, s’ils y sont, et convertissez le contenu.
        - Envoyez-le une fois sans compression. S’il passe, le codage était en cause.
    .when-to-use = Répondez 415 si vous ne savez pas lire ce format du tout, et dites dans `Accept` ce que vous savez lire. Si vous savez le lire et que le contenu est défectueux, répondez 400 ; si le contenu n’a pas de sens, 422.

http-416 = Plage impossible à satisfaire
    .summary = Le serveur ne peut pas ou ne veut pas envoyer la partie demandée de la ressource.
    .description =
        Un champ `Range` demande une partie. Le code 416 dit qu’aucune partie demandée ne se trouve dans la ressource, ou que la requête demande trop de parties qui sont petites ou se chevauchent. La réponse devrait donner la longueur actuelle, comme dans `Content-Range: bytes */1048576` [](source:rfc9110#15.5.17).

        D’anciennes listes l’appellent « Requested Range Not Satisfiable » ; le nom de la RFC 9110 est plus court, « Range Not Satisfiable » [](source:rfc9110#15.5.17).
    .when-seen =
        - On reprend un téléchargement déjà complet : la plage commence là où le fichier se termine [](source:rfc9110#15.5.17).
        - Le fichier du serveur a été remplacé par un plus court.
        - Un client demande d’un coup un très grand nombre de plages minuscules [](source:rfc9110#15.5.17).
    .how-to-fix =
        - Lisez la longueur dans `Content-Range` et demandez une plage qui s’y trouve.
        - Si vous avez déjà ce nombre d’octets, le téléchargement est complet. Vérifiez-le.
        - Sinon, supprimez le fichier partiel et récupérez le tout, sans `Range`.
    .when-to-use = Répondez 416, avec `Content-Range`, quand aucune plage ne convient. Vous pouvez aussi ignorer `Range` et envoyer toute la ressource avec 200.

http-417 = Attente non satisfaite
    .summary = Le champ Expect de la requête demande quelque chose qu’un serveur sur le trajet ne peut pas faire.
    .description =
        Le code 417 répond au champ `Expect` : au moins un serveur de la chaîne ne peut pas satisfaire ce qu’il exige [](source:rfc9110#15.5.18). L’exigence habituelle est `100-continue` : avant d’envoyer le contenu, le client attend [100](entry:http/100) [](source:rfc9110#15.2.1).
    .when-seen =
        - Une bibliothèque ajoute `Expect: 100-continue` à un envoi, et un serveur ou un proxy sur le trajet ne joue pas le jeu [](source:rfc9110#15.5.18).
    .how-to-fix =
        - Renvoyez la requête sans `Expect`.
        - Désactivez cette attente dans la bibliothèque qui l’ajoute.
        - Pour trouver le serveur qui s’y oppose, envoyez la requête directement au serveur d’origine, sans les proxys.
    .when-to-use = Ne répondez 417 qu’à une attente que vous ne pouvez pas satisfaire. À `100-continue`, répondez 100 ou le statut final.

http-418 = Inutilisé
    .summary = Réservé et inutilisé ; « I’m a teapot » est un poisson d’avril, pas une signification enregistrée.
    .description =
        Le registre indique pour 418 la mention « (Unused) » [](source:iana-http). La théière vient de la RFC 2324, publiée un 1er avril, qui tourne en dérision les abus de HTTP avec un protocole pour cafetières : une théière à qui l’on demande de faire du café répond 418, « I’m a teapot » (je suis une théière) [](source:rfc2324).

        Tant de programmes ont repris la plaisanterie que le numéro ne peut plus servir à rien d’autre. La RFC 9110 le garde donc réservé [](source:rfc9110#15.5.19). Les listes qui présentent la théière comme un code de statut ordinaire se trompent.
    .when-seen =
        - Un site ou une bibliothèque contient la plaisanterie [](source:rfc9110#15.5.19).
        - Un service en a fait sa propre façon de dire non. Lui seul sait ce que le numéro y signifie.
    .how-to-fix =
        - Traitez-le comme un [400](entry:http/400), comme les clients le font pour tout code 4xx qu’ils ne connaissent pas [](source:rfc9110#15).
        - Si un service dont vous avez besoin répond ainsi, demandez à son exploitant ce que cela veut dire.
        - Retirez-le de votre propre serveur, sauf si c’est une plaisanterie voulue.
    .when-to-use = N’envoyez pas 418. Pour refuser, répondez 403 ; pour ralentir un client, 429.

http-421 = Requête mal dirigée
    .summary = La requête est arrivée à un serveur, ou par une connexion, qui ne peut pas répondre pour cette adresse.
    .description =
        Le code 421 signifie : pas ici. Le serveur n’est pas configuré pour l’hôte de la requête, ou la requête ne correspond pas à la connexion par laquelle elle est venue. Le client peut la renvoyer par une autre connexion, quelle que soit la méthode. Une passerelle peut l’envoyer au nom du serveur d’origine ; un proxy ne doit pas produire de 421 [](source:rfc9110#15.5.20).

        Les listes qui suivent la RFC 7540 disent que 421 peut être mis en cache par défaut ; la RFC 9110 a supprimé cette règle [](source:rfc9110).
    .when-seen =
        - Un client envoie des requêtes pour plusieurs hôtes sur une même connexion, et le serveur ne répond que pour le premier [](source:rfc9110#15.5.20).
        - Un nom mène à une machine qui n’est pas configurée pour lui [](source:rfc9110#15.5.20).
    .how-to-fix =
        - Répétez la requête sur une nouvelle connexion vers cet hôte. C’est permis même pour les méthodes qui ne sont pas idempotentes [](source:rfc9110#15.5.20).
        - Si la nouvelle connexion donne aussi 421, vérifiez où mène le nom : DNS, répartiteur de charge, liste des hôtes du serveur.
        - Côté serveur, ajoutez l’hôte à la configuration si le serveur doit répondre pour lui.
    .when-to-use = Répondez 421 quand une autre connexion pourrait atteindre un serveur qui sert cet hôte. Si l’hôte est bien le vôtre et que seul le chemin n’existe pas, répondez 404.

http-422 = Contenu impossible à traiter
    .summary = Le contenu est dans un format connu et correctement écrit, mais ce qu’il dit ne peut pas être exécuté.
    .description =
        Le code 422 suppose deux réussites : le serveur connaît le type de média, et la syntaxe est juste. C’est le sens qui échoue [](source:rfc9110#15.5.21). Si le contenu ne peut même pas être analysé, le code est 400 : voyez [400 ou 422 ?](comparison:http/400-vs-422).

        Le code vient de WebDAV, où il s’appelait « Unprocessable Entity » [](source:rfc4918). Il s’appelle « Unprocessable Content » depuis la RFC 9110 de 2022, mais beaucoup de listes gardent l’ancien nom [](source:jshttp).
    .when-seen =
        - La validation échoue : une valeur obligatoire manque, ou une date de fin précède la date de début [](source:rfc9110#15.5.21).
        - Les instructions d’un document XML ou JSON bien formé se contredisent [](source:rfc9110#15.5.21).
    .how-to-fix =
        - Lisez la réponse : elle devrait nommer la valeur rejetée.
        - Corrigez cette valeur et renvoyez la requête. Le même contenu reçoit la même réponse.
        - Comparez le reste avec les règles de la documentation du service, unités et formats de date compris.
    .when-to-use = Répondez 422 quand vous avez analysé le contenu et que vos règles le rejettent. Nommez d’un coup toutes les valeurs rejetées. Si vous n’avez pas pu l’analyser, répondez 400.

http-423 = Ressource verrouillée
    .summary = Un verrou WebDAV posé sur la ressource fait obstacle.
    .description =
        Le code 423 appartient à WebDAV : quelqu’un détient un verrou sur une ressource que la requête toucherait [](source:rfc4918#11.3). Il est donc plus précis que 409, qui ne suppose aucun verrou : voyez [409 ou 423 ?](comparison:http/409-vs-423).
    .when-seen =
        - Un autre utilisateur ou un autre programme a verrouillé le fichier pour le modifier [](source:rfc4918#11.3).
        - Un programme a planté en laissant son verrou derrière lui.
        - Le verrou est le vôtre, mais la requête ne présente pas son jeton.
    .how-to-fix =
        - Déterminez qui détient le verrou, et attendez qu’il soit levé.
        - Si c’est le vôtre, envoyez son jeton avec la requête.
        - Faites supprimer sur le serveur un verrou orphelin.
    .when-to-use = Ne répondez 423 qu’à cause d’un verrou WebDAV. Pour tout autre conflit, répondez 409.

http-424 = Échec d’une dépendance
    .summary = La requête dépendait d’une autre action, et celle-ci a échoué.
    .description =
        Le code 424, issu de WebDAV, n’est jamais la première erreur : le serveur n’a pas exécuté cette partie parce qu’elle dépend d’une autre, qui a échoué [](source:rfc4918#11.4). C’est le statut de cette autre action qui vous dit ce qui s’est passé.
    .when-seen =
        - Une requête se compose de plusieurs actions, et l’une d’elles a échoué pour une raison qui lui est propre [](source:rfc4918#11.4).
        - Parmi les parties d’un [207](entry:http/207), l’une a une autre erreur, et celles qui en dépendaient ont 424.
    .how-to-fix =
        - Laissez de côté chaque 424 et cherchez l’action qui a échoué avec un autre code. Corrigez celle-là.
        - Renvoyez ensuite le tout.
        - Si vous ne voyez pas d’autre erreur, lisez le journal du serveur : la dépendance se trouve peut-être hors de votre requête.
    .when-to-use = Répondez 424 pour une action que vous n’avez pas exécutée parce qu’une précédente a échoué. Si c’est un serveur derrière vous qui a échoué, répondez 502 ou 504.

http-425 = Trop tôt
    .summary = Le serveur ne veut pas risquer une requête que quelqu’un a peut-être rejouée à partir de données anticipées TLS.
    .description =
        Avec les données anticipées de TLS (early data), un client envoie une requête avant la fin de la négociation, et un attaquant peut l’enregistrer et la répéter. Le code 425 refuse de prendre ce risque. On attend du client qu’il renvoie la requête de lui-même, mais pas en données anticipées [](source:rfc8470#5.2).

        `Early-Data: 1` dans la requête indique qu’elle est arrivée en données anticipées à une étape antérieure [](source:rfc8470#5.1). Le contenu d’un 425 ne représente pas la ressource [](source:rfc8470#5.2).

        De vieilles listes montrent 425 sous le nom « Unordered Collection ». Ce nom n’a jamais été normalisé ; le registre donne « Too Early » [](source:iana-http).
    .when-seen =
        - Un client reprend une session TLS et envoie aussitôt une requête qui ferait des dégâts si elle s’exécutait deux fois [](source:rfc8470#5.2).
        - Un proxy a accepté des données anticipées et transmis la requête avec `Early-Data: 1` [](source:rfc8470#5.1).
    .how-to-fix =
        - Il n’y a d’ordinaire rien à faire : le client répète la requête après la négociation.
        - Si le vôtre ne le fait pas, répétez-la vous-même, jamais en données anticipées [](source:rfc8470#5.2).
        - Si vous en voyez beaucoup, désactivez les données anticipées sur le serveur ou le proxy qui les propose.
    .when-to-use = Ne répondez 425 qu’aux requêtes arrivées en données anticipées ou qui portent `Early-Data: 1`. Les autres clients ne savent peut-être pas réessayer.

http-426 = Changement de protocole requis
    .summary = Le serveur ne traite pas cette requête avec le protocole actuel, mais pourrait le faire après un changement de protocole.
    .description =
        Le code 426 demande un autre protocole, pas une autre requête. La réponse doit le nommer dans `Upgrade` [](source:rfc9110#15.5.22). Si le serveur accepte le changement que le client demande ensuite, il répond [101](entry:http/101) [](source:rfc9110#15.2.2).
    .when-seen =
        - Un client utilise un protocole dont le serveur ne veut plus pour cette adresse [](source:rfc9110#15.5.22).
        - Un simple `GET` vise une adresse qui ne sert que du WebSocket.
    .how-to-fix =
        - Lisez `Upgrade` : ce champ énumère les protocoles que le serveur exige [](source:rfc9110#15.5.22).
        - Utilisez un client ou une bibliothèque qui parle l’un d’eux, ou mettez les vôtres à jour.
        - Si vous aviez bien demandé le changement, cherchez sur le trajet un proxy qui supprime `Upgrade` et `Connection`.
    .when-to-use = Répondez 426, avec `Upgrade`, si vous traiteriez la même requête avec le protocole que vous nommez. Pour une version de HTTP que vous ne prenez pas en charge, répondez 505.

http-428 = Précondition requise
    .summary = Le serveur n’accepte cette requête qu’avec une condition, telle que If-Match.
    .description =
        Le code 428 évite les mises à jour perdues : deux clients récupèrent la même chose, la modifient tous deux, et le second écrase le travail du premier sans le savoir. Avec `If-Match`, le serveur s’en aperçoit. La réponse devrait expliquer comment répéter la requête [](source:rfc6585#3).

        Un cache ne doit pas stocker un 428 [](source:rfc6585#3). Si la condition est là mais fausse, le code est 412 : voyez [412 ou 428 ?](comparison:http/412-vs-428).
    .when-seen =
        - Un `PUT` ou un `PATCH` sans `If-Match` vise une API qui en exige un [](source:rfc6585#3).
        - Un client récupère une ressource et oublie son `ETag` avant d’écrire.
    .how-to-fix =
        - Récupérez la ressource, gardez son `ETag` et renvoyez-le dans `If-Match` avec votre changement.
        - N’envoyez pas `If-Match: *` pour contourner le contrôle : cette valeur correspond à n’importe quelle version.
        - Attendez-vous à recevoir ensuite [412](entry:http/412). Récupérez alors de nouveau la ressource.
    .when-to-use = Répondez 428 là où des clients pourraient écraser les changements les uns des autres, et expliquez quel champ vous voulez. Si une condition a été envoyée et qu’elle est fausse, répondez 412.

http-429 = Trop de requêtes
    .summary = Le client a envoyé, en un temps donné, plus de requêtes que le serveur ne lui en accorde.
    .description =
        Le code 429 est une limitation de débit. La réponse peut dire dans `Retry-After` combien de temps attendre [](source:rfc6585#4), en secondes ou sous forme de date [](source:rfc9110#10.2.3). C’est au serveur de décider comment compter les requêtes, et pour qui [](source:rfc6585#4).

        Un cache ne doit pas stocker un 429 [](source:rfc6585#4). Un serveur qui est lui-même en difficulté répond 503 : voyez [429 ou 503 ?](comparison:http/429-vs-503).

        grpc-gateway répond 429 pour [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:grpc-gateway), mais un client gRPC qui reçoit un 429 sans `grpc-status` signale [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - Une boucle, un robot d’indexation ou des tentatives répétées sans pause vont plus vite que la limite ne le permet [](source:rfc6585#4).
        - Plusieurs programmes partagent une clé ou une adresse, et donc une limite.
        - Les clients reviennent tous en même temps après une panne.
    .how-to-fix =
        - Attendez le temps indiqué par `Retry-After`. Sans ce champ, espacez les tentatives : des délais aléatoires, plus longs à chaque fois.
        - Envoyez moins : mettez les réponses en cache, regroupez les requêtes, interrogez moins souvent.
        - Cherchez dans la documentation ce qui est compté : la clé, le compte ou l’adresse.
        - Si votre besoin est justifié, demandez une limite plus élevée.
    .when-to-use = Répondez 429 quand ce client dépasse sa limite, et envoyez `Retry-After`. Si c’est votre service dans son ensemble qui est surchargé, répondez 503.

http-431 = Champs d’en-tête de requête trop volumineux
    .summary = Les champs d’en-tête de la requête sont trop volumineux : un seul, ou tous ensemble.
    .description =
        Le client peut renvoyer la requête une fois ses champs d’en-tête réduits. Si un seul champ est en cause, la réponse devrait le nommer [](source:rfc6585#5). C’est souvent `Cookie`.

        Un cache ne doit pas stocker un 431 [](source:rfc6585#5). Un client gRPC qui en reçoit un sans `grpc-status` signale [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
    .when-seen =
        - Les cookies d’un site ont grossi avec le temps, jusqu’à dépasser la limite [](source:rfc6585#5).
        - Un jeton chargé de données rend `Authorization` énorme.
    .how-to-fix =
        - Essayez une fenêtre privée, ou supprimez les cookies du site. Si cela suffit, les cookies sont en cause.
        - Repérez le champ le plus volumineux dans le panneau réseau et raccourcissez-le, ou déplacez ses données dans le contenu.
        - Côté serveur, créez moins de cookies, et de plus petits.
        - Si cette taille est justifiée, relevez la limite sur chaque serveur de la chaîne.
    .when-to-use = Répondez 431 pour des champs d’en-tête, et nommez celui qui est trop volumineux. Pour l’adresse, répondez 414 ; pour le contenu, 413.

http-451 = Indisponible pour des raisons légales
    .summary = L’accès est refusé en raison d’une exigence légale.
    .description =
        Le code 451 rend visible un obstacle légal. Le contenu devrait expliquer l’exigence [](source:rfc7725#3), et un champ `Link` avec `rel="blocked-by"` peut nommer celui qui applique le blocage [](source:rfc7725#4). Ce n’est pas forcément le serveur d’origine : un fournisseur d’accès ou un moteur de recherche peut aussi répondre 451 [](source:rfc7725#3).

        Les normes se contredisent au sujet du cache. Selon la RFC 7725, un 451 peut être mis en cache par défaut [](source:rfc7725#3). La RFC 9110 donne une liste de tels codes à titre d’exemples, sans 451, et dit que les autres codes ne peuvent pas l’être [](source:rfc9110#15.1).
    .when-seen =
        - Un tribunal ou une autorité a ordonné à l’exploitant de bloquer le contenu [](source:rfc7725#3).
        - Un site refuse l’accès là où s’applique une loi qu’il ne peut ou ne veut pas respecter.
    .how-to-fix =
        - Ne réessayez pas : l’obstacle n’est pas technique.
        - Lisez l’explication, et `blocked-by` dans `Link` : ce lien identifie celui qui bloque, pas celui qui a exigé le blocage [](source:rfc7725#4).
        - Si vous pensez que c’est une erreur, écrivez à celui qui bloque.
        - Côté serveur, définissez `Cache-Control` explicitement, puisque les normes se contredisent sur le comportement par défaut.
    .when-to-use = Ne répondez 451 que si une exigence légale vous y oblige, et expliquez-la. Pour une règle qui vient de vous, répondez 403.
