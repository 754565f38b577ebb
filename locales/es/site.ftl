# Las palabras de la interfaz: títulos, rótulos, navegación. Lo que dice una entrada o una pareja está en los archivos propios de las colecciones.

locale-name = español
site-title = visavis: códigos frente a frente
    .short = visavis
    .description = Códigos de cierre y códigos de estado comparados de dos en dos: qué los distingue, qué se ve y qué hacer.
# $page es el título de la página, $site es site-title.short.
page-title = { $page } | { $site }

## Inicio, navegación, pie de página

home-lead = Dos códigos, un problema, y hay que saber de cuál se trata. Busque un código o ponga dos frente a frente.
nav-label = Principal
nav-languages = Idioma
nav-more = Todas las colecciones
home-collection-codes =
    { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }
skip-to-content = Ir al contenido
footer-made-with = Creado con visavis a partir de datos cuya fuente se cita en cada página.
home-comparisons = Se confunden a menudo
home-pages = Contexto
chooser-title = Elija su idioma

## Colecciones y entradas

# $label es el rótulo de la colección con el código («WebSocket 1006»), $name el nombre del código.
entry-title = { $label }: { $name }
column-fact = Dato
column-library = Biblioteca
column-constant = Constante
group-range = { $first } a { $last }
group-empty = No hay ningún código registrado en este intervalo.
registry-name = Nombre original: { $name }
# «WebSocket 1006»: un código con el rótulo de su colección, cuando aparece fuera de ella.
code-label = { $label } { $code }
# Cuántos elementos tiene una lista, junto a su encabezado.
list-count = ({ $count })
column-of-side = { $column } { $side }
# Qué se lee y dónde: el título de una obra y su sección; y lo mismo abreviado, en el texto.
source-section = { $title }, § { $section }
citation = { $work } § { $section }
status = Estado
status-standard = Estándar
status-registered = Registrado
status-unofficial = No oficial
status-obsolete = Obsoleto
status-reserved = Reservado
heading-facts = De un vistazo
heading-description = Descripción
heading-when-seen = Cuándo aparece
heading-how-to-fix = Cómo solucionarlo
heading-when-to-use = Cuándo usarlo
heading-support = Compatibilidad de las bibliotecas
heading-constants = Nombres en el código fuente
heading-related = Comparaciones relacionadas
heading-all-comparisons = Todas las comparaciones
heading-learn-more = Más información
previous-entry = Anterior: { $label }
next-entry = Siguiente: { $label }

## Comparaciones

# $a y $b son códigos, precedidos del rótulo de su colección donde el lector lo necesita.
comparison-title = { $a } { $a-name } frente a { $b } { $b-name }
comparison-label = { $a } frente a { $b }
heading-answer = Respuesta breve
heading-key-differences = Diferencias clave
heading-shared = Lo que comparten ({ $count })
heading-side-by-side = Lado a lado
heading-when-to-use-which = Cuándo usar cada uno
heading-pitfalls = Trampas
# Un dato que no tiene una frase propia.
difference = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
no-difference = Ninguno de los datos que constan tanto para { $a } como para { $b } los distingue: la diferencia está en lo que significan.

# Diferencias sin frase propia; $fact es el rótulo del dato, $side dice a cuál de los dos se refiere: a o b.
difference-boolean = { $fact }: sí para { $yes }, no para { $no }.
difference-integer =
    { $side ->
        [a] { $fact }: { $more } – { $more-text }; { $less } – { $less-text }.
       *[b] { $fact }: { $less } – { $less-text }; { $more } – { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact }: { $later } – { $later-text }, posterior; { $earlier } – { $earlier-text }.
       *[b] { $fact }: { $earlier } – { $earlier-text }; { $later } – { $later-text }, posterior.
    }
difference-duration =
    { $side ->
        [a] { $fact }: { $longer } – { $longer-text }, más tiempo; { $shorter } – { $shorter-text }.
       *[b] { $fact }: { $shorter } – { $shorter-text }; { $longer } – { $longer-text }, más tiempo.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }: { $only-a }, solo con { $a }.
       *[other]
            { $only-a-count ->
                [0] { $fact }: { $only-b }, solo con { $b }.
               *[other] { $fact }: { $only-a }, solo con { $a }; { $only-b }, solo con { $b }.
            }
    }
difference-presence =
    { $side ->
        [a] { $fact }: { $present } – { $present-text }; { $absent } – { $absent-text }.
       *[b] { $fact }: { $absent } – { $absent-text }; { $present } – { $present-text }.
    }
difference-applies =
    { $side ->
        [a] { $fact }: { $applies } – { $applies-text }; { $other } – { $other-text }.
       *[b] { $fact }: { $other } – { $other-text }; { $applies } – { $applies-text }.
    }
difference-disputed = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
# $libraries es una lista de nombres, $count cuántos son.
difference-support =
    { $count ->
        [one] Una biblioteca trata { $a } y { $b } de forma distinta: { $libraries }.
       *[other] { $count } bibliotecas tratan { $a } y { $b } de forma distinta: { $libraries }.
    }
disputed = Las fuentes discrepan: { $values }
disputed-value = { $value } ({ $source })
# En qué se convierte un código en otro protocolo; el camino de vuelta es otro dato.
equivalence = { $fact }: { $from } se convierte en { $to }.
heading-equivalences = De un protocolo a otro
heading-sets = Más de dos a la vez
heading-pairs-of-set = De dos en dos
set-answer = { $codes }: { $value }

## Secuencias

heading-sequence = Qué ocurre
sequence-steps = Los pasos en forma de lista
sequence-part = Aquí se separan los dos casos.
sequence-send = De { $from } a { $to }: { $text }
sequence-lost = De { $from } a { $to }, se pierde por el camino: { $text }
sequence-cut = Entre { $from } y { $to }: { $text }
sequence-at = { $at }: { $text }

## Guías

heading-guides = Guías de decisión
heading-outcome = Para seguir leyendo
guide-label = Guía
guide-start = Empezar de nuevo
guide-back = Volver a la pregunta anterior

## Comparar dos códigos cualesquiera

compare-title = Comparar dos códigos cualesquiera
compare-lead = Elija dos códigos, de un mismo protocolo o de dos.
compare-first = Primer código
compare-second = Segundo código
compare-none = –
compare-button = Comparar
compare-composed = Nadie ha escrito sobre esta pareja. Esto es lo que dicen los datos.
compare-same = Elija dos códigos distintos.
copy = Copiar
copied = Copiado
# Lo que dice el botón a quien lo oye.
copy-name = Copiar { $name }

## Valores

value-yes = Sí
value-no = No
value-unknown = Desconocido
value-not-applicable = No se aplica
value-absent = No consta
duration-millisecond =
    { $count ->
        [one] { $count } milisegundo
       *[other] { $count } milisegundos
    }
duration-second =
    { $count ->
        [one] { $count } segundo
       *[other] { $count } segundos
    }
duration-minute =
    { $count ->
        [one] { $count } minuto
       *[other] { $count } minutos
    }
duration-hour =
    { $count ->
        [one] { $count } hora
       *[other] { $count } horas
    }
duration-day =
    { $count ->
        [one] { $count } día
       *[other] { $count } días
    }

## Búsqueda (un script crea el cuadro de diálogo)

search-label = Buscar
search-placeholder = Un código, un nombre o palabras
search-close = Cerrar
search-hint = Escriba un código para ir a él, o dos para compararlos.
search-results = Resultados
search-none = No se encontró nada.
search-go = Ir a
search-compare = Comparar
search-text = En el texto

## La tabla de una colección

filter-label = Filtrar
filter-all = Todos
filter-none = Ningún código cumple estos filtros.
filter-reset = Quitar los filtros
sort-label = Ordenar por
column-code = Código
column-name = Nombre

## Lectura

breadcrumbs-label = Usted está aquí
toc-label = En esta página
# $date es un día: 22 de noviembre de 2026.
reviewed = Última revisión: { $date }
heading-confused = También se confunde con
permalink = Enlace a esta sección

## Avisos y páginas técnicas

notice-untranslated = Está traducido el { $percent } % de esta página. El resto se muestra en otro idioma y está señalado.
not-found-title = Página no encontrada
not-found-text = No hay ninguna página en esta dirección. Puede que se haya trasladado o que la dirección tenga una errata.
not-found-home = Ir a la página de inicio
redirect-title = Trasladada: { $page }
redirect-text = Esta comparación tiene una sola dirección:

## Marcas de las traducciones que no están al día

# $percent indica qué parte de la página se tradujo de una redacción anterior.
notice-outdated = El { $percent } % de esta página se tradujo de una redacción anterior y puede no estar al día. Está señalado.
outdated-passage = Traducido de una redacción anterior

## Estado de la traducción, una página para quienes traducen

l10n-title = Estado de la traducción
    .description = Cuánto de cada colección está traducido a cada idioma y qué queda por hacer.
l10n-column-locale = Idioma
l10n-row-interface = Interfaz
l10n-row-guides = Guías de decisión
l10n-row-glossary = Glosario
l10n-row-pages = Páginas
l10n-translated = Traducidos
l10n-missing = Faltan
l10n-outdated = Desactualizados
l10n-obsolete = Ya no se usan
l10n-same = Iguales al original
# Una celda del mapa de calor: cuántos mensajes, del total, están traducidos.
l10n-cell = { $translated } de { $total }
l10n-complete = No queda nada por hacer.
l10n-todo = Por hacer: { $locale }, { $part }

## Lectura

view-markdown = Versión en Markdown

## Canales de noticias de los datos modificados

feed-title = { $collection }: datos modificados
feed-link = Canal de datos modificados
feed-added = Nuevo: { $label }
feed-changed = { $label }, { $fact }: antes, { $before }; ahora, { $after }

## Documentation pages

page-alert-note = Nota
page-alert-tip = Consejo
page-alert-important = Importante
page-alert-warning = Advertencia
page-alert-caution = Precaución
page-edit = Editar esta página
page-changed = Última modificación: { $date }
page-sidebar = Páginas de esta sección
page-version = Versión
page-version-old = Esta página trata de una versión antigua, la { $version }.
page-version-current = Ir a la versión actual
page-previous = Anterior
page-next = Siguiente
page-neighbours = Página anterior y siguiente
page-task-done = Hecho
page-task-open = Pendiente
page-footnotes = Notas al pie
page-footnote-back = Volver al texto
