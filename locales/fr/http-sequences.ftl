# Les mots des diagrammes de séquence des codes de statut HTTP. Les étapes se trouvent dans content/http/.
# $code est le code de l’entrée ; dans step-sees, c’est le code que lit ce côté.

## Acteurs

http-party-client = Client
http-party-proxy = Proxy
http-party-server = Serveur

## Requêtes

http-step-get = GET /page
http-step-pass-on = GET /page, transmis
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = le contenu
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = trames WebSocket
http-step-post = POST /here
http-step-may-get = GET /there (POST peut devenir GET)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = beaucoup d’autres requêtes

## Réponses

http-step-sees = lit { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, la réponse finale
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, Link: /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, sans contenu
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = réponse non valide

## Ce qui se passe d’un côté

http-step-willing = est prêt à recevoir le contenu
http-step-switches = accepte de changer de protocole
http-step-preparing = prépare encore la page
http-step-loads-early = commence à charger /style.css
http-step-from-now-on = utilise désormais /there
http-step-next-time = redemandera /here la prochaine fois
http-step-performs = fait ce que demande le POST
http-step-stores = garde une copie
http-step-unchanged = constate que rien n’a changé
http-step-uses-copy = utilise sa copie
http-step-changed = la page change entre-temps
http-step-condition-false = constate que la condition est fausse
http-step-credentials = ajoute ses identifiants
http-step-proxy-credentials = ajoute ses identifiants pour le proxy
http-step-limit = compte trop de requêtes
http-step-declines = refuse les requêtes pour l’instant
http-step-waits = attend 30 s
http-step-working = tarde à répondre
http-step-waited = a assez attendu
http-step-still-working = travaille peut-être encore
