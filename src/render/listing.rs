//! Pages that list others: home, collection, 404.

use std::collections::BTreeMap;

use serde::Serialize;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::DESCRIPTION;
use super::links;
use super::markdown;
use super::spacing::cut;
use super::text::escape;
use crate::diagnostic::Diagnostic;
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct EntryView {
    href: String,
    code: String,
    name: tera::Value,
    summary: tera::Value,
    registry_name: String,
    status: &'static str,
}

#[derive(Serialize)]
struct GroupView {
    id: String,
    name: tera::Value,
    description: tera::Value,
    first: Option<i64>,
    last: Option<i64>,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct CollectionView {
    id: String,
    href: String,
    label: tera::Value,
    name: tera::Value,
    description: tera::Value,
    entries: Vec<EntryView>,
}

#[derive(Serialize)]
struct PageView {
    href: String,
    title: tera::Value,
    description: tera::Value,
}

impl LocaleRenderer<'_> {
    pub(super) fn home(&self, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let words = self.words();
        let title = words.plain(Key::value("site-title"), &[])?;
        let description = words.plain(Key::attribute("site-title", "description"), &[])?;
        let mut context = self.page_context(Page::Home, &title, &description)?;
        // A page called like the site needs the site's name only once.
        context.insert("title", &title);
        let root = links::root(1);
        let mut collections = Vec::new();
        for collection in &site.collections {
            collections.push(self.collection_view(collection, &root)?);
        }
        context.insert("collections", &collections);
        let related = self.front(&root);
        insert_safe(&mut context, "related", &related);
        context.insert("guides", &self.guide_views(&root, |_| true)?);
        let picker = self.plan.pages().contains(&Page::Compare);
        context.insert("compare", &picker.then(|| self.links(&root).page(Page::Compare)));
        context.insert("pages", &self.page_views(&root));
        self.render_into("home.html", &context, out)
    }

    /// What the start page shows before all else: what the site says, or a few comparisons of each collection.
    fn front(&self, root: &str) -> String {
        let mut out = String::new();
        for reading in &self.site().featured {
            let view = self.reading(*reading, root);
            let values = [view.href.as_str(), &view.whole()];
            self.fragments.link.fill_into(&mut out, &values);
            out.push('\n');
        }
        if out.is_empty() {
            for pair in self.front_pairs() {
                self.related_into(pair, 1, &mut out);
            }
        }
        out
    }

    /// The comparisons that the start page shows unless the site says which: of each collection, and across them, those with words of their own
    /// before the others.
    fn front_pairs(&self) -> Vec<Pair> {
        let site = self.site();
        let mut by_collection: BTreeMap<(bool, u16), Vec<Pair>> = BTreeMap::new();
        for pair in site.confused.union(&site.curated).filter(|pair| site.compares(**pair)) {
            let key = (pair.crosses(), pair.a.collection);
            by_collection.entry(key).or_default().push(*pair);
        }
        let each = (MOST_FRONT / by_collection.len().max(1)).max(LEAST_FRONT);
        let mut found = Vec::new();
        for mut pairs in by_collection.into_values() {
            // Stable: within each half they stay in page order.
            pairs.sort_by_key(|pair| !site.curated.contains(pair));
            found.extend(pairs.into_iter().take(each));
        }
        found
    }

    pub(super) fn collection(&self, index: u16, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let collection = &site.collections[usize::from(index)];
        let words = self.words();
        let root = links::root(2);
        let title = words.plain(Key::value(&collection.id), &[])?;
        let description = words.get(Key::attribute(&collection.id, "description"), &[])?;
        let plain = cut(&markdown::plain(&description.text), DESCRIPTION);
        let mut context = self.page_context(Page::Collection(index), &title, &plain)?;
        insert_safe(&mut context, "heading", &words.html(Key::value(&collection.id), &[])?);
        insert_safe(&mut context, "lead", &words.blocks(&description, &self.links(&root)));
        context.insert("groups", &self.groups(collection, &root)?);
        context.insert("data", &self.has_data().then_some(super::data::FILE));
        context.insert("feed", &self.feed_path(collection).map(|path| format!("{root}{path}")));
        let guides = self.guide_views(&root, |guide| guide.leads_to(site).any(|id| id.collection == index))?;
        context.insert("guides", &guides);
        insert_safe(
            &mut context,
            "sets",
            &self.set_links(2, |set, _| set.collection == index),
        );
        let (mut likely, mut others) = (String::new(), String::new());
        for a in collection.ids() {
            for b in collection.ids().filter(|b| a < *b) {
                let Some(pair) = Pair::new(a, b).filter(|pair| site.compares(*pair)) else {
                    continue;
                };
                let named = site.confused.contains(&pair) || site.curated.contains(&pair);
                if named {
                    self.related_into(pair, 2, &mut likely);
                } else if collection.entries.len() <= MOST_LISTED {
                    self.related_into(pair, 2, &mut others);
                }
            }
        }
        let across = site.confused.iter().filter(|pair| {
            pair.crosses() && (pair.a.collection == index || pair.b.collection == index) && site.compares(**pair)
        });
        for pair in across {
            self.related_into(*pair, 2, &mut likely);
        }
        insert_safe(&mut context, "related", &likely);
        insert_safe(&mut context, "others", &others);
        self.render_into("collection.html", &context, out)
    }

    fn groups(&self, collection: &Collection, root: &str) -> Result<Vec<GroupView>, Diagnostic> {
        let words = self.words();
        let all = self.entry_views(collection, root)?;
        let mut groups = Vec::new();
        let mut rest = Vec::new();
        let mut by_group: Vec<Vec<EntryView>> = collection.groups.iter().map(|_| Vec::new()).collect();
        for (entry, view) in collection.entries.iter().zip(all) {
            match entry.group {
                Some(group) => by_group[group].push(view),
                None => rest.push(view),
            }
        }
        for (group, entries) in collection.groups.iter().zip(by_group) {
            let id = message::group(&collection.id, &group.id);
            let description = match words.find(Key::attribute(&id, "description"), &[])? {
                Some(found) => words.blocks(&found, &self.links(root)),
                None => String::new(),
            };
            groups.push(GroupView {
                id: group.id.clone(),
                name: tera::Value::safe_string(&words.html(Key::value(&id), &[])?),
                description: tera::Value::safe_string(&description),
                first: group.range.map(|(first, _)| first),
                last: group.range.map(|(_, last)| last),
                entries,
            });
        }
        if !rest.is_empty() {
            groups.push(GroupView {
                id: String::new(),
                name: tera::Value::safe_string(""),
                description: tera::Value::safe_string(""),
                first: None,
                last: None,
                entries: rest,
            });
        }
        Ok(groups)
    }

    fn entry_views(&self, collection: &Collection, root: &str) -> Result<Vec<EntryView>, Diagnostic> {
        let words = self.words();
        let links = self.links(root);
        collection
            .ids()
            .zip(&collection.entries)
            .map(|(id, entry)| {
                let own = self.fragments.entry(id);
                let message = message::entry(&collection.id, &entry.slug);
                let summary = words.get(Key::attribute(&message, "summary"), &[])?;
                Ok(EntryView {
                    href: links.page(Page::Entry(id)),
                    code: entry.code.clone(),
                    name: tera::Value::safe_string(&own.name_html),
                    summary: tera::Value::safe_string(&words.inline(&summary, &links)),
                    registry_name: entry.name.clone(),
                    status: entry.status.as_str(),
                })
            })
            .collect()
    }

    fn collection_view(&self, collection: &Collection, root: &str) -> Result<CollectionView, Diagnostic> {
        let words = self.words();
        let links = self.links(root);
        let description = words.get(Key::attribute(&collection.id, "description"), &[])?;
        let html = |key| words.html(key, &[]).map(|html| tera::Value::safe_string(&html));
        Ok(CollectionView {
            id: collection.id.clone(),
            href: links.page(Page::Collection(collection.index)),
            label: html(Key::attribute(&collection.id, "label"))?,
            name: html(Key::value(&collection.id))?,
            description: tera::Value::safe_string(&words.blocks(&description, &links)),
            entries: self.entry_views(collection, root)?,
        })
    }

    fn page_views(&self, root: &str) -> Vec<PageView> {
        let site = self.site();
        let chain = &site.locale(self.locale).chain;
        // Sections first: each is there by its start page.
        let listed = site.section_starts().chain(site.listed_pages());
        let views = listed.filter_map(|index| {
            let (answered, text) = site.pages[index as usize].text(chain)?;
            let href = self.links(root).find(Page::Markdown(index))?;
            let marks = self.words().marks(answered, text.outdated);
            let mark = |text: &str| tera::Value::safe_string(&marks.inline(escape(text)));
            Some(PageView {
                href,
                title: mark(&markdown::title(text)),
                description: mark(&cut(&markdown::description(text), DESCRIPTION)),
            })
        });
        views.collect()
    }

    pub(super) fn not_found(&self, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let title = self.words().plain(Key::value("not-found-title"), &[])?;
        let mut context = self.page_context(Page::NotFound, &title, &title)?;
        let root = self.site().base.path.clone();
        let links = self.links(&root);
        let mut collections = Vec::new();
        for collection in &self.site().collections {
            collections.push(self.collection_view(collection, &root)?);
        }
        context.insert("collections", &collections);
        context.insert("home", &links.page(Page::Home));
        self.render_into("not-found.html", &context, out)
    }
}

/// The most entries of which all comparisons are listed on one page: beyond, an entry's page lists its own.
const MOST_LISTED: usize = 40;

/// About how many comparisons the start page shows, and how many it shows of each collection at the least.
const MOST_FRONT: usize = 60;
const LEAST_FRONT: usize = 3;
