# Eigene Worte für Paare und Gruppen von Leerzeichen.

spaces-space-vs-no-break-space = Darf die Zeile hier enden?
    .answer = Sie sind gleich breit. Am Leerzeichen darf eine Zeile enden, am geschützten Leerzeichen nie [](source:uax14#GL). Wo zwei Dinge zusammengehören, etwa eine Zahl und ihre Einheit [](source:si#5.4.3), nehmen Sie U+00A0.
    .when-to-use-which =
        - Zwischen gewöhnlichen Wörtern: das Leerzeichen.
        - 10 kg, Seite 12, Dr. Watson, z. B.: das geschützte Leerzeichen.
        - Im Französischen vor dem Doppelpunkt und innerhalb von Guillemets: das geschützte Leerzeichen [](source:imprimerie).
        - Um in einem Layout etwas auseinanderzurücken: keines von beiden; nehmen Sie CSS.
    .pitfalls =
        - In einem Editor sehen sie gleich aus. Ein eingefügtes U+00A0 in Quelltext oder einer Konfigurationsdatei ist ein Fehler, den niemand sieht.
        - In HTML werden mehrere Leerzeichen zu einem [](source:css-text#white-space-phase-1); mehrere U+00A0 bleiben mehrere.
        - `split(" ")` teilt nicht an U+00A0; `\s` in JavaScript trifft beide [](source:ecma262).
spaces-no-break-space-vs-narrow-no-break-space = Volle Breite oder schmal?
    .answer = An keinem von beiden endet eine Zeile. Das Französische setzt das breite vor den Doppelpunkt und innerhalb von Guillemets, das schmale vor ; ! und ? [](source:imprimerie). Bei französischen Zahlen gliedert CLDR die Ziffern mit U+202F und setzt U+00A0 vor das Prozentzeichen [](source:cldr).
    .when-to-use-which =
        - `« oui »` und `Note :` im Französischen: U+00A0.
        - `Vraiment ?` und `12 345` im Französischen: U+202F.
        - Zahl und Einheit: Beide halten sie zusammen; mit dem breiten gehen Sie sicher.
    .pitfalls =
        - Manche alten Schriften haben U+202F nicht und zeichnen ein Kästchen oder leihen es aus einer anderen Schrift. Sehen Sie Ihren Text in der Schrift an, in der er erscheinen soll.
        - Zahlen, die ein Programm formatiert hat, enthalten U+202F und U+00A0: Entfernen Sie beide, bevor Sie sie auswerten.
spaces-narrow-no-break-space-vs-thin-space = Darf dort eine Zeile enden?
    .answer = Sie sind etwa gleich breit. Nach dem schmalen Leerzeichen darf eine Zeile enden [](source:uax14#BA), an U+202F nie [](source:uax14#GL). Wo ein schmales Leerzeichen verlangt wird, vor französischer Zeichensetzung oder in einer Zahl, ist U+202F gemeint.
    .pitfalls =
        - `&thinsp;` hat in HTML einen Namen und U+202F keinen, das falsche ist also leichter zu tippen: Schreiben Sie `&#x202F;` [](source:html).
spaces-zero-width-space-vs-word-joiner = Soll hier eine Zeile enden, oder darf sie es nicht?
    .answer = Sie sind Gegenteile. Das breitenlose Leerzeichen lässt eine Zeile enden, wo kein Leerzeichen ist [](source:uax14#ZW); der Wortverbinder verbietet es [](source:uax14#WJ). Keines ist zu sehen, ein Fehler zeigt sich also erst, wenn das Fenster schmal wird.
    .when-to-use-which =
        - Ein langer Pfad, der umbrochen werden muss: ein breitenloses Leerzeichen nach jedem Schrägstrich.
        - Ein Schrägstrich oder Strich, an dem nichts umbrochen werden darf: ein Wortverbinder danach.
        - In HTML: `<wbr>` für das eine, `white-space: nowrap` für das andere [](source:css-text#white-space-property); keines davon fügt dem Text Zeichen hinzu.
    .pitfalls =
        - Keines ist Leerraum: `trim()` lässt beide stehen [](source:ecma262).
        - Beide bleiben in kopiertem Text. In Passwörtern, Adressen und Bezeichnern machen sie zwei gleich aussehende Texte verschieden.
spaces-word-joiner-vs-zero-width-no-break-space = Warum gibt es zwei davon?
    .answer = U+FEFF war zuerst da und hatte zwei Aufgaben: Marke für die Byte-Reihenfolge und Verbinder. Seit Unicode 3.2 ist für die zweite der Wortverbinder da, und U+FEFF soll nur noch die Marke am Anfang einer Datei sein [](source:unicode-23#23.2).
    .pitfalls =
        - Ein U+FEFF mitten in einem Text stammt meist aus aneinandergehängten Dateien: Jede hat ihres mitgebracht.
        - `trim()` von JavaScript entfernt U+FEFF und lässt U+2060 stehen [](source:ecma262).
spaces-zero-width-space-vs-zero-width-joiner = Wollen Sie trennen oder verbinden?
    .answer = Das breitenlose Leerzeichen lässt eine Zeile enden [](source:uax14#ZW). Der Verbinder verlangt eine Form statt zweier, wie bei zusammengesetzten Emojis [](source:uts51), und an ihm endet keine Zeile. Ein Filter, der „unsichtbare Zeichen“ entfernt, sollte den Verbinder verschonen.
spaces-no-break-space-vs-word-joiner = Soll eine Lücke bleiben?
    .answer = Beide verhindern, dass eine Zeile endet. Das geschützte Leerzeichen lässt zugleich die Lücke eines Wortabstands [](source:uax14#GL), der Wortverbinder lässt keine [](source:uax14#WJ).
spaces-figure-space-vs-em-space = Soll es Ziffern ausrichten?
    .answer = Das Ziffernleerzeichen ist so breit wie eine Ziffer, und an ihm endet keine Zeile [](source:uax14#GL). Das Geviert-Leerzeichen ist so breit, wie die Schrift hoch ist [](source:unicode-6#6.2), meist etwa doppelt so breit, und danach darf eine Zeile enden.

## Gruppen

spaces-space-vs-no-break-space-vs-narrow-no-break-space = Drei Lücken: welche darf umbrochen werden, welche ist schmal?
    .answer = Nur am gewöhnlichen Leerzeichen darf eine Zeile enden. Die beiden anderen halten zusammen, was zusammengehört [](source:uax14#GL): U+00A0 mit der Breite eines Wortabstands, U+202F mit einer schmalen, wie sie das Französische vor ; ! und ? will [](source:imprimerie).
spaces-zero-width-space-vs-word-joiner-vs-zero-width-no-break-space = Drei Zeichen ohne Breite: Was tun sie?
    .answer = U+200B lässt eine Zeile enden [](source:uax14#ZW), U+2060 verhindert es [](source:uax14#WJ), und U+FEFF sagt am Anfang einer Datei, wie sie codiert ist [](source:unicode-23#23.8). Mitten in einem Text ist U+FEFF ein Überbleibsel.
