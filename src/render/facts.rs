//! Rows of fact tables and worded differences. There are few of each, however many pairs there
//! are: one for each two values. They are made once, with places for the codes.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::FRAME;
use super::fragments::ENTRY_DEPTH;
use super::markdown;
use super::text::{Slotted, slot};
use super::values::{ValueView, Values};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::entry::Entry;
use crate::model::fact::{Fact, FactSchema, Value};
use crate::model::message::{self, Key};
use crate::vocabulary::FactKind;

/// What is kept of one fact or row of a support table: with more than so many different values, there would be as many
/// rows as pairs, and their memory would grow with the pages.
const MOST_KEPT: usize = 4096;

/// What was made for a collection, a fact or row of it, and two values.
pub(super) type Kept<T> = RwLock<BTreeMap<(u16, u16, u32, u32), Arc<T>>>;

/// Rows by collection, fact and the two values.
#[derive(Default)]
pub(super) struct RowCache {
    facts: Kept<Row>,
    values: Kept<ValueView>,
    pub(super) support: Kept<Slotted>,
}

/// What two values of a fact make. The places are the codes of a and b, then their values if it was made without them.
pub(super) struct Row {
    /// Whether the two are different, as far as anybody can tell.
    pub kind: RowKind,
    /// The row of the table.
    pub row: Slotted,
    /// The difference as a sentence, in HTML and as text.
    pub sentence: Option<(Slotted, Slotted)>,
}

/// A row, and the values of both sides if it has places for them.
struct KeptRow {
    row: Arc<Row>,
    filling: Option<[Arc<ValueView>; 2]>,
}

/// What is kept under a key, made now if it is not there.
pub(super) fn kept<T>(
    all: &Kept<T>,
    key: (u16, u16, u32, u32),
    make: impl FnOnce() -> Result<T, Diagnostic>,
) -> Result<Arc<T>, Diagnostic> {
    if let Some(found) = all.read().ok().and_then(|all| all.get(&key).cloned()) {
        return Ok(found);
    }
    let made = Arc::new(make()?);
    if let Ok(mut all) = all.write()
        && all.len() < MOST_KEPT
    {
        all.insert(key, Arc::clone(&made));
    }
    Ok(made)
}

/// What a row is made for where its values are filled in later: whether there is a value, and whether it is the other's.
fn state(own: &Fact, other: &Fact) -> u32 {
    match own {
        Fact::Absent => 0,
        Fact::Unknown => 1,
        Fact::NotApplicable => 2,
        Fact::Known(_) if own == other => 3,
        Fact::Known(_) => 4,
    }
}

/// Where a row belongs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RowKind {
    /// The two are not the same.
    Apart,
    /// The two are the same.
    Shared,
    /// Neither says anything.
    Nothing,
}

/// The rows of one comparison.
#[derive(Default)]
pub(super) struct Rows {
    /// Sentences as HTML, in the order of the schema.
    pub sentences: Vec<String>,
    /// The same as text.
    pub texts: Vec<String>,
    /// Rows of what is different.
    pub apart: String,
    /// Rows of what is the same.
    pub shared: String,
    /// How many those are.
    pub shared_count: usize,
}

impl LocaleRenderer<'_> {
    pub(super) fn values<'r>(&'r self, root: &'r str) -> Values<'r> {
        Values {
            words: self.words(),
            formats: self.fragments.formats.as_deref(),
            links: self.links(root),
        }
    }

    /// What the facts of two entries make. `labels` are HTML, `codes` text.
    pub(super) fn fact_rows(&self, pair: Pair, labels: [&str; 2], codes: [&str; 2]) -> Result<Rows, Diagnostic> {
        let site = self.site();
        let (first, second) = (site.collection_of(pair.a), site.collection_of(pair.b));
        let (a, b) = (site.entry(pair.a), site.entry(pair.b));
        let count = first.facts.len();
        let mut rows = Rows {
            apart: String::with_capacity(count * 2 * FRAME),
            shared: String::with_capacity(count * FRAME),
            ..Rows::default()
        };
        for (at, schema) in first.facts.iter().enumerate() {
            if !pair.crosses() {
                let row = self.kept_row(first, at, a, b)?;
                rows.add(&row, labels, codes);
                continue;
            }
            let id = message::fact(&first.id, &schema.id);
            let own = first.fact(a, at);
            let other = second
                .facts
                .iter()
                .position(|other| other.id == schema.id && other.kind == schema.kind);
            // What one collection does not ask, its entries have no answer to.
            let row = match other {
                Some(other) => {
                    let other_id = message::fact(&second.id, &schema.id);
                    self.row_across([
                        (schema, &id, own),
                        (&second.facts[other], &other_id, second.fact(b, other)),
                    ])?
                }
                None => self.row_across([(schema, &id, own), (schema, &id, &Fact::NotApplicable)])?,
            };
            rows.add(&row, labels, codes);
        }
        if pair.crosses() {
            for (at, schema) in second.facts.iter().enumerate() {
                if first
                    .facts
                    .iter()
                    .any(|own| own.id == schema.id && own.kind == schema.kind)
                {
                    continue;
                }
                let id = message::fact(&second.id, &schema.id);
                let row = self.row_across([(schema, &id, &Fact::NotApplicable), (schema, &id, second.fact(b, at))])?;
                rows.add(&row, labels, codes);
            }
        }
        Ok(rows)
    }

    /// The row of two values, with what fills its places besides the codes: the values themselves, where the row was
    /// made without them.
    fn kept_row(&self, collection: &Collection, at: usize, a: &Entry, b: &Entry) -> Result<KeptRow, Diagnostic> {
        let schema = &collection.facts[at];
        let (left, right) = (collection.fact(a, at), collection.fact(b, at));
        let by_value = matches!(schema.kind, FactKind::Boolean | FactKind::Enum);
        let states = if by_value {
            [a.facts[at], b.facts[at]]
        } else {
            [state(left, right), state(right, left)]
        };
        let key = (collection.index, at as u16, states[0], states[1]);
        let row = kept(&self.fragments.rows.facts, key, || {
            let id = message::fact(&collection.id, &schema.id);
            let root = super::links::root(ENTRY_DEPTH);
            let values = self.values(&root);
            let views = if by_value {
                [values.view(schema, &id, left)?, values.view(schema, &id, right)?]
            } else {
                [
                    values.frame(schema, &id, left, slot(2))?,
                    values.frame(schema, &id, right, slot(3))?,
                ]
            };
            self.row(schema, &id, [left, right], left == right, views)
        })?;
        let mut filling = None;
        if !by_value {
            filling = Some([
                self.kept_value(collection, at, a.facts[at])?,
                self.kept_value(collection, at, b.facts[at])?,
            ]);
        }
        Ok(KeptRow { row, filling })
    }

    fn kept_value(&self, collection: &Collection, at: usize, value: u32) -> Result<Arc<ValueView>, Diagnostic> {
        let key = (collection.index, at as u16, value, 0);
        kept(&self.fragments.rows.values, key, || {
            let schema = &collection.facts[at];
            let id = message::fact(&collection.id, &schema.id);
            let root = super::links::root(ENTRY_DEPTH);
            self.values(&root).view(schema, &id, collection.distinct[at].get(value))
        })
    }

    fn row_across(&self, sides: [(&FactSchema, &str, &Fact); 2]) -> Result<KeptRow, Diagnostic> {
        let [(schema, id, a), (other_schema, other_id, b)] = sides;
        let root = super::links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let views = [values.view(schema, id, a)?, values.view(other_schema, other_id, b)?];
        // Two collections may list the same values in another order.
        let enums = matches!((a, b), (Fact::Known(Value::Enum(_)), Fact::Known(Value::Enum(_))));
        let same = if enums { views[0].id == views[1].id } else { a == b };
        let row = Arc::new(self.row(schema, id, [a, b], same, views)?);
        Ok(KeptRow { row, filling: None })
    }

    fn row(
        &self,
        schema: &FactSchema,
        id: &str,
        [a, b]: [&Fact; 2],
        same: bool,
        [view_a, view_b]: [ValueView; 2],
    ) -> Result<Row, Diagnostic> {
        let kind = match (a, b) {
            (Fact::Absent, Fact::Absent) => RowKind::Nothing,
            _ if same => RowKind::Shared,
            _ => RowKind::Apart,
        };
        let sentence = match (kind, a, b) {
            (RowKind::Apart, Fact::Known(a), Fact::Known(_)) => Some(self.sentence(schema, id, a, &view_a, &view_b)?),
            _ => None,
        };
        let mut context = self.fact_context(schema, id)?;
        context.insert("a", &view_a);
        context.insert("b", &view_b);
        insert_safe(&mut context, "a_label", &slot(0));
        insert_safe(&mut context, "b_label", &slot(1));
        let template = match kind {
            RowKind::Apart => "fragments/fact-row.html",
            _ => "fragments/shared-row.html",
        };
        Ok(Row {
            kind,
            row: Slotted::new(&self.fragment(template, &context)?),
            sentence,
        })
    }

    /// The context of a fact's fragments: its id, its label, and what it means.
    pub(super) fn fact_context(&self, schema: &FactSchema, id: &str) -> Result<Context, Diagnostic> {
        let words = self.words();
        let root = super::links::root(ENTRY_DEPTH);
        let mut context = Context::new();
        context.insert("id", &schema.id);
        insert_safe(&mut context, "label", &words.html(Key::value(id), &[])?);
        let description = match words.find(Key::attribute(id, "description"), &[])? {
            Some(found) => words.inline(&found, &self.links(&root)),
            None => String::new(),
        };
        insert_safe(&mut context, "description", &description);
        Ok(context)
    }

    /// A difference in words: the fact's own sentence, or the interface's for facts that have none.
    fn sentence(
        &self,
        schema: &FactSchema,
        id: &str,
        a: &Value,
        view_a: &ValueView,
        view_b: &ValueView,
    ) -> Result<(Slotted, Slotted), Diagnostic> {
        let words = self.words();
        let (place_a, place_b) = (slot(0), slot(1));
        let (yes, no) = match a {
            Value::Boolean(false) => (&place_b, &place_a),
            _ => (&place_a, &place_b),
        };
        let args = [
            ("yes", Arg::Text(yes)),
            ("no", Arg::Text(no)),
            ("a", Arg::Text(&place_a)),
            ("b", Arg::Text(&place_b)),
            ("a-text", Arg::Text(&view_a.text.text)),
            ("b-text", Arg::Text(&view_b.text.text)),
            ("a-value", Arg::Text(&view_a.id)),
            ("b-value", Arg::Text(&view_b.id)),
        ];
        let found = match words.find(Key::attribute(id, "difference"), &args)? {
            Some(found) => found,
            None => {
                let label = words.plain(Key::value(id), &[])?;
                let mut args = args.to_vec();
                args.push(("fact", Arg::Text(&label)));
                words.get(Key::value("difference"), &args)?
            }
        };
        let root = super::links::root(ENTRY_DEPTH);
        let html = words.inline(&found, &self.links(&root));
        let mut context = Context::new();
        context.insert("id", &schema.id);
        insert_safe(&mut context, "text", &html);
        let item = self.fragment("fragments/difference.html", &context)?;
        Ok((Slotted::new(&item), Slotted::new(&markdown::plain(&found.text))))
    }
}

impl Rows {
    fn add(&mut self, KeptRow { row, filling }: &KeptRow, labels: [&str; 2], codes: [&str; 2]) {
        let [left, right] = match filling {
            Some([a, b]) => [Some(a), Some(b)],
            None => [None, None],
        };
        let values = [
            labels[0],
            labels[1],
            left.map_or("", |view| &view.html),
            right.map_or("", |view| &view.html),
        ];
        match row.kind {
            RowKind::Nothing => {}
            RowKind::Shared => {
                row.row.fill_into(&mut self.shared, &values);
                self.shared.push('\n');
                self.shared_count += 1;
            }
            RowKind::Apart => {
                row.row.fill_into(&mut self.apart, &values);
                self.apart.push('\n');
                if let Some((html, text)) = &row.sentence {
                    self.sentences.push(html.fill(&values));
                    self.texts.push(text.fill(&[
                        codes[0],
                        codes[1],
                        left.map_or("", |view| &view.text.text),
                        right.map_or("", |view| &view.text.text),
                    ]));
                }
            }
        }
    }
}
