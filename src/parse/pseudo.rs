//! Pseudo-locales: what the reference locale says, in letters that show what a theme does with other languages.
//!
//! `en-XA` has accents, brackets and is two fifths longer: what is without accents is said by no locale, what lacks a
//! bracket is cut off or composed. `ar-XB` runs from right to left. Both are made like those of ICU and Android, from
//! files, before anything else is read: to all that follows they are locales like the others.

mod alphabet;
mod fluent;
mod text;

use unic_langid::LanguageIdentifier;

use super::site;
use super::yaml;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::source::{Faults, Origin, Source, Sources, Span};

pub use alphabet::Alphabet;

/// The pseudo-locales, each with its alphabet.
pub const PSEUDO: [(&str, Alphabet); 2] = [("en-XA", Alphabet::Accented), ("ar-XB", Alphabet::Mirrored)];

/// Adds the files of the pseudo-locales to those of a project. Where it has a folder of their name, it is left alone,
/// and a diagnostic says so.
pub fn add(sources: &mut Sources) -> Checked<()> {
    let mut out = Vec::new();
    let Some(reference) = reference(sources) else {
        // That there is no default locale is said when the file is read again.
        return Checked::new((), out);
    };
    for (tag, alphabet) in PSEUDO {
        let own = sources
            .iter()
            .find(|(_, source)| folder(&source.path).is_some_and(|(known, _)| known.eq_ignore_ascii_case(tag)));
        if let Some((file, _)) = own {
            out.push(
                Diagnostic::at(
                    Code::PseudoLocale,
                    Span::new(file, 0..0),
                    format!("`{tag}` is made from the reference locale, and the project has one"),
                )
                .help("move the folder away, or leave out --pseudo"),
            );
            continue;
        }
        let made: Vec<Source> = sources
            .iter()
            .filter_map(|(_, source)| generated(source, &reference, tag, alphabet))
            .collect();
        for source in made {
            sources.push(source);
        }
    }
    Checked::new((), out)
}

/// Drops what is wrong in the files of pseudo-locales where something is in others: it is the same again.
pub fn without_echoes(sources: &Sources, diagnostics: &mut Vec<Diagnostic>) {
    let is_generated = |diagnostic: &Diagnostic| {
        let place = diagnostic.labels.first();
        place.is_some_and(|label| matches!(sources.get(label.span.file).origin, Origin::Generated { .. }))
    };
    if !diagnostics.iter().all(is_generated) {
        diagnostics.retain(|diagnostic| !is_generated(diagnostic));
    }
}

/// The tag of the default locale.
fn reference(sources: &Sources) -> Option<LanguageIdentifier> {
    let (file, source) = sources.find("content/site.yaml")?;
    let node = yaml::read(file, &source.text).ok()?;
    let site = site::read(&node, &mut Vec::new())?;
    site.default_locale?.value.parse().ok()
}

/// A file of a locale: the locale's folder, and the path below it.
fn folder(path: &str) -> Option<(&str, &str)> {
    path.strip_prefix("locales/")?.split_once('/')
}

/// What a file of the reference locale is in a pseudo-locale.
fn generated(source: &Source, reference: &LanguageIdentifier, tag: &str, alphabet: Alphabet) -> Option<Source> {
    let (name, below) = folder(&source.path)?;
    let is_reference = name
        .parse::<LanguageIdentifier>()
        .is_ok_and(|found| found == *reference);
    if !is_reference || source.faults.unread.is_some() {
        return None;
    }
    let text = if below.ends_with(".ftl") {
        fluent::translate(&source.text, alphabet)
    } else if below.ends_with(".md") {
        text::translate(&source.text, alphabet)
    } else {
        return None;
    };
    Some(Source {
        path: format!("locales/{tag}/{below}"),
        text: text.into(),
        faults: Faults::default(),
        origin: Origin::Generated {
            yields: source.origin.yields(),
        },
    })
}
