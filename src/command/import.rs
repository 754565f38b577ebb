//! `visavis import`: a collection made of a table, with a guess at its schema.

mod guess;

use super::exit;
use super::new::{self, Addition};
use super::session::Session;
use super::table::Table;
use crate::cli::Import;
use crate::load;
use crate::parse::collection::ParsedCollection;
use crate::schema::modeline;

/// A collection in the making: what would be written, and where.
pub(super) struct Draft {
    /// Its schema, unless the project has one that is kept.
    pub schema: Option<String>,
    /// Its entries.
    pub entries: String,
    /// Its words in the reference locale.
    pub words: String,
}

pub(super) fn run(options: &Import) -> u8 {
    exit::of(imported(options))
}

fn imported(options: &Import) -> Result<(), u8> {
    let session = Session::open(&options.common)?;
    let fail = |message: String, help: &str| {
        session.console.failure(&message, Some(help));
        exit::SYSTEM
    };
    let id = new::collection_id(&session, &options.collection)?;
    let bytes = load::file(&options.file).map_err(|error| session.console.system(&error))?;
    let name = options.file.display();
    let is_json = options
        .file
        .extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    let read = if is_json {
        Table::json(&bytes)
    } else {
        Table::csv(&bytes)
    };
    let table = read.map_err(|problem| {
        fail(
            format!("{name}: {problem}"),
            "a table is a CSV file with a head, or JSON: a list of objects, or objects by their codes",
        )
    })?;
    let schema = known(&session, id);
    let draft = guess::draft(id, &table, schema.as_ref())
        .map_err(|problem| fail(format!("{name}: {problem}"), "mend the table, and import it again"))?;
    let reference = new::reference_tag(&session)?;
    let entries = format!("content/{id}/{}.yaml", free_name(&session, id));
    let words = format!("locales/{reference}/{id}.ftl");
    if !options.write {
        let mut out = String::new();
        if let Some(schema) = &draft.schema {
            out.push_str(&format!("content/{id}/collection.yaml\n\n{}\n", indented(schema)));
        }
        out.push_str(&format!("{entries}\n\n{}\n", indented(&draft.entries)));
        out.push_str(&format!("{words}\n\n{}\n", indented(&draft.words)));
        out.push_str("Nothing was written. If this is what you mean, add --write; what the schema guesses wrong you can edit then.\n");
        session.console.result(&out);
        return Ok(());
    }
    let mut addition = Addition::new(&session);
    if let Some(schema) = &draft.schema {
        addition.create(&format!("content/{id}/collection.yaml"), schema)?;
    }
    addition.create(&entries, &format!("{}{}", modeline(&entries, id), draft.entries))?;
    addition.append(&words, &draft.words);
    if draft.schema.is_some() {
        addition.list("collections", id);
    }
    addition.write()
}

/// The schema of a collection that the project has.
fn known(session: &Session, id: &str) -> Option<ParsedCollection> {
    let (file, source) = session.sources.find(&format!("content/{id}/collection.yaml"))?;
    let node = crate::parse::yaml::read(file, &source.text).ok()?;
    crate::parse::collection::read(&node, &mut Vec::new())
}

/// A name for the file of entries that no file has.
fn free_name(session: &Session, id: &str) -> String {
    let taken = |name: &str| session.sources.find(&format!("content/{id}/{name}.yaml")).is_some();
    let names = std::iter::once("entries".to_owned()).chain((2..).map(|n| format!("entries-{n}")));
    names.into_iter().find(|name| !taken(name)).unwrap_or_default()
}

fn indented(text: &str) -> String {
    text.lines()
        .map(|line| format!("  {line}").trim_end().to_owned() + "\n")
        .collect()
}
