# The characters that are seen, one by one.

## Hyphens, dashes and the minus sign

marks-hyphen-minus = Hyphen-minus
    .summary = The character of the `-` key: one short line for hyphen, dash and minus.
    .description =
        ASCII had room for a single short line, so this one had to serve as hyphen, dash and minus. Unicode keeps it for that reason, and has a character of its own for each of the three [](source:unicode-6#6.2).

        In ordinary text it is the hyphen, and nobody will correct it. In code it is the only minus: JSON knows no other [](source:rfc8259#6). A line may end after it, but not between it and a digit that follows [](source:uax14#HY).
    .when-to-use = For hyphens in ordinary text, and for everything that a machine reads: source code, command lines, file names, addresses.
marks-hyphen = Hyphen
    .summary = A hyphen and nothing else: never a dash, never a minus.
    .description =
        Unicode has it because `-` means too many things [](source:unicode-6#6.2). It looks and breaks much like the hyphen-minus; what it adds is that a program need not guess.

        It has a price: no normalization makes the two one, so a plain search for a word with the one does not find the word with the other [](source:uax15).
    .when-to-use = Where a system has to tell hyphens from minus signs, such as in a dictionary or a typesetting program. In everyday text, the hyphen-minus is what a search expects.
marks-non-breaking-hyphen = No-break hyphen
    .summary = A hyphen at which no line may end.
    .description =
        It looks like a hyphen and prohibits a line break on both sides [](source:uax14#GL). That keeps together what falls apart badly: T-shirt, a part number, a suffix after its hyphen.

        HTML has no name for it: write `&#x2011;` [](source:html). Normalization form NFKC turns it into [U+2010](entry:marks/U+2010), not into the hyphen-minus [](source:ucd).
    .when-to-use = For short compounds and numbers with a hyphen that must stay on one line.
marks-soft-hyphen = Soft hyphen
    .summary = Permission to divide a word at this place; it shows only if a line ends there.
    .description =
        It marks a place where a word may be divided [](source:unicode-6#6.2). If the line ends there, a hyphen appears; if not, nothing does. CSS honours it unless `hyphens` is `none` [](source:css-text#hyphens-property).

        It stays in the text all the same. To a program, a word with a soft hyphen is another string than the word without it, and NFKC does not take it out [](source:ucd).
    .when-to-use = In long words in narrow columns, where automatic hyphenation is wrong or missing. Never in passwords, addresses, identifiers or search terms.
marks-figure-dash = Figure dash
    .summary = A dash as wide as a digit, for telephone numbers and columns of figures.
    .description =
        Where all digits of a font have one width, this dash has it too [](source:unicode-6#6.2), so that figures stay in line from row to row. It is neither a range nor a minus sign.

        On screen it is often hard to tell from an en dash; what it promises is the width alone.
    .when-to-use = Inside telephone numbers and other figures that are not a range, if they stand in columns.
marks-en-dash = En dash
    .summary = The dash of ranges, and in much of Europe the dash of pauses.
    .description =
        Between two numbers it says “to”, without spaces: `1914–1918` [](source:chicago) [](source:din5008). French mostly has a hyphen there [](source:imprimerie). With a space on each side it sets off a thought: that is the usual dash of German [](source:rechtschreibrat), and in English an alternative to the em dash [](source:wikipedia-mos).

        A line may end after it and not before it [](source:uax14#BA). With spaces around it, put a [no-break space](entry:spaces/U+00A0) before it, so that no line begins with a dash.
    .when-to-use = For ranges of years, pages and places; with spaces around it, for a pause in German and in much British text.
marks-em-dash = Em dash
    .summary = The long dash that breaks a sentence; in French, it opens a line of dialogue.
    .description =
        American English sets it without spaces: it breaks off a sentence or encloses a thought [](source:chicago). French sets spaces around it for a thought, and begins a reply in a dialogue with it [](source:imprimerie).

        A line may end on either side of it, but not between two of them [](source:uax14#B2).
    .when-to-use = For a pause in American English, without spaces, and for dialogue and asides in French, with them.
marks-horizontal-bar = Horizontal bar
    .summary = A dash that introduces quoted speech; most texts use the em dash for that.
    .description =
        Unicode also calls it quotation dash: a long dash that introduces quoted text [](source:ucd). In many fonts it looks like an em dash.

        It differs where a line ends: an em dash offers a break on both sides, the horizontal bar offers none of its own [](source:ucd).
    .when-to-use = Only where a house style asks for it in dialogue. An em dash does the same for French, and readers see no difference.
marks-minus-sign = Minus sign
    .summary = The mathematical minus, drawn to match the plus sign.
    .description =
        It is what Unicode prefers for subtraction and for negative numbers [](source:unicode-6#6.2). It sits at the height of a plus sign, where a hyphen is too short and too low. A line does not end between it and the number that follows [](source:uax14#PR).

        Programs rarely read it: `float("−1")` is an error in Python, which takes the hyphen-minus alone [](source:python).
    .when-to-use = For minus in text that people read: temperatures, balances, formulas. Not in data or code.

## Apostrophes, primes and accents

marks-apostrophe = Typewriter apostrophe
    .summary = The straight tick of the keyboard: apostrophe, quotation mark and prime at once.
    .description =
        ASCII had one character for all of them. Unicode keeps it, and prefers [U+2019](entry:marks/U+2019) for the apostrophe in text [](source:unicode-6#6.2).

        In code it is the one that counts: a shell takes nothing else for a single quotation mark [](source:posix).
    .when-to-use = In source code, on command lines and in data. In text, word processors replace it by the curly one as you type.
marks-modifier-letter-apostrophe = Modifier letter apostrophe
    .summary = An apostrophe that is a letter of the alphabet, such as a glottal stop.
    .description =
        It looks exactly like the curly apostrophe. Unicode prefers it where the apostrophe is a letter, for example for a glottal stop [](source:unicode-6#6.2).

        Its category is letter, not punctuation [](source:ucd). So a program counts it as part of the word, where [U+2019](entry:marks/U+2019) may end the word.
    .when-to-use = In languages and transcriptions whose alphabet has it as a letter. Not for “don’t” or “l’été”: there it is punctuation.
marks-prime = Prime
    .summary = A slanting tick for minutes of an angle and for feet.
    .description =
        It stands for minutes and for feet [](source:ucd), and marks derived names in mathematics, such as f′. No space comes between a number and the sign of an angle: `48° 51′ 24″` [](source:si#5.4.3).

        It is no apostrophe: it is straight and slants, and it stays with the number before it [](source:uax14#PO).
    .when-to-use = For minutes of an angle, feet, and f′ in formulas.
marks-double-prime = Double prime
    .summary = Two slanting ticks for seconds of an angle and for inches.
    .description =
        It stands for seconds and for inches [](source:ucd), close to its number, without a space [](source:si#5.4.3).

        Normalization form NFKC makes two primes of it [](source:ucd). Word processors that turn straight quotes into curly ones make `27”` of `27"`: the curly mark is wrong there.
    .when-to-use = For seconds of an angle and for inches, as in a 27″ screen.
marks-grave-accent = Grave accent, backtick
    .summary = The backtick: a mark of code, and no quotation mark.
    .description =
        In Unicode it is an accent that stands by itself. In practice it encloses code: in Markdown [](source:commonmark#code-spans), and in a shell, where it inserts the output of a command [](source:posix).

        It is neither an opening quotation mark nor the accent of a letter: à is one character [](source:unicode-7#7.1).
    .when-to-use = In Markdown, shells and programming languages. Nowhere in prose.
marks-acute-accent = Acute accent
    .summary = An accent without a letter, often mistaken for the apostrophe.
    .description =
        Its key is near at hand on many European keyboards, so it ends up where an apostrophe belongs. It is too flat and too wide for that, and it may even be torn off: a line may end before it [](source:uax14#BB).

        Normalization form NFKC makes a space and a combining accent of it [](source:ucd): `Peter´s` becomes two words.
    .when-to-use = When you write about the accent itself. Letters with an accent, such as é, are characters of their own.

## Quotation marks

marks-quotation-mark = Typewriter quotation mark
    .summary = The straight double mark of the keyboard, the same on both sides.
    .description =
        A typewriter had one key for opening and closing, and ASCII kept that. Unicode has a separate character for each side, and prefers those in text [](source:unicode-6#6.2).

        In code and data it cannot be replaced: a JSON string begins and ends with it and with nothing else [](source:rfc8259#7).
    .when-to-use = In code, data and markup. In text, where nothing else can be typed.
marks-left-double-quotation-mark = Left double quotation mark
    .summary = Shaped like 66: it opens in English and closes in German.
    .description =
        The name is that of English use. In English and Danish it opens a quotation; in German and Czech the same character closes it, after a low `„` [](source:cldr).

        So a name or a keyboard label tells you nothing about the side; the language does.
    .when-to-use = To open a quotation in English, and to close one in German.
marks-right-double-quotation-mark = Right double quotation mark
    .summary = Shaped like 99: it closes in English, and stands on both sides in Swedish.
    .description =
        It closes quotations in English, Polish and Hungarian. In Swedish and Finnish it does both, and opens them too [](source:cldr).

        It does not mark inches: that is the [double prime](entry:marks/U+2033).
    .when-to-use = To close a quotation in English; on both sides in Swedish and Finnish.
marks-double-low-9-quotation-mark = Double low-9 quotation mark
    .summary = A 99 on the baseline: it opens in German, Czech, Polish and Hungarian.
    .description =
        It opens a quotation and never closes one in these languages. What closes differs: a 66 in German and Czech, a 99 in Polish and Hungarian [](source:cldr).

        Two commas are no substitute: a line may end after a comma and a space, but not after this mark [](source:uax14#OP).
    .when-to-use = To open a quotation in German, Czech, Polish or Hungarian.
marks-left-single-quotation-mark = Left single quotation mark
    .summary = Shaped like 6: it opens a quotation within a quotation in English, and closes one in German.
    .description =
        In English it opens what is quoted inside a quotation; in German it closes it, after a low `‚` [](source:cldr).

        Programs that curl quotes as you type put it at the beginning of a word even where an apostrophe belongs: `‘90s` should be `’90s`.
    .when-to-use = For a quotation within a quotation. Never as an apostrophe.
marks-right-single-quotation-mark = Apostrophe, right single quotation mark
    .summary = Shaped like 9: the apostrophe of printed text, and a closing quotation mark too.
    .description =
        Unicode prefers it for the apostrophe as punctuation: don’t, l’été, Grimm’s [](source:unicode-6#6.2). It also closes a quotation within a quotation in English [](source:cldr).

        The one character has two jobs, so a program cannot know whether it ends a quotation. Nothing but the text around it tells.
    .when-to-use = For every apostrophe in text that people read.
marks-left-pointing-double-angle-quotation-mark = Left-pointing guillemet
    .summary = It opens quotations in French, Italian, Russian and Ukrainian.
    .description =
        French puts a no-break space after it [](source:imprimerie); Italian and Russian put none. German books use it the other way round, to close: `»so«` [](source:unicode-6#6.2).

        In text that runs from right to left it is turned round by itself [](source:ucd): type the same character.
    .when-to-use = To open a quotation in French, Italian, Russian or Ukrainian. Two less-than signs are no substitute.
marks-right-pointing-double-angle-quotation-mark = Right-pointing guillemet
    .summary = It closes quotations in French, Italian, Russian and Ukrainian.
    .description =
        French puts a no-break space before it [](source:imprimerie), so that it does not begin a line by itself. German books that quote with guillemets open with it [](source:unicode-6#6.2).
    .when-to-use = To close a quotation in French, Italian, Russian or Ukrainian.

## Points and signs

marks-horizontal-ellipsis = Ellipsis
    .summary = Three dots in one character: something is left out, or trails off.
    .description =
        Its dots belong together: no line ends between them, or before them without a space [](source:uax14#IN). Normalization form NFKC makes three full stops of it [](source:ucd).

        Styles differ: Chicago sets three full stops with spaces between them [](source:chicago), French sets the dots close to the word before [](source:imprimerie).
    .when-to-use = For an omission or an unfinished thought, in one piece. Not where a program reads the text.
marks-full-stop = Full stop
    .summary = The dot of the keyboard; three of them imitate an ellipsis.
    .description =
        One ends a sentence or an abbreviation. Three in a row look like an ellipsis, but are three characters, which a program may count and a font may space in another way.

        In code, three dots mean something else, such as the rest of a list in JavaScript [](source:ecma262). There the one character U+2026 is an error.
    .when-to-use = To end sentences and abbreviations, and for `...` in code.
marks-middle-dot = Middle dot
    .summary = A small dot at half height: it separates letters, words or factors.
    .description =
        Between units it means a product: `N·m` [](source:si#5.2). Catalan writes it between two l, as in col·lega [](source:unicode-7#7.1).

        It is smaller than a [bullet](entry:marks/U+2022), and it separates rather than begins.
    .when-to-use = Between the units of a product, in Catalan words, and between items on one line.
marks-bullet = Bullet
    .summary = The big dot before the items of a list.
    .description =
        It begins an item. In HTML no one types it: a list element draws its own marker [](source:html), and a screen reader then knows that it is a list.
    .when-to-use = For lists in plain text that has no markup.
marks-multiplication-sign = Multiplication sign
    .summary = The cross of multiplication and of dimensions, as in 3 × 4.
    .description =
        It multiplies numbers [](source:si#5.4.6) and stands between measures. It is symmetrical and sits at the height of the digits, where a letter x stands on the line.

        For HTML, its name is `&times;` [](source:html).
    .when-to-use = Between numbers and measures in text: 1920 × 1080. In formulas with a variable x, prefer a dot.
marks-latin-small-letter-x = Letter x
    .summary = A letter of the alphabet that is typed for the multiplication sign.
    .description =
        It is a letter, so a program takes `3x4` for a name or a number with a suffix, and spelling checkers for a word. In code it has work of its own: `0x` begins a hexadecimal number in JavaScript [](source:ecma262).
    .when-to-use = In words and as a variable. As “times” only where nothing else can be typed.
