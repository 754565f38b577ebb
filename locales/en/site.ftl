# The words of the interface: headings, labels, navigation. What an entry or a pair says is in the collections' own files.

locale-name = English
site-title = visavis: codes face to face
    .short = visavis
    .description = Close codes and status codes compared pair by pair: what tells them apart, what you see, and what to do.
# $page is the title of the page, $site is site-title.short.
page-title = { $page } | { $site }

## Home, navigation, footer

home-lead = Two codes, one problem, and you need to know which. Look a code up, or put two of them face to face.
nav-label = Main
nav-languages = Language
nav-more = All collections
home-collection-codes =
    { $count ->
        [one] { $count } code
       *[other] { $count } codes
    }
skip-to-content = Skip to content
footer-made-with = Built with visavis from facts that each page cites.
home-comparisons = Often confused
home-pages = Background
chooser-title = Choose your language

## Collections and entries

# $label is the collection's label with the code ("WebSocket 1006"), $name the code's name.
entry-title = { $label }: { $name }
column-fact = Fact
column-library = Library
column-constant = Constant
group-range = { $first } to { $last }
group-empty = No code of this range is registered.
registry-name = Original name: { $name }
# "WebSocket 1006": a code with its collection's label, wherever a code stands outside of its collection.
code-label = { $label } { $code }
# How many a list holds, beside its heading.
list-count = ({ $count })
# A label of the support table on a narrow screen: the column ("Accepts") and the code.
column-of-side = { $column } { $side }
# What is read where: the title of a work and its section; and the same in short, in prose.
source-section = { $title }, §{ $section }
citation = { $work } §{ $section }
status = Status
status-standard = Standard
status-registered = Registered
status-unofficial = Unofficial
status-obsolete = Obsolete
status-reserved = Reserved
heading-facts = At a glance
heading-description = Description
heading-when-seen = When you see it
heading-how-to-fix = How to fix
heading-when-to-use = When to use it
heading-support = Library support
heading-constants = Names in code
heading-related = Related comparisons
heading-all-comparisons = All comparisons
heading-learn-more = Learn more
previous-entry = Previous: { $label }
next-entry = Next: { $label }

## Comparisons

# $a and $b are codes with their collection's label where the reader needs it.
comparison-title = { $a } { $a-name } vs { $b } { $b-name }
comparison-label = { $a } vs { $b }
heading-answer = Short answer
heading-key-differences = Key differences
heading-shared = What they share ({ $count })
heading-side-by-side = Side by side
heading-when-to-use-which = When to use which
heading-pitfalls = Traps
# A fact that has no sentence of its own.
difference = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
no-difference = No fact that both { $a } and { $b } have tells them apart: the difference is in what they mean.

# Differences without a sentence of their own; $fact is the fact's label, $side says which of the two is meant: a or b.
difference-boolean = { $fact }: yes for { $yes }, no for { $no }.
difference-integer =
    { $side ->
        [a] { $fact }: { $more } – { $more-text }; { $less } – { $less-text }.
       *[b] { $fact }: { $less } – { $less-text }; { $more } – { $more-text }.
    }
difference-date =
    { $side ->
        [a] { $fact }: { $later } – { $later-text }, later; { $earlier } – { $earlier-text }.
       *[b] { $fact }: { $earlier } – { $earlier-text }; { $later } – { $later-text }, later.
    }
difference-duration =
    { $side ->
        [a] { $fact }: { $longer } – { $longer-text }, longer; { $shorter } – { $shorter-text }.
       *[b] { $fact }: { $shorter } – { $shorter-text }; { $longer } – { $longer-text }, longer.
    }
difference-list =
    { $only-b-count ->
        [0] { $fact }: only { $a } has { $only-a }.
       *[other]
            { $only-a-count ->
                [0] { $fact }: only { $b } has { $only-b }.
               *[other] { $fact }: only { $a } has { $only-a }, only { $b } has { $only-b }.
            }
    }
difference-presence =
    { $side ->
        [a] { $fact }: { $present } – { $present-text }; { $absent } – { $absent-text }.
       *[b] { $fact }: { $absent } – { $absent-text }; { $present } – { $present-text }.
    }
difference-applies =
    { $side ->
        [a] { $fact }: { $applies } – { $applies-text }; { $other } – { $other-text }.
       *[b] { $fact }: { $other } – { $other-text }; { $applies } – { $applies-text }.
    }
difference-disputed = { $fact }: { $a } – { $a-text }; { $b } – { $b-text }.
# $libraries is a list of names, $count how many there are.
difference-support =
    { $count ->
        [one] One library treats { $a } and { $b } differently: { $libraries }.
       *[other] { $count } libraries treat { $a } and { $b } differently: { $libraries }.
    }
disputed = Disputed: { $values }
disputed-value = { $value } ({ $source })
# What one code becomes in another protocol; the way back is another fact.
equivalence = { $fact }: { $from } becomes { $to }.
heading-equivalences = Across protocols
heading-sets = More than two at once
heading-pairs-of-set = Two at a time
# The short answer of a set without words of its own: the codes that share a value.
set-answer = { $codes }: { $value }

## Sequences

heading-sequence = What happens
sequence-steps = The steps as a list
sequence-part = Here the two part.
sequence-send = { $from } to { $to }: { $text }
sequence-lost = { $from } to { $to }, lost on the way: { $text }
sequence-cut = Between { $from } and { $to }: { $text }
sequence-at = { $at }: { $text }

## Guides

heading-guides = Decision guides
heading-outcome = Read on
guide-label = Guide
guide-start = Start again
guide-back = Back to the question before

## Compare any two

compare-title = Compare any two
compare-lead = Choose two codes, of one protocol or of two.
compare-first = First code
compare-second = Second code
compare-none = –
compare-button = Compare
compare-composed = Nobody has written about this pair. This is what the facts say.
compare-same = Choose two different codes.
copy = Copy
copied = Copied
# What the button says to who hears it.
copy-name = Copy { $name }

## Values

value-yes = Yes
value-no = No
value-unknown = Unknown
value-not-applicable = Does not apply
value-absent = Not stated
duration-millisecond =
    { $count ->
        [one] { $count } millisecond
       *[other] { $count } milliseconds
    }
duration-second =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }
duration-minute =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
duration-hour =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
duration-day =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## Search (the dialog is made by a script)

search-label = Search
search-placeholder = A code, a name or words
search-close = Close
search-hint = Type one code to go to it, two to compare them.
search-results = Results
search-none = Nothing found.
search-go = Go to
search-compare = Compare
search-text = In the text

## A collection’s table

filter-label = Filter
filter-all = All
filter-none = No code fits these filters.
filter-reset = Clear filters
sort-label = Sort by
column-code = Code
column-name = Name

## Reading

breadcrumbs-label = You are here
toc-label = On this page
# $date is a day: 22 November 2026.
reviewed = Last reviewed on { $date }
heading-confused = Also confused with
permalink = Link to this section
view-markdown = Markdown version

## Feeds of changed facts

feed-title = { $collection }: changed facts
feed-link = Feed of changed facts
feed-added = New: { $label }
feed-changed = { $fact } of { $label }: { $before } became { $after }

## Notices and pages for the machinery

notice-untranslated = { NUMBER($percent, style: "unit", unit: "percent") } of this page is translated. The rest is shown in another language and marked.
not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may have a typo.
not-found-home = Go to the start page
redirect-title = Moved: { $page }
redirect-text = This comparison has one address:

## Marks of translations that are out of date

# $percent is how much of the page was translated from an earlier wording.
notice-outdated = { $percent }% of this page was translated from an earlier wording and may be out of date. It is marked.
outdated-passage = Translated from an earlier wording

## Translation status, a page for translators

l10n-title = Translation status
    .description = How much of each collection is translated into each language, and what there is to do.
l10n-column-locale = Language
l10n-row-interface = Interface
l10n-row-guides = Decision guides
l10n-row-glossary = Glossary
l10n-row-pages = Pages
l10n-translated = Translated
l10n-missing = Missing
l10n-outdated = Out of date
l10n-obsolete = No longer used
l10n-same = Same as the original
# A cell of the heat map: how many of how many messages are translated.
l10n-cell = { $translated } of { $total }
l10n-complete = Nothing to do.
l10n-todo = To do: { $locale }, { $part }

## Documentation pages

page-alert-note = Note
page-alert-tip = Tip
page-alert-important = Important
page-alert-warning = Warning
page-alert-caution = Caution
page-edit = Edit this page
# $date is a day: 22 November 2026.
page-changed = Last changed on { $date }
page-sidebar = Pages of this section
page-version = Version
# $version is what a version is called: v1.
page-version-old = This page is about an old version, { $version }.
page-version-current = Go to the current version
page-previous = Previous
page-next = Next
page-neighbours = Previous and next page
page-task-done = Done
page-task-open = To do
page-footnotes = Footnotes
page-footnote-back = Back to the text
