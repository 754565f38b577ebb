//! Collections: schemas, and their entries' codes and slugs.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::bibliography::Bibliography;
use crate::model::collection::{Collection, Group, Matrix, Row};
use crate::model::fact::{Distinct, FactSchema};
use crate::model::message::{ENTRY_ATTRIBUTES, INTERFACE};
use crate::parse::collection::{ParsedCollection, ParsedFact, ParsedMatrix};
use crate::parse::reader::Located;
use crate::parse::site::ParsedSite;
use crate::parse::{Parsed, ParsedFolder};
use crate::source::Span;

use super::entries;

/// Ids that would take the routes or messages of something else.
const RESERVED: [&str; 4] = ["compare", "pages", "site", "locale"];

pub(super) fn resolve(
    parsed: &Parsed,
    config: &ParsedSite,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Vec<Collection> {
    let mut found: Vec<Collection> = Vec::new();
    for id in &config.collections {
        let Some(folder) = parsed.collections.iter().find(|folder| folder.name == id.value) else {
            out.push(unknown_collection(id, &parsed.collections));
            continue;
        };
        let Some(schema) = &folder.schema else {
            // A collection.yaml that does not parse has its diagnostic already.
            continue;
        };
        if is_reserved(&id.value) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    id.span.clone(),
                    format!("visavis keeps `{}` for itself", id.value),
                )
                .help("rename the collection"),
            );
            continue;
        }
        if found.len() >= usize::from(u16::MAX) {
            break;
        }
        let mut collection = self::schema(found.len() as u16, &folder.name, schema, bibliography, out);
        entries::resolve(&mut collection, schema, folder, bibliography, out);
        // An id that is none has its diagnostic already.
        if schema.id.value != folder.name && !schema.id.value.is_empty() {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    schema.id.span.clone(),
                    format!("this collection's folder is called `{}`", folder.name),
                )
                .help("a collection's id is its folder's name"),
            );
        }
        if collection.entries.is_empty() {
            out.push(
                Diagnostic::at(
                    Code::EmptyFolder,
                    schema.id.span.clone(),
                    format!("the collection `{}` has no entries", folder.name),
                )
                .help(format!("put entries into content/{}/<any name>.yaml", folder.name)),
            );
        }
        found.push(collection);
    }
    for folder in &parsed.collections {
        if folder.schema.is_none() && !folder.entries.is_empty() {
            out.push(
                Diagnostic::of_path(
                    Code::MissingFile,
                    format!("content/{}/collection.yaml", folder.name),
                    format!(
                        "the collection `{}` has entries and no schema that can be read",
                        folder.name
                    ),
                )
                .help("write its collection.yaml"),
            );
        } else if config.collections.iter().all(|id| id.value != folder.name) {
            out.push(
                Diagnostic::at(
                    Code::UnusedFile,
                    Span::new(folder.file, 0..0),
                    format!("the collection `{}` is not in the site", folder.name),
                )
                .help(format!("add `{}` to `collections` in content/site.yaml", folder.name)),
            );
        }
    }
    found
}

/// Whether a collection's messages would be those of the interface, or its routes those of something else.
fn is_reserved(id: &str) -> bool {
    let mut interface = INTERFACE
        .iter()
        .map(|(known, _)| known.split(['-', '.']).next().unwrap_or(known));
    RESERVED.contains(&id) || interface.any(|known| known == id)
}

fn unknown_collection(id: &Located<String>, folders: &[ParsedFolder]) -> Diagnostic {
    Diagnostic::at(
        Code::MissingFile,
        id.span.clone(),
        format!("there is no content/{}/collection.yaml", id.value),
    )
    .did_you_mean(&id.value, folders.iter().map(|folder| folder.name.as_str()))
}

fn schema(
    index: u16,
    name: &str,
    schema: &ParsedCollection,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Collection {
    for section in &schema.sections {
        if ENTRY_ATTRIBUTES.contains(&section.value.as_str()) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    section.span.clone(),
                    format!("every entry has `.{}` besides its sections", section.value),
                )
                .help("take it off the list"),
            );
        }
        if !crate::parse::reader::is_id(&section.value) {
            out.push(Diagnostic::at(
                Code::InvalidId,
                section.span.clone(),
                format!("`{}` is no id of a section", section.value),
            ));
        }
    }
    let facts: Vec<FactSchema> = schema.facts.iter().map(|fact| fact_schema(fact, out)).collect();
    Collection {
        index,
        id: name.to_owned(),
        groups: schema
            .groups
            .iter()
            .map(|group| Group {
                id: group.id.value.clone(),
                range: group.range,
            })
            .collect(),
        sections: schema.sections.iter().map(|id| id.value.clone()).collect(),
        distinct: vec![Distinct::default(); facts.len()],
        facts,
        matrix: schema
            .matrix
            .as_ref()
            .map(|matrix| self::matrix(matrix, bibliography, out)),
        pairs: schema.pairs,
        index_rule: schema.index,
        entries: Vec::new(),
    }
}

fn fact_schema(fact: &ParsedFact, out: &mut Vec<Diagnostic>) -> FactSchema {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    for value in &fact.values {
        if let Some(first) = seen.insert(&value.value, &value.span) {
            out.push(crate::parse::reader::duplicate_id(value, first));
        }
        // These attributes of a fact's message mean something else.
        if matches!(value.value.as_str(), "difference" | "description") {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    value.span.clone(),
                    format!("visavis keeps `{}` for itself", value.value),
                )
                .help("call the value something else"),
            );
        }
    }
    FactSchema {
        id: fact.id.value.clone(),
        kind: fact.kind,
        values: fact.values.iter().map(|value| value.value.clone()).collect(),
    }
}

fn matrix(matrix: &ParsedMatrix, bibliography: &Bibliography, out: &mut Vec<Diagnostic>) -> Matrix {
    Matrix {
        rows: matrix
            .rows
            .iter()
            .map(|row| Row {
                id: row.id.value.clone(),
                name: row.name.as_ref().unwrap_or(&row.id).value.clone(),
                reference: row
                    .source
                    .as_ref()
                    .and_then(|source| entries::reference(source, bibliography, out)),
                distinct: Distinct::default(),
            })
            .collect(),
        columns: matrix.columns.iter().map(|column| fact_schema(column, out)).collect(),
    }
}
