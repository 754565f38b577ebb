# Die Zeichen, die man sieht, eines nach dem anderen.

## Bindestriche, Gedankenstriche und das Minuszeichen

marks-hyphen-minus = Bindestrich-Minus
    .summary = Das Zeichen der Taste `-`: ein kurzer Strich für Bindestrich, Gedankenstrich und Minus.
    .description =
        ASCII hatte nur für einen einzigen kurzen Strich Platz, also musste dieser als Bindestrich, Gedankenstrich und Minus dienen. Unicode behält ihn deshalb bei und hat für jeden der drei ein eigenes Zeichen [](source:unicode-6#6.2).

        In gewöhnlichem Text ist er der Bindestrich, und niemand wird ihn beanstanden. In Code ist er das einzige Minus: JSON kennt kein anderes [](source:rfc8259#6). Danach darf eine Zeile enden, aber nicht zwischen ihm und einer folgenden Ziffer [](source:uax14#HY).
    .when-to-use = Für Bindestriche in gewöhnlichem Text und für alles, was eine Maschine liest: Quelltext, Befehlszeilen, Dateinamen, Adressen.
marks-hyphen = Bindestrich
    .summary = Ein Bindestrich und sonst nichts: nie ein Gedankenstrich, nie ein Minus.
    .description =
        In Unicode gibt es ihn, weil `-` zu vieles bedeutet [](source:unicode-6#6.2). Er sieht fast so aus wie das Bindestrich-Minus und wird fast so umbrochen; was er hinzufügt, ist, dass ein Programm nicht raten muss.

        Das hat seinen Preis: Keine Normalisierung macht aus beiden eines, eine einfache Suche nach dem Wort mit dem einen findet also das Wort mit dem anderen nicht [](source:uax15).
    .when-to-use = Wo ein System Bindestriche von Minuszeichen unterscheiden muss, etwa in einem Wörterbuch oder einem Satzprogramm. In alltäglichem Text erwartet eine Suche das Bindestrich-Minus.
marks-non-breaking-hyphen = Geschützter Bindestrich
    .summary = Ein Bindestrich, an dem keine Zeile endet.
    .description =
        Er sieht aus wie ein Bindestrich und verbietet den Umbruch auf beiden Seiten [](source:uax14#GL). So bleibt beisammen, was sich schlecht trennen lässt: T-Shirt, eine Teilenummer, eine Endung nach ihrem Bindestrich.

        HTML hat keinen Namen für ihn: Schreiben Sie `&#x2011;` [](source:html). Die Normalisierungsform NFKC macht daraus [U+2010](entry:marks/U+2010), nicht das Bindestrich-Minus [](source:ucd).
    .when-to-use = Für kurze Zusammensetzungen und Nummern mit Bindestrich, die in einer Zeile bleiben müssen.
marks-soft-hyphen = Weiches Trennzeichen
    .summary = Die Erlaubnis, ein Wort an dieser Stelle zu trennen; zu sehen ist es nur, wenn dort eine Zeile endet.
    .description =
        Es bezeichnet eine Stelle, an der ein Wort getrennt werden darf [](source:unicode-6#6.2). Endet die Zeile dort, erscheint ein Trennstrich; wenn nicht, erscheint nichts. CSS beachtet es, sofern `hyphens` nicht `none` ist [](source:css-text#hyphens-property).

        Im Text bleibt es trotzdem. Für ein Programm ist ein Wort mit weichem Trennzeichen eine andere Zeichenkette als das Wort ohne, und NFKC entfernt es nicht [](source:ucd).
    .when-to-use = In langen Wörtern in schmalen Spalten, wo die automatische Silbentrennung falsch ist oder fehlt. Nie in Passwörtern, Adressen, Bezeichnern oder Suchbegriffen.
marks-figure-dash = Ziffernstrich
    .summary = Ein Strich so breit wie eine Ziffer, für Telefonnummern und Zahlenspalten.
    .description =
        Wo alle Ziffern einer Schrift gleich breit sind, hat auch dieser Strich ihre Breite [](source:unicode-6#6.2), sodass Ziffern von Zeile zu Zeile untereinander bleiben. Er ist weder ein Bis-Strich noch ein Minuszeichen.

        Auf dem Bildschirm ist er oft kaum vom Halbgeviertstrich zu unterscheiden; er verspricht nur seine Breite.
    .when-to-use = In Telefonnummern und anderen Ziffernfolgen, die kein Bereich sind, wenn sie in Spalten stehen.
marks-en-dash = Halbgeviertstrich
    .summary = Der Bis-Strich und in weiten Teilen Europas der Gedankenstrich.
    .description =
        Zwischen zwei Zahlen sagt er „bis“, ohne Leerzeichen: `1914–1918` [](source:chicago) [](source:din5008). Im Französischen steht dort meist ein Bindestrich [](source:imprimerie). Mit Leerzeichen auf beiden Seiten setzt er einen Gedanken ab: So ist er der übliche Gedankenstrich des Deutschen [](source:rechtschreibrat) und im Englischen eine Alternative zum Geviertstrich [](source:wikipedia-mos).

        Nach ihm darf eine Zeile enden, vor ihm nicht [](source:uax14#BA). Steht er zwischen Leerzeichen, setzen Sie davor ein [geschütztes Leerzeichen](entry:spaces/U+00A0), damit keine Zeile mit einem Strich beginnt.
    .when-to-use = Für Bereiche von Jahren, Seiten und Orten; mit Leerzeichen als Gedankenstrich im Deutschen und in vielen britischen Texten.
marks-em-dash = Geviertstrich
    .summary = Der lange Strich, der einen Satz unterbricht; im Französischen eröffnet er eine Rede im Dialog.
    .description =
        Amerikanisches Englisch setzt ihn ohne Leerzeichen: Er bricht einen Satz ab oder schließt einen Gedanken ein [](source:chicago). Das Französische setzt ihn bei einem Einschub mit Leerzeichen und beginnt mit ihm die Rede in einem Dialog [](source:imprimerie).

        Auf beiden Seiten darf eine Zeile enden, aber nicht zwischen zweien von ihnen [](source:uax14#B2).
    .when-to-use = Als Gedankenstrich in amerikanischem Englisch, ohne Leerzeichen, und für Dialoge und Einschübe im Französischen, mit Leerzeichen. Nicht in deutschem Text.
marks-horizontal-bar = Waagerechter Balken
    .summary = Ein Strich, der wörtliche Rede einleitet; die meisten Texte nehmen dafür den Geviertstrich.
    .description =
        Unicode nennt ihn auch Zitatstrich: ein langer Strich, der Zitiertes einleitet [](source:ucd). In vielen Schriften sieht er aus wie ein Geviertstrich.

        Der Unterschied zeigt sich am Zeilenende: Ein Geviertstrich bietet auf beiden Seiten einen Umbruch an, der waagerechte Balken von sich aus keinen [](source:ucd).
    .when-to-use = Nur wo eine Hausregel ihn in Dialogen verlangt. Im Französischen leistet ein Geviertstrich dasselbe, und Leser sehen keinen Unterschied.
marks-minus-sign = Minuszeichen
    .summary = Das mathematische Minus, gezeichnet passend zum Pluszeichen.
    .description =
        Unicode zieht es für die Subtraktion und für negative Zahlen vor [](source:unicode-6#6.2). Es sitzt auf der Höhe des Pluszeichens, wo ein Bindestrich zu kurz und zu tief ist. Zwischen ihm und der folgenden Zahl endet keine Zeile [](source:uax14#PR).

        Programme lesen es selten: `float("−1")` ist ein Fehler in Python, das nur das Bindestrich-Minus nimmt [](source:python).
    .when-to-use = Für das Minus in Text, den Menschen lesen: Temperaturen, Kontostände, Formeln. Nicht in Daten oder Code.

## Apostrophe, Primes und Akzente

marks-apostrophe = Gerader Apostroph
    .summary = Der senkrechte Strich der Tastatur: Apostroph, Anführungszeichen und Prime in einem.
    .description =
        ASCII hatte ein Zeichen für alle. Unicode behält es bei und zieht für den Apostroph in Text [U+2019](entry:marks/U+2019) vor [](source:unicode-6#6.2).

        In Code zählt dieses: Eine Shell nimmt nichts anderes als einfaches Anführungszeichen [](source:posix).
    .when-to-use = In Quelltext, auf der Befehlszeile und in Daten. In Text ersetzen ihn Textverarbeitungen beim Tippen durch den typografischen.
marks-modifier-letter-apostrophe = Apostroph als Buchstabe
    .summary = Ein Apostroph, der ein Buchstabe des Alphabets ist, etwa für einen Knacklaut.
    .description =
        Er sieht genauso aus wie der typografische Apostroph. Unicode zieht ihn vor, wo der Apostroph ein Buchstabe ist, zum Beispiel für einen Knacklaut [](source:unicode-6#6.2).

        Seine Kategorie ist Buchstabe, nicht Interpunktion [](source:ucd). Ein Programm zählt ihn also zum Wort, während [U+2019](entry:marks/U+2019) es beenden kann.
    .when-to-use = In Sprachen und Umschriften, deren Alphabet ihn als Buchstaben hat. Nicht für „geht’s“ oder „Grimm’sche“: Dort ist er Interpunktion.
marks-prime = Prime, Minutenzeichen
    .summary = Ein schräger Strich für Winkelminuten und für Fuß.
    .description =
        Er steht für Minuten und für Fuß [](source:ucd) und bezeichnet in der Mathematik abgeleitete Namen, etwa f′. Zwischen einer Zahl und dem Zeichen eines Winkels steht kein Leerzeichen: `48° 51′ 24″` [](source:si#5.4.3).

        Er ist kein Apostroph: Er ist gerade und schräg und bleibt bei der Zahl vor ihm [](source:uax14#PO).
    .when-to-use = Für Winkelminuten, Fuß und f′ in Formeln.
marks-double-prime = Doppelter Prime, Zollzeichen
    .summary = Zwei schräge Striche für Winkelsekunden und für Zoll.
    .description =
        Er steht für Sekunden und für Zoll [](source:ucd), dicht an seiner Zahl, ohne Leerzeichen [](source:si#5.4.3).

        Die Normalisierungsform NFKC macht zwei Primes daraus [](source:ucd). Textverarbeitungen, die gerade Anführungszeichen in typografische verwandeln, machen aus `27"` ein `27”`: Das typografische Zeichen ist dort falsch.
    .when-to-use = Für Winkelsekunden und für Zoll, wie bei einem 27″-Bildschirm.
marks-grave-accent = Gravis, Backtick
    .summary = Der Backtick: ein Zeichen für Code und kein Anführungszeichen.
    .description =
        In Unicode ist er ein Akzent, der für sich steht. In der Praxis umschließt er Code: in Markdown [](source:commonmark#code-spans) und in einer Shell, wo er die Ausgabe eines Befehls einsetzt [](source:posix).

        Er ist weder ein öffnendes Anführungszeichen noch der Akzent eines Buchstabens: à ist ein einziges Zeichen [](source:unicode-7#7.1).
    .when-to-use = In Markdown, Shells und Programmiersprachen. In Fließtext nirgends.
marks-acute-accent = Akut
    .summary = Ein Akzent ohne Buchstaben, oft mit dem Apostroph verwechselt.
    .description =
        Seine Taste liegt auf vielen europäischen Tastaturen nahe, also landet er dort, wo ein Apostroph hingehört. Dafür ist er zu flach und zu breit, und er kann sogar abgerissen werden: Vor ihm darf eine Zeile enden [](source:uax14#BB).

        Die Normalisierungsform NFKC macht daraus ein Leerzeichen und einen kombinierenden Akzent [](source:ucd): `Peter´s` wird zu zwei Wörtern.
    .when-to-use = Wenn Sie über den Akzent selbst schreiben. Buchstaben mit Akzent, wie é, sind eigene Zeichen.

## Anführungszeichen

marks-quotation-mark = Gerades Anführungszeichen
    .summary = Das senkrechte doppelte Zeichen der Tastatur, auf beiden Seiten gleich.
    .description =
        Eine Schreibmaschine hatte eine Taste zum Öffnen und zum Schließen, und ASCII hat das übernommen. Unicode hat für jede Seite ein eigenes Zeichen und zieht diese in Text vor [](source:unicode-6#6.2).

        In Code und Daten ist es nicht zu ersetzen: Eine Zeichenkette in JSON beginnt und endet damit und mit nichts anderem [](source:rfc8259#7).
    .when-to-use = In Code, Daten und Auszeichnung. In Text nur, wo sich nichts anderes eingeben lässt.
marks-left-double-quotation-mark = Anführungszeichen oben, 66
    .summary = Geformt wie 66: Es öffnet im Englischen und schließt im Deutschen.
    .description =
        Der Unicode-Name ist der des englischen Gebrauchs. Im Englischen und Dänischen öffnet es ein Zitat; im Deutschen und Tschechischen schließt dasselbe Zeichen, nach einem tiefen `„` [](source:cldr).

        Ein Name oder eine Tastenbeschriftung sagt Ihnen also nichts über die Seite; das tut die Sprache.
    .when-to-use = Um ein Zitat im Deutschen zu schließen und im Englischen zu öffnen.
marks-right-double-quotation-mark = Anführungszeichen oben, 99
    .summary = Geformt wie 99: Es schließt im Englischen und steht im Schwedischen auf beiden Seiten.
    .description =
        Es schließt Zitate im Englischen, Polnischen und Ungarischen. Im Schwedischen und Finnischen tut es beides und öffnet sie auch [](source:cldr).

        Es steht nicht für Zoll: Dafür ist der [doppelte Prime](entry:marks/U+2033) da.
    .when-to-use = Um ein Zitat im Englischen zu schließen; auf beiden Seiten im Schwedischen und Finnischen. Im Deutschen nie.
marks-double-low-9-quotation-mark = Anführungszeichen unten, 99
    .summary = Eine 99 auf der Grundlinie: Es öffnet im Deutschen, Tschechischen, Polnischen und Ungarischen.
    .description =
        In diesen Sprachen öffnet es ein Zitat und schließt nie eines. Womit geschlossen wird, ist verschieden: im Deutschen und Tschechischen mit einer 66, im Polnischen und Ungarischen mit einer 99 [](source:cldr).

        Zwei Kommas sind kein Ersatz: Nach einem Komma und einem Leerzeichen darf eine Zeile enden, nach diesem Zeichen nicht [](source:uax14#OP).
    .when-to-use = Um ein Zitat im Deutschen, Tschechischen, Polnischen oder Ungarischen zu öffnen.
marks-left-single-quotation-mark = Einfaches Anführungszeichen oben, 6
    .summary = Geformt wie 6: Es öffnet im Englischen ein Zitat im Zitat und schließt eines im Deutschen.
    .description =
        Im Englischen öffnet es, was innerhalb eines Zitats zitiert wird; im Deutschen schließt es, nach einem tiefen `‚` [](source:cldr).

        Programme, die Anführungszeichen beim Tippen umwandeln, setzen es an den Anfang eines Wortes, auch wo ein Apostroph hingehört: Statt `‘90s` muss es `’90s` heißen.
    .when-to-use = Für ein Zitat im Zitat. Nie als Apostroph.
marks-right-single-quotation-mark = Apostroph, einfaches Anführungszeichen oben, 9
    .summary = Geformt wie 9: der Apostroph gedruckter Texte und auch ein schließendes Anführungszeichen.
    .description =
        Unicode zieht es für den Apostroph als Interpunktion vor: geht’s, l’été, Grimm’sche [](source:unicode-6#6.2). Im Englischen schließt es außerdem ein Zitat im Zitat [](source:cldr).

        Das eine Zeichen hat zwei Aufgaben, ein Programm kann also nicht wissen, ob es ein Zitat beendet. Das sagt nur der Text darum herum.
    .when-to-use = Für jeden Apostroph in Text, den Menschen lesen.
marks-left-pointing-double-angle-quotation-mark = Guillemet nach links
    .summary = Es öffnet Zitate im Französischen, Italienischen, Russischen und Ukrainischen.
    .description =
        Das Französische setzt danach ein geschütztes Leerzeichen [](source:imprimerie); das Italienische und das Russische setzen keines. Deutsche Bücher verwenden es umgekehrt, um zu schließen: `»so«` [](source:unicode-6#6.2).

        In Text, der von rechts nach links läuft, dreht es sich von selbst um [](source:ucd): Geben Sie dasselbe Zeichen ein.
    .when-to-use = Um ein Zitat im Französischen, Italienischen, Russischen oder Ukrainischen zu öffnen; in deutschen Büchern, um es zu schließen. Zwei Kleiner-als-Zeichen sind kein Ersatz.
marks-right-pointing-double-angle-quotation-mark = Guillemet nach rechts
    .summary = Es schließt Zitate im Französischen, Italienischen, Russischen und Ukrainischen.
    .description =
        Das Französische setzt davor ein geschütztes Leerzeichen [](source:imprimerie), damit es nicht allein eine Zeile beginnt. Deutsche Bücher, die mit Guillemets zitieren, öffnen damit [](source:unicode-6#6.2).
    .when-to-use = Um ein Zitat im Französischen, Italienischen, Russischen oder Ukrainischen zu schließen; in deutschen Büchern, um es zu öffnen.

## Punkte und Zeichen

marks-horizontal-ellipsis = Auslassungspunkte
    .summary = Drei Punkte in einem Zeichen: Etwas ist ausgelassen oder bleibt offen.
    .description =
        Seine Punkte gehören zusammen: Zwischen ihnen endet keine Zeile, und vor ihnen nicht ohne Leerzeichen [](source:uax14#IN). Die Normalisierungsform NFKC macht drei Punkte daraus [](source:ucd).

        Die Regeln unterscheiden sich: Das Chicago Manual setzt drei Punkte mit Leerzeichen dazwischen [](source:chicago), das Französische setzt die Punkte dicht an das Wort davor [](source:imprimerie).
    .when-to-use = Für eine Auslassung oder einen unvollendeten Gedanken, in einem Stück. Nicht, wo ein Programm den Text liest.
marks-full-stop = Punkt
    .summary = Der Punkt der Tastatur; drei davon ahmen Auslassungspunkte nach.
    .description =
        Einer beendet einen Satz oder eine Abkürzung. Drei hintereinander sehen aus wie Auslassungspunkte, sind aber drei Zeichen, die ein Programm zählen und eine Schrift anders sperren kann.

        In Code bedeuten drei Punkte etwas anderes, etwa den Rest einer Liste in JavaScript [](source:ecma262). Das eine Zeichen U+2026 ist dort ein Fehler.
    .when-to-use = Am Ende von Sätzen und Abkürzungen und für `...` in Code.
marks-middle-dot = Mittelpunkt
    .summary = Ein kleiner Punkt auf halber Höhe: Er trennt Buchstaben, Wörter oder Faktoren.
    .description =
        Zwischen Einheiten bedeutet er ein Produkt: `N·m` [](source:si#5.2). Das Katalanische schreibt ihn zwischen zwei l, wie in col·lega [](source:unicode-7#7.1).

        Er ist kleiner als ein [Aufzählungspunkt](entry:marks/U+2022), und er trennt eher, als dass er beginnt.
    .when-to-use = Zwischen den Einheiten eines Produkts, in katalanischen Wörtern und zwischen Angaben in einer Zeile.
marks-bullet = Aufzählungspunkt
    .summary = Der dicke Punkt vor den Einträgen einer Liste.
    .description =
        Er beginnt einen Eintrag. In HTML tippt ihn niemand: Ein Listenelement zeichnet seine Marke selbst [](source:html), und ein Bildschirmleser weiß dann, dass es eine Liste ist.
    .when-to-use = Für Listen in reinem Text ohne Auszeichnung.
marks-multiplication-sign = Malzeichen
    .summary = Das Kreuz der Multiplikation und der Maße, wie in 3 × 4.
    .description =
        Es multipliziert Zahlen [](source:si#5.4.6) und steht zwischen Maßen. Es ist symmetrisch und sitzt auf der Höhe der Ziffern, wo ein Buchstabe x auf der Zeile steht.

        In HTML heißt es `&times;` [](source:html).
    .when-to-use = In Text zwischen Zahlen und Maßen: 1920 × 1080. In Formeln mit einer Variablen x ist ein Punkt besser.
marks-latin-small-letter-x = Buchstabe x
    .summary = Ein Buchstabe des Alphabets, der statt des Malzeichens getippt wird.
    .description =
        Er ist ein Buchstabe, ein Programm hält `3x4` also für einen Namen oder eine Zahl mit Endung, und eine Rechtschreibprüfung für ein Wort. In Code hat er eine eigene Aufgabe: `0x` beginnt in JavaScript eine hexadezimale Zahl [](source:ecma262).
    .when-to-use = In Wörtern und als Variable. Als „mal“ nur, wo sich nichts anderes eingeben lässt.
