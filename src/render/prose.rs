//! Checks of prose before anything is rendered: links, pictures, depth, titles and anchors, each with its place.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, HeadingLevel, LinkType, Parser, Tag, TagEnd};
use rayon::prelude::*;

use super::headings::{self, Heading};
use super::links::{self, Target, Unlinked};
use super::markdown;
use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::model::Site;
use crate::model::catalog::MappedText;
use crate::model::locale::{LocaleId, Locales};
use crate::model::message::Key;
use crate::model::page::{MarkdownPage, PageText, is_anchor};
use crate::model::picture;
use crate::model::query::Unasked;
use crate::plan::{Page, Plan};
use crate::source::Span;
use crate::translation::isolates;

/// The deepest nesting of blocks and brackets.
const MAX_DEPTH: usize = 32;

/// What links are checked against.
struct Context<'a> {
    plan: &'a Plan,
    /// The anchors of each Markdown page.
    anchors: &'a [BTreeSet<String>],
    /// The page that is checked, in which locale, and its anchors; a message does not know on which pages it is.
    own: Option<(&'a MarkdownPage, LocaleId, &'a BTreeSet<String>)>,
    /// The locales whose readers get the text.
    readers: &'a dyn Fn() -> Vec<LocaleId>,
}

/// Notes what is wrong with the Markdown of all messages and pages.
pub(super) fn check(plan: &Plan) -> Vec<Diagnostic> {
    let site = plan.site();
    let expected: Vec<Anchors> = site.pages.iter().map(|page| Anchors::new(site, page)).collect();
    let anchors: Vec<BTreeSet<String>> = expected.iter().map(|anchors| anchors.known.clone()).collect();
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
    for (page, expected) in site.pages.iter().zip(&expected) {
        check_page(plan, page, expected, &anchors, &mut out);
    }
    out
}

fn check_page(
    plan: &Plan,
    page: &MarkdownPage,
    expected: &Anchors,
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
            own: Some((page, locale, &expected.known)),
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
        check_titles(text, out);
        check_headings(site, page, locale, text, expected, out);
    }
}

/// Whose headings a page's translations must have.
fn measured_by(site: &Site, page: &MarkdownPage) -> String {
    let reference = site.locales.reference();
    match page.measure(reference) {
        Some((locale, _)) if locale != reference => format!("`{}`", site.locale(locale).tag),
        _ => "the reference locale".to_owned(),
    }
}

/// The headings of the text that a page's translations are measured by.
struct Anchors {
    headings: Vec<Heading>,
    /// The anchor of each.
    names: Vec<String>,
    /// The same, to look them up in.
    known: BTreeSet<String>,
}

impl Anchors {
    fn new(site: &Site, page: &MarkdownPage) -> Self {
        let measure = page.measure(site.locales.reference());
        let headings = measure
            .map(|(_, text)| headings::headings(text.body()))
            .unwrap_or_default();
        let names = headings::anchors(&headings);
        Self {
            known: names.iter().cloned().collect(),
            headings,
            names,
        }
    }
}

/// Notes titles after the first: in front matter, or in a `# Title`.
fn check_titles(text: &PageText, out: &mut Vec<Diagnostic>) {
    let mut titles = usize::from(text.title.is_some());
    for (event, range) in Parser::new_ext(text.body(), markdown::page_options()).into_offset_iter() {
        let Event::Start(Tag::Heading {
            level: HeadingLevel::H1,
            ..
        }) = event
        else {
            continue;
        };
        titles += 1;
        if titles > 1 {
            out.push(
                Diagnostic::at(Code::SecondTitle, line(text, range), "this page has a title already")
                    .help("a page has one title, in its front matter or as `# Title`; begin sections with `##`"),
            );
        }
    }
}

/// The line of a heading.
fn line(text: &PageText, range: std::ops::Range<usize>) -> Span {
    let (start, length) = (text.start + range.start, text.body()[range].trim_end().len());
    Span::new(text.file, start..start + length)
}

/// Notes anchors that a page has twice or that the theme has, and headings that are not those of the page that translations
/// are measured by: anchors go by their order.
fn check_headings(
    site: &Site,
    page: &MarkdownPage,
    locale: LocaleId,
    text: &PageText,
    expected: &Anchors,
    out: &mut Vec<Diagnostic>,
) {
    let own = headings::headings(text.body());
    let mut seen: BTreeSet<&str> = headings::THEME_ANCHORS.into_iter().collect();
    for heading in &own {
        let Some(id) = &heading.id else { continue };
        if !seen.insert(id) {
            out.push(
                Diagnostic::at(
                    Code::DuplicateId,
                    line(text, heading.range.clone()),
                    format!("the page has the anchor `#{id}` already"),
                )
                .help("each anchor of a page is another one, and none is `#main` or `#find`"),
            );
        }
    }
    let Some((measured, measure)) = page.measure(site.locales.reference()) else {
        return;
    };
    if measured == locale {
        return;
    }
    let Some((at, by_anchor)) = headings::first_difference(&own, &expected.headings, &expected.names) else {
        return;
    };
    let named = |heading: &Heading| format!("`{} {}`", "#".repeat(heading.level), heading.says);
    let (here, there) = (own.get(at), expected.headings.get(at));
    let whose = measured_by(site, page);
    let number = at + 1;
    let message = match (here, there) {
        (Some(here), Some(_)) if by_anchor => format!(
            "heading {number} has the anchor `#{}`, and `#{}` in {whose}",
            here.id.as_deref().unwrap_or_default(),
            expected.names[at]
        ),
        (Some(here), Some(there)) => format!("heading {number} is {}, and {} in {whose}", named(here), named(there)),
        (Some(here), None) => format!("heading {number}, {}, is not in {whose}", named(here)),
        (None, Some(there)) => format!("heading {number} of {whose} is missing: {}", named(there)),
        (None, None) => return,
    };
    let place = here.map_or_else(
        || Span::new(text.file, text.text.trim_end().len()..text.text.trim_end().len()),
        |here| line(text, here.range.clone()),
    );
    let mut diagnostic = Diagnostic::at(Code::AnchorMismatch, place, message)
        .help("the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language");
    if let Some(there) = there {
        diagnostic = diagnostic.related(line(measure, there.range.clone()), "the original");
    }
    out.push(diagnostic);
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
                        check_link(context, text, range, dest_url, *link_type, out);
                    }
                    Tag::Image { dest_url, .. } => check_picture(context, text, range, dest_url, out),
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

/// The paragraph around a link, as far as its lines show.
fn paragraph<'t>(text: &'t str, range: &std::ops::Range<usize>) -> &'t str {
    let start = text[..range.start].rfind("\n\n").map_or(0, |at| at + 2);
    let end = text[range.end..].find("\n\n").map_or(text.len(), |at| range.end + at);
    &text[start..end]
}

fn check_picture(
    context: &Context<'_>,
    text: &MappedText,
    range: std::ops::Range<usize>,
    destination: &str,
    out: &mut Vec<Diagnostic>,
) {
    let span = text.span(range.clone());
    let Some((page, locale, _)) = context.own else {
        out.push(
            Diagnostic::at(Code::UnsupportedImage, span, "messages have no pictures")
                .help("say it in words, or put the picture into a page"),
        );
        return;
    };
    let site = context.plan.site();
    if picture::find(site, page, locale, destination).is_none() {
        let folder = &site.locale(locale).folder;
        let names = site.pictures.iter().filter_map(|known| known.path.rsplit('/').next());
        let given = destination.rsplit('/').next().unwrap_or(destination);
        let mut diagnostic = Diagnostic::at(
            Code::UnknownPicture,
            span.clone(),
            format!("there is no picture `{}`", crate::diagnostic::shorten(destination)),
        );
        if let Some(below) = picture::below(page, destination) {
            diagnostic = diagnostic.help(format!("it would be locales/{folder}/{below}"));
        }
        out.push(diagnostic.did_you_mean(given, names));
    }
    let says = text.text[range].trim_start_matches("![");
    if says.starts_with(']') || says.split(']').next().is_some_and(|says| says.trim().is_empty()) {
        out.push(
            Diagnostic::at(
                Code::MissingAlternative,
                span,
                "this picture says nothing to those who do not see it",
            )
            .help("say between the brackets what it shows: `![A closed connection](closed.svg)`"),
        );
    }
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
        let MarkdownPage { id, file, .. } = &site.pages[index as usize];
        out.push(
            at(
                Code::UnknownPage,
                format!("readers of `{tag}` get this link, and have no page `{id}`"),
            )
            .help(format!("write locales/{folder}/{file}.md, or take the link out")),
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
        Ok(Target::Anchor(anchor)) => own.filter(|(_, _, own)| !own.contains(&anchor)).map(|(_, _, own)| {
            at(Code::UnknownPage, format!("this page has no anchor `#{anchor}`"))
                .did_you_mean(&anchor, own.iter().map(String::as_str))
        }),
        Ok(Target::Embed(_)) => {
            let help = "put it on a line of its own, with an empty line before and after: `[What it is](card:websocket/1006)`";
            match own {
                None => Some(at(Code::MisplacedEmbed, "only pages show this in the place of a link".to_owned())),
                Some(_) if links::embed(paragraph(&text.text, &range)).is_none() => Some(
                    at(Code::MisplacedEmbed, "this stands alone in its paragraph, or not at all".to_owned()).help(help),
                ),
                Some(_) => None,
            }
        }
        Ok(_) => None,
        Err(Unlinked::Entry(known)) => {
            Some(unknown(Code::UnknownEntry, format!("there is no entry `{given}`"), &known, given))
        }
        Err(Unlinked::Shown(part, known)) => Some(unknown(
            Code::UnknownFact,
            format!("there is no `{part}` of an entry to show"),
            &known,
            &part,
        )),
        Err(Unlinked::Undrawn) => Some(
            at(Code::MisplacedEmbed, "this entry has no sequence to draw".to_owned())
                .help("give it a `sequence`, or show its card: `card:`"),
        ),
        Err(Unlinked::Query(problem)) => Some({
            let (message, name, known) = match problem {
                Unasked::Collection(name, known) => (format!("there is no collection `{name}`"), name, known),
                Unasked::Key(name, known) => (format!("entries cannot be asked for their `{name}`"), name, known),
                Unasked::Value(name, known) => (format!("`{name}` is not a value that this has"), name, known),
                Unasked::Sort(name, known) => (format!("entries cannot be sorted by `{name}`"), name, known),
            };
            unknown(Code::InvalidQuery, message, &known, &name)
        }),
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
                .help("links begin with `entry:`, `comparison:`, `page:`, `collection:`, `glossary:`, `home:`, `source:`, `https:`, `http:`, `mailto:` or `#`"),
        ),
    };
    out.extend(diagnostic);
}
