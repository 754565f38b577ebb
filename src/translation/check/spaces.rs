//! French spaces: no-break before double punctuation and inside guillemets (Lexique des règles typographiques en usage à
//! l’Imprimerie nationale). Canadian French has them before the colon and inside guillemets alone.

use super::{Prose, Texts, is_protocol};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::Locale;
use crate::translation::prose::OBJECT;

pub(super) fn check(locale: &Locale, texts: &Texts, out: &mut Vec<Diagnostic>) {
    if locale.language.language.as_str() != "fr" {
        return;
    }
    let canadian = locale.language.region.is_some_and(|region| region.as_str() == "CA");
    let before: &[char] = if canadian {
        &[':', '»']
    } else {
        &[';', ':', '!', '?', '»']
    };
    for (_, text) in texts.all.iter().filter(|(key, _)| !is_protocol(key)) {
        for prose in text.prose() {
            // One of a kind in a text is enough to look at the others.
            if let Some((at, c)) = first_fault(&prose, before) {
                out.push(
                    Diagnostic::at(
                        Code::MissingSpace,
                        prose.span(at..at + c.len_utf8()),
                        match c {
                            '«' => "a no-break space is missing after `«`".to_owned(),
                            c => format!("a no-break space is missing before `{c}`"),
                        },
                    )
                    .help("write U+202F before `;`, `!` and `?`, and U+00A0 before `:` and inside `« »`"),
                );
            }
        }
    }
}

fn first_fault(prose: &Prose<'_>, before: &[char]) -> Option<(usize, char)> {
    let chars: Vec<(usize, char)> = prose.words.char_indices().collect();
    let at = |index: usize| chars.get(index).map(|(_, c)| *c);
    let joins = |c: char| matches!(c, '\u{a0}' | '\u{202f}');
    for (index, (place, c)) in chars.iter().enumerate() {
        let (previous, next) = (index.checked_sub(1).and_then(at), at(index + 1));
        let fault = match c {
            '«' => next.is_some_and(|next| !joins(next)),
            c if before.contains(c) => previous.is_some_and(|previous| {
                // Of `?!` and `(?)` the first says it all, and a sign within a word is no punctuation: 12:30, a:b, `…://`.
                let follows = before.contains(&previous) || matches!(previous, '(' | '[' | '\n' | '…');
                let inside = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || matches!(c, '/' | ':' | '-'));
                let within = *c != '»' && previous != OBJECT && inside(Some(previous)) && inside(next);
                !joins(previous) && !follows && !within
            }),
            _ => false,
        };
        if fault {
            return Some((*place, *c));
        }
    }
    None
}
