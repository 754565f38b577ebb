//! Words of routes: what a locale calls the parts of its addresses that are words of a language.

use std::collections::BTreeMap;

use super::locale::LocaleId;
use crate::source::Span;

/// What a locale calls a part of its routes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RouteWord {
    /// What it is called; nothing where it has no longer a word of its own.
    pub word: Option<String>,
    /// What it was called before. Addresses with these words lead on.
    pub old: Vec<String>,
    /// The message that says so.
    pub span: Span,
}

/// The words of all locales, by the ids of their messages. A locale without any has the routes that the ids make.
#[derive(Clone, Debug, Default)]
pub struct RouteWords {
    locales: Vec<BTreeMap<String, RouteWord>>,
}

impl RouteWords {
    /// The words of each locale, in the order of the locales. Those at the end may be left out.
    pub fn new(mut locales: Vec<BTreeMap<String, RouteWord>>) -> Self {
        while locales.last().is_some_and(BTreeMap::is_empty) {
            locales.pop();
        }
        Self { locales }
    }

    /// Whether no locale has any.
    pub fn is_empty(&self) -> bool {
        self.locales.is_empty()
    }

    /// Whether a locale has any.
    pub fn has(&self, locale: LocaleId) -> bool {
        self.locales.get(locale.index()).is_some_and(|words| !words.is_empty())
    }

    /// What a locale says in a message.
    pub fn get(&self, locale: LocaleId, message: &str) -> Option<&RouteWord> {
        self.locales.get(locale.index())?.get(message)
    }
}
