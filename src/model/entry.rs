//! Entries: one thing with a page.

use super::bibliography::Reference;
use super::format::Day;
use super::sequence::Step;
use crate::source::Span;
use crate::vocabulary::Status;

/// Names an entry: its collection and its place in it. Ordered as pages are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EntryId {
    /// The place of its collection in the site.
    pub collection: u16,
    /// Its place in the collection.
    pub index: u32,
}

/// One thing with a page: close code 1006.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Its code, as its author wrote it.
    pub code: String,
    /// What routes and message ids call it.
    pub slug: String,
    /// The registry's own name: a fact, never translated.
    pub name: String,
    /// What the registry says of it.
    pub status: Status,
    /// The place of its group in the collection.
    pub group: Option<usize>,
    /// What it says of each fact of the schema, named in the collection's `distinct` of that fact.
    pub facts: Vec<u32>,
    /// What it says of each row of the support table, named in the collection's `distinct` of that row.
    pub support: Vec<u32>,
    /// Entries it is taken for, the likeliest first; those that name it come after those it names.
    pub confused_with: Vec<EntryId>,
    /// Identifiers by library.
    pub constants: Vec<Constant>,
    /// What its facts are taken from.
    pub references: Vec<Reference>,
    /// How it comes about, step by step; empty if it does not say.
    pub sequence: Vec<Step>,
    /// The day on which its facts were last checked against their sources, if somebody says so.
    pub reviewed: Option<Day>,
    /// Where it is written.
    pub span: Span,
}

/// An identifier that a library gives to a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// The library's proper name.
    pub library: String,
    /// The identifier.
    pub identifier: String,
    /// Where it was read.
    pub reference: Option<Reference>,
}

/// A name as somebody may type it: `NORMAL_CLOSURE` and `Normal closure` are one.
pub fn folded(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

/// A code or name as routes call it: lower case, `-` for anything but ASCII letters and digits.
pub fn hyphenated(name: &str) -> String {
    let mut slug = String::new();
    for c in name.chars().flat_map(char::to_lowercase) {
        if c.is_ascii_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_hyphenated_as_in_routes() {
        assert_eq!(hyphenated("5.1.1"), "5-1-1");
        assert_eq!(hyphenated("H3_NO_ERROR"), "h3-no-error");
        assert_eq!(hyphenated("-1"), "1");
    }
}
