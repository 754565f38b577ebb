//! Translations as translators and operators see them: how far each locale is, what it was made from, and what in it does
//! not agree with the reference.

pub mod check;
pub mod isolates;
pub mod lock;
pub mod part;
pub mod prose;
pub mod status;
