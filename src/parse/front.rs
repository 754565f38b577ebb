//! Front matter: what a Markdown page says of itself before its text, as YAML between two lines of `---`.

use super::reader::{Located, MapReader, name, text};
use super::yaml::{self, Node, Value};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Origin, Source};

/// The front matter of a page. A page need not have any.
#[derive(Clone, Debug, Default)]
pub struct ParsedFront {
    /// What the page is called, unless a `# Title` says so.
    pub title: Option<Located<String>>,
    /// What it is about, for lists, search engines and previews.
    pub description: Option<Located<String>>,
    /// The day of its last change: `2026-11-22`.
    pub changed: Option<Located<String>>,
    /// Where the page's Markdown begins: after the line that ends the front matter.
    pub end: usize,
}

/// The line before and after front matter.
const FENCE: &str = "---";

/// Reads the front matter of a page, if it has some.
pub(super) fn read(file: FileId, source: &Source, out: &mut Vec<Diagnostic>) -> ParsedFront {
    let Some((end, after)) = end(&source.text) else {
        return ParsedFront::default();
    };
    // A pseudo-locale has what others may not, and what is there unescaped has its diagnostic already.
    let is_generated = matches!(source.origin, Origin::Generated { .. });
    let checks = !is_generated && source.text[..end].contains('\\');
    let found = yaml_of(file, &source.text[..end], checks, out).unwrap_or_default();
    ParsedFront { end: after, ..found }
}

fn yaml_of(file: FileId, text: &str, checks: bool, out: &mut Vec<Diagnostic>) -> Option<ParsedFront> {
    // The first fence begins a YAML document, so that places are those of the file.
    let node = match yaml::read(file, text) {
        Ok(node) => node,
        Err(error) => {
            out.push(error);
            return None;
        }
    };
    if node.value == Value::Null {
        return None;
    }
    if checks {
        yaml::check_escapes(&node, out);
    }
    of_node(&node, out)
}

fn of_node(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedFront> {
    let mut map = MapReader::new(node, "the front matter", out)?;
    let found = ParsedFront {
        title: map.optional("title").and_then(|n| text(n, out)),
        description: map.optional("description").and_then(|n| text(n, out)),
        changed: map.optional("changed").and_then(|n| name(n, out)),
        end: 0,
    };
    map.finish(out);
    Some(found)
}

/// Where the second fence begins and ends, as CommonMark's readers of front matter see it: `---` alone on the first line, and on a
/// later one. Nothing where there is no front matter.
fn end(text: &str) -> Option<(usize, usize)> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().filter(|line| line.trim_end() == FENCE)?;
    let mut at = first.len();
    for line in lines {
        if line.trim_end() == FENCE {
            return Some((at, at + line.len()));
        }
        at += line.len();
    }
    None
}
