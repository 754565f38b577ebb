# Pairs of which one is seen and the other is not.

compare-marks-spaces = Marks and spaces
    .both = Both sit unseen inside a word until a line ends there.
compare-marks-soft-hyphen-vs-spaces-zero-width-space = Should a hyphen appear where the line ends?
    .answer = Both allow a line to end inside a word. The soft hyphen then shows a hyphen [](source:unicode-6#6.2), the zero width space shows nothing [](source:uax14#ZW). Take the soft hyphen for words, the zero width space for paths, addresses and identifiers.
    .when-to-use-which =
        - A long word in a narrow column: a soft hyphen between its parts.
        - A path, an address, a hashtag: a zero width space after each slash or dot, because a hyphen would seem to belong to it.
        - In HTML: `&shy;` and `<wbr>`. The latter is markup and not a character, so nobody copies it [](source:html).
    .pitfalls =
        - Both stay in the text when it is copied, and both defeat a search for the plain word. Take them out before you store or compare.
        - Neither is white space to Unicode [](source:ucd): `trim()` and `\s` pass them by.
