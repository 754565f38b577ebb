//! A collection as data: what the page for comparing any two composes tables from. Its shape is part of the format
//! (`"format": 1`): keys are added, never changed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::LocaleRenderer;
use super::links;
use super::text::proper_names_text;
use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::fact::Fact;
use crate::model::message;
use crate::plan::Page;

/// The version of the format.
const FORMAT: u32 = 1;

/// The name of the file in a collection's folder.
pub(super) const FILE: &str = "data.json";

#[derive(Serialize)]
struct Data<'a> {
    format: u32,
    locale: &'a str,
    collection: &'a str,
    label: &'a str,
    /// What the states of its entries are called.
    statuses: BTreeMap<&'static str, String>,
    facts: Vec<FactData<'a>>,
    entries: Vec<EntryData<'a>>,
    /// Comparisons across collections.
    across: Vec<AcrossData>,
}

#[derive(Serialize)]
struct FactData<'a> {
    id: &'a str,
    label: String,
    weight: u32,
    /// Facts of two collections that mean the same have one meaning.
    meaning: String,
    values: Vec<ValueData>,
}

#[derive(Serialize)]
struct ValueData {
    kind: &'static str,
    id: String,
    text: String,
}

#[derive(Serialize)]
struct EntryData<'a> {
    code: &'a str,
    slug: &'a str,
    name: &'a str,
    status: &'static str,
    summary: &'a str,
    /// For each fact the place of its value; nothing where the entry does not say.
    values: Vec<Option<u32>>,
    /// The places of the later entries with which it has a page.
    pages: Vec<u32>,
    /// Its address from the locale's folder, where that has no page for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    href: Option<String>,
    /// The places of the later entries with which it has a page in another locale only, and the addresses of those.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elsewhere: Vec<(u32, String)>,
}

#[derive(Serialize)]
struct AcrossData {
    pair: [String; 2],
    slug: String,
    /// Its address from the locale's folder.
    href: String,
}

impl LocaleRenderer<'_> {
    /// The data of each collection that has a page in this locale.
    ///
    /// # Errors
    /// What a message fails at.
    pub fn data(&self) -> Result<Vec<Artifact>, Diagnostic> {
        if !self.has_data() {
            return Ok(Vec::new());
        }
        self.site()
            .collections
            .iter()
            .map(|collection| self.collection_data(collection))
            .collect()
    }

    /// Whether there are such data in this locale: where the page is that composes tables from them.
    pub(super) fn has_data(&self) -> bool {
        let there = |page| self.plan.availability(page).present.contains(self.locale);
        self.plan.pages().contains(&Page::Compare) && there(Page::Compare)
    }

    fn collection_data(&self, collection: &Collection) -> Result<Artifact, Diagnostic> {
        let site = self.site();
        let own = site.locale(self.locale);
        let root = links::root(super::fragments::ENTRY_DEPTH);
        let values = self.values(&root);
        let mut facts = Vec::with_capacity(collection.facts.len());
        for (schema, distinct) in collection.facts.iter().zip(&collection.distinct) {
            let id = message::fact(&collection.id, &schema.id);
            let means = &site.collections[usize::from(schema.meaning.collection)];
            let mut all = Vec::with_capacity(distinct.len());
            for fact in distinct.iter() {
                let view = values.view(schema, &id, fact)?;
                all.push(ValueData {
                    kind: view.kind,
                    id: view.id,
                    text: proper_names_text(&view.text.text),
                });
            }
            facts.push(FactData {
                id: &schema.id,
                label: self.words().plain(message::Key::value(&id), &[])?,
                weight: schema.weight,
                meaning: format!("{}/{}", means.id, means.facts[usize::from(schema.meaning.fact)].id),
                values: all,
            });
        }
        let mut statuses = BTreeMap::new();
        for status in collection.entries.iter().map(|entry| entry.status.as_str()) {
            if !statuses.contains_key(status) {
                let key = format!("status-{status}");
                statuses.insert(status, self.words().plain(message::Key::value(&key), &[])?);
            }
        }
        let own_page = |page| self.plan.locale_for(page, self.locale) == Some(self.locale);
        let entries = collection.ids().zip(&collection.entries).map(|(id, entry)| {
            let made = self.fragments.entry(id);
            let said = |at: usize| {
                let absent = *collection.fact(entry, at) == Fact::Absent;
                (!absent).then_some(entry.facts[at])
            };
            let later = collection.ids().filter(|other| id < *other);
            let pages = later.filter_map(|other| Pair::new(id, other).filter(|pair| site.compares(*pair)));
            let (pages, elsewhere): (Vec<Pair>, Vec<Pair>) = pages.partition(|pair| own_page(Page::Comparison(*pair)));
            let there = |pair: &Pair| (pair.b.index, self.path_from_folder(Page::Comparison(*pair)));
            EntryData {
                code: &entry.code,
                slug: &entry.slug,
                name: &made.name,
                status: entry.status.as_str(),
                summary: &made.summary,
                values: (0..collection.facts.len()).map(said).collect(),
                pages: pages.iter().map(|pair| pair.b.index).collect(),
                href: (!own_page(Page::Entry(id))).then(|| self.path_from_folder(Page::Entry(id))),
                elsewhere: elsewhere.iter().map(there).collect(),
            }
        });
        let across = site.comparisons().filter(|pair| {
            pair.crosses() && (pair.a.collection == collection.index || pair.b.collection == collection.index)
        });
        let name = |id| format!("{}/{}", site.collection_of(id).id, site.entry(id).slug);
        let data = Data {
            format: FORMAT,
            locale: &own.tag,
            collection: &collection.id,
            label: &self.fragments.collections[usize::from(collection.index)].label,
            statuses,
            facts,
            entries: entries.collect(),
            across: across
                .map(|pair| AcrossData {
                    pair: [name(pair.a), name(pair.b)],
                    slug: message::pair_slug(site, pair),
                    href: self.path_from_folder(Page::Comparison(pair)),
                })
                .collect(),
        };
        let path = format!("{}/{}/{FILE}", own.tag, collection.id);
        let bytes = serde_json::to_vec(&data)
            .map_err(|error| Diagnostic::of_path(Code::TemplateRender, path.clone(), error.to_string()))?;
        Ok(Artifact { path, bytes })
    }

    /// The address of a page from the locale's folder.
    pub(super) fn path_from_folder(&self, page: Page) -> String {
        let href = self.links("").page(page);
        let own = format!("{}/", self.site().locale(self.locale).tag);
        match href.strip_prefix(&own) {
            Some(below) => below.to_owned(),
            None => format!("../{href}"),
        }
    }
}
