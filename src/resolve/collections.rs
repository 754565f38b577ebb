//! Collections: schemas, and their entries' codes and slugs.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::bibliography::Bibliography;
use crate::model::collection::{Collection, Group, Matrix, Row};
use crate::model::fact::{Distinct, FactSchema, Meaning};
use crate::model::message::{ENTRY_ATTRIBUTES, INTERFACE};
use crate::parse::collection::{ParsedCollection, ParsedMatrix};
use crate::parse::fact::ParsedFact;
use crate::parse::reader::Located;
use crate::parse::site::ParsedSite;
use crate::parse::{Parsed, ParsedFolder};
use crate::source::Span;
use crate::vocabulary::FactKind;

use super::entries;

/// Ids that would take the routes or messages of something else.
const RESERVED: [&str; 10] = [
    "compare", "glossary", "guide", "guides", "l10n", "locale", "page", "pages", "route", "site",
];

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
        sets(&mut collection, schema, out);
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
    meanings(parsed, &mut found, out);
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

/// Adds the sets of three or more, each in canonical order.
fn sets(collection: &mut Collection, schema: &ParsedCollection, out: &mut Vec<Diagnostic>) {
    let mut places: Vec<&Span> = Vec::new();
    for set in &schema.comparisons.sets {
        let mut entries = Vec::new();
        for code in &set.codes {
            match collection.find(&code.value) {
                Some(id) => entries.push(id),
                None => out.push(
                    Diagnostic::at(
                        Code::UnknownEntry,
                        code.span.clone(),
                        format!("there is no entry `{}`", shorten(&code.value)),
                    )
                    .did_you_mean(&code.value, collection.entries.iter().map(|entry| entry.code.as_str())),
                ),
            }
        }
        if set.codes.len() < 3 {
            out.push(
                Diagnostic::at(Code::InvalidSet, set.span.clone(), "a set has three entries or more")
                    .help("two are a pair, which `pairs` is about"),
            );
            continue;
        }
        if entries.len() > MAX_SET {
            out.push(
                Diagnostic::at(
                    Code::InvalidSet,
                    set.span.clone(),
                    format!("a set has at most {MAX_SET} entries"),
                )
                .help("more columns than that nobody can read"),
            );
            continue;
        }
        // Less are left of it where a code is wrong, which has its diagnostic.
        if entries.len() < set.codes.len() || entries.len() < 3 {
            continue;
        }
        entries.sort_unstable();
        if let Some(first) = collection.sets.iter().position(|known| *known == entries) {
            out.push(
                Diagnostic::at(Code::DuplicateId, set.span.clone(), "this set is there twice")
                    .label("again here")
                    .related(places[first].clone(), "first here"),
            );
            continue;
        }
        places.push(&set.span);
        collection.sets.push(entries);
    }
}

/// The most entries of a set.
const MAX_SET: usize = 6;

/// Gives each fact the meaning of the one that its `same_as` names.
fn meanings(parsed: &Parsed, collections: &mut [Collection], out: &mut Vec<Diagnostic>) {
    let schemas: Vec<Option<&ParsedCollection>> = collections
        .iter()
        .map(|collection| {
            let folder = parsed.collections.iter().find(|folder| folder.name == collection.id)?;
            folder.schema.as_ref()
        })
        .collect();
    let mut named: BTreeMap<Meaning, Meaning> = BTreeMap::new();
    for (collection, schema) in collections.iter().zip(&schemas) {
        for (at, fact) in schema.iter().flat_map(|schema| &schema.facts).enumerate() {
            let Some(given) = &fact.same_as else { continue };
            if let Some(target) = same_as(collections, collection, fact, given, out) {
                named.insert(collection.facts[at].meaning, target);
            }
        }
    }
    for collection in collections {
        for fact in &mut collection.facts {
            // What names what names it comes round: the smallest of a circle is the meaning of all.
            let mut seen = vec![fact.meaning];
            while let Some(next) = named.get(&seen[seen.len() - 1]).filter(|next| !seen.contains(next)) {
                seen.push(*next);
            }
            let last = seen[seen.len() - 1];
            fact.meaning = match named.get(&last) {
                Some(back) => {
                    let start = seen.iter().position(|known| known == back).unwrap_or(0);
                    seen[start..].iter().copied().min().unwrap_or(last)
                }
                None => last,
            };
        }
    }
}

fn same_as(
    collections: &[Collection],
    own: &Collection,
    fact: &ParsedFact,
    given: &Located<String>,
    out: &mut Vec<Diagnostic>,
) -> Option<Meaning> {
    let found = given.value.split_once('/').and_then(|(collection, id)| {
        let collection = collections.iter().find(|known| known.id == collection)?;
        collection.facts.iter().find(|known| known.id == id)
    });
    let Some(target) = found.filter(|target| target.meaning.collection != own.index) else {
        let others = collections.iter().filter(|other| other.index != own.index);
        let known: Vec<String> = others
            .flat_map(|other| other.facts.iter().map(move |fact| format!("{}/{}", other.id, fact.id)))
            .collect();
        out.push(
            Diagnostic::at(
                Code::UnknownFact,
                given.span.clone(),
                format!("no other collection has the fact `{}`", shorten(&given.value)),
            )
            .did_you_mean(&given.value, known.iter().map(String::as_str))
            .help("write it as `collection/fact`"),
        );
        return None;
    };
    let mismatch = |message: String| Diagnostic::at(Code::SameAsMismatch, given.span.clone(), message);
    if target.kind != fact.kind {
        out.push(
            mismatch(format!(
                "`{}` is of type {}, `{}` of type {}",
                fact.id.value,
                fact.kind.as_str(),
                given.value,
                target.kind.as_str()
            ))
            .help("facts that mean the same are of one type: change one, or take `same_as` off"),
        );
        return None;
    }
    let choices = matches!(fact.kind, FactKind::Enum | FactKind::List);
    if choices && fact.values.iter().all(|value| !target.values.contains(&value.value)) {
        out.push(
            mismatch(format!(
                "`{}` and `{}` have no value in common",
                fact.id.value, given.value
            ))
            .help("values that mean the same have one id in both schemas"),
        );
        return None;
    }
    Some(target.meaning)
}

/// Whether a collection's messages would be those of the interface, or its routes those of something else.
pub(super) fn is_reserved(id: &str) -> bool {
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
    let facts: Vec<FactSchema> = schema
        .facts
        .iter()
        .enumerate()
        .map(|(at, fact)| FactSchema {
            meaning: Meaning {
                collection: index,
                fact: at as u16,
            },
            ..fact_schema(fact, out)
        })
        .collect();
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
        pairs: schema.comparisons.pairs,
        index_rule: schema.comparisons.index,
        words_rule: schema.comparisons.words,
        sets: Vec::new(),
        parties: schema.parties.iter().map(|id| id.value.clone()).collect(),
        entries: Vec::new(),
        history: None,
    }
}

fn fact_schema(fact: &ParsedFact, out: &mut Vec<Diagnostic>) -> FactSchema {
    let mut seen: BTreeMap<&str, &Span> = BTreeMap::new();
    for value in &fact.values {
        if let Some(first) = seen.insert(&value.value, &value.span) {
            out.push(crate::parse::reader::duplicate_id(value, first));
        }
        // These attributes of a fact's message mean something else.
        if matches!(
            value.value.as_str(),
            "difference" | "description" | "equivalence" | "absent"
        ) {
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
        weight: fact.weight,
        equivalence: fact.equivalence,
        meaning: Meaning::default(),
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
