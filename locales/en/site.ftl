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
registry-name = Original name
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
difference = { $fact }: { $a } – { $a-text }, { $b } – { $b-text }.
no-difference = No fact that both { $a } and { $b } have tells them apart: the difference is in what they mean.

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

## Notices and pages for the machinery

notice-untranslated = { $percent }% of this page is translated. The rest is shown in another language and marked.
not-found-title = Page not found
not-found-text = There is no page at this address. It may have moved, or the address may have a typo.
not-found-home = Go to the start page
redirect-title = Moved: { $page }
redirect-text = This comparison has one address:
