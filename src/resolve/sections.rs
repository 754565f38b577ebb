//! Sections: the order and nesting of their pages, and their versions.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::collection::Collection;
use crate::model::page::MarkdownPage;
use crate::model::section::{Item, PATH, Place, Section, Version};
use crate::parse::reader::Located;
use crate::parse::section::{ParsedItem, ParsedSection};
use crate::parse::site::ParsedSite;
use crate::parse::{Parsed, ParsedPage};
use crate::source::Span;

use super::collections::is_reserved;

/// The file of a start page, of a section or of the pages below one.
const INDEX: &str = "index";

/// The sections of a site, in its order, without their pages, which [`fill`] adds.
pub(super) fn resolve(
    parsed: &Parsed,
    config: &ParsedSite,
    collections: &[Collection],
    out: &mut Vec<Diagnostic>,
) -> Vec<Section> {
    let mut found: Vec<Section> = Vec::new();
    for id in &config.sections {
        let Some(written) = parsed.sections.iter().find(|section| section.id == id.value) else {
            out.push(
                Diagnostic::at(
                    Code::MissingFile,
                    id.span.clone(),
                    format!("there is no content/{}/section.yaml", id.value),
                )
                .did_you_mean(&id.value, parsed.sections.iter().map(|section| section.id.as_str())),
            );
            continue;
        };
        let taken = collections.iter().any(|collection| collection.id == id.value);
        if taken || is_reserved(&id.value) || id.value == "data" || id.value == "assets" {
            let why = match taken {
                true => format!("a collection is called `{}` already", id.value),
                false => format!("visavis keeps `{}` for itself", id.value),
            };
            out.push(Diagnostic::at(Code::InvalidId, id.span.clone(), why).help("rename the section"));
            continue;
        }
        found.push(section(written, out));
    }
    for section in &parsed.sections {
        if config.sections.iter().all(|id| id.value != section.id) {
            out.push(
                Diagnostic::at(
                    Code::UnusedFile,
                    Span::new(section.file, 0..0),
                    format!("the section `{}` is not in the site", section.id),
                )
                .help(format!("add `{}` to `sections` in content/site.yaml", section.id)),
            );
        }
    }
    found
}

fn section(written: &ParsedSection, out: &mut Vec<Diagnostic>) -> Section {
    let version = |id: Option<String>| Version {
        id,
        pages: BTreeMap::new(),
        items: Vec::new(),
    };
    let versions: Vec<Version> = match written.versions.as_slice() {
        [] => vec![version(None)],
        versions => versions.iter().map(|own| version(Some(own.id.value.clone()))).collect(),
    };
    if let (Some(_), false) = (&written.pages, written.versions.is_empty()) {
        out.push(
            Diagnostic::at(
                Code::UnknownKey,
                written.span.clone(),
                "a section with versions has the pages of each version",
            )
            .help("move `pages` into the versions: `versions: [{ id: v2, pages: […] }]`"),
        );
    }
    Section {
        id: written.id.clone(),
        current: current(written, out),
        versions,
        edit_url: edit_url(written.edit_url.as_ref(), out),
        untranslated: written.untranslated,
    }
}

fn current(written: &ParsedSection, out: &mut Vec<Diagnostic>) -> usize {
    let names = || written.versions.iter().map(|version| version.id.value.as_str());
    let Some(given) = &written.current else {
        return 0;
    };
    names().position(|id| id == given.value).unwrap_or_else(|| {
        out.push(
            Diagnostic::at(
                Code::UnknownValue,
                given.span.clone(),
                format!("there is no version `{}`", given.value),
            )
            .did_you_mean(&given.value, names()),
        );
        0
    })
}

fn edit_url(given: Option<&Located<String>>, out: &mut Vec<Diagnostic>) -> Option<String> {
    let given = given?;
    let whole = given.value.replace(PATH, "x");
    let is_web = url::Url::parse(&whole).is_ok_and(|url| matches!(url.scheme(), "http" | "https"));
    if is_web && given.value.contains(PATH) {
        return Some(given.value.clone());
    }
    out.push(
        Diagnostic::at(
            Code::InvalidUrl,
            given.span.clone(),
            "this does not say where a page can be edited",
        )
        .help(format!(
            "write an https URL with `{PATH}` where the file's path belongs: https://example.org/edit/main/{PATH}"
        )),
    );
    None
}

/// Where a page is in a section, by its file. Nothing, and a diagnostic, where it is in none of its versions.
pub(super) fn place(known: &[Section], at: usize, page: &ParsedPage, out: &mut Vec<Diagnostic>) -> Option<Place> {
    let section = &known[at];
    let whole = page.path.as_str();
    let (version, rest) = if section.versions.iter().all(|version| version.id.is_none()) {
        (0, whole)
    } else {
        let folder = whole.split('/').next().unwrap_or(whole);
        let found = section
            .versions
            .iter()
            .position(|version| version.id.as_deref() == Some(folder));
        match (found, whole.split_once('/')) {
            (Some(version), Some((_, rest))) => (version, rest),
            _ => {
                let names = section.versions.iter().filter_map(|version| version.id.as_deref());
                out.push(
                    Diagnostic::at(
                        Code::UnusedFile,
                        Span::new(page.file, 0..0),
                        "this page is in no version of its section",
                    )
                    .help(format!(
                        "the pages of a version are in its folder: {}",
                        names
                            .map(|id| format!("{}/{id}/", section.id))
                            .collect::<Vec<_>>()
                            .join(", ")
                    )),
                );
                return None;
            }
        }
    };
    Some(Place {
        section: at as u16,
        version: version as u16,
        path: without_index(rest).to_owned(),
    })
}

/// `data/index` is `data`, and `index` the start.
fn without_index(path: &str) -> &str {
    match path.strip_suffix(INDEX) {
        Some("") => "",
        Some(folder) => folder.strip_suffix('/').unwrap_or(path),
        None => path,
    }
}

/// What links call a page of a section, which is its route: pages of the current version are at the section itself.
pub(super) fn page_id(known: &[Section], place: &Place) -> String {
    let section = &known[usize::from(place.section)];
    let version = usize::from(place.version);
    let mut id = section.id.clone();
    if let (Some(name), true) = (&section.versions[version].id, version != section.current) {
        id.push_str(&format!("/{name}"));
    }
    if !place.path.is_empty() {
        id.push_str(&format!("/{}", place.path));
    }
    id
}

/// Puts the pages into their sections' order.
pub(super) fn fill(parsed: &Parsed, sections: &mut [Section], pages: &[MarkdownPage], out: &mut Vec<Diagnostic>) {
    for (at, section) in sections.iter_mut().enumerate() {
        let Some(written) = parsed.sections.iter().find(|known| known.id == section.id) else {
            continue;
        };
        for number in 0..section.versions.len() {
            let own: BTreeMap<&str, u32> = pages
                .iter()
                .enumerate()
                .filter_map(|(index, page)| {
                    let place = page.place.as_ref()?;
                    let is_own = usize::from(place.section) == at && usize::from(place.version) == number;
                    is_own.then_some((place.path.as_str(), index as u32))
                })
                .collect();
            let listed = match written.versions.get(number) {
                Some(version) => version.pages.as_deref(),
                None => written.pages.as_deref(),
            };
            let version = &mut section.versions[number];
            version.pages = own.iter().map(|(path, page)| ((*path).to_owned(), *page)).collect();
            if version.start().is_none() {
                let place = written
                    .versions
                    .get(number)
                    .map_or(&written.span, |version| &version.id.span);
                let folder = match &version.id {
                    Some(name) => format!("{}/{name}", written.id),
                    None => written.id.clone(),
                };
                out.push(
                    Diagnostic::at(Code::MissingFile, place.clone(), "this section has no start page").help(format!(
                        "write locales/<tag>/{folder}/index.md: its title is what the section is called"
                    )),
                );
            }
            version.items = match listed {
                Some(items) => in_order(items, &own, pages, out),
                None => by_path(&own),
            };
        }
    }
}

/// The pages in the order that the section gives. Pages that it does not name are a warning: nobody would find them.
fn in_order(
    items: &[ParsedItem],
    own: &BTreeMap<&str, u32>,
    pages: &[MarkdownPage],
    out: &mut Vec<Diagnostic>,
) -> Vec<Item> {
    fn read<'a>(
        items: &'a [ParsedItem],
        own: &BTreeMap<&str, u32>,
        seen: &mut BTreeMap<&'a str, &'a Span>,
        out: &mut Vec<Diagnostic>,
    ) -> Vec<Item> {
        let mut found = Vec::new();
        for item in items {
            let given = without_index(&item.page.value);
            let Some(page) = own.get(given).copied().filter(|_| !given.is_empty()) else {
                out.push(
                    Diagnostic::at(
                        Code::UnknownPage,
                        item.page.span.clone(),
                        format!("there is no page `{}` in this section", item.page.value),
                    )
                    .did_you_mean(given, own.keys().copied().filter(|path| !path.is_empty())),
                );
                read(&item.pages, own, seen, out);
                continue;
            };
            if let Some(first) = seen.insert(given, &item.page.span) {
                out.push(
                    Diagnostic::at(
                        Code::DuplicateId,
                        item.page.span.clone(),
                        format!("`{given}` is there twice"),
                    )
                    .label("again here")
                    .related(first.clone(), "first here"),
                );
                continue;
            }
            let below = read(&item.pages, own, seen, out);
            found.push(Item { page, items: below });
        }
        found
    }
    let mut seen = BTreeMap::new();
    let found = read(items, own, &mut seen, out);
    let named: BTreeSet<&str> = seen.into_keys().collect();
    for (path, index) in own
        .iter()
        .filter(|(path, _)| !path.is_empty() && !named.contains(*path))
    {
        if let Some(text) = pages[*index as usize].texts.iter().flatten().next() {
            out.push(
                Diagnostic::at(
                    Code::UnlistedPage,
                    Span::new(text.file, 0..0),
                    "this page is not in the order of its section",
                )
                .help(format!("add `{path}` to `pages` in its section.yaml")),
            );
        }
    }
    found
}

/// The pages in the order of their paths, those of a folder below its start page.
fn by_path(own: &BTreeMap<&str, u32>) -> Vec<Item> {
    fn below(own: &BTreeMap<&str, u32>, folder: &str, depth: usize) -> Vec<Item> {
        own.iter()
            .filter(|(path, _)| !path.is_empty() && parent(own, path) == folder)
            .map(|(path, page)| Item {
                page: *page,
                // As deep as a section.yaml may nest them.
                items: if depth < 3 {
                    below(own, path, depth + 1)
                } else {
                    Vec::new()
                },
            })
            .collect()
    }
    below(own, "", 1)
}

/// The nearest page that a page is below.
fn parent<'a>(own: &BTreeMap<&str, u32>, path: &'a str) -> &'a str {
    let mut folder = path;
    while let Some((up, _)) = folder.rsplit_once('/') {
        if own.contains_key(up) {
            return up;
        }
        folder = up;
    }
    ""
}
