# Die Wörter der Oberfläche: Überschriften, Beschriftungen, Navigation. Was ein Eintrag oder ein Paar sagt, steht in den Dateien der Sammlungen.

locale-name = Deutsch
site-title = visavis: Codes im direkten Vergleich
    .short = visavis
    .description = Schließcodes und Statuscodes paarweise verglichen: was sie unterscheidet, was Sie sehen und was zu tun ist.
# $page ist der Titel der Seite, $site ist site-title.short.
page-title = { $page } | { $site }

## Startseite, Navigation, Fußzeile

home-lead = Zwei Codes, ein Problem, und Sie müssen wissen, welcher es ist. Schlagen Sie einen Code nach oder stellen Sie zwei einander gegenüber.
nav-label = Hauptnavigation
nav-languages = Sprache
nav-more = Alle Sammlungen
home-collection-codes =
    { $count ->
        [one] { $count } Code
       *[other] { $count } Codes
    }
skip-to-content = Zum Inhalt springen
footer-made-with = Mit visavis erstellt, aus Fakten, deren Quellen jede Seite nennt.
home-comparisons = Oft verwechselt
home-pages = Hintergrund
chooser-title = Sprache wählen

## Sammlungen und Einträge

# $label ist die Beschriftung der Sammlung mit dem Code („WebSocket 1006“), $name der Name des Codes.
entry-title = { $label }: { $name }
column-fact = Merkmal
column-library = Bibliothek
column-constant = Konstante
group-range = { $first } bis { $last }
group-empty = In diesem Bereich ist kein Code registriert.
registry-name = Originalname: { $name }
# „WebSocket 1006“: ein Code mit der Beschriftung seiner Sammlung, wo immer ein Code außerhalb seiner Sammlung steht.
code-label = { $label } { $code }
# Wie viele Einträge eine Liste hat, neben ihrer Überschrift.
list-count = ({ $count })
column-of-side = { $column } { $side }
# Was wo zu lesen ist: der Titel eines Werks und der Abschnitt; und dasselbe kurz, im Fließtext.
source-section = { $title }, § { $section }
citation = { $work } § { $section }
status = Status
status-standard = Standard
status-registered = Registriert
status-unofficial = Inoffiziell
status-obsolete = Obsolet
status-reserved = Reserviert
heading-facts = Auf einen Blick
heading-description = Beschreibung
heading-when-seen = Wann er auftritt
heading-how-to-fix = So beheben Sie es
heading-when-to-use = Wann Sie ihn verwenden
heading-support = Unterstützung in Bibliotheken
heading-constants = Namen im Quellcode
heading-related = Verwandte Vergleiche
heading-all-comparisons = Alle Vergleiche
heading-learn-more = Mehr erfahren
previous-entry = Zurück: { $label }
next-entry = Weiter: { $label }

## Vergleiche

# $a und $b sind Codes, mit der Beschriftung ihrer Sammlung, wo der Leser sie braucht.
comparison-title = { $a } { $a-name } vs. { $b } { $b-name }
comparison-label = { $a } vs. { $b }
heading-answer = Kurze Antwort
heading-key-differences = Wichtigste Unterschiede
heading-shared = Gemeinsamkeiten ({ $count })
heading-side-by-side = Nebeneinander
heading-when-to-use-which = Wann welchen verwenden
heading-pitfalls = Fallstricke
# Ein Merkmal, das keinen eigenen Satz hat.
difference = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
no-difference = { $a } und { $b } unterscheiden sich in keinem Merkmal, das bei beiden angegeben ist: Der Unterschied liegt in der Bedeutung.

# Unterschiede ohne eigenen Satz; $fact ist die Bezeichnung des Merkmals, $side sagt, welcher der beiden gemeint ist: a oder b.
difference-boolean = { $fact }: ja bei { $yes }, nein bei { $no }.
difference-integer =
    { $side ->
        [a] { $fact }: { $more } – { $more-text }; { $less } – { $less-text }.
       *[b] { $fact }: { $less } – { $less-text }; { $more } – { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact }: { $later } – { $later-text }, später; { $earlier } – { $earlier-text }.
       *[b] { $fact }: { $earlier } – { $earlier-text }; { $later } – { $later-text }, später.
    }
difference-duration =
    { $side ->
        [a] { $fact }: { $longer } – { $longer-text }, länger; { $shorter } – { $shorter-text }.
       *[b] { $fact }: { $shorter } – { $shorter-text }; { $longer } – { $longer-text }, länger.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }: nur bei { $a }: { $only-a }.
       *[other]
            { $only-a-count ->
                [0] { $fact }: nur bei { $b }: { $only-b }.
               *[other] { $fact }: nur bei { $a }: { $only-a }; nur bei { $b }: { $only-b }.
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
# $libraries ist eine Liste von Namen, $count ihre Anzahl.
difference-support =
    { $count ->
        [one] Eine Bibliothek behandelt { $a } und { $b } unterschiedlich: { $libraries }.
       *[other] { $count } Bibliotheken behandeln { $a } und { $b } unterschiedlich: { $libraries }.
    }
disputed = Umstritten: { $values }
disputed-value = { $value } ({ $source })
# Was aus einem Code in einem anderen Protokoll wird; der Rückweg ist ein anderes Merkmal.
equivalence = { $fact }: Aus { $from } wird { $to }.
heading-equivalences = In anderen Protokollen
heading-sets = Mehr als zwei auf einmal
heading-pairs-of-set = Je zwei im Vergleich
set-answer = { $codes }: { $value }

## Abläufe

heading-sequence = Was passiert
sequence-steps = Die Schritte als Liste
sequence-part = Ab hier unterscheiden sich die beiden.
sequence-send = { $from } an { $to }: { $text }
sequence-lost = { $from } an { $to }, unterwegs verloren: { $text }
sequence-cut = Zwischen { $from } und { $to }: { $text }
sequence-at = { $at }: { $text }

## Entscheidungshilfen

heading-guides = Entscheidungshilfen
heading-outcome = Weiterlesen
guide-label = Entscheidungshilfe
guide-start = Von vorn beginnen
guide-back = Zur vorigen Frage

## Zwei beliebige Codes vergleichen

compare-title = Zwei beliebige Codes vergleichen
compare-lead = Wählen Sie zwei Codes, aus einem Protokoll oder aus zweien.
compare-first = Erster Code
compare-second = Zweiter Code
compare-none = –
compare-button = Vergleichen
compare-composed = Über dieses Paar hat noch niemand geschrieben. Das sagen die Fakten.
compare-same = Wählen Sie zwei verschiedene Codes.
copy = Kopieren
copied = Kopiert
# Was der Knopf denen sagt, die ihn hören.
copy-name = { $name } kopieren

## Werte

value-yes = Ja
value-no = Nein
value-unknown = Unbekannt
value-not-applicable = Trifft nicht zu
value-absent = Nicht angegeben
duration-millisecond =
    { $count ->
        [one] { $count } Millisekunde
       *[other] { $count } Millisekunden
    }
duration-second =
    { $count ->
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
duration-minute =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
duration-hour =
    { $count ->
        [one] { $count } Stunde
       *[other] { $count } Stunden
    }
duration-day =
    { $count ->
        [one] { $count } Tag
       *[other] { $count } Tage
    }

## Suche (den Dialog erzeugt ein Skript)

search-label = Suche
search-placeholder = Ein Code, ein Name oder Wörter
search-close = Schließen
search-hint = Geben Sie einen Code ein, um ihn zu öffnen, oder zwei, um sie zu vergleichen.
search-results = Ergebnisse
search-none = Nichts gefunden.
search-go = Gehe zu
search-compare = Vergleichen
search-text = Im Text

## Die Tabelle einer Sammlung

filter-label = Filter
filter-all = Alle
filter-none = Kein Code passt zu diesen Filtern.
filter-reset = Filter zurücksetzen
sort-label = Sortieren nach
column-code = Code
column-name = Name

## Lesen

breadcrumbs-label = Sie sind hier
toc-label = Auf dieser Seite
# $date ist ein Tag: 22. November 2026.
reviewed = Zuletzt geprüft am { $date }
heading-confused = Wird auch verwechselt mit
permalink = Link zu diesem Abschnitt

## Hinweise und technische Seiten

notice-untranslated = Diese Seite ist zu { $percent } % übersetzt. Der Rest erscheint in einer anderen Sprache und ist gekennzeichnet.
not-found-title = Seite nicht gefunden
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht wurde sie verschoben, oder die Adresse enthält einen Tippfehler.
not-found-home = Zur Startseite
redirect-title = Verschoben: { $page }
redirect-text = Dieser Vergleich hat nur eine Adresse:

## Kennzeichnung von Übersetzungen, die nicht mehr aktuell sind

# $percent ist der Anteil der Seite, der nach einer früheren Fassung übersetzt wurde.
notice-outdated = Ein Teil dieser Seite ({ $percent } %) wurde nach einer früheren Fassung übersetzt und ist möglicherweise nicht mehr aktuell. Er ist gekennzeichnet.
outdated-passage = Nach einer früheren Fassung übersetzt

## Stand der Übersetzung, eine Seite für Übersetzer

l10n-title = Stand der Übersetzung
    .description = Wie viel von jeder Sammlung in jede Sprache übersetzt ist und was noch zu tun bleibt.
l10n-column-locale = Sprache
l10n-row-interface = Oberfläche
l10n-row-guides = Entscheidungshilfen
l10n-row-glossary = Glossar
l10n-row-pages = Seiten
l10n-translated = Übersetzt
l10n-missing = Fehlt
l10n-outdated = Nicht mehr aktuell
l10n-obsolete = Nicht mehr verwendet
l10n-same = Identisch mit dem Original
# Eine Zelle der Übersichtskarte: wie viele von wie vielen Nachrichten übersetzt sind.
l10n-cell = { $translated } von { $total }
l10n-complete = Nichts zu tun.
l10n-todo = Zu tun: { $locale }, { $part }

## Lesen

view-markdown = Markdown-Fassung

## Feeds geänderter Fakten

feed-title = { $collection }: geänderte Fakten
feed-link = Feed der geänderten Fakten
feed-added = Neu: { $label }
feed-changed = { $label }, { $fact }: vorher { $before }, jetzt { $after }

## Documentation pages

page-alert-note = Hinweis
page-alert-tip = Tipp
page-alert-important = Wichtig
page-alert-warning = Warnung
page-alert-caution = Vorsicht
page-edit = Diese Seite bearbeiten
page-changed = Zuletzt geändert am { $date }
page-sidebar = Seiten dieses Abschnitts
page-version = Version
page-version-old = Diese Seite behandelt eine alte Version, { $version }.
page-version-current = Zur aktuellen Version
page-previous = Zurück
page-next = Weiter
page-neighbours = Vorherige und nächste Seite
page-task-done = Erledigt
page-task-open = Offen
page-footnotes = Fußnoten
page-footnote-back = Zurück zum Text
