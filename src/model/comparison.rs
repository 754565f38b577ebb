//! Comparisons: unordered pairs of entries in canonical order.

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
