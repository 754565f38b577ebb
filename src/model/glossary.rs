//! The glossary: terms that every language needs a word for.

use super::bibliography::Reference;
use super::guide::Reading;
use crate::source::Span;

/// A term.
#[derive(Clone, Debug)]
pub struct Term {
    /// Its id, which is its anchor on the glossary's page.
    pub id: String,
    /// Where it is written.
    pub span: Span,
    /// What its explanation is taken from.
    pub references: Vec<Reference>,
    /// Where a reader meets it.
    pub readings: Vec<Reading>,
}
