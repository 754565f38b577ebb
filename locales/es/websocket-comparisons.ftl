# Palabras propias de las parejas de códigos de cierre de WebSocket: la pregunta que separa los dos, la respuesta breve, qué hacer, las trampas.
# Una pareja sin mensaje aquí tiene igualmente una página, hecha a partir de los datos.

## 1006 y sus vecinos

websocket-1006-vs-1007 = ¿Le llegó una trama de cierre?
    .answer =
        1007 llegó en una trama de cierre: el otro lado leyó su mensaje, encontró bytes que contradicen su tipo (en la práctica, texto que no es UTF-8 válido) y se lo dijo [](source:rfc6455#7.4.1). 1006 no vino de nadie: no llegó ninguna trama de cierre, y fue su propio lado el que puso el número [](source:rfc6455#7.1.5). Con 1007, corrija los bytes que envía; con 1006, examine la negociación de apertura, los proxies y la red.
    .when-to-use-which =
        - Si ve 1007: la conexión funcionaba, y lo que se rechazó fue un mensaje. No vuelva a conectarse para enviarlo otra vez, porque los mismos bytes reciben la misma respuesta. Examine el último mensaje de texto que envió: mande los bytes sin procesar como mensaje binario, convierta a UTF-8 los juegos de caracteres antiguos y no termine nunca un mensaje en medio de un carácter. Un fragmento puede partir un carácter; el mensaje entero no [](source:rfc6455#5.6).
        - Si ve 1006 y la conexión nunca se abrió: es un problema de la negociación de apertura. Un nombre que no se resuelve, un puerto que rechaza la conexión, un fallo de TLS y una negociación que el servidor no completa (en HTTP/1.1, cualquier respuesta distinta de 101) se ven todos así en una página [](source:whatwg-websockets#feedback-from-the-protocol). Repita la solicitud con curl o lea su estado HTTP en el panel de red.
        - Si ve 1006 después de que la conexión estuviera abierta: compare cuánto duró con el tiempo de espera de inactividad de cada intermediario; nginx pone fin a un túnel tras 60 segundos sin bytes del servidor ascendente [](source:nginx#src/http/modules/ngx_http_proxy_module.c). Lea después las entradas de ese segundo en el registro del servidor. Vuelva a conectarse tras una espera aleatoria, y espere cada vez más cuando eso falle [](source:rfc6455#7.2.3).
        - Si escribe el servidor: nadie puede enviar 1006 [](source:rfc6455#7.4.1). Deje 1007 a la biblioteca, que lo envía cuando falla la decodificación, como hacen ws [](source:ws#lib/receiver.js) y websockets de Python [](source:python-websockets#src/websockets/protocol.py). Un JSON incorrecto en un texto válido no es 1007: use [1008](entry:websocket/1008) o [un código privado](page:websocket-ranges#own-code).
    .pitfalls =
        - Un mismo suceso puede dar los dos códigos. Un servidor envía un texto que no es UTF-8. El navegador tiene que dar por fallida la conexión [](source:rfc6455#8.1) y envía al salir una trama de cierre: [1002](entry:websocket/1002) en el caso de Chromium [](source:chromium), 1007 en el de Firefox [](source:gecko-net). Ya no procesa ninguna respuesta [](source:rfc6455#7.1.7). Así que la página lee 1006 con un motivo vacío [](source:chromium-blink), mientras que el servidor anota 1002 o 1007. Ponga los dos registros uno junto a otro antes de culpar a la red.
        - El lado que encuentra los bytes incorrectos no lee el 1007 que envía. Por definición, el código de cada lado procede de la primera trama de cierre que ese lado recibió [](source:rfc6455#7.1.5). Si su lado recibió 1007, fue su lado el que envió el texto incorrecto.
        - Una página no puede producir UTF-8 no válido a partir de una cadena: `send()` convierte su argumento en un texto que siempre se puede codificar [](source:whatwg-websockets#dom-websocket-send). Si aun así una página recibe 1007, sospeche de lo que hay detrás de `send()`: la compresión, un proxy que altera bytes o un servidor que es estricto con otra cosa. Por ejemplo, ws responde también 1007 cuando no se puede descomprimir un mensaje comprimido [](source:ws#lib/permessage-deflate.js).
        - Que no haya ningún 1007 en el registro no significa que no haya texto incorrecto. Chromium lo comunica con 1002 [](source:chromium).
        - 1007 termina normalmente con `wasClean` igual a `true` en el lado que lo recibe; 1006, siempre con `false`. Limpio significa que se completó la negociación de cierre, no que todo fuera bien [](source:rfc6455#7.1.4).
        - Una página de Cloudflare que dice «Error 1006» o «Error 1007» trata de una dirección IP vetada. No tiene nada que ver con WebSocket [](source:cloudflare-1xxx).

websocket-1005-vs-1006 = ¿Hubo una trama de cierre, aunque fuera vacía?
    .answer =
        1005: llegó una trama de cierre, pero no indicaba ningún código. 1006: no llegó ninguna trama de cierre [](source:rfc6455#7.1.5). Trate 1005 como [1000](entry:websocket/1000), y 1006 como una conexión perdida.
    .when-to-use-which =
        - Si ve 1005: no se rompió nada. La causa habitual es `close()` sin argumentos en el otro lado, que envía una trama de cierre vacía [](source:whatwg-websockets#dom-websocket-close). Si ese lado es suyo, pase un código y un motivo breve.
        - Si ve 1006: averigüe si la conexión llegó a abrirse. Si se abrió, sospeche de los tiempos de espera de inactividad, de las caídas y de la red; si no, de la negociación de apertura.
        - Usted no puede enviar ninguno de los dos: ambos están reservados para notificaciones locales [](source:rfc6455#7.4.1).
        - En el código que decide si hay que volver a conectarse, ponga 1005 entre los finales normales. Así lo hace websockets de Python: 1000, 1001 y 1005 cuentan como un cierre correcto [](source:python-websockets#src/websockets/frames.py).
    .pitfalls =
        - Una conexión TCP que termina sin trama de cierre es 1006 [](source:rfc6455#7.1.5). Algunas listas la describen como 1005.
        - Detrás de uvicorn, 1005 puede ser una conexión perdida: dos de sus motores de WebSocket entregan 1005 a la aplicación cuando el otro extremo desaparece después de la negociación de apertura [](source:uvicorn).
        - Un servidor puede anotar 1005 aunque ningún script llamara a `close()`: un navegador cierra con una trama vacía un socket eliminado por el recolector de basura [](source:whatwg-websockets#garbage-collection).
        - Java-WebSocket muestra [1000](entry:websocket/1000) donde otros muestran 1005 [](source:java-websocket).

websocket-1000-vs-1006 = ¿Se despidió el otro lado?
    .answer =
        1000 es una despedida: una trama de cierre dijo que el trabajo está hecho [](source:rfc6455#7.4.1). 1006 significa que no llegó ninguna trama de cierre, así que nadie le dijo por qué terminó [](source:rfc6455#7.1.5). Con 1006, vuelva a conectarse, con retroceso exponencial; con 1000, no vuelva a conectarse a menos que su aplicación quiera una conexión permanente.
    .when-to-use-which =
        - Si ve 1000 y no lo esperaba: busque una llamada a `close` en su propio código, o un servidor que cierre después de una sola respuesta.
        - Si ve 1006: compruebe si la conexión llegó a abrirse; después, los tiempos de espera y los registros.
        - Si quiere que el otro extremo vea 1000: páselo, como en `close(1000)`, y espere la trama de cierre de respuesta antes de cortar el socket.
    .pitfalls =
        - Llamó a `close(1000)` y leyó 1006: el servidor nunca respondió. Chromium, en su código fuente de hacia 2022, espera la respuesta 60 segundos y luego desiste [](source:chromium).
        - `close()` antes de que la conexión esté abierta la hace fallar: la página obtiene 1006, no 1000 [](source:whatwg-websockets#dom-websocket-close).
        - Un servidor puede creer que cerró como es debido. `Conn.Close()` de gorilla/websocket corta TCP sin trama de cierre [](source:gorilla#conn.go), y `terminate()` de ws destruye el socket [](source:ws#lib/websocket.js). Ambos dejan al cliente con 1006.

websocket-1001-vs-1006 = ¿Se anunció la salida?
    .answer =
        1001: el otro lado se iba y lo dijo, porque se cerró una página o se detuvo un servidor [](source:rfc6455#7.4.1). 1006: desapareció sin decir palabra [](source:rfc6455#7.1.5). Un servidor que cierra sus conexiones de forma ordenada produce 1001; uno al que se mata sin más produce 1006.
    .when-to-use-which =
        - Si administra el servidor: atienda la señal de parada, cierre cada WebSocket con 1001 o [1012](entry:websocket/1012), espere las respuestas y después termine. `Server.close()` de websockets de Python lo hace con 1001 [](source:python-websockets#src/websockets/asyncio/server.py).
        - Si su cliente ve 1001: el servidor se fue a propósito. Vuelva a conectarse tras una espera aleatoria.
        - Si su cliente ve 1006: la misma espera y, después, otras más largas [](source:rfc6455#7.2.3). Si nunca llega a abrirse, deténgase y examine la negociación de apertura.
        - Si su servidor ve 1001: lo más probable es que el usuario cerrara la página o siguiera un enlace [](source:whatwg-websockets#make-disappear). No hay nada que arreglar.
    .pitfalls =
        - Si los clientes leen 1006 en cada despliegue, sospeche de un apagado que omite la trama de cierre antes de sospechar de la red.
        - Un intermediario puede cortar el enlace aunque los dos extremos funcionen bien. Cloudflare reinicia sus servidores cuando publica software, lo que corta los WebSockets abiertos [](source:cloudflare-websockets).
        - Una página no puede anunciar su salida con `close(1001)`: esa llamada lanza una excepción [](source:whatwg-websockets#dom-websocket-close). El navegador mismo envía 1001.

websocket-1002-vs-1006 = ¿Señaló el otro extremo un error de protocolo, o nadie señaló nada?
    .answer =
        1002 es el veredicto del otro lado: consideró no válidas las tramas que usted envió y lo dijo antes de irse [](source:rfc6455#7.4.1). 1006 solo dice que no le llegó ninguna trama de cierre [](source:rfc6455#7.1.5). A menudo son los dos extremos de un mismo suceso, porque el lado que encuentra el error envía 1002 y él mismo notifica 1006 o un error de su biblioteca.
    .when-to-use-which =
        - Si ve 1002: envió algo incorrecto. Capture las tramas y busque la primera que esté mal. Las causas típicas son la falta de máscara en una trama de cliente [](source:rfc6455#5.1), bits reservados sin una extensión negociada, un código de operación desconocido o una trama de control fragmentada o demasiado larga [](source:ws#lib/receiver.js).
        - Si ve 1006: pida el registro del otro extremo. Si muestra 1002, fue su lado el que detectó el error y el otro extremo el que envió los bytes incorrectos.
        - No le corresponde a usted elegir ninguno de los dos: 1002 es cosa de la biblioteca; 1006, de nadie.
    .pitfalls =
        - Un navegador que encuentra un error de protocolo envía un código al servidor, pero da a su página 1006 con un motivo vacío [](source:chromium-blink). No concluya que se cortó la red.
        - Volver a conectarse no resuelve ninguno de los dos mientras un lado siga escribiendo tramas incorrectas. Busque un proxy que reescriba bytes, o HTTP corriente escrito en un socket que ya cambió de protocolo.
        - Chromium envía 1002 también por un texto que no es UTF-8 [](source:chromium), y tungstenite por una trama de cierre cuyo código no conoce [](source:tungstenite#src/protocol/mod.rs). Así que 1002 puede aparecer aunque todas las tramas estén bien formadas.

websocket-1006-vs-1009 = ¿Se rechazó el mensaje, o simplemente se cortó el enlace?
    .answer =
        1009 es un rechazo con nombre: el receptor obtuvo un mensaje más grande de lo que está dispuesto a procesar [](source:rfc6455#7.4.1). 1006 no da ninguna causa, porque no llegó ninguna trama de cierre [](source:rfc6455#7.1.5). Si los mensajes grandes terminan siempre en 1006, algo cortó la conexión sin hablar WebSocket: pruebe sin el proxy, y compruebe si el servidor se cayó.
    .when-to-use-which =
        - Si ve 1009: haga el mensaje más pequeño, divídalo en su aplicación o aumente de forma deliberada el límite del receptor. No vuelva a conectarse para enviar el mismo mensaje.
        - Si ve 1006 justo después de un mensaje grande: pruebe el mismo mensaje en una conexión directa. Un 1009 ahí apunta al intermediario; otro 1006 apunta a un proceso que murió o a un error que encontró su propio lado.
        - Si escribe el servidor: fije el límite en la biblioteca de WebSocket, que puede responder 1009. Un límite en un intermediario que solo retransmite bytes no puede hacer otra cosa que cortar.
    .pitfalls =
        - El extremo que rechaza el mensaje puede notificar él mismo 1006 o un error de su biblioteca, puesto que no recibió ninguna trama de cierre [](source:rfc6455#7.1.5). Una página cuyo navegador rechaza un mensaje enorme es uno de esos extremos: Firefox envía 1009 cuando no puede guardarlo en el búfer [](source:gecko-net).
        - El límite cuenta el mensaje, no la trama. Los fragmentos no sirven para esquivarlo [](source:ws#lib/receiver.js).
        - Que no haya 1009 puede significar que no hay límite: gorilla/websocket solo lo tiene después de `SetReadLimit` [](source:gorilla#conn.go).

websocket-1006-vs-1011 = ¿Aguantó lo suficiente para decirlo el lado que falló?
    .answer =
        1011: algo inesperado falló en el otro lado, y todavía pudo enviar una trama de cierre [](source:rfc6455#7.4.1). 1006: no llegó ninguna trama de cierre, así que se cayó, quedó desconectado o nunca se llegó a él [](source:rfc6455#7.1.5). Con 1011, lea el registro del servidor; con 1006, averigüe primero si el servidor estaba siquiera ahí.
    .when-to-use-which =
        - Si ve 1011: busque en el registro de quien lo envió una excepción ocurrida en ese momento. websockets de Python envía 1011 cuando un manejador lanza una excepción [](source:python-websockets#src/websockets/asyncio/server.py), y Daphne cuando la aplicación falla después de la negociación de apertura [](source:daphne).
        - Si ve 1006: busque un proceso al que se mató, un tiempo de espera agotado por el camino o una negociación de apertura que falló.
        - Si escribe el servidor: capture las excepciones en el nivel más externo de cada manejador, para que los clientes lean 1011 y no 1006.
        - Ambos permiten volver a conectarse con retroceso exponencial. Con 1011, abandone después de unos pocos intentos, ya que la misma solicitud puede topar con el mismo error de programación.
    .pitfalls =
        - Cuando se agota el tiempo de espera de los pings que mantienen la conexión, aparecen los dos códigos. Si no llega un pong a tiempo, websockets de Python cierra con 1011 y el motivo `keepalive ping timeout` [](source:python-websockets#src/websockets/asyncio/connection.py). Un extremo que quedó desconectado no recibe nunca esa trama y notifica 1006 [](source:rfc6455#7.1.5).
        - Por tanto, 1011 no prueba que haya un error de programación en el servidor. Un servidor puede recibirlo de un cliente en Python con un enlace lento [](source:python-websockets#src/websockets/asyncio/connection.py).

websocket-1006-vs-1015 = ¿Qué número da una negociación TLS fallida?
    .answer =
        En un navegador, 1006: el estándar del WHATWG trata los fallos de TLS como cualquier otro fallo al conectar, para que los scripts no puedan sondear la red [](source:whatwg-websockets#feedback-from-the-protocol). 1015 es el número que la RFC 6455 apartó para un fallo de TLS [](source:rfc6455#7.4.1), y rara vez lo encontrará en JavaScript. Ninguno de los dos viaja nunca en una trama.
    .when-to-use-which =
        - Si ve 1006 antes de que se abriera la conexión: TLS es un sospechoso entre varios. Abra la dirección `https://` del mismo host y lea ahí el error de certificado. Compruebe la cadena, el nombre del host y el reloj.
        - Si ve 1015: TLS falló antes de que existiera un WebSocket. Volver a conectarse no sirve de nada hasta que se arregle el certificado o la configuración.
        - En su programa, no cuente con 1015. Atienda 1006, y recuerde si se disparó `open`.
    .pitfalls =
        - El consejo de esperar 1015 por un certificado incorrecto es erróneo en los navegadores [](source:whatwg-websockets#feedback-from-the-protocol). Firefox hace una excepción: usa 1015 para una clase de error de TLS, la seguridad inadecuada [](source:gecko-dom).
        - Una vez abierta la conexión, 1006 ya no apunta a la negociación TLS. Examine los tiempos de espera y las caídas.

websocket-1005-vs-1015 = ¿Un cierre sin código, o un fallo de TLS?
    .answer =
        Ambos son notificaciones locales que ningún otro extremo puede enviar [](source:rfc6455#7.4.1), pero están en polos opuestos. 1005 termina una conexión que funcionaba: llegó una trama de cierre sin código [](source:rfc6455#7.1.5). 1015 es para una conexión que nunca empezó, porque falló TLS [](source:rfc6455#7.4.1).
    .when-to-use-which =
        - Si ve 1005: trátelo como [1000](entry:websocket/1000). Si es suyo el lado que envía, haga que pase un código.
        - Si ve 1015: arregle el certificado, su cadena, el nombre del host o el reloj. Hasta entonces ningún reintento puede tener éxito.
        - Si quiere enviar uno de ellos: no puede. Use [1000](entry:websocket/1000) para un final normal; un fallo de TLS no deja ningún canal por el que enviar nada.
    .pitfalls =
        - Una página lee normalmente [1006](entry:websocket/1006) por un fallo de TLS, no 1015 [](source:whatwg-websockets#feedback-from-the-protocol).
        - Las bibliotecas que admiten 1005 como argumento escriben un cuerpo vacío; el número mismo no sale nunca, como en gorilla/websocket [](source:gorilla#conn.go).

## Finales normales

websocket-1000-vs-1001 = ¿Está hecho el trabajo, o se va el extremo?
    .answer =
        1000: la conexión ha cumplido su propósito. 1001: es el propio extremo el que se va, una página que se cierra o un servidor que se detiene [](source:rfc6455#7.4.1). Su script puede enviar 1000; 1001 es para los navegadores y para los servidores que se apagan.
    .when-to-use-which =
        - Si cierra desde una página: `close(1000)`. La llamada solo acepta 1000 y 3000-4999, así que `close(1001)` lanza `InvalidAccessError` [](source:whatwg-websockets#dom-websocket-close).
        - Un servidor que ha terminado con este cliente: 1000. Un servidor que se detiene: 1001, o [1012](entry:websocket/1012) si vuelve enseguida y los clientes conocen ese código.
        - Si recibe 1000: no vuelva a conectarse por su cuenta, a menos que la aplicación quiera una conexión permanente.
        - Si recibe 1001 de un servidor: vuelva a conectarse tras una espera aleatoria. Si lo recibe de un navegador: el usuario ha dejado la página [](source:whatwg-websockets#make-disappear), así que libere los recursos que le reservaba.
    .pitfalls =
        - Un navegador cuyo recolector de basura elimina un socket abierto envía una trama vacía, no 1001; el servidor lee entonces [1005](entry:websocket/1005) [](source:whatwg-websockets#garbage-collection).
        - `close()` sin argumentos no es ninguno de los dos: da también 1005 [](source:whatwg-websockets#dom-websocket-close).

websocket-1000-vs-1005 = ¿Indicó un código el lado que cerró?
    .answer =
        `close(1000)` escribe 1000 en la trama de cierre; `close()` envía la trama vacía, y quien la recibe notifica 1005 [](source:whatwg-websockets#dom-websocket-close). Ninguno de los dos es un error. Pase siempre el código, y 1005 desaparecerá de sus registros.
    .when-to-use-which =
        - Si cierra desde un script: `close(1000)`, con un motivo si ayuda a la persona que lee el registro.
        - Si ve 1005: trátelo como 1000, a menos que su protocolo prometiera un código. En ese caso, el otro extremo pasó por una parte del programa que lo omite.
        - Usted no puede enviar 1005; solo existe como notificación [](source:rfc6455#7.4.1).
    .pitfalls =
        - La afirmación de que `close()` envía 1000 es frecuente y no concuerda con el estándar [](source:whatwg-websockets#dom-websocket-close).
        - Su propio `close()` sin argumentos puede volver a usted como 1005: ws responde a una trama de cierre vacía con otra trama de cierre vacía [](source:ws#lib/websocket.js).
        - Java-WebSocket notifica 1000 ante una trama vacía [](source:java-websocket), así que el mismo cierre se ve distinto en dos registros.
        - Los valores por defecto varían. El `close()` de websockets de Python envía 1000 si no se le indica otra cosa [](source:python-websockets#src/websockets/asyncio/connection.py), y uvicorn usa 1000 cuando la aplicación no indica ningún código [](source:uvicorn#uvicorn/protocols/websockets/websockets_impl.py).

websocket-1001-vs-1012 = ¿Se fue, o vuelve en un momento?
    .answer =
        1001 dice que el extremo se va y no promete nada [](source:rfc6455#7.4.1). 1012 dice que el servicio se reinicia, y el correo con el que se registró sugiere volver a conectarse tras un tiempo aleatorio de 5 a 30 segundos [](source:hybi-1012). En un reinicio escalonado, envíe 1012 si todos sus clientes lo conocen; si no, 1001.
    .when-to-use-which =
        - Reinicio escalonado o despliegue: 1012. uvicorn lo envía al apagarse desde la versión 0.21.0 [](source:uvicorn).
        - Apagado definitivo, o clientes que usted no controla: 1001, que aceptan todas las bibliotecas de nuestras tablas. websockets de Python lo usa por defecto cuando se cierra un servidor [](source:python-websockets#src/websockets/asyncio/server.py).
        - Si su cliente ve cualquiera de los dos: vuelva a conectarse tras una espera aleatoria. Con 1012, espere de 5 a 30 segundos [](source:hybi-1012).
    .pitfalls =
        - 1012 está registrado en la IANA [](source:iana-websocket), pero no forma parte de la RFC 6455 [](source:rfc6455#7.4.1), así que una biblioteca antigua puede tratarlo como no válido. Las compilaciones antiguas de .NET parecen rechazar de 1012 a 1014 [](source:dotnet).
        - Sin una espera aleatoria, el reinicio de un nodo trae de vuelta a todos sus clientes en el mismo instante.
        - Un navegador también envía 1001, cuando su página desaparece [](source:whatwg-websockets#make-disappear). 1012 solo tiene sentido si viene de un servidor.

## Datos incorrectos

websocket-1002-vs-1003 = ¿Están mal las tramas, o los datos son de la clase equivocada?
    .answer =
        1002: los bytes incumplen las reglas del protocolo. 1003: el protocolo está bien, pero este extremo no puede aceptar ese tipo de datos, por ejemplo binarios donde solo lee texto [](source:rfc6455#7.4.1). 1002 es un error de programación en una biblioteca o en algo del camino; 1003 es un desajuste entre dos aplicaciones.
    .when-to-use-which =
        - Si ve 1002: capture el tráfico y busque la primera trama incorrecta. Sospeche primero de los proxies y de las tramas construidas por código casero.
        - Si ve 1003: envíe el otro tipo, una cadena en lugar de un `ArrayBuffer` o un `Blob`, o al revés; o haga que el receptor entienda los dos.
        - Si escribe un extremo: deje 1002 a la biblioteca. Envíe 1003 solo cuando nunca podría aceptarse un mensaje de ese tipo.
    .pitfalls =
        - Un mensaje de texto con un contenido equivocado no es 1003. El UTF-8 no válido es [1007](entry:websocket/1007), y un contenido que incumple sus reglas es [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
        - 1002 no siempre significa tramas mal formadas: Chromium lo usa para UTF-8 no válido [](source:chromium), y tungstenite para un código de cierre que no conoce [](source:tungstenite#src/protocol/mod.rs).

websocket-1002-vs-1007 = ¿Está mal la trama, o lo que lleva dentro?
    .answer =
        1002: la trama incumple el protocolo. 1007: la trama está bien formada, pero su carga útil contradice el tipo del mensaje, como un texto que no es UTF-8 [](source:rfc6455#7.4.1). Si fue Chrome el que envió el 1002, considere ambos: Chromium envía 1002 también por UTF-8 no válido [](source:chromium).
    .when-to-use-which =
        - Si ve 1007: mire cómo construye el texto su lado. Los bytes sin procesar van en mensajes binarios.
        - Si ve 1002 de un servidor o de un cliente nativo: examine las tramas, es decir, las máscaras, los bits reservados, los códigos de operación y las tramas de control [](source:ws#lib/receiver.js).
        - Si ve 1002 de un navegador Chromium: compruebe primero que el texto que envía es UTF-8 válido, porque es la prueba que menos cuesta.
        - Si escribe una biblioteca: responda al UTF-8 no válido con 1007, que es el propósito de ese código [](source:rfc6455#7.4.1).
    .pitfalls =
        - Por el mismo texto incorrecto, Firefox envía 1007 [](source:gecko-net) y Chromium 1002 [](source:chromium). Las estadísticas por código mezclan causas.
        - El UTF-8 no válido en un motivo de cierre también divide a los servidores: ws responde 1007 [](source:ws#lib/receiver.js); gorilla/websocket, 1002 [](source:gorilla#conn.go). Lo desencadena un motivo cortado en medio de un carácter.
        - Si fue el servidor el que envió 1002 o 1007, la página lee ese código. Si encontró el error el navegador de la propia página, la página no lee ninguno de los dos, sino [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1003-vs-1007 = ¿Podría aceptarse algún mensaje de este tipo?
    .answer =
        No: 1003, el extremo no puede aceptar este tipo en absoluto, como datos binarios enviados a un servicio que solo admite texto. Sí, pero este no es lo que dice su tipo: 1007, como un texto que no es UTF-8 [](source:rfc6455#7.4.1). Con 1003, cambie el tipo; con 1007, arregle los bytes.
    .when-to-use-which =
        - Si ve 1003: envíe una cadena en lugar de un `ArrayBuffer` o un `Blob`, o al revés.
        - Si ve 1007: busque dónde se convierten los bytes en texto. Lo habitual es un juego de caracteres antiguo o un carácter cortado; envíe los bytes sin procesar como datos binarios.
        - Si escribe el servidor: 1003 es una decisión de su código; 1007, del decodificador de la biblioteca.
    .pitfalls =
        - No envíe datos binarios como texto para sortear 1003: a menos que los bytes sean por casualidad UTF-8 válido, obtendrá 1007 en su lugar.
        - Un JSON incorrecto no es ninguno de los dos: el tipo se acepta y el texto es válido. Use [1008](entry:websocket/1008) o [un código privado](page:websocket-ranges#own-code).
        - Chromium envía [1002](entry:websocket/1002) donde se espera 1007 [](source:chromium).

websocket-1003-vs-1008 = ¿No puede, o no debe?
    .answer =
        1003: el extremo no puede procesar este tipo de datos, los envíe quien los envíe. 1008: podría, pero una regla lo prohíbe, y la regla puede quedar en secreto [](source:rfc6455#7.4.1). Use 1003 para el tipo equivocado, y 1008 solo cuando no encaje ningún otro código o cuando deba ocultar el porqué.
    .when-to-use-which =
        - Si ve 1003: cambie el tipo de mensaje.
        - Si ve 1008: lea el motivo y compruebe después el token, el origen, la cuota y el contenido. Enviar lo mismo otra vez no servirá de nada.
        - Si escribe el servidor: elija el código más específico. 1003 para el tipo, [1009](entry:websocket/1009) para el tamaño, [1007](entry:websocket/1007) para una codificación incorrecta, 1008 para lo demás.
    .pitfalls =
        - 1008 no siempre procede de las reglas de la aplicación: ws lo envía cuando se acumulan demasiados bloques o fragmentos [](source:ws#lib/receiver.js), y coder/websocket cuando llega un mensaje de datos después de `CloseRead` [](source:coder#read.go).
        - Un 1008 sin motivo casi no le sirve de nada al otro lado. Si no tiene que ocultar la regla, indíquela.

websocket-1003-vs-1009 = ¿La clase equivocada, o demasiada cantidad?
    .answer =
        1003: no se acepta ningún mensaje de este tipo. 1009: este es demasiado grande, y uno más pequeño pasaría [](source:rfc6455#7.4.1). Cambie el tipo con 1003, el tamaño con 1009.
    .when-to-use-which =
        - Si ve 1003: cambie entre texto y binario.
        - Si ve 1009: divida los datos en su aplicación, aumente el límite en el receptor o pase los datos voluminosos a HTTP.
        - Si escribe el servidor: deje 1009 al límite de la biblioteca y envíe 1003 desde su propio código.
    .pitfalls =
        - Los fragmentos no sirven contra 1009: el límite es por mensaje [](source:python-websockets#src/websockets/protocol.py).
        - Un límite puede ser miles de veces mayor que otro: 32 768 bytes por defecto en coder/websocket [](source:coder#read.go), 1 MiB en websockets de Python [](source:python-websockets#src/websockets/asyncio/server.py), 100 MiB en ws [](source:ws#lib/websocket.js). Un mensaje que un servidor acepta falla en otro.

## Rechazos y fallos

websocket-1008-vs-1009 = ¿Hay una regla en contra, o simplemente es demasiado grande?
    .answer =
        1009 tiene un único significado: el mensaje es más grande de lo que el receptor quiere procesar. 1008 es el rechazo general, para cuando no existe un código mejor o la regla debe quedar oculta [](source:rfc6455#7.4.1). Un límite de tamaño también es una regla, pero tiene su propio código: envíe 1009.
    .when-to-use-which =
        - Si ve 1009: envíe menos en cada mensaje, o aumente el límite en el receptor.
        - Si ve 1008: lea el motivo y compruebe las credenciales, la frecuencia y el contenido. El tamaño no es el primer sospechoso.
        - Si escribe el servidor: la biblioteca suele enviar ella misma 1009 cuando un mensaje supera su límite. Guarde 1008 para lo que solo sabe su aplicación.
    .pitfalls =
        - Muchas piezas pequeñas pueden dar 1008 en vez de 1009: ws usa 1008 cuando hay demasiados bloques o fragmentos en el búfer [](source:ws#lib/receiver.js).
        - Un límite de frecuencia no es un tamaño. Demasiados mensajes es 1008; un mensaje demasiado grande es 1009.
        - Un mensaje pequeño puede ser grande una vez descomprimido; ws aplica su límite también ahí [](source:ws#lib/permessage-deflate.js).

websocket-1008-vs-1011 = ¿Culpa suya o mía?
    .answer =
        1008: quien envía el código rechaza lo que usted hizo. 1011: fue él mismo quien falló en algo [](source:rfc6455#7.4.1). Después de 1008, cambie algo antes de volver a intentarlo; después de 1011, inténtelo de nuevo con retroceso exponencial.
    .when-to-use-which =
        - Si ve 1008: compruebe el token, el origen, la cuota y el contenido. Un reintento sin cambios recibe el mismo rechazo.
        - Si ve 1011: lea el registro del lado que lo envió. Reintente unas pocas veces, con esperas crecientes.
        - Si escribe el servidor: un rechazo que usted previó es 1008; una excepción que no previó es 1011. Si el cliente debe iniciar sesión, [3000](entry:websocket/3000) es más preciso.
    .pitfalls =
        - Una comprobación de autenticación que lanza una excepción acaba en 1011 y dice a los clientes que vuelvan. Captúrela y envíe 1008.
        - 1011 puede venir de un cliente. Una fe de erratas amplió el código de los servidores a cualquier extremo [](source:rfc6455-errata3227), y websockets de Python lo envía desde cualquiera de los dos lados cuando se agota el tiempo de espera de los pings que mantienen la conexión [](source:python-websockets#src/websockets/asyncio/connection.py).
        - Un rechazo antes de que se acepte el WebSocket no lleva código de cierre. Los servidores ASGI responden HTTP 403, y la página lee [1006](entry:websocket/1006) [](source:asgi-403).

websocket-1011-vs-1014 = ¿Falló el servidor, o el servidor que hay detrás?
    .answer =
        1011: falló el extremo con el que usted habla [](source:rfc6455#7.4.1). 1014: ese extremo es una puerta de enlace, funciona, y su servidor ascendente le dio una respuesta no válida [](source:hybi-1014). Con 1011, lea el registro de quien lo envió; con 1014, el del servidor ascendente.
    .when-to-use-which =
        - Si ve 1011: busque una excepción en el registro de quien lo envió.
        - Si ve 1014: no toque la puerta de enlace y examine aquello a lo que llama.
        - Si escribe una puerta de enlace: envíe 1014 solo a los clientes que lo aceptan. gorilla/websocket [](source:gorilla#conn.go) y tungstenite [](source:tungstenite#src/protocol/mod.rs) no lo hacen; para ellos use 1011 o un código de 4000 a 4999.
        - Ambos permiten un reintento con retroceso exponencial.
    .pitfalls =
        - Un cliente construido sobre gorilla/websocket o tungstenite trata 1014 como un error de protocolo y responde [1002](entry:websocket/1002) [](source:gorilla#conn.go), [](source:tungstenite#src/protocol/mod.rs). Su puerta de enlace anota entonces 1002, y la causa real se pierde.
        - 1014 está registrado en la IANA [](source:iana-websocket); la RFC 6455 no lo define [](source:rfc6455#7.4.1). Algunas listas antiguas todavía lo dan por no asignado.
        - No espere 1014 de cualquier proxy. Uno que solo retransmite bytes pone fin al túnel cuando falla su servidor ascendente, y usted lee [1006](entry:websocket/1006) [](source:rfc6455#7.1.5).

websocket-1012-vs-1013 = ¿Un reinicio planificado, o demasiada carga?
    .answer =
        1012: el servicio se reinicia, así que vuelva tras una breve espera aleatoria. 1013: está sobrecargado, así que vaya a otra dirección o no vuelva hasta más tarde [](source:hybi-1012). Un cliente que trata 1013 como 1012 alimenta la sobrecarga.
    .when-to-use-which =
        - Si ve 1012: vuelva a conectarse tras un tiempo aleatorio de 5 a 30 segundos [](source:hybi-1012).
        - Si ve 1013: pruebe otra dirección si la hay. Vuelva a la misma dirección solo por una acción del usuario, como pide el correo con el que se registró [](source:hybi-1012), o al menos tras un retroceso exponencial más largo.
        - Si administra el servidor: 1012 para un despliegue, 1013 para reducir la carga.
    .pitfalls =
        - Una trama de cierre no tiene ningún campo que diga cuánto hay que esperar. Si los dos extremos son suyos, ponga una indicación en el texto del motivo, en el que caben 123 bytes [](source:rfc6455#5.5.1).
        - Si antes de la negociación de apertura ya se sabe que el servidor está lleno, rechácela con HTTP [503](entry:http/503). Eso sí, una página en un navegador lo leerá como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - Ninguno de los dos códigos está en la RFC 6455 [](source:rfc6455#7.4.1). Las bibliotecas antiguas pueden rechazarlos.

## Códigos registrados

websocket-1008-vs-3000 = ¿Un rechazo cualquiera, o «primero inicie sesión»?
    .answer =
        3000 significa una sola cosa, «no autorizado», según su nombre en el registro de la IANA, Unauthorized [](source:iana-websocket). 1008 es el rechazo general y puede ocultar la razón [](source:rfc6455#7.4.1). Envíe 3000 cuando iniciar sesión lo arreglaría, y 1008 cuando no pueda o no quiera decirlo.
    .when-to-use-which =
        - Si ve 3000: renueve las credenciales y vuelva a conectarse.
        - Si ve 1008: lea el motivo. Pueden ser las credenciales, pero también la frecuencia, el origen o el contenido.
        - Si escribe el servidor: 3000 permite que un cliente reaccione sin tener que analizar el motivo. Si se sabe quién es el cliente, pero no tiene permiso, encaja mejor [3003](entry:websocket/3003).
        - Si escribe una página: un script puede pasar 3000 a `close()`, pero no 1008 [](source:whatwg-websockets#dom-websocket-close).
    .pitfalls =
        - La RFC 6455 deja el significado de 3000-3999 a quien lo registró [](source:rfc6455#7.4.2). Acuérdelo con sus clientes antes de que dependan de él.
        - Primero acepte el WebSocket y después ciérrelo. Un rechazo anterior es una respuesta HTTP, y la página lee [1006](entry:websocket/1006) sea cual sea el código que usted eligió [](source:asgi-403).
        - No vuelva a conectarse en bucle ante 3000 con el mismo token.

websocket-3000-vs-3003 = ¿No se sabe quién es usted, o no tiene permiso?
    .answer =
        3000 (Unauthorized, no autorizado): el extremo no sabe quién es usted. 3003 (Forbidden, prohibido): lo sabe, y dice que no. Los nombres [](source:iana-websocket) imitan los de HTTP 401 y 403. Después de 3000, inicie sesión y vuelva a conectarse; después de 3003, no vuelva hasta que cambien sus permisos.
    .when-to-use-which =
        - Si ve 3000: renueve el token y vuelva a conectarse una vez. Si 3000 se repite, deténgase y pregunte al usuario.
        - Si ve 3003: muestre que el acceso está denegado. Unas credenciales nuevas para la misma cuenta no servirán de nada.
        - Si escribe el servidor: 3000 para un token que falta, que es incorrecto o que ha caducado; 3003 para uno válido pero sin permiso. Para ocultar cuál de los dos casos era, envíe [1008](entry:websocket/1008) [](source:rfc6455#7.4.1).
    .pitfalls =
        - El parecido con 401 y 403 está en los nombres. El protocolo no define lo que significan los códigos de este intervalo [](source:rfc6455#7.4.2).
        - Ambos necesitan un WebSocket abierto. Un rechazo durante la negociación de apertura llega a una página como [1006](entry:websocket/1006) [](source:whatwg-websockets#feedback-from-the-protocol).
        - 4401 y 4403 son una costumbre de muchas aplicaciones, y los mismos números pueden significar otra cosa en otro sitio: 4000-4999 es privado [](source:rfc6455#7.4.2).
