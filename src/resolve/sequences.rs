//! Sequences: their parties, and the codes that these see.

use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::collection::Collection;
use crate::model::sequence::{Action, Step};
use crate::parse::entries::ParsedEntry;
use crate::parse::reader::Located;
use crate::parse::sequence::ParsedAction;

use super::entries::Index;

/// The steps of an entry. One that names what there is not is left out, with a diagnostic.
pub(super) fn resolve(
    collection: &Collection,
    entry: &ParsedEntry,
    index: &Index,
    out: &mut Vec<Diagnostic>,
) -> Vec<Step> {
    let mut found = Vec::with_capacity(entry.sequence.len());
    for step in &entry.sequence {
        let mut party = |given: &Located<String>| self::party(collection, given, out);
        let action = match &step.action {
            ParsedAction::Send { from, to, lost } => match (party(from), party(to)) {
                (Some(from), Some(to)) => Some(Action::Send { from, to, lost: *lost }),
                _ => None,
            },
            ParsedAction::Cut(one, other) => match (party(one), party(other)) {
                (Some(one), Some(other)) => Some(Action::Cut(one.min(other), one.max(other))),
                _ => None,
            },
            ParsedAction::At(at) => party(at).map(Action::At),
            ParsedAction::Sees(at, code) => {
                let at = party(at);
                let code = index.resolve(&collection.id, code, out);
                at.zip(code).map(|(at, code)| Action::Sees(at, code))
            }
        };
        found.extend(action.map(|action| Step {
            action,
            label: step.label.as_ref().map(|label| label.value.clone()),
            span: step.label.as_ref().map_or(&step.span, |label| &label.span).clone(),
        }));
    }
    found
}

fn party(collection: &Collection, given: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<usize> {
    let found = collection.parties.iter().position(|party| *party == given.value);
    if found.is_none() {
        let diagnostic = Diagnostic::at(
            Code::UnknownParty,
            given.span.clone(),
            format!("the collection has no party `{}`", shorten(&given.value)),
        );
        out.push(if collection.parties.is_empty() {
            diagnostic.help("list who takes part under `parties` in collection.yaml: `[client, server]`")
        } else {
            diagnostic.did_you_mean(&given.value, collection.parties.iter().map(String::as_str))
        });
    }
    found
}
