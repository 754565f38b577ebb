//! The parts of a site that a translator takes on one at a time.

use crate::model::Site;

use super::status::Item;

/// A part of a site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Headings, labels, notices.
    Interface,
    /// A collection with its entries and comparisons, by its place in the site.
    Collection(u16),
    /// Comparisons across collections.
    Across,
    /// Decision guides.
    Guides,
    /// The glossary.
    Glossary,
    /// Markdown pages.
    Pages,
}

impl Part {
    /// Every part of a site, in page order.
    pub fn all(site: &Site) -> Vec<Self> {
        let mut all = vec![Self::Interface];
        all.extend(
            site.collections
                .iter()
                .map(|collection| Self::Collection(collection.index)),
        );
        all.push(Self::Across);
        all.extend((!site.guides.is_empty()).then_some(Self::Guides));
        all.extend((!site.glossary.is_empty()).then_some(Self::Glossary));
        all.extend((!site.pages.is_empty()).then_some(Self::Pages));
        all
    }

    /// The part that a text belongs to.
    pub fn of(site: &Site, item: &Item) -> Self {
        let key = item.key.as_str();
        let id = key.split('.').next().unwrap_or(key);
        let begins = |start: &str| {
            id.strip_prefix(start)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
        };
        // Messages have no slash in their names.
        if key.contains('/') {
            return Self::Pages;
        }
        // The longest id that fits: `smtp-enhanced-5-1-1` is none of `smtp`.
        let collection = site
            .collections
            .iter()
            .filter(|collection| begins(&collection.id))
            .max_by_key(|collection| collection.id.len());
        if let Some(collection) = collection {
            return Self::Collection(collection.index);
        }
        match id {
            _ if id.starts_with("compare-") && id.contains("-vs-") => Self::Across,
            _ if begins("glossary") => Self::Glossary,
            _ if site.guides.iter().any(|guide| begins(&format!("guide-{}", guide.id))) => Self::Guides,
            _ => Self::Interface,
        }
    }

    /// What it is called in anchors.
    pub fn id(self, site: &Site) -> &str {
        match self {
            Self::Interface => "interface",
            Self::Collection(index) => &site.collections[usize::from(index)].id,
            Self::Across => "across",
            Self::Guides => "guides",
            Self::Glossary => "glossary",
            Self::Pages => "pages",
        }
    }
}
