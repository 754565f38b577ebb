//! Markdown as it is meant here: CommonMark with what people know from GitHub. Raw HTML is text, shown as typed; links are
//! checked; what is said besides its author's words is in the language of these.

mod link;
mod notes;
mod plain;

use pulldown_cmark::{BlockQuoteKind, CodeBlockKind, Event, HeadingLevel, Parser, Tag, TagEnd, html};

use super::code;
use super::links::{self, Embed, Links, Target};
use super::spacing;
use super::text::escape;
use super::words::Words;
use crate::diagnostic::Diagnostic;
use crate::model::message::Key;
use crate::model::page::PageText;

pub(super) use crate::translation::prose::{options, page_options};
pub(super) use plain::plain;

/// What a piece of Markdown is for.
#[derive(Clone, Copy)]
enum Place<'a> {
    /// In a section of a page: its headings are below the section's.
    Section,
    /// A page of its own: its `# title` is taken out.
    Page(&'a Insets<'a>),
}

/// What a page is given for its text.
pub(super) struct Insets<'a> {
    /// The anchors of its headings, in their order.
    pub anchors: &'a [String],
    /// The `<img>` of a picture, by its destination and alternative text.
    pub picture: &'a dyn Fn(&str, &str) -> String,
    /// What is shown in the place of a link that stands alone, with its caption.
    pub embed: &'a dyn Fn(&Embed, &str) -> Result<String, Diagnostic>,
    /// What a heading's link to itself is called.
    pub permalink: &'a str,
}

/// A Markdown page as HTML.
pub(super) struct Rendered {
    /// All but the title.
    pub html: String,
    /// Its headings of the second level: the anchor, and what the heading says, as HTML.
    pub contents: Vec<(String, String)>,
}

/// Blocks as HTML.
pub(super) fn blocks(text: &str, links: &Links<'_>) -> String {
    let mut out = String::with_capacity(text.len() * 3 / 2);
    // Nothing that can fail is asked for but by pages.
    let events = events(text, links, Place::Section).unwrap_or_default();
    html::push_html(&mut out, events.into_iter());
    without_empty_heads(out)
}

/// A cell of a table's head that says nothing is the head of nothing.
fn without_empty_heads(html: String) -> String {
    match html.contains("<th></th>") {
        true => html.replace("<th></th>", "<td></td>"),
        false => html,
    }
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

/// What a page is called: by its front matter, else by its `# Title`; nothing where neither says.
pub(super) fn title(text: &PageText) -> String {
    let own = text.title.clone().filter(|title| !title.trim().is_empty());
    own.or_else(|| plain::title(text.body())).unwrap_or_default()
}

/// What a page is about: what its front matter says, else its first paragraph.
pub(super) fn description(text: &PageText) -> String {
    let own = text.description.clone().filter(|text| !text.trim().is_empty());
    own.unwrap_or_else(|| plain::first_paragraph(text.body()))
}

/// A page as HTML. Headings lead to themselves.
///
/// # Errors
/// What an embedded fragment fails at.
pub(super) fn page(text: &str, links: &Links<'_>, insets: &Insets<'_>) -> Result<Rendered, Diagnostic> {
    let mut html = String::with_capacity(text.len() * 3 / 2);
    let (events, contents) = linked(events(text, links, Place::Page(insets))?, insets.permalink);
    html::push_html(&mut html, events.into_iter());
    Ok(Rendered {
        html: without_empty_heads(html),
        contents,
    })
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

/// A link that is open: where what it says begins, and what it says if that is nothing.
struct OpenLink {
    start: usize,
    label: Option<String>,
}

fn events<'t>(text: &'t str, links: &Links<'_>, place: Place<'_>) -> Result<Vec<Event<'t>>, Diagnostic> {
    let is_page = matches!(place, Place::Page(_));
    let options = if is_page { page_options() } else { options() };
    let mut anchors = match place {
        Place::Page(insets) => insets.anchors.iter(),
        Place::Section => [].iter(),
    };
    let mut out = Vec::new();
    let mut open: Option<OpenLink> = None;
    let mut in_title = false;
    // Code is taken as a whole, and so is what a picture says.
    let mut code: Option<(code::Info, String)> = None;
    let mut picture: Option<(String, String)> = None;
    let mut parser = Parser::new_ext(text, options).into_offset_iter();
    while let Some((event, range)) = parser.next() {
        match event {
            Event::Start(Tag::Heading {
                level: HeadingLevel::H1,
                ..
            }) if is_page => in_title = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) if in_title => in_title = false,
            _ if in_title => {}
            Event::Start(Tag::Paragraph) => {
                if let Place::Page(insets) = place
                    && let Some((caption, destination)) = links::embed(&text[range.clone()])
                    && let Ok(Target::Embed(embed)) = links::target(links.plan.site(), destination)
                {
                    out.push(Event::Html((insets.embed)(&embed, caption)?.into()));
                    for (event, _) in parser.by_ref() {
                        if matches!(event, Event::End(TagEnd::Paragraph)) {
                            break;
                        }
                    }
                    continue;
                }
                out.push(Event::Start(Tag::Paragraph));
            }
            Event::Html(html) | Event::InlineHtml(html) => out.push(Event::Text(html)),
            Event::Start(Tag::HtmlBlock) => out.push(Event::Start(Tag::Paragraph)),
            Event::End(TagEnd::HtmlBlock) => out.push(Event::End(TagEnd::Paragraph)),
            Event::Start(Tag::Heading { level, id, .. }) => {
                let own = id.filter(|id| crate::model::page::is_anchor(id));
                out.push(Event::Start(Tag::Heading {
                    level: lowered(level, place),
                    id: anchors.next().map(|anchor| anchor.clone().into()).or(own),
                    classes: Vec::new(),
                    attrs: Vec::new(),
                }));
            }
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
            Event::Start(Tag::CodeBlock(kind)) => {
                let info = match kind {
                    CodeBlockKind::Fenced(info) => code::Info::parse(&info),
                    CodeBlockKind::Indented => code::Info::default(),
                };
                code = Some((info, String::new()));
            }
            Event::End(TagEnd::CodeBlock) => {
                if let Some((info, text)) = code.take() {
                    out.push(Event::Html(code::html(&info, &text).into()));
                }
            }
            Event::Text(piece) if code.is_some() => {
                if let Some((_, text)) = &mut code {
                    text.push_str(&piece);
                }
            }
            Event::Start(Tag::Image { dest_url, .. }) => picture = Some((dest_url.into_string(), String::new())),
            Event::End(TagEnd::Image) => {
                if let (Some((destination, says)), Place::Page(insets)) = (picture.take(), place) {
                    out.push(Event::Html((insets.picture)(&destination, &says).into()));
                }
            }
            Event::Text(piece) | Event::Code(piece) if picture.is_some() => {
                if let Some((_, says)) = &mut picture {
                    says.push_str(&piece);
                }
            }
            Event::SoftBreak | Event::HardBreak if picture.is_some() => {
                if let Some((_, says)) = &mut picture {
                    says.push(' ');
                }
            }
            _ if picture.is_some() => {}
            Event::Start(Tag::BlockQuote(Some(kind))) => out.push(Event::Html(alert(kind, links).into())),
            Event::End(TagEnd::BlockQuote(Some(_))) => out.push(Event::Html("</div>\n".into())),
            Event::TaskListMarker(done) => out.push(Event::Html(task(done, links).into())),
            Event::Start(Tag::Link {
                dest_url, link_type, ..
            }) => {
                let (html, label) = link::opening(&dest_url, link_type, links);
                open = Some(OpenLink {
                    start: out.len() + 1,
                    label,
                });
                out.push(Event::Html(html.into()));
            }
            Event::End(TagEnd::Link) => {
                if let Some(OpenLink {
                    start,
                    label: Some(label),
                }) = open.take()
                    && out.len() == start
                {
                    out.push(Event::Html(label.into()));
                }
                out.push(Event::Html("</a>".into()));
            }
            other => out.push(other),
        }
    }
    Ok(without_breaks(notes::at_the_end(out, links)))
}

/// A word of the interface in the language of the text that it stands in.
fn word(id: &str, links: &Links<'_>) -> String {
    let words = Words {
        site: links.plan.site(),
        locale: links.spoken,
    };
    // A word that is not there has its diagnostic elsewhere.
    words.plain(Key::value(id), &[]).unwrap_or_default()
}

/// The opening of an alert (`> [!NOTE]`).
fn alert(kind: BlockQuoteKind, links: &Links<'_>) -> String {
    let name = match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    };
    let title = escape(&word(&format!("page-alert-{name}"), links));
    format!("<div class=\"alert {name}\" role=\"note\">\n<p class=\"alert-title\">{title}</p>\n")
}

/// The box of an item of a task list.
fn task(done: bool, links: &Links<'_>) -> String {
    let (id, checked) = if done {
        ("page-task-done", " checked")
    } else {
        ("page-task-open", "")
    };
    let label = escape(&word(id, links));
    format!("<input type=\"checkbox\" disabled{checked} aria-label=\"{label}\"> ")
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

fn lowered(level: HeadingLevel, place: Place<'_>) -> HeadingLevel {
    match (place, level) {
        (Place::Page(_), level) => level,
        (Place::Section, HeadingLevel::H1 | HeadingLevel::H2 | HeadingLevel::H3) => HeadingLevel::H4,
        (Place::Section, _) => HeadingLevel::H5,
    }
}
