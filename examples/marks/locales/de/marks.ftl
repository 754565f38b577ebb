# Die Zeichen, die man sieht: die Wörter der Sammlung, ihrer Gruppen und Merkmale. Die Fakten stehen in content/marks/.

marks = Striche, Anführungszeichen, Zeichen
    .label = Zeichen
    .description = Eine Tastatur hat eine Taste für Bindestrich, Gedankenstriche und Minuszeichen und eine für alle Anführungszeichen. Unicode hat für jedes ein eigenes Zeichen. Hier stehen die, die man verwechselt, und wozu jedes da ist.
    .both = Beide werden leicht füreinander gehalten, im Druck oder auf der Tastatur.

## Gruppen

marks-group-dashes = Bindestriche, Gedankenstriche, Minus
    .description = Kurze waagerechte Striche. Was sie unterscheidet, ist ihre Aufgabe und erst dann ihre Länge.
marks-group-apostrophes = Apostrophe, Primes, Akzente
    .description = Kleine Zeichen auf Höhe der Großbuchstaben. Die Taste des geraden Apostrophs vertritt die meisten von ihnen.
marks-group-quotes = Anführungszeichen
    .description = Dieselbe Form öffnet in einer Sprache ein Zitat und schließt es in einer anderen [](source:cldr).
marks-group-signs = Punkte und Zeichen
    .description = Zeichen, die aussehen wie ein Punkt, wie mehrere oder wie ein Buchstabe.

## Merkmale

marks-fact-character = Zeichen
    .description = Wie es in der Schrift dieser Seite aussieht.
    .difference = { $a } sieht so aus: { $a-text }, und { $b } so: { $b-text }.
marks-fact-job = Aufgabe
    .description = Wofür ein Leser es in gewöhnlichem Text hält.
    .many = vertritt Bindestrich, Gedankenstrich und Minus
    .hyphenate = verbindet die Teile eines Wortes
    .may-divide = erlaubt, ein Wort zu trennen
    .digits = verbindet Gruppen von Ziffern
    .range = bezeichnet einen Bereich oder eine Pause
    .pause = bricht einen Gedanken ab oder schließt ihn ein
    .speech = leitet wörtliche Rede ein
    .minus = zieht ab oder macht eine Zahl negativ
    .quote-typewriter = steht auf beiden Seiten eines Zitats, wie auf der Schreibmaschine
    .quote = öffnet oder schließt ein Zitat
    .apostrophe = ist der Apostroph und schließt ein einfaches Zitat
    .apostrophe-typewriter = vertritt Apostroph, Anführungszeichen und Prime
    .letter = ist ein Buchstabe eines Wortes
    .minutes = bezeichnet Winkelminuten oder Fuß
    .seconds = bezeichnet Winkelsekunden oder Zoll
    .code = umschließt Code
    .accent = steht für einen Akut ohne Buchstaben
    .omission = bezeichnet eine Auslassung oder lässt etwas offen
    .full-stop = beendet einen Satz
    .separate = trennt Buchstaben, Wörter oder Faktoren
    .item = beginnt einen Listenpunkt
    .multiply = multipliziert oder verbindet zwei Maße
    .difference = { $a } { $a-text }; { $b } { $b-text }.
marks-fact-shows = Sichtbar
    .always = immer
    .at-line-end = nur, wenn dort eine Zeile endet
    .never = gar nicht
    .difference = Zu sehen ist { $a } { $a-text }, { $b } { $b-text }.
marks-fact-line-break = Zeilenumbruch
    .description = Wo daneben eine Zeile enden darf, nach den Standardregeln von Unicode.
    .after = danach erlaubt
    .after-word = danach erlaubt, aber nicht vor einer Ziffer
    .before = davor erlaubt, danach nicht
    .both = auf beiden Seiten erlaubt
    .not-before = nicht davor
    .not-after = nicht danach
    .with-number-after = nicht zwischen ihm und einer folgenden Zahl
    .with-number-before = nicht zwischen ihm und einer Zahl davor
    .at-spaces = nur an einem Leerzeichen daneben
    .never = auf beiden Seiten verboten
    .difference = Zeilenumbruch: bei { $a } { $a-text }; bei { $b } { $b-text }.
marks-fact-opens = Öffnet ein Zitat auf
    .description = Von zwölf Sprachen die, deren erste Wahl es laut CLDR ist.
    .cs = Tschechisch
    .da = Dänisch
    .de = Deutsch
    .en = Englisch
    .fi = Finnisch
    .fr = Französisch
    .hu = Ungarisch
    .it = Italienisch
    .pl = Polnisch
    .ru = Russisch
    .sv = Schwedisch
    .uk = Ukrainisch
    .difference =
        { $only-b-count ->
            [0] Nur { $a } öffnet Zitate auf { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Nur { $b } öffnet Zitate auf { $only-b }.
                   *[other] { $a } öffnet Zitate auf { $only-a }, { $b } auf { $only-b }.
                }
        }
marks-fact-closes = Schließt ein Zitat auf
    .description = Von zwölf Sprachen die, deren erste Wahl es laut CLDR ist.
    .cs = Tschechisch
    .da = Dänisch
    .de = Deutsch
    .en = Englisch
    .fi = Finnisch
    .fr = Französisch
    .hu = Ungarisch
    .it = Italienisch
    .pl = Polnisch
    .ru = Russisch
    .sv = Schwedisch
    .uk = Ukrainisch
    .difference =
        { $only-b-count ->
            [0] Nur { $a } schließt Zitate auf { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Nur { $b } schließt Zitate auf { $only-b }.
                   *[other] { $a } schließt Zitate auf { $only-a }, { $b } auf { $only-b }.
                }
        }
marks-fact-length = Länge
    .description = Wie lang es gedacht ist; die Schrift entscheidet.
    .hyphen = kurz
    .digit = so breit wie eine Ziffer
    .en = etwa ein halbes Geviert
    .em = etwa ein Geviert
    .operator = so breit wie ein Pluszeichen
    .difference = Länge von { $a }: { $a-text }; von { $b }: { $b-text }.
marks-fact-ascii = In ASCII
    .description = Ob es jede Tastatur und jedes alte System hat.
    .difference = { $yes } gehört zu ASCII und taugt für Quelltext; { $no } nicht.
marks-fact-typed-as = Getippt wird
    .description = Das Zeichen, das man an seiner Stelle tippt.
marks-fact-survives-nfkc = Übersteht Normalisierung
    .description = Ob die Normalisierungsform NFKC, die bei Suchen und Bezeichnern verwendet wird, es lässt, wie es ist.
    .difference = Die Normalisierungsform NFKC behält { $yes } und ersetzt { $no } durch etwas anderes.
marks-fact-mirrored = Gespiegelt
    .description = Ob es in Text, der von rechts nach links läuft, umgedreht wird.
    .difference = { $yes } wird in Text, der von rechts nach links läuft, umgedreht; { $no } nicht.
marks-fact-category = Kategorie
    .description = Die allgemeine Kategorie in Unicode, nach der Programme Zeichen sortieren.
    .dash-punctuation = Strich (Pd)
    .initial-punctuation = Anführungszeichen am Anfang (Pi)
    .final-punctuation = Anführungszeichen am Ende (Pf)
    .open-punctuation = öffnende Interpunktion (Ps)
    .other-punctuation = sonstige Interpunktion (Po)
    .math-symbol = mathematisches Symbol (Sm)
    .modifier-symbol = modifizierendes Symbol (Sk)
    .modifier-letter = modifizierender Buchstabe (Lm)
    .lowercase-letter = Kleinbuchstabe (Ll)
    .format = Formatierungszeichen (Cf)
    .difference = Kategorie für Programme: { $a } – { $a-text }; { $b } – { $b-text }.
marks-fact-east-asian-width = Ostasiatische Breite
    .description = Wie viele Zellen ein Terminal ihm gibt: einem mehrdeutigen Zeichen zwei, wo der Text ostasiatisch ist, sonst eine.
    .narrow = schmal
    .neutral = neutral
    .ambiguous = mehrdeutig
    .difference = Die ostasiatische Breite von { $a } ist { $a-text }, die von { $b } { $b-text }.
marks-fact-utf8-bytes = Bytes in UTF-8
    .difference =
        { $side ->
            [a] { $more } braucht in UTF-8 mehr Bytes ({ $more-text }) als { $less } ({ $less-text }).
           *[b] { $less } braucht in UTF-8 weniger Bytes ({ $less-text }) als { $more } ({ $more-text }).
        }
marks-fact-utf8 = UTF-8
marks-fact-html = HTML
    .description = Sein Name als Zeichenreferenz.
marks-fact-compose = Compose-Taste (Linux)
    .description = Was nach der Compose-Taste zu tippen ist, eine Taste nach der anderen; ␣ ist die Leertaste.
marks-fact-alt-code = Alt-Code (Windows)
    .description = Alt gedrückt halten und die Ziffern auf dem Ziffernblock tippen.
