# Códigos de estado de gRPC: las palabras de la colección, de sus grupos y de sus datos. Los datos están en content/grpc/.
# Las palabras de los códigos están en grpc-codes.ftl; las de las parejas, en grpc-comparisons.ftl.

grpc = Códigos de estado de gRPC
    .label = gRPC
    .description = Un código de estado de gRPC dice cómo terminó una llamada. Siete de los 17 códigos solo proceden de una aplicación; los demás también puede generarlos la biblioteca. Dos tablas los relacionan con HTTP, una para cada sentido, y ninguna es la inversa de la otra.
    .both = Ambos son códigos de estado de gRPC: cada uno dice cómo terminó una llamada.

## Grupos

grpc-group-success = Éxito
    .description = OK es el único código que no indica un error [](source:google-rpc-code).
grpc-group-application = Códigos de la aplicación
    .description = La biblioteca de gRPC no genera nunca estos siete [](source:grpc-codes). Si ve uno, es que lo eligió un manejador, así que quien lo escribió puede decirle por qué.
grpc-group-library = Códigos de la biblioteca y de la aplicación
    .description = Un manejador puede devolver estos códigos, pero también surgen sin que ninguno lo haga: los genera la biblioteca [](source:grpc-codes), o el cliente los deduce de una respuesta HTTP que no tiene `grpc-status` [](source:grpc-http). En el caso de PERMISSION_DENIED, la respuesta HTTP es la única de esas vías. Así que primero averigüe quién respondió.

## Datos

grpc-fact-subject = De qué trata
    .description = Lo que decidió cómo terminó la llamada.
    .success = Un éxito
    .caller = Quien hizo la llamada, que la canceló
    .request = Los argumentos de la solicitud
    .deadline = El plazo
    .entity = Si existe una entidad
    .identity = Quién llama
    .permission = Lo que puede hacer quien llama
    .quota = Una cuota o un límite
    .state = El estado del sistema
    .concurrency = Trabajo simultáneo
    .range = El final de un intervalo
    .method = Lo que ofrece el servicio
    .invariant = Un invariante roto
    .reachability = Si se puede llegar al servicio
    .data = Datos perdidos o dañados
    .nothing-known = Un error sin información útil
    .difference =
        { $a } { $a-value ->
            [success] indica un éxito
            [caller] trata de una llamada que canceló quien la hizo
            [request] trata de los argumentos de la solicitud
            [deadline] trata del plazo
            [entity] trata de si existe una entidad
            [identity] trata de quién llama
            [permission] trata de lo que puede hacer quien llama
            [quota] trata de una cuota o de un límite
            [state] trata del estado del sistema
            [concurrency] trata de un conflicto con un trabajo simultáneo
            [range] trata del final de un intervalo
            [method] trata de lo que ofrece el servicio
            [invariant] trata de un invariante roto
            [reachability] trata de si se puede llegar al servicio
            [data] trata de datos perdidos o dañados
            [nothing-known] trata de un error sin información útil
           *[other] trata de esto: { $a-text }
        }; { $b } { $b-value ->
            [success] indica un éxito
            [caller] trata de una llamada que canceló quien la hizo
            [request] trata de los argumentos de la solicitud
            [deadline] trata del plazo
            [entity] trata de si existe una entidad
            [identity] trata de quién llama
            [permission] trata de lo que puede hacer quien llama
            [quota] trata de una cuota o de un límite
            [state] trata del estado del sistema
            [concurrency] trata de un conflicto con un trabajo simultáneo
            [range] trata del final de un intervalo
            [method] trata de lo que ofrece el servicio
            [invariant] trata de un invariante roto
            [reachability] trata de si se puede llegar al servicio
            [data] trata de datos perdidos o dañados
            [nothing-known] trata de un error sin información útil
           *[other] trata de esto: { $b-text }
        }.
grpc-fact-retry = Reintento
    .description = Indica si un cliente debería hacer otra vez la llamada, y qué tiene que ocurrir antes.
    .not-needed = No hace falta
    .with-backoff = Sí, con retroceso exponencial
    .after-delay = Sí, tras una espera
    .after-fix = Solo tras corregir la causa
    .idempotent = Solo si la llamada es idempotente
    .restart = Rehacer toda la secuencia
    .no = No
    .difference =
        Tras { $a }, { $a-value ->
            [not-needed] no hace falta ningún reintento
            [yes] reintente
            [with-backoff] reintente con retroceso exponencial
            [after-delay] reintente después de una espera
            [after-fix] reintente solo cuando la causa esté corregida
            [idempotent] reintente solo lo que sea idempotente
            [restart] rehaga toda la secuencia, no solo la última llamada
            [no] no reintente
           *[other] para un reintento vale esto: { $a-text }
        }; tras { $b }, { $b-value ->
            [not-needed] no hace falta ningún reintento
            [yes] reintente
            [with-backoff] reintente con retroceso exponencial
            [after-delay] reintente después de una espera
            [after-fix] reintente solo cuando la causa esté corregida
            [idempotent] reintente solo lo que sea idempotente
            [restart] rehaga toda la secuencia, no solo la última llamada
            [no] no reintente
           *[other] para un reintento vale esto: { $b-text }
        }.
grpc-fact-generated-by-library = Generado por la biblioteca de gRPC
    .description = Indica si el código puede surgir sin un manejador que lo devuelva.
    .yes = Sí
    .from-http = Solo deducido de un estado HTTP
    .no = Nunca
    .difference =
        { $a-value ->
            [yes] La biblioteca de gRPC puede generar { $a }
            [from-http] Un cliente gRPC puede deducir { $a } de un estado HTTP
            [no] La biblioteca de gRPC no genera nunca { $a }
           *[other] Generación de { $a } por la biblioteca de gRPC: { $a-text }
        }; { $b-value ->
            [yes] la biblioteca de gRPC puede generar { $b }
            [from-http] un cliente gRPC puede deducir { $b } de un estado HTTP
            [no] la biblioteca de gRPC no genera nunca { $b }
           *[other] generación de { $b } por la biblioteca de gRPC: { $b-text }
        }.
grpc-fact-error = Error
    .description = Indica si el código comunica que algo salió mal.
    .yes = Sí
    .no = No
    .difference = { $yes } indica un error; { $no } no.
grpc-fact-http-by-gateway = Estado HTTP en grpc-gateway
    .description = El estado HTTP en el que grpc-gateway convierte el código. El camino de vuelta, de HTTP a gRPC, tiene su propia tabla.
    .equivalence = Ante { $from }, grpc-gateway responde con { $to }.
grpc-fact-number = Número
    .description = El número que hay detrás del nombre.
grpc-fact-defined-by = Definido por
    .description = El documento que da al código su significado.
grpc-fact-checked = Comprobación
    .description = Cómo se comprobaron los datos de esta página.
    .read = Leído en la fuente
    .recalled = De memoria
    .secondary = Leído en una copia o en un informe
