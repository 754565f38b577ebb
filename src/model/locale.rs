//! Locales: BCP 47 tags with a direction and a fallback chain.

use unic_langid::LanguageIdentifier;

use crate::source::Span;
use crate::vocabulary::{Outdated, Untranslated};

/// Names one of [`Locales`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct LocaleId(u16);

impl LocaleId {
    /// Its place in [`Locales`].
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The direction in which a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A locale of the site, or one that is only fallen back to.
#[derive(Clone, Debug)]
pub struct Locale {
    /// The BCP 47 tag in its canonical form: `pt-BR`. Also the first part of its routes.
    pub tag: String,
    /// The folder below `locales/`, as its author wrote it.
    pub folder: String,
    /// The tag, taken apart.
    pub language: LanguageIdentifier,
    /// The direction of its script.
    pub direction: Direction,
    /// Where words are looked for: the locale itself, then what it falls back to, the reference locale last.
    pub chain: Vec<LocaleId>,
    /// What happens to its untranslated pages.
    pub untranslated: Untranslated,
    /// The coverage, from 0 to 1, under which a page is not for search engines.
    pub min_coverage: f64,
    /// What happens to its translations of earlier wordings.
    pub outdated: Outdated,
    /// What it may lack.
    pub budget: Budget,
}

/// How many messages of a locale may lack before `check` fails; each with the place that says so.
#[derive(Clone, Debug, Default)]
pub struct Budget {
    /// How many may be missing.
    pub max_missing: Option<(u32, Span)>,
    /// How many may be out of date.
    pub max_outdated: Option<(u32, Span)>,
}

/// The locales of a site, in the language menu's order, then those that are only fallen back to.
#[derive(Clone, Debug)]
pub struct Locales {
    all: Vec<Locale>,
    published: usize,
    reference: LocaleId,
}

/// The most locales that a site may have, so that a set of them fits in one number.
pub const MAX_LOCALES: usize = 128;

impl Locales {
    /// `all`, of which the first `published` have pages, and `reference` is the one that others are translated from.
    pub fn new(all: Vec<Locale>, published: usize, reference: usize) -> Self {
        Self {
            published: published.min(all.len()),
            reference: LocaleId(reference as u16),
            all,
        }
    }

    /// The locale that `id` names.
    pub fn get(&self, id: LocaleId) -> &Locale {
        &self.all[id.index()]
    }

    /// The locale at a place in the order of `new`.
    pub fn id(index: usize) -> LocaleId {
        LocaleId(index as u16)
    }

    /// The reference locale.
    pub fn reference(&self) -> LocaleId {
        self.reference
    }

    /// The locales that have pages.
    pub fn published(&self) -> impl DoubleEndedIterator<Item = LocaleId> + Clone + use<> {
        (0..self.published).map(Self::id)
    }

    /// All locales, those that are only fallen back to last.
    pub fn iter(&self) -> impl Iterator<Item = (LocaleId, &Locale)> {
        self.all.iter().enumerate().map(|(at, locale)| (Self::id(at), locale))
    }

    /// How many locales there are.
    pub fn len(&self) -> usize {
        self.all.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.all.is_empty()
    }
}

/// A BCP 47 tag taken apart; nothing if it is none, or has extensions, or is not a language (`und`).
pub fn parse_tag(text: &str) -> Option<LanguageIdentifier> {
    let language: LanguageIdentifier = text.parse().ok()?;
    (!language.language.is_empty() && !text.contains('_')).then_some(language)
}

/// The direction of a language's script, as CLDR's likely subtags say.
pub fn direction(language: &LanguageIdentifier) -> Direction {
    let directionality = icu_locale::LocaleDirectionality::new_extended();
    match language.to_string().parse() {
        Ok(language) if directionality.is_right_to_left(&language) => Direction::RightToLeft,
        _ => Direction::LeftToRight,
    }
}

/// A language and the territory that most of those who read it are in, as CLDR's likely subtags say: `fr_FR`, which is how
/// Open Graph wants a locale.
pub fn with_territory(language: &LanguageIdentifier) -> String {
    let mut likely: icu_locale::LanguageIdentifier = match language.to_string().parse() {
        Ok(language) => language,
        Err(_) => return language.language.to_string(),
    };
    icu_locale::LocaleExpander::new_extended().maximize(&mut likely);
    match likely.region {
        Some(region) => format!("{}_{region}", likely.language),
        None => likely.language.to_string(),
    }
}

/// The direction of a text by its first letter (UAX #9, rules P2 and P3); nothing if it has none.
pub fn direction_of(text: &str) -> Option<Direction> {
    let first = text.chars().find(|c| c.is_alphabetic())?;
    // The blocks of scripts that run from right to left, which Unicode keeps together.
    let right_to_left = matches!(u32::from(first),
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF);
    Some(match right_to_left {
        true => Direction::RightToLeft,
        false => Direction::LeftToRight,
    })
}

/// A tag and what it shortens to: `zh-Hant-TW`, `zh-Hant`, `zh`.
pub fn truncations(language: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let mut found = Vec::new();
    let mut at = language.clone();
    loop {
        if at.variants().len() > 0 {
            at.clear_variants();
        } else if at.region.is_some() {
            at.region = None;
        } else if at.script.is_some() {
            at.script = None;
        } else {
            return found;
        }
        found.push(at.clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn direction_follows_the_script() {
        for (tag, expected) in [
            ("en", "ltr"),
            ("ar", "rtl"),
            ("az-Arab", "rtl"),
            ("az", "ltr"),
            ("he-IL", "rtl"),
        ] {
            let language = parse_tag(tag).expect(tag);
            assert_eq!(direction(&language).as_str(), expected, "{tag}");
        }
    }

    #[test]
    fn direction_follows_the_first_letter() {
        for (text, expected) in [
            ("GET /chat, Upgrade:", Some("ltr")),
            ("101 Switching", Some("ltr")),
            ("1007 إطار", Some("rtl")),
            ("\u{5e9} TLS", Some("rtl")),
            ("1006", None),
        ] {
            assert_eq!(direction_of(text).map(Direction::as_str), expected, "{text}");
        }
    }

    #[test]
    fn tags_shorten_from_the_right() {
        let language = parse_tag("zh-hant-tw").expect("a tag");
        let shorter: Vec<_> = truncations(&language).iter().map(ToString::to_string).collect();
        assert_eq!(shorter, ["zh-Hant", "zh"]);
        assert!(parse_tag("fr_CA").is_none() && parse_tag("und").is_none() && parse_tag("français").is_none());
    }
}
