# Die Zeichen, die niemand sieht. Die Fakten stehen in content/spaces/.

spaces = Leerzeichen und unsichtbare Zeichen
    .label = Leerzeichen
    .description = Manche lassen eine Lücke, manche nichts, und jedes hat eine eigene Vorstellung davon, wo eine Zeile enden darf. Auf dem Bildschirm sind sie nicht zu unterscheiden; in einer Suche, beim Vergleich von Zeichenketten oder im Blocksatz schon.
    .both = Beide lassen auf der Seite höchstens eine Lücke.

## Gruppen

spaces-group-wide = Leerzeichen mit Breite
    .description = Sie unterscheiden sich in der Breite und darin, ob eine Zeile an ihnen enden darf.
spaces-group-zero = Zeichen ohne Breite
    .description = Sie lassen keine Lücke. Sie sagen, wo eine Zeile enden darf oder nicht, oder was zusammengehört.

## Merkmale

spaces-fact-specimen = Zwischen zwei Strichen
    .description = So breit, wie es in der Schrift dieser Seite ist.
spaces-fact-line-break = Zeilenumbruch
    .description = Ob daran eine Zeile enden darf, nach den Standardregeln von Unicode.
    .after = danach erlaubt
    .never = auf beiden Seiten verboten
    .difference = Zeilenumbruch: bei { $a } { $a-text }; bei { $b } { $b-text }.
spaces-fact-width = Breite
    .description = Wie breit es gedacht ist; die Schrift entscheidet.
    .zero = keine
    .thin = ein Fünftel oder Sechstel eines Gevierts
    .narrow = schmaler als ein Wortabstand
    .word = die eines Wortabstands
    .digit = die einer Ziffer
    .em = ein Geviert
    .full = die eines Schriftzeichens der Bildschrift
    .difference = Breite von { $a }: { $a-text }; von { $b }: { $b-text }.
spaces-fact-shows = Sichtbar
    .gap = als Lücke
    .never = gar nicht
    .difference = Zu sehen ist { $a } { $a-text }, { $b } { $b-text }.
spaces-fact-collapses = Fällt in HTML zusammen
    .description = Ob ein Browser aus mehreren hintereinander eines macht, sofern CSS nichts anderes sagt.
    .difference = Mehrere { $yes } hintereinander macht ein Browser zu einer Lücke, { $no } lässt er einzeln stehen.
spaces-fact-word-spacing = Trennt in CSS Wörter
    .description = Ob `word-spacing` es weitet; in der Regel tut es dann auch der Blocksatz.
    .difference = Die CSS-Eigenschaft word-spacing weitet { $yes } und lässt { $no }, wie es ist.
spaces-fact-white-space = Leerraum
    .description = Ob Unicode es zum Leerraum zählt.
    .difference = Unicode zählt { $yes } zum Leerraum, { $no } aber nicht.
spaces-fact-trimmed = Von JavaScript entfernt
    .description = Ob `trim()` es an den Enden eines Textes entfernt.
    .difference = In JavaScript entfernt trim() an den Enden eines Textes { $yes } und lässt { $no } dort stehen.
spaces-fact-survives-nfkc = Übersteht Normalisierung
    .description = Ob die Normalisierungsform NFKC, die bei Suchen und Bezeichnern verwendet wird, es lässt, wie es ist.
    .difference = Die Normalisierungsform NFKC behält { $yes } und ersetzt { $no } durch ein gewöhnliches Leerzeichen.
spaces-fact-category = Kategorie
    .description = Die allgemeine Kategorie in Unicode, nach der Programme Zeichen sortieren.
    .space-separator = Leerzeichen (Zs)
    .format = Formatierungszeichen (Cf)
    .difference = Kategorie für Programme: { $a } – { $a-text }; { $b } – { $b-text }.
spaces-fact-east-asian-width = Ostasiatische Breite
    .description = Wie viele Zellen ein Terminal ihm gibt: zwei, wenn es volle Breite hat, sonst eine oder keine.
    .narrow = schmal
    .neutral = neutral
    .fullwidth = volle Breite
    .difference = Ostasiatische Breite von { $a }: { $a-text }; von { $b }: { $b-text }.
spaces-fact-unicode = In Unicode seit Version
    .description = Version 1.1 steht für alles, was so alt ist wie sie oder älter.
    .difference = { $a } ist seit Version { $a-text } in Unicode, { $b } seit { $b-text }.
spaces-fact-utf8-bytes = Bytes in UTF-8
    .difference =
        { $side ->
            [a] { $more } braucht in UTF-8 mehr Bytes ({ $more-text }) als { $less } ({ $less-text }).
           *[b] { $less } braucht in UTF-8 weniger Bytes ({ $less-text }) als { $more } ({ $more-text }).
        }
spaces-fact-utf8 = UTF-8
spaces-fact-html = HTML
    .description = Sein Name als Zeichenreferenz.
spaces-fact-compose = Compose-Taste (Linux)
    .description = Was nach der Compose-Taste zu tippen ist, eine Taste nach der anderen; ␣ ist die Leertaste.
spaces-fact-alt-code = Alt-Code (Windows)
    .description = Alt gedrückt halten und die Ziffern auf dem Ziffernblock tippen.

## Leerzeichen mit Breite

spaces-space = Leerzeichen
    .summary = Das Leerzeichen der Leertaste: Daran darf eine Zeile enden, und in HTML werden mehrere zu einem.
    .description =
        Es trennt Wörter, und an ihm enden Zeilen. HTML macht aus mehreren hintereinander eines, sofern CSS nichts anderes sagt [](source:css-text#white-space-phase-1), und im Blocksatz wird die Zeile zuerst hier weiter.

        Weil es den Umbruch erlaubt, ist es falsch, wo zwei Dinge zusammengehören: 10 kg, Seite 12, ein französisches Fragezeichen.
    .when-to-use = Zwischen Wörtern. Wo keine Zeile enden darf, nehmen Sie ein geschütztes Leerzeichen.
spaces-no-break-space = Geschütztes Leerzeichen
    .summary = Ein Leerzeichen von gewöhnlicher Breite, an dem keine Zeile enden darf.
    .description =
        Es verbietet den Umbruch auf beiden Seiten [](source:uax14#GL), sodass eine Zahl ihre Einheit behält [](source:si#5.4.3) und `z. B.` in einem Stück bleibt [](source:din5008). Das Französische setzt es vor den Doppelpunkt und innerhalb von Guillemets [](source:imprimerie).

        HTML macht aus mehreren nicht eines, deshalb endet `&nbsp;` auch als Krücke fürs Layout. Dafür ist CSS besser.
    .when-to-use = Zwischen einer Zahl und ihrer Einheit, in Abkürzungen, vor einem Gedankenstrich, im Französischen vor dem Doppelpunkt.
spaces-narrow-no-break-space = Schmales geschütztes Leerzeichen
    .summary = Ein schmales Leerzeichen, an dem keine Zeile enden darf: die „espace fine“ des Französischen.
    .description =
        Das Französische setzt es vor Semikolon, Ausrufezeichen und Fragezeichen [](source:imprimerie). Laut CLDR gliedert es auch die Ziffern französischer Zahlen: `12 345` wird damit geschrieben [](source:cldr).

        Programme treffen unangekündigt darauf: Eine für das Französische formatierte Zahl lässt sich nicht an einem gewöhnlichen Leerzeichen teilen.
    .when-to-use = Im Französischen vor ; ! ? und zwischen Zifferngruppen, wo ein Leerzeichen sie gliedert.
spaces-thin-space = Schmales Leerzeichen
    .summary = Ein Fünftel eines Gevierts, vielleicht ein Sechstel; danach darf eine Zeile enden.
    .description =
        Seine Breite ist die des schmalen Zwischenraums der Setzer [](source:unicode-6#6.2), aber danach darf eine Zeile enden [](source:uax14#BA). Deshalb ist es falsch, wo schmale Leerzeichen meist gebraucht werden, vor französischer Zeichensetzung und in Zahlen: Nehmen Sie dort das schmale geschützte Leerzeichen.
    .when-to-use = Zwischen Zeichen, die einander sonst berühren, etwa zwei Anführungszeichen hintereinander, wenn ein Umbruch nicht schadet.
spaces-figure-space = Ziffernleerzeichen
    .summary = Ein Leerzeichen so breit wie eine Ziffer, um Zahlen in Spalten auszurichten.
    .description =
        Es hat die Breite einer Ziffer in Schriften, deren Ziffern alle gleich breit sind [](source:unicode-6#6.2), und an ihm endet keine Zeile [](source:uax14#GL). Es vertritt eine fehlende Ziffer.

        In Tabellen leisten CSS und eine rechtsbündige Spalte dasselbe ohne zusätzliche Zeichen.
    .when-to-use = In reinem Text, anstelle führender Ziffern.
spaces-em-space = Geviert-Leerzeichen
    .summary = Ein Leerzeichen, so breit wie die Schrift hoch ist; danach darf eine Zeile enden.
    .description =
        Bei 16 Punkt ist es 16 Punkt breit [](source:unicode-6#6.2). Es dehnt sich nicht, fällt in HTML nicht zusammen [](source:css-text#white-space-phase-1), und NFKC macht ein gewöhnliches Leerzeichen daraus [](source:ucd).
    .when-to-use = Für eine weite, feste Lücke in einer Zeile, etwa zwischen Nummer und Überschrift.
spaces-ideographic-space = Ideografisches Leerzeichen
    .summary = Das Leerzeichen chinesischer und japanischer Texte, so breit wie ein Schriftzeichen.
    .description =
        Es füllt ein Feld des Rasters, in dem die Schriftzeichen stehen, deshalb ist seine ostasiatische Breite voll [](source:uax11). Eine Eingabemethode für Chinesisch oder Japanisch tippt es; in Code ist es ein Fehler, den niemand sieht.

        In HTML fällt es nicht zusammen [](source:css-text#white-space-phase-1); `trim()` von JavaScript entfernt es [](source:ecma262).
    .when-to-use = In chinesischen und japanischen Texten.

## Zeichen ohne Breite

spaces-zero-width-space = Breitenloses Leerzeichen
    .summary = Eine unsichtbare Stelle, an der eine Zeile enden darf.
    .description =
        Es bietet einen Umbruch an und lässt weder Lücke noch Trennstrich [](source:uax14#ZW). Es eignet sich für lange Pfade und für Schriften, die ohne Leerzeichen zwischen den Wörtern schreiben [](source:unicode-23#23.2). In HTML leistet `<wbr>` dasselbe und bleibt aus dem Text heraus [](source:html).

        Trotz seines Namens ist es kein Leerraum [](source:ucd): `trim()` lässt es stehen, und in Code oder ein Passwort eingefügt macht es einen Fehler, den niemand sieht.
    .when-to-use = Für Umbruchstellen in Text ohne Auszeichnung. In HTML ist `<wbr>` besser.
spaces-zero-width-joiner = Breitenloser Verbinder
    .summary = Er verlangt, dass zwei Zeichen als eines oder verbunden gezeichnet werden.
    .description =
        Zwischen Emojis macht er aus mehreren ein Bild, etwa eine Familie [](source:uts51). In der arabischen Schrift und den Schriften Indiens verlangt er die verbundene Form eines Buchstabens [](source:unicode-23#23.2).

        An ihm endet keine Zeile [](source:ucd), aber das ist nicht seine Aufgabe: Um Text zusammenzuhalten, nehmen Sie den Wortverbinder.
    .when-to-use = In Emoji-Folgen und um Buchstaben ihre Form zu geben. Entfernen Sie ihn nicht aus dem, was Menschen eingeben.
spaces-word-joiner = Wortverbinder
    .summary = Ein unsichtbares Verbot: Hier darf keine Zeile enden.
    .description =
        Er verbietet den Umbruch auf beiden Seiten und lässt keine Lücke [](source:uax14#WJ). Er kam mit Unicode 3.2, um U+FEFF diese Aufgabe abzunehmen [](source:unicode-23#23.2).

        Er verbindet keine Buchstaben im Schriftbild; er verhindert nur, dass eine Zeile endet.
    .when-to-use = Nach einem Strich oder Schrägstrich, an dem keine Zeile enden darf.
spaces-zero-width-no-break-space = Byte-Reihenfolge-Marke (BOM)
    .summary = Die Marke für die Byte-Reihenfolge am Anfang einer Datei; überall sonst ein Überbleibsel.
    .description =
        Am Anfang eines Textes sagt sie, wie die Bytes zu lesen sind [](source:unicode-23#23.8). In der Mitte bedeutet sie noch, was ihr Unicode-Name sagt, ein breitenloses geschütztes Leerzeichen; aber Unicode zieht dafür entschieden den [Wortverbinder](entry:spaces/U+2060) vor [](source:unicode-23#23.2).

        In UTF-8 sind es die Bytes EF BB BF. JSON, das über ein Netz gesendet wird, darf nicht damit beginnen [](source:rfc8259#8.1).
    .when-to-use = Am Anfang von UTF-16-Dateien. Sonst lassen Sie sie weg.
