//! What Markdown says without its marks: for titles, descriptions and whatever else has no markup.

use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::super::spacing;
use super::{options, page_options};

/// What Markdown says, without its marks: for titles and descriptions. Citations are left out.
pub(in super::super) fn plain(text: &str) -> String {
    let mut out = Plain::default();
    for event in Parser::new_ext(text, options()) {
        out.take(&event);
    }
    spacing::tidy(&out.text)
}

/// What the first heading says, if it is a `# title`.
pub(super) fn title(text: &str) -> Option<String> {
    let mut inside = false;
    let mut out = Plain::default();
    for event in Parser::new_ext(text, page_options()) {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) => inside = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if inside => return Some(spacing::tidy(&out.text)),
            Event::Start(_) if !inside => return None,
            event if inside => out.take(&event),
            _ => {}
        }
    }
    None
}

/// The first paragraph.
pub(super) fn first_paragraph(text: &str) -> String {
    let mut inside = false;
    let mut out = Plain::default();
    for event in Parser::new_ext(text, page_options()) {
        match event {
            Event::Start(Tag::Paragraph) => inside = true,
            Event::End(TagEnd::Paragraph) => break,
            event if inside => out.take(&event),
            _ => {}
        }
    }
    spacing::tidy(&out.text)
}

/// The text of events, with the places of line breaks and of citations.
#[derive(Default)]
struct Plain {
    text: String,
    /// Where the text of a citation would begin.
    citation: Option<usize>,
}

impl Plain {
    fn take(&mut self, event: &Event<'_>) {
        match event {
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                self.text.push_str(text);
            }
            Event::SoftBreak | Event::HardBreak => self.text.push(spacing::BREAK),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => self.text.push(spacing::BREAK),
            Event::Start(Tag::Link { dest_url, .. }) => {
                self.citation = dest_url.starts_with("source:").then_some(self.text.len());
            }
            Event::End(TagEnd::Link) if self.citation.take() == Some(self.text.len()) => {
                self.text.push(spacing::CITATION);
            }
            _ => {}
        }
    }
}
