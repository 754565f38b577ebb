//! Collisions: two pages with one route, also where only letter case or the Unicode normal form tells them apart, since
//! some file systems and hosts take those for one.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::entry::EntryId;
use crate::model::locale::LocaleId;
use crate::source::Span;

use super::{Page, Plan, route};

/// Notes each page whose route another one has already, and then for each locale with words of its own for routes those
/// that only its words bring together.
pub(super) fn check(plan: &Plan, out: &mut Vec<Diagnostic>) {
    let locales = plan.site().locales.published();
    let worded: Vec<LocaleId> = locales.filter(|locale| plan.site().routes.has(*locale)).collect();
    let hashes = without_words(plan, worded.is_empty(), out);
    for locale in worded {
        with_words(plan, locale, &hashes, out);
    }
}

/// Whether the comparisons of each collection have routes that nothing else can have: `a-vs-b` is taken apart in one way
/// only where no `vs` stands between the hyphens of a slug, and only a collection's own pages are below its id.
fn unambiguous(site: &Site) -> Vec<bool> {
    let plain = |slug: &str| folded(slug).split('-').all(|part| part != "vs");
    let collections = site.collections.iter();
    collections
        .map(|collection| collection.entries.iter().all(|entry| plain(&entry.slug)))
        .collect()
}

/// Checks the routes that ids make. In a locale with other words they lead on to those, so they are taken in each.
///
/// There are twice as many routes as comparisons: only hashes of them are kept, and compared as text where two agree. Where
/// only these routes are to be checked, and not others against them, those that nothing else can have are left out.
fn without_words(plan: &Plan, is_all: bool, out: &mut Vec<Diagnostic>) -> Vec<(u64, u32)> {
    let site = plan.site();
    let unambiguous = unambiguous(site);
    let is_alone = |page: &Page| match page {
        Page::Comparison(pair) => is_all && !pair.crosses() && unambiguous[usize::from(pair.a.collection)],
        _ => false,
    };
    let mut hashes: Vec<(u64, u32)> = Vec::new();
    let pages = plan.pages().iter().enumerate();
    for (at, page) in pages.filter(|(_, page)| !is_alone(page)) {
        hashes.extend(routes(plan, *page).map(|route| (hash(&route), at as u32)));
    }
    hashes.sort_unstable();
    let mut clashes: Vec<(u32, u32, String)> = Vec::new();
    for same in hashes.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() > 1) {
        let first = same[0].1;
        for (_, again) in &same[1..] {
            let known: Vec<String> = routes(plan, plan.pages()[first as usize]).collect();
            let shared = routes(plan, plan.pages()[*again as usize]).find(|route| known.contains(route));
            clashes.extend(shared.map(|route| (*again, first, route)));
        }
    }
    clashes.sort();
    let mut clashing: Vec<EntryId> = Vec::new();
    for (again, first, route) in clashes {
        let (page, first) = (plan.pages()[again as usize], plan.pages()[first as usize]);
        match page {
            Page::Entry(id) => clashing.push(id),
            // Whatever is compared with one of two entries of one name collides too: said of the entries it is enough.
            Page::Comparison(pair) if clashing.contains(&pair.a) || clashing.contains(&pair.b) => continue,
            _ => {}
        }
        out.push(diagnostic(site, page, first, &route));
    }
    hashes
}

/// Checks the routes that a locale's words make, now or before, against each other and against those of `hashes`.
fn with_words(plan: &Plan, locale: LocaleId, hashes: &[(u64, u32)], out: &mut Vec<Diagnostic>) {
    let written = |at: u32| plan.is_written(plan.pages()[at as usize], locale);
    let mut worded: Vec<(u64, u32, String)> = Vec::new();
    for (at, page) in plan.pages().iter().enumerate() {
        if route::parts(plan.site(), *page).is_none() || !written(at as u32) {
            continue;
        }
        let plain: Vec<String> = routes(plan, *page).collect();
        let own = all_routes(plan, *page, locale).into_iter();
        let made = own.filter(|route| !plain.contains(route));
        worded.extend(made.map(|route| (hash(&route), at as u32, route)));
    }
    worded.sort();
    let mut said: BTreeSet<(u32, u32)> = BTreeSet::new();
    let mut clashes: Vec<(u32, u32, &str)> = Vec::new();
    for (at, (hash, page, route)) in worded.iter().enumerate() {
        let from = hashes.partition_point(|(known, _)| known < hash);
        let plain = hashes[from..].iter().take_while(|(known, _)| known == hash);
        let before = worded[..at].iter().rev().take_while(|(known, _, _)| known == hash);
        let others = plain.map(|(_, other)| *other).chain(before.map(|(_, other, _)| *other));
        for other in others.filter(|other| other != page && written(*other)) {
            let taken = all_routes(plan, plan.pages()[other as usize], locale);
            // One address of two pages is enough to say, and one comparison across collections as good as all.
            if taken.contains(route) && said.insert(((*page).min(other), (*page).max(other))) {
                clashes.push((*page, other, route));
            }
        }
    }
    clashes.sort();
    for (page, other, route) in clashes {
        let [page, other] = [page, other].map(|at| plan.pages()[at as usize]);
        out.push(clash_of_words(plan, locale, page, other, route));
    }
}

fn clash_of_words(plan: &Plan, locale: LocaleId, page: Page, other: Page, route: &str) -> Diagnostic {
    let site = plan.site();
    let tag = &site.locale(locale).tag;
    let text = format!("two pages have the route `/{tag}/{route}`");
    let role = |page: Page| {
        let former = folded(plan.route(page, locale).as_str()) != route;
        format!(
            "{}{}",
            describe(site, page),
            if former { ", whose former route it is" } else { "" }
        )
    };
    let place = |page: Page| word_span(site, page, locale).or_else(|| span(site, page));
    let diagnostic = match place(page) {
        Some(span) => Diagnostic::at(Code::RouteCollision, span, text).label(role(page)),
        None => Diagnostic::of_path(Code::RouteCollision, format!("{tag}/{route}"), text),
    };
    match place(other) {
        Some(span) => diagnostic.related(span, role(other)),
        None => diagnostic.help(format!("the other is {}", role(other))),
    }
    .help("give one of the two another word, or take the word out of `.old`")
}

/// Where a locale says how a page's route is called: its last word, which is the page's own if it has one.
fn word_span(site: &Site, page: Page, locale: LocaleId) -> Option<Span> {
    let parts = route::parts(site, page)?;
    let known = |(message, _): &(String, &str)| site.routes.get(locale, message);
    parts.iter().rev().find_map(known).map(|word| word.span.clone())
}

/// The routes that a page has without words, as a file system may take them: that of its own, and that of its redirect.
fn routes(plan: &Plan, page: Page) -> impl Iterator<Item = String> {
    let own = folded(route::plain(plan.site(), page).as_str());
    let redirect = match page {
        Page::Comparison(pair) => Some(folded(route::reversed(plan.site(), pair).as_str())),
        _ => None,
    };
    [own].into_iter().chain(redirect)
}

/// The routes that a page has in a locale: its own, and those of its redirects.
fn all_routes(plan: &Plan, page: Page, locale: LocaleId) -> Vec<String> {
    let own = [plan.route(page, locale)];
    let all = own.into_iter().chain(plan.former(page, locale));
    all.map(|route| folded(route.as_str())).collect()
}

fn hash(route: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    route.hash(&mut hasher);
    hasher.finish()
}

fn diagnostic(site: &Site, page: Page, first: Page, route: &str) -> Diagnostic {
    let text = format!("two pages have the route `/<locale>/{route}`");
    let diagnostic = match (span(site, page), span(site, first)) {
        (Some(own), Some(other)) if own != other => Diagnostic::at(Code::RouteCollision, own, text)
            .label(describe(site, page))
            .related(other, describe(site, first)),
        (Some(own), _) => Diagnostic::at(Code::RouteCollision, own, text).label(describe(site, page)),
        (None, _) => Diagnostic::of_path(Code::RouteCollision, route, text),
    };
    diagnostic.help(format!(
        "{} and {} would overwrite each other: change the code or name of one",
        describe(site, first),
        describe(site, page)
    ))
}

fn folded(route: &str) -> String {
    let normal = ComposingNormalizerBorrowed::new_nfc().normalize(route);
    CaseMapper::new().fold_string(&normal).into_owned()
}

fn span(site: &Site, page: Page) -> Option<Span> {
    match page {
        Page::Entry(id) => Some(site.entry(id).span.clone()),
        Page::Comparison(pair) => Some(site.entry(pair.b).span.clone()),
        Page::Markdown(index) => site.pages[index as usize]
            .texts
            .iter()
            .flatten()
            .next()
            .map(|text| Span::new(text.file, 0..0)),
        Page::Set(set) => site.set(set).last().map(|id| site.entry(*id).span.clone()),
        Page::Guide(index) => Some(Span::new(site.guides[index as usize].file, 0..0)),
        Page::Home | Page::Collection(_) | Page::Compare | Page::Glossary | Page::Translations | Page::NotFound => None,
    }
}

fn describe(site: &Site, page: Page) -> String {
    match page {
        Page::Home => "the start page".to_owned(),
        Page::NotFound => "the 404 page".to_owned(),
        Page::Collection(index) => format!("the collection {}", site.collections[usize::from(index)].id),
        Page::Entry(id) => format!("the entry {}", site.entry(id).code),
        Page::Comparison(pair) => {
            format!(
                "the comparison of {} and {}",
                site.entry(pair.a).code,
                site.entry(pair.b).code
            )
        }
        Page::Set(set) => {
            let codes: Vec<&str> = site.set(set).iter().map(|id| site.entry(*id).code.as_str()).collect();
            format!("the comparison of {}", codes.join(", "))
        }
        Page::Compare => "the page to choose a comparison on".to_owned(),
        Page::Glossary => "the glossary".to_owned(),
        Page::Translations => "the page for translators".to_owned(),
        Page::Guide(index) => format!("the guide {}", site.guides[index as usize].id),
        Page::Markdown(index) => format!("the page {}", site.pages[index as usize].id),
    }
}
