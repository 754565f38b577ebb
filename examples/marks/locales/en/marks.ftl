# The characters that are seen: the words of the collection, its groups and its facts. Facts are in content/marks/.
# The words of the characters are in marks-characters.ftl, those of the pairs in marks-comparisons.ftl.

marks = Dashes, quotation marks, signs
    .label = Marks
    .description = A keyboard has one key for the hyphen, the dashes and the minus sign, and one for every quotation mark. Unicode has a character for each. These are the ones that people mix up, with what each is for.
    .both = Both are easily taken for each other, in print or on the keyboard.

## Groups

marks-group-dashes = Hyphens, dashes, minus
    .description = Short horizontal lines. What tells them apart is their job, and then their length.
marks-group-apostrophes = Apostrophes, primes, accents
    .description = Small marks at the height of a capital letter. The key of the straight tick stands in for most of them.
marks-group-quotes = Quotation marks
    .description = The same shape opens a quotation in one language and closes it in another [](source:cldr).
marks-group-signs = Points and signs
    .description = Marks that look like a full stop, several of them, or a letter.

## Facts

marks-fact-character = Character
    .description = What it looks like in the font of this page.
    .difference = { $a } looks like this: { $a-text }, and { $b } like this: { $b-text }.
marks-fact-job = Job
    .description = What a reader takes it to mean in ordinary text.
    .many = stands in for hyphen, dash and minus
    .hyphenate = joins the parts of a word
    .may-divide = allows a word to be divided
    .digits = joins groups of digits
    .range = marks a range or a pause
    .pause = breaks off or encloses a thought
    .speech = introduces quoted speech
    .minus = subtracts, or makes a number negative
    .quote-typewriter = quotes on either side, as on a typewriter
    .quote = opens or closes a quotation
    .apostrophe = is the apostrophe, and closes a single quotation
    .apostrophe-typewriter = stands in for apostrophe, quotation mark and prime
    .letter = is a letter of a word
    .minutes = marks minutes of an angle, or feet
    .seconds = marks seconds of an angle, or inches
    .code = encloses code
    .accent = stands for an acute accent without a letter
    .omission = marks an omission, or trails off
    .full-stop = ends a sentence
    .separate = separates letters, words or factors
    .item = begins an item of a list
    .multiply = multiplies, or joins two measures
    .difference = { $a } { $a-text }; { $b } { $b-text }.
marks-fact-shows = Seen
    .always = always
    .at-line-end = only where a line ends at it
    .never = not at all
    .difference = { $a } is seen { $a-text }, { $b } { $b-text }.
marks-fact-line-break = Line break
    .description = Where a line may end beside it, by the default rules of Unicode.
    .after = allowed after it
    .after-word = allowed after it, but not before a digit
    .before = allowed before it, not after
    .both = allowed on both sides
    .not-before = not before it
    .not-after = not after it
    .with-number-after = not between it and a number that follows
    .with-number-before = not between it and a number before it
    .at-spaces = only at a space beside it
    .never = prohibited on both sides
    .difference = A line break at { $a } is { $a-value ->
            [not-before] not allowed before it
            [not-after] not allowed after it
            [with-number-after] not allowed between it and a number that follows
            [with-number-before] not allowed between it and a number before it
            [at-spaces] allowed only at a space beside it
           *[other] { $a-text }
        }; at { $b }, it is { $b-value ->
            [not-before] not allowed before it
            [not-after] not allowed after it
            [with-number-after] not allowed between it and a number that follows
            [with-number-before] not allowed between it and a number before it
            [at-spaces] allowed only at a space beside it
           *[other] { $b-text }
        }.
marks-fact-opens = Opens a quotation in
    .description = Of twelve languages, those whose first choice it is according to CLDR.
    .cs = Czech
    .da = Danish
    .de = German
    .en = English
    .fi = Finnish
    .fr = French
    .hu = Hungarian
    .it = Italian
    .pl = Polish
    .ru = Russian
    .sv = Swedish
    .uk = Ukrainian
    .difference =
        { $only-b-count ->
            [0] Only { $a } opens quotations in { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Only { $b } opens quotations in { $only-b }.
                   *[other] { $a } opens quotations in { $only-a }, { $b } in { $only-b }.
                }
        }
marks-fact-closes = Closes a quotation in
    .description = Of twelve languages, those whose first choice it is according to CLDR.
    .cs = Czech
    .da = Danish
    .de = German
    .en = English
    .fi = Finnish
    .fr = French
    .hu = Hungarian
    .it = Italian
    .pl = Polish
    .ru = Russian
    .sv = Swedish
    .uk = Ukrainian
    .difference =
        { $only-b-count ->
            [0] Only { $a } closes quotations in { $only-a }.
           *[other]
                { $only-a-count ->
                    [0] Only { $b } closes quotations in { $only-b }.
                   *[other] { $a } closes quotations in { $only-a }, { $b } in { $only-b }.
                }
        }
marks-fact-length = Length
    .description = How long it is meant to be; the font decides.
    .hyphen = short
    .digit = as wide as a digit
    .en = about half an em
    .em = about an em
    .operator = as wide as a plus sign
    .difference = { $a } is { $a-text }, { $b } is { $b-text }.
marks-fact-ascii = In ASCII
    .description = Whether every keyboard and every old system has it.
    .difference = { $yes } is in ASCII, and so works in source code; { $no } is not in ASCII.
marks-fact-typed-as = Typed instead
    .description = The character that people type in its place.
marks-fact-survives-nfkc = Kept by normalization
    .description = Whether the normalization form NFKC, used for searching and for identifiers, leaves it as it is.
    .difference = Normalization form NFKC keeps { $yes } and replaces { $no } by something else.
marks-fact-mirrored = Mirrored
    .description = Whether it is turned round in text that runs from right to left.
    .difference = { $yes } is turned round in text that runs from right to left; { $no } is not.
marks-fact-category = Category
    .description = The general category in Unicode, by which programs sort characters.
    .dash-punctuation = dash punctuation (Pd)
    .initial-punctuation = initial quote (Pi)
    .final-punctuation = final quote (Pf)
    .open-punctuation = opening punctuation (Ps)
    .other-punctuation = other punctuation (Po)
    .math-symbol = mathematical symbol (Sm)
    .modifier-symbol = modifier symbol (Sk)
    .modifier-letter = modifier letter (Lm)
    .lowercase-letter = lower-case letter (Ll)
    .format = format character (Cf)
    .difference = Category, to programs: { $a } – { $a-text }; { $b } – { $b-text }.
marks-fact-east-asian-width = East Asian width
    .description = How many cells a terminal gives it: two for an ambiguous character where the text is East Asian, else one.
    .narrow = narrow
    .neutral = neutral
    .ambiguous = ambiguous
    .difference = The East Asian width of { $a } is { $a-text }, that of { $b } is { $b-text }.
marks-fact-utf8-bytes = Bytes in UTF-8
    .difference =
        { $side ->
            [a] { $more } takes { $more-text } bytes in UTF-8, { $less } { $less-text }.
           *[b] { $less } takes fewer bytes in UTF-8 ({ $less-text }) than { $more } ({ $more-text }).
        }
marks-fact-utf8 = UTF-8
marks-fact-html = HTML
    .description = Its name as a character reference.
marks-fact-compose = Compose key (Linux)
    .description = What to press after the Compose key, one after the other; ␣ is the space bar.
marks-fact-alt-code = Alt code (Windows)
    .description = Hold Alt and type the figures on the numeric keypad.
