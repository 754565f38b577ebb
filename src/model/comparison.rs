//! Comparisons: unordered pairs and sets of entries in canonical order.

use super::entry::EntryId;

/// Two different entries, the one that comes first in page order first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Pair {
    /// The first.
    pub a: EntryId,
    /// The second.
    pub b: EntryId,
}

impl Pair {
    /// The pair of two entries, in whichever order they are given; nothing if they are one.
    pub fn new(one: EntryId, other: EntryId) -> Option<Self> {
        match one.cmp(&other) {
            std::cmp::Ordering::Less => Some(Self { a: one, b: other }),
            std::cmp::Ordering::Greater => Some(Self { a: other, b: one }),
            std::cmp::Ordering::Equal => None,
        }
    }

    /// Whether its entries are of two collections.
    pub fn crosses(&self) -> bool {
        self.a.collection != self.b.collection
    }
}

/// Names a set of three or more entries of one collection: the collection, and the set's place in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SetId {
    /// The place of its collection in the site.
    pub collection: u16,
    /// Its place in the collection's list.
    pub index: u16,
}

/// Whether a pair has a page, and if not, why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It has one.
    Page,
    /// Its collection does not ask for one, or nobody names it.
    Unwanted,
    /// One is wanted, but no fact that matters tells the two apart and nobody wrote words for it.
    Alike,
}
