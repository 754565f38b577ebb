//! The functions that messages may call: what each takes, and what it gives.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberCurrencyDisplayStyle, FluentNumberStyle, FluentType};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::model::format::{Day, Formats, NumberFormat};
use crate::vocabulary::{DateStyle, ListKind, ListStyle, NumberStyle, PluralKind, Unit, UnitDisplay};

/// A function of messages.
pub struct Function {
    /// Its name: `NUMBER`.
    pub name: &'static str,
    /// The options that it takes.
    pub options: &'static [(&'static str, Takes)],
}

/// What an option takes.
#[derive(Clone, Copy)]
pub enum Takes {
    /// One of some words.
    Words(&'static [&'static str]),
    /// A number of digits.
    Digits,
}

/// The functions, each with its options. Names and values are those of ECMA-402 where it has them.
pub const FUNCTIONS: &[Function] = &[
    Function {
        name: "DATETIME",
        options: &[("dateStyle", Takes::Words(DateStyle::NAMES))],
    },
    Function {
        name: "LIST",
        options: &[
            ("type", Takes::Words(ListKind::NAMES)),
            ("style", Takes::Words(ListStyle::NAMES)),
        ],
    },
    Function {
        name: "NUMBER",
        options: &[
            ("type", Takes::Words(PluralKind::NAMES)),
            ("style", Takes::Words(NumberStyle::NAMES)),
            ("unit", Takes::Words(Unit::NAMES)),
            ("unitDisplay", Takes::Words(UnitDisplay::NAMES)),
            ("useGrouping", Takes::Words(&["true", "false"])),
            ("minimumIntegerDigits", Takes::Digits),
            ("minimumFractionDigits", Takes::Digits),
            ("maximumFractionDigits", Takes::Digits),
        ],
    },
];

/// Begins and ends what a function has to say of what it was given. No source may contain this noncharacter.
const COMPLAINT: char = '\u{FFFE}';

/// What a function complained of while a message was formatted. Fluent has no other way for a function to say so.
pub(super) fn complaint(text: &str) -> Option<&str> {
    text.split(COMPLAINT).nth(1)
}

fn complain(problem: &str) -> FluentValue<'static> {
    FluentValue::from(format!("{COMPLAINT}{problem}{COMPLAINT}"))
}

/// A day as an argument; without a function it is written in its long form.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct DayValue(pub Day);

impl FluentType for DayValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        // Bundles here are those for several threads.
        self.0.to_string().into()
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        let written = with_formats(memoizer, |formats| formats.day(self.0, DateStyle::Long));
        written.unwrap_or_else(|| self.0.to_string()).into()
    }
}

/// Several texts as an argument; without a function they are listed as things that belong together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListValue(pub Vec<String>);

impl FluentType for ListValue {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &intl_memoizer::IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        self.0.join(", ").into()
    }

    fn as_string_threadsafe(&self, memoizer: &IntlLangMemoizer) -> std::borrow::Cow<'static, str> {
        let written = with_formats(memoizer, |formats| formats.list(&self.0));
        written.unwrap_or_else(|| self.0.join(", ")).into()
    }
}

/// The formatters of a bundle's language. A bundle makes them once, and gives them to nobody but what it formats.
struct Kept(Formats);

impl intl_memoizer::Memoizable for Kept {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        Ok(Self(Formats::new(&language.to_string())))
    }
}

fn with_formats<T>(memoizer: &IntlLangMemoizer, write: impl FnOnce(&Formats) -> T) -> Option<T> {
    memoizer.with_try_get::<Kept, _, _>((), |kept| write(&kept.0)).ok()
}

/// The number of a Fluent value as the locale writes it; nothing for what is no number, which Fluent then prints.
pub(super) fn write_number(value: &FluentValue<'_>, memoizer: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let options = &number.options;
    let digits = |given: Option<usize>| given.map(|digits| u8::try_from(digits).unwrap_or(u8::MAX));
    let mut format = NumberFormat {
        minimum_integer_digits: digits(options.minimum_integer_digits).unwrap_or(1),
        minimum_fraction_digits: digits(options.minimum_fraction_digits).unwrap_or(0),
        maximum_fraction_digits: digits(options.maximum_fraction_digits),
        grouping: options.use_grouping,
        ..NumberFormat::default()
    };
    match options.style {
        FluentNumberStyle::Decimal => {}
        FluentNumberStyle::Percent => format.style = NumberStyle::Percent,
        FluentNumberStyle::Currency => {
            format.style = NumberStyle::Unit;
            format.unit = options.currency.as_deref().and_then(Unit::parse).unwrap_or(format.unit);
            if options.currency_display == FluentNumberCurrencyDisplayStyle::Name {
                format.display = UnitDisplay::Long;
            }
        }
    }
    with_formats(memoizer, |formats| formats.number(number.value, &format))
}

/// Adds the functions to the bundle of a locale.
pub(super) fn register(bundle: &mut FluentBundle<Arc<FluentResource>>, formats: &Arc<Formats>) {
    // Adding a function to a new bundle cannot fail.
    let _ = bundle.add_function("NUMBER", number);
    let own = Arc::clone(formats);
    let _ = bundle.add_function("DATETIME", move |given, options| {
        let style = word(options, "dateStyle").and_then(DateStyle::parse);
        let day = match given.first() {
            Some(FluentValue::Custom(value)) => value.as_any().downcast_ref::<DayValue>().map(|value| value.0),
            Some(FluentValue::String(text)) => Day::parse(text),
            Some(FluentValue::Error) => return FluentValue::Error,
            _ => None,
        };
        match day {
            Some(day) => own.day(day, style.unwrap_or(DateStyle::Long)).into(),
            None => complain("`DATETIME` takes a day such as 2026-11-22"),
        }
    });
    let own = Arc::clone(formats);
    let _ = bundle.add_function("LIST", move |given, options| {
        let kind = word(options, "type").and_then(ListKind::parse).unwrap_or(ListKind::And);
        let style = word(options, "style").and_then(ListStyle::parse);
        let mut items = Vec::new();
        for value in given {
            match value {
                FluentValue::Custom(value) => match value.as_any().downcast_ref::<ListValue>() {
                    Some(list) => items.extend(list.0.iter().cloned()),
                    None => return complain("`LIST` takes texts and lists"),
                },
                FluentValue::String(text) => items.push(text.clone().into_owned()),
                FluentValue::Error => return FluentValue::Error,
                _ => return complain("`LIST` takes texts and lists"),
            }
        }
        own.list_of(&items, kind, style.unwrap_or(ListStyle::Long)).into()
    });
}

fn word<'a>(options: &'a FluentArgs<'_>, name: &str) -> Option<&'a str> {
    match options.iter().find(|(known, _)| *known == name) {
        Some((_, FluentValue::String(word))) => Some(word),
        _ => None,
    }
}

/// `NUMBER` gives a number, so that variants can be selected by it; its options say how it is written.
fn number<'a>(given: &[FluentValue<'a>], options: &FluentArgs<'_>) -> FluentValue<'a> {
    let mut number: FluentNumber = match given.first() {
        Some(FluentValue::Number(number)) => number.clone(),
        Some(FluentValue::Error) => return FluentValue::Error,
        _ => return complain("`NUMBER` takes a number"),
    };
    number.options.merge(options);
    // Fluent's options know of no units. Nobody writes prices here, so that what they have for currencies serves.
    if word(options, "style") == Some(NumberStyle::Unit.as_str()) {
        number.options.style = FluentNumberStyle::Currency;
    }
    if let Some(unit) = word(options, "unit") {
        number.options.currency = Some(unit.to_owned());
    }
    if word(options, "unitDisplay") == Some(UnitDisplay::Long.as_str()) {
        number.options.currency_display = FluentNumberCurrencyDisplayStyle::Name;
    }
    // What is shown is what selects: 1.04 of one digit is 1.0.
    if let (Some(most), FluentNumberStyle::Decimal) = (number.options.maximum_fraction_digits, number.options.style) {
        let factor = 10f64.powi(i32::try_from(most).unwrap_or(i32::MAX).min(15));
        let rounded = (number.value * factor).round() / factor;
        if rounded.is_finite() {
            number.value = rounded;
        }
    }
    FluentValue::Number(number)
}
