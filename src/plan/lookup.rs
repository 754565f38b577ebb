//! What is at an address: the way back from a route to its page, without a table of all routes.

use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::locale::LocaleId;

use super::{Page, Plan};

/// What is at a route.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Found {
    /// A page.
    Page(Page),
    /// An address that leads on to a page.
    Former(Page),
}

impl Plan {
    /// What is at a route below a locale: `websocket/1006/`. Takes as long as there are entries, not pages.
    pub fn at(&self, locale: LocaleId, route: &str) -> Option<Found> {
        let near = self.comparisons_at(route);
        // Comparisons within collections, which are most of all pages, are told by what their routes say.
        let all = self.pages.iter().copied();
        let others = all.take_while(|page| !matches!(page, Page::Comparison(_)));
        let site = &self.site;
        let across = site.confused.union(&site.curated).filter(|pair| pair.crosses());
        let across = across
            .filter(|pair| site.compares(**pair))
            .map(|pair| Page::Comparison(*pair));
        let candidates = || near.iter().copied().chain(others.clone()).chain(across.clone());
        let present = |page: &Page| self.availability(*page).present.contains(locale);
        let page = candidates().find(|page| self.route(*page, locale).as_str() == route && present(page));
        if let Some(page) = page {
            return Some(Found::Page(page));
        }
        let leads_on = |page: &Page| {
            self.may_be_led_to(*page) && self.former(*page, locale).iter().any(|former| former.as_str() == route)
        };
        candidates()
            .find(|page| leads_on(page) && present(page))
            .map(Found::Former)
    }

    /// The comparisons that a route may be of, in either order: `websocket/1006-vs-1007/`.
    fn comparisons_at(&self, route: &str) -> Vec<Page> {
        let mut parts = route.trim_end_matches('/').split('/');
        let (Some(collection), Some(slug), None) = (parts.next(), parts.next(), parts.next()) else {
            return Vec::new();
        };
        let Some(collection) = self.site.collections.iter().find(|known| known.id == collection) else {
            return Vec::new();
        };
        let entry = |slug: &str| -> Option<EntryId> {
            let at = collection.entries.iter().position(|entry| entry.slug == slug)?;
            Some(EntryId {
                collection: collection.index,
                index: at as u32,
            })
        };
        let splits = slug
            .match_indices("-vs-")
            .map(|(at, sign)| (&slug[..at], &slug[at + sign.len()..]));
        let pairs = splits.filter_map(|(a, b)| Pair::new(entry(a)?, entry(b)?));
        pairs
            .filter(|pair| self.site.compares(*pair))
            .map(Page::Comparison)
            .collect()
    }
}
