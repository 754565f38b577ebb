# Las palabras de los diagramas de secuencia de los códigos de cierre de WebSocket. Los pasos están en content/websocket/.
# $code es el código propio de la entrada; en step-sees es el código que lee ese lado.

## Participantes

websocket-party-client = Cliente
websocket-party-proxy = Proxy
websocket-party-server = Servidor

## Lo que lee un lado

websocket-step-sees = lee { $code }
websocket-step-sees-usually = suele leer 1006
websocket-step-sees-in-page = en una página: lee 1006
websocket-step-sees-elsewhere = en otras API: puede leer 1015

## Apertura y mensajes

websocket-step-upgrade = GET /chat, Upgrade: websocket
websocket-step-switching = 101 Switching Protocols
websocket-step-message = mensaje de texto
websocket-step-binary = mensaje binario
websocket-step-big-message = un mensaje muy grande
websocket-step-unmasked = trama sin máscara
websocket-step-offer = Upgrade, ofrece una extensión
websocket-step-without-extension = 101, sin la extensión
websocket-step-request = solicitud de la aplicación
websocket-step-invalid-answer = respuesta no válida
websocket-step-tls = negociación TLS
websocket-step-certificate = certificado

## Cierre

websocket-step-close = trama de cierre, código { $code }
websocket-step-echo = trama de cierre, código { $code } (eco)
websocket-step-close-empty = trama de cierre sin código
websocket-step-close-1002 = trama de cierre, código 1002
websocket-step-cut = la conexión termina, sin trama de cierre
websocket-step-tls-cut = la conexión termina antes de que haya un WebSocket

## Lo que ocurre en un participante

websocket-step-done = llama a close({ $code })
websocket-step-done-without-code = llama a close() sin código
websocket-step-leaves = el usuario cierra la página
websocket-step-bad-framing = encuentra tramas mal formadas
websocket-step-text-only = solo acepta texto
websocket-step-picks-reserved = cierra con { $code }, un código reservado
websocket-step-refuses-code = rechaza el código como error de protocolo
websocket-step-idle = agota su tiempo de espera de inactividad
websocket-step-not-utf8 = encuentra texto que no es UTF-8 válido
websocket-step-against-rule = lo rechaza: va contra sus reglas
websocket-step-over-limit = lo rechaza: supera su límite de tamaño
websocket-step-needs-extension = no puede trabajar sin la extensión
websocket-step-exception = su manejador lanza una excepción
websocket-step-restarting = está a punto de reiniciarse
websocket-step-reconnects = vuelve a conectarse tras un tiempo aleatorio de 5 a 30 s
websocket-step-overloaded = está sobrecargado
websocket-step-elsewhere = prueba otra dirección, o vuelve más tarde
websocket-step-rejects-certificate = rechaza el certificado
websocket-step-no-login = ve que la sesión ha caducado
websocket-step-renews = inicia sesión de nuevo y vuelve a conectarse
websocket-step-no-right = sabe quién es el cliente, pero se niega
websocket-step-stays-away = no vuelve por su cuenta
websocket-step-slow = no responde a tiempo
websocket-step-waited = ha esperado lo suficiente
