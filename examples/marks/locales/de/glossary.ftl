# Das Glossar. Jeder Begriff ist ein Fluent-Term, den andere Nachrichten verwenden können, und hat eine Nachricht, die auf der Glossarseite steht.

-term-code-point = Codepunkt
-term-ascii = ASCII
-term-em = Geviert
-term-line-break-opportunity = Umbruchstelle
-term-no-break = geschützt
-term-white-space = Leerraum
-term-normalization = Normalisierung
-term-typewriter-quotes = gerade Anführungszeichen

glossary-title = Glossar
    .description = Was die Wörter dieser Seiten bedeuten.
glossary-original = Englisch: { $term }

glossary-code-point = { -term-code-point }
    .description = Die Nummer eines Zeichens in Unicode, geschrieben mit U+ und Hexadezimalziffern. Sie sagt, welches Zeichen es ist, was immer eine Schrift zeichnet.
glossary-ascii = { -term-ascii }
    .description = Die 128 Zeichen der Fernschreiber der 1960er Jahre und bis heute der meisten Programmiersprachen. Darunter sind ein Bindestrich, ein Apostroph und ein doppeltes Anführungszeichen.
glossary-em = { -term-em }
    .description = Eine Breite, so groß wie die Schrift hoch ist: 16 Pixel bei einer Schriftgröße von 16 Pixeln. Die Hälfte davon ist ein Halbgeviert.
glossary-line-break-opportunity = { -term-line-break-opportunity }
    .description = Eine Stelle, an der eine Zeile enden darf, wenn das nächste Wort nicht mehr passt. Leerzeichen bieten eine, Bindestriche und manche Gedankenstriche auch.
glossary-no-break = { -term-no-break }
    .description = Heißt ein Zeichen, vor und nach dem keine Zeile enden darf.
glossary-white-space = { -term-white-space }
    .description = Die Zeichen, die ein Programm für eine Lücke hält. Unicode führt eine Liste davon; das breitenlose Leerzeichen steht nicht darauf.
glossary-normalization = { -term-normalization }
    .description = Zeichen durch gleichwertige ersetzen, damit sich Texte vergleichen lassen. Die Form NFKC ersetzt auch Doppelgänger: Aus den Auslassungspunkten werden drei Punkte.
glossary-typewriter-quotes = { -term-typewriter-quotes }
    .description = Die senkrechten Zeichen der Tastatur, am Anfang und am Ende gleich. Die anderen heißen typografisch.
