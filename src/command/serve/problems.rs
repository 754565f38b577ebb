//! What is wrong with the files as they are, for browsers to show over the page.

use std::path::Path;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::report::{self, Format};
use crate::source::Sources;

/// What is wrong. Empty where nothing is.
#[derive(Clone, Debug, Default, Serialize)]
pub(super) struct Problems {
    /// "2 errors and 1 warning"
    summary: String,
    problems: Vec<Problem>,
}

#[derive(Clone, Debug, Serialize)]
struct Problem {
    /// The diagnostic as rustc would show it.
    text: String,
    severity: &'static str,
    /// What opens the place in an editor.
    href: Option<String>,
}

impl Problems {
    /// Diagnostics that keep a site from being built; nothing where they are warnings alone.
    pub(super) fn new(diagnostics: &[Diagnostic], sources: &Sources, root: &Path, editor: &str) -> Self {
        let is_error = |diagnostic: &Diagnostic| diagnostic.severity() == Severity::Error;
        if !diagnostics.iter().any(is_error) {
            return Self::default();
        }
        let problems = diagnostics.iter().map(|diagnostic| Problem {
            text: report::render(
                std::slice::from_ref(diagnostic),
                sources,
                Format::Human { color: false },
            )
            .trim_end()
            .to_owned(),
            severity: diagnostic.severity().as_str(),
            href: place(diagnostic, sources).map(|(path, line, column)| {
                let path = std::path::absolute(root.join(&path)).unwrap_or_else(|_| root.join(&path));
                editor
                    .replace("{path}", escaped(&path.to_string_lossy()).trim_start_matches('/'))
                    .replace("{line}", &line.to_string())
                    .replace("{column}", &column.to_string())
            }),
        });
        Self {
            problems: problems.collect(),
            summary: report::summary(diagnostics).unwrap_or_default(),
        }
    }

    /// One that is no author's: what the system says.
    pub(super) fn of_system(text: &str) -> Self {
        Self {
            summary: text.to_owned(),
            problems: vec![Problem {
                text: format!("error: {text}"),
                severity: "error",
                href: None,
            }],
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.problems.is_empty()
    }

    /// All of them as text.
    pub(super) fn text(&self) -> String {
        let texts: Vec<&str> = self.problems.iter().map(|problem| problem.text.as_str()).collect();
        format!("{}\n\n{}\n", texts.join("\n\n"), self.summary)
    }

    pub(super) fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// The place of a diagnostic: path below the root, line and column from 1.
fn place(diagnostic: &Diagnostic, sources: &Sources) -> Option<(String, usize, usize)> {
    match (diagnostic.labels.first(), &diagnostic.path) {
        (Some(label), _) => {
            let (line, column) = sources.line_column(&label.span);
            Some((sources.get(label.span.file).path.clone(), line, column))
        }
        (None, Some(path)) => Some((path.clone(), 1, 1)),
        (None, None) => None,
    }
}

/// A path as a URL has it.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'_' | b'.' | b'~' | b':' => {
                out.push(char::from(byte))
            }
            b'\\' => out.push('/'),
            byte => out.push_str(&format!("%{byte:02X}")),
        }
    }
    out
}
