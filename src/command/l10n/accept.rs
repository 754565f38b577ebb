//! `visavis l10n accept`

use super::{lock_path, locked, open, translated};
use crate::cli::L10nAccept;
use crate::command::exit;
use crate::emit::{SourceFile, write_sources};
use crate::parse::lock::INDENT;
use crate::translation::lock::{accept, present, text};

pub(super) fn run(options: &L10nAccept) -> Result<u8, u8> {
    let (session, site) = open(&options.common)?;
    let locale = translated(&session, &site, &options.locale)?;
    let tag = &site.locale(locale).tag;
    let before = locked(&session, &site, locale);
    let accepted = accept(&before, &present(&site, locale), &options.ids).map_err(|(id, near)| {
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("name a message, an attribute or a page that `{tag}` has translated"),
        };
        session
            .console
            .failure(&format!("`{tag}` has no translation `{id}`"), Some(&help));
        exit::SYSTEM
    })?;
    let path = lock_path(&site, locale);
    let old = session.sources.find(&path).map(|(_, source)| source.text.to_string());
    let new = text(&accepted.entries, INDENT);
    // A lock with lines that are none is written anew, too.
    let is_other = old.as_ref().is_some_and(|old| *old != new);
    if accepted.entries != before || is_other {
        let file = SourceFile {
            path: session.root.join(&path),
            old: old.map(String::into_bytes),
            new: new.into_bytes(),
        };
        write_sources(&[file]).map_err(|error| session.console.system(&error))?;
    }
    let count = |n: usize| {
        if n == 1 {
            "1 translation".to_owned()
        } else {
            format!("{n} translations")
        }
    };
    let mut result = format!("{path}: {} accepted", count(accepted.changed.len()));
    if accepted.dropped > 0 {
        result.push_str(&format!(", {} dropped", count(accepted.dropped)));
    }
    result.push('\n');
    session.console.result(&result);
    Ok(exit::FINE)
}
