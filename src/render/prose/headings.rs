//! Checks of headings: one title, each anchor once, and in translations those of the original.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::super::headings::{self, Heading};
use super::scan::PageScan;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::page::{MarkdownPage, PageText};
use crate::source::Span;

/// The headings of the text that a page's translations are measured by.
pub(super) struct Anchors {
    headings: Vec<Heading>,
    /// The anchor of each.
    names: Vec<String>,
    /// The same, to look them up in.
    pub(super) known: BTreeSet<String>,
}

impl Anchors {
    pub(super) fn new(site: &Site, page: &MarkdownPage, scans: &[Option<Arc<PageScan>>]) -> Self {
        let measure = page.measure(site.locales.reference());
        let scan = measure.and_then(|(locale, _)| scans[locale.index()].as_ref());
        let headings = scan.map(|scan| scan.headings.clone()).unwrap_or_default();
        let names = headings::anchors(&headings);
        Self {
            known: names.iter().cloned().collect(),
            headings,
            names,
        }
    }
}

/// Notes titles after the first: in front matter, or in a `# Title`.
pub(super) fn check_titles(text: &PageText, titles: &[Range<usize>], out: &mut Vec<Diagnostic>) {
    // The first is the title where the front matter has none.
    for range in titles.iter().skip(usize::from(text.title.is_none())) {
        out.push(
            Diagnostic::at(
                Code::SecondTitle,
                line(text, range.clone()),
                "this page has a title already",
            )
            .help("a page has one title, in its front matter or as `# Title`; begin sections with `##`"),
        );
    }
}

/// The line of a heading.
fn line(text: &PageText, range: std::ops::Range<usize>) -> Span {
    let (start, length) = (text.start + range.start, text.body()[range].trim_end().len());
    Span::new(text.file, start..start + length)
}

/// Notes anchors that a page has twice or that the theme has, and headings that are not those of the page that translations
/// are measured by: anchors go by their order.
pub(super) fn check(
    site: &Site,
    page: &MarkdownPage,
    locale: LocaleId,
    text: &PageText,
    own: &[Heading],
    expected: &Anchors,
    out: &mut Vec<Diagnostic>,
) {
    let mut seen: BTreeSet<&str> = headings::THEME_ANCHORS.into_iter().collect();
    for heading in own {
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
    let Some((at, by_anchor)) = headings::first_difference(own, &expected.headings, &expected.names) else {
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

/// Whose headings a page's translations must have.
fn measured_by(site: &Site, page: &MarkdownPage) -> String {
    let reference = site.locales.reference();
    match page.measure(reference) {
        Some((locale, _)) if locale != reference => format!("`{}`", site.locale(locale).tag),
        _ => "the reference locale".to_owned(),
    }
}
