//! What templates write numbers, days and lists with, and what they sort by, as their locale does.
//!
//! - `number(value=…)`, with `style`, `unit`, `unit_display`, `use_grouping`, `minimum_integer_digits`,
//!   `minimum_fraction_digits`, `maximum_fraction_digits`: what they mean is what they mean in messages.
//! - `datetime(value="2026-11-22", style="long")`
//! - `list(items=[…], type="or", style="long")`: of texts, or of HTML where an item is some.
//! - `items | collate`, `entries | collate(attribute="name")`: in the order of the locale's alphabet.

use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::text::escape;
use crate::diagnostic::nearest;
use crate::model::format::{Day, Formats, MOST_DIGITS, NumberFormat};
use crate::vocabulary::{DateStyle, ListKind, ListStyle, NumberStyle, Unit, UnitDisplay};

/// Registers the functions and filters of a locale.
pub(super) fn register(tera: &mut Tera, formats: &Arc<Formats>) {
    let own = Arc::clone(formats);
    tera.register_function("number", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        let value = args.must_get::<f64>("value")?;
        Ok(Value::normal_string(&own.number(value, &number_format(&args)?)))
    });
    let own = Arc::clone(formats);
    tera.register_function("datetime", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        only(&args, "datetime", &["value", "style"])?;
        let text: &str = args.must_get("value")?;
        let day = Day::parse(text)
            .ok_or_else(|| Error::message(format!("`{text}` is no day; write one as \"2026-11-22\"")))?;
        let style = word(&args, "style", DateStyle::WORDS)?.unwrap_or(DateStyle::Long);
        Ok(Value::normal_string(&own.day(day, style)))
    });
    let own = Arc::clone(formats);
    tera.register_function("list", move |args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
        only(&args, "list", &["items", "type", "style"])?;
        let items: &[Value] = args.must_get("items")?;
        let kind = word(&args, "type", ListKind::WORDS)?.unwrap_or(ListKind::And);
        let style = word(&args, "style", ListStyle::WORDS)?.unwrap_or(ListStyle::Long);
        let is_html = items.iter().any(is_html);
        let text = |item: &Value| match is_html && !self::is_html(item) {
            true => escape(&item.to_string()),
            false => item.to_string(),
        };
        let texts: Vec<String> = items.iter().map(text).collect();
        let listed = own.list_of(&texts, kind, style);
        Ok(if is_html {
            Value::safe_string(&listed)
        } else {
            Value::normal_string(&listed)
        })
    });
    let own = Arc::clone(formats);
    tera.register_filter(
        "collate",
        move |items: &[Value], args: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            only(&args, "collate", &["attribute"])?;
            let attribute: Option<&str> = args.get("attribute")?;
            let mut keyed = Vec::with_capacity(items.len());
            for item in items {
                let key = match attribute {
                    None => Some(item),
                    Some(path) => item.get_from_path(path),
                };
                let key = key.ok_or_else(|| {
                    let path = attribute.unwrap_or_default();
                    Error::message(format!("`collate` sorts by `{path}`, which an item does not have"))
                })?;
                keyed.push((key.to_string(), item.clone()));
            }
            own.sort_by_key(&mut keyed, |(key, _)| key);
            Ok(keyed.into_iter().map(|(_, item)| item).collect::<Vec<_>>().into())
        },
    );
}

/// Whether a value is HTML rather than text to be escaped.
pub(super) fn is_html(value: &Value) -> bool {
    value.as_str().is_some() && value.is_safe()
}

fn number_format(args: &Kwargs) -> TeraResult<NumberFormat> {
    let names = [
        "value",
        "style",
        "unit",
        "unit_display",
        "use_grouping",
        "minimum_integer_digits",
        "minimum_fraction_digits",
        "maximum_fraction_digits",
    ];
    only(args, "number", &names)?;
    let plain = NumberFormat::default();
    let style = word(args, "style", NumberStyle::WORDS)?.unwrap_or(plain.style);
    let unit = word(args, "unit", Unit::WORDS)?;
    if (style == NumberStyle::Unit) != unit.is_some() {
        return Err(Error::message(
            "a number of a unit has both `style=\"unit\"` and a `unit`, such as `unit=\"byte\"`",
        ));
    }
    Ok(NumberFormat {
        style,
        unit: unit.unwrap_or(plain.unit),
        display: word(args, "unit_display", UnitDisplay::WORDS)?.unwrap_or(plain.display),
        minimum_integer_digits: digits(args, "minimum_integer_digits")?.unwrap_or(plain.minimum_integer_digits),
        minimum_fraction_digits: digits(args, "minimum_fraction_digits")?.unwrap_or(plain.minimum_fraction_digits),
        maximum_fraction_digits: digits(args, "maximum_fraction_digits")?,
        grouping: args.get::<bool>("use_grouping")?.unwrap_or(plain.grouping),
    })
}

fn digits(args: &Kwargs, name: &str) -> TeraResult<Option<u8>> {
    match args.get::<u64>(name)? {
        None => Ok(None),
        Some(digits) => match u8::try_from(digits) {
            Ok(digits) if digits <= MOST_DIGITS => Ok(Some(digits)),
            _ => Err(Error::message(format!(
                "`{name}` is a whole number from 0 to {MOST_DIGITS}"
            ))),
        },
    }
}

/// One of some words, if it is there.
fn word<T: Copy>(args: &Kwargs, name: &str, words: &[(&'static str, T)]) -> TeraResult<Option<T>> {
    let Some(given) = args.get::<&str>(name)? else {
        return Ok(None);
    };
    match words.iter().find(|(known, _)| *known == given) {
        Some((_, found)) => Ok(Some(*found)),
        None => {
            let known: Vec<&str> = words.iter().map(|(known, _)| *known).collect();
            Err(Error::message(format!(
                "`{name}` cannot be `{given}`; known here: {}",
                known.join(", ")
            )))
        }
    }
}

/// Refuses arguments that a function does not have: Tera takes any.
fn only(args: &Kwargs, function: &str, known: &[&str]) -> TeraResult<()> {
    for (name, _) in args.iter() {
        let name = name.to_string();
        if !known.contains(&name.as_str()) {
            let near = nearest(&name, known.iter().copied());
            let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
            return Err(Error::message(format!("`{function}` has no argument `{name}`{near}")));
        }
    }
    Ok(())
}
