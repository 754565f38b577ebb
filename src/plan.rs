//! [`Site`] to [`Plan`]: which pages there are, under which routes, in which locales, and which of them search engines
//! may index.
//!
//! A page is planned once and not once a locale: what differs between locales is computed when it is asked for, so that
//! the plan stays small however many pages there are.

mod collision;
mod coverage;
pub mod lookup;
pub mod route;

use std::sync::Arc;

use crate::diagnostic::{Checked, Diagnostic};
use crate::model::Site;
use crate::model::comparison::{Pair, SetId};
use crate::model::entry::EntryId;
use crate::model::locale::LocaleId;
use crate::vocabulary::Untranslated;

use coverage::Weights;
use route::{Route, Routes};

/// One thing to emit, in each of its locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The start page of a locale.
    Home,
    /// A collection, by its place in the site.
    Collection(u16),
    /// An entry.
    Entry(EntryId),
    /// A comparison.
    Comparison(Pair),
    /// A comparison of three or more.
    Set(SetId),
    /// The page on which readers choose what to compare.
    Compare,
    /// A decision guide, by its place in the site.
    Guide(u32),
    /// The glossary.
    Glossary,
    /// What there is to translate.
    Translations,
    /// A Markdown page, by its place in the site.
    Markdown(u32),
    /// What a host shows where there is no page.
    NotFound,
}

impl Page {
    /// Whether it says something itself. The others lead to pages that do, or are for nobody who reads.
    pub fn tells(self) -> bool {
        !matches!(self, Self::Home | Self::Compare | Self::Translations | Self::NotFound)
    }

    /// What the summary calls pages of this kind.
    pub fn kind(self) -> PageKind {
        match self {
            Self::Home => PageKind::Home,
            Self::Collection(_) => PageKind::Collection,
            Self::Entry(_) => PageKind::Entry,
            Self::Comparison(_) => PageKind::Comparison,
            Self::Set(_) => PageKind::Set,
            Self::Compare => PageKind::Compare,
            Self::Guide(_) => PageKind::Guide,
            Self::Glossary => PageKind::Glossary,
            Self::Translations => PageKind::Translations,
            Self::Markdown(_) => PageKind::Markdown,
            Self::NotFound => PageKind::NotFound,
        }
    }
}

/// The kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageKind {
    /// Start pages.
    Home,
    /// Collections.
    Collection,
    /// Entries.
    Entry,
    /// Comparisons.
    Comparison,
    /// Comparisons of three or more.
    Set,
    /// Pages to choose a comparison on.
    Compare,
    /// Decision guides.
    Guide,
    /// Glossaries.
    Glossary,
    /// Pages for translators.
    Translations,
    /// Markdown pages.
    Markdown,
    /// 404 pages.
    NotFound,
}

/// A set of locales.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleSet(u128);

impl LocaleSet {
    /// Adds a locale.
    pub fn insert(&mut self, locale: LocaleId) {
        self.0 |= 1 << locale.index();
    }

    /// Whether a locale is in it. One that is only fallen back to never is.
    pub fn contains(self, locale: LocaleId) -> bool {
        let bits = self.0.checked_shr(locale.index() as u32);
        bits.is_some_and(|bits| bits & 1 == 1)
    }
}

/// In which locales a page is, and in which of them search engines may index it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Availability {
    /// Where it is.
    pub present: LocaleSet,
    /// Where it is indexed: in the sitemap, in `hreflang`, without `noindex`.
    pub indexed: LocaleSet,
}

/// Which pages there are.
pub struct Plan {
    site: Arc<Site>,
    pages: Vec<Page>,
    weights: Weights,
}

/// Plans all pages of a site. Two pages with one route are a diagnostic.
pub fn plan(site: Arc<Site>) -> Checked<Plan> {
    let mut pages = vec![Page::Home, Page::NotFound];
    for collection in &site.collections {
        pages.push(Page::Collection(collection.index));
        pages.extend(collection.ids().map(Page::Entry));
        pages.extend(collection.set_ids().map(Page::Set));
    }
    if site
        .collections
        .iter()
        .map(|collection| collection.entries.len())
        .sum::<usize>()
        > 1
    {
        pages.push(Page::Compare);
    }
    pages.extend((0..site.guides.len() as u32).map(Page::Guide));
    if !site.glossary.is_empty() {
        pages.push(Page::Glossary);
    }
    if site.translation_status {
        pages.push(Page::Translations);
    }
    pages.extend((0..site.pages.len() as u32).map(Page::Markdown));
    pages.extend(site.all_comparisons().into_iter().map(Page::Comparison));
    let plan = Plan {
        weights: Weights::new(&site),
        pages,
        site,
    };
    let mut out: Vec<Diagnostic> = Vec::new();
    collision::check(&plan, &mut out);
    Checked::new(plan, out)
}

impl Plan {
    /// The site that is planned.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Each page, once for all its locales.
    pub fn pages(&self) -> &[Page] {
        &self.pages
    }

    /// The page's route below a locale.
    pub fn route(&self, page: Page, locale: LocaleId) -> Route {
        route::of(&self.site, page, locale)
    }

    /// The page's routes below each locale.
    pub fn routes(&self, page: Page) -> Routes {
        route::all(&self.site, page)
    }

    /// Routes below a locale that lead on to the page's own.
    pub fn former(&self, page: Page, locale: LocaleId) -> Vec<Route> {
        route::former(&self.site, page, locale)
    }

    /// Whether some locale may have other routes that lead on to the page.
    pub fn may_be_led_to(&self, page: Page) -> bool {
        let has_words = !self.site.routes.is_empty() && route::parts(&self.site, page).is_some();
        has_words || matches!(page, Page::Comparison(_))
    }

    /// The share of the page's text that is in this locale's language: 1 where all of it is.
    ///
    /// Texts weigh as many characters as they have in the reference locale, so that a translated label does not
    /// outweigh an untranslated section.
    pub fn coverage(&self, page: Page, locale: LocaleId) -> f64 {
        self.weights.of(&self.site, page, locale).share()
    }

    /// The share of the page's text that was translated from an earlier wording, where readers are told.
    pub fn outdated(&self, page: Page, locale: LocaleId) -> f64 {
        self.weights.of(&self.site, page, locale).outdated_share()
    }

    /// The share of all text of the site that is in this locale's language.
    pub fn site_coverage(&self, locale: LocaleId) -> f64 {
        self.weights.all(locale).share()
    }

    /// In which locales the page is, and where it is indexed. One number, its coverage, decides both.
    pub fn availability(&self, page: Page) -> Availability {
        let mut found = Availability {
            present: LocaleSet::default(),
            indexed: LocaleSet::default(),
        };
        let public = match page {
            // For translators, and for nobody who searches.
            Page::NotFound | Page::Translations => false,
            // Its current version is what search engines are to lead to.
            Page::Markdown(index) if self.superseded(index).is_some() => false,
            Page::Comparison(pair) => self.site.indexes(pair),
            _ => true,
        };
        for id in self.site.locales.published().filter(|id| self.is_written(page, *id)) {
            let locale = self.site.locale(id);
            let always = matches!(page, Page::Home | Page::NotFound);
            let may_go = !always && self.omits(page, id);
            // Coverage takes time, and of most pages, the comparisons that are derived alone, it decides nothing.
            let enough = (public || may_go) && self.coverage(page, id) >= locale.min_coverage;
            if may_go && !enough {
                continue;
            }
            found.present.insert(id);
            if public && enough {
                found.indexed.insert(id);
            }
        }
        found
    }

    /// Whether a locale leaves the page out where too little of it is translated: as its section says, else the locale.
    fn omits(&self, page: Page, locale: LocaleId) -> bool {
        let place = match page {
            Page::Markdown(index) => self.site.pages[index as usize].place.as_ref(),
            _ => None,
        };
        let own = place.and_then(|place| self.site.sections[usize::from(place.section)].untranslated);
        own.unwrap_or(self.site.locale(locale).untranslated) == Untranslated::OmitPage
    }

    /// Of a page of a version that is not current: the version, and the current version's page in its place, the start page
    /// where it has none.
    pub fn superseded(&self, index: u32) -> Option<(&str, u32)> {
        let place = self.site.pages[index as usize].place.as_ref()?;
        let section = &self.site.sections[usize::from(place.section)];
        if usize::from(place.version) == section.current {
            return None;
        }
        let version = section.versions[usize::from(place.version)].id.as_deref()?;
        let current = section.versions[section.current].pages.get(&place.path).copied();
        Some((version, current.or(section.start())?))
    }

    /// Whether a full text search of a locale leads to the page: where search engines may index it, and it says something
    /// that no other page says. The comparisons that are derived alone, most of all pages, say nothing that their entries do not.
    pub fn is_searched(&self, page: Page, locale: LocaleId) -> bool {
        let is_derived = matches!(page, Page::Comparison(pair) if !self.site.names(pair));
        page.tells() && !is_derived && self.availability(page).indexed.contains(locale)
    }

    /// Whether somebody wrote the page for readers of a locale, or of one that it falls back to. Of all pages but the
    /// Markdown ones the reference locale has the words.
    pub fn is_written(&self, page: Page, locale: LocaleId) -> bool {
        match page {
            Page::Markdown(index) => {
                let chain = &self.site.locale(locale).chain;
                self.site.pages[index as usize].text(chain).is_some()
            }
            _ => true,
        }
    }

    /// The locale in which a reader of `locale` gets the page: their own, or the first that it falls back to. Nothing if
    /// the page is not written for them.
    pub fn locale_for(&self, page: Page, locale: LocaleId) -> Option<LocaleId> {
        if !self.is_written(page, locale) {
            return None;
        }
        // Nothing is left out of a locale that marks what is missing, which is the rule.
        if !self.omits(page, locale) {
            return Some(locale);
        }
        let present = self.availability(page).present;
        let chain = &self.site.locale(locale).chain;
        chain.iter().copied().find(|candidate| present.contains(*candidate))
    }

    /// The locale whose page readers get whose language the site does not have, and search engines with them: the
    /// reference locale, or where its page is not indexed the first of those whose is.
    pub fn locale_for_others(&self, indexed: LocaleSet) -> Option<LocaleId> {
        let reference = self.site.locales.reference();
        let mut all = [reference].into_iter().chain(self.site.locales.published());
        all.find(|locale| indexed.contains(*locale))
    }
}
