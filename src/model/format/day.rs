//! Days of the calendar.

use std::sync::OnceLock;

use icu_calendar::Date;
use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};

use crate::vocabulary::DateStyle;

/// A day of the ISO calendar (ISO 8601, the proleptic Gregorian one).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    /// The year.
    pub year: i32,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
}

impl Day {
    /// The day that `2026-11-22` spells; nothing if there is none.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = |part: &str, length: usize| {
            (part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())).then_some(())?;
            part.parse::<u16>().ok()
        };
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        if parts.next().is_some() {
            return None;
        }
        Date::try_new_iso(i32::from(year), month, day).ok()?;
        Some(Self {
            year: i32::from(year),
            month,
            day,
        })
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The formatters of one locale, each made when it is first asked for.
#[derive(Default)]
pub(super) struct Days {
    full: OnceLock<Option<DateTimeFormatter<YMDE>>>,
    long: OnceLock<Option<DateTimeFormatter<YMD>>>,
    medium: OnceLock<Option<DateTimeFormatter<YMD>>>,
    short: OnceLock<Option<DateTimeFormatter<YMD>>>,
}

impl Days {
    pub(super) fn write(&self, day: Day, style: DateStyle, locale: &icu_locale::Locale) -> String {
        let Ok(date) = Date::try_new_iso(day.year, day.month, day.day) else {
            return day.to_string();
        };
        let date = date.to_any();
        let plain = |kept: &OnceLock<Option<DateTimeFormatter<YMD>>>, fields| {
            kept.get_or_init(|| DateTimeFormatter::try_new(locale.into(), fields).ok())
                .as_ref()
                .map(|formatter| formatter.format(&date).to_string())
        };
        match style {
            DateStyle::Full => self
                .full
                .get_or_init(|| DateTimeFormatter::try_new(locale.into(), YMDE::long()).ok())
                .as_ref()
                .map(|formatter| formatter.format(&date).to_string()),
            DateStyle::Long => plain(&self.long, YMD::long()),
            DateStyle::Medium => plain(&self.medium, YMD::medium()),
            DateStyle::Short => plain(&self.short, YMD::short()),
        }
        .unwrap_or_else(|| day.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_are_days() {
        assert_eq!(
            Day::parse("2024-02-29").map(|day| day.to_string()).as_deref(),
            Some("2024-02-29")
        );
        for text in [
            "2023-02-29",
            "2024-13-01",
            "2024-1-1",
            "24-01-01",
            "2024-01-01T00:00",
            "+024-01-01",
            "soon",
            "",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
    }
}
