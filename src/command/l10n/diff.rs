//! `visavis l10n diff`

use std::collections::BTreeMap;
use std::fmt::Write as _;

use similar::{ChangeTag, TextDiff};

use super::{locked, open, translated};
use crate::cli::{L10nDiff, MessageFormat};
use crate::command::exit;
use crate::command::session::Session;
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::wording::normalized;
use crate::translation::status::{Item, State, items};

pub(super) fn run(options: &L10nDiff) -> Result<u8, u8> {
    let (session, site) = open(&options.common)?;
    let locale = translated(&session, &site, &options.locale)?;
    let before = locked(&session, &site, locale);
    let wanted = |item: &&Item| {
        let key = &item.key;
        let message = key.split_once('.').map_or(key.as_str(), |(message, _)| message);
        options.ids.is_empty() || options.ids.iter().any(|id| id == key || id == message)
    };
    let outdated: Vec<Item> = items(&site, locale)
        .into_iter()
        .filter(|item| item.state == State::Outdated)
        .collect();
    let chosen: Vec<&Item> = outdated.iter().filter(wanted).collect();
    for id in &options.ids {
        let names = |item: &&&Item| item.key == *id || item.key.split_once('.').is_some_and(|(m, _)| m == id);
        if !chosen.iter().any(|item| names(&item)) {
            let message = format!("`{id}` is not out of date in `{}`", site.locale(locale).tag);
            session
                .console
                .failure(&message, Some("`visavis l10n diff` without an id shows what is"));
            return Err(exit::SYSTEM);
        }
    }
    let texts = Texts::new(&site, locale);
    let mut out = String::new();
    for item in &chosen {
        let empty = String::new();
        let then = before.get(&item.key).unwrap_or(&empty);
        let now = texts.reference.get(&item.key).unwrap_or(&empty);
        let own = texts.own.get(&item.key).unwrap_or(&empty);
        match options.common.message_format {
            MessageFormat::Json => {
                let value = serde_json::json!({
                    "locale": site.locale(locale).tag, "key": item.key, "file": place(&session, item),
                    "before": then, "now": now, "translation": own,
                });
                let _ = writeln!(out, "{value}");
            }
            MessageFormat::Short => {
                let _ = writeln!(out, "{}: {} is out of date", place(&session, item), item.key);
            }
            MessageFormat::Human => {
                let sides = [then.as_str(), now, own];
                human(&mut out, &session, item, sides, &site.locale(locale).tag);
            }
        }
    }
    if chosen.is_empty() && options.common.message_format == MessageFormat::Human {
        let _ = writeln!(out, "nothing in `{}` is out of date", site.locale(locale).tag);
    }
    session.console.result(&out);
    Ok(exit::FINE)
}

/// What the reference says now, and what the locale says.
struct Texts {
    reference: BTreeMap<String, String>,
    own: BTreeMap<String, String>,
}

impl Texts {
    fn new(site: &Site, locale: LocaleId) -> Self {
        let mut found = Self {
            reference: site.catalog.wordings(site.locales.reference()).clone(),
            own: site.catalog.wordings(locale).clone(),
        };
        for page in &site.pages {
            let text = |id: LocaleId| page.texts[id.index()].as_ref().map(|text| normalized(&text.text));
            let key = page.file.clone();
            found
                .reference
                .extend(text(site.locales.reference()).map(|text| (key.clone(), text)));
            found.own.extend(text(locale).map(|text| (key.clone(), text)));
        }
        found
    }
}

fn place(session: &Session, item: &Item) -> String {
    let (line, _) = session.sources.line_column(&item.place);
    format!("{}:{line}", session.sources.get(item.place.file).path)
}

/// Before, now and the translation, one above the other, with the words that went and came marked as `wdiff` does, or in
/// colour.
fn human(out: &mut String, session: &Session, item: &Item, [then, now, own]: [&str; 3], tag: &str) {
    let diff = TextDiff::from_words(then, now);
    let color = session.console.has_colors();
    // A change of several lines is marked on each of them.
    let mark = |tag: ChangeTag, text: &str| {
        let lines = text.split('\n').map(|line| match (tag, color) {
            (ChangeTag::Delete, true) if !line.is_empty() => format!("\x1b[31;9m{line}\x1b[0m"),
            (ChangeTag::Insert, true) if !line.is_empty() => format!("\x1b[32;4m{line}\x1b[0m"),
            (ChangeTag::Delete, false) if !line.is_empty() => format!("[-{line}-]"),
            (ChangeTag::Insert, false) if !line.is_empty() => format!("{{+{line}+}}"),
            _ => line.to_owned(),
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let side = |drops: ChangeTag| {
        let mut text = String::new();
        // Neighbouring changes of one kind are one change to a reader.
        let mut run: Option<(ChangeTag, String)> = None;
        for change in diff.iter_all_changes().filter(|change| change.tag() != drops) {
            match &mut run {
                Some((tag, words)) if *tag == change.tag() => words.push_str(change.value()),
                _ => {
                    if let Some((tag, words)) = run.take() {
                        text.push_str(&mark(tag, &words));
                    }
                    run = Some((change.tag(), change.value().to_owned()));
                }
            }
        }
        if let Some((tag, words)) = run {
            text.push_str(&mark(tag, &words));
        }
        text
    };
    let _ = writeln!(out, "{}\n  --> {}", item.key, place(session, item));
    let width = tag.len().max("before".len());
    let (then, now) = (side(ChangeTag::Insert), side(ChangeTag::Delete));
    let is_marked = |line: &str| ["[-", "{+", "\x1b["].iter().any(|sign| line.contains(sign));
    let long = now.lines().count() > MOST_LINES;
    // A translation of as many lines has each in the place of the original's.
    let alike = own.lines().count() == now.lines().count();
    let changed: Vec<bool> = now.lines().map(is_marked).collect();
    let own = own.lines().zip(changed.iter().copied().chain(std::iter::repeat(false)));
    let own = own
        .filter(|(_, changed)| !(long && alike) || *changed)
        .map(|(line, _)| line);
    let only = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !long || is_marked(line));
        lines.map(str::to_owned).collect()
    };
    let own: Vec<String> = own.map(str::to_owned).collect();
    for (name, lines) in [("before", only(&then)), ("now", only(&now)), (tag, own)] {
        for (at, line) in lines.iter().enumerate() {
            let name = if at == 0 { name } else { "" };
            let _ = writeln!(out, "  {name:<width$} | {line}");
        }
    }
    out.push('\n');
}

/// Of longer texts only the lines that changed are shown.
const MOST_LINES: usize = 6;
