# El glosario. Cada término es un término de Fluent, que también pueden usar otros mensajes ({ -term-close-frame }), y tiene
# un mensaje que muestra la página del glosario: el término tal como figura en una lista y, en .description, lo que significa aquí.

-term-close-code = código de cierre
-term-status-code = código de estado
-term-close-frame = trama de cierre
-term-close-reason = motivo de cierre
-term-frame = trama
-term-data-frame = trama de datos
-term-control-frame = trama de control
-term-message = mensaje
-term-payload = carga útil
-term-handshake = negociación
-term-opening-handshake = negociación de apertura
-term-closing-handshake = negociación de cierre
-term-client = cliente
-term-server = servidor
-term-peer = otro extremo
-term-endpoint = extremo
-term-connection = conexión
-term-request = solicitud
-term-response = respuesta
-term-header-field = campo de encabezado
-term-byte = byte
-term-gateway = puerta de enlace
-term-reverse-proxy = proxy inverso
-term-load-balancer = balanceador de carga
-term-timeout = tiempo de espera
-term-idle-timeout = tiempo de espera de inactividad
-term-heartbeat = latido
-term-keepalive = mantenimiento de la conexión
-term-retry = reintento
-term-reconnect = reconexión
-term-backoff = retroceso exponencial
-term-jitter = variación aleatoria
-term-error = error
-term-reserved = reservado
-term-unassigned = sin asignar
-term-deprecated = obsoleto
-term-private-use = uso privado
-term-comparison = comparación
-term-difference = diferencia

# Términos propios del español, para mantener la uniformidad.
# upstream: el servidor que está detrás de un proxy o de una puerta de enlace.
# upstream: servidor ascendente
# hop: proxy, balanceador u otro equipo situado entre los dos extremos.
# hop: intermediario
# log: siempre con un complemento («registro del servidor»), porque «registro» también traduce registry.
# log: registro
# handler
# handler: manejador
# deployment
# deployment: despliegue
# opcode
# opcode: código de operación
# framing: el español habla de las tramas mismas («tramas mal formadas»).
# to report (dicho de una API): notificar. to raise, to throw: lanzar.

## La página del glosario

glossary-title = Glosario
    .description = Qué significan las palabras de estas páginas y cómo se llaman en inglés.
glossary-original = En inglés: { $term }

## Códigos y tramas

glossary-close-code = { -term-close-code }
    .description = Número que dice por qué terminó una conexión WebSocket. Viaja en una trama de cierre, o bien lo pone una API.
glossary-status-code = { -term-status-code }
    .description = Código que dice cómo se respondió a una solicitud o a una llamada: tres dígitos en HTTP, un nombre y un número en gRPC.
glossary-close-frame = { -term-close-frame }
    .description = Trama de WebSocket que inicia el final de una conexión o responde a él. Puede llevar un código y un motivo.
glossary-close-reason = { -term-close-reason }
    .description = Texto que sigue al código en una trama de cierre, de 123 bytes de UTF-8 como máximo, pensado para los registros y no para los usuarios finales.
glossary-frame = { -term-frame }
    .description = Unidad en la que WebSocket, HTTP/2 y HTTP/3 envían la información: un encabezado corto y, después, la carga útil.
glossary-data-frame = { -term-data-frame }
    .description = Trama de WebSocket que lleva un mensaje o una parte de él, como texto o como bytes.
glossary-control-frame = { -term-control-frame }
    .description = Trama de WebSocket que gobierna la conexión: Close, Ping o Pong. Su carga útil tiene como máximo 125 bytes.
glossary-message = { -term-message }
    .description = Lo que una aplicación envía de una vez. En la red es una trama de datos o varias.
glossary-payload = { -term-payload }
    .description = Los bytes que transporta una trama, sin contar su encabezado.

## Cómo empiezan y terminan las conexiones

glossary-connection = { -term-connection }
    .description = La vía por la que dos extremos intercambian tramas, solicitudes o respuestas, hasta que uno de los dos le pone fin o algo la rompe por el camino.
glossary-handshake = { -term-handshake }
    .description = Intercambio en el que dos lados acuerdan empezar o terminar algo: un WebSocket, TLS.
glossary-opening-handshake = { -term-opening-handshake }
    .description = La solicitud HTTP, con su respuesta, que convierte una conexión en un WebSocket. En HTTP/1.1, la respuesta que la acepta es 101.
glossary-closing-handshake = { -term-closing-handshake }
    .description = Intercambio de dos tramas de cierre que termina de forma ordenada una conexión WebSocket.

## Quiénes participan

glossary-client = { -term-client }
    .description = El lado que abre la conexión y envía las solicitudes, por ejemplo un navegador.
glossary-server = { -term-server }
    .description = El lado que acepta conexiones y responde a las solicitudes.
glossary-peer = { -term-peer }
    .description = El extremo opuesto de una conexión, visto desde el propio.
glossary-endpoint = { -term-endpoint }
    .description = Cualquiera de los dos lados de una conexión, cliente o servidor.
glossary-gateway = { -term-gateway }
    .description = Servidor que reenvía las solicitudes a otro servidor y responde en nombre propio.
glossary-reverse-proxy = { -term-reverse-proxy }
    .description = Otro nombre de la puerta de enlace: para el cliente, parece el servidor mismo.
glossary-load-balancer = { -term-load-balancer }
    .description = Componente que reparte conexiones o solicitudes entre varios servidores: unos responden como una puerta de enlace, otros solo retransmiten bytes.

## Qué se envía

glossary-request = { -term-request }
    .description = Lo que envía un cliente HTTP: un método, un destino, campos de encabezado y, si hace falta, contenido.
glossary-response = { -term-response }
    .description = Lo que responde un servidor HTTP: un código de estado, campos de encabezado y, si hace falta, contenido.
glossary-header-field = { -term-header-field }
    .description = Valor con nombre que precede al contenido de una solicitud o de una respuesta, como `Retry-After: 120`.
glossary-byte = { -term-byte }
    .description = Ocho bits. Los límites cuentan bytes, no caracteres: muchos caracteres ocupan más de uno.

## El tiempo y los nuevos intentos

glossary-timeout = { -term-timeout }
    .description = Lo máximo que un lado espera al otro, o el hecho de que ese tiempo se haya agotado.
glossary-idle-timeout = { -term-idle-timeout }
    .description = Tiempo de espera que corre mientras no se envía nada. Cuando se agota, quien lo fijó corta la conexión.
glossary-heartbeat = { -term-heartbeat }
    .description = Algo pequeño que se envía una y otra vez para que cada lado sepa que el otro sigue ahí.
glossary-keepalive = { -term-keepalive }
    .description = Lo que evita que se cierre una conexión inactiva, por ejemplo una trama Ping de vez en cuando. Un script de página no puede enviarla; su servidor sí.
glossary-retry = { -term-retry }
    .description = Volver a enviar la misma solicitud después de que haya fallado.
glossary-reconnect = { -term-reconnect }
    .description = Abrir una conexión nueva una vez terminada la anterior.
glossary-backoff = { -term-backoff }
    .description = Esperar más tiempo después de cada intento fallido, por ejemplo el doble cada vez.
glossary-jitter = { -term-jitter }
    .description = Parte aleatoria de una espera, para que muchos clientes no vuelvan en el mismo momento.

## La situación de un código

glossary-error = { -term-error }
    .description = Lo que salió mal. No todos los códigos indican uno.
glossary-reserved = { -term-reserved }
    .description = Apartado: el número se guarda para un fin propio y no está libre para otros. 1005, 1006 y 1015 están reservados en el sentido de que ninguna trama puede llevarlos.
glossary-unassigned = { -term-unassigned }
    .description = En un registro como el de la IANA, número al que todavía no se ha asignado nada.
glossary-deprecated = { -term-deprecated }
    .description = Todavía conocido, pero no debe usarse en nada nuevo.
glossary-private-use = { -term-private-use }
    .description = Números que ningún registro asigna: el cliente y el servidor acuerdan su significado.

## En estas páginas

glossary-comparison = { -term-comparison }
    .description = Página que pone dos códigos o más uno junto a otro y dice qué los distingue.
glossary-difference = { -term-difference }
    .description = Dato en el que dos códigos no coinciden.
