//! The kinds of diagnostic.

use super::Severity;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $text:literal, $severity:ident;)*) => {
        /// The kinds of diagnostic. Each has one name, which does not change, and one severity.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code, in the order of this list.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The name that is shown: `unknown-key`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// How bad a diagnostic of this kind is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    // Files
    /// A file that every project has is not there.
    MissingFile = "missing-file", Error;
    /// A file is not read: a symbolic link, or too large.
    UnreadFile = "unread-file", Error;
    /// A file is not UTF-8.
    NotUtf8 = "not-utf8", Error;
    /// A file begins with a byte order mark.
    ByteOrderMark = "byte-order-mark", Warning;
    /// A file has CR LF line ends.
    Crlf = "crlf", Warning;
    /// A character that reorders what a reviewer sees.
    BidiControl = "bidi-control", Error;
    /// A control character or noncharacter, which HTML forbids.
    ControlCharacter = "control-character", Error;
    /// A folder with nothing in it.
    EmptyFolder = "empty-folder", Warning;
    /// A file or folder that nothing uses.
    UnusedFile = "unused-file", Warning;
    // YAML
    /// Not YAML.
    YamlSyntax = "yaml-syntax", Error;
    /// Too deep, too many aliases, too large.
    YamlLimit = "yaml-limit", Error;
    /// One key twice in one mapping.
    DuplicateKey = "duplicate-key", Error;
    /// A key that the format does not have.
    UnknownKey = "unknown-key", Error;
    /// A key that the format wants.
    MissingKey = "missing-key", Error;
    /// A value of another type than its key takes.
    WrongType = "wrong-type", Error;
    /// A value outside those that its key takes.
    UnknownValue = "unknown-value", Error;
    // Site and schema
    /// Not a BCP 47 tag.
    InvalidLocale = "invalid-locale", Error;
    /// A locale that the site does not have.
    UnknownLocale = "unknown-locale", Error;
    /// A site has a locale itself that is made as a pseudo-locale.
    PseudoLocale = "pseudo-locale", Error;
    /// Not an absolute http or https URL.
    InvalidUrl = "invalid-url", Error;
    /// An id that is not kebab-case, or one that visavis keeps for itself.
    InvalidId = "invalid-id", Error;
    /// A number or range outside what its key takes.
    InvalidRange = "invalid-range", Error;
    /// A code that cannot be part of a path.
    UnsafeCode = "unsafe-code", Error;
    /// One code twice in one collection.
    DuplicateCode = "duplicate-code", Error;
    /// One id twice in one list.
    DuplicateId = "duplicate-id", Error;
    /// An entry without a fact that its schema wants.
    MissingFact = "missing-fact", Error;
    /// A fact that the schema does not have.
    UnknownFact = "unknown-fact", Error;
    /// An entry that does not exist.
    UnknownEntry = "unknown-entry", Error;
    /// A source that the bibliography does not have.
    UnknownSource = "unknown-source", Error;
    /// A Markdown page or an anchor in it that does not exist.
    UnknownPage = "unknown-page", Error;
    /// A comparison that has no page.
    UnknownComparison = "unknown-comparison", Error;
    /// An entry compared with itself.
    SelfPair = "self-pair", Error;
    /// `same_as` names a fact of another type.
    SameAsMismatch = "same-as-mismatch", Error;
    /// A set of entries that is no set of three or more.
    InvalidSet = "invalid-set", Error;
    /// A step of a sequence that says nothing that can be drawn.
    InvalidStep = "invalid-step", Error;
    /// A party that the collection does not have.
    UnknownParty = "unknown-party", Error;
    /// A question or outcome that a guide does not have.
    UnknownNode = "unknown-node", Error;
    /// A question or outcome that no answer leads to.
    UnreachableNode = "unreachable-node", Error;
    /// Answers that lead back to where they came from.
    GuideLoop = "guide-loop", Error;
    /// An outcome that names neither entry nor comparison.
    DeadEnd = "dead-end", Error;
    /// A word of a route that cannot be part of one.
    InvalidRoute = "invalid-route", Error;
    /// Two pages with one route.
    RouteCollision = "route-collision", Error;
    // Words
    /// Not Fluent; the entry is dropped, the rest of the file stands.
    FluentSyntax = "fluent-syntax", Error;
    /// Fluent placeables nested too deep.
    FluentDepth = "fluent-depth", Error;
    /// A line of a lock that is none.
    LockSyntax = "lock-syntax", Error;
    /// Facts are other than the history of their collection says.
    UnrecordedChange = "unrecorded-change", Warning;
    /// Translations of which the lock does not say what they were made from.
    UnlockedTranslation = "unlocked-translation", Warning;
    /// More messages of a locale are missing or out of date than its budget allows.
    OverBudget = "over-budget", Error;
    /// One message or attribute twice in one locale.
    DuplicateMessage = "duplicate-message", Error;
    /// A message that the reference locale lacks.
    MissingMessage = "missing-message", Error;
    /// A message that nothing asks for.
    UnknownMessage = "unknown-message", Error;
    /// Words of a pair or set that has no page.
    UngeneratedPair = "ungenerated-pair", Error;
    /// A pair without the words of its own that its collection asks for.
    UnwordedPair = "unworded-pair", Error;
    /// A term that the locale does not define.
    UnknownTerm = "unknown-term", Error;
    /// A variable that the message is not given.
    UnknownVariable = "unknown-variable", Error;
    /// A selector on a variable that can only be placed.
    UnselectableVariable = "unselectable-variable", Error;
    /// A function that does not exist.
    UnknownFunction = "unknown-function", Error;
    /// An option that a function does not have.
    UnknownOption = "unknown-option", Error;
    /// A function that is given what it cannot take.
    InvalidCall = "invalid-call", Error;
    /// A message that cannot be formatted: a cycle, too many placeables.
    UnformattableMessage = "unformattable-message", Error;
    /// A message or term that nothing uses.
    UnusedMessage = "unused-message", Warning;
    /// A text that somebody has still to write.
    UnfinishedText = "unfinished-text", Warning;
    /// A translation without a variable that its reference uses.
    DifferentVariables = "different-variables", Warning;
    /// A translated message without an attribute that its reference has.
    MissingAttribute = "missing-attribute", Warning;
    /// A plural category of the language without a variant.
    MissingPlural = "missing-plural", Warning;
    /// A variant for a plural category that the language does not have.
    ImpossiblePlural = "impossible-plural", Warning;
    /// A translation with other links than its reference.
    ChangedLink = "changed-link", Warning;
    /// A translation with other code than its reference.
    ChangedCode = "changed-code", Warning;
    /// A translation without a number of its reference.
    ChangedNumber = "changed-number", Warning;
    /// A translation in the reference's language.
    UntranslatedText = "untranslated-text", Warning;
    /// A no-break space that the language wants before punctuation.
    MissingSpace = "missing-space", Warning;
    /// Quotation marks of another language, or without their other half.
    WrongQuotes = "wrong-quotes", Warning;
    /// A bidirectional isolate that is not closed in its text, or closed without being open.
    UnbalancedIsolate = "unbalanced-isolate", Error;
    /// A fragment is not translated, and the site says that this is an error.
    Untranslated = "untranslated", Error;
    // Translations from outside
    /// Neither PO nor XLIFF, or broken.
    ExchangeSyntax = "exchange-syntax", Error;
    /// A file of another language than it is imported into or was translated from.
    ExchangeLocale = "exchange-locale", Error;
    /// A translation that is no Fluent text, or not the part of a page that it stands for.
    InvalidTranslation = "invalid-translation", Error;
    /// One unit translated in two ways.
    RepeatedUnit = "repeated-unit", Error;
    /// A unit that the reference locale does not have; it is left out.
    UnknownUnit = "unknown-unit", Warning;
    /// A unit whose reference text has changed since the export; it is left out.
    OutdatedUnit = "outdated-unit", Warning;
    /// A new page of which only parts are translated; it is left out.
    PartialPage = "partial-page", Warning;
    // Markdown
    /// Markdown nested too deep.
    MarkdownDepth = "markdown-depth", Error;
    /// A link of a kind that is not allowed.
    UnsafeLink = "unsafe-link", Error;
    /// A link without a text.
    EmptyLink = "empty-link", Error;
    /// A picture in a message.
    UnsupportedImage = "unsupported-image", Error;
    /// A picture that is not there.
    UnknownPicture = "unknown-picture", Error;
    /// A picture without a text for those who do not see it.
    MissingAlternative = "missing-alternative", Error;
    /// A file that should be a picture and cannot be read as one.
    UnreadPicture = "unread-picture", Error;
    /// A picture that does something or loads something.
    UnsafePicture = "unsafe-picture", Error;
    /// Something that is shown in the place of its link, where it cannot be.
    MisplacedEmbed = "misplaced-embed", Error;
    /// A list of entries that asks for what does not exist.
    InvalidQuery = "invalid-query", Error;
    /// A page of a section that its order does not name.
    UnlistedPage = "unlisted-page", Warning;
    /// A page without a title.
    MissingTitle = "missing-title", Error;
    /// A page with a second `# title`.
    SecondTitle = "second-title", Error;
    /// Anchors of a translated page are not those of the reference.
    AnchorMismatch = "anchor-mismatch", Error;
    // Theme
    /// A template that does not parse or that uses what does not exist.
    TemplateSyntax = "template-syntax", Error;
    /// A template that fails while a page is rendered.
    TemplateRender = "template-render", Error;
    /// A link in a rendered page that leads nowhere.
    DeadLink = "dead-link", Error;
}
