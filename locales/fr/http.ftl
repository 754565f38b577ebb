# Codes de statut HTTP que l’on confond avec des codes de fermeture WebSocket : les textes. Les faits se trouvent dans content/http/.

http = Codes de statut HTTP
    .label = HTTP
    .description = Un code de statut HTTP dit comment un serveur a répondu à une requête. Voici ceux que l’on confond avec des codes de fermeture WebSocket.
    .both = Les deux sont des codes de statut HTTP : chacun dit comment un serveur a répondu à une requête.

## Caractéristiques

http-fact-sender = Envoyé par
    .description = Le serveur de la chaîne qui répond avec ce code.
    .server = Le serveur
    .gateway = Une passerelle ou un proxy
    .either = Un serveur ou une passerelle
    .difference =
        { $a-value ->
            [server] { $a } est envoyé par le serveur
            [gateway] { $a } est envoyé par une passerelle ou un proxy
            [either] { $a } est envoyé par un serveur ou une passerelle
           *[other] { $a } est envoyé par : { $a-text }
        } ; { $b-value ->
            [server] { $b } est envoyé par le serveur
            [gateway] { $b } est envoyé par une passerelle ou un proxy
            [either] { $b } est envoyé par un serveur ou une passerelle
           *[other] { $b } est envoyé par : { $b-text }
        }.
http-fact-cause = Où chercher
    .description = La partie du système que le code désigne.
    .message = La requête
    .endpoint = Le serveur qui a répondu
    .upstream = Le serveur derrière la passerelle
    .difference =
        Pour { $a }, examinez { $a-value ->
            [message] la requête
            [endpoint] le serveur qui a répondu
            [upstream] le serveur derrière la passerelle
           *[other] ceci : { $a-text }
        } ; pour { $b }, examinez { $b-value ->
            [message] la requête
            [endpoint] le serveur qui a répondu
            [upstream] le serveur derrière la passerelle
           *[other] ceci : { $b-text }
        }.
http-fact-error = Erreur
    .description = Indique si le code signale un problème.
    .yes = Oui
    .no = Non
    .difference = { $yes } signale une erreur ; { $no } n’en signale pas.
http-fact-retry = Nouvelle tentative
    .description = Indique si un client doit renvoyer la requête ; les nouvelles tentatives automatiques sont réservées aux requêtes idempotentes.
    .yes = Oui
    .after-delay = Oui, après un délai
    .after-fix = Seulement une fois la cause corrigée
    .no = Non
    .difference =
        Après { $a }, { $a-value ->
            [yes] réessayez
            [after-delay] réessayez après un délai
            [after-fix] ne réessayez qu’une fois la cause corrigée
           *[no] ne réessayez pas
        } ; après { $b }, { $b-value ->
            [yes] réessayez
            [after-delay] réessayez après un délai
            [after-fix] ne réessayez qu’une fois la cause corrigée
           *[no] ne réessayez pas
        }.
http-fact-retry-after = Retry-After
    .description = Indique si la norme définit un en-tête Retry-After pour la réponse.
    .yes = Oui
    .no = Non
    .difference = La norme définit un en-tête Retry-After pour { $yes }, mais pas pour { $no }.
http-fact-defined-by = Défini par
    .description = Le document qui donne au code sa signification.
    .rfc9110 = RFC 9110
    .difference = Le document qui définit { $a } : { $a-text } ; celui qui définit { $b } : { $b-text }.

## Codes

http-413 = Contenu trop volumineux
    .summary = Le serveur refuse la requête parce que son contenu dépasse la taille qu’il est prêt à traiter.
    .description =
        Le code 413 porte sur le contenu d’une seule requête. Le serveur peut fermer la connexion pour que le client cesse d’envoyer. Si la limite est temporaire, le serveur devrait indiquer avec `Retry-After` quand réessayer [](source:rfc9110#15.5.14).

        Beaucoup de listes utilisent encore les anciens noms, « Payload Too Large » et « Request Entity Too Large ».

        Sur une connexion WebSocket ouverte, il n’y a pas de requêtes ; un message trop volumineux y met fin avec [1009](entry:websocket/1009).
    .when-seen =
        - Une requête a un contenu plus volumineux que ce que le serveur accepte [](source:rfc9110#15.5.14).
    .how-to-fix =
        1. Déterminez quel serveur de la chaîne fixe la limite.
        2. Envoyez moins : découpez l’envoi, ou compressez-le si le serveur le permet.
        3. Ou relevez la limite sur le serveur.
        4. Si la réponse contient `Retry-After`, attendez le temps indiqué et réessayez [](source:rfc9110#15.5.14).
    .when-to-use = Répondez 413 quand une requête plus petite passerait. Pour un message sur une connexion WebSocket ouverte, fermez avec 1009.

http-502 = Passerelle défaillante
    .summary = Une passerelle ou un proxy a reçu une réponse non valide du serveur qui se trouve derrière.
    .description =
        Le code 502 vient du serveur intermédiaire. Celui-ci s’est adressé à un serveur amont, et la réponse n’était pas valide [](source:rfc9110#15.6.3).

        Pendant une négociation d’ouverture WebSocket, un 502 signifie que la connexion ne s’est jamais ouverte. Un script de page ne peut pas le lire : il obtient [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol). Après la négociation, une passerelle qui parle WebSocket peut utiliser [1014](entry:websocket/1014).
    .when-seen =
        - La réponse du serveur amont n’est pas valide [](source:rfc9110#15.6.3).
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
    .when-seen =
        - Le serveur qui répond ne peut pas prendre la requête en charge à cet instant, mais tient cet état pour passager [](source:rfc9110#15.6.4). Le code ne dit pas pourquoi.
    .how-to-fix =
        1. Côté client, attendez le temps indiqué par `Retry-After` ; sans cet en-tête, appliquez un délai croissant.
        2. Côté serveur, cherchez pourquoi il refuse : vérifiez la charge, les limites et les contrôles de santé.
    .when-to-use = Répondez 503 pour un état passager, et ajoutez `Retry-After` si vous savez combien de temps il durera. Pour les connexions WebSocket ouvertes, fermez avec 1013 ou 1012.
