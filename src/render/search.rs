//! What a reader finds without a server: the index of a locale that the search dialog looks things up in, and the
//! description by which browsers offer the site as a search engine. The index is small on purpose: what things are called
//! and where they are, not what they say. Its shape is part of the format (`"format": 1`): keys are added, never changed.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde::Serialize;

use super::LocaleRenderer;
use super::markdown;
use super::text::escape;
use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::entry::{Entry, EntryId, folded, hyphenated};
use crate::model::fact::{Fact, Value};
use crate::model::message::{self, Key};
use crate::plan::Page;
use crate::vocabulary::Untranslated;

/// The version of the format.
const FORMAT: u32 = 1;

/// The index and the description, in a locale's folder.
const INDEX: &str = "search.json";
const DESCRIPTION: &str = "opensearch.xml";

/// How long OpenSearch lets a short name be, in characters.
const SHORT_NAME: usize = 16;

#[derive(Serialize)]
struct Index<'a> {
    format: u32,
    locale: &'a str,
    collections: Vec<CollectionIndex<'a>>,
    /// Comparisons with words of their own, and those across collections.
    comparisons: Vec<ComparisonIndex>,
    /// Everything else that has a title.
    pages: Vec<PageIndex>,
    /// What kinds of pages are called.
    kinds: BTreeMap<&'static str, String>,
}

#[derive(Serialize)]
struct CollectionIndex<'a> {
    id: &'a str,
    label: &'a str,
    entries: Vec<EntryIndex<'a>>,
}

#[derive(Serialize)]
struct EntryIndex<'a> {
    code: &'a str,
    /// What routes call it, where that is not its code in small letters with hyphens.
    #[serde(skip_serializing_if = "Option::is_none")]
    slug: Option<&'a str>,
    name: &'a str,
    /// The registry's own name, where it is another.
    #[serde(skip_serializing_if = "Option::is_none")]
    registry: Option<&'a str>,
    /// What code calls it, as far as its name does not say that.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    constants: Vec<&'a str>,
    /// What else is its alone: the number of a code that is a word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    numbers: Vec<String>,
    /// Its address from the locale's folder, where that is not made of its slug.
    #[serde(skip_serializing_if = "Option::is_none")]
    href: Option<String>,
    /// The places of the later entries with which it has a page: the first and last of each run.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pairs: Vec<u32>,
}

#[derive(Serialize)]
struct ComparisonIndex {
    /// The place of a collection and of an entry in it, for each side.
    sides: [[u32; 2]; 2],
    /// The words that it is headed with.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    href: String,
}

#[derive(Serialize)]
struct PageIndex {
    kind: &'static str,
    title: String,
    /// The words that it is headed with, where these are not its title.
    #[serde(skip_serializing_if = "Option::is_none")]
    words: Option<String>,
    href: String,
}

impl LocaleRenderer<'_> {
    /// What a locale's readers find things with.
    ///
    /// # Errors
    /// What a message fails at.
    pub fn finding(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let tag = &self.site().locale(self.locale).tag;
        let path = format!("{tag}/{INDEX}");
        let index = serde_json::to_vec(&self.search_index()?)
            .map_err(|error| Diagnostic::of_path(Code::TemplateRender, path.clone(), error.to_string()))?;
        Ok(vec![
            Artifact { path, bytes: index },
            Artifact {
                path: format!("{tag}/{DESCRIPTION}"),
                bytes: self.search_description()?.into_bytes(),
            },
        ])
    }

    fn search_index(&self) -> Result<Index<'_>, Diagnostic> {
        let site = self.site();
        let later = self.later_pages();
        let collections = site.collections.iter();
        Ok(Index {
            format: FORMAT,
            locale: &site.locale(self.locale).tag,
            collections: collections
                .map(|collection| self.collection_index(collection, &later))
                .collect(),
            comparisons: self.comparison_index()?,
            pages: self.page_index()?,
            kinds: self.search_kinds()?,
        })
    }

    /// For each entry the later ones of its collection with which it has a page in this locale.
    fn later_pages(&self) -> BTreeMap<EntryId, Vec<u32>> {
        let mut later: BTreeMap<EntryId, Vec<u32>> = BTreeMap::new();
        // Where pages are left out of a locale, the page for comparing any two knows which they are.
        if self.site().locale(self.locale).untranslated != Untranslated::OmitPage {
            for page in self.plan.pages() {
                if let Page::Comparison(pair) = page
                    && !pair.crosses()
                {
                    later.entry(pair.a).or_default().push(pair.b.index);
                }
            }
        }
        later
    }

    fn collection_index<'a>(
        &'a self,
        collection: &'a Collection,
        later: &BTreeMap<EntryId, Vec<u32>>,
    ) -> CollectionIndex<'a> {
        let naming: Vec<usize> = (0..collection.facts.len())
            .filter(|at| names(collection, *at))
            .collect();
        let entries = collection.ids().zip(&collection.entries).map(|(id, entry)| {
            let made = self.fragments.entry(id);
            let known = |text: &str| {
                [&made.name, &entry.code]
                    .iter()
                    .any(|other| folded(text) == folded(other))
            };
            let href = self.path_from_folder(Page::Entry(id));
            EntryIndex {
                code: &entry.code,
                slug: (entry.slug != hyphenated(&entry.code)).then_some(entry.slug.as_str()),
                name: &made.name,
                registry: (!known(&entry.name)).then_some(entry.name.as_str()),
                constants: telling(entry, &made.name),
                numbers: naming
                    .iter()
                    .filter_map(|at| number(collection.fact(entry, *at)))
                    .collect(),
                href: Some(href).filter(|href| *href != format!("{}/{}/", collection.id, entry.slug)),
                pairs: later.get(&id).map_or_else(Vec::new, |later| runs(later)),
            }
        });
        CollectionIndex {
            id: &collection.id,
            label: &self.fragments.collections[usize::from(collection.index)].label,
            entries: entries.collect(),
        }
    }

    fn comparison_index(&self) -> Result<Vec<ComparisonIndex>, Diagnostic> {
        let site = self.site();
        let across = site.confused.iter().filter(|pair| pair.crosses());
        let mut pairs: Vec<Pair> = site.curated.iter().chain(across).copied().collect();
        pairs.sort_unstable();
        pairs.dedup();
        pairs.retain(|pair| site.compares(*pair));
        let side = |id: EntryId| [u32::from(id.collection), id.index];
        pairs
            .into_iter()
            .map(|pair| {
                let words = self.words().find(Key::value(&message::pair(site, pair)), &[])?;
                Ok(ComparisonIndex {
                    sides: [side(pair.a), side(pair.b)],
                    words: words.map(|words| words.text),
                    href: self.path_from_folder(Page::Comparison(pair)),
                })
            })
            .collect()
    }

    fn page_index(&self) -> Result<Vec<PageIndex>, Diagnostic> {
        let site = self.site();
        let words = self.words();
        let mut found = Vec::new();
        let page = |kind, title, page| PageIndex {
            kind,
            title,
            words: None,
            href: self.path_from_folder(page),
        };
        for collection in &site.collections {
            let title = words.plain(Key::value(&collection.id), &[])?;
            found.push(page("collection", title, Page::Collection(collection.index)));
            for set in collection.set_ids() {
                let own = words.find(Key::value(&message::set(site, set)), &[])?;
                found.push(PageIndex {
                    words: own.map(|own| own.text),
                    ..page("set", self.set_label(set, false), Page::Set(set))
                });
            }
        }
        for (index, guide) in site.guides.iter().enumerate() {
            let title = words.plain(Key::value(&message::guide(&guide.id)), &[])?;
            found.push(page("guide", title, Page::Guide(index as u32)));
        }
        let chain = &site.locale(self.locale).chain;
        for (index, written) in site.pages.iter().enumerate() {
            if let Some((_, text)) = written.text(chain) {
                let title = markdown::title(text);
                found.push(page("page", title, Page::Markdown(index as u32)));
            }
        }
        if !site.glossary.is_empty() {
            for term in &site.glossary {
                let title = words.plain(Key::value(&message::term(&term.id)), &[])?;
                let mut term_page = page("term", title, Page::Glossary);
                term_page.href.push_str(&format!("#{}", term.id));
                found.push(term_page);
            }
        }
        if self.plan.pages().contains(&Page::Compare) {
            let title = words.plain(Key::value("compare-title"), &[])?;
            found.push(page("any", title, Page::Compare));
        }
        Ok(found)
    }

    fn search_kinds(&self) -> Result<BTreeMap<&'static str, String>, Diagnostic> {
        let mut kinds = vec![
            ("collection", "nav-more"),
            ("set", "heading-sets"),
            ("guide", "guide-label"),
            ("page", "home-pages"),
        ];
        if !self.site().glossary.is_empty() {
            kinds.push(("term", "glossary-title"));
        }
        let named = |(kind, id)| Ok((kind, self.words().plain(Key::value(id), &[])?));
        kinds.into_iter().map(named).collect()
    }

    /// OpenSearch 1.1, draft 6: what is typed is handed to the locale's start page, which opens the search with it.
    fn search_description(&self) -> Result<String, Diagnostic> {
        let site = self.site();
        let words = self.words();
        let tag = &site.locale(self.locale).tag;
        let name = words.plain(Key::attribute("site-title", "short"), &[])?;
        let name: String = name.chars().take(SHORT_NAME).collect();
        let description = words.plain(Key::attribute("site-title", "description"), &[])?;
        let home = escape(&self.address(Page::Home));
        Ok(format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
             <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n\
             <ShortName>{}</ShortName>\n\
             <Description>{}</Description>\n\
             <InputEncoding>UTF-8</InputEncoding>\n\
             <Language>{tag}</Language>\n\
             <Url type=\"text/html\" template=\"{home}?q={{searchTerms}}\"/>\n\
             </OpenSearchDescription>\n",
            escape(&name),
            escape(&description),
        ))
    }
}

/// The names of an entry in code that are part of no other and of none of its own names: whoever types one of the rest
/// finds the entry by these. The longest come first.
fn telling<'a>(entry: &'a Entry, name: &str) -> Vec<&'a str> {
    let mut constants: Vec<&str> = entry.constants.iter().map(|known| known.identifier.as_str()).collect();
    constants.sort_by_key(|constant| (Reverse(folded(constant).len()), *constant));
    let mut known = vec![folded(name), folded(&entry.name), folded(&entry.code)];
    constants.retain(|constant| {
        let own = folded(constant);
        let is_new = !known.iter().any(|known| known.contains(&own));
        known.push(own);
        is_new
    });
    constants
}

/// Whether a fact is another name of each entry that has it: a number or identifier that no two share.
fn names(collection: &Collection, fact: usize) -> bool {
    let distinct = &collection.distinct[fact];
    let mut known = (0..distinct.len() as u32).filter(|id| number(distinct.get(*id)).is_some());
    known.all(|id| distinct.count(id) <= 1)
}

/// A number or identifier as somebody may type it.
fn number(fact: &Fact) -> Option<String> {
    match fact {
        Fact::Known(Value::Integer(number)) => Some(number.to_string()),
        Fact::Known(Value::Text(text)) => Some(text.clone()),
        _ => None,
    }
}

/// The first and the last of each run of numbers that follow each other; they are in order.
fn runs(numbers: &[u32]) -> Vec<u32> {
    let mut found: Vec<u32> = Vec::new();
    for number in numbers {
        match found.last_mut() {
            Some(last) if *last + 1 == *number => *last = *number,
            _ => found.extend([*number, *number]),
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_told_by_their_ends() {
        assert_eq!(runs(&[]), Vec::<u32>::new());
        assert_eq!(runs(&[4]), [4, 4]);
        assert_eq!(runs(&[1, 2, 3, 7, 9, 10]), [1, 3, 7, 7, 9, 10]);
    }
}
