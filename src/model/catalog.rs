//! The catalog: every word of every locale. A lookup returns the text and the locale that answered.
//!
//! Isolation marks are off: they would end up in attributes, titles and search. What is placed into a message is
//! isolated in HTML instead (`<bdi>`).

mod call;
mod function;
mod layout;
mod pattern;
mod plural;

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast;
use rayon::prelude::*;

use super::format::{Day, Formats};
use super::locale::{Locale, LocaleId, Locales};
use super::message::Key;
use super::wording::{self, Outdated};
use crate::source::{FileId, Span};

pub use call::{Call, CallOption, Given};
pub use function::{FUNCTIONS, Function, Takes};
pub use layout::{Extent, Select, Variant};
pub use pattern::{MappedText, Mention, MentionKind};
pub use plural::{CATEGORIES, Category, Counting, Plural, categories, counting};

/// A text and the locale that answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted {
    /// The text.
    pub text: String,
    /// The locale it is in.
    pub locale: LocaleId,
    /// Whether it was translated from an earlier wording.
    pub outdated: bool,
}

/// What is placed into a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    /// Text.
    Text(&'a str),
    /// A number, which also selects plural forms.
    Number(f64),
    /// A day, which is written in its long form unless the message says otherwise.
    Day(Day),
    /// Several texts, which are listed as the locale lists things unless the message says otherwise.
    List(&'a [String]),
}

/// Why a message could not be formatted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormatError {
    /// The message or attribute.
    pub key: String,
    /// What is wrong with it.
    pub problem: String,
    /// Where it is.
    pub span: Option<Span>,
}

/// The messages of all locales.
pub struct Catalog {
    words: Vec<Words>,
    chains: Vec<Vec<LocaleId>>,
    reference: LocaleId,
}

struct Words {
    own: Arc<OwnWords>,
    outdated: Outdated,
    /// Whether what is out of date does not answer.
    hides: bool,
}

/// What the files of a locale say, whatever other locales say.
struct OwnWords {
    tag: String,
    bundle: FluentBundle<Arc<FluentResource>>,
    files: Vec<WordFile>,
    /// Messages of the theme that the site says itself.
    replaced: BTreeSet<String>,
    /// Terms, each with its attributes.
    terms: BTreeMap<String, BTreeSet<String>>,
    /// Messages that stand in two files.
    repeated: Vec<Repeated>,
    formats: Arc<Formats>,
    /// See [`Catalog::wordings`].
    wordings: OnceLock<BTreeMap<String, String>>,
    /// See [`Catalog::own_keys`].
    keys: OnceLock<Vec<String>>,
}

/// What the files of each locale said the last time, so that those that are the same need not be gone through again.
#[derive(Default)]
pub struct Memory {
    words: Vec<Arc<OwnWords>>,
}

/// A file of messages as the catalog takes it.
#[derive(Clone)]
pub struct WordFile {
    /// The file.
    pub file: FileId,
    /// Its path below the locale's folder: `websocket.ftl`.
    pub name: String,
    /// Whether a message that an earlier file has is left out without a word: the theme's, which a site may replace.
    pub yields: bool,
    /// Its entries.
    pub resource: Arc<FluentResource>,
}

impl WordFile {
    /// Whether another one is the same file, read once.
    pub fn is_same(&self, other: &Self) -> bool {
        self.file == other.file && self.yields == other.yields && Arc::ptr_eq(&self.resource, &other.resource)
    }
}

/// One message that stands in two files of a locale.
#[derive(Clone)]
pub struct Repeated {
    /// Its id, with a `-` before it if it is a term.
    pub id: String,
    /// The one that is not used.
    pub again: Span,
    /// The one that is.
    pub first: Span,
}

/// A message as it stands in a file.
pub struct Message<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whether it is a term: known to messages only.
    pub is_term: bool,
    /// Where its id is.
    pub span: Span,
    /// Whether it is of a file that yields to the site's own.
    pub yields: bool,
    /// Its file's path below the locale's folder.
    pub file_name: &'a str,
    /// Its value and attributes: the attribute's id, where that is, and the pattern.
    pub parts: Vec<(Option<&'a str>, Span, Pattern<'a>)>,
}

/// The text of a message's value or attribute, as written.
#[derive(Clone, Copy)]
pub struct Pattern<'a> {
    pattern: &'a ast::Pattern<&'a str>,
    name: &'a str,
    source: &'a str,
    file: FileId,
}

impl Message<'_> {
    /// What its value and attributes are called, in the order of its parts.
    pub fn keys(&self) -> Vec<String> {
        let key = |attribute: Option<&str>| Key { id: self.id, attribute }.to_string();
        self.parts.iter().map(|(attribute, _, _)| key(*attribute)).collect()
    }
}

impl Pattern<'_> {
    /// What it mentions: variables, terms, messages, literals.
    pub fn mentions(&self) -> Vec<Mention> {
        self.mentions_and_calls().0
    }

    /// What it mentions, and the functions that it calls.
    pub fn mentions_and_calls(&self) -> (Vec<Mention>, Vec<Call>) {
        pattern::mentions(self.pattern, self.source.as_ptr() as usize, self.file)
    }

    /// Its text, a text for each variant of a selector, with the place of each part.
    pub fn texts(&self) -> Vec<MappedText> {
        pattern::texts(self.pattern, self.source.as_ptr() as usize, self.file)
    }

    /// Where it stands in its file.
    pub fn extent(&self) -> Extent {
        layout::Text(self.source).extent(self.name, '=', self.pattern)
    }

    /// The choices in it, those within a variant after the one that it belongs to.
    pub fn selects(&self) -> Vec<Select> {
        layout::Text(self.source).selects(self.pattern)
    }

    /// What it says, normalized: what a translation of it is made from.
    pub fn wording(&self) -> String {
        wording::normalized(&pattern::written(self.pattern))
    }

    /// How many characters of text it has: what it weighs in a page's coverage.
    pub fn weight(&self) -> u64 {
        pattern::weight(self.pattern)
    }
}

impl OwnWords {
    /// Whether these are the words of such files.
    fn are_of(&self, locale: &Locale, files: &[WordFile]) -> bool {
        let same = |(known, file): (&WordFile, &WordFile)| known.is_same(file);
        self.tag == locale.tag && self.files.len() == files.len() && self.files.iter().zip(files).all(same)
    }

    fn new(locale: &Locale, files: Vec<WordFile>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.language.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(function::write_number));
        let formats = Arc::new(Formats::new(&locale.tag));
        function::register(&mut bundle, &formats);
        let mut repeated = Vec::new();
        let mut replaced = BTreeSet::new();
        let mut terms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut first: HashMap<(bool, &str), Span> = HashMap::new();
        for file in &files {
            for message in messages_of(file) {
                if message.is_term {
                    let attributes = message.parts.iter().filter_map(|(attribute, _, _)| *attribute);
                    let known = terms.entry(message.id.to_owned()).or_default();
                    known.extend(attributes.map(str::to_owned));
                }
                match first.entry((message.is_term, message.id)) {
                    Entry::Vacant(place) => {
                        place.insert(message.span);
                    }
                    Entry::Occupied(known) if known.get().file == file.file => {}
                    Entry::Occupied(known) => {
                        if !file.yields {
                            let sign = if message.is_term { "-" } else { "" };
                            repeated.push(Repeated {
                                id: format!("{sign}{}", message.id),
                                again: message.span,
                                first: known.get().clone(),
                            });
                        } else if !message.is_term {
                            replaced.insert(message.id.to_owned());
                        }
                    }
                }
            }
            // What the bundle says of repetitions is said above, with places. The first stands.
            let _ = bundle.add_resource(Arc::clone(&file.resource));
        }
        drop(first);
        Self {
            tag: locale.tag.clone(),
            bundle,
            files,
            replaced,
            terms,
            repeated,
            formats,
            wordings: OnceLock::new(),
            keys: OnceLock::new(),
        }
    }

    /// Messages and terms, but for those of the theme that the site says itself.
    fn messages(&self) -> impl Iterator<Item = Message<'_>> {
        let all = self.files.iter().flat_map(messages_of);
        all.filter(|message| !message.yields || message.is_term || !self.replaced.contains(message.id))
    }

    fn wordings(&self) -> BTreeMap<String, String> {
        let messages: Vec<Message<'_>> = self.messages().filter(|message| !message.is_term).collect();
        let worded = messages.par_iter().flat_map_iter(|message| {
            let wordings = message.parts.iter().map(|(_, _, pattern)| pattern.wording());
            message.keys().into_iter().zip(wordings)
        });
        let mut found = BTreeMap::new();
        for (key, wording) in worded.collect::<Vec<_>>() {
            // Of two messages of one name the first stands.
            found.entry(key).or_insert(wording);
        }
        found
    }
}

impl Catalog {
    /// The catalog of `files`, one list for each locale of `locales`, and the messages that stand twice in one. Locales
    /// whose files are as the memory says are not gone through again.
    pub fn new(locales: &Locales, files: Vec<Vec<WordFile>>, memory: &mut Memory) -> (Self, Vec<Repeated>) {
        let files: Vec<(&Locale, Vec<WordFile>)> = locales.iter().map(|(_, locale)| locale).zip(files).collect();
        let words = files.into_par_iter().map(|(locale, files)| {
            let known = memory.words.iter().find(|known| known.are_of(locale, &files));
            known.map_or_else(|| Arc::new(OwnWords::new(locale, files)), Arc::clone)
        });
        memory.words = words.collect();
        let repeated = memory.words.iter().flat_map(|own| own.repeated.iter().cloned());
        let words = memory.words.iter().map(|own| Words {
            own: Arc::clone(own),
            outdated: Outdated::default(),
            hides: false,
        });
        let catalog = Self {
            words: words.collect(),
            chains: locales.iter().map(|(_, locale)| locale.chain.clone()).collect(),
            reference: locales.reference(),
        };
        (catalog, repeated.collect())
    }

    /// What a locale's numbers, days and lists are written with.
    pub fn formats(&self, locale: LocaleId) -> &Arc<Formats> {
        &self.own(locale).formats
    }

    /// The messages and terms of a locale, file after file, as written. Those of the theme that the site says itself are
    /// not among them.
    pub fn messages(&self, locale: LocaleId) -> impl Iterator<Item = Message<'_>> {
        self.own(locale).messages()
    }

    /// The files of a locale, in the order in which they are asked.
    pub fn files(&self, locale: LocaleId) -> &[WordFile] {
        &self.own(locale).files
    }

    /// Whether a locale's site says a message of the theme itself.
    pub fn replaces(&self, locale: LocaleId, id: &str) -> bool {
        self.own(locale).replaced.contains(id)
    }

    /// Says what of a locale is out of date, and whether that is hidden: the locale then does not answer for it.
    pub fn set_outdated(&mut self, locale: LocaleId, outdated: Outdated, hides: bool) {
        let words = &mut self.words[locale.index()];
        (words.outdated, words.hides) = (outdated, hides);
    }

    /// Whether a locale's own message or attribute was translated from an earlier wording.
    pub fn is_outdated(&self, locale: LocaleId, key: Key<'_>) -> bool {
        self.words[locale.index()].outdated.contains(key)
    }

    /// The messages and attributes of a locale, without terms and what comes from the theme, file after file.
    pub fn own_keys(&self, locale: LocaleId) -> &[String] {
        let own = self.own(locale);
        own.keys.get_or_init(|| {
            let messages = own.messages().filter(|message| !message.is_term && !message.yields);
            messages.flat_map(|message| message.keys()).collect()
        })
    }

    /// The present wording of each message and attribute of a locale, normalized; terms are not among them.
    pub fn wordings(&self, locale: LocaleId) -> &BTreeMap<String, String> {
        let own = self.own(locale);
        own.wordings.get_or_init(|| own.wordings())
    }

    /// Whether a locale itself has a message or attribute.
    pub fn has(&self, locale: LocaleId, key: Key<'_>) -> bool {
        self.pattern(locale, key).is_some()
    }

    /// Whether a locale itself defines a term, or an attribute of it.
    pub fn has_term(&self, locale: LocaleId, id: &str, attribute: Option<&str>) -> bool {
        let known = self.own(locale).terms.get(id);
        known.is_some_and(|attributes| attribute.is_none_or(|name| attributes.contains(name)))
    }

    /// The locale that answers for a reader of `locale`, if any does.
    pub fn answering(&self, locale: LocaleId, key: Key<'_>) -> Option<LocaleId> {
        self.chains[locale.index()]
            .iter()
            .copied()
            .find(|candidate| self.has(*candidate, key) && !self.hides(*candidate, key))
    }

    fn own(&self, locale: LocaleId) -> &OwnWords {
        &self.words[locale.index()].own
    }

    fn hides(&self, locale: LocaleId, key: Key<'_>) -> bool {
        let words = &self.words[locale.index()];
        words.hides && words.outdated.contains(key)
    }

    /// How many characters a message has in the reference locale; 0 if it is not there.
    pub fn weight(&self, key: Key<'_>) -> u64 {
        self.pattern(self.reference, key).map_or(0, pattern::weight)
    }

    /// Where a locale has a message: its id, or its attribute's.
    pub fn place(&self, locale: LocaleId, key: Key<'_>) -> Option<Span> {
        let message = self
            .messages(locale)
            .find(|message| !message.is_term && message.id == key.id)?;
        let part = message
            .parts
            .iter()
            .find(|(attribute, _, _)| *attribute == key.attribute);
        Some(part.map_or(message.span.clone(), |(_, span, _)| span.clone()))
    }

    /// The text for a reader of `locale`, and the locale that answered. Nothing if no locale of the chain has it.
    ///
    /// # Errors
    /// What the message asks for and is not given: a variable, a term, a function; a cycle; too many placeables.
    pub fn format(
        &self,
        locale: LocaleId,
        key: Key<'_>,
        args: &[(&str, Arg<'_>)],
    ) -> Result<Option<Formatted>, FormatError> {
        let Some((answered, pattern)) = self.chains[locale.index()]
            .iter()
            .filter(|candidate| !self.hides(**candidate, key))
            .find_map(|candidate| Some((*candidate, self.pattern(*candidate, key)?)))
        else {
            return Ok(None);
        };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            match arg {
                Arg::Text(text) => values.set(*name, FluentValue::from(*text)),
                Arg::Number(number) => values.set(*name, FluentValue::from(*number)),
                Arg::Day(day) => values.set(*name, custom(function::DayValue(*day))),
                Arg::List(items) => values.set(*name, custom(function::ListValue(items.to_vec()))),
            }
        }
        let mut errors = Vec::new();
        let bundle = &self.own(answered).bundle;
        let text = bundle.format_pattern(pattern, Some(&values), &mut errors).into_owned();
        let problem = match errors.first() {
            Some(FluentError::ResolverError(error)) => Some(error.to_string()),
            Some(other) => Some(other.to_string()),
            None => function::complaint(&text).map(str::to_owned),
        };
        match problem {
            None => Ok(Some(Formatted {
                text,
                locale: answered,
                outdated: self.is_outdated(answered, key),
            })),
            Some(problem) => Err(FormatError {
                key: key.to_string(),
                problem,
                span: self.place(answered, key),
            }),
        }
    }

    fn pattern(&self, locale: LocaleId, key: Key<'_>) -> Option<&ast::Pattern<&str>> {
        let message = self.own(locale).bundle.get_message(key.id)?;
        match key.attribute {
            None => message.value(),
            Some(attribute) => Some(message.get_attribute(attribute)?.value()),
        }
    }
}

fn custom<'a>(value: impl FluentType + Send) -> FluentValue<'a> {
    FluentValue::Custom(Box::new(value))
}

/// The messages and terms of one file, as written.
pub fn messages_of(file: &WordFile) -> impl Iterator<Item = Message<'_>> {
    let source = file.resource.source();
    let base = source.as_ptr() as usize;
    let span = move |name: &str| pattern::place(name, base, file.file);
    let whole = move |name, pattern| Pattern {
        pattern,
        name,
        source,
        file: file.file,
    };
    file.resource.entries().filter_map(move |entry| {
        let (id, is_term, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name, false, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (t.id.name, true, Some(&t.value), &t.attributes),
            _ => return None,
        };
        let mut parts = Vec::with_capacity(attributes.len() + 1);
        parts.extend(value.map(|pattern| (None, span(id), whole(id, pattern))));
        parts.extend(attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (Some(name), span(name), whole(name, &attribute.value))
        }));
        Some(Message {
            id,
            is_term,
            span: span(id),
            yields: file.yields,
            file_name: &file.name,
            parts,
        })
    })
}
