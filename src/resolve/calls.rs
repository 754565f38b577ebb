//! Calls of functions in messages: whether there is such a function, and whether it can take what it is given.

use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::catalog::{Call, CallOption, FUNCTIONS, Function, Given, Takes};
use crate::model::format::{Day, MOST_DIGITS};
use crate::vocabulary::{NumberStyle, Unit};

/// Notes what is wrong with a call.
pub(super) fn check(call: &Call, out: &mut Vec<Diagnostic>) {
    let Some(function) = FUNCTIONS.iter().find(|known| known.name == call.function) else {
        let names = FUNCTIONS.iter().map(|known| known.name);
        out.push(
            Diagnostic::at(
                Code::UnknownFunction,
                call.span.clone(),
                format!("there is no function `{}`", call.function),
            )
            .did_you_mean(&call.function, names),
        );
        return;
    };
    check_given(call, function, out);
    for option in &call.options {
        let known = function.options.iter().find(|(name, _)| *name == option.name);
        match known {
            Some((_, Takes::Words(words))) => check_word(option, words, out),
            Some((_, Takes::Digits)) => check_digits(option, out),
            None => out.push(
                Diagnostic::at(
                    Code::UnknownOption,
                    option.span.clone(),
                    format!("`{}` has no option `{}`", function.name, option.name),
                )
                .did_you_mean(&option.name, function.options.iter().map(|(name, _)| *name)),
            ),
        }
    }
    if function.name == "NUMBER" {
        check_number(call, out);
    }
}

fn invalid(span: &crate::source::Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::at(Code::InvalidCall, span.clone(), message)
}

fn check_given(call: &Call, function: &Function, out: &mut Vec<Diagnostic>) {
    let wanted = match function.name {
        "LIST" => !call.given.is_empty(),
        _ => call.given.len() == 1,
    };
    if !wanted {
        let what = match function.name {
            "LIST" => "`LIST` is given at least one thing: `LIST($items)`",
            "DATETIME" => "`DATETIME` is given one thing: `DATETIME($day)`",
            _ => "`NUMBER` is given one thing: `NUMBER($count)`",
        };
        out.push(invalid(&call.span, what));
    }
    for given in &call.given {
        let (text, span, is_number) = match given {
            Given::Text(text, span) => (text, span, false),
            Given::Number(text, span) => (text, span, true),
            Given::Other => continue,
        };
        let fits = match function.name {
            "NUMBER" => is_number,
            "LIST" => !is_number,
            _ => !is_number && Day::parse(text).is_some(),
        };
        if !fits {
            let shown = shorten(text);
            let message = match function.name {
                "NUMBER" => format!("`{shown}` is no number"),
                "LIST" => format!("`{shown}` is no text"),
                _ => format!("`{shown}` is no day"),
            };
            let help = match function.name {
                "NUMBER" => "write it without quotation marks",
                "LIST" => "write it in quotation marks",
                _ => "write a day as \"2026-11-22\"",
            };
            out.push(invalid(span, message).help(help));
        }
    }
}

fn check_word(option: &CallOption, words: &'static [&'static str], out: &mut Vec<Diagnostic>) {
    let (text, span) = match &option.value {
        Given::Text(text, _) if words.contains(&text.as_str()) => return,
        Given::Text(text, span) | Given::Number(text, span) => (text, span),
        Given::Other => return,
    };
    out.push(
        invalid(span, format!("`{}` cannot be `{}`", option.name, shorten(text)))
            .did_you_mean(text, words.iter().copied()),
    );
}

fn check_digits(option: &CallOption, out: &mut Vec<Diagnostic>) {
    let span = match &option.value {
        Given::Number(text, _) if text.parse().is_ok_and(|digits: u8| digits <= MOST_DIGITS) => return,
        Given::Number(_, span) => span,
        Given::Text(_, span) => {
            let message = format!("`{}` is a number", option.name);
            out.push(invalid(span, message).help("write it without quotation marks"));
            return;
        }
        Given::Other => return,
    };
    out.push(
        Diagnostic::at(
            Code::InvalidRange,
            span.clone(),
            format!("`{}` is a whole number from 0 to {MOST_DIGITS}", option.name),
        )
        .help("nobody reads more digits"),
    );
}

fn check_number(call: &Call, out: &mut Vec<Diagnostic>) {
    let option = |name: &str| call.options.iter().find(|option| option.name == name);
    let is_unit = option("style")
        .is_some_and(|option| matches!(&option.value, Given::Text(text, _) if text == NumberStyle::Unit.as_str()));
    if is_unit && option("unit").is_none() {
        out.push(
            invalid(&call.span, "a number of a unit does not say of which")
                .help("add `unit: \"byte\"`")
                .help(format!("units: {}", Unit::NAMES.join(", "))),
        );
    }
    for name in ["unit", "unitDisplay"] {
        if let (Some(option), false) = (option(name), is_unit) {
            out.push(invalid(&option.span, format!("`{name}` says nothing here")).help("add `style: \"unit\"`"));
        }
    }
    let digits = |name| match option(name).map(|option| &option.value) {
        Some(Given::Number(text, span)) => text.parse::<u8>().ok().map(|digits| (digits, span)),
        _ => None,
    };
    if let (Some((least, _)), Some((most, span))) = (digits("minimumFractionDigits"), digits("maximumFractionDigits"))
        && least > most
    {
        out.push(
            invalid(span, "the most digits are fewer than the least")
                .help("make `maximumFractionDigits` the greater of the two"),
        );
    }
}
