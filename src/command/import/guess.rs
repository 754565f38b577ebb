//! A guess at the schema of a table, and the files that it makes.

use std::collections::BTreeSet;

use super::Draft;

use crate::command::new::{quoted, words_of_entry};
use crate::command::table::{OWN, SEPARATOR, Table};
use crate::model::entry::hyphenated;
use crate::model::fact::Unit;
use crate::model::format::Day;
use crate::parse::collection::ParsedCollection;
use crate::vocabulary::{FactKind, Status, TODO};

/// The most values that an enum is guessed to have.
const MOST_VALUES: usize = 12;

/// A fact of the table.
struct Fact {
    id: String,
    /// What the column is called.
    label: String,
    column: usize,
    kind: FactKind,
    values: Vec<String>,
    optional: bool,
}

/// The files that a table makes. Where the project has a schema for the collection, the table is read by it.
pub(super) fn draft(id: &str, table: &Table, schema: Option<&ParsedCollection>) -> Result<Draft, String> {
    let code = table.column("code").unwrap_or(0);
    let codes: Vec<&str> = table.rows.iter().map(|row| row[code].as_str()).collect();
    let mut seen = BTreeSet::new();
    for (at, own) in codes.iter().enumerate() {
        // The head is the first line.
        let line = at + 2;
        if own.is_empty() {
            return Err(format!("row {line} has no code"));
        }
        if !seen.insert(own) {
            return Err(format!(
                "row {line} has the code `{own}`, which another one has already"
            ));
        }
    }
    let facts = facts(table, code, schema)?;
    let is_number = codes.iter().all(|code| code.parse::<i64>().is_ok());
    let groups: BTreeSet<&str> = table.column("group").iter().flat_map(|at| table.values(*at)).collect();
    Ok(Draft {
        schema: schema.is_none().then(|| schema_text(id, is_number, &facts, &groups)),
        entries: entries_text(table, code, &facts),
        words: words_text(id, table, code, &facts, schema, &groups),
    })
}

fn facts(table: &Table, code: usize, schema: Option<&ParsedCollection>) -> Result<Vec<Fact>, String> {
    let mut found: Vec<Fact> = Vec::new();
    for (column, label) in table.columns.iter().enumerate() {
        let is_own = OWN.iter().any(|own| label.eq_ignore_ascii_case(own));
        if column == code || is_own || label.is_empty() {
            continue;
        }
        let id = match hyphenated(label) {
            id if id.starts_with(|c: char| c.is_ascii_digit()) => format!("n-{id}"),
            id => id,
        };
        if id.is_empty() || found.iter().any(|fact| fact.id == id) {
            return Err(format!("the column `{label}` cannot be made an id of its own"));
        }
        let known = schema.map(|schema| schema.facts.iter().find(|fact| fact.id.value == id));
        let (kind, values) = match known {
            Some(Some(fact)) => (fact.kind, Vec::new()),
            Some(None) => return Err(format!("the collection's schema has no fact `{id}`")),
            None => guessed(table, column),
        };
        let filled = table.values(column).count();
        found.push(Fact {
            id,
            label: label.clone(),
            column,
            kind,
            values,
            optional: filled < table.rows.len(),
        });
    }
    Ok(found)
}

/// What a column holds: the narrowest type that all of its values have.
fn guessed(table: &Table, column: usize) -> (FactKind, Vec<String>) {
    let values = || table.values(column);
    let all = |holds: fn(&str) -> bool| values().next().is_some() && values().all(holds);
    if all(|value| truth(value).is_some()) {
        return (FactKind::Boolean, Vec::new());
    }
    if all(|value| value.parse::<i64>().is_ok()) {
        return (FactKind::Integer, Vec::new());
    }
    if all(|value| Day::parse(value).is_some()) {
        return (FactKind::Date, Vec::new());
    }
    if all(is_duration) {
        return (FactKind::Duration, Vec::new());
    }
    let ids = |texts: BTreeSet<&str>| -> Option<Vec<String>> {
        let ids: BTreeSet<String> = texts.iter().map(|text| hyphenated(text)).collect();
        let fine = |id: &String| crate::parse::reader::is_id(id);
        // Two texts that are one id cannot be told apart any more.
        (ids.len() == texts.len() && ids.iter().all(fine) && ids.len() <= MOST_VALUES)
            .then(|| ids.into_iter().collect())
    };
    let distinct: BTreeSet<&str> = values().collect();
    let repeats = distinct.len() < values().count();
    if values().any(|value| value.contains(SEPARATOR)) {
        let items: BTreeSet<&str> = values().flat_map(items).collect();
        if let Some(values) = ids(items) {
            return (FactKind::List, values);
        }
    } else if repeats && let Some(values) = ids(distinct) {
        return (FactKind::Enum, values);
    }
    (FactKind::Text, Vec::new())
}

fn items(value: &str) -> impl Iterator<Item = &str> {
    value.split(SEPARATOR).map(str::trim).filter(|item| !item.is_empty())
}

fn truth(value: &str) -> Option<bool> {
    match value.to_ascii_lowercase().as_str() {
        "true" | "yes" | "y" => Some(true),
        "false" | "no" | "n" => Some(false),
        _ => None,
    }
}

fn is_duration(value: &str) -> bool {
    let at = value.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(0);
    let (amount, unit) = value.split_at(at);
    amount.parse::<f64>().is_ok() && Unit::ALL.iter().any(|(symbol, _)| *symbol == unit.trim())
}

fn schema_text(id: &str, is_number: bool, facts: &[Fact], groups: &BTreeSet<&str>) -> String {
    let mut out = crate::schema::modeline(&format!("content/{id}/collection.yaml"), "collection");
    out.push_str(
        "# A guess at what the table holds: read it through, and give facts that tell entries apart a weight.\n",
    );
    out.push_str(&format!("id: {id}\n"));
    if is_number {
        out.push_str("code: integer\n");
    }
    if !groups.is_empty() {
        let groups: Vec<String> = groups
            .iter()
            .map(|group| format!("{{ id: {} }}", hyphenated(group)))
            .collect();
        out.push_str(&format!("groups: [{}]\n", groups.join(", ")));
    }
    out.push_str("sections: []\n");
    if !facts.is_empty() {
        out.push_str("facts:\n");
    }
    for fact in facts {
        out.push_str(&format!("  {}: {{ type: {}", fact.id, fact.kind.as_str()));
        if !fact.values.is_empty() {
            out.push_str(&format!(", values: [{}]", fact.values.join(", ")));
        }
        if fact.optional {
            out.push_str(", optional: true");
        }
        out.push_str(" }\n");
    }
    out.push_str("comparisons: { pairs: all }\n");
    out
}

fn entries_text(table: &Table, code: usize, facts: &[Fact]) -> String {
    let cell = |row: &[String], name: &str| {
        let value = table.column(name).and_then(|at| row.get(at));
        value.filter(|value| !value.is_empty()).cloned()
    };
    let mut out = String::new();
    for row in &table.rows {
        let own = &row[code];
        let name = cell(row, "registry_name").or_else(|| cell(row, "name"));
        out.push_str(&format!(
            "{}:\n  name: {}\n",
            quoted(own),
            quoted(&name.unwrap_or_else(|| own.clone()))
        ));
        if let Some(status) = cell(row, "status").filter(|status| Status::parse(status).is_some()) {
            out.push_str(&format!("  status: {status}\n"));
        }
        if let Some(group) = cell(row, "group") {
            out.push_str(&format!("  group: {}\n", hyphenated(&group)));
        }
        let said: Vec<String> = facts
            .iter()
            .filter(|fact| !row[fact.column].is_empty())
            .map(|fact| format!("    {}: {}\n", fact.id, value(fact.kind, &row[fact.column])))
            .collect();
        if !said.is_empty() {
            out.push_str("  facts:\n");
            out.push_str(&said.concat());
        }
    }
    out
}

/// A value as YAML.
fn value(kind: FactKind, text: &str) -> String {
    if matches!(text, "unknown" | "not-applicable") {
        return text.to_owned();
    }
    match kind {
        FactKind::Boolean => truth(text).map_or_else(|| quoted(text), |value| value.to_string()),
        FactKind::Enum => hyphenated(text),
        FactKind::List => {
            let items: Vec<String> = items(text).map(hyphenated).collect();
            format!("[{}]", items.join(", "))
        }
        FactKind::Integer | FactKind::Date | FactKind::Duration => text.to_owned(),
        FactKind::Text | FactKind::Entry | FactKind::Source => quoted(text),
    }
}

fn words_text(
    id: &str,
    table: &Table,
    code: usize,
    facts: &[Fact],
    schema: Option<&ParsedCollection>,
    groups: &BTreeSet<&str>,
) -> String {
    let mut out = String::new();
    if schema.is_none() {
        out.push_str(&format!(
            "{id} = {id}\n    .label = {id}\n    .description = {TODO}\n    .both = {TODO}\n\n"
        ));
        for group in groups {
            out.push_str(&format!("{id}-group-{} = {}\n", hyphenated(group), fluent(group)));
        }
        for fact in facts {
            out.push_str(&format!("{id}-fact-{} = {}\n", fact.id, fluent(&fact.label)));
            for value in &fact.values {
                let texts = table.values(fact.column).flat_map(items);
                let said = texts
                    .into_iter()
                    .find(|text| hyphenated(text) == *value)
                    .unwrap_or(value);
                out.push_str(&format!("    .{value} = {}\n", fluent(said)));
            }
        }
        out.push('\n');
    }
    let sections: Vec<String> = schema
        .iter()
        .flat_map(|schema| schema.sections.iter().map(|section| section.value.clone()))
        .collect();
    let cell = |row: &[String], name: &str| {
        let value = table.column(name).and_then(|at| row.get(at));
        value.filter(|value| !value.is_empty()).map(|value| fluent(value))
    };
    for row in &table.rows {
        let name = cell(row, "name").unwrap_or_else(|| fluent(&row[code]));
        let summary = cell(row, "summary").unwrap_or_else(|| TODO.to_owned());
        out.push_str(&words_of_entry(id, &hyphenated(&row[code]), &name, &summary, &sections));
    }
    out
}

/// A text as the value of a message on one line.
fn fluent(text: &str) -> String {
    let one_line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(one_line.len());
    for c in one_line.chars() {
        match c {
            '{' => out.push_str("{\"{\"}"),
            '}' => out.push_str("{\"}\"}"),
            c => out.push(c),
        }
    }
    if out.is_empty() { "{\"\"}".to_owned() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kind(values: &str) -> FactKind {
        let rows: String = values
            .split(',')
            .enumerate()
            .map(|(at, value)| format!("{at},{value}\n"))
            .collect();
        let table = Table::csv(format!("code,x\n{rows}").as_bytes()).expect("a table");
        guessed(&table, 1).0
    }

    #[test]
    fn the_narrowest_type_is_guessed() {
        assert_eq!(kind("yes,No,"), FactKind::Boolean);
        assert_eq!(kind("1,-2,3"), FactKind::Integer);
        assert_eq!(kind("2011-12-31,2012-01-01"), FactKind::Date);
        assert_eq!(kind("60 s,1.5 min"), FactKind::Duration);
        assert_eq!(kind("client,server,client"), FactKind::Enum);
        assert_eq!(kind("a; b,b"), FactKind::List);
        assert_eq!(kind("one,two,three"), FactKind::Text);
        assert_eq!(kind("a b,a-b,a b"), FactKind::Text);
        assert_eq!(kind(",,"), FactKind::Text);
    }
}
