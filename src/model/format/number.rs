//! Numbers, alone or with what they are of.

use std::sync::OnceLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::{Decimal, SignDisplay};
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_plurals::PluralRules;

use super::unit::Patterns;
use crate::vocabulary::{NumberStyle, Unit, UnitDisplay};

/// The most digits that anybody may ask for: they are written, however many gigabytes they take.
pub const MOST_DIGITS: u8 = 20;

/// How a number is to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberFormat {
    /// What it is of.
    pub style: NumberStyle,
    /// The unit, for numbers of one.
    pub unit: Unit,
    /// How much of the unit's name is written.
    pub display: UnitDisplay,
    /// The least digits before the separator; zeros fill what the number lacks.
    pub minimum_integer_digits: u8,
    /// The least digits after it.
    pub minimum_fraction_digits: u8,
    /// The most digits after it, rounded half away from zero. All that the number has, if nothing is said; of a share none.
    pub maximum_fraction_digits: Option<u8>,
    /// Whether digits are grouped, where the locale does so.
    pub grouping: bool,
}

impl Default for NumberFormat {
    fn default() -> Self {
        Self {
            style: NumberStyle::Decimal,
            unit: Unit::Percent,
            display: UnitDisplay::Short,
            minimum_integer_digits: 1,
            minimum_fraction_digits: 0,
            maximum_fraction_digits: None,
            grouping: true,
        }
    }
}

/// The formatters of one locale.
pub(super) struct Numbers {
    grouped: Option<DecimalFormatter>,
    ungrouped: Option<DecimalFormatter>,
    patterns: OnceLock<(Patterns, Option<PluralRules>)>,
}

impl Numbers {
    pub(super) fn new(locale: &icu_locale::Locale) -> Self {
        let formatter = |strategy| {
            let mut options = DecimalFormatterOptions::default();
            options.grouping_strategy = Some(strategy);
            DecimalFormatter::try_new(locale.into(), options).ok()
        };
        Self {
            grouped: formatter(GroupingStrategy::Auto),
            ungrouped: formatter(GroupingStrategy::Never),
            patterns: OnceLock::new(),
        }
    }

    pub(super) fn integer(&self, value: i64) -> String {
        digits(self.grouped.as_ref(), &Decimal::from(value))
    }

    pub(super) fn write(&self, value: f64, format: &NumberFormat, locale: &icu_locale::Locale) -> String {
        // Rust writes floating-point numbers without an exponent and with no more digits than tell them apart.
        let Ok(mut decimal) = Decimal::try_from_str(&value.to_string()) else {
            return value.to_string();
        };
        let is_share = format.style == NumberStyle::Percent;
        if is_share {
            decimal.multiply_pow10(2);
        }
        let least = format.minimum_fraction_digits.min(MOST_DIGITS);
        if let Some(most) = format.maximum_fraction_digits.or(is_share.then_some(0)) {
            round(&mut decimal, most.max(least));
        }
        decimal.absolute.trim_end();
        decimal.absolute.pad_end(-i16::from(least));
        decimal
            .absolute
            .pad_start(i16::from(format.minimum_integer_digits.clamp(1, MOST_DIGITS)));
        let formatter = if format.grouping {
            &self.grouped
        } else {
            &self.ungrouped
        };
        let formatter = formatter.as_ref();
        let whole = digits(formatter, &decimal);
        if format.style == NumberStyle::Decimal {
            return whole;
        }
        let (patterns, rules) = self.patterns.get_or_init(|| (Patterns::of(locale), rules(locale)));
        let is_percent = is_share || format.unit == Unit::Percent && format.display == UnitDisplay::Short;
        if is_percent {
            // The sign stands before the whole: "-%5" where the percent sign comes first.
            let bare = digits(formatter, &decimal.clone().with_sign_display(SignDisplay::Never));
            let framed = patterns.fill(Unit::Percent, UnitDisplay::Short, "other", &bare);
            return match whole.split_once(&bare) {
                Some((before, after)) => format!("{before}{framed}{after}"),
                None => framed,
            };
        }
        let category = rules.as_ref().map_or("other", |rules| category(rules, &decimal));
        patterns.fill(format.unit, format.display, category, &whole)
    }
}

fn digits(formatter: Option<&DecimalFormatter>, decimal: &Decimal) -> String {
    match formatter {
        Some(formatter) => formatter.format(decimal).to_string(),
        None => decimal.to_string(),
    }
}

/// Rounds to so many digits after the separator, half away from zero, as ECMA-402 does.
fn round(decimal: &mut Decimal, most: u8) {
    let position = -i16::from(most);
    if decimal.absolute.digit_at(position - 1) >= 5 {
        decimal.expand(position);
    } else {
        decimal.trunc(position);
    }
}

/// Plural rules are a language's, in some regions another's, and no script's: `sr-Latn` has those of `sr`.
fn rules(locale: &icu_locale::Locale) -> Option<PluralRules> {
    let mut spoken = locale.clone();
    spoken.id.script = None;
    PluralRules::try_new_cardinal((&spoken).into()).ok()
}

fn category(rules: &PluralRules, decimal: &Decimal) -> &'static str {
    use icu_plurals::PluralCategory;
    match rules.category_for(&decimal.absolute) {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::super::Formats;
    use super::*;

    fn written(tag: &str, value: f64, format: NumberFormat) -> String {
        Formats::new(tag).number(value, &format)
    }

    #[test]
    fn digits_are_rounded_half_away_from_zero() {
        let most = |digits| NumberFormat {
            maximum_fraction_digits: Some(digits),
            ..NumberFormat::default()
        };
        assert_eq!(written("en", 2.5, most(0)), "3");
        assert_eq!(written("en", -2.5, most(0)), "-3");
        assert_eq!(written("en", 2.45, most(1)), "2.5");
        assert_eq!(written("en", 0.05, most(0)), "0");
        assert_eq!(written("en", 1234.0, most(3)), "1,234");
        assert_eq!(written("en", f64::NAN, most(3)), "NaN");
        assert_eq!(
            written("en", 1e21, NumberFormat::default()),
            "1,000,000,000,000,000,000,000"
        );
    }

    #[test]
    fn a_share_is_a_number_of_hundredths() {
        let share = NumberFormat {
            style: NumberStyle::Percent,
            ..NumberFormat::default()
        };
        assert_eq!(written("en", 0.256, share), "26%");
        assert_eq!(written("fr", 0.256, share), "26\u{a0}%");
        assert_eq!(written("tr", -0.5, share), "-%50");
        let hundredths = NumberFormat {
            style: NumberStyle::Unit,
            ..share
        };
        assert_eq!(written("de", 12.5, hundredths), "12,5\u{a0}%");
    }

    #[test]
    fn units_have_plural_forms() {
        let of = |unit, display| NumberFormat {
            style: NumberStyle::Unit,
            unit,
            display,
            ..NumberFormat::default()
        };
        assert_eq!(written("en", 1.0, of(Unit::Byte, UnitDisplay::Long)), "1 byte");
        assert_eq!(written("en", 1024.0, of(Unit::Byte, UnitDisplay::Long)), "1,024 bytes");
        assert_eq!(written("en", 5.0, of(Unit::Kilobyte, UnitDisplay::Short)), "5 kB");
        assert_eq!(
            written("fr-CA", 5.0, of(Unit::Kilobyte, UnitDisplay::Short)),
            "5\u{a0}ko"
        );
        assert_eq!(written("ru", 3.0, of(Unit::Day, UnitDisplay::Long)), "3 дня");
        assert_eq!(written("sr-Latn", 2.0, of(Unit::Hour, UnitDisplay::Long)), "2 sata");
        assert_eq!(written("zh-TW", 3.0, of(Unit::Second, UnitDisplay::Short)), "3 秒");
        assert_eq!(written("tlh", 3.0, of(Unit::Second, UnitDisplay::Short)), "3 s");
    }
}
