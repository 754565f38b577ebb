# As palavras da interface: títulos, rótulos, navegação. O que diz uma entrada ou um par está nos arquivos das coleções.

locale-name = português (Brasil)
site-title = visavis: códigos frente a frente
    .short = visavis
    .description = Códigos de fechamento e códigos de status comparados dois a dois: o que os distingue, o que você vê e o que fazer.
# $page é o título da página, $site é site-title.short.
page-title = { $page } | { $site }

## Início, navegação, rodapé

home-lead = Dois códigos, um problema, e é preciso saber qual deles é. Procure um código ou ponha dois frente a frente.
nav-label = Navegação principal
nav-languages = Idioma
nav-more = Todas as coleções
home-collection-codes =
    { $count ->
        [one] { $count } código
       *[other] { $count } códigos
    }
skip-to-content = Ir para o conteúdo
footer-made-with = Feito com visavis a partir de fatos cujas fontes cada página cita.
home-comparisons = Frequentemente confundidos
home-pages = Para entender melhor
chooser-title = Escolha seu idioma

## Coleções e entradas

# $label é o rótulo da coleção com o código (“WebSocket 1006”), $name é o nome do código.
entry-title = { $label }: { $name }
column-fact = Característica
column-library = Biblioteca
column-constant = Constante
group-range = { $first } a { $last }
group-empty = Nenhum código desta faixa está registrado.
registry-name = Nome original: { $name }
# “WebSocket 1006”: um código com o rótulo da coleção, sempre que aparece fora dela.
code-label = { $label } { $code }
# Quantos itens uma lista tem, ao lado do título.
list-count = ({ $count })
column-of-side = { $column } { $side }
# O que se lê e onde: o título de uma obra e a seção; e o mesmo abreviado, no texto.
source-section = { $title }, § { $section }
citation = { $work } § { $section }
status = Situação
status-standard = Padrão
status-registered = Registrado
status-unofficial = Não oficial
status-obsolete = Obsoleto
status-reserved = Reservado
heading-facts = Em resumo
heading-description = Descrição
heading-when-seen = Quando aparece
heading-how-to-fix = Como resolver
heading-when-to-use = Quando usar
heading-support = Suporte nas bibliotecas
heading-constants = Nomes no código-fonte
heading-related = Comparações relacionadas
heading-all-comparisons = Todas as comparações
heading-learn-more = Saiba mais
previous-entry = Anterior: { $label }
next-entry = Próximo: { $label }

## Comparações

# $a e $b são códigos, com o rótulo da coleção onde o leitor precisa dele.
comparison-title = { $a } { $a-name } vs { $b } { $b-name }
comparison-label = { $a } vs { $b }
heading-answer = Resposta curta
heading-key-differences = Principais diferenças
heading-shared = O que têm em comum ({ $count })
heading-side-by-side = Lado a lado
heading-when-to-use-which = Quando usar cada um
heading-pitfalls = Armadilhas
# Uma característica que não tem frase própria.
difference = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
no-difference = Nenhuma característica informada tanto para { $a } quanto para { $b } os distingue: a diferença está no que significam.

# Diferenças sem frase própria; $fact é o rótulo da característica, $side diz qual dos dois é: a ou b.
difference-boolean = { $fact }: sim para { $yes }, não para { $no }.
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
        [a] { $fact }: { $longer } – { $longer-text }, mais tempo; { $shorter } – { $shorter-text }.
       *[b] { $fact }: { $shorter } – { $shorter-text }; { $longer } – { $longer-text }, mais tempo.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }: { $only-a } só para { $a }.
       *[other]
            { $only-a-count ->
                [0] { $fact }: { $only-b } só para { $b }.
               *[other] { $fact }: { $only-a } só para { $a }; { $only-b } só para { $b }.
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
# $libraries é uma lista de nomes, $count é quantos são.
difference-support =
    { $count ->
        [one] Uma biblioteca trata { $a } e { $b } de forma diferente: { $libraries }.
       *[other] { $count } bibliotecas tratam { $a } e { $b } de forma diferente: { $libraries }.
    }
disputed = Há divergência: { $values }
disputed-value = { $value } ({ $source })
# O que um código se torna em outro protocolo; o caminho de volta é outra característica.
equivalence = { $fact }: { $from } se torna { $to }.
heading-equivalences = De um protocolo a outro
heading-sets = Mais de dois ao mesmo tempo
heading-pairs-of-set = Dois de cada vez
set-answer = { $codes }: { $value }

## Sequências

heading-sequence = O que acontece
sequence-steps = As etapas em forma de lista
sequence-part = É aqui que os dois se separam.
sequence-send = { $from } para { $to }: { $text }
sequence-lost = { $from } para { $to }, perdido no caminho: { $text }
sequence-cut = Entre { $from } e { $to }: { $text }
sequence-at = { $at }: { $text }

## Guias

heading-guides = Guias de decisão
heading-outcome = Continue a leitura
guide-label = Guia
guide-start = Recomeçar
guide-back = Voltar à pergunta anterior

## Comparar dois códigos quaisquer

compare-title = Comparar dois códigos quaisquer
compare-lead = Escolha dois códigos, do mesmo protocolo ou de protocolos diferentes.
compare-first = Primeiro código
compare-second = Segundo código
compare-none = –
compare-button = Comparar
compare-composed = Ninguém escreveu sobre este par. Isto é o que dizem os fatos.
compare-same = Escolha dois códigos diferentes.
copy = Copiar
copied = Copiado
# O que o botão diz a quem o ouve.
copy-name = Copiar { $name }

## Valores

value-yes = Sim
value-no = Não
value-unknown = Desconhecido
value-not-applicable = Não se aplica
value-absent = Não informado
duration-millisecond =
    { $count ->
        [one] { $count } milissegundo
       *[other] { $count } milissegundos
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
        [one] { $count } dia
       *[other] { $count } dias
    }

## Busca (a caixa de diálogo é criada por um script)

search-label = Buscar
search-placeholder = Um código, um nome ou palavras
search-close = Fechar
search-hint = Digite um código para abri-lo ou dois para compará-los.
search-results = Resultados
search-none = Nada encontrado.
search-go = Ir para
search-compare = Comparar
search-text = No texto

## A tabela de uma coleção

filter-label = Filtro
filter-all = Todos
filter-none = Nenhum código corresponde a estes filtros.
filter-reset = Limpar filtros
sort-label = Ordenar por
column-code = Código
column-name = Nome

## Leitura

breadcrumbs-label = Você está aqui
toc-label = Nesta página
# $date é um dia: 22 de novembro de 2026.
reviewed = Última revisão em { $date }
heading-confused = Também confundido com
permalink = Link para esta seção

## Avisos e páginas técnicas

notice-untranslated = { $percent }% desta página está traduzida. O restante aparece em outro idioma e está marcado.
not-found-title = Página não encontrada
not-found-text = Não há nenhuma página neste endereço. Ela pode ter mudado de lugar, ou o endereço pode ter um erro de digitação.
not-found-home = Ir para a página inicial
redirect-title = Mudou de endereço: { $page }
redirect-text = Esta comparação tem um único endereço:

## Marcas de traduções desatualizadas

# $percent é quanto da página foi traduzido a partir de uma redação anterior.
notice-outdated = { $percent }% desta página foi traduzida a partir de uma redação anterior e pode estar desatualizada. Essa parte está marcada.
outdated-passage = Traduzido a partir de uma redação anterior

## Situação da tradução, uma página para tradutores

l10n-title = Situação da tradução
    .description = Quanto de cada coleção está traduzido para cada idioma e o que falta fazer.
l10n-column-locale = Idioma
l10n-row-interface = Interface
l10n-row-guides = Guias de decisão
l10n-row-glossary = Glossário
l10n-row-pages = Páginas
l10n-translated = Traduzido
l10n-missing = Falta traduzir
l10n-outdated = Desatualizado
l10n-obsolete = Não é mais usado
l10n-same = Igual ao original
# Uma célula do mapa de calor: quantas mensagens, de quantas, estão traduzidas.
l10n-cell = { $translated } de { $total }
l10n-complete = Nada a fazer.
l10n-todo = A fazer: { $locale }, { $part }

## Leitura

view-markdown = Versão em Markdown

## Feeds de características alteradas

feed-title = { $collection }: características alteradas
feed-link = Feed de características alteradas
feed-added = Novo: { $label }
feed-changed = { $label }, { $fact }: mudou de { $before } para { $after }

## Documentation pages

page-alert-note = Observação
page-alert-tip = Dica
page-alert-important = Importante
page-alert-warning = Aviso
page-alert-caution = Cuidado
page-edit = Editar esta página
page-changed = Última alteração em { $date }
page-sidebar = Páginas desta seção
page-version = Versão
page-version-old = Esta página trata de uma versão antiga, { $version }.
page-version-current = Ir para a versão atual
page-previous = Anterior
page-next = Próxima
page-neighbours = Página anterior e próxima página
page-task-done = Concluído
page-task-open = A fazer
page-footnotes = Notas de rodapé
page-footnote-back = Voltar ao texto
