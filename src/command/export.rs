//! `visavis export`

use serde_json::Value as Json;

use super::exit;
use super::lookup::chosen;
use super::session::Session;
use super::table::{OWN, Table, joined};
use crate::cli::{Export, TableFormat};

pub(super) fn run(options: &Export) -> u8 {
    exit::of(exported(options))
}

fn exported(options: &Export) -> Result<(), u8> {
    let mut session = Session::open(&options.common)?;
    let Some(ready) = session.prepare(&options.common)? else {
        session.report();
        return Err(exit::AUTHOR);
    };
    let site = ready.plan.site();
    let locale = match &options.locale {
        Some(tag) => chosen(&session, site, Some(tag))?,
        None => site.locales.reference(),
    };
    let collection = session.collection(site, &options.collection)?;
    let data = ready
        .renderer
        .locale(locale)
        .and_then(|renderer| renderer.collection_json(collection));
    let data = data.map_err(|diagnostic| {
        session.console.failure(&diagnostic.message, None);
        exit::AUTHOR
    })?;
    let text = match options.format {
        TableFormat::Json => format!("{data:#}\n"),
        TableFormat::Csv => table(&data).text().map_err(|error| session.console.system(&error))?,
    };
    session.console.result(&text);
    Ok(())
}

/// A row for each entry: what it is called and its facts.
fn table(data: &Json) -> Table {
    let list = |key: &str| data[key].as_array().into_iter().flatten();
    let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
    let facts: Vec<String> = list("facts").map(|fact| text(&fact["id"])).collect();
    let rows = list("entries").map(|entry| {
        let own = OWN.iter().map(|key| text(&entry[*key]));
        let values = facts.iter().map(|id| value(&entry["facts"][id]));
        own.chain(values).collect()
    });
    Table {
        rows: rows.collect(),
        columns: OWN
            .iter()
            .map(|name| (*name).to_owned())
            .chain(facts.iter().cloned())
            .collect(),
    }
}

/// A fact as an author writes it.
fn value(fact: &Json) -> String {
    let plain = |value: &Json| match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => {
            let items = items.iter().map(|item| item.as_str().unwrap_or_default().to_owned());
            joined(&items.collect::<Vec<_>>())
        }
        Json::Object(map) => match (map.get("seconds"), map.get("title")) {
            (Some(seconds), _) => format!("{seconds} s"),
            (_, Some(title)) => title.as_str().unwrap_or_default().to_owned(),
            _ => String::new(),
        },
        Json::Null => String::new(),
        other => other.to_string(),
    };
    match fact["state"].as_str() {
        Some("known") => plain(&fact["value"]),
        Some(state @ ("unknown" | "not-applicable")) => state.to_owned(),
        // A table has no room for what sources disagree about: what they say is told by the text.
        Some("disputed") => fact["text"].as_str().unwrap_or_default().to_owned(),
        _ => String::new(),
    }
}
