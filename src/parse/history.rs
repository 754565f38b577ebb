//! `content/<collection>/history.yaml`: what the facts of a collection were when they were last recorded, and what changed
//! before. Written by a command and read by people who review what it wrote.

use super::reader::{Located, MapReader, entries, list, name};
use super::yaml::Node;
use crate::diagnostic::Diagnostic;
use crate::source::Span;

/// A history as it is written.
#[derive(Clone, Debug)]
pub struct ParsedHistory {
    /// The collection's folder.
    pub folder: String,
    /// The whole file.
    pub span: Span,
    /// The day on which the facts were recorded for the first time.
    pub since: Node,
    /// What changed since then, the oldest first.
    pub changes: Vec<ParsedChange>,
    /// The facts as they were last recorded: entries' codes, each with facts' ids and values.
    pub facts: Vec<(String, Vec<(String, String)>)>,
}

/// A fact that changed, or an entry that is new.
#[derive(Clone, Debug)]
pub struct ParsedChange {
    /// The day on which it was recorded.
    pub date: Node,
    /// The entry's code.
    pub entry: Located<String>,
    /// The fact's id; nothing for an entry that is new.
    pub fact: Option<Located<String>>,
    /// What the fact was; nothing where the entry did not say.
    pub before: Option<Located<String>>,
    /// What the fact became; nothing where the entry no longer says.
    pub after: Option<Located<String>>,
}

/// Reads a history.
pub fn read(folder: &str, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedHistory> {
    let mut map = MapReader::new(node, "a history", out)?;
    let since = map.required("since", out).cloned();
    let mut changes = Vec::new();
    if let Some(node) = map.optional("changes") {
        for item in list(node, out) {
            changes.extend(change(item, out));
        }
    }
    let mut facts = Vec::new();
    if let Some(node) = map.required("facts", out) {
        for (code, node) in entries(node, "the facts", out) {
            let mut values = Vec::new();
            for (id, node) in entries(node, "an entry's facts", out) {
                values.extend(name(node, out).map(|value| (id.value, value.value)));
            }
            facts.push((code.value, values));
        }
    }
    map.finish(out);
    Some(ParsedHistory {
        folder: folder.to_owned(),
        span: node.span.clone(),
        since: since?,
        changes,
        facts,
    })
}

fn change(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedChange> {
    let mut map = MapReader::new(node, "a change", out)?;
    let date = map.required("date", out).cloned();
    let entry = map.required("entry", out).and_then(|n| name(n, out));
    let fact = map.optional("fact").and_then(|n| name(n, out));
    let before = map.optional("before").and_then(|n| name(n, out));
    let after = map.optional("after").and_then(|n| name(n, out));
    map.finish(out);
    Some(ParsedChange {
        date: date?,
        entry: entry?,
        fact,
        before,
        after,
    })
}
