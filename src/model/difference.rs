//! Differences: what tells two entries apart, typed, the most telling first.

use std::cmp::{Ordering, Reverse};

use super::Site;
use super::comparison::Pair;
use super::fact::{Distinct, Fact, FactSchema, Value};
use crate::vocabulary::FactKind;

/// One of two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// The first.
    A,
    /// The second.
    B,
}

impl Side {
    /// The other one.
    pub fn other(self) -> Self {
        match self {
            Self::A => Self::B,
            Self::B => Self::A,
        }
    }
}

/// How two facts differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Contrast {
    /// Of one of them nobody knows the value: nobody can tell.
    Unknown,
    /// One side says something, the other says nothing.
    Presence(Side),
    /// For one side the question arises, for the other it does not.
    Applies(Side),
    /// Sources disagree about one side, or about both.
    Disputed(Option<Side>),
    /// It is true of this side.
    Boolean(Side),
    /// Two values of an enum.
    Choice,
    /// Two whole numbers; this side's is the greater.
    Number(Side),
    /// Two days; this side's is the later.
    Date(Side),
    /// Two lengths of time; this side's is the longer.
    Duration(Side),
    /// Two lists: what only the first has, what only the second has, what both have; by their ids, in the schema's order.
    List {
        /// Only the first.
        only_a: Vec<String>,
        /// Only the second.
        only_b: Vec<String>,
        /// Both.
        both: Vec<String>,
    },
    /// Two identifiers.
    Text,
    /// Two entries.
    Entry,
    /// Two sources.
    Source,
}

impl Contrast {
    /// The same, seen from the other side.
    pub fn swapped(self) -> Self {
        match self {
            Self::Presence(side) => Self::Presence(side.other()),
            Self::Applies(side) => Self::Applies(side.other()),
            Self::Disputed(side) => Self::Disputed(side.map(Side::other)),
            Self::Boolean(side) => Self::Boolean(side.other()),
            Self::Number(side) => Self::Number(side.other()),
            Self::Date(side) => Self::Date(side.other()),
            Self::Duration(side) => Self::Duration(side.other()),
            Self::List { only_a, only_b, both } => Self::List {
                only_a: only_b,
                only_b: only_a,
                both,
            },
            same => same,
        }
    }
}

/// How two facts of one meaning differ; nothing where they are the same. The schemas say what the values' ids are.
pub fn contrast(schemas: [&FactSchema; 2], facts: [&Fact; 2]) -> Option<Contrast> {
    let state = |fact: &Fact| match fact {
        Fact::Absent => 0,
        Fact::Unknown => 1,
        Fact::NotApplicable => 2,
        Fact::Known(_) => 3,
        Fact::Disputed(_) => 4,
    };
    Some(match facts {
        [Fact::Known(a), Fact::Known(b)] => return values(schemas, [a, b]),
        [Fact::Disputed(a), Fact::Disputed(b)] => {
            let same = a.len() == b.len()
                && a.iter()
                    .zip(b)
                    .all(|(a, b)| a.reference == b.reference && values(schemas, [&a.value, &b.value]).is_none());
            return (!same).then_some(Contrast::Disputed(None));
        }
        [a, b] if state(a) == state(b) => return None,
        [Fact::Unknown, _] | [_, Fact::Unknown] => Contrast::Unknown,
        [Fact::Absent, _] => Contrast::Presence(Side::B),
        [_, Fact::Absent] => Contrast::Presence(Side::A),
        [Fact::NotApplicable, _] => Contrast::Applies(Side::B),
        [_, Fact::NotApplicable] => Contrast::Applies(Side::A),
        [Fact::Disputed(_), _] => Contrast::Disputed(Some(Side::A)),
        [_, Fact::Disputed(_)] => Contrast::Disputed(Some(Side::B)),
    })
}

/// The side whose value is the greater one.
fn greater(ordering: Ordering) -> Option<Side> {
    match ordering {
        Ordering::Less => Some(Side::B),
        Ordering::Greater => Some(Side::A),
        Ordering::Equal => None,
    }
}

fn values(schemas: [&FactSchema; 2], values: [&Value; 2]) -> Option<Contrast> {
    let id = |side: usize, value: &usize| schemas[side].values[*value].clone();
    match values {
        [Value::Boolean(a), Value::Boolean(b)] => greater(a.cmp(b)).map(Contrast::Boolean),
        // Two collections may list the same values in another order.
        [Value::Enum(a), Value::Enum(b)] => (id(0, a) != id(1, b)).then_some(Contrast::Choice),
        [Value::Integer(a), Value::Integer(b)] => greater(a.cmp(b)).map(Contrast::Number),
        [Value::List(a), Value::List(b)] => {
            let a: Vec<String> = a.iter().map(|value| id(0, value)).collect();
            let b: Vec<String> = b.iter().map(|value| id(1, value)).collect();
            let (both, only_a): (Vec<_>, Vec<_>) = a.into_iter().partition(|value| b.contains(value));
            let only_b: Vec<_> = b.into_iter().filter(|value| !both.contains(value)).collect();
            (!only_a.is_empty() || !only_b.is_empty()).then_some(Contrast::List { only_a, only_b, both })
        }
        [Value::Text(a), Value::Text(b)] => (a != b).then_some(Contrast::Text),
        [Value::Date(a), Value::Date(b)] => greater(a.cmp(b)).map(Contrast::Date),
        // 60 s and 1 min are the same.
        [
            Value::Duration { amount: a, unit: first },
            Value::Duration {
                amount: b,
                unit: second,
            },
        ] => greater((a.value * first.seconds()).total_cmp(&(b.value * second.seconds()))).map(Contrast::Duration),
        [Value::Entry(a), Value::Entry(b)] => (a != b).then_some(Contrast::Entry),
        [Value::Source(a), Value::Source(b)] => (a != b).then_some(Contrast::Source),
        // Facts of one meaning have one type: `resolve` sees to it.
        _ => None,
    }
}

/// One difference of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The places of the fact in the schemas of the two.
    pub facts: [usize; 2],
    /// How they differ.
    pub contrast: Contrast,
    /// What the fact weighs: of two collections, the greater.
    pub weight: u32,
    /// How rare the values are: of 10,000 entries of the collection so many have the rarer one, then the other.
    pub rarity: [u32; 2],
}

impl Difference {
    /// Whether it tells the two apart.
    pub fn matters(&self) -> bool {
        self.weight > 0 && self.contrast != Contrast::Unknown
    }
}

/// The facts of a pair that mean the same: their places in the schemas of the two, in the order of the first.
pub fn shared_facts(site: &Site, pair: Pair) -> Vec<[usize; 2]> {
    let (first, second) = (site.collection_of(pair.a), site.collection_of(pair.b));
    if !pair.crosses() {
        return (0..first.facts.len()).map(|at| [at, at]).collect();
    }
    let found = first.facts.iter().enumerate().filter_map(|(at, fact)| {
        let other = second.facts.iter().position(|other| other.meaning == fact.meaning)?;
        Some([at, other])
    });
    found.collect()
}

/// What tells two entries apart: each fact in which they differ, the most telling first. That is by weight, then by how
/// rare the values are, then by the order of the schema; after that what only one side says, and what is disputed last.
pub fn differences(site: &Site, pair: Pair) -> Vec<Difference> {
    let (first, second) = (site.collection_of(pair.a), site.collection_of(pair.b));
    let (a, b) = (site.entry(pair.a), site.entry(pair.b));
    let mut found: Vec<Difference> = shared_facts(site, pair)
        .into_iter()
        .filter(|[at, other]| pair.crosses() || a.facts[*at] != b.facts[*other])
        .filter_map(|[at, other]| {
            let schemas = [&first.facts[at], &second.facts[other]];
            let contrast = contrast(schemas, [first.fact(a, at), second.fact(b, other)])?;
            let share = [
                share(&first.distinct[at], a.facts[at], first.entries.len()),
                share(&second.distinct[other], b.facts[other], second.entries.len()),
            ];
            Some(Difference {
                facts: [at, other],
                contrast,
                weight: schemas[0].weight.max(schemas[1].weight),
                rarity: [share[0].min(share[1]), share[0].max(share[1])],
            })
        })
        .collect();
    let kind = |one: &Difference| first.facts[one.facts[0]].kind;
    found.sort_by_key(|one| {
        (
            certainty(&one.contrast, kind(one)),
            Reverse(one.weight),
            one.rarity,
            one.facts,
        )
    });
    found
}

/// What both sides say comes before all else, whatever that weighs: that one side says nothing tells a reader little, and
/// what sources disagree about is the last thing to tell two apart by. To list nothing is to say something, though.
fn certainty(contrast: &Contrast, kind: FactKind) -> u8 {
    match contrast {
        Contrast::Disputed(_) => 2,
        Contrast::Unknown => 1,
        Contrast::Presence(_) if kind != FactKind::List => 1,
        _ => 0,
    }
}

/// Of 10,000 entries, how many have the value.
fn share(distinct: &Distinct<Fact>, value: u32, entries: usize) -> u32 {
    let count = u64::from(distinct.count(value));
    (count * 10_000 / (entries as u64).max(1)) as u32
}

/// Whether a row of the support table tells two entries of one collection apart in a column, where both say something.
pub fn supported_differently(site: &Site, pair: Pair, row: usize, column: usize) -> bool {
    let matrix = site.collection_of(pair.a).matrix.as_ref();
    let Some(matrix) = matrix.filter(|_| !pair.crosses()) else {
        return false;
    };
    let (a, b) = (site.entry(pair.a).support[row], site.entry(pair.b).support[row]);
    if a == b {
        return false;
    }
    let (schema, distinct) = (&matrix.columns[column], &matrix.rows[row].distinct);
    let cells = [&distinct.get(a)[column], &distinct.get(b)[column]];
    let said = |fact: &&Fact| !matches!(fact, Fact::Absent | Fact::Unknown);
    cells.iter().all(said) && contrast([schema, schema], cells).is_some()
}
