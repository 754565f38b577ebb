//! Numbers, days and lists as a locale writes them, and the order of its alphabet.

use icu_calendar::Date;
use icu_collator::CollatorBorrowed;
use icu_datetime::fieldsets::YMD;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_list::ListFormatter;
use icu_list::options::{ListFormatterOptions, ListLength};

/// Formatters of one locale. Where ICU4X knows nothing of a locale, the root's conventions hold.
pub struct Formats {
    decimal: Option<DecimalFormatter>,
    list: Option<ListFormatter>,
    alternatives: Option<ListFormatter>,
    collator: Option<CollatorBorrowed<'static>>,
    locale: icu_locale::Locale,
}

impl Formats {
    /// Formatters for a BCP 47 tag.
    pub fn new(tag: &str) -> Self {
        let locale: icu_locale::Locale = tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN);
        let list = ListFormatterOptions::default().with_length(ListLength::Wide);
        Self {
            decimal: DecimalFormatter::try_new((&locale).into(), Default::default()).ok(),
            list: ListFormatter::try_new_and((&locale).into(), list).ok(),
            alternatives: ListFormatter::try_new_or((&locale).into(), list).ok(),
            collator: icu_collator::Collator::try_new((&locale).into(), Default::default()).ok(),
            locale,
        }
    }

    /// Sorts by a text in the order of the locale's alphabet (CLDR's collation, UTS #10 and #35).
    pub fn sort_by_key<T>(&self, items: &mut [T], key: impl Fn(&T) -> &String) {
        items.sort_by(|a, b| match &self.collator {
            Some(collator) => collator.compare(key(a), key(b)).then_with(|| key(a).cmp(key(b))),
            None => key(a).cmp(key(b)),
        });
    }

    /// A whole number.
    pub fn integer(&self, value: i64) -> String {
        match &self.decimal {
            Some(decimal) => decimal.format(&Decimal::from(value)).to_string(),
            None => value.to_string(),
        }
    }

    /// A day of the ISO calendar, in the long form: 31 December 2011.
    pub fn date(&self, year: i32, month: u8, day: u8) -> String {
        let iso = format!("{year:04}-{month:02}-{day:02}");
        let formatter = icu_datetime::DateTimeFormatter::try_new((&self.locale).into(), YMD::long());
        match (formatter, Date::try_new_iso(year, month, day)) {
            (Ok(formatter), Ok(date)) => formatter.format(&date.to_any()).to_string(),
            _ => iso,
        }
    }

    /// Several things: "a, b, and c".
    pub fn list(&self, items: &[String]) -> String {
        listed(self.list.as_ref(), items)
    }

    /// One of several things: "a, b, or c".
    pub fn alternatives(&self, items: &[String]) -> String {
        listed(self.alternatives.as_ref(), items)
    }
}

fn listed(formatter: Option<&ListFormatter>, items: &[String]) -> String {
    match formatter {
        Some(list) => list.format(items.iter().map(String::as_str)).to_string(),
        None => items.join(", "),
    }
}
