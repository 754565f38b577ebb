//! Checks of prose before anything is rendered: links, pictures, depth, titles and anchors, each with its place.
//!
//! What is seen of a text by itself is found first, and remembered where somebody edits: see [`scan`]. What it says of the
//! rest of the site is checked each time.

mod headings;
mod link;
mod picture;
mod scan;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::markdown;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::WordFile;
use crate::model::locale::{LocaleId, Locales};
use crate::model::message::Key;
use crate::model::page::{MarkdownPage, PageText};
use crate::plan::Plan;
use crate::source::{FileId, Span};

use headings::Anchors;
use scan::{MessageScan, PageScan, Scan};

/// What texts turned out to be the last time, so that those that are the same need not be read again.
#[derive(Default)]
pub(super) struct Memory {
    words: HashMap<FileId, (WordFile, Arc<Vec<MessageScan>>)>,
    pages: HashMap<FileId, (Arc<str>, Arc<PageScan>)>,
}

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
pub(super) fn check(plan: &Plan, memory: &mut Memory) -> Vec<Diagnostic> {
    let site = plan.site();
    let locales: Vec<LocaleId> = site.locales.iter().map(|(id, _)| id).collect();
    memory.words = words(plan, &locales, memory);
    memory.pages = pages(plan, memory);
    let scans = |page: &MarkdownPage| -> Vec<Option<Arc<PageScan>>> {
        let scan = |text: &PageText| memory.pages.get(&text.file).map(|(_, scan)| Arc::clone(scan));
        page.texts.iter().map(|text| scan(text.as_ref()?)).collect()
    };
    let pages: Vec<(&MarkdownPage, Vec<Option<Arc<PageScan>>>)> =
        site.pages.iter().map(|page| (page, scans(page))).collect();
    let anchors: Vec<Anchors> = pages
        .iter()
        .map(|(page, scans)| Anchors::new(site, page, scans))
        .collect();
    let messages = locales.par_iter().flat_map_iter(|locale| {
        let mut out = Vec::new();
        check_messages(plan, *locale, &anchors, memory, &mut out);
        out
    });
    let mut out: Vec<Diagnostic> = messages.collect();
    let pages = pages
        .par_iter()
        .zip(&anchors)
        .flat_map_iter(|((page, scans), expected)| {
            let mut out = Vec::new();
            check_page(plan, page, scans, expected, &anchors, &mut out);
            out
        });
    out.extend(pages.collect::<Vec<_>>());
    out
}

/// The texts of all files of messages.
fn words(plan: &Plan, locales: &[LocaleId], memory: &Memory) -> HashMap<FileId, (WordFile, Arc<Vec<MessageScan>>)> {
    let files: Vec<&WordFile> = locales
        .iter()
        .flat_map(|locale| plan.site().catalog.files(*locale))
        .collect();
    let scanned = files.par_iter().map(|file| {
        let known = memory.words.get(&file.file).filter(|(then, _)| then.is_same(file));
        let scan = known.map_or_else(|| Arc::new(scan::file(file)), |(_, scan)| Arc::clone(scan));
        (file.file, ((*file).clone(), scan))
    });
    scanned.collect()
}

/// The texts of all pages.
fn pages(plan: &Plan, memory: &Memory) -> HashMap<FileId, (Arc<str>, Arc<PageScan>)> {
    let texts: Vec<&PageText> = plan
        .site()
        .pages
        .iter()
        .flat_map(|page| page.texts.iter().flatten())
        .collect();
    let scanned = texts.par_iter().map(|text| {
        let known = memory.pages.get(&text.file).filter(|(then, _)| *then == text.text);
        let scan = known.map_or_else(|| Arc::new(scan::page(text)), |(_, scan)| Arc::clone(scan));
        (text.file, (Arc::clone(&text.text), scan))
    });
    scanned.collect()
}

fn check_messages(plan: &Plan, locale: LocaleId, anchors: &[Anchors], memory: &Memory, out: &mut Vec<Diagnostic>) {
    let site = plan.site();
    let falling_back: Vec<LocaleId> = site
        .locales
        .published()
        .filter(|id| site.locale(*id).chain.contains(&locale))
        .collect();
    for file in site.catalog.files(locale) {
        let scans = memory.words.get(&file.file).map(|(_, scans)| scans.iter());
        for message in scans.into_iter().flatten() {
            if file.yields && !message.is_term && site.catalog.replaces(locale, &message.id) {
                continue;
            }
            let key = Key {
                id: &message.id,
                attribute: message.attribute.as_deref(),
            };
            // Who mentions a term is not known here.
            let gets = |id: &LocaleId| message.is_term || site.catalog.answering(*id, key) == Some(locale);
            let readers = || falling_back.iter().copied().filter(gets).collect();
            let context = Context {
                plan,
                anchors,
                own: None,
                readers: &readers,
            };
            check_text(&context, &message.scan, out);
        }
    }
}

fn check_page(
    plan: &Plan,
    page: &MarkdownPage,
    scans: &[Option<Arc<PageScan>>],
    expected: &Anchors,
    anchors: &[Anchors],
    out: &mut Vec<Diagnostic>,
) {
    let site = plan.site();
    for (locale, (text, seen)) in page.texts.iter().zip(scans).enumerate() {
        let (locale, Some(text), Some(seen)) = (Locales::id(locale), text, seen) else {
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
        check_text(&context, &seen.scan, out);
        if !seen.scan.is_shallow {
            continue;
        }
        let first = text.text[text.start..]
            .find('\n')
            .unwrap_or(text.text.len() - text.start);
        let start = Span::new(text.file, text.start..text.start + first);
        if markdown::title(text).is_empty() {
            out.push(
                Diagnostic::at(Code::MissingTitle, start, "this page has no title")
                    .help("begin it with `# Title`, or with front matter: `---`, `title: Title`, `---`"),
            );
        }
        headings::check_titles(text, &seen.scan.titles, out);
        headings::check(site, page, locale, text, &seen.headings, expected, out);
    }
}

/// Notes what is wrong with one text, by itself and with its links.
fn check_text(context: &Context<'_>, scan: &Scan, out: &mut Vec<Diagnostic>) {
    out.extend(scan.diagnostics.iter().cloned());
    for link in &scan.links {
        match link.is_picture {
            true => picture::check(context, &scan.text, link, out),
            false => link::check(context, &scan.text, link, out),
        }
    }
}
