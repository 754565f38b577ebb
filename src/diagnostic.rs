//! What is wrong, where, and what to do: plain values that [`crate::report`] draws.

mod code;

use crate::source::{Span, is_bidi_control, is_isolate, is_no_text};

pub use code::Code;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The site cannot be built as its author means it.
    Error,
    /// The site can be built; something in it deserves a look.
    Warning,
}

impl Severity {
    /// `error` or `warning`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place with what is to be said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// What it is, or nothing.
    pub text: String,
}

/// One thing that an author should mend.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its kind.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// Where: the first label is the place itself, the others are related.
    pub labels: Vec<Label>,
    /// A path for what has no place in a text: a missing file, a rendered page.
    pub path: Option<String>,
    /// What to do.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A diagnostic at a place.
    pub fn at(code: Code, span: Span, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::without_place(code, message);
        diagnostic.labels.push(Label {
            span,
            text: String::new(),
        });
        diagnostic
    }

    /// A diagnostic about a path rather than a place in it.
    pub fn of_path(code: Code, path: impl Into<String>, message: impl Into<String>) -> Self {
        let mut diagnostic = Self::without_place(code, message);
        diagnostic.path = Some(path.into());
        diagnostic
    }

    fn without_place(code: Code, message: impl Into<String>) -> Self {
        Self {
            code,
            message: message.into(),
            labels: Vec::new(),
            path: None,
            help: Vec::new(),
        }
    }

    /// Says what the place is.
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(first) = self.labels.first_mut() {
            first.text = text.into();
        }
        self
    }

    /// Adds a related place.
    pub fn related(mut self, span: Span, text: impl Into<String>) -> Self {
        self.labels.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Says what to do.
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }

    /// Offers the known name nearest to `name`, or lists them where none is near and they are few.
    pub fn did_you_mean<'a>(mut self, name: &str, known: impl IntoIterator<Item = &'a str> + Clone) -> Self {
        if let Some(nearest) = nearest(name, known.clone()) {
            self.help.push(format!("did you mean `{nearest}`?"));
        } else {
            let known: Vec<_> = known.into_iter().collect();
            if !known.is_empty() && known.len() <= 16 {
                self.help.push(format!("known here: {}", known.join(", ")));
            }
        }
        self
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }

    /// What diagnostics are sorted by: place, then kind, then text.
    pub fn sort_key(&self) -> impl Ord + '_ {
        let place = self.labels.first().map(|label| &label.span);
        (place, &self.path, self.code, &self.message)
    }
}

/// Makes a run's diagnostics what is shown of them: without consequences, in order, each once.
pub fn settle(diagnostics: &mut Vec<Diagnostic>) {
    without_consequences(diagnostics);
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    diagnostics.dedup();
}

/// Drops what can only be said if every file was read, where one was not: an entry that nothing seems to know may be in
/// the file that does not parse.
pub fn without_consequences(diagnostics: &mut Vec<Diagnostic>) {
    let has = |codes: &[Code], diagnostics: &[Diagnostic]| diagnostics.iter().any(|d| codes.contains(&d.code));
    let unread = [Code::YamlSyntax, Code::YamlLimit, Code::NotUtf8, Code::UnreadFile];
    if has(&unread, diagnostics) {
        let consequences = [
            Code::UnknownEntry,
            Code::UnknownSource,
            Code::UnknownPage,
            Code::UnknownComparison,
            Code::UnknownMessage,
            Code::UnknownVariable,
            Code::UnknownTerm,
            Code::MissingMessage,
            Code::MissingFile,
            Code::MissingTitle,
            Code::EmptyFolder,
            Code::UnrecordedChange,
        ];
        diagnostics.retain(|d| !consequences.contains(&d.code));
    }
    if has(&[Code::FluentSyntax, Code::FluentDepth], diagnostics) {
        let consequences = [Code::MissingMessage, Code::UnknownMessage, Code::UnknownTerm];
        diagnostics.retain(|d| !consequences.contains(&d.code));
    }
}

/// The name of `known` that is nearest to `name`, if one is near enough to be meant.
pub fn nearest<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let lower = name.to_lowercase();
    known
        .into_iter()
        .map(|candidate| {
            let distance = strsim::osa_distance(&lower, &candidate.to_lowercase());
            (distance, candidate)
        })
        .filter(|(distance, candidate)| {
            let length = candidate.chars().count().max(name.chars().count());
            *distance <= (length / 3).max(1) && *distance < length
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// The diagnostic of an escape for a character that a text may not have; nothing if `text` has none.
pub fn forbidden_escape(text: &str, span: Span) -> Option<Diagnostic> {
    let c = text
        .chars()
        .find(|c| is_bidi_control(*c) && !is_isolate(*c) || is_no_text(*c))?;
    let code = if is_bidi_control(c) {
        Code::BidiControl
    } else {
        Code::ControlCharacter
    };
    let message = format!(
        "U+{:04X} is written here as an escape, which is no better",
        u32::from(c)
    );
    Some(Diagnostic::at(code, span, message).help("delete it"))
}

/// At most 60 characters of an author's text, for a message about it.
pub fn shorten(text: &str) -> String {
    if text.chars().count() <= 60 {
        return text.to_owned();
    }
    text.chars().take(59).chain(['…']).collect()
}

/// A value with what was noticed on the way to it. Bad input gives a value and diagnostics, never a panic.
#[derive(Clone, Debug)]
pub struct Checked<T> {
    /// The value, as whole as it could be made.
    pub value: T,
    /// What was noticed.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value that nothing is wrong with.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Self {
        Self { value, diagnostics }
    }

    /// Hands the diagnostics over to `all` and gives the value.
    pub fn take(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nearest_finds_typos_and_only_typos() {
        let known = ["sent-on-wire", "sender", "reconnect"];
        assert_eq!(nearest("sent-on-wires", known), Some("sent-on-wire"));
        assert_eq!(nearest("Sender", known), Some("sender"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("a", ["b"]), None);
    }
}
