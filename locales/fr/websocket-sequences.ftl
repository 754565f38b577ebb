# Les mots des diagrammes de séquence des codes de fermeture WebSocket. Les étapes se trouvent dans content/websocket/.
# $code est le code de l’entrée ; dans step-sees, c’est le code que lit ce côté.

## Acteurs

websocket-party-client = Client
websocket-party-proxy = Proxy
websocket-party-server = Serveur

## Ce que lit un côté

websocket-step-sees = lit { $code }
websocket-step-sees-usually = lit en général 1006
websocket-step-sees-in-page = dans une page : lit 1006
websocket-step-sees-elsewhere = dans d’autres API : peut lire 1015

## Ouverture et messages

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = message texte
websocket-step-binary = message binaire
websocket-step-big-message = message très volumineux
websocket-step-unmasked = trame sans masque
websocket-step-offer = Upgrade, propose une extension
websocket-step-without-extension = 101, sans l’extension
websocket-step-request = requête de l’application
websocket-step-invalid-answer = réponse non valide
websocket-step-tls = négociation TLS
websocket-step-certificate = certificat

## Fermeture

websocket-step-close = trame de fermeture, code { $code }
websocket-step-echo = écho : trame de fermeture, code { $code }
websocket-step-close-empty = trame de fermeture sans code
websocket-step-close-1002 = trame de fermeture, code 1002
websocket-step-cut = coupure, sans trame de fermeture
websocket-step-tls-cut = coupure, avant tout WebSocket

## Ce qui se passe d’un côté

websocket-step-done = appelle close({ $code })
websocket-step-done-without-code = appelle close() sans code
websocket-step-leaves = l’utilisateur ferme la page
websocket-step-bad-framing = détecte une trame mal formée
websocket-step-text-only = n’accepte que du texte
websocket-step-picks-reserved = ferme avec { $code } (code réservé)
websocket-step-refuses-code = refuse le code : erreur de protocole
websocket-step-idle = atteint son délai d’inactivité
websocket-step-not-utf8 = reçoit un texte en UTF-8 non valide
websocket-step-against-rule = le refuse : contraire à ses règles
websocket-step-over-limit = le refuse : taille maximale dépassée
websocket-step-needs-extension = ne peut se passer de l’extension
websocket-step-exception = son gestionnaire lève une exception
websocket-step-restarting = va redémarrer
websocket-step-reconnects = se reconnecte après 5 à 30 s, au hasard
websocket-step-overloaded = est surchargé
websocket-step-elsewhere = essaie une autre adresse, ou plus tard
websocket-step-rejects-certificate = rejette le certificat
websocket-step-no-login = constate que la session a expiré
websocket-step-renews = se réauthentifie, puis se reconnecte
websocket-step-no-right = connaît le client, mais refuse
websocket-step-stays-away = ne revient pas de lui-même
websocket-step-slow = ne répond pas à temps
websocket-step-waited = a assez attendu
