# Own words for pairs and sets. A pair without a message here still has a page, made from the facts.

## Dashes

marks-hyphen-minus-vs-hyphen = Do you need a hyphen that can be nothing else?
    .answer = They look alike, and in everyday text the hyphen-minus is the right one: it is what keyboards type and searches look for. U+2010 only says more clearly that it is no minus [](source:unicode-6#6.2).
    .pitfalls =
        - A text with both has words that a plain search misses: no normalization makes the two one [](source:uax15).
        - An option copied from a manual that was typeset with U+2010 does not work on a command line.
marks-hyphen-minus-vs-non-breaking-hyphen = May the line end at this hyphen?
    .answer = A line may end after the hyphen-minus [](source:uax14#HY), never at the no-break hyphen [](source:uax14#GL). Take U+2011 for a compound that must stay on one line, and the hyphen-minus for all others.
    .pitfalls =
        - The no-break hyphen is another character to a search. In web pages, `white-space: nowrap` on the word keeps the text plain [](source:css-text#white-space-property).
        - HTML has no name for it; write `&#x2011;` [](source:html).
marks-hyphen-minus-vs-en-dash = Does it join, or does it mean “to”?
    .answer = The hyphen joins the parts of one word: well-known. The en dash stands between two things that stay two: `1914–1918`, Paris–Lyon [](source:chicago) [](source:din5008). If you can read it as “to”, it is an en dash.
    .when-to-use-which =
        - Compounds and divided words: the hyphen-minus.
        - Ranges of years, pages and hours, and routes: an en dash without spaces [](source:chicago) [](source:din5008).
        - A pause: an en dash with spaces, as in German [](source:rechtschreibrat), never a hyphen with spaces.
        - File names, options, addresses: always the hyphen-minus.
    .pitfalls =
        - Word processors turn a hyphen between spaces into an en dash by themselves, in command lines that you quote as well. A pasted `–help` is not an option.
        - “From 1914–1918” mixes two ways of saying it: write “from 1914 to 1918”.
marks-hyphen-minus-vs-minus-sign = Will a person read it, or a program?
    .answer = For people, −5 with U+2212: it is as wide as the plus sign and stays with its number [](source:uax14#PR). For programs, `-5` with the hyphen-minus: hardly any takes another [](source:rfc8259#6).
    .when-to-use-which =
        - Temperatures, balances and formulas in text: U+2212.
        - Source code, JSON, CSV, spreadsheets: the hyphen-minus.
        - Showing numbers of a program: let its library choose. CLDR has the minus sign for Swedish and the hyphen-minus for English [](source:cldr).
    .pitfalls =
        - A number copied from a web page may not be one: `float("−5")` fails in Python [](source:python).
marks-figure-dash-vs-en-dash = Do the figures stand in columns?
    .answer = The figure dash is as wide as a digit [](source:unicode-6#6.2) and stands inside a number that is no range, such as a telephone number. The en dash means “to”. If nothing has to line up, use the en dash for ranges and the hyphen-minus inside numbers.
marks-en-dash-vs-em-dash = Which dash sets off a thought?
    .answer = It depends on where you write. American English uses the em dash without spaces [](source:chicago); German uses the en dash with spaces [](source:rechtschreibrat), and so may English [](source:wikipedia-mos). For ranges, English and German take the en dash, French mostly a hyphen.
    .when-to-use-which =
        - American English, a break in a sentence: the em dash, no spaces.
        - British English, a break: the en dash with spaces is common; either will do if you keep to it [](source:wikipedia-mos).
        - German, a break: the en dash with spaces.
        - French: the em dash opens each reply of a dialogue and, with spaces, encloses an aside [](source:imprimerie).
        - Years, pages, routes: the en dash without spaces in English [](source:chicago) and German [](source:din5008), mostly a hyphen in French [](source:imprimerie).
    .pitfalls =
        - Do not mix the two styles in one text.
        - A dash with spaces can end up at the beginning of a line. Put a no-break space before it.
        - A line may end on both sides of an em dash [](source:uax14#B2), after an en dash only [](source:uax14#BA).
marks-en-dash-vs-minus-sign = Is it a dash or an operator?
    .answer = They may look the same, but only U+2212 is a minus: it matches the plus sign and stays with its number [](source:uax14#PR). The en dash is punctuation [](source:ucd).
    .pitfalls =
        - After an en dash a line may end [](source:uax14#BA), so that –5 can be torn apart.
        - The range −5 to 3 cannot be written with a dash: −5–3 is unreadable. Write “to”.
marks-em-dash-vs-horizontal-bar = Is a reply in a dialogue meant to begin with it?
    .answer = Both can introduce speech, and many fonts draw them alike. French takes the em dash [](source:imprimerie), and so can you: it is easier to type, and readers see no difference. U+2015 is there for those whose tradition asks for it [](source:ucd).

## Apostrophes and quotation marks

marks-apostrophe-vs-right-single-quotation-mark = Is it text or code?
    .answer = In text that people read, the apostrophe is the curly U+2019: Unicode prefers it [](source:unicode-6#6.2), and so does anybody who sets type. In code, it is the straight U+0027, and nothing else works [](source:posix).
    .when-to-use-which =
        - don’t, l’été, rock ’n’ roll: U+2019, at the beginning of a word too.
        - Strings, shells, SQL, CSV: U+0027.
        - Names that people type into forms: take both, and compare them as one.
    .pitfalls =
        - A word processor curls the tick at the beginning of a word the wrong way: `‘90s` should be `’90s`.
        - Code copied from a blog that curls its quotes does not run.
        - “O’Brien” and “O'Brien” are two names to a database that compares code points.
marks-modifier-letter-apostrophe-vs-right-single-quotation-mark = Is the apostrophe a letter or a mark?
    .answer = They look the same. U+02BC is a letter, for alphabets that have one of this shape; U+2019 is punctuation, for letters left out and for quotations [](source:unicode-6#6.2). For English, French and German it is always U+2019.
    .pitfalls =
        - Programs that look for words go on at U+02BC and stop at U+2019: its category is letter [](source:ucd). A double click or a regular expression shows the difference.
        - Because it is a letter, U+02BC is allowed in the identifiers of some programming languages, where it can deceive a reader.
marks-acute-accent-vs-right-single-quotation-mark = Accent or apostrophe?
    .answer = The apostrophe is U+2019. The acute accent only stands near it on many keyboards; as an apostrophe it is always wrong, and a line may even end before it [](source:uax14#BB).
marks-prime-vs-right-single-quotation-mark = Is it an angle or an apostrophe?
    .answer = Minutes and feet take the prime: 48° 51′, 6′ [](source:ucd). Letters left out take the apostrophe: don’t. The prime is straight and slants; the apostrophe is curled.
marks-double-prime-vs-right-double-quotation-mark = Inches or a quotation?
    .answer = Inches and seconds take the double prime: 27″ [](source:ucd). The curly mark closes quotations. Automatic quotes get it wrong, because a straight mark after a digit looks to them like the end of a quotation.
    .pitfalls =
        - If you cannot type the double prime, the straight `"` after a number is better than the curly one: it claims nothing.
        - Or write the unit: 27 in, 27 inches.
marks-quotation-mark-vs-left-double-quotation-mark = Will a machine parse the text?
    .answer = Straight for machines, curly for people. Code, JSON and HTML attributes know only U+0022 [](source:rfc8259#7); in printed text, U+201C opens an English quotation and closes a German one [](source:cldr).
    .pitfalls =
        - Curly marks in a configuration file are the classic error that nobody sees: the parser reports the wrong place.
        - The straight mark does not tell which side it is, so a program that makes it curly has to guess, and fails after a dash, a bracket or at `"'`.
marks-left-double-quotation-mark-vs-right-double-quotation-mark = Which side are you on, and in which language?
    .answer = In English, U+201C opens and U+201D closes: 66 and 99. In German, U+201C closes, after a low mark; in Swedish and Finnish, U+201D stands on both sides [](source:cldr). The names are English; the languages differ.
    .when-to-use-which =
        - English, Danish: U+201C opens, U+201D closes.
        - German, Czech: the low U+201E opens, U+201C closes.
        - Polish, Hungarian: the low U+201E opens, U+201D closes.
        - Swedish, Finnish: U+201D on both sides.
        - In HTML, `<q>` puts the marks of the page’s language by itself [](source:html).
    .pitfalls =
        - A German text that was corrected on an English keyboard ends its quotations with U+201D. It looks right at first sight and is not.
marks-left-pointing-double-angle-quotation-mark-vs-right-pointing-double-angle-quotation-mark = Which one opens?
    .answer = In French, Italian and Russian, U+00AB opens and U+00BB closes [](source:cldr). German books do it the other way round: `»so«` [](source:unicode-6#6.2). French alone puts no-break spaces inside [](source:imprimerie).
marks-apostrophe-vs-grave-accent = Straight tick or backtick?
    .answer = In a shell, the two do opposite things: between straight ticks everything stays as it is, between backticks a command is run [](source:posix). In Markdown, backticks make code [](source:commonmark#code-spans). In prose, neither is a quotation mark.

## Points and signs

marks-horizontal-ellipsis-vs-full-stop = One character or three?
    .answer = U+2026 is one character that stays in one piece [](source:uax14#IN). Three full stops are three characters, spaced like full stops. Take U+2026 in text, unless your style asks for spaced dots as Chicago does [](source:chicago), and three full stops in code.
    .pitfalls =
        - Length limits count U+2026 as one character, but as 3 bytes in UTF-8.
        - NFKC turns it into three full stops [](source:ucd), so a normalized text may be longer than the original.
        - In a monospaced font its three dots are squeezed into one cell.
marks-middle-dot-vs-bullet = Does it separate or begin?
    .answer = The middle dot stands between things: N·m [](source:si#5.2), col·lega, Monday · Tuesday. The bullet stands before each item of a list. If the text has markup, use a list and no bullet at all [](source:html).
marks-multiplication-sign-vs-latin-small-letter-x = Times or a letter?
    .answer = 3 × 4 with U+00D7, between numbers and between measures [](source:si#5.4.6). The letter x is only a stand-in: it stands on the line, slants in italics, and is read as a letter.
    .pitfalls =
        - Put a no-break space on each side of ×, or a line will end in the middle of 1920 × 1080.
        - Search engines and shops find 10x15 more often than 10 × 15: name both if people search for it.
marks-middle-dot-vs-multiplication-sign = Dot or cross?
    .answer = Between numbers, the cross: a raised dot is easily read as a decimal point. Between units, and between letters of a formula, the dot: N·m. The SI Brochure takes the cross alone between numbers [](source:si#5.4.6) and the dot between units [](source:si#5.2).

## Sets

marks-hyphen-minus-vs-en-dash-vs-em-dash = Short, middle, long: which line goes where?
    .answer = The hyphen joins a word: well-known. The en dash means “to”: 1914–1918 [](source:chicago) [](source:din5008). The em dash, or in German [](source:rechtschreibrat) and often in British English the en dash with spaces, sets off a thought.
    .when-to-use-which =
        - Inside a word: the hyphen-minus.
        - Between two numbers or places: the en dash, no spaces; in French, mostly the hyphen [](source:imprimerie).
        - Around a thought: the em dash without spaces in American English, the en dash with spaces in German, the em dash with spaces in French [](source:imprimerie).
        - On a keyboard that has only one of them: two hyphens `--` for a dash, so that readers can tell.
marks-hyphen-minus-vs-en-dash-vs-minus-sign = Which line makes a number negative?
    .answer = U+2212, in text. The hyphen-minus, in code and data [](source:rfc8259#6). The en dash never: it may look like a minus, but it is punctuation, and a line may end after it [](source:uax14#BA).
marks-apostrophe-vs-prime-vs-right-single-quotation-mark = Straight, slanting or curled?
    .answer = Straight (U+0027) for code. Slanting (U+2032) for minutes and feet [](source:ucd). Curled (U+2019) for every apostrophe in text [](source:unicode-6#6.2).
