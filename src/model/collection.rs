//! Collections: sets of entries with one schema.

use super::bibliography::Reference;
use super::comparison::SetId;
use super::entry::{Entry, EntryId};
use super::fact::{Distinct, Fact, FactSchema};
use super::history::History;
use crate::vocabulary::PairRule;

/// A set of entries with one schema.
#[derive(Clone, Debug)]
pub struct Collection {
    /// Its place in the site.
    pub index: u16,
    /// Its id, the first part of its routes.
    pub id: String,
    /// Its groups, in page order.
    pub groups: Vec<Group>,
    /// The ids of its sections, in page order.
    pub sections: Vec<String>,
    /// The schema of its facts, in page order.
    pub facts: Vec<FactSchema>,
    /// What entries say of each of them.
    pub distinct: Vec<Distinct<Fact>>,
    /// Its support table.
    pub matrix: Option<Matrix>,
    /// Which pairs get a page.
    pub pairs: PairRule,
    /// Which of them search engines may index.
    pub index_rule: PairRule,
    /// Which of them must have words of their own.
    pub words_rule: PairRule,
    /// Sets of three or more entries that have a page, each in canonical order.
    pub sets: Vec<Vec<EntryId>>,
    /// The ids of those who take part in sequences, in the order in which they stand.
    pub parties: Vec<String>,
    /// Its entries, in page order.
    pub entries: Vec<Entry>,
    /// What has become of its facts, if that is kept.
    pub history: Option<History>,
}

/// A group of entries.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its id.
    pub id: String,
    /// The codes that belong to it; both ends included.
    pub range: Option<(i64, i64)>,
}

/// A support table: one row a library, one column an aspect.
#[derive(Clone, Debug)]
pub struct Matrix {
    /// The rows.
    pub rows: Vec<Row>,
    /// The aspects.
    pub columns: Vec<FactSchema>,
}

/// A row of a support table.
#[derive(Clone, Debug)]
pub struct Row {
    /// Its id.
    pub id: String,
    /// Its proper name.
    pub name: String,
    /// Where its values come from.
    pub reference: Option<Reference>,
    /// What entries say in it: one value a column.
    pub distinct: Distinct<Vec<Fact>>,
}

impl Collection {
    /// The names of its entries, in page order.
    pub fn ids(&self) -> impl Iterator<Item = EntryId> + Clone + use<> {
        let collection = self.index;
        (0..self.entries.len() as u32).map(move |index| EntryId { collection, index })
    }

    /// The entry with this code.
    pub fn find(&self, code: &str) -> Option<EntryId> {
        let at = self.entries.iter().position(|entry| entry.code == code)?;
        Some(EntryId {
            collection: self.index,
            index: at as u32,
        })
    }

    /// Names of its sets.
    pub fn set_ids(&self) -> impl Iterator<Item = SetId> + use<> {
        let collection = self.index;
        (0..self.sets.len() as u16).map(move |index| SetId { collection, index })
    }

    /// What an entry says of a fact of the schema.
    pub fn fact(&self, entry: &Entry, fact: usize) -> &Fact {
        self.distinct[fact].get(entry.facts[fact])
    }
}
