//! Facts: typed, language-neutral values of an entry.

use super::entry::EntryId;
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
    /// A day of the ISO calendar.
    Date {
        /// Year.
        year: i32,
        /// Month, from 1.
        month: u8,
        /// Day, from 1.
        day: u8,
    },
    /// A length of time.
    Duration {
        /// How many, as its author wrote it.
        amount: Amount,
        /// Of what.
        unit: Unit,
    },
    /// Another entry.
    Entry(EntryId),
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

impl Fact {
    /// Whether two entries differ in it. What is unknown or not said differs from nothing: nobody can tell.
    pub fn differs(&self, other: &Self) -> bool {
        !matches!(self, Self::Absent | Self::Unknown) && !matches!(other, Self::Absent | Self::Unknown) && self != other
    }
}

/// The different things that entries say of one fact, so that what is made of them is made once.
#[derive(Clone, Debug)]
pub struct Distinct<T> {
    values: Vec<T>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { values: Vec::new() }
    }
}

impl<T: PartialEq> Distinct<T> {
    /// Names `value`, the same for equal values.
    pub fn intern(&mut self, value: T) -> u32 {
        let at = self.values.iter().position(|known| *known == value);
        at.unwrap_or_else(|| {
            self.values.push(value);
            self.values.len() - 1
        }) as u32
    }

    /// The value that was named so.
    pub fn get(&self, id: u32) -> &T {
        &self.values[id as usize]
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
