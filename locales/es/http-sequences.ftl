# Las palabras de los diagramas de secuencia de los códigos de estado HTTP. Los pasos están en content/http/.
# $code es el código propio de la entrada; en step-sees es el código que lee ese lado.

## Participantes

http-party-client = Cliente
http-party-proxy = Proxy
http-party-server = Servidor

## Solicitudes

http-step-get = GET /page
http-step-pass-on = GET /page, reenviada
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = el contenido
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = tramas de WebSocket
http-step-post = POST /here
http-step-may-get = GET /there (POST puede pasar a ser GET)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = muchas solicitudes más

## Respuestas

http-step-sees = lee { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, la respuesta final
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, Link a /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, sin contenido
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = respuesta no válida

## Lo que ocurre en un participante

http-step-willing = está dispuesto a recibir el contenido
http-step-switches = acepta cambiar de protocolo
http-step-preparing = todavía prepara la página
http-step-loads-early = empieza a cargar /style.css
http-step-from-now-on = usa /there de ahora en adelante
http-step-next-time = la próxima vez pide otra vez /here
http-step-performs = hace lo que pide el POST
http-step-stores = guarda una copia
http-step-unchanged = ve que no ha cambiado nada
http-step-uses-copy = usa su copia
http-step-changed = entretanto, la página cambia
http-step-condition-false = ve que la condición no se cumple
http-step-credentials = añade sus credenciales
http-step-proxy-credentials = añade sus credenciales para el proxy
http-step-limit = cuenta demasiadas solicitudes
http-step-declines = por ahora no atiende solicitudes
http-step-waits = espera 30 s
http-step-working = tarda en responder
http-step-waited = ha esperado lo suficiente
http-step-still-working = puede que siga trabajando
