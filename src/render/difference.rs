//! Differences in words: a fact's own sentence, or the interface's for its type.

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::facts::kept;
use super::fragments::ENTRY_DEPTH;
use super::markdown;
use super::text::{Slotted, proper_name, proper_names_html, proper_names_text, slot};
use super::values::{ValueView, Values};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::{Arg, Formatted};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::difference::{self, Contrast, Side};
use crate::model::fact::{Fact, FactSchema};
use crate::model::message::{self, Key};

/// The rows of a support table are marked in 64 bits: longer ones are worded each time.
const MARKS: usize = 64;

/// A sentence, as HTML and as text.
pub(super) type Sentence = (Slotted, Slotted);

/// What a sentence is given.
struct Arguments {
    texts: Vec<(&'static str, String)>,
    numbers: Vec<(&'static str, f64)>,
    lists: Vec<(&'static str, Vec<String>)>,
}

impl Arguments {
    fn args(&self) -> Vec<(&str, Arg<'_>)> {
        let texts = self.texts.iter().map(|(name, text)| (*name, Arg::Text(text)));
        let numbers = self.numbers.iter().map(|(name, number)| (*name, Arg::Number(*number)));
        let lists = self.lists.iter().map(|(name, items)| (*name, Arg::List(items)));
        texts.chain(numbers).chain(lists).collect()
    }
}

impl LocaleRenderer<'_> {
    /// A difference in words. Places: the labels, then the values, then the names, of a and b each.
    pub(super) fn sentence(
        &self,
        schema: &FactSchema,
        id: &str,
        facts: [&Fact; 2],
        contrast: &Contrast,
        views: &[ValueView; 2],
    ) -> Result<Sentence, Diagnostic> {
        let words = self.words();
        let root = super::links::root(ENTRY_DEPTH);
        let values = self.values(&root);
        let mut arguments = arguments(contrast, views, &values, schema, id)?;
        let known = facts.iter().all(|fact| matches!(fact, Fact::Known(_)));
        let own = match known {
            true => words.find(Key::attribute(id, "difference"), &arguments.args())?,
            // A sentence of the fact's own is about values, which are not there on both sides.
            false => None,
        };
        let found = match own {
            Some(found) => found,
            None => {
                arguments.texts.push(("fact", words.plain(Key::value(id), &[])?));
                words.get(Key::value(generic(contrast)), &arguments.args())?
            }
        };
        self.item(&schema.id, &found)
    }

    fn item(&self, id: &str, found: &Formatted) -> Result<Sentence, Diagnostic> {
        let root = super::links::root(ENTRY_DEPTH);
        let mut context = Context::new();
        context.insert("id", id);
        insert_safe(&mut context, "text", &self.words().inline(found, &self.links(&root)));
        let item = proper_names_html(&self.fragment("fragments/difference.html", &context)?);
        let text = proper_names_text(&markdown::plain(&found.text));
        Ok((Slotted::new(&item), Slotted::new(&text)))
    }

    /// For each column of the support table, the libraries that treat two entries differently.
    pub(super) fn support_sentences(&self, pair: Pair) -> Result<Vec<std::sync::Arc<Sentence>>, Diagnostic> {
        let collection = self.site().collection_of(pair.a);
        let (false, Some(matrix)) = (pair.crosses(), &collection.matrix) else {
            return Ok(Vec::new());
        };
        let mut found = Vec::new();
        for (at, column) in matrix
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.weight > 0)
        {
            let rows: Vec<usize> = (0..matrix.rows.len())
                .filter(|row| difference::supported_differently(self.site(), pair, *row, at))
                .collect();
            if rows.is_empty() {
                continue;
            }
            let make = || self.support_sentence(collection, column, &rows);
            let marks = rows
                .iter()
                .fold(0_u64, |marks, row| marks | 1_u64.checked_shl(*row as u32).unwrap_or(0));
            found.push(if matrix.rows.len() > MARKS {
                std::sync::Arc::new(make()?)
            } else {
                let key = (collection.index, at as u16, (marks >> 32) as u32, marks as u32);
                kept(&self.fragments.rows.libraries, key, make)?
            });
        }
        Ok(found)
    }

    fn support_sentence(
        &self,
        collection: &Collection,
        column: &FactSchema,
        rows: &[usize],
    ) -> Result<Sentence, Diagnostic> {
        let names = collection.matrix.iter().flat_map(|matrix| &matrix.rows).enumerate();
        let names: Vec<String> = names
            .filter(|(at, _)| rows.contains(at))
            .map(|(_, row)| proper_name(&row.name))
            .collect();
        let (a, b) = (slot(0), slot(1));
        let args = [
            ("a", Arg::Text(&a)),
            ("b", Arg::Text(&b)),
            ("libraries", Arg::List(&names)),
            ("count", Arg::Number(rows.len() as f64)),
        ];
        let id = message::column(&collection.id, &column.id);
        let found = match self.words().find(Key::attribute(&id, "difference"), &args)? {
            Some(found) => found,
            None => self.words().get(Key::value("difference-support"), &args)?,
        };
        self.item(&column.id, &found)
    }
}

/// The interface's message for a type of difference.
fn generic(contrast: &Contrast) -> &'static str {
    match contrast {
        Contrast::Boolean(_) => "difference-boolean",
        Contrast::Number(_) => "difference-integer",
        Contrast::Date(_) => "difference-date",
        Contrast::Duration(_) => "difference-duration",
        Contrast::List { .. } => "difference-list",
        Contrast::Presence(_) => "difference-presence",
        Contrast::Applies(_) => "difference-applies",
        Contrast::Disputed(_) => "difference-disputed",
        Contrast::Unknown | Contrast::Choice | Contrast::Text | Contrast::Entry | Contrast::Source => "difference",
    }
}

/// What sentences of this type are given.
fn arguments(
    contrast: &Contrast,
    views: &[ValueView; 2],
    values: &Values<'_>,
    schema: &FactSchema,
    id: &str,
) -> Result<Arguments, Diagnostic> {
    let mut found: Vec<(&'static str, String)> = vec![
        ("a", slot(0)),
        ("b", slot(1)),
        ("a-name", slot(4)),
        ("b-name", slot(5)),
        ("a-text", views[0].text.text.clone()),
        ("b-text", views[1].text.text.clone()),
        ("a-value", views[0].id.clone()),
        ("b-value", views[1].id.clone()),
    ];
    let (mut numbers, mut lists) = (Vec::new(), Vec::new());
    let mut sides = |side: &Side, names: [&'static str; 2], texts: [&'static str; 2]| {
        let (one, other) = match side {
            Side::A => (0, 1),
            Side::B => (1, 0),
        };
        // Languages say the first side first; what they say of it depends on which it is.
        found.push(("side", if *side == Side::A { "a" } else { "b" }.to_owned()));
        found.push((names[0], slot(one)));
        found.push((names[1], slot(other)));
        found.push((texts[0], views[usize::from(one)].text.text.clone()));
        found.push((texts[1], views[usize::from(other)].text.text.clone()));
    };
    match contrast {
        Contrast::Boolean(side) => {
            sides(side, ["yes", "no"], ["yes-text", "no-text"]);
            let (yes, no) = if *side == Side::A { (4, 5) } else { (5, 4) };
            found.push(("yes-name", slot(yes)));
            found.push(("no-name", slot(no)));
        }
        Contrast::Number(side) => sides(side, ["more", "less"], ["more-text", "less-text"]),
        Contrast::Date(side) => sides(side, ["later", "earlier"], ["later-text", "earlier-text"]),
        Contrast::Duration(side) => sides(side, ["longer", "shorter"], ["longer-text", "shorter-text"]),
        Contrast::Presence(side) => sides(side, ["present", "absent"], ["present-text", "absent-text"]),
        Contrast::Applies(side) => sides(side, ["applies", "other"], ["applies-text", "other-text"]),
        Contrast::List { only_a, only_b, both } => {
            let members = [
                ("only-a", "only-a-count", only_a),
                ("only-b", "only-b-count", only_b),
                ("both", "both-count", both),
            ];
            for (name, count, ids) in members {
                let mut texts = Vec::with_capacity(ids.len());
                for value in ids {
                    let at = schema.values.iter().position(|known| known == value);
                    texts.push(match at {
                        Some(at) => values.enumerated(schema, id, at)?.text,
                        // Only the other collection's schema has it.
                        None => value.clone(),
                    });
                }
                lists.push((name, texts));
                numbers.push((count, ids.len() as f64));
            }
        }
        Contrast::Unknown
        | Contrast::Disputed(_)
        | Contrast::Choice
        | Contrast::Text
        | Contrast::Entry
        | Contrast::Source => {}
    }
    Ok(Arguments {
        texts: found,
        numbers,
        lists,
    })
}
