//! What is seen of a text without knowing anything else: what is wrong with it by itself, and the links in it, which only
//! the whole site can tell right from wrong.

use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd};

use super::super::headings::{self, Heading};
use super::super::links;
use super::super::markdown;
use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::model::catalog::{MappedText, WordFile, messages_of};
use crate::model::page::{PageText, is_anchor};
use crate::translation::isolates;

/// The deepest nesting of blocks and brackets.
const MAX_DEPTH: usize = 32;

/// A text.
pub(super) struct Scan {
    pub text: MappedText,
    /// What is wrong with it by itself.
    pub diagnostics: Vec<Diagnostic>,
    pub links: Vec<Link>,
    /// The titles in it.
    pub titles: Vec<Range<usize>>,
    /// Whether it is shallow enough to be read at all.
    pub is_shallow: bool,
}

/// A link or a picture.
pub(super) struct Link {
    pub range: Range<usize>,
    pub destination: String,
    pub kind: LinkType,
    pub is_picture: bool,
}

/// A text of a message.
pub(super) struct MessageScan {
    pub id: String,
    pub attribute: Option<String>,
    pub is_term: bool,
    pub scan: Scan,
}

/// A page in a locale.
pub(super) struct PageScan {
    pub scan: Scan,
    pub headings: Vec<Heading>,
}

/// The texts of a file of messages, but for those of which nothing is to be said.
pub(super) fn file(file: &WordFile) -> Vec<MessageScan> {
    let mut found = Vec::new();
    for message in messages_of(file) {
        for (attribute, _, pattern) in &message.parts {
            for text in pattern.texts() {
                let scan = Scan::new(text, markdown::options());
                if scan.diagnostics.is_empty() && scan.links.is_empty() {
                    continue;
                }
                found.push(MessageScan {
                    id: message.id.to_owned(),
                    attribute: attribute.map(str::to_owned),
                    is_term: message.is_term,
                    scan,
                });
            }
        }
    }
    found
}

/// A page in a locale.
pub(super) fn page(text: &PageText) -> PageScan {
    let mapped = MappedText::from(text.file, &text.text, text.start);
    PageScan {
        scan: Scan::new(mapped, markdown::page_options()),
        headings: headings::headings(text.body()),
    }
}

impl Scan {
    fn new(text: MappedText, options: Options) -> Self {
        let mut made = Self {
            text,
            diagnostics: Vec::new(),
            links: Vec::new(),
            titles: Vec::new(),
            is_shallow: true,
        };
        isolates::check(&made.text, &mut made.diagnostics);
        if !is_plain(&made.text.text) {
            made.is_shallow = made.read(options);
        }
        made
    }

    /// Reads the Markdown; whether it is shallow enough to be read to its end.
    fn read(&mut self, options: Options) -> bool {
        let (text, out) = (&self.text, &mut self.diagnostics);
        if let Some(at) = too_deep(&text.text) {
            out.push(
                Diagnostic::at(
                    Code::MarkdownDepth,
                    text.span(at..at + 1),
                    "Markdown is nested too deep here",
                )
                .help(format!("nest brackets, quotes and lists at most {MAX_DEPTH} deep")),
            );
            return false;
        }
        let mut depth = 0usize;
        // A link of which nothing has been seen yet.
        let mut empty: Option<Range<usize>> = None;
        for (event, range) in Parser::new_ext(&text.text, options).into_offset_iter() {
            if !matches!(event, Event::End(_)) {
                empty = None;
            }
            match event {
                Event::Start(tag) => {
                    depth += 1;
                    if depth == MAX_DEPTH + 1 {
                        out.push(
                            Diagnostic::at(
                                Code::MarkdownDepth,
                                text.span(range.start..range.start + 1),
                                "Markdown is nested too deep here",
                            )
                            .help(format!("nest blocks at most {MAX_DEPTH} deep")),
                        );
                        return false;
                    }
                    let mut link = |destination: &str, kind, is_picture| {
                        self.links.push(Link {
                            range: range.clone(),
                            destination: destination.to_owned(),
                            kind,
                            is_picture,
                        });
                    };
                    match tag {
                        Tag::Link {
                            dest_url, link_type, ..
                        } => {
                            let speaks = ["source:", "entry:"].iter().any(|scheme| dest_url.starts_with(scheme));
                            link(&dest_url, link_type, false);
                            empty = Some(range).filter(|_| !speaks && !links::is_embed(&dest_url));
                        }
                        Tag::Image {
                            dest_url, link_type, ..
                        } => link(&dest_url, link_type, true),
                        Tag::Heading { level, id, .. } => {
                            if let Some(id) = id.filter(|id| !is_anchor(id)) {
                                out.push(
                                    Diagnostic::at(
                                        Code::InvalidId,
                                        text.span(range.clone()),
                                        format!("`{id}` is no anchor"),
                                    )
                                    .help("anchors are letters a-z, digits, `-`, `_` and `.`"),
                                );
                            }
                            if level == HeadingLevel::H1 {
                                self.titles.push(range);
                            }
                        }
                        _ => {}
                    }
                }
                Event::End(end) => {
                    depth = depth.saturating_sub(1);
                    if let (TagEnd::Link, Some(link)) = (end, empty.take()) {
                        out.push(
                            Diagnostic::at(Code::EmptyLink, text.span(link), "this link has no text").help(
                                "only links to sources and entries have a text of their own: `[](source:…)`, `[](entry:…)`",
                            ),
                        );
                    }
                }
                // An entity such as `&#x202E;` is decoded by now.
                Event::Text(words) if text.text[range.clone()].starts_with('&') => {
                    out.extend(forbidden_escape(&words, text.span(range)));
                }
                _ => {}
            }
        }
        true
    }
}

/// Whether a text has so few of the characters that Markdown is made of that nothing in it can be wrong: no link, picture,
/// anchor or entity, no title, and nothing that nests. Most texts have, and need not be parsed.
fn is_plain(text: &str) -> bool {
    let mut marks = 0;
    for byte in text.bytes() {
        match byte {
            // A line of `=` makes a title of the one above it.
            b'[' | b'<' | b'&' | b'#' | b'=' => return false,
            b'*' | b'_' | b'~' | b'>' | b'-' | b'+' | b'(' | b'0'..=b'9' => marks += 1,
            _ => {}
        }
    }
    marks < MAX_DEPTH / 2
}

/// Where brackets or quotes nest deeper than a text needs. The parser's time grows with the square of some of these.
fn too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut open = 0usize;
    let mut markers = 0usize;
    let mut at_line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'\n' => {
                at_line_start = true;
                markers = 0;
                continue;
            }
            b'[' | b'(' => open += 1,
            b']' | b')' => open = open.saturating_sub(1),
            _ => {}
        }
        if at_line_start {
            match byte {
                b' ' | b'\t' | b'0'..=b'9' => {}
                b'>' => markers += 1,
                b'-' | b'+' | b'*' | b'.' if matches!(bytes.get(at + 1), Some(b' ' | b'\t')) => markers += 1,
                _ => at_line_start = false,
            }
        }
        if open > MAX_DEPTH || markers > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}
