//! The glossary: its terms' sources and readings.

use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::model::glossary::Term;
use crate::parse::Parsed;

use super::entries::reference;
use super::guides::reading;

pub(super) fn resolve(parsed: &Parsed, site: &Site, out: &mut Vec<Diagnostic>) -> Vec<Term> {
    parsed
        .terms
        .iter()
        .map(|term| Term {
            id: term.id.value.clone(),
            span: term.id.span.clone(),
            references: term
                .sources
                .iter()
                .filter_map(|given| reference(given, &site.bibliography, out))
                .collect(),
            readings: term.read.iter().filter_map(|given| reading(site, given, out)).collect(),
        })
        .collect()
}
