//! Text that was left in the reference's language.

use whatlang::{Detector, Lang};

use super::Text;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::Locale;
use crate::model::wording::same;
use crate::translation::prose::{OBJECT, letters, paragraphs};

/// With fewer letters a detector guesses.
const LEAST_DETECTED: usize = 60;

/// Shorter texts may well be the same in two languages: names, codes, "Client".
const LEAST_SAME: usize = 30;

pub(super) fn check(reference: &Locale, locale: &Locale, original: &Text, own: &Text, out: &mut Vec<Diagnostic>) {
    let [from, to] = [reference, locale].map(|locale| locale.language.language);
    if from == to {
        return;
    }
    // Code is no language's, and is to be the same.
    let untouched = own.parts.iter().zip(own.prose()).find(|(part, prose)| {
        let copied = original.parts.iter().any(|other| same(&part.text, &other.text));
        copied && letters(&prose.words) >= LEAST_SAME
    });
    let untouched = untouched.map(|(part, _)| part);
    let say = |place| {
        Diagnostic::at(
            Code::UntranslatedText,
            place,
            format!("this reads as `{}`, not as `{}`", reference.tag, locale.tag),
        )
        .help("translate it, or leave the message out: what is missing is marked as such")
    };
    if let Some(part) = untouched {
        let line = part.text.find('\n').unwrap_or(part.text.len());
        out.push(say(part.span(0..line)));
        return;
    }
    let Some(expected) = detected(from.as_str()) else {
        return;
    };
    // Between two languages a detector is surer than among all.
    let detector = match detected(to.as_str()) {
        Some(own) => Detector::with_allowlist(vec![expected, own]),
        None => Detector::new(),
    };
    for prose in own.prose() {
        for (start, paragraph) in paragraphs(&prose.words) {
            // A sentence that was forgotten among others is as foreign as a paragraph.
            let foreign = |text: &str| {
                let text: String = text.chars().filter(|c| *c != OBJECT).collect();
                // Of a language in another script a detector sees only the Latin names in it.
                let all = letters(&text);
                all >= LEAST_DETECTED
                    && text.chars().filter(|c| is_beyond_latin(*c)).count() * 10 < all
                    && detector
                        .detect(&text)
                        .is_some_and(|found| found.lang() == expected && found.is_reliable())
            };
            let mut at = 0;
            let mut sentences = paragraph.split_inclusive(". ").map(|sentence| {
                at += sentence.len();
                (at - sentence.len(), sentence)
            });
            if let Some((from, sentence)) = sentences.find(|(_, sentence)| foreign(sentence)) {
                let from = start + from;
                out.push(say(prose.span(from..from + sentence.trim_end().len())));
            }
        }
    }
}

/// Whether a character is a letter of another script than Latin.
fn is_beyond_latin(c: char) -> bool {
    c.is_alphabetic() && c >= '\u{0370}'
}

/// The detector's name for a language (ISO 639-3) by ours (ISO 639-1 where there is one).
fn detected(language: &str) -> Option<Lang> {
    let code = match language {
        "ar" => "ara",
        "cs" => "ces",
        "da" => "dan",
        "de" => "deu",
        "el" => "ell",
        "en" => "eng",
        "es" => "spa",
        "fi" => "fin",
        "fr" => "fra",
        "he" => "heb",
        "hi" => "hin",
        "hu" => "hun",
        "id" => "ind",
        "it" => "ita",
        "ja" => "jpn",
        "ko" => "kor",
        "nl" => "nld",
        "nb" | "no" => "nob",
        "pl" => "pol",
        "pt" => "por",
        "ro" => "ron",
        "ru" => "rus",
        "sv" => "swe",
        "tr" => "tur",
        "uk" => "ukr",
        "vi" => "vie",
        "zh" => "cmn",
        other => other,
    };
    Lang::from_code(code)
}
