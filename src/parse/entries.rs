//! `content/<collection>/*.yaml`: entries, keyed by their codes.

use super::reader::{Located, MapReader, entries, list, name, names, one_of, text};
use super::sequence::{self, ParsedStep};
use super::yaml::{Node, Value};
use crate::diagnostic::Diagnostic;
use crate::vocabulary::Status;

/// Values by the names that an author gave them.
pub type NamedNodes = Vec<(Located<String>, Node)>;

/// An entry as it is written; its facts are checked when the schema is known.
#[derive(Clone, Debug)]
pub struct ParsedEntry {
    /// Its code, as written.
    pub code: Located<String>,
    /// The registry's own name.
    pub name: Located<String>,
    /// What the registry says of it.
    pub status: Status,
    /// The group it names.
    pub group: Option<Located<String>>,
    /// Facts by id.
    pub facts: NamedNodes,
    /// Entries it is taken for: `1005`, `http/502`.
    pub confused_with: Vec<Located<String>>,
    /// Identifiers by library.
    pub constants: Vec<(Located<String>, Located<String>)>,
    /// Support: rows, each with its columns.
    pub matrix: Vec<(Located<String>, NamedNodes)>,
    /// References: `rfc6455#7.1.5`.
    pub sources: Vec<Located<String>>,
    /// How it comes about, step by step.
    pub sequence: Vec<ParsedStep>,
    /// The day on which its facts were last checked.
    pub reviewed: Option<Node>,
}

/// Reads a file of entries.
pub fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ParsedEntry> {
    if matches!(node.value, Value::Null) {
        return Vec::new();
    }
    entries(node, "this file", out)
        .into_iter()
        .filter_map(|(code, value)| entry(code, value, out))
        .collect()
}

fn entry(code: Located<String>, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedEntry> {
    let mut map = MapReader::new(node, "an entry", out)?;
    let own_name = map.required("name", out).and_then(|n| text(n, out));
    let status = map
        .optional("status")
        .and_then(|n| one_of(n, Status::WORDS, out))
        .unwrap_or(Status::Standard);
    let group = map.optional("group").and_then(|n| name(n, out));
    let facts = map
        .optional("facts")
        .map(|n| values(n, "the facts", out))
        .unwrap_or_default();
    let confused_with = map.optional("confused_with").map(|n| names(n, out)).unwrap_or_default();
    let mut constants = Vec::new();
    if let Some(node) = map.optional("constants") {
        for (key, value) in entries(node, "the constants", out) {
            if let Some(value) = name(value, out) {
                constants.push((key, value));
            }
        }
    }
    let mut matrix = Vec::new();
    if let Some(node) = map.optional("matrix") {
        for (row, value) in entries(node, "the matrix", out) {
            matrix.push((row, values(value, "a row", out)));
        }
    }
    let mut sources = Vec::new();
    if let Some(node) = map.optional("sources") {
        for item in list(node, out) {
            sources.extend(name(item, out));
        }
    }
    let sequence = map
        .optional("sequence")
        .map(|n| sequence::read(n, out))
        .unwrap_or_default();
    let reviewed = map.optional("reviewed").cloned();
    map.finish(out);
    Some(ParsedEntry {
        // An entry without a name is an entry all the same: what refers to it is not wrong.
        name: own_name.unwrap_or_else(|| code.clone()),
        code,
        status,
        group,
        facts,
        confused_with,
        constants,
        matrix,
        sources,
        sequence,
        reviewed,
    })
}

fn values(node: &Node, what: &str, out: &mut Vec<Diagnostic>) -> NamedNodes {
    entries(node, what, out)
        .into_iter()
        .map(|(key, value)| (key, value.clone()))
        .collect()
}
