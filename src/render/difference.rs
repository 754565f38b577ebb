//! Differences in words: a fact's own sentence, or the interface's for its type.

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::facts::kept;
use super::fragments::ENTRY_DEPTH;
use super::markdown;
use super::text::{Slotted, escape, proper_name, proper_names_html, proper_names_text, slot};
use super::values::{ValueView, Values};
use super::words::Words;
use crate::diagnostic::Diagnostic;
use crate::model::catalog::{Arg, Formatted};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::difference::{self, Contrast, Side};
use crate::model::fact::{Fact, FactSchema};
use crate::model::locale::LocaleId;
use crate::model::message::{self, Key};

/// The rows of a support table are marked in 64 bits: longer ones are worded each time.
const MARKS: usize = 64;

/// A sentence, as HTML and as text.
pub(super) type Sentence = (Slotted, Slotted);

/// The first place of a sentence that is not filled in with what its row is: see [`LocaleRenderer::sentence`].
const FIRST_FOREIGN: u8 = 6;

/// What a sentence is given.
#[derive(Default)]
struct Arguments {
    texts: Vec<(&'static str, String)>,
    numbers: Vec<(&'static str, f64)>,
    lists: Vec<(&'static str, Vec<String>)>,
    /// What is not in the sentence's own language, as HTML that says so and as text. Places stand for it.
    foreign: Vec<(String, String)>,
}

impl Arguments {
    fn args(&self) -> Vec<(&str, Arg<'_>)> {
        let texts = self.texts.iter().map(|(name, text)| (*name, Arg::Text(text)));
        let numbers = self.numbers.iter().map(|(name, number)| (*name, Arg::Number(*number)));
        let lists = self.lists.iter().map(|(name, items)| (*name, Arg::List(items)));
        texts.chain(numbers).chain(lists).collect()
    }

    /// Adds words in any language: as they are where it is the sentence's.
    fn add(&mut self, name: &'static str, words: &Words<'_>, sentence: LocaleId, found: &Formatted) {
        if found.locale == sentence {
            self.texts.push((name, found.text.clone()));
        } else {
            self.add_foreign(name, words.marked(found), found.text.clone());
        }
    }

    fn add_foreign(&mut self, name: &'static str, html: String, text: String) {
        self.texts.push((name, slot(FIRST_FOREIGN + self.foreign.len() as u8)));
        self.foreign.push((html, proper_names_text(&text)));
    }

    /// A text with what is in other languages in its places, and its other places kept.
    fn fill(&self, text: &str, html: bool) -> Slotted {
        if self.foreign.is_empty() {
            return Slotted::new(text);
        }
        let kept = (0..FIRST_FOREIGN).map(slot);
        let foreign = self
            .foreign
            .iter()
            .map(|(marked, plain)| if html { marked } else { plain });
        let values: Vec<String> = kept.chain(foreign.cloned()).collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        Slotted::new(&Slotted::new(text).fill(&values))
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
        let known = facts.iter().all(|fact| matches!(fact, Fact::Known(_)));
        let own = Key::attribute(id, "difference");
        let catalog = &self.site().catalog;
        // A sentence of the fact's own is about values, which are not there on both sides.
        let key = match catalog.answering(self.locale, own) {
            Some(_) if known => own,
            _ => Key::value(generic(contrast)),
        };
        let sentence = catalog.answering(self.locale, key).unwrap_or(self.locale);
        let mut arguments = arguments(contrast, views, &values, schema, id, sentence)?;
        if key != own {
            arguments.add("fact", &words, sentence, &words.get(Key::value(id), &[])?);
        }
        let found = words.get(key, &arguments.args())?;
        self.item(&schema.id, &found, &arguments)
    }

    fn item(&self, id: &str, found: &Formatted, arguments: &Arguments) -> Result<Sentence, Diagnostic> {
        let root = super::links::root(ENTRY_DEPTH);
        let mut context = Context::new();
        context.insert("id", id);
        insert_safe(&mut context, "text", &self.words().inline(found, &self.links(&root)));
        let item = proper_names_html(&self.fragment("fragments/difference.html", &context)?);
        let text = proper_names_text(&markdown::plain(&found.text));
        Ok((arguments.fill(&item, true), arguments.fill(&text, false)))
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
        let id = message::column(&collection.id, &column.id);
        let catalog = &self.site().catalog;
        let own = Key::attribute(&id, "difference");
        let key = match catalog.answering(self.locale, own) {
            Some(_) => own,
            None => Key::value("difference-support"),
        };
        let arguments = Arguments {
            texts: vec![("a", slot(0)), ("b", slot(1))],
            numbers: vec![("count", rows.len() as f64)],
            lists: vec![("libraries", names)],
            foreign: Vec::new(),
        };
        let found = self.words().get(key, &arguments.args())?;
        self.item(&column.id, &found, &arguments)
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

/// What sentences of this type are given, where one is in the language of the locale `sentence`.
fn arguments(
    contrast: &Contrast,
    views: &[ValueView; 2],
    values: &Values<'_>,
    schema: &FactSchema,
    id: &str,
    sentence: LocaleId,
) -> Result<Arguments, Diagnostic> {
    let mut found = Arguments::default();
    let words = &values.words;
    let place = |name, number| (name, slot(number));
    found
        .texts
        .extend([place("a", 0), place("b", 1), place("a-name", 4), place("b-name", 5)]);
    for (view, [text, value]) in views.iter().zip([["a-text", "a-value"], ["b-text", "b-value"]]) {
        if view.mixed {
            found.add_foreign(text, view.html.clone(), view.text.text.clone());
        } else {
            found.add(text, words, sentence, &view.text);
        }
        found.texts.push((value, view.id.clone()));
    }
    let sides = |found: &mut Arguments, side: &Side, names: [&'static str; 2], texts: [&'static str; 2]| {
        let order = match side {
            Side::A => [0, 1],
            Side::B => [1, 0],
        };
        // Languages say the first side first; what they say of it depends on which it is.
        found
            .texts
            .push(("side", if *side == Side::A { "a" } else { "b" }.to_owned()));
        for (at, (name, text)) in order.into_iter().zip(names.into_iter().zip(texts)) {
            found.texts.push((name, slot(at)));
            // What the text of `a` or `b` is was said above.
            let said = if at == 0 { "a-text" } else { "b-text" };
            let known = found.texts.iter().find(|(name, _)| *name == said);
            let again = known.map_or_else(String::new, |(_, text)| text.clone());
            found.texts.push((text, again));
        }
    };
    match contrast {
        Contrast::Boolean(side) => {
            sides(&mut found, side, ["yes", "no"], ["yes-text", "no-text"]);
            let (yes, no) = if *side == Side::A { (4, 5) } else { (5, 4) };
            found.texts.extend([place("yes-name", yes), place("no-name", no)]);
        }
        Contrast::Number(side) => sides(&mut found, side, ["more", "less"], ["more-text", "less-text"]),
        Contrast::Date(side) => sides(&mut found, side, ["later", "earlier"], ["later-text", "earlier-text"]),
        Contrast::Duration(side) => sides(&mut found, side, ["longer", "shorter"], ["longer-text", "shorter-text"]),
        Contrast::Presence(side) => sides(&mut found, side, ["present", "absent"], ["present-text", "absent-text"]),
        Contrast::Applies(side) => sides(&mut found, side, ["applies", "other"], ["applies-text", "other-text"]),
        Contrast::List { only_a, only_b, both } => {
            let members = [
                ("only-a", "only-a-count", only_a),
                ("only-b", "only-b-count", only_b),
                ("both", "both-count", both),
            ];
            for (name, count, ids) in members {
                let (mut texts, mut marked) = (Vec::with_capacity(ids.len()), Vec::with_capacity(ids.len()));
                let mut is_own = sentence == words.locale;
                for value in ids {
                    let at = schema.values.iter().position(|known| known == value);
                    // Only the other collection's schema may have it.
                    let found = at.map(|at| values.enumerated(schema, id, at)).transpose()?;
                    is_own &= found.as_ref().is_none_or(|found| found.locale == sentence);
                    marked.push(
                        found
                            .as_ref()
                            .map_or_else(|| escape(value), |found| words.marked(found)),
                    );
                    texts.push(found.map_or_else(|| value.clone(), |found| found.text));
                }
                if is_own {
                    found.lists.push((name, texts));
                } else {
                    found.add_foreign(name, values.list(&marked), values.list(&texts));
                }
                found.numbers.push((count, ids.len() as f64));
            }
        }
        Contrast::Unknown
        | Contrast::Disputed(_)
        | Contrast::Choice
        | Contrast::Text
        | Contrast::Entry
        | Contrast::Source => {}
    }
    Ok(found)
}
