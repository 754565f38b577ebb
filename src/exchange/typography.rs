//! What a language's typography asks for, as far as a translator into it is to be reminded.

use unic_langid::LanguageIdentifier;

use crate::model::locale::{parse_tag, truncations};

/// Quotation marks: the outer ones, then those within them.
pub(super) type Quotes = [&'static str; 4];

/// Quotation marks by language, from Unicode's CLDR 48 (`delimiters`); [`ENGLISH`] for all others.
const QUOTES: &[(Quotes, &[&str])] = &[
    (["«", "»", "«", "»"], &["fr", "ht", "hy", "oc"]),
    (
        ["«", "»", "“", "”"],
        &[
            "ast", "blo", "br", "ca", "cv", "el", "es-US", "eu", "it", "kab", "kk", "lij", "mg", "pt-PT", "sc", "sg",
            "ti",
        ],
    ),
    (["”", "“", "’", "‘"], &["ar", "syr"]),
    (
        ["„", "“", "‚", "‘"],
        &[
            "cs", "de", "dsb", "et", "hr", "hsb", "is", "ksh", "lb", "mk", "nds", "sk", "sl",
        ],
    ),
    (["«", "»", "‹", "›"], &["am", "fa", "fr-CH", "gsw", "mzn", "rm"]),
    (["«", "»", "„", "“"], &["be", "ky", "os", "ru", "sah", "uk"]),
    (["„", "”", "‚", "’"], &["ff"]),
    (["”", "”", "’", "’"], &["fi", "he", "se", "sv", "yi"]),
    (
        ["「", "」", "『", "』"],
        &["ja", "yue", "zh-Hant", "zh-HK", "zh-MO", "zh-TW"],
    ),
    (["„", "”", "’", "’"], &["sr"]),
    (["«", "»", "‘", "’"], &["nb", "nn", "no", "rw"]),
    (["‘", "’", "‘", "’"], &["nl"]),
    (["‘", "’", "“", "”"], &["fur", "ia", "tn"]),
    (["„", "”", "«", "»"], &["pl", "ro"]),
    (["„", "“", "„", "“"], &["bg", "lt"]),
    (["„", "”", "‘", "’"], &["bs"]),
    (["»", "«", "›", "‹"], &["ug"]),
    (["„", "”", "»", "«"], &["hu", "szl"]),
    (["“", "”", "’", "‘"], &["uz"]),
    (["“", "”", "«", "»"], &["eo"]),
    (["„", "“", "«", "»"], &["ka"]),
    (["«", "»", "”", "“"], &["fr-CA"]),
];

const ENGLISH: Quotes = ["“", "”", "‘", "’"];

/// Spaces and signs of punctuation by language. For French: Imprimerie nationale, *Lexique des règles typographiques*; for
/// French in Canada: Office québécois de la langue française, *Espacement avant et après les signes de ponctuation*. The
/// signs of the others are in CLDR's exemplar characters for punctuation.
const PUNCTUATION: &[(&str, &[&str])] = &[
    (
        "a no-break space (U+00A0) before : and inside « », a narrow one (U+202F) before ; ! ?",
        &["fr"],
    ),
    (
        "a no-break space (U+00A0) before : and inside « », no space before ; ! ?",
        &["fr-CA"],
    ),
    ("full-width signs 。，：；！？ without spaces", &["zh", "yue"]),
    ("full-width signs 。、：！？ without spaces", &["ja"]),
    (
        "¿ and ¡ open a question and an exclamation; no space before , . : ; ! ?",
        &["es"],
    ),
    (
        "the question mark is ; and the semicolon is ·; no space before them",
        &["el"],
    ),
    (
        "the signs are ، ؛ ؟ and the full stop . ; no space before them",
        &["ar", "fa"],
    ),
    (
        "the signs are ، ؛ ؟ and the full stop ۔ ; no space before them",
        &["ur"],
    ),
    (
        "no spaces between words; a space parts clauses",
        &["th", "lo", "km", "my"],
    ),
];

const NO_SPACE: &str = "no space before , . : ; ! ?";

/// The quotation marks of a language.
pub(super) fn quotes(language: &LanguageIdentifier) -> Quotes {
    find(language, QUOTES).unwrap_or(ENGLISH)
}

/// What to know of its spaces and signs of punctuation.
pub(super) fn punctuation(language: &LanguageIdentifier) -> &'static str {
    find(language, PUNCTUATION).unwrap_or(NO_SPACE)
}

/// The row that has the tag, or what the tag shortens to.
fn find<T: Copy>(language: &LanguageIdentifier, rows: &[(T, &[&str])]) -> Option<T> {
    let mut tags = vec![language.clone()];
    tags.extend(truncations(language));
    tags.iter().find_map(|tag| {
        let row = rows
            .iter()
            .find(|(_, known)| known.iter().any(|known| parse_tag(known).as_ref() == Some(tag)));
        row.map(|(value, _)| *value)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_tag_decides() {
        let shown = |tag| quotes(&parse_tag(tag).expect("a tag")).concat();
        for (tag, expected) in [
            ("en", "“”‘’"),
            ("fr", "«»«»"),
            ("fr-BE", "«»«»"),
            ("fr-CH", "«»‹›"),
            ("de-AT", "„“‚‘"),
            ("zh-Hant-TW", "「」『』"),
            ("zh-Hans", "“”‘’"),
            ("pt-BR", "“”‘’"),
            ("pt-PT", "«»“”"),
        ] {
            assert_eq!(shown(tag), expected, "{tag}");
        }
        assert_ne!(
            punctuation(&parse_tag("fr-CA").expect("a tag")),
            punctuation(&parse_tag("fr-FR").expect("a tag"))
        );
    }

    #[test]
    fn each_tag_has_one_row() {
        let all = |tags: Vec<&str>| {
            let mut sorted = tags.clone();
            sorted.sort_unstable();
            sorted.dedup();
            sorted.len() == tags.len() && tags.iter().all(|tag| parse_tag(tag).is_some())
        };
        assert!(all(QUOTES.iter().flat_map(|(_, tags)| tags.iter().copied()).collect()));
        assert!(all(PUNCTUATION
            .iter()
            .flat_map(|(_, tags)| tags.iter().copied())
            .collect()));
    }
}
