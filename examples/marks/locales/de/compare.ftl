# Paare, von denen eines zu sehen ist und das andere nicht.

compare-marks-spaces = Zeichen und Leerzeichen
    .both = Beide stehen unsichtbar im Wort, bis dort eine Zeile endet.
compare-marks-soft-hyphen-vs-spaces-zero-width-space = Soll am Zeilenende ein Trennstrich erscheinen?
    .answer = Beide lassen eine Zeile mitten im Wort enden. Beim weichen Trennzeichen erscheint dann ein Trennstrich [](source:unicode-6#6.2), beim breitenlosen Leerzeichen nichts [](source:uax14#ZW). Nehmen Sie das weiche Trennzeichen für Wörter, das breitenlose Leerzeichen für Pfade, Adressen und Bezeichner.
    .when-to-use-which =
        - Ein langes Wort in einer schmalen Spalte: ein weiches Trennzeichen zwischen den Wortteilen.
        - Ein Pfad, eine Adresse, ein Hashtag: ein breitenloses Leerzeichen nach jedem Schrägstrich oder Punkt, weil ein Trennstrich dazuzugehören schiene.
        - In HTML: `&shy;` und `<wbr>`. Letzteres ist Auszeichnung und kein Zeichen, also kopiert es niemand mit [](source:html).
    .pitfalls =
        - Beide bleiben im Text, wenn er kopiert wird, und an beiden scheitert die Suche nach dem schlichten Wort. Entfernen Sie sie, bevor Sie speichern oder vergleichen.
        - Für Unicode ist keines von beiden Leerraum [](source:ucd): `trim()` und `\s` übergehen sie.
