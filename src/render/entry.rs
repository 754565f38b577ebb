//! Entry pages.

use serde::Serialize;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::{DESCRIPTION, bdi};
use super::fragments::ENTRY_DEPTH;
use super::links;
use super::spacing::cut;
use super::text::{Slotted, slot};
use super::values::{ValueView, said_facts};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct FactView {
    id: String,
    label: tera::Value,
    description: tera::Value,
    value: ValueView,
}

#[derive(Serialize)]
struct SectionView<'a> {
    id: &'a str,
    heading: tera::Value,
    html: tera::Value,
}

#[derive(Serialize)]
struct ConstantView<'a> {
    library: &'a str,
    identifier: &'a str,
    url: Option<String>,
}

#[derive(Serialize)]
struct NeighbourView {
    href: String,
    label: String,
    /// The label as HTML, in a sentence where it has one.
    text: tera::Value,
}

impl LocaleRenderer<'_> {
    pub(super) fn entry(&self, id: EntryId, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let collection = site.collection_of(id);
        let entry = site.entry(id);
        let own = self.fragments.entry(id);
        let words = self.words();
        let root = links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let title = self.fragments.entry_title.fill(&[&own.label, &own.name]);
        let mut context = self.page_context(Page::Entry(id), &title, &cut(&own.summary, DESCRIPTION))?;
        insert_safe(&mut context, "label", &bdi(&own.label_html));
        insert_safe(&mut context, "code", &bdi(&own.code_html));
        insert_safe(&mut context, "name", &own.name_html);
        // Where it is the code, or what we call it too, the heading says it.
        let said = entry.name == entry.code || entry.name.to_lowercase() == own.name.to_lowercase();
        context.insert("registry_name", if said { "" } else { &entry.name });
        let summary = words.get(
            Key::attribute(&message::entry(&collection.id, &entry.slug), "summary"),
            &[],
        )?;
        insert_safe(&mut context, "summary", &words.inline(&summary, &self.links(&root)));
        context.insert("status", entry.status.as_str());
        let status = words.html(Key::value(&format!("status-{}", entry.status.as_str())), &[])?;
        insert_safe(&mut context, "status_text", &status);
        let mut facts = Vec::new();
        for (schema, message, fact) in said_facts(collection, entry) {
            let description = match words.find(Key::attribute(&message, "description"), &[])? {
                Some(found) => words.inline(&found, &self.links(&root)),
                None => String::new(),
            };
            facts.push(FactView {
                id: schema.id.clone(),
                label: tera::Value::safe_string(&words.html(Key::value(&message), &[])?),
                description: tera::Value::safe_string(&description),
                value: values.view(schema, &message, fact)?,
            });
        }
        context.insert("facts", &facts);
        let reviewed = match entry.reviewed {
            Some(day) => values.dated("reviewed", day)?,
            None => String::new(),
        };
        insert_safe(&mut context, "reviewed", &reviewed);
        let mut sections = Vec::new();
        let prose = self.entry_prose(id)?;
        for (section, html) in collection.sections.iter().zip(&prose.sections) {
            let heading = words.html(Key::value(&format!("heading-{section}")), &[])?;
            sections.push(SectionView {
                id: section,
                heading: tera::Value::safe_string(&heading),
                html: tera::Value::safe_string(html),
            });
        }
        context.insert("sections", &sections);
        insert_safe(
            &mut context,
            "when_to_use",
            prose.when_to_use.as_deref().unwrap_or_default(),
        );
        let constants: Vec<ConstantView<'_>> = entry
            .constants
            .iter()
            .map(|constant| ConstantView {
                library: &constant.library,
                identifier: &constant.identifier,
                url: constant
                    .reference
                    .as_ref()
                    .map(|reference| site.bibliography.url(reference)),
            })
            .collect();
        context.insert("constants", &constants);
        insert_safe(&mut context, "sequence", &self.sequence(id)?);
        insert_safe(&mut context, "equivalences", &self.equivalences_of(id)?);
        let guides = self.guide_views(&root, |guide| guide.leads_to(site).any(|other| other == id))?;
        context.insert("guides", &guides);
        insert_safe(&mut context, "support", &self.own_support(id)?);
        context.insert_value("support_columns", self.support_columns(collection)?.into());
        let (likely, others) = self.comparisons_of(id);
        let sets = self.set_links(ENTRY_DEPTH, |_, members| members.contains(&id));
        insert_safe(&mut context, "related", &format!("{likely}{sets}"));
        insert_safe(&mut context, "others", &others);
        insert_safe(&mut context, "sources", &self.source_list(&[own]));
        context.insert(
            "collection",
            &self.neighbour(Page::Collection(collection.index), id, None)?,
        );
        let at = |index: Option<u32>, sentence| {
            let index = index.filter(|index| (*index as usize) < collection.entries.len());
            let other = index.map(|index| EntryId { index, ..id });
            other
                .map(|other| self.neighbour(Page::Entry(other), other, Some(sentence)))
                .transpose()
        };
        context.insert("previous", &at(id.index.checked_sub(1), "previous-entry")?);
        context.insert("next", &at(Some(id.index + 1), "next-entry")?);
        self.render_into("entry.html", &context, out)
    }

    fn neighbour(&self, page: Page, id: EntryId, sentence: Option<&str>) -> Result<NeighbourView, Diagnostic> {
        let root = links::root(ENTRY_DEPTH);
        let (entry, collection) = (
            self.fragments.entry(id),
            &self.fragments.collections[usize::from(id.collection)],
        );
        let (label, html) = match page {
            Page::Entry(_) => (&entry.label, &entry.label_html),
            _ => (&collection.label, &collection.label_html),
        };
        let html = match sentence {
            Some(sentence) => {
                let args = [("label", Arg::Text(&slot(0)))];
                Slotted::new(&self.words().html(Key::value(sentence), &args)?).fill(&[&bdi(html)])
            }
            None => html.clone(),
        };
        Ok(NeighbourView {
            href: self.links(&root).page(page),
            label: label.clone(),
            text: tera::Value::safe_string(&html),
        })
    }

    /// Links to an entry's comparisons: with what it is taken for, and with all others.
    fn comparisons_of(&self, id: EntryId) -> (String, String) {
        let site = self.site();
        let (mut likely, mut others) = (String::new(), String::new());
        let named = &site.entry(id).confused_with;
        for other in named {
            if let Some(pair) = Pair::new(id, *other).filter(|pair| site.compares(*pair)) {
                self.related_into(pair, ENTRY_DEPTH, &mut likely);
            }
        }
        for other in site.collection_of(id).ids().filter(|other| !named.contains(other)) {
            if let Some(pair) = Pair::new(id, other).filter(|pair| site.compares(*pair)) {
                self.related_into(pair, ENTRY_DEPTH, &mut others);
            }
        }
        (likely, others)
    }
}
