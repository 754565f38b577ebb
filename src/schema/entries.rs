//! The schema of a collection's entries, made of the collection's own.

use serde_json::{Map, Value as Json, json};

use super::{boolean, day, id, name, object, one_of, said, text, whole};
use crate::model::Site;
use crate::model::collection::Collection;
use crate::model::fact::FactSchema;
use crate::vocabulary::{FactKind, Status};

/// `content/<collection>/*.yaml`, by the collection's own schema.
pub(super) fn entries(site: &Site, collection: &Collection) -> Json {
    let mut facts = Map::new();
    for schema in &collection.facts {
        facts.insert(schema.id.clone(), fact(schema));
    }
    let codes: Vec<&str> = collection.entries.iter().map(|entry| entry.code.as_str()).collect();
    let works: Vec<&str> = site.bibliography.works.iter().map(|work| work.key.as_str()).collect();
    let suggested = |examples: &[&str]| {
        let mut item = name();
        if !examples.is_empty() {
            item["examples"] = examples.into();
        }
        json!({ "type": "array", "items": item, "uniqueItems": true })
    };
    let mut properties = json!({
        "name": said(text(), "The registry's own name, never translated"),
        "status": said(one_of(Status::NAMES), "What the registry says of it"),
        "facts": object(&[], Json::Object(facts)),
        "confused_with": said(suggested(&codes), "Entries it is taken for, the likeliest first"),
        "constants": { "type": "object", "additionalProperties": name() },
        "sources": said(suggested(&works), "What its facts are taken from: a work, or a section of one (rfc6455#7.1.5)"),
        "reviewed": said(day(), "The day on which its facts were last checked"),
    });
    if !collection.groups.is_empty() {
        let groups: Vec<&str> = collection.groups.iter().map(|group| group.id.as_str()).collect();
        properties["group"] = one_of(&groups);
    }
    if let Some(matrix) = &collection.matrix {
        let mut columns = Map::new();
        for column in &matrix.columns {
            columns.insert(column.id.clone(), fact(column));
        }
        let mut rows = Map::new();
        for row in &matrix.rows {
            rows.insert(row.id.clone(), object(&[], Json::Object(columns.clone())));
        }
        properties["matrix"] = object(&[], Json::Object(rows));
    }
    if !collection.parties.is_empty() {
        properties["sequence"] = sequence(&collection.parties);
    }
    whole(
        &format!("content/{}/*.yaml", collection.id),
        json!({ "type": ["object", "null"], "additionalProperties": object(&["name"], properties) }),
    )
}

/// The value of a fact: what its type takes, what no value says, or what sources disagree about.
fn fact(schema: &FactSchema) -> Json {
    let values: Vec<&str> = schema.values.iter().map(String::as_str).collect();
    let value = match schema.kind {
        FactKind::Boolean => boolean(),
        FactKind::Integer => json!({ "type": "integer" }),
        // YAML reads some words as something else; the program reads them back.
        FactKind::Enum => one_of_names(&values),
        FactKind::List => json!({ "type": "array", "items": one_of_names(&values), "uniqueItems": true }),
        FactKind::Text => text(),
        FactKind::Date => day(),
        FactKind::Duration => json!({ "type": "string", "pattern": "^[0-9]+(\\.[0-9]+)? ?(ms|s|min|h|d)$" }),
        FactKind::Entry | FactKind::Source => name(),
    };
    let unknown = one_of(&["unknown", "not-applicable"]);
    let disputed = object(
        &["disputed"],
        json!({ "disputed": { "type": "array", "items": object(&["value", "source"], json!({ "value": value, "source": name() })), "minItems": 2 } }),
    );
    json!({ "anyOf": [value, unknown, disputed] })
}

/// Words as YAML may read them: `yes` is text in YAML 1.2, `true` is not.
fn one_of_names(words: &[&str]) -> Json {
    let mut found: Vec<Json> = words.iter().map(|word| (*word).into()).collect();
    for word in words {
        match *word {
            "true" => found.push(true.into()),
            "false" => found.push(false.into()),
            _ => {}
        }
    }
    json!({ "enum": found })
}

fn sequence(parties: &[String]) -> Json {
    let parties: Vec<&str> = parties.iter().map(String::as_str).collect();
    let party = || one_of(&parties);
    let step = || said(id(), "The id of its label");
    json!({
        "type": "array",
        "items": { "oneOf": [
            object(&["from", "to", "step"], json!({ "from": party(), "to": party(), "step": step(), "lost": boolean() })),
            object(&["between", "step"], json!({ "between": { "type": "array", "items": party(), "minItems": 2, "maxItems": 2 }, "step": step() })),
            object(&["at", "step"], json!({ "at": party(), "step": step() })),
            object(&["at", "sees"], json!({ "at": party(), "sees": name(), "step": step() })),
        ] },
    })
}
