//! Plural categories: those that a language has and a message lacks, and those that it names in vain.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::catalog::{Choice, plural};
use crate::model::locale::LocaleId;

pub(super) fn check(site: &Site, locale: LocaleId, out: &mut Vec<Diagnostic>) {
    let language = &site.locale(locale).language;
    let tag = &site.locale(locale).tag;
    for message in site.catalog.messages(locale).filter(|message| !message.yields) {
        for choice in message.parts.iter().flat_map(|(_, _, pattern)| pattern.choices()) {
            if !choice.by_number {
                continue;
            }
            let rules = plural::Categories::of(language, choice.ordinal);
            impossible(&choice, &rules, tag, out);
            missing(&choice, &rules, tag, out);
        }
    }
}

fn impossible(choice: &Choice, rules: &plural::Categories, tag: &str, out: &mut Vec<Diagnostic>) {
    for variant in &choice.variants {
        let name = variant.key.as_str();
        if plural::NAMES.contains(&name) && !rules.has(name) {
            let known = rules.names().join(", ");
            out.push(
                Diagnostic::at(
                    Code::ImpossiblePlural,
                    variant.place.clone(),
                    format!("no number of `{tag}` is `{name}`: this variant is never chosen"),
                )
                .help(format!("the plural categories of `{tag}` are: {known}")),
            );
        }
    }
}

fn missing(choice: &Choice, rules: &plural::Categories, tag: &str, out: &mut Vec<Diagnostic>) {
    let keys: Vec<&str> = choice.variants.iter().map(|variant| variant.key.as_str()).collect();
    let exact: Vec<u64> = keys.iter().filter_map(|key| key.parse().ok()).collect();
    let names_categories = keys.iter().any(|key| plural::NAMES.contains(key) && *key != "other");
    // `[0] … *[other] …` asks whether there is any, and nothing of grammar.
    if !names_categories && !exact.is_empty() {
        return;
    }
    let lacking: Vec<&str> = rules
        .of_whole_numbers()
        .filter(|(name, samples)| !keys.contains(name) && !samples.iter().all(|number| exact.contains(number)))
        .map(|(name, _)| name)
        .collect();
    if !lacking.is_empty() {
        let (names, have) = (lacking.join(", "), rules.names().join(", "));
        out.push(
            Diagnostic::at(
                Code::MissingPlural,
                choice.place.clone(),
                format!("`{tag}` also has {names}, for which this has no variant"),
            )
            .help(format!("the plural categories of `{tag}` are: {have}")),
        );
    }
}
