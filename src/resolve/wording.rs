//! Wordings: which translations were made from an earlier one, as the locks of their locales say.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::Catalog;
use crate::model::locale::{Locales, parse_tag};
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
    let current = catalog.wordings(reference);
    for lock in &parsed.locks {
        let tag = parse_tag(&lock.tag);
        let found = locales.iter().find(|(_, own)| Some(&own.language) == tag.as_ref());
        let Some((locale, own)) = found.filter(|(locale, _)| *locale != reference) else {
            continue;
        };
        let entries: BTreeMap<&str, &str> = lock
            .entries
            .iter()
            .map(|(key, text)| (key.value.as_str(), text.as_str()))
            .collect();
        let hides = own.outdated == vocabulary::Outdated::Hide;
        let mut unlocked = Vec::new();
        let mut outdated = Outdated::default();
        for key in catalog.own_keys(locale) {
            let Some(now) = current.get(&key) else { continue };
            match entries.get(key.as_str()) {
                Some(then) if !same(then, now) => outdated.insert(Key::parse(&key)),
                Some(_) => {}
                None => unlocked.push(key),
            }
        }
        for page in pages.iter_mut() {
            let original = page.texts[reference.index()].as_ref().map(|text| text.text.clone());
            let (Some(now), Some(text)) = (original, page.texts[locale.index()].as_mut()) else {
                continue;
            };
            let key = page.file.clone();
            match entries.get(key.as_str()) {
                Some(then) => {
                    text.outdated = !same(then, &now);
                    text.hidden = text.outdated && hides;
                }
                None => unlocked.push(key),
            }
        }
        note_unlocked(lock, &unlocked, out);
        catalog.set_outdated(locale, outdated, hides);
    }
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
