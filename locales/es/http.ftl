# Códigos de estado HTTP: las palabras de la colección, de sus grupos y de sus datos. Los datos están en content/http/.
# Las palabras de los códigos están en http-*.ftl; las de las parejas, en http-comparisons.ftl.

http = Códigos de estado HTTP
    .label = HTTP
    .description = Un código de estado HTTP dice cómo respondió a una solicitud un servidor, o una puerta de enlace en el camino hacia él. El primer dígito da la clase; un cliente que no conoce un código lo trata como el primero de su clase: un 4xx desconocido, como si fuera 400. Estas páginas recogen los códigos registrados y los no oficiales de nginx, Cloudflare, AWS, Microsoft y otros.
    .both = Ambos son códigos de estado HTTP: cada uno dice cómo se respondió a una solicitud.

## Grupos

http-group-informational = Códigos informativos
    .description = Los códigos de 100 a 199 son los de las respuestas provisionales: no tienen contenido, y les sigue una respuesta final [](source:rfc9110#15.2). Si un cliente no conoce uno de estos códigos, le supone el significado de 100 [](source:rfc9110#15). Los códigos de 105 a 199 no están asignados [](source:iana-http).
http-group-success = Códigos de éxito
    .description = Los códigos de 200 a 299 dicen que la solicitud salió bien o, en el caso de 202, que el servidor la aceptó [](source:rfc9110#15.3). Las cachés pueden conservar 200, 203, 204 y 206 por defecto; los demás necesitan campos de encabezado que lo permitan [](source:rfc9110#15.1).
http-group-redirection = Códigos de redirección
    .description = Los códigos de 300 a 399 piden al cliente un paso más, en la mayoría de los casos una solicitud a otra dirección [](source:rfc9110#15.4). Dos preguntas separan las redirecciones: ¿es definitivo el traslado, como con 301 y 308, y se conserva el método, como con 307 y 308? El código 304 remite al cliente a su propia copia; 305 está obsoleto y 306 no se usa.
http-group-client-error = Errores del cliente
    .description = Los códigos de 400 a 499 apuntan a la solicitud. La respuesta debería explicar qué tiene de malo [](source:rfc9110#15.5). Si se vuelve a enviar sin cambios, la solicitud suele fallar otra vez: corríjala, inicie sesión o espere cuando el código lo indique. Los códigos no oficiales de este intervalo tienen sus propios grupos más abajo.
http-group-server-error = Errores del servidor
    .description = Los códigos de 500 a 599 dicen que la solicitud puede estar bien y que falló el servidor, o algo que hay detrás de él [](source:rfc9110#15.6). Repita automáticamente solo lo que sea idempotente [](source:rfc9110#9.2.2). Los códigos no oficiales de este intervalo tienen sus propios grupos más abajo.
http-group-nginx = Códigos de nginx
    .description = El código fuente de nginx define 444, de 494 a 497 y 499 para su propio uso [](source:nginx#src/http/ngx_http_request.h). Ningún registro oficial los recoge [](source:iana-http). Ningún cliente recibe ninguno de ellos: 444 y 499 aparecen en el registro de accesos, y en lugar de 494 a 497 el cliente recibe un [400](entry:http/400) [](source:nginx#src/http/ngx_http_special_response.c).
http-group-cloudflare = Códigos de Cloudflare
    .description = Cloudflare responde con 520 a 526 cuando no puede obtener una respuesta correcta de su servidor, y con 530 cuando el cuerpo lleva un error 1xxx [](source:cloudflare-5xx). La causa está casi siempre entre Cloudflare y el servidor de origen, no entre el visitante y Cloudflare.
http-group-aws = Códigos de AWS
    .description = Un Application Load Balancer genera él mismo 460, 463, 464 y 561 [](source:aws-alb). Otros proveedores reutilizan los números: en Alibaba Cloud, 463 indica un bucle de reenvío [](source:alibaba-alb).
http-group-microsoft = Códigos de Microsoft
    .description = El software de Microsoft usa 440, 449 y 450. Solo 449 tiene una especificación que pudimos leer [](source:ms-wdv). Ninguno de ellos está registrado [](source:iana-http).
http-group-other = Otros códigos no oficiales
    .description = Estos números son invención de productos y frameworks. Muchas listas los presentan como si fueran códigos registrados, pero el registro de la IANA los deja sin asignar, y un mismo número puede significar cosas distintas [](source:iana-http).

## Datos

http-fact-about = De qué trata
    .description = El asunto al que apunta el código, en pocas palabras.
    .more-content = contenido que puede venir después
    .other-protocol = un cambio de protocolo
    .work-going-on = un trabajo que sigue en curso
    .hints = recursos para cargar por adelantado
    .resumable-upload = una subida que se puede reanudar
    .result = un resultado
    .created = un recurso que se creó
    .queued = un trabajo que todavía no está hecho
    .transformed = un resultado que un proxy modificó
    .no-content = un éxito sin contenido
    .reset = un formulario que hay que restablecer
    .part = una parte del resultado
    .several-results = los resultados de varias operaciones
    .listed-before = miembros que ya se enumeraron antes
    .changes = los cambios desde otra versión
    .choice = una elección entre representaciones
    .other-address = otra dirección para la solicitud
    .answer-elsewhere = una respuesta en otra dirección
    .stored-copy = una copia guardada que todavía sirve
    .proxy-to-use = un proxy que hay que usar
    .syntax = la solicitud en su conjunto
    .identity = quién es el cliente
    .payment = el pago
    .permission = lo que el servidor está dispuesto a hacer
    .address = una dirección en la que no se encuentra nada
    .method = el método
    .accepted-format = los formatos que acepta el cliente
    .proxy-identity = quién es el cliente para el proxy
    .slow-request = una solicitud que no llegó a tiempo
    .state = el estado del recurso
    .removed = un recurso que desapareció de forma definitiva
    .missing-length = una longitud que la solicitud no indica
    .condition = una condición que no se cumplió
    .content-size = el tamaño del contenido
    .address-length = la longitud de la dirección
    .content-format = el formato del contenido
    .range = el intervalo que se pidió
    .expectation = lo que espera la solicitud
    .wrong-server = un servidor que no puede responder por esta dirección
    .meaning = el significado del contenido
    .lock = un bloqueo
    .dependency = otra acción que falló
    .replay = una solicitud que un tercero podría repetir
    .protocol = el protocolo de la solicitud
    .missing-condition = una condición que le falta a la solicitud
    .rate = la frecuencia de las solicitudes
    .header-size = el tamaño de los campos de encabezado
    .law = razones legales
    .server-failure = un fallo dentro del servidor
    .unknown-method = un método que el servidor no conoce
    .upstream-answer = una respuesta no válida del servidor detrás de la puerta de enlace
    .declines = un servidor que por ahora no atiende solicitudes
    .upstream-time = una respuesta que el servidor detrás de la puerta de enlace no dio a tiempo
    .version = la versión de HTTP
    .negotiation = la manera en que negocia el servidor
    .storage = espacio de almacenamiento
    .loop = un bucle
    .extension = una extensión que le falta a la solicitud
    .network-login = un inicio de sesión en la red
    .session = una sesión que terminó
    .certificate = el certificado del cliente
    .client-left = un cliente que se fue
    .forwarded = el campo X-Forwarded-For
    .difference = { $a } tiene que ver con { $a-text }; { $b } tiene que ver con { $b-text }.
http-fact-method = Método tras la redirección
    .description = Qué pasa con el método y el cuerpo cuando el cliente sigue la redirección.
    .kept = Se conserva, con el cuerpo
    .may-become-get = POST puede pasar a ser GET
    .becomes-get = Pasa a ser GET (o HEAD)
    .difference =
        { $a-value ->
            [kept] { $a } conserva el método y el cuerpo
            [may-become-get] { $a } puede convertir POST en GET
            [becomes-get] { $a } convierte siempre POST en GET
           *[other] Lo que { $a } hace con el método: { $a-text }
        }; { $b-value ->
            [kept] { $b } conserva el método y el cuerpo
            [may-become-get] { $b } puede convertir POST en GET
            [becomes-get] { $b } convierte siempre POST en GET
           *[other] lo que { $b } hace con el método: { $b-text }
        }.
http-fact-permanent = Permanente
    .description = Indica si el cliente debería usar la dirección nueva de ahora en adelante, o solo esta vez.
    .yes = Sí
    .no = No
    .difference = { $yes } traslada el recurso de forma permanente; { $no } vale solo para esta solicitud.
http-fact-fault = De quién es la culpa
    .description = El lado en el que el código sitúa la causa.
    .nobody = De nadie
    .client = Del cliente
    .either = Del cliente o del servidor
    .server = Del servidor que responde
    .upstream = Del servidor detrás de la puerta de enlace
    .network = De la red que hay en medio
    .difference =
        { $a-value ->
            [nobody] { $a } no culpa a nadie
            [client] { $a } culpa al cliente
            [either] { $a } deja abierto si la culpa es del cliente o del servidor
            [server] { $a } culpa al servidor que responde
            [upstream] { $a } culpa al servidor que está detrás de la puerta de enlace
            [network] { $a } culpa a la red que hay en medio
           *[other] De quién es la culpa según { $a }: { $a-text }
        }; { $b-value ->
            [nobody] { $b } no culpa a nadie
            [client] { $b } culpa al cliente
            [either] { $b } deja abierto si la culpa es del cliente o del servidor
            [server] { $b } culpa al servidor que responde
            [upstream] { $b } culpa al servidor que está detrás de la puerta de enlace
            [network] { $b } culpa a la red que hay en medio
           *[other] de quién es la culpa según { $b }: { $b-text }
        }.
http-fact-sender = Quién lo envía
    .description = El servidor de la cadena que produce la respuesta.
    .server = El servidor de origen
    .gateway = Una puerta de enlace o un proxy
    .either = El servidor de origen o una puerta de enlace
    .network = La red que hay en medio
    .nobody = Nadie
    .difference =
        { $a-value ->
            [server] { $a } viene del servidor de origen
            [gateway] { $a } viene de una puerta de enlace o de un proxy
            [either] { $a } puede venir del servidor de origen o de una puerta de enlace
            [network] { $a } viene de la red que hay en medio, nunca del servidor de origen
            [nobody] { $a } no se envía nunca
           *[other] Quién envía { $a }: { $a-text }
        }; { $b-value ->
            [server] { $b } viene del servidor de origen
            [gateway] { $b } viene de una puerta de enlace o de un proxy
            [either] { $b } puede venir del servidor de origen o de una puerta de enlace
            [network] { $b } viene de la red que hay en medio, nunca del servidor de origen
            [nobody] { $b } no se envía nunca
           *[other] quién envía { $b }: { $b-text }
        }.
http-fact-retry = Qué hacer después
    .description = Qué hace el cliente después de la respuesta; los reintentos automáticos son para las solicitudes idempotentes.
    .not-needed = No hay nada que volver a enviar
    .continue = Seguir con el resto
    .wait = Esperar la respuesta final
    .follow = Acudir a lo que señala la respuesta
    .yes = Enviarla de nuevo
    .with-backoff = Enviarla de nuevo con retroceso exponencial, si es idempotente
    .after-delay = Enviarla de nuevo tras una espera
    .after-fix = Enviarla de nuevo solo tras corregir la causa
    .idempotent = Enviarla de nuevo si el método es idempotente
    .no = No enviarla de nuevo
    .difference =
        Tras { $a }, { $a-value ->
            [not-needed] no hay nada que volver a enviar
            [continue] siga con el resto
            [wait] espere la respuesta final
            [follow] acuda a lo que señala la respuesta
            [yes] envíe de nuevo la solicitud
            [with-backoff] envíe de nuevo la solicitud con retroceso exponencial, si es idempotente
            [after-delay] envíe de nuevo la solicitud después de una espera
            [after-fix] envíe de nuevo la solicitud solo cuando la causa esté corregida
            [idempotent] envíe de nuevo la solicitud solo si su método es idempotente
            [restart] rehaga toda la secuencia
            [no] no envíe de nuevo la solicitud
           *[other] haga esto: { $a-text }
        }; tras { $b }, { $b-value ->
            [not-needed] no hay nada que volver a enviar
            [continue] siga con el resto
            [wait] espere la respuesta final
            [follow] acuda a lo que señala la respuesta
            [yes] envíe de nuevo la solicitud
            [with-backoff] envíe de nuevo la solicitud con retroceso exponencial, si es idempotente
            [after-delay] envíe de nuevo la solicitud después de una espera
            [after-fix] envíe de nuevo la solicitud solo cuando la causa esté corregida
            [idempotent] envíe de nuevo la solicitud solo si su método es idempotente
            [restart] rehaga toda la secuencia
            [no] no envíe de nuevo la solicitud
           *[other] haga esto: { $b-text }
        }.
http-fact-stage = Dónde falló
    .description = El paso del camino entre el proxy y el servidor de origen que no salió bien.
    .name = Encontrar el nombre del servidor de origen
    .route = Llegar al servidor de origen
    .connection = Conectarse por TCP al servidor de origen
    .tls = TLS con el servidor de origen
    .response = Obtener la respuesta del servidor de origen
    .difference =
        { $a-value ->
            [name] Con { $a }, no se encontró el nombre del servidor de origen
            [route] Con { $a }, no se llegó al servidor de origen
            [connection] Con { $a }, no se estableció la conexión TCP
            [tls] Con { $a }, la conexión TCP se estableció y TLS falló
            [response] Con { $a }, la conexión estaba establecida y el problema fue la respuesta
           *[other] { $a }: { $a-text }
        }; { $b-value ->
            [name] con { $b }, no se encontró el nombre del servidor de origen
            [route] con { $b }, no se llegó al servidor de origen
            [connection] con { $b }, no se estableció la conexión TCP
            [tls] con { $b }, la conexión TCP se estableció y TLS falló
            [response] con { $b }, la conexión estaba establecida y el problema fue la respuesta
           *[other] { $b }: { $b-text }
        }.
http-fact-class = Clase
    .description = Lo que dice el primer dígito.
    .informational = Informativo (1xx)
    .success = Éxito (2xx)
    .redirection = Redirección (3xx)
    .client-error = Error del cliente (4xx)
    .server-error = Error del servidor (5xx)
    .difference =
        { $a } pertenece a { $a-value ->
            [informational] la clase de las respuestas provisionales (1xx)
            [success] la clase de las respuestas de éxito (2xx)
            [redirection] la clase de las redirecciones (3xx)
            [client-error] la clase de los errores del cliente (4xx)
            [server-error] la clase de los errores del servidor (5xx)
           *[other] esta clase: { $a-text }
        }; { $b } pertenece a { $b-value ->
            [informational] la clase de las respuestas provisionales (1xx)
            [success] la clase de las respuestas de éxito (2xx)
            [redirection] la clase de las redirecciones (3xx)
            [client-error] la clase de los errores del cliente (4xx)
            [server-error] la clase de los errores del servidor (5xx)
           *[other] esta clase: { $b-text }
        }.
http-fact-error = Error
    .description = Indica si el código comunica que algo salió mal.
    .yes = Sí
    .no = No
    .difference = { $yes } indica un error; { $no } no.
http-fact-fields-required = Campos de encabezado obligatorios
    .description = Campos de encabezado que la respuesta debe tener.
    .absent = Ninguno
    .allow = Allow
    .content-range = Content-Range
    .proxy-authenticate = Proxy-Authenticate
    .upgrade = Upgrade
    .www-authenticate = WWW-Authenticate
http-fact-fields-usual = Campos de encabezado habituales
    .description = Campos de encabezado que la respuesta debería tener, o que tiene a menudo.
    .absent = Ninguno
    .accept = Accept
    .content-range = Content-Range
    .delta-base = Delta-Base
    .im = IM
    .link = Link
    .location = Location
    .retry-after = Retry-After
http-fact-request-fields = Campos de encabezado de la solicitud
    .description = Campos de encabezado de la solicitud a los que se refiere el código, presentes o ausentes.
    .absent = Ninguno
    .a-im = A-IM
    .accept = Accept
    .authorization = Authorization
    .early-data = Early-Data
    .expect = Expect
    .if-match = If-Match
    .if-modified-since = If-Modified-Since
    .if-none-match = If-None-Match
    .if-unmodified-since = If-Unmodified-Since
    .proxy-authorization = Proxy-Authorization
    .range = Range
http-fact-content = Contenido
    .description = Indica si la respuesta tiene contenido (un cuerpo) después de sus campos de encabezado.
    .forbidden = No se puede enviar ninguno
    .allowed = Permitido
    .expected = Esperado
    .explains = Debería explicar el error
    .difference =
        { $a-value ->
            [forbidden] { $a } no tiene contenido
            [allowed] { $a } puede tener contenido
            [expected] { $a } viene normalmente con contenido
            [explains] { $a } debería explicar el error en su contenido
           *[other] El contenido de { $a }: { $a-text }
        }; { $b-value ->
            [forbidden] { $b } no tiene contenido
            [allowed] { $b } puede tener contenido
            [expected] { $b } viene normalmente con contenido
            [explains] { $b } debería explicar el error en su contenido
           *[other] el contenido de { $b }: { $b-text }
        }.
http-fact-cacheable = Almacenable en caché por defecto
    .description = Indica si una caché puede conservar la respuesta según su propia estimación, sin campos de encabezado que lo permitan.
    .yes = Sí
    .no = No
    .never-stored = No, y no se debe guardar en absoluto
    .difference =
        { $a-value ->
            [yes] Las cachés pueden conservar { $a } por defecto
            [no] Las cachés pueden conservar { $a } solo si sus campos de encabezado lo permiten
            [never-stored] Las cachés no deben guardar { $a }
           *[other] Para las cachés, { $a } es: { $a-text }
        }; { $b-value ->
            [yes] pueden conservar { $b } por defecto
            [no] pueden conservar { $b } solo si sus campos de encabezado lo permiten
            [never-stored] no deben guardar { $b }
           *[other] para ellas, { $b } es: { $b-text }
        }.
http-fact-retry-after = Retry-After
    .description = Indica si un estándar dice lo que significa `Retry-After` en la respuesta.
    .yes = Definido
    .no = No definido
    .difference = `Retry-After` tiene un significado definido con { $yes }, pero no con { $no }.
http-fact-used-by = Quién lo usa
    .description = Software y servicios de los que se sabe que usan el código, registrado o no.
    .nginx = nginx
    .cloudflare = Cloudflare
    .aws-alb = AWS Application Load Balancer
    .alibaba-alb = Alibaba Cloud ALB
    .iis = Microsoft IIS
    .microsoft = Microsoft
    .laravel = Laravel
    .twitter = Twitter (API antigua)
    .shopify = Shopify
    .cpanel = cPanel
    .esri = Esri
    .google-rpc = google.rpc
    .grpc-gateway = grpc-gateway
    .qualys = Qualys
    .anthropic = API de Anthropic
    .proxies = Algunos proxies
http-fact-grpc-by-client = Cómo lo lee un cliente gRPC
    .description = El estado de gRPC que supone un cliente cuando esta respuesta llega sin `grpc-status`.
    .equivalence = Un cliente gRPC que recibe { $from } sin `grpc-status` notifica { $to }.
http-fact-defined-by = Definido por
    .description = El documento y la sección que dan al código su significado.
http-fact-checked = Cómo se comprobó
    .description = Hasta qué punto se puede confiar en esta página.
    .read = La fuente se leyó para esta página
    .recalled = Escrito de memoria; compruebe la fuente antes de fiarse
    .secondary = Visto solo en la copia de un tercero
