//! Markdown pages: one for each id, with a text in each locale that has it. The reference locale need not be one of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::format::Day;
use crate::model::locale::{Locales, parse_tag};
use crate::model::page::{MarkdownPage, PageText};
use crate::model::section::{Place, Section};
use crate::parse::front::ParsedFront;
use crate::parse::reader::{PAGE_NAME_HELP, is_id};
use crate::parse::site::ParsedSite;
use crate::parse::{Parsed, ParsedPage};
use crate::source::{Sources, Span};

use super::sections;

/// The folder of pages that are in no section.
const PAGES: &str = "pages";

/// A page's texts, by locale, and where it is in a section.
struct Found {
    place: Option<Place>,
    texts: Vec<Option<PageText>>,
}

pub(super) fn resolve(
    parsed: &Parsed,
    config: &ParsedSite,
    sources: &Sources,
    locales: &Locales,
    known: &[Section],
    out: &mut Vec<Diagnostic>,
) -> Vec<MarkdownPage> {
    // By their files, so that a page and its translations meet.
    let mut found: BTreeMap<String, (String, Found)> = BTreeMap::new();
    for page in &parsed.pages {
        let tag = parse_tag(&page.tag);
        let Some((locale, _)) = locales
            .iter()
            .find(|(_, locale)| Some(&locale.language) == tag.as_ref())
        else {
            continue;
        };
        let Some((id, place)) = named(page, known, out) else {
            continue;
        };
        let file = format!("{}/{}", page.folder, page.path);
        let (_, all) = found.entry(file).or_insert_with(|| {
            let texts = vec![None; locales.len()];
            (id, Found { place, texts })
        });
        let front = &page.front;
        all.texts[locale.index()] = Some(PageText {
            file: page.file,
            text: sources.get(page.file).text.clone(),
            start: front.end,
            title: front.title.as_ref().map(|title| title.value.clone()),
            description: front.description.as_ref().map(|text| text.value.clone()),
            changed: changed(front, out),
            outdated: false,
            hidden: false,
        });
    }
    note_shared_ids(&found, out);
    let mut ordered = Vec::new();
    for id in &config.pages {
        let file = format!("{PAGES}/{}", id.value);
        match found.remove(&file) {
            Some((id, all)) => ordered.push(page(file, id, all, true)),
            None => {
                let known: BTreeSet<&str> = parsed
                    .pages
                    .iter()
                    .filter(|page| page.folder == PAGES)
                    .map(|page| page.path.as_str())
                    .collect();
                out.push(
                    Diagnostic::at(
                        Code::UnknownPage,
                        id.span.clone(),
                        format!("there is no page `{}`", id.value),
                    )
                    .did_you_mean(&id.value, known),
                );
            }
        }
    }
    ordered.extend(found.into_iter().map(|(file, (id, all))| page(file, id, all, false)));
    ordered
}

fn page(file: String, id: String, found: Found, listed: bool) -> MarkdownPage {
    MarkdownPage {
        id,
        file,
        place: found.place,
        listed,
        texts: found.texts,
    }
}

/// What links call a page, and its place in a section. Nothing, and a diagnostic, where it can be none.
fn named(page: &ParsedPage, known: &[Section], out: &mut Vec<Diagnostic>) -> Option<(String, Option<Place>)> {
    let placed = match page.folder.as_str() {
        PAGES => None,
        folder => match known.iter().position(|section| section.id == folder) {
            Some(at) => Some(sections::place(known, at, page, out)?),
            None => {
                out.push(
                    Diagnostic::at(
                        Code::UnusedFile,
                        Span::new(page.file, 0..0),
                        format!("there is no section `{folder}` for this page"),
                    )
                    .help(format!(
                        "pages that stand alone are in pages/; a section is listed under `sections` in content/site.yaml, with a content/{folder}/section.yaml"
                    ))
                    .did_you_mean(folder, known.iter().map(|section| section.id.as_str())),
                );
                return None;
            }
        },
    };
    let path = placed.as_ref().map_or(page.path.as_str(), |place| place.path.as_str());
    let is_start = placed.is_some() && path.is_empty();
    if !is_start && !path.split('/').all(is_id) {
        out.push(
            Diagnostic::at(
                Code::InvalidId,
                Span::new(page.file, 0..0),
                format!("`{path}` cannot be part of a route"),
            )
            .help(PAGE_NAME_HELP),
        );
        return None;
    }
    let id = match &placed {
        None => page.path.clone(),
        Some(place) => sections::page_id(known, place),
    };
    Some((id, placed))
}

/// Two pages that links would call the same: `pages/manual/start.md` and the section `manual`'s `start.md`.
fn note_shared_ids(found: &BTreeMap<String, (String, Found)>, out: &mut Vec<Diagnostic>) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    for (id, all) in found.values() {
        let Some(text) = all.texts.iter().flatten().next() else {
            continue;
        };
        let place = Span::new(text.file, 0..0);
        if let Some(first) = seen.get(id.as_str()) {
            out.push(
                Diagnostic::at(Code::DuplicateId, place, format!("two pages are called `{id}`"))
                    .related(first.clone(), "the other one")
                    .help("rename one of the two files"),
            );
            continue;
        }
        seen.insert(id, place);
    }
}

fn changed(front: &ParsedFront, out: &mut Vec<Diagnostic>) -> Option<Day> {
    let given = front.changed.as_ref()?;
    let day = Day::parse(&given.value);
    if day.is_none() {
        out.push(
            Diagnostic::at(Code::WrongType, given.span.clone(), "expected a day of the calendar")
                .help("write it as 2026-11-22"),
        );
    }
    day
}
