//! Simple placeables in a pattern's text: what XLIFF has codes for.

use std::ops::Range;

/// A placeable that is a name and nothing else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Placeable<'a> {
    /// Its bytes, braces included.
    pub(super) range: Range<usize>,
    /// The name: `$x`, `-term`, `message.attribute`.
    pub(super) name: &'a str,
}

/// The simple placeables of a text, in their order. A text is cut into these and what is between them, so that put
/// together again they are that text, be they placeables or look like some.
pub(super) fn placeables(text: &str) -> Vec<Placeable<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = text[at..].find('{').map(|open| at + open) {
        at = open + 1;
        let Some(length) = text[at..]
            .find(['{', '}'])
            .filter(|end| text[at + end..].starts_with('}'))
        else {
            continue;
        };
        let name = text[at..at + length].trim_matches(' ');
        if is_name(name) {
            at += length + 1;
            found.push(Placeable { range: open..at, name });
        }
    }
    found
}

fn is_name(text: &str) -> bool {
    let bare = text.strip_prefix(['$', '-']).unwrap_or(text);
    let (id, attribute) = bare.split_once('.').map_or((bare, None), |(id, rest)| (id, Some(rest)));
    let is_id = |id: &str| {
        id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
    };
    is_id(id) && attribute.is_none_or(is_id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_in_braces_are_placeables() {
        let names = |text| placeables(text).into_iter().map(|found| found.name).collect::<Vec<_>>();
        assert_eq!(names("{ $a } {$b-c}{ -d } { e.f }"), ["$a", "$b-c", "-d", "e.f"]);
        assert!(names("{ } {\"{\"} { NUMBER($a) } { 1 } {$} { a b } {$a -> }").is_empty());
        assert_eq!(names("{ $a ->\n   *[other] { $b }\n}"), ["$b"]);
    }
}
