//! Equivalences: what an entry becomes in another collection. Each has a direction: the way back is another fact.

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::bdi;
use super::fragments::ENTRY_DEPTH;
use super::links;
use super::text::{Slotted, escape, slot};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::fact::{Fact, FactSchema, Value};
use crate::model::message::{self, Key};
use crate::plan::Page;

impl LocaleRenderer<'_> {
    /// What each side becomes in the other's collection, be it the other or not.
    pub(super) fn equivalences_between(&self, pair: Pair) -> Result<String, Diagnostic> {
        let mut out = String::new();
        for (from, other) in [(pair.a, pair.b), (pair.b, pair.a)] {
            for (schema, to) in self.equivalents(from) {
                if to.collection == other.collection {
                    self.equivalence_into(schema, from, to, to == other, &mut out)?;
                }
            }
        }
        Ok(out)
    }

    /// What an entry becomes elsewhere, and what becomes it, the latter only where that is not most of a collection.
    pub(super) fn equivalences_of(&self, id: EntryId) -> Result<String, Diagnostic> {
        let mut out = String::new();
        for (schema, to) in self.equivalents(id) {
            self.equivalence_into(schema, id, to, true, &mut out)?;
        }
        for collection in &self.site().collections {
            let into: Vec<(EntryId, &FactSchema)> = collection
                .ids()
                .flat_map(|from| self.equivalents(from).map(move |(schema, to)| (from, schema, to)))
                .filter(|(_, _, to)| *to == id)
                .map(|(from, schema, _)| (from, schema))
                .collect();
            if into.len() > MOST_LISTED {
                continue;
            }
            for (from, schema) in into {
                self.equivalence_into(schema, from, id, true, &mut out)?;
            }
        }
        Ok(out)
    }

    fn equivalents(&self, id: EntryId) -> impl Iterator<Item = (&FactSchema, EntryId)> {
        let site = self.site();
        let collection = site.collection_of(id);
        let facts = collection
            .facts
            .iter()
            .enumerate()
            .filter(|(_, schema)| schema.equivalence);
        facts.filter_map(move |(at, schema)| match collection.fact(site.entry(id), at) {
            Fact::Known(Value::Entry(to)) => Some((schema, *to)),
            _ => None,
        })
    }

    fn equivalence_into(
        &self,
        schema: &FactSchema,
        from: EntryId,
        to: EntryId,
        holds: bool,
        out: &mut String,
    ) -> Result<(), Diagnostic> {
        let words = self.words();
        let id = message::fact(&self.site().collection_of(from).id, &schema.id);
        let places = [slot(0), slot(1), slot(2)];
        let label = words.html(Key::value(&id), &[])?;
        let args = [("from", Arg::Text(&places[0])), ("to", Arg::Text(&places[1]))];
        let found = match words.find(Key::attribute(&id, "equivalence"), &args)? {
            Some(found) => found,
            None => {
                let args = [args[0], args[1], ("fact", Arg::Text(&places[2]))];
                words.get(Key::value("equivalence"), &args)?
            }
        };
        let root = links::root(ENTRY_DEPTH);
        let links = self.links(&root);
        let link = |id: EntryId| {
            let label = bdi(&self.fragments.entry(id).label_html);
            format!("<a href=\"{}\">{label}</a>", escape(&links.page(Page::Entry(id))))
        };
        let html = Slotted::new(&words.inline(&found, &links)).fill(&[&link(from), &link(to), &label]);
        let mut context = Context::new();
        context.insert("id", &schema.id);
        context.insert("holds", &holds);
        insert_safe(&mut context, "text", &html);
        out.push_str(&self.fragment("fragments/equivalence.html", &context)?);
        out.push('\n');
        Ok(())
    }
}

/// The most entries that are listed as becoming one: a default that takes in nearly all of them says nothing of each.
const MOST_LISTED: usize = 12;
