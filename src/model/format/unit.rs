//! Units and the percent sign as a locale writes them.
//!
//! From CLDR's data, of which `units.tsv` has what is needed here; `tests/browser/units.js` makes it. ICU4X has none of
//! this but in its experimental crate: see ARCHITECTURE.md.

use std::collections::BTreeMap;

use icu_locale::fallback::{LocaleFallbackConfig, LocaleFallbacker};

use crate::vocabulary::{Unit, UnitDisplay};

/// Lines of a tag, a unit, a width, and patterns by plural category, `other` first. A locale has the lines in which it
/// differs from what it falls back to.
const TABLE: &str = include_str!("units.tsv");

/// The patterns of one locale, by unit and width.
pub(super) struct Patterns {
    lines: BTreeMap<(&'static str, &'static str), &'static str>,
}

impl Patterns {
    /// What the table has for a locale and all that it falls back to (CLDR's parents, UTS #35).
    pub(super) fn of(locale: &icu_locale::Locale) -> Self {
        let mut chain = Vec::new();
        let fallbacker = LocaleFallbacker::new().for_config(LocaleFallbackConfig::default());
        let mut at = fallbacker.fallback_for(locale.into());
        while !at.get().is_unknown() {
            chain.push(at.get().to_string());
            at.step();
        }
        chain.push("und".to_owned());
        let mut lines = BTreeMap::new();
        let mut found: Vec<(usize, &'static str)> = TABLE
            .lines()
            .filter_map(|line| {
                let (tag, rest) = line.split_once('\t')?;
                Some((chain.iter().position(|known| known == tag)?, rest))
            })
            .collect();
        // The nearest first: it is the one that stays.
        found.sort_by_key(|(distance, _)| *distance);
        for (_, line) in found {
            let mut parts = line.splitn(3, '\t');
            if let (Some(unit), Some(width), Some(patterns)) = (parts.next(), parts.next(), parts.next()) {
                lines.entry((unit, width)).or_insert(patterns);
            }
        }
        Self { lines }
    }

    /// A number that is written already, with its unit.
    pub(super) fn fill(&self, unit: Unit, display: UnitDisplay, category: &str, number: &str) -> String {
        let patterns = self
            .lines
            .get(&(unit.as_str(), display.as_str()))
            .copied()
            .unwrap_or_default();
        let named = |category: &str| {
            patterns
                .split('\t')
                .filter_map(|pattern| pattern.split_once('='))
                .find(|(known, _)| *known == category)
                .map(|(_, pattern)| pattern)
        };
        named(category)
            .or_else(|| named("other"))
            .unwrap_or("{0}")
            .replace("{0}", number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_unit_is_in_the_table() {
        let root = Patterns::of(&icu_locale::Locale::UNKNOWN);
        for unit in Unit::NAMES {
            for display in UnitDisplay::NAMES {
                let patterns = root.lines.get(&(*unit, *display));
                assert!(
                    patterns.is_some_and(|known| known.starts_with("other=") && known.contains("{0}")),
                    "{unit} {display}"
                );
            }
        }
    }

    #[test]
    fn every_line_names_a_unit_and_has_its_general_pattern() {
        for line in TABLE.lines().filter(|line| !line.starts_with('#')) {
            let parts: Vec<&str> = line.split('\t').collect();
            assert!(
                Unit::NAMES.contains(&parts[1]) && UnitDisplay::NAMES.contains(&parts[2]),
                "{line}"
            );
            assert!(parts[3].starts_with("other="), "{line}");
        }
    }
}
