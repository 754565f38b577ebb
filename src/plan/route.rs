//! Routes: where pages are, below their locale.

use std::collections::BTreeSet;

use super::Page;
use crate::model::Site;
use crate::model::comparison::Pair;
use crate::model::locale::LocaleId;
use crate::model::message::{self, ordered_slug, pair_slug, set_slug};

/// The path of a page below its locale: `websocket/1006/`, or nothing for the start page. ASCII, of small letters,
/// digits, `-`, `.` and `/` alone, so it needs no escaping anywhere.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Route(String);

impl Route {
    /// As a path: `websocket/1006/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file that it is written to, below the locale's folder.
    pub fn file(&self) -> String {
        if self.0.is_empty() || self.0.ends_with('/') {
            format!("{}index.html", self.0)
        } else {
            self.0.clone()
        }
    }

    /// How many folders deep it is below the site's root: what `../` leads back up.
    pub fn depth(&self) -> usize {
        1 + self.0.matches('/').count()
    }
}

/// The routes of a page: one for all locales, or one for each that has pages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Routes {
    /// Each locale has this one.
    Same(Route),
    /// By locale.
    Own(Vec<Route>),
}

impl Routes {
    /// The route in a locale.
    pub fn of(&self, locale: LocaleId) -> &Route {
        match self {
            Self::Same(route) => route,
            Self::Own(routes) => &routes[locale.index()],
        }
    }

    /// How long the longest is.
    pub fn longest(&self) -> usize {
        match self {
            Self::Same(route) => route.as_str().len(),
            Self::Own(routes) => routes.iter().map(|route| route.as_str().len()).max().unwrap_or(0),
        }
    }
}

/// The routes of a page.
pub(super) fn all(site: &Site, page: Page) -> Routes {
    if site.routes.is_empty() || parts(site, page).is_none() {
        return Routes::Same(plain(site, page));
    }
    let routes: Vec<Route> = site.locales.published().map(|locale| of(site, page, locale)).collect();
    match routes.as_slice() {
        [first, others @ ..] if others.iter().all(|route| route == first) => Routes::Same(first.clone()),
        _ => Routes::Own(routes),
    }
}

/// The route of a page in a locale: in its words, where it has some.
pub fn of(site: &Site, page: Page, locale: LocaleId) -> Route {
    if !site.routes.has(locale) {
        return plain(site, page);
    }
    let Some(parts) = parts(site, page) else {
        return plain(site, page);
    };
    let mut route = String::new();
    for (message, plain) in &parts {
        let word = site.routes.get(locale, message).and_then(|word| word.word.as_deref());
        route.push_str(word.unwrap_or(plain));
        route.push('/');
    }
    if let Page::Comparison(pair) = page {
        route.push_str(&pair_slug(site, pair));
        route.push('/');
    }
    Route(route)
}

/// The route of a page as ids make it, which it has in locales without words for it.
pub fn plain(site: &Site, page: Page) -> Route {
    Route(match page {
        Page::Home => String::new(),
        Page::NotFound => "404.html".to_owned(),
        Page::Collection(index) => format!("{}/", site.collections[usize::from(index)].id),
        Page::Entry(id) => format!("{}/{}/", site.collection_of(id).id, site.entry(id).slug),
        Page::Markdown(index) => site.pages[index as usize].route(),
        Page::Set(set) => {
            let collection = &site.collections[usize::from(set.collection)].id;
            format!("{collection}/{}/", set_slug(site, set))
        }
        Page::Compare => "compare/".to_owned(),
        Page::Glossary => "glossary/".to_owned(),
        Page::Translations => "l10n/".to_owned(),
        Page::Guide(index) => format!("guides/{}/", site.guides[index as usize].id),
        Page::Comparison(pair) => format!("{}/{}/", comparison_folder(site, pair), pair_slug(site, pair)),
    })
}

/// The route of a comparison in the wrong order, which redirects to the right one.
pub fn reversed(site: &Site, pair: Pair) -> Route {
    let slug = ordered_slug(site, pair.b, pair.a);
    Route(format!("{}/{slug}/", comparison_folder(site, pair)))
}

/// Routes that lead on to the page's own: a comparison's in the wrong order, and in a locale with words for it each that
/// it may have had before it was given them.
pub fn former(site: &Site, page: Page, locale: LocaleId) -> Vec<Route> {
    let parts = match parts(site, page) {
        Some(parts) if site.routes.has(locale) => parts,
        _ => {
            return match page {
                Page::Comparison(pair) => vec![reversed(site, pair)],
                _ => Vec::new(),
            };
        }
    };
    let mut routes = vec![String::new()];
    for (message, plain) in &parts {
        let known = site.routes.get(locale, message);
        let word = known.and_then(|known| known.word.as_deref());
        let old = known.iter().flat_map(|known| known.old.iter().map(String::as_str));
        // As it is, as it would be without words, as it was.
        let ways: Vec<&str> = word.into_iter().chain([*plain]).chain(old).collect();
        let longer = |route: &String| ways.iter().map(|way| format!("{route}{way}/")).collect::<Vec<_>>();
        routes = routes.iter().flat_map(longer).collect();
    }
    if let Page::Comparison(pair) = page {
        let slugs = [pair_slug(site, pair), ordered_slug(site, pair.b, pair.a)];
        let longer = |route: &String| slugs.iter().map(|slug| format!("{route}{slug}/")).collect::<Vec<_>>();
        routes = routes.iter().flat_map(longer).collect();
    }
    let mut seen = BTreeSet::from([of(site, page, locale)]);
    let routes = routes.into_iter().map(Route);
    routes.filter(|route| seen.insert(route.clone())).collect()
}

/// The parts of a page's route that are words of a language: the message of each, and the part without it. A comparison's
/// slug follows. Nothing for the pages whose routes are made of ids and codes alone.
pub(super) fn parts(site: &Site, page: Page) -> Option<Vec<(String, &str)>> {
    let named = |id: &str| message::ROUTES.iter().find(|(known, _)| *known == id);
    let one = |id: &str| named(id).map(|(message, plain)| vec![((*message).to_owned(), *plain)]);
    match page {
        Page::Compare => one("route-compare"),
        Page::Comparison(pair) if pair.crosses() => one("route-compare"),
        Page::Glossary => one("route-glossary"),
        Page::Guide(index) => Some(message::route_guide_parts(&site.guides[index as usize].id)),
        Page::Markdown(index) if site.pages[index as usize].place.is_none() => {
            Some(message::route_page_parts(&site.pages[index as usize].id))
        }
        _ => None,
    }
}

fn comparison_folder(site: &Site, pair: Pair) -> &str {
    if pair.crosses() {
        "compare"
    } else {
        &site.collection_of(pair.a).id
    }
}
