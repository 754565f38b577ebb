//! Coverage: how much of a page is in its own language.

mod weight;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::model::Site;
use crate::model::collection::Collection;
use crate::model::difference::shared_facts;
use crate::model::entry::EntryId;
use crate::model::fact::{Fact, FactSchema, Value};
use crate::model::guide::{Guide, Reading, Step};
use crate::model::locale::LocaleId;
use crate::model::message::{self, Key};
use crate::model::page::MarkdownPage;

use super::Page;
use weight::{MessageScale, Scale, Texts, Weight, message_weight, spoken, sum, weighed};

/// The weights of what pages are made of, by locale.
pub(super) struct Weights {
    locales: Vec<LocaleWeights>,
    /// The guides that lead to an entry, whose page lists them.
    guides: BTreeMap<EntryId, BTreeSet<usize>>,
}

struct LocaleWeights {
    interface: Weight,
    collections: Vec<CollectionWeights>,
    pages: Vec<Weight>,
    guides: Vec<Weight>,
    /// What lists say of each guide.
    guide_titles: Vec<Weight>,
    glossary: Weight,
    status_page: Weight,
    all: Weight,
}

struct CollectionWeights {
    /// The collection's label and its facts' words, which each of its pages shows.
    words: Weight,
    /// Its name, label and description.
    front: Weight,
    /// Its groups.
    groups: Weight,
    /// The names of its entries.
    names: Vec<Weight>,
    /// What its own page says of them besides.
    summaries: Weight,
    /// What its entries say, their values included.
    entries: Vec<Weight>,
    /// What each fact says of a difference.
    differences: Vec<Weight>,
}

/// About how many characters of a Markdown page lists show: its title and its first paragraph.
const MOST_LISTED: u64 = 200;

impl Weights {
    pub(super) fn new(site: &Site) -> Self {
        let texts = Texts::new(site);
        let pages: Vec<u64> = site.pages.iter().map(|page| characters(site, page)).collect();
        let locales: Vec<LocaleId> = site.locales.iter().map(|(locale, _)| locale).collect();
        let weigh = |locale: &LocaleId| of_locale(site, *locale, &Scale::new(site, *locale, &texts), &pages);
        let locales = locales.par_iter().map(weigh).collect();
        let mut guides: BTreeMap<EntryId, BTreeSet<usize>> = BTreeMap::new();
        for (at, guide) in site.guides.iter().enumerate() {
            for id in guide.leads_to(site) {
                guides.entry(id).or_default().insert(at);
            }
        }
        Self { locales, guides }
    }

    pub(super) fn all(&self, locale: LocaleId) -> Weight {
        self.locales[locale.index()].all
    }

    pub(super) fn of(&self, site: &Site, page: Page, locale: LocaleId) -> Weight {
        let own = &self.locales[locale.index()];
        let entry = |id: EntryId| own.collections[usize::from(id.collection)].entries[id.index as usize];
        let words = |collection: u16| own.collections[usize::from(collection)].words;
        let titles = |guides: &BTreeSet<usize>| sum(guides.iter().map(|at| own.guide_titles[*at]));
        let page = match page {
            // Each is made of what it lists.
            Page::Home => sum(own
                .collections
                .iter()
                .map(CollectionWeights::listed)
                .chain(own.guide_titles.iter().copied())
                .chain(own.listed(site, locale))),
            Page::NotFound => sum(own.collections.iter().map(|all| all.front)),
            Page::Compare => sum(own.collections.iter().map(CollectionWeights::listed)),
            Page::Guide(index) => {
                let outcomes = site.guides[index as usize].readings();
                own.guides[index as usize].plus(own.named(outcomes))
            }
            Page::Glossary => {
                let readings = site.glossary.iter().flat_map(|term| &term.readings);
                own.glossary.plus(own.named(readings))
            }
            Page::Translations => own.status_page,
            Page::Set(set) => {
                let members = site.set(set).iter().map(|id| entry(*id));
                let weight = members.fold(words(set.collection), Weight::plus);
                if site.curated_sets.contains(&set) {
                    weight.plus(own_words(site, locale, &message::set(site, set)))
                } else {
                    weight
                }
            }
            Page::Collection(index) => {
                let own = &own.collections[usize::from(index)];
                let ids = site.collections[usize::from(index)].ids();
                let guides = ids.filter_map(|id| self.guides.get(&id)).flatten().copied().collect();
                sum([own.words, own.listed(), own.groups, own.summaries, titles(&guides)])
            }
            Page::Entry(id) => {
                let guides = self.guides.get(&id).map(titles).unwrap_or_default();
                words(id.collection).plus(entry(id)).plus(guides)
            }
            // What somebody wrote as a page is in one language, whatever the interface around it is in.
            Page::Markdown(index) => return own.pages[index as usize],
            Page::Comparison(pair) => {
                let mut weight = words(pair.a.collection).plus(entry(pair.a)).plus(entry(pair.b));
                let sentences = &own.collections[usize::from(pair.a.collection)].differences;
                let differs = |[at, other]: &[usize; 2]| {
                    pair.crosses() || site.entry(pair.a).facts[*at] != site.entry(pair.b).facts[*other]
                };
                let facts = shared_facts(site, pair).into_iter().filter(differs);
                weight = sum(facts.map(|[at, _]| sentences[at]).chain([weight]));
                if pair.crosses() {
                    weight = weight.plus(words(pair.b.collection));
                }
                if site.curated.contains(&pair) {
                    weight = weight.plus(own_words(site, locale, &message::pair(site, pair)));
                }
                weight
            }
        };
        own.interface.scaled().plus(page)
    }
}

impl LocaleWeights {
    /// What the start page says of the Markdown pages that it lists.
    fn listed<'a>(&'a self, site: &'a Site, locale: LocaleId) -> impl Iterator<Item = Weight> + 'a {
        let chain = &site.locale(locale).chain;
        let pages = site.pages.iter().zip(&self.pages);
        let there = pages.filter(|(page, _)| page.listed && page.text(chain).is_some());
        there.map(|(_, weight)| weight.at_most(MOST_LISTED))
    }

    /// The names of entries that a page leads to.
    fn named<'a>(&self, readings: impl Iterator<Item = &'a Reading>) -> Weight {
        sum(readings.filter_map(|reading| match reading {
            Reading::Entry(id) => Some(self.collections[usize::from(id.collection)].names[id.index as usize]),
            Reading::Comparison(_) | Reading::Set(_) => None,
        }))
    }
}

impl CollectionWeights {
    /// What lists of collections say of it.
    fn listed(&self) -> Weight {
        sum(self.names.iter().copied()).plus(self.front)
    }
}

/// The weight of the words that a pair or set has of its own.
fn own_words(site: &Site, locale: LocaleId, id: &str) -> Weight {
    message_weight(site, locale, id, message::PAIR_ATTRIBUTES.iter().copied())
}

fn of_guide(scale: &Scale<'_, '_>, guide: &Guide) -> Weight {
    let own = scale.message(&message::guide(&guide.id)).with(["description"]);
    guide.nodes.iter().fold(own, |sum, node| {
        let answers = match &node.step {
            Step::Question(answers) => answers.as_slice(),
            Step::Outcome(_) => &[],
        };
        let answers = answers.iter().map(|(id, _)| id.as_str());
        let id = message::guide_node(&guide.id, &node.id);
        sum.plus(scale.message(&id).with(answers.chain(["description"])))
    })
}

/// The weight of messages that a page asks for by name.
fn listed(scale: &Scale<'_, '_>, messages: &[(&str, &[&str])]) -> Weight {
    sum(messages.iter().map(|(id, _)| scale.of(Key::parse(id))))
}

fn of_glossary(site: &Site, scale: &Scale<'_, '_>) -> Weight {
    let page = listed(scale, message::GLOSSARY);
    site.glossary.iter().fold(page, |sum, term| {
        sum.plus(scale.message(&message::term(&term.id)).with(["description"]))
    })
}

/// How many characters a page has in the locale that it is written in first.
fn characters(site: &Site, page: &MarkdownPage) -> u64 {
    let measure = page.measure(site.locales.reference());
    measure.map_or(0, |(_, text)| text.body().chars().count() as u64)
}

/// The weights of a locale, of whose Markdown pages the lengths are known.
fn of_locale(site: &Site, locale: LocaleId, scale: &Scale<'_, '_>, lengths: &[u64]) -> LocaleWeights {
    let pages: Vec<Weight> = site
        .pages
        .iter()
        .zip(lengths)
        .map(|(page, total)| {
            let found = page.text(&site.locale(locale).chain);
            let answer = found.map(|(answering, text)| (answering, text.outdated));
            weighed(*total, spoken(site, locale, answer))
        })
        .collect();
    LocaleWeights {
        interface: listed(scale, message::INTERFACE),
        collections: site
            .collections
            .iter()
            .map(|collection| of_collection(scale, collection))
            .collect(),
        glossary: of_glossary(site, scale),
        status_page: listed(scale, message::STATUS_PAGE),
        guides: site.guides.iter().map(|guide| of_guide(scale, guide)).collect(),
        guide_titles: site
            .guides
            .iter()
            .map(|guide| scale.message(&message::guide(&guide.id)).with(["description"]))
            .collect(),
        // What only some other locale has is nothing that this one has still to translate.
        all: site
            .pages
            .iter()
            .zip(&pages)
            .filter(|(page, _)| page.text(&[site.locales.reference()]).is_some())
            .fold(scale.all(), |sum, (_, page)| sum.plus(*page)),
        pages,
    }
}

fn of_collection(scale: &Scale<'_, '_>, collection: &Collection) -> CollectionWeights {
    let id = &collection.id;
    let of = |id: &str, attributes: &[&str]| scale.message(id).with(attributes.iter().copied());
    let mut words = of(id, &["label", "both"]);
    let facts: Vec<String> = collection
        .facts
        .iter()
        .map(|fact| message::fact(id, &fact.id))
        .collect();
    words = sum(facts.iter().map(|id| of(id, &["description"])).chain([words]));
    for column in collection.matrix.iter().flat_map(|matrix| &matrix.columns) {
        let values = column.values.iter().map(String::as_str);
        let attributes = values.chain(["yes", "no", "difference", "description"]);
        words = words.plus(scale.message(&message::column(id, &column.id)).with(attributes));
    }
    let parties = collection.parties.iter().map(|party| message::party(id, party));
    words = sum(parties.map(|id| of(&id, &[])).chain([words]));
    let values: Vec<MessageScale<'_>> = facts.iter().map(|id| scale.message(id)).collect();
    let messages = || collection.entries.iter().map(|entry| message::entry(id, &entry.slug));
    let entries = collection.entries.iter().map(|entry| {
        let sections = collection.sections.iter().map(String::as_str);
        let own = message::entry(id, &entry.slug);
        let prose = scale.message(&own).with(sections.chain(message::ENTRY_ATTRIBUTES));
        let values = values.iter().enumerate().flat_map(|(at, values)| {
            let shown = shown_values(&collection.facts[at], collection.fact(entry, at));
            shown.into_iter().map(|value| values.of(Some(value)))
        });
        let steps: BTreeSet<&str> = entry
            .sequence
            .iter()
            .map(|step| step.label.as_deref().unwrap_or(message::SEES))
            .collect();
        let steps = steps.into_iter().map(|label| of(&message::step(id, label), &[]));
        sum(values.chain(steps).chain([prose]))
    });
    let groups = collection.groups.iter().map(|group| message::group(id, &group.id));
    CollectionWeights {
        words,
        front: of(id, &["label", "description"]),
        groups: sum(groups.map(|id| of(&id, &["description"]))),
        names: messages().map(|id| of(&id, &[])).collect(),
        summaries: sum(messages().map(|id| scale.of(Key::attribute(&id, "summary")))),
        entries: entries.collect(),
        differences: values.iter().map(|values| values.of(Some("difference"))).collect(),
    }
}

/// The attributes of a fact's message that word what an entry says of it.
fn shown_values<'a>(schema: &'a FactSchema, fact: &Fact) -> Vec<&'a str> {
    let of = |value: &Value| -> Vec<&'a str> {
        match value {
            Value::Boolean(value) => vec![if *value { "yes" } else { "no" }],
            Value::Enum(value) => vec![&schema.values[*value]],
            Value::List(values) => values.iter().map(|value| schema.values[*value].as_str()).collect(),
            _ => Vec::new(),
        }
    };
    match fact {
        Fact::Absent => vec!["absent"],
        Fact::Unknown => vec!["unknown"],
        Fact::NotApplicable => vec!["not-applicable"],
        Fact::Known(value) => of(value),
        Fact::Disputed(opinions) => opinions.iter().flat_map(|opinion| of(&opinion.value)).collect(),
    }
}
