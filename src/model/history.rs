//! What has become of facts: what they were when they were last recorded, and what changed before.

use std::collections::{BTreeMap, BTreeSet};

use super::Site;
use super::collection::Collection;
use super::entry::EntryId;
use super::fact::{Fact, FactSchema, Unit, Value};
use super::format::Day;

/// Facts as text, by entry's code and fact's id. What an entry does not say is not there.
pub type Recorded = BTreeMap<String, BTreeMap<String, String>>;

/// The history of a collection's facts.
#[derive(Clone, Debug)]
pub struct History {
    /// The day on which they were recorded for the first time.
    pub since: Day,
    /// What changed since then and is still there to be spoken of, the oldest first.
    pub changes: Vec<Change>,
    /// The facts as they were last recorded.
    pub recorded: Recorded,
}

/// Something that changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// The day on which it was recorded.
    pub day: Day,
    /// Of which entry.
    pub entry: EntryId,
    /// The fact, what it was and what it became; nothing for an entry that is new.
    pub fact: Option<(usize, Fact, Fact)>,
}

/// A change between two records: an entry's code, and the fact's id with what it was and became, or nothing for an entry
/// that is new.
pub type Changed = (String, Option<(String, Option<String>, Option<String>)>);

/// The facts of a collection as text.
pub fn record(site: &Site, collection: &Collection) -> Recorded {
    let entries = collection.entries.iter();
    entries
        .map(|entry| {
            let facts = collection.facts.iter().enumerate();
            let said = facts.filter_map(|(at, schema)| {
                let text = fact_text(site, schema, collection.fact(entry, at))?;
                Some((schema.id.clone(), text))
            });
            (entry.code.clone(), said.collect())
        })
        .collect()
}

/// What is different in `now`. An entry that is gone and a fact that no entry had before are no changes: the first has no
/// page to tell of it, the second is new in the schema and not in the world.
pub fn changes(before: &Recorded, now: &Recorded) -> Vec<Changed> {
    let known: BTreeSet<&String> = before.values().flat_map(BTreeMap::keys).collect();
    let mut found = Vec::new();
    for (code, facts) in now {
        let Some(old) = before.get(code) else {
            found.push((code.clone(), None));
            continue;
        };
        let ids: BTreeSet<&String> = old.keys().chain(facts.keys()).collect();
        for id in ids.into_iter().filter(|id| known.contains(id)) {
            let (was, is) = (old.get(id), facts.get(id));
            if was != is {
                found.push((code.clone(), Some((id.clone(), was.cloned(), is.cloned()))));
            }
        }
    }
    found
}

/// A fact as text, as an author writes it; nothing where there is none. A list is its values with commas between.
fn fact_text(site: &Site, schema: &FactSchema, fact: &Fact) -> Option<String> {
    Some(match fact {
        Fact::Absent => return None,
        Fact::Unknown => "unknown".to_owned(),
        Fact::NotApplicable => "not-applicable".to_owned(),
        Fact::Known(value) => value_text(site, schema, value),
        Fact::Disputed(opinions) => {
            let said = opinions.iter().map(|opinion| {
                let work = &site.bibliography.work(&opinion.reference).short;
                format!("{} ({work})", value_text(site, schema, &opinion.value))
            });
            said.collect::<Vec<_>>().join("; ")
        }
    })
}

/// A value as text, as an author writes it.
pub(super) fn value_text(site: &Site, schema: &FactSchema, value: &Value) -> String {
    match value {
        Value::Boolean(value) => value.to_string(),
        Value::Integer(value) => value.to_string(),
        Value::Enum(index) => schema.values[*index].clone(),
        Value::List(all) => {
            let values = all.iter().map(|index| schema.values[*index].as_str());
            values.collect::<Vec<_>>().join(", ")
        }
        Value::Text(text) => text.clone(),
        Value::Date(day) => day.to_string(),
        Value::Duration { amount, unit } => {
            let symbol = Unit::ALL.iter().find(|(_, known)| known == unit);
            format!("{} {}", amount.text, symbol.map_or("", |(symbol, _)| symbol))
        }
        Value::Entry(id) => format!("{}/{}", site.collection_of(*id).id, site.entry(*id).code),
        Value::Source(reference) => {
            let key = &site.bibliography.work(reference).key;
            match &reference.section {
                Some(section) => format!("{key}#{section}"),
                None => key.clone(),
            }
        }
    }
}

/// What a history file begins with.
const HEAD: &str = "\
# What the facts were when they were last recorded, and what has changed since the first time: the feeds are made of it.
# `visavis record` writes this file.
";

/// A history file: its first day, the changes so far as they were written, and the facts.
pub fn text(since: &str, changes: &[WrittenChange], facts: &Recorded) -> String {
    let mut out = format!("{HEAD}since: {since}\n");
    if !changes.is_empty() {
        out.push_str("changes:\n");
    }
    for change in changes {
        let parts = [
            ("date", Some(&change.date)),
            ("entry", Some(&change.entry)),
            ("fact", change.fact.as_ref()),
            ("before", change.before.as_ref()),
            ("after", change.after.as_ref()),
        ];
        let parts = parts.into_iter();
        let written = parts.filter_map(|(key, value)| Some(format!("{key}: {}", scalar(value?))));
        out.push_str(&format!("- {{ {} }}\n", written.collect::<Vec<_>>().join(", ")));
    }
    out.push_str("facts:\n");
    for (code, values) in facts {
        let values = values.iter().map(|(id, value)| format!("{id}: {}", scalar(value)));
        let values = values.collect::<Vec<_>>().join(", ");
        out.push_str(&format!("  {}: {{ {values} }}\n", scalar(code)));
    }
    out
}

/// A change as a history file has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrittenChange {
    /// The day: `2026-11-22`.
    pub date: String,
    /// The entry's code.
    pub entry: String,
    /// The fact's id, for a change of one.
    pub fact: Option<String>,
    /// What it was.
    pub before: Option<String>,
    /// What it became.
    pub after: Option<String>,
}

/// A text as YAML 1.2 reads it back, without quotation marks where it can do without.
fn scalar(text: &str) -> String {
    let plain = text.starts_with(|c: char| c.is_ascii_alphanumeric())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || "_./-".contains(c))
        && !text.eq_ignore_ascii_case("null");
    if plain {
        return text.to_owned();
    }
    // Strings of JSON are strings of YAML.
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts(of: &[(&str, &[(&str, &str)])]) -> Recorded {
        let pairs = |values: &[(&str, &str)]| {
            values
                .iter()
                .map(|(id, v)| ((*id).to_owned(), (*v).to_owned()))
                .collect()
        };
        of.iter()
            .map(|(code, values)| ((*code).to_owned(), pairs(values)))
            .collect()
    }

    #[test]
    fn changes_are_of_facts_and_new_entries() {
        let before = facts(&[
            ("1", &[("a", "x"), ("b", "y")]),
            ("2", &[("a", "x")]),
            ("9", &[("a", "x")]),
        ]);
        let now = facts(&[
            ("1", &[("a", "z"), ("c", "new")]),
            ("2", &[("a", "x"), ("c", "new")]),
            ("3", &[("a", "x")]),
        ]);
        let of = |id: &str, was: Option<&str>, is: Option<&str>| {
            Some((id.to_owned(), was.map(str::to_owned), is.map(str::to_owned)))
        };
        assert_eq!(
            changes(&before, &now),
            [
                ("1".to_owned(), of("a", Some("x"), Some("z"))),
                ("1".to_owned(), of("b", Some("y"), None)),
                ("3".to_owned(), None),
            ]
        );
    }

    #[test]
    fn scalars_are_read_back_as_they_were() {
        for (text, expected) in [
            ("http/502", "http/502"),
            ("a, b", "\"a, b\""),
            ("Null", "\"Null\""),
            ("-1", "\"-1\""),
        ] {
            assert_eq!(scalar(text), expected);
        }
    }
}
