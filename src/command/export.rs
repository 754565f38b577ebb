//! `visavis export`

use serde_json::Value as Json;

use super::exit;
use super::lookup::chosen;
use super::session::Session;
use crate::cli::{Export, TableFormat};

pub(super) fn run(options: &Export) -> u8 {
    match exported(options) {
        Ok(()) => exit::FINE,
        Err(code) => code,
    }
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
    let found = site.collections.iter().find(|known| known.id == options.collection);
    let Some(collection) = found else {
        let known: Vec<&str> = site.collections.iter().map(|known| known.id.as_str()).collect();
        let message = format!("there is no collection `{}`", options.collection);
        session.console.unknown(&message, &options.collection, &known);
        return Err(exit::SYSTEM);
    };
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
        TableFormat::Csv => table(&data).map_err(|error| {
            session.console.failure(&error, None);
            exit::SYSTEM
        })?,
    };
    session.console.result(&text);
    Ok(())
}

/// A row for each entry: what it is called and its facts, as `import` reads them.
fn table(data: &Json) -> Result<String, String> {
    let empty = Vec::new();
    let list = |key: &str| data[key].as_array().unwrap_or(&empty).clone();
    let facts: Vec<String> = list("facts")
        .iter()
        .filter_map(|fact| fact["id"].as_str().map(str::to_owned))
        .collect();
    let own = ["code", "name", "registry_name", "status", "group", "summary"];
    let mut writer = csv::Writer::from_writer(Vec::new());
    let head: Vec<&str> = own.into_iter().chain(facts.iter().map(String::as_str)).collect();
    let failed = |error: csv::Error| error.to_string();
    writer.write_record(&head).map_err(failed)?;
    for entry in list("entries") {
        let plain = own
            .iter()
            .map(|key| entry[*key].as_str().unwrap_or_default().to_owned());
        let values = facts.iter().map(|id| value(&entry["facts"][id]));
        let row: Vec<String> = plain.chain(values).collect();
        writer.write_record(&row).map_err(failed)?;
    }
    let bytes = writer.into_inner().map_err(|error| error.to_string())?;
    String::from_utf8(bytes).map_err(|error| error.to_string())
}

/// A fact as an author writes it.
fn value(fact: &Json) -> String {
    let plain = |value: &Json| match value {
        Json::String(text) => text.clone(),
        Json::Array(items) => {
            let items = items.iter().map(|item| item.as_str().unwrap_or_default());
            items.collect::<Vec<_>>().join("; ")
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
