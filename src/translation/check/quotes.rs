//! Quotation marks: those of the language (CLDR's delimiters), one kind in all of a locale, each with its other half.

use super::{Prose, Texts, is_protocol};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::Locale;

/// An opening mark and its closing one.
type Marks = (char, char);

/// The marks of a language: those that it quotes with, of which a locale chooses one, and those within a quotation.
struct Custom {
    outer: &'static [Marks],
    inner: &'static [Marks],
}

const CURLY: Marks = ('“', '”');
const SINGLE: Marks = ('‘', '’');
const GUILLEMETS: Marks = ('«', '»');
const ANGLES: Marks = ('‹', '›');
const LOW: Marks = ('„', '“');
const LOW_SINGLE: Marks = ('‚', '‘');
const LOW_RIGHT: Marks = ('„', '”');
const CORNERS: Marks = ('「', '」');
const DOUBLE_CORNERS: Marks = ('『', '』');
const INWARD: Marks = ('»', '«');

/// CLDR 48, delimiters, and what style guides accept besides. Nothing for languages that nobody looked up.
fn custom(language: &str) -> Option<Custom> {
    let (outer, inner): (&[Marks], &[Marks]) = match language {
        "en" => (&[CURLY, SINGLE], &[SINGLE, CURLY]),
        "fr" => (&[GUILLEMETS], &[CURLY, GUILLEMETS]),
        "de" => (&[LOW, INWARD], &[LOW_SINGLE, ('›', '‹')]),
        "es" | "pt" | "it" | "ca" => (&[GUILLEMETS, CURLY], &[CURLY, SINGLE, GUILLEMETS]),
        "ar" => (&[GUILLEMETS, ('”', '“'), CURLY], &[ANGLES, SINGLE]),
        "ja" => (&[CORNERS], &[DOUBLE_CORNERS]),
        "zh" => (&[CURLY, CORNERS], &[SINGLE, DOUBLE_CORNERS]),
        "ko" => (&[CURLY, SINGLE], &[SINGLE]),
        "ru" | "uk" | "be" => (&[GUILLEMETS], &[LOW]),
        "pl" | "ro" | "hu" => (&[LOW_RIGHT], &[GUILLEMETS, INWARD]),
        "cs" | "sk" | "sl" | "bg" => (&[LOW], &[LOW_SINGLE]),
        "nl" => (&[CURLY, SINGLE], &[SINGLE, CURLY]),
        _ => return None,
    };
    Some(Custom { outer, inner })
}

/// Every character that some language quotes with, but for `’`, which is an apostrophe more often.
const ALL: [char; 15] = [
    '"', '“', '”', '„', '«', '»', '‹', '›', '「', '」', '『', '』', '‘', '‚', '‟',
];

pub(super) fn check(locale: &Locale, texts: &Texts, out: &mut Vec<Diagnostic>) {
    let Some(custom) = custom(locale.language.language.as_str()) else {
        return;
    };
    let mut found: Vec<Vec<Diagnostic>> = Vec::new();
    // Where a language leaves the choice, a locale makes it once: what most of its texts do.
    let mut uses: Vec<Vec<Diagnostic>> = custom.outer.iter().map(|_| Vec::new()).collect();
    for (_, text) in texts.all.iter().filter(|(key, _)| !is_protocol(key)) {
        for prose in text.prose() {
            let mut own = Vec::new();
            walk(&prose, &custom, locale, &mut own, &mut uses);
            found.push(own);
        }
    }
    out.extend(found.into_iter().flatten());
    let most = uses.iter().map(Vec::len).max().unwrap_or(0);
    if let Some(kept) = uses.iter().position(|of_kind| of_kind.len() == most) {
        for (at, of_kind) in uses.into_iter().enumerate() {
            // Single marks around a word are a choice of their own in some languages: a term and not a quotation.
            if at != kept && custom.outer[at] != SINGLE && custom.outer[kept] != SINGLE {
                out.extend(of_kind);
            }
        }
    }
}

/// Goes through the marks of a text; notes wrong ones, and the outer ones by kind.
fn walk(prose: &Prose<'_>, custom: &Custom, locale: &Locale, out: &mut Vec<Diagnostic>, uses: &mut [Vec<Diagnostic>]) {
    let note = |at: usize, c: char, text: String| {
        let own = custom.outer.iter().map(|(open, close)| format!("`{open}…{close}`"));
        let own: Vec<String> = own.collect();
        Diagnostic::at(Code::WrongQuotes, prose.span(at..at + c.len_utf8()), text).help(format!(
            "`{}` quotes with {}",
            locale.tag,
            own.join(" or ")
        ))
    };
    let mut open: Vec<(usize, Marks)> = Vec::new();
    for (at, c) in prose.words.char_indices() {
        if c == '\n' {
            if let Some((at, (opening, closing))) = open.pop() {
                out.push(note(at, opening, format!("`{opening}` is not closed by `{closing}`")));
            }
            open.clear();
            continue;
        }
        if open.last().is_some_and(|(_, (_, close))| *close == c) && !(c == '’' && within_word(&prose.words, at)) {
            open.pop();
            continue;
        }
        if !ALL.contains(&c) {
            continue;
        }
        let pairs = if open.is_empty() { custom.outer } else { custom.inner };
        let Some(kind) = pairs.iter().position(|(opening, _)| *opening == c) else {
            let other = custom.outer.iter().chain(custom.inner);
            let closes = other.clone().any(|(_, closing)| *closing == c);
            let text = if closes && c != '"' {
                format!("`{c}` closes nothing")
            } else {
                format!("`{c}` is no quotation mark of `{}` here", locale.tag)
            };
            out.push(note(at, c, text));
            return;
        };
        if open.is_empty() {
            let text = format!("most texts of `{}` quote with other marks than `{c}`", locale.tag);
            uses[kind].push(note(at, c, text));
        }
        open.push((at, pairs[kind]));
    }
    if let Some((at, (opening, closing))) = open.pop() {
        out.push(note(at, opening, format!("`{opening}` is not closed by `{closing}`")));
    }
}

/// Whether the sign at `at` stands between letters, as an apostrophe does.
fn within_word(text: &str, at: usize) -> bool {
    let before = text[..at].chars().next_back();
    let after = text[at..].chars().nth(1);
    // Apostrophes are for Latin letters; a Korean particle follows a closing mark without a space.
    let is_latin = |c: char| c.is_alphabetic() && c < '\u{0250}';
    before.is_some_and(is_latin) && after.is_some_and(is_latin)
}
