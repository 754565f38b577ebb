//! A new entry.

use super::{Addition, quoted};
use crate::cli::NewThing;
use crate::command::exit;
use crate::command::session::Session;
use crate::model::collection::Collection;
use crate::model::entry::hyphenated;
use crate::model::fact::FactSchema;
use crate::plan::Plan;
use crate::vocabulary::{FactKind, TODO};

pub(super) fn add(thing: &NewThing) -> Result<(), u8> {
    let mut session = Session::open(&thing.common)?;
    let fail = |session: &Session, message: String, help: &str| {
        session.console.failure(&message, Some(help));
        exit::SYSTEM
    };
    let Some((id, code)) = thing.name.split_once('/').filter(|(_, code)| !code.is_empty()) else {
        let help = "name the collection and the code: `visavis new entry git/cherry-pick`";
        return Err(fail(&session, format!("`{}` is no entry", thing.name), help));
    };
    let plan = session.plan(&thing.common)?;
    let Some(plan) = plan else {
        session.report();
        return Err(exit::AUTHOR);
    };
    let site = plan.site();
    let collection = session.collection(site, id)?;
    let slug = hyphenated(code);
    let taken = collection
        .entries
        .iter()
        .find(|entry| entry.code == code || entry.slug == slug);
    if let Some(taken) = taken {
        let message = format!("{id} has `{}` already", taken.code);
        return Err(fail(&session, message, "nothing was changed; choose another code"));
    }
    if slug.is_empty() {
        let help = "codes have a letter a-z or a digit";
        return Err(fail(&session, format!("`{code}` cannot be part of an address"), help));
    }
    let mut addition = Addition::new(&session);
    addition.append(&entries_file(&session, collection), &block(collection, code));
    add_words(&mut addition, &session, &plan, collection, &slug, code);
    addition.note(format!(
        "Fill in the facts of {code} and every {TODO}, then take the `# ` off the words of other languages as you translate them."
    ));
    addition.write()
}

/// The file that an entry is added to: the last one with entries of the collection.
fn entries_file(session: &Session, collection: &Collection) -> String {
    let last = collection.entries.iter().map(|entry| entry.span.file).max();
    match last {
        Some(file) => session.sources.get(file).path.clone(),
        None => format!("content/{}/entries.yaml", collection.id),
    }
}

/// The entry, with what each fact may be. A fact that nobody has filled in is unknown, which is what readers are told.
pub(super) fn block(collection: &Collection, code: &str) -> String {
    let mut out = format!("{}:\n  name: {}\n", quoted(code), quoted(code));
    if collection.groups.iter().any(|group| group.range.is_none()) {
        let groups: Vec<&str> = collection.groups.iter().map(|group| group.id.as_str()).collect();
        out.push_str(&format!("  group: {}  # {}\n", groups[0], groups.join(" | ")));
    }
    if !collection.facts.is_empty() {
        out.push_str("  facts:\n");
    }
    for fact in &collection.facts {
        out.push_str(&format!("    {}: unknown  # {}\n", fact.id, may_be(fact)));
    }
    out.push_str("  sources: []\n");
    out
}

fn may_be(fact: &FactSchema) -> String {
    match fact.kind {
        FactKind::Boolean => "true | false".to_owned(),
        FactKind::Integer => "a whole number".to_owned(),
        FactKind::Enum => fact.values.join(" | "),
        FactKind::List => format!("[{}]", fact.values.join(", ")),
        FactKind::Text => "text".to_owned(),
        FactKind::Date => "2011-12-31".to_owned(),
        FactKind::Duration => "60 s".to_owned(),
        FactKind::Entry => "another entry: its code, or collection/code".to_owned(),
        FactKind::Source => "a work of sources.yaml: key#section".to_owned(),
    }
}

/// The words of an entry: in the reference locale to be written over, in the others as comments, so that they count as what
/// they are.
fn add_words(
    addition: &mut Addition<'_>,
    session: &Session,
    plan: &Plan,
    collection: &Collection,
    slug: &str,
    code: &str,
) {
    let site = plan.site();
    let text = words_of_entry(&collection.id, slug, code, TODO, &collection.sections);
    for locale in site.locales.published() {
        let folder = &site.locale(locale).folder;
        let path = words_file(session, collection, folder);
        if locale == site.locales.reference() {
            addition.append(&path, &text);
        } else {
            let comments: String = text.lines().map(|line| format!("# {line}\n")).collect();
            addition.append(&path, &comments);
        }
    }
}

/// The file of a locale that has the words of the collection's last entry, or the one named after the collection.
fn words_file(session: &Session, collection: &Collection, folder: &str) -> String {
    let last = collection
        .entries
        .last()
        .map(|entry| format!("{}-{} =", collection.id, entry.slug));
    let top = format!("locales/{folder}/");
    let mut files = session.sources.iter().map(|(_, source)| source);
    let has = last.and_then(|last| {
        files.find(|source| source.path.starts_with(&top) && source.text.lines().any(|line| line.starts_with(&last)))
    });
    has.map_or_else(|| format!("{top}{}.ftl", collection.id), |source| source.path.clone())
}

/// What the reference locale asks for of an entry.
pub(in crate::command) fn words_of_entry(
    collection: &str,
    slug: &str,
    name: &str,
    summary: &str,
    sections: &[String],
) -> String {
    let mut out = format!("{collection}-{slug} = {name}\n    .summary = {summary}\n");
    for section in sections {
        out.push_str(&format!("    .{section} = {TODO}\n"));
    }
    out
}
