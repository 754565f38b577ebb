//! Numbers, days and lists of many locales. What is written here is compared with what a browser's `Intl` writes: see
//! `tests/browser/values.test.js`.

use std::fmt::Write as _;

use expect_test::expect_file;
use serde_json::{Value, json};
use visavis::model::format::{Day, Formats, NumberFormat};
use visavis::vocabulary::{DateStyle, ListKind, ListStyle, NumberStyle, Unit, UnitDisplay};

/// Languages of all kinds: with and without plural forms, cases, spaces, grouping, digits of their own.
const TAGS: &[&str] = &[
    "ar", "ar-EG", "cs", "da", "de", "de-CH", "el", "en", "en-GB", "es", "es-MX", "eu", "fa", "fi", "fr", "fr-CA",
    "he", "hi", "hu", "id", "it", "ja", "ko", "lt", "nb", "nl", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sr",
    "sr-Latn", "sv", "th", "tr", "uk", "vi", "zh", "zh-TW", "en-XA", "ar-XB",
];

struct Lines {
    formats: Formats,
    tag: &'static str,
    out: String,
}

impl Lines {
    fn add<T: serde::Serialize>(&mut self, kind: &str, options: Value, written: &[(T, String)]) {
        let line = json!([self.tag, kind, options, written]);
        writeln!(self.out, "{line}").expect("a string takes all");
    }

    fn numbers(&mut self, values: &[f64], options: Value, format: &NumberFormat) {
        let written: Vec<_> = values
            .iter()
            .map(|value| (*value, self.formats.number(*value, format)))
            .collect();
        self.add("number", options, &written);
    }
}

#[test]
fn values_of_many_locales() {
    let mut out = String::new();
    for tag in TAGS {
        let mut lines = Lines {
            formats: Formats::new(tag),
            tag,
            out: String::new(),
        };
        numbers(&mut lines);
        units(&mut lines);
        lists(&mut lines);
        days(&mut lines);
        out.push_str(&lines.out);
    }
    expect_file!["golden/values.jsonl"].assert_eq(&out);
}

fn numbers(lines: &mut Lines) {
    let plain = NumberFormat::default();
    lines.numbers(&[0.0, -1234.5, 12345.0, 1_234_567.0], json!({}), &plain);
    let digits = NumberFormat {
        minimum_fraction_digits: 1,
        maximum_fraction_digits: Some(2),
        ..plain
    };
    let options = json!({"minimumFractionDigits": 1, "maximumFractionDigits": 2});
    lines.numbers(&[3.0, 2.345], options, &digits);
    let ungrouped = NumberFormat {
        grouping: false,
        ..plain
    };
    lines.numbers(&[12345.0], json!({"useGrouping": false}), &ungrouped);
    let share = NumberFormat {
        style: NumberStyle::Percent,
        ..plain
    };
    lines.numbers(&[0.256, -0.5, 12.0], json!({"style": "percent"}), &share);
}

fn units(lines: &mut Lines) {
    for (name, unit) in Unit::WORDS {
        for (width, display) in UnitDisplay::WORDS {
            let format = NumberFormat {
                style: NumberStyle::Unit,
                unit: *unit,
                display: *display,
                ..NumberFormat::default()
            };
            let options = json!({"style": "unit", "unit": name, "unitDisplay": width});
            lines.numbers(&[1.0, 2.0, 5.0, 1.5], options, &format);
        }
    }
}

fn lists(lines: &mut Lines) {
    let names = |kind| match kind {
        ListKind::And => "conjunction",
        ListKind::Or => "disjunction",
        ListKind::Unit => "unit",
    };
    for (_, kind) in ListKind::WORDS {
        for (width, style) in ListStyle::WORDS {
            let written = [vec!["1000", "1001"], vec!["1000", "1001", "1002"]].map(|items| {
                let text = lines.formats.list_of(&items, *kind, *style);
                (items, text)
            });
            lines.add("list", json!({"type": names(*kind), "style": width}), &written);
        }
    }
}

fn days(lines: &mut Lines) {
    let day = Day::parse("2026-11-22").expect("a day");
    for (name, style) in DateStyle::WORDS {
        let text = lines.formats.day(day, *style);
        lines.add("day", json!({"dateStyle": name}), &[(day.to_string(), text)]);
    }
}
