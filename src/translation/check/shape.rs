//! Whether a translated message has the attributes and uses the variables of its reference.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::catalog::{MentionKind, Message, Pattern};
use crate::model::locale::LocaleId;

pub(super) fn check(site: &Site, locale: LocaleId, out: &mut Vec<Diagnostic>) {
    let reference = site.locales.reference();
    let originals: BTreeMap<&str, Message<'_>> = site
        .catalog
        .messages(reference)
        .filter(|message| !message.is_term)
        .map(|message| (message.id, message))
        .collect();
    for message in site.catalog.messages(locale).filter(|m| !m.is_term && !m.yields) {
        let Some(original) = originals.get(message.id) else {
            continue;
        };
        attributes(site, locale, original, &message, out);
        for (attribute, place, pattern) in &message.parts {
            let other = original.parts.iter().find(|(known, _, _)| known == attribute);
            let Some((_, _, other)) = other else { continue };
            let own = variables(pattern);
            let lacking: Vec<String> = variables(other)
                .difference(&own)
                .map(|name| format!("`${name}`"))
                .collect();
            if !lacking.is_empty() {
                let key = crate::model::message::Key {
                    id: message.id,
                    attribute: *attribute,
                };
                out.push(
                    Diagnostic::at(
                        Code::DifferentVariables,
                        place.clone(),
                        format!("`{key}` does not say {}, as the reference does", lacking.join(", ")),
                    )
                    .help("place the variable where your language wants it, or select by it"),
                );
            }
        }
    }
}

fn attributes(site: &Site, locale: LocaleId, original: &Message<'_>, message: &Message<'_>, out: &mut Vec<Diagnostic>) {
    let has = |attribute: &Option<&str>| message.parts.iter().any(|(known, _, _)| known == attribute);
    let lacking: Vec<String> = original
        .parts
        .iter()
        .filter(|(attribute, _, _)| !has(attribute))
        .map(|(attribute, _, _)| match attribute {
            Some(name) => format!("`.{name}`"),
            None => "its value".to_owned(),
        })
        .collect();
    if !lacking.is_empty() {
        let id = message.id;
        out.push(
            Diagnostic::at(
                Code::MissingAttribute,
                message.span.clone(),
                format!("`{id}` is translated only in part: it lacks {}", lacking.join(", ")),
            )
            .help(format!(
                "what is missing is shown in the language that `{}` falls back to",
                site.locale(locale).tag
            )),
        );
    }
}

/// The variables of a pattern, each with its companions (`$a-text`, `$a-value`) taken for it: a language may say the one
/// where another says the other. `$side` only chooses between two orders of a sentence.
fn variables(pattern: &Pattern<'_>) -> BTreeSet<String> {
    let names = pattern
        .mentions()
        .into_iter()
        .filter(|m| m.kind == MentionKind::Variable);
    names
        .map(|mention| {
            let name = mention.name.as_str();
            let base = ["-text", "-value", "-name", "-count"]
                .iter()
                .find_map(|end| name.strip_suffix(end))
                .unwrap_or(name);
            base.to_owned()
        })
        .filter(|name| name != "side")
        .collect()
}
