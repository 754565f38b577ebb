# The glossary. Each term is a Fluent term, which other messages may use, and has a message that the glossary page shows.

-term-code-point = code point
-term-ascii = ASCII
-term-em = em
-term-line-break-opportunity = break opportunity
-term-no-break = no-break
-term-white-space = white space
-term-normalization = normalization
-term-typewriter-quotes = straight quotes

glossary-title = Glossary
    .description = What the words of these pages mean.
glossary-original = In English: { $term }

glossary-code-point = { -term-code-point }
    .description = The number of a character in Unicode, written with U+ and hexadecimal digits. It says which character it is, whatever a font draws.
glossary-ascii = { -term-ascii }
    .description = The 128 characters of 1960s teleprinters and still of most keyboards and programming languages. It has one hyphen, one apostrophe and one double quotation mark.
glossary-em = { -term-em }
    .description = A width as great as the type is high: 16 pixels at a size of 16 pixels. Half of it is an en.
glossary-line-break-opportunity = { -term-line-break-opportunity }
    .description = A place where a line may end if the next word does not fit. Spaces give one, so do hyphens and some dashes.
glossary-no-break = { -term-no-break }
    .description = Said of a character at which no line may end, on either side.
glossary-white-space = { -term-white-space }
    .description = The characters that a program takes for a gap. Unicode has a list of them, on which the zero width space is not.
glossary-normalization = { -term-normalization }
    .description = Replacing characters by equivalent ones, so that texts can be compared. The form NFKC also replaces look-alikes: an ellipsis becomes three full stops.
glossary-typewriter-quotes = { -term-typewriter-quotes }
    .description = The upright marks of the keyboard, the same at the beginning and at the end. The others are called curly, or typographic.
