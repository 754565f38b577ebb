# Codes de statut gRPC : les mots de la collection, de ses groupes et de ses faits. Les faits se trouvent dans content/grpc/.
# Les textes des codes se trouvent dans grpc-codes.ftl, ceux des paires dans grpc-comparisons.ftl.

grpc = Codes de statut gRPC
    .label = gRPC
    .description = Un code de statut gRPC dit comment un appel s’est terminé. Sept des 17 codes ne viennent jamais que d’une application ; la bibliothèque peut aussi produire les autres. Deux tables relient ces codes à HTTP, une pour chaque sens, et aucune n’est l’inverse de l’autre.
    .both = Les deux sont des codes de statut gRPC : chacun dit comment un appel s’est terminé.

## Groupes

grpc-group-success = Succès
    .description = OK est le seul code qui ne signale pas d’erreur [](source:google-rpc-code).
grpc-group-application = Codes de l’application
    .description = La bibliothèque gRPC ne produit jamais ces sept codes [](source:grpc-codes). Si vous en voyez un, c’est un gestionnaire qui l’a choisi ; son auteur peut donc vous dire pourquoi.
grpc-group-library = Codes de la bibliothèque et de l’application
    .description = Un gestionnaire peut renvoyer ces codes, mais ils apparaissent aussi sans lui : la bibliothèque les produit [](source:grpc-codes), ou le client les déduit d’une réponse HTTP dépourvue de `grpc-status` [](source:grpc-http). Pour PERMISSION_DENIED, la réponse HTTP est la seule voie de ce genre. Déterminez donc d’abord qui a parlé.

## Caractéristiques

grpc-fact-subject = Objet
    .description = Ce qui a déterminé la façon dont l’appel s’est terminé.
    .success = Un succès
    .caller = L’appelant, qui a renoncé
    .request = Les arguments de la requête
    .deadline = L’échéance
    .entity = L’existence d’une entité
    .identity = L’identité de l’appelant
    .permission = Les droits de l’appelant
    .quota = Un quota ou une limite
    .state = L’état du système
    .concurrency = Des opérations concurrentes
    .range = La fin d’une plage
    .method = Ce que propose le service
    .invariant = Un invariant rompu
    .reachability = La possibilité de joindre le service
    .data = Des données perdues ou corrompues
    .nothing-known = Une erreur sans information exploitable
    .difference =
        { $a } { $a-value ->
            [success] signale un succès
            [caller] concerne un appelant qui a renoncé
            [request] concerne les arguments de la requête
            [deadline] concerne l’échéance
            [entity] concerne l’existence d’une entité
            [identity] concerne l’identité de l’appelant
            [permission] concerne les droits de l’appelant
            [quota] concerne un quota ou une limite
            [state] concerne l’état du système
            [concurrency] concerne un conflit avec des opérations concurrentes
            [range] concerne la fin d’une plage
            [method] concerne ce que propose le service
            [invariant] concerne un invariant rompu
            [reachability] concerne la possibilité de joindre le service
            [data] concerne des données perdues ou corrompues
            [nothing-known] concerne une erreur sans information exploitable
           *[other] concerne ceci : { $a-text }
        } ; { $b } { $b-value ->
            [success] signale un succès
            [caller] concerne un appelant qui a renoncé
            [request] concerne les arguments de la requête
            [deadline] concerne l’échéance
            [entity] concerne l’existence d’une entité
            [identity] concerne l’identité de l’appelant
            [permission] concerne les droits de l’appelant
            [quota] concerne un quota ou une limite
            [state] concerne l’état du système
            [concurrency] concerne un conflit avec des opérations concurrentes
            [range] concerne la fin d’une plage
            [method] concerne ce que propose le service
            [invariant] concerne un invariant rompu
            [reachability] concerne la possibilité de joindre le service
            [data] concerne des données perdues ou corrompues
            [nothing-known] concerne une erreur sans information exploitable
           *[other] concerne ceci : { $b-text }
        }.
grpc-fact-retry = Nouvelle tentative
    .description = Indique si un client doit refaire l’appel, et ce qui doit se passer auparavant.
    .not-needed = Inutile
    .with-backoff = Oui, avec un délai croissant
    .after-delay = Oui, après un délai
    .after-fix = Seulement une fois la cause corrigée
    .idempotent = Seulement si l’appel est idempotent
    .restart = Refaire toute la séquence
    .no = Non
    .difference =
        Après { $a }, { $a-value ->
            [not-needed] il est inutile de réessayer
            [yes] réessayez
            [with-backoff] réessayez avec un délai croissant
            [after-delay] réessayez après un délai
            [after-fix] ne réessayez qu’une fois la cause corrigée
            [idempotent] ne réessayez que ce qui est idempotent
            [restart] refaites toute la séquence, pas seulement le dernier appel
            [no] ne réessayez pas
           *[other] voici ce qui vaut pour une nouvelle tentative : { $a-text }
        } ; après { $b }, { $b-value ->
            [not-needed] il est inutile de réessayer
            [yes] réessayez
            [with-backoff] réessayez avec un délai croissant
            [after-delay] réessayez après un délai
            [after-fix] ne réessayez qu’une fois la cause corrigée
            [idempotent] ne réessayez que ce qui est idempotent
            [restart] refaites toute la séquence, pas seulement le dernier appel
            [no] ne réessayez pas
           *[other] voici ce qui vaut pour une nouvelle tentative : { $b-text }
        }.
grpc-fact-generated-by-library = Produit par la bibliothèque gRPC
    .description = Indique si le code peut apparaître sans qu’un gestionnaire le renvoie.
    .yes = Oui
    .from-http = Seulement déduit d’un statut HTTP
    .no = Jamais
    .difference =
        { $a-value ->
            [yes] La bibliothèque gRPC peut produire { $a }
            [from-http] Un client gRPC peut déduire { $a } d’un statut HTTP
            [no] La bibliothèque gRPC ne produit jamais { $a }
           *[other] Production de { $a } par la bibliothèque gRPC : { $a-text }
        } ; { $b-value ->
            [yes] la bibliothèque gRPC peut produire { $b }
            [from-http] un client gRPC peut déduire { $b } d’un statut HTTP
            [no] la bibliothèque gRPC ne produit jamais { $b }
           *[other] production de { $b } par la bibliothèque gRPC : { $b-text }
        }.
grpc-fact-error = Erreur
    .description = Indique si le code signale un problème.
    .yes = Oui
    .no = Non
    .difference = { $yes } signale une erreur ; { $no } n’en signale pas.
grpc-fact-http-by-gateway = Statut HTTP dans grpc-gateway
    .description = Le statut HTTP que grpc-gateway tire du code. Le chemin du retour, de HTTP vers gRPC, a sa propre table.
    .equivalence = grpc-gateway traduit { $from } par { $to }.
grpc-fact-number = Numéro
    .description = Le numéro qui correspond au nom.
grpc-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
grpc-fact-checked = Vérification
    .description = La façon dont les faits de cette page ont été vérifiés.
    .read = Lu dans la source
    .recalled = De mémoire
    .secondary = Lu dans une copie ou un rapport

