//! Files of messages as they are written: where each message, its parts and the comments above it stand.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use super::pattern;
use crate::model::Site;
use crate::model::catalog::{Extent, Select};
use crate::model::locale::{LocaleId, parse_tag};
use crate::source::{FileId, Origin, Sources};

/// A file of messages.
pub(super) struct Sheet {
    /// Its path below the project's root.
    pub(super) path: String,
    /// Whether it is embedded in the program: the words of the interface, which a site may replace.
    pub(super) theme: bool,
    /// Its text.
    pub(super) text: Arc<str>,
    /// Its messages and terms, in their order.
    pub(super) messages: Vec<Written>,
    file: FileId,
}

/// A message or term as it is written.
pub(super) struct Written {
    /// Its id; that of a term begins with `-`.
    pub(super) id: String,
    /// From the beginning of its first line to the end of its last part.
    pub(super) range: Range<usize>,
    /// Its value and attributes.
    pub(super) parts: Vec<Part>,
    /// The lines of the comment directly above it.
    pub(super) comment: Vec<String>,
    /// Where that comment begins, or the message itself where there is none.
    pub(super) start: usize,
    /// The comment of its group.
    pub(super) group: Vec<String>,
    /// Whether a blank line, or the beginning of the file, is above it and its comment.
    pub(super) apart: bool,
}

/// A message's value or attribute as it is written.
pub(super) struct Part {
    /// The attribute's id, or nothing for the value.
    pub(super) attribute: Option<String>,
    /// Where its name begins: the message's id, or the attribute's.
    pub(super) name: usize,
    /// Where its text stands.
    pub(super) extent: Extent,
    /// The choices in it.
    pub(super) selects: Vec<Select>,
}

impl Part {
    /// The layout of a part that has none yet.
    pub(super) fn indent_of(attribute: Option<&str>) -> usize {
        if attribute.is_some() {
            pattern::DEEP_INDENT
        } else {
            pattern::INDENT
        }
    }
}

impl Written {
    /// The part with this name.
    pub(super) fn part(&self, attribute: Option<&str>) -> Option<&Part> {
        self.parts.iter().find(|part| part.attribute.as_deref() == attribute)
    }
}

impl Sheet {
    /// A part's text as translators see it.
    pub(super) fn text_of(&self, part: &Part) -> String {
        pattern::text(&self.text, &part.extent)
    }

    /// The number of the line at a place, from 1.
    pub(super) fn line(&self, at: usize) -> usize {
        self.text[..at].bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    /// The lines of the comment at its head that belongs to no message.
    pub(super) fn head_comment(&self) -> Vec<String> {
        let end = self.messages.first().map_or(self.text.len(), |first| first.start);
        let lines = self.text[..end].lines();
        lines
            .take_while(|line| line.starts_with('#'))
            .filter(|line| level(line) != 2)
            .map(comment_text)
            .collect()
    }
}

/// The files of a locale's messages, the project's own first.
pub(super) fn sheets(site: &Site, sources: &Sources, locale: LocaleId) -> Vec<Sheet> {
    let mut sheets: Vec<Sheet> = Vec::new();
    for message in site.catalog.messages(locale) {
        let file = message.span.file;
        let at = sheets.iter().position(|sheet| sheet.file == file).unwrap_or_else(|| {
            let source = sources.get(file);
            sheets.push(Sheet {
                path: source.path.clone(),
                theme: source.origin == Origin::Theme,
                text: source.text.clone(),
                messages: Vec::new(),
                file,
            });
            sheets.len() - 1
        });
        let sheet = &mut sheets[at];
        let line = sheet.text[..message.span.range.start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let parts: Vec<Part> = message
            .parts
            .iter()
            .map(|(attribute, name, pattern)| Part {
                attribute: attribute.map(str::to_owned),
                name: name.range.start,
                extent: pattern.extent(),
                selects: pattern.selects(),
            })
            .collect();
        let end = parts.last().map_or(line, |last| last.extent.range.end);
        let sign = if message.is_term { "-" } else { "" };
        sheet.messages.push(Written {
            id: format!("{sign}{}", message.id),
            range: line..end,
            parts,
            comment: Vec::new(),
            start: line,
            group: Vec::new(),
            apart: true,
        });
    }
    for sheet in &mut sheets {
        read_comments(&sheet.text, &mut sheet.messages);
    }
    sheets
}

/// Where each message of a locale is: the first of a name, as lookups have it.
pub(super) fn index(sheets: &[Sheet]) -> BTreeMap<&str, (&Sheet, &Written)> {
    let mut found = BTreeMap::new();
    for sheet in sheets {
        for message in &sheet.messages {
            found.entry(message.id.as_str()).or_insert((sheet, message));
        }
    }
    found
}

/// The messages that lookups find, in the order of their files.
pub(super) fn effective(sheets: &[Sheet]) -> impl Iterator<Item = (&Sheet, usize, &Written)> {
    let mut seen = BTreeSet::new();
    sheets
        .iter()
        .flat_map(|sheet| {
            let messages = sheet.messages.iter().enumerate();
            messages.map(move |(at, message)| (sheet, at, message))
        })
        .filter(move |(_, _, message)| seen.insert(message.id.as_str()))
}

/// The folder of a locale: the one that the project has, however its tag is spelled, or the one to be made.
pub(super) fn folder(site: &Site, sources: &Sources, locale: LocaleId) -> String {
    let own = site.locale(locale);
    sources
        .iter()
        .filter(|(_, source)| source.origin == Origin::Project)
        .filter_map(|(_, source)| source.path.strip_prefix("locales/")?.split_once('/'))
        .find(|(folder, _)| parse_tag(folder).as_ref() == Some(&own.language))
        .map_or_else(|| own.folder.clone(), |(folder, _)| folder.to_owned())
}

/// The path of the file in a locale's folder that has the name of one in another's.
pub(super) fn counterpart(path: &str, folder: &str) -> String {
    let below = path.strip_prefix("locales/").and_then(|path| path.split_once('/'));
    format!("locales/{folder}/{}", below.map_or(path, |(_, below)| below))
}

/// Finds the comments above messages. Between two messages there is nothing but comments and blank lines.
fn read_comments(text: &str, messages: &mut [Written]) {
    let mut group: Vec<String> = Vec::new();
    let mut at = 0;
    for message in messages {
        let mut comment: Vec<String> = Vec::new();
        let mut start = message.range.start;
        let mut above = 0;
        let mut apart = at == 0;
        for line in text[at.min(message.range.start)..message.range.start].split_inclusive('\n') {
            let place = at + above;
            above += line.len();
            let line = line.trim_end_matches('\n');
            let kind = level(line);
            if kind == 1 {
                if comment.is_empty() {
                    start = place;
                }
                comment.push(comment_text(line));
                continue;
            }
            // The rest of the line on which the message before ended is as empty as a blank line, and is none.
            let is_rest = place == at && at > 0;
            apart |= !is_rest;
            comment.clear();
            start = message.range.start;
            if kind == 2 {
                let follows = place > 0 && level(text[..place - 1].rsplit('\n').next().unwrap_or_default()) == 2;
                if !follows {
                    group.clear();
                }
                group.extend(Some(comment_text(line)).filter(|line| !line.is_empty()));
            }
        }
        at = message.range.end;
        message.comment = comment;
        message.start = start;
        message.group.clone_from(&group);
        message.apart = apart;
    }
}

/// How many `#` a line begins with: 1 for a comment, 2 for a group's, 3 for a file's, 0 for none.
fn level(line: &str) -> usize {
    line.len() - line.trim_start_matches('#').len()
}

fn comment_text(line: &str) -> String {
    let text = line.trim_start_matches('#');
    text.strip_prefix(' ').unwrap_or(text).trim_end().to_owned()
}
