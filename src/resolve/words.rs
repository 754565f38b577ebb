//! Words: what messages there must be, what they may mention, and which are missing.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::catalog::{Catalog, Mention, MentionKind, WordFile};
use crate::model::collection::Collection;
use crate::model::comparison::Pair;
use crate::model::entry::EntryId;
use crate::model::fact::{FactKind, FactSchema};
use crate::model::locale::{LocaleId, Locales, Untranslated, parse_tag};
use crate::model::message::{self, Key};
use crate::parse::{Parsed, messages};
use crate::source::{Origin, Span};

/// The variables that variants may be selected by; the others stand for what is only placed.
const SELECTABLE: [&str; 4] = ["count", "percent", "a-value", "b-value"];

pub(super) fn catalog(parsed: &Parsed, locales: &Locales, out: &mut Vec<Diagnostic>) -> Catalog {
    let mut files: Vec<Vec<WordFile>> = vec![Vec::new(); locales.len()];
    for messages in &parsed.messages {
        let tag = parse_tag(&messages.tag);
        let found = locales
            .iter()
            .find(|(_, locale)| Some(&locale.language) == tag.as_ref());
        if let Some((locale, _)) = found {
            files[locale.index()].push(WordFile {
                file: messages.file,
                yields: messages.origin == Origin::Theme,
                resource: messages.resource.clone(),
            });
        }
    }
    let (catalog, repeated) = Catalog::new(locales, files);
    for message in repeated {
        out.push(messages::duplicate(&message.id, message.again, message.first));
    }
    catalog
}

/// Checks every message of every locale, and gives the pairs that have words of their own.
pub(super) fn check(site: &Site, out: &mut Vec<Diagnostic>) -> BTreeSet<Pair> {
    let reference = site.locales.reference();
    let mut expected = Expected::new(site);
    let mut curated = BTreeSet::new();
    for message in site.catalog.messages(reference) {
        if message.is_term {
            continue;
        }
        if let Some(pair) = expected.pair(site, message.id, &message.span, out) {
            curated.insert(pair);
        }
    }
    for (key, place) in &expected.required {
        let missing = Key {
            id: &key.0,
            attribute: key.1.as_deref(),
        };
        if !site.catalog.has(reference, missing) {
            out.push(lacking(site, &missing, place.as_ref()));
        }
    }
    for (locale, _) in site.locales.iter() {
        check_locale(site, locale, &expected, out);
    }
    for locale in site.locales.published() {
        let strict = site.locale(locale).untranslated == Untranslated::Fail;
        if strict && locale != reference {
            note_gaps(site, locale, out);
        }
    }
    curated
}

fn lacking(site: &Site, key: &Key<'_>, place: Option<&Span>) -> Diagnostic {
    let locale = site.locale(site.locales.reference());
    let message = format!("the reference locale `{}` lacks `{key}`", locale.tag);
    let diagnostic = match place {
        Some(span) => Diagnostic::at(Code::MissingMessage, span.clone(), message).label("which names this"),
        None => Diagnostic::of_path(Code::MissingMessage, format!("locales/{}", locale.folder), message),
    };
    diagnostic.help(format!("add it to a `.ftl` file in locales/{}", locale.folder))
}

fn note_gaps(site: &Site, locale: LocaleId, out: &mut Vec<Diagnostic>) {
    let tag = &site.locale(locale).tag;
    for message in site.catalog.messages(site.locales.reference()) {
        if message.is_term {
            continue;
        }
        for (attribute, span, _) in &message.parts {
            let key = Key {
                id: message.id,
                attribute: *attribute,
            };
            if !site.catalog.has(locale, key) {
                out.push(
                    Diagnostic::at(
                        Code::Untranslated,
                        span.clone(),
                        format!("`{key}` is not translated in `{tag}`"),
                    )
                    .help(format!(
                        "add it to a `.ftl` file in locales/{}",
                        site.locale(locale).folder
                    )),
                );
            }
        }
    }
    for page in &site.pages {
        if let (None, Some((_, text))) = (&page.texts[locale.index()], page.text(&[site.locales.reference()])) {
            out.push(Diagnostic::at(
                Code::Untranslated,
                Span::new(text.file, 0..0),
                format!("the page `{}` is not translated in `{tag}`", page.id),
            ));
        }
    }
}

fn check_locale(site: &Site, locale: LocaleId, expected: &Expected, out: &mut Vec<Diagnostic>) {
    let reference = site.locales.reference();
    for message in site.catalog.messages(locale) {
        for (attribute, span, pattern) in &message.parts {
            let key = Key {
                id: message.id,
                attribute: *attribute,
            };
            let mut allowed = expected.variables(&key);
            if !message.is_term && !message.yields {
                if locale != reference && !site.catalog.has(reference, key) {
                    out.push(unreferenced(site, &key, span));
                    continue;
                }
                if let Some(diagnostic) = expected.unknown(&key, span) {
                    out.push(diagnostic);
                    continue;
                }
            }
            if message.is_term {
                // A term's variables come from whoever mentions it.
                allowed = None;
            }
            let own;
            if allowed.is_none() && !message.is_term && locale != reference {
                own = reference_variables(site, &key);
                allowed = own.as_deref();
            }
            for mention in pattern.mentions() {
                out.extend(mistake(site, locale, &key, &mention, allowed, expected));
            }
        }
    }
}

fn unreferenced(site: &Site, key: &Key<'_>, span: &Span) -> Diagnostic {
    let reference = site.locale(site.locales.reference());
    let known: Vec<String> = site
        .catalog
        .messages(site.locales.reference())
        .filter(|message| !message.is_term)
        .flat_map(|message| {
            let id = message.id.to_owned();
            message
                .parts
                .iter()
                .map(|(attribute, _, _)| match attribute {
                    Some(attribute) => format!("{id}.{attribute}"),
                    None => id.clone(),
                })
                .collect::<Vec<_>>()
        })
        .collect();
    let shown = key.to_string();
    Diagnostic::at(
        Code::MissingMessage,
        span.clone(),
        format!("the reference locale `{}` lacks `{shown}`", reference.tag),
    )
    .did_you_mean(&shown, known.iter().map(String::as_str))
    .help("a message is written in the reference locale first")
}

/// The variables that a message of the reference locale uses: what a translation of it may use too.
fn reference_variables(site: &Site, key: &Key<'_>) -> Option<Vec<String>> {
    let message = site
        .catalog
        .messages(site.locales.reference())
        .find(|message| !message.is_term && message.id == key.id)?;
    let (_, _, pattern) = message
        .parts
        .iter()
        .find(|(attribute, _, _)| *attribute == key.attribute)?;
    Some(
        pattern
            .mentions()
            .into_iter()
            .filter(|mention| mention.kind == MentionKind::Variable)
            .map(|mention| mention.name)
            .collect(),
    )
}

fn mistake(
    site: &Site,
    locale: LocaleId,
    key: &Key<'_>,
    mention: &Mention,
    allowed: Option<&[String]>,
    expected: &Expected,
) -> Option<Diagnostic> {
    let at = |code, message: String| Diagnostic::at(code, mention.span.clone(), message);
    let name = mention.name.as_str();
    match mention.kind {
        MentionKind::Variable => {
            let allowed = allowed?;
            if !allowed.iter().any(|known| known == name) {
                let text = format!("`{key}` is not given `${name}`");
                let known: Vec<&str> = allowed.iter().map(String::as_str).collect();
                let diagnostic = at(Code::UnknownVariable, text);
                return Some(if known.is_empty() {
                    diagnostic.help("this message is given no variables")
                } else {
                    diagnostic.did_you_mean(name, known)
                });
            }
            // Texts are made once and reused with other codes in the same places, so a code selects nothing.
            let selects = mention.selects && expected.governs(key) && !SELECTABLE.contains(&name);
            selects.then(|| {
                at(
                    Code::UnselectableVariable,
                    format!("`${name}` stands for any code or name: nothing can be selected by it"),
                )
                .help("select by `$a-value` or `$b-value` where the message has them")
            })
        }
        MentionKind::Term => {
            let known = site.catalog.has_term(locale, name, mention.attribute.as_deref());
            (!known).then(|| {
                let terms: Vec<&str> = site
                    .catalog
                    .messages(locale)
                    .filter(|message| message.is_term)
                    .map(|message| message.id)
                    .collect();
                at(
                    Code::UnknownTerm,
                    format!("`{}` does not define the term `-{name}`", site.locale(locale).tag),
                )
                .did_you_mean(name, terms)
            })
        }
        MentionKind::Message => {
            let known = site.catalog.has(
                locale,
                Key {
                    id: name,
                    attribute: mention.attribute.as_deref(),
                },
            );
            (!known).then(|| {
                at(
                    Code::UnknownMessage,
                    format!("`{}` has no message `{name}`", site.locale(locale).tag),
                )
                .help("a message can only mention messages of its own locale")
            })
        }
        MentionKind::Function => (name != "NUMBER").then(|| {
            at(Code::UnknownFunction, format!("there is no function `{name}`"))
                .help("the only one is `NUMBER`; days and lengths of time are facts")
        }),
    }
}

type OwnedKey = (String, Option<String>);

/// The messages that something asks for.
struct Expected {
    /// Those that must be there, with the place that asks.
    required: BTreeMap<OwnedKey, Option<Span>>,
    /// All of them, with the variables they are given.
    known: BTreeMap<OwnedKey, Vec<String>>,
    /// The beginnings of ids that only these may have: `websocket-`.
    owned: Vec<String>,
    /// Entries by collection and slug.
    slugs: Vec<(String, BTreeMap<String, EntryId>)>,
}

impl Expected {
    fn new(site: &Site) -> Self {
        let mut all = Self {
            required: BTreeMap::new(),
            known: BTreeMap::new(),
            owned: vec!["compare-".to_owned()],
            slugs: Vec::new(),
        };
        for (id, variables) in message::INTERFACE {
            let (id, attribute) = match id.split_once('.') {
                Some((id, attribute)) => (id, Some(attribute)),
                None => (*id, None),
            };
            all.add(id, attribute, variables, true, None);
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
        let key = (id.to_owned(), attribute.map(str::to_owned));
        if required {
            self.required.entry(key.clone()).or_insert(place.cloned());
        }
        let variables = variables.iter().map(|name| (*name).to_owned()).collect();
        self.known.insert(key, variables);
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
            self.fact(&message::column(id, &column.id), column);
        }
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

    fn fact(&mut self, id: &str, fact: &FactSchema) {
        self.add(id, None, &[], true, None);
        let variables: &[&str] = if fact.kind == FactKind::Boolean {
            &["yes", "no"]
        } else {
            &["a", "b", "a-text", "b-text", "a-value", "b-value"]
        };
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
        for value in ["unknown", "not-applicable"] {
            self.add(id, Some(value), &[], false, None);
        }
        self.add(id, Some("description"), &[], false, None);
        self.add(id, Some("difference"), variables, false, None);
    }

    /// The pair that a message's id names, which is then known; a diagnostic if it names one in a wrong way.
    fn pair(&mut self, site: &Site, id: &str, span: &Span, out: &mut Vec<Diagnostic>) -> Option<Pair> {
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

    fn variables(&self, key: &Key<'_>) -> Option<&[String]> {
        self.known.get(&owned(key)).map(Vec::as_slice)
    }

    /// Whether the program itself formats the message, rather than a template.
    fn governs(&self, key: &Key<'_>) -> bool {
        self.known.contains_key(&owned(key))
    }

    /// A diagnostic if nothing asks for a message whose id says that something should.
    fn unknown(&self, key: &Key<'_>, span: &Span) -> Option<Diagnostic> {
        if self.known.contains_key(&owned(key)) {
            return None;
        }
        let is_known = self.known.contains_key(&(key.id.to_owned(), None));
        let is_owned = self.owned.iter().any(|start| key.id.starts_with(start.as_str()));
        // Anything goes in the interface: a site's own templates ask for messages of their own.
        let is_closed = is_known && !self.is_interface(key.id);
        if !is_owned && !is_closed {
            return None;
        }
        let shown = key.to_string();
        let near: Vec<String> = self
            .known
            .keys()
            .filter(|(id, _)| !is_known || *id == key.id)
            .map(|(id, attribute)| match attribute {
                Some(attribute) => format!("{id}.{attribute}"),
                None => id.clone(),
            })
            .collect();
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

fn owned(key: &Key<'_>) -> OwnedKey {
    (key.id.to_owned(), key.attribute.map(str::to_owned))
}

/// Each way to take `a-vs-b` apart.
fn splits(text: &str) -> impl Iterator<Item = (&str, &str)> {
    text.match_indices("-vs-")
        .map(|(at, sign)| (&text[..at], &text[at + sign.len()..]))
}
