//! `visavis l10n status`

use std::fmt::Write as _;

use super::{open, translated};
use crate::cli::{L10nStatus, MessageFormat};
use crate::command::exit;
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::translation::status::{Counts, State, by_file, items};

pub(super) fn run(options: &L10nStatus) -> Result<u8, u8> {
    let (session, site) = open(&options.common)?;
    let locales: Vec<LocaleId> = match &options.locale {
        Some(tag) => vec![translated(&session, &site, tag)?],
        None => {
            let reference = site.locales.reference();
            site.locales.published().filter(|id| *id != reference).collect()
        }
    };
    if options.items {
        let text = locales
            .iter()
            .map(|locale| list(&site, *locale, options.common.message_format));
        session.console.result(&text.collect::<String>());
        return Ok(exit::FINE);
    }
    let rows: Vec<Row> = locales.into_iter().flat_map(|locale| rows(&site, locale)).collect();
    session.console.result(&match options.common.message_format {
        MessageFormat::Human => table(&rows),
        MessageFormat::Short => short(&rows),
        MessageFormat::Json => json(&rows),
    });
    Ok(exit::FINE)
}

/// Each text of a locale that wants something done.
fn list(site: &Site, locale: LocaleId, format: MessageFormat) -> String {
    let tag = &site.locale(locale).tag;
    let mut out = String::new();
    for item in items(site, locale)
        .iter()
        .filter(|item| item.state != State::Translated)
    {
        let (state, file, key) = (item.state.as_str(), &item.file, &item.key);
        let _ = match format {
            MessageFormat::Json => {
                let value = serde_json::json!({ "locale": tag, "file": file, "key": key, "state": state });
                writeln!(out, "{value}")
            }
            MessageFormat::Human | MessageFormat::Short => writeln!(out, "{tag}/{file}: {key}: {state}"),
        };
    }
    out
}

/// The counts of a file, or of a whole locale.
struct Row {
    locale: String,
    file: Option<String>,
    counts: Counts,
}

fn rows(site: &Site, locale: LocaleId) -> Vec<Row> {
    let items = items(site, locale);
    let tag = &site.locale(locale).tag;
    let row = |file: Option<&str>, counts| Row {
        locale: tag.clone(),
        file: file.map(str::to_owned),
        counts,
    };
    let mut rows: Vec<Row> = by_file(&items)
        .into_iter()
        .map(|(file, counts)| row(Some(file), counts))
        .collect();
    rows.push(row(None, Counts::of(&items)));
    rows
}

/// What the columns of counts are called.
const COLUMNS: [&str; 5] = ["translated", "missing", "outdated", "obsolete", "same"];

fn counts(counts: Counts) -> [u32; 5] {
    [
        counts.translated,
        counts.missing,
        counts.outdated,
        counts.obsolete,
        counts.same,
    ]
}

fn table(rows: &[Row]) -> String {
    let file = |row: &Row| row.file.clone().unwrap_or_else(|| "all".to_owned());
    let widest = |width: usize, texts: &mut dyn Iterator<Item = usize>| texts.max().unwrap_or(0).max(width);
    let tags = widest("locale".len(), &mut rows.iter().map(|row| row.locale.len()));
    let files = widest("file".len(), &mut rows.iter().map(|row| file(row).len()));
    // Writing to a String cannot fail.
    let mut out = format!("{:<tags$}  {:<files$}", "locale", "file");
    for name in COLUMNS {
        let _ = write!(out, "  {name}");
    }
    out.push('\n');
    for row in rows {
        let _ = write!(out, "{:<tags$}  {:<files$}", row.locale, file(row));
        for (name, count) in COLUMNS.iter().zip(counts(row.counts)) {
            let _ = write!(out, "  {count:>width$}", width = name.len());
        }
        out.push('\n');
        if row.file.is_none() {
            out.push('\n');
        }
    }
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

fn short(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        let file = row.file.as_ref().map_or(String::new(), |file| format!("/{file}"));
        let named: Vec<String> = COLUMNS
            .iter()
            .zip(counts(row.counts))
            .map(|(name, count)| format!("{count} {name}"))
            .collect();
        let _ = writeln!(out, "{}{file}: {}", row.locale, named.join(", "));
    }
    out
}

fn json(rows: &[Row]) -> String {
    let mut out = String::new();
    for row in rows {
        let mut object = serde_json::Map::new();
        object.insert("locale".to_owned(), row.locale.clone().into());
        // The whole locale has no file.
        object.insert("file".to_owned(), row.file.clone().into());
        for (name, count) in COLUMNS.iter().zip(counts(row.counts)) {
            object.insert((*name).to_owned(), count.into());
        }
        object.insert("total".to_owned(), row.counts.total().into());
        let _ = writeln!(out, "{}", serde_json::Value::Object(object));
    }
    out
}
