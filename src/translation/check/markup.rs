//! Links, code and numbers, which a translation keeps as they are.

use std::collections::BTreeSet;

use super::{Prose, Text};
use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::locale::Locale;
use crate::source::Span;
use crate::translation::prose::paragraphs;

pub(super) fn check(reference: &Locale, original: &Text, own: &Text, out: &mut Vec<Diagnostic>) {
    let (before, after) = (Kept::of(original), Kept::of(own));
    let tag = &reference.tag;
    difference(Code::ChangedLink, &before.links, &after.links, own, tag, "link", out);
    // What is plain in one script may need to be code in another, so as not to be reordered.
    let new_code = |code: &&String| before.code.contains(*code) || !before.words.contains(code.as_str());
    let code = after.code.iter().filter(new_code).cloned().collect();
    difference(Code::ChangedCode, &before.code, &code, own, tag, "code", out);
    numbers_kept(tag, original, own, out);
}

/// Notes numbers that were lost: paragraph by paragraph where the two texts have as many, else in the whole.
fn numbers_kept(tag: &str, original: &Text, own: &Text, out: &mut Vec<Diagnostic>) {
    let mut note =
        |before: &BTreeSet<String>, after: &BTreeSet<String>, place: Span| {
            let lost: Vec<&str> = before.difference(after).map(String::as_str).collect();
            if !lost.is_empty() {
                let text = format!("{} of the `{tag}` text did not survive translation", list(lost));
                out.push(Diagnostic::at(Code::ChangedNumber, place, text).help(
                    "numbers and code points are facts: they stand in every language, written as it writes numbers",
                ));
            }
        };
    if let ([before], [after]) = (original.parts.as_slice(), own.parts.as_slice()) {
        let (before, after) = (Prose::new(before), Prose::new(after));
        let all: Vec<(usize, &str)> = paragraphs(&after.words).collect();
        if paragraphs(&before.words).count() == all.len() {
            for ((_, before), (start, text)) in paragraphs(&before.words).zip(all) {
                let place = after.span(start..start + text.len());
                note(&numbers(before).0, &numbers(text).1, place);
            }
            return;
        }
    }
    let of = |text: &Text| {
        let mut found = (BTreeSet::new(), BTreeSet::new());
        for prose in text.prose() {
            let (alone, all) = numbers(&prose.words);
            found.0.extend(alone);
            found.1.extend(all);
        }
        found
    };
    note(&of(original).0, &of(own).1, own.place.clone());
}

/// What a text has that no language changes.
#[derive(Default)]
struct Kept {
    links: BTreeSet<String>,
    code: BTreeSet<String>,
    words: String,
}

impl Kept {
    fn of(text: &Text) -> Self {
        let mut found = Self::default();
        for prose in text.prose() {
            found.words.push_str(&prose.words);
            found.links.extend(prose.links);
            found.code.extend(prose.code);
        }
        found
    }
}

fn difference(
    code: Code,
    before: &BTreeSet<String>,
    after: &BTreeSet<String>,
    own: &Text,
    tag: &str,
    what: &str,
    out: &mut Vec<Diagnostic>,
) {
    let lost: Vec<&str> = before.difference(after).map(String::as_str).collect();
    let new: Vec<&str> = after.difference(before).map(String::as_str).collect();
    if lost.is_empty() && new.is_empty() {
        return;
    }
    let message = match (lost.is_empty(), new.is_empty()) {
        (false, true) => format!("this lacks the {what} {} of the `{tag}` text", list(lost)),
        (true, _) => format!("the `{tag}` text does not have the {what} {}", list(new)),
        (false, false) => format!(
            "where the `{tag}` text has the {what} {}, this has {}",
            list(lost),
            list(new)
        ),
    };
    out.push(Diagnostic::at(code, own.place.clone(), message).help(match code {
        Code::ChangedLink => "translate what a link says, and keep where it leads",
        _ => "what stands between backticks is for machines: keep it to the letter",
    }));
}

fn list<'t>(items: impl IntoIterator<Item = &'t str>) -> String {
    let items: Vec<String> = items.into_iter().map(|item| format!("`{}`", shorten(item))).collect();
    items.join(", ")
}

/// The numbers of two digits and more, without what groups their digits, and the code points: those that stand alone, and
/// with them those that are part of a word (`200er`), which may be a name. A number of one digit may be a word in another
/// language.
fn numbers(words: &str) -> (BTreeSet<String>, BTreeSet<String>) {
    let chars: Vec<char> = words.chars().map(ascii_digit).collect();
    let (mut alone, mut all) = (BTreeSet::new(), BTreeSet::new());
    let mut at = 0;
    while at < chars.len() {
        if chars[at] == 'U' && chars.get(at + 1) == Some(&'+') {
            let digits: String = chars[at + 2..].iter().take_while(|c| c.is_ascii_hexdigit()).collect();
            at += 2 + digits.len();
            if digits.len() >= 4 {
                all.insert(format!("U+{digits}"));
                alone.insert(format!("U+{digits}"));
            }
            continue;
        }
        if !chars[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let start = at;
        let mut digits = String::new();
        while at < chars.len() {
            if chars[at].is_ascii_digit() {
                digits.push(chars[at]);
            } else if !(groups(chars[at]) && chars.get(at + 1).is_some_and(char::is_ascii_digit)) {
                break;
            }
            at += 1;
        }
        let letter = |c: Option<&char>| c.is_some_and(char::is_ascii_alphabetic);
        let in_word = start > 0 && letter(chars.get(start - 1)) || letter(chars.get(at));
        if digits.len() >= 2 {
            if !in_word {
                alone.insert(digits.clone());
            }
            all.insert(digits);
        }
    }
    (alone, all)
}

/// Whether a character may stand between the digits of one number, as CLDR's languages group them.
fn groups(c: char) -> bool {
    matches!(
        c,
        ',' | '.' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '’' | '\'' | '٬' | '٫'
    )
}

/// A decimal digit of any script that messages may use as the ASCII digit it stands for.
fn ascii_digit(c: char) -> char {
    let zeros = ['\u{0660}', '\u{06F0}', '\u{0966}', '\u{09E6}', '\u{FF10}'];
    for zero in zeros {
        let offset = u32::from(c).wrapping_sub(u32::from(zero));
        if let Some(digit) = char::from_digit(offset, 10).filter(|_| offset < 10) {
            return digit;
        }
    }
    c
}
