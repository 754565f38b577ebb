# Codes de statut gRPC : les textes des codes. Les faits se trouvent dans content/grpc/.
# Les mots du schéma se trouvent dans grpc.ftl, ceux des paires dans grpc-comparisons.ftl.

grpc-ok = Succès
    .summary = L’appel a fait ce qu’on lui demandait ; aucun autre code ne signale un succès.
    .description =
        OK est le seul code qui ne soit pas une erreur [](source:google-rpc-code). grpc-gateway le traduit par HTTP [200](entry:http/200) [](source:grpc-gateway).

        L’inverse n’est pas vrai. Un client gRPC qui reçoit un HTTP 200 sans `grpc-status` signale [UNKNOWN](entry:grpc/UNKNOWN), car un appel vraiment réussi aurait apporté son propre statut [](source:grpc-http).
    .when-seen =
        - L’appel a réussi [](source:google-rpc-code).
        - Mais pas après n’importe quel HTTP 200 : un intermédiaire peut en avoir envoyé un dont aucun serveur gRPC ne sait rien [](source:grpc-http).
    .how-to-fix =
        - Rien n’est cassé. Si vous attendiez une erreur, cherchez un gestionnaire qui l’intercepte puis se termine normalement.
        - Si votre supervision compte les statuts HTTP, faites-lui compter les codes gRPC : seul `grpc-status` dit comment l’appel s’est terminé, et un client qui en reçoit un doit s’y tenir [](source:grpc-http).
    .when-to-use = Renvoyez OK quand le travail est fait. Ne cachez pas d’erreur dans le message d’un OK : les clients se décident d’après le code.

grpc-cancelled = Appel annulé
    .summary = L’appel a été annulé avant la fin, en général par celui qui l’avait lancé.
    .description =
        CANCELLED dit que quelqu’un a renoncé à l’appel, et ce quelqu’un est en général l’appelant [](source:google-rpc-code). C’est alors l’écho d’une décision, et non une défaillance du serveur. En Go, la constante s’écrit `Canceled` [](source:grpc-gateway).

        grpc-gateway le traduit par [499](entry:http/499) [](source:grpc-gateway), qui n’est pas un statut HTTP enregistré [](source:iana-http). Il n’y a pas de retour possible : un client qui reçoit un 499 sans `grpc-status` signale [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - Le client a abandonné l’appel : l’utilisateur est passé à autre chose, ou une autre réponse est arrivée la première.
        - Aucun gestionnaire ne l’a renvoyé : la bibliothèque gRPC produit ce code d’elle-même [](source:grpc-codes).
        - Le journal d’un serveur s’en remplit quand ses appelants perdent patience.
    .how-to-fix =
        1. Si c’est votre propre client qui a annulé exprès, il n’y a rien à corriger. Ne le comptez pas dans votre taux d’erreur.
        2. Si personne ne l’a voulu, cherchez à quoi l’appel est lié. Un appel rattaché à une requête, à un écran ou à une tâche est annulé avec elle.
        3. Si les appelants renoncent souvent, mesurez combien de temps ils attendent, puis accélérez l’appel.
        4. Ne refaites l’appel que si vous voulez encore le résultat.
    .when-to-use = Renvoyez CANCELLED depuis un gestionnaire qui s’arrête parce que son appelant a annulé. Si le temps est écoulé, le code est DEADLINE_EXCEEDED ; si des opérations concurrentes ont interféré, ABORTED.

grpc-unknown = Erreur inconnue
    .summary = L’appel a échoué, et rien d’exploitable ne dit pourquoi.
    .description =
        UNKNOWN est ce qui reste quand une erreur ne peut être classée : elle appartient à un espace d’erreurs qui n’a pas de sens ici [](source:google-rpc-code), ou c’est une exception qu’aucun gestionnaire n’a interceptée [](source:grpc-codes).

        C’est aussi la dernière ligne de la table de HTTP vers gRPC : un client qui reçoit une réponse sans `grpc-status` signale UNKNOWN pour 200, pour 500 et pour tout autre statut absent de la table [](source:grpc-http). Dans l’autre sens, grpc-gateway traduit UNKNOWN par [500](entry:http/500) [](source:grpc-gateway).
    .when-seen =
        - Un gestionnaire a levé une exception que personne n’a convertie en statut [](source:grpc-codes).
        - Un serveur a transmis l’erreur d’un autre système, dont les codes n’ont pas de sens dans le sien [](source:google-rpc-code).
        - Quelque chose qui ne parle pas gRPC a répondu, par 200 ou par un statut absent de la table [](source:grpc-http).
    .how-to-fix =
        1. Lisez le message du statut, puis le journal du serveur à cette seconde. Cherchez une exception.
        2. Si le journal ne connaît pas l’appel, la réponse vient d’ailleurs. Trouvez son statut HTTP et le proxy qui l’a envoyée.
        3. Côté serveur, interceptez les exceptions à la frontière de chaque gestionnaire et choisissez un code pour chacune.
        4. Ne réessayez que ce qui est idempotent : personne ne peut dire jusqu’où l’appel est allé.
    .when-to-use = Ne renvoyez UNKNOWN que pour une erreur que vous transmettez sans pouvoir la classer. Pour un bogue qui est le vôtre, INTERNAL en dit plus.

grpc-invalid-argument = Argument non valide
    .summary = Un argument est incorrect, et aucun autre état du système ne le rendrait correct.
    .description =
        INVALID_ARGUMENT est un verdict sur la seule requête [](source:google-rpc-code). Si la même requête peut être correcte à un autre moment, le code est [FAILED_PRECONDITION](entry:grpc/FAILED_PRECONDITION) ou [OUT_OF_RANGE](entry:grpc/OUT_OF_RANGE).

        grpc-gateway le traduit par [400](entry:http/400) [](source:grpc-gateway). Un 400 sans `grpc-status` mène ailleurs : le client signale [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http). Un INVALID_ARGUMENT vient donc d’un gestionnaire ; la bibliothèque n’en produit jamais [](source:grpc-codes).
    .when-seen =
        - Le serveur a contrôlé un champ et l’a trouvé absent, mal formé ou en contradiction avec un autre.
        - Un nombre sort de tout ce que son type ou l’API peut admettre [](source:google-rpc-code).
        - Mais pas pour un message impossible à analyser : celui-là donne INTERNAL [](source:grpc-codes).
    .how-to-fix =
        1. Lisez le message du statut : un bon serveur nomme le champ et la règle.
        2. Corrigez l’argument. La même requête recevra la même réponse.
        3. Si l’argument semble correct, comparez votre version de l’API avec celle du serveur.
    .when-to-use = Renvoyez INVALID_ARGUMENT pour ce qui ne peut jamais être correct, et nommez le champ. Si la réponse dépend de l’état du système, choisissez FAILED_PRECONDITION ou OUT_OF_RANGE.

grpc-deadline-exceeded = Échéance dépassée
    .summary = Le temps accordé à l’appel est écoulé ; le travail a peut-être été fait malgré tout.
    .description =
        DEADLINE_EXCEEDED concerne l’horloge, pas le résultat. Une opération qui modifie quelque chose peut avoir réussi, avec une réponse arrivée trop tard [](source:google-rpc-code).

        grpc-gateway le traduit par [504](entry:http/504) [](source:grpc-gateway). Au retour, le même numéro mène ailleurs : un 504 sans `grpc-status`, par exemple celui d’un proxy, devient [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - Le serveur, ou ce qu’il attend, a été plus lent que l’échéance ne le permettait.
        - L’échéance avait été fixée pour un jour calme, ou des appels précédents l’avaient presque épuisée.
        - Aucun gestionnaire ne l’a renvoyé : la bibliothèque gRPC produit ce code d’elle-même [](source:grpc-codes).
    .how-to-fix =
        1. Cherchez l’appel dans le journal du serveur : est-il arrivé, et combien de temps a-t-il pris ?
        2. Accélérez la partie lente, ou accordez plus de temps là où le travail l’exige.
        3. Ne réessayez que si l’appel est idempotent, avec une nouvelle échéance. La première tentative peut avoir abouti [](source:google-rpc-code).
        4. S’il ne l’est pas, demandez au serveur l’état actuel avant de répéter quoi que ce soit.
    .when-to-use = Laissez-le à la bibliothèque, ou renvoyez-le quand votre gestionnaire s’arrête faute de temps. Si ce dont vous dépendez est tout à fait injoignable, renvoyez UNAVAILABLE.

grpc-not-found = Entité introuvable
    .summary = L’entité que l’appel demande n’existe pas, ou cet appelant n’est pas censé savoir qu’elle existe.
    .description =
        NOT_FOUND concerne une entité que la requête nomme. Un serveur peut aussi répondre ainsi quand l’entité existe et que l’appelant n’a pas le droit de la voir [](source:google-rpc-code). Une méthode absente est autre chose : [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-codes).

        grpc-gateway le traduit par [404](entry:http/404) [](source:grpc-gateway), mais un 404 sans `grpc-status` devient UNIMPLEMENTED chez un client [](source:grpc-http). La bibliothèque ne produit jamais NOT_FOUND [](source:grpc-codes) : celui que vous voyez est la réponse d’un gestionnaire.
    .when-seen =
        - Le nom ou l’identifiant de la requête n’existe pas, ou n’existe plus.
        - La requête est partie vers le mauvais environnement, où l’identifiant ne désigne rien.
        - L’entité est cachée à cet appelant [](source:google-rpc-code).
    .how-to-fix =
        1. Vérifiez l’identifiant, et l’environnement auquel il appartient.
        2. Faites le même appel avec un compte qui a plus de droits. S’il réussit, l’entité était cachée, et c’est un droit qu’il vous faut.
        3. Ne répétez pas l’appel à l’identique. Créez d’abord l’entité, si c’est ce que vous voulez.
    .when-to-use = Renvoyez NOT_FOUND pour une entité absente, et préférez-le là où FAILED_PRECONDITION conviendrait aussi. Si vous cachez des entités, donnez la même réponse pour celles qui n’existent pas et pour celles qui sont cachées.

grpc-already-exists = Entité déjà existante
    .summary = L’appel a voulu créer quelque chose qui existe déjà.
    .description =
        ALREADY_EXISTS répond à un appel de création qui se heurte à une entité existante [](source:google-rpc-code). La tentative suivante s’y heurtera aussi.

        grpc-gateway le traduit par [409](entry:http/409), le statut qu’il donne également pour [ABORTED](entry:grpc/ABORTED) [](source:grpc-gateway). Un 409 sans `grpc-status` devient [UNKNOWN](entry:grpc/UNKNOWN) chez un client [](source:grpc-http). La bibliothèque ne produit jamais ALREADY_EXISTS [](source:grpc-codes).
    .when-seen =
        - Quelqu’un d’autre a pris le nom avant vous.
        - Une de vos propres tentatives avait réussi et sa réponse s’est perdue ; un appel qui a dépassé son échéance peut avoir abouti [](source:google-rpc-code).
    .how-to-fix =
        1. Lisez l’entité existante. Si c’est bien celle que vous vouliez créer, vous avez terminé.
        2. Sinon, choisissez un autre nom, ou mettez à jour l’entité existante.
        3. Ne répétez pas la création : le conflit demeure.
    .when-to-use = Renvoyez ALREADY_EXISTS depuis les appels qui créent. Pour une mise à jour devancée par une autre, renvoyez ABORTED.

grpc-permission-denied = Permission refusée
    .summary = Le serveur sait qui appelle, et ne l’autorise pas.
    .description =
        PERMISSION_DENIED suppose un appelant connu. Il ne vaut ni pour un appelant que l’on ne peut pas identifier, qui relève de [UNAUTHENTICATED](entry:grpc/UNAUTHENTICATED), ni pour un quota, qui relève de [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).

        Avec HTTP, les deux tables s’accordent ici : grpc-gateway répond [403](entry:http/403) [](source:grpc-gateway), et un 403 sans `grpc-status` devient PERMISSION_DENIED chez le client [](source:grpc-http). C’est le seul cas où ce code apparaît sans gestionnaire [](source:grpc-codes).
    .when-seen =
        - Il manque au compte un rôle ou un droit pour cette opération.
        - Un proxy ou un pare-feu placé devant le serveur a répondu HTTP 403 [](source:grpc-http). Le serveur n’a alors jamais vu l’appel.
    .how-to-fix =
        1. Cherchez l’appel dans le journal du serveur. S’il n’y est pas, trouvez qui a envoyé le 403.
        2. S’il y est, regardez sous quelle identité le serveur vous a vu. Ce n’est peut-être pas celle que vous pensiez.
        3. Obtenez le droit pour cette identité, ou appelez avec une autre. Avec les mêmes droits, la réponse reste la même.
    .when-to-use = Renvoyez PERMISSION_DENIED quand vous connaissez l’appelant et que la réponse est non. Pour garder secrète l’existence de l’entité, renvoyez NOT_FOUND.

grpc-resource-exhausted = Ressource épuisée
    .summary = Un quota, l’espace de stockage ou la mémoire est épuisé, ou un message dépasse la limite configurée.
    .description =
        Quelque chose est épuisé : le quota de cet appelant, l’espace ou la mémoire [](source:google-rpc-code). Un message qui dépasse la taille maximale configurée reçoit le même code, de la part de la bibliothèque elle-même [](source:grpc-codes). Le premier cas peut être passager. Le second, non : le message sera tout aussi volumineux la fois suivante.

        grpc-gateway le traduit par [429](entry:http/429) [](source:grpc-gateway). Un 429 sans `grpc-status` devient [UNAVAILABLE](entry:grpc/UNAVAILABLE) chez un client, et non RESOURCE_EXHAUSTED [](source:grpc-http).
    .when-seen =
        - L’appelant a épuisé son quota [](source:google-rpc-code).
        - Un disque est plein, ou la mémoire est saturée [](source:google-rpc-code).
        - Un message, envoyé ou reçu, dépasse la taille maximale [](source:grpc-codes).
    .how-to-fix =
        1. Lisez le message du statut pour savoir ce qui est épuisé.
        2. Pour un quota : attendez, puis appelez moins souvent, ou demandez un quota plus large.
        3. Pour un message : envoyez moins à la fois, ou relevez la limite du côté qui a refusé. Ne le renvoyez jamais tel quel.
        4. Pour l’espace ou la mémoire : libérez-en, ou ajoutez-en.
    .when-to-use = Renvoyez RESOURCE_EXHAUSTED quand une limite arrête un appel qui aurait sinon été servi, et dites laquelle. Ce n’est pas une question de droits : n’envoyez pas PERMISSION_DENIED.

grpc-failed-precondition = Précondition non remplie
    .summary = Le système est dans un état qui interdit l’appel, tant que personne ne change cet état.
    .description =
        La requête est bonne ; c’est l’état du système qui ne l’est pas, et une nouvelle tentative ne sert à rien tant que personne ne l’a corrigé [](source:google-rpc-code). Quand c’est une condition du client qui échoue, comme dans une mise à jour conditionnelle, les éditions de google.rpc divergent : l’ancienne nomme FAILED_PRECONDITION [](source:google-rpc-code), une plus récente [ABORTED](entry:grpc/ABORTED) [](source:google-cloud-rpc).

        Le nom évoque HTTP 412, mais google.rpc [](source:google-rpc-code) et grpc-gateway [](source:grpc-gateway) lui font correspondre [400](entry:http/400). Un serveur peut répondre 412 à la place si la requête portait des conditions sur un ETag [](source:google-rpc-code). De HTTP vers gRPC, aucun des deux ne ramène ici : sans `grpc-status`, un 400 devient [INTERNAL](entry:grpc/INTERNAL), un [412](entry:http/412) devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - Il manque une étape préalable : on veut expédier une commande qui n’est pas encore payée.
        - Quelque chose fait obstacle : un dossier à supprimer contient encore des fichiers.
        - Une mise à jour désigne une version de la ressource qui n’est plus la version courante, dans les services qui suivent l’ancienne édition [](source:google-rpc-code).
        - Toujours parce qu’un gestionnaire l’a dit : la bibliothèque ne le produit jamais [](source:grpc-codes).
    .how-to-fix =
        1. Lisez le message du statut pour savoir quel état est exigé.
        2. Amenez le système dans cet état, puis refaites l’appel.
        3. Pour une mise à jour conditionnelle, relisez la ressource, décidez de nouveau et envoyez la nouvelle condition.
        4. Excluez ce code de toute nouvelle tentative automatique.
    .when-to-use = Renvoyez FAILED_PRECONDITION quand le client ne doit pas réessayer avant que l’état soit corrigé. S’il suffit de refaire toute la séquence, renvoyez ABORTED ; s’il suffit de répéter l’appel, UNAVAILABLE.

grpc-aborted = Opération abandonnée
    .summary = L’opération a dû céder à des opérations concurrentes, par exemple dans une transaction qui a échoué.
    .description =
        ABORTED signale un conflit avec des opérations concurrentes, comme l’échec d’une transaction. L’appel seul ne peut pas être sauvé. L’appelant revient au début de sa séquence, relit, et part de ce qu’il trouve [](source:google-rpc-code).

        grpc-gateway le traduit par [409](entry:http/409), comme [ALREADY_EXISTS](entry:grpc/ALREADY_EXISTS) [](source:grpc-gateway). Un 409 sans `grpc-status` devient [UNKNOWN](entry:grpc/UNKNOWN) chez un client [](source:grpc-http). La bibliothèque ne produit jamais ABORTED [](source:grpc-codes).
    .when-seen =
        - Deux transactions ont touché aux mêmes données, et celle-ci a dû céder.
        - Les données ont changé entre votre lecture et votre écriture.
    .how-to-fix =
        1. Refaites la séquence depuis sa première lecture. Répéter le seul dernier appel écrirait ce que vous avez calculé à partir de données périmées.
        2. Attendez d’abord un court délai aléatoire, et renoncez au bout de quelques essais.
        3. Si cela arrive souvent, raccourcissez les transactions, ou laissez moins d’appelants écrire les mêmes données.
    .when-to-use = Renvoyez ABORTED quand l’appelant doit recommencer à un niveau supérieur. S’il suffit de répéter l’appel, renvoyez UNAVAILABLE ; si rien ne sert avant que l’état soit corrigé, FAILED_PRECONDITION.

grpc-out-of-range = Hors limites
    .summary = L’appel est allé au-delà de la plage valide, par exemple après la fin d’un fichier ; la position peut devenir valide plus tard.
    .description =
        OUT_OF_RANGE dépend de l’état du système : ce qui se trouve après la fin aujourd’hui peut se trouver avant elle demain. Une position qui ne pourrait jamais être valide relève de [INVALID_ARGUMENT](entry:grpc/INVALID_ARGUMENT) [](source:google-rpc-code). Les appelants qui parcourent une liste y voient le signe qu’ils ont terminé.

        grpc-gateway le traduit par [400](entry:http/400) [](source:grpc-gateway). Un 400 sans `grpc-status` devient [INTERNAL](entry:grpc/INTERNAL) chez un client [](source:grpc-http) ; la bibliothèque ne produit jamais OUT_OF_RANGE [](source:grpc-codes).
    .when-seen =
        - Une boucle qui lit tant qu’il reste quelque chose est arrivée à la fin.
        - Le client a retenu une position qui date d’avant le raccourcissement des données.
    .how-to-fix =
        - Dans une boucle, arrêtez-vous : c’est la fin, et non un échec.
        - Sinon, demandez la taille actuelle et corrigez la position.
        - Ne redemandez la même position que si les données ont pu s’allonger.
    .when-to-use = Renvoyez OUT_OF_RANGE pour une position au-delà de ce qui existe en ce moment. Là où FAILED_PRECONDITION conviendrait aussi, préférez OUT_OF_RANGE : il dit à une boucle quand s’arrêter.

grpc-unimplemented = Non implémenté
    .summary = Le service n’a pas cette méthode, ou ne prend pas en charge ce que l’appel demande.
    .description =
        L’opération n’existe pas ici, ou n’est pas prise en charge [](source:google-rpc-code). La bibliothèque elle-même répond ainsi pour une méthode que le serveur ne connaît pas et pour une compression qu’il ne prend pas en charge [](source:grpc-codes).

        grpc-gateway le traduit par [501](entry:http/501) [](source:grpc-gateway). Le retour part d’un autre numéro : un [404](entry:http/404) sans `grpc-status` devient UNIMPLEMENTED chez un client, alors qu’un 501 devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - Le client est plus récent que le serveur et appelle une méthode qui n’y est pas encore [](source:grpc-codes).
        - Le client compresse d’une façon que le serveur ne prend pas en charge [](source:grpc-codes).
        - L’appel n’a jamais atteint de serveur gRPC : un serveur web ou un proxy a répondu 404 [](source:grpc-http).
    .how-to-fix =
        1. Comparez le nom complet (package, service et méthode) avec ce que propose le serveur.
        2. Vérifiez l’adresse et le port. La bonne méthode sur le mauvais serveur est inconnue elle aussi.
        3. Si le journal du serveur ne connaît pas l’appel, cherchez un proxy qui n’a pas de route pour lui.
        4. Si la compression est en cause, désactivez-la dans le client.
        5. Ne réessayez pas avant un déploiement ou un changement de configuration.
    .when-to-use = Laissez les méthodes inconnues à la bibliothèque. Renvoyez vous-même UNIMPLEMENTED pour une méthode qui existe dans l’API et pas encore dans votre code. Pour une entité absente, renvoyez NOT_FOUND.

grpc-internal = Erreur interne
    .summary = Ce qui devrait toujours être vrai ne l’est pas : le système est en défaut à cet endroit.
    .description =
        INTERNAL signale un invariant rompu [](source:google-rpc-code). La bibliothèque le produit pour un message qu’elle ne peut pas analyser, pour un message qu’elle ne peut pas décompresser et pour une violation du contrôle de flux [](source:grpc-codes).

        Un client le déduit aussi de HTTP, mais pas du statut que l’on attend : sans `grpc-status`, un [400](entry:http/400) ou un [431](entry:http/431) devient INTERNAL, un [500](entry:http/500) devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http). Dans l’autre sens, grpc-gateway traduit INTERNAL par 500 [](source:grpc-gateway).
    .when-seen =
        - Le client et le serveur ne s’accordent pas sur un message, si bien que l’un ne peut pas analyser ce que l’autre a écrit [](source:grpc-codes).
        - Les octets reçus ne se décompressent pas, ou un pair enfreint le contrôle de flux [](source:grpc-codes).
        - Un proxy a refusé la requête HTTP comme mal formée (400) ou ses champs d’en-tête comme trop volumineux (431) [](source:grpc-http).
        - Un gestionnaire a trouvé ses propres données dans un état impossible.
    .how-to-fix =
        1. Comparez les versions des messages avec lesquelles les deux côtés ont été construits.
        2. Essayez sans le proxy. Si l’erreur disparaît, cherchez 400 et 431 dans son journal ; pour 431, envoyez moins de métadonnées.
        3. Si une compression est en jeu, désactivez-la le temps d’un essai.
        4. Signalez-le comme un bogue. Une nouvelle tentative retomberait sur le même.
    .when-to-use = Réservez INTERNAL aux erreurs graves : quand vous le renvoyez, quelqu’un doit réparer. Une requête incorrecte relève d’INVALID_ARGUMENT, une dépendance en panne d’UNAVAILABLE.

grpc-unavailable = Service indisponible
    .summary = Le service est injoignable ou en cours d’arrêt ; cela passera très probablement.
    .description =
        UNAVAILABLE est le code qui mérite une nouvelle tentative avec un délai croissant, car la situation est très probablement passagère [](source:google-rpc-code). Il ne prouve pas que rien ne s’est produit : des données peuvent être parties avant la rupture de la connexion [](source:grpc-codes).

        grpc-gateway le traduit par [503](entry:http/503) [](source:grpc-gateway). Le retour est plus large : sans `grpc-status`, un client signale UNAVAILABLE pour un [429](entry:http/429), un [502](entry:http/502), un 503 ou un [504](entry:http/504) [](source:grpc-http).
    .when-seen =
        - Le serveur est en cours d’arrêt [](source:grpc-codes).
        - La connexion s’est rompue au milieu d’un appel [](source:grpc-codes).
        - Un proxy ou un répartiteur de charge a répondu à la place d’un serveur surchargé, défaillant ou muet [](source:grpc-http).
    .how-to-fix =
        1. Côté client, réessayez avec des délais aléatoires et croissants. Ne réessayez ce qui n’est pas idempotent que si vous pouvez savoir si la première tentative a eu un effet.
        2. Vérifiez que le serveur tourne, et que l’adresse et le port sont bons.
        3. Derrière un proxy, lisez le vrai statut dans son journal : 429 demande d’espacer les appels, 502 et 504 désignent ce qui se trouve derrière lui.
        4. Côté serveur, retirez le nœud de la rotation et laissez finir les appels en cours avant de l’arrêter.
    .when-to-use = Renvoyez UNAVAILABLE quand répéter ce seul appel, un peu plus tard, a de bonnes chances de réussir. Si la limite est le quota d’un seul appelant, renvoyez RESOURCE_EXHAUSTED.

grpc-data-loss = Perte de données
    .summary = Des données sont perdues ou corrompues, et ne peuvent pas être récupérées.
    .description =
        Les données que concerne l’appel ont disparu ou sont endommagées pour de bon [](source:google-rpc-code). La bibliothèque ne produit jamais DATA_LOSS [](source:grpc-codes) : quelqu’un a donc écrit un contrôle, et ce contrôle a trouvé le dommage.

        grpc-gateway le traduit par [500](entry:http/500), comme [INTERNAL](entry:grpc/INTERNAL) et [UNKNOWN](entry:grpc/UNKNOWN), si bien que le statut HTTP seul ne les distingue pas [](source:grpc-gateway). Un 500 sans `grpc-status` devient UNKNOWN chez un client [](source:grpc-http).
    .when-seen =
        - Des données stockées ne correspondent pas à leur somme de contrôle, et il n’en reste pas de bonne copie.
        - Un enregistrement qui doit être complet contient des parties que plus personne ne peut lire.
    .how-to-fix =
        1. Arrêtez tout ce qui écrit dans les données endommagées, et gardez une copie de leur état actuel.
        2. Réveillez quelqu’un : cela ne guérit pas tout seul.
        3. Restaurez une sauvegarde, puis cherchez comment le dommage est survenu.
        4. Ne réessayez pas. Relire les mêmes données donne la même réponse.
    .when-to-use = Ne renvoyez DATA_LOSS que si aucune copie n’est récupérable. Si une autre réplique peut encore répondre, renvoyez UNAVAILABLE ; si la logique est en défaut et les données intactes, INTERNAL.

grpc-unauthenticated = Non authentifié
    .summary = L’appel ne porte pas d’identifiants valides : le serveur ne sait donc pas qui appelle.
    .description =
        UNAUTHENTICATED concerne l’identité : les identifiants manquent, ou ne sont pas valides pour cette opération [](source:google-rpc-code). Ce qu’un appelant connu a le droit de faire est une autre question, et son code est [PERMISSION_DENIED](entry:grpc/PERMISSION_DENIED) [](source:google-rpc-code).

        Avec HTTP, les deux tables s’accordent ici : grpc-gateway répond [401](entry:http/401) [](source:grpc-gateway), et un 401 sans `grpc-status` devient UNAUTHENTICATED chez le client [](source:grpc-http). La bibliothèque produit aussi ce code [](source:grpc-codes).
    .when-seen =
        - Le jeton manque, a expiré ou a été émis pour un autre service.
        - Les identifiants ne sont jamais arrivés : un proxy les a retirés.
        - Un proxy placé devant le serveur exige sa propre authentification et répond HTTP 401 [](source:grpc-http).
    .how-to-fix =
        1. Obtenez de nouveaux identifiants et répétez l’appel une fois. Si la réponse reste la même, arrêtez-vous et signalez-le.
        2. Vérifiez que les identifiants quittent le client et parviennent au serveur, à chaque maillon.
        3. Vérifiez les horloges des deux côtés si les jetons semblent expirer aussitôt.
        4. Si le journal du serveur ne connaît pas l’appel, trouvez quel proxy a envoyé un 401.
    .when-to-use = Renvoyez UNAUTHENTICATED quand vous ne pouvez pas dire qui appelle. Dès que vous le pouvez, refusez avec PERMISSION_DENIED.
