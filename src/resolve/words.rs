//! Words: whether each message is asked for, mentions what it may, and is there.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, forbidden_escape};
use crate::model::Site;
use crate::model::catalog::{self, Catalog, Mention, MentionKind, WordFile};
use crate::model::collection::Collection;
use crate::model::comparison::{Pair, SetId, Standing};
use crate::model::locale::{LocaleId, Locales, parse_tag};
use crate::model::message::{self, Key};
use crate::parse::{Parsed, messages};
use crate::source::{Sources, Span};
use crate::vocabulary::{PairRule, Untranslated};

use super::calls;
use super::expected::Expected;

/// The variables that variants may be selected by; the others stand for what is only placed.
const SELECTABLE: [&str; 8] = [
    "count",
    "percent",
    "side",
    "a-value",
    "b-value",
    "only-a-count",
    "only-b-count",
    "both-count",
];

pub(super) fn catalog(
    parsed: &Parsed,
    sources: &Sources,
    locales: &Locales,
    memory: &mut catalog::Memory,
    out: &mut Vec<Diagnostic>,
) -> Catalog {
    let mut files: Vec<Vec<WordFile>> = vec![Vec::new(); locales.len()];
    for messages in &parsed.messages {
        let tag = parse_tag(&messages.tag);
        let found = locales
            .iter()
            .find(|(_, locale)| Some(&locale.language) == tag.as_ref());
        if let Some((locale, _)) = found {
            files[locale.index()].push(WordFile {
                file: messages.file,
                name: below_locale(&sources.get(messages.file).path).to_owned(),
                yields: messages.origin.yields(),
                resource: messages.resource.clone(),
            });
        }
    }
    let (catalog, repeated) = Catalog::new(locales, files, memory);
    for message in repeated {
        out.push(messages::duplicate(&message.id, message.again, message.first));
    }
    catalog
}

/// The path of a file below its locale's folder.
fn below_locale(path: &str) -> &str {
    path.splitn(3, '/').nth(2).unwrap_or(path)
}

/// What has words of its own.
pub(super) struct Curated {
    /// Pairs, each with the place of its message.
    pub pairs: BTreeMap<Pair, Span>,
    /// Sets.
    pub sets: BTreeSet<SetId>,
}

/// The pairs and sets that have words of their own, whose messages are expected from now on.
pub(super) fn curated(site: &Site, expected: &mut Expected, out: &mut Vec<Diagnostic>) -> Curated {
    let mut found = Curated {
        pairs: BTreeMap::new(),
        sets: BTreeSet::new(),
    };
    for message in site.catalog.messages(site.locales.reference()) {
        if message.is_term {
            continue;
        }
        if let Some(pair) = expected.pair(site, message.id, &message.span, out) {
            found.pairs.insert(pair, message.span);
        } else if let Some(set) = expected.set(site, message.id, &message.span, out) {
            found.sets.insert(set);
        }
    }
    found
}

/// Notes pairs that have words and no page, and those that have no words although their collection wants some.
pub(super) fn check_pairs(
    site: &Site,
    curated: &BTreeMap<Pair, Span>,
    confused: &BTreeMap<Pair, Span>,
    out: &mut Vec<Diagnostic>,
) {
    for (pair, place) in curated {
        if site.standing(*pair) != Standing::Page {
            let collection = &site.collection_of(pair.a).id;
            out.push(
                Diagnostic::at(
                    Code::UngeneratedPair,
                    place.clone(),
                    format!("there are words for this pair, but `{collection}` makes pages of no pairs"),
                )
                .help("set `comparisons: { pairs: confused }` in its collection.yaml, or delete the words"),
            );
        }
    }
    let wanted = |collection: &&Collection| collection.words_rule != PairRule::None;
    for collection in site.collections.iter().filter(wanted) {
        for a in collection.ids() {
            for pair in collection
                .ids()
                .filter_map(|b| Pair::new(a, b).filter(|pair| pair.a == a))
            {
                if curated.contains_key(&pair) || !site.wants_words(pair) || !site.compares(pair) {
                    continue;
                }
                let place = confused.get(&pair).unwrap_or(&site.entry(pair.b).span);
                let (a, b) = (&site.entry(pair.a).code, &site.entry(pair.b).code);
                out.push(
                    Diagnostic::at(
                        Code::UnwordedPair,
                        place.clone(),
                        format!("{a} and {b} have no words of their own"),
                    )
                    .help(format!("write `{}` in the reference locale", message::pair(site, pair)))
                    .help("or ask for less with `comparisons: { words: none }` in collection.yaml"),
                );
            }
        }
    }
}

/// What messages of a locale mention.
#[derive(Default)]
struct Mentioned {
    terms: BTreeSet<String>,
    messages: BTreeSet<String>,
}

/// Checks every message of every locale.
pub(super) fn check(site: &Site, expected: &Expected, out: &mut Vec<Diagnostic>) {
    let reference = site.locales.reference();
    for (key, place) in &expected.required {
        let missing = Key {
            id: &key.0,
            attribute: key.1.as_deref(),
        };
        if !site.catalog.has(reference, missing) {
            out.push(lacking(site, &missing, place.as_ref()));
        }
    }
    let locales: Vec<LocaleId> = site.locales.iter().map(|(locale, _)| locale).collect();
    let noted = locales.par_iter().flat_map_iter(|locale| {
        let mut out = Vec::new();
        let mentioned = check_locale(site, *locale, expected, &mut out);
        note_unused(site, *locale, &mentioned, expected, &mut out);
        out
    });
    out.extend(noted.collect::<Vec<_>>());
    for locale in site.locales.published() {
        let strict = site.locale(locale).untranslated == Untranslated::Fail;
        if strict && locale != reference {
            note_gaps(site, locale, out);
        }
    }
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
        // Nobody has to translate an address.
        if message.is_term || message::is_route(message.id) {
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
            out.push(
                Diagnostic::at(
                    Code::Untranslated,
                    Span::new(text.file, 0..0),
                    format!("the page `{}` is not translated in `{tag}`", page.id),
                )
                .help(format!("write locales/{}/{}.md", site.locale(locale).folder, page.file)),
            );
        }
    }
}

/// Checks the messages of a locale; the terms and messages that others of them mention.
fn check_locale(site: &Site, locale: LocaleId, expected: &Expected, out: &mut Vec<Diagnostic>) -> Mentioned {
    let reference = site.locales.reference();
    let mut mentioned = Mentioned::default();
    for message in site.catalog.messages(locale) {
        for (attribute, span, pattern) in &message.parts {
            let key = Key {
                id: message.id,
                attribute: *attribute,
            };
            let (mentions, calls) = pattern.mentions_and_calls();
            for mention in mentions.iter().filter(|mention| mention.name != message.id) {
                match mention.kind {
                    MentionKind::Term => mentioned.terms.insert(mention.name.clone()),
                    MentionKind::Message => mentioned.messages.insert(mention.name.clone()),
                    _ => false,
                };
            }
            let mut allowed = expected.variables(&key);
            let is_governed = allowed.is_some();
            if !message.is_term && !message.yields {
                let is_route = message::is_route(message.id);
                if locale != reference && !is_route && !site.catalog.has(reference, key) {
                    out.push(unreferenced(site, &key, span));
                    continue;
                }
                if allowed.is_none()
                    && let Some(diagnostic) = expected.unknown(&key, span)
                {
                    out.push(diagnostic);
                    continue;
                }
                if is_route {
                    // What may be in it is said where routes are made of it.
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
            for mention in &mentions {
                out.extend(mistake(site, locale, &key, mention, allowed, is_governed));
            }
            for call in &calls {
                calls::check(call, out);
            }
        }
    }
    mentioned
}

/// Notes terms that no message of their locale mentions, and messages of the reference that neither the program, nor a
/// template, nor another message asks for.
fn note_unused(site: &Site, locale: LocaleId, mentioned: &Mentioned, expected: &Expected, out: &mut Vec<Diagnostic>) {
    let is_reference = locale == site.locales.reference();
    for message in site.catalog.messages(locale).filter(|message| !message.yields) {
        let known = if message.is_term {
            &mentioned.terms
        } else {
            &mentioned.messages
        };
        if known.contains(message.id) {
            continue;
        }
        let unused = if message.is_term {
            Some(format!("no message of this locale mentions `-{}`", message.id))
        } else if is_reference && expected.is_free(message.id) && !templates_ask_for(site, message.id) {
            Some(format!("neither the program nor a template asks for `{}`", message.id))
        } else {
            None
        };
        out.extend(
            unused.map(|text| {
                Diagnostic::at(Code::UnusedMessage, message.span.clone(), text).help("delete it, or use it")
            }),
        );
    }
}

/// Whether some template has the id as a string, or the beginning of it as one to which the rest is added.
fn templates_ask_for(site: &Site, id: &str) -> bool {
    site.templates.iter().any(|template| {
        template
            .text
            .split(['"', '\'', '`'])
            .skip(1)
            .step_by(2)
            .any(|text| text.split('.').next() == Some(id) || text.ends_with('-') && id.starts_with(text))
    })
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
    is_governed: bool,
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
            let selects = mention.selects && is_governed && !SELECTABLE.contains(&name);
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
        MentionKind::Literal => forbidden_escape(name, mention.span.clone()),
    }
}
