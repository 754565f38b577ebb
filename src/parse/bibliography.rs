//! `content/sources.yaml`: the bibliography.

use super::reader::{Located, MapReader, entries, text};
use super::yaml::{Node, Value};
use crate::diagnostic::Diagnostic;

/// A work that facts are taken from.
#[derive(Clone, Debug)]
pub struct ParsedWork {
    /// What references call it.
    pub key: Located<String>,
    /// Its title: a proper name, in no language of the site.
    pub title: Located<String>,
    /// What a citation shows; the title where it is missing.
    pub short: Option<Located<String>>,
    /// Where it is.
    pub url: Located<String>,
    /// Where a section of it is, with `{section}` in the place of the section.
    pub section_url: Option<Located<String>>,
    /// The language it is written in, a BCP 47 tag; English where it is missing.
    pub lang: Option<Located<String>>,
}

/// Reads `sources.yaml`.
pub fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ParsedWork> {
    if matches!(node.value, Value::Null) {
        return Vec::new();
    }
    entries(node, "the bibliography", out)
        .into_iter()
        .filter_map(|(key, value)| work(key, value, out))
        .collect()
}

fn work(key: Located<String>, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedWork> {
    let mut map = MapReader::new(node, "a source", out)?;
    let title = map.required("title", out).and_then(|n| text(n, out));
    let short = map.optional("short").and_then(|n| text(n, out));
    let url = map.required("url", out).and_then(|n| text(n, out));
    let section_url = map.optional("section_url").and_then(|n| text(n, out));
    let lang = map.optional("lang").and_then(|n| text(n, out));
    map.finish(out);
    Some(ParsedWork {
        // A work that lacks something is a work all the same: what refers to it is not wrong.
        title: title.unwrap_or_else(|| key.clone()),
        short,
        url: url.unwrap_or_else(|| Located::new("https://invalid.invalid/".to_owned(), key.span.clone())),
        key,
        section_url,
        lang,
    })
}
