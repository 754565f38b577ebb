//! Facts: values checked against their schema.

use crate::diagnostic::shorten;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::bibliography::Bibliography;
use crate::model::collection::Collection;
use crate::model::entry::EntryId;
use crate::model::fact::{Amount, Fact, FactSchema, Opinion, Unit, Value};
use crate::model::format::Day;
use crate::parse::collection::ParsedCollection;
use crate::parse::entries::ParsedEntry;
use crate::parse::fact::ParsedFact;
use crate::parse::reader::{Located, MapReader, list, name};
use crate::parse::yaml::{self, Node};
use crate::vocabulary::FactKind;
use icu_calendar::Date;

use super::entries::Index;

/// What an entry says of each fact of its schema. Facts that name entries are absent until [`link`].
pub(super) fn facts(
    collection: &mut Collection,
    schema: &ParsedCollection,
    entry: &ParsedEntry,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Vec<u32> {
    let known: Vec<String> = collection.facts.iter().map(|fact| fact.id.clone()).collect();
    note_unknown(&entry.facts, &known, Code::UnknownFact, "fact", out);
    let mut found = Vec::with_capacity(known.len());
    for (at, parsed) in schema.facts.iter().enumerate() {
        let given = entry.facts.iter().find(|(id, _)| id.value == parsed.id.value);
        let fact = match given {
            Some((_, node)) => fact(&collection.facts[at], node, bibliography, out),
            // What is wrong with a default is said once, of the schema.
            None if parsed.default.is_some() => default(&collection.facts[at], parsed, bibliography, &mut Vec::new()),
            None => {
                if !parsed.optional {
                    out.push(
                        Diagnostic::at(
                            Code::MissingFact,
                            entry.code.span.clone(),
                            format!("{} lacks the fact `{}`", entry.code.value, parsed.id.value),
                        )
                        .help("add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out"),
                    );
                }
                Fact::Absent
            }
        };
        found.push(collection.distinct[at].intern(fact));
    }
    found
}

/// What entries say of a fact that do not say otherwise.
pub(super) fn default(
    schema: &FactSchema,
    parsed: &ParsedFact,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Fact {
    match &parsed.default {
        Some(node) => fact(schema, node, bibliography, out),
        None => Fact::Absent,
    }
}

/// What an entry says in each row of its collection's support table.
pub(super) fn support(
    collection: &mut Collection,
    entry: &ParsedEntry,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Vec<u32> {
    let Some(matrix) = &mut collection.matrix else {
        if let Some((row, _)) = entry.matrix.first() {
            out.push(
                Diagnostic::at(
                    Code::UnknownKey,
                    row.span.clone(),
                    "this collection has no support table",
                )
                .help("describe it under `matrix` in collection.yaml"),
            );
        }
        return Vec::new();
    };
    let rows: Vec<String> = matrix.rows.iter().map(|row| row.id.clone()).collect();
    let columns: Vec<String> = matrix.columns.iter().map(|column| column.id.clone()).collect();
    note_unknown(&entry.matrix, &rows, Code::UnknownKey, "row", out);
    let mut found = Vec::with_capacity(rows.len());
    for row in &mut matrix.rows {
        let given = entry.matrix.iter().find(|(id, _)| id.value == row.id);
        let cells = given.map_or(&[][..], |(_, cells)| cells);
        note_unknown(cells, &columns, Code::UnknownKey, "column", out);
        let facts = matrix
            .columns
            .iter()
            .map(|column| match cells.iter().find(|(id, _)| id.value == column.id) {
                Some((_, node)) => fact(column, node, bibliography, out),
                None => Fact::Absent,
            })
            .collect();
        found.push(row.distinct.intern(facts));
    }
    found
}

fn note_unknown<T>(
    given: &[(Located<String>, T)],
    known: &[String],
    code: Code,
    what: &str,
    out: &mut Vec<Diagnostic>,
) {
    for (id, _) in given {
        if !known.contains(&id.value) {
            out.push(
                Diagnostic::at(
                    code,
                    id.span.clone(),
                    format!("the schema has no {what} `{}`", shorten(&id.value)),
                )
                .did_you_mean(&id.value, known.iter().map(String::as_str)),
            );
        }
    }
}

/// Fills in the facts of an entry that name entries.
pub(super) fn link(
    collection: &mut Collection,
    own: EntryId,
    entry: &ParsedEntry,
    schema: &ParsedCollection,
    index: &Index,
    out: &mut Vec<Diagnostic>,
) {
    for at in 0..collection.facts.len() {
        if collection.facts[at].kind != FactKind::Entry {
            continue;
        }
        let id = &collection.facts[at].id;
        let given = entry.facts.iter().find(|(known, _)| known.value == *id);
        let Some(node) = given.map(|(_, node)| node).or(schema.facts[at].default.as_ref()) else {
            continue;
        };
        let Some(text) = node.scalar() else {
            out.push(wrong(node, "an entry, as `1005` or `http/502`"));
            continue;
        };
        if state(&text).is_some() {
            continue;
        }
        let target = Located::new(text, node.span.clone());
        let Some(target) = index.resolve(&collection.id, &target, out) else {
            continue;
        };
        let interned = collection.distinct[at].intern(Fact::Known(Value::Entry(target)));
        collection.entries[own.index as usize].facts[at] = interned;
    }
}

fn state(text: &str) -> Option<Fact> {
    match text {
        "unknown" => Some(Fact::Unknown),
        "not-applicable" => Some(Fact::NotApplicable),
        _ => None,
    }
}

pub(super) fn fact(schema: &FactSchema, node: &Node, bibliography: &Bibliography, out: &mut Vec<Diagnostic>) -> Fact {
    if let yaml::Value::Text(text) = &node.value
        && let Some(state) = state(text)
    {
        return state;
    }
    if let yaml::Value::Map(_) = &node.value {
        return disputed(schema, node, bibliography, out);
    }
    value(schema, node, bibliography, out).map_or(Fact::Absent, Fact::Known)
}

/// `{ disputed: [{ value: …, source: … }, …] }`: what sources disagree about.
fn disputed(schema: &FactSchema, node: &Node, bibliography: &Bibliography, out: &mut Vec<Diagnostic>) -> Fact {
    let Some(mut map) = MapReader::new(node, "a disputed fact", out) else {
        return Fact::Absent;
    };
    let items = map.required("disputed", out);
    map.finish(out);
    if schema.kind == FactKind::Entry {
        out.push(wrong(node, "an entry, as `1005` or `http/502`"));
        return Fact::Absent;
    }
    let mut opinions: Vec<Opinion> = Vec::new();
    let before = out.len();
    for item in items.map(|node| list(node, out)).unwrap_or_default() {
        let Some(mut map) = MapReader::new(item, "an opinion", out) else {
            continue;
        };
        let said = map
            .required("value", out)
            .and_then(|node| value(schema, node, bibliography, out));
        let reference = map
            .required("source", out)
            .and_then(|node| name(node, out))
            .and_then(|given| super::entries::reference(&given, bibliography, out));
        map.finish(out);
        if let (Some(value), Some(reference)) = (said, reference) {
            opinions.push(Opinion { value, reference });
        }
    }
    let agree = opinions.windows(2).all(|pair| pair[0].value == pair[1].value);
    if let (true, Some(items)) = (agree && out.len() == before, items) {
        out.push(
            Diagnostic::at(Code::WrongType, items.span.clone(), "these sources do not disagree")
                .help("a dispute has two values or more, each with its source"),
        );
    }
    Fact::Disputed(opinions)
}

fn value(schema: &FactSchema, node: &Node, bibliography: &Bibliography, out: &mut Vec<Diagnostic>) -> Option<Value> {
    match schema.kind {
        FactKind::Boolean => match node.value {
            yaml::Value::Bool(value) => Some(Value::Boolean(value)),
            _ => {
                out.push(wrong(node, "`true` or `false`"));
                None
            }
        },
        FactKind::Integer => match node.value {
            yaml::Value::Integer(value) => Some(Value::Integer(value)),
            _ => {
                out.push(wrong(node, "a whole number"));
                None
            }
        },
        FactKind::Enum => choice(schema, node, out).map(Value::Enum),
        FactKind::List => match &node.value {
            yaml::Value::List(items) => {
                let mut found: Vec<usize> = items.iter().filter_map(|item| choice(schema, item, out)).collect();
                found.sort_unstable();
                found.dedup();
                Some(Value::List(found))
            }
            _ => {
                out.push(wrong(node, "a list of its values"));
                None
            }
        },
        FactKind::Text => match &node.value {
            yaml::Value::Text(text) if !text.is_empty() && !text.contains('\n') => Some(Value::Text(text.clone())),
            _ => {
                out.push(wrong(node, "an identifier, in one line"));
                None
            }
        },
        FactKind::Date => date(node, out).map(Value::Date),
        FactKind::Duration => duration(node, out),
        // Entries are not all known yet: `link` fills this in.
        FactKind::Entry => None,
        FactKind::Source => {
            let given = name(node, out)?;
            super::entries::reference(&given, bibliography, out).map(Value::Source)
        }
    }
}

fn wrong(node: &Node, expected: &str) -> Diagnostic {
    Diagnostic::at(
        Code::WrongType,
        node.span.clone(),
        format!("expected {expected}, found {}", node.value.kind()),
    )
    .help("`unknown` and `not-applicable` are values of every fact")
}

fn choice(schema: &FactSchema, node: &Node, out: &mut Vec<Diagnostic>) -> Option<usize> {
    let Some(given) = node.scalar() else {
        out.push(wrong(node, "one of its values"));
        return None;
    };
    let found = schema.values.iter().position(|value| *value == given);
    if found.is_none() {
        out.push(
            Diagnostic::at(
                Code::UnknownValue,
                node.span.clone(),
                format!("`{}` is no value of `{}`", shorten(&given), schema.id),
            )
            .did_you_mean(&given, schema.values.iter().map(String::as_str)),
        );
    }
    found
}

/// A day of the calendar.
pub(super) fn date(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Day> {
    let parsed = node.scalar().and_then(|text| {
        // ISO 8601 calendar date in its extended form, years of four digits.
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let shape = parts.next().is_none() && year.len() == 4 && month.len() == 2 && day.len() == 2;
        let (year, month, day) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
        (shape && Date::try_new_iso(year, month, day).is_ok()).then_some(Day { year, month, day })
    });
    if parsed.is_none() {
        out.push(
            Diagnostic::at(Code::WrongType, node.span.clone(), "expected a day of the calendar")
                .help("write it as 2011-12-31"),
        );
    }
    parsed
}

fn duration(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Value> {
    let parsed = node.scalar().and_then(|text| {
        let at = text.find(|c: char| !c.is_ascii_digit() && c != '.')?;
        let (amount, unit) = text.split_at(at);
        let value: f64 = amount.parse().ok()?;
        let unit = unit.trim();
        let (_, unit) = Unit::ALL.into_iter().find(|(symbol, _)| *symbol == unit)?;
        let text = amount.to_owned();
        Some(Value::Duration {
            amount: Amount { text, value },
            unit,
        })
    });
    if parsed.is_none() {
        let units: Vec<_> = Unit::ALL.iter().map(|(symbol, _)| *symbol).collect();
        out.push(
            Diagnostic::at(
                Code::WrongType,
                node.span.clone(),
                "expected a number and a unit of time",
            )
            .help(format!("write it as `60 s`; units are {}", units.join(", "))),
        );
    }
    parsed
}
