//! Collisions: two pages with one route, also where only letter case or the Unicode normal form tells them apart, since
//! some file systems and hosts take those for one.

use std::collections::HashMap;

use icu_casemap::CaseMapper;
use icu_normalizer::ComposingNormalizerBorrowed;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::entry::EntryId;
use crate::source::Span;

use super::{Page, Plan, route};

pub(super) fn check(plan: &Plan, out: &mut Vec<Diagnostic>) {
    let site = plan.site();
    let mut seen: HashMap<String, Page> = HashMap::with_capacity(plan.pages().len());
    let mut clashing: Vec<EntryId> = Vec::new();
    for page in plan.pages() {
        // Whatever is compared with one of two entries of one name collides too: said once, of the entries, is enough.
        if let Page::Comparison(pair) = page
            && (clashing.contains(&pair.a) || clashing.contains(&pair.b))
        {
            continue;
        }
        let mut routes = vec![plan.route(*page)];
        if let Page::Comparison(pair) = page {
            routes.push(route::reversed(site, *pair));
        }
        for route in routes {
            let Some(first) = seen.insert(folded(route.as_str()), *page) else {
                continue;
            };
            if let Page::Entry(id) = page {
                clashing.push(*id);
            }
            let text = format!("two pages have the route `/{}/{}`", "<locale>", route.as_str());
            let diagnostic = match (span(site, *page), span(site, first)) {
                (Some(own), Some(other)) if own != other => Diagnostic::at(Code::RouteCollision, own, text)
                    .label(describe(site, *page))
                    .related(other, describe(site, first)),
                (Some(own), _) => Diagnostic::at(Code::RouteCollision, own, text).label(describe(site, *page)),
                (None, _) => Diagnostic::of_path(Code::RouteCollision, route.as_str(), text),
            };
            out.push(diagnostic.help(format!(
                "{} and {} would overwrite each other: change the code or name of one",
                describe(site, first),
                describe(site, *page)
            )));
        }
    }
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
        Page::Home | Page::Collection(_) | Page::NotFound => None,
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
        Page::Markdown(index) => format!("the page {}", site.pages[index as usize].id),
    }
}
