//! A collection for programs: all that is known of its entries in one locale, as JSON with a JSON Schema. Its version is a
//! part of its address: within one, keys are added and never changed or taken away.

use serde_json::{Map, Value as Json, json};

use super::LocaleRenderer;
use super::links;
use super::text::proper_names_text;
use super::values::said_facts;
use crate::artifact::Artifact;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::bibliography::Reference;
use crate::model::collection::Collection;
use crate::model::entry::{Entry, EntryId};
use crate::model::fact::{Fact, FactSchema, Value};
use crate::model::locale::LocaleId;
use crate::model::message::{self, Key};
use crate::plan::Page;
use crate::vocabulary::FactKind;

/// The folder of the present version. No locale is called so: BCP 47 keeps four letters for what it does not say yet.
const FOLDER: &str = "data/v1";

/// The name of the schema in it.
const SCHEMA: &str = "collection.schema.json";

/// The schema, JSON Schema draft 2020-12.
const SCHEMA_TEXT: &str = include_str!("api/collection.schema.json");

/// The schema's file.
pub(super) fn schema() -> Artifact {
    Artifact {
        path: format!("{FOLDER}/{SCHEMA}"),
        bytes: SCHEMA_TEXT.as_bytes().to_vec(),
    }
}

impl LocaleRenderer<'_> {
    /// The path of a collection's file below the output folder: `data/v1/fr/websocket.json`.
    pub(super) fn api_path(&self, collection: &Collection) -> String {
        let tag = &self.site().locale(self.locale).tag;
        format!("{FOLDER}/{tag}/{}.json", collection.id)
    }

    /// The files of all collections in this locale.
    ///
    /// # Errors
    /// What a message fails at.
    pub(super) fn api(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let collections = self.site().collections.iter();
        collections
            .map(|collection| {
                let path = self.api_path(collection);
                let data = self.api_collection(collection)?;
                let mut bytes = serde_json::to_vec(&data)
                    .map_err(|error| Diagnostic::of_path(Code::TemplateRender, path.clone(), error.to_string()))?;
                bytes.push(b'\n');
                Ok(Artifact { path, bytes })
            })
            .collect()
    }

    /// All that the site says of a collection, as in its data.
    ///
    /// # Errors
    /// What a message fails at.
    pub fn collection_json(&self, collection: &Collection) -> Result<Json, Diagnostic> {
        self.api_collection(collection)
    }

    fn api_collection(&self, collection: &Collection) -> Result<Json, Diagnostic> {
        let words = self.words();
        let plain = |key: Key<'_>| words.plain(key, &[]);
        let own = self.site().locale(self.locale);
        let mut facts = Vec::new();
        for schema in &collection.facts {
            facts.push(self.api_schema(collection, schema)?);
        }
        let mut entries = Vec::new();
        for (id, entry) in collection.ids().zip(&collection.entries) {
            entries.push(self.api_entry(collection, id, entry)?);
        }
        Ok(json!({
            "$schema": self.site().base.join(&format!("{FOLDER}/{SCHEMA}")),
            "version": 1,
            "locale": own.tag,
            "direction": own.direction.as_str(),
            "id": collection.id,
            "label": plain(Key::attribute(&collection.id, "label"))?,
            "name": plain(Key::value(&collection.id))?,
            "url": self.address(Page::Collection(collection.index)),
            "facts": facts,
            "entries": entries,
        }))
    }

    fn api_schema(&self, collection: &Collection, schema: &FactSchema) -> Result<Json, Diagnostic> {
        let id = message::fact(&collection.id, &schema.id);
        let mut fact = json!({
            "id": schema.id,
            "type": schema.kind.as_str(),
            "label": self.words().plain(Key::value(&id), &[])?,
            "weight": schema.weight,
        });
        if matches!(schema.kind, FactKind::Enum | FactKind::List) {
            fact["values"] = schema.values.iter().map(String::as_str).collect();
        }
        Ok(fact)
    }

    /// All that is known of an entry, as in its collection's file.
    ///
    /// # Errors
    /// What a message fails at.
    pub fn entry_data(&self, id: EntryId) -> Result<Json, Diagnostic> {
        self.api_entry(self.site().collection_of(id), id, self.site().entry(id))
    }

    fn api_entry(&self, collection: &Collection, id: EntryId, entry: &Entry) -> Result<Json, Diagnostic> {
        let words = self.words();
        let own = self.fragments.entry(id);
        let message = message::entry(&collection.id, &entry.slug);
        let name = words.get(Key::value(&message), &[])?;
        let summary = words.get(Key::attribute(&message, "summary"), &[])?;
        let mut facts = Map::new();
        let root = links::root(super::fragments::ENTRY_DEPTH);
        let values = self.values(&root);
        for (schema, message, fact) in said_facts(collection, entry) {
            let view = values.view(schema, &message, fact)?;
            let mut shown = self.api_fact(schema, fact);
            shown["text"] = proper_names_text(&view.text.text).into();
            self.note_language(&mut shown, view.text.locale);
            facts.insert(schema.id.clone(), shown);
        }
        let mut shown = json!({
            "id": format!("{}/{}", collection.id, entry.code),
            "code": entry.code,
            "name": name.text,
            "registry_name": entry.name,
            "status": entry.status.as_str(),
            "url": self.address(Page::Entry(id)),
            "summary": own.summary,
            "facts": facts,
            "confused_with": entry.confused_with.iter().map(|id| self.api_id(*id)).collect::<Json>(),
            "constants": entry.constants.iter().map(|constant| json!({
                "library": constant.library,
                "identifier": constant.identifier,
            })).collect::<Json>(),
            "sources": entry.references.iter().map(|reference| self.api_source(reference)).collect::<Json>(),
        });
        if let Some(reviewed) = entry.reviewed {
            shown["reviewed"] = reviewed.to_string().into();
        }
        let group = entry.group.map(|group| &collection.groups[group].id);
        if let Some(group) = group {
            shown["group"] = group.as_str().into();
        }
        // An entry is translated as a whole, or marked as what it is.
        let fallback = [name.locale, summary.locale]
            .into_iter()
            .find(|own| *own != self.locale);
        self.note_language(&mut shown, fallback.unwrap_or(self.locale));
        Ok(shown)
    }

    /// Says the language of a text, where it is not the file's.
    fn note_language(&self, shown: &mut Json, answered: LocaleId) {
        if answered != self.locale {
            shown["lang"] = self.site().locale(answered).tag.as_str().into();
        }
    }

    fn api_fact(&self, schema: &FactSchema, fact: &Fact) -> Json {
        match fact {
            Fact::Absent => json!({ "state": "absent" }),
            Fact::Unknown => json!({ "state": "unknown" }),
            Fact::NotApplicable => json!({ "state": "not-applicable" }),
            Fact::Known(value) => json!({ "state": "known", "value": self.api_value(schema, value) }),
            Fact::Disputed(opinions) => json!({
                "state": "disputed",
                "opinions": opinions.iter().map(|opinion| json!({
                    "value": self.api_value(schema, &opinion.value),
                    "source": self.api_source(&opinion.reference),
                })).collect::<Json>(),
            }),
        }
    }

    fn api_value(&self, schema: &FactSchema, value: &Value) -> Json {
        match value {
            Value::Boolean(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Enum(index) => schema.values[*index].as_str().into(),
            Value::List(all) => all.iter().map(|index| schema.values[*index].as_str()).collect(),
            Value::Text(text) => text.as_str().into(),
            Value::Date(day) => day.to_string().into(),
            Value::Duration { amount, unit } => json!({ "seconds": amount.value * unit.seconds() }),
            Value::Entry(id) => self.api_id(*id).into(),
            Value::Source(reference) => self.api_source(reference),
        }
    }

    fn api_id(&self, id: EntryId) -> String {
        let site = self.site();
        format!("{}/{}", site.collection_of(id).id, site.entry(id).code)
    }

    fn api_source(&self, reference: &Reference) -> Json {
        let bibliography = &self.site().bibliography;
        let mut source = json!({
            "title": bibliography.work(reference).title,
            "url": bibliography.url(reference),
        });
        if let Some(section) = &reference.section {
            source["section"] = section.as_str().into();
        }
        source
    }
}
