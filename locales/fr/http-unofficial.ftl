# Codes de statut HTTP absents du registre : les textes. Les faits se trouvent dans content/http/unofficial.yaml.

http-419 = Page expirée ou délai d’authentification dépassé
    .summary = Un code non enregistré que Laravel utiliserait quand le contrôle CSRF d’un formulaire échoue.
    .description =
        Laravel répondrait 419, « Page Expired », quand le jeton CSRF d’une requête n’est pas accepté ; aucune page de Laravel n’a été lue pour cette entrée. ASP.NET Core a une constante pour le même numéro sous un autre nom, « Authentication Timeout » [](source:aspnet-statuscodes). Beaucoup de listes présentent 419 comme un code officiel, mais le registre le laisse non attribué [](source:iana-http).
    .when-seen =
        - Dans des témoignages d’utilisateurs de Laravel : un formulaire est resté ouvert longtemps, puis a été envoyé.
    .how-to-fix =
        - Rechargez la page, pour que le formulaire reçoive un jeton neuf, et envoyez-le de nouveau.
        - Si vous écrivez le formulaire, vérifiez qu’il transmet le jeton CSRF et que le cookie de session l’accompagne.
    .when-to-use = Ne le choisissez pas pour une nouvelle API : 419 n’est pas attribué [](source:iana-http). Utilisez [403](entry:http/403) pour un contrôle qui échoue, [401](entry:http/401) pour une session expirée.

http-420 = Calmez-vous
    .summary = Un code non enregistré de l’ancienne API de Twitter, pour « trop de requêtes » ; le code enregistré est 429.
    .description =
        L’ancienne API de Twitter aurait utilisé 420 pour sa limite de débit ; aucune page de Twitter n’a été lue pour cette entrée. Le registre laisse le numéro non attribué, quoi que laissent croire certaines listes [](source:iana-http), et [429](entry:http/429) dit aujourd’hui la même chose [](source:rfc6585#4).

        HTTP/2 a un code d’erreur du même nom, [ENHANCE_YOUR_CALM](entry:http2/ENHANCE_YOUR_CALM) [](source:rfc9113#7). Ce n’est pas un code de statut : il met fin à un flux ou à une connexion et ne figure dans aucune réponse.
    .when-seen =
        - Dans d’anciens programmes clients et dans des listes qui décrivent l’API de Twitter d’autrefois.
    .how-to-fix =
        - Envoyez moins de requêtes. Dans un client, traitez 420 comme 429 : ralentissez, et respectez `Retry-After` s’il est présent.
        - Sur votre propre serveur, remplacez-le par 429.
    .when-to-use = Jamais. Répondez 429 [](source:rfc6585#4).

http-430 = Champs d’en-tête de requête trop volumineux, ou rejet de sécurité
    .summary = Un code non enregistré qui viendrait de Shopify, et qui circule sous deux noms.
    .description =
        Deux sens circulent pour 430, tous deux attribués à Shopify : « Request Header Fields Too Large » et « Shopify Security Rejection ». Aucune page de Shopify n’a été lue pour cette entrée, qui ne peut donc pas dire lequel vaut aujourd’hui. Le registre laisse 430 non attribué ; les champs d’en-tête trop volumineux ont le code enregistré [431](entry:http/431) [](source:iana-http).
    .when-seen =
        - Sur des requêtes à Shopify, d’après des listes de codes de statut.
    .how-to-fix =
        - Lisez le corps de la réponse, qui dira peut-être lequel des deux sens s’applique.
        - Essayez une fois avec moins de cookies et de champs d’en-tête. Si cela ne change rien, demandez à l’assistance de Shopify pourquoi la requête est refusée.

http-440 = Session expirée
    .summary = Un code non enregistré des serveurs de Microsoft : la session a expiré, connectez-vous de nouveau.
    .description =
        Des listes de constantes attribuent 440 à Microsoft IIS et à Exchange, pour une session expirée. C’est un renseignement de seconde main : aucune page de Microsoft n’a été lue à ce sujet. Le registre laisse 440 non attribué [](source:iana-http).
    .when-seen =
        - Dans des clients web d’IIS ou d’Exchange après une longue pause, d’après ces listes.
    .how-to-fix =
        - Connectez-vous de nouveau, puis refaites la requête.
        - Dans un programme, traitez-le comme [401](entry:http/401), mais n’attendez pas `WWW-Authenticate`, que seul 401 est tenu de porter [](source:rfc9110#15.5.2).

http-444 = Connexion fermée sans réponse
    .summary = Une valeur du journal de nginx : nginx a fermé la connexion et n’a rien envoyé au client.
    .description =
        nginx inscrit 444 dans son journal quand il ferme une connexion sans aucune réponse [](source:nginx#src/http/ngx_http_request.h). Aucun client ne reçoit jamais ce numéro : il voit une connexion qui prend fin, et pas le moindre statut.

        Le numéro n’est pas attribué dans le registre et n’a ce sens que dans nginx [](source:iana-http).
    .when-seen =
        - Dans le journal d’accès de nginx [](source:nginx#src/http/ngx_http_request.h).
        - Côté client, sous la forme d’une erreur sans statut, par exemple une réponse vide.
    .how-to-fix =
        - Cherchez `444` dans la configuration de nginx, fichiers inclus compris. La règle qui le nomme a pris la décision.
        - Si elle touche des visiteurs que vous voulez servir, resserrez-la : regardez lequel de leurs noms d’hôte, adresses ou champs d’en-tête y correspond.
        - Si elle ne touche que des scanners, il n’y a rien à corriger.

http-449 = Réessayer avec
    .summary = Un code de Microsoft qui demande au client de renvoyer la requête avec davantage de données.
    .description =
        Les extensions de Microsoft à WebDAV définissent 449 : il manque quelque chose à la requête, et le client doit la refaire avec une réponse dans le champ d’en-tête `Ms-Echo-Reply` [](source:ms-wdv). La même spécification écrit aussi « Reply With » dans sa grammaire. Le registre laisse 449 non attribué [](source:iana-http).
    .when-seen =
        - Entre des clients et des serveurs WebDAV de Microsoft [](source:ms-wdv).
    .how-to-fix =
        - Utilisez un client qui connaît l’extension : il envoie `Ms-Echo-Reply` et poursuit de lui-même [](source:ms-wdv).
        - Avec tout autre client, refaire la requête telle quelle ne sert à rien. Demandez un autre accès à qui gère le serveur.

http-450 = Bloqué par le contrôle parental de Windows
    .summary = Un code non enregistré attribué à Microsoft : le contrôle parental de l’ordinateur bloque la page.
    .description =
        D’après des listes, le contrôle parental de Windows répond 450 à la place d’une page qu’il bloque. Aucune page de Microsoft n’a été lue pour cette entrée. Le registre laisse 450 non attribué, même si beaucoup de listes le montrent comme officiel [](source:iana-http).
    .when-seen =
        - Dans des listes de codes de statut. Si vous le rencontrez, le site fonctionne peut-être, et c’est peut-être l’ordinateur qui refuse.
    .how-to-fix =
        - Demandez à la personne qui gère l’ordinateur ou le compte familial d’autoriser l’adresse.
        - Si le site est à vous, essayez-le depuis un autre ordinateur avant de fouiller votre serveur.

http-460 = Connexion fermée par le client
    .summary = Une valeur du journal d’un répartiteur de charge d’AWS : le client a raccroché avant la fin du délai d’inactivité.
    .description =
        Un Application Load Balancer d’AWS consigne 460 quand le client ferme sa connexion avant que le délai d’inactivité du répartiteur ne soit écoulé [](source:aws-alb). Le client ne reçoit pas ce code, puisqu’il n’est plus là. nginx consigne le même événement sous [499](entry:http/499) [](source:nginx#src/http/ngx_http_request.h).
    .when-seen =
        - Dans le journal d’accès du répartiteur de charge, surtout pour des requêtes lentes [](source:aws-alb).
    .how-to-fix =
        1. Comparez le délai d’expiration du client avec le délai d’inactivité du répartiteur. Si celui du client est plus court, c’est lui qui renonce le premier [](source:aws-alb).
        2. Regardez combien de temps la cible met à traiter ces requêtes, et rendez la cible plus rapide ou le client plus patient.
        3. Quelques-uns de ces 460 viennent d’utilisateurs qui ont fermé la page. Laissez-les de côté.

http-463 = Trop d’adresses dans X-Forwarded-For
    .summary = AWS : la requête nomme plus de 30 adresses dans X-Forwarded-For. Alibaba Cloud donne le même numéro à une boucle d’acheminement.
    .description =
        Un Application Load Balancer d’AWS répond 463 à une requête qui contient plus de 30 adresses IP dans `X-Forwarded-For` [](source:aws-alb). L’ALB d’Alibaba Cloud donne le même numéro à autre chose, une requête acheminée en boucle [](source:alibaba-alb). Déterminez de quel fournisseur est le répartiteur qui a répondu avant d’interpréter le code.
    .when-seen =
        - Chez AWS, quand de nombreux proxys ajoutent chacun leur adresse à la liste, ou qu’un client envoie lui-même une longue liste [](source:aws-alb).
        - Chez Alibaba Cloud, quand un serveur placé derrière le répartiteur ramène à ce répartiteur [](source:alibaba-alb).
    .how-to-fix =
        - AWS : affichez `X-Forwarded-For` tel qu’il arrive. Si ses adresses se répètent, un proxy achemine en boucle ; sinon, supprimez ce champ au premier proxy auquel vous faites confiance.
        - Alibaba Cloud : suivez la requête du répartiteur jusqu’aux serveurs placés derrière lui et rompez la boucle.
        - Ne réessayez pas sans rien changer : la requête suivante porte la même liste.

http-464 = Protocole incompatible
    .summary = AWS : le protocole de la requête est de ceux que le groupe cible ne prend pas en charge.
    .description =
        La liste de l’Application Load Balancer nomme 464 [](source:aws-alb). Son explication, à savoir que le protocole de la requête ne convient pas au groupe cible, n’a été lue que dans des copies tierces, et non sur la page d’AWS.
    .when-seen =
        - D’après ces copies, quand des clients envoient une autre version du protocole que celle qu’attend le groupe cible.
    .how-to-fix =
        1. Comparez la version de protocole du groupe cible avec ce qu’envoie le client.
        2. Changez le client, ou acheminez ces requêtes vers un groupe cible de la bonne version.

http-494 = En-tête de requête trop volumineux
    .summary = Le numéro interne de nginx pour un en-tête de requête trop volumineux ; le client reçoit 400.
    .description =
        Le code source de nginx définit 494 pour un en-tête de requête qui dépasse ses limites [](source:nginx#src/http/ngx_http_request.h). Ce numéro est interne : le client reçoit [400](entry:http/400) à la place [](source:nginx#src/http/ngx_http_special_response.c). La constante a été lue dans le code source de nginx, le passage à 400 dans des copies de celui-ci. Le code enregistré pour le même problème est [431](entry:http/431) [](source:rfc6585#5).
    .when-seen =
        - Dans le code source de nginx, et dans des listes de codes qui en sont tirées [](source:nginx#src/http/ngx_http_request.h).
        - Sous la forme d’un simple 400, apparu quand les cookies ont grossi.
    .how-to-fix =
        - Supprimez les cookies du site et réessayez. Si cela suffit, cherchez ce qui les fait grossir.
        - Cherchez un jeton ou une liste d’adresses qui enfle dans un autre champ d’en-tête.
        - Ne relevez les limites d’en-tête de nginx que si cette taille est légitime.

http-495 = Erreur de certificat SSL
    .summary = nginx : le certificat présenté par le client n’a pas passé la vérification.
    .description =
        nginx utilise 495 quand il a demandé un certificat client, l’a reçu et n’a pas pu le vérifier [](source:nginx#src/http/ngx_http_request.h). Le client reçoit un [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). Il s’agit du certificat du client, et non de celui du site : avec [496](entry:http/496), il n’y en avait aucun. Le registre laisse le numéro non attribué [](source:iana-http).
    .when-seen =
        - Avec le TLS mutuel, quand le certificat du client a expiré, ou n’a pas été émis par une autorité à laquelle nginx doit se fier [](source:nginx#src/http/ngx_http_request.h).
    .how-to-fix =
        1. Lisez dans le journal d’erreurs de nginx le motif de l’échec de la vérification.
        2. Vérifiez les dates de validité du certificat du client, et s’il envoie ses certificats intermédiaires.
        3. Côté serveur, vérifiez la liste des autorités de confiance. Une autorité renouvelée doit y être ajoutée.

http-496 = Certificat SSL requis
    .summary = nginx : le client n’a présenté aucun certificat, alors que cette adresse en exige un.
    .description =
        nginx utilise 496 quand un certificat client est exigé et que le client n’en a envoyé aucun [](source:nginx#src/http/ngx_http_request.h). Le client reçoit un [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). Un certificat envoyé mais refusé donne [495](entry:http/495). Le registre laisse le numéro non attribué [](source:iana-http).
    .when-seen =
        - Un navigateur ou un script sans certificat ouvre une adresse protégée par le TLS mutuel [](source:nginx#src/http/ngx_http_request.h).
        - Un proxy placé entre les deux assure la terminaison TLS, et le certificat du client s’arrête là.
    .how-to-fix =
        - Donnez au client son certificat et sa clé, par exemple `curl --cert client.pem --key client.key`. Dans un navigateur, importez-les et choisissez-les quand il le demande.
        - S’il y a un proxy, configurez-le pour qu’il laisse passer TLS, ou pour qu’il présente son propre certificat.
        - Si l’adresse devait être publique, cessez d’y exiger un certificat.

http-497 = Requête HTTP envoyée au port HTTPS
    .summary = nginx : une requête HTTP en clair est arrivée sur un port qui attend TLS.
    .description =
        nginx utilise 497 pour une requête sans TLS sur un port qu’il sert avec TLS [](source:nginx#src/http/ngx_http_request.h). Le client reçoit un [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c). Le port est bon et le schéma mauvais, ou l’inverse. Le registre laisse le numéro non attribué [](source:iana-http).
    .when-seen =
        - Quelqu’un a saisi `http://` avec le numéro d’un port HTTPS, comme dans `http://example.com:8443/` [](source:nginx#src/http/ngx_http_request.h).
        - Un répartiteur de charge assure la terminaison TLS et transmet du HTTP en clair au port TLS de nginx.
    .how-to-fix =
        - Dans le client, remplacez `http://` par `https://`, ou utilisez le port du HTTP en clair.
        - Derrière un répartiteur de charge, faites-lui parler TLS à nginx, ou dirigez-le vers un port de nginx sans TLS.
        - Pour les utilisateurs qui saisissent l’adresse, faites répondre nginx à 497 par une redirection vers `https://`.

http-498 = Jeton non valide
    .summary = Un code non enregistré : un jeton non valide dans les logiciels d’Esri ; dans le code source de nginx, un numéro abandonné.
    .description =
        Ce numéro a deux histoires. Esri répondrait 498 pour un jeton qui n’est pas valide ; aucune page d’Esri n’a été lue pour cette entrée. Dans nginx, il ne veut plus rien dire : son code source présente 498 comme un code abandonné, jadis destiné aux requêtes dont le nom d’hôte n’est pas valide [](source:nginx#src/http/ngx_http_request.h). Le registre le laisse non attribué [](source:iana-http).
    .when-seen =
        - Dans des services bâtis sur les logiciels d’Esri, par ouï-dire. Un nginx d’aujourd’hui ne l’utilise pas [](source:nginx#src/http/ngx_http_request.h).
    .how-to-fix =
        - Obtenez un nouveau jeton et refaites la requête avec lui.
        - Si un jeton neuf est refusé aussi, vérifiez qu’il a été émis pour ce service et pour ce client.
    .when-to-use = Ne le choisissez pas pour votre propre API : le code enregistré pour des identifiants absents ou non valides est [401](entry:http/401) [](source:rfc9110#15.5.2).

http-499 = Requête abandonnée par le client
    .summary = Une valeur du journal de nginx : le client est parti avant que nginx ait pu lui répondre.
    .description =
        nginx consigne 499 quand le client ferme la connexion avant qu’une réponse ait pu être envoyée [](source:nginx#src/http/ngx_http_request.h). Beaucoup de pages en font une erreur que les clients reçoivent. Dans nginx, ce n’en est pas une : le client est parti, et personne ne reçoit ce numéro.

        D’autres ont emprunté ce numéro pour un appel annulé : google.rpc [](source:google-rpc-code) et grpc-gateway [](source:grpc-gateway) traduisent [CANCELLED](entry:grpc/CANCELLED) par 499. Le registre le laisse non attribué [](source:iana-http).
    .when-seen =
        - Dans le journal d’accès de nginx, souvent à côté de [504](entry:http/504) : un délai d’expiration du client plus court que celui du proxy donne 499, l’inverse donne 504 [](source:nginx#src/http/ngx_http_request.h), [](source:rfc9110#15.6.5).
        - Quand des utilisateurs ferment la page ou annulent la requête.
        - Avec grpc-gateway, quand l’appel gRPC placé derrière a été annulé [](source:grpc-gateway).
    .how-to-fix =
        1. Triez le journal selon le temps que nginx a passé sur chaque requête. Si les 499 s’accumulent autour d’une même durée, c’est le délai d’expiration d’un client ou d’un répartiteur placé devant.
        2. Accélérez ces requêtes, ou réglez les délais de sorte que le délai extérieur soit plus long que le délai intérieur. [499 et 504](comparison:http/499-vs-504) montre comment les deux sont liés.
        3. Les 499 isolés viennent de gens qui ont changé d’avis. Laissez-les de côté.
        4. Si une écriture a été interrompue, vérifiez si le serveur amont l’a tout de même achevée.

http-509 = Limite de bande passante dépassée
    .summary = Un code non enregistré attribué à cPanel avec Apache : le site a épuisé son quota de trafic.
    .description =
        Un hébergement avec cPanel et Apache répondrait 509 dès qu’un site a épuisé le quota de trafic de son offre. Aucune page de cPanel n’a été lue pour cette entrée. Des listes montrent 509 comme un code officiel, mais le registre le laisse non attribué [](source:iana-http).
    .when-seen =
        - Sur un hébergement avec cPanel, par ouï-dire.
    .how-to-fix =
        - Si vous êtes propriétaire du site, consultez le trafic dans le panneau d’hébergement. Relevez la limite, ou cherchez ce qui consomme ce trafic : gros fichiers, liens directs depuis d’autres sites, robots d’indexation.
        - Si vous êtes visiteur, vous ne pouvez que revenir plus tard.
    .when-to-use = Ne le choisissez pas pour votre propre serveur. Pour un client qui en demande trop, il y a [429](entry:http/429) ; pour un site fermé pour le moment, [503](entry:http/503).

http-520 = Erreur inconnue renvoyée par le serveur web
    .summary = Cloudflare a joint le serveur d’origine, mais ne sait que faire de ce qui est revenu.
    .description =
        Le code 520 est la rubrique « autre chose » de Cloudflare : le serveur d’origine a échoué d’une façon pour laquelle Cloudflare n’a pas de code plus précis [](source:cloudflare-5xx). Les codes de [521](entry:http/521) à [526](entry:http/526) nomment chacun une cause ; 520 n’en nomme aucune. Un client qui ne connaît pas ce code le traite comme [500](entry:http/500) [](source:rfc9110#15).
    .when-seen =
        - Sur des sites placés derrière Cloudflare, envoyé par Cloudflare et non par le serveur d’origine [](source:cloudflare-5xx).
    .how-to-fix =
        1. Interrogez directement le serveur d’origine, par exemple avec `curl --resolve`, et examinez la réponse brute.
        2. Cherchez dans son journal, à cet instant, un plantage, une réponse vide, ou une section d’en-tête défectueuse ou énorme.
        3. Si ce journal n’a aucune trace de la requête, examinez le pare-feu et tout ce qui se trouve devant le serveur.

http-521 = Serveur web arrêté
    .summary = La connexion de Cloudflare au serveur d’origine a été refusée.
    .description =
        Avec 521, la machine d’origine a répondu à la connexion TCP de Cloudflare, et sa réponse était un refus [](source:cloudflare-5xx). C’est un « non » clair, là où [522](entry:http/522) est un silence.
    .when-seen =
        - Le processus du serveur web d’origine est arrêté ou écoute sur un autre port [](source:cloudflare-5xx).
        - Un pare-feu placé devant le serveur d’origine rejette les connexions venues des adresses de Cloudflare.
    .how-to-fix =
        1. Vérifiez sur la machine d’origine que le serveur web tourne et écoute sur le port auquel Cloudflare se connecte, HTTPS compris.
        2. Autorisez les plages d’adresses de Cloudflare dans le pare-feu et dans les outils qui bannissent des adresses.
        3. Comparez avec [521 et 522](comparison:http/521-vs-522) si vous n’êtes pas sûr qu’il s’agit d’un refus.

http-522 = Délai de connexion dépassé
    .summary = Cloudflare a tenté d’ouvrir une connexion TCP au serveur d’origine et n’a pas eu de réponse à temps.
    .description =
        Avec 522, le serveur d’origine ne répond pas en TCP : dans le cas courant, aucune connexion ne s’est établie à temps [](source:cloudflare-5xx). Le journal de l’application n’a alors aucune trace de la requête. Si la connexion est établie et que seule la réponse HTTP se fait attendre, le code est [524](entry:http/524).
    .when-seen =
        - Un pare-feu placé devant le serveur d’origine élimine en silence les paquets de Cloudflare [](source:cloudflare-5xx).
        - Le serveur d’origine est éteint, surchargé, ou n’est plus à l’adresse de l’enregistrement DNS.
    .how-to-fix =
        1. Comparez l’adresse de l’enregistrement DNS chez Cloudflare avec l’adresse réelle du serveur d’origine.
        2. Autorisez les plages d’adresses de Cloudflare dans chaque pare-feu du trajet.
        3. Capturez les paquets sur le serveur d’origine. Si les premiers paquets des connexions arrivent et restent sans réponse, la machine est surchargée ou les filtre elle-même.

http-523 = Serveur d’origine injoignable
    .summary = Cloudflare n’a trouvé aucun chemin vers le serveur d’origine.
    .description =
        Le code 523 dit que Cloudflare ne peut pas joindre le serveur d’origine [](source:cloudflare-5xx). Le problème se situe sur le chemin vers la machine, avant toute question de port, de TLS ou de HTTP.
    .when-seen =
        - Le serveur d’origine a changé d’adresse, et l’enregistrement DNS chez Cloudflare a gardé l’ancienne [](source:cloudflare-5xx).
        - Le réseau de l’hébergeur est en panne ou a un défaut de routage.
    .how-to-fix =
        1. Vérifiez que l’adresse de l’enregistrement DNS est bien l’adresse publique actuelle du serveur d’origine.
        2. Tracez la route vers cette adresse depuis une machine extérieure au réseau de l’hébergeur.
        3. Si la route s’arrête avant terme, appelez l’hébergeur.

http-524 = Délai de réponse dépassé
    .summary = Cloudflare s’est connecté au serveur d’origine, mais aucune réponse HTTP n’est venue à temps, soit 120 secondes par défaut.
    .description =
        Avec 524, la connexion TCP est établie, mais la réponse HTTP manque : rien n’est venu dans la limite du « Proxy Read Timeout », 120 secondes par défaut [](source:cloudflare-5xx). Beaucoup de pages disent encore 100 secondes. Les clients Enterprise peuvent la relever jusqu’à 6 000 secondes, et il existe aussi un délai d’écriture de 30 secondes [](source:cloudflare-5xx).
    .when-seen =
        - Le serveur d’origine travaille à quelque chose de long : un export, un rapport, une requête lente [](source:cloudflare-5xx).
        - Le serveur d’origine accepte les connexions, mais ses processus de travail sont bloqués.
    .how-to-fix =
        1. Mesurez la durée de la requête sur le serveur d’origine, sans Cloudflare.
        2. Passez les longs travaux en arrière-plan : répondez tout de suite et laissez le client demander le résultat.
        3. Ou relevez la limite, si votre offre a ce réglage [](source:cloudflare-5xx).
        4. Avant de refaire une requête qui modifie des données, vérifiez si le serveur d’origine a achevé la première. Cloudflare a cessé d’attendre ; le serveur d’origine a pu continuer.

http-525 = Échec de la négociation SSL
    .summary = La négociation TLS entre Cloudflare et le serveur d’origine a échoué.
    .description =
        Le code 525 porte sur la connexion derrière Cloudflare, et non sur celle qui vient du navigateur. Dans les modes « Full » et « Full (strict) », Cloudflare parle TLS avec le serveur d’origine, et ici les deux n’ont pas pu s’accorder [](source:cloudflare-5xx). Si Cloudflare juge seulement le certificat non valide, le code est [526](entry:http/526).
    .when-seen =
        - Le serveur d’origine n’a pas de TLS sur ce port, ou aucun certificat installé pour le nom d’hôte [](source:cloudflare-5xx).
        - Le serveur d’origine ne propose aucune version de TLS ni suite cryptographique que Cloudflare accepte.
    .how-to-fix =
        1. Testez directement le serveur d’origine avec `openssl s_client -connect <address>:443 -servername <host name>`.
        2. Vérifiez que TLS est actif sur ce port et que le serveur choisit le bon site d’après son nom.
        3. Vérifiez les versions de TLS et les suites cryptographiques que le serveur d’origine autorise.

http-526 = Certificat SSL non valide
    .summary = Cloudflare rejette le certificat du serveur d’origine.
    .description =
        Avec 526, le serveur d’origine présente un certificat que Cloudflare ne tient pas pour valide [](source:cloudflare-5xx). Les visiteurs voient le certificat de Cloudflare, qui peut être parfaitement valable. Celui qu’il faut corriger se trouve sur le serveur d’origine.
    .when-seen =
        - Le certificat du serveur d’origine a expiré, vaut pour un autre nom, ou n’a pas été émis par une autorité à laquelle Cloudflare se fie [](source:cloudflare-5xx).
    .how-to-fix =
        1. Lisez le certificat du serveur d’origine lui-même, sans passer par Cloudflare, et examinez ses dates, ses noms et son émetteur.
        2. Renouvelez-le, ou installez-en un que Cloudflare accepte pour les serveurs d’origine, avec les certificats intermédiaires.
        3. D’ici là, une nouvelle tentative ne sert à rien.

http-527 = Erreur Railgun
    .summary = Un ancien code de Cloudflare, du temps de Railgun, retiré depuis.
    .description =
        Le code 527 a disparu de la liste des erreurs 5xx de Cloudflare [](source:cloudflare-5xx). Il aurait été retiré avec Railgun, un produit de Cloudflare ; cette raison est donnée de mémoire, aucune page n’a été lue à ce sujet.
    .when-seen =
        - Dans de vieux journaux et dans des listes de codes de statut jamais élaguées. Il ne figure plus dans celle de Cloudflare [](source:cloudflare-5xx).
    .how-to-fix =
        - Si l’un de vos tableaux de bord ou l’une de vos règles mentionne 527, supprimez-le.
        - Si vous le voyez aujourd’hui, déterminez quel logiciel l’a envoyé : Cloudflare ne le mentionne plus [](source:cloudflare-5xx).

http-529 = Site surchargé
    .summary = Un code non enregistré pour une surcharge, qu’utiliseraient Qualys, l’API d’Anthropic et d’autres.
    .description =
        Qualys, l’API d’Anthropic et d’autres répondraient 529 quand le service est surchargé ; aucune de leurs pages n’a été lue pour cette entrée. Le registre laisse 529 non attribué, et un client qui ne le connaît pas le traite comme [500](entry:http/500) [](source:iana-http), [](source:rfc9110#15).
    .when-seen =
        - Sur des appels à ces services aux heures chargées, par ouï-dire.
    .how-to-fix =
        - Cherchez le code dans la documentation du service qui a répondu.
        - Si elle parle de surcharge, réessayez avec des délais croissants, et apprenez ce numéro à votre client : une règle de nouvelle tentative pour [503](entry:http/503) ne couvre pas 529.
    .when-to-use = Ne le choisissez pas : [503](entry:http/503) dit la même chose, est enregistré et peut porter `Retry-After` [](source:rfc9110#15.6.4).

http-530 = Erreur 1xxx de Cloudflare
    .summary = L’enveloppe de Cloudflare pour ses propres numéros d’erreur : le vrai, 1xxx, est dans le corps.
    .description =
        Le code 530 dit peu de chose par lui-même. Le corps de la page contient l’une des erreurs 1xxx de Cloudflare, et c’est ce numéro qui compte ; le plus souvent, le nom d’hôte du serveur d’origine ne se résout pas [](source:cloudflare-5xx). Ces numéros ressemblent à des codes de fermeture WebSocket et n’en sont pas : « Error 1006 » y désigne une adresse IP bannie [](source:cloudflare-1xxx).
    .when-seen =
        - Le serveur d’origine est configuré par un nom d’hôte, pour lequel le DNS n’a aucune adresse [](source:cloudflare-5xx).
    .how-to-fix =
        1. Lisez le numéro 1xxx dans le corps et cherchez-le dans la liste de Cloudflare [](source:cloudflare-1xxx).
        2. Résolvez avec `dig` le nom d’hôte du serveur d’origine, tel qu’il figure dans les réglages de Cloudflare. Corrigez l’enregistrement s’il n’y a pas d’adresse.
        3. Une supervision qui ne garde que les codes de statut perd la cause. Faites-lui garder le corps pour 530.

http-561 = Non autorisé
    .summary = AWS : le répartiteur de charge authentifiait l’utilisateur, et le fournisseur d’identité a renvoyé une erreur.
    .description =
        Un Application Load Balancer d’AWS peut authentifier les utilisateurs avant de transmettre leurs requêtes. Il répond 561 quand le fournisseur d’identité renvoie alors une erreur [](source:aws-alb). La cible placée derrière le répartiteur n’a pas vu la requête, et 561 n’est pas une variante de [401](entry:http/401) : rien ne promet que d’autres identifiants aideraient.
    .when-seen =
        - Dans les redirections de connexion d’une règle d’écouteur qui authentifie les utilisateurs [](source:aws-alb).
    .how-to-fix =
        1. Lisez le journal du fournisseur d’identité à cet instant. Il sait pourquoi il a renvoyé l’erreur.
        2. Vérifiez la règle du répartiteur : identifiant et secret du client, adresses du fournisseur, et adresse de redirection enregistrée chez lui.
        3. Recommencez ensuite la connexion depuis le début, plutôt que de recharger la page d’erreur.

http-598 = Délai de lecture réseau dépassé
    .summary = Un code non enregistré attribué à certains proxys : la lecture depuis le serveur placé derrière eux a trop duré.
    .description =
        Certains proxys signaleraient 598 quand la lecture depuis le serveur placé derrière eux prend trop de temps. Aucune page d’éditeur n’a été lue pour cette entrée. Le numéro ne figure dans aucun registre [](source:iana-http) ; le code enregistré pour un serveur amont trop lent est [504](entry:http/504) [](source:rfc9110#15.6.5).
    .when-seen =
        - Dans le journal ou les réponses d’un proxy, par ouï-dire.
    .how-to-fix =
        - Déterminez quel proxy a choisi ce numéro, et cherchez-le dans sa documentation.
        - D’après son nom, la connexion était établie et les données ne sont pas venues : examinez le serveur placé derrière, comme pour 504.

http-599 = Délai de connexion réseau dépassé
    .summary = Un code non enregistré attribué à certains proxys : la connexion au serveur placé derrière eux ne s’est pas établie à temps.
    .description =
        Certains proxys signaleraient 599 quand ils ne parviennent pas à se connecter à temps au serveur placé derrière eux. Aucune page d’éditeur n’a été lue à ce sujet. Le numéro n’est pas attribué [](source:iana-http), et les clients qui ne le connaissent pas le traitent comme [500](entry:http/500) [](source:rfc9110#15).
    .when-seen =
        - Dans le journal ou les réponses d’un proxy, souvent listé à côté de [598](entry:http/598).
    .how-to-fix =
        - Demandez à qui gère le proxy ce que ce numéro y veut dire.
        - D’après son nom, aucune connexion ne s’est établie : vérifiez l’adresse, le port et le pare-feu avant l’application.
