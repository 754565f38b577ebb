//! What a command adds to a project: new files, text at the end of files, items of lists. All of it or nothing.

use std::collections::BTreeMap;

use crate::command::exit;
use crate::command::session::Session;
use crate::emit::{SourceFile, write_sources};
use crate::load;
use crate::parse;
use crate::parse::reader::Located;
use crate::parse::site::ParsedSite;

/// An addition in the making.
pub(in crate::command) struct Addition<'a> {
    session: &'a Session,
    /// What files will hold, by path.
    files: BTreeMap<String, String>,
    /// What an author has still to do.
    notes: Vec<String>,
}

/// `site.yaml`, as far as it can be read.
pub(in crate::command) fn site(session: &Session) -> Result<ParsedSite, u8> {
    let parsed = session.sources.find("content/site.yaml").and_then(|(file, source)| {
        let node = parse::yaml::read(file, &source.text).ok()?;
        parse::site::read(&node, &mut Vec::new())
    });
    parsed.ok_or_else(|| {
        session.console.failure(
            "there is no content/site.yaml that can be read: this is no visavis project",
            Some("go to the project's folder, name it with --root, or begin one with `visavis init`"),
        );
        exit::SYSTEM
    })
}

impl<'a> Addition<'a> {
    pub(in crate::command) fn new(session: &'a Session) -> Self {
        Self {
            session,
            files: BTreeMap::new(),
            notes: Vec::new(),
        }
    }

    /// A new file. Nothing is written over.
    pub(in crate::command) fn create(&mut self, path: &str, text: &str) -> Result<(), u8> {
        if load::is_there(&self.session.root.join(path)) {
            self.session.console.failure(
                &format!("{path} is there already"),
                Some("nothing was changed; choose another name"),
            );
            return Err(exit::SYSTEM);
        }
        self.files.insert(path.to_owned(), text.to_owned());
        Ok(())
    }

    /// Text at the end of a file, which need not be there yet.
    pub(in crate::command) fn append(&mut self, path: &str, text: &str) {
        let mut whole = self.now(path).unwrap_or_default();
        if !whole.is_empty() {
            while !whole.ends_with("\n\n") {
                whole.push('\n');
            }
        }
        whole.push_str(text);
        self.files.insert(path.to_owned(), whole);
    }

    /// An item at the end of a list of `site.yaml`, unless it is there. Where the list is written in a way that cannot be
    /// added to, the author is told.
    pub(in crate::command) fn list(&mut self, key: &'static str, item: &str) {
        let path = "content/site.yaml";
        let Ok(parsed) = site(self.session) else { return };
        let items: Vec<&Located<String>> = match key {
            "collections" => parsed.collections.iter().collect(),
            "sections" => parsed.sections.iter().collect(),
            "pages" => parsed.pages.iter().collect(),
            _ => parsed.locales.iter().map(|locale| &locale.tag).collect(),
        };
        if items.iter().any(|known| known.value == item) {
            return;
        }
        let text = self.now(path).unwrap_or_default();
        let added = match items.last() {
            Some(last) => behind(&text, last.span.range.end, item),
            None => first(&text, key, item),
        };
        match added {
            Some(text) => {
                self.files.insert(path.to_owned(), text);
            }
            None => self.note(format!("add `{item}` to `{key}` in {path}")),
        }
    }

    /// Something that the author has still to do.
    pub(in crate::command) fn note(&mut self, note: String) {
        self.notes.push(note);
    }

    /// What a file holds so far.
    fn now(&self, path: &str) -> Option<String> {
        let own = self.session.sources.find(path);
        let old = own.map(|(_, source)| source.text.to_string());
        self.files.get(path).cloned().or(old)
    }

    /// Writes all of it, and says what was written and what is to be done.
    pub(in crate::command) fn write(self) -> Result<(), u8> {
        let console = &self.session.console;
        let mut files = Vec::new();
        let mut out = String::new();
        for (path, text) in &self.files {
            let place = self.session.root.join(path);
            let old = load::file(&place).ok();
            // Line ends stay as the file has them.
            let crlf = old
                .as_ref()
                .is_some_and(|old| old.windows(2).any(|pair| pair == b"\r\n"));
            let text = if crlf { text.replace('\n', "\r\n") } else { text.clone() };
            out.push_str(&format!("{path}{}\n", if old.is_some() { "" } else { " (new)" }));
            files.push(SourceFile {
                path: place,
                old,
                new: text.into_bytes(),
            });
        }
        write_sources(&files).map_err(|error| console.system(&error))?;
        if !self.notes.is_empty() {
            out.push('\n');
            for note in &self.notes {
                out.push_str(&format!("{note}\n"));
            }
        }
        console.result(&out);
        Ok(())
    }
}

/// A list with an item behind the one that ends at a byte: on the same line in brackets, or on a line of its own.
fn behind(text: &str, end: usize, item: &str) -> Option<String> {
    let line_start = text[..end].rfind('\n').map_or(0, |at| at + 1);
    let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    let line = &text[line_start..end];
    let dash = line.trim_start().strip_prefix("- ");
    if let Some(rest) = dash
        && !rest.contains('[')
    {
        let indent = &line[..line.len() - line.trim_start().len()];
        return Some(format!("{}\n{indent}- {item}{}", &text[..line_end], &text[line_end..]));
    }
    // An item may be a mapping in braces: the list goes on behind it.
    let rest = &text[end..];
    let close = rest.find(']')?;
    let inside = &rest[..close];
    let braces = inside.rfind('}').map_or(0, |at| at + 1);
    let is_end = inside[braces..].trim().is_empty() && inside[..braces].matches('\n').count() == 0;
    let at = end + braces;
    is_end.then(|| format!("{}, {item}{}", &text[..at], &text[at..]))
}

/// A list that is empty or not there, with its first item.
fn first(text: &str, key: &str, item: &str) -> Option<String> {
    let empty = format!("{key}: []");
    if let Some(at) = text.find(&empty) {
        let end = at + empty.len() - 1;
        return Some(format!("{}{item}{}", &text[..end], &text[end..]));
    }
    let is_there = text.lines().any(|line| line.starts_with(&format!("{key}:")));
    (!is_there).then(|| format!("{}\n{key}: [{item}]\n", text.trim_end_matches('\n')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_item_goes_where_the_list_ends() {
        let text = "a: 1\nlocales: [en, { tag: fr, max_missing: 0 }]  # all\nb: 2\n";
        let end = text.find("fr").expect("an item") + 2;
        assert_eq!(
            behind(text, end, "de").as_deref(),
            Some("a: 1\nlocales: [en, { tag: fr, max_missing: 0 }, de]  # all\nb: 2\n")
        );
        let text = "pages:\n  - a\n  - b\nc: 1\n";
        let end = text.find("b\n").expect("an item") + 1;
        assert_eq!(
            behind(text, end, "x").as_deref(),
            Some("pages:\n  - a\n  - b\n  - x\nc: 1\n")
        );
        assert_eq!(
            first("a: 1\npages: []\n", "pages", "x").as_deref(),
            Some("a: 1\npages: [x]\n")
        );
        assert_eq!(first("a: 1\n", "pages", "x").as_deref(), Some("a: 1\npages: [x]\n"));
        assert_eq!(first("pages:\n  []\n", "pages", "x"), None);
    }
}
