//! Calls of functions in a message, as written, with the place of each part.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::pattern::place;
use crate::source::{FileId, Span};

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The function: `NUMBER`.
    pub function: String,
    /// Where its name is.
    pub span: Span,
    /// What it is given.
    pub given: Vec<Given>,
    /// Its options.
    pub options: Vec<CallOption>,
}

/// An option of a call.
#[derive(Clone, Debug, PartialEq)]
pub struct CallOption {
    /// Its name.
    pub name: String,
    /// Where that is.
    pub span: Span,
    /// Its value.
    pub value: Given,
}

/// Something that a call is given.
#[derive(Clone, Debug, PartialEq)]
pub enum Given {
    /// A text, as written.
    Text(String, Span),
    /// A number, as written.
    Number(String, Span),
    /// What is known only when the message is formatted.
    Other,
}

impl Given {
    fn of(inline: &InlineExpression<&str>, base: usize, file: FileId) -> Self {
        match inline {
            InlineExpression::StringLiteral { value } => Self::Text((*value).to_owned(), place(value, base, file)),
            InlineExpression::NumberLiteral { value } => Self::Number((*value).to_owned(), place(value, base, file)),
            _ => Self::Other,
        }
    }
}

impl Call {
    pub(super) fn of(name: &str, arguments: &CallArguments<&str>, base: usize, file: FileId) -> Self {
        Self {
            function: name.to_owned(),
            span: place(name, base, file),
            given: arguments
                .positional
                .iter()
                .map(|inline| Given::of(inline, base, file))
                .collect(),
            options: arguments
                .named
                .iter()
                .map(|option| CallOption {
                    name: option.name.name.to_owned(),
                    span: place(option.name.name, base, file),
                    value: Given::of(&option.value, base, file),
                })
                .collect(),
        }
    }
}
