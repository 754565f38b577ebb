//! Reads values of a known shape out of a YAML tree, noting each that is not of it.

use std::collections::BTreeMap;

use super::yaml::{Node, Value};
use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::source::Span;

/// A value with the place it was written at.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Its place.
    pub span: Span,
}

impl<T> Located<T> {
    /// A value at a place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Takes the keys of one mapping, and at the end says which nobody took.
pub struct MapReader<'a> {
    span: Span,
    what: &'static str,
    pairs: BTreeMap<String, (Span, &'a Node)>,
    asked: Vec<&'static str>,
}

impl<'a> MapReader<'a> {
    /// A reader of `node`, which `what` names in diagnostics ("the site"). Nothing, and a diagnostic, if it is no mapping.
    pub fn new(node: &'a Node, what: &'static str, out: &mut Vec<Diagnostic>) -> Option<Self> {
        let Value::Map(_) = &node.value else {
            out.push(wrong_type(node, &format!("a mapping with the keys of {what}")));
            return None;
        };
        let pairs = entries(node, what, out)
            .into_iter()
            .map(|(key, value)| (key.value, (key.span, value)))
            .collect();
        Some(Self {
            span: node.span.clone(),
            what,
            pairs,
            asked: Vec::new(),
        })
    }

    /// The place of the mapping.
    pub fn span(&self) -> &Span {
        &self.span
    }

    /// The value of `key`, if it is there.
    pub fn optional(&mut self, key: &'static str) -> Option<&'a Node> {
        self.asked.push(key);
        self.pairs.remove(key).map(|(_, value)| value)
    }

    /// The value of `key`; a diagnostic if it is not there.
    pub fn required(&mut self, key: &'static str, out: &mut Vec<Diagnostic>) -> Option<&'a Node> {
        let found = self.optional(key);
        if found.is_none() {
            out.push(
                Diagnostic::at(
                    Code::MissingKey,
                    self.span.clone(),
                    format!("{} lacks `{key}`", self.what),
                )
                .help(format!("add `{key}: …`")),
            );
        }
        found
    }

    /// Notes the keys that nobody asked for.
    pub fn finish(self, out: &mut Vec<Diagnostic>) {
        for (name, (key, _)) in &self.pairs {
            out.push(
                Diagnostic::at(
                    Code::UnknownKey,
                    key.clone(),
                    format!("unknown key `{name}` in {}", self.what),
                )
                .did_you_mean(name, self.asked.iter().copied()),
            );
        }
    }
}

/// The pairs of a mapping with scalar keys as they are written; repeated keys are noted and dropped.
pub fn entries<'a>(node: &'a Node, what: &str, out: &mut Vec<Diagnostic>) -> Vec<(Located<String>, &'a Node)> {
    let Value::Map(pairs) = &node.value else {
        out.push(wrong_type(node, "a mapping"));
        return Vec::new();
    };
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut found = Vec::with_capacity(pairs.len());
    for (key, value) in pairs {
        let Some(name) = key.scalar() else {
            out.push(wrong_type(key, "a plain key"));
            continue;
        };
        if let Some(first) = seen.get(&name) {
            out.push(
                Diagnostic::at(
                    Code::DuplicateKey,
                    key.span.clone(),
                    format!("`{name}` is there twice in {what}"),
                )
                .label("again here")
                .related(first.clone(), "first here")
                .help("keep one of the two"),
            );
            continue;
        }
        seen.insert(name.clone(), key.span.clone());
        found.push((Located::new(name, key.span.clone()), value));
    }
    found
}

/// "expected …, found …".
pub fn wrong_type(node: &Node, expected: &str) -> Diagnostic {
    Diagnostic::at(
        Code::WrongType,
        node.span.clone(),
        format!("expected {expected}, found {}", node.value.kind()),
    )
}

/// Text. Numbers and booleans are not: they would read back as something else.
pub fn text(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    match &node.value {
        Value::Text(value) => Some(Located::new(value.clone(), node.span.clone())),
        Value::Integer(_) | Value::Number(_) | Value::Bool(_) => {
            out.push(wrong_type(node, "text").help("put it in quotes"));
            None
        }
        _ => {
            out.push(wrong_type(node, "text"));
            None
        }
    }
}

/// A scalar as it is written: text, or a number or boolean that is meant as a name.
pub fn name(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    let scalar = node.scalar();
    if scalar.is_none() {
        out.push(wrong_type(node, "a name"));
    }
    Some(Located::new(scalar?, node.span.clone()))
}

/// `true` or `false`.
pub fn boolean(node: &Node, out: &mut Vec<Diagnostic>) -> Option<bool> {
    match &node.value {
        Value::Bool(value) => Some(*value),
        _ => {
            out.push(wrong_type(node, "`true` or `false`"));
            None
        }
    }
}

/// A whole number that is not negative.
pub fn count(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Located<u32>> {
    match &node.value {
        Value::Integer(value) => match u32::try_from(*value) {
            Ok(value) => Some(Located::new(value, node.span.clone())),
            Err(_) => {
                out.push(Diagnostic::at(
                    Code::InvalidRange,
                    node.span.clone(),
                    "expected a number from 0 to 4294967295",
                ));
                None
            }
        },
        _ => {
            out.push(wrong_type(node, "a whole number"));
            None
        }
    }
}

/// A number from 0 to 1.
pub fn share(node: &Node, out: &mut Vec<Diagnostic>) -> Option<f64> {
    let value = match &node.value {
        Value::Integer(value) => Some(*value as f64),
        Value::Number(text) => text.parse().ok(),
        _ => None,
    };
    match value {
        Some(value) if (0.0..=1.0).contains(&value) => Some(value),
        Some(_) => {
            out.push(Diagnostic::at(
                Code::InvalidRange,
                node.span.clone(),
                "expected a number from 0 to 1",
            ));
            None
        }
        None => {
            out.push(wrong_type(node, "a number from 0 to 1"));
            None
        }
    }
}

/// The items of a list.
pub fn list<'a>(node: &'a Node, out: &mut Vec<Diagnostic>) -> &'a [Node] {
    match &node.value {
        Value::List(items) => items,
        _ => {
            out.push(wrong_type(node, "a list").help("write it as `[a, b]`, or one `- item` a line"));
            &[]
        }
    }
}

/// A list of names, each of them once.
pub fn names(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Located<String>> {
    let mut found: Vec<Located<String>> = Vec::new();
    for item in list(node, out) {
        let Some(item) = name(item, out) else {
            continue;
        };
        if let Some(first) = found.iter().find(|known| known.value == item.value) {
            out.push(duplicate_id(&item, &first.span));
        } else {
            found.push(item);
        }
    }
    found
}

/// A list of ids, each of them once.
pub fn ids(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<Located<String>> {
    let mut found: Vec<Located<String>> = Vec::new();
    for item in list(node, out) {
        let Some(item) = id(item, out) else { continue };
        match found.iter().find(|known| known.value == item.value) {
            Some(first) => out.push(duplicate_id(&item, &first.span)),
            None => found.push(item),
        }
    }
    found
}

/// "`x` is there twice".
pub fn duplicate_id(again: &Located<String>, first: &Span) -> Diagnostic {
    Diagnostic::at(
        Code::DuplicateId,
        again.span.clone(),
        format!("`{}` is there twice", again.value),
    )
    .label("again here")
    .related(first.clone(), "first here")
}

/// One of a few words, by their spelling.
pub fn one_of<T: Copy>(node: &Node, words: &[(&'static str, T)], out: &mut Vec<Diagnostic>) -> Option<T> {
    let given = name(node, out)?;
    let found = words.iter().find(|(word, _)| *word == given.value);
    if found.is_none() {
        out.push(
            Diagnostic::at(
                Code::UnknownValue,
                given.span,
                format!("`{}` is none of the values known here", given.value),
            )
            .did_you_mean(&given.value, words.iter().map(|(word, _)| *word)),
        );
    }
    found.map(|(_, value)| *value)
}

/// What to do about an id that is none.
pub const ID_HELP: &str = "ids are kebab-case: small letters a-z, digits and single hyphens, beginning with a letter";

/// What to do about a page whose name cannot be part of a route.
pub const PAGE_NAME_HELP: &str =
    "name pages in kebab-case: small letters a-z, digits and hyphens, beginning with a letter";

/// An id as an author chooses it: kebab-case, beginning with a letter.
pub fn id(node: &Node, out: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    let given = name(node, out)?;
    if is_id(&given.value) {
        return Some(given);
    }
    out.push(
        Diagnostic::at(
            Code::InvalidId,
            given.span,
            format!("`{}` is no id", shorten(&given.value)),
        )
        .help(ID_HELP),
    );
    None
}

/// A key that must be an id.
pub fn key_id(key: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<Located<String>> {
    let node = Node {
        span: Span::clone(&key.span),
        value: Value::Text(key.value.clone()),
        written: None,
    };
    id(&node, out)
}

/// Whether `text` is kebab-case beginning with a letter.
pub fn is_id(text: &str) -> bool {
    text.len() <= 64
        && text
            .split('-')
            .all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit()))
        && text.as_bytes().first().is_some_and(u8::is_ascii_lowercase)
}
