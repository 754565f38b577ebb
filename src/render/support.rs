//! Support tables: one row a library, one column an aspect and side.

use tera::Context;

use super::LocaleRenderer;
use super::comparison::FRAME;
use super::facts::kept;
use super::fragments::ENTRY_DEPTH;
use super::text::{Slotted, slot};
use super::values::ValueView;
use crate::diagnostic::Diagnostic;
use crate::model::collection::{Collection, Matrix};
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::fact::Fact;
use crate::model::message::{self, Key};

impl LocaleRenderer<'_> {
    /// The rows of the support table of two entries of one collection.
    pub(super) fn support_rows(&self, pair: Pair, labels: [&str; 2]) -> Result<String, Diagnostic> {
        let site = self.site();
        let collection = site.collection_of(pair.a);
        let Some(matrix) = &collection.matrix else {
            return Ok(String::new());
        };
        let (a, b) = (site.entry(pair.a), site.entry(pair.b));
        let mut out = String::with_capacity(matrix.rows.len() * 2 * FRAME);
        for (at, row) in matrix.rows.iter().enumerate() {
            let (left, right) = (a.support[at], b.support[at]);
            if says_nothing(row.distinct.get(left)) && says_nothing(row.distinct.get(right)) {
                continue;
            }
            let key = (collection.index, at as u16, left, right);
            let made = kept(&self.fragments.rows.support, key, || {
                let html = self.support_row(collection, matrix, at, &[left, right])?;
                Ok(Slotted::new(&html))
            })?;
            made.fill_into(&mut out, &labels);
            out.push('\n');
        }
        Ok(out)
    }

    /// The rows of the support table of one entry.
    pub(super) fn own_support(&self, id: EntryId) -> Result<String, Diagnostic> {
        let site = self.site();
        let collection = site.collection_of(id);
        let Some(matrix) = &collection.matrix else {
            return Ok(String::new());
        };
        let entry = site.entry(id);
        let mut out = String::new();
        for (at, row) in matrix.rows.iter().enumerate() {
            let own = entry.support[at];
            if !says_nothing(row.distinct.get(own)) {
                out.push_str(&self.support_row(collection, matrix, at, &[own])?);
                out.push('\n');
            }
        }
        Ok(out)
    }

    fn support_row(
        &self,
        collection: &Collection,
        matrix: &Matrix,
        at: usize,
        sides: &[u32],
    ) -> Result<String, Diagnostic> {
        let root = super::links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let row = &matrix.rows[at];
        let mut cells = Vec::new();
        for (column, schema) in matrix.columns.iter().enumerate() {
            let id = message::column(&collection.id, &schema.id);
            let label = self.words().html(Key::value(&id), &[])?;
            for (side, value) in sides.iter().enumerate() {
                let view = values.view(schema, &id, &row.distinct.get(*value)[column])?;
                let place = if sides.len() > 1 {
                    slot(side as u8)
                } else {
                    String::new()
                };
                cells.push(CellView {
                    value: view,
                    column: tera::Value::safe_string(&label),
                    side: tera::Value::safe_string(&place),
                });
            }
        }
        let mut context = Context::new();
        context.insert("name", &row.name);
        let url = row
            .reference
            .as_ref()
            .map(|reference| self.site().bibliography.url(reference));
        context.insert("url", &url);
        context.insert("cells", &cells);
        self.fragment("fragments/support-row.html", &context)
    }

    /// The labels of the columns of a collection's support table.
    pub(super) fn support_columns(&self, collection: &Collection) -> Result<Vec<tera::Value>, Diagnostic> {
        let columns = collection.matrix.iter().flat_map(|matrix| &matrix.columns);
        columns
            .map(|column| {
                let id = message::column(&collection.id, &column.id);
                let html = self.words().html(Key::value(&id), &[])?;
                Ok(tera::Value::safe_string(&html))
            })
            .collect()
    }
}

#[derive(serde::Serialize)]
struct CellView {
    value: ValueView,
    column: tera::Value,
    side: tera::Value,
}

fn says_nothing(facts: &[Fact]) -> bool {
    facts.iter().all(|fact| *fact == Fact::Absent)
}
