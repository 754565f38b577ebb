# The characters that nobody sees. Facts are in content/spaces/.

spaces = Spaces and invisible characters
    .label = Spaces
    .description = Some leave a gap, some leave nothing, and each has its own idea of where a line may end. On screen they cannot be told apart; in a search, a comparison of strings or a justified line they can.
    .both = Both leave nothing on the page but, at most, a gap.

## Groups

spaces-group-wide = Spaces with a width
    .description = They differ in width, and in whether a line may end at them.
spaces-group-zero = Characters without width
    .description = They leave no gap. They say where a line may or may not end, or what belongs together.

## Facts

spaces-fact-specimen = Between two bars
    .description = As wide as it is in the font of this page.
spaces-fact-line-break = Line break
    .description = Whether a line may end at it, by the default rules of Unicode.
    .after = allowed after it
    .never = prohibited on both sides
    .difference = A line break at { $a } is { $a-text }; at { $b }, it is { $b-text }.
spaces-fact-width = Width
    .description = How wide it is meant to be; the font decides.
    .zero = zero
    .thin = a fifth or a sixth of an em
    .narrow = less than that of a space between words
    .word = that of a space between words
    .digit = that of a digit
    .em = an em
    .full = that of an ideograph
    .difference = The width of { $a } is { $a-text }; that of { $b } is { $b-text }.
spaces-fact-shows = Seen
    .gap = as a gap
    .never = not at all
    .difference = { $a } is seen { $a-text }, { $b } { $b-text }.
spaces-fact-collapses = Collapses in HTML
    .description = Whether a browser makes one of several in a row, unless CSS says otherwise.
    .difference = A browser makes one gap of several { $yes } in a row, and keeps each { $no }.
spaces-fact-word-spacing = Separates words in CSS
    .description = Whether `word-spacing` widens it, as a rule also when a line is justified.
    .difference = The CSS property word-spacing widens { $yes } and leaves { $no } as it is.
spaces-fact-white-space = White space
    .description = Whether Unicode counts it as white space.
    .difference = Unicode counts { $yes } as white space, but not { $no }.
spaces-fact-trimmed = Trimmed by JavaScript
    .description = Whether `trim()` takes it off the ends of a text.
    .difference = In JavaScript, trim() takes { $yes } off the ends of a text and leaves { $no } there.
spaces-fact-survives-nfkc = Kept by normalization
    .description = Whether the normalization form NFKC, used for searching and for identifiers, leaves it as it is.
    .difference = Normalization form NFKC keeps { $yes }, and replaces { $no } by an ordinary space.
spaces-fact-category = Category
    .description = The general category in Unicode, by which programs sort characters.
    .space-separator = space (Zs)
    .format = format character (Cf)
    .difference = To programs, { $a } is a { $a-text }, { $b } a { $b-text }.
spaces-fact-east-asian-width = East Asian width
    .description = How many cells a terminal gives it: two if it is full width, else one or none.
    .narrow = narrow
    .neutral = neutral
    .fullwidth = full width
    .difference = The East Asian width of { $a } is { $a-text }, that of { $b } is { $b-text }.
spaces-fact-unicode = In Unicode since version
    .description = Version 1.1 stands for all that is as old as that or older.
    .difference = { $a } has been in Unicode since version { $a-text }, { $b } since { $b-text }.
spaces-fact-utf8-bytes = Bytes in UTF-8
    .difference =
        { $side ->
            [a] { $more } takes { $more-text } bytes in UTF-8, { $less } { $less-text }.
           *[b] { $less } takes fewer bytes in UTF-8 ({ $less-text }) than { $more } ({ $more-text }).
        }
spaces-fact-utf8 = UTF-8
spaces-fact-html = HTML
    .description = Its name as a character reference.
spaces-fact-compose = Compose key (Linux)
    .description = What to press after the Compose key, one after the other; ␣ is the space bar.
spaces-fact-alt-code = Alt code (Windows)
    .description = Hold Alt and type the figures on the numeric keypad.

## Spaces with a width

spaces-space = Space
    .summary = The space of the space bar: a line may end at it, and several become one in HTML.
    .description =
        It separates words, and it is where lines end. HTML makes one of several in a row unless CSS says otherwise [](source:css-text#white-space-phase-1), and a justified line grows here first.

        Because it breaks, it is wrong where two things belong together: 10 kg, page 12, a French question mark.
    .when-to-use = Between words. Where no line may end, take a no-break space.
spaces-no-break-space = No-break space
    .summary = A space of the usual width at which no line may end.
    .description =
        It prohibits a break on both sides [](source:uax14#GL), so that a number keeps its unit [](source:si#5.4.3) and `z. B.` stays in one piece [](source:din5008). French sets it before a colon and inside guillemets [](source:imprimerie).

        HTML does not make one of several, so `&nbsp;` also ends up as a crutch for layout. For that, CSS is better.
    .when-to-use = Between a number and its unit, in abbreviations, before a French colon, before a dash with spaces.
spaces-narrow-no-break-space = Narrow no-break space
    .summary = A narrow space at which no line may end: the fine space of French.
    .description =
        French sets it before a semicolon, an exclamation mark and a question mark [](source:imprimerie). According to CLDR it also groups the digits of French numbers: `12 345` is written with it [](source:cldr).

        Programs meet it unannounced: a number formatted for French does not split at an ordinary space.
    .when-to-use = Before ; ! ? in French, and between groups of digits where a space groups them.
spaces-thin-space = Thin space
    .summary = A fifth of an em, perhaps a sixth; a line may end after it.
    .description =
        Its width is that of the typesetter’s thin space [](source:unicode-6#6.2), but a line may end after it [](source:uax14#BA). That makes it wrong where thin spaces are mostly wanted, before French punctuation and within numbers: there, take the narrow no-break space.
    .when-to-use = Between marks that would touch, such as two quotation marks in a row, if a line break does no harm.
spaces-figure-space = Figure space
    .summary = A space as wide as a digit, to align figures in columns.
    .description =
        It has the width of a digit in fonts whose digits are all of one width [](source:unicode-6#6.2), and no line ends at it [](source:uax14#GL). It stands in for a missing digit.

        For tables, CSS and a right-aligned column do the same without any extra characters.
    .when-to-use = In plain text, in place of leading digits.
spaces-em-space = Em space
    .summary = A space as wide as the type is high; a line may end after it.
    .description =
        At 16 points it is 16 points wide [](source:unicode-6#6.2). It has no stretch, does not collapse in HTML [](source:css-text#white-space-phase-1), and NFKC makes an ordinary space of it [](source:ucd).
    .when-to-use = For a wide, fixed gap in a line, such as between a number and a heading.
spaces-ideographic-space = Ideographic space
    .summary = The space of Chinese and Japanese text, as wide as one character.
    .description =
        It fills one square of the grid in which ideographs stand, which is why its East Asian width is full [](source:uax11). An input method for Chinese or Japanese types it; in code it is an error that nobody sees.

        HTML does not collapse it [](source:css-text#white-space-phase-1); JavaScript’s `trim()` takes it off [](source:ecma262).
    .when-to-use = In Chinese and Japanese text.

## Characters without width

spaces-zero-width-space = Zero width space
    .summary = An invisible place where a line may end.
    .description =
        It offers a line break and leaves no gap and no hyphen [](source:uax14#ZW). It suits long paths, and scripts that write without spaces between words [](source:unicode-23#23.2). In HTML, `<wbr>` does the same and stays out of the text [](source:html).

        Despite its name it is no white space [](source:ucd): `trim()` leaves it, and pasted into code or a password it makes a mistake that nobody sees.
    .when-to-use = For break opportunities in text without markup. In HTML, prefer `<wbr>`.
spaces-zero-width-joiner = Zero width joiner
    .summary = It asks for two characters to be drawn as one or joined.
    .description =
        Between emoji it makes one picture of several, such as a family [](source:uts51). In Arabic and Indic scripts it asks for the joined form of a letter [](source:unicode-23#23.2).

        No line ends at it [](source:ucd), but that is not its job: to keep text together, take the word joiner.
    .when-to-use = In emoji sequences, and to shape letters. Do not strip it from what people type.
spaces-word-joiner = Word joiner
    .summary = An invisible prohibition: no line may end here.
    .description =
        It prohibits a break on both sides and leaves no gap [](source:uax14#WJ). It came with Unicode 3.2 to take this job over from U+FEFF [](source:unicode-23#23.2).

        It does not join letters in drawing; it only keeps a line from ending.
    .when-to-use = After a dash or a slash at which a line must not end.
spaces-zero-width-no-break-space = Byte order mark (BOM)
    .summary = The byte order mark at the beginning of a file; anywhere else a leftover.
    .description =
        At the beginning of a text it says how the bytes are to be read [](source:unicode-23#23.8). In the middle it still means what its name says, but Unicode strongly prefers the [word joiner](entry:spaces/U+2060) for that [](source:unicode-23#23.2).

        In UTF-8 it is the bytes EF BB BF. JSON that is sent over a network must not begin with it [](source:rfc8259#8.1).
    .when-to-use = At the beginning of UTF-16 files. Otherwise leave it out.
