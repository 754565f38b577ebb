//! Guides: trees whose every node is reached, and whose every end leads somewhere.

use std::collections::BTreeMap;

use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::Site;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::guide::{Guide, Node, Reading, Step};
use crate::parse::Parsed;
use crate::parse::guide::ParsedGuide;
use crate::parse::reader::{Located, duplicate_id, is_id};
use crate::parse::site::ParsedSite;
use crate::source::Span;

/// The most questions and outcomes of a guide: nobody reads more, and a chain of them is followed by recursion.
const MAX_NODES: usize = 500;

/// The guides, in navigation order. `site` has all but them.
pub(super) fn resolve(parsed: &Parsed, config: &ParsedSite, site: &Site, out: &mut Vec<Diagnostic>) -> Vec<Guide> {
    let mut found: Vec<(usize, Guide)> = Vec::new();
    for guide in &parsed.guides {
        if !is_id(&guide.id) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    Span::new(guide.file, 0..0),
                    format!("`{}` cannot be part of a route", guide.id),
                )
                .help("name guides in kebab-case: small letters a-z, digits and hyphens, beginning with a letter"),
            );
            continue;
        }
        let listed = config.guides.iter().position(|id| id.value == guide.id);
        let made = Tree::new(guide, out).and_then(|tree| tree.guide(site, out));
        found.extend(made.map(|made| (listed.unwrap_or(usize::MAX), made)));
    }
    for id in &config.guides {
        if parsed.guides.iter().all(|guide| guide.id != id.value) {
            out.push(
                Diagnostic::at(
                    Code::MissingFile,
                    id.span.clone(),
                    format!("there is no content/guides/{}.yaml", shorten(&id.value)),
                )
                .did_you_mean(&id.value, parsed.guides.iter().map(|guide| guide.id.as_str())),
            );
        }
    }
    found.sort_by_key(|(at, _)| *at);
    found.into_iter().map(|(_, guide)| guide).collect()
}

/// A guide's nodes by their ids.
struct Tree<'a> {
    guide: &'a ParsedGuide,
    nodes: BTreeMap<&'a str, Found<'a>>,
}

#[derive(Clone, Copy)]
enum Found<'a> {
    Question(&'a Located<String>, &'a [(Located<String>, Located<String>)]),
    Outcome(&'a Located<String>, &'a [Located<String>]),
}

impl<'a> Found<'a> {
    fn key(&self) -> &'a Located<String> {
        match self {
            Self::Question(key, _) | Self::Outcome(key, _) => key,
        }
    }

    fn answers(&self) -> &'a [(Located<String>, Located<String>)] {
        match self {
            Self::Question(_, answers) => answers,
            Self::Outcome(..) => &[],
        }
    }
}

impl<'a> Tree<'a> {
    fn new(guide: &'a ParsedGuide, out: &mut Vec<Diagnostic>) -> Option<Self> {
        let mut nodes: BTreeMap<&str, Found<'_>> = BTreeMap::new();
        let questions = guide
            .questions
            .iter()
            .map(|(key, answers)| Found::Question(key, answers));
        let outcomes = guide
            .outcomes
            .iter()
            .map(|(key, readings)| Found::Outcome(key, readings));
        for node in questions.chain(outcomes) {
            let key = node.key();
            match nodes.get(key.value.as_str()) {
                Some(first) => out.push(duplicate_id(key, &first.key().span)),
                None => {
                    nodes.insert(&key.value, node);
                }
            }
        }
        if nodes.len() > MAX_NODES {
            out.push(
                Diagnostic::at(
                    Code::InvalidRange,
                    Span::new(guide.file, 0..0),
                    format!("a guide has at most {MAX_NODES} questions and outcomes"),
                )
                .help("make several guides of it"),
            );
            return None;
        }
        let tree = Self { guide, nodes };
        let start = guide.start.as_ref()?;
        let mut whole = tree.known(start, out).is_some();
        for node in tree.nodes.values() {
            for (_, next) in node.answers() {
                whole &= tree.known(next, out).is_some();
            }
        }
        whole.then_some(tree)
    }

    fn known(&self, given: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<Found<'a>> {
        let found = self.nodes.get(given.value.as_str()).copied();
        if found.is_none() {
            out.push(
                Diagnostic::at(
                    Code::UnknownNode,
                    given.span.clone(),
                    format!("the guide has no question and no outcome `{}`", shorten(&given.value)),
                )
                .did_you_mean(&given.value, self.nodes.keys().copied()),
            );
        }
        found
    }

    /// The guide, its nodes in the order in which answers lead to them.
    fn guide(&self, site: &Site, out: &mut Vec<Diagnostic>) -> Option<Guide> {
        let start = self.guide.start.as_ref()?;
        let mut order: Vec<(&str, Option<usize>)> = Vec::new();
        self.walk(&start.value, None, &mut Vec::new(), &mut order, out);
        for (&id, node) in &self.nodes {
            if order.iter().all(|(known, _)| *known != id) {
                out.push(
                    Diagnostic::at(
                        Code::UnreachableNode,
                        node.key().span.clone(),
                        format!("no answer leads to `{id}`"),
                    )
                    .help("let an answer name it, or delete it"),
                );
                order.push((id, None));
            }
        }
        let place = |id: &str| order.iter().position(|(known, _)| *known == id).unwrap_or(0);
        let mut nodes = Vec::with_capacity(order.len());
        for (id, parent) in &order {
            let step = match self.nodes[id] {
                Found::Question(_, answers) => Step::Question(
                    answers
                        .iter()
                        .map(|(answer, next)| (answer.value.clone(), place(&next.value)))
                        .collect(),
                ),
                Found::Outcome(key, readings) => {
                    let found: Vec<Reading> = readings.iter().filter_map(|given| reading(site, given, out)).collect();
                    if readings.is_empty() {
                        out.push(
                            Diagnostic::at(
                                Code::DeadEnd,
                                key.span.clone(),
                                format!("the outcome `{id}` leads nowhere"),
                            )
                            .help("name the entries and comparisons that a reader goes on to: `[websocket/1006]`"),
                        );
                    }
                    Step::Outcome(found)
                }
            };
            nodes.push(Node {
                id: (*id).to_owned(),
                parent: *parent,
                step,
            });
        }
        Some(Guide {
            id: self.guide.id.clone(),
            file: self.guide.file,
            nodes,
        })
    }

    /// Visits `id` and what its answers lead to; `path` is how it was reached.
    fn walk<'s>(
        &'s self,
        id: &'s str,
        parent: Option<usize>,
        path: &mut Vec<&'s str>,
        order: &mut Vec<(&'s str, Option<usize>)>,
        out: &mut Vec<Diagnostic>,
    ) {
        // An outcome, or a question, may be reached in two ways; it is there once.
        if order.iter().any(|(known, _)| *known == id) {
            return;
        }
        let own = order.len();
        order.push((id, parent));
        path.push(id);
        for (answer, next) in self.nodes[id].answers() {
            if path.contains(&next.value.as_str()) {
                out.push(
                    Diagnostic::at(
                        Code::GuideLoop,
                        next.span.clone(),
                        format!("the answer `{}` leads back to `{}`", answer.value, next.value),
                    )
                    .help("a guide gets on: let each answer lead to a question that was not asked, or to an outcome"),
                );
            } else {
                self.walk(&next.value, Some(own), path, order, out);
            }
        }
        path.pop();
    }
}

/// What `websocket/1006`, `websocket/1006-vs-1007` or `http/302-vs-303-vs-307` names.
pub(super) fn reading(site: &Site, given: &Located<String>, out: &mut Vec<Diagnostic>) -> Option<Reading> {
    let find = |text: &str| site.find(text);
    if let Some(id) = find(&given.value) {
        return Some(Reading::Entry(id));
    }
    let unknown = |code, message: String| Diagnostic::at(code, given.span.clone(), message);
    let shown = shorten(&given.value);
    let (collection, rest) = given.value.split_once('/').unwrap_or(("", &given.value));
    let parts: Vec<&str> = rest.split("-vs-").collect();
    let ids: Option<Vec<EntryId>> = parts
        .iter()
        .map(|part| find(part).or_else(|| find(&format!("{collection}/{part}"))))
        .collect();
    match ids.as_deref() {
        Some([a, b]) if Pair::new(*a, *b).is_some() => {
            let pair = Pair::new(*a, *b).filter(|pair| site.compares(*pair));
            if pair.is_none() {
                out.push(unknown(Code::UnknownComparison, format!("`{shown}` has no page")).help(
                    "`visavis check --pairs` lists the pairs that were left out; name one in `confused_with` to have it",
                ));
            }
            pair.map(Reading::Comparison)
        }
        Some(ids) if ids.len() > 2 => {
            let mut ids = ids.to_vec();
            ids.sort_unstable();
            let set = site.set_of(&ids);
            if set.is_none() {
                out.push(
                    unknown(
                        Code::UnknownComparison,
                        format!("`{shown}` is no set of the collection"),
                    )
                    .help("list it under `comparisons: { sets: … }` in collection.yaml"),
                );
            }
            set.map(Reading::Set)
        }
        _ => {
            let known = site.collections.iter().flat_map(|collection| {
                let id = &collection.id;
                collection
                    .entries
                    .iter()
                    .map(move |entry| format!("{id}/{}", entry.code))
            });
            let known: Vec<String> = known.collect();
            out.push(
                unknown(
                    Code::UnknownEntry,
                    format!("`{shown}` is neither an entry nor a comparison"),
                )
                .did_you_mean(&given.value, known.iter().map(String::as_str))
                .help("write `collection/code`, or `collection/code-vs-code`"),
            );
            None
        }
    }
}
