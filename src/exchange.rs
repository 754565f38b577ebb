//! Translations on their way out and back: what a translator needs as PO or XLIFF, and what comes back of it.
//!
//! ```text
//! Site -> Units -> PO, XLIFF         export
//! PO, XLIFF -> Given -> edits        import
//! Site -> commented files            a new locale
//! ```
//!
//! A unit is a message's value or attribute, or a block of a Markdown page. Its text is Fluent as it is written, so that
//! nothing is lost on the way: placeables and choices are text to PO, and simple placeables are codes to XLIFF.
//! Nothing here touches the disk: what goes in are texts, what comes out are texts and edits of texts.

mod address;
mod block;
mod import;
mod pattern;
mod po;
mod sheet;
mod splice;
mod template;
mod typography;
mod unit;
mod xliff;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{FileId, Source, Span};

pub use import::{Change, FileChange, Import, import};
pub use splice::{Edit, apply, placed};
pub use template::{NewFile, Template, site_line, template};
pub use unit::{State, Unit, UnitFile, Units, units};

/// What translators' programs write.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// GNU gettext's portable objects.
    Po,
    /// OASIS XLIFF 2.0.
    Xliff,
}

/// The units as a file of this format.
pub fn write(units: &Units, format: Format) -> String {
    match format {
        Format::Po => po::write(units),
        Format::Xliff => xliff::write(units),
    }
}

/// What a translator's file says.
#[derive(Clone, Debug, Default)]
pub struct Exchange {
    /// The language that it was translated from, if it says so.
    pub from: Option<Tag>,
    /// The language that it was translated into, if it says so.
    pub to: Option<Tag>,
    /// Its units, in its order.
    pub given: Vec<Given>,
}

/// A language tag as a file has it.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The tag, `-` between its parts.
    pub text: String,
    /// Where it is.
    pub place: Span,
}

/// One unit as a translator's file has it.
#[derive(Clone, Debug)]
pub struct Given {
    /// The key: a message, an attribute, a page or a block of it. Nothing if the file does not say.
    pub key: Option<String>,
    /// The reference text that was translated.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// Whether the translator, or a program, marks it as not to be used.
    pub fuzzy: bool,
    /// Whether its state says that nobody has translated it yet. Not all programs keep that state, so that a translation
    /// is used all the same if it is another one than the locale has.
    pub initial: bool,
    /// Where the unit begins.
    pub place: Span,
    /// Where the translation is.
    pub target_place: Span,
}

/// Reads a translator's file, whichever of the formats it is in. What is broken in it is a diagnostic; there is a
/// value only where the whole file could be read.
pub fn read(file: FileId, source: &Source) -> Checked<Option<Exchange>> {
    let mut out = Vec::new();
    let text = &*source.text;
    if source.faults.invalid_utf8.is_some() {
        let end = text.len();
        out.push(
            Diagnostic::at(Code::NotUtf8, Span::new(file, end..end), "this file is not UTF-8")
                .label("the first byte that is not is here")
                .help("save it as UTF-8: translators' programs have a setting for that"),
        );
        return Checked::new(None, out);
    }
    let found = if text.trim_start().starts_with('<') {
        xliff::read(file, text)
    } else if text.lines().any(|line| line.starts_with("msgid")) {
        po::read(file, text)
    } else {
        Err(broken(Span::new(file, 0..0), "this is neither a PO nor an XLIFF file")
            .help("import what `visavis l10n export` made and a translator filled in"))
    };
    match found {
        Ok(exchange) => Checked::new(Some(exchange), out),
        Err(diagnostic) => {
            out.push(diagnostic);
            Checked::new(None, out)
        }
    }
}

fn broken(place: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::at(Code::ExchangeSyntax, place, message)
}
