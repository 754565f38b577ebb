//! Histories of facts: what they were, in the terms of the present schema.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::collection::Collection;
use crate::model::fact::{Fact, FactSchema, Value};
use crate::model::history::{self, Change, History, Recorded};
use crate::parse::Parsed;
use crate::parse::history::{ParsedChange, ParsedHistory};
use crate::parse::reader::Located;
use crate::parse::yaml::{self, Node};
use crate::vocabulary::FactKind;

use super::facts;

/// How many changes a diagnostic names.
const NAMED: usize = 3;

/// Gives each collection its history. Facts that are other than they were last recorded are a warning: readers who follow
/// a feed are not told.
pub(super) fn resolve(parsed: &Parsed, site: &mut Site, out: &mut Vec<Diagnostic>) {
    let mut found = Vec::new();
    for written in &parsed.histories {
        let collection = site.collections.iter().find(|known| known.id == written.folder);
        let Some(collection) = collection else { continue };
        let now = history::record(site, collection);
        if let Some(history) = history(site, collection, written, &now, out) {
            note_unrecorded(written, &history, &now, out);
            found.push((usize::from(collection.index), history));
        }
    }
    for (at, history) in found {
        site.collections[at].history = Some(history);
    }
}

fn history(
    site: &Site,
    collection: &Collection,
    written: &ParsedHistory,
    now: &Recorded,
    out: &mut Vec<Diagnostic>,
) -> Option<History> {
    let since = facts::date(&written.since, out)?;
    let changes = written.changes.iter();
    let mut changes: Vec<Change> = changes
        .filter_map(|written| change(site, collection, written, now, out))
        .collect();
    // Stable: what changed on one day stays in the order of the file.
    changes.sort_by_key(|change| change.day);
    let facts = written.facts.iter().cloned();
    Some(History {
        since,
        changes,
        recorded: facts.map(|(code, facts)| (code, facts.into_iter().collect())).collect(),
    })
}

/// A change of something that is still there. What it was is read by the present schema; what that does not know any more
/// is shown as it was written.
fn change(
    site: &Site,
    collection: &Collection,
    written: &ParsedChange,
    now: &Recorded,
    out: &mut Vec<Diagnostic>,
) -> Option<Change> {
    let day = facts::date(&written.date, out)?;
    let entry = collection.find(&written.entry.value)?;
    let fact = match &written.fact {
        None => None,
        Some(id) => {
            let at = collection.facts.iter().position(|fact| fact.id == id.value)?;
            let present = now.get(&written.entry.value).and_then(|facts| facts.get(&id.value));
            let read = |text: &Option<Located<String>>| match text {
                // What it still is, a dispute among sources too, needs no reading.
                Some(text) if present == Some(&text.value) => {
                    collection.fact(&collection.entries[entry.index as usize], at).clone()
                }
                Some(text) => fact(site, &collection.facts[at], text),
                None => Fact::Absent,
            };
            Some((at, read(&written.before), read(&written.after)))
        }
    };
    Some(Change { day, entry, fact })
}

/// What [`history::record`] wrote, read again.
fn fact(site: &Site, schema: &FactSchema, text: &Located<String>) -> Fact {
    if schema.kind == FactKind::Entry
        && let Some(id) = site.find(&text.value)
    {
        return Fact::Known(Value::Entry(id));
    }
    let node = |value| Node {
        span: text.span.clone(),
        value,
        written: None,
    };
    let scalar = |text: &str| match (schema.kind, text.parse()) {
        (FactKind::Boolean, _) if text == "true" || text == "false" => yaml::Value::Bool(text == "true"),
        (FactKind::Integer, Ok(number)) => yaml::Value::Integer(number),
        _ => yaml::Value::Text(text.to_owned()),
    };
    let value = match schema.kind {
        FactKind::List if !matches!(text.value.as_str(), "unknown" | "not-applicable") => {
            let items = text.value.split(", ").filter(|item| !item.is_empty());
            yaml::Value::List(items.map(|item| node(scalar(item))).collect())
        }
        _ => scalar(&text.value),
    };
    let mut noted = Vec::new();
    match facts::fact(schema, &node(value), &site.bibliography, &mut noted) {
        read if noted.is_empty() && read != Fact::Absent => read,
        _ => Fact::Known(Value::Text(text.value.clone())),
    }
}

fn note_unrecorded(written: &ParsedHistory, history: &History, now: &Recorded, out: &mut Vec<Diagnostic>) {
    if *now == history.recorded {
        return;
    }
    let changed = history::changes(&history.recorded, now);
    let named: Vec<String> = changed
        .iter()
        .take(NAMED)
        .map(|(code, fact)| match fact {
            Some((id, ..)) => format!("`{id}` of {code}"),
            None => format!("{code}, which is new"),
        })
        .collect();
    let message = match changed.len() {
        // Only what no feed tells of: entries that are gone, facts that are new in the schema.
        0 => "the facts are not those that were last recorded".to_owned(),
        count if count > NAMED => format!("not recorded: {} and {} more", named.join(", "), count - NAMED),
        _ => format!("not recorded: {}", named.join(", ")),
    };
    out.push(
        Diagnostic::at(Code::UnrecordedChange, written.span.clone(), message)
            .help("when the facts are right, run `visavis record`: feeds tell readers of the change"),
    );
}
