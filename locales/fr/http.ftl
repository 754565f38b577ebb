# Codes de statut HTTP : les mots de la collection, de ses groupes et de ses caractéristiques. Les faits se trouvent dans content/http/.
# Les textes des codes se trouvent dans http-*.ftl, ceux des paires dans http-comparisons.ftl.

http = Codes de statut HTTP
    .label = HTTP
    .description = Un code de statut HTTP dit comment un serveur, ou une passerelle placée devant lui, a répondu à une requête. Le premier chiffre donne la classe ; un client qui ne connaît pas un code le traite comme le premier de sa classe, un 4xx inconnu comme un 400. Ces pages couvrent les codes enregistrés et les codes non officiels de nginx, de Cloudflare, d’AWS, de Microsoft et d’autres.
    .both = Les deux sont des codes de statut HTTP : chacun dit comment une requête a été traitée.

## Groupes

http-group-informational = Codes informatifs
    .description = Les codes 100 à 199 sont provisoires : ils n’ont pas de contenu, et une réponse finale les suit [](source:rfc9110#15.2). À un code qu’il ne connaît pas, un client prête le sens de 100 [](source:rfc9110#15). Les codes 105 à 199 ne sont pas attribués [](source:iana-http).
http-group-success = Codes de succès
    .description = Les codes 200 à 299 disent que la requête a abouti ou, pour 202, que le serveur l’a acceptée [](source:rfc9110#15.3). Les caches peuvent conserver 200, 203, 204 et 206 par défaut ; pour les autres, il faut des champs d’en-tête qui l’autorisent [](source:rfc9110#15.1).
http-group-redirection = Codes de redirection
    .description = Les codes 300 à 399 demandent au client une étape de plus, le plus souvent une requête vers une autre adresse [](source:rfc9110#15.4). Deux questions distinguent les redirections : le changement est-il définitif, comme avec 301 et 308, et la méthode est-elle conservée, comme avec 307 et 308 ? Le code 304 renvoie le client à sa propre copie ; 305 est déprécié et 306 inutilisé.
http-group-client-error = Erreurs côté client
    .description = Les codes 400 à 499 mettent en cause la requête. La réponse devrait expliquer ce qui ne va pas [](source:rfc9110#15.5). Renvoyée telle quelle, la requête échoue en général de nouveau : corrigez-la, authentifiez-vous, ou attendez quand le code le demande. Les codes non officiels de cette plage ont leurs propres groupes plus bas.
http-group-server-error = Erreurs côté serveur
    .description = Les codes 500 à 599 disent que la requête est peut-être correcte, et que le serveur, ou quelque chose derrière lui, a échoué [](source:rfc9110#15.6). Ne répétez automatiquement que ce qui est idempotent [](source:rfc9110#9.2.2). Les codes non officiels de cette plage ont leurs propres groupes plus bas.
http-group-nginx = Codes de nginx
    .description = Le code source de nginx définit 444, 494 à 497 et 499 pour son propre usage [](source:nginx#src/http/ngx_http_request.h). Aucun registre ne les mentionne [](source:iana-http). Aucun client ne les reçoit : 444 et 499 figurent dans le journal d’accès, et à la place de 494 à 497 le client reçoit un [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Codes de Cloudflare
    .description = Cloudflare répond 520 à 526 quand il n’obtient pas de réponse correcte de votre serveur, et 530 quand le corps porte une erreur 1xxx [](source:cloudflare-5xx). La cause se trouve presque toujours entre Cloudflare et le serveur d’origine, et non entre le visiteur et Cloudflare.
http-group-aws = Codes d’AWS
    .description = Un répartiteur de charge Application Load Balancer produit lui-même 460, 463, 464 et 561 [](source:aws-alb). D’autres fournisseurs réutilisent ces numéros : chez Alibaba Cloud, 463 signale une boucle d’acheminement [](source:alibaba-alb).
http-group-microsoft = Codes de Microsoft
    .description = Des logiciels de Microsoft utilisent 440, 449 et 450. Seul 449 a une spécification que nous ayons pu lire [](source:ms-wdv). Aucun des trois n’est enregistré [](source:iana-http).
http-group-other = Autres codes non officiels
    .description = Des produits et des frameworks ont inventé ces numéros. Beaucoup de listes les présentent comme des codes enregistrés, mais le registre ne les attribue pas, et un même numéro peut avoir plusieurs sens [](source:iana-http).

## Caractéristiques

http-fact-about = De quoi il s’agit
    .description = Ce que le code désigne, en quelques mots.
    .more-content = un contenu qui peut suivre
    .other-protocol = un changement de protocole
    .work-going-on = un traitement en cours
    .hints = des ressources à charger en avance
    .resumable-upload = un envoi qui peut être repris
    .result = un résultat
    .created = une ressource créée
    .queued = un traitement qui n’est pas terminé
    .transformed = un résultat modifié par un proxy
    .no-content = un succès sans contenu
    .reset = un formulaire à réinitialiser
    .part = une partie du résultat
    .several-results = les résultats de plusieurs opérations
    .listed-before = des éléments déjà énumérés
    .changes = les changements depuis une autre version
    .choice = un choix entre plusieurs représentations
    .other-address = une autre adresse pour la requête
    .answer-elsewhere = une réponse à une autre adresse
    .stored-copy = une copie stockée encore valable
    .proxy-to-use = un proxy à utiliser
    .syntax = la requête dans son ensemble
    .identity = l’identité du client
    .payment = le paiement
    .permission = ce que le serveur accepte de faire
    .address = une adresse où rien n’a été trouvé
    .method = la méthode
    .accepted-format = les formats que le client accepte
    .proxy-identity = l’identité du client auprès du proxy
    .slow-request = une requête qui n’est pas arrivée à temps
    .state = l’état de la ressource
    .removed = une ressource supprimée pour de bon
    .missing-length = une longueur que la requête n’indique pas
    .condition = une condition qui s’est révélée fausse
    .content-size = la taille du contenu
    .address-length = la longueur de l’adresse
    .content-format = le format du contenu
    .range = la plage demandée
    .expectation = ce que la requête attend
    .wrong-server = un serveur qui ne peut pas répondre pour cette adresse
    .meaning = le sens du contenu
    .lock = un verrou
    .dependency = une autre action qui a échoué
    .replay = une requête qui pourrait être rejouée
    .protocol = le protocole de la requête
    .missing-condition = une condition absente de la requête
    .rate = la fréquence des requêtes
    .header-size = la taille des champs d’en-tête
    .law = des raisons juridiques
    .server-failure = une défaillance du serveur
    .unknown-method = une méthode que le serveur ne connaît pas
    .upstream-answer = une réponse non valide du serveur placé derrière la passerelle
    .declines = un serveur qui refuse pour le moment
    .upstream-time = une réponse du serveur placé derrière la passerelle qui n’est pas arrivée à temps
    .version = la version de HTTP
    .negotiation = la manière dont le serveur négocie
    .storage = l’espace de stockage
    .loop = une boucle
    .extension = une extension absente de la requête
    .network-login = une connexion au réseau
    .session = une session qui a pris fin
    .certificate = le certificat du client
    .client-left = un client qui est parti
    .forwarded = le champ X-Forwarded-For
    .difference = { $a } concerne { $a-text } ; { $b } concerne { $b-text }.
http-fact-method = Méthode après redirection
    .description = Ce que deviennent la méthode et le corps quand le client suit la redirection.
    .kept = Conservée, avec le corps
    .may-become-get = POST peut devenir GET
    .becomes-get = Devient GET (ou HEAD)
    .difference =
        { $a-value ->
            [kept] { $a } conserve la méthode et le corps
            [may-become-get] { $a } peut transformer POST en GET
            [becomes-get] { $a } transforme toujours POST en GET
           *[other] Ce que { $a } fait de la méthode : { $a-text }
        } ; { $b-value ->
            [kept] { $b } conserve la méthode et le corps
            [may-become-get] { $b } peut transformer POST en GET
            [becomes-get] { $b } transforme toujours POST en GET
           *[other] ce que { $b } fait de la méthode : { $b-text }
        }.
http-fact-permanent = Définitif
    .description = Indique si le client devrait désormais utiliser la nouvelle adresse, ou ne l’utiliser que cette fois.
    .yes = Oui
    .no = Non
    .difference = { $yes } annonce un déplacement définitif ; { $no } ne vaut que pour cette requête.
http-fact-fault = Qui est en cause
    .description = Le côté auquel le code attribue la cause.
    .nobody = Personne
    .client = Le client
    .either = Le client ou le serveur
    .server = Le serveur qui répond
    .upstream = Le serveur derrière la passerelle
    .network = Le réseau intermédiaire
    .difference =
        { $a-value ->
            [nobody] { $a } ne met personne en cause
            [client] { $a } met en cause le client
            [either] { $a } ne dit pas lequel du client ou du serveur est en cause
            [server] { $a } met en cause le serveur qui répond
            [upstream] { $a } met en cause le serveur derrière la passerelle
            [network] { $a } met en cause le réseau intermédiaire
           *[other] { $a } met en cause : { $a-text }
        } ; { $b-value ->
            [nobody] { $b } ne met personne en cause
            [client] { $b } met en cause le client
            [either] { $b } ne dit pas lequel du client ou du serveur est en cause
            [server] { $b } met en cause le serveur qui répond
            [upstream] { $b } met en cause le serveur derrière la passerelle
            [network] { $b } met en cause le réseau intermédiaire
           *[other] { $b } met en cause : { $b-text }
        }.
http-fact-sender = Envoyé par
    .description = Le serveur de la chaîne qui produit la réponse.
    .server = Le serveur d’origine
    .gateway = Une passerelle ou un proxy
    .either = Le serveur d’origine ou une passerelle
    .network = Le réseau intermédiaire
    .nobody = Personne
    .difference =
        { $a-value ->
            [server] { $a } vient du serveur d’origine
            [gateway] { $a } vient d’une passerelle ou d’un proxy
            [either] { $a } peut venir du serveur d’origine ou d’une passerelle
            [network] { $a } vient du réseau intermédiaire, jamais du serveur d’origine
            [nobody] { $a } n’est jamais envoyé
           *[other] { $a } est envoyé par : { $a-text }
        } ; { $b-value ->
            [server] { $b } vient du serveur d’origine
            [gateway] { $b } vient d’une passerelle ou d’un proxy
            [either] { $b } peut venir du serveur d’origine ou d’une passerelle
            [network] { $b } vient du réseau intermédiaire, jamais du serveur d’origine
            [nobody] { $b } n’est jamais envoyé
           *[other] { $b } est envoyé par : { $b-text }
        }.
http-fact-retry = Que faire ensuite
    .description = Ce que fait le client après la réponse ; les nouvelles tentatives automatiques sont réservées aux requêtes idempotentes.
    .not-needed = Rien à renvoyer
    .continue = Passer à la suite
    .wait = Attendre la réponse finale
    .follow = Se reporter à ce que la réponse désigne
    .yes = Renvoyer la requête
    .with-backoff = Renvoyer la requête avec un délai croissant, si elle est idempotente
    .after-delay = Renvoyer la requête après un délai
    .after-fix = Ne renvoyer la requête qu’une fois la cause corrigée
    .idempotent = Renvoyer la requête si la méthode est idempotente
    .no = Ne pas renvoyer la requête
    .difference =
        Après { $a }, { $a-value ->
            [not-needed] il n’y a rien à renvoyer
            [continue] passez à la suite
            [wait] attendez la réponse finale
            [follow] reportez-vous à ce que la réponse désigne
            [yes] renvoyez la requête
            [with-backoff] renvoyez la requête avec un délai croissant, si elle est idempotente
            [after-delay] renvoyez la requête après un délai
            [after-fix] ne renvoyez la requête qu’une fois la cause corrigée
            [idempotent] ne renvoyez la requête que si sa méthode est idempotente
            [restart] refaites toute la séquence
            [no] ne renvoyez pas la requête
           *[other] voici la suite : { $a-text }
        } ; après { $b }, { $b-value ->
            [not-needed] il n’y a rien à renvoyer
            [continue] passez à la suite
            [wait] attendez la réponse finale
            [follow] reportez-vous à ce que la réponse désigne
            [yes] renvoyez la requête
            [with-backoff] renvoyez la requête avec un délai croissant, si elle est idempotente
            [after-delay] renvoyez la requête après un délai
            [after-fix] ne renvoyez la requête qu’une fois la cause corrigée
            [idempotent] ne renvoyez la requête que si sa méthode est idempotente
            [restart] refaites toute la séquence
            [no] ne renvoyez pas la requête
           *[other] voici la suite : { $b-text }
        }.
http-fact-stage = Où cela a échoué
    .description = L’étape, entre le proxy et le serveur d’origine, qui n’a pas abouti.
    .name = La résolution du nom du serveur d’origine
    .route = L’accès au serveur d’origine
    .connection = La connexion TCP au serveur d’origine
    .tls = TLS avec le serveur d’origine
    .response = La réponse du serveur d’origine
    .difference =
        { $a-value ->
            [name] Avec { $a }, le nom du serveur d’origine est introuvable
            [route] Avec { $a }, le serveur d’origine n’a pas été atteint
            [connection] Avec { $a }, la connexion TCP n’a pas abouti
            [tls] Avec { $a }, TCP a abouti et TLS a échoué
            [response] Avec { $a }, la connexion était établie et c’est la réponse qui pose problème
           *[other] { $a } : { $a-text }
        } ; { $b-value ->
            [name] avec { $b }, le nom du serveur d’origine est introuvable
            [route] avec { $b }, le serveur d’origine n’a pas été atteint
            [connection] avec { $b }, la connexion TCP n’a pas abouti
            [tls] avec { $b }, TCP a abouti et TLS a échoué
            [response] avec { $b }, la connexion était établie et c’est la réponse qui pose problème
           *[other] { $b } : { $b-text }
        }.
http-fact-class = Classe
    .description = Ce que dit le premier chiffre.
    .informational = Réponse informative (1xx)
    .success = Succès (2xx)
    .redirection = Redirection (3xx)
    .client-error = Erreur côté client (4xx)
    .server-error = Erreur côté serveur (5xx)
    .difference =
        { $a } fait partie { $a-value ->
            [informational] des réponses provisoires (1xx)
            [success] des succès (2xx)
            [redirection] des redirections (3xx)
            [client-error] des erreurs côté client (4xx)
            [server-error] des erreurs côté serveur (5xx)
           *[other] de cette classe : { $a-text }
        } ; { $b } fait partie { $b-value ->
            [informational] des réponses provisoires (1xx)
            [success] des succès (2xx)
            [redirection] des redirections (3xx)
            [client-error] des erreurs côté client (4xx)
            [server-error] des erreurs côté serveur (5xx)
           *[other] de cette classe : { $b-text }
        }.
http-fact-error = Erreur
    .description = Indique si le code signale un problème.
    .yes = Oui
    .no = Non
    .difference = { $yes } signale une erreur ; { $no } n’en signale pas.
http-fact-fields-required = Champs d’en-tête obligatoires
    .description = Les champs d’en-tête que la réponse doit comporter.
    .absent = Aucun
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = Champs d’en-tête habituels
    .description = Les champs d’en-tête que la réponse devrait comporter, ou comporte souvent.
    .absent = Aucun
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = Champs d’en-tête de la requête
    .description = Les champs d’en-tête de la requête sur lesquels porte ce code, présents ou absents.
    .absent = Aucun
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = Contenu
    .description = Indique si la réponse a un contenu (un corps) après ses champs d’en-tête.
    .forbidden = Interdit
    .allowed = Autorisé
    .expected = Attendu
    .explains = Devrait expliquer l’erreur
    .difference =
        { $a-value ->
            [forbidden] { $a } n’a pas de contenu
            [allowed] { $a } peut avoir un contenu
            [expected] { $a } a normalement un contenu
            [explains] { $a } devrait expliquer l’erreur dans son contenu
           *[other] Le contenu de { $a } : { $a-text }
        } ; { $b-value ->
            [forbidden] { $b } n’a pas de contenu
            [allowed] { $b } peut avoir un contenu
            [expected] { $b } a normalement un contenu
            [explains] { $b } devrait expliquer l’erreur dans son contenu
           *[other] le contenu de { $b } : { $b-text }
        }.
http-fact-cacheable = Mise en cache par défaut
    .description = Indique si un cache peut conserver la réponse selon sa propre estimation, sans champ d’en-tête qui l’autorise.
    .yes = Oui
    .no = Non
    .never-stored = Non, et la réponse ne doit jamais être stockée
    .difference =
        { $a-value ->
            [yes] Les caches peuvent conserver { $a } par défaut
            [no] Les caches ne peuvent conserver { $a } que si ses champs d’en-tête l’autorisent
            [never-stored] Les caches ne doivent jamais stocker { $a }
           *[other] Pour les caches, { $a } : { $a-text }
        } ; { $b-value ->
            [yes] ils peuvent conserver { $b } par défaut
            [no] ils ne peuvent conserver { $b } que si ses champs d’en-tête l’autorisent
            [never-stored] ils ne doivent jamais stocker { $b }
           *[other] pour eux, { $b } : { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = Indique si une norme donne un sens à `Retry-After` dans la réponse.
    .yes = Défini
    .no = Non défini
    .difference = `Retry-After` a un sens défini avec { $yes }, mais pas avec { $no }.
http-fact-used-by = Utilisé par
    .description = Les logiciels et les services dont on sait qu’ils utilisent le code, enregistré ou non.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (ancienne API)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = API d’Anthropic
    .proxies = Certains proxys
http-fact-grpc-by-client = Interprété par un client gRPC comme
    .description = Le code de statut gRPC que suppose un client quand cette réponse arrive sans `grpc-status`.
    .equivalence = Un client gRPC qui reçoit { $from } sans `grpc-status` signale { $to }.
http-fact-defined-by = Défini par
    .description = Le document et la section qui donnent au code sa signification.
http-fact-checked = Comment cela a été vérifié
    .description = À quel point vous pouvez vous fier à cette page.
    .read = La source a été lue pour cette page
    .recalled = Écrit de mémoire ; vérifiez la source avant de vous y fier
    .secondary = Vu seulement dans la copie d’un tiers
