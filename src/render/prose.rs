//! Checks of prose before anything is rendered: links, pictures, depth, titles and anchors, each with its place.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};
use rayon::prelude::*;

use super::links::{self, Target, Unlinked};
use super::markdown;
use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::model::Site;
use crate::model::catalog::MappedText;
use crate::model::locale::{LocaleId, Locales};
use crate::model::message::Key;
use crate::model::page::{MarkdownPage, is_anchor};
use crate::plan::{Page, Plan};
use crate::source::{FileId, Span};
use crate::translation::isolates;

/// The deepest nesting of blocks and brackets.
const MAX_DEPTH: usize = 32;

/// What links are checked against.
struct Context<'a> {
    plan: &'a Plan,
    /// The anchors of each Markdown page.
    anchors: &'a [BTreeSet<String>],
    /// Those of the page that is checked; a message does not know on which pages it is.
    own: Option<&'a BTreeSet<String>>,
    /// The locales whose readers get the text.
    readers: &'a dyn Fn() -> Vec<LocaleId>,
}

/// Notes what is wrong with the Markdown of all messages and pages.
pub(super) fn check(plan: &Plan) -> Vec<Diagnostic> {
    let site = plan.site();
    let anchors: Vec<BTreeSet<String>> = site
        .pages
        .iter()
        .map(|page| {
            page.measure(site.locales.reference())
                .map(|(_, text)| page_anchors(&text.text))
                .unwrap_or_default()
        })
        .collect();
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
    for (page, expected) in site.pages.iter().zip(&anchors) {
        check_page(plan, page, expected, &anchors, &mut out);
    }
    out
}

fn check_page(
    plan: &Plan,
    page: &MarkdownPage,
    expected: &BTreeSet<String>,
    anchors: &[BTreeSet<String>],
    out: &mut Vec<Diagnostic>,
) {
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
            own: Some(expected),
            readers: &readers,
        };
        let start = Span::new(text.file, 0..text.text.find('\n').unwrap_or(text.text.len()));
        if !check_text(&context, &MappedText::whole(text.file, &text.text), out) {
            continue;
        }
        if markdown::title(&text.text).is_none_or(|title| title.is_empty()) {
            out.push(
                Diagnostic::at(Code::MissingTitle, start.clone(), "this page has no title")
                    .help("begin it with `# Title`"),
            );
        }
        check_headings(text.file, &text.text, out);
        let own = page_anchors(&text.text);
        let difference: Vec<_> = expected.symmetric_difference(&own).map(String::as_str).collect();
        if !difference.is_empty() {
            out.push(
                Diagnostic::at(
                    Code::AnchorMismatch,
                    start,
                    format!(
                        "anchors differ from {}: {}",
                        measured_by(site, page),
                        difference.join(", ")
                    ),
                )
                .help("give each heading the same `{#anchor}` in every locale, so that links hold in all of them"),
            );
        }
    }
}

/// Whose anchors a page's translations must have.
fn measured_by(site: &Site, page: &MarkdownPage) -> String {
    let reference = site.locales.reference();
    match page.measure(reference) {
        Some((locale, _)) if locale != reference => format!("those of `{}`", site.locale(locale).tag),
        _ => "the reference locale's".to_owned(),
    }
}

/// Notes titles after the first, and anchors that the page has twice or that the theme has.
fn check_headings(file: FileId, text: &str, out: &mut Vec<Diagnostic>) {
    let mut titles = 0;
    let mut seen: BTreeSet<String> = THEME_ANCHORS.iter().map(|id| (*id).to_owned()).collect();
    for (event, range) in Parser::new_ext(text, markdown::options()).into_offset_iter() {
        let Event::Start(Tag::Heading { level, id, .. }) = event else {
            continue;
        };
        let line = Span::new(file, range.start..range.start + text[range].trim_end().len());
        titles += usize::from(level == HeadingLevel::H1);
        if level == HeadingLevel::H1 && titles > 1 {
            out.push(
                Diagnostic::at(Code::SecondTitle, line.clone(), "this page has a title already")
                    .help("a page has one `# Title`; begin sections with `##`"),
            );
        }
        if let Some(id) = id.filter(|id| !seen.insert(id.to_string())) {
            out.push(
                Diagnostic::at(
                    Code::DuplicateId,
                    line,
                    format!("the page has the anchor `#{id}` already"),
                )
                .help("each anchor of a page is another one, and none is `#main`"),
            );
        }
    }
}

/// Anchors that the theme puts into every page.
const THEME_ANCHORS: [&str; 1] = ["main"];

fn page_anchors(text: &str) -> BTreeSet<String> {
    Parser::new_ext(text, markdown::options())
        .filter_map(|event| match event {
            Event::Start(Tag::Heading { id: Some(id), .. }) => Some(id.to_string()),
            _ => None,
        })
        .collect()
}

/// Checks one text; whether it is shallow enough to be read at all.
fn check_text(context: &Context<'_>, text: &MappedText, out: &mut Vec<Diagnostic>) -> bool {
    isolates::check(text, out);
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
    for (event, range) in Parser::new_ext(&text.text, markdown::options()).into_offset_iter() {
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
                        empty = Some(range.clone()).filter(|_| !dest_url.starts_with("source:"));
                        check_link(context, text, range, dest_url, *link_type, out);
                    }
                    Tag::Image { .. } => out.push(
                        Diagnostic::at(Code::UnsupportedImage, text.span(range), "prose has no pictures")
                            .help("say it in words, or put the picture into a template"),
                    ),
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
                        Diagnostic::at(Code::EmptyLink, text.span(link), "this link has no text")
                            .help("only links to sources have a text of their own: `[](source:…)`"),
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

/// The first of some locales whose readers have no such page.
fn without(plan: &Plan, page: Page, readers: &[LocaleId]) -> Option<LocaleId> {
    let lacks = |id: &LocaleId| plan.locale_for(page, *id).is_none();
    readers.iter().copied().find(lacks)
}

fn check_link(
    Context {
        plan,
        anchors,
        own,
        readers,
    }: &Context<'_>,
    text: &MappedText,
    range: std::ops::Range<usize>,
    destination: &str,
    kind: LinkType,
    out: &mut Vec<Diagnostic>,
) {
    if kind == LinkType::Email {
        return;
    }
    // The place of the destination within the link, which is what an author has to mend.
    let inner = text.text[range.clone()].rfind(destination).map_or(range.clone(), |at| {
        range.start + at..range.start + at + destination.len()
    });
    let span = text.span(inner);
    let shown = crate::diagnostic::shorten(destination);
    let at = |code, message: String| Diagnostic::at(code, span.clone(), message);
    let unknown = |code, message: String, known: &[String], given: &str| {
        at(code, message).did_you_mean(given, known.iter().map(String::as_str))
    };
    let given = destination.split_once(':').map_or("", |(_, rest)| rest);
    let site = plan.site();
    let target = links::target(site, destination);
    if let Ok(Target::Page(page @ Page::Markdown(index), _)) = target
        && let Some(reader) = without(plan, page, &readers())
    {
        let (tag, folder) = (&site.locale(reader).tag, &site.locale(reader).folder);
        let id = &site.pages[index as usize].id;
        out.push(
            at(
                Code::UnknownPage,
                format!("readers of `{tag}` get this link, and have no page `{id}`"),
            )
            .help(format!("write locales/{folder}/pages/{id}.md, or take the link out")),
        );
        return;
    }
    let diagnostic = match target {
        Ok(Target::Page(Page::Markdown(index), Some(anchor))) => {
            let known = &anchors[index as usize];
            (!known.contains(&anchor)).then(|| {
                at(Code::UnknownPage, format!("the page has no anchor `#{anchor}`"))
                    .did_you_mean(&anchor, known.iter().map(String::as_str))
            })
        }
        Ok(Target::Anchor(anchor)) => own.filter(|own| !own.contains(&anchor)).map(|own| {
            at(Code::UnknownPage, format!("this page has no anchor `#{anchor}`"))
                .did_you_mean(&anchor, own.iter().map(String::as_str))
        }),
        Ok(_) => None,
        Err(Unlinked::Entry(known)) => {
            Some(unknown(Code::UnknownEntry, format!("there is no entry `{given}`"), &known, given))
        }
        Err(Unlinked::Page(known)) => {
            Some(unknown(Code::UnknownPage, format!("there is no page `{given}`"), &known, given))
        }
        Err(Unlinked::Term(known)) => {
            Some(unknown(Code::UnknownPage, format!("the glossary has no term `{given}`"), &known, given))
        }
        Err(Unlinked::Source(known)) => {
            let key = given.split('#').next().unwrap_or_default();
            Some(unknown(
                Code::UnknownSource,
                format!("content/sources.yaml has no `{key}`"),
                &known,
                key,
            ))
        }
        Err(Unlinked::Comparison) => Some(
            at(Code::UnknownComparison, format!("there is no comparison `{given}`"))
                .help("write it as `comparison:websocket/1006-vs-1007`; both entries must exist and their pair have a page"),
        ),
        Err(Unlinked::Scheme) => Some(
            at(Code::UnsafeLink, format!("`{shown}` is no link that can be followed"))
                .help("links begin with `entry:`, `comparison:`, `page:`, `collection:`, `glossary:`, `source:`, `https:`, `http:`, `mailto:` or `#`"),
        ),
    };
    out.extend(diagnostic);
}
