//! What commands say: results on the standard output, everything else on the standard error output.

use std::io::{IsTerminal, Write};

use super::exit;
use crate::cli::{Color, Common, MessageFormat};
use crate::diagnostic::{Diagnostic, Severity, nearest, settle};
use crate::report::{self, Format};
use crate::source::Sources;

/// The terminal, as far as commands care.
pub(super) struct Console {
    format: Format,
    quiet: bool,
    deny_warnings: bool,
    /// Whether the reader asked for colours.
    always: bool,
}

impl Console {
    pub(super) fn new(common: &Common) -> Self {
        let terminal = std::io::stderr().is_terminal();
        // https://no-color.org: any value but an empty one.
        let forbidden = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let color = match common.color {
            Color::Always => true,
            Color::Never => false,
            Color::Auto => terminal && !forbidden,
        };
        Self {
            format: match common.message_format {
                MessageFormat::Human => Format::Human { color },
                MessageFormat::Short => Format::Short,
                MessageFormat::Json => Format::Json,
            },
            quiet: common.quiet,
            deny_warnings: common.deny_warnings,
            always: matches!(common.color, Color::Always),
        }
    }

    /// Whether results may be in colour: on a terminal, or if the reader asked for it.
    pub(super) fn has_colors(&self) -> bool {
        match self.format {
            Format::Human { color } => color && (self.always || std::io::stdout().is_terminal()),
            _ => false,
        }
    }

    /// Whether a progress bar has somebody to look at it.
    pub(super) fn shows_progress(&self) -> bool {
        !self.quiet && !matches!(self.format, Format::Json) && std::io::stderr().is_terminal()
    }

    /// Writes diagnostics, sorted, and says whether they keep a site from being built.
    pub(super) fn report(&self, diagnostics: &mut Vec<Diagnostic>, sources: &Sources) -> bool {
        settle(diagnostics);
        self.error(&report::render(diagnostics, sources, self.format));
        let fails = diagnostics
            .iter()
            .any(|diagnostic| diagnostic.severity() == Severity::Error || self.deny_warnings);
        if fails
            && !matches!(self.format, Format::Json)
            && !self.quiet
            && let Some(summary) = report::summary(diagnostics)
        {
            self.error(&format!("{summary}\n"));
        }
        fails
    }

    /// Writes what went wrong outside of any source.
    pub(super) fn failure(&self, message: &str, help: Option<&str>) {
        match self.format {
            Format::Json => {
                let help: Vec<&str> = help.into_iter().collect();
                let value = serde_json::json!({
                    "severity": "error", "code": "io", "message": message, "help": help,
                });
                self.error(&format!("{value}\n"));
            }
            _ => {
                self.error(&format!("error: {message}\n"));
                if let Some(help) = help {
                    self.error(&format!("  help: {help}\n"));
                }
            }
        }
    }

    /// Writes what the system says; the exit code of that.
    pub(super) fn system(&self, error: &dyn std::fmt::Display) -> u8 {
        self.failure(&error.to_string(), None);
        exit::SYSTEM
    }

    /// Writes that what somebody asked for is not there, and the nearest that is, or all there are.
    pub(super) fn unknown(&self, message: &str, given: &str, known: &[&str]) {
        let help = match nearest(given, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("the site has: {}", known.join(", ")),
        };
        self.failure(message, Some(&help));
    }

    /// Writes a result.
    pub(super) fn result(&self, text: &str) {
        if !self.quiet {
            // Nobody reads what a closed pipe does not take.
            let _ = std::io::stdout().write_all(text.as_bytes());
        }
    }

    fn error(&self, text: &str) {
        let _ = std::io::stderr().write_all(text.as_bytes());
    }
}
