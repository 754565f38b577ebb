# Codes d’erreur HTTP/3 : les textes. Les faits se trouvent dans content/http3/.

http3 = Codes d’erreur HTTP/3
    .label = HTTP/3
    .description = Un code d’erreur HTTP/3 dit pourquoi un flux ou une connexion prend fin. Les codes de QPACK, qui compresse les champs d’en-tête, et ceux des datagrammes HTTP sont numérotés avec eux. En dessous, QUIC a ses propres codes d’erreur.
    .both = Les deux sont des codes d’erreur HTTP/3 : chacun dit pourquoi un flux ou une connexion prend fin.

## Groupes

http3-group-http3 = Codes HTTP/3
    .description = Les codes de HTTP/3 proprement dit. Des valeurs de la forme `0x1f * N + 0x21` peuvent aussi se présenter ; elles relèvent du « grease » et ne nomment aucune erreur [](source:rfc9114#8.1).
http3-group-qpack = Codes QPACK
    .description = Les codes de QPACK, la compression des champs de HTTP/3 [](source:rfc9204#6).
http3-group-datagram = Codes des datagrammes
    .description = Le code des datagrammes HTTP [](source:rfc9297).

## Caractéristiques

http3-fact-layer = Couche
    .description = La partie de HTTP/3 à laquelle appartient le code.
    .http3 = HTTP/3 proprement dit
    .qpack = QPACK
    .datagram = Datagrammes HTTP
    .difference =
        { $a } appartient à { $a-value ->
            [http3] HTTP/3 proprement dit
            [qpack] QPACK
            [datagram] la partie « datagrammes HTTP »
           *[other] la couche suivante : { $a-text }
        } ; { $b } appartient à { $b-value ->
            [http3] HTTP/3 proprement dit
            [qpack] QPACK
            [datagram] la partie « datagrammes HTTP »
           *[other] la couche suivante : { $b-text }
        }.
http3-fact-retry = Nouvelle tentative
    .description = Indique si un client peut renvoyer la requête, et comment.
    .safe = Oui, sans risque
    .over-http1 = En HTTP/1.1
    .difference =
        Après { $a }, { $a-value ->
            [safe] une nouvelle tentative est sans risque
            [over-http1] réessayez en HTTP/1.1
           *[other] la règle est la suivante : { $a-text }
        } ; après { $b }, { $b-value ->
            [safe] une nouvelle tentative est sans risque
            [over-http1] réessayez en HTTP/1.1
           *[other] la règle est la suivante : { $b-text }
        }.
http3-fact-number = Numéro
    .description = La valeur qui représente le code sur le réseau.
http3-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
http3-fact-checked = Mode de vérification
    .description = Indique si le texte qui définit le code a été ouvert pour cette page.
    .read = Lu à la source
    .recalled = De mémoire
    .secondary = Lu dans une copie tierce

## Codes

http3-h3-datagram-error = Erreur de datagramme HTTP
    .summary = Il y a une erreur dans l’usage d’un datagramme HTTP.

http3-h3-no-error = Aucune erreur
    .summary = Ce qui prend fin ici prend fin sans erreur.

http3-h3-general-protocol-error = Erreur générale de protocole
    .summary = Vous n’avez pas respecté une règle de HTTP/3, et le code dit seulement que l’erreur est d’ordre général.

http3-h3-internal-error = Erreur interne
    .summary = Le logiciel HTTP/3 de l’autre côté s’est trouvé lui-même en difficulté.

http3-h3-stream-creation-error = Erreur de création d’un flux
    .summary = Un flux a été créé d’une manière que l’autre côté n’accepte pas.

http3-h3-closed-critical-stream = Flux critique fermé
    .summary = Un flux sans lequel la connexion ne peut pas fonctionner a été fermé.

http3-h3-frame-unexpected = Trame mal placée
    .summary = Une trame est arrivée là où elle n’a pas le droit d’être.

http3-h3-frame-error = Erreur dans une trame
    .summary = Une trame est incorrecte en elle-même.

http3-h3-excessive-load = Charge excessive
    .summary = La charge que vous imposez à l’autre côté est excessive.

http3-h3-id-error = Erreur d’identifiant
    .summary = Un identifiant a été utilisé d’une manière incorrecte.

http3-h3-settings-error = Erreur dans les réglages
    .summary = Les réglages que vous avez envoyés contiennent une erreur.

http3-h3-missing-settings = Réglages manquants
    .summary = L’autre côté est toujours sans vos réglages.

http3-h3-request-rejected = Requête rejetée
    .summary = Votre requête a été écartée avant tout traitement : une nouvelle tentative est sans risque.

http3-h3-request-cancelled = Requête annulée
    .summary = La requête a été annulée.

http3-h3-request-incomplete = Requête incomplète
    .summary = Une partie de votre requête n’est jamais arrivée.

http3-h3-message-error = Erreur dans un message
    .summary = Un message HTTP n’est pas comme il doit être.

http3-h3-connect-error = Échec de CONNECT
    .summary = Quelque chose a échoué dans ce que vous aviez demandé par CONNECT.

http3-h3-version-fallback = Repli vers HTTP/1.1
    .summary = HTTP/3 ne convient pas ici, et l’on vous demande de vous replier sur HTTP/1.1.

http3-qpack-decompression-failed = Échec de la décompression
    .summary = Les champs que vous avez envoyés n’ont pas pu être décompressés.

http3-qpack-encoder-stream-error = Erreur sur le flux de l’encodeur
    .summary = Sur le flux de l’encodeur QPACK est arrivé quelque chose qui n’a pas de sens pour l’autre côté.

http3-qpack-decoder-stream-error = Erreur sur le flux du décodeur
    .summary = Ce que le décodeur QPACK a renvoyé sur son flux est erroné.

## Textes propres aux paires

http3-h3-no-error-vs-h3-request-cancelled = Est-ce la fin, ou l’annulation d’une requête ?
    .answer =
        H3_NO_ERROR n’indique rien d’autre qu’une fin sans erreur. H3_REQUEST_CANCELLED porte sur une requête et dit qu’elle a été annulée [](source:rfc9114#8.1). Après H3_NO_ERROR, il n’y a rien à réparer ; après H3_REQUEST_CANCELLED, cherchez qui a annulé.

http3-h3-frame-unexpected-vs-h3-frame-error = Est-ce la trame qui est incorrecte, ou seulement sa place ?
    .answer =
        H3_FRAME_UNEXPECTED porte sur la place : la trame est arrivée là où elle n’a pas le droit d’être. H3_FRAME_ERROR porte sur la trame : elle est incorrecte en elle-même [](source:rfc9114#8.1). Après le premier, examinez l’ordre d’envoi des trames ; après le second, la construction de la trame.

http3-h3-request-rejected-vs-h3-request-cancelled = Une partie de la requête a-t-elle été traitée ?
    .answer =
        H3_REQUEST_REJECTED dit que non : une nouvelle tentative est donc sans risque. H3_REQUEST_CANCELLED dit que la requête a été annulée et ne promet rien de tel [](source:rfc9114#8.1). Ne réessayez de vous-même qu’après H3_REQUEST_REJECTED.
    .when-to-use-which =
        - Vous voyez H3_REQUEST_REJECTED : renvoyez la requête.
        - Vous voyez H3_REQUEST_CANCELLED : si la requête modifie quelque chose, vérifiez d’abord si elle l’a fait.
        - Vous écrivez le serveur : H3_REQUEST_REJECTED est une promesse. Ne l’envoyez que pour une requête que vous n’avez pas commencé à traiter [](source:rfc9114#8.1).
