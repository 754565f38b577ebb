//! What pages show in the place of links that stand alone: cards, tables, drawings, lists of entries.

use serde::Serialize;
use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::bdi;
use super::facts::Sides;
use super::fragments::ENTRY_DEPTH;
use super::links::{self, Embed};
use super::text::{Marks, escape};
use super::values::said_facts;
use crate::diagnostic::Diagnostic;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct EntryView {
    href: String,
    /// "WebSocket 1006"
    label: tera::Value,
    code: tera::Value,
    name: tera::Value,
    summary: tera::Value,
}

#[derive(Serialize)]
struct FactView {
    label: tera::Value,
    value: tera::Value,
}

/// Where the embedded fragment begins and ends, so that its language can be told from its page's: noncharacters.
const EDGES: [char; 2] = ['\u{FDE2}', '\u{FDE3}'];

impl LocaleRenderer<'_> {
    /// A fragment of the site as HTML for a page at a depth, in the reader's language whatever the page's is.
    pub(super) fn embedded(&self, embed: &Embed, caption: &str, root: &str) -> Result<String, Diagnostic> {
        let mut context = Context::new();
        context.insert("caption", caption);
        let html = match embed {
            Embed::Card(id) => {
                context.insert("entry", &self.embedded_entry(*id)?);
                context.insert("facts", &self.embedded_facts(*id)?);
                self.fragment("fragments/card.html", &context)?
            }
            Embed::Table(pair) => {
                self.embedded_pair(*pair, &mut context)?;
                self.fragment("fragments/compared.html", &context)?
            }
            Embed::Diagram(id) => {
                context.insert("entry", &self.embedded_entry(*id)?);
                insert_safe(&mut context, "sequence", &self.sequence(*id)?);
                self.fragment("fragments/diagram.html", &context)?
            }
            Embed::List(query) => {
                let entries = query.entries(self.site()).into_iter().map(|id| self.embedded_entry(id));
                context.insert("entries", &entries.collect::<Result<Vec<_>, _>>()?);
                self.fragment("fragments/entries.html", &context)?
            }
        };
        // Fragments are made for pages of entries; what leads from there to the root leads from here.
        let own = format!("=\"{}", links::root(ENTRY_DEPTH));
        let html = html.replace(&own, &format!("=\"{root}"));
        Ok(format!("{}{html}{}\n", EDGES[0], EDGES[1]))
    }

    fn embedded_entry(&self, id: EntryId) -> Result<EntryView, Diagnostic> {
        let own = self.fragments.entry(id);
        let (collection, entry) = (self.site().collection_of(id), self.site().entry(id));
        let words = self.words();
        let root = links::root(ENTRY_DEPTH);
        let message = message::entry(&collection.id, &entry.slug);
        let summary = words.get(Key::attribute(&message, "summary"), &[])?;
        let links = self.links(&root);
        Ok(EntryView {
            href: links.page(Page::Entry(id)),
            label: tera::Value::safe_string(&bdi(&own.label_html)),
            code: tera::Value::safe_string(&bdi(&own.code_html)),
            name: tera::Value::safe_string(&own.name_html),
            summary: tera::Value::safe_string(&words.inline(&summary, &links)),
        })
    }

    fn embedded_facts(&self, id: EntryId) -> Result<Vec<FactView>, Diagnostic> {
        let (collection, entry) = (self.site().collection_of(id), self.site().entry(id));
        let words = self.words();
        let root = links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let mut found = Vec::new();
        for (schema, message, fact) in said_facts(collection, entry) {
            found.push(FactView {
                label: tera::Value::safe_string(&words.html(Key::value(&message), &[])?),
                value: tera::Value::safe_string(&values.view(schema, &message, fact)?.html),
            });
        }
        Ok(found)
    }

    fn embedded_pair(&self, pair: Pair, context: &mut Context) -> Result<(), Diagnostic> {
        let (a, b) = (self.fragments.entry(pair.a), self.fragments.entry(pair.b));
        let crosses = pair.crosses();
        let label = |own: &super::fragments::EntryFragments| match crosses {
            true => bdi(&own.label_html),
            false => bdi(&own.code_html),
        };
        let labels = [label(a), label(b)];
        let codes = if crosses {
            [&a.label, &b.label]
        } else {
            [&a.code, &b.code]
        };
        let sides = Sides {
            labels: [&labels[0], &labels[1]],
            codes: [codes[0].as_str(), codes[1].as_str()],
            names_html: [&a.name_html, &b.name_html],
            names: [&a.name, &b.name],
        };
        let rows = self.fact_rows(pair, &sides)?;
        let root = links::root(ENTRY_DEPTH);
        context.insert("href", &self.links(&root).page(Page::Comparison(pair)));
        let name = self
            .fragments
            .comparison_label_html
            .fill(&[&bdi(&a.label_html), &labels[1]]);
        insert_safe(context, "name", &name);
        insert_safe(context, "label_a", &labels[0]);
        insert_safe(context, "label_b", &labels[1]);
        // A page may have several tables, so their rows can have no anchors.
        insert_safe(context, "rows", &without_ids(&rows.apart));
        Ok(())
    }
}

/// Rows of a table without the anchors that they have on the page of their comparison.
fn without_ids(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once("<tr id=\"") {
        out.push_str(before);
        out.push_str("<tr");
        rest = after.split_once('"').map_or("", |(_, rest)| rest);
    }
    out.push_str(rest);
    out
}

/// Takes away the marks of embedded fragments. They are in the page's language, which is said of them where the text around
/// them is in another.
pub(super) fn without_page_language(html: &str, marks: &Marks) -> String {
    let (open, close) = match &marks.language {
        Some(foreign) => (
            format!(
                "<div lang=\"{}\" dir=\"{}\">",
                escape(&foreign.page.tag),
                foreign.page.direction
            ),
            "</div>",
        ),
        None => (String::new(), ""),
    };
    html.replace(EDGES[0], &open).replace(EDGES[1], close)
}
