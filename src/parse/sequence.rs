//! Sequences: who sends what to whom, as an entry lists it.

use super::reader::{Located, MapReader, boolean, id, list, name};
use super::yaml::Node;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;

/// One step of a sequence.
#[derive(Clone, Debug)]
pub struct ParsedStep {
    /// Where it is written.
    pub span: Span,
    /// What happens.
    pub action: ParsedAction,
    /// The id of its label.
    pub label: Option<Located<String>>,
}

/// What happens in a step; parties by their ids.
#[derive(Clone, Debug)]
pub enum ParsedAction {
    /// One party sends something to another.
    Send {
        /// Who.
        from: Located<String>,
        /// To whom.
        to: Located<String>,
        /// Whether it gets lost on the way.
        lost: bool,
    },
    /// The connection between two parties breaks.
    Cut(Located<String>, Located<String>),
    /// Something happens at one party.
    At(Located<String>),
    /// A party sees a code.
    Sees(Located<String>, Located<String>),
}

/// Reads `sequence`.
pub(super) fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Vec<ParsedStep> {
    list(node, out).iter().filter_map(|item| step(item, out)).collect()
}

fn step(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedStep> {
    let mut map = MapReader::new(node, "a step", out)?;
    let mut party = |map: &mut MapReader<'_>, key| map.optional(key).and_then(|n| name(n, out));
    let (from, to, at) = (party(&mut map, "from"), party(&mut map, "to"), party(&mut map, "at"));
    let between = map.optional("between").map(|n| super::reader::names(n, out));
    let sees = map.optional("sees").and_then(|n| name(n, out));
    let lost = map.optional("lost").and_then(|n| boolean(n, out));
    let label = map.optional("step").and_then(|n| id(n, out));
    map.finish(out);
    let action = match (from, to, at, between.as_deref(), sees) {
        (Some(from), Some(to), None, None, None) if from.value != to.value => Some(ParsedAction::Send {
            from,
            to,
            lost: lost.unwrap_or(false),
        }),
        (None, None, None, Some([one, other]), None) => Some(ParsedAction::Cut(one.clone(), other.clone())),
        (None, None, Some(at), None, None) => Some(ParsedAction::At(at)),
        (None, None, Some(at), None, Some(code)) => Some(ParsedAction::Sees(at, code)),
        _ => None,
    };
    let needs_label = !matches!(action, Some(ParsedAction::Sees(..)));
    let complete = action.filter(|action| {
        (label.is_some() || !needs_label) && (lost.is_none() || matches!(action, ParsedAction::Send { .. }))
    });
    let Some(action) = complete else {
        out.push(
            Diagnostic::at(Code::InvalidStep, node.span.clone(), "this is no step of a sequence").help(
                "write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, \
                 `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`",
            ),
        );
        return None;
    };
    Some(ParsedStep {
        span: node.span.clone(),
        action,
        label,
    })
}
