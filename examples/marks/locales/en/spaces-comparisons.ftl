# Own words for pairs and sets of spaces.

spaces-space-vs-no-break-space = May the line end here?
    .answer = They have the same width. A line may end at the space and never at the no-break space [](source:uax14#GL). Where two things belong together, such as a number and its unit [](source:si#5.4.3), take U+00A0.
    .when-to-use-which =
        - Between ordinary words: the space.
        - 10 kg, page 12, Dr Watson, z. B.: the no-break space.
        - Before a French colon and inside guillemets: the no-break space [](source:imprimerie).
        - To push things apart in a layout: neither; use CSS.
    .pitfalls =
        - They look the same in an editor. A pasted U+00A0 in source code or a configuration file is an error that nobody sees.
        - In HTML, several spaces become one [](source:css-text#white-space-phase-1); several U+00A0 stay several.
        - `split(" ")` does not split at U+00A0; `\s` in JavaScript matches both [](source:ecma262).
spaces-no-break-space-vs-narrow-no-break-space = Full width or fine?
    .answer = Neither lets a line end. French sets the wide one before a colon and inside guillemets, the narrow one before ; ! and ? [](source:imprimerie). For numbers in French, CLDR groups digits with U+202F, and puts U+00A0 before the percent sign [](source:cldr).
    .when-to-use-which =
        - `« oui »` and `Note :` in French: U+00A0.
        - `Vraiment ?` and `12 345` in French: U+202F.
        - Number and unit: either keeps them together; the wide one is the safe choice.
    .pitfalls =
        - Some old fonts have no U+202F and draw a box or borrow it from another font. Look at your text in the font that it will be set in.
        - Numbers formatted by a program contain U+202F and U+00A0: take both out before you parse them.
spaces-narrow-no-break-space-vs-thin-space = Is a line allowed to end there?
    .answer = They are about as wide. A line may end after the thin space [](source:uax14#BA) and never at U+202F [](source:uax14#GL). Where a thin space is asked for, before French punctuation or within a number, it is U+202F that is meant.
    .pitfalls =
        - `&thinsp;` has a name in HTML and U+202F has none, so the wrong one is the easier to type: write `&#x202F;` [](source:html).
spaces-zero-width-space-vs-word-joiner = Should a line end here, or must it not?
    .answer = They are opposites. The zero width space allows a line to end where no space is [](source:uax14#ZW); the word joiner prohibits it [](source:uax14#WJ). Neither is seen, so a mistake shows only when the window gets narrow.
    .when-to-use-which =
        - A long path that must wrap: a zero width space after each slash.
        - A slash or a dash at which nothing may wrap: a word joiner after it.
        - In HTML: `<wbr>` for the one, `white-space: nowrap` for the other [](source:css-text#white-space-property); neither adds characters to the text.
    .pitfalls =
        - Neither is white space: `trim()` leaves both [](source:ecma262).
        - Both stay in copied text. In passwords, addresses and identifiers they make two equal-looking texts differ.
spaces-word-joiner-vs-zero-width-no-break-space = Why are there two of them?
    .answer = U+FEFF came first and had two jobs: byte order mark and joiner. Since Unicode 3.2, the word joiner is there for the second job, and U+FEFF should only be the mark at the beginning of a file [](source:unicode-23#23.2).
    .pitfalls =
        - A U+FEFF in the middle of a text mostly comes from files that were put together: each brought its own.
        - JavaScript’s `trim()` takes U+FEFF off and leaves U+2060 [](source:ecma262).
spaces-zero-width-space-vs-zero-width-joiner = Do you want to part or to join?
    .answer = The zero width space lets a line end [](source:uax14#ZW). The joiner asks for one shape instead of two, as in emoji made of several [](source:uts51), and no line ends at it. A filter that strips “invisible characters” should spare the joiner.
spaces-no-break-space-vs-word-joiner = Should there be a gap?
    .answer = Both keep a line from ending. The no-break space also leaves the gap of a word [](source:uax14#GL), the word joiner leaves none [](source:uax14#WJ).
spaces-figure-space-vs-em-space = Should it align figures?
    .answer = The figure space is as wide as a digit, and no line ends at it [](source:uax14#GL). The em space is as wide as the type is high [](source:unicode-6#6.2), usually about twice as much, and a line may end after it.

## Sets

spaces-space-vs-no-break-space-vs-narrow-no-break-space = Three gaps: which may break, which is fine?
    .answer = Only at the ordinary space may a line end. The other two hold together what belongs together [](source:uax14#GL): U+00A0 with the width of a word space, U+202F with a narrow one, as French wants it before ; ! and ? [](source:imprimerie).
spaces-zero-width-space-vs-word-joiner-vs-zero-width-no-break-space = Three characters without width: what do they do?
    .answer = U+200B lets a line end [](source:uax14#ZW), U+2060 keeps it from ending [](source:uax14#WJ), and U+FEFF says at the beginning of a file how it is encoded [](source:unicode-23#23.8). In the middle of a text, U+FEFF is a leftover.
