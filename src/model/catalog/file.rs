//! A file of messages, and each message as it is written.

use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_syntax::ast;

use super::super::message::Key;
use super::super::wording;
use super::{Call, Extent, MappedText, Mention, Select, layout, pattern};
use crate::source::{FileId, Span};

/// A file of messages as the catalog takes it.
#[derive(Clone)]
pub struct WordFile {
    /// The file.
    pub file: FileId,
    /// Its path below the locale's folder: `websocket.ftl`.
    pub name: String,
    /// Whether a message that an earlier file has is left out without a word: the theme's, which a site may replace.
    pub yields: bool,
    /// Its entries.
    pub resource: Arc<FluentResource>,
}

impl WordFile {
    /// Whether another one is the same file, read once.
    pub fn is_same(&self, other: &Self) -> bool {
        self.file == other.file && self.yields == other.yields && Arc::ptr_eq(&self.resource, &other.resource)
    }
}

/// A message as it stands in a file.
pub struct Message<'a> {
    /// Its id.
    pub id: &'a str,
    /// Whether it is a term: known to messages only.
    pub is_term: bool,
    /// Where its id is.
    pub span: Span,
    /// Whether it is of a file that yields to the site's own.
    pub yields: bool,
    /// Its file's path below the locale's folder.
    pub file_name: &'a str,
    /// Its value and attributes: the attribute's id, where that is, and the pattern.
    pub parts: Vec<(Option<&'a str>, Span, Pattern<'a>)>,
}

/// The text of a message's value or attribute, as written.
#[derive(Clone, Copy)]
pub struct Pattern<'a> {
    pattern: &'a ast::Pattern<&'a str>,
    name: &'a str,
    source: &'a str,
    file: FileId,
}

impl Message<'_> {
    /// What its value and attributes are called, in the order of its parts.
    pub fn keys(&self) -> Vec<String> {
        let key = |attribute: Option<&str>| Key { id: self.id, attribute }.to_string();
        self.parts.iter().map(|(attribute, _, _)| key(*attribute)).collect()
    }
}

impl Pattern<'_> {
    /// What it mentions: variables, terms, messages, literals.
    pub fn mentions(&self) -> Vec<Mention> {
        self.mentions_and_calls().0
    }

    /// What it mentions, and the functions that it calls.
    pub fn mentions_and_calls(&self) -> (Vec<Mention>, Vec<Call>) {
        pattern::mentions(self.pattern, self.source.as_ptr() as usize, self.file)
    }

    /// Its text, a text for each variant of a selector, with the place of each part.
    pub fn texts(&self) -> Vec<MappedText> {
        pattern::texts(self.pattern, self.source.as_ptr() as usize, self.file)
    }

    /// Where it stands in its file.
    pub fn extent(&self) -> Extent {
        layout::Text(self.source).extent(self.name, '=', self.pattern)
    }

    /// The choices in it, those within a variant after the one that it belongs to.
    pub fn selects(&self) -> Vec<Select> {
        layout::Text(self.source).selects(self.pattern)
    }

    /// What it says, normalized: what a translation of it is made from.
    pub fn wording(&self) -> String {
        wording::normalized(&pattern::written(self.pattern))
    }

    /// How many characters of text it has: what it weighs in a page's coverage.
    pub fn weight(&self) -> u64 {
        pattern::weight(self.pattern)
    }
}

/// The messages and terms of one file, as written.
pub fn messages_of(file: &WordFile) -> impl Iterator<Item = Message<'_>> {
    let source = file.resource.source();
    let base = source.as_ptr() as usize;
    let span = move |name: &str| pattern::place(name, base, file.file);
    let whole = move |name, pattern| Pattern {
        pattern,
        name,
        source,
        file: file.file,
    };
    file.resource.entries().filter_map(move |entry| {
        let (id, is_term, value, attributes) = match entry {
            ast::Entry::Message(m) => (m.id.name, false, m.value.as_ref(), &m.attributes),
            ast::Entry::Term(t) => (t.id.name, true, Some(&t.value), &t.attributes),
            _ => return None,
        };
        let mut parts = Vec::with_capacity(attributes.len() + 1);
        parts.extend(value.map(|pattern| (None, span(id), whole(id, pattern))));
        parts.extend(attributes.iter().map(|attribute| {
            let name = attribute.id.name;
            (Some(name), span(name), whole(name, &attribute.value))
        }));
        Some(Message {
            id,
            is_term,
            span: span(id),
            yields: file.yields,
            file_name: &file.name,
            parts,
        })
    })
}
