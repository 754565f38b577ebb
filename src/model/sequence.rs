//! Sequences: who sends what to whom before a code is seen.

use super::entry::EntryId;
use crate::source::Span;

/// What happens in one step. Parties are places in the collection's list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// One party sends something to another.
    Send {
        /// Who.
        from: usize,
        /// To whom.
        to: usize,
        /// Whether it gets lost on the way.
        lost: bool,
    },
    /// The connection between two parties breaks.
    Cut(usize, usize),
    /// Something happens at one party.
    At(usize),
    /// A party sees a code.
    Sees(usize, EntryId),
}

/// One step of a sequence.
#[derive(Clone, Debug)]
pub struct Step {
    /// What happens.
    pub action: Action,
    /// The id of its label; a party that sees a code needs none.
    pub label: Option<String>,
    /// Where it is written.
    pub span: Span,
}
