//! Links: what `entry:`, `page:`, `comparison:`, `source:` and web addresses in prose and templates lead to.

use crate::model::Site;
use crate::model::bibliography::Reference;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::locale::LocaleId;
use crate::plan::{Page, Plan};

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A page of the site, and an anchor in it.
    Page(Page, Option<String>),
    /// A work of the bibliography.
    Source(Reference),
    /// An anchor on the same page.
    Anchor(String),
    /// Somewhere else.
    Outside(String),
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unlinked {
    /// No such entry; the codes that there are.
    Entry(Vec<String>),
    /// No such page; the ids that there are.
    Page(Vec<String>),
    /// No such term in the glossary; the ids that there are.
    Term(Vec<String>),
    /// No page for such a comparison.
    Comparison,
    /// No such source; the keys that there are.
    Source(Vec<String>),
    /// Neither a scheme of ours nor an address of the web.
    Scheme,
}

/// Reads the destination of a link.
pub(super) fn target(site: &Site, destination: &str) -> Result<Target, Unlinked> {
    let Some((scheme, rest)) = destination.split_once(':') else {
        return match destination.strip_prefix('#') {
            Some(anchor) => Ok(Target::Anchor(anchor.to_owned())),
            None => Err(Unlinked::Scheme),
        };
    };
    match scheme {
        "entry" => entry(site, rest).map(|id| Target::Page(Page::Entry(id), None)),
        "collection" => site
            .collections
            .iter()
            .find(|collection| collection.id == rest)
            .map(|collection| Target::Page(Page::Collection(collection.index), None))
            .ok_or(Unlinked::Scheme),
        "home" => Ok(Target::Page(Page::Home, None)),
        "glossary" => glossary(site, rest),
        "page" => page(site, rest),
        "comparison" => comparison(site, rest).map(|pair| Target::Page(Page::Comparison(pair), None)),
        "source" => site.bibliography.find(rest).map(Target::Source).ok_or_else(|| {
            let works = &site.bibliography.works;
            Unlinked::Source(works.iter().map(|work| work.key.clone()).collect())
        }),
        // Only these are known to do nothing but open a page or a letter.
        "http" | "https" | "mailto" if url::Url::parse(destination).is_ok() => {
            Ok(Target::Outside(destination.to_owned()))
        }
        _ => Err(Unlinked::Scheme),
    }
}

fn entry(site: &Site, text: &str) -> Result<EntryId, Unlinked> {
    let found = text.split_once('/').and_then(|(collection, code)| {
        let collection = site.collections.iter().find(|known| known.id == collection)?;
        collection.find(code)
    });
    found.ok_or_else(|| {
        let codes = site.collections.iter().flat_map(|collection| {
            let id = &collection.id;
            collection
                .entries
                .iter()
                .map(move |entry| format!("{id}/{}", entry.code))
        });
        Unlinked::Entry(codes.collect())
    })
}

/// The glossary, or one of its terms.
fn glossary(site: &Site, term: &str) -> Result<Target, Unlinked> {
    let known = site.glossary.iter().any(|known| known.id == term);
    if site.glossary.is_empty() || !(term.is_empty() || known) {
        return Err(Unlinked::Term(
            site.glossary.iter().map(|term| term.id.clone()).collect(),
        ));
    }
    let anchor = Some(term.to_owned()).filter(|term| !term.is_empty());
    Ok(Target::Page(Page::Glossary, anchor))
}

fn page(site: &Site, text: &str) -> Result<Target, Unlinked> {
    let (id, anchor) = match text.split_once('#') {
        Some((id, anchor)) => (id, Some(anchor.to_owned())),
        None => (text, None),
    };
    match site.pages.iter().position(|page| page.id == id) {
        Some(index) => Ok(Target::Page(Page::Markdown(index as u32), anchor)),
        None => Err(Unlinked::Page(site.pages.iter().map(|page| page.id.clone()).collect())),
    }
}

/// `websocket/1006-vs-1007`, or `websocket/1013-vs-http/503` across collections; in either order.
fn comparison(site: &Site, text: &str) -> Result<Pair, Unlinked> {
    let (collection, _) = text.split_once('/').ok_or(Unlinked::Comparison)?;
    let found = text.match_indices("-vs-").find_map(|(at, sign)| {
        let (first, second) = (&text[..at], &text[at + sign.len()..]);
        let a = entry(site, first).ok()?;
        let b = entry(site, second)
            .or_else(|_| entry(site, &format!("{collection}/{second}")))
            .ok()?;
        Pair::new(a, b)
    });
    found.filter(|pair| site.compares(*pair)).ok_or(Unlinked::Comparison)
}

/// Where links of one page lead: relative to it, so that a site works under any path and from a disk.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// The page's locale.
    pub locale: LocaleId,
    /// What leads from the page to the site's root: `../../`.
    pub root: &'a str,
}

impl Links<'_> {
    /// The href of a page for readers of this locale. One that is not written for them is their start page: nothing leads
    /// where there is nothing.
    pub(super) fn page(&self, page: Page) -> String {
        self.find(page).unwrap_or_else(|| self.href_in(Page::Home, self.locale))
    }

    /// The href of a page that may not be written for readers of this locale.
    pub(super) fn find(&self, page: Page) -> Option<String> {
        let locale = self.plan.locale_for(page, self.locale)?;
        Some(self.href_in(page, locale))
    }

    fn href_in(&self, page: Page, locale: LocaleId) -> String {
        let tag = &self.plan.site().locale(locale).tag;
        format!("{}{tag}/{}", self.root, self.plan.route(page, locale).as_str())
    }

    /// The href of a target; nothing for a page that is not written for readers of this locale.
    pub(super) fn href(&self, target: &Target) -> Option<String> {
        Some(match target {
            Target::Page(page, None) => self.find(*page)?,
            Target::Page(page, Some(anchor)) => format!("{}#{anchor}", self.find(*page)?),
            Target::Source(reference) => self.plan.site().bibliography.url(reference),
            Target::Anchor(anchor) => format!("#{anchor}"),
            Target::Outside(url) => url.clone(),
        })
    }
}

/// `../` as often as it takes to get from `depth` folders below the site's root to it.
pub(super) fn root(depth: usize) -> String {
    "../".repeat(depth)
}
