//! Reads each file by itself: [`Sources`] to [`Parsed`], every value with its place.
//!
//! What one file says of another is not looked at here: that is [`crate::resolve`].

pub mod bibliography;
pub mod collection;
pub mod entries;
pub mod fact;
pub mod front;
pub mod glossary;
pub mod guide;
pub mod history;
pub mod lock;
pub mod messages;
pub mod pseudo;
pub mod reader;
pub mod section;
pub mod sequence;
pub mod site;
mod text;
pub mod yaml;

use std::sync::Arc;

use rayon::prelude::*;

use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{Faults, FileId, Origin, Source, Sources, Span};

use bibliography::ParsedWork;
use collection::ParsedCollection;
use entries::ParsedEntry;
use front::ParsedFront;
use glossary::ParsedTerm;
use guide::ParsedGuide;
use history::ParsedHistory;
use lock::ParsedLock;
use messages::ParsedMessages;
use section::ParsedSection;
use site::ParsedSite;

/// All files of a project, each read by itself.
#[derive(Clone, Default)]
pub struct Parsed {
    /// `content/site.yaml`.
    pub site: Option<ParsedSite>,
    /// `content/sources.yaml`.
    pub works: Vec<ParsedWork>,
    /// `content/glossary.yaml`.
    pub terms: Vec<ParsedTerm>,
    /// Each folder of `content/`, in the order of their names.
    pub collections: Vec<ParsedFolder>,
    /// Sections of Markdown pages, in the order of their names.
    pub sections: Vec<ParsedSection>,
    /// Histories of collections' facts.
    pub histories: Vec<ParsedHistory>,
    /// Each file of `content/guides/`, in the order of their names.
    pub guides: Vec<ParsedGuide>,
    /// Each Fluent file, in the order of their paths, the theme's last.
    pub messages: Vec<ParsedMessages>,
    /// Each Markdown page, in the order of their paths.
    pub pages: Vec<ParsedPage>,
    /// Each `l10n.lock`, in the order of their paths.
    pub locks: Vec<Arc<ParsedLock>>,
    /// Templates: their names below `templates/` and their files.
    pub templates: Vec<(String, FileId)>,
    /// The folders of `locales/`.
    pub locale_folders: Vec<(String, FileId)>,
}

/// A folder of `content/`.
#[derive(Clone, Debug)]
pub struct ParsedFolder {
    /// Its name.
    pub name: String,
    /// Its `collection.yaml`, with that file.
    pub schema: Option<ParsedCollection>,
    /// The file that stands for the folder in diagnostics.
    pub file: FileId,
    /// Entries, file after file.
    pub entries: Vec<ParsedEntry>,
}

/// A Markdown page in one locale.
#[derive(Clone, Debug)]
pub struct ParsedPage {
    /// The locale's folder.
    pub tag: String,
    /// The folder below the locale's: `pages`, or a section's.
    pub folder: String,
    /// The page's path below that folder, without `.md`.
    pub path: String,
    /// Its file.
    pub file: FileId,
    /// What it says of itself.
    pub front: ParsedFront,
}

/// What files turned out to be the last time, so that those that are the same need not be read again.
#[derive(Default)]
pub struct Memory {
    files: Vec<Remembered>,
}

/// A file as it was, and what it turned out to be.
struct Remembered {
    path: String,
    text: Arc<str>,
    origin: Origin,
    faults: Faults,
    piece: Piece,
    diagnostics: Vec<Diagnostic>,
}

impl Memory {
    /// What a file turned out to be, if it is the same in the same place: places name files by their number.
    fn recall(&self, at: usize, source: &Source) -> Option<&Remembered> {
        let known = self.files.get(at)?;
        let same = known.path == source.path
            && known.origin == source.origin
            && known.faults == source.faults
            && known.text == source.text;
        same.then_some(known)
    }
}

/// What one file turned out to be.
#[derive(Clone)]
enum Piece {
    Site(Option<Box<ParsedSite>>),
    Works(Vec<ParsedWork>),
    Terms(Vec<ParsedTerm>),
    Schema(String, Option<Box<ParsedCollection>>),
    Section(Option<ParsedSection>),
    History(Option<ParsedHistory>),
    Entries(String, Vec<ParsedEntry>),
    Guide(Option<ParsedGuide>),
    Messages(ParsedMessages),
    Page(ParsedPage),
    Lock(Arc<ParsedLock>),
    Template(String),
    Nothing,
}

/// Reads all sources. Files are read in parallel; the result is in the order of the sources.
pub fn parse(sources: &Sources) -> Checked<Parsed> {
    parse_again(sources, None)
}

/// As [`parse`]; with a memory, files that are the same as the last time are not read again.
pub fn parse_again(sources: &Sources, memory: Option<&mut Memory>) -> Checked<Parsed> {
    let files: Vec<(FileId, &Source)> = sources.iter().collect();
    let pieces: Vec<(FileId, Piece, Vec<Diagnostic>)> = files
        .par_iter()
        .enumerate()
        .map(|(at, (file, source))| {
            if let Some(known) = memory.as_ref().and_then(|memory| memory.recall(at, source)) {
                return (*file, known.piece.clone(), known.diagnostics.clone());
            }
            let mut out = Vec::new();
            // A pseudo-locale has what others may not.
            if !matches!(source.origin, Origin::Generated { .. }) {
                text::check(*file, source, &mut out);
            }
            let piece = if source.faults.unread.is_some() {
                Piece::Nothing
            } else {
                read(*file, source, &mut out)
            };
            (*file, piece, out)
        })
        .collect();
    if let Some(memory) = memory {
        let remembered = pieces.iter().map(|(file, piece, noted)| {
            let source = sources.get(*file);
            Remembered {
                path: source.path.clone(),
                text: source.text.clone(),
                origin: source.origin,
                faults: source.faults.clone(),
                piece: piece.clone(),
                diagnostics: noted.clone(),
            }
        });
        memory.files = remembered.collect();
    }
    let mut parsed = Parsed::default();
    let mut diagnostics = Vec::new();
    for (file, piece, noted) in pieces {
        diagnostics.extend(noted);
        let source = sources.get(file);
        if let (Some(tag), Origin::Project | Origin::Generated { .. }) = (locale_folder(&source.path), source.origin)
            && parsed.locale_folders.iter().all(|(known, _)| known != tag)
        {
            parsed.locale_folders.push((tag.to_owned(), file));
        }
        add(&mut parsed, file, piece);
    }
    // Whoever adds a file to sources that are there adds it behind the theme's.
    parsed.messages.sort_by_key(|messages| messages.origin == Origin::Theme);
    for folder in &sources.empty_folders {
        diagnostics.push(
            Diagnostic::of_path(Code::EmptyFolder, folder.clone(), "this folder is empty")
                .help("delete it, or put in it what belongs there"),
        );
    }
    Checked::new(parsed, diagnostics)
}

fn add(parsed: &mut Parsed, file: FileId, piece: Piece) {
    match piece {
        Piece::Site(site) => parsed.site = site.map(|site| *site),
        Piece::Works(works) => parsed.works = works,
        Piece::Terms(terms) => parsed.terms = terms,
        Piece::Schema(name, schema) => {
            let folder = folder(parsed, &name, file);
            folder.file = file;
            folder.schema = schema.map(|schema| *schema);
        }
        Piece::Section(section) => parsed.sections.extend(section),
        Piece::History(history) => parsed.histories.extend(history),
        Piece::Entries(name, entries) => folder(parsed, &name, file).entries.extend(entries),
        Piece::Guide(guide) => parsed.guides.extend(guide),
        Piece::Messages(messages) => parsed.messages.push(messages),
        Piece::Page(page) => parsed.pages.push(page),
        Piece::Lock(lock) => parsed.locks.push(lock),
        Piece::Template(name) => parsed.templates.push((name, file)),
        Piece::Nothing => {}
    }
}

fn folder<'a>(parsed: &'a mut Parsed, name: &str, file: FileId) -> &'a mut ParsedFolder {
    let at = parsed.collections.iter().position(|known| known.name == name);
    let at = at.unwrap_or_else(|| {
        parsed.collections.push(ParsedFolder {
            name: name.to_owned(),
            schema: None,
            file,
            entries: Vec::new(),
        });
        parsed.collections.len() - 1
    });
    &mut parsed.collections[at]
}

fn locale_folder(path: &str) -> Option<&str> {
    path.strip_prefix("locales/")?.split_once('/').map(|(tag, _)| tag)
}

fn read(file: FileId, source: &Source, out: &mut Vec<Diagnostic>) -> Piece {
    let parts: Vec<&str> = source.path.split('/').collect();
    match &parts[..] {
        ["content", "site.yaml"] => {
            let site = node(file, source, out).and_then(|node| site::read(&node, out));
            Piece::Site(site.map(Box::new))
        }
        ["content", "sources.yaml"] => {
            let works = node(file, source, out).map(|node| bibliography::read(&node, out));
            Piece::Works(works.unwrap_or_default())
        }
        ["content", "glossary.yaml"] => {
            let terms = node(file, source, out).map(|node| glossary::read(&node, out));
            Piece::Terms(terms.unwrap_or_default())
        }
        ["content", "guides", name] if name.ends_with(".yaml") => {
            let id = name.strip_suffix(".yaml").unwrap_or(name);
            Piece::Guide(node(file, source, out).and_then(|node| guide::read(id, file, &node, out)))
        }
        ["content", folder, "collection.yaml"] => {
            let schema = node(file, source, out).and_then(|node| collection::read(&node, out));
            Piece::Schema((*folder).to_owned(), schema.map(Box::new))
        }
        ["content", folder, "section.yaml"] => {
            Piece::Section(node(file, source, out).and_then(|node| section::read(folder, file, &node, out)))
        }
        ["content", folder, "history.yaml"] => {
            Piece::History(node(file, source, out).and_then(|node| history::read(folder, &node, out)))
        }
        ["content", folder, name] if name.ends_with(".yaml") => {
            let entries = node(file, source, out).map(|node| entries::read(&node, out));
            Piece::Entries((*folder).to_owned(), entries.unwrap_or_default())
        }
        ["locales", tag, "l10n.lock"] => Piece::Lock(Arc::new(lock::read(tag, file, source, out))),
        ["locales", tag, rest @ ..] if rest.last().is_some_and(|name| name.ends_with(".ftl")) => {
            Piece::Messages(messages::read(tag, file, source, out))
        }
        ["locales", tag, folder, rest @ ..] if rest.last().is_some_and(|name| name.ends_with(".md")) => {
            let path = rest.join("/");
            Piece::Page(ParsedPage {
                tag: (*tag).to_owned(),
                folder: (*folder).to_owned(),
                path: path.strip_suffix(".md").unwrap_or(&path).to_owned(),
                file,
                front: front::read(file, source, out),
            })
        }
        ["templates", rest @ ..] if !rest.is_empty() => Piece::Template(rest.join("/")),
        _ => {
            out.push(unused(file, &source.path));
            Piece::Nothing
        }
    }
}

fn unused(file: FileId, path: &str) -> Diagnostic {
    let help = if path.ends_with(".yml") {
        "name it `.yaml`"
    } else {
        "content/ holds `.yaml`, locales/<tag>/ holds `.ftl`, `pages/*.md`, sections of Markdown and `l10n.lock`; move or delete it"
    };
    Diagnostic::at(Code::UnusedFile, Span::new(file, 0..0), "nothing reads this file").help(help)
}

fn node(file: FileId, source: &Source, out: &mut Vec<Diagnostic>) -> Option<yaml::Node> {
    if source.text.trim().is_empty() {
        return Some(yaml::Node {
            span: Span::new(file, 0..0),
            value: yaml::Value::Null,
            written: None,
        });
    }
    match yaml::read(file, &source.text) {
        Ok(node) => {
            // What is there unescaped has its diagnostic already.
            if source.text.contains('\\') {
                yaml::check_escapes(&node, out);
            }
            Some(node)
        }
        Err(error) => {
            out.push(error);
            None
        }
    }
}
