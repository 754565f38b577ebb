//! What is wrong, where, and what to do: plain values that [`crate::report`] draws.

use crate::source::{Span, is_bidi_control, is_isolate, is_no_text};

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be built as its author means it.
    Error,
    /// The site can be built; something in it deserves a look.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

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

/// A place with what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it is, or nothing.
    pub text: String,
}

/// One thing that an author should mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// Where: the first label is the place itself, the others are related.
    pub labels: Vec<Label>,
    /// A path for what has no place in a text: a missing file, a rendered page.
    pub path: Option<String>,
    /// What to do.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn at(code: Code, span: Span, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::without_place(code, message);
        diagnostic.labels.push(Label {
            span,
            text: String::new(),
        });
        diagnostic
    }

    /// A diagnostic about a path rather than a place in it.
    pub fn of_path(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::without_place(code, message);
        diagnostic.path = Some(path.into());
        diagnostic
    }

    fn without_place(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            labels: Vec::new(),
            path: None,
            help: Vec::new(),
        }
    }

    /// Says what the place is.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// Adds a related place.
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Says what to do.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Offers the known name nearest to `name`, or lists them where none is near and they are few.
    pub fn did_you_mean<'a>(mut self, name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Self {
        if let Some(nearest) = nearest(name, known.clone()) {
            self.help.push(format!("did you mean `{nearest}`?"));
        } else {
            let known: Vec<_> = known.into_iter().collect();
            if !known.is_empty() && known.len() <= 16 {
                self.help.push(format!("known here: {}", known.join(", ")));
            }
        }
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What diagnostics are sorted by: place, then kind, then text.
    pub fn sort_key(&self) -> impl Ord + '_ {
        let place = self.labels.first().map(|label| &label.span);
        (place, &self.path, self.code, &self.message)
    }
}

/// Makes a run's diagnostics what is shown of them: without consequences, in order, each once.
pub fn settle(diagnostics: &mut Vec<Diagnostic>) {
    without_consequences(diagnostics);
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup();
}

/// Drops what can only be said if every file was read, where one was not: an entry that nothing seems to know may be in
/// the file that does not parse.
pub fn without_consequences(diagnostics: &mut Vec<Diagnostic>) {
    let has = |codes: &[Code], diagnostics: &[Diagnostic]| diagnostics.iter().any(|d| codes.contains(&d.code));
    let unread = [Code::YamlSyntax, Code::YamlLimit, Code::NotUtf8, Code::UnreadFile];
    if has(&unread, diagnostics) {
        let consequences = [
            Code::UnknownEntry,
            Code::UnknownSource,
            Code::UnknownPage,
            Code::UnknownComparison,
            Code::UnknownMessage,
            Code::UnknownVariable,
            Code::UnknownTerm,
            Code::MissingMessage,
            Code::MissingFile,
            Code::MissingTitle,
            Code::EmptyFolder,
            Code::UnrecordedChange,
        ];
        diagnostics.retain(|d| !consequences.contains(&d.code));
    }
    if has(&[Code::FluentSyntax, Code::FluentDepth], diagnostics) {
        let consequences = [Code::MissingMessage, Code::UnknownMessage, Code::UnknownTerm];
        diagnostics.retain(|d| !consequences.contains(&d.code));
    }
}

/// The name of `known` that is nearest to `name`, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    known
        .into_iter()
        .map(|candidate| {
            let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, candidate)| {
            let length = candidate.chars().count().max(name.chars().count());
            *distance <= (length / 3).max(1) && *distance < length
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// The diagnostic of an escape for a character that a text may not have; nothing if `text` has none.
pub fn forbidden_escape(text: &str, span: Span) -> Option<Diagnostic> {
    let c = text
        .chars()
        .find(|c| is_bidi_control(*c) && !is_isolate(*c) || is_no_text(*c))?;
    let code = if is_bidi_control(c) {
        Code::BidiControl
    } else {
        Code::ControlCharacter
    };
    let message = format!(
        "U+{:04X} is written here as an escape, which is no better",
        u32::from(c)
    );
    Some(Diagnostic::at(code, span, message).help("delete it"))
}

/// At most 60 characters of an author's text, for a message about it.
pub fn shorten(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}

/// A value with what was noticed on the way to it. Bad input gives a value and diagnostics, never a panic.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The value, as whole as it could be made.
    pub value: T,
    /// What was noticed.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value that nothing is wrong with.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// Hands the diagnostics over to `all` and gives the value.
    pub fn take(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_finds_typos_and_only_typos() {
        let known = ["sent-on-wire", "sender", "reconnect"];
        assert_eq!(nearest("sent-on-wires", known), Some("sent-on-wire"));
        assert_eq!(nearest("Sender", known), Some("sender"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("a", ["b"]), None);
    }
}
