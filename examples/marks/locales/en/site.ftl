# What this site says in its own way. Every other word of the interface is in visavis.

locale-name = English
site-title = Which dash, which space, which quotation mark?
    .short = Which mark?
    .description = Typographic characters that get confused, two by two: what tells them apart, which one you need, and how to type it.
home-lead = Two characters look alike, and one of them is right. Look one up by its name or code point, or put two of them face to face.
home-collection-codes =
    { $count ->
        [one] { $count } character
       *[other] { $count } characters
    }
nav-more = Characters
home-pages = Typing them
# A code point needs no word before it, wherever it stands.
code-label = { $code }
registry-name = Unicode name: { $name }
value-absent = none
column-code = Code point
column-name = Name
filter-none = No character fits these filters.
group-empty = No character belongs here.
heading-description = What it is
heading-equivalences = From both collections
heading-when-to-use = When to use it
search-placeholder = A code point, a name or words
search-hint = Type one code point to go to it, two to compare them.
compare-lead = Choose two characters, seen or unseen.
compare-first = First character
compare-second = Second character
compare-same = Choose two different characters.
compare-composed = Nobody has written about these two. This is what their properties say.
footer-made-with = Built with visavis from properties of the Unicode Character Database and from sources that each page cites.
not-found-text = There is no page at this address. The address may have a typo, perhaps the wrong dash.
