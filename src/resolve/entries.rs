//! Entries: codes, slugs, references, and the links between them.

use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::diagnostic::shorten;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::bibliography::{Bibliography, Reference};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::entry::{Constant, Entry, EntryId, hyphenated};
use crate::parse::collection::{CodeKind, ParsedCollection, SlugFrom};
use crate::parse::entries::ParsedEntry;
use crate::parse::reader::Located;
use crate::parse::{Parsed, ParsedFolder};
use crate::source::Span;

use super::{facts, sequences};

/// The longest slug, in bytes: with another one and `-vs-` it still fits the 255 of a file name.
const MAX_SLUG: usize = 100;

/// Beginnings of slugs whose messages would be those of something else.
const RESERVED_STARTS: [&str; 5] = ["fact-", "group-", "matrix-", "party-", "step-"];

/// File names that Windows keeps for devices; a host may run on it.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com1", "lpt1"];

/// Adds the folder's entries to the collection, in page order. Facts that name entries, and `confused_with`, come later,
/// in [`link`], when all entries are known.
pub(super) fn resolve(
    collection: &mut Collection,
    schema: &ParsedCollection,
    folder: &ParsedFolder,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) {
    let mut by_code: BTreeMap<&str, &Span> = BTreeMap::new();
    let mut order: Vec<(i64, &ParsedEntry, String)> = Vec::new();
    for entry in &folder.entries {
        let code = &entry.code;
        if let Some(first) = by_code.insert(&code.value, &code.span) {
            out.push(
                Diagnostic::at(
                    Code::DuplicateCode,
                    code.span.clone(),
                    format!("the code {} is there twice", shorten(&code.value)),
                )
                .label("again here")
                .related(first.clone(), "first here")
                .help("keep one of the two"),
            );
            by_code.insert(&code.value, first);
            continue;
        }
        let number = match (schema.code, code.value.parse::<i64>()) {
            (CodeKind::Integer, Err(_)) => {
                out.push(
                    Diagnostic::at(
                        Code::WrongType,
                        code.span.clone(),
                        format!("`{}` is no whole number", shorten(&code.value)),
                    )
                    .help("this collection's codes are integers; `code: text` in collection.yaml allows others"),
                );
                continue;
            }
            (CodeKind::Integer, Ok(number)) => number,
            (CodeKind::Text, _) => 0,
        };
        let source = match schema.slug {
            SlugFrom::Code => code,
            SlugFrom::Name => &entry.name,
        };
        if let Some(slug) = slug(source, out) {
            order.push((number, entry, slug));
        }
    }
    let reviewed = schema.reviewed.as_ref().and_then(|node| facts::date(node, out));
    // Stable: codes that are no numbers stay in the order of their files.
    order.sort_by_key(|(number, _, _)| *number);
    for (number, entry, slug) in order {
        let group = group(collection, entry, number, schema, out);
        let facts = facts::facts(collection, schema, entry, bibliography, out);
        let support = facts::support(collection, entry, bibliography, out);
        collection.entries.push(Entry {
            code: entry.code.value.clone(),
            slug,
            name: entry.name.value.clone(),
            status: entry.status,
            group,
            facts,
            support,
            confused_with: Vec::new(),
            constants: constants(collection, entry, bibliography, out),
            references: entry
                .sources
                .iter()
                .filter_map(|source| reference(source, bibliography, out))
                .collect(),
            sequence: Vec::new(),
            reviewed: match &entry.reviewed {
                Some(node) => facts::date(node, out),
                None => reviewed,
            },
            span: entry.code.span.clone(),
        });
    }
    for (at, parsed) in schema.facts.iter().enumerate() {
        facts::default(&collection.facts[at], parsed, bibliography, out);
    }
}

/// The slug of a code or name: NFC, lower case, `-` for anything but ASCII letters and digits.
fn slug(source: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<String> {
    let given = &source.value;
    let unsafe_code = |problem: &str| {
        Diagnostic::at(
            Code::UnsafeCode,
            source.span.clone(),
            format!("`{}` cannot be part of a path: {problem}", shorten(given)),
        )
        .help("use letters, digits, `-`, `_` and `.`")
    };
    if given.contains(['/', '\\']) || given.chars().any(char::is_control) || given.starts_with('.') {
        out.push(unsafe_code(
            "it has a slash or a control character, or begins with a dot",
        ));
        return None;
    }
    let normal = ComposingNormalizerBorrowed::new_nfc().normalize(given);
    let slug = hyphenated(&normal);
    let problem = if slug.is_empty() {
        Some("nothing is left of it but hyphens")
    } else if slug.len() > MAX_SLUG {
        Some("it is too long")
    } else if DEVICES.contains(&slug.as_str()) {
        Some("Windows keeps that name for a device")
    } else if RESERVED_STARTS.iter().any(|start| slug.starts_with(start)) {
        Some("visavis keeps what begins so for the words of facts, groups, tables and sequences")
    } else {
        None
    };
    match problem {
        Some(problem) => {
            out.push(unsafe_code(problem));
            None
        }
        None => Some(slug),
    }
}

fn group(
    collection: &Collection,
    entry: &ParsedEntry,
    number: i64,
    schema: &ParsedCollection,
    out: &mut Vec<Diagnostic>,
) -> Option<usize> {
    if let Some(given) = &entry.group {
        let found = collection.groups.iter().position(|group| group.id == given.value);
        if found.is_none() {
            out.push(
                Diagnostic::at(
                    Code::UnknownValue,
                    given.span.clone(),
                    format!("the collection has no group `{}`", given.value),
                )
                .did_you_mean(&given.value, collection.groups.iter().map(|group| group.id.as_str())),
            );
        }
        return found;
    }
    if schema.code != CodeKind::Integer {
        return None;
    }
    let within = |range: Option<(i64, i64)>| range.is_some_and(|(first, last)| (first..=last).contains(&number));
    collection.groups.iter().position(|group| within(group.range))
}

fn constants(
    collection: &Collection,
    entry: &ParsedEntry,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Vec<Constant> {
    let rows = || collection.matrix.iter().flat_map(|matrix| &matrix.rows);
    let mut found = Vec::new();
    for (library, identifier) in &entry.constants {
        let row = rows().find(|row| row.id == library.value);
        let work = bibliography.find(&library.value);
        let (name, reference) = match (row, work) {
            (Some(row), _) => (row.name.clone(), row.reference.clone()),
            (None, Some(reference)) => (bibliography.work(&reference).short.clone(), Some(reference)),
            (None, None) => {
                let known: Vec<&str> = rows()
                    .map(|row| row.id.as_str())
                    .chain(bibliography.works.iter().map(|work| work.key.as_str()))
                    .collect();
                out.push(
                    Diagnostic::at(
                        Code::UnknownSource,
                        library.span.clone(),
                        format!(
                            "`{}` is neither a row of the support table nor a source",
                            shorten(&library.value)
                        ),
                    )
                    .did_you_mean(&library.value, known),
                );
                continue;
            }
        };
        found.push(Constant {
            library: name,
            identifier: identifier.value.clone(),
            reference,
        });
    }
    found
}

/// The work that a reference names, or a diagnostic.
pub(super) fn reference(
    given: &Located<String>,
    bibliography: &Bibliography,
    out: &mut Vec<Diagnostic>,
) -> Option<Reference> {
    let found = bibliography.find(&given.value);
    if found.is_none() {
        let key = given.value.split('#').next().unwrap_or_default();
        out.push(
            Diagnostic::at(
                Code::UnknownSource,
                given.span.clone(),
                format!("content/sources.yaml has no `{}`", shorten(key)),
            )
            .did_you_mean(key, bibliography.works.iter().map(|work| work.key.as_str())),
        );
    }
    found
}

/// Links entries: facts that name entries, and `confused_with`. Gives the pairs that are named, each with
/// the place.
pub(super) fn link(parsed: &Parsed, collections: &mut [Collection], out: &mut Vec<Diagnostic>) -> BTreeMap<Pair, Span> {
    let index = Index::new(collections);
    let mut links: BTreeMap<EntryId, Vec<EntryId>> = BTreeMap::new();
    let mut pairs = BTreeMap::new();
    for collection in collections.iter_mut() {
        let id = collection.id.clone();
        let Some(folder) = parsed.collections.iter().find(|folder| folder.name == id) else {
            continue;
        };
        let mut seen = BTreeSet::new();
        for entry in &folder.entries {
            let Some(own) = index.find(&id, &entry.code.value) else {
                continue;
            };
            if !seen.insert(own) {
                continue;
            }
            if let Some(schema) = &folder.schema {
                facts::link(collection, own, entry, schema, &index, out);
            }
            let steps = sequences::resolve(collection, entry, &index, out);
            collection.entries[own.index as usize].sequence = steps;
            for target in &entry.confused_with {
                let Some(other) = index.resolve(&id, target, out) else {
                    continue;
                };
                match Pair::new(own, other) {
                    None => out.push(
                        Diagnostic::at(
                            Code::SelfPair,
                            target.span.clone(),
                            format!("{} cannot be confused with itself", shorten(&entry.code.value)),
                        )
                        .help("take it off the list"),
                    ),
                    Some(pair) => {
                        pairs.entry(pair).or_insert_with(|| target.span.clone());
                        links.entry(own).or_default().push(other);
                    }
                }
            }
        }
    }
    // Confusion is mutual: those that an entry names come first, then those that name it, in page order.
    let named = links.clone();
    for (from, targets) in &named {
        for target in targets {
            let list = links.entry(*target).or_default();
            if !list.contains(from) {
                list.push(*from);
            }
        }
    }
    for (id, targets) in links {
        collections[usize::from(id.collection)].entries[id.index as usize].confused_with = targets;
    }
    for collection in collections.iter_mut() {
        for at in 0..collection.facts.len() {
            let said = collection.entries.iter().map(|entry| entry.facts[at]);
            collection.distinct[at].tally(said);
        }
    }
    pairs
}

/// Finds entries by collection and code.
pub(super) struct Index {
    entries: BTreeMap<String, BTreeMap<String, EntryId>>,
}

impl Index {
    fn new(collections: &[Collection]) -> Self {
        let entries = collections
            .iter()
            .map(|collection| {
                let codes = collection
                    .ids()
                    .zip(&collection.entries)
                    .map(|(id, entry)| (entry.code.clone(), id))
                    .collect();
                (collection.id.clone(), codes)
            })
            .collect();
        Self { entries }
    }

    fn find(&self, collection: &str, code: &str) -> Option<EntryId> {
        self.entries.get(collection)?.get(code).copied()
    }

    /// The entry that `1005` or `http/502` names, or a diagnostic.
    pub(super) fn resolve(&self, own: &str, given: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<EntryId> {
        let (collection, code) = match given.value.split_once('/') {
            Some((collection, code)) => (collection, code),
            None => (own, given.value.as_str()),
        };
        let found = self.find(collection, code);
        if found.is_none() {
            let shown = shorten(&given.value);
            let unknown = |message| Diagnostic::at(Code::UnknownEntry, given.span.clone(), message);
            out.push(match self.entries.get(collection) {
                None => unknown(format!("there is no collection `{}`", shorten(collection)))
                    .did_you_mean(collection, self.entries.keys().map(String::as_str)),
                Some(codes) => {
                    unknown(format!("there is no entry `{shown}`")).did_you_mean(code, codes.keys().map(String::as_str))
                }
            });
        }
        found
    }
}
