//! Facts' schemas, as a collection lists them.

use super::reader::{Located, MapReader, boolean, entries, id, list, name, one_of};
use super::yaml::{Node, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::vocabulary::FactKind;

/// What a fact weighs that does not say so.
const WEIGHT: u32 = 1;

/// The most that a fact may weigh.
const MAX_WEIGHT: i64 = 100;

/// A fact's schema.
#[derive(Clone, Debug)]
pub struct ParsedFact {
    /// Its id.
    pub id: Located<String>,
    /// Its type.
    pub kind: FactKind,
    /// The values of an enum or list.
    pub values: Vec<Located<String>>,
    /// Whether an entry may leave it out.
    pub optional: bool,
    /// How well it tells entries apart: 0 where a difference in it does not matter.
    pub weight: u32,
    /// The fact of another collection that means the same: `http/retry`.
    pub same_as: Option<Located<String>>,
    /// Whether it says what the entry becomes elsewhere.
    pub equivalence: bool,
    /// What holds for entries that do not say otherwise.
    pub default: Option<Node>,
}

/// Reads a mapping of facts' ids and schemas; `what` names it in diagnostics.
pub(super) fn facts(node: &Node, what: &'static str, out: &mut Vec<Diagnostic>) -> Vec<ParsedFact> {
    let mut found = Vec::new();
    for (key, value) in entries(node, what, out) {
        let key_node = Node {
            span: key.span.clone(),
            value: Value::Text(key.value.clone()),
            written: None,
        };
        let own_id = id(&key_node, out);
        found.extend(fact(own_id, value, out));
    }
    found
}

fn fact(own_id: Option<Located<String>>, node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedFact> {
    let mut map = MapReader::new(node, "a fact", out)?;
    let kind = map.required("type", out).and_then(|n| one_of(n, FactKind::WORDS, out));
    let given = map.optional("values");
    let mut values = Vec::new();
    match (kind, given) {
        (Some(FactKind::Enum | FactKind::List), None) => {
            map.required("values", out);
        }
        (Some(FactKind::Enum | FactKind::List), Some(node)) => {
            for item in list(node, out) {
                let Some(value) = id(item, out) else { continue };
                values.push(value);
            }
        }
        (Some(_), Some(node)) => out.push(Diagnostic::at(
            Code::UnknownKey,
            node.span.clone(),
            "only an enum and a list have `values`",
        )),
        _ => {}
    }
    let optional = map.optional("optional").and_then(|n| boolean(n, out)).unwrap_or(false);
    let weight = map.optional("weight").and_then(|n| weight(n, out)).unwrap_or(WEIGHT);
    let same_as = map.optional("same_as").and_then(|n| name(n, out));
    let equivalence = map.optional("equivalence");
    if let (Some(node), Some(kind)) = (equivalence, kind)
        && kind != FactKind::Entry
    {
        out.push(Diagnostic::at(
            Code::UnknownKey,
            node.span.clone(),
            "only a fact that is an entry can be an equivalence",
        ));
    }
    let equivalence = equivalence.and_then(|n| boolean(n, out)).unwrap_or(false);
    let default = map.optional("default").cloned();
    map.finish(out);
    Some(ParsedFact {
        id: own_id?,
        kind: kind?,
        values,
        optional,
        weight,
        same_as,
        equivalence,
        default,
    })
}

fn weight(node: &Node, out: &mut Vec<Diagnostic>) -> Option<u32> {
    match node.value {
        Value::Integer(value) if (0..=MAX_WEIGHT).contains(&value) => u32::try_from(value).ok(),
        _ => {
            out.push(
                Diagnostic::at(
                    Code::InvalidRange,
                    node.span.clone(),
                    format!("a weight is a whole number from 0 to {MAX_WEIGHT}"),
                )
                .help(
                    "the heavier a fact, the earlier a comparison names it; 0 where a difference in it does not matter",
                ),
            );
            None
        }
    }
}
