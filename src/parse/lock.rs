//! `locales/<tag>/l10n.lock`: what each translation was made from.
//!
//! An entry is a key (`websocket-1006.summary`, or `pages/websocket-rules`) at the start of a line, ` =`, and the reference's
//! text, on the same line or on indented lines below it. Lines that begin with `#` are comments.

use std::collections::HashMap;

use super::reader::Located;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Source, Span};

/// A lock as it is written.
#[derive(Clone, Debug)]
pub struct ParsedLock {
    /// The locale's folder.
    pub tag: String,
    /// Its file.
    pub file: FileId,
    /// Keys with the texts that translations were made from, in the order of the file.
    pub entries: Vec<(Located<String>, String)>,
}

/// What indents the lines of a text.
pub const INDENT: &str = "    ";

/// Reads a lock. A line that is none is a diagnostic; the rest stands.
pub fn read(tag: &str, file: FileId, source: &Source, out: &mut Vec<Diagnostic>) -> ParsedLock {
    let mut entries: Vec<(Located<String>, String)> = Vec::new();
    let mut known: HashMap<&str, Span> = HashMap::new();
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        let line = line.trim_end();
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, text)) = entries.last_mut() {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(line.strip_prefix(INDENT).unwrap_or(line.trim_start()));
                continue;
            }
        } else if let Some((key, text)) = line.split_once(" =") {
            let span = Span::new(file, start..start + key.len());
            match known.get(key) {
                Some(first) => out.push(
                    Diagnostic::at(Code::DuplicateKey, span, format!("`{key}` is there twice in this lock"))
                        .related(first.clone(), "first here")
                        .help("delete one of the two, or write the lock anew with `visavis l10n accept`"),
                ),
                None => {
                    known.insert(key, span.clone());
                    entries.push((Located::new(key.to_owned(), span), text.trim_start().to_owned()));
                }
            }
            continue;
        }
        out.push(
            Diagnostic::at(
                Code::LockSyntax,
                Span::new(file, start..start + line.len()),
                "this line is no entry of a lock",
            )
            .help("write it as `key = text`, or write the lock anew with `visavis l10n accept`"),
        );
    }
    ParsedLock {
        tag: tag.to_owned(),
        file,
        entries,
    }
}
