//! `content/<collection>/collection.yaml`: the schema of a collection.

use super::fact::{self, ParsedFact};
use super::reader::{Located, MapReader, duplicate_id, id, ids, list, name, names, one_of, text, wrong_type};
use super::yaml::{Node, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vocabulary::{FactKind, PairRule};

/// How entries are called in routes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SlugFrom {
    /// By their code.
    Code,
    /// By their registry name.
    Name,
}

/// What a code may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeKind {
    /// A whole number; entries are in the order of their numbers.
    Integer,
    /// Any text; entries are in the order of their files.
    Text,
}

/// `collection.yaml` as it is written.
#[derive(Clone, Debug)]
pub struct ParsedCollection {
    /// Its id: the folder's name.
    pub id: Located<String>,
    /// What codes are.
    pub code: CodeKind,
    /// Where slugs come from.
    pub slug: SlugFrom,
    /// Groups in page order.
    pub groups: Vec<ParsedGroup>,
    /// Sections in page order.
    pub sections: Vec<Located<String>>,
    /// Facts in page order.
    pub facts: Vec<ParsedFact>,
    /// The support table.
    pub matrix: Option<ParsedMatrix>,
    /// Who takes part in its sequences, in the order in which they stand.
    pub parties: Vec<Located<String>>,
    /// What is compared.
    pub comparisons: ParsedComparisons,
    /// The day on which the facts of its entries were last checked, where they do not say themselves.
    pub reviewed: Option<Node>,
}

/// What a collection says of its comparisons.
#[derive(Clone, Debug)]
pub struct ParsedComparisons {
    /// Which pairs get a page.
    pub pairs: PairRule,
    /// Which of them search engines may index.
    pub index: PairRule,
    /// Which of them must have words of their own.
    pub words: PairRule,
    /// Sets of three or more entries that get a page.
    pub sets: Vec<ParsedSet>,
}

/// Entries that are compared at once.
#[derive(Clone, Debug)]
pub struct ParsedSet {
    /// The list as a whole.
    pub span: Span,
    /// Their codes.
    pub codes: Vec<Located<String>>,
}

impl Default for ParsedComparisons {
    fn default() -> Self {
        Self {
            pairs: PairRule::SameGroup,
            index: PairRule::Confused,
            words: PairRule::None,
            sets: Vec::new(),
        }
    }
}

/// A group of entries.
#[derive(Clone, Debug)]
pub struct ParsedGroup {
    /// Its id.
    pub id: Located<String>,
    /// The codes that belong to it unless an entry says otherwise; both ends included.
    pub range: Option<(i64, i64)>,
}

/// A support table's schema: one row a library, one column an aspect.
#[derive(Clone, Debug)]
pub struct ParsedMatrix {
    /// The rows.
    pub rows: Vec<ParsedRow>,
    /// The aspects, each an enum or a boolean.
    pub columns: Vec<ParsedFact>,
}

/// A row of a support table.
#[derive(Clone, Debug)]
pub struct ParsedRow {
    /// Its id.
    pub id: Located<String>,
    /// Its proper name, if it is not the id.
    pub name: Option<Located<String>>,
    /// Where its values come from.
    pub source: Option<Located<String>>,
}

/// Reads a `collection.yaml`.
pub fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedCollection> {
    let mut map = MapReader::new(node, "a collection", out)?;
    let own_id = map.required("id", out).and_then(|n| id(n, out));
    let code = map
        .optional("code")
        .and_then(|n| one_of(n, &[("integer", CodeKind::Integer), ("text", CodeKind::Text)], out))
        .unwrap_or(CodeKind::Text);
    let slug = map
        .optional("slug")
        .and_then(|n| one_of(n, &[("code", SlugFrom::Code), ("name", SlugFrom::Name)], out))
        .unwrap_or(SlugFrom::Code);
    let mut groups: Vec<ParsedGroup> = Vec::new();
    if let Some(node) = map.optional("groups") {
        for item in list(node, out) {
            let Some(group) = group(item, out) else { continue };
            match groups.iter().find(|known| known.id.value == group.id.value) {
                Some(first) => out.push(duplicate_id(&group.id, &first.id.span)),
                None => groups.push(group),
            }
        }
    }
    let sections = map.required("sections", out).map(|n| names(n, out)).unwrap_or_default();
    let facts = map
        .optional("facts")
        .map(|n| fact::facts(n, "the facts", out))
        .unwrap_or_default();
    let matrix = map.optional("matrix").and_then(|n| matrix(n, out));
    let parties = map.optional("parties").map(|n| ids(n, out)).unwrap_or_default();
    let comparisons = map
        .optional("comparisons")
        .and_then(|n| comparisons(n, out))
        .unwrap_or_default();
    let reviewed = map.optional("reviewed").cloned();
    map.finish(out);
    Some(ParsedCollection {
        id: own_id.unwrap_or_else(|| Located::new(String::new(), node.span.clone())),
        code,
        slug,
        groups,
        sections,
        facts,
        matrix,
        parties,
        comparisons,
        reviewed,
    })
}

fn comparisons(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedComparisons> {
    let mut map = MapReader::new(node, "comparisons", out)?;
    let mut found = ParsedComparisons::default();
    for (key, rule) in [
        ("pairs", &mut found.pairs),
        ("index", &mut found.index),
        ("words", &mut found.words),
    ] {
        if let Some(given) = map.optional(key).and_then(|n| one_of(n, PairRule::WORDS, out)) {
            *rule = given;
        }
    }
    if let Some(node) = map.optional("sets") {
        for item in list(node, out) {
            found.sets.push(ParsedSet {
                span: item.span.clone(),
                codes: names(item, out),
            });
        }
    }
    map.finish(out);
    Some(found)
}

fn group(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedGroup> {
    let mut map = MapReader::new(node, "a group", out)?;
    let own_id = map.required("id", out).and_then(|n| id(n, out));
    let range = map.optional("range").and_then(|n| range(n, out));
    map.finish(out);
    Some(ParsedGroup { id: own_id?, range })
}

fn range(node: &Node, out: &mut Vec<Diagnostic>) -> Option<(i64, i64)> {
    let Value::List(items) = &node.value else {
        out.push(wrong_type(node, "a range").help("write it as `[first, last]`"));
        return None;
    };
    let numbers: Vec<i64> = items
        .iter()
        .filter_map(|item| match item.value {
            Value::Integer(value) => Some(value),
            _ => None,
        })
        .collect();
    match (items.len(), &numbers[..]) {
        (2, [first, last]) if first <= last => Some((*first, *last)),
        _ => {
            out.push(
                Diagnostic::at(
                    Code::InvalidRange,
                    node.span.clone(),
                    "a range is two whole numbers, the smaller first",
                )
                .help("write it as `[first, last]`"),
            );
            None
        }
    }
}

fn matrix(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedMatrix> {
    let mut map = MapReader::new(node, "a matrix", out)?;
    let mut rows: Vec<ParsedRow> = Vec::new();
    if let Some(node) = map.required("rows", out) {
        for item in list(node, out) {
            let Some(row) = row(item, out) else { continue };
            match rows.iter().find(|known| known.id.value == row.id.value) {
                Some(first) => out.push(duplicate_id(&row.id, &first.id.span)),
                None => rows.push(row),
            }
        }
    }
    let columns = map
        .required("columns", out)
        .map(|n| fact::facts(n, "the columns", out))
        .unwrap_or_default();
    for column in &columns {
        if !matches!(column.kind, FactKind::Enum | FactKind::Boolean) {
            out.push(
                Diagnostic::at(
                    Code::WrongType,
                    column.id.span.clone(),
                    "a column is an enum or a boolean",
                )
                .help("keep other facts with the entry"),
            );
        }
    }
    map.finish(out);
    Some(ParsedMatrix { rows, columns })
}

fn row(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedRow> {
    if !matches!(node.value, Value::Map(_)) {
        return Some(ParsedRow {
            id: id(node, out)?,
            name: None,
            source: None,
        });
    }
    let mut map = MapReader::new(node, "a row", out)?;
    let own_id = map.required("id", out).and_then(|n| id(n, out));
    let own_name = map.optional("name").and_then(|n| text(n, out));
    let source = map.optional("source").and_then(|n| name(n, out));
    map.finish(out);
    Some(ParsedRow {
        id: own_id?,
        name: own_name,
        source,
    })
}
