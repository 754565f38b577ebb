//! The catalog: every word of every locale. A lookup returns the text and the locale that answered.
//!
//! Isolation marks are off: they would end up in attributes, titles and search. What is placed into a message is
//! isolated in HTML instead (`<bdi>`).

mod call;
mod file;
mod function;
mod layout;
mod pattern;
mod plural;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::types::FluentType;
use fluent_bundle::{FluentArgs, FluentError, FluentValue};
use fluent_syntax::ast;
use rayon::prelude::*;

use super::format::{Day, Formats};
use super::locale::{Locale, LocaleId, Locales};
use super::message::Key;
use super::wording::Outdated;
use crate::source::Span;

pub use call::{Call, CallOption, Given};
pub use file::{Message, Pattern, WordFile, messages_of};
pub use function::{FUNCTIONS, Function, Takes};
pub use layout::{Extent, Select, Variant};
pub use pattern::{MappedText, Mention, MentionKind};
pub use plural::{CATEGORIES, Category, Counting, Plural, categories, counting};
use words::OwnWords;
pub use words::{Memory, Repeated};

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
