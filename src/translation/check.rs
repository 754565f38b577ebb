//! What does not agree between a translation and its reference, or with the language it is in.
//!
//! Nothing of this keeps a site from being built, and some of it takes time, so it is `check` that asks.

mod language;
mod markup;
mod plurals;
mod quotes;
mod shape;
mod spaces;
mod unfinished;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::model::catalog::{MappedText, Pattern};
use crate::model::locale::{Locale, LocaleId};
use crate::source::Span;

use super::prose::Prose;

/// Notes what is amiss with the words of all locales.
pub fn check(site: &Site) -> Vec<Diagnostic> {
    let reference = site.locales.reference();
    let original = Texts::new(site, reference);
    let locales: Vec<LocaleId> = site.locales.iter().map(|(id, _)| id).collect();
    let found: Vec<Vec<Diagnostic>> = locales
        .par_iter()
        .map(|id| {
            let mut out = Vec::new();
            let own;
            let texts = if *id == reference {
                &original
            } else {
                own = Texts::new(site, *id);
                &own
            };
            let locale = site.locale(*id);
            plurals::check(site, *id, &mut out);
            quotes::check(locale, texts, &mut out);
            spaces::check(locale, texts, &mut out);
            unfinished::check(texts, &mut out);
            if *id != reference {
                shape::check(site, *id, &mut out);
                for (key, text) in &texts.all {
                    if let Some(original) = original.all.get(key) {
                        compare(site.locale(reference), locale, original, text, &mut out);
                    }
                }
            }
            out
        })
        .collect();
    found.into_iter().flatten().collect()
}

fn compare(reference: &Locale, locale: &Locale, original: &Text, own: &Text, out: &mut Vec<Diagnostic>) {
    let before = out.len();
    language::check(reference, locale, original, own, out);
    // What is still in the other language has the other's links and numbers.
    if out.len() == before {
        markup::check(reference, original, own, out);
    }
}

/// The texts of a message's value or attribute, or of a page: one for each variant.
struct Text {
    /// Where its key is.
    place: Span,
    parts: Vec<MappedText>,
}

impl Text {
    fn prose(&self) -> impl Iterator<Item = Prose<'_>> {
        self.parts.iter().map(Prose::new)
    }
}

/// Whether a text quotes messages of a protocol rather than speaking: the label of a step of a sequence. Such a text has
/// the protocol's punctuation.
fn is_protocol(key: &str) -> bool {
    key.contains("-step-")
}

/// The texts of a locale's own messages and pages, by key.
struct Texts {
    all: BTreeMap<String, Text>,
}

impl Texts {
    fn new(site: &Site, locale: LocaleId) -> Self {
        let mut all = BTreeMap::new();
        for message in site.catalog.messages(locale).filter(|message| !message.is_term) {
            let parts = message.keys().into_iter().zip(&message.parts);
            for (key, (_, place, pattern)) in parts.filter(|_| !message.yields || locale == site.locales.reference()) {
                let text = Text {
                    place: place.clone(),
                    parts: Pattern::texts(pattern),
                };
                all.entry(key).or_insert(text);
            }
        }
        for page in &site.pages {
            if let Some(text) = &page.texts[locale.index()] {
                let key = page.file.clone();
                let text = Text {
                    place: Span::new(text.file, 0..text.text.find('\n').unwrap_or(text.text.len())),
                    parts: vec![MappedText::from(text.file, &text.text, text.start)],
                };
                all.insert(key, text);
            }
        }
        Self { all }
    }
}
