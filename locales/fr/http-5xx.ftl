# Codes de statut HTTP 500 à 511 : les textes. Les faits se trouvent dans content/http/5xx.yaml.
# Les textes du schéma se trouvent dans http.ftl, ceux des codes absents du registre dans http-unofficial.ftl.

http-500 = Erreur interne du serveur
    .summary = Le serveur qui répond a échoué en traitant la requête, d’une façon à laquelle il n’était pas préparé.
    .description =
        Le code 500 signale une défaillance que le serveur n’attendait pas [](source:rfc9110#15.6.1). Le corps devrait expliquer la situation, mais la cause se trouve dans le journal du serveur.

        Ce code sert aussi de point de chute à d’autres familles d’erreurs. grpc-gateway répond 500 pour `INTERNAL`, `UNKNOWN` et `DATA_LOSS` [](source:grpc-gateway). Dans l’autre sens, rien n’est aussi précis : un client gRPC qui reçoit un simple 500 signale [UNKNOWN](entry:grpc/UNKNOWN), et non [INTERNAL](entry:grpc/INTERNAL) [](source:grpc-http).
    .when-seen =
        - Une exception dans l’application, qu’aucun gestionnaire n’a interceptée [](source:rfc9110#15.6.1).
        - Un appel gRPC derrière grpc-gateway s’est terminé par `INTERNAL`, `UNKNOWN` ou `DATA_LOSS` [](source:grpc-gateway).
    .how-to-fix =
        1. Ouvrez le journal de l’application à la seconde de la réponse et cherchez l’exception. S’il y a un proxy devant, son journal vous dit quel serveur a répondu.
        2. Si c’est le proxy qui n’a pas obtenu de réponse, le statut est différent : voyez [500 et 502](comparison:http/500-vs-502).
        3. Côté client, ne répétez que les requêtes idempotentes. Les autres ont peut-être déjà fait la moitié de leur travail [](source:rfc9110#9.2.2).
        4. Si le serveur n’est pas à vous, signalez l’heure, l’adresse et l’identifiant de requête s’il y en a un.
    .when-to-use = Répondez 500 pour une défaillance que vous n’aviez pas prévue. Pour un état que vous savez passager, utilisez 503 ; pour une erreur du client, un code 4xx.

http-501 = Non implémenté
    .summary = Le serveur ne connaît pas du tout la méthode de la requête, quelle que soit la ressource.
    .description =
        Le code 501 porte sur la méthode. Le serveur ne la reconnaît pas, donc aucune adresse de ce serveur ne peut la prendre en charge [](source:rfc9110#15.6.2). Si le serveur connaît la méthode mais la refuse à cet endroit, le code est [405](entry:http/405), qui doit énumérer les méthodes permises dans `Allow` [](source:rfc9110#15.5.6).

        Les caches peuvent conserver un 501, sauf indication contraire des champs d’en-tête [](source:rfc9110#15.1). C’est la seule erreur côté serveur de la RFC 9110 pour laquelle ce soit vrai.

        grpc-gateway répond 501 pour [UNIMPLEMENTED](entry:grpc/UNIMPLEMENTED) [](source:grpc-gateway). Un client gRPC ne fait pas la traduction inverse : il déduit `UNIMPLEMENTED` de 404, et d’un simple 501 seulement [UNKNOWN](entry:grpc/UNKNOWN) [](source:grpc-http).
    .when-seen =
        - Un client emploie une méthode d’une extension, comme WebDAV, avec un serveur qui n’a pas cette extension [](source:rfc9110#15.6.2).
        - La méthode est mal orthographiée dans la requête.
        - Un appel passé par grpc-gateway nomme une méthode que le service gRPC n’a pas [](source:grpc-gateway).
    .how-to-fix =
        - Vérifiez l’orthographe de la méthode, majuscules comprises.
        - Ne réessayez pas : la réponse ne changera pas tant que le logiciel du serveur ne change pas.
        - Si vous avez ajouté la méthode et voyez encore 501, purgez les caches situés sur le trajet [](source:rfc9110#15.1).
    .when-to-use = Répondez 501 pour une méthode que votre serveur ne connaît nulle part. Pour une méthode connue mais appliquée à la mauvaise ressource, répondez 405.

http-502 = Passerelle défaillante
    .summary = Une passerelle ou un proxy a reçu une réponse non valide du serveur qui se trouve derrière.
    .description =
        Le code 502 vient du serveur intermédiaire. Celui-ci s’est adressé à un serveur amont, et la réponse n’était pas valide [](source:rfc9110#15.6.3). Si aucune réponse n’est venue à temps, le code est [504](entry:http/504).

        Pendant une négociation d’ouverture WebSocket, un 502 signifie que la connexion ne s’est jamais ouverte. Un script de page ne peut pas le lire : il obtient [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). Après la négociation, une passerelle qui parle WebSocket peut utiliser [1014](entry:websocket/1014).

        Un client gRPC qui reçoit un simple 502 signale [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - La réponse du serveur amont n’est pas valide, par exemple dans sa section d’en-tête [](source:rfc9110#15.6.3).
        - Le serveur amont refuse la connexion ou plante pendant qu’il répond.
    .how-to-fix =
        1. Lisez le journal de la passerelle pour savoir quel serveur amont a échoué, puis le journal de ce serveur.
        2. Vérifiez que le serveur amont tourne, et que la passerelle utilise la bonne adresse, le bon port et le bon protocole.
        3. Côté client, ne réessayez que les requêtes idempotentes [](source:rfc9110#9.2.2), avec un délai croissant.
    .when-to-use = Ne répondez 502 qu’en tant que passerelle ou proxy. Un serveur qui refuse de lui-même répond 503.

http-503 = Service indisponible
    .summary = Le serveur qui répond refuse la requête pour le moment.
    .description =
        Le code 503 annonce un état temporaire. Le serveur peut ajouter `Retry-After` pour indiquer combien de temps attendre [](source:rfc9110#15.6.4), sous forme d’un nombre de secondes ou d’une date [](source:rfc9110#10.2.3).

        Un serveur surchargé peut refuser une négociation d’ouverture WebSocket avec 503. Un script de page ne peut lire ni ce statut ni `Retry-After` : il obtient [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). Sur une connexion ouverte, l’équivalent est [1013](entry:websocket/1013).

        gRPC le traduit dans les deux sens : grpc-gateway répond 503 pour [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-gateway), et un client qui reçoit un simple 503 signale `UNAVAILABLE` [](source:grpc-http).
    .when-seen =
        - Le serveur qui répond ne peut pas prendre la requête en charge à cet instant, mais tient cet état pour passager [](source:rfc9110#15.6.4). Le code ne dit pas pourquoi.
        - Mais pas quand vous dépassez une limite qui vous est propre : ce cas a son propre code, [429](entry:http/429) [](source:rfc6585#4).
    .how-to-fix =
        1. Côté client, attendez le temps indiqué par `Retry-After` [](source:rfc9110#10.2.3) ; sans ce champ d’en-tête, appliquez un délai croissant.
        2. Déterminez quel serveur a répondu. Ce peut être un proxy placé devant l’application.
        3. Sur ce serveur, cherchez pourquoi il refuse : vérifiez la charge, les limites et les contrôles de santé.
    .when-to-use = Répondez 503 pour un état passager, et ajoutez `Retry-After` si vous savez combien de temps il durera. Pour les connexions WebSocket ouvertes, fermez avec 1013 ou 1012.

http-504 = Délai d’attente de la passerelle dépassé
    .summary = Une passerelle ou un proxy a renoncé à attendre le serveur qui se trouve derrière.
    .description =
        Le code 504 vient d’une passerelle dont le serveur amont n’a pas répondu à temps [](source:rfc9110#15.6.5). Ce serveur peut être arrêté, ou bien lent et encore au travail : le délai d’expiration met fin à l’attente, pas au traitement.

        L’horloge en cause est celle de la passerelle. Si le client est moins patient qu’elle, c’est lui qui part le premier, et nginx consigne [499](entry:http/499) à la place [](source:nginx#src/http/ngx_http_request.h).

        Les tables de correspondance de gRPC divergent ici. grpc-gateway répond 504 pour [DEADLINE_EXCEEDED](entry:grpc/DEADLINE_EXCEEDED) [](source:grpc-gateway), mais un client gRPC qui reçoit un simple 504 signale [UNAVAILABLE](entry:grpc/UNAVAILABLE) [](source:grpc-http).
    .when-seen =
        - Le serveur amont a besoin de plus de temps que la passerelle n’en accorde, pour une requête lourde ou un gros rapport [](source:rfc9110#15.6.5).
        - Le serveur amont est bloqué, ou le réseau entre les deux avale les paquets [](source:rfc9110#15.6.5).
        - Un appel gRPC derrière grpc-gateway dépasse son échéance [](source:grpc-gateway).
    .how-to-fix =
        1. Lisez dans le journal du serveur amont combien de temps la requête a pris, et si elle est encore en cours.
        2. Accélérez le travail, ou répondez [202](entry:http/202) tout de suite et terminez-le en arrière-plan.
        3. Ne relevez le délai d’expiration de la passerelle que si le travail doit vraiment durer aussi longtemps, et gardez au client un délai plus long que celui de la passerelle.
        4. Côté client, ne réessayez que les requêtes idempotentes [](source:rfc9110#9.2.2), et avec prudence : la première est peut-être encore en cours.
    .when-to-use = Ne répondez 504 qu’en tant que passerelle, quand le serveur amont reste muet. Un serveur qui s’est lassé d’attendre son client répond 408.

http-505 = Version HTTP non prise en charge
    .summary = Le serveur ne prend pas en charge la version de HTTP dans laquelle la requête a été faite.
    .description =
        Le code 505 rejette la version de HTTP, et non la ressource, la méthode ou le contenu. Le corps devrait indiquer quelles versions le serveur prend en charge [](source:rfc9110#15.6.6).
    .when-seen =
        - Un client ou un proxy parle une version que le serveur ne prend pas en charge [](source:rfc9110#15.6.6).
        - Un client écrit à la main met une mauvaise version dans sa ligne de requête.
    .how-to-fix =
        1. Lisez dans le corps de la réponse la liste des versions [](source:rfc9110#15.6.6).
        2. Affichez la requête telle qu’elle quitte le client, par exemple avec `curl --verbose`, et vérifiez-y la version.
        3. Refaites la requête avec une autre version, par exemple `curl --http1.1`. Essayez avec et sans le proxy pour voir qui la change.
    .when-to-use = Répondez 505 quand une autre version de HTTP ferait l’affaire, et nommez les versions dans le corps.

http-506 = La variante négocie aussi
    .summary = La négociation de contenu du serveur est configurée en boucle : la variante choisie veut négocier à son tour.
    .description =
        Le code 506 appartient à la négociation de contenu transparente, et son nom dit ce qui ne va pas : la variante qui termine une négociation négocie elle aussi [](source:rfc2295#8.1). C’est une erreur dans la configuration du serveur. Le texte de la RFC 2295 n’a pas été lu pour cette entrée ; le code et le nom concordent avec le registre [](source:iana-http).
    .when-seen =
        - Un serveur propose des variantes d’une ressource, par langue ou par format, et l’une d’elles est elle-même configurée pour négocier [](source:rfc2295#8.1).
    .how-to-fix =
        - Côté serveur, faites pointer chaque variante vers un contenu simple, et non vers une autre ressource qui négocie.
        - Côté client, ne réessayez pas. En attendant, demandez l’adresse d’une variante précise.
    .when-to-use = Laissez ce code à un serveur qui met en œuvre la négociation transparente. Pour toute autre erreur de configuration, répondez 500.

http-507 = Espace de stockage insuffisant
    .summary = Le serveur n’a pas la place de conserver ce que la requête produirait.
    .description =
        Le code 507 vient de WebDAV : il manque au serveur l’espace dont la requête a besoin [](source:rfc4918#11.5). La requête elle-même est correcte ; elle peut donc réussir sans changement une fois l’espace libéré. [413](entry:http/413) est une autre affaire : là, le contenu dépasse ce que le serveur accepte de traiter [](source:rfc9110#15.5.14).

        Le texte de la RFC 4918 n’a pas été lu pour cette entrée ; le code et le nom concordent avec le registre [](source:iana-http).
    .when-seen =
        - Un client WebDAV écrit ou copie un fichier sur un serveur dont le stockage est plein [](source:rfc4918#11.5).
    .how-to-fix =
        1. Libérez de l’espace : videz une corbeille, supprimez d’anciennes versions ou des envois jamais terminés.
        2. Côté serveur, vérifiez le disque et le quota de l’utilisateur. L’un peut être plein sans que l’autre le soit.
        3. Renvoyez la requête après cela, pas avant.
    .when-to-use = Répondez 507 quand la requête échoue faute de place et passerait s’il y en avait. Si le contenu est trop volumineux quelle que soit la place, répondez 413.

http-508 = Boucle détectée
    .summary = Le serveur a renoncé parce que les ressources qu’il parcourait ramènent à elles-mêmes.
    .description =
        Le code 508 vient de la RFC 5842, les extensions de liaison de WebDAV : la requête a entraîné le serveur dans une boucle parmi ses propres ressources [](source:rfc5842#7.2). Il porte sur les ressources du serveur, et non sur des redirections ni sur des proxys qui se renvoient une requête.

        Le texte de la RFC 5842 n’a pas été lu pour cette entrée ; le code et le nom concordent avec le registre [](source:iana-http).
    .when-seen =
        - Une requête WebDAV couvre toute une arborescence, et une liaison y ramène à un dossier situé plus haut [](source:rfc5842#7.2).
    .how-to-fix =
        - Côté serveur, trouvez la liaison qui ferme la boucle et supprimez-la.
        - Côté client, ne réessayez pas. Demandez un niveau à la fois plutôt que toute l’arborescence.
    .when-to-use = Laissez ce code aux serveurs WebDAV qui gèrent des liaisons. Une redirection qui mène à elle-même ne relève pas de 508 : corrigez la redirection.

http-510 = Extension manquante
    .summary = Obsolète : le serveur voulait que la requête déclare une extension de HTTP.
    .description =
        Le code 510 appartient au cadre d’extension de HTTP de la RFC 2774 ; le corps devait énumérer les extensions qui manquaient à la requête [](source:rfc2774#7). Ce document a aujourd’hui le statut « Historic », et le registre marque le code comme obsolète [](source:iana-http). La RFC 2774 n’a pas été lue pour cette entrée.
    .when-seen =
        - Presque nulle part, puisque le code est obsolète [](source:iana-http). Si vous le voyez tout de même, le logiciel a peut-être choisi ce numéro pour un sens qui lui est propre.
    .how-to-fix =
        - Ne renvoyez pas la même requête. Lisez le corps et la documentation du serveur qui a répondu.
        - Si le serveur est à vous, remplacez 510 par un code en usage.
    .when-to-use = Ne l’utilisez pas. Pour une condition que la requête doit porter, [428](entry:http/428) peut convenir ; pour un changement de protocole, [426](entry:http/426).

http-511 = Authentification réseau requise
    .summary = Le réseau veut que vous vous authentifiiez avant de vous laisser sortir ; le serveur auquel vous vous adressiez n’a jamais vu la requête.
    .description =
        Le code 511 est envoyé par un portail captif, un équipement qui contrôle l’accès au réseau, et jamais par un serveur d’origine [](source:rfc6585#6). Le corps devrait contenir un lien vers la page de connexion, et non cette page, pour qu’un programme ne prenne pas le formulaire pour la réponse attendue. Un cache ne doit pas stocker cette réponse [](source:rfc6585#6).

        Il n’a aucun rapport avec votre compte sur le site visé : ce serait [401](entry:http/401).
    .when-seen =
        - Un appareil sur un réseau invité, dans un hôtel ou un train, ne s’est pas encore authentifié auprès du portail [](source:rfc6585#6).
        - Une session auprès du portail a expiré, et des requêtes qui passaient il y a une minute ne passent plus.
    .how-to-fix =
        1. Ouvrez le lien du corps, ou une page en `http://` dans un navigateur, et authentifiez-vous auprès du réseau [](source:rfc6585#6).
        2. Renvoyez ensuite la requête.
        3. Dans un programme, ne traitez pas le corps comme une réponse de votre API, et ne demandez pas à l’utilisateur le mot de passe de l’API.
    .when-to-use = Ne répondez 511 que si vous gérez le portail du réseau. Un serveur d’origine qui veut une authentification répond 401, un proxy 407.
