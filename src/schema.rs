//! JSON Schemas (draft 2020-12) of the project's YAML files, so that editors complete and check them while they are written.
//! They say what one file can say by itself; what it says of others, `check` knows. That of a collection's entries is made of
//! the collection's own schema.

mod entries;

use serde_json::{Map, Value as Json, json};

use crate::model::Site;
use crate::vocabulary::{FactKind, Outdated, PairRule, Untranslated};

/// Where schemas are written: a folder beside `content/`, since they are made and nobody's source.
pub const FOLDER: &str = ".visavis/schemas";

/// A schema, and the files it is of.
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// What it is called: `site`, `collection`, or the id of a collection whose entries it is of.
    pub name: String,
    /// Its text as JSON.
    pub json: Json,
}

impl Schema {
    /// Its file's name.
    pub fn file(&self) -> String {
        format!("{}.schema.json", self.name)
    }
}

/// Every schema of a site: those of the formats, then those of its collections' entries.
pub fn all(site: Option<&Site>) -> Vec<Schema> {
    let mut found: Vec<Schema> = [
        ("site", self::site()),
        ("collection", collection()),
        ("section", section()),
        ("sources", sources()),
        ("glossary", glossary()),
        ("guide", guide()),
    ]
    .into_iter()
    .map(|(name, json)| Schema {
        name: name.to_owned(),
        json,
    })
    .collect();
    let collections = site
        .iter()
        .flat_map(|site| site.collections.iter().map(move |own| (*site, own)));
    found.extend(collections.map(|(site, own)| Schema {
        name: own.id.clone(),
        json: entries::entries(site, own),
    }));
    found
}

/// The line that tells an editor which schema a file has, by the file's path below the project's root
/// (the modeline of yaml-language-server).
pub fn modeline(path: &str, name: &str) -> String {
    let up = "../".repeat(path.matches('/').count());
    format!("# yaml-language-server: $schema={up}{FOLDER}/{name}.schema.json\n")
}

const DRAFT: &str = "https://json-schema.org/draft/2020-12/schema";

/// What ids are: as [`crate::parse::reader::is_id`] has them.
const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";

fn whole(title: &str, body: Json) -> Json {
    let mut out = Map::new();
    out.insert("$schema".to_owned(), DRAFT.into());
    out.insert("title".to_owned(), title.into());
    if let Json::Object(body) = body {
        out.extend(body);
    }
    Json::Object(out)
}

fn object(required: &[&str], properties: Json) -> Json {
    let mut out = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if !required.is_empty() {
        out["required"] = required.into();
    }
    out
}

/// A value of an object with its explanation.
fn said(mut schema: Json, description: &str) -> Json {
    schema["description"] = description.into();
    schema
}

fn one_of(words: &[&str]) -> Json {
    json!({ "enum": words })
}

/// A name as authors write it: text, or what YAML takes for something else.
fn name() -> Json {
    json!({ "type": ["string", "number", "boolean"] })
}

fn names() -> Json {
    json!({ "type": "array", "items": name(), "uniqueItems": true })
}

fn id() -> Json {
    json!({ "type": "string", "pattern": ID, "maxLength": 64 })
}

fn ids() -> Json {
    json!({ "type": "array", "items": id(), "uniqueItems": true })
}

fn text() -> Json {
    json!({ "type": "string" })
}

fn boolean() -> Json {
    json!({ "type": "boolean" })
}

fn share() -> Json {
    json!({ "type": "number", "minimum": 0, "maximum": 1 })
}

fn count() -> Json {
    json!({ "type": "integer", "minimum": 0, "maximum": u32::MAX })
}

fn day() -> Json {
    json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" })
}

/// `content/site.yaml`
fn site() -> Json {
    let policies = |map: &mut Map<String, Json>| {
        let untranslated = said(
            one_of(Untranslated::NAMES),
            "What happens to pages whose words are not all translated",
        );
        let coverage = said(share(), "The share of a page under which it is not for search engines");
        let outdated = said(
            one_of(Outdated::NAMES),
            "What happens to translations of an earlier wording",
        );
        map.insert("untranslated".to_owned(), untranslated);
        map.insert("min_coverage".to_owned(), coverage);
        map.insert("outdated".to_owned(), outdated);
        map.insert(
            "max_missing".to_owned(),
            said(count(), "How many texts may be missing before `check` fails"),
        );
        map.insert(
            "max_outdated".to_owned(),
            said(count(), "How many texts may be out of date before `check` fails"),
        );
    };
    let mut locale = Map::new();
    locale.insert("tag".to_owned(), said(text(), "A BCP 47 tag: fr, pt-BR"));
    locale.insert(
        "fallback".to_owned(),
        said(names(), "Where to look for what the locale lacks"),
    );
    policies(&mut locale);
    let mut properties = Map::new();
    let locales = json!({
        "type": "array",
        "minItems": 1,
        "items": { "anyOf": [text(), object(&["tag"], Json::Object(locale))] },
    });
    for (key, value) in [
        (
            "base_url",
            said(
                json!({ "type": "string", "pattern": "^https?://" }),
                "Where the site will be",
            ),
        ),
        (
            "default_locale",
            said(text(), "The tag of the locale that every other one is translated from"),
        ),
        ("locales", said(locales, "The locales, in the language menu's order")),
        ("collections", said(names(), "The collections' ids, in page order")),
        (
            "sections",
            said(ids(), "The ids of sections of Markdown pages, in navigation order"),
        ),
        (
            "pages",
            said(names(), "The Markdown pages that are in the navigation, in its order"),
        ),
        ("guides", said(names(), "The decision guides, in navigation order")),
        (
            "featured",
            said(
                names(),
                "What the start page shows before all else: entries and comparisons",
            ),
        ),
        (
            "translation_status",
            said(
                boolean(),
                "Whether there is a page that shows translators what there is to do",
            ),
        ),
        (
            "content_security_policy",
            said(text(), "The content security policy, in the place of the theme's"),
        ),
        (
            "cname",
            said(boolean(), "Whether the site is at a domain of its own on GitHub Pages"),
        ),
    ] {
        properties.insert(key.to_owned(), value);
    }
    policies(&mut properties);
    let required = ["base_url", "default_locale", "locales", "collections"];
    whole("content/site.yaml", object(&required, Json::Object(properties)))
}

fn facts_schema() -> Json {
    let with_values = |kind: FactKind| matches!(kind, FactKind::Enum | FactKind::List);
    let common = || {
        json!({
            "optional": said(boolean(), "Whether an entry may leave it out"),
            "weight": said(json!({ "type": "integer", "minimum": 0, "maximum": 100 }), "How well it tells entries apart; 0 where a difference in it does not matter"),
            "same_as": said(name(), "The fact of another collection that means the same: http/retry"),
            "default": said(json!({}), "What holds for entries that do not say otherwise"),
        })
    };
    let kinds = FactKind::WORDS.iter().map(|(word, kind)| {
        let mut properties = common();
        properties["type"] = json!({ "const": word });
        let mut required = vec!["type"];
        if with_values(*kind) {
            properties["values"] = said(ids(), "The ids of its values, in order");
            required.push("values");
        }
        if *kind == FactKind::Entry {
            properties["equivalence"] = said(boolean(), "Whether it says what the entry becomes elsewhere");
        }
        object(&required, properties)
    });
    json!({
        "type": "object",
        "propertyNames": id(),
        "additionalProperties": { "oneOf": kinds.collect::<Json>() },
    })
}

/// `content/<collection>/collection.yaml`
fn collection() -> Json {
    let number = || json!({ "type": "integer" });
    let range = json!({ "type": "array", "items": number(), "minItems": 2, "maxItems": 2 });
    let row = object(&["id"], json!({ "id": id(), "name": text(), "source": name() }));
    let rule = |description: &str| said(one_of(PairRule::NAMES), description);
    let comparisons = object(
        &[],
        json!({
            "pairs": rule("Which pairs get a page"),
            "index": rule("Which of them search engines may index"),
            "words": rule("Which of them must have words of their own"),
            "sets": { "type": "array", "items": { "type": "array", "items": name(), "minItems": 3, "maxItems": 6, "uniqueItems": true } },
        }),
    );
    whole(
        "content/<collection>/collection.yaml",
        object(
            &["id", "sections"],
            json!({
                "id": said(id(), "The folder's name"),
                "code": said(one_of(&["integer", "text"]), "What codes are"),
                "slug": said(one_of(&["code", "name"]), "Where entries' addresses come from"),
                "groups": { "type": "array", "items": object(&["id"], json!({ "id": id(), "range": range })) },
                "sections": said(names(), "The sections of an entry's prose, in page order"),
                "facts": said(facts_schema(), "The schema of its facts, in page order"),
                "matrix": object(
                    &["rows", "columns"],
                    json!({ "rows": { "type": "array", "items": { "anyOf": [id(), row] } }, "columns": facts_schema() }),
                ),
                "parties": said(ids(), "Who takes part in sequences"),
                "comparisons": comparisons,
                "reviewed": said(day(), "The day on which the facts were last checked"),
            }),
        ),
    )
}

/// `content/<section>/section.yaml`
fn section() -> Json {
    let item = |below: Json| json!({ "anyOf": [name(), object(&["page"], json!({ "page": name(), "pages": below }))] });
    let list = |items: Json| json!({ "type": "array", "items": items });
    // Three deep.
    let third = list(json!({ "anyOf": [name(), object(&["page"], json!({ "page": name() }))] }));
    let pages = list(item(list(item(third))));
    let version = json!({ "type": ["string", "number"] });
    let versions = list(json!({ "anyOf": [version, object(&["id"], json!({ "id": version, "pages": pages }))] }));
    let mut out = whole(
        "content/<section>/section.yaml",
        object(
            &[],
            json!({
                "pages": said(pages, "Its pages in order, one below another; without it the order of their paths"),
                "versions": said(versions, "Its versions, in the order in which readers are offered them"),
                "current": said(version, "The version that readers are to read"),
                "edit_url": said(json!({ "type": "string", "pattern": "^https?://.*\\{path\\}" }), "Where a page can be changed, with {path} for its file"),
                "untranslated": said(one_of(Untranslated::NAMES), "What happens to its untranslated pages"),
            }),
        ),
    );
    // A file that says nothing has the defaults.
    out["type"] = json!(["object", "null"]);
    out
}

/// `content/sources.yaml`
fn sources() -> Json {
    let work = object(
        &["title", "url"],
        json!({
            "title": said(text(), "Its title: a proper name"),
            "short": said(text(), "What a citation shows"),
            "url": said(json!({ "type": "string" }), "Where it is"),
            "section_url": said(text(), "Where a section of it is, with {section} in its place"),
            "lang": said(text(), "The language it is written in, if not English"),
        }),
    );
    whole(
        "content/sources.yaml",
        json!({ "type": ["object", "null"], "additionalProperties": work }),
    )
}

/// `content/glossary.yaml`
fn glossary() -> Json {
    let term = object(
        &[],
        json!({
            "sources": said(names(), "What its explanation is taken from"),
            "read": said(names(), "Entries and comparisons where a reader meets it"),
        }),
    );
    whole(
        "content/glossary.yaml",
        json!({ "type": ["object", "null"], "propertyNames": id(), "additionalProperties": term }),
    )
}

/// `content/guides/*.yaml`
fn guide() -> Json {
    let answers = json!({ "type": "object", "propertyNames": id(), "additionalProperties": id(), "minProperties": 1 });
    let questions = json!({ "type": "object", "propertyNames": id(), "additionalProperties": answers });
    let outcomes = json!({ "type": "object", "propertyNames": id(), "additionalProperties": names() });
    whole(
        "content/guides/*.yaml",
        object(
            &["start", "questions", "outcomes"],
            json!({
                "start": said(id(), "The question that it begins with"),
                "questions": said(questions, "Questions, each with its answers and what they lead to"),
                "outcomes": said(outcomes, "Outcomes, each with the entries and comparisons that it names"),
            }),
        ),
    )
}
