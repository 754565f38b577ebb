//! Numbers, days and lists of many locales. What is written here is compared with what a browser's `Intl` writes: see
//! `tests/browser/values.test.js`.

use std::fmt::Write as _;

use crate::support::{project, run, shown_files, sources};
use expect_test::{expect, expect_file};
use serde_json::{Value, json};
use visavis::model::format::{Day, Formats, NumberFormat};
use visavis::vocabulary::{DateStyle, ListKind, ListStyle, NumberStyle, Unit, UnitDisplay};

/// Languages of all kinds: with and without plural forms, cases, spaces, grouping, digits of their own.
const TAGS: &[&str] = &[
    "ar", "ar-EG", "cs", "da", "de", "de-CH", "el", "en", "en-GB", "es", "es-MX", "eu", "fa", "fi", "fr", "fr-CA",
    "he", "hi", "hu", "id", "it", "ja", "ko", "lt", "nb", "nl", "pl", "pt", "pt-PT", "ro", "ru", "sk", "sl", "sr",
    "sr-Latn", "sv", "th", "tr", "uk", "vi", "zh", "zh-TW", "en-XA", "ar-XB",
];

/// The 404 page is the shortest: what a template writes on it is all there is in its `<main>`.
fn written(template: &str, locale: &str, words: &str) -> String {
    let fixture = format!(
        "//- templates/not-found.html\n{{% extends \"base.html\" %}}{{% block main %}}{template}{{% endblock %}}\n\
         //- content/site.yaml\nbase_url: https://example.org/codes/\ndefault_locale: en\nlocales: [en, fr, ja, sv]\n\
         collections: [demo]\n//- locales/en/more.ftl\n{words}\n//- locales/ja/site.ftl\nlocale-name = 日本語\n\
         //- locales/sv/site.ftl\nlocale-name = Svenska\n"
    );
    let outcome = run(&sources(&project(&fixture)));
    if !outcome.diagnostics.is_empty() {
        return shown_files(&project(&fixture));
    }
    let main = outcome.main(&format!("{locale}/404.html"));
    let start = main
        .find("</p>")
        .map_or(main.find('>').map_or(0, |at| at + 1), |at| at + 4);
    main[start..].trim_end_matches("</main>").trim().to_owned()
}

#[test]
fn templates_write_as_the_locale_does() {
    let template = r#"
{{ number(value=1234.5) }}|{{ number(value=0.256, style="percent") }}|{{ number(value=5, style="unit", unit="kilobyte", unit_display="long") }}|
{{ number(value=1234.5, use_grouping=false, minimum_fraction_digits=2) }}|{{ datetime(value="2026-11-22") }}|
{{ datetime(value="2026-11-22", style="short") }}|{{ list(items=["<a>", "b", "c"], type="or") }}|
{% set html %}<b>a</b>{% endset %}{{ list(items=[html, "<b>"]) }}|
{% for word in ["zebra", "öl", "apfel"] | collate %}{{ word }} {% endfor %}|
{% for word in [{"name": "é"}, {"name": "f"}, {"name": "e"}] | collate(attribute="name") %}{{ word.name }}{% endfor %}
"#;
    let mut all = String::new();
    for locale in ["en", "fr", "sv"] {
        all.push_str(&written(template, locale, ""));
        all.push_str("\n\n");
    }
    expect![[r#"
        1,234.5|26%|5 kilobytes|
        1234.50|November 22, 2026|
        11/22/26|&lt;a&gt;, b, or c|
        <b>a</b> and &lt;b&gt;|
        apfel öl zebra |
        eéf

        1 234,5|26 %|5 kilooctets|
        1234,50|22 novembre 2026|
        22/11/2026|&lt;a&gt;, b ou c|
        <b>a</b> et &lt;b&gt;|
        apfel öl zebra |
        eéf

        1 234,5|26 %|5 kilobyte|
        1234,50|22 november 2026|
        2026-11-22|&lt;a&gt;, b eller c|
        <b>a</b> och &lt;b&gt;|
        apfel zebra öl |
        eéf

    "#]]
    .assert_eq(&all);
}

#[test]
fn templates_give_messages_days_lists_and_html() {
    let words = r#"
stamp = Seen { DATETIME($day, dateStyle: "medium") } by { LIST($who, type: "or") }, { $who }, { $day }
html = <i> { $a } & { $b }
share = { NUMBER($share, style: "percent", maximumFractionDigits: 1) } { NUMBER($place, type: "ordinal") ->
    [one] { $place }st
    [two] { $place }nd
    [few] { $place }rd
   *[other] { $place }th
}
"#;
    let template = r#"
{{ t(id="stamp", day="2026-11-22", who=["x", "y"]) }}|{% set mark %}<b>b</b>{% endset %}{{ t(id="html", a="<a>", b=mark) }}|
{{ t(id="share", share=0.1234, place=22) }}
"#;
    let both = ["en", "fr"].map(|locale| written(template, locale, words)).join("\n\n");
    expect![[r#"
        Seen Nov 22, 2026 by x or y, x and y, November 22, 2026|&lt;i&gt; &lt;a&gt; &amp; <b>b</b>|
        12.3% 22nd

        <span lang="en" dir="ltr">Seen Nov 22, 2026 by x or y, x and y, November 22, 2026</span>|<span lang="en" dir="ltr">&lt;i&gt; &lt;a&gt; &amp; <b>b</b></span>|
        <span lang="en" dir="ltr">12.3% 22nd</span>"#]].assert_eq(&both);
}

#[test]
fn what_templates_cannot_write() {
    let mistakes = [
        r#"{{ number(value=1, styl="percent") }}"#,
        r#"{{ number(value=1, style="percentage") }}"#,
        r#"{{ number(value=1, unit="byte") }}"#,
        r#"{{ number(value=1, minimum_fraction_digits=99) }}"#,
        r#"{{ datetime(value="2026-02-30") }}"#,
        r#"{{ list(items=["a"], type="nor") }}"#,
        r#"{{ ["a"] | collate(attribute="name") | length }}"#,
        r#"{{ t(id="stamp", day="soon") }}"#,
    ];
    let words = "stamp = { DATETIME($day) }";
    let all: Vec<String> = mistakes.iter().map(|template| written(template, "en", words)).collect();
    expect![[r#"
        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `number` has no argument `styl`; did you mean `style`?
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ number(value=1, styl="percent") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `style` cannot be `percentage`; known here: decimal, percent, unit
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ number(value=1, style="percentage") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: a number of a unit has both `style="unit"` and a `unit`, such as `unit="byte"`
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ number(value=1, unit="byte") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `minimum_fraction_digits` is a whole number from 0 to 20
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ number(value=1, minimum_fraction_digits=99) }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `2026-02-30` is no day; write one as "2026-11-22"
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ datetime(value="2026-02-30") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `type` cannot be `nor`; known here: and, or, unit
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ list(items=["a"], type="nor") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        warning[unused-message]: neither the program nor a template asks for `stamp`
         --> locales/en/more.ftl:1:1
          |
        1 | stamp = { DATETIME($day) }
          | ^^^^^
          |
          = help: delete it, or use it

        error[template-render]: `collate` sorts by `name`, which an item does not have
         --> templates/not-found.html:1:53
          |
        1 | {% extends "base.html" %}{% block main %}{{ ["a"] | collate(attribute="name") | length }}{% endblock %}
          |                                                     ^^^^^^^^^^^^^^^^^^^^^^^^^

        error[template-render]: `stamp` cannot be formatted: `DATETIME` takes a day such as 2026-11-22
         --> templates/not-found.html:1:45
          |
        1 | {% extends "base.html" %}{% block main %}{{ t(id="stamp", day="soon") }}{% endblock %}
          |                                             ^^^^^^^^^^^^^^^^^^^^^^^^^

    "#]]
    .assert_eq(&all.concat());
}

#[test]
fn a_language_without_spaces_has_none_in_descriptions() {
    let fixture = "//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, ja]
collections: [demo]
//- content/demo/collection.yaml
id: demo
code: integer
comparisons: { sets: [[1, 2, 3]] }
sections: [description]
facts:
  sent: { type: boolean }
//- content/demo/entries.yaml
1: { name: One, facts: { sent: true }, confused_with: [2] }
2: { name: Two, facts: { sent: false } }
3: { name: Three, facts: { sent: false } }
//- locales/en/demo.ftl
demo = Demo codes
    .label = Demo
    .description = Codes for tests.
    .both = Both are demo codes.
demo-fact-sent = Sent
demo-1 = One
    .summary = The first.
    .description = One.
demo-2 = Two
    .summary = The second.
    .description = Two.
demo-3 = Three
    .summary = The third.
    .description = Three.
//- locales/ja/demo.ftl
demo-1 = 一
    .summary = これは最初です [](source:spec)。
    .description =
        これは
        最初です。
demo-2 = 二
    .summary = これは二番目です。
    .description = 二。
demo-3 = 三
    .summary = これは三番目です。
    .description = 三。
//- locales/fr/demo.ftl
";
    let outcome = run(&sources(&project(fixture)));
    let page = outcome.text("ja/demo/1-vs-2-vs-3/index.html");
    assert!(
        page.contains("content=\"これは最初です。これは二番目です。これは三番目です。\""),
        "{page}"
    );
    assert!(outcome.text("ja/demo/1/index.html").contains("<p>これは最初です。</p>"));
}

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
