//! Plural categories: those that a language has and a message lacks, and those that it names in vain.

use std::ops::Range;

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::catalog::{CATEGORIES, Category, Select, categories};
use crate::model::locale::LocaleId;
use crate::source::Span;

pub(super) fn check(site: &Site, locale: LocaleId, out: &mut Vec<Diagnostic>) {
    let own = site.locale(locale);
    let rules = [false, true].map(|ordinal| categories(&own.language, ordinal));
    for message in site.catalog.messages(locale).filter(|message| !message.yields) {
        for select in message.parts.iter().flat_map(|(_, _, pattern)| pattern.selects()) {
            let checked = Checked {
                tag: &own.tag,
                rules: &rules[usize::from(select.ordinal)],
                place: |range| Span::new(message.span.file, range),
            };
            if is_numeric(&select) {
                checked.impossible(&select, out);
                checked.missing(&select, out);
            }
        }
    }
}

/// Whether a number is selected by, as its name, its function or the variants say.
fn is_numeric(select: &Select) -> bool {
    let named = select
        .variable
        .as_deref()
        .is_some_and(|name| matches!(name, "count" | "percent") || name.ends_with("-count"));
    select.number || named || select.variants.iter().any(|variant| is_category(&variant.key))
}

/// Whether a key can only be a plural category; `other` may be anything else.
fn is_category(key: &str) -> bool {
    key != "other" && CATEGORIES.contains(&key)
}

struct Checked<'a, P: Fn(Range<usize>) -> Span> {
    tag: &'a str,
    rules: &'a [Category],
    place: P,
}

impl<P: Fn(Range<usize>) -> Span> Checked<'_, P> {
    fn known(&self) -> String {
        let names: Vec<&str> = self.rules.iter().map(|category| category.name).collect();
        format!("the plural categories of `{}` are: {}", self.tag, names.join(", "))
    }

    fn impossible(&self, select: &Select, out: &mut Vec<Diagnostic>) {
        for variant in &select.variants {
            let name = variant.key.as_str();
            if is_category(name) && self.rules.iter().all(|category| category.name != name) {
                out.push(
                    Diagnostic::at(
                        Code::ImpossiblePlural,
                        (self.place)(variant.key_range.clone()),
                        format!("no number of `{}` is `{name}`: this variant is never chosen", self.tag),
                    )
                    .help(self.known()),
                );
            }
        }
    }

    fn missing(&self, select: &Select, out: &mut Vec<Diagnostic>) {
        let keys: Vec<&str> = select.variants.iter().map(|variant| variant.key.as_str()).collect();
        let exact: Vec<f64> = keys.iter().filter_map(|key| key.parse().ok()).collect();
        // `[0] … *[other] …` asks whether there is any, and nothing of grammar.
        if !exact.is_empty() && !keys.iter().any(|key| is_category(key)) {
            return;
        }
        let lacking: Vec<&str> = self
            .rules
            .iter()
            .filter(|category| !category.whole.is_empty() && !keys.contains(&category.name))
            .filter(|category| !category.whole.iter().all(|number| exact.contains(number)))
            .map(|category| category.name)
            .collect();
        if !lacking.is_empty() {
            out.push(
                Diagnostic::at(
                    Code::MissingPlural,
                    (self.place)(select.selector.clone()),
                    format!(
                        "`{}` also has {}, for which this has no variant",
                        self.tag,
                        lacking.join(", ")
                    ),
                )
                .help(self.known()),
            );
        }
    }
}
