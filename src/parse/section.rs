//! `content/<section>/section.yaml`: the order and nesting of a section's pages, and its versions.

use super::reader::{Located, MapReader, list, name, one_of, text};
use super::yaml::{Node, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{FileId, Span};
use crate::vocabulary::Untranslated;

/// A section as it is written.
#[derive(Clone, Debug)]
pub struct ParsedSection {
    /// Its id: its folder's name.
    pub id: String,
    /// The whole file.
    pub span: Span,
    /// Its file.
    pub file: FileId,
    /// Its pages, if it has no versions; nothing where the order of their paths is good.
    pub pages: Option<Vec<ParsedItem>>,
    /// Its versions, in the order in which readers are offered them.
    pub versions: Vec<ParsedVersion>,
    /// The version that readers are to read.
    pub current: Option<Located<String>>,
    /// Where a reader can change a page: a URL with `{path}` in it.
    pub edit_url: Option<Located<String>>,
    /// What happens to its untranslated pages, whatever holds for the rest of a locale.
    pub untranslated: Option<Untranslated>,
}

/// A version of a section.
#[derive(Clone, Debug)]
pub struct ParsedVersion {
    /// What it is called: `v2`.
    pub id: Located<String>,
    /// Its pages; nothing where the order of their paths is good.
    pub pages: Option<Vec<ParsedItem>>,
}

/// A page of a section, and those below it.
#[derive(Clone, Debug)]
pub struct ParsedItem {
    /// Its path below the section, without `.md`.
    pub page: Located<String>,
    /// The pages below it.
    pub pages: Vec<ParsedItem>,
}

/// How deep pages may be nested: deeper is more than a reader keeps in mind.
const MAX_DEPTH: usize = 3;

/// Reads a section.
pub(super) fn read(id: &str, file: FileId, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedSection> {
    if node.value == Value::Null {
        // All that it could say has a default.
        return Some(ParsedSection {
            id: id.to_owned(),
            span: node.span.clone(),
            file,
            pages: None,
            versions: Vec::new(),
            current: None,
            edit_url: None,
            untranslated: None,
        });
    }
    let mut map = MapReader::new(node, "section.yaml", out)?;
    let pages = map.optional("pages").map(|n| items(n, 1, out));
    let versions = map.optional("versions").map(|n| versions(n, out)).unwrap_or_default();
    let current = map.optional("current").and_then(|n| name(n, out));
    let edit_url = map.optional("edit_url").and_then(|n| text(n, out));
    let untranslated = map
        .optional("untranslated")
        .and_then(|n| one_of(n, Untranslated::WORDS, out));
    let span = map.span().clone();
    map.finish(out);
    Some(ParsedSection {
        id: id.to_owned(),
        span,
        file,
        pages,
        versions,
        current,
        edit_url,
        untranslated,
    })
}

fn versions(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ParsedVersion> {
    let mut found: Vec<ParsedVersion> = Vec::new();
    for item in list(node, out) {
        let version = if matches!(item.value, Value::Map(_)) {
            let Some(mut map) = MapReader::new(item, "a version", out) else {
                continue;
            };
            let id = map.required("id", out).and_then(|n| name(n, out));
            let pages = map.optional("pages").map(|n| items(n, 1, out));
            map.finish(out);
            id.map(|id| ParsedVersion { id, pages })
        } else {
            name(item, out).map(|id| ParsedVersion { id, pages: None })
        };
        let Some(version) = version else { continue };
        if !is_version(&version.id.value) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    version.id.span.clone(),
                    format!("`{}` cannot be a part of a route", version.id.value),
                )
                .help("versions are small letters a-z, digits, dots and hyphens: `v2`, `2.1`"),
            );
            continue;
        }
        match found.iter().find(|known| known.id.value == version.id.value) {
            Some(first) => out.push(super::reader::duplicate_id(&version.id, &first.id.span)),
            None => found.push(version),
        }
    }
    found
}

fn is_version(text: &str) -> bool {
    let ends = [text.bytes().next(), text.bytes().next_back()];
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    ends.iter().all(|end| end.is_some_and(is_letter))
        && text.bytes().all(|byte| is_letter(byte) || matches!(byte, b'.' | b'-'))
        && !text.contains("..")
}

fn items(node: &Node, depth: usize, out: &mut Vec<Diagnostic>) -> Vec<ParsedItem> {
    if depth > MAX_DEPTH {
        out.push(
            Diagnostic::at(
                Code::InvalidRange,
                node.span.clone(),
                format!("pages are nested at most {MAX_DEPTH} deep"),
            )
            .help("move these pages up"),
        );
        return Vec::new();
    }
    list(node, out)
        .iter()
        .filter_map(|item| {
            if !matches!(item.value, Value::Map(_)) {
                return name(item, out).map(|page| ParsedItem {
                    page,
                    pages: Vec::new(),
                });
            }
            let mut map = MapReader::new(item, "a page of the section", out)?;
            let page = map.required("page", out).and_then(|n| name(n, out));
            let pages = map
                .optional("pages")
                .map(|n| items(n, depth + 1, out))
                .unwrap_or_default();
            map.finish(out);
            page.map(|page| ParsedItem { page, pages })
        })
        .collect()
}
