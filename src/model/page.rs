//! Markdown pages.

use std::sync::Arc;

use super::format::Day;
use super::locale::{LocaleId, Locales};
use super::section::Place;
use crate::source::FileId;

/// A page that is written rather than made: `locales/<tag>/pages/<id>.md`, or a page of a section.
#[derive(Clone, Debug)]
pub struct MarkdownPage {
    /// What links call it, and its route: `rules`, which is at `pages/rules/`; of a section, `manual/start`, which is there.
    pub id: String,
    /// Its files' path below each locale's folder, without `.md`: `pages/rules`, `manual/v2/start`.
    pub file: String,
    /// Where it is in a section, if it is in one.
    pub place: Option<Place>,
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
    /// Its text, front matter and all.
    pub text: Arc<str>,
    /// Where its Markdown begins in the text: after its front matter.
    pub start: usize,
    /// What its front matter calls it.
    pub title: Option<String>,
    /// What its front matter says it is about.
    pub description: Option<String>,
    /// The day of its last change, as its front matter says.
    pub changed: Option<Day>,
    /// Whether it was translated from an earlier wording.
    pub outdated: bool,
    /// Whether what the locale falls back to is shown in its place, because it is out of date.
    pub hidden: bool,
}

impl PageText {
    /// Its Markdown, without front matter.
    pub fn body(&self) -> &str {
        &self.text[self.start..]
    }
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

    /// Its route, as ids make it: `pages/rules/`, `manual/start/`.
    pub fn route(&self) -> String {
        match self.place {
            Some(_) => format!("{}/", self.id),
            None => format!("pages/{}/", self.id),
        }
    }
}

/// Whether a text can be an anchor: what follows `#` in a URL and never needs escaping.
pub fn is_anchor(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.'))
}
