//! How far a locale is: each message, attribute and page of it with its state.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::model::wording::same;
use crate::source::Span;

/// How one text of a locale stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It is there, and made from the present wording as far as anybody knows.
    Translated,
    /// It is not there.
    Missing,
    /// It was made from an earlier wording.
    Outdated,
    /// The reference has it no more.
    Obsolete,
}

impl State {
    /// `translated`, `missing`, `outdated` or `obsolete`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Translated => "translated",
            Self::Missing => "missing",
            Self::Outdated => "outdated",
            Self::Obsolete => "obsolete",
        }
    }
}

/// A message, attribute or page of a locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// What it is called: `websocket-1006.summary`, `pages/websocket-rules`.
    pub key: String,
    /// The file of the reference that has it, or of the locale if the reference has it no more; below the locale's folder.
    pub file: String,
    /// How it stands.
    pub state: State,
    /// Whether it is the reference's text to the letter.
    pub same: bool,
    /// Where the locale has it, or the reference if it is missing.
    pub place: Span,
}

/// How many texts stand how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Translated.
    pub translated: u32,
    /// Missing.
    pub missing: u32,
    /// Out of date.
    pub outdated: u32,
    /// No longer in the reference.
    pub obsolete: u32,
    /// Those of the translated and outdated that are the reference's text to the letter.
    pub same: u32,
}

impl Counts {
    /// How many texts the reference has.
    pub fn total(self) -> u32 {
        self.translated + self.missing + self.outdated
    }

    /// Adds an item.
    pub fn add(&mut self, item: &Item) {
        let count = match item.state {
            State::Translated => &mut self.translated,
            State::Missing => &mut self.missing,
            State::Outdated => &mut self.outdated,
            State::Obsolete => &mut self.obsolete,
        };
        *count += 1;
        self.same += u32::from(item.same);
    }

    /// The counts of items.
    pub fn of<'a>(items: impl IntoIterator<Item = &'a Item>) -> Self {
        let mut counts = Self::default();
        items.into_iter().for_each(|item| counts.add(item));
        counts
    }
}

/// What a locale has of the reference's texts, in the reference's order, then what it has besides. Terms are not among
/// them: each locale has its own.
pub fn items(site: &Site, locale: LocaleId) -> Vec<Item> {
    let mut found = Vec::new();
    messages(site, locale, &mut found);
    pages(site, locale, &mut found);
    found
}

/// The counts of each file, in the order of their names.
pub fn by_file(items: &[Item]) -> BTreeMap<&str, Counts> {
    let mut files: BTreeMap<&str, Counts> = BTreeMap::new();
    for item in items {
        files.entry(&item.file).or_default().add(item);
    }
    files
}

/// Notes each published locale of which more is missing or out of date than its budget allows.
pub fn over_budget(site: &Site) -> Vec<Diagnostic> {
    let reference = site.locales.reference();
    let mut out = Vec::new();
    for id in site.locales.published().filter(|id| *id != reference) {
        let locale = site.locale(id);
        let (missing, outdated) = (&locale.budget.max_missing, &locale.budget.max_outdated);
        if missing.is_none() && outdated.is_none() {
            continue;
        }
        let counts = Counts::of(&items(site, id));
        let tag = &locale.tag;
        let mut note = |budget: &Option<(u32, Span)>, count: u32, what: &str, help: String| {
            if let Some((most, place)) = budget.as_ref().filter(|(most, _)| count > *most) {
                let are = if count == 1 { "text is" } else { "texts are" };
                let text = format!("{count} {are} {what} in `{tag}`, and it may be {most}");
                out.push(Diagnostic::at(Code::OverBudget, place.clone(), text).help(help));
            }
        };
        note(
            missing,
            counts.missing,
            "missing",
            format!("`visavis l10n status --locale {tag}` says in which files"),
        );
        note(
            outdated,
            counts.outdated,
            "out of date",
            format!("`visavis l10n diff {tag}` shows them"),
        );
    }
    out
}

fn messages(site: &Site, locale: LocaleId, out: &mut Vec<Item>) {
    let catalog = &site.catalog;
    let reference = site.locales.reference();
    let mut own: BTreeMap<String, (Span, String)> = BTreeMap::new();
    for message in catalog.messages(locale).filter(|message| !message.is_term) {
        for (key, (_, span, pattern)) in message.keys().into_iter().zip(&message.parts) {
            own.entry(key).or_insert_with(|| (span.clone(), pattern.wording()));
        }
    }
    let mut known = BTreeSet::new();
    for message in catalog.messages(reference).filter(|message| !message.is_term) {
        for (key, (_, span, pattern)) in message.keys().into_iter().zip(&message.parts) {
            let (state, same, place) = match own.get(&key) {
                None => (State::Missing, false, span),
                Some((place, wording)) => {
                    let state = if catalog.is_outdated(locale, Key::parse(&key)) {
                        State::Outdated
                    } else {
                        State::Translated
                    };
                    (state, same(wording, &pattern.wording()), place)
                }
            };
            out.push(Item {
                key: key.clone(),
                file: message.file_name.to_owned(),
                state,
                same,
                place: place.clone(),
            });
            known.insert(key);
        }
    }
    let mine = catalog.messages(locale).filter(|m| !m.is_term && !m.yields);
    for message in mine {
        for (key, (_, span, _)) in message.keys().into_iter().zip(&message.parts) {
            if known.insert(key.clone()) {
                out.push(Item {
                    key,
                    file: message.file_name.to_owned(),
                    state: State::Obsolete,
                    same: false,
                    place: span.clone(),
                });
            }
        }
    }
}

fn pages(site: &Site, locale: LocaleId, out: &mut Vec<Item>) {
    for page in &site.pages {
        let original = page.texts[site.locales.reference().index()].as_ref();
        let own = page.texts[locale.index()].as_ref();
        let Some(original) = original else {
            // A page of this locale alone is nothing that could be translated.
            continue;
        };
        let state = match own {
            None => State::Missing,
            Some(text) if text.outdated => State::Outdated,
            Some(_) => State::Translated,
        };
        out.push(Item {
            key: page.file.clone(),
            file: format!("{}.md", page.file),
            state,
            same: own.is_some_and(|own| same(&own.text, &original.text)),
            place: Span::new(own.unwrap_or(original).file, 0..0),
        });
    }
}
