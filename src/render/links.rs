//! Links: what `entry:`, `page:`, `comparison:`, `source:` and web addresses in prose and templates lead to.

use crate::model::Site;
use crate::model::bibliography::Reference;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::locale::LocaleId;
use crate::model::query::{Query, Unasked};
use crate::plan::{Page, Plan};

/// What a link leads to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Target {
    /// A page of the site, and an anchor in it.
    Page(Page, Option<String>),
    /// An entry, and what of it a link without a text shows.
    Shown(EntryId, Shown),
    /// What a page shows in the place of the link.
    Embed(Embed),
    /// A work of the bibliography.
    Source(Reference),
    /// An anchor on the same page.
    Anchor(String),
    /// Somewhere else.
    Outside(String),
}

/// What of an entry a link without a text shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shown {
    /// "WebSocket 1006".
    Label,
    /// "1006".
    Code,
    /// What its language calls it.
    Name,
    /// The value of a fact, by its place in the schema.
    Fact(usize),
}

/// What a page shows in the place of a link that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Embed {
    /// An entry's name, summary and facts.
    Card(EntryId),
    /// What tells two entries apart.
    Table(Pair),
    /// An entry's sequence.
    Diagram(EntryId),
    /// Entries of a collection.
    List(Query),
}

/// Why a link leads nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unlinked {
    /// No such entry; the codes that there are.
    Entry(Vec<String>),
    /// No such fact of an entry; what there is to show.
    Shown(String, Vec<String>),
    /// An entry has no sequence to draw.
    Undrawn,
    /// A list that asks for nothing.
    Query(Unasked),
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
        "entry" => shown(site, rest),
        "card" => entry(site, rest).map(|id| Target::Embed(Embed::Card(id))),
        "table" => comparison(site, rest).map(|pair| Target::Embed(Embed::Table(pair))),
        "diagram" => {
            let id = entry(site, rest)?;
            let drawn = !site.entry(id).sequence.is_empty();
            drawn
                .then_some(Target::Embed(Embed::Diagram(id)))
                .ok_or(Unlinked::Undrawn)
        }
        "list" => Query::parse(site, rest)
            .map(|query| Target::Embed(Embed::List(query)))
            .map_err(Unlinked::Query),
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

/// The schemes of what a page shows in the place of a link.
const EMBEDS: [&str; 4] = ["card:", "table:", "diagram:", "list:"];

/// The caption and destination of a paragraph that is nothing but a link to something that is shown in its place.
pub(super) fn embed(paragraph: &str) -> Option<(&str, &str)> {
    let inner = paragraph.trim().strip_prefix('[')?.strip_suffix(')')?;
    let (caption, destination) = inner.split_once("](")?;
    let is_plain = !caption.contains(['[', ']']) && !destination.contains(['(', ')', ' ', '\n']);
    (is_plain && is_embed(destination)).then_some((caption, destination))
}

/// Whether a destination is something that is shown in the place of its link.
pub(super) fn is_embed(destination: &str) -> bool {
    EMBEDS.iter().any(|scheme| destination.starts_with(scheme))
}

/// An entry, and what of it is shown: `websocket/1006#name`.
fn shown(site: &Site, text: &str) -> Result<Target, Unlinked> {
    let (text, part) = match text.split_once('#') {
        Some((text, part)) => (text, Some(part)),
        None => (text, None),
    };
    let id = entry(site, text)?;
    let facts = &site.collection_of(id).facts;
    Ok(Target::Shown(
        id,
        match part {
            None => Shown::Label,
            Some("code") => Shown::Code,
            Some("name") => Shown::Name,
            Some(part) => {
                let found = facts.iter().position(|fact| fact.id == part);
                Shown::Fact(found.ok_or_else(|| {
                    let known = ["code", "name"]
                        .into_iter()
                        .chain(facts.iter().map(|fact| fact.id.as_str()));
                    Unlinked::Shown(part.to_owned(), known.map(str::to_owned).collect())
                })?)
            }
        },
    ))
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
    /// The locale whose words stand among the text of a link's author.
    pub spoken: LocaleId,
}

impl Links<'_> {
    /// The same, in a text in the language of a locale.
    pub(super) fn spoken_in(&self, locale: LocaleId) -> Self {
        Self {
            spoken: locale,
            ..*self
        }
    }

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
            Target::Shown(id, Shown::Fact(at)) => {
                let fact = &self.plan.site().collection_of(*id).facts[*at].id;
                format!("{}#fact-{fact}", self.find(Page::Entry(*id))?)
            }
            Target::Shown(id, _) => self.find(Page::Entry(*id))?,
            Target::Embed(Embed::Card(id) | Embed::Diagram(id)) => self.find(Page::Entry(*id))?,
            Target::Embed(Embed::Table(pair)) => self.find(Page::Comparison(*pair))?,
            Target::Embed(Embed::List(query)) => self.find(Page::Collection(query.collection))?,
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
