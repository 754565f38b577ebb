# As palavras dos diagramas de sequência dos códigos de status HTTP. As etapas estão em content/http/.
# $code é o código da própria entrada; em step-sees, é o código que o lado lê.

## Participantes

http-party-client = Cliente
http-party-proxy = Proxy
http-party-server = Servidor

## Requisições

http-step-get = GET /page
http-step-pass-on = GET /page, repassado
http-step-get-if = GET /page, If-None-Match: "a1"
http-step-get-auth = GET /page, Authorization: …
http-step-get-proxy-auth = GET /page, Proxy-Authorization: …
http-step-put-if = PUT /page, If-Match: "a1"
http-step-expect = PUT /file, Expect: 100-continue
http-step-content = o conteúdo
http-step-upgrade = GET /chat, Upgrade: websocket
http-step-frames = quadros WebSocket
http-step-post = POST /here
http-step-may-get = GET /there (POST pode virar GET)
http-step-get-there = GET /there
http-step-post-there = POST /there
http-step-many = muitas outras requisições

## Respostas

http-step-sees = lê { $code }
http-step-answer = { $code }
http-step-answer-retry = { $code }, Retry-After: 30
http-step-final = 200, a resposta final
http-step-ok = 200
http-step-ok-etag = 200, ETag: "a1"
http-step-switching = { $code }, Upgrade: websocket
http-step-hints = { $code }, Link para /style.css
http-step-redirect = { $code }, Location: /there
http-step-not-modified = { $code }, sem conteúdo
http-step-challenge = { $code }, WWW-Authenticate: Basic
http-step-proxy-challenge = { $code }, Proxy-Authenticate: Basic
http-step-invalid-answer = resposta inválida

## O que acontece num participante

http-step-willing = está disposto a receber o conteúdo
http-step-switches = concorda em trocar de protocolo
http-step-preparing = ainda prepara a página
http-step-loads-early = começa a carregar /style.css
http-step-from-now-on = usa /there de agora em diante
http-step-next-time = pede /here de novo na próxima vez
http-step-performs = faz o que o POST pede
http-step-stores = guarda uma cópia
http-step-unchanged = constata que nada mudou
http-step-uses-copy = usa a própria cópia
http-step-changed = a página muda enquanto isso
http-step-condition-false = constata que a condição é falsa
http-step-credentials = acrescenta suas credenciais
http-step-proxy-credentials = acrescenta suas credenciais para o proxy
http-step-limit = conta requisições demais
http-step-declines = recusa requisições por enquanto
http-step-waits = espera 30 s
http-step-working = demora a responder
http-step-waited = já esperou o bastante
http-step-still-working = pode ainda estar trabalhando
