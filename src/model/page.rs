//! Markdown pages.

use std::sync::Arc;

use super::locale::{LocaleId, Locales};
use crate::source::FileId;

/// A page that is written rather than made: `locales/<tag>/pages/<id>.md`.
#[derive(Clone, Debug)]
pub struct MarkdownPage {
    /// Its id, which is its route below `pages/`.
    pub id: String,
    /// Whether `site.yaml` names it, which puts it into the navigation.
    pub listed: bool,
    /// Its texts, by locale. A page may be written in some locales only, and need not be in the reference locale.
    pub texts: Vec<Option<PageText>>,
}

/// A page's Markdown in one locale.
#[derive(Clone, Debug)]
pub struct PageText {
    /// Its file.
    pub file: FileId,
    /// Its text.
    pub text: Arc<str>,
    /// Whether it was translated from an earlier wording.
    pub outdated: bool,
    /// Whether what the locale falls back to is shown in its place, because it is out of date.
    pub hidden: bool,
}

impl MarkdownPage {
    /// The text for a reader of the first locale of `chain`, and the locale that answered.
    pub fn text(&self, chain: &[LocaleId]) -> Option<(LocaleId, &PageText)> {
        chain.iter().find_map(|locale| {
            let text = self.texts[locale.index()].as_ref();
            Some((*locale, text.filter(|text| !text.hidden)?))
        })
    }

    /// The text that the others are measured by: the reference locale's, or where it has none the first locale's.
    pub fn measure(&self, reference: LocaleId) -> Option<(LocaleId, &PageText)> {
        self.text(&[reference]).or_else(|| {
            let mut texts = self.texts.iter().enumerate();
            texts.find_map(|(at, text)| Some((Locales::id(at), text.as_ref()?)))
        })
    }
}

/// Whether a text can be an anchor: what follows `#` in a URL and never needs escaping.
pub fn is_anchor(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
