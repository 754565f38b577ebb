//! What messages there must be, what there may be, and what each is given.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::collection::Collection;
use crate::model::comparison::{Pair, SetId};
use crate::model::entry::EntryId;
use crate::model::fact::FactSchema;
use crate::model::guide::Step;
use crate::model::message::{self, Key};
use crate::model::sequence::Action;
use crate::parse::Parsed;
use crate::source::Span;
use crate::vocabulary::FactKind;

pub(super) type OwnedKey = (String, Option<String>);

/// The value and attributes of a message, as far as something asks for them, each with the variables it is given.
type Parts = Vec<(Option<String>, Vec<String>)>;

/// The messages that something asks for.
pub(super) struct Expected {
    /// Those that must be there, with the place that asks.
    pub(super) required: BTreeMap<OwnedKey, Option<Span>>,
    /// All of them, with the variables they are given.
    known: HashMap<String, Parts>,
    /// The beginnings of ids that only these may have: `websocket-`.
    owned: Vec<String>,
    /// The beginnings of ids of which nothing is said.
    silent: Vec<String>,
    /// Entries by collection and slug.
    slugs: Vec<(String, BTreeMap<String, EntryId>)>,
}

impl Expected {
    pub(super) fn new(site: &Site) -> Self {
        let mut all = Self {
            required: BTreeMap::new(),
            known: HashMap::new(),
            owned: vec![
                "compare-".to_owned(),
                "guide-".to_owned(),
                "glossary-".to_owned(),
                "route-".to_owned(),
            ],
            silent: Vec::new(),
            slugs: Vec::new(),
        };
        for (id, variables) in message::INTERFACE {
            let key = Key::parse(id);
            all.add(key.id, key.attribute, variables, true, None);
        }
        for collection in &site.collections {
            all.collection(collection);
            all.owned.push(format!("{}-", collection.id));
            let by_slug = collection
                .ids()
                .zip(&collection.entries)
                .map(|(id, entry)| (entry.slug.clone(), id))
                .collect();
            all.slugs.push((collection.id.clone(), by_slug));
        }
        for (at, first) in site.collections.iter().enumerate() {
            for second in &site.collections[at + 1..] {
                let crosses = site
                    .confused
                    .iter()
                    .any(|pair| pair.a.collection == first.index && pair.b.collection == second.index);
                let id = message::across(&first.id, &second.id);
                all.add(&id, None, &[], false, None);
                all.add(&id, Some("both"), &[], crosses, None);
            }
        }
        all
    }

    fn add(&mut self, id: &str, attribute: Option<&str>, variables: &[&str], required: bool, place: Option<&Span>) {
        let attribute = attribute.map(str::to_owned);
        if required {
            let key = (id.to_owned(), attribute.clone());
            self.required.entry(key).or_insert(place.cloned());
        }
        let variables = variables.iter().map(|name| (*name).to_owned()).collect();
        let parts = match self.known.get_mut(id) {
            Some(parts) => parts,
            None => self.known.entry(id.to_owned()).or_default(),
        };
        match parts.iter_mut().find(|(known, _)| *known == attribute) {
            Some((_, known)) => *known = variables,
            None => parts.push((attribute, variables)),
        }
    }

    fn collection(&mut self, collection: &Collection) {
        let id = &collection.id;
        self.add(id, None, &[], true, None);
        for attribute in ["label", "description", "both"] {
            self.add(id, Some(attribute), &[], true, None);
        }
        for group in &collection.groups {
            let id = message::group(id, &group.id);
            self.add(&id, None, &[], true, None);
            self.add(&id, Some("description"), &[], false, None);
        }
        for fact in &collection.facts {
            self.fact(&message::fact(id, &fact.id), fact);
        }
        for column in collection.matrix.iter().flat_map(|matrix| &matrix.columns) {
            let id = message::column(id, &column.id);
            self.fact(&id, column);
            self.add(&id, Some("difference"), &["a", "b", "libraries", "count"], false, None);
        }
        self.sequences(collection);
        for entry in &collection.entries {
            let own = message::entry(id, &entry.slug);
            self.add(&own, None, &[], true, Some(&entry.span));
            for attribute in message::ENTRY_ATTRIBUTES {
                self.add(&own, Some(attribute), &[], attribute == "summary", Some(&entry.span));
            }
            for section in &collection.sections {
                self.add(&own, Some(section), &[], true, Some(&entry.span));
            }
        }
        for section in &collection.sections {
            self.add(&format!("heading-{section}"), None, &[], true, None);
        }
    }

    /// Adds the words of guides, which are known later than the rest.
    pub(super) fn guides(&mut self, site: &Site, parsed: &Parsed) {
        // Of a guide that is not one, nobody knows what words it has.
        let broken = parsed
            .guides
            .iter()
            .filter(|given| site.guides.iter().all(|guide| guide.id != given.id));
        for given in broken {
            let words = message::route_guide_parts(&given.id).into_iter().map(|(id, _)| id);
            self.silent.extend(words.skip(1).chain([message::guide(&given.id)]));
        }
        for guide in &site.guides {
            let id = message::guide(&guide.id);
            self.add(&id, None, &[], true, None);
            self.add(&id, Some("description"), &[], true, None);
            for node in &guide.nodes {
                let id = message::guide_node(&guide.id, &node.id);
                self.add(&id, None, &[], true, None);
                let is_end = matches!(node.step, Step::Outcome(_));
                self.add(&id, Some("description"), &[], is_end, None);
                if let Step::Question(answers) = &node.step {
                    for (answer, _) in answers {
                        self.add(&id, Some(answer), &[], true, None);
                    }
                }
            }
        }
    }

    /// Adds the words of pages that not every site has: the glossary, and what there is to translate.
    pub(super) fn optional_pages(&mut self, site: &Site) {
        for (id, variables) in message::GLOSSARY {
            let key = Key::parse(id);
            self.add(key.id, key.attribute, variables, !site.glossary.is_empty(), None);
        }
        for (id, variables) in message::DOCUMENT {
            let key = Key::parse(id);
            self.add(key.id, key.attribute, variables, true, None);
        }
        for (id, variables) in message::STATUS_PAGE {
            let key = Key::parse(id);
            self.add(key.id, key.attribute, variables, site.translation_status, None);
        }
        for term in &site.glossary {
            let id = message::term(&term.id);
            self.add(&id, None, &[], true, Some(&term.span));
            self.add(&id, Some("description"), &[], true, Some(&term.span));
        }
    }

    /// Adds the words of routes, which no locale must have.
    pub(super) fn routes(&mut self, site: &Site) {
        let pages = site.pages.iter().filter(|page| page.place.is_none());
        let pages = pages.flat_map(|page| message::route_page_parts(&page.id));
        let guides = site
            .guides
            .iter()
            .flat_map(|guide| message::route_guide_parts(&guide.id));
        let own = pages.chain(guides).map(|(id, _)| id);
        for id in own.chain(message::ROUTES.map(|(id, _)| id.to_owned())) {
            self.add(&id, None, &[], false, None);
            self.add(&id, Some(message::OLD), &[], false, None);
        }
    }

    fn sequences(&mut self, collection: &Collection) {
        let id = &collection.id;
        let steps = collection.entries.iter().flat_map(|entry| &entry.sequence);
        let mut asked: BTreeMap<&str, &Span> = BTreeMap::new();
        for step in steps.clone() {
            asked
                .entry(step.label.as_deref().unwrap_or(message::SEES))
                .or_insert(&step.span);
        }
        for (label, place) in asked {
            self.add(&message::step(id, label), None, &["code"], true, Some(place));
        }
        let mut parties: Vec<bool> = vec![false; collection.parties.len()];
        for step in steps {
            match step.action {
                Action::Send { from, to, .. } | Action::Cut(from, to) => (parties[from], parties[to]) = (true, true),
                Action::At(at) | Action::Sees(at, _) => parties[at] = true,
            }
        }
        for (party, used) in collection.parties.iter().zip(parties) {
            self.add(&message::party(id, party), None, &[], used, None);
        }
    }

    fn fact(&mut self, id: &str, fact: &FactSchema) {
        self.add(id, None, &[], true, None);
        let own: &[&str] = match fact.kind {
            FactKind::Boolean => &["yes", "no", "yes-name", "no-name"],
            FactKind::Integer => &["side", "more", "less", "more-text", "less-text"],
            FactKind::Date => &["side", "later", "earlier", "later-text", "earlier-text"],
            FactKind::Duration => &["side", "longer", "shorter", "longer-text", "shorter-text"],
            FactKind::List => &["only-a", "only-b", "both", "only-a-count", "only-b-count", "both-count"],
            _ => &[],
        };
        let mut variables = own.to_vec();
        if fact.kind != FactKind::Boolean {
            variables.extend(["a", "b", "a-name", "b-name", "a-text", "b-text", "a-value", "b-value"]);
        }
        if fact.equivalence {
            self.add(id, Some("equivalence"), &["from", "to"], false, None);
        }
        match fact.kind {
            FactKind::Boolean => {
                for value in ["yes", "no"] {
                    self.add(id, Some(value), &[], false, None);
                }
            }
            FactKind::Enum | FactKind::List => {
                for value in &fact.values {
                    self.add(
                        id,
                        Some(value),
                        &[],
                        value != "unknown" && value != "not-applicable",
                        None,
                    );
                }
            }
            _ => {}
        }
        for value in ["unknown", "not-applicable", "absent"] {
            self.add(id, Some(value), &[], false, None);
        }
        self.add(id, Some("description"), &[], false, None);
        self.add(id, Some("difference"), &variables, false, None);
    }

    /// The pair that a message's id names, which is then known; a diagnostic if it names one in a wrong way.
    pub(super) fn pair(&mut self, site: &Site, id: &str, span: &Span, out: &mut Vec<Diagnostic>) -> Option<Pair> {
        let (first, second) = self.sides(id)?;
        let Some(pair) = Pair::new(first, second) else {
            out.push(
                Diagnostic::at(
                    Code::SelfPair,
                    span.clone(),
                    "this message compares an entry with itself",
                )
                .help("delete it"),
            );
            self.add_pair(id);
            return None;
        };
        let canonical = message::pair(site, pair);
        if canonical != id {
            out.push(
                Diagnostic::at(
                    Code::UnknownMessage,
                    span.clone(),
                    format!("`{id}` has its entries in the wrong order"),
                )
                .help(format!("call it `{canonical}`: the order is the collection's")),
            );
            self.add_pair(id);
            return None;
        }
        self.add_pair(id);
        Some(pair)
    }

    /// The set that a message's id names, which is then known; a diagnostic if it names one that has no page.
    pub(super) fn set(&mut self, site: &Site, id: &str, span: &Span, out: &mut Vec<Diagnostic>) -> Option<SetId> {
        let (collection, mut entries) = self.members(id)?;
        let given = entries.clone();
        entries.sort_unstable();
        self.add_pair(id);
        let Some(set) = site.set_of(&entries) else {
            out.push(
                Diagnostic::at(
                    Code::UngeneratedPair,
                    span.clone(),
                    format!("there are words for this set, but `{collection}` has no such set"),
                )
                .help("list it under `comparisons: { sets: … }` in its collection.yaml, or delete the words"),
            );
            return None;
        };
        if given != entries {
            out.push(
                Diagnostic::at(
                    Code::UnknownMessage,
                    span.clone(),
                    format!("`{id}` has its entries in the wrong order"),
                )
                .help(format!(
                    "call it `{}`: the order is the collection's",
                    message::set(site, set)
                )),
            );
            return None;
        }
        Some(set)
    }

    /// The collection and the three or more entries that an id of the form `<collection>-<slug>-vs-<slug>-vs-…` names.
    fn members(&self, id: &str) -> Option<(String, Vec<EntryId>)> {
        self.slugs.iter().find_map(|(collection, slugs)| {
            let rest = id.strip_prefix(collection.as_str())?.strip_prefix('-')?;
            let parts: Vec<&str> = rest.split("-vs-").collect();
            if parts.len() < 3 || slugs.contains_key(rest) {
                return None;
            }
            let entries: Option<Vec<EntryId>> = parts.iter().map(|part| slugs.get(*part).copied()).collect();
            Some((collection.clone(), entries?))
        })
    }

    fn add_pair(&mut self, id: &str) {
        self.add(id, None, &[], false, None);
        for attribute in message::PAIR_ATTRIBUTES {
            self.add(id, Some(attribute), &[], false, None);
        }
    }

    /// The entries that an id of the form `<collection>-<slug>-vs-<slug>` or `compare-…-vs-…` names.
    fn sides(&self, id: &str) -> Option<(EntryId, EntryId)> {
        if let Some(rest) = id.strip_prefix("compare-") {
            return splits(rest).find_map(|(a, b)| Some((self.full(a)?, self.full(b)?)));
        }
        self.slugs.iter().find_map(|(collection, slugs)| {
            let rest = id.strip_prefix(collection.as_str())?.strip_prefix('-')?;
            // An entry's own slug may hold `-vs-`.
            if slugs.contains_key(rest) {
                return None;
            }
            splits(rest).find_map(|(a, b)| Some((*slugs.get(a)?, *slugs.get(b)?)))
        })
    }

    fn full(&self, text: &str) -> Option<EntryId> {
        self.slugs.iter().find_map(|(collection, slugs)| {
            let slug = text.strip_prefix(collection.as_str())?.strip_prefix('-')?;
            slugs.get(slug).copied()
        })
    }

    pub(super) fn variables(&self, key: &Key<'_>) -> Option<&[String]> {
        let parts = self.known.get(key.id)?;
        let mut parts = parts.iter();
        let part = parts.find(|(attribute, _)| attribute.as_deref() == key.attribute);
        part.map(|(_, variables)| variables.as_slice())
    }

    /// Whether the program itself formats the message, rather than a template.
    pub(super) fn governs(&self, key: &Key<'_>) -> bool {
        self.variables(key).is_some()
    }

    /// Whether nobody but a template could ask for a message.
    pub(super) fn is_free(&self, id: &str) -> bool {
        // A section's heading may wait for a collection that has such sections.
        if id.starts_with("heading-") {
            return false;
        }
        let known = self.known.contains_key(id);
        let owned = self
            .owned
            .iter()
            .chain(&self.silent)
            .any(|start| id.starts_with(start.as_str()));
        !known && !owned
    }

    /// A diagnostic if nothing asks for a message whose id says that something should.
    pub(super) fn unknown(&self, key: &Key<'_>, span: &Span) -> Option<Diagnostic> {
        if self.governs(key) || self.silent.iter().any(|start| key.id.starts_with(start)) {
            return None;
        }
        let is_known = self.governs(&Key::value(key.id));
        let is_owned = self.owned.iter().any(|start| key.id.starts_with(start.as_str()));
        // Anything goes in the interface: a site's own templates ask for messages of their own.
        let is_closed = is_known && !self.is_interface(key.id);
        if !is_owned && !is_closed {
            return None;
        }
        let shown = key.to_string();
        let mut near: Vec<String> = self
            .known
            .iter()
            .filter(|(id, _)| !is_known || *id == key.id)
            .flat_map(|(id, parts)| {
                parts.iter().map(move |(attribute, _)| match attribute {
                    Some(attribute) => format!("{id}.{attribute}"),
                    None => id.clone(),
                })
            })
            .collect();
        near.sort();
        Some(
            Diagnostic::at(
                Code::UnknownMessage,
                span.clone(),
                format!("nothing asks for `{shown}`"),
            )
            .did_you_mean(&shown, near.iter().map(String::as_str)),
        )
    }

    fn is_interface(&self, id: &str) -> bool {
        message::INTERFACE
            .iter()
            .any(|(known, _)| known.split('.').next() == Some(id))
            || id.starts_with("heading-")
    }
}
/// Each way to take `a-vs-b` apart.
fn splits(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices("-vs-")
        .map(|(at, sign)| (&text[..at], &text[at + sign.len()..]))
}
