//! Numbers, days and lists as a locale writes them, and the order of its alphabet: what messages and templates share.

mod day;
mod number;
mod unit;

use std::cmp::Ordering;
use std::sync::OnceLock;

use icu_collator::CollatorBorrowed;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

use crate::vocabulary::{DateStyle, ListKind, ListStyle};

pub use day::Day;
pub use number::{MOST_DIGITS, NumberFormat};

/// Formatters of one locale. Where ICU4X knows nothing of a locale, the root's conventions hold.
pub struct Formats {
    locale: icu_locale::Locale,
    numbers: number::Numbers,
    days: day::Days,
    list: Option<ListFormatter>,
    alternatives: Option<ListFormatter>,
    collator: OnceLock<Option<CollatorBorrowed<'static>>>,
}

impl Default for Formats {
    /// The root's conventions.
    fn default() -> Self {
        Self::new("und")
    }
}

impl Formats {
    /// Formatters for a BCP 47 tag.
    pub fn new(tag: &str) -> Self {
        let locale: icu_locale::Locale = tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN);
        Self {
            numbers: number::Numbers::new(&locale),
            days: day::Days::default(),
            list: list(&locale, ListKind::And, ListStyle::Long),
            alternatives: list(&locale, ListKind::Or, ListStyle::Long),
            collator: OnceLock::new(),
            locale,
        }
    }

    /// Which of two texts comes first in the order of the locale's alphabet (CLDR's collation, UTS #10 and #35). Texts
    /// that this order takes for the same are told apart by their characters, so that the order is one.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let collator = self
            .collator
            .get_or_init(|| icu_collator::Collator::try_new((&self.locale).into(), Default::default()).ok());
        let order = collator.as_ref().map_or(Ordering::Equal, |known| known.compare(a, b));
        order.then_with(|| a.cmp(b))
    }

    /// Sorts by a text in the order of the locale's alphabet.
    pub fn sort_by_key<T>(&self, items: &mut [T], key: impl Fn(&T) -> &str) {
        items.sort_by(|a, b| self.compare(key(a), key(b)));
    }

    /// A whole number.
    pub fn integer(&self, value: i64) -> String {
        self.numbers.integer(value)
    }

    /// A number, alone or with what it is of. What is no number (NaN, infinity) is written as programs do.
    pub fn number(&self, value: f64, format: &NumberFormat) -> String {
        self.numbers.write(value, format, &self.locale)
    }

    /// A day, in the calendar that the locale uses.
    pub fn day(&self, day: Day, style: DateStyle) -> String {
        self.days.write(day, style, &self.locale)
    }

    /// Several things: "a, b, and c".
    pub fn list<T: AsRef<str>>(&self, items: &[T]) -> String {
        listed(self.list.as_ref(), items)
    }

    /// One of several things: "a, b, or c".
    pub fn alternatives<T: AsRef<str>>(&self, items: &[T]) -> String {
        listed(self.alternatives.as_ref(), items)
    }

    /// Several things that belong together in some way.
    pub fn list_of<T: AsRef<str>>(&self, items: &[T], kind: ListKind, style: ListStyle) -> String {
        match (kind, style) {
            (ListKind::And, ListStyle::Long) => self.list(items),
            (ListKind::Or, ListStyle::Long) => self.alternatives(items),
            _ => listed(list(&self.locale, kind, style).as_ref(), items),
        }
    }
}

fn list(locale: &icu_locale::Locale, kind: ListKind, style: ListStyle) -> Option<ListFormatter> {
    let options = ListFormatterOptions::default().with_length(match style {
        ListStyle::Long => ListLength::Wide,
        ListStyle::Short => ListLength::Short,
        ListStyle::Narrow => ListLength::Narrow,
    });
    match kind {
        ListKind::And => ListFormatter::try_new_and(locale.into(), options),
        ListKind::Or => ListFormatter::try_new_or(locale.into(), options),
        ListKind::Unit => ListFormatter::try_new_unit(locale.into(), options),
    }
    .ok()
}

fn listed<T: AsRef<str>>(formatter: Option<&ListFormatter>, items: &[T]) -> String {
    let items = items.iter().map(AsRef::as_ref);
    match formatter {
        Some(list) => list.format(items).to_string(),
        None => items.collect::<Vec<_>>().join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_follow_the_locale() {
        let items = ["a", "b", "c"];
        let all = |tag: &str, kind, style| Formats::new(tag).list_of(&items, kind, style);
        assert_eq!(all("en", ListKind::And, ListStyle::Long), "a, b, and c");
        assert_eq!(all("en", ListKind::Or, ListStyle::Long), "a, b, or c");
        assert_eq!(all("fr", ListKind::And, ListStyle::Long), "a, b et c");
        assert_eq!(all("ja", ListKind::And, ListStyle::Long), "a、b、c");
        assert_eq!(all("en", ListKind::Unit, ListStyle::Narrow), "a b c");
        assert_eq!(Formats::new("es").list(&["padre", "hija"]), "padre e hija");
    }

    #[test]
    fn alphabets_have_an_order_of_their_own() {
        let sorted = |tag: &str, mut words: Vec<&'static str>| {
            Formats::new(tag).sort_by_key(&mut words, |word| word);
            words
        };
        let words = vec!["Zebra", "Öl", "apfel", "Oel"];
        assert_eq!(sorted("de", words.clone()), ["apfel", "Oel", "Öl", "Zebra"]);
        assert_eq!(sorted("sv", words), ["apfel", "Oel", "Zebra", "Öl"]);
    }
}
