//! What a language does with numbers, found by asking: which plural category its rules select, how it writes them.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use super::function;
use crate::model::format::Formats;

/// What a language does with numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counting {
    /// The plural categories that messages of this language can select, in the order of [`CATEGORIES`].
    pub plurals: Vec<Plural>,
    /// 1234567.89 as its readers see it.
    pub number: String,
}

/// A plural category of a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plural {
    /// Its name, which is the key of a variant: `few`.
    pub category: &'static str,
    /// The first numbers of it, as the language writes them, the whole ones first.
    pub examples: Vec<String>,
    /// Whether there are more whole numbers of it than the examples.
    pub more: bool,
}

/// The plural categories of Unicode's CLDR.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// How many numbers are shown of a category.
const EXAMPLES: usize = 4;

/// A plural category, with the numbers that are known to be of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Category {
    /// Its name.
    pub name: &'static str,
    /// Whole numbers.
    pub whole: Vec<f64>,
    /// Fractions.
    pub fractions: Vec<f64>,
}

const PROBE: &str = "\
ordinal = { NUMBER($n, type: \"ordinal\") ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
category = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
number = { $n }
";

/// A bundle of one language, to be asked.
struct Probe(FluentBundle<Arc<FluentResource>>);

impl Probe {
    fn new(language: &LanguageIdentifier) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![language.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(function::write_number));
        function::register(&mut bundle, &Arc::new(Formats::new(&language.to_string())));
        // The text above is one of ours, which a test formats.
        if let Ok(resource) = FluentResource::try_new(PROBE.to_owned()) {
            let _ = bundle.add_resource(Arc::new(resource));
        }
        Self(bundle)
    }

    fn format(&self, id: &str, n: f64) -> String {
        let mut arguments = FluentArgs::with_capacity(1);
        arguments.set("n", FluentValue::from(n));
        let pattern = self.0.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(String::new, |pattern| {
            self.0
                .format_pattern(pattern, Some(&arguments), &mut Vec::new())
                .into_owned()
        })
    }

    fn categories(&self, id: &str) -> Vec<Category> {
        // CLDR's rules tell numbers apart by their last two digits, by a few small values, by millions (Breton, and the
        // Romance languages) and by fractions.
        let whole = (0..=210).chain([1_000, 10_000, 100_000, 1_000_000, 2_000_000, 1_000_001]);
        let fractions = [0.1, 0.5, 1.1, 1.5, 2.1, 2.5, 5.5, 10.1, 21.1];
        let mut found: Vec<Category> = CATEGORIES
            .into_iter()
            .map(|name| Category {
                name,
                whole: Vec::new(),
                fractions: Vec::new(),
            })
            .collect();
        for n in whole.map(f64::from).chain(fractions) {
            let name = self.format(id, n);
            if let Some(category) = found.iter_mut().find(|category| category.name == name) {
                let numbers = if n.fract() == 0.0 {
                    &mut category.whole
                } else {
                    &mut category.fractions
                };
                numbers.push(n);
            }
        }
        found.retain(|category| !category.whole.is_empty() || !category.fractions.is_empty());
        found
    }
}

/// The plural categories of a language that bundles select, for counts or for ordinals, in the order of [`CATEGORIES`]:
/// of numbers that stand for all those that rules tell apart, asks the rules that bundles select by.
pub fn categories(language: &LanguageIdentifier, ordinal: bool) -> Vec<Category> {
    Probe::new(language).categories(if ordinal { "ordinal" } else { "category" })
}

/// What a language does with numbers.
pub fn counting(language: &LanguageIdentifier) -> Counting {
    let probe = Probe::new(language);
    let plurals = probe
        .categories("category")
        .into_iter()
        .map(|category| {
            let numbers = if category.whole.is_empty() {
                &category.fractions
            } else {
                &category.whole
            };
            Plural {
                category: category.name,
                examples: numbers
                    .iter()
                    .take(EXAMPLES)
                    .map(|n| probe.format("number", *n))
                    .collect(),
                more: category.whole.len() > EXAMPLES,
            }
        })
        .collect();
    Counting {
        plurals,
        number: probe.format("number", 1_234_567.89),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::locale::parse_tag;

    fn shown(tag: &str) -> String {
        let found = counting(&parse_tag(tag).expect("a tag"));
        let plurals: Vec<String> = found
            .plurals
            .iter()
            .map(|plural| {
                let more = if plural.more { " …" } else { "" };
                format!("{}: {}{more}", plural.category, plural.examples.join(" "))
            })
            .collect();
        format!("{}; {}", plurals.join("; "), found.number)
    }

    #[test]
    fn categories_are_those_that_bundles_select() {
        for (tag, expected) in [
            ("en", "one: 1; other: 0 2 3 4 …; 1,234,567.89"),
            ("fr", "one: 0 1; other: 2 3 4 5 …; 1\u{202F}234\u{202F}567,89"),
            ("ja", "other: 0 1 2 3 …; 1,234,567.89"),
            (
                "pl",
                "one: 1; few: 2 3 4 22 …; many: 0 5 6 7 …; other: 0,1 0,5 1,1 1,5; 1\u{A0}234\u{A0}567,89",
            ),
            (
                "cs",
                "one: 1; few: 2 3 4; many: 0,1 0,5 1,1 1,5; other: 0 5 6 7 …; 1\u{A0}234\u{A0}567,89",
            ),
            (
                "cy",
                "zero: 0; one: 1; two: 2; few: 3; many: 6; other: 4 5 7 8 …; 1,234,567.89",
            ),
        ] {
            assert_eq!(shown(tag), expected, "{tag}");
        }
        assert!(shown("ar").starts_with("zero: ") && shown("ar").contains("many: "));
    }
}
