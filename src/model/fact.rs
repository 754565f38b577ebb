//! Facts: typed, language-neutral values of an entry.

use super::bibliography::Reference;
use super::entry::EntryId;
use super::format::Day;
use crate::vocabulary::FactKind;

/// A fact's schema.
#[derive(Clone, Debug)]
pub struct FactSchema {
    /// Its id: `sent-on-wire`.
    pub id: String,
    /// Its type.
    pub kind: FactKind,
    /// The ids of an enum's or list's values.
    pub values: Vec<String>,
    /// How well it tells entries apart: 0 where a difference in it does not matter.
    pub weight: u32,
    /// Whether it says what the entry becomes elsewhere; that does not hold the other way round.
    pub equivalence: bool,
    /// The fact whose meaning it has: the first of those that mean the same, itself if it stands alone.
    pub meaning: Meaning,
}

/// Names what a fact means: a collection and the place of a fact in its schema.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Meaning {
    /// The collection's place in the site.
    pub collection: u16,
    /// The fact's place in the schema.
    pub fact: u16,
}

/// What an entry says of one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Fact {
    /// Nothing.
    Absent,
    /// That nobody knows.
    Unknown,
    /// That the question does not arise.
    NotApplicable,
    /// A value.
    Known(Value),
    /// Values that sources disagree about.
    Disputed(Vec<Opinion>),
}

/// What one source says.
#[derive(Clone, Debug, PartialEq)]
pub struct Opinion {
    /// The value.
    pub value: Value,
    /// The source.
    pub reference: Reference,
}

/// The value of a fact, by its type.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `true` or `false`.
    Boolean(bool),
    /// A whole number.
    Integer(i64),
    /// The index of one of the schema's values.
    Enum(usize),
    /// The indexes of several, in the schema's order.
    List(Vec<usize>),
    /// An identifier.
    Text(String),
    /// A day.
    Date(Day),
    /// A length of time.
    Duration {
        /// How many, as its author wrote it.
        amount: Amount,
        /// Of what.
        unit: Unit,
    },
    /// Another entry.
    Entry(EntryId),
    /// A work, or a section of one.
    Source(Reference),
}

/// A decimal number as it is written, and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Amount {
    /// As written: `1.5`.
    pub text: String,
    /// Its value.
    pub value: f64,
}

/// Units of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// ms
    Millisecond,
    /// s
    Second,
    /// min
    Minute,
    /// h
    Hour,
    /// d
    Day,
}

impl Unit {
    /// Each unit, with its symbol.
    pub const ALL: [(&'static str, Self); 5] = [
        ("ms", Self::Millisecond),
        ("s", Self::Second),
        ("min", Self::Minute),
        ("h", Self::Hour),
        ("d", Self::Day),
    ];

    /// The end of the message that words it: `duration-second`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Millisecond => "millisecond",
            Self::Second => "second",
            Self::Minute => "minute",
            Self::Hour => "hour",
            Self::Day => "day",
        }
    }

    /// How many seconds one of it is.
    pub fn seconds(self) -> f64 {
        match self {
            Self::Millisecond => 0.001,
            Self::Second => 1.0,
            Self::Minute => 60.0,
            Self::Hour => 3_600.0,
            Self::Day => 86_400.0,
        }
    }

    /// The unit's symbol in HTML's duration strings and how many of it one of ours is.
    pub fn machine(self) -> (&'static str, f64) {
        match self {
            Self::Millisecond => ("S", 0.001),
            Self::Second => ("S", 1.0),
            Self::Minute => ("M", 1.0),
            Self::Hour => ("H", 1.0),
            Self::Day => ("D", 1.0),
        }
    }
}

/// The different things that entries say of one fact, so that what is made of them is made once.
#[derive(Clone, Debug)]
pub struct Distinct<T> {
    values: Vec<T>,
    counts: Vec<u32>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self {
            values: Vec::new(),
            counts: Vec::new(),
        }
    }
}

impl<T: PartialEq> Distinct<T> {
    /// Names `value`, the same for equal values.
    pub fn intern(&mut self, value: T) -> u32 {
        let at = self.values.iter().position(|known| *known == value);
        at.unwrap_or_else(|| {
            self.values.push(value);
            self.counts.push(0);
            self.values.len() - 1
        }) as u32
    }

    /// The value that was named so.
    pub fn get(&self, id: u32) -> &T {
        &self.values[id as usize]
    }

    /// Counts how often each value is said; `said` names the value of each entry.
    pub fn tally(&mut self, said: impl Iterator<Item = u32>) {
        self.counts.fill(0);
        for id in said {
            self.counts[id as usize] += 1;
        }
    }

    /// How many entries say the value that was named so, as far as [`Self::tally`] counted.
    pub fn count(&self, id: u32) -> u32 {
        self.counts[id as usize]
    }

    /// Each value, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.values.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }
}
