//! Collisions: two pages with one route, also where only letter case or the Unicode normal form tells them apart, since
//! some file systems and hosts take those for one.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::entry::EntryId;
use crate::source::Span;

use super::{Page, Plan, route};

/// Notes each page whose route another one has already.
///
/// There are twice as many routes as comparisons: only hashes of them are kept, and compared as text where two agree.
pub(super) fn check(plan: &Plan, out: &mut Vec<Diagnostic>) {
    let site = plan.site();
    let mut hashes: Vec<(u64, u32)> = Vec::with_capacity(plan.pages().len() * 2);
    for (at, page) in plan.pages().iter().enumerate() {
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
}

/// The routes of a page as a file system may take them: that of its own, and that of its redirect.
fn routes(plan: &Plan, page: Page) -> impl Iterator<Item = String> {
    let own = folded(plan.route(page).as_str());
    let redirect = match page {
        Page::Comparison(pair) => Some(folded(route::reversed(plan.site(), pair).as_str())),
        _ => None,
    };
    [own].into_iter().chain(redirect)
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
