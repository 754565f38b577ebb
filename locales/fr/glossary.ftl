# Le glossaire. Chaque terme est un terme Fluent, que d’autres messages peuvent utiliser aussi ({ -term-close-frame }), et a
# un message que la page du glossaire affiche : le terme tel qu’il figure dans une liste et, dans .description, ce qu’il signifie ici.

-term-close-code = code de fermeture
-term-status-code = code de statut
-term-close-frame = trame de fermeture
-term-close-reason = motif de fermeture
-term-frame = trame
-term-data-frame = trame de données
-term-control-frame = trame de contrôle
-term-message = message
-term-payload = charge utile
-term-handshake = négociation
-term-opening-handshake = négociation d’ouverture
-term-closing-handshake = négociation de fermeture
-term-client = client
-term-server = serveur
-term-peer = pair
-term-endpoint = point de terminaison
-term-connection = connexion
-term-request = requête
-term-response = réponse
-term-header-field = champ d’en-tête
-term-byte = octet
-term-gateway = passerelle
-term-reverse-proxy = proxy inverse
-term-load-balancer = répartiteur de charge
-term-timeout = délai d’expiration
-term-idle-timeout = délai d’inactivité
-term-heartbeat = battement
-term-keepalive = maintien de la connexion
-term-retry = nouvelle tentative
-term-reconnect = reconnexion
-term-backoff = backoff exponentiel
-term-jitter = part aléatoire
-term-error = erreur
-term-reserved = réservé
-term-unassigned = non attribué
-term-deprecated = déprécié
-term-private-use = usage privé
-term-comparison = comparaison
-term-difference = différence

## La page du glossaire

glossary-title = Glossaire
    .description = Ce que signifient les mots de ces pages, et comment ils se disent en anglais.
glossary-original = En anglais : { $term }

## Codes et trames

glossary-close-code = { -term-close-code }
    .description = Nombre qui dit pourquoi une connexion WebSocket a pris fin. Il voyage dans une trame de fermeture, ou c’est une API qui le fournit.
glossary-status-code = { -term-status-code }
    .description = Code qui dit ce qui a été répondu à une requête ou à un appel : trois chiffres en HTTP, un nom et un numéro en gRPC.
glossary-close-frame = { -term-close-frame }
    .description = Trame WebSocket qui engage la fin d’une connexion ou qui y répond. Elle peut porter un code et un motif.
glossary-close-reason = { -term-close-reason }
    .description = Texte qui suit le code dans une trame de fermeture : au plus 123 octets d’UTF-8, destinés aux journaux et non à l’utilisateur final.
glossary-frame = { -term-frame }
    .description = Unité d’envoi de WebSocket, de HTTP/2 et de HTTP/3 : un court en-tête, puis la charge utile.
glossary-data-frame = { -term-data-frame }
    .description = Trame WebSocket qui porte un message ou une partie de message, sous forme de texte ou d’octets.
glossary-control-frame = { -term-control-frame }
    .description = Trame WebSocket qui sert à gérer la connexion : fermeture, ping ou pong. Sa charge utile compte au plus 125 octets.
glossary-message = { -term-message }
    .description = Ce qu’une application envoie en une fois. Sur le réseau, il occupe une ou plusieurs trames de données.
glossary-payload = { -term-payload }
    .description = Octets que porte une trame, sans son en-tête.

## Comment les connexions commencent et finissent

glossary-connection = { -term-connection }
    .description = Voie par laquelle deux points de terminaison échangent des trames, des requêtes ou des réponses, jusqu’à ce que l’un d’eux y mette fin ou qu’une coupure se produise en chemin.
glossary-handshake = { -term-handshake }
    .description = Échange par lequel deux côtés conviennent de commencer ou de terminer quelque chose : une connexion WebSocket, TLS.
glossary-opening-handshake = { -term-opening-handshake }
    .description = Requête HTTP qui, avec sa réponse, fait passer une connexion à WebSocket. En HTTP/1.1, la réponse qui l’accepte est 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = Échange de deux trames de fermeture qui met fin en bon ordre à une connexion WebSocket.

## Qui participe

glossary-client = { -term-client }
    .description = Côté qui ouvre la connexion et envoie des requêtes, par exemple un navigateur.
glossary-server = { -term-server }
    .description = Côté qui accepte les connexions et répond aux requêtes.
glossary-peer = { -term-peer }
    .description = L’autre extrémité d’une connexion, vue de la sienne.
glossary-endpoint = { -term-endpoint }
    .description = L’une ou l’autre extrémité d’une connexion : client ou serveur.
glossary-gateway = { -term-gateway }
    .description = Serveur qui transmet les requêtes à un autre serveur et répond en son propre nom.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = Autre nom de la passerelle : pour le client, elle a l’apparence du serveur lui-même.
glossary-load-balancer = { -term-load-balancer }
    .description = Ce qui répartit les connexions ou les requêtes entre plusieurs serveurs : certains répondent comme une passerelle, d’autres se contentent de relayer des octets.

## Ce qui est envoyé

glossary-request = { -term-request }
    .description = Ce qu’envoie un client HTTP : une méthode, une cible, des champs d’en-tête et, au besoin, un contenu.
glossary-response = { -term-response }
    .description = Ce que répond un serveur HTTP : un code de statut, des champs d’en-tête et, au besoin, un contenu.
glossary-header-field = { -term-header-field }
    .description = Valeur nommée qui précède le contenu d’une requête ou d’une réponse, comme `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = Huit bits. Les limites comptent des octets et non des caractères : beaucoup de caractères en prennent plus d’un.

## Le temps et les nouvelles tentatives

glossary-timeout = { -term-timeout }
    .description = Temps maximal pendant lequel un côté attend l’autre, ou le fait que ce temps soit écoulé.
glossary-idle-timeout = { -term-idle-timeout }
    .description = Délai d’expiration qui court tant que rien n’est envoyé. Quand il est écoulé, celui qui l’a fixé coupe la connexion.
glossary-heartbeat = { -term-heartbeat }
    .description = Petit envoi sans cesse répété, pour que chaque côté sache que l’autre est toujours là.
glossary-keepalive = { -term-keepalive }
    .description = Ce qui évite à une connexion inactive d’être fermée, par exemple une trame ping de temps à autre. Un script dans une page ne peut pas en envoyer ; son serveur, si.
glossary-retry = { -term-retry }
    .description = Nouvel envoi de la même requête après un échec.
glossary-reconnect = { -term-reconnect }
    .description = Ouverture d’une nouvelle connexion quand l’ancienne a pris fin.
glossary-backoff = { -term-backoff }
    .description = Attente qui s’allonge après chaque tentative infructueuse, par exemple en doublant à chaque fois.
glossary-jitter = { -term-jitter }
    .description = Portion d’un délai tirée au hasard, pour que de nombreux clients ne reviennent pas au même moment.

## Le statut d’un code

glossary-error = { -term-error }
    .description = Ce qui s’est mal passé. Certains codes n’en signalent aucune.
glossary-reserved = { -term-reserved }
    .description = Mis de côté : le numéro est gardé pour un usage particulier et n’est pas libre pour d’autres. 1005, 1006 et 1015 sont réservés en ce sens qu’aucune trame ne peut les porter.
glossary-unassigned = { -term-unassigned }
    .description = Se dit, dans un registre, d’un numéro qui n’a encore été donné à rien.
glossary-deprecated = { -term-deprecated }
    .description = Encore connu, mais à ne plus employer dans rien de nouveau.
glossary-private-use = { -term-private-use }
    .description = Se dit de numéros qu’aucun registre n’attribue : le client et le serveur conviennent de leur signification.

## Sur ces pages

glossary-comparison = { -term-comparison }
    .description = Page qui met deux codes ou plus côte à côte et dit ce qui les distingue.
glossary-difference = { -term-difference }
    .description = Caractéristique qui n’est pas la même pour deux codes.
