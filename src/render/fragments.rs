//! Fragments: what is the same on many pages of a locale. Each is made by a template of the theme, once.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use rayon::prelude::*;
use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::facts::RowCache;
use super::markdown;
use super::text::{Slotted, escape, slot};
use crate::diagnostic::Diagnostic;
use crate::model::bibliography::Reference;
use crate::model::catalog::Arg;
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::entry::{Entry, EntryId};
use crate::model::locale;
use crate::model::message::{self, Key};
use crate::plan::Page;

/// Entries and comparisons are this deep below the site's root.
pub(super) const ENTRY_DEPTH: usize = 3;

/// Fragments of one locale.
#[derive(Default)]
pub(super) struct Fragments {
    /// By collection, then entry.
    pub entries: Vec<Vec<EntryFragments>>,
    /// By collection.
    pub collections: Vec<CollectionFragments>,
    /// Rows of fact tables and worded differences.
    pub rows: RowCache,
    /// Items of lists of sources.
    pub sources: Vec<String>,
    /// The site's name, as text.
    pub site_name: String,
    /// Places: the page, the site.
    pub page_title: Slotted,
    /// Places: a, its name, b, its name. As text.
    pub comparison_title: Slotted,
    /// The same as HTML.
    pub comparison_heading: Slotted,
    /// Places: a, b. As text.
    pub comparison_label: Slotted,
    /// The same as HTML.
    pub comparison_label_html: Slotted,
    /// Places: the address, a, b.
    pub related: Slotted,
    /// Places: the address, what it is called.
    pub link: Slotted,
    /// Links from entries and comparisons to the comparisons that readers need most.
    pub confused: BTreeMap<Pair, String>,
    /// Places: the label and name, as text.
    pub entry_title: Slotted,
    /// What other programs show of a page: without and with a Markdown twin, then the same with a preview. Places: the
    /// title, the description, the address, the twin's, what kind of page it is, the preview's address.
    pub sharing: [Slotted; 4],
    /// Redirects to comparisons. Places: the page, its address from there, its whole address, the page as HTML.
    pub redirect: OnceLock<Slotted>,
}

/// Fragments of a collection.
pub(super) struct CollectionFragments {
    /// Its label: "WebSocket".
    pub label: String,
    /// The same as HTML.
    pub label_html: String,
    /// A link to it from its entries and comparisons.
    pub up: String,
    /// The sentence that opens its comparisons.
    pub both: String,
    /// A section of a comparison, by its place in the schema. Places: the text of a, of b; the labels of a, of b.
    pub sections: Vec<Slotted>,
}

/// Fragments of an entry.
pub(super) struct EntryFragments {
    /// "1006".
    pub code: String,
    /// "1006", as HTML.
    pub code_html: String,
    /// "WebSocket 1006".
    pub label: String,
    /// The same as HTML, which does not break.
    pub label_html: String,
    /// Its name, as text.
    pub name: String,
    /// The language and direction of that, where they are not the page's.
    pub name_lang: Option<(String, &'static str)>,
    /// The same as HTML.
    pub name_html: String,
    /// What it means in a sentence, as text.
    pub summary: String,
    /// What its facts are taken from: places in the list of items.
    pub sources: Vec<u32>,
    /// See [`LocaleRenderer::entry_prose`].
    prose: OnceLock<EntryProse>,
}

/// What an entry says on its own page and on those of its comparisons, and nowhere else.
pub(super) struct EntryProse {
    /// Its side of the opening of a comparison. Place: its code or label.
    pub side: Slotted,
    /// Its sections, by their place in the schema.
    pub sections: Vec<String>,
    /// When to use it, if it says so.
    pub when_to_use: Option<String>,
}

impl Fragments {
    /// Makes the fragments of a renderer's locale. Entries are made in parallel.
    pub(super) fn new(renderer: &LocaleRenderer<'_>) -> Result<Self, Diagnostic> {
        let site = renderer.site();
        let words = renderer.words();
        let text = |number| slot(number);
        let title = words.get(
            Key::value("comparison-title"),
            &[
                ("a", Arg::Text(&text(0))),
                ("a-name", Arg::Text(&text(1))),
                ("b", Arg::Text(&text(2))),
                ("b-name", Arg::Text(&text(3))),
            ],
        )?;
        let label = words.get(
            Key::value("comparison-label"),
            &[("a", Arg::Text(&text(0))), ("b", Arg::Text(&text(1)))],
        )?;
        let page_title = words.plain(
            Key::value("page-title"),
            &[("page", Arg::Text(&text(0))), ("site", Arg::Text(&text(1)))],
        )?;
        let entry_title = words.plain(
            Key::value("entry-title"),
            &[("label", Arg::Text(&text(0))), ("name", Arg::Text(&text(1)))],
        )?;
        let label_html = Slotted::new(&words.marked(&label));
        let mut related = Context::new();
        related.insert("href", &text(0));
        insert_safe(&mut related, "label", &label_html.fill(&[&text(1), &text(2)]));
        let mut link = Context::new();
        link.insert("href", &text(0));
        insert_safe(&mut link, "label", &text(1));
        let mut made = Self {
            link: Slotted::new(&renderer.fragment("fragments/related.html", &link)?),
            comparison_heading: Slotted::new(&words.marked(&title)),
            comparison_title: Slotted::new(&title.text),
            comparison_label: Slotted::new(&label.text),
            comparison_label_html: label_html,
            page_title: Slotted::new(&page_title),
            entry_title: Slotted::new(&entry_title),
            related: Slotted::new(&renderer.fragment("fragments/related.html", &related)?),
            site_name: words.plain(Key::attribute("site-title", "short"), &[])?,
            sharing: [
                renderer.sharing_frame(false, false)?,
                renderer.sharing_frame(true, false)?,
                renderer.sharing_frame(false, true)?,
                renderer.sharing_frame(true, true)?,
            ],
            ..Self::default()
        };
        let mut known: BTreeMap<&Reference, u32> = BTreeMap::new();
        for collection in &site.collections {
            made.collections.push(renderer.collection_fragments(collection)?);
            let entries: Result<Vec<_>, Diagnostic> = collection
                .entries
                .par_iter()
                .map(|entry| renderer.entry_fragments(collection, entry))
                .collect();
            let mut entries = entries?;
            for (entry, fragments) in collection.entries.iter().zip(&mut entries) {
                for reference in &entry.references {
                    let at = match known.get(reference) {
                        Some(at) => *at,
                        None => {
                            made.sources.push(renderer.source_item(reference)?);
                            let at = (made.sources.len() - 1) as u32;
                            known.insert(reference, at);
                            at
                        }
                    };
                    fragments.sources.push(at);
                }
            }
            made.entries.push(entries);
        }
        Ok(made)
    }

    /// The fragments of an entry.
    pub(super) fn entry(&self, id: EntryId) -> &EntryFragments {
        &self.entries[usize::from(id.collection)][id.index as usize]
    }
}

impl LocaleRenderer<'_> {
    fn sharing_frame(&self, markdown: bool, preview: bool) -> Result<Slotted, Diagnostic> {
        let mut context = Context::new();
        for (at, name) in ["title", "description", "url"].into_iter().enumerate() {
            insert_safe(&mut context, name, &slot(at as u8));
        }
        insert_safe(
            &mut context,
            "markdown",
            &if markdown { slot(3) } else { String::new() },
        );
        insert_safe(&mut context, "kind", &slot(4));
        insert_safe(&mut context, "preview", &if preview { slot(5) } else { String::new() });
        context.insert("preview_width", &super::preview::SIZE.0);
        context.insert("preview_height", &super::preview::SIZE.1);
        let territory = locale::with_territory(&self.site().locale(self.locale).language);
        context.insert("territory", &territory);
        Ok(Slotted::new(&self.fragment("fragments/sharing.html", &context)?))
    }

    fn collection_fragments(&self, collection: &Collection) -> Result<CollectionFragments, Diagnostic> {
        let words = self.words();
        let root = super::links::root(ENTRY_DEPTH);
        let links = self.links(&root);
        let mut sections = Vec::new();
        for section in &collection.sections {
            let mut context = Context::new();
            context.insert("id", section);
            let heading = words.html(Key::value(&format!("heading-{section}")), &[])?;
            insert_safe(&mut context, "heading", &heading);
            for (at, name) in ["a", "b", "a_label", "b_label"].into_iter().enumerate() {
                insert_safe(&mut context, name, &slot(at as u8));
            }
            sections.push(Slotted::new(&self.fragment("fragments/section-pair.html", &context)?));
        }
        let both = words.get(Key::attribute(&collection.id, "both"), &[])?;
        let label = words.get(Key::attribute(&collection.id, "label"), &[])?;
        let label_html = words.marked(&label);
        let mut up = Context::new();
        insert_safe(&mut up, "label", &label_html);
        up.insert("href", &links.page(Page::Collection(collection.index)));
        Ok(CollectionFragments {
            up: self.fragment("fragments/up.html", &up)?,
            label: label.text,
            label_html,
            both: words.inline(&both, &links),
            sections,
        })
    }

    fn entry_fragments(&self, collection: &Collection, entry: &Entry) -> Result<EntryFragments, Diagnostic> {
        let words = self.words();
        let message = message::entry(&collection.id, &entry.slug);
        let name = words.get(Key::value(&message), &[])?;
        let summary = words.get(Key::attribute(&message, "summary"), &[])?;
        let label = words.get(Key::attribute(&collection.id, "label"), &[])?;
        Ok(EntryFragments {
            code: entry.code.clone(),
            code_html: escape(&entry.code),
            label_html: words.code_label_html(&words.marked(&label), &entry.code)?,
            label: words.code_label(&label.text, &entry.code)?,
            name_lang: words.language(name.locale),
            name_html: words.marked(&name),
            name: name.text,
            summary: markdown::plain(&summary.text),
            sources: Vec::new(),
            prose: OnceLock::new(),
        })
    }

    /// The prose of an entry, which is made when it is first asked for: whoever renders a few pages needs that of a few.
    pub(super) fn entry_prose(&self, id: EntryId) -> Result<&EntryProse, Diagnostic> {
        let own = self.fragments.entry(id);
        match own.prose.get() {
            Some(prose) => Ok(prose),
            None => {
                let made = self.make_entry_prose(id, own)?;
                Ok(own.prose.get_or_init(|| made))
            }
        }
    }

    fn make_entry_prose(&self, id: EntryId, own: &EntryFragments) -> Result<EntryProse, Diagnostic> {
        let (collection, entry) = (self.site().collection_of(id), self.site().entry(id));
        let words = self.words();
        let root = super::links::root(ENTRY_DEPTH);
        let links = self.links(&root);
        let message = message::entry(&collection.id, &entry.slug);
        let summary = words.get(Key::attribute(&message, "summary"), &[])?;
        let mut sections = Vec::new();
        for section in &collection.sections {
            let text = words.get(Key::attribute(&message, section), &[])?;
            sections.push(words.blocks(&text, &links));
        }
        let when_to_use = words
            .find(Key::attribute(&message, "when-to-use"), &[])?
            .map(|text| words.blocks(&text, &links));
        let href = links.page(Page::Entry(id));
        let mut context = Context::new();
        insert_safe(&mut context, "code", &slot(0));
        insert_safe(&mut context, "name", &own.name_html);
        context.insert("registry_name", &entry.name);
        // A registry's names are English; where ours is the same, or the code is the name, there is nothing to add.
        let same_name = own.name.to_lowercase() == entry.name.to_lowercase() || entry.name == entry.code;
        context.insert("same_name", &same_name);
        insert_safe(&mut context, "summary", &words.inline(&summary, &links));
        context.insert("status", entry.status.as_str());
        context.insert("href", &href);
        Ok(EntryProse {
            side: Slotted::new(&self.fragment("fragments/side.html", &context)?),
            sections,
            when_to_use,
        })
    }

    fn source_item(&self, reference: &Reference) -> Result<String, Diagnostic> {
        let bibliography = &self.site().bibliography;
        let work = bibliography.work(reference);
        let mut context = Context::new();
        context.insert("title", &work.title);
        context.insert("section", &reference.numbered_section());
        context.insert("url", &bibliography.url(reference));
        context.insert("lang", &work.lang);
        let direction = locale::parse_tag(&work.lang).map(|tag| locale::direction(&tag).as_str());
        context.insert("direction", direction.unwrap_or("auto"));
        self.fragment("fragments/source.html", &context)
    }

    /// The list of what several entries take their facts from, each once, in the order given.
    pub(super) fn source_list(&self, entries: &[&EntryFragments]) -> String {
        let mut seen: Vec<u32> = Vec::new();
        let mut out = String::new();
        for at in entries.iter().flat_map(|entry| &entry.sources) {
            if !seen.contains(at) {
                seen.push(*at);
                out.push_str(&self.fragments.sources[*at as usize]);
                out.push('\n');
            }
        }
        out
    }
}
