//! The files of a new locale: every message of the reference locale, commented out, so that none counts as translated
//! before somebody has translated it.

use std::collections::BTreeMap;
use std::ops::Range;

use unic_langid::LanguageIdentifier;

use super::sheet::{Sheet, Written, counterpart, effective, sheets};
use super::typography::{punctuation, quotes};
use crate::model::catalog::{CATEGORIES, Plural, Select, counting};
use crate::model::locale::{Direction, direction, parse_tag};
use crate::plan::Plan;
use crate::source::{Origin, Sources};

/// What a new locale begins with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its files.
    pub files: Vec<NewFile>,
    /// How many messages there are to translate.
    pub messages: usize,
    /// What a translator into this language should know, line by line.
    pub notes: Vec<String>,
}

/// A file to write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewFile {
    /// Its path below the project's root.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The files of a new locale for a language, in a folder of this name. Words of the interface that the program has in
/// this language are not among them.
pub fn template(plan: &Plan, sources: &Sources, language: &LanguageIdentifier, folder: &str) -> Template {
    let site = plan.site();
    let plurals = counting(language).plurals;
    let notes = notes(language);
    let shipped = sources.iter().any(|(_, source)| {
        let tag = source
            .path
            .strip_prefix("locales/")
            .and_then(|path| path.split_once('/'));
        source.origin == Origin::Theme && tag.is_some_and(|(tag, _)| parse_tag(tag).as_ref() == Some(language))
    });
    let originals = sheets(site, sources, site.locales.reference());
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let interface = format!("locales/{folder}/site.ftl");
    let head: String = notes.iter().map(|note| format!("### {note}\n")).collect();
    files.insert(interface.clone(), head);
    let mut messages = 0;
    let all: Vec<(&Sheet, usize, &Written)> = effective(&originals)
        .filter(|(sheet, _, _)| !(sheet.theme && shipped))
        .collect();
    for of_sheet in all.chunk_by(|a, b| std::ptr::eq(a.0, b.0)) {
        let Some((sheet, _, _)) = of_sheet.first() else {
            continue;
        };
        messages += of_sheet.len();
        let path = counterpart(&sheet.path, folder);
        let text = files.entry(path).or_insert_with(|| {
            let pointer = format!("locales/{folder}/site.ftl");
            format!(
                "### To translate a message, take the `# ` off its lines. What to know of the language: {pointer}\n"
            )
        });
        text.push('\n');
        write_sheet(text, sheet, of_sheet, &plurals);
    }
    Template {
        files: files.into_iter().map(|(path, text)| NewFile { path, text }).collect(),
        messages,
        notes,
    }
}

/// The line `locales: […]` of a `site.yaml` with a tag added, if the list is on one line.
pub fn site_line(yaml: &str, tag: &str) -> Option<String> {
    let line = yaml.lines().find(|line| line.starts_with("locales:"))?;
    let (list, behind) = line.rsplit_once(']')?;
    let is_list = list.contains('[') && (behind.trim().is_empty() || behind.trim_start().starts_with('#'));
    is_list.then(|| format!("{}, {tag}]", list.trim_end()))
}

fn write_sheet(out: &mut String, sheet: &Sheet, messages: &[(&Sheet, usize, &Written)], plurals: &[Plural]) {
    let whole = messages.len() == sheet.messages.len();
    let mut at = 0;
    for (_, _, written) in messages {
        // What is between messages that are not all there says nothing of those that are.
        let gap = if whole { &sheet.text[at..written.start] } else { "\n" };
        write_gap(out, gap);
        out.push_str(&message(sheet, written, plurals));
        at = written.range.end;
    }
    let rest = if whole { &sheet.text[at..] } else { "\n" };
    write_gap(out, rest);
    out.truncate(out.trim_end().len());
    out.push('\n');
}

/// What is between two messages: comments of groups stay, others are commented out with the messages.
fn write_gap(out: &mut String, gap: &str) {
    for line in gap.split_inclusive('\n') {
        if line.starts_with('#') && !line.starts_with("##") {
            out.push_str("# ");
        }
        out.push_str(line);
    }
}

/// A message with its comment as it stands in a new locale's file, without a line end: commented out, its choices by
/// number made for the language.
pub(super) fn message(sheet: &Sheet, message: &Written, plurals: &[Plural]) -> String {
    let mut selects: Vec<&Select> = message.parts.iter().flat_map(|part| &part.selects).collect();
    selects.sort_by_key(|select| select.list.start);
    let mut text = sheet.text[message.start..message.range.start].to_owned();
    expand(&mut text, &sheet.text, message.range.clone(), &selects, plurals);
    let lines = text.split('\n').map(|line| {
        let commented = format!("# {line}");
        if line.is_empty() { "#".to_owned() } else { commented }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Appends a range of a file's text with each choice by number in it made for a language.
fn expand(out: &mut String, text: &str, range: Range<usize>, selects: &[&Select], plurals: &[Plural]) {
    let mut at = range.start;
    for select in selects {
        let inside = select.list.start >= at && select.list.end <= range.end;
        if !inside || !is_plural(select) {
            continue;
        }
        out.push_str(&text[at..select.list.start]);
        write_variants(out, text, select, selects, plurals);
        at = select.list.end;
    }
    out.push_str(&text[at..range.end]);
}

fn write_variants(out: &mut String, text: &str, select: &Select, selects: &[&Select], plurals: &[Plural]) {
    let line = text[..select.list.start].rfind('\n').map_or(0, |newline| newline + 1);
    let first_is_default = select.variants.first().is_some_and(|first| first.default);
    let column = select.list.start - line + usize::from(first_is_default);
    out.truncate(out.trim_end_matches(' ').len());
    let is_number = |key: &str| !CATEGORIES.contains(&key);
    let numbers = select.variants.iter().filter(|variant| is_number(&variant.key));
    let numbers = numbers.map(|variant| (variant.key.as_str(), variant));
    let categories = plurals.iter().filter_map(|plural| {
        let same = select.variants.iter().find(|variant| variant.key == plural.category);
        let source = same.or_else(|| select.variants.iter().find(|variant| variant.default))?;
        Some((plural.category, source))
    });
    let all: Vec<_> = numbers.chain(categories).collect();
    for (at, (key, source)) in all.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let star = usize::from(*key == "other");
        out.push_str(&" ".repeat(column.saturating_sub(star)));
        out.push_str(&format!("{}[{key}]", &"*"[..star]));
        out.push_str(&text[source.extent.head..source.extent.range.start]);
        expand(out, text, source.extent.range.clone(), selects, plurals);
    }
}

/// Whether variants are chosen by number: their keys are numbers and plural categories, of which `other` is the one for
/// all else. A fact's value selects by ids, which may be called the same.
fn is_plural(select: &Select) -> bool {
    let is_key = |key: &str| CATEGORIES.contains(&key) || key.parse::<f64>().is_ok();
    let by_value = |name: &String| name.ends_with("-value") || name == "side";
    select.variants.len() > 1
        && select.variants.iter().all(|variant| is_key(&variant.key))
        && select
            .variants
            .iter()
            .all(|variant| variant.default == (variant.key == "other"))
        && select.variable.as_ref().is_some_and(|name| !by_value(name))
}

/// What a translator into a language should know.
fn notes(language: &LanguageIdentifier) -> Vec<String> {
    let counting = counting(language);
    let plurals: Vec<String> = counting
        .plurals
        .iter()
        .map(|plural| {
            let more = if plural.more { ", …" } else { "" };
            format!("{} ({}{more})", plural.category, plural.examples.join("; "))
        })
        .collect();
    let direction = match direction(language) {
        Direction::LeftToRight => "from left to right",
        Direction::RightToLeft => "from right to left; codes and names are isolated by themselves",
    };
    let [open, close, inner_open, inner_close] = quotes(language);
    vec![
        format!("Words in `{language}`. To translate a message, take the `# ` off its lines and write over its text."),
        "What is left commented out is shown in the language that this one falls back to, and marked.".to_owned(),
        format!(
            "Plural categories, each a variant where a text is chosen by number: {}.",
            plurals.join(", ")
        ),
        format!("Direction: {direction}."),
        format!("Quotation marks: {open}…{close}, and {inner_open}…{inner_close} within them."),
        format!("Punctuation: {}.", punctuation(language)),
        format!("Numbers are put in as the language writes them: {}.", counting.number),
    ]
}
