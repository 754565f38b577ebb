//! `locales/<tag>/*.ftl`: Fluent messages.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Origin, Source, Span};

/// The deepest nesting of placeables and calls in one message.
///
/// The Fluent parser calls itself for each level, and running out of stack ends the process: nothing catches it.
pub const MAX_DEPTH: usize = 16;

/// The messages of one file.
#[derive(Clone)]
pub struct ParsedMessages {
    /// The locale's folder: a tag as its author wrote it.
    pub tag: String,
    /// The file.
    pub file: FileId,
    /// Whose file it is.
    pub origin: Origin,
    /// Its entries; the broken ones are not among them.
    pub resource: Arc<FluentResource>,
}

/// Reads a Fluent file. Each broken entry is a diagnostic; the rest of the file stands.
pub fn read(tag: &str, file: FileId, source: &Source, out: &mut Vec<Diagnostic>) -> ParsedMessages {
    let text = without_deep_entries(file, &source.text, out);
    let resource = match FluentResource::try_new(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                out.push(syntax(file, &source.text, &error));
            }
            resource
        }
    };
    note_duplicates(file, &resource, out);
    ParsedMessages {
        tag: tag.to_owned(),
        file,
        origin: source.origin,
        resource: Arc::new(resource),
    }
}

fn syntax(file: FileId, text: &str, error: &fluent_syntax::parser::ParserError) -> Diagnostic {
    let at = error.pos.start.min(text.len());
    // An error at the end of a line is shown at that line's end, not at the start of the next.
    let range = at..error.pos.end.clamp(at, text.len());
    let mut diagnostic = Diagnostic::at(
        Code::FluentSyntax,
        Span::new(file, range),
        format!("invalid Fluent: {}", error.kind),
    );
    if let Some(slice) = &error.slice {
        let entry = text.get(slice.clone()).unwrap_or_default();
        let first = entry.lines().next().unwrap_or_default();
        let name = first.split(['=', ' ']).next().unwrap_or_default();
        if !name.is_empty() && slice.start < at {
            let head = slice.start..slice.start + name.len();
            diagnostic = diagnostic.related(Span::new(file, head), "in this entry, which is left out");
        }
    }
    diagnostic.help(
        "a text of several lines is indented, none of its lines begins with `[`, `*`, `.` or `}`, and a brace is written `{\"{\"}`",
    )
}

/// The text with each entry that nests deeper than [`MAX_DEPTH`] blanked out, its length and lines kept. Each is a
/// diagnostic.
fn without_deep_entries(file: FileId, text: &str, out: &mut Vec<Diagnostic>) -> String {
    let (text, found) = without_deep(text);
    for at in found {
        out.push(
            Diagnostic::at(
                Code::FluentDepth,
                Span::new(file, at..at + 1),
                "placeables are nested too deep in this entry, which is left out",
            )
            .help(format!(
                "nest at most {MAX_DEPTH} deep; terms and messages can hold the inner parts"
            )),
        );
    }
    text
}

/// The text without such entries, and where each becomes too deep.
pub(super) fn without_deep(text: &str) -> (String, Vec<usize>) {
    let mut blank: Vec<std::ops::Range<usize>> = Vec::new();
    let mut entry_start = 0;
    let mut depth = 0usize;
    let mut deep_at: Option<usize> = None;
    let mut at_line_start = true;
    let end_entry = |start: usize, end: usize, deep: Option<usize>, blank: &mut Vec<_>| {
        if let Some(at) = deep {
            blank.push(start..end);
            return Some(at);
        }
        None
    };
    let mut found = Vec::new();
    for (at, byte) in text.bytes().enumerate() {
        // An entry begins where a line begins with a letter, `-` or `#`; all else continues the one before.
        if at_line_start && (byte.is_ascii_alphabetic() || byte == b'-' || byte == b'#') {
            found.extend(end_entry(entry_start, at, deep_at.take(), &mut blank));
            entry_start = at;
            depth = 0;
        }
        at_line_start = byte == b'\n';
        match byte {
            b'{' => depth += 1,
            // Calls nest too, but only within a placeable: elsewhere a parenthesis is text.
            b'(' if depth > 0 => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            b')' if depth > 1 => depth -= 1,
            _ => {}
        }
        if depth > MAX_DEPTH && deep_at.is_none() {
            deep_at = Some(at);
        }
    }
    found.extend(end_entry(entry_start, text.len(), deep_at.take(), &mut blank));
    let mut bytes = text.as_bytes().to_vec();
    for range in blank {
        for byte in &mut bytes[range] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    }
    (String::from_utf8(bytes).unwrap_or_default(), found)
}

fn note_duplicates(file: FileId, resource: &FluentResource, out: &mut Vec<Diagnostic>) {
    let base = resource.source().as_ptr() as usize;
    let place = |name: &str| {
        let start = (name.as_ptr() as usize).saturating_sub(base);
        Span::new(file, start..start + name.len())
    };
    let mut seen: BTreeMap<(bool, &str), Span> = BTreeMap::new();
    for entry in resource.entries() {
        let (is_term, id, attributes) = match entry {
            ast::Entry::Message(message) => (false, message.id.name, &message.attributes),
            ast::Entry::Term(term) => (true, term.id.name, &term.attributes),
            _ => continue,
        };
        note(&mut seen, (is_term, id), id, place(id), out);
        let mut own = BTreeMap::new();
        for attribute in attributes {
            let name = attribute.id.name;
            note(&mut own, (false, name), &format!("{id}.{name}"), place(name), out);
        }
    }
}

fn note<'a>(
    seen: &mut BTreeMap<(bool, &'a str), Span>,
    key: (bool, &'a str),
    shown: &str,
    span: Span,
    out: &mut Vec<Diagnostic>,
) {
    match seen.get(&key) {
        Some(first) => out.push(duplicate(shown, span, first.clone())),
        None => {
            seen.insert(key, span);
        }
    }
}

/// "`x` is there twice in this locale".
pub fn duplicate(id: &str, again: Span, first: Span) -> Diagnostic {
    Diagnostic::at(
        Code::DuplicateMessage,
        again,
        format!("`{id}` is there twice in this locale"),
    )
    .label("again here, unused")
    .related(first, "this one is used")
    .help("keep one of the two")
}
