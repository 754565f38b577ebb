//! Where readers see a message: the page that it belongs to.

use std::collections::BTreeMap;

use crate::model::locale::LocaleId;
use crate::model::message;
use crate::plan::{Page, Plan};

/// The pages of messages.
pub(super) struct Addresses<'a> {
    plan: &'a Plan,
    locale: LocaleId,
    pages: BTreeMap<String, Page>,
    /// What ids of a collection's other messages begin with.
    collections: Vec<(String, Page)>,
}

impl<'a> Addresses<'a> {
    /// The addresses for readers of `locale`.
    pub(super) fn new(plan: &'a Plan, locale: LocaleId) -> Self {
        let site = plan.site();
        let mut pages = BTreeMap::new();
        let mut collections = Vec::new();
        for collection in &site.collections {
            let page = Page::Collection(collection.index);
            pages.insert(collection.id.clone(), page);
            collections.push((format!("{}-", collection.id), page));
            for (id, entry) in collection.ids().zip(&collection.entries) {
                pages.insert(message::entry(&collection.id, &entry.slug), Page::Entry(id));
            }
        }
        // The longest first: `smtp-enhanced-` is not `smtp-`.
        collections.sort_by_key(|(start, _)| std::cmp::Reverse(start.len()));
        for pair in site.comparisons().filter(|pair| site.curated.contains(pair)) {
            pages.insert(message::pair(site, pair), Page::Comparison(pair));
        }
        for pair in site.comparisons().filter(|pair| pair.crosses()) {
            let [a, b] = [pair.a, pair.b].map(|id| site.collection_of(id).id.as_str());
            // What opens all comparisons of two collections is seen on each of them: the first will do.
            pages.entry(message::across(a, b)).or_insert(Page::Comparison(pair));
        }
        for set in &site.curated_sets {
            pages.insert(message::set(site, *set), Page::Set(*set));
        }
        for (at, guide) in site.guides.iter().enumerate() {
            let page = Page::Guide(at as u32);
            pages.insert(message::guide(&guide.id), page);
            for node in &guide.nodes {
                pages.insert(message::guide_node(&guide.id, &node.id), page);
            }
        }
        Self {
            plan,
            locale,
            pages,
            collections,
        }
    }

    /// Where a message is seen: its page, that of its collection, or the start page, which has the interface's words. A
    /// term is seen wherever it is mentioned.
    pub(super) fn of_message(&self, id: &str) -> Option<String> {
        if id.starts_with('-') {
            return None;
        }
        let of_collection = || {
            let found = self
                .collections
                .iter()
                .find(|(start, _)| id.starts_with(start.as_str()));
            found.map(|(_, page)| page)
        };
        let page = self.pages.get(id).or_else(of_collection).copied();
        self.of_page(page.unwrap_or(Page::Home))
    }

    /// The address of a page: in the locale itself, or in the one in which its readers get it.
    pub(super) fn of_page(&self, page: Page) -> Option<String> {
        let site = self.plan.site();
        site.locales.published().find(|published| *published == self.locale)?;
        let locale = self.plan.locale_for(page, self.locale)?;
        let (route, locale) = (self.plan.route(page, locale), site.locale(locale));
        Some(site.base.join(&format!("{}/{}", locale.tag, route.as_str())))
    }
}
