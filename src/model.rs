//! The [`Site`]: everything the sources say, resolved and complete; immutable once made.

pub mod bibliography;
pub mod catalog;
pub mod collection;
pub mod comparison;
pub mod difference;
pub mod entry;
pub mod fact;
pub mod format;
pub mod glossary;
pub mod guide;
pub mod history;
pub mod locale;
pub mod message;
pub mod page;
pub mod picture;
pub mod query;
pub mod route;
pub mod section;
pub mod sequence;
pub mod wording;

use std::collections::BTreeSet;
use std::sync::Arc;

use rayon::prelude::*;

use crate::source::{Asset, FileId};
use crate::vocabulary::PairRule;

use bibliography::Bibliography;
use catalog::Catalog;
use collection::{Collection, Matrix};
use comparison::{Pair, SetId, Standing};
use entry::{Entry, EntryId};
use glossary::Term;
use guide::{Guide, Reading};
use locale::{Locale, LocaleId, Locales};
use page::MarkdownPage;
use picture::Picture;
use route::RouteWords;
use section::Section;

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
    /// Its sections of Markdown pages, in navigation order.
    pub sections: Vec<Section>,
    /// Its Markdown pages, in navigation order, then in the order of their files.
    pub pages: Vec<MarkdownPage>,
    /// Its decision guides, in navigation order, then in the order of their ids.
    pub guides: Vec<Guide>,
    /// The terms of its glossary, in the order of the file.
    pub glossary: Vec<Term>,
    /// What locales call the parts of their routes.
    pub routes: RouteWords,
    /// What the start page shows before all else.
    pub featured: Vec<Reading>,
    /// The content security policy of its pages, as a header has it.
    pub policy: String,
    /// Whether it is at a domain of its own on GitHub Pages.
    pub cname: bool,
    /// Whether there is a page that shows translators what there is to do.
    pub translation_status: bool,
    /// Every word, but for those of the Markdown pages.
    pub catalog: Catalog,
    /// Pairs that some entry's `confused_with` names.
    pub confused: BTreeSet<Pair>,
    /// Pairs with words of their own.
    pub curated: BTreeSet<Pair>,
    /// Sets with words of their own.
    pub curated_sets: BTreeSet<SetId>,
    /// The theme's templates and the site's own, which replace them.
    pub templates: Vec<Template>,
    /// Pictures of its pages, in the order of their paths.
    pub pictures: Vec<Picture>,
    /// The theme's assets and the site's own, which replace them.
    pub assets: Vec<Asset>,
}

/// A Tera template.
#[derive(Clone, Debug, PartialEq, Eq)]
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

    /// The host, without scheme and port.
    pub fn host(&self) -> &str {
        let host = self.origin.split_once("://").map_or("", |(_, host)| host);
        match host.rsplit_once(':') {
            Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
            _ => host,
        }
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

    /// The start pages of its sections, in navigation order, each by its place in the site.
    pub fn section_starts(&self) -> impl Iterator<Item = u32> + '_ {
        self.sections.iter().filter_map(Section::start)
    }

    /// The Markdown pages that `site.yaml` names, in its order, each by its place in the site.
    pub fn listed_pages(&self) -> impl Iterator<Item = u32> + '_ {
        let pages = (0u32..).zip(&self.pages);
        pages.filter(|(_, page)| page.listed).map(|(index, _)| index)
    }

    /// The entry that `websocket/1006` names.
    pub fn find(&self, text: &str) -> Option<EntryId> {
        let (collection, code) = text.split_once('/')?;
        self.collections.iter().find(|known| known.id == collection)?.find(code)
    }

    /// The set that has just these entries, which are in canonical order.
    pub fn set_of(&self, entries: &[EntryId]) -> Option<SetId> {
        let first = entries.first()?;
        let collection = self.collection_of(*first);
        collection.set_ids().find(|set| self.set(*set) == entries)
    }

    /// The entries of a set, in canonical order.
    pub fn set(&self, id: SetId) -> &[EntryId] {
        &self.collections[usize::from(id.collection)].sets[usize::from(id.index)]
    }

    /// Each comparison that has a page, in canonical order: each collection's, then those across collections.
    pub fn comparisons(&self) -> impl Iterator<Item = Pair> + '_ {
        self.candidates().filter(|pair| self.compares(*pair))
    }

    /// Each pair within a collection, then those across collections that somebody names.
    pub fn candidates(&self) -> impl Iterator<Item = Pair> + '_ {
        let ids = self.collections.iter().flat_map(Collection::ids);
        ids.flat_map(|a| self.pairs_from(a)).chain(self.pairs_across())
    }

    /// As [`Self::comparisons`], found in parallel.
    pub fn all_comparisons(&self) -> Vec<Pair> {
        let ids: Vec<EntryId> = self.collections.iter().flat_map(Collection::ids).collect();
        let within = ids
            .par_iter()
            .flat_map_iter(|a| self.pairs_from(*a).filter(|pair| self.compares(*pair)));
        let mut found: Vec<Pair> = within.collect();
        found.extend(self.pairs_across().filter(|pair| self.compares(*pair)));
        found
    }

    /// The pairs of an entry with each later one of its collection.
    fn pairs_from(&self, a: EntryId) -> impl Iterator<Item = Pair> + '_ {
        let others = self.collection_of(a).ids().filter(move |b| a < *b);
        others.map(move |b| Pair { a, b })
    }

    fn pairs_across(&self) -> impl Iterator<Item = Pair> + '_ {
        self.confused.union(&self.curated).copied().filter(Pair::crosses)
    }

    /// Whether a pair has a page.
    pub fn compares(&self, pair: Pair) -> bool {
        self.standing(pair) == Standing::Page
    }

    /// Whether a pair has a page, and if not, why: a page must say more than the pages of its two entries.
    pub fn standing(&self, pair: Pair) -> Standing {
        if !self.follows(self.collection_of(pair.a).pairs, pair) {
            return Standing::Unwanted;
        }
        if self.curated.contains(&pair) || self.told_apart(pair) {
            return Standing::Page;
        }
        Standing::Alike
    }

    /// Whether something that matters tells two entries apart.
    fn told_apart(&self, pair: Pair) -> bool {
        let (first, second) = (self.collection_of(pair.a), self.collection_of(pair.b));
        let (a, b) = (self.entry(pair.a), self.entry(pair.b));
        // Cheaper than to list all differences in order, which is done for the pairs that have a page.
        let facts = || {
            difference::shared_facts(self, pair).into_iter().any(|[at, other]| {
                let schemas = [&first.facts[at], &second.facts[other]];
                (schemas[0].weight > 0 || schemas[1].weight > 0)
                    && (pair.crosses() || a.facts[at] != b.facts[other])
                    && difference::contrast(schemas, [first.fact(a, at), second.fact(b, other)])
                        .is_some_and(|contrast| contrast != difference::Contrast::Unknown)
            })
        };
        let supported = |matrix: &Matrix| {
            let columns = matrix
                .columns
                .iter()
                .enumerate()
                .filter(|(_, column)| column.weight > 0);
            let mut cells = columns.flat_map(|(column, _)| (0..matrix.rows.len()).map(move |row| (row, column)));
            cells.any(|(row, column)| difference::supported_differently(self, pair, row, column))
        };
        facts() || first.matrix.as_ref().is_some_and(supported)
    }

    /// Whether search engines may index a pair's page, as far as its collection has a say.
    pub fn indexes(&self, pair: Pair) -> bool {
        self.follows(self.collection_of(pair.a).index_rule, pair)
    }

    /// Whether a pair must have words of its own.
    pub fn wants_words(&self, pair: Pair) -> bool {
        !pair.crosses() && self.follows(self.collection_of(pair.a).words_rule, pair)
    }

    /// Whether somebody names a pair.
    pub fn names(&self, pair: Pair) -> bool {
        self.confused.contains(&pair) || self.curated.contains(&pair)
    }

    /// Whether a rule takes in a pair. Those across collections are only those that somebody names.
    fn follows(&self, rule: PairRule, pair: Pair) -> bool {
        if pair.crosses() {
            return self.names(pair);
        }
        match rule {
            PairRule::All => true,
            PairRule::SameGroup => self.same_group(pair) || self.names(pair),
            PairRule::Confused => self.names(pair),
            PairRule::None => false,
        }
    }

    fn same_group(&self, pair: Pair) -> bool {
        let group = self.entry(pair.a).group;
        group == self.entry(pair.b).group && (group.is_some() || self.collection_of(pair.a).groups.is_empty())
    }
}
