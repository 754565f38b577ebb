//! `content/glossary.yaml`: the terms that every language needs a word for.

use super::reader::{Located, MapReader, entries, key_id, names};
use super::yaml::{Node, Value};
use crate::diagnostic::Diagnostic;

/// A term as it is written.
#[derive(Clone, Debug)]
pub struct ParsedTerm {
    /// Its id.
    pub id: Located<String>,
    /// What its explanation is taken from.
    pub sources: Vec<Located<String>>,
    /// Entries and comparisons where a reader meets it.
    pub read: Vec<Located<String>>,
}

/// Reads `glossary.yaml`.
pub fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ParsedTerm> {
    if matches!(node.value, Value::Null) {
        return Vec::new();
    }
    entries(node, "the glossary", out)
        .into_iter()
        .filter_map(|(key, value)| {
            let id = key_id(&key, out)?;
            let mut map = MapReader::new(value, "a term", out)?;
            let sources = map.optional("sources").map(|n| names(n, out)).unwrap_or_default();
            let read = map.optional("read").map(|n| names(n, out)).unwrap_or_default();
            map.finish(out);
            Some(ParsedTerm { id, sources, read })
        })
        .collect()
}
