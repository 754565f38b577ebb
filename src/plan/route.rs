//! Routes: where pages are, below their locale.

use super::Page;
use crate::model::Site;
use crate::model::comparison::Pair;
use crate::model::message::{ordered_slug, pair_slug, set_slug};

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

/// The route of a page.
pub fn of(site: &Site, page: Page) -> Route {
    Route(match page {
        Page::Home => String::new(),
        Page::NotFound => "404.html".to_owned(),
        Page::Collection(index) => format!("{}/", site.collections[usize::from(index)].id),
        Page::Entry(id) => format!("{}/{}/", site.collection_of(id).id, site.entry(id).slug),
        Page::Markdown(index) => format!("pages/{}/", site.pages[index as usize].id),
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

fn comparison_folder(site: &Site, pair: Pair) -> &str {
    if pair.crosses() {
        "compare"
    } else {
        &site.collection_of(pair.a).id
    }
}
