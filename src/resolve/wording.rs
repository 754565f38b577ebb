//! Wordings: which translations were made from an earlier one, as the locks of their locales say.

use std::collections::{BTreeSet, HashMap};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::Catalog;
use crate::model::locale::{LocaleId, Locales, parse_tag};
use crate::model::message::Key;
use crate::model::page::MarkdownPage;
use crate::model::wording::{Outdated, same};
use crate::parse::Parsed;
use crate::parse::lock::ParsedLock;
use crate::source::Span;
use crate::vocabulary;

/// How many of the translations that a lock lacks are named.
const MOST_NAMED: usize = 3;

/// Marks what is out of date in the catalog and the pages.
pub(super) fn resolve(
    parsed: &Parsed,
    locales: &Locales,
    catalog: &mut Catalog,
    pages: &mut [MarkdownPage],
    out: &mut Vec<Diagnostic>,
) {
    let reference = locales.reference();
    let locked = parsed.locks.iter().filter_map(|lock| {
        let tag = parse_tag(&lock.tag);
        let found = locales.iter().find(|(_, own)| Some(&own.language) == tag.as_ref());
        let (locale, own) = found.filter(|(locale, _)| *locale != reference)?;
        Some((&**lock, locale, own.outdated == vocabulary::Outdated::Hide))
    });
    let locked: Vec<(&ParsedLock, LocaleId, bool)> = locked.collect();
    let compared = locked.par_iter();
    let compared: Vec<Compared> = compared
        .map(|(lock, locale, _)| compare(lock, *locale, reference, catalog, pages))
        .collect();
    for ((lock, locale, hides), compared) in locked.into_iter().zip(compared) {
        for (at, outdated) in compared.pages {
            if let Some(text) = pages[at].texts[locale.index()].as_mut() {
                text.outdated = outdated;
                text.hidden = outdated && hides;
            }
        }
        note_unlocked(lock, &compared.unlocked, out);
        catalog.set_outdated(locale, compared.messages, hides);
    }
}

/// What a lock says of a locale's translations.
struct Compared {
    /// Messages that are out of date.
    messages: Outdated,
    /// Pages that the lock knows, by their places, and whether they are out of date.
    pages: Vec<(usize, bool)>,
    /// What the lock does not know.
    unlocked: Vec<String>,
}

fn compare(
    lock: &ParsedLock,
    locale: LocaleId,
    reference: LocaleId,
    catalog: &Catalog,
    pages: &[MarkdownPage],
) -> Compared {
    let current = catalog.wordings(reference);
    let entries = lock.entries.iter();
    let entries: HashMap<&str, &str> = entries.map(|(key, text)| (key.value.as_str(), text.as_str())).collect();
    let mut found = Compared {
        messages: Outdated::default(),
        pages: Vec::new(),
        unlocked: Vec::new(),
    };
    for key in catalog.own_keys(locale) {
        let Some(now) = current.get(key) else { continue };
        match entries.get(key.as_str()) {
            Some(then) if !same(then, now) => found.messages.insert(Key::parse(key)),
            Some(_) => {}
            None => found.unlocked.push(key.clone()),
        }
    }
    for (at, page) in pages.iter().enumerate() {
        let (Some(original), Some(_)) = (&page.texts[reference.index()], &page.texts[locale.index()]) else {
            continue;
        };
        match entries.get(page.file.as_str()) {
            Some(then) => found.pages.push((at, !same(then, &original.text))),
            None => found.unlocked.push(page.file.clone()),
        }
    }
    found
}

fn note_unlocked(lock: &ParsedLock, unlocked: &[String], out: &mut Vec<Diagnostic>) {
    let named: BTreeSet<&str> = unlocked.iter().map(String::as_str).take(MOST_NAMED).collect();
    let Some(first) = named.first() else { return };
    let rest = unlocked.len() - named.len();
    let named: Vec<String> = named.iter().map(|key| format!("`{key}`")).collect();
    let mut text = named.join(", ");
    if rest > 0 {
        text.push_str(&format!(" and {rest} more"));
    }
    let one = unlocked.len() == 1;
    let id = if one { format!(" {first}") } else { String::new() };
    out.push(
        Diagnostic::at(
            Code::UnlockedTranslation,
            Span::new(lock.file, 0..0),
            format!(
                "this lock does not say what {text} {} translated from",
                if one { "was" } else { "were" }
            ),
        )
        .help(format!(
            "when the translation is that of the present wording, run `visavis l10n accept {}{id}`",
            lock.tag
        )),
    );
}
