//! What texts weigh: characters, and how many of them are in a locale's language.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::ops::Range;

use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::message::{self, Key};
use crate::vocabulary::Outdated;

/// Of the interface's words a page shows about one in so many.
const INTERFACE_SHARE: u64 = 4;

/// Characters of the reference locale: how many there are, and how many of them are translated.
#[derive(Clone, Copy, Debug, Default)]
pub(in crate::plan) struct Weight {
    translated: u64,
    /// Translated from an earlier wording.
    outdated: u64,
    total: u64,
}

impl Weight {
    pub(in crate::plan) fn share(self) -> f64 {
        if self.total == 0 {
            return 1.0;
        }
        self.translated as f64 / self.total as f64
    }

    pub(in crate::plan) fn outdated_share(self) -> f64 {
        self.outdated as f64 / self.total.max(1) as f64
    }

    /// The weight of the interface on one page, which shows only some of its words: they count for a quarter, so that they
    /// do not make up for prose that is missing. What is not translated stays at least one character.
    pub(super) fn scaled(self) -> Self {
        let total = self.total.div_ceil(INTERFACE_SHARE);
        Self {
            translated: if self.translated == self.total {
                total
            } else {
                self.translated / INTERFACE_SHARE
            },
            outdated: self.outdated.div_ceil(INTERFACE_SHARE),
            total,
        }
    }

    /// The weight of a text of which only so many characters are shown.
    pub(super) fn at_most(self, most: u64) -> Self {
        Self {
            translated: self.translated.min(most),
            outdated: self.outdated.min(most),
            total: self.total.min(most),
        }
    }

    pub(super) fn plus(self, other: Self) -> Self {
        Self {
            translated: self.translated + other.translated,
            outdated: self.outdated + other.outdated,
            total: self.total + other.total,
        }
    }
}

/// The weight of several texts together.
pub(super) fn sum(weights: impl IntoIterator<Item = Weight>) -> Weight {
    weights.into_iter().fold(Weight::default(), Weight::plus)
}

/// The texts of the reference locale, which pages are made of.
pub(super) struct Texts<'a> {
    /// Each message and attribute, and how many characters it has. Those of one message are next to each other.
    all: Vec<(Key<'a>, u64)>,
    /// Where those of a message are.
    places: HashMap<&'a str, Range<usize>>,
}

impl<'a> Texts<'a> {
    pub(super) fn new(site: &'a Site) -> Self {
        let mut all = Vec::new();
        let mut places = HashMap::new();
        let messages = site.catalog.messages(site.locales.reference());
        for message in messages.filter(|message| !message.is_term) {
            // Of two messages of one name the first stands.
            if let Entry::Vacant(place) = places.entry(message.id) {
                let start = all.len();
                let id = message.id;
                let parts = message.parts.iter();
                all.extend(parts.map(|(attribute, _, pattern)| {
                    let attribute = *attribute;
                    (Key { id, attribute }, pattern.weight())
                }));
                place.insert(start..all.len());
            }
        }
        Self { all, places }
    }
}

/// What the texts weigh in a locale.
pub(super) struct Scale<'t, 'a> {
    texts: &'t Texts<'a>,
    /// By the places of texts.
    weights: Vec<Weight>,
}

impl<'t, 'a> Scale<'t, 'a> {
    pub(super) fn new(site: &Site, locale: LocaleId, texts: &'t Texts<'a>) -> Self {
        let weights = texts.all.iter();
        let weights = weights.map(|(key, total)| weighed(*total, answer(site, locale, *key)));
        Self {
            texts,
            weights: weights.collect(),
        }
    }

    /// The weight of all that is there to translate: nobody has to translate an address.
    pub(super) fn all(&self) -> Weight {
        let texts = self.texts.all.iter().zip(&self.weights);
        let texts = texts.filter(|((key, _), _)| !message::is_route(key.id));
        sum(texts.map(|(_, weight)| *weight))
    }

    /// The weights of a message, to be asked for several of its attributes.
    pub(super) fn message(&self, id: &str) -> MessageScale<'_> {
        let place = self.texts.places.get(id).cloned().unwrap_or_default();
        MessageScale {
            texts: &self.texts.all[place.clone()],
            weights: &self.weights[place],
        }
    }

    /// The weight of a message or of one attribute: nothing where the reference locale does not have it.
    pub(super) fn of(&self, key: Key<'_>) -> Weight {
        self.message(key.id).of(key.attribute)
    }
}

/// What the value and attributes of a message weigh in a locale.
pub(super) struct MessageScale<'s> {
    texts: &'s [(Key<'s>, u64)],
    weights: &'s [Weight],
}

impl MessageScale<'_> {
    /// The weight of an attribute, or of the value.
    pub(super) fn of(&self, attribute: Option<&str>) -> Weight {
        let at = self.texts.iter().position(|(key, _)| key.attribute == attribute);
        at.map(|at| self.weights[at]).unwrap_or_default()
    }

    /// The weight of the value and of some attributes.
    pub(super) fn with<'k>(&self, attributes: impl IntoIterator<Item = &'k str>) -> Weight {
        let attributes = attributes.into_iter().map(|attribute| self.of(Some(attribute)));
        attributes.fold(self.of(None), Weight::plus)
    }
}

/// The weight of a message and of some of its attributes, where few are asked for.
pub(super) fn message_weight<'a>(
    site: &Site,
    locale: LocaleId,
    id: &str,
    attributes: impl Iterator<Item = &'a str>,
) -> Weight {
    let weight = |key| weighed(site.catalog.weight(key), answer(site, locale, key));
    attributes
        .map(|attribute| weight(Key::attribute(id, attribute)))
        .fold(weight(Key::value(id)), Weight::plus)
}

/// The weight of a text of so many characters, by what readers get of it.
pub(super) fn weighed(total: u64, answer: Answer) -> Weight {
    let if_so = |is_so| if is_so { total } else { 0 };
    Weight {
        translated: if_so(answer != Answer::Foreign),
        outdated: if_so(answer == Answer::Outdated),
        total,
    }
}

/// What readers of a locale get of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    /// It in their language.
    Own,
    /// It in their language, translated from an earlier wording, which they are told.
    Outdated,
    /// It in another language, or nothing.
    Foreign,
}

pub(super) fn answer(site: &Site, locale: LocaleId, key: Key<'_>) -> Answer {
    let found = site.catalog.answering(locale, key);
    let found = found.map(|answering| (answering, site.catalog.is_outdated(answering, key)));
    spoken(site, locale, found)
}

/// Their language is that of their own locale's words, or of those of one that it falls back to and that differs by
/// region or script alone (`fr-CA` and `fr`).
pub(super) fn spoken(site: &Site, locale: LocaleId, answer: Option<(LocaleId, bool)>) -> Answer {
    let language = |id: LocaleId| site.locale(id).language.language;
    match answer {
        Some((answering, outdated)) if language(answering) == language(locale) => {
            if outdated && site.locale(answering).outdated == Outdated::Mark {
                Answer::Outdated
            } else {
                Answer::Own
            }
        }
        _ => Answer::Foreign,
    }
}
