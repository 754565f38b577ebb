//! What the files of one locale say, whatever other locales say.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use rayon::prelude::*;

use super::super::format::Formats;
use super::super::locale::Locale;
use super::file::{Message, WordFile, messages_of};
use super::function;
use crate::source::Span;

/// What the files of a locale say, whatever other locales say.
pub(super) struct OwnWords {
    pub(super) tag: String,
    pub(super) bundle: FluentBundle<Arc<FluentResource>>,
    pub(super) files: Vec<WordFile>,
    /// Messages of the theme that the site says itself.
    pub(super) replaced: BTreeSet<String>,
    /// Terms, each with its attributes.
    pub(super) terms: BTreeMap<String, BTreeSet<String>>,
    /// Messages that stand in two files.
    pub(super) repeated: Vec<Repeated>,
    pub(super) formats: Arc<Formats>,
    /// See [`Catalog::wordings`].
    pub(super) wordings: OnceLock<BTreeMap<String, String>>,
    /// See [`Catalog::own_keys`].
    pub(super) keys: OnceLock<Vec<String>>,
}

/// What the files of each locale said the last time, so that those that are the same need not be gone through again.
#[derive(Default)]
pub struct Memory {
    pub(super) words: Vec<Arc<OwnWords>>,
}

/// One message that stands in two files of a locale.
#[derive(Clone)]
pub struct Repeated {
    /// Its id, with a `-` before it if it is a term.
    pub id: String,
    /// The one that is not used.
    pub again: Span,
    /// The one that is.
    pub first: Span,
}

impl OwnWords {
    /// Whether these are the words of such files.
    pub(super) fn are_of(&self, locale: &Locale, files: &[WordFile]) -> bool {
        let same = |(known, file): (&WordFile, &WordFile)| known.is_same(file);
        self.tag == locale.tag && self.files.len() == files.len() && self.files.iter().zip(files).all(same)
    }

    pub(super) fn new(locale: &Locale, files: Vec<WordFile>) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![locale.language.clone()]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(function::write_number));
        let formats = Arc::new(Formats::new(&locale.tag));
        function::register(&mut bundle, &formats);
        let mut repeated = Vec::new();
        let mut replaced = BTreeSet::new();
        let mut terms: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut first: HashMap<(bool, &str), Span> = HashMap::new();
        for file in &files {
            for message in messages_of(file) {
                if message.is_term {
                    let attributes = message.parts.iter().filter_map(|(attribute, _, _)| *attribute);
                    let known = terms.entry(message.id.to_owned()).or_default();
                    known.extend(attributes.map(str::to_owned));
                }
                match first.entry((message.is_term, message.id)) {
                    Entry::Vacant(place) => {
                        place.insert(message.span);
                    }
                    Entry::Occupied(known) if known.get().file == file.file => {}
                    Entry::Occupied(known) => {
                        if !file.yields {
                            let sign = if message.is_term { "-" } else { "" };
                            repeated.push(Repeated {
                                id: format!("{sign}{}", message.id),
                                again: message.span,
                                first: known.get().clone(),
                            });
                        } else if !message.is_term {
                            replaced.insert(message.id.to_owned());
                        }
                    }
                }
            }
            // What the bundle says of repetitions is said above, with places. The first stands.
            let _ = bundle.add_resource(Arc::clone(&file.resource));
        }
        drop(first);
        Self {
            tag: locale.tag.clone(),
            bundle,
            files,
            replaced,
            terms,
            repeated,
            formats,
            wordings: OnceLock::new(),
            keys: OnceLock::new(),
        }
    }

    /// Messages and terms, but for those of the theme that the site says itself.
    pub(super) fn messages(&self) -> impl Iterator<Item = Message<'_>> {
        let all = self.files.iter().flat_map(messages_of);
        all.filter(|message| !message.yields || message.is_term || !self.replaced.contains(message.id))
    }

    pub(super) fn wordings(&self) -> BTreeMap<String, String> {
        let messages: Vec<Message<'_>> = self.messages().filter(|message| !message.is_term).collect();
        let worded = messages.par_iter().flat_map_iter(|message| {
            let wordings = message.parts.iter().map(|(_, _, pattern)| pattern.wording());
            message.keys().into_iter().zip(wordings)
        });
        let mut found = BTreeMap::new();
        for (key, wording) in worded.collect::<Vec<_>>() {
            // Of two messages of one name the first stands.
            found.entry(key).or_insert(wording);
        }
        found
    }
}
