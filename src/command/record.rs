//! `visavis record`

use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

use icu_calendar::Date;
use icu_calendar::types::RataDie;

use super::exit;
use super::session::Session;
use crate::cli::Record;
use crate::emit::{SourceFile, write_sources};
use crate::model::format::Day;
use crate::model::history::{self, Recorded, WrittenChange};
use crate::parse::history::ParsedHistory;

pub(super) fn run(options: &Record) -> u8 {
    exit::of(record(options))
}

fn record(options: &Record) -> Result<(), u8> {
    let mut session = Session::open(&options.common)?;
    let plan = session.plan(&options.common)?;
    let Some(plan) = plan.filter(|_| !session.is_broken()) else {
        session.report();
        return Err(exit::AUTHOR);
    };
    let site = plan.site();
    let day = match &options.date {
        Some(text) => Day::parse(text).ok_or_else(|| {
            let help = "write it as 2011-12-31";
            let message = format!("--date `{text}` is no day of the calendar");
            session.console.failure(&message, Some(help));
            exit::SYSTEM
        })?,
        None => today(),
    };
    let wanted = |id: &String| options.collections.is_empty() || options.collections.contains(id);
    for id in &options.collections {
        session.collection(site, id)?;
    }
    let mut files = Vec::new();
    let mut result = String::new();
    for collection in site.collections.iter().filter(|collection| wanted(&collection.id)) {
        let path = format!("content/{}/history.yaml", collection.id);
        let before = written(&session, &collection.id, &path);
        let now = history::record(site, collection);
        let (text, said) = match &before {
            None => (
                history::text(&day.to_string(), &[], &now),
                "recorded for the first time".to_owned(),
            ),
            Some(before) => {
                let (changes, count) = changes(before, &now, day);
                let since = before.since.scalar().unwrap_or_default();
                let noun = if count == 1 { "change" } else { "changes" };
                (history::text(&since, &changes, &now), format!("{count} {noun}"))
            }
        };
        let old = session
            .sources
            .find(&path)
            .map(|(_, source)| source.text.as_bytes().to_vec());
        result.push_str(&format!("{path}: {said}\n"));
        if old.as_deref() != Some(text.as_bytes()) {
            files.push(SourceFile {
                path: session.root.join(&path),
                old,
                new: text.into_bytes(),
            });
        }
    }
    write_sources(&files).map_err(|error| session.console.system(&error))?;
    session.console.result(&result);
    Ok(())
}

/// The history file as it is; nothing where there is none.
fn written(session: &Session, folder: &str, path: &str) -> Option<ParsedHistory> {
    let (file, source) = session.sources.find(path)?;
    let node = crate::parse::yaml::read(file, &source.text).ok()?;
    crate::parse::history::read(folder, &node, &mut Vec::new())
}

/// The changes so far and those that are new, and how many of these there are.
fn changes(before: &ParsedHistory, now: &Recorded, day: Day) -> (Vec<WrittenChange>, usize) {
    let facts: Recorded = before
        .facts
        .iter()
        .map(|(code, facts)| (code.clone(), facts.iter().cloned().collect::<BTreeMap<_, _>>()))
        .collect();
    let text = |given: &Option<crate::parse::reader::Located<String>>| given.as_ref().map(|text| text.value.clone());
    let mut all: Vec<WrittenChange> = before
        .changes
        .iter()
        .map(|change| WrittenChange {
            date: change.date.scalar().unwrap_or_default(),
            entry: change.entry.value.clone(),
            fact: text(&change.fact),
            before: text(&change.before),
            after: text(&change.after),
        })
        .collect();
    let new = history::changes(&facts, now);
    let count = new.len();
    all.extend(new.into_iter().map(|(entry, change)| {
        let (fact, before, after) = match change {
            Some((fact, before, after)) => (Some(fact), before, after),
            None => (None, None, None),
        };
        WrittenChange {
            date: day.to_string(),
            entry,
            fact,
            before,
            after,
        }
    }));
    (all, count)
}

/// The present day, in UTC.
#[expect(clippy::disallowed_methods, reason = "a record is of the day on which it is made")]
fn today() -> Day {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = i64::try_from(since.as_secs() / 86_400).unwrap_or_default();
    // The first day of Unix time is the 719 163rd of the calendar (RFC 9557 counts from 0001-01-01).
    let date = Date::from_rata_die(RataDie::new(719_163 + days), icu_calendar::Iso);
    Day {
        year: date.era_year().year,
        month: date.month().ordinal,
        day: date.day_of_month().0,
    }
}
