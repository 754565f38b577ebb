//! Numbers in messages as the locale writes them. Fluent by itself prints them as programs do.

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use unic_langid::LanguageIdentifier;

use intl_memoizer::concurrent::IntlLangMemoizer;

struct Formatter(DecimalFormatter);

impl intl_memoizer::Memoizable for Formatter {
    type Args = bool;
    type Error = ();

    fn construct(language: LanguageIdentifier, grouped: bool) -> Result<Self, ()> {
        let locale: icu_locale::Locale = language.to_string().parse().map_err(|_| ())?;
        let mut options = DecimalFormatterOptions::default();
        options.grouping_strategy = Some(if grouped {
            GroupingStrategy::Auto
        } else {
            GroupingStrategy::Never
        });
        DecimalFormatter::try_new(locale.into(), options)
            .map(Self)
            .map_err(|_| ())
    }
}

/// The number of a Fluent value in the memoizer's language; nothing for what is no number, which Fluent then prints.
pub(super) fn format(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let decimal = Decimal::try_from_str(&number.as_string()).ok()?;
    memoizer
        .with_try_get::<Formatter, _, _>(number.options.use_grouping, |formatter| {
            formatter.0.format(&decimal).to_string()
        })
        .ok()
}
