//! Checks of prose before anything is rendered: links, pictures, depth, titles and anchors, each with its place.

mod headings;
mod link;
mod picture;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use rayon::prelude::*;

use super::links;
use super::markdown;
use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::model::catalog::MappedText;
use crate::model::locale::{LocaleId, Locales};
use crate::model::message::Key;
use crate::model::page::{MarkdownPage, is_anchor};
use crate::plan::Plan;
use crate::source::Span;
use crate::translation::isolates;

use headings::Anchors;

/// The deepest nesting of blocks and brackets.
const MAX_DEPTH: usize = 32;

/// What links are checked against.
struct Context<'a> {
    plan: &'a Plan,
    /// The anchors of each Markdown page.
    anchors: &'a [Anchors],
    /// The page that is checked, in which locale, and its anchors; a message does not know on which pages it is.
    own: Option<(&'a MarkdownPage, LocaleId, &'a Anchors)>,
    /// The locales whose readers get the text.
    readers: &'a dyn Fn() -> Vec<LocaleId>,
}

/// Notes what is wrong with the Markdown of all messages and pages.
pub(super) fn check(plan: &Plan) -> Vec<Diagnostic> {
    let site = plan.site();
    let anchors: Vec<Anchors> = site.pages.par_iter().map(|page| Anchors::new(site, page)).collect();
    let locales: Vec<_> = site.locales.iter().map(|(id, _)| id).collect();
    let messages = locales.par_iter().flat_map_iter(|locale| {
        let mut out = Vec::new();
        let falling_back: Vec<LocaleId> = site
            .locales
            .published()
            .filter(|id| site.locale(*id).chain.contains(locale))
            .collect();
        for message in site.catalog.messages(*locale) {
            for (attribute, _, pattern) in &message.parts {
                let key = Key {
                    id: message.id,
                    attribute: *attribute,
                };
                // Who mentions a term is not known here.
                let gets = |id: &LocaleId| message.is_term || site.catalog.answering(*id, key) == Some(*locale);
                let readers = || falling_back.iter().copied().filter(gets).collect();
                for text in pattern.texts() {
                    check_text(
                        &Context {
                            plan,
                            anchors: &anchors,
                            own: None,
                            readers: &readers,
                        },
                        &text,
                        &mut out,
                    );
                }
            }
        }
        out
    });
    let mut out: Vec<Diagnostic> = messages.collect();
    let pages = site.pages.par_iter().zip(&anchors).flat_map_iter(|(page, expected)| {
        let mut out = Vec::new();
        check_page(plan, page, expected, &anchors, &mut out);
        out
    });
    out.extend(pages.collect::<Vec<_>>());
    out
}

fn check_page(plan: &Plan, page: &MarkdownPage, expected: &Anchors, anchors: &[Anchors], out: &mut Vec<Diagnostic>) {
    let site = plan.site();
    for (locale, text) in page.texts.iter().enumerate() {
        let (locale, Some(text)) = (Locales::id(locale), text) else {
            continue;
        };
        let answers = |id: &LocaleId| page.text(&site.locale(*id).chain).is_some_and(|(own, _)| own == locale);
        let readers = || site.locales.published().filter(answers).collect();
        let context = Context {
            plan,
            anchors,
            own: Some((page, locale, expected)),
            readers: &readers,
        };
        let first = text.text[text.start..]
            .find('\n')
            .unwrap_or(text.text.len() - text.start);
        let start = Span::new(text.file, text.start..text.start + first);
        if !check_text(&context, &MappedText::from(text.file, &text.text, text.start), out) {
            continue;
        }
        if markdown::title(text).is_empty() {
            out.push(
                Diagnostic::at(Code::MissingTitle, start, "this page has no title")
                    .help("begin it with `# Title`, or with front matter: `---`, `title: Title`, `---`"),
            );
        }
        headings::check_titles(text, out);
        headings::check(site, page, locale, text, expected, out);
    }
}

/// Checks one text; whether it is shallow enough to be read at all.
fn check_text(context: &Context<'_>, text: &MappedText, out: &mut Vec<Diagnostic>) -> bool {
    isolates::check(text, out);
    if is_plain(&text.text) {
        return true;
    }
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
    let mut empty: Option<std::ops::Range<usize>> = None;
    let options = match context.own {
        Some(_) => markdown::page_options(),
        None => markdown::options(),
    };
    for (event, range) in Parser::new_ext(&text.text, options).into_offset_iter() {
        if !matches!(event, Event::End(_)) {
            empty = None;
        }
        match &event {
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
                match tag {
                    Tag::Link {
                        dest_url, link_type, ..
                    } => {
                        let speaks = ["source:", "entry:"].iter().any(|scheme| dest_url.starts_with(scheme));
                        empty = Some(range.clone()).filter(|_| !speaks && !links::is_embed(dest_url));
                        link::check(context, text, range, dest_url, *link_type, out);
                    }
                    Tag::Image { dest_url, .. } => picture::check(context, text, range, dest_url, out),
                    Tag::Heading { id: Some(id), .. } if !is_anchor(id) => out.push(
                        Diagnostic::at(Code::InvalidId, text.span(range), format!("`{id}` is no anchor"))
                            .help("anchors are letters a-z, digits, `-`, `_` and `.`"),
                    ),
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
                out.extend(forbidden_escape(words, text.span(range)));
            }
            _ => {}
        }
    }
    true
}

/// Whether a text has so few of the characters that Markdown is made of that nothing in it can be wrong: no link, picture,
/// anchor or entity, and nothing that nests. Most texts have, and need not be parsed.
fn is_plain(text: &str) -> bool {
    let mut marks = 0;
    for byte in text.bytes() {
        match byte {
            b'[' | b'<' | b'&' | b'#' => return false,
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
