# As palavras dos diagramas de sequência dos códigos de fechamento WebSocket. As etapas estão em content/websocket/.
# $code é o código da própria entrada; em step-sees, é o código que o lado lê.

## Participantes

websocket-party-client = Cliente
websocket-party-proxy = Proxy
websocket-party-server = Servidor

## O que um lado lê

websocket-step-sees = lê { $code }
websocket-step-sees-usually = costuma ler 1006
websocket-step-sees-in-page = numa página: lê 1006
websocket-step-sees-elsewhere = em outras APIs: pode ler 1015

## Abertura e mensagens

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = mensagem de texto
websocket-step-binary = mensagem binária
websocket-step-big-message = uma mensagem muito grande
websocket-step-unmasked = quadro sem máscara
websocket-step-offer = Upgrade, oferece uma extensão
websocket-step-without-extension = 101, sem a extensão
websocket-step-request = requisição da aplicação
websocket-step-invalid-answer = resposta inválida
websocket-step-tls = handshake TLS
websocket-step-certificate = certificado

## Fechamento

websocket-step-close = quadro de fechamento, código { $code }
websocket-step-echo = quadro de fechamento, código { $code } (eco)
websocket-step-close-empty = quadro de fechamento sem código
websocket-step-close-1002 = quadro de fechamento, código 1002
websocket-step-cut = a conexão termina, sem quadro de fechamento
websocket-step-tls-cut = a conexão termina antes de haver um WebSocket

## O que acontece num participante

websocket-step-done = chama close({ $code })
websocket-step-done-without-code = chama close() sem código
websocket-step-leaves = o usuário fecha a página
websocket-step-bad-framing = encontra um quadro malformado
websocket-step-text-only = só aceita texto
websocket-step-picks-reserved = fecha com { $code }, um código reservado
websocket-step-refuses-code = recusa o código como erro de protocolo
websocket-step-idle = atinge o tempo limite de inatividade
websocket-step-not-utf8 = encontra texto que não é UTF-8 válido
websocket-step-against-rule = recusa: contraria suas regras
websocket-step-over-limit = recusa: passa do limite de tamanho
websocket-step-needs-extension = não funciona sem a extensão
websocket-step-exception = o manipulador lança uma exceção
websocket-step-restarting = está prestes a reiniciar
websocket-step-reconnects = reconecta após um tempo aleatório de 5 a 30 s
websocket-step-overloaded = está sobrecarregado
websocket-step-elsewhere = tenta outro endereço, ou mais tarde
websocket-step-rejects-certificate = rejeita o certificado
websocket-step-no-login = constata que o login expirou
websocket-step-renews = faz login de novo e depois reconecta
websocket-step-no-right = conhece o cliente, mas diz não
websocket-step-stays-away = não volta por conta própria
websocket-step-slow = não responde a tempo
websocket-step-waited = já esperou o bastante
