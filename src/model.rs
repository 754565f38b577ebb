//! The [`Site`]: everything the sources say, resolved and complete; immutable once made.

pub mod bibliography;
pub mod catalog;
pub mod collection;
pub mod comparison;
pub mod entry;
pub mod fact;
pub mod locale;
pub mod message;
pub mod page;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::source::{Asset, FileId};
use crate::vocabulary::PairRule;

use bibliography::Bibliography;
use catalog::Catalog;
use collection::Collection;
use comparison::Pair;
use entry::{Entry, EntryId};
use locale::{Locale, LocaleId, Locales};
use page::MarkdownPage;

/// Everything the sources say.
pub struct Site {
    /// Where the site will be.
    pub base: BaseUrl,
    /// Its locales, and those that are only fallen back to.
    pub locales: Locales,
    /// Its collections, in page order.
    pub collections: Vec<Collection>,
    /// What facts are taken from.
    pub bibliography: Bibliography,
    /// Its Markdown pages, in navigation order, then in the order of their ids.
    pub pages: Vec<MarkdownPage>,
    /// Every word, but for those of the Markdown pages.
    pub catalog: Catalog,
    /// Pairs that some entry's `confused_with` names.
    pub confused: BTreeSet<Pair>,
    /// Pairs with words of their own.
    pub curated: BTreeSet<Pair>,
    /// The theme's templates and the site's own, which replace them.
    pub templates: Vec<Template>,
    /// The theme's assets and the site's own, which replace them.
    pub assets: Vec<Asset>,
}

/// A Tera template.
pub struct Template {
    /// Its name: its path below `templates/`.
    pub name: String,
    /// Its file.
    pub file: FileId,
    /// Its text.
    pub text: Arc<str>,
}

/// Where the site will be: `https://example.org/codes/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    /// Scheme and host, without a slash at the end.
    pub origin: String,
    /// The path, with a slash at both ends.
    pub path: String,
}

impl BaseUrl {
    /// An absolute http or https URL, without query and fragment. Says what it is not.
    pub fn parse(text: &str) -> Result<Self, String> {
        let url = url::Url::parse(text).map_err(|error| error.to_string())?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err("its scheme is neither http nor https".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("it has a query or a fragment".to_owned());
        }
        if !url.username().is_empty() || url.password().is_some() {
            return Err("it has a user name or a password".to_owned());
        }
        let path = url.path();
        let path = if path.ends_with('/') {
            path.to_owned()
        } else {
            format!("{path}/")
        };
        Ok(Self {
            origin: url.origin().ascii_serialization(),
            path,
        })
    }

    /// The URL of a path below the site's root.
    pub fn join(&self, below: &str) -> String {
        format!("{}{}{below}", self.origin, self.path)
    }
}

impl Site {
    /// The entry that `id` names.
    pub fn entry(&self, id: EntryId) -> &Entry {
        &self.collection_of(id).entries[id.index as usize]
    }

    /// The collection of the entry that `id` names.
    pub fn collection_of(&self, id: EntryId) -> &Collection {
        &self.collections[id.collection as usize]
    }

    /// The locale that `id` names.
    pub fn locale(&self, id: LocaleId) -> &Locale {
        self.locales.get(id)
    }

    /// Each comparison that has a page, in canonical order: each collection's, then those across collections.
    pub fn comparisons(&self) -> impl Iterator<Item = Pair> + '_ {
        let within = self.collections.iter().flat_map(move |collection| {
            collection
                .ids()
                .flat_map(move |a| collection.ids().filter(move |b| a < *b).map(move |b| Pair { a, b }))
                .filter(|pair| self.compares(*pair))
        });
        let across = self
            .confused
            .union(&self.curated)
            .copied()
            .filter(Pair::crosses)
            .filter(|pair| self.compares(*pair));
        within.chain(across)
    }

    /// Whether a pair has a page.
    pub fn compares(&self, pair: Pair) -> bool {
        let named = || self.confused.contains(&pair) || self.curated.contains(&pair);
        if pair.crosses() {
            return named();
        }
        match self.collection_of(pair.a).pairs {
            PairRule::All => true,
            PairRule::Confused => named(),
            PairRule::None => false,
        }
    }

    /// Whether search engines may index a pair's page, as far as its collection has a say.
    pub fn indexes(&self, pair: Pair) -> bool {
        let named = || self.confused.contains(&pair) || self.curated.contains(&pair);
        if pair.crosses() {
            return named();
        }
        match self.collection_of(pair.a).index_rule {
            PairRule::All => true,
            PairRule::Confused => named(),
            PairRule::None => false,
        }
    }
}
