//! Wordings: texts of the reference locale as translations are made from them. White space and comments do not count.

use std::collections::{BTreeMap, BTreeSet};

use super::message::Key;

/// A text with its lines trimmed and its empty lines dropped: what a lock keeps.
pub fn normalized(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let mut between = "\n";
        for word in words(line) {
            if !out.is_empty() {
                out.push_str(between);
            }
            out.push_str(word);
            between = " ";
        }
    }
    out
}

/// Whether two texts differ in nothing but white space.
pub fn same(one: &str, other: &str) -> bool {
    one == other || words(one).eq(words(other))
}

/// Only white space that an author types between words: a no-break space is part of a text.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split([' ', '\t', '\n']).filter(|word| !word.is_empty())
}

/// The messages of one locale that were translated from an earlier wording: ids, each with attributes (nothing for the
/// message's value).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outdated {
    messages: BTreeMap<String, BTreeSet<Option<String>>>,
}

impl Outdated {
    /// Adds a message or attribute.
    pub fn insert(&mut self, key: Key<'_>) {
        let attributes = self.messages.entry(key.id.to_owned()).or_default();
        attributes.insert(key.attribute.map(str::to_owned));
    }

    /// Whether a message or attribute is among them.
    pub fn contains(&self, key: Key<'_>) -> bool {
        self.messages
            .get(key.id)
            .is_some_and(|attributes| attributes.iter().any(|attribute| attribute.as_deref() == key.attribute))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_does_not_count_and_words_do() {
        assert!(same("a  b\n\n c", "a b c"));
        assert!(!same("a b", "ab") && !same("a b", "a\u{a0}b"));
        assert_eq!(normalized("  a  b \n\n  - c\n"), "a b\n- c");
    }
}
