# Codes d’erreur de transport QUIC : les textes. Les faits se trouvent dans content/quic/.

quic = Codes d’erreur de transport QUIC
    .label = QUIC
    .description = Un code d’erreur de transport QUIC dit pourquoi le transport lui-même a fermé une connexion QUIC. Ce qui fonctionne au-dessus, comme HTTP/3, a ses propres codes.
    .both = Les deux sont des codes d’erreur de transport QUIC : chacun dit pourquoi le transport a fermé une connexion.

## Groupes

quic-group-transport = Codes de transport
    .description = Les codes du transport. L’un d’eux est une plage entière : de 0x0100 à 0x01ff, l’octet de poids faible est une alerte TLS [](source:rfc9000#20.1).

## Caractéristiques

quic-fact-number = Numéro
    .description = La valeur qui représente le code sur le réseau.
quic-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
quic-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

quic-no-error = Aucune erreur
    .summary = La connexion est à son terme, et aucune erreur n’y a conduit.

quic-internal-error = Erreur interne
    .summary = L’implémentation QUIC de l’autre côté a connu une erreur interne.

quic-connection-refused = Connexion refusée
    .summary = L’autre côté ne prend pas votre connexion.

quic-flow-control-error = Erreur de contrôle de flux
    .summary = Il est venu de vous plus de données que le contrôle de flux ne le permet.

quic-stream-limit-error = Limite de flux dépassée
    .summary = Vous avez dépassé la limite du nombre de flux.

quic-stream-state-error = État de flux incompatible
    .summary = Quelque chose que vous avez envoyé ne correspond pas à l’état de son flux.

quic-final-size-error = Erreur de taille finale
    .summary = La taille finale d’un flux n’est pas la bonne.

quic-frame-encoding-error = Erreur d’encodage d’une trame
    .summary = Vous avez mal encodé une trame.

quic-transport-parameter-error = Erreur de paramètre de transport
    .summary = L’un de vos paramètres de transport n’est pas acceptable.

quic-connection-id-limit-error = Limite d’identifiants de connexion dépassée
    .summary = Il y a plus d’identifiants de connexion que la limite n’en admet.

quic-protocol-violation = Violation du protocole
    .summary = Vous avez enfreint QUIC, et le code s’en tient là.

quic-invalid-token = Jeton non valide
    .summary = Le jeton que vous avez présenté n’est pas valide.

quic-application-error = Erreur de l’application
    .summary = L’erreur tient à l’application qui utilise la connexion, et non à QUIC.

quic-crypto-buffer-exceeded = Tampon cryptographique dépassé
    .summary = Le tampon des données cryptographiques n’a pas pu contenir ce qui est venu de vous.

quic-key-update-error = Erreur de mise à jour des clés
    .summary = Une mise à jour des clés n’a pas été faite correctement.

quic-aead-limit-reached = Limite AEAD atteinte
    .summary = Cette connexion a utilisé son chiffrement (AEAD) jusqu’à la limite.

quic-no-viable-path = Aucun chemin viable
    .summary = Il ne reste aucun chemin réseau sur lequel la connexion puisse vivre.

quic-version-negotiation-error = Erreur de négociation de version
    .summary = Les deux côtés ne sont arrivés à aucun résultat valable sur la version de QUIC.

quic-crypto-error = Alerte TLS
    .summary = TLS a émis une alerte, et l’octet de poids faible du numéro dit laquelle.

## Textes propres aux paires

quic-no-error-vs-application-error = Y a-t-il eu une erreur au-dessus de QUIC ?
    .answer =
        NO_ERROR : non, la connexion s’est fermée sans erreur. APPLICATION_ERROR : oui, et elle se trouve dans l’application, non dans le transport [](source:rfc9000#20.1). Après APPLICATION_ERROR, lisez le journal de l’application ; QUIC n’a rien de plus à dire.

quic-internal-error-vs-protocol-violation = À qui la faute ?
    .answer =
        INTERNAL_ERROR est la faute du côté qui l’envoie. PROTOCOL_VIOLATION reproche au côté qui le reçoit d’avoir enfreint le protocole [](source:rfc9000#20.1). Examinez donc d’abord le logiciel de l’autre côté après INTERNAL_ERROR, et le vôtre après PROTOCOL_VIOLATION.

quic-flow-control-error-vs-stream-limit-error = Était-ce trop de données, ou trop de flux ?
    .answer =
        FLOW_CONTROL_ERROR porte sur la quantité de données ; STREAM_LIMIT_ERROR porte sur le nombre de flux [](source:rfc9000#20.1). Après le premier, examinez comment votre côté compte les octets ; après le second, comment il ouvre les flux.
