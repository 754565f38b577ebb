//! The lock of a locale: for each of its translations the text of the reference that it was made from.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::nearest;
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::wording::normalized;

/// What a lock begins with.
const HEAD: &str = "\
# What each translation was made from: the wordings of the reference locale, without white space and comments.
# `visavis l10n accept` writes this file; `visavis l10n diff` shows what has changed since.
";

/// The present wordings of the reference for what a locale has translated: its own messages, attributes and pages.
pub fn present(site: &Site, locale: LocaleId) -> BTreeMap<String, String> {
    let reference = site.locales.reference();
    let mut wordings = site.catalog.wordings(reference).clone();
    let own: BTreeSet<String> = site.catalog.own_keys(locale).iter().cloned().collect();
    wordings.retain(|key, _| own.contains(key));
    for page in &site.pages {
        let original = page.texts[reference.index()].as_ref();
        if let (Some(original), Some(_)) = (original, &page.texts[locale.index()]) {
            wordings.insert(page.file.clone(), normalized(&original.text));
        }
    }
    wordings
}

/// What a lock says when some translations are taken as current.
#[derive(Debug, PartialEq, Eq)]
pub struct Accepted {
    /// The lock's entries.
    pub entries: BTreeMap<String, String>,
    /// Keys whose entries are new or other than before.
    pub changed: Vec<String>,
    /// How many entries went, because nothing is translated from them any more.
    pub dropped: usize,
}

/// Takes translations as made from the `present` wordings: those that `ids` name (keys, or messages with all their
/// attributes), or all if there are none.
///
/// # Errors
/// An id that names none of the locale's translations, and the nearest that does.
pub fn accept(
    before: &BTreeMap<String, String>,
    present: &BTreeMap<String, String>,
    ids: &[String],
) -> Result<Accepted, (String, Option<String>)> {
    let names = |id: &str, key: &str| key == id || key.split_once('.').is_some_and(|(message, _)| message == id);
    for id in ids {
        if !present.keys().any(|key| names(id, key)) {
            let near = nearest(id, present.keys().map(String::as_str)).map(str::to_owned);
            return Err((id.clone(), near));
        }
    }
    let mut entries = BTreeMap::new();
    let mut changed = Vec::new();
    for (key, now) in present {
        let wanted = ids.is_empty() || ids.iter().any(|id| names(id, key));
        match before.get(key) {
            Some(then) if !wanted || then == now => {
                entries.insert(key.clone(), then.clone());
            }
            None if !wanted => {}
            _ => {
                changed.push(key.clone());
                entries.insert(key.clone(), now.clone());
            }
        }
    }
    let dropped = before.keys().filter(|key| !present.contains_key(*key)).count();
    Ok(Accepted {
        entries,
        changed,
        dropped,
    })
}

/// A lock as it is written.
pub fn text(entries: &BTreeMap<String, String>, indent: &str) -> String {
    let mut out = HEAD.to_owned();
    for (key, text) in entries {
        out.push_str(key);
        out.push_str(" =");
        let several = text.contains('\n');
        for line in text.lines() {
            if several {
                out.push('\n');
                out.push_str(indent);
            } else {
                out.push(' ');
            }
            out.push_str(line);
        }
        out.push('\n');
    }
    out
}
