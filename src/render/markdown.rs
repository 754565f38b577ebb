//! Markdown as it is meant here: CommonMark with tables. Raw HTML is text, shown as typed; links are checked; nothing
//! of it depends on the words of a language.

use pulldown_cmark::{CowStr, Event, HeadingLevel, LinkType, Options, Parser, Tag, TagEnd, html};

use super::links::{self, Links, Target};
use super::spacing;
use super::text::escape;
use super::words::Words;

/// What a piece of Markdown is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// In a section of a page: its headings are below the section's.
    Section,
    /// A page of its own: its `# title` is taken out.
    Page,
}

/// A Markdown page as HTML.
pub(super) struct Rendered {
    /// The title: what `# …` says, as plain text.
    pub title: String,
    /// The first paragraph, as plain text.
    pub description: String,
    /// The rest.
    pub html: String,
    /// Its headings of the second level that can be linked to: the anchor, and what the heading says, as HTML.
    pub contents: Vec<(String, String)>,
}

/// CommonMark's extensions that are on.
pub(super) fn options() -> Options {
    crate::translation::prose::options()
}

/// Blocks as HTML.
pub(super) fn blocks(text: &str, links: &Links<'_>) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    html::push_html(&mut out, events(text, links, Place::Section).into_iter());
    out
}

/// Phrasing content as HTML: a single paragraph loses its `<p>`.
pub(super) fn inline(text: &str, links: &Links<'_>) -> String {
    let html = blocks(text, links);
    let trimmed = html.trim_end();
    match trimmed.strip_prefix("<p>").and_then(|rest| rest.strip_suffix("</p>")) {
        Some(inner) if !inner.contains("<p>") => inner.to_owned(),
        _ => html,
    }
}

/// What Markdown says, without its marks: for titles and descriptions. Citations are left out.
pub(super) fn plain(text: &str) -> String {
    let mut out = Plain::default();
    for event in Parser::new_ext(text, options()) {
        out.take(&event);
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

/// A page as HTML. Headings with an anchor lead to themselves, which `permalink` says in words.
pub(super) fn page(text: &str, links: &Links<'_>, permalink: &str) -> Rendered {
    let mut html = String::with_capacity(text.len() * 3 / 2);
    let (events, contents) = linked(events(text, links, Place::Page), permalink);
    html::push_html(&mut html, events.into_iter());
    Rendered {
        title: title(text).unwrap_or_default(),
        description: first_paragraph(text),
        html,
        contents,
    }
}

/// Makes links of the headings that have an anchor and no link in them, and lists those of the second level.
fn linked<'t>(events: Vec<Event<'t>>, permalink: &str) -> (Vec<Event<'t>>, Vec<(String, String)>) {
    let mut out = Vec::with_capacity(events.len());
    let mut contents = Vec::new();
    let mut heading: Option<(HeadingLevel, String, usize)> = None;
    for event in events {
        if let Event::End(TagEnd::Heading(_)) = event
            && let Some((level, id, start)) = heading.take()
        {
            let is_link =
                |event: &Event<'_>| matches!(event, Event::Html(html) if html.starts_with("<a") || &**html == "</a>");
            let inside: Vec<Event<'_>> = out[start..].to_vec();
            if !inside.iter().any(is_link) {
                let open = format!("<a class=\"self\" href=\"#{id}\" title=\"{}\">", escape(permalink));
                out.insert(start, Event::Html(open.into()));
                out.push(Event::Html("</a>".into()));
            }
            if level == HeadingLevel::H2 {
                let mut says = String::new();
                html::push_html(&mut says, inside.into_iter().filter(|event| !is_link(event)));
                contents.push((id, says));
            }
        }
        if let Event::Start(Tag::Heading {
            level, id: Some(id), ..
        }) = &event
        {
            heading = Some((*level, id.to_string(), out.len() + 1));
        }
        out.push(event);
    }
    (out, contents)
}

/// What the first heading says, if it is a `# title`.
pub(super) fn title(text: &str) -> Option<String> {
    let mut inside = false;
    let mut out = Plain::default();
    for event in Parser::new_ext(text, options()) {
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

fn first_paragraph(text: &str) -> String {
    let mut inside = false;
    let mut out = Plain::default();
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Start(Tag::Paragraph) => inside = true,
            Event::End(TagEnd::Paragraph) => break,
            event if inside => out.take(&event),
            _ => {}
        }
    }
    spacing::tidy(&out.text)
}

fn events<'t>(text: &'t str, links: &Links<'_>, place: Place) -> Vec<Event<'t>> {
    let mut out = Vec::new();
    let mut citation: Option<(String, usize)> = None;
    let mut in_title = false;
    for event in Parser::new_ext(text, options()) {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) if place == Place::Page => in_title = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if in_title => in_title = false,
            _ if in_title => {}
            Event::Html(html) | Event::InlineHtml(html) => out.push(Event::Text(html)),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, id, .. }) => out.push(Event::Start(Tag::Heading {
                level: lowered(level, place),
                id: id.filter(|id| crate::model::page::is_anchor(id)),
                classes: Vec::new(),
                attrs: Vec::new(),
            })),
            Event::End(TagEnd::Heading(level)) => out.push(Event::End(TagEnd::Heading(lowered(level, place)))),
            // Alignment would come out as an inline style.
            Event::Start(Tag::Table(columns)) => {
                out.push(Event::Html("<div class=\"scroll\" tabindex=\"0\">\n".into()));
                out.push(Event::Start(Tag::Table(vec![
                    pulldown_cmark::Alignment::None;
                    columns.len()
                ])));
            }
            Event::End(TagEnd::Table) => {
                out.push(Event::End(TagEnd::Table));
                out.push(Event::Html("</div>\n".into()));
            }
            // Code is read from left to right and is nobody's language; what is too wide can be scrolled by keyboard.
            Event::Start(Tag::CodeBlock(_)) => {
                out.push(Event::Html(
                    "<pre dir=\"ltr\" tabindex=\"0\" translate=\"no\"><code>".into(),
                ));
            }
            Event::End(TagEnd::CodeBlock) => out.push(Event::Html("</code></pre>\n".into())),
            Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => {}
            Event::Start(Tag::Link {
                dest_url, link_type, ..
            }) => {
                let link = link(&dest_url, link_type, links);
                citation = link.1.map(|label| (label, out.len() + 1));
                out.push(Event::Html(link.0.into()));
            }
            Event::End(TagEnd::Link) => {
                if let Some((label, start)) = citation.take()
                    && out.len() == start
                {
                    out.push(Event::Html(label.into()));
                }
                out.push(Event::Html("</a>".into()));
            }
            other => out.push(other),
        }
    }
    without_breaks(out)
}

/// Leaves out line breaks between characters of a script that has no spaces: browsers would show one.
fn without_breaks(mut events: Vec<Event<'_>>) -> Vec<Event<'_>> {
    let breaks = |at: usize| match (events.get(at.wrapping_sub(1)), &events[at], events.get(at + 1)) {
        (Some(Event::Text(before)), Event::SoftBreak, Some(Event::Text(after))) => {
            let ends = before.chars().next_back().zip(after.chars().next());
            ends.is_some_and(|(before, after)| spacing::joins(before, after))
        }
        _ => false,
    };
    let dropped: Vec<bool> = (0..events.len()).map(breaks).collect();
    let mut at = 0;
    events.retain(|_| {
        at += 1;
        !dropped[at - 1]
    });
    events
}

fn lowered(level: HeadingLevel, place: Place) -> HeadingLevel {
    match (place, level) {
        (Place::Page, level) => level,
        (Place::Section, HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3) => HeadingLevel::H4,
        (Place::Section, _) => HeadingLevel::H5,
    }
}

/// The opening tag of a link, and the label that a citation without a text gets.
fn link(destination: &str, kind: LinkType, links: &Links<'_>) -> (String, Option<String>) {
    let destination: CowStr<'_> = match kind {
        LinkType::Email => format!("mailto:{destination}").into(),
        _ => destination.into(),
    };
    let site = links.plan.site();
    match links::target(site, &destination) {
        Ok(Target::Source(reference)) => {
            let work = site.bibliography.work(&reference);
            let url = escape(&site.bibliography.url(&reference));
            let title = escape(&work.title);
            let words = Words {
                site,
                locale: links.locale,
            };
            // The message is there, or nothing is rendered; what is wrong with it all the same leaves the name alone.
            let label = words
                .citation(&reference)
                .map_or_else(|_| work.short.clone(), |label| label.text);
            (
                format!("<a class=\"cite\" href=\"{url}\" title=\"{title}\" translate=\"no\">"),
                Some(escape(&label)),
            )
        }
        // Prose is checked before anything is rendered; what is wrong all the same links nowhere.
        target => match target.ok().and_then(|target| links.href(&target)) {
            Some(href) => (format!("<a href=\"{}\">", escape(&href)), None),
            None => ("<a>".to_owned(), None),
        },
    }
}
