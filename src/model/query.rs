//! Queries: which entries of a collection a page lists, and in which order.

use std::cmp::Ordering;

use super::Site;
use super::collection::Collection;
use super::entry::EntryId;
use super::fact::{Fact, Value};
use super::history::value_text;
use crate::vocabulary::{FactKind, Status};

/// Entries of one collection: those of which all conditions hold, in an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Query {
    /// The collection, by its place in the site.
    pub collection: u16,
    /// What must hold, all of it.
    conditions: Vec<Condition>,
    /// What they are ordered by, if not by the collection's own order.
    sort: Option<Key>,
    /// Whether the last comes first.
    reversed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Condition {
    Status(Status),
    Group(usize),
    /// A fact that has a value, as an author writes it.
    Fact(usize, String),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Key {
    /// The collection's order.
    Code,
    /// The registry's name.
    Name,
    Fact(usize),
}

/// Why a query asks for nothing: what it names, and what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unasked {
    /// No such collection.
    Collection(String, Vec<String>),
    /// Neither a fact nor one of the other things to ask for.
    Key(String, Vec<String>),
    /// Not a value of that fact.
    Value(String, Vec<String>),
    /// Nothing that entries can be ordered by.
    Sort(String, Vec<String>),
}

impl Query {
    /// `websocket?status=standard&sent-on-wire=false&sort=-name`: a collection, then what must hold of its entries. A fact
    /// is asked for by one of its values as authors write it; a list, by one of its items. `sort` takes `code`, `name` or a
    /// fact, with `-` in front for the other way round.
    pub fn parse(site: &Site, text: &str) -> Result<Self, Unasked> {
        let (name, asked) = text.split_once('?').unwrap_or((text, ""));
        let found = site.collections.iter().find(|collection| collection.id == name);
        let Some(collection) = found else {
            let known = site.collections.iter().map(|collection| collection.id.clone());
            return Err(Unasked::Collection(name.to_owned(), known.collect()));
        };
        let mut query = Self {
            collection: collection.index,
            conditions: Vec::new(),
            sort: None,
            reversed: false,
        };
        for (key, value) in url::form_urlencoded::parse(asked.as_bytes()) {
            if key == "sort" {
                let name = value.strip_prefix('-').unwrap_or(&value);
                query.reversed = name.len() < value.len();
                query.sort = Some(sort_key(collection, name)?);
            } else {
                query.conditions.push(condition(site, collection, &key, &value)?);
            }
        }
        Ok(query)
    }

    /// The entries, in order.
    pub fn entries(&self, site: &Site) -> Vec<EntryId> {
        let collection = &site.collections[usize::from(self.collection)];
        let mut found: Vec<EntryId> = collection
            .ids()
            .filter(|id| self.conditions.iter().all(|condition| condition.holds(site, *id)))
            .collect();
        if let Some(key) = self.sort {
            // Stable: what the key does not tell apart stays in page order.
            found.sort_by(|a, b| key.compare(site, *a, *b));
        }
        if self.reversed {
            found.reverse();
        }
        found
    }
}

fn fact(collection: &Collection, id: &str) -> Option<usize> {
    collection.facts.iter().position(|fact| fact.id == id)
}

fn keys(collection: &Collection, others: &[&str]) -> Vec<String> {
    let facts = collection.facts.iter().map(|fact| fact.id.clone());
    others.iter().map(|name| (*name).to_owned()).chain(facts).collect()
}

fn sort_key(collection: &Collection, name: &str) -> Result<Key, Unasked> {
    match name {
        "code" => Ok(Key::Code),
        "name" => Ok(Key::Name),
        _ => fact(collection, name)
            .map(Key::Fact)
            .ok_or_else(|| Unasked::Sort(name.to_owned(), keys(collection, &["code", "name"]))),
    }
}

fn condition(site: &Site, collection: &Collection, key: &str, value: &str) -> Result<Condition, Unasked> {
    let unknown = |known: Vec<String>| Unasked::Value(value.to_owned(), known);
    match key {
        "status" => Status::parse(value)
            .map(Condition::Status)
            .ok_or_else(|| unknown(Status::NAMES.iter().map(|name| (*name).to_owned()).collect())),
        "group" => {
            let mut groups = collection.groups.iter();
            let found = groups.position(|group| group.id == value);
            found
                .map(Condition::Group)
                .ok_or_else(|| unknown(collection.groups.iter().map(|group| group.id.clone()).collect()))
        }
        _ => {
            let at = fact(collection, key)
                .ok_or_else(|| Unasked::Key(key.to_owned(), keys(collection, &["status", "group", "sort"])))?;
            let known = said(site, collection, at);
            // What no entry says yet is right to ask for if the schema has it.
            if known.iter().any(|known| known == value) {
                Ok(Condition::Fact(at, value.to_owned()))
            } else {
                Err(unknown(known))
            }
        }
    }
}

/// The values that a fact may be asked for.
fn said(site: &Site, collection: &Collection, at: usize) -> Vec<String> {
    let schema = &collection.facts[at];
    let mut found: Vec<String> = schema.values.clone();
    if schema.kind == FactKind::Boolean {
        found.extend(["true".to_owned(), "false".to_owned()]);
    }
    let open = [FactKind::Integer, FactKind::Text, FactKind::Date, FactKind::Duration];
    if open.contains(&schema.kind) {
        found.extend(collection.distinct[at].iter().filter_map(|fact| match fact {
            Fact::Known(value) => Some(value_text(site, schema, value)),
            _ => None,
        }));
    }
    found.extend(["unknown".to_owned(), "not-applicable".to_owned()]);
    found.dedup();
    found
}

impl Condition {
    fn holds(&self, site: &Site, id: EntryId) -> bool {
        let entry = site.entry(id);
        match self {
            Self::Status(status) => entry.status == *status,
            Self::Group(group) => entry.group == Some(*group),
            Self::Fact(at, wanted) => {
                let collection = site.collection_of(id);
                let schema = &collection.facts[*at];
                let is = |value: &Value| match value {
                    Value::List(items) => items.iter().any(|item| schema.values[*item] == *wanted),
                    value => value_text(site, schema, value) == *wanted,
                };
                match collection.fact(entry, *at) {
                    Fact::Absent => false,
                    Fact::Unknown => wanted == "unknown",
                    Fact::NotApplicable => wanted == "not-applicable",
                    Fact::Known(value) => is(value),
                    Fact::Disputed(opinions) => opinions.iter().any(|opinion| is(&opinion.value)),
                }
            }
        }
    }
}

impl Key {
    fn compare(self, site: &Site, a: EntryId, b: EntryId) -> Ordering {
        let collection = site.collection_of(a);
        match self {
            Self::Code => a.cmp(&b),
            Self::Name => site.entry(a).name.cmp(&site.entry(b).name),
            Self::Fact(at) => {
                let value = |id: EntryId| match collection.fact(site.entry(id), at) {
                    Fact::Known(value) => Some(value),
                    _ => None,
                };
                // What has no value comes last.
                match (value(a), value(b)) {
                    (Some(a), Some(b)) => compare(a, b),
                    (Some(_), None) => Ordering::Less,
                    (None, Some(_)) => Ordering::Greater,
                    (None, None) => Ordering::Equal,
                }
            }
        }
    }
}

fn compare(a: &Value, b: &Value) -> Ordering {
    match (a, b) {
        // Yes before no, as a reader looks for it.
        (Value::Boolean(a), Value::Boolean(b)) => b.cmp(a),
        (Value::Integer(a), Value::Integer(b)) => a.cmp(b),
        (Value::Enum(a), Value::Enum(b)) => a.cmp(b),
        (Value::List(a), Value::List(b)) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (
            Value::Duration { amount: a, unit: first },
            Value::Duration {
                amount: b,
                unit: second,
            },
        ) => (a.value * first.seconds()).total_cmp(&(b.value * second.seconds())),
        (Value::Entry(a), Value::Entry(b)) => a.cmp(b),
        _ => Ordering::Equal,
    }
}
