//! The plural categories of a language, as the bundle will choose them: by the rules of `intl_pluralrules` (CLDR 36), of
//! the language that Fluent negotiates for the locale.

use std::collections::BTreeMap;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The categories of CLDR, in its order.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Fractions that are in categories of their own in some languages.
const FRACTIONS: [&str; 8] = ["0.0", "0.1", "0.5", "1.0", "1.1", "1.5", "2.0", "2.5"];

/// The largest of the numbers that are tried one by one.
const TRIED: u64 = 200;

/// The categories of one language.
#[derive(Clone, Debug)]
pub struct Categories {
    /// Each category that whole numbers have, with the first few of them.
    whole: BTreeMap<usize, Vec<u64>>,
    /// Those that only fractions have.
    fractions: Vec<usize>,
}

impl Categories {
    /// The categories of a language: cardinal, or ordinal.
    pub fn of(language: &LanguageIdentifier, ordinal: bool) -> Self {
        let kind = if ordinal {
            PluralRuleType::ORDINAL
        } else {
            PluralRuleType::CARDINAL
        };
        let mut found = Self {
            whole: BTreeMap::new(),
            fractions: Vec::new(),
        };
        let fallback = "en".parse::<LanguageIdentifier>().ok();
        let known = PluralRules::get_locales(kind);
        // As the bundle does it.
        let negotiated = negotiate_languages(
            std::slice::from_ref(language),
            &known,
            fallback.as_ref(),
            NegotiationStrategy::Lookup,
        );
        let Some(rules) = negotiated
            .first()
            .and_then(|language| PluralRules::create((*language).clone(), kind).ok())
        else {
            found.whole.insert(NAMES.len() - 1, vec![0]);
            return found;
        };
        for number in (0..=TRIED).chain([1_000, 10_000, 100_000, 1_000_000]) {
            if let Ok(category) = rules.select(number) {
                let samples = found.whole.entry(place(category)).or_default();
                // Enough to see whether exact variants take all of them.
                if samples.len() < 4 {
                    samples.push(number);
                }
            }
        }
        for fraction in FRACTIONS {
            if let Ok(category) = rules.select(fraction) {
                let at = place(category);
                if !found.whole.contains_key(&at) && !found.fractions.contains(&at) {
                    found.fractions.push(at);
                }
            }
        }
        found
    }

    /// Whether some number is in a category.
    pub fn has(&self, name: &str) -> bool {
        self.names().contains(&name)
    }

    /// The categories that some number is in, in CLDR's order.
    pub fn names(&self) -> Vec<&'static str> {
        let has = |at: &usize| self.whole.contains_key(at) || self.fractions.contains(at);
        (0..NAMES.len()).filter(has).map(|at| NAMES[at]).collect()
    }

    /// The categories of whole numbers, each with the first few numbers in it.
    pub fn of_whole_numbers(&self) -> impl Iterator<Item = (&'static str, &[u64])> {
        self.whole.iter().map(|(at, samples)| (NAMES[*at], samples.as_slice()))
    }
}

fn place(category: PluralCategory) -> usize {
    match category {
        PluralCategory::ZERO => 0,
        PluralCategory::ONE => 1,
        PluralCategory::TWO => 2,
        PluralCategory::FEW => 3,
        PluralCategory::MANY => 4,
        PluralCategory::OTHER => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(tag: &str) -> Vec<&'static str> {
        Categories::of(&tag.parse().expect("a tag"), false).names()
    }

    #[test]
    fn categories_are_those_that_the_bundle_chooses() {
        assert_eq!(names("en"), ["one", "other"]);
        assert_eq!(names("fr-CA"), ["one", "other"]);
        assert_eq!(names("zh-Hans"), ["other"]);
        assert_eq!(names("ar"), NAMES);
        assert_eq!(names("cs"), ["one", "few", "many", "other"]);
        let czech = Categories::of(&"cs".parse().expect("a tag"), false);
        assert!(
            czech.of_whole_numbers().all(|(name, _)| name != "many"),
            "only fractions are `many` in Czech"
        );
        assert_eq!(
            Categories::of(&"en".parse().expect("a tag"), true).names(),
            ["one", "two", "few", "other"]
        );
    }
}
