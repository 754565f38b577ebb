# Códigos de cierre de WebSocket: las palabras. Los datos están en content/websocket/.
# Las palabras de las parejas están en websocket-comparisons.ftl.

websocket = Códigos de cierre de WebSocket
    .label = WebSocket
    .description = Un código de cierre dice por qué terminó una conexión WebSocket. Algunos códigos viajan en una trama de cierre; otros, como 1006, solo existen en el lado que los notifica.
    .both = Ambos son códigos de cierre de WebSocket: cada uno dice por qué terminó una conexión WebSocket.

## Grupos

websocket-group-protocol = Códigos del protocolo
    .description = Los códigos de 1000 a 2999 pertenecen al protocolo y a sus extensiones [](source:rfc6455#7.4.2). Tres de ellos, 1005, 1006 y 1015, no se envían nunca: solo existen en la API que los notifica [](source:rfc6455#7.4.1). Los códigos 1012, 1013 y 1014 no figuran en la RFC 6455; se registraron más tarde [](source:iana-websocket).
websocket-group-registered = Códigos registrados
    .description = Los códigos de 3000 a 3999 son para bibliotecas, frameworks y aplicaciones, que los registran en la IANA [](source:rfc6455#7.4.2). Las aplicaciones pueden usar este intervalo, aunque algunas páginas digan que no deben hacerlo.
websocket-group-private = Códigos privados
    .description = Los códigos de 4000 a 4999 son para uso privado y no se pueden registrar [](source:rfc6455#7.4.2). El cliente y el servidor acuerdan su significado. Reflejar el 401 de HTTP como 4401 es una costumbre, no un estándar.

## Datos

websocket-fact-sent-on-wire = Se envía en una trama de cierre
    .description = Indica si el código puede viajar en una trama de cierre o solo existe en la API del lado que lo notifica.
    .yes = Sí
    .no = No
    .difference = { $yes } se envía en una trama de cierre; { $no } no.
websocket-fact-sender = Quién lo envía
    .description = El lado que pone el código en una trama de cierre.
    .client = El cliente
    .server = El servidor
    .either = Cualquiera de los dos lados
    .nobody = Nadie
    .difference =
        { $a-value ->
            [client] El cliente envía { $a }
            [server] El servidor envía { $a }
            [either] Cualquiera de los dos lados puede enviar { $a }
            [nobody] Nadie envía { $a }
           *[other] Quién envía { $a }: { $a-text }
        }; { $b-value ->
            [client] el cliente envía { $b }
            [server] el servidor envía { $b }
            [either] cualquiera de los dos lados puede enviar { $b }
            [nobody] nadie envía { $b }
           *[other] quién envía { $b }: { $b-text }
        }.
websocket-fact-cause = Dónde mirar
    .description = La parte del sistema a la que apunta el código.
    .application = Lo que decidió la aplicación
    .endpoint = El extremo que cerró
    .protocol = Las tramas y lo negociado
    .message = El mensaje
    .connection = La red y la negociación de apertura
    .upstream = El servidor detrás de la puerta de enlace
    .tls = TLS
    .difference =
        Con { $a }, examine { $a-value ->
            [application] lo que decidió la aplicación
            [endpoint] el extremo que cerró
            [protocol] las tramas y lo negociado
            [message] el mensaje
            [connection] la red y la negociación de apertura
            [upstream] el servidor que está detrás de la puerta de enlace
            [tls] la parte de TLS
           *[other] esto: { $a-text }
        }; con { $b }, examine { $b-value ->
            [application] lo que decidió la aplicación
            [endpoint] el extremo que cerró
            [protocol] las tramas y lo negociado
            [message] el mensaje
            [connection] la red y la negociación de apertura
            [upstream] el servidor que está detrás de la puerta de enlace
            [tls] la parte de TLS
           *[other] esto: { $b-text }
        }.
websocket-fact-error = Error
    .description = Indica si el código comunica un fallo o un final normal.
    .yes = Sí
    .no = No
    .difference = { $yes } indica un error; { $no } no.
websocket-fact-clean = Cierre limpio (wasClean)
    .description = Lo que suele decir wasClean: true cuando se completó la negociación de cierre, sea cual sea el significado del código.
    .yes = Sí
    .for-receiver = Sí, en el lado que recibió el código
    .no = No
    .difference =
        Con { $a }, wasClean suele ser { $a-value ->
            [yes] true
            [for-receiver] true, pero solo en el lado que recibió el código
           *[no] false
        }; con { $b }, suele ser { $b-value ->
            [yes] true
            [for-receiver] true, pero solo en el lado que recibió el código
           *[no] false
        }.
websocket-fact-reconnect = Reconexión automática
    .description = Indica si un cliente debería abrir una conexión nueva sin que nadie se lo pida.
    .yes = Sí
    .with-backoff = Sí, con retroceso exponencial
    .after-delay = Sí, tras una espera
    .after-fix = Solo tras corregir la causa
    .no = No
    .difference =
        Tras { $a }, { $a-value ->
            [yes] vuelva a conectarse
            [with-backoff] vuelva a conectarse con retroceso exponencial
            [after-delay] vuelva a conectarse después de una espera
            [after-fix] vuelva a conectarse solo cuando la causa esté corregida
           *[no] no vuelva a conectarse automáticamente
        }; tras { $b }, { $b-value ->
            [yes] vuelva a conectarse
            [with-backoff] vuelva a conectarse con retroceso exponencial
            [after-delay] vuelva a conectarse después de una espera
            [after-fix] vuelva a conectarse solo cuando la causa esté corregida
           *[no] no vuelva a conectarse automáticamente
        }.
websocket-fact-script-may-send = Permitido en un script de página
    .description = Indica si el método close() de un script de página acepta el código; solo acepta 1000 y de 3000 a 4999.
    .yes = Sí
    .no = No
    .difference = Un script de página puede pasar { $yes } al método close(), pero no { $no }.
websocket-fact-defined-by = Definido por
    .description = El documento o el registro que da al código su significado.
    .rfc6455 = RFC 6455
    .iana = Registro en la IANA
    .difference =
        { $a-value ->
            [rfc6455] La RFC 6455 define { $a }
            [iana] Un registro posterior en la IANA define { $a }
           *[other] { $a } se define aquí: { $a-text }
        }; { $b-value ->
            [rfc6455] la RFC 6455 define { $b }
            [iana] un registro posterior en la IANA define { $b }
           *[other] { $b } se define aquí: { $b-text }
        }.
websocket-fact-http-counterpart = Equivalente en HTTP
    .description = El código de estado HTTP que dice lo mismo de una solicitud.

## Compatibilidad de las bibliotecas

websocket-matrix-accepts = Se acepta al recibirlo
    .yes = Sí
    .no = No
    .partly = Solo en versiones recientes

## Códigos de la RFC 6455 y de su registro

websocket-1000 = Cierre normal
    .summary = La conexión ha cumplido su cometido, y uno de los lados lo dijo expresamente.
    .description =
        El código 1000 dice que la conexión ha cumplido su propósito [](source:rfc6455#7.4.1). Es el único código por debajo de 3000 que un script de página puede pasar a `close()` [](source:whatwg-websockets#dom-websocket-close).

        El código que usted lee es el de la primera trama de cierre que recibió [](source:rfc6455#7.1.5). Quien recibe un código suele devolver ese mismo como eco [](source:rfc6455#5.5.1). Después de su propio `close(1000)`, el 1000 del evento `close` puede ser ese eco y no una decisión del servidor.

        Llamar a `close()` sin argumentos no envía 1000, aunque la página de MDN sobre `close()` lo afirmaba en la copia antigua que leímos [](source:mdn-close). Envía una trama de cierre vacía [](source:whatwg-websockets#dom-websocket-close), y el otro extremo notifica [1005](entry:websocket/1005).
    .when-seen =
        - Un script llama a `close(1000)`, con motivo o sin él [](source:whatwg-websockets#dom-websocket-close).
        - Un programa en Python llama a `close()` de la biblioteca websockets, que usa 1000 si no se le indica otra cosa [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Una aplicación ASGI envía `websocket.close` sin código; uvicorn pone 1000 [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - Java-WebSocket recibe una trama de cierre vacía. Notifica 1000, donde la RFC 6455 dice 1005 [](source:java-websocket).
    .how-to-fix =
        - Normalmente no hay nada que arreglar. Si el final le sorprende, busque una parte de su propio programa que llame a `close`, o un servidor que cierre después de una sola respuesta.
        - No vuelva a conectarse automáticamente, a menos que la aplicación quiera una conexión permanente.
    .when-to-use = Envíe 1000 cuando el trabajo esté hecho y nada haya salido mal. Páselo de forma explícita: `close(1000)`, no `close()`.

websocket-1001 = Salida del extremo
    .summary = El propio extremo se va: se cerró la página o se navegó a otra, o el servidor se está deteniendo.
    .description =
        El código 1001 dice que un extremo se va, por una razón ajena a la conversación [](source:rfc6455#7.4.1). Es un final normal, no un error.

        Un navegador lo envía por su cuenta cuando desaparece el documento al que pertenece el socket [](source:whatwg-websockets#make-disappear). Un script de página no puede enviarlo: `close(1001)` lanza un `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).

        El código no dice si el extremo volverá. Un servidor que se reinicia puede decirlo con [1012](entry:websocket/1012).
    .when-seen =
        - El usuario cierra la pestaña o sigue un enlace, y el navegador inicia la negociación de cierre [](source:whatwg-websockets#make-disappear).
        - Un servidor en Python se detiene: `Server.close()` de la biblioteca websockets cierra sus conexiones con 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Un programa en Go compilado a WebAssembly llama a `CloseNow` de coder/websocket [](source:coder#ws_js.go).
        - No cuando una página simplemente pierde su objeto socket: si el recolector de basura lo elimina mientras está abierto, se envía una trama de cierre vacía y el servidor notifica [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
    .how-to-fix =
        - En el cliente, vuelva a conectarse si quien se fue es un servidor. Espere antes un tiempo aleatorio, para que los clientes no regresen todos a la vez [](source:rfc6455#7.2.3).
        - En el servidor, cierre las conexiones de forma ordenada antes de detenerse, y atienda las señales de apagado. Un proceso al que se mata no envía ninguna trama de cierre, y sus clientes ven [1006](entry:websocket/1006).
        - En el servidor, ignórelo si el usuario simplemente dejó la página.
    .when-to-use = Un servidor envía 1001 cuando se detiene. Para un reinicio es preferible 1012, si los clientes lo entienden. Los scripts de página no pueden enviar 1001; use 1000.

websocket-1002 = Error de protocolo
    .summary = El otro extremo recibió bytes que no forman tramas válidas de WebSocket o que incumplen otra regla del protocolo.
    .description =
        Un extremo que detecta una violación del protocolo cierra con 1002 [](source:rfc6455#7.4.1). Lo hace la biblioteca de WebSocket, no la aplicación.

        Solo lee 1002 el lado que recibe la trama de cierre. El lado que detectó el error no recibió ninguna, así que suele notificar [1006](entry:websocket/1006) o un error de su biblioteca [](source:rfc6455#7.1.5).

        El código 1002 no demuestra que las tramas estén mal formadas. Chromium lo envía también por un texto que no es UTF-8 válido, donde se podría esperar [1007](entry:websocket/1007) [](source:chromium).
    .when-seen =
        - Un cliente envía una trama sin máscara, o un servidor envía una con máscara [](source:rfc6455#5.1).
        - Una trama tiene bits reservados activados sin una extensión negociada, un código de operación desconocido o una continuación sin comienzo [](source:ws#lib/receiver.js).
        - Una trama de control está fragmentada o es demasiado larga [](source:ws#lib/receiver.js).
        - Una trama de cierre tiene un cuerpo de un solo byte, o lleva un código que la biblioteca rechaza [](source:ws#lib/receiver.js). Para tungstenite, 1014 es uno de esos códigos [](source:tungstenite#src/protocol/mod.rs).
        - El motivo de una trama de cierre no es UTF-8 válido, y quien lo recibe es gorilla/websocket [](source:gorilla#conn.go).
        - Un mensaje de texto no es UTF-8 válido, y quien lo recibe es Chromium [](source:chromium).
    .how-to-fix =
        1. Averigüe qué lado envió 1002. Ese lado detectó el error, así que su registro dice más que el de usted.
        2. Capture las tramas, en el panel de red del navegador o con una captura de paquetes, y busque la primera incorrecta.
        3. Descarte un proxy que reescriba o comprima bytes, un segundo `Upgrade` y HTTP corriente escrito en un socket que ya cambió de protocolo.
        4. Si el cliente es Chromium, compruebe también la codificación del texto: vea [1002 frente a 1007](comparison:websocket/1002-vs-1007).
    .when-to-use = Deje 1002 a la biblioteca, que comprueba las tramas. Una aplicación que rechaza un mensaje usa 1003, 1008, 1009 o un código propio.

websocket-1003 = Datos no admitidos
    .summary = El extremo no puede procesar en absoluto esta clase de mensaje, por ejemplo datos binarios cuando solo entiende texto.
    .description =
        El código 1003 se refiere al tipo de un mensaje, no a su contenido ni a su tamaño. El mensaje está bien formado; al extremo no le sirve ese tipo. El ejemplo del estándar es un extremo de texto que recibe un mensaje binario [](source:rfc6455#7.4.1).

        Algunas páginas presentan los códigos de 1000 a 1003 como normales. El código 1003 es un error: es la causa de que termine la conexión.

        Los nombres de algunas bibliotecas ocultan el significado. Java-WebSocket lo llama `REFUSE` [](source:java-websocket); Jakarta WebSocket, `CANNOT_ACCEPT` [](source:jakarta).
    .when-seen =
        - Un mensaje binario llega a una parte del programa que solo acepta texto, o al revés [](source:rfc6455#7.4.1).
        - Un script pasa un `ArrayBuffer` o un `Blob` a `send()`, lo que produce un mensaje binario [](source:whatwg-websockets#dom-websocket-send), y el servidor espera texto.
    .how-to-fix =
        - Envíe el otro tipo: una cadena en lugar de un `ArrayBuffer` o un `Blob`, o al revés.
        - O haga que el receptor entienda los dos tipos.
        - No lo reintente con el mismo tipo; la respuesta será la misma.
    .when-to-use = Envíe 1003 cuando no podría aceptar ningún mensaje de ese tipo. Si uno más pequeño pasaría, envíe 1009; si el contenido incumple una regla, 1008.

websocket-1004 = Reservado
    .summary = La RFC 6455 mantiene libre este código: hoy no significa nada.
    .description =
        La RFC 6455 reserva 1004 y no le da ningún significado [](source:rfc6455#7.4.1).

        No significa «trama demasiado grande». Los borradores anteriores a la RFC lo usaban así, y hay páginas archivadas que todavía muestran `CLOSE_TOO_LARGE` junto a 1004 [](source:webplatform). El código para el tamaño es [1009](entry:websocket/1009).

        La regla de que un código no debe aparecer en una trama de cierre está escrita para 1005, 1006 y 1015, no para 1004 [](source:rfc6455#7.4.1). Aun así, la mayoría de las bibliotecas lo rechaza, por ejemplo ws [](source:ws#lib/validation.js). Hay excepciones: .NET permite enviarlo [](source:dotnet), y Chromium lo acepta al recibirlo [](source:chromium).
    .when-seen =
        - El otro extremo usa una biblioteca anterior a la RFC 6455, o números propios [](source:webplatform).
        - Su propio programa envía 1004: ws trata una trama de cierre con un código rechazado como un error de protocolo [](source:ws#lib/receiver.js), de modo que usted recibe [1002](entry:websocket/1002).
    .how-to-fix =
        - Actualice el otro extremo, o corrija su lista de códigos.
        - Si quien lo envía quiere decir que un mensaje es demasiado grande, cambie el código a 1009.
    .when-to-use = No lo envíe. Use 1009 para un mensaje demasiado grande, y de 4000 a 4999 para significados propios.

websocket-1005 = Estado no recibido
    .summary = Llegó una trama de cierre, pero no llevaba código.
    .description =
        El código 1005 es lo que notifica la API cuando el cuerpo de la trama de cierre estaba vacío [](source:rfc6455#7.1.5). No viaja nunca: un extremo no debe ponerlo en una trama de cierre [](source:rfc6455#7.4.1). Por lo general la negociación de cierre se completó, así que `wasClean` suele ser `true` [](source:rfc6455#7.1.4).

        El origen habitual es `close()` sin argumentos. A menudo se afirma que envía 1000; en realidad no envía ningún código [](source:whatwg-websockets#dom-websocket-close).

        Algunas listas describen 1005 como una conexión que terminó sin trama de cierre [](source:luka967). Eso es [1006](entry:websocket/1006): para 1005 hace falta una trama de cierre [](source:rfc6455#7.1.5).
    .when-seen =
        - El otro lado llamó a `close()` sin código [](source:whatwg-websockets#dom-websocket-close).
        - El recolector de basura de un navegador eliminó un socket que seguía abierto [](source:whatwg-websockets#garbage-collection).
        - Usted envió una trama de cierre vacía a ws, que responde con otra vacía [](source:ws#lib/websocket.js).
        - La conexión de una aplicación ASGI desapareció: los motores wsproto y sans-I/O de uvicorn notifican entonces 1005, donde el texto de la RFC 6455 da 1006 [](source:uvicorn).
    .how-to-fix =
        - Pase un código explícito y un motivo breve siempre que cierre.
        - Trate un 1005 recibido como 1000, a menos que su protocolo prometa un código. La biblioteca websockets de Python cuenta 1000, 1001 y 1005 como un cierre correcto [](source:python-websockets#src/websockets/frames.py).
        - Detrás de uvicorn, no tome 1005 como prueba de que el cliente se despidió.
    .when-to-use = Nadie puede enviar 1005. Las bibliotecas que lo admiten como argumento, como gorilla/websocket, escriben una trama de cierre vacía [](source:gorilla#conn.go). Envíe 1000 en su lugar.

websocket-1006 = Cierre anormal
    .summary = No se recibió ninguna trama de cierre: la conexión se cortó, o nunca llegó a abrirse.
    .description =
        El código 1006 es una conclusión de su propio lado: no llegó ninguna trama de cierre [](source:rfc6455#7.1.5). Nadie lo envía, ni le está permitido a ningún extremo [](source:rfc6455#7.4.1). El motivo está vacío, y `wasClean` es `false` [](source:rfc6455#7.1.4).

        Es más que una conexión TCP cortada. En un navegador, toda negociación de apertura fallida termina también en 1006: host desconocido, puerto que rechaza la conexión, certificado incorrecto, un error de HTTP. El estándar oculta la diferencia a propósito, para que los scripts no puedan sondear la red [](source:whatwg-websockets#feedback-from-the-protocol). Cuando es el propio navegador el que detecta un error de protocolo, el servidor recibe un código y la página lee igualmente 1006 [](source:chromium), [](source:chromium-blink).

        Por eso el código no dice qué falló. Pregúntese primero si se disparó `open`.
    .when-seen =
        - **La conexión nunca se abrió.** El nombre no se resolvió, el puerto estaba cerrado, falló TLS o el servidor no completó la negociación [](source:whatwg-websockets#feedback-from-the-protocol).
        - **El servidor la rechazó antes de aceptarla.** Los servidores ASGI responden entonces HTTP 403; el código 4xxx que usted eligió no sale nunca del servidor [](source:asgi-403), [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).
        - **Un proxy agotó su tiempo de espera de inactividad.** Por defecto, nginx pone fin al túnel tras 60 s sin bytes del servidor ascendente (`proxy_read_timeout`) [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - **Un proxy se reinició.** Cloudflare reinicia sus servidores perimetrales para publicar versiones, lo que corta los WebSockets abiertos [](source:cloudflare-websockets).
        - **El servidor cortó TCP.** `terminate()` de ws [](source:ws#lib/websocket.js) y `Conn.Close()` de gorilla/websocket [](source:gorilla#conn.go) no envían ninguna trama de cierre, y tampoco lo hace un proceso que se cae.
        - **El navegador dio por fallida la conexión.** Recibió algo no válido, por ejemplo un texto que no es UTF-8 [](source:chromium).
        - **Usted llamó a `close()` y no obtuvo respuesta.** Chromium (código fuente de hacia 2022) espera 60 s la trama de cierre del servidor [](source:chromium). Si la llamada fue anterior a `open`, la conexión falla de inmediato [](source:whatwg-websockets#dom-websocket-close).
        - No en una página de error de Cloudflare: su error 1006 significa que una dirección IP está vetada, y no tiene relación con esto [](source:cloudflare-1xxx).
    .how-to-fix =
        1. Compruebe si se disparó `open`. Si no, falló la negociación de apertura: un script no puede ver por qué, así que lea el estado HTTP en el panel de red o con curl. Después compruebe la ruta, la cadena de certificados y los encabezados `Upgrade` y `Connection` en cada proxy.
        2. Si llegó a abrirse, compare cuánto duró con el tiempo de espera de inactividad de cada intermediario. Envíe datos con más frecuencia que el más corto de ellos: pings desde el servidor, o un latido de la aplicación. Los scripts de página no disponen de pings [](source:whatwg-websockets#ping-and-pong-frames).
        3. En el servidor, envíe una trama de cierre en todos los caminos de salida y espere la respuesta. Con gorilla/websocket, escriba un mensaje de cierre antes de `Conn.Close()` [](source:gorilla#conn.go). Con ASGI, primero acepte y luego cierre con su código [](source:asgi-403).
        4. Vuelva a conectarse desde el manejador de `close`; no tiene por qué haber antes un evento `error` [](source:gecko-dom). Espere un tiempo aleatorio de 0 a 5 s y después use un retroceso exponencial truncado [](source:rfc6455#7.2.3). Deje de intentarlo si la negociación falla una y otra vez.
    .when-to-use = Nadie puede enviar 1006; bibliotecas como ws lanzan una excepción si se intenta [](source:ws#lib/sender.js). Para decir al otro lado por qué cierra, envíe 1000, 1001, 1011 o un código propio, y espere la respuesta.

websocket-1007 = Carga útil de trama no válida
    .summary = El otro extremo dice que un mensaje contradice su tipo; en la práctica, que un mensaje de texto no es UTF-8 válido.
    .description =
        El código 1007 se refiere a los bytes que hay dentro de un mensaje [](source:rfc6455#7.4.1). La trama está en orden, pero el texto que contiene no es UTF-8 válido [](source:rfc6455#8.1). Es una trama de cierre real: se la envió el otro lado.

        No todos los extremos lo usan. Ante UTF-8 incorrecto, Firefox envía 1007 [](source:gecko-net), pero Chromium envía [1002](entry:websocket/1002) [](source:chromium). En ambos casos la página lee [1006](entry:websocket/1006), porque fue el propio navegador el que dio por fallida la conexión [](source:rfc6455#7.1.5).

        No está pensado para JSON incorrecto ni para un esquema que no se cumple: un mensaje así sigue siendo texto válido.
    .when-seen =
        - El otro extremo usa ws y encontró UTF-8 no válido en un mensaje de texto o en el motivo de una trama de cierre [](source:ws#lib/receiver.js).
        - El otro extremo usa ws y no pudo descomprimir un mensaje comprimido [](source:ws#lib/permessage-deflate.js).
        - El otro extremo usa la biblioteca websockets de Python, y falló la decodificación del texto [](source:python-websockets#src/websockets/protocol.py).
        - Un cliente nativo envía bytes como texto, o un proxy los altera. Un script de página no puede causarlo con una cadena, que siempre se codifica como UTF-8 válido [](source:whatwg-websockets#dom-websocket-send).
    .how-to-fix =
        1. Envíe los bytes como mensajes binarios, no como texto.
        2. Examine el lado que envía: un juego de caracteres antiguo que nunca se convirtió, o un texto cortado en medio de una secuencia UTF-8.
        3. Si trunca un motivo de cierre, corte en el límite de un carácter. El máximo son 123 bytes, no 123 caracteres [](source:whatwg-websockets#dom-websocket-close).
        4. Si el texto era válido al salir, sospeche de la compresión y de los proxies del camino.
        5. No vuelva a enviar los mismos datos.
    .when-to-use = Deje 1007 a la biblioteca que decodifica el texto. Para un texto válido con el contenido equivocado, como JSON mal formado, envíe 1008 o un código de 4000 a 4999.

websocket-1008 = Violación de política
    .summary = Un mensaje, o el propio extremo que recibe el código, incumple una regla del extremo que cerró.
    .description =
        El código 1008 es impreciso a propósito. Se recurre a él cuando no encajan ni [1003](entry:websocket/1003) ni [1009](entry:websocket/1009), o cuando el extremo prefiere no dar detalles [](source:rfc6455#7.4.1).

        Por eso el motivo es a menudo la única pista. Está pensado para los registros y para los desarrolladores; un cliente no debe mostrarlo a sus usuarios [](source:rfc6455#5.5.1).

        Un rechazo durante la negociación de apertura es otra cosa. Un servidor ASGI que rechaza una conexión responde HTTP 403 [](source:asgi-403), y un navegador lo convierte en [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Después de la negociación de apertura, el servidor consideró inaceptables el inicio de sesión, el permiso, la frecuencia de solicitudes o el contenido. La RFC 6455 deja la regla en manos del extremo [](source:rfc6455#7.4.1).
        - ws recibió un mensaje en demasiados fragmentos o bloques (`WS_ERR_TOO_MANY_BUFFERED_PARTS`) [](source:ws#lib/receiver.js).
        - coder/websocket recibió un mensaje de datos aunque `CloseRead` había declarado que no se esperaba ninguno [](source:coder#read.go).
        - coder/websocket compilado a WebAssembly agotó un tiempo de espera mientras leía o se conectaba [](source:coder#ws_js.go).
    .how-to-fix =
        1. Lea el motivo en el evento `close` y en el registro del servidor.
        2. Compruebe el token, el origen y la cuota.
        3. Cambie lo que se rechazó antes de volver a conectarse. El mismo mensaje o las mismas credenciales reciben la misma respuesta.
        4. Si usted escribe el servidor, envíe un código más preciso donde pueda: [3000](entry:websocket/3000), [3003](entry:websocket/3003) o uno de 4000 a 4999.
    .when-to-use = Envíe 1008 para un rechazo que usted preveía y que ningún otro código describe. Por un límite de tamaño envíe 1009; por un fallo inesperado, 1011.

websocket-1009 = Mensaje demasiado grande
    .summary = Un mensaje es más grande de lo que el receptor está dispuesto a aceptar.
    .description =
        El receptor tiene un límite por mensaje, y un mensaje lo superó [](source:rfc6455#7.4.1). MDN habla de una trama de datos [](source:mdn-closecode); el estándar habla de un mensaje.

        La diferencia importa. Dividir un mensaje en fragmentos no sirve de nada, porque las bibliotecas cuentan el mensaje entero [](source:ws#lib/receiver.js), [](source:python-websockets#src/websockets/protocol.py). La compresión no sirve de nada con ws, que comprueba el tamaño otra vez después de descomprimir [](source:ws#lib/permessage-deflate.js).

        Los valores por defecto están muy lejos unos de otros: 32 KiB en coder/websocket [](source:coder#read.go), 100 MiB en ws [](source:ws#lib/websocket.js). Un mensaje que un servidor acepta puede ser rechazado por el siguiente.
    .when-seen =
        - ws: más de `maxPayload`, tanto en clientes como en servidores [](source:ws#lib/websocket.js).
        - websockets de Python: más de `max_size`, 1 MiB por defecto [](source:python-websockets#src/websockets/asyncio/server.py).
        - coder/websocket: más del límite de lectura, 32 768 bytes por defecto [](source:coder#read.go).
        - gorilla/websocket: solo si el programa llamó a `SetReadLimit` [](source:gorilla#conn.go).
        - uvicorn: más de `--ws-max-size`, 16 MiB por defecto [](source:uvicorn#uvicorn/config.py).
        - Firefox: más de lo que puede guardar en el búfer, o memoria agotada [](source:gecko-net).
        - tungstenite: más de 64 MiB en un mensaje o de 16 MiB en una trama produce un error; que se envíe o no 1009 depende de quien hizo la llamada [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Averigüe el límite del receptor y compárelo con el tamaño del mensaje entero.
        2. Auméntelo de forma deliberada, hasta un tamaño que el servidor pueda tener en memoria para cada conexión.
        3. O reparta los datos en varios mensajes, con una numeración propia.
        4. O pase los datos voluminosos a HTTP y envíe solo un enlace.
    .when-to-use = Envíe 1009 cuando un mensaje más pequeño de la misma clase pasaría. Si no puede aceptar esa clase en absoluto, envíe 1003.

websocket-1010 = Extensión obligatoria
    .summary = El cliente necesita una extensión que el servidor dejó fuera de su respuesta en la negociación de apertura.
    .description =
        Solo un cliente envía 1010. Ofreció una extensión, el servidor no la aceptó, y el cliente no quiere seguir sin ella. El motivo debería enumerar las extensiones que faltan. Un servidor no necesita nunca este código: puede hacer fracasar la negociación [](source:rfc6455#7.4.1).

        El caso contrario se ve de otro modo. Si el servidor responde con una extensión que no se ofreció, el cliente hace fracasar la negociación [](source:rfc6455#4.1), y una página lee [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .when-seen =
        - Un cliente nativo exige una extensión, por ejemplo `permessage-deflate`, y el servidor no la confirmó [](source:rfc6455#7.4.1).
        - Lo mismo, porque un proxy quitó el encabezado `Sec-WebSocket-Extensions`.
    .how-to-fix =
        - Active la extensión en el servidor.
        - Haga que todos los proxies dejen pasar `Sec-WebSocket-Extensions` en ambos sentidos.
        - O haga opcional la extensión en el cliente.
    .when-to-use = Una biblioteca de cliente envía 1010 cuando no puede trabajar sin una extensión. Los servidores y los scripts de página no lo envían.

websocket-1011 = Error interno
    .summary = Algo inesperado falló en el lado que envió el código.
    .description =
        Quien lo envía se encontró con una situación que le impidió continuar. La RFC 6455 nombra solo al servidor [](source:rfc6455#7.4.1); la fe de erratas 3227 extiende el código a cualquier extremo [](source:rfc6455-errata3227), y el registro de la IANA remite a ella [](source:iana-websocket). De modo que también un servidor puede recibir 1011.

        No siempre significa un error de programación. La biblioteca websockets de Python cierra con 1011 cuando un ping queda sin respuesta, tanto en el cliente como en el servidor [](source:python-websockets#src/websockets/asyncio/connection.py). Un extremo que de verdad ya no está no recibe nunca esa trama y notifica [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

        Un cierre con 1011 puede ser limpio. `wasClean` solo dice que se completó la negociación de cierre [](source:rfc6455#7.1.4).
    .when-seen =
        - Un manejador de la biblioteca websockets de Python lanzó una excepción [](source:python-websockets#src/websockets/asyncio/server.py).
        - La misma biblioteca no recibió un pong en 20 s; envía un ping cada 20 s. El motivo es `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Una aplicación detrás de Daphne lanzó una excepción después de la negociación de apertura [](source:daphne).
        - Firefox se encontró con un error propio inesperado [](source:gecko-net).
    .how-to-fix =
        1. Lea las entradas de ese momento en el registro del lado que envió 1011.
        2. Si el motivo es `keepalive ping timeout`, busque un bucle de eventos bloqueado o un enlace lento antes de aumentar `ping_timeout`.
        3. Vuelva a conectarse con retroceso exponencial [](source:rfc6455#7.2.3), pero abandone después de unos pocos intentos.
    .when-to-use = Envíe 1011 por un fallo que no preveía. Por un rechazo envíe 1008; por un reinicio, 1012; por una sobrecarga, 1013.

websocket-1012 = Reinicio del servicio
    .summary = El servicio se está reiniciando y pide al cliente que vuelva dentro de poco.
    .description =
        El código 1012 anuncia un reinicio. El correo con el que se registró, según lo cita la documentación de Java-WebSocket y la de tungstenite, pide a los clientes que vuelven que esperen antes un tiempo aleatorio de 5 a 30 segundos [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs). En cambio, [1001](entry:websocket/1001) no dice si el servidor regresa.

        El código no está en la RFC 6455, digan lo que digan algunas páginas. Se registró después en la IANA, sobre la base de un correo al grupo de trabajo [](source:iana-websocket), [](source:hybi-1012). Los scripts de página no pueden pasarlo a `close()` [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - Un servidor que funciona con uvicorn se apaga. Desde la versión 0.21.0 (marzo de 2023) cierra los WebSockets con 1012, y notifica 1012 también a la aplicación [](source:uvicorn).
        - El servidor lo eligió para un reinicio planificado [](source:hybi-1012).
    .how-to-fix =
        - En el cliente, vuelva a conectarse tras un tiempo aleatorio de 5 a 30 s [](source:hybi-1012).
        - En el servidor, reparta en el tiempo el regreso de los clientes: reinicie un nodo cada vez. Miles de clientes que se conectan de nuevo a la vez son una carga en sí mismos.
    .when-to-use = Envíe 1012 antes de un reinicio, si sus clientes saben qué hacer con él. Si no, envíe 1001.

websocket-1013 = Inténtelo más tarde
    .summary = El servidor está sobrecargado, o por otra razón no puede atender de momento, y se desprende de clientes.
    .description =
        El código 1013 pide al cliente que se vaya por ahora. El correo con el que se registró, según lo cita la documentación de Java-WebSocket y la de tungstenite, deja al cliente dos caminos: conectarse a otra dirección del servicio, o volver a la misma solo cuando el usuario haga algo [](source:hybi-1012), [](source:java-websocket), [](source:tungstenite#src/protocol/frame/coding.rs).

        Es el equivalente de [HTTP 503](entry:http/503), con una pérdida: una trama de cierre contiene un código y un motivo [](source:rfc6455#5.5.1), y por tanto no tiene sitio para `Retry-After`.

        Como 1012, está registrado en la IANA y no forma parte de la RFC 6455 [](source:iana-websocket).
    .when-seen =
        - La aplicación reduce su carga [](source:hybi-1012).
        - No por un rechazo durante la negociación de apertura: eso es un estado HTTP, que un navegador notifica como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        - Pruebe otra dirección del servicio, si la hay [](source:hybi-1012).
        - Si no, espere más que con 1012, y no vuelva enseguida al mismo nodo.
        - Si los dos extremos son suyos, indique en el motivo cuánto hay que esperar y haga que el cliente lo lea.
        - En el servidor, averigüe qué está lleno antes de volver a admitir clientes.
    .when-to-use = Envíe 1013 para reducir la carga de conexiones que ya están abiertas. Para un reinicio planificado envíe 1012; antes de la negociación de apertura, responda con HTTP 503.

websocket-1014 = Puerta de enlace incorrecta
    .summary = El servidor actúa como puerta de enlace y obtuvo una respuesta no válida del servidor que tiene detrás.
    .description =
        El código 1014 traslada la culpa: la puerta de enlace está bien, su servidor ascendente no. El correo con el que se registró, según lo cita la documentación de Java-WebSocket, lo compara con [HTTP 502](entry:http/502) [](source:hybi-1014), [](source:java-websocket).

        El código está registrado en la IANA [](source:iana-websocket) y no forma parte de la RFC 6455 [](source:rfc6455#7.4.1). La compatibilidad es desigual. gorilla/websocket y tungstenite tratan un 1014 recibido como un error de protocolo y responden [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Chromium lo acepta [](source:chromium).
    .when-seen =
        - Lo eligió una puerta de enlace que habla WebSocket [](source:hybi-1014).
        - Rara vez detrás de un proxy que solo deja pasar bytes: ese corta la conexión, y el cliente ve [1006](entry:websocket/1006). A juzgar por su código fuente, nginx funciona así [](source:nginx#src/http/modules/ngx_http_proxy_module.c).
        - En forma de 1002, si el cliente está construido sobre gorilla/websocket o tungstenite [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs).
    .how-to-fix =
        1. Examine el servidor ascendente y su registro, no la puerta de enlace.
        2. Vuelva a conectarse con retroceso exponencial [](source:rfc6455#7.2.3).
        3. Si sus clientes rechazan 1014, envíe en su lugar 1011 o un código de 4000 a 4999.
    .when-to-use = Envíe 1014 solo desde una puerta de enlace, y solo si sabe que sus clientes lo aceptan. Si no, envíe 1011.

websocket-1015 = Fallo de la negociación TLS
    .summary = Una API puede usar este código para decir que falló la negociación TLS; los navegadores notifican normalmente 1006 en su lugar.
    .description =
        El código 1015 está apartado para uso local: con él, una API puede notificar que falló TLS. Un extremo no debe enviarlo [](source:rfc6455#7.4.1).

        No lo espere por un certificado incorrecto en un navegador. El estándar del WHATWG establece que los navegadores notifiquen [1006](entry:websocket/1006) por un fallo de TLS, como por cualquier negociación de apertura fallida, y señala que no usan 1015 [](source:whatwg-websockets#feedback-from-the-protocol). Firefox hace una excepción: una clase de errores de negociación llamada seguridad inadecuada [](source:gecko-dom).
    .when-seen =
        - En un cliente nativo cuya biblioteca distingue los fallos de TLS. WinHTTP, por ejemplo, tiene una constante para él [](source:winhttp).
        - En Firefox, cuando la seguridad negociada es inadecuada [](source:gecko-dom).
        - Por lo demás, no en un script de página: vea [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Abra en un navegador la dirección `https://` del mismo host y lea el error de certificado.
        2. Compruebe la cadena de certificados, el nombre del host y el reloj de ambas máquinas.
        3. Vuelva a conectarse solo cuando esté corregido.
    .when-to-use = Nadie puede enviar 1015. Sin TLS no hay ninguna conexión WebSocket que pudiera transportarlo.

## Códigos registrados

websocket-3000 = No autorizado
    .summary = El extremo quiere que el otro se autentique antes de continuar.
    .description =
        El código 3000 es el equivalente de HTTP 401 en una conexión WebSocket abierta: no se ha iniciado sesión o la sesión ya no es válida [](source:luka967).

        Está en el intervalo para bibliotecas y aplicaciones, cuyos códigos se registran en la IANA [](source:rfc6455#7.4.2), [](source:iana-websocket); leímos su fila en copias del registro que coinciden entre sí. Las listas que acaban en 1015 no lo recogen. Las aplicaciones pueden enviarlo, y los scripts de página también [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - El servidor cierra una conexión abierta porque no se ha iniciado sesión o porque la sesión ha caducado, con un código registrado en lugar de uno privado como 4401 [](source:luka967).
        - No por un rechazo antes de que se complete la negociación de apertura: un navegador lo notifica como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
    .how-to-fix =
        1. Renueve el token o inicie sesión de nuevo.
        2. Después vuelva a conectarse. Sin credenciales nuevas, la conexión termina de la misma manera.
    .when-to-use = Envíe 3000 cuando el otro extremo pueda remediarlo iniciando sesión. Si se sabe quién es y no tiene permiso, envíe 3003.

websocket-3003 = Prohibido
    .summary = El extremo sabe quién es el otro, pero no le permite lo que quiere.
    .description =
        El código 3003 es el equivalente de HTTP 403 en una conexión WebSocket abierta: el otro extremo está autenticado y carece del permiso [](source:luka967).

        Está registrado en la IANA en el intervalo para bibliotecas y aplicaciones [](source:rfc6455#7.4.2), [](source:iana-websocket); leímos su fila en copias del registro que coinciden entre sí. Un script de página también puede enviarlo [](source:whatwg-websockets#dom-websocket-close).
    .when-seen =
        - La aplicación niega una acción o un canal a un usuario que ha iniciado sesión [](source:luka967).
    .how-to-fix =
        - Cambie los permisos, no las credenciales. Un token nuevo del mismo usuario no sirve de nada.
        - No vuelva a conectarse automáticamente.
    .when-to-use = Envíe 3003 cuando un nuevo inicio de sesión no cambiaría nada. Si lo cambiaría, envíe 3000.

websocket-3008 = Tiempo de espera agotado
    .summary = El otro extremo tardó demasiado en responder a una solicitud de la aplicación.
    .description =
        El código 3008 es el equivalente de HTTP 408: la conexión funciona, pero el otro extremo no respondió a tiempo [](source:luka967). Con [1006](entry:websocket/1006) no llegó ninguna trama de cierre [](source:rfc6455#7.1.5).

        Está registrado en la IANA en el intervalo para bibliotecas y aplicaciones [](source:rfc6455#7.4.2), [](source:iana-websocket); leímos su fila en copias del registro que coinciden entre sí.
    .when-seen =
        - La aplicación esperaba una respuesta, como un mensaje de inicio de sesión o un latido, y dejó de esperar [](source:luka967).
    .how-to-fix =
        - Responda a los latidos a tiempo; busque un cliente que esté ocupado o en suspensión.
        - Aumente el límite en el servidor si está justificado que el trabajo sea lento.
        - Vuelva a conectarse.
    .when-to-use = Envíe 3008 cuando venza un plazo de su aplicación y la conexión siga funcionando.
