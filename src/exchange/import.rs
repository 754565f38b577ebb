//! What comes back: which of a translator's units change something, and how the locale's files are to be edited.
//!
//! Nothing is deleted: a unit without a translation changes nothing. What the reference locale says otherwise by now is
//! left out, since its translation says what was meant before.

mod messages;
mod pages;

use std::collections::BTreeMap;
use std::ops::Range;

use super::pattern;
use super::splice::{Edit, sort};
use super::unit::{Unit, Units, units};
use super::{Given, block, sheet};
use crate::diagnostic::{Checked, Code, Diagnostic, shorten};
use crate::model::locale::LocaleId;
use crate::plan::Plan;
use crate::source::{Sources, Span};

/// What an import would do.
#[derive(Clone, Debug, Default)]
pub struct Import {
    /// The files that change, in the order of their paths.
    pub files: Vec<FileChange>,
    /// How many units have the translation that the locale has already.
    pub unchanged: usize,
    /// The keys of those of them that were made from today's reference text, and whose state does not say that nobody has
    /// looked at them.
    pub confirmed: Vec<String>,
    /// How many units have no translation.
    pub empty: usize,
    /// How many are marked as not to be used.
    pub fuzzy: usize,
    /// How many are left out: their reference text is another one now, or is gone, or their page is not whole.
    pub left_out: usize,
}

/// What is changed in one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FileChange {
    /// Its path below the project's root.
    pub path: String,
    /// Whether it is not there yet.
    pub is_new: bool,
    /// Its edits, in order.
    pub edits: Vec<Edit>,
    /// The units that are changed, with the place of each in `edits`.
    pub changes: Vec<(usize, Change)>,
}

/// A translation that is new, or another one than the locale has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The unit's key.
    pub key: String,
    /// What the locale has.
    pub old: Option<String>,
    /// What it gets.
    pub new: String,
    /// Where the translation is in the imported file.
    pub place: Span,
    /// Where it is in the edit's text.
    pub within: Range<usize>,
}

impl Import {
    /// How many units are changed, and how many of them had no translation before.
    pub fn count(&self) -> (usize, usize) {
        let changes = || self.files.iter().flat_map(|file| &file.changes);
        (
            changes().count(),
            changes().filter(|(_, change)| change.old.is_none()).count(),
        )
    }
}

/// What the units of translators' files change in a locale. Nothing is to be written where one of the diagnostics is an
/// error; what a warning is about is left out.
pub fn import<'a>(
    plan: &Plan,
    sources: &Sources,
    locale: LocaleId,
    given: impl IntoIterator<Item = &'a Given>,
) -> Checked<Import> {
    let mut out = Vec::new();
    let all = units(plan, sources, locale);
    let mut made = Import::default();
    let mut accepted: BTreeMap<&str, (&Given, String)> = BTreeMap::new();
    let index: BTreeMap<&str, &Unit> = by_key(&all);
    for given in given {
        let Some(text) = consider(&index, given, &mut made, &mut out) else {
            continue;
        };
        let key = given.key.as_deref().unwrap_or_default();
        match accepted.get(key) {
            Some((first, same)) if *same != text => out.push(repeated(key, given, first)),
            Some(_) => {}
            None => {
                accepted.insert(key, (given, text));
            }
        }
    }
    let mut drafts = Drafts::default();
    messages::edit(plan, sources, locale, &accepted, &mut drafts);
    made.left_out += pages::edit(plan, sources, locale, &accepted, &mut drafts, &mut out);
    made.files = drafts.finish();
    Checked::new(made, out)
}

fn by_key(all: &Units) -> BTreeMap<&str, &Unit> {
    let units = all.files.iter().flat_map(|file| &file.units);
    units.map(|unit| (unit.key.as_str(), unit)).collect()
}

/// The text of a unit that changes something, as it is to be written.
fn consider(
    index: &BTreeMap<&str, &Unit>,
    given: &Given,
    made: &mut Import,
    out: &mut Vec<Diagnostic>,
) -> Option<String> {
    let text = pattern::normalize(&given.target);
    if text.is_empty() {
        made.empty += 1;
        return None;
    }
    let Some(unit) = given.key.as_deref().and_then(|key| index.get(key)) else {
        made.left_out += 1;
        out.push(unknown(index, given));
        return None;
    };
    if given.fuzzy {
        made.fuzzy += 1;
        return None;
    }
    let is_page = unit.key.contains('/');
    let clean = if is_page { page_text } else { pattern::normalize };
    let text = clean(&given.target);
    let same = !differs(&given.source, &unit.source);
    if unit.target.as_deref().map(clean).as_ref() == Some(&text) {
        made.unchanged += 1;
        if same && !given.initial {
            made.confirmed.push(unit.key.clone());
        }
        return None;
    }
    if !same {
        made.left_out += 1;
        out.push(outdated(unit, given));
        return None;
    }
    let checked = if is_page {
        check_block(unit, &text)
    } else {
        pattern::check(&text)
    };
    if let Err(problem) = checked {
        let message = format!("the translation of `{}` cannot be used: {problem}", unit.key);
        let mut diagnostic = Diagnostic::at(Code::InvalidTranslation, given.target_place.clone(), message);
        if !is_page {
            let rule =
                "no line begins with `*`, `[`, `.` or `}`, but those of a choice; a brace in a text is `{\"{\"}`";
            diagnostic = diagnostic.help(rule);
        }
        out.push(diagnostic.help("mend it, or leave it empty: what the locale has then stays"));
        return None;
    }
    Some(text)
}

/// A page's text as it is written: without blank lines at its ends.
fn page_text(given: &str) -> String {
    let text = given.replace("\r\n", "\n");
    let start = text.len() - text.trim_start_matches([' ', '\n']).len();
    let line = text[..start].rfind('\n').map_or(0, |newline| newline + 1);
    text[line..].trim_end_matches([' ', '\n']).to_owned()
}

/// A block must stay one block, of its kind, or the page is no longer the original's block by block.
fn check_block(unit: &Unit, text: &str) -> Result<(), String> {
    if !unit.key.contains('#') {
        return Ok(());
    }
    let original = block::blocks(&unit.source);
    let found = block::blocks(text);
    match (&found[..], &original[..]) {
        ([found], [original]) if found.kind == original.kind => Ok(()),
        ([found], [original]) => Err(format!(
            "it is a {}, where the original is a {}",
            found.kind.as_str(),
            original.kind.as_str()
        )),
        _ => Err("it has a blank line, which makes several parts of one".to_owned()),
    }
}

/// Whether two texts differ in more than blanks, which translators' programs do not always keep.
fn differs(one: &str, other: &str) -> bool {
    !one.split_whitespace().eq(other.split_whitespace())
}

fn unknown(index: &BTreeMap<&str, &Unit>, given: &Given) -> Diagnostic {
    let at = |message: String| Diagnostic::at(Code::UnknownUnit, given.place.clone(), message);
    let Some(key) = &given.key else {
        return at("this unit does not say which message it is, and is left out".to_owned())
            .help("a unit of visavis has the message's id as its `msgctxt`");
    };
    at(format!(
        "there is no `{key}` in the reference locale: this unit is left out"
    ))
    .did_you_mean(key, index.keys().copied())
    .help("it is gone since the export, or was never there; export again")
}

fn outdated(unit: &Unit, given: &Given) -> Diagnostic {
    Diagnostic::at(
        Code::OutdatedUnit,
        given.place.clone(),
        format!(
            "the text of `{}` has changed since the export: this unit is left out",
            unit.key
        ),
    )
    .help(format!("it is now: {}", shorten(&unit.source.replace('\n', " "))))
    .help("export again, and look at the translation")
}

fn repeated(key: &str, given: &Given, first: &Given) -> Diagnostic {
    Diagnostic::at(
        Code::RepeatedUnit,
        given.target_place.clone(),
        format!("`{key}` is translated twice, in two ways"),
    )
    .related(first.target_place.clone(), "here first")
    .help("import one of the two")
}

/// The edits of files in the making.
#[derive(Default)]
struct Drafts {
    files: BTreeMap<String, (bool, Vec<Draft>)>,
}

/// An edit, with the units that it changes.
struct Draft {
    edit: Edit,
    changes: Vec<Change>,
}

impl Drafts {
    fn push(&mut self, path: &str, is_new: bool, edit: Edit, changes: Vec<Change>) {
        let (_, drafts) = self.files.entry(path.to_owned()).or_insert((is_new, Vec::new()));
        drafts.push(Draft { edit, changes });
    }

    fn finish(self) -> Vec<FileChange> {
        let files = self.files.into_iter().map(|(path, (is_new, mut drafts))| {
            sort(&mut drafts, |draft| &draft.edit);
            let mut changes = Vec::new();
            let mut edits = Vec::with_capacity(drafts.len());
            for (at, draft) in drafts.into_iter().enumerate() {
                edits.push(draft.edit);
                changes.extend(draft.changes.into_iter().map(|change| (at, change)));
            }
            FileChange {
                path,
                is_new,
                edits,
                changes,
            }
        });
        files.collect()
    }
}
