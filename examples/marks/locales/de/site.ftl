# Was diese Website auf ihre Weise sagt. Alle übrigen Wörter der Oberfläche stehen in visavis.

locale-name = Deutsch
site-title = Welcher Strich, welches Leerzeichen, welches Anführungszeichen?
    .short = Welches Zeichen?
    .description = Typografische Zeichen, die verwechselt werden, paarweise verglichen: was sie unterscheidet, welches Sie brauchen und wie Sie es eingeben.
home-lead = Zwei Zeichen sehen gleich aus, und nur eines ist richtig. Schlagen Sie es unter seinem Namen oder Codepunkt nach oder stellen Sie zwei einander gegenüber.
home-collection-codes =
    { $count ->
        [one] { $count } Zeichen
       *[other] { $count } Zeichen
    }
nav-more = Zeichen
home-pages = So gibt man sie ein
# Ein Codepunkt braucht kein Wort davor, wo immer er steht.
code-label = { $code }
registry-name = Unicode-Name: { $name }
value-absent = entfällt
column-code = Codepunkt
column-name = Name
filter-none = Kein Zeichen passt zu diesen Filtern.
group-empty = Hierzu gehört kein Zeichen.
heading-description = Was es ist
heading-equivalences = Aus beiden Sammlungen
heading-when-to-use = Wann Sie es verwenden
heading-when-to-use-which = Wann welches verwenden
search-placeholder = Ein Codepunkt, ein Name oder Wörter
search-hint = Geben Sie einen Codepunkt ein, um ihn zu öffnen, oder zwei, um sie zu vergleichen.
compare-title = Zwei beliebige Zeichen vergleichen
compare-lead = Wählen Sie zwei Zeichen, sichtbar oder nicht.
compare-first = Erstes Zeichen
compare-second = Zweites Zeichen
compare-same = Wählen Sie zwei verschiedene Zeichen.
compare-composed = Über diese beiden hat noch niemand geschrieben. Das sagen ihre Eigenschaften.
footer-made-with = Mit visavis erstellt, aus Eigenschaften der Unicode-Zeichendatenbank und aus Quellen, die jede Seite nennt.
not-found-text = Unter dieser Adresse gibt es keine Seite. Vielleicht enthält sie einen Tippfehler, womöglich den falschen Strich.
