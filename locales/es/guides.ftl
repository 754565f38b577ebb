# Las palabras de las guías de decisión. Los árboles están en content/guides/.

## Mi WebSocket se cerró: ¿con qué código, y ahora qué?

guide-websocket-closed = Mi WebSocket se cerró: ¿con qué código, y ahora qué?
    .description = Responda según lo que pueda ver en su lado. El camino acaba en el código y en lo que hay que hacer ahora.
guide-websocket-closed-opened = ¿Llegó a abrirse la conexión?
    .description = Compruebe si se disparó el evento `open`, o si la llamada de conexión de su biblioteca devolvió una conexión.
    .yes = Sí, estaba abierta
    .never = No, nunca llegó a abrirse
guide-websocket-closed-frame = ¿Qué código notifica su lado?
    .description = Lea `code` en el evento `close`, o en el error de su biblioteca. También indica si le llegó una trama de cierre [](source:rfc6455#7.1.5).
    .none = 1006: no llegó ninguna trama de cierre
    .with-code = Un código que llegó en una trama de cierre
    .empty = 1005: llegó una trama de cierre, sin código
guide-websocket-closed-silence = ¿Cuándo aparece el 1006?
    .description = Anote la hora y cuánto llevaba abierta la conexión. El código no nombra ninguna causa, así que tiene que hacerlo el patrón.
    .quiet = Tras un rato de silencio, siempre de duración parecida
    .server = Cuando el servidor se despliega, se reinicia o se cae
    .message = Justo después de un mensaje determinado
    .closing = Después de mi propia llamada a close()
    .any = En cualquier momento, sin ningún patrón
guide-websocket-closed-peer-log = ¿Qué muestra el registro del otro lado en ese segundo?
    .description = Los dos lados pueden notificar códigos distintos: cada uno toma el suyo de la primera trama de cierre que recibió [](source:rfc6455#7.1.5).
    .code = Un código que envió mi lado, como 1002, 1007 o 1009
    .crash = Una caída o un reinicio
    .nothing = También 1006, o nada
guide-websocket-closed-which = ¿Qué código llegó?
    .description = Lea también el motivo. Muchas veces está vacío, pero cuando lo hay es la mejor pista.
    .ended = 1000 o 1001
    .server = 1011, 1012, 1013 o 1014
    .rule = 1008, 3000 o 3003
    .message = 1002, 1003, 1007 o 1009
    .rare = 1004, 1010, 3008 o un código privado
guide-websocket-closed-failure = ¿Falló algo, o se le dijo que volviera más tarde?
    .failed = 1011 o 1014: algo falló
    .away = 1012 o 1013: vuelva más tarde
guide-websocket-closed-content = ¿Qué tiene de malo el mensaje?
    .size = 1009: es demasiado grande
    .kind = 1003: es del tipo equivocado
    .bytes = 1002 o 1007: sus tramas o sus bytes no son válidos
guide-websocket-closed-handshake = ¿Qué respondió al intento de conexión?
    .description = Un script de página no puede verlo: el estándar oculta la causa a propósito [](source:whatwg-websockets#feedback-from-the-protocol). Mire en el panel de red del navegador, o repita la negociación con curl.
    .status = Un servidor, con un estado HTTP de rechazo, como 403, 404 o 502
    .nothing = Nada: host desconocido, puerto que rechaza la conexión, sin ruta
    .tls = TLS: un error sobre un certificado o una conexión segura
    .own = Mi propio programa llamó antes a close()
guide-websocket-closed-idle = Un tiempo de espera de inactividad en el camino
    .description =
        Algo que está entre los dos extremos cortó la conexión, porque hacía demasiado tiempo que no circulaba nada. Un intermediario que solo retransmite bytes no envía ninguna trama de cierre, así que los dos extremos leen 1006 [](source:rfc6455#7.1.5). Por defecto, nginx corta la conexión tras 60 s sin bytes del servidor ascendente [](source:nginx#src/http/modules/ngx_http_proxy_module.c).

        - Compare cuánto duró la conexión con el tiempo de espera de inactividad de cada intermediario: proxy, balanceador de carga, red de distribución de contenido.
        - Envíe algo con más frecuencia que el más corto de ellos: pings desde el servidor, o un latido de la aplicación, porque los scripts de página no disponen de pings [](source:whatwg-websockets#ping-and-pong-frames).
        - Aumente el tiempo de espera allí donde dependa de usted.
        - Aun así, vuelva a conectarse con retroceso exponencial [](source:rfc6455#7.2.3). Quedan otras causas de 1006.
guide-websocket-closed-server-gone = El servidor se fue sin decir palabra
    .description =
        Un proceso al que se mata o que se cae no envía ninguna trama de cierre, y sus clientes leen 1006 [](source:rfc6455#7.1.5). Lo mismo hace una llamada que corta el socket, por ejemplo `Conn.Close()` de gorilla/websocket [](source:gorilla#conn.go) o `terminate()` de ws [](source:ws#lib/websocket.js).

        - En el servidor, atienda la señal de parada: cierre cada conexión con 1001 o 1012, espere las respuestas y después termine.
        - Capture las excepciones en el nivel más externo de cada manejador, para que los clientes lean 1011 y no 1006.
        - En el cliente, vuelva a conectarse tras un tiempo aleatorio de 0 a 5 s y después con un retroceso exponencial truncado [](source:rfc6455#7.2.3).
guide-websocket-closed-own-close = Usted cerró, y no volvió ninguna trama de cierre
    .description =
        Si se llama antes de `open`, `close()` hace fallar la conexión, y la página lee 1006 [](source:whatwg-websockets#dom-websocket-close). Si se llama después, espera la trama de cierre del otro lado. Chromium, en su código fuente de hacia 2022, desiste tras 60 s y notifica 1006 [](source:chromium).

        - Espere a `open` antes de cerrar, o ignore el evento `close` de un socket que ya no quiere.
        - En el servidor, compruebe que nada bloquee la respuesta a una trama de cierre. Una biblioteca que corta TCP en lugar de responder le deja a usted con 1006 [](source:rfc6455#7.1.5).
guide-websocket-closed-own-side = Su propio lado puso fin a la conexión
    .description =
        Su lado encontró un error en lo que recibió, envió un código y se fue. Él mismo no recibió ninguna trama de cierre, así que notifica 1006 [](source:rfc6455#7.1.5). En un navegador, la página lee 1006 con un motivo vacío mientras que el servidor anota el código [](source:chromium-blink). La red no tiene la culpa.

        - 1002 en el registro del otro extremo: el otro extremo escribió una trama incorrecta. Si su lado es Chromium, compruebe también el texto, porque Chromium envía 1002 por UTF-8 no válido [](source:chromium).
        - 1007: el otro extremo envió un texto que no es UTF-8 válido [](source:rfc6455#7.4.1). Haga que envíe los bytes como mensajes binarios.
        - 1009: el mensaje es más grande de lo que acepta su lado [](source:rfc6455#7.4.1). Haga que el otro extremo envíe menos de una vez, o aumente su límite.
        - Arregle el lado que envía antes de volver a conectarse; si no, la siguiente conexión terminará de la misma manera.
guide-websocket-closed-lost = La conexión se perdió
    .description =
        No le llegó ninguna trama de cierre, así que nadie le dijo por qué [](source:rfc6455#7.1.5). Si no hay un patrón, piense en un cambio de red, en un dispositivo que entró en suspensión o en un proxy que se reinició. Cloudflare, por ejemplo, reinicia sus servidores perimetrales para publicar versiones, lo que corta los WebSockets abiertos [](source:cloudflare-websockets).

        - Vuelva a conectarse desde el manejador de `close`, tras un tiempo aleatorio de 0 a 5 s y después con un retroceso exponencial truncado [](source:rfc6455#7.2.3).
        - Después del nuevo `open`, pida lo que pueda haberse perdido.
        - Si ocurre después de mensajes grandes, pruebe sin el proxy: un intermediario que solo retransmite bytes no puede hacer otra cosa que cortar.
        - Anote la hora y la duración de cada conexión que pierda. En cuanto muestren un patrón, vuelva a esta guía.
guide-websocket-closed-no-code = El otro lado cerró sin código
    .description =
        Llegó una trama de cierre con el cuerpo vacío, y su API lo notificó como 1005 [](source:rfc6455#7.1.5). El origen habitual es `close()` sin argumentos [](source:whatwg-websockets#dom-websocket-close). No se rompió nada.

        - Trátelo como 1000: no vuelva a conectarse automáticamente, a menos que la aplicación quiera una conexión permanente.
        - Si el otro lado es suyo, haga que pase un código y un motivo breve.
        - Detrás de uvicorn, tenga en cuenta que 1005 también puede ser una conexión perdida [](source:uvicorn).
guide-websocket-closed-ended = Un final normal
    .description =
        Ninguno de los dos códigos indica un error. 1000 dice que el trabajo está hecho; 1001 dice que el extremo se va, porque se cerró una página o se detiene un servidor [](source:rfc6455#7.4.1).

        - 1000: no vuelva a conectarse automáticamente, a menos que la aplicación quiera una conexión permanente. Después de su propio `close(1000)`, puede ser solo el eco de su código [](source:rfc6455#5.5.1).
        - 1001 de un servidor: vuelva a conectarse tras una espera aleatoria [](source:rfc6455#7.2.3).
        - 1001 de un navegador: el usuario dejó la página [](source:whatwg-websockets#make-disappear). Libere los recursos que reservaba para ese cliente.
guide-websocket-closed-broke = Algo falló en el otro lado
    .description =
        1011: el lado que lo envió se encontró con algo inesperado [](source:rfc6455#7.4.1). 1014: quien lo envió es una puerta de enlace, y el servidor que tiene detrás le dio una respuesta no válida [](source:hybi-1014).

        - 1011: lea las entradas de ese momento en el registro de quien lo envió. Si el motivo es `keepalive ping timeout`, busque un bucle de eventos bloqueado o un enlace lento en lugar de un error de programación [](source:python-websockets#src/websockets/asyncio/connection.py).
        - 1014: no toque la puerta de enlace y lea el registro del servidor que tiene detrás.
        - Vuelva a conectarse con retroceso exponencial [](source:rfc6455#7.2.3), y abandone después de unos pocos intentos.
guide-websocket-closed-away = El servidor le pide que se vaya por ahora
    .description =
        1012 anuncia un reinicio; 1013, una sobrecarga [](source:hybi-1012). La conexión se cerró a propósito, y la forma de volver es distinta.

        - 1012: vuelva a conectarse tras un tiempo aleatorio de 5 a 30 s [](source:hybi-1012).
        - 1013: pruebe otra dirección del servicio si la hay. Si no, vuelva más tarde, mejor cuando el usuario haga algo [](source:hybi-1012).
        - Una trama de cierre no tiene ningún campo que diga cuánto hay que esperar [](source:rfc6455#5.5.1). Si los dos extremos son suyos, indíquelo en el motivo.
guide-websocket-closed-rejected = Una regla del servidor lo detuvo
    .description =
        1008 es el rechazo general, y puede ocultar su razón a propósito [](source:rfc6455#7.4.1). 3000 le pide que inicie sesión; 3003 dice que iniciar sesión no servirá de nada [](source:luka967). Ninguno de ellos desaparece por sí solo.

        - 1008: lea el motivo y compruebe después el token, el origen, la frecuencia y el contenido. Cambie algo antes de volver a conectarse.
        - 3000: renueve las credenciales y vuelva a conectarse una vez. Si 3000 se repite, pregunte al usuario.
        - 3003: no vuelva a conectarse. Tienen que cambiar los permisos de la cuenta.
guide-websocket-closed-too-big = Su mensaje era demasiado grande
    .description =
        Un mensaje suyo superó lo que acepta el receptor [](source:rfc6455#7.4.1). El límite cuenta el mensaje entero, así que los fragmentos no sirven para esquivarlo [](source:ws#lib/receiver.js).

        - Compare el tamaño del mensaje con el límite del receptor. Los valores por defecto están muy lejos unos de otros: 32 KiB en coder/websocket [](source:coder#read.go), 100 MiB en ws [](source:ws#lib/websocket.js).
        - Aumente el límite de forma deliberada, reparta los datos en varios mensajes o páselos a HTTP.
        - No vuelva a enviar el mismo mensaje.
guide-websocket-closed-wrong-kind = Al receptor no le sirve este tipo de mensaje
    .description =
        El mensaje estaba bien formado, pero su tipo no es de los que procesa el extremo. El estándar pone el ejemplo de datos binarios enviados a un extremo de texto [](source:rfc6455#7.4.1).

        - Compruebe lo que pasa a `send()`: un `ArrayBuffer` o un `Blob` produce un mensaje binario; una cadena, un mensaje de texto [](source:whatwg-websockets#dom-websocket-send).
        - Envíe el otro tipo, o haga que el receptor entienda los dos.
        - No vuelva a conectarse para enviar lo mismo: la respuesta será la misma.
guide-websocket-closed-bad-bytes = Lo que usted envió no es válido
    .description =
        1002: el otro lado encontró tramas mal formadas u otra violación del protocolo. 1007: la trama estaba en orden, pero su texto no era UTF-8 válido [](source:rfc6455#7.4.1). Chromium envía 1002 en ambos casos [](source:chromium).

        - Capture las tramas y busque la primera incorrecta. El registro del lado que cerró dice más que el de usted.
        - 1002: descarte un proxy que reescriba bytes, y HTTP corriente escrito en un socket que ya cambió de protocolo. Un cliente debe enmascarar sus tramas [](source:rfc6455#5.1).
        - 1007: envíe los bytes como mensajes binarios, convierta los juegos de caracteres antiguos y no corte el texto dentro de una secuencia UTF-8.
        - Vuelva a conectarse solo cuando la causa esté corregida.
guide-websocket-closed-rare = Un código poco frecuente, o uno propio
    .description =
        Los códigos de 4000 a 4999 son privados: solo la documentación de ese servidor dice lo que significan [](source:rfc6455#7.4.2). Los otros tres:

        - 1004 está reservado y no tiene significado [](source:rfc6455#7.4.1). Quien lo envía usa una biblioteca antigua o números propios; corríjalo allí.
        - 1010 llega a los servidores: el cliente necesita una extensión que la negociación de apertura no confirmó [](source:rfc6455#7.4.1). Actívela, y haga que todos los proxies dejen pasar `Sec-WebSocket-Extensions`.
        - 3008 dice que una respuesta tardó demasiado [](source:luka967). Responda a los latidos a tiempo, y vuelva a conectarse.
guide-websocket-closed-refused = Un servidor respondió y rechazó la negociación
    .description =
        El rechazo es un estado HTTP, y una página lee solo 1006 [](source:whatwg-websockets#feedback-from-the-protocol). Un código de cierre que el servidor eligiera antes de aceptar no salió nunca de él: los servidores ASGI responden en su lugar HTTP 403 [](source:asgi-403).

        - 401 o 403: compruebe el token, la cookie y el origen. Para que una página pueda leer un código, primero acepte y luego cierre con él [](source:asgi-403).
        - 502, 503 o 504: averigüe qué servidor de la cadena respondió. Con 502 y 504, mire detrás de la puerta de enlace [](source:rfc9110#15.6.3), [](source:rfc9110#15.6.5); con 503, espere [](source:rfc9110#15.6.4).
        - 404, o incluso 200: compruebe la ruta, y si todos los proxies dejan pasar los encabezados `Upgrade` y `Connection`.
        - No vuelva a conectarse en bucle mientras la negociación siga fallando.
guide-websocket-closed-unreachable = No se llegó a ningún servidor
    .description =
        El nombre no se resolvió, el host no era accesible o el puerto rechazó la conexión. Una página lee 1006 en cada uno de estos casos [](source:whatwg-websockets#feedback-from-the-protocol).

        - Compruebe el nombre del host y el puerto de la dirección, y pruébelos desde la máquina del cliente.
        - Compruebe que el servidor esté en marcha y escuchando ahí, y que no haya ningún cortafuegos en medio.
        - Reintente con esperas crecientes [](source:rfc6455#7.2.3), y deténgase si nunca lo consigue.
guide-websocket-closed-tls = TLS falló antes de que hubiera un WebSocket
    .description =
        La RFC 6455 apartó 1015 para notificar esto, y nadie puede enviarlo [](source:rfc6455#7.4.1). Los navegadores notifican 1006 en su lugar [](source:whatwg-websockets#feedback-from-the-protocol), con una excepción: Firefox usa 1015 para una clase de error de TLS, la seguridad inadecuada [](source:gecko-dom).

        - Abra la dirección `https://` del mismo host y lea ahí el error de certificado.
        - Compruebe la cadena de certificados, el nombre del host y los relojes de ambas máquinas.
        - Vuelva a conectarse solo cuando eso esté arreglado.

## ¿Qué redirección?

guide-which-redirect = ¿Qué redirección?
    .description = Para quien escribe el servidor: dos o tres preguntas llevan al código de estado que dice lo que usted quiere decir.
guide-which-redirect-purpose = ¿Por qué no responde con lo que se pidió?
    .moved = Está en otra dirección
    .done = La solicitud hizo algo, y el cliente debería buscar el resultado en otro sitio
    .unchanged = El cliente ya tiene una copia vigente
guide-which-redirect-lasting = ¿Es permanente el traslado?
    .description = Diga que sí solo si la dirección antigua no va a volver nunca. Una redirección permanente se puede guardar en caché sin que ningún encabezado lo permita [](source:rfc9110#15.1), así que un error se queda en los clientes.
    .yes = Sí, para siempre
    .no = No, o todavía no lo sé
guide-which-redirect-method-lasting = ¿Debe un POST seguir siendo un POST?
    .description = Piense en los formularios, en las API y en `PUT`. Si a la dirección antigua solo llegan solicitudes `GET`, la respuesta es no.
    .no = No, solo llegan solicitudes GET, o basta con un GET
    .yes = Sí, con el mismo método y el mismo contenido
guide-which-redirect-method-now = ¿Tiene que repetir el cliente la solicitud con el mismo método?
    .description = Importa con `POST` y con otros métodos que llevan datos. Un `GET` sigue siendo un `GET` en cualquier caso.
    .no = No, solo llegan solicitudes GET, o basta con un GET
    .yes = Sí, el método no debe cambiar
guide-which-redirect-result = ¿Qué resultó de la solicitud?
    .see-other = Una página que ver a continuación, por ejemplo después de un formulario
    .created = Un recurso nuevo, y el cliente puede leer esta respuesta
    .pending = Todavía nada: el trabajo sigue
guide-which-redirect-moved-permanently = Responda con 301
    .description =
        301 dice que el recurso se ha trasladado de forma permanente. Un cliente puede convertir un `POST` en un `GET` al seguirlo [](source:rfc9110#15.4.2).

        Envíe `Location` con la dirección nueva. Las cachés pueden conservar un 301 aunque usted no lo permita expresamente [](source:rfc9110#15.1), así que pruebe antes la dirección nueva con una redirección temporal. Si un `POST` tiene que llegar como `POST`, use 308.
guide-which-redirect-permanent-redirect = Responda con 308
    .description =
        308 es tan permanente como 301, pero el cliente conserva el método y el contenido [](source:rfc9110#15.4.9).

        Envíe `Location`, y esté seguro de la dirección: un 308 se puede guardar en caché aunque usted no lo permita expresamente [](source:rfc9110#15.1). El servidor de la dirección nueva tiene que aceptar el `POST` o el `PUT` que llega ahora allí.
guide-which-redirect-found = Responda con 302
    .description =
        302 envía al cliente a otra dirección por ahora; para las solicitudes posteriores sigue usando la antigua. Un `POST` puede convertirse por el camino en un `GET` [](source:rfc9110#15.4.3).

        Envíe `Location`. Si el cambio a `GET` es lo que usted quiere, 303 lo dice; si no debe ocurrir, 307 lo prohíbe [](source:rfc9110#15.4.4), [](source:rfc9110#15.4.8). Un 302 se guarda en caché solo si un encabezado lo permite [](source:rfc9110#15.1).
guide-which-redirect-temporary-redirect = Responda con 307
    .description =
        307 es tan temporal como 302, y el cliente no debe cambiar el método [](source:rfc9110#15.4.8).

        Envíe `Location` con la dirección que vale por ahora. Compruebe que el destino acepte el método: un `POST` llega allí como `POST`. Cuando el traslado resulte ser permanente, pase a 308.
guide-which-redirect-see-other = Responda con 303
    .description =
        303 dice que la respuesta debe obtenerse en otro sitio con `GET` o `HEAD`. El destino es otro recurso, no una dirección nueva del que se pidió [](source:rfc9110#15.4.4).

        Es la respuesta adecuada después de un `POST` que salió bien. Ponga en `Location` la dirección de la página que muestra el resultado, y termine el trabajo antes de responder.
guide-which-redirect-created = Responda con 201, no con una redirección
    .description =
        201 indica que la solicitud creó un recurso. `Location` dice cuál; sin `Location`, es aquel al que se envió la solicitud [](source:rfc9110#15.3.2).

        Úselo para clientes de API que leen la respuesta. Un navegador que envió un formulario y debería mostrar a continuación una página necesita un 303.
guide-which-redirect-accepted = Responda con 202, no con una redirección
    .description =
        202 dice que la solicitud se aceptó y que todavía no hay nada seguro: el trabajo aún puede fallar, y HTTP no tiene manera de comunicarlo después [](source:rfc9110#15.3.3).

        Dé al cliente la dirección de un recurso que muestre el avance, y deje que lo consulte. Redirija con 303 en cuanto haya un resultado que mostrar.
guide-which-redirect-not-modified = Responda con 304
    .description =
        304 no lleva a ninguna otra dirección: responde a un `GET` o `HEAD` condicional y dice al cliente que use la copia que tiene guardada [](source:rfc9110#15.4.5). Si la solicitud no lleva una condición, como `If-None-Match`, responda con 200.

        No envíe contenido. Sí envíe `ETag`, `Date`, `Vary`, `Cache-Control`, `Expires` y `Content-Location` si un 200 los habría llevado [](source:rfc9110#15.4.5).

## ¿Qué 4xx para mi API?

guide-which-4xx = ¿Qué 4xx para mi API?
    .description = Para quien escribe el servidor: parta de lo que tiene de malo la solicitud y llegue a un código y a lo que debe ir en la respuesta.
guide-which-4xx-problem = ¿Qué tiene de malo la solicitud?
    .description = Si la solicitud está en orden y es su servidor el que falla, la respuesta es un 5xx [](source:rfc9110#15.6).
    .target = Lo que pide: la dirección o el método
    .identity = Quién la hace, o si está permitido
    .content = Lo que envía, o el formato que quiere recibir
    .state = No encaja con el estado actual del recurso
    .amount = Hay demasiado de algo
guide-which-4xx-target = ¿Hay algo en esta dirección?
    .nothing = No, nada
    .method = Sí, pero no para este método
guide-which-4xx-absent = ¿Sabe que ha desaparecido para siempre?
    .description = Lo sabe si guarda constancia de lo que se eliminó. Una fila que falta en una base de datos no prueba nada.
    .unknown = No, simplemente no está
    .known = Sí, estaba aquí y no volverá
guide-which-4xx-identity = ¿Sabe quién hace la solicitud?
    .no = No: faltan las credenciales o no son válidas
    .yes = Sí, o da lo mismo
guide-which-4xx-allowed = ¿Por qué lo rechaza?
    .rights = Los permisos no bastan, o una regla lo prohíbe
    .secret = El cliente ni siquiera debe enterarse de que existe
    .payment = Alguien tiene que pagar primero
    .law = Lo prohíbe un requerimiento legal
guide-which-4xx-format = ¿El problema es el formato?
    .description = `Content-Type` nombra el formato que se envió; `Accept`, los formatos que el cliente quiere recibir.
    .fine = No, los formatos están bien
    .sent = Sí, usted no acepta el formato que se envió
    .wanted = Sí, usted no puede responder en un formato que el cliente acepte
guide-which-4xx-parse = ¿Puede analizar lo que se envió?
    .no = No: la sintaxis está mal, o la solicitud es claramente incorrecta
    .yes = Sí, pero lo que dice no tiene sentido aquí
guide-which-4xx-state = ¿Llevaba la solicitud una condición, como If-Match?
    .no = No
    .yes = Sí, y la condición no se cumple
guide-which-4xx-condition = ¿Exige usted una condición así?
    .description = Con una condición, un cliente no puede sobrescribir una versión que nunca ha visto.
    .no = No, la solicitud choca con el estado actual
    .yes = Sí, ningún cambio sin una condición
guide-which-4xx-amount = ¿Demasiado de qué?
    .requests = Solicitudes en poco tiempo
    .content = Contenido en una sola solicitud
    .headers = Campos de encabezado
    .uri = La propia dirección es demasiado larga
guide-which-4xx-not-found = Responda con 404
    .description =
        404 dice que aquí no hay nada, y deja abierto si es por ahora o para siempre [](source:rfc9110#15.5.5). También puede ocupar el lugar de 403, para ocultar que un recurso existe [](source:rfc9110#15.5.4).

        Una caché puede conservar un 404 aunque usted no lo permita expresamente [](source:rfc9110#15.1). Si el recurso puede aparecer pronto, diga con `Cache-Control` cuánto tiempo vale la respuesta. Para ocultar algo, haga que el contenido de ambas respuestas sea igual.
guide-which-4xx-gone = Responda con 410
    .description =
        410 dice que el recurso estaba aquí y se ha eliminado para siempre. Envíelo solo si lo sabe [](source:rfc9110#15.5.11); si no, 404 es la respuesta honesta.

        Diga al cliente que no vuelva, y quite sus propios enlaces a esa dirección. Una caché puede conservar la respuesta aunque usted no lo permita expresamente [](source:rfc9110#15.1).
guide-which-4xx-method-not-allowed = Responda con 405 y Allow
    .description =
        405 dice que su servidor conoce el método, pero este recurso no lo ofrece. La respuesta debe llevar `Allow` con los métodos que sí ofrece [](source:rfc9110#15.5.6).

        Un método que su servidor no conoce en ningún sitio es, en cambio, 501 [](source:rfc9110#15.6.2). Si el método depende de los permisos del cliente, responda con 403.
guide-which-4xx-unauthorized = Responda con 401 y WWW-Authenticate
    .description =
        401 trata de la autenticación, diga lo que diga su nombre: faltan las credenciales, o no son válidas. La respuesta debe llevar `WWW-Authenticate`, que muchas API olvidan [](source:rfc9110#15.5.2).

        Indique el esquema que espera, y explique en el contenido qué hay que hacer. El cliente repite entonces la solicitud con credenciales. Si unas credenciales válidas no cambiarían su respuesta, envíe 403.
guide-which-4xx-forbidden = Responda con 403
    .description =
        403 es un rechazo que no se superará con las mismas credenciales. La causa puede no tener nada que ver con las credenciales [](source:rfc9110#15.5.4), por ejemplo una dirección bloqueada o un token CSRF que falta.

        Diga en el contenido de qué permiso o de qué regla se trata, hasta donde el cliente pueda saberlo. Si ni siquiera debe enterarse de que el recurso existe, envíe 404 [](source:rfc9110#15.5.4).
guide-which-4xx-payment-required = 402, si sus clientes saben lo que usted quiere decir
    .description =
        La RFC 9110 reserva 402 para un uso futuro y no le da ninguna regla [](source:rfc9110#15.5.3). Un cliente que usted no controla no puede saber qué hacer con él.

        Si lo usa, documente qué hay que pagar y dónde, y explíquelo en el contenido. Si no, responda con 403 y la misma explicación.
guide-which-4xx-legal-reasons = Responda con 451
    .description =
        451 dice que un requerimiento legal le impide responder. El contenido debería explicar el requerimiento [](source:rfc7725#3), y debería añadirse un encabezado `Link` con la relación `blocked-by` [](source:rfc7725#4).

        Indique con `Cache-Control` cuánto tiempo se puede conservar la respuesta: su propio estándar la llama almacenable en caché por defecto [](source:rfc7725#3), mientras que la lista de la RFC 9110 no la nombra [](source:rfc9110#15.1).
guide-which-4xx-bad-request = Responda con 400
    .description =
        400 dice que la propia solicitud es defectuosa: no se puede analizar, o es claramente incorrecta. También entran aquí los problemas con la delimitación del mensaje o con su encaminamiento [](source:rfc9110#15.5.1).

        Explique en el contenido qué está mal y dónde. Un reintento sin cambios es inútil, así que dé al cliente lo que necesita para cambiarla. Si la sintaxis está en orden y solo los valores carecen de sentido, 422 es más preciso.
guide-which-4xx-unprocessable = Responda con 422
    .description =
        422 dice que usted conoce el formato y que la sintaxis es correcta, pero que no puede llevar a cabo lo que dice [](source:rfc9110#15.5.21). El caso habitual es una validación que falla.

        Enumere los campos y las reglas que fallaron, todos a la vez si puede. Un simple 400 no es incorrecto en este caso, pero no dice al cliente si el defecto está en la forma de la solicitud o en sus datos.
guide-which-4xx-unsupported-media-type = Responda con 415
    .description =
        415 dice que usted no acepta el formato del contenido que se envió. La respuesta puede nombrar los formatos que sí acepta en `Accept`, o en `Accept-Encoding` cuando el problema es la codificación de contenido [](source:rfc9110#15.5.16).

        Compruebe `Content-Type` antes de analizar, para que el formato equivocado reciba 415 y no un 400 desconcertante. El caso simétrico, un formato que el cliente quiere recibir, es 406.
guide-which-4xx-not-acceptable = Responda con 406
    .description =
        406 dice que usted tiene el recurso, pero en ninguna de las formas que permiten los campos de encabezado `Accept` de la solicitud. El contenido debería enumerar las formas que tiene [](source:rfc9110#15.5.7).

        El cliente puede entonces pedirlo de nuevo con otros valores de `Accept`. Si para sus clientes una forma por defecto es mejor que ninguna, responda con 200 y esa forma.
guide-which-4xx-conflict = Responda con 409
    .description =
        409 dice que la solicitud choca con el estado actual del recurso, y que el cliente quizá pueda resolverlo [](source:rfc9110#15.5.10). Un nombre que ya está ocupado es un ejemplo.

        Ponga en el contenido lo que el cliente necesita para resolver el conflicto, como la versión actual. Guarde 412 para las condiciones que llevaba la propia solicitud.
guide-which-4xx-precondition-failed = Responda con 412
    .description =
        412 dice que no se cumple una condición de los campos de encabezado de la solicitud, como `If-Match` [](source:rfc9110#15.5.13). Sin un campo así, 412 es el código equivocado.

        Deje el recurso como está. El cliente obtiene la versión actual con su nuevo `ETag`, combina los cambios y lo intenta otra vez. Para un `GET` o `HEAD` cuya copia sigue vigente, la respuesta es 304, no 412 [](source:rfc9110#15.4.5).
guide-which-4xx-precondition-required = Responda con 428
    .description =
        428 dice que usted cambia este recurso solo con una solicitud condicional, y que falta la condición [](source:rfc6585#3). Evita que los clientes sobrescriban lo que escribió otro.

        Explique en el contenido qué campo espera, normalmente `If-Match` con el `ETag` que leyó el cliente. Una caché no debe guardar la respuesta [](source:rfc6585#3).
guide-which-4xx-too-many-requests = Responda con 429
    .description =
        429 dice que este cliente envió demasiadas solicitudes en un tiempo dado. La respuesta puede decir con `Retry-After` cuánto hay que esperar, y una caché no debe guardarla [](source:rfc6585#4).

        Envíe `Retry-After` si conoce el tiempo, y diga en el contenido qué límite se aplica. Si es el servicio en su conjunto el que no da abasto, el código es 503, que también puede llevar `Retry-After` [](source:rfc9110#15.6.4).
guide-which-4xx-content-too-large = Responda con 413
    .description =
        413 dice que el contenido es más grande de lo que usted está dispuesto a procesar. Puede cerrar la conexión, para que el cliente deje de enviar. Si el límite es temporal, envíe `Retry-After` [](source:rfc9110#15.5.14).

        Indique el límite en el contenido. Compruebe también qué proxy situado delante de su servidor tiene un límite propio, porque su 413 no llevará la explicación de usted.
guide-which-4xx-headers-too-large = Responda con 431
    .description =
        431 dice que los campos de encabezado de la solicitud son demasiado grandes. El contenido debería nombrar el campo, y una caché no debe guardar la respuesta [](source:rfc6585#5).

        Las cookies son una causa frecuente. Elimine lo que su propio sitio puso ahí y ya no necesita, y guarde el estado en el servidor en lugar de en una cookie.
guide-which-4xx-uri-too-long = Responda con 414
    .description =
        414 dice que la dirección es más larga de lo que usted está dispuesto a interpretar [](source:rfc9110#15.5.15). Un reintento con la misma dirección recibe la misma respuesta, y una caché puede conservarla aunque usted no lo permita expresamente [](source:rfc9110#15.1).

        Ofrezca otro camino: deje que el cliente envíe la parte larga como contenido de un `POST`. Busque también una redirección que alargue la dirección cada vez que se sigue.
