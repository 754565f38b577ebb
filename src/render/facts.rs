//! Rows of fact tables, with the differences that they say. There are few of each, however many pairs there
//! are: one for each two values. They are made once, with places for the codes.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::FRAME;
use super::fragments::ENTRY_DEPTH;
use super::text::{Slotted, slot};
use super::values::{ValueView, Values};
use crate::diagnostic::Diagnostic;
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::difference::{self, Contrast, Side};
use crate::model::fact::{Fact, FactSchema};
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
    pub(super) libraries: Kept<(Slotted, Slotted)>,
    pub(super) sequences: Kept<String>,
}

/// What two values of a fact make. The places are those of [`Sides::html`], the values among them only if it was made
/// without them.
pub(super) struct Row {
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

/// What the two sides of a comparison are called.
#[derive(Clone, Copy)]
pub(super) struct Sides<'a> {
    /// Their labels, as HTML.
    pub labels: [&'a str; 2],
    /// Their labels, as text.
    pub codes: [&'a str; 2],
    /// Their names, as HTML.
    pub names_html: [&'a str; 2],
    /// Their names, as text.
    pub names: [&'a str; 2],
}

impl<'a> Sides<'a> {
    /// What fills the places of HTML: labels, values, names.
    fn html(&self, values: [&'a str; 2]) -> [&'a str; 6] {
        let [a, b] = self.labels;
        [a, b, values[0], values[1], self.names_html[0], self.names_html[1]]
    }

    /// What fills the places of text.
    fn text(&self, values: [&'a str; 2]) -> [&'a str; 6] {
        let [a, b] = self.codes;
        [a, b, values[0], values[1], self.names[0], self.names[1]]
    }
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

/// What a row is made for where its values are filled in later.
fn state(fact: &Fact) -> u32 {
    match fact {
        Fact::Absent => 0,
        Fact::Unknown => 1,
        Fact::NotApplicable => 2,
        Fact::Known(_) => 3,
        Fact::Disputed(_) => 4,
    }
}

/// What the second state of a row made without values also says: that its values are the same, or which is the greater.
fn order(contrast: Option<&Contrast>) -> u32 {
    match contrast {
        None => 8,
        Some(Contrast::Number(Side::A) | Contrast::Date(Side::A) | Contrast::Duration(Side::A)) => 16,
        Some(_) => 0,
    }
}

/// Marks a key as that of values rather than of states.
const BY_VALUE: u32 = 1 << 31;

/// The rows of one comparison.
#[derive(Default)]
pub(super) struct Rows {
    /// Sentences as HTML, the most telling first.
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
            formats: &self.formats,
            links: self.links(root),
        }
    }

    /// What the facts of two entries make.
    pub(super) fn fact_rows(&self, pair: Pair, sides: &Sides<'_>) -> Result<Rows, Diagnostic> {
        let site = self.site();
        let (first, second) = (site.collection_of(pair.a), site.collection_of(pair.b));
        let (a, b) = (site.entry(pair.a), site.entry(pair.b));
        let count = first.facts.len();
        let mut rows = Rows {
            apart: String::with_capacity(count * 2 * FRAME),
            shared: String::with_capacity(count * FRAME),
            ..Rows::default()
        };
        let differences = difference::differences(site, pair);
        for found in &differences {
            let row = self.fact_row(pair, found.facts, Some(&found.contrast))?;
            rows.add_apart(&row, found.matters(), sides);
        }
        for at in difference::shared_facts(site, pair) {
            // That nobody knows is nothing that two codes share.
            let nothing = |fact: &Fact| matches!(fact, Fact::Absent | Fact::Unknown);
            let said = !nothing(first.fact(a, at[0])) || !nothing(second.fact(b, at[1]));
            if said && differences.iter().all(|found| found.facts != at) {
                rows.add_shared(&self.fact_row(pair, at, None)?, sides);
            }
        }
        for sentence in self.support_sentences(pair)? {
            let (html, text) = &*sentence;
            rows.sentences.push(html.fill(&sides.html([""; 2])));
            rows.texts.push(text.fill(&sides.text([""; 2])));
        }
        Ok(rows)
    }

    /// The row of two values, with what fills its places besides the codes: the values themselves, where the row was
    /// made without them.
    fn fact_row(&self, pair: Pair, at: [usize; 2], contrast: Option<&Contrast>) -> Result<KeptRow, Diagnostic> {
        let site = self.site();
        let collections = [site.collection_of(pair.a), site.collection_of(pair.b)];
        let entries = [site.entry(pair.a), site.entry(pair.b)];
        let ids = [entries[0].facts[at[0]], entries[1].facts[at[1]]];
        let facts = [
            collections[0].distinct[at[0]].get(ids[0]),
            collections[1].distinct[at[1]].get(ids[1]),
        ];
        let schemas = [&collections[0].facts[at[0]], &collections[1].facts[at[1]]];
        let messages = [
            message::fact(&collections[0].id, &schemas[0].id),
            message::fact(&collections[1].id, &schemas[1].id),
        ];
        let root = super::links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let views = || -> Result<[ValueView; 2], Diagnostic> {
            Ok([
                values.view(schemas[0], &messages[0], facts[0])?,
                values.view(schemas[1], &messages[1], facts[1])?,
            ])
        };
        if pair.crosses() {
            let row = Arc::new(self.row(schemas, &messages[0], facts, contrast, views()?)?);
            return Ok(KeptRow { row, filling: None });
        }
        let few = matches!(schemas[0].kind, FactKind::Boolean | FactKind::Enum | FactKind::List);
        let by_value = few || facts.iter().any(|fact| matches!(fact, Fact::Disputed(_)));
        let key = if by_value {
            [ids[0] | BY_VALUE, ids[1] | BY_VALUE]
        } else {
            [state(facts[0]), state(facts[1]) | order(contrast)]
        };
        let key = (collections[0].index, at[0] as u16, key[0], key[1]);
        let row = kept(&self.fragments.rows.facts, key, || {
            let views = if by_value {
                views()?
            } else {
                [
                    values.frame(schemas[0], &messages[0], facts[0], slot(2))?,
                    values.frame(schemas[1], &messages[1], facts[1], slot(3))?,
                ]
            };
            self.row(schemas, &messages[0], facts, contrast, views)
        })?;
        let mut filling = None;
        if !by_value {
            filling = Some([
                self.kept_value(collections[0], at[0], ids[0])?,
                self.kept_value(collections[0], at[0], ids[1])?,
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

    fn row(
        &self,
        schemas: [&FactSchema; 2],
        id: &str,
        facts: [&Fact; 2],
        contrast: Option<&Contrast>,
        views: [ValueView; 2],
    ) -> Result<Row, Diagnostic> {
        let sentence = match contrast {
            None | Some(Contrast::Unknown) => None,
            Some(contrast) => Some(self.sentence(schemas[0], id, facts, contrast, &views)?),
        };
        let mut context = self.fact_context(schemas[0], id)?;
        context.insert("a", &views[0]);
        context.insert("b", &views[1]);
        insert_safe(&mut context, "a_label", &slot(0));
        insert_safe(&mut context, "b_label", &slot(1));
        let template = match contrast {
            Some(_) => "fragments/fact-row.html",
            None => "fragments/shared-row.html",
        };
        Ok(Row {
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
}

impl Rows {
    fn add_apart(&mut self, KeptRow { row, filling }: &KeptRow, matters: bool, sides: &Sides<'_>) {
        let views = filling.as_ref();
        let html = views.map_or([""; 2], |[a, b]| [&a.html, &b.html]);
        row.row.fill_into(&mut self.apart, &sides.html(html));
        self.apart.push('\n');
        if let (true, Some((sentence, text))) = (matters, &row.sentence) {
            self.sentences.push(sentence.fill(&sides.html(html)));
            let texts = views.map_or([""; 2], |[a, b]| [&a.text.text, &b.text.text]);
            self.texts.push(text.fill(&sides.text(texts)));
        }
    }

    fn add_shared(&mut self, KeptRow { row, filling }: &KeptRow, sides: &Sides<'_>) {
        let html = filling.as_ref().map_or([""; 2], |[a, b]| [&a.html, &b.html]);
        row.row.fill_into(&mut self.shared, &sides.html(html));
        self.shared.push('\n');
        self.shared_count += 1;
    }
}
