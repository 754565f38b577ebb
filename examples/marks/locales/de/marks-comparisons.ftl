# Eigene Worte für Paare und Gruppen. Ein Paar ohne Nachricht hier hat trotzdem eine Seite, aus seinen Merkmalen.

## Striche

marks-hyphen-minus-vs-hyphen = Brauchen Sie einen Bindestrich, der nichts anderes sein kann?
    .answer = Sie sehen gleich aus, und in alltäglichem Text ist das Bindestrich-Minus das richtige: Tastaturen tippen es, und Suchen suchen danach. U+2010 sagt nur deutlicher, dass es kein Minus ist [](source:unicode-6#6.2).
    .pitfalls =
        - Ein Text mit beiden enthält Wörter, die einer einfachen Suche entgehen: Keine Normalisierung macht aus beiden eines [](source:uax15).
        - Eine Option, kopiert aus einem Handbuch, das mit U+2010 gesetzt ist, funktioniert auf der Befehlszeile nicht.
marks-hyphen-minus-vs-non-breaking-hyphen = Darf die Zeile an diesem Bindestrich enden?
    .answer = Nach dem Bindestrich-Minus darf eine Zeile enden [](source:uax14#HY), am geschützten Bindestrich nie [](source:uax14#GL). Nehmen Sie U+2011 für eine Zusammensetzung, die in einer Zeile bleiben muss, und das Bindestrich-Minus für alle anderen.
    .pitfalls =
        - Für eine Suche ist der geschützte Bindestrich ein anderes Zeichen. Auf Webseiten hält `white-space: nowrap` am Wort den Text schlicht [](source:css-text#white-space-property).
        - HTML hat keinen Namen für ihn; schreiben Sie `&#x2011;` [](source:html).
marks-hyphen-minus-vs-en-dash = Verbindet er, oder bedeutet er „bis“?
    .answer = Der Bindestrich verbindet die Teile eines Wortes: Nord-Süd-Gefälle. Der Halbgeviertstrich steht zwischen zwei Dingen, die zwei bleiben: `1914–1918`, Paris–Lyon [](source:chicago) [](source:din5008). Lässt er sich als „bis“ lesen, ist es ein Halbgeviertstrich.
    .when-to-use-which =
        - Zusammensetzungen und getrennte Wörter: das Bindestrich-Minus.
        - Bereiche von Jahren, Seiten und Uhrzeiten sowie Strecken: ein Halbgeviertstrich ohne Leerzeichen [](source:chicago) [](source:din5008).
        - Ein Gedankenstrich: im Deutschen der Halbgeviertstrich mit Leerzeichen [](source:rechtschreibrat), nie ein Bindestrich mit Leerzeichen.
        - Dateinamen, Optionen, Adressen: immer das Bindestrich-Minus.
    .pitfalls =
        - Textverarbeitungen machen aus einem Bindestrich zwischen Leerzeichen von selbst einen Halbgeviertstrich, auch in Befehlen, die Sie zitieren. Ein eingefügtes `–help` ist keine Option.
        - „Von 1914–1918“ mischt zwei Schreibweisen: Schreiben Sie „von 1914 bis 1918“.
marks-hyphen-minus-vs-minus-sign = Liest es ein Mensch oder ein Programm?
    .answer = Für Menschen −5 mit U+2212: Es ist so breit wie das Pluszeichen und bleibt bei seiner Zahl [](source:uax14#PR). Für Programme `-5` mit dem Bindestrich-Minus: Kaum eines nimmt ein anderes [](source:rfc8259#6).
    .when-to-use-which =
        - Temperaturen, Kontostände und Formeln in Text: U+2212.
        - Quelltext, JSON, CSV, Tabellenkalkulation: das Bindestrich-Minus.
        - Ausgabe von Zahlen eines Programms: Lassen Sie dessen Bibliothek wählen. CLDR hat für Schwedisch das Minuszeichen und für Englisch das Bindestrich-Minus [](source:cldr).
    .pitfalls =
        - Eine von einer Webseite kopierte Zahl ist womöglich keine: `float("−5")` scheitert in Python [](source:python).
marks-figure-dash-vs-en-dash = Stehen die Ziffern in Spalten?
    .answer = Der Ziffernstrich ist so breit wie eine Ziffer [](source:unicode-6#6.2) und steht in einer Nummer, die kein Bereich ist, etwa einer Telefonnummer. Der Halbgeviertstrich bedeutet „bis“. Muss nichts untereinanderstehen, nehmen Sie den Halbgeviertstrich für Bereiche und das Bindestrich-Minus innerhalb von Nummern.
marks-en-dash-vs-em-dash = Welcher Strich setzt einen Gedanken ab?
    .answer = Das hängt davon ab, in welcher Sprache Sie schreiben. Amerikanisches Englisch verwendet den Geviertstrich ohne Leerzeichen [](source:chicago), das Deutsche den Halbgeviertstrich mit Leerzeichen [](source:rechtschreibrat), und das Englische darf es auch [](source:wikipedia-mos). Für Bereiche nehmen Englisch und Deutsch den Halbgeviertstrich, Französisch meist einen Bindestrich.
    .when-to-use-which =
        - Amerikanisches Englisch, ein Einschnitt im Satz: der Geviertstrich, ohne Leerzeichen.
        - Britisches Englisch, ein Einschnitt: Üblich ist der Halbgeviertstrich mit Leerzeichen; beides geht, wenn Sie dabei bleiben [](source:wikipedia-mos).
        - Deutsch, ein Einschnitt: der Halbgeviertstrich mit Leerzeichen.
        - Französisch: Der Geviertstrich eröffnet jede Rede eines Dialogs und umschließt, mit Leerzeichen, einen Einschub [](source:imprimerie).
        - Jahre, Seiten, Strecken: der Halbgeviertstrich ohne Leerzeichen im Englischen [](source:chicago) und Deutschen [](source:din5008), im Französischen meist ein Bindestrich [](source:imprimerie).
    .pitfalls =
        - Mischen Sie die beiden Weisen nicht in einem Text.
        - Ein Strich mit Leerzeichen kann an den Anfang einer Zeile geraten. Setzen Sie davor ein geschütztes Leerzeichen.
        - Am Geviertstrich darf eine Zeile auf beiden Seiten enden [](source:uax14#B2), am Halbgeviertstrich nur danach [](source:uax14#BA).
marks-en-dash-vs-minus-sign = Ein Strich oder ein Rechenzeichen?
    .answer = Sie sehen womöglich gleich aus, aber nur U+2212 ist ein Minus: Es passt zum Pluszeichen und bleibt bei seiner Zahl [](source:uax14#PR). Der Halbgeviertstrich ist Interpunktion [](source:ucd).
    .pitfalls =
        - Nach einem Halbgeviertstrich darf eine Zeile enden [](source:uax14#BA), –5 kann also auseinandergerissen werden.
        - Der Bereich von −5 bis 3 lässt sich nicht mit einem Strich schreiben: −5–3 ist unlesbar. Schreiben Sie „bis“.
marks-em-dash-vs-horizontal-bar = Soll eine Rede im Dialog damit beginnen?
    .answer = Beide können eine Rede einleiten, und viele Schriften zeichnen sie gleich. Das Französische nimmt den Geviertstrich [](source:imprimerie), und das können Sie auch: Er ist leichter einzugeben, und Leser sehen keinen Unterschied. U+2015 ist für die da, deren Tradition ihn verlangt [](source:ucd).

## Apostrophe und Anführungszeichen

marks-apostrophe-vs-right-single-quotation-mark = Text oder Code?
    .answer = In Text, den Menschen lesen, ist der Apostroph das typografische U+2019: Unicode zieht es vor [](source:unicode-6#6.2), und Schriftsetzer auch. In Code ist es das gerade U+0027, und nichts anderes funktioniert [](source:posix).
    .when-to-use-which =
        - geht’s, ’s ist, Grimm’sche Märchen: U+2019, auch am Anfang eines Wortes.
        - Zeichenketten, Shells, SQL, CSV: U+0027.
        - Namen, die in Formulare getippt werden: beide annehmen und beim Vergleich als eines behandeln.
    .pitfalls =
        - Eine Textverarbeitung dreht das Zeichen am Anfang eines Wortes falsch herum: Statt `‘90s` muss es `’90s` heißen.
        - Code, aus einem Blog kopiert, der Anführungszeichen umwandelt, läuft nicht.
        - „O’Brien“ und „O'Brien“ sind für eine Datenbank, die Codepunkte vergleicht, zwei Namen.
marks-modifier-letter-apostrophe-vs-right-single-quotation-mark = Ist der Apostroph ein Buchstabe oder ein Satzzeichen?
    .answer = Sie sehen gleich aus. U+02BC ist ein Buchstabe, für Alphabete, die einen von dieser Form haben; U+2019 ist Interpunktion, für Ausgelassenes und für Zitate [](source:unicode-6#6.2). Im Deutschen, Englischen und Französischen ist es immer U+2019.
    .pitfalls =
        - Programme, die Wörter suchen, gehen bei U+02BC weiter und halten bei U+2019 an: Seine Kategorie ist Buchstabe [](source:ucd). Ein Doppelklick oder ein regulärer Ausdruck zeigt den Unterschied.
        - Weil U+02BC ein Buchstabe ist, lassen manche Programmiersprachen es in Bezeichnern zu, wo es Leser täuschen kann.
marks-acute-accent-vs-right-single-quotation-mark = Akzent oder Apostroph?
    .answer = Der Apostroph ist U+2019. Der Akut liegt nur auf vielen Tastaturen in der Nähe; als Apostroph ist er immer falsch, und vor ihm darf sogar eine Zeile enden [](source:uax14#BB).
marks-prime-vs-right-single-quotation-mark = Ein Winkel oder ein Apostroph?
    .answer = Minuten und Fuß bekommen den Prime: 48° 51′, 6′ [](source:ucd). Ausgelassene Buchstaben bekommen den Apostroph: geht’s. Der Prime ist gerade und schräg; der Apostroph ist gebogen.
marks-double-prime-vs-right-double-quotation-mark = Zoll oder Zitat?
    .answer = Zoll und Sekunden bekommen den doppelten Prime: 27″ [](source:ucd). Das gebogene Zeichen schließt im Englischen Zitate. Die Automatik irrt sich hier, denn ein gerades Zeichen nach einer Ziffer hält sie für das Ende eines Zitats.
    .pitfalls =
        - Können Sie den doppelten Prime nicht eingeben, ist nach einer Zahl das gerade `"` besser als das gebogene: Es behauptet nichts.
        - Oder schreiben Sie die Einheit aus: 27 Zoll.
marks-quotation-mark-vs-left-double-quotation-mark = Wird eine Maschine den Text auswerten?
    .answer = Gerade für Maschinen, gebogen für Menschen. Code, JSON und HTML-Attribute kennen nur U+0022 [](source:rfc8259#7); in gedrucktem Text schließt U+201C ein deutsches Zitat und öffnet ein englisches [](source:cldr).
    .pitfalls =
        - Gebogene Anführungszeichen in einer Konfigurationsdatei sind der klassische Fehler, den niemand sieht: Der Parser meldet die falsche Stelle.
        - Das gerade Zeichen sagt nicht, auf welcher Seite es steht. Ein Programm, das es umwandelt, muss raten und scheitert nach einem Strich, einer Klammer oder an `"'`.
marks-left-double-quotation-mark-vs-right-double-quotation-mark = Auf welcher Seite stehen Sie, und in welcher Sprache?
    .answer = Im Englischen öffnet U+201C, und U+201D schließt: 66 und 99. Im Deutschen schließt U+201C, nach einem tiefen Zeichen; im Schwedischen und Finnischen steht U+201D auf beiden Seiten [](source:cldr). Die Unicode-Namen sind englisch gedacht; die Sprachen unterscheiden sich.
    .when-to-use-which =
        - Englisch, Dänisch: U+201C öffnet, U+201D schließt.
        - Deutsch, Tschechisch: Das tiefe U+201E öffnet, U+201C schließt.
        - Polnisch, Ungarisch: Das tiefe U+201E öffnet, U+201D schließt.
        - Schwedisch, Finnisch: U+201D auf beiden Seiten.
        - In HTML setzt `<q>` von selbst die Zeichen der Sprache der Seite [](source:html).
    .pitfalls =
        - Ein deutscher Text, der auf einer englischen Tastatur korrigiert wurde, beendet seine Zitate mit U+201D. Das sieht auf den ersten Blick richtig aus und ist es nicht.
marks-left-pointing-double-angle-quotation-mark-vs-right-pointing-double-angle-quotation-mark = Welches öffnet?
    .answer = Im Französischen, Italienischen und Russischen öffnet U+00AB, und U+00BB schließt [](source:cldr). Deutsche Bücher machen es umgekehrt: `»so«` [](source:unicode-6#6.2). Nur das Französische setzt innen geschützte Leerzeichen [](source:imprimerie).
marks-apostrophe-vs-grave-accent = Gerader Apostroph oder Backtick?
    .answer = In einer Shell tun die beiden das Gegenteil: Zwischen geraden Apostrophen bleibt alles, wie es ist, zwischen Backticks wird ein Befehl ausgeführt [](source:posix). In Markdown machen Backticks Code [](source:commonmark#code-spans). In Fließtext ist keines von beiden ein Anführungszeichen.

## Punkte und Zeichen

marks-horizontal-ellipsis-vs-full-stop = Ein Zeichen oder drei?
    .answer = U+2026 ist ein Zeichen, das in einem Stück bleibt [](source:uax14#IN). Drei Punkte sind drei Zeichen, mit den Abständen von Punkten. Nehmen Sie U+2026 in Text, sofern Ihre Regeln nicht gesperrte Punkte verlangen wie das Chicago Manual [](source:chicago), und drei Punkte in Code.
    .pitfalls =
        - Längengrenzen zählen U+2026 als ein Zeichen, in UTF-8 sind es aber 3 Bytes.
        - NFKC macht drei Punkte daraus [](source:ucd), ein normalisierter Text kann also länger sein als das Original.
        - In einer Schrift mit fester Breite sind seine drei Punkte in eine Zelle gezwängt.
marks-middle-dot-vs-bullet = Trennt er, oder beginnt er?
    .answer = Der Mittelpunkt steht zwischen Dingen: N·m [](source:si#5.2), col·lega, Montag · Dienstag. Der Aufzählungspunkt steht vor jedem Eintrag einer Liste. Hat der Text Auszeichnung, nehmen Sie eine Liste und gar keinen Punkt [](source:html).
marks-multiplication-sign-vs-latin-small-letter-x = Mal oder ein Buchstabe?
    .answer = 3 × 4 mit U+00D7, zwischen Zahlen und zwischen Maßen [](source:si#5.4.6). Der Buchstabe x ist nur ein Notbehelf: Er steht auf der Zeile, neigt sich in der Kursiven und wird als Buchstabe gelesen.
    .pitfalls =
        - Setzen Sie auf jede Seite von × ein geschütztes Leerzeichen, sonst endet eine Zeile mitten in 1920 × 1080.
        - Suchmaschinen und Shops finden 10x15 öfter als 10 × 15: Nennen Sie beides, wenn danach gesucht wird.
marks-middle-dot-vs-multiplication-sign = Punkt oder Kreuz?
    .answer = Zwischen Zahlen das Kreuz: Ein Punkt auf halber Höhe wird leicht für ein Dezimalzeichen gehalten. Zwischen Einheiten und zwischen den Buchstaben einer Formel der Punkt: N·m. Die SI-Broschüre nimmt zwischen Zahlen allein das Kreuz [](source:si#5.4.6) und zwischen Einheiten den Punkt [](source:si#5.2).

## Gruppen

marks-hyphen-minus-vs-en-dash-vs-em-dash = Kurz, mittel, lang: Welcher Strich gehört wohin?
    .answer = Der Bindestrich verbindet ein Wort: Nord-Süd-Gefälle. Der Halbgeviertstrich bedeutet „bis“: 1914–1918 [](source:chicago) [](source:din5008). Der Geviertstrich, oder im Deutschen [](source:rechtschreibrat) und oft im britischen Englisch der Halbgeviertstrich mit Leerzeichen, setzt einen Gedanken ab.
    .when-to-use-which =
        - In einem Wort: das Bindestrich-Minus.
        - Zwischen zwei Zahlen oder Orten: der Halbgeviertstrich, ohne Leerzeichen; im Französischen meist der Bindestrich [](source:imprimerie).
        - Um einen Gedanken: der Geviertstrich ohne Leerzeichen in amerikanischem Englisch, der Halbgeviertstrich mit Leerzeichen im Deutschen, der Geviertstrich mit Leerzeichen im Französischen [](source:imprimerie).
        - Auf einer Tastatur, die nur einen davon hat: zwei Bindestriche `--` für einen Gedankenstrich, damit Leser ihn erkennen.
marks-hyphen-minus-vs-en-dash-vs-minus-sign = Welcher Strich macht eine Zahl negativ?
    .answer = In Text U+2212. In Code und Daten das Bindestrich-Minus [](source:rfc8259#6). Der Halbgeviertstrich nie: Er sieht vielleicht aus wie ein Minus, ist aber Interpunktion, und nach ihm darf eine Zeile enden [](source:uax14#BA).
marks-apostrophe-vs-prime-vs-right-single-quotation-mark = Gerade, schräg oder gebogen?
    .answer = Gerade (U+0027) für Code. Schräg (U+2032) für Minuten und Fuß [](source:ucd). Gebogen (U+2019) für jeden Apostroph in Text [](source:unicode-6#6.2).
