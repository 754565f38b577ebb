# Textes propres aux paires de codes de statut gRPC : la question qui sépare les deux codes, la réponse courte, ce qu’il faut faire, les pièges.
# Une paire sans message ici a tout de même sa page, composée à partir des faits.

grpc-cancelled-vs-deadline-exceeded = Qui a mis fin à l’appel, l’appelant ou l’horloge ?
    .answer =
        CANCELLED : quelqu’un a annulé, en général l’appelant. DEADLINE_EXCEEDED : personne n’a rien décidé, le temps s’est écoulé ; l’opération peut malgré tout avoir réussi [](source:google-rpc-code). Après CANCELLED, cherchez le code qui annule ; après DEADLINE_EXCEEDED, mesurez où passe le temps.
    .when-to-use-which =
        - Vous voyez CANCELLED : si votre propre client a annulé exprès, il n’y a rien à corriger. Sinon, trouvez la requête, l’écran ou la tâche à laquelle l’appel est lié. Ne refaites l’appel que si vous voulez encore le résultat.
        - Vous voyez DEADLINE_EXCEEDED : comparez le temps accordé avec le temps relevé dans le journal du serveur. Ne réessayez que ce qui est idempotent, avec une nouvelle échéance, car la première tentative peut avoir abouti [](source:google-rpc-code).
        - Vous développez un gestionnaire : dans les deux cas, plus personne n’attend votre réponse ; cessez donc le travail. La bibliothèque produit les deux codes d’elle-même [](source:grpc-codes) ; n’en renvoyez un que si vous remarquez la fin avant elle.
        - Vous exploitez grpc-gateway : CANCELLED y apparaît comme [499](entry:http/499), DEADLINE_EXCEEDED comme [504](entry:http/504) [](source:grpc-gateway). Seul le second dit que quelque chose était trop lent.
    .pitfalls =
        - Un client qui annule d’après son propre minuteur transforme la lenteur en CANCELLED. Fixez plutôt une échéance, et le code dira la vérité.
        - Aucun des deux statuts HTTP ne ramène au code. Sans `grpc-status`, un 504 devient [UNAVAILABLE](entry:grpc/UNAVAILABLE) et un 499 devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - La constante de Go s’écrit `Canceled`, avec un seul l [](source:grpc-gateway). Chercher `CANCELLED` peut vous faire manquer la moitié de vos journaux.

grpc-unknown-vs-internal = Sait-on ce qui est cassé, ou ne sait-on rien ?
    .answer =
        INTERNAL est un constat : ce qui devrait toujours être vrai ne l’est pas. UNKNOWN en est l’absence : l’erreur ne porte aucune information exploitable [](source:google-rpc-code), par exemple parce que c’est une exception qu’aucun gestionnaire n’a interceptée [](source:grpc-codes). Après UNKNOWN, cherchez une trace d’exécution ; après INTERNAL, examinez ce que les deux côtés se sont envoyé.
    .when-to-use-which =
        - Vous voyez UNKNOWN : cherchez une exception dans le journal du serveur. Si l’appel n’y figure pas, autre chose a répondu en HTTP : sans `grpc-status`, 200, 500 et tout statut absent de la table deviennent UNKNOWN chez un client [](source:grpc-http).
        - Vous voyez INTERNAL : comparez les versions des messages des deux côtés, puis la compression ; la bibliothèque produit ce code quand elle ne peut pas analyser ou décompresser [](source:grpc-codes). Cherchez ensuite un proxy qui répond [400](entry:http/400) ou [431](entry:http/431) [](source:grpc-http).
        - Vous développez le serveur : interceptez les exceptions à la frontière des gestionnaires. Renvoyez INTERNAL pour vos propres bogues, et UNKNOWN seulement pour ce que vous ne pouvez pas classer.
        - Vous développez le client : après UNKNOWN, réessayez si l’appel est idempotent. Après INTERNAL, non : le même appel retombe sur le même bogue.
    .pitfalls =
        - HTTP 500 s’appelle Internal Server Error, et pourtant, sans `grpc-status`, il devient UNKNOWN et non INTERNAL [](source:grpc-http).
        - Un tableau de bord qui ne compte qu’INTERNAL passe à côté des plantages : une exception qui s’échappe d’un gestionnaire donne UNKNOWN [](source:grpc-codes).
        - Derrière grpc-gateway, les deux donnent [500](entry:http/500) [](source:grpc-gateway). Consignez le code gRPC avant qu’il se perde.

grpc-invalid-argument-vs-failed-precondition = Toujours incorrect, ou incorrect en ce moment ?
    .answer =
        INVALID_ARGUMENT : la requête est incorrecte dans tous les états du système. FAILED_PRECONDITION : la même requête serait correcte dans un autre état [](source:google-rpc-code). Après le premier, changez la requête ; après le second, changez l’état.
    .when-to-use-which =
        - Vous voyez INVALID_ARGUMENT : corrigez l’argument que nomme le message. Attendre ne change rien.
        - Vous voyez FAILED_PRECONDITION : ne touchez pas à la requête. Amenez le système dans l’état exigé, puis renvoyez-la.
        - Vous développez le serveur : demandez-vous si la même requête pourrait réussir demain. Si elle ne le peut jamais, INVALID_ARGUMENT ; si elle le peut, FAILED_PRECONDITION. Contrôlez les arguments avant l’état, pour qu’une mauvaise requête reçoive chaque jour la même réponse.
        - Vous développez le client : montrez le premier à la personne qui a rempli le formulaire, et le second à celle qui peut changer l’état. Ne réessayez ni l’un ni l’autre en boucle.
    .pitfalls =
        - grpc-gateway traduit les deux par [400](entry:http/400) [](source:grpc-gateway) : derrière lui, un client ne peut pas choisir d’après le statut HTTP.
        - FAILED_PRECONDITION n’est pas HTTP 412 par défaut ; google.rpc n’admet [412](entry:http/412) que si la requête portait des conditions sur un ETag [](source:google-rpc-code).
        - Un 400 sans `grpc-status` n’est aucun des deux : un client en fait [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http). Et la bibliothèque ne produit jamais ni l’un ni l’autre [](source:grpc-codes).

grpc-invalid-argument-vs-out-of-range = Jamais valide, ou pas valide en ce moment ?
    .answer =
        Les deux rejettent une valeur. INVALID_ARGUMENT : aucun état du système ne pourrait la rendre valide, par exemple une position que le type ne peut pas contenir. OUT_OF_RANGE : elle se trouve au-delà de ce qui existe en ce moment, par exemple après la fin du fichier, et cela peut changer [](source:google-rpc-code). Corrigez la première ; voyez dans la seconde la fin de ce que vous pouvez lire.
    .when-to-use-which =
        - Vous voyez OUT_OF_RANGE dans une boucle : vous avez tout. Arrêtez-vous sans erreur.
        - Vous voyez OUT_OF_RANGE ailleurs : demandez la taille actuelle et corrigez la position. Les données ont peut-être raccourci depuis votre dernière lecture.
        - Vous voyez INVALID_ARGUMENT : corrigez la valeur. Elle ne deviendra pas valide.
        - Vous développez le serveur : comparez la valeur d’abord avec tout ce que l’API peut admettre, puis avec ce qui existe en ce moment. Le premier échec donne INVALID_ARGUMENT, le second OUT_OF_RANGE.
    .pitfalls =
        - Répondre INVALID_ARGUMENT pour une page après la dernière prive les appelants du signe qui leur dit qu’ils ont terminé.
        - Un client qui consigne OUT_OF_RANGE comme une erreur en signale une à la fin de chaque fichier.
        - grpc-gateway traduit les deux par [400](entry:http/400) [](source:grpc-gateway), et non par [416](entry:http/416). Aucun de ces numéros ne ramène au code : sans `grpc-status`, 400 devient [INTERNAL](entry:grpc/INTERNAL) et 416 [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-deadline-exceeded-vs-unavailable = Est-ce le temps qui a manqué, ou le service ?
    .answer =
        DEADLINE_EXCEEDED : l’appel a duré plus longtemps que ce qui lui était accordé, et son travail a peut-être été fait malgré tout. UNAVAILABLE : le service est injoignable ou en cours d’arrêt, très probablement pour peu de temps [](source:google-rpc-code). Réessayez UNAVAILABLE avec un délai croissant ; ne réessayez DEADLINE_EXCEEDED que si l’appel est idempotent, avec une nouvelle échéance.
    .when-to-use-which =
        - Vous voyez DEADLINE_EXCEEDED : déterminez si le serveur a reçu l’appel et combien de temps il y a travaillé. Accélérez-le ensuite, ou accordez plus de temps.
        - Vous voyez UNAVAILABLE : déterminez si le serveur tourne et s’il est joignable. Il est peut-être simplement en train de redémarrer [](source:grpc-codes).
        - Vous voyez UNAVAILABLE toujours au bout du même nombre de secondes : soupçonnez un proxy qui a cessé d’attendre. Son 504 devient UNAVAILABLE [](source:grpc-http).
        - Vous développez le serveur : si le temps de votre appelant est écoulé, DEADLINE_EXCEEDED. Si un service dont vous avez besoin est injoignable, UNAVAILABLE.
    .pitfalls =
        - Les deux tables ne sont pas inverses l’une de l’autre. grpc-gateway change DEADLINE_EXCEEDED en [504](entry:http/504) [](source:grpc-gateway) ; un client change un 504 sans `grpc-status` en UNAVAILABLE [](source:grpc-http). Un appel lent passe alors pour un appel à répéter.
        - UNAVAILABLE ne prouve pas que rien ne s’est produit : des données peuvent être parties avant la rupture de la connexion [](source:grpc-codes).
        - Une nouvelle tentative soumise à l’ancienne échéance n’a plus de temps non plus. Donnez-lui une nouvelle échéance.

grpc-not-found-vs-permission-denied = Absent, ou interdit ?
    .answer =
        NOT_FOUND : l’entité n’existe pas. PERMISSION_DENIED : l’appelant est connu, et cette opération ne lui est pas permise. Mais NOT_FOUND peut être un masque : un serveur peut s’en servir pour cacher une entité aux appelants qui n’y ont pas droit [](source:google-rpc-code). Devant un NOT_FOUND surprenant, refaites donc l’appel avec un compte qui a plus de droits.
    .when-to-use-which =
        - Vous voyez NOT_FOUND : vérifiez d’abord l’identifiant et l’environnement, puis vos droits.
        - Vous voyez PERMISSION_DENIED : demander une autre entité n’y fera rien. Vérifiez sous quelle identité le serveur vous a vu, et ce qu’elle a le droit de faire.
        - Vous développez le serveur : décidez si l’existence de l’entité est un secret. Si oui, répondez NOT_FOUND, qu’elle soit cachée ou absente, avec le même message. Sinon, PERMISSION_DENIED dit à l’appelant ce qu’il doit demander.
        - Vous développez le client : après NOT_FOUND, ne dites pas à l’utilisateur que la chose a été supprimée. Vous ne pouvez pas le savoir.
    .pitfalls =
        - Un masque troué : pour la même entité, une méthode dit NOT_FOUND et une autre PERMISSION_DENIED. Tout le monde apprend ainsi qu’elle existe.
        - La bibliothèque ne produit jamais NOT_FOUND [](source:grpc-codes), alors qu’un client déduit PERMISSION_DENIED d’un HTTP 403 [](source:grpc-http). PERMISSION_DENIED peut donc venir d’un pare-feu.
        - En HTTP, la paire est asymétrique. grpc-gateway répond [404](entry:http/404) et [403](entry:http/403) [](source:grpc-gateway). Sans `grpc-status`, le 403 ramène au code, mais le 404 devient [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-http).

grpc-not-found-vs-failed-precondition = Manque-t-il quelque chose, ou est-ce dans le mauvais état ?
    .answer =
        NOT_FOUND : une entité que l’appel nomme n’existe pas. FAILED_PRECONDITION : le système est dans un état qui interdit l’appel. Une entité absente est aussi un mauvais état : les deux peuvent donc convenir ; google.rpc préfère alors NOT_FOUND, qui est plus précis [](source:google-rpc-code). Après NOT_FOUND, vérifiez le nom ; après FAILED_PRECONDITION, changez l’état.
    .when-to-use-which =
        - Vous voyez NOT_FOUND : vérifiez l’identifiant, ou créez l’entité.
        - Vous voyez FAILED_PRECONDITION : l’identifiant était bon. Lisez quel état est exigé, et établissez-le.
        - Vous développez le serveur : si l’entité que la requête nomme, ou le parent sous lequel elle veut créer quelque chose, n’existe pas, NOT_FOUND. Si l’entité existe, mais qu’elle est verrouillée, impayée ou non vide, FAILED_PRECONDITION.
    .pitfalls =
        - FAILED_PRECONDITION pour une entité absente envoie l’appelant réparer un état, alors qu’une faute de frappe est seule en cause.
        - Une nouvelle tentative seule ne règle ni l’un ni l’autre. Dans les deux cas, quelque chose doit d’abord changer.
        - grpc-gateway répond [404](entry:http/404) et [400](entry:http/400) [](source:grpc-gateway). Aucun des deux ne ramène au code : sans `grpc-status`, ils deviennent [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) et [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).

grpc-not-found-vs-unimplemented = Est-ce l’entité qui manque, ou la méthode ?
    .answer =
        NOT_FOUND : la méthode s’est exécutée et n’a pas trouvé son entité [](source:google-rpc-code). UNIMPLEMENTED : cette méthode n’existe pas ici, ou le service ne prend pas en charge ce qui était demandé [](source:grpc-codes). Un HTTP 404 qui vient d’un proxy devient UNIMPLEMENTED, et non NOT_FOUND [](source:grpc-http). Pour NOT_FOUND, vérifiez donc les données ; pour UNIMPLEMENTED, la route.
    .when-to-use-which =
        - Vous voyez NOT_FOUND : un gestionnaire en a décidé ainsi ; la bibliothèque ne le fait jamais [](source:grpc-codes). Vérifiez l’identifiant et l’environnement.
        - Vous voyez UNIMPLEMENTED et l’appel figure dans le journal du serveur : comparez le package, le service et la méthode avec ce que propose le serveur, puis la compression [](source:grpc-codes).
        - Vous voyez UNIMPLEMENTED et l’appel ne figure dans aucun journal : cherchez un proxy ou un serveur web qui a répondu 404 [](source:grpc-http). Une mauvaise adresse ou une route absente suffit.
        - Vous développez le serveur : laissez les méthodes inconnues à la bibliothèque, et ne renvoyez vous-même UNIMPLEMENTED que pour ce que vous n’avez pas encore développé.
    .pitfalls =
        - Les numéros se croisent. grpc-gateway change NOT_FOUND en [404](entry:http/404) et UNIMPLEMENTED en [501](entry:http/501) [](source:grpc-gateway) ; sans `grpc-status`, un client change 404 en UNIMPLEMENTED et 501 en [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - UNIMPLEMENTED juste après un déploiement n’est pas forcément une méthode absente. Lisez le journal du proxy avant de revenir à l’ancienne version du serveur.

grpc-already-exists-vs-aborted = La place est-elle prise, ou le moment était-il mauvais ?
    .answer =
        ALREADY_EXISTS : ce que vous voulez créer existe déjà, et la tentative suivante l’y trouvera aussi. ABORTED : des opérations concurrentes ont interféré, et la même séquence peut réussir si vous la recommencez [](source:google-rpc-code). grpc-gateway fait de tous deux un [409](entry:http/409) [](source:grpc-gateway), mais seul ABORTED invite à réessayer.
    .when-to-use-which =
        - Vous voyez ALREADY_EXISTS : lisez ce qui existe. Servez-vous-en, mettez-le à jour, ou choisissez un autre nom.
        - Vous voyez ABORTED : recommencez depuis la première lecture, après un court délai aléatoire. Renoncez au bout de quelques essais.
        - Vous développez le serveur : un nom déjà pris donne ALREADY_EXISTS. Une transaction qui a perdu, ou une version qui a changé entre-temps, donne ABORTED.
        - Vous appelez à travers grpc-gateway : un 409 seul ne dit pas s’il faut réessayer [](source:grpc-gateway). Servez-vous du code gRPC, si votre passerelle le montre.
    .pitfalls =
        - ALREADY_EXISTS peut trahir votre propre succès. Si une tentative précédente a dépassé son échéance, elle peut avoir abouti [](source:google-rpc-code). Comparez l’entité avec ce que vous avez envoyé avant de signaler une erreur.
        - Une règle générale « réessayer après 409 » répète des créations qui ne pourront jamais réussir.
        - Un 409 sans `grpc-status` n’est aucun des deux : un client en fait [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-permission-denied-vs-unauthenticated = Le serveur sait-il qui vous êtes ?
    .answer =
        UNAUTHENTICATED : non, l’appel ne porte pas d’identifiants valides. PERMISSION_DENIED : oui, et il refuse ; ce code ne doit pas servir pour un appelant que l’on ne peut pas identifier [](source:google-rpc-code). Après UNAUTHENTICATED, renouvelez les identifiants et refaites l’appel ; après PERMISSION_DENIED, les mêmes identifiants n’y feront rien.
    .when-to-use-which =
        - Vous voyez UNAUTHENTICATED : examinez le jeton. Est-il présent, est-il encore valide, a-t-il été émis pour ce service ? Renouvelez-le et répétez l’appel une fois.
        - Vous voyez PERMISSION_DENIED : le jeton fonctionne. Cherchez sous quelle identité le serveur vous a vu, et accordez-lui le droit.
        - Vous développez le serveur : contrôlez d’abord l’identité, puis le droit. Un quota épuisé n’est ni l’un ni l’autre : c’est [RESOURCE_EXHAUSTED](entry:grpc/RESOURCE_EXHAUSTED) [](source:google-rpc-code).
        - Vous regardez du côté de HTTP : ici, les deux tables s’accordent. grpc-gateway répond [401](entry:http/401) et [403](entry:http/403) [](source:grpc-gateway), et sans `grpc-status` les deux numéros ramènent à leur code [](source:grpc-http).
    .pitfalls =
        - 401 s’appelle Unauthorized, mais il concerne l’authentification [](source:rfc9110#15.5.2). Il va avec UNAUTHENTICATED ; voyez [401 vs 403](comparison:http/401-vs-403).
        - Un 403 peut n’avoir aucun rapport avec l’identité [](source:rfc9110#15.5.4). Quand c’est un pare-feu qui l’envoie, le client lit quand même PERMISSION_DENIED [](source:grpc-http).
        - Si un jeton expiré reçoit PERMISSION_DENIED, les clients n’ont aucune raison de le renouveler.
        - Renouveler le jeton après chaque PERMISSION_DENIED crée une boucle.

grpc-resource-exhausted-vs-unavailable = Une limite est-elle atteinte, ou le service a-t-il disparu ?
    .answer =
        RESOURCE_EXHAUSTED : un quota, l’espace, la mémoire [](source:google-rpc-code) ou une taille maximale de message a arrêté cet appel [](source:grpc-codes). UNAVAILABLE : le service tout entier est injoignable ou en cours d’arrêt [](source:grpc-codes). Après RESOURCE_EXHAUSTED, attendez que le quota se libère ou envoyez moins ; après UNAVAILABLE, réessayez avec un délai croissant.
    .when-to-use-which =
        - Vous voyez RESOURCE_EXHAUSTED : lisez de quelle limite il s’agit. Pour un quota, ralentissez et réessayez plus tard. Pour un message trop volumineux, aucune nouvelle tentative n’aboutira [](source:grpc-codes).
        - Vous voyez UNAVAILABLE : vérifiez que le serveur tourne, et examinez ce qui se trouve entre vous et lui. Si un proxy a répondu 429, ralentissez là aussi [](source:grpc-http).
        - Vous développez le serveur : si un appelant a eu sa part, RESOURCE_EXHAUSTED, avec le nom de la limite. Si personne ne peut être servi en ce moment, UNAVAILABLE.
        - Vous développez le client : arrêtez l’appelant qui a épuisé son quota, et laissez continuer les autres. Après UNAVAILABLE, retenez tous les appels vers ce service.
    .pitfalls =
        - Le même numéro vaut pour les deux. grpc-gateway change RESOURCE_EXHAUSTED en [429](entry:http/429) [](source:grpc-gateway) ; un client change un 429 sans `grpc-status` en UNAVAILABLE [](source:grpc-http). Une limite de débit dans un proxy ne donne donc jamais RESOURCE_EXHAUSTED, à moins que le proxy n’envoie lui-même un `grpc-status`.
        - Un quota signalé par UNAVAILABLE attire justement les appels qu’il devait arrêter.
        - Un quota épuisé n’est pas un droit manquant : PERMISSION_DENIED ne convient pas [](source:google-rpc-code).

grpc-failed-precondition-vs-aborted = Corriger d’abord, ou recommencer maintenant ?
    .answer =
        ABORTED : recommencez toute la séquence, lecture, modification, écriture ; des opérations concurrentes ont interféré. FAILED_PRECONDITION : recommencer ne change rien tant que personne n’a corrigé l’état [](source:google-rpc-code). La question à se poser : le même client pourrait-il réussir seul, en refaisant ses étapes tout de suite ?
    .when-to-use-which =
        - Vous voyez ABORTED : revenez à la première lecture, attendez un court délai aléatoire et refaites tout ce qui en découlait.
        - Vous voyez FAILED_PRECONDITION : déterminez quel état est exigé, et qui peut l’établir. Refaites ensuite l’appel.
        - Vous développez le serveur : une transaction qui a perdu donne ABORTED. Une condition que le client a lui-même envoyée, à la manière d’une mise à jour REST conditionnelle, et qui n’est pas remplie donne FAILED_PRECONDITION selon l’ancienne édition de google.rpc [](source:google-rpc-code), et ABORTED selon une plus récente [](source:google-cloud-rpc).
        - Vous développez une boucle de nouvelles tentatives : placez-la autour de la séquence, et non de l’appel, et n’y recommencez que sur ABORTED.
    .pitfalls =
        - Un conflit lecture-modification-écriture peut donner les deux. Si le serveur l’a remarqué de lui-même, ABORTED ; si c’est la condition du client qui a échoué, tout dépend de l’édition de google.rpc que suit le service. Dites dans votre API auquel s’attendre.
        - Ne répéter que le dernier appel après ABORTED écrit ce qui a été calculé à partir de données périmées.
        - grpc-gateway répond [400](entry:http/400) et [409](entry:http/409) [](source:grpc-gateway). Aucun des deux ne ramène au code : sans `grpc-status`, ils deviennent [INTERNAL](entry:grpc/INTERNAL) et [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-failed-precondition-vs-out-of-range = Un mauvais état quelconque, ou la fin d’une plage ?
    .answer =
        Les deux dépendent de l’état, et les deux peuvent réussir quand il change. OUT_OF_RANGE est le cas particulier : une position au-delà de ce qui existe en ce moment. FAILED_PRECONDITION est le cas général. Là où les deux conviennent, google.rpc préfère OUT_OF_RANGE, parce qu’il est plus précis [](source:google-rpc-code). Lisez OUT_OF_RANGE comme « c’est fini », et FAILED_PRECONDITION comme « réparez quelque chose ».
    .when-to-use-which =
        - Vous voyez OUT_OF_RANGE : terminez la boucle, ou corrigez la position. Personne n’a rien à réparer.
        - Vous voyez FAILED_PRECONDITION : trouvez ce qui doit changer, et changez-le avant de refaire l’appel.
        - Vous développez le serveur : une page, une position ou un indice après la fin donne OUT_OF_RANGE. Une liste qui ne peut pas du tout être lue en ce moment donne FAILED_PRECONDITION.
    .pitfalls =
        - FAILED_PRECONDITION à la fin d’une liste fait de la dernière page une erreur pour chaque appelant.
        - Les deux deviennent [400](entry:http/400) dans grpc-gateway [](source:grpc-gateway), et un 400 sans `grpc-status` devient [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http). La différence n’existe que dans le code gRPC.
        - La position peut devenir valide quand des données s’ajoutent. Un client qui suit une liste en croissance attend et redemande ; il n’y a là rien à réparer.

grpc-failed-precondition-vs-unavailable = Quelqu’un doit-il agir, ou cela passe-t-il tout seul ?
    .answer =
        FAILED_PRECONDITION : le service a été joint, et l’état de ses données interdit l’appel tant que personne ne le change. UNAVAILABLE : le service n’a pas été joint ou est en cours d’arrêt, et cela passe très probablement tout seul [](source:google-rpc-code). Réessayez UNAVAILABLE avec un délai croissant, et FAILED_PRECONDITION seulement après la réparation.
    .when-to-use-which =
        - Vous voyez FAILED_PRECONDITION : lisez le message, faites ce qui manque, puis refaites l’appel.
        - Vous voyez UNAVAILABLE : attendez, plus longtemps à chaque fois, et réessayez. Si cela dure, examinez le serveur et les proxys.
        - Vous développez le serveur : le même appel réussirait-il dans une minute sans que personne ne fasse rien ? Alors UNAVAILABLE. Sinon, FAILED_PRECONDITION.
        - Votre serveur est en train de démarrer ou de s’arrêter : cela passe, donc UNAVAILABLE.
    .pitfalls =
        - Un mauvais état signalé par UNAVAILABLE fait réessayer les clients pendant des heures, et personne n’apprend ce qu’il faut réparer.
        - UNAVAILABLE peut venir de la bibliothèque, ou du [429](entry:http/429), du [502](entry:http/502), du [503](entry:http/503) ou du [504](entry:http/504) d’un proxy [](source:grpc-http). FAILED_PRECONDITION ne vient jamais de la bibliothèque [](source:grpc-codes) : c’est toujours la décision de quelqu’un.
        - Un seul des deux survit à HTTP. UNAVAILABLE devient 503 [](source:grpc-gateway), qui ramène au code ; FAILED_PRECONDITION devient [400](entry:http/400) [](source:grpc-gateway), qui mène à [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).

grpc-aborted-vs-unavailable = Répéter la séquence, ou seulement l’appel ?
    .answer =
        UNAVAILABLE : l’appel peut être répété tel quel. ABORTED : l’appel seul ne suffit pas ; revenez là où la séquence a commencé, car ce que vous y avez lu n’est peut-être plus vrai [](source:google-rpc-code). Placez la nouvelle tentative autour de l’appel pour UNAVAILABLE, autour de la transaction pour ABORTED.
    .when-to-use-which =
        - Vous voyez UNAVAILABLE : répétez l’appel avec des délais aléatoires et croissants. Prenez garde aux appels qui ne sont pas idempotents, car des données peuvent être parties [](source:grpc-codes).
        - Vous voyez ABORTED : jetez ce que vous avez calculé, relisez et refaites les étapes. Un court délai aléatoire suffit.
        - Vous développez le serveur : si répéter le dernier appel peut réussir et reste juste, UNAVAILABLE. Si cela doit écrire des données périmées, ABORTED.
        - Vous développez une bibliothèque cliente : répétez l’appel en interne sur UNAVAILABLE. Transmettez ABORTED à l’application, qui seule sait où commence sa séquence.
    .pitfalls =
        - Réessayer chaque appel, même après ABORTED, peut écraser le travail devant lequel cet appel avait cédé.
        - ABORTED sous forte charge est le signe de trop d’écritures concurrentes, et non d’un mauvais réseau. Ajouter des serveurs n’y fait rien tant que tous écrivent les mêmes données.
        - grpc-gateway répond [409](entry:http/409) et [503](entry:http/503) [](source:grpc-gateway). Sans `grpc-status`, seul le 503 ramène au code ; le 409 devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

grpc-internal-vs-data-loss = Est-ce la logique qui est cassée, ou les données qui sont perdues ?
    .answer =
        INTERNAL : un invariant n’est pas respecté ; le système se comporte mal, et les données sont peut-être intactes. DATA_LOSS : des données sont perdues ou corrompues sans retour possible [](source:google-rpc-code). Après INTERNAL, réparez le code ; après DATA_LOSS, arrêtez les écritures et allez chercher les sauvegardes.
    .when-to-use-which =
        - Vous voyez INTERNAL : il s’agit souvent du trajet et non du stockage. La bibliothèque le produit quand elle ne peut pas analyser ou décompresser un message [](source:grpc-codes).
        - Vous voyez DATA_LOSS : prenez-le au mot. La bibliothèque ne le produit jamais [](source:grpc-codes) : c’est donc un contrôle qui a trouvé le dommage.
        - Vous développez le serveur : des octets abîmés en chemin relèvent d’INTERNAL. Un dommage dans la dernière copie stockée relève de DATA_LOSS ; tant qu’il existe une bonne copie, répondez à partir de celle-là.
        - Vous réglez des alertes : un INTERNAL isolé peut attendre le matin, un DATA_LOSS ne le peut pas.
    .pitfalls =
        - grpc-gateway traduit les deux par [500](entry:http/500) [](source:grpc-gateway). Des alertes fondées sur les statuts HTTP ne voient pas la différence.
        - Aucun des deux ne mérite de nouvelle tentative. Le bogue demeure, et le dommage aussi.
        - Un 500 sans `grpc-status` n’est aucun des deux, mais [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).

## Ensembles

grpc-failed-precondition-vs-aborted-vs-unavailable = Répéter l’appel, tout recommencer, ou corriger d’abord ?
    .answer =
        Demandez-vous quel est le minimum que le client doit refaire. Seulement l’appel qui a échoué : UNAVAILABLE. La séquence à laquelle il appartient, par exemple lecture, modification, écriture : ABORTED. Rien, tant que personne n’a corrigé l’état du système : FAILED_PRECONDITION [](source:google-rpc-code).
    .when-to-use-which =
        - Vous voyez UNAVAILABLE : répétez l’appel avec des délais aléatoires et croissants, s’il est idempotent.
        - Vous voyez ABORTED : revenez à la première lecture, et refaites tout ce qui en découlait.
        - Vous voyez FAILED_PRECONDITION : arrêtez-vous. Déterminez quel état est exigé, établissez-le, puis refaites l’appel.
        - Vous développez le serveur : le même appel réussirait-il un peu plus tard ? UNAVAILABLE. Le même client réussirait-il en recommençant tout ? ABORTED. Sinon, FAILED_PRECONDITION.
        - Une condition que le client a envoyée, à la manière d’une mise à jour REST conditionnelle, n’est pas remplie : FAILED_PRECONDITION selon l’ancienne édition de google.rpc [](source:google-rpc-code), ABORTED selon une plus récente [](source:google-cloud-rpc).
    .pitfalls =
        - Seul UNAVAILABLE peut venir de la bibliothèque ; les deux autres sont toujours la décision d’un gestionnaire [](source:grpc-codes).
        - grpc-gateway répond [400](entry:http/400) pour FAILED_PRECONDITION, [409](entry:http/409) pour ABORTED et [503](entry:http/503) pour UNAVAILABLE [](source:grpc-gateway). Sans `grpc-status`, seul le 503 ramène à son code : 400 devient [INTERNAL](entry:grpc/INTERNAL), 409 devient [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
        - UNAVAILABLE est le choix par défaut commode, et il est faux dans les deux autres cas : les clients répètent ce qui ne peut qu’échouer, ou écrivent des données périmées.
        - Après UNAVAILABLE, un appel peut avoir eu un effet, car des données peuvent être parties avant la rupture de la connexion [](source:grpc-codes).
