//! What a text says once its Markdown is taken away: words, links, code; each with its place.

use std::collections::BTreeSet;
use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use crate::model::catalog::MappedText;
use crate::source::Span;

/// CommonMark's extensions that are on in prose.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_GFM
}

/// Those that are on in pages, too. A message does not know with which others it shares a page, and with it anchors.
pub fn page_options() -> Options {
    options() | Options::ENABLE_FOOTNOTES
}

/// What stands in the words for what is none: code, a placeable, a citation. OBJECT REPLACEMENT CHARACTER.
pub const OBJECT: char = '\u{FFFC}';

/// A text taken apart.
pub struct Prose<'a> {
    source: &'a MappedText,
    /// The words, blocks on lines of their own.
    pub words: String,
    /// Where pieces of the words begin, there and in the text.
    pieces: Vec<(usize, usize)>,
    /// Where links lead.
    pub links: BTreeSet<String>,
    /// What stands in code spans and code blocks.
    pub code: BTreeSet<String>,
}

impl<'a> Prose<'a> {
    /// Takes a text apart.
    pub fn new(source: &'a MappedText) -> Self {
        let mut found = Self {
            source,
            words: String::with_capacity(source.text.len()),
            pieces: Vec::new(),
            links: BTreeSet::new(),
            code: BTreeSet::new(),
        };
        let mut in_code = false;
        // Where the words of the link that is open begin.
        let mut link: Option<usize> = None;
        for (event, range) in Parser::new_ext(&source.text, options()).into_offset_iter() {
            match event {
                Event::Start(Tag::Link { dest_url, .. }) => {
                    found.links.insert(dest_url.into_string());
                    link = Some(found.words.len());
                }
                Event::End(TagEnd::Link) if link.take() == Some(found.words.len()) => {
                    found.push("\u{FFFC}", range.start);
                }
                Event::Code(code) => {
                    found.code.insert(code.into_string());
                    found.push("\u{FFFC}", range.start);
                }
                Event::Start(Tag::CodeBlock(_)) => in_code = true,
                Event::End(TagEnd::CodeBlock) => in_code = false,
                Event::Text(text) if in_code => {
                    found.code.insert(text.trim_end().to_owned());
                }
                Event::Text(text) | Event::Html(text) | Event::InlineHtml(text) => found.push(&text, range.start),
                Event::SoftBreak | Event::HardBreak => found.push(" ", range.start),
                Event::End(
                    TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_) | TagEnd::TableCell | TagEnd::TableRow,
                ) => found.push("\n", range.end),
                _ => {}
            }
        }
        found
    }

    fn push(&mut self, text: &str, at: usize) {
        self.pieces.push((self.words.len(), at));
        self.words.push_str(text);
    }

    /// The place of a range of the words.
    pub fn span(&self, range: Range<usize>) -> Span {
        let place = |at: usize| {
            let piece = self.pieces.partition_point(|(start, _)| *start <= at);
            let (start, place) = self.pieces.get(piece.saturating_sub(1)).copied().unwrap_or_default();
            (place + at.saturating_sub(start)).min(self.source.text.len())
        };
        self.source.span(place(range.start)..place(range.end))
    }
}

/// The paragraphs of the words, each with its range.
pub fn paragraphs(words: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut at = 0;
    words.split('\n').map(move |line| {
        let start = at;
        at += line.len() + 1;
        (start, line)
    })
}

/// How many letters a text has.
pub fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).count()
}
