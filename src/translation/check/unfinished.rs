//! Texts that somebody has still to write: `visavis new` puts a word in their place.

use super::Texts;
use crate::diagnostic::{Code, Diagnostic};
use crate::vocabulary::TODO;

pub(super) fn check(texts: &Texts, out: &mut Vec<Diagnostic>) {
    for text in texts.all.values() {
        let is_left = text
            .parts
            .iter()
            .any(|part| part.text.lines().any(|line| line.trim() == TODO));
        if is_left {
            out.push(
                Diagnostic::at(Code::UnfinishedText, text.place.clone(), "this is still to be written")
                    .help(format!("write over `{TODO}`: readers see it as it stands")),
            );
        }
    }
}
