//! Comparisons of three or more: one table with a column for each.

use std::cmp::Reverse;

use serde::Serialize;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::{DESCRIPTION, bdi};
use super::fragments::{ENTRY_DEPTH, EntryFragments};
use super::links;
use super::spacing::{cut, join};
use super::values::ValueView;
use crate::diagnostic::Diagnostic;
use crate::model::comparison::{Pair, SetId};
use crate::model::difference::contrast;
use crate::model::entry::EntryId;
use crate::model::fact::Fact;
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct CellView {
    code: tera::Value,
    value: ValueView,
}

#[derive(Serialize)]
struct RowView {
    id: String,
    label: tera::Value,
    description: tera::Value,
    /// One for each member, or one for all where they agree.
    cells: Vec<CellView>,
    /// Members by value, the values in the order of the members.
    groups: Vec<GroupView>,
}

#[derive(Clone, Serialize)]
struct GroupView {
    value: tera::Value,
    codes: tera::Value,
}

#[derive(Serialize)]
struct MemberView {
    href: String,
    code: tera::Value,
    name: tera::Value,
    summary: tera::Value,
}

impl LocaleRenderer<'_> {
    pub(super) fn set(&self, set: SetId, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let members = site.set(set);
        let root = links::root(ENTRY_DEPTH);
        let links = self.links(&root);
        let words = self.words();
        let curated = site.curated_sets.contains(&set);
        let own = self.own_words(curated.then(|| message::set(site, set)))?;
        let (apart, shared) = self.set_rows(set)?;
        let title = self.set_label(set, false);
        let summary = match &own.answer {
            Some((_, text)) => text.clone(),
            None => {
                let summaries = members.iter().map(|id| self.fragments.entry(*id).summary.as_str());
                join(&summaries.collect::<Vec<_>>())
            }
        };
        let mut context = self.page_context(Page::Set(set), &title, &cut(&summary, DESCRIPTION))?;
        insert_safe(&mut context, "heading", &self.set_label(set, true));
        insert_safe(&mut context, "question", own.question.as_deref().unwrap_or_default());
        let collection = &self.fragments.collections[usize::from(set.collection)];
        insert_safe(&mut context, "up", &collection.up);
        insert_safe(&mut context, "here", &self.set_label(set, true));
        let mut views = Vec::with_capacity(members.len());
        for id in members {
            let entry = self.fragments.entry(*id);
            let message = message::entry(&site.collection_of(*id).id, &site.entry(*id).slug);
            let summary = words.get(Key::attribute(&message, "summary"), &[])?;
            views.push(MemberView {
                href: links.page(Page::Entry(*id)),
                code: tera::Value::safe_string(&bdi(&entry.code_html)),
                name: tera::Value::safe_string(&entry.name_html),
                summary: tera::Value::safe_string(&words.inline(&summary, &links)),
            });
        }
        context.insert("members", &views);
        let answer = own.answer.as_ref().map_or("", |(html, _)| html);
        insert_safe(&mut context, "answer", answer);
        context.insert("rows", &apart);
        context.insert("shared", &shared);
        insert_safe(&mut context, "choice", own.choice.as_deref().unwrap_or_default());
        insert_safe(&mut context, "pitfalls", own.pitfalls.as_deref().unwrap_or_default());
        let mut pairs = String::new();
        for (at, a) in members.iter().enumerate() {
            for pair in members[at + 1..].iter().filter_map(|b| Pair::new(*a, *b)) {
                if site.compares(pair) {
                    self.related_into(pair, ENTRY_DEPTH, &mut pairs);
                }
            }
        }
        insert_safe(&mut context, "pairs", &pairs);
        let entries: Vec<&EntryFragments> = members.iter().map(|id| self.fragments.entry(*id)).collect();
        insert_safe(&mut context, "sources", &self.source_list(&entries));
        self.render_into("set.html", &context, out)
    }

    /// The facts in which not all members agree, the most telling first, and those in which they do.
    fn set_rows(&self, set: SetId) -> Result<(Vec<RowView>, Vec<RowView>), Diagnostic> {
        let site = self.site();
        let collection = &site.collections[usize::from(set.collection)];
        let members = site.set(set);
        let (mut apart, mut shared) = (Vec::new(), Vec::new());
        for (at, schema) in collection.facts.iter().enumerate() {
            let facts: Vec<&Fact> = members.iter().map(|id| collection.fact(site.entry(*id), at)).collect();
            if facts.iter().all(|fact| **fact == Fact::Absent) {
                continue;
            }
            let same = |a: &Fact, b: &Fact| contrast([schema, schema], [a, b]).is_none();
            let all = facts.iter().all(|fact| same(facts[0], fact));
            let row = self.set_row(collection.index, at, members, &facts, all)?;
            if all {
                shared.push(row);
            } else {
                apart.push(((Reverse(schema.weight), Reverse(row.groups.len()), at), row));
            }
        }
        apart.sort_by_key(|(order, _)| *order);
        Ok((apart.into_iter().map(|(_, row)| row).collect(), shared))
    }

    fn set_row(
        &self,
        collection: u16,
        at: usize,
        members: &[EntryId],
        facts: &[&Fact],
        all: bool,
    ) -> Result<RowView, Diagnostic> {
        let collection = &self.site().collections[usize::from(collection)];
        let schema = &collection.facts[at];
        let id = message::fact(&collection.id, &schema.id);
        let root = links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let mut cells = Vec::with_capacity(members.len());
        let mut groups: Vec<(&Fact, String, Vec<String>)> = Vec::new();
        for (member, fact) in members.iter().zip(facts) {
            let code = bdi(&self.fragments.entry(*member).code_html);
            let value = values.view(schema, &id, fact)?;
            match groups
                .iter_mut()
                .find(|(known, _, _)| contrast([schema, schema], [known, fact]).is_none())
            {
                Some((_, _, codes)) => codes.push(code.clone()),
                None => groups.push((fact, value.html.clone(), vec![code.clone()])),
            }
            cells.push(CellView {
                code: tera::Value::safe_string(&code),
                value,
            });
        }
        if all {
            cells.truncate(1);
        }
        let words = self.words();
        let description = match words.find(Key::attribute(&id, "description"), &[])? {
            Some(found) => words.inline(&found, &self.links(&root)),
            None => String::new(),
        };
        let groups = groups
            .into_iter()
            .map(|(_, value, codes)| GroupView {
                value: tera::Value::safe_string(&value),
                codes: tera::Value::safe_string(&values.list(&codes)),
            })
            .collect();
        Ok(RowView {
            id: schema.id.clone(),
            label: tera::Value::safe_string(&words.html(Key::value(&id), &[])?),
            description: tera::Value::safe_string(&description),
            cells,
            groups,
        })
    }

    /// Links to the sets that `wanted` chooses, from a page that is `depth` folders deep.
    pub(super) fn set_links(&self, depth: usize, wanted: impl Fn(SetId, &[EntryId]) -> bool) -> String {
        let root = links::root(depth);
        let links = self.links(&root);
        let mut out = String::new();
        for collection in &self.site().collections {
            for set in collection.set_ids().filter(|set| wanted(*set, self.site().set(*set))) {
                let label = self.set_label(set, true);
                self.fragments
                    .link
                    .fill_into(&mut out, &[&links.page(Page::Set(set)), &label]);
                out.push('\n');
            }
        }
        out
    }
}
