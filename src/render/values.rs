//! Values of facts as readers see them.

use serde::Serialize;

use super::links::Links;
use super::text::{Slotted, escape, proper_name, slot};
use super::words::Words;
use crate::diagnostic::Diagnostic;
use crate::model::bibliography::Reference;
use crate::model::catalog::{Arg, Formatted};
use crate::model::collection::Collection;
use crate::model::entry::{Entry, EntryId};
use crate::model::fact::{Fact, FactSchema, Opinion, Value};
use crate::model::format::{Day, Formats};
use crate::model::message::{self, Key};
use crate::plan::Page;
use crate::vocabulary::DateStyle;

/// What a template gets of a value.
#[derive(Clone, Debug, Serialize)]
pub(super) struct ValueView {
    /// The type of the fact, or `unknown`, `not-applicable`, `absent`.
    pub kind: &'static str,
    /// The id of the value where it has one: `yes`, `no`, or an enum's.
    pub id: String,
    /// The value as HTML.
    pub html: String,
    /// The value as text, for sentences: the names in it are marked (`proper_name`).
    #[serde(skip)]
    pub text: Formatted,
    /// Whether parts of it are in other languages than the whole, which only the HTML can say.
    #[serde(skip)]
    pub mixed: bool,
}

/// What an entry says: each fact of the schema that it does not leave out, with the message that words it.
pub(super) fn said_facts<'s>(
    collection: &'s Collection,
    entry: &'s Entry,
) -> impl Iterator<Item = (&'s FactSchema, String, &'s Fact)> {
    let facts = collection.facts.iter().enumerate();
    let facts = facts.map(|(at, schema)| (schema, collection.fact(entry, at)));
    let there = facts.filter(|(_, fact)| **fact != Fact::Absent);
    there.map(|(schema, fact)| (schema, message::fact(&collection.id, &schema.id), fact))
}

/// What values are worded with.
pub(super) struct Values<'a> {
    pub words: Words<'a>,
    pub formats: &'a Formats,
    pub links: Links<'a>,
}

impl Values<'_> {
    /// The value of a fact whose message is `message_id`.
    pub(super) fn view(&self, schema: &FactSchema, message_id: &str, fact: &Fact) -> Result<ValueView, Diagnostic> {
        match fact {
            Fact::Absent => self.state("absent", message_id),
            Fact::Unknown => self.state("unknown", message_id),
            Fact::NotApplicable => self.state("not-applicable", message_id),
            Fact::Known(value) => self.known(schema, message_id, value),
            Fact::Disputed(opinions) => self.disputed(schema, message_id, opinions),
        }
    }

    /// What sources disagree about: each value with the source that says so.
    fn disputed(&self, schema: &FactSchema, message_id: &str, opinions: &[Opinion]) -> Result<ValueView, Diagnostic> {
        let (mut html, mut text) = (Vec::new(), Vec::new());
        let mut mixed = false;
        for opinion in opinions {
            let view = self.known(schema, message_id, &opinion.value)?;
            let source = self.citation(&opinion.reference)?;
            let places = [slot(0), slot(1)];
            let found = self.words.get(
                Key::value("disputed-value"),
                &[("value", Arg::Text(&places[0])), ("source", Arg::Text(&places[1]))],
            )?;
            mixed |= view.mixed
                || [view.text.locale, found.locale]
                    .iter()
                    .any(|own| *own != self.words.locale);
            html.push(Slotted::new(&self.words.marked(&found)).fill(&[&view.html, &source.html]));
            text.push(Slotted::new(&found.text).fill(&[&view.text.text, &proper_name(&source.text.text)]));
        }
        let place = slot(0);
        let frame = self
            .words
            .get(Key::value("disputed"), &[("values", Arg::Text(&place))])?;
        Ok(ValueView {
            html: Slotted::new(&self.words.marked(&frame)).fill(&[&self.alternatives(&html)]),
            text: Formatted {
                text: Slotted::new(&frame.text).fill(&[&self.alternatives(&text)]),
                locale: frame.locale,
                outdated: frame.outdated,
            },
            mixed: mixed || frame.locale != self.words.locale,
            ..self.plain("disputed", String::new(), String::new())
        })
    }

    /// A day as HTML and as text.
    pub(super) fn day(&self, day: Day) -> (String, String) {
        let text = self.formats.day(day, DateStyle::Long);
        (format!("<time datetime=\"{day}\">{}</time>", escape(&text)), text)
    }

    /// A sentence about a day as HTML: a message that places it by `$date`.
    pub(super) fn dated(&self, message: &str, day: Day) -> Result<String, Diagnostic> {
        let place = slot(0);
        let frame = self.words.html(Key::value(message), &[("date", Arg::Text(&place))])?;
        Ok(Slotted::new(&frame).fill(&[&self.day(day).0]))
    }

    /// Several things, as the locale lists them.
    pub(super) fn list(&self, items: &[String]) -> String {
        self.formats.list(items)
    }

    fn alternatives(&self, items: &[String]) -> String {
        self.formats.alternatives(items)
    }

    fn citation(&self, reference: &Reference) -> Result<ValueView, Diagnostic> {
        let bibliography = &self.words.site.bibliography;
        let label = self.words.citation(reference)?;
        let html = format!(
            "<a href=\"{}\" translate=\"no\">{}</a>",
            escape(&bibliography.url(reference)),
            self.words.marked(&label)
        );
        Ok(ValueView {
            mixed: label.locale != self.words.locale,
            ..self.plain("source", html, label.text)
        })
    }

    /// As [`Self::view`], with a place where a known value goes: for facts whose values have no ids.
    pub(super) fn frame(
        &self,
        schema: &FactSchema,
        message_id: &str,
        fact: &Fact,
        place: String,
    ) -> Result<ValueView, Diagnostic> {
        match fact {
            Fact::Known(_) => Ok(self.plain(schema.kind.as_str(), place.clone(), place)),
            _ => self.view(schema, message_id, fact),
        }
    }

    /// A value that has an id: worded by an attribute of the fact's message, else by the interface.
    fn state(&self, id: &'static str, message_id: &str) -> Result<ValueView, Diagnostic> {
        let own = self.words.find(Key::attribute(message_id, id), &[])?;
        let found = match own {
            Some(found) => found,
            None => self.words.get(Key::value(&format!("value-{id}")), &[])?,
        };
        Ok(self.worded(id, id.to_owned(), found))
    }

    fn worded(&self, kind: &'static str, id: String, found: Formatted) -> ValueView {
        ValueView {
            kind,
            id,
            html: self.words.marked(&found),
            text: found,
            mixed: false,
        }
    }

    /// The words of a value of an enum or list.
    pub(super) fn enumerated(
        &self,
        schema: &FactSchema,
        message_id: &str,
        value: usize,
    ) -> Result<Formatted, Diagnostic> {
        self.words.get(Key::attribute(message_id, &schema.values[value]), &[])
    }

    fn known(&self, schema: &FactSchema, message_id: &str, value: &Value) -> Result<ValueView, Diagnostic> {
        let kind = schema.kind.as_str();
        Ok(match value {
            Value::Boolean(value) => {
                let view = self.state(if *value { "yes" } else { "no" }, message_id)?;
                ValueView { kind, ..view }
            }
            Value::Enum(value) => {
                let found = self.enumerated(schema, message_id, *value)?;
                self.worded(kind, schema.values[*value].clone(), found)
            }
            Value::List(values) => {
                let texts: Result<Vec<Formatted>, _> = values
                    .iter()
                    .map(|value| self.enumerated(schema, message_id, *value))
                    .collect();
                let texts = texts?;
                let mixed = texts.iter().any(|text| text.locale != self.words.locale);
                let html: Vec<String> = texts.iter().map(|text| self.words.marked(text)).collect();
                let plain: Vec<String> = texts.into_iter().map(|text| text.text).collect();
                ValueView {
                    mixed,
                    ..self.plain(kind, self.list(&html), self.list(&plain))
                }
            }
            Value::Integer(value) => {
                let text = self.formats.integer(*value);
                self.plain(kind, escape(&text), text)
            }
            Value::Text(value) => {
                let html = format!("<code translate=\"no\">{}</code>", escape(value));
                self.plain(kind, html, value.clone())
            }
            Value::Date(day) => {
                let (html, text) = self.day(*day);
                self.plain(kind, html, text)
            }
            Value::Duration { amount, unit } => {
                let id = format!("duration-{}", unit.as_str());
                let found = self
                    .words
                    .get(Key::value(&id), &[("count", Arg::Number(amount.value))])?;
                let (sign, factor) = unit.machine();
                let length = amount.value * factor;
                let machine = if sign == "D" {
                    format!("P{length}D")
                } else {
                    format!("PT{length}{sign}")
                };
                let html = format!("<time datetime=\"{machine}\">{}</time>", self.words.marked(&found));
                ValueView {
                    kind,
                    id: String::new(),
                    html,
                    text: found,
                    mixed: false,
                }
            }
            Value::Source(reference) => self.citation(reference)?,
            Value::Entry(id) => {
                let (html, label) = self.full_label(*id)?;
                let href = self.links.page(Page::Entry(*id));
                let html = format!("<a href=\"{}\"><bdi>{html}</bdi></a>", escape(&href));
                self.plain(kind, html, label)
            }
        })
    }

    fn plain(&self, kind: &'static str, html: String, text: String) -> ValueView {
        ValueView {
            kind,
            id: String::new(),
            html,
            text: Formatted {
                text,
                locale: self.words.locale,
                outdated: false,
            },
            mixed: false,
        }
    }

    /// "WebSocket 1006": the code with its collection's label, as HTML and as text.
    fn full_label(&self, id: EntryId) -> Result<(String, String), Diagnostic> {
        let collection = self.words.site.collection_of(id);
        let label = self.words.get(Key::attribute(&collection.id, "label"), &[])?;
        let code = &self.words.site.entry(id).code;
        let html = self.words.code_label_html(&self.words.marked(&label), code)?;
        Ok((html, self.words.code_label(&label.text, code)?))
    }
}
