//! Decision guides: trees of questions that end at entries and comparisons.

use super::Site;
use super::comparison::{Pair, SetId};
use super::entry::EntryId;
use crate::source::FileId;

/// A guide.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Its id, which is its route below `guides/`.
    pub id: String,
    /// Its file.
    pub file: FileId,
    /// Its questions and outcomes, each after what leads to it; the first is where it begins.
    pub nodes: Vec<Node>,
}

impl Guide {
    /// The entries that its outcomes name, alone or in comparisons; one may come several times.
    pub fn leads_to<'a>(&'a self, site: &'a Site) -> impl Iterator<Item = EntryId> + 'a {
        self.readings().flat_map(|reading| match reading {
            Reading::Entry(id) => vec![*id],
            Reading::Comparison(pair) => vec![pair.a, pair.b],
            Reading::Set(set) => site.set(*set).to_vec(),
        })
    }

    /// What its outcomes name.
    pub fn readings(&self) -> impl Iterator<Item = &Reading> {
        let outcomes = self.nodes.iter().filter_map(|node| match &node.step {
            Step::Outcome(readings) => Some(readings),
            Step::Question(_) => None,
        });
        outcomes.flatten()
    }
}

/// A question or an outcome.
#[derive(Clone, Debug)]
pub struct Node {
    /// Its id, which is its anchor.
    pub id: String,
    /// The question that leads to it first; nothing for the start.
    pub parent: Option<usize>,
    /// What it is.
    pub step: Step,
}

/// What a node is.
#[derive(Clone, Debug)]
pub enum Step {
    /// A question: answers by their ids, each with the place of the node that it leads to.
    Question(Vec<(String, usize)>),
    /// An end: what to read.
    Outcome(Vec<Reading>),
}

/// What an outcome leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reading {
    /// An entry.
    Entry(EntryId),
    /// A comparison of two.
    Comparison(Pair),
    /// A comparison of three or more.
    Set(SetId),
}
