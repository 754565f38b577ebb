//! YAML as a tree of values with their places. The only place that knows the YAML crate.
//!
//! The tree keeps scalars as they are typed in YAML 1.2's core schema (`true`, `12`, `text`) next to the text they
//! were written as, since `5.1` is a number to YAML and a code to its author. Mappings keep their order and their
//! repeated keys: what a repetition means is for the reader to say, with both places.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_saphyr::Spanned;

use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::source::{FileId, Span};

/// The deepest nesting of lists and mappings that a file may have. The formats need 5.
pub const MAX_DEPTH: usize = 32;

/// A value and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// Where it is written.
    pub span: Span,
    /// What it is.
    pub value: Value,
    /// A number or boolean as its author wrote it: `0x10`, `1.10`, `True`.
    pub written: Option<String>,
}

/// A YAML value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing: `key:` or `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Any other number; its text says it exactly.
    Number(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<(Node, Node)>),
}

impl Value {
    /// What it is called in a diagnostic.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Null => "nothing",
            Self::Bool(_) => "a boolean",
            Self::Integer(_) | Self::Number(_) => "a number",
            Self::Text(_) => "text",
            Self::List(_) => "a list",
            Self::Map(_) => "a mapping",
        }
    }
}

impl Node {
    /// A scalar as its author wrote it: `1006`, `5.1.1`, `yes`. Nothing for lists, mappings and nulls.
    pub fn scalar(&self) -> Option<String> {
        match &self.value {
            Value::Bool(value) => Some(self.written.clone().unwrap_or_else(|| value.to_string())),
            Value::Integer(value) => Some(self.written.clone().unwrap_or_else(|| value.to_string())),
            Value::Number(text) | Value::Text(text) => Some(text.clone()),
            Value::Null | Value::List(_) | Value::Map(_) => None,
        }
    }
}

/// Reads one document. What is no YAML, or exceeds the limits, is a diagnostic.
///
/// Limits keep a hostile file from taking the machine: nesting up to [`MAX_DEPTH`], few aliases (nobody needs them
/// here), five million nodes.
pub fn read(file: FileId, text: &str) -> Result<Node, Diagnostic> {
    let mut budget = serde_saphyr::budget::Budget::default();
    budget.max_depth = MAX_DEPTH;
    budget.max_nodes = 5_000_000;
    budget.max_events = 20_000_000;
    budget.max_aliases = 100;
    budget.max_anchors = 100;
    budget.max_merge_keys = 0;
    budget.max_documents = 2;
    let mut limits = serde_saphyr::options::AliasLimits::default();
    limits.max_total_replayed_events = 10_000;
    limits.max_replay_stack_depth = 8;
    limits.max_alias_expansions_per_anchor = 100;
    let mut options = serde_saphyr::Options::default();
    options.budget = Some(budget);
    options.alias_limits = limits;
    options.duplicate_keys = serde_saphyr::options::DuplicateKeyPolicy::PassThrough;
    options.strict_booleans = true;
    options.leading_zero_numbers_as_strings = true;
    options.with_snippet = false;
    let raw: Result<Spanned<Raw>, _> = serde_saphyr::from_str_with_options(text, options);
    match raw {
        Ok(raw) => Ok(build(file, text, raw)),
        Err(error) => Err(diagnose(file, text, &error)),
    }
}

fn diagnose(file: FileId, text: &str, error: &serde_saphyr::Error) -> Diagnostic {
    let message = error.without_snippet().to_string();
    let mut message = message.trim().to_owned();
    // The crate ends its message with a place that the diagnostic shows already.
    for marker in [" at line ", " (line "] {
        if let Some(at) = message.rfind(marker) {
            message.truncate(at);
        }
    }
    let start = error
        .without_snippet()
        .location()
        .map_or(0, |location| offset(text, &location));
    let end = text[crate::source::floor_char_boundary(text, start)..]
        .chars()
        .next()
        .map_or(start, |c| start + c.len_utf8());
    let span = Span::new(file, start..end);
    let lower = message.to_lowercase();
    let limited = ["budget", "limit", "depth", "nest", "recursion"];
    if limited.iter().any(|word| lower.contains(word)) {
        Diagnostic::at(
            Code::YamlLimit,
            span,
            "this file nests or repeats more than visavis reads",
        )
        .help(format!(
            "nest at most {MAX_DEPTH} deep, and write values out instead of repeating them by anchors and aliases"
        ))
    } else {
        Diagnostic::at(Code::YamlSyntax, span, format!("invalid YAML: {message}"))
            .help("check indentation, brackets and quotes here and in the lines above")
    }
}

/// The byte that a place of the crate's names. Not all of its errors know more than line and column.
fn offset(text: &str, location: &serde_saphyr::Location) -> usize {
    if let Some(offset) = location.span().byte_offset() {
        return (offset as usize).min(text.len());
    }
    let (line, column) = (location.line().max(1) as usize, location.column().max(1) as usize);
    let start: usize = text.split_inclusive('\n').take(line - 1).map(str::len).sum();
    let own = text[start.min(text.len())..].lines().next().unwrap_or_default();
    start + own.char_indices().nth(column - 1).map_or(own.len(), |(at, _)| at)
}

/// What serde sees, before places are made ours.
enum Raw {
    Null,
    Bool(bool),
    Integer(i64),
    Number,
    Text(String),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<Raw>, Spanned<Raw>)>),
}

fn build(file: FileId, text: &str, raw: Spanned<Raw>) -> Node {
    let place = raw.referenced.span();
    let start = place.byte_offset().unwrap_or(0) as usize;
    let length = place.byte_len().unwrap_or(0) as usize;
    let mut span = Span::new(file, start.min(text.len())..(start + length).min(text.len()));
    let value = match raw.value {
        Raw::Null => Value::Null,
        Raw::Bool(value) => Value::Bool(value),
        Raw::Integer(value) => Value::Integer(value),
        Raw::Number => Value::Number(text.get(span.range.clone()).unwrap_or_default().trim().to_owned()),
        Raw::Text(value) => Value::Text(value),
        Raw::List(items) => Value::List(items.into_iter().map(|item| build(file, text, item)).collect()),
        Raw::Map(pairs) => Value::Map(
            pairs
                .into_iter()
                .map(|(key, value)| (build(file, text, key), build(file, text, value)))
                .collect(),
        ),
    };
    if let Value::Map(pairs) = &value {
        // A mapping's own span is where it begins; its first key is what a reader looks at.
        if let (Some(first), true) = (pairs.first(), span.range.is_empty()) {
            span = first.0.span.clone();
        }
    }
    // A span may run over the line end behind a block value.
    let covered = &text[span.range.clone()];
    span.range.end = span.range.start + covered.trim_end().len();
    let written = match value {
        Value::Bool(_) | Value::Integer(_) => Some(text[span.range.clone()].trim().to_owned())
            .filter(|text| !text.is_empty() && !text.contains([' ', '\'', '"', '*'])),
        _ => None,
    };
    Node { span, value, written }
}

/// Notes escapes in quoted scalars for characters that no text may have.
pub fn check_escapes(node: &Node, out: &mut Vec<Diagnostic>) {
    match &node.value {
        Value::Text(text) => out.extend(forbidden_escape(text, node.span.clone())),
        Value::List(items) => items.iter().for_each(|item| check_escapes(item, out)),
        Value::Map(pairs) => {
            for (key, value) in pairs {
                check_escapes(key, out);
                check_escapes(value, out);
            }
        }
        Value::Null | Value::Bool(_) | Value::Integer(_) | Value::Number(_) => {}
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Integer(value))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Raw, E> {
        Ok(i64::try_from(value).map_or(Raw::Number, Raw::Integer))
    }

    fn visit_i128<E>(self, _: i128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_u128<E>(self, _: u128) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Raw, E> {
        Ok(Raw::Number)
    }

    fn visit_str<E>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Text(value.to_owned()))
    }

    fn visit_string<E>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Text(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut pairs = Vec::new();
        while let Some(pair) = access.next_entry()? {
            pairs.push(pair);
        }
        Ok(Raw::Map(pairs))
    }
}
