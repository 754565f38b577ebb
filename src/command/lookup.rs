//! `visavis show`, `compare` and `search`: the reference in the terminal, of the project that is there or, without one, of the
//! site that is in the binary.

use std::collections::BTreeSet;

use serde_json::json;

use super::exit;
use super::session::{Ready, Session};
use super::terminal::Terminal;
use crate::cli::{Compare, Lookup, LookupFormat, Search, Show};
use crate::diagnostic::nearest;
use crate::model::Site;
use crate::model::comparison::Pair;
use crate::model::entry::{EntryId, folded};
use crate::model::locale::{LocaleId, parse_tag, truncations};
use crate::model::message::{self, Key};
use crate::plan::Page;
use crate::render::LocaleRenderer;

/// How many entries a search shows.
const FOUND: usize = 20;

/// What a word weighs that is found in a name, in a summary, in a section.
const WEIGHTS: [u32; 3] = [8, 3, 1];

pub(super) fn show(options: &Show) -> u8 {
    exit::of(shown(options))
}

pub(super) fn compare(options: &Compare) -> u8 {
    exit::of(compared(options))
}

pub(super) fn search(options: &Search) -> u8 {
    exit::of(searched(options))
}

fn shown(options: &Show) -> Result<(), u8> {
    let reference = Reference::open(&options.lookup)?;
    let found = reference.find(&options.code)?;
    let renderer = reference.renderer()?;
    let first = found[0];
    match options.lookup.format {
        LookupFormat::Json => reference.json(&[first], &renderer)?,
        _ => reference.page(Page::Entry(first), &renderer, options.lookup.format)?,
    }
    if let (LookupFormat::Text, [_, others @ ..]) = (options.lookup.format, &found[..])
        && !others.is_empty()
    {
        let others: Vec<String> = others.iter().map(|id| reference.id(*id)).collect();
        let line = format!(
            "\n{} is in other collections, too: {}\n",
            options.code,
            others.join(", ")
        );
        reference.session.console.result(&line);
    }
    Ok(())
}

fn compared(options: &Compare) -> Result<(), u8> {
    let reference = Reference::open(&options.lookup)?;
    let (a, b) = (reference.find(&options.a)?, reference.find(&options.b)?);
    // Two codes that are in several collections each are meant to be of one.
    let both = a.iter().flat_map(|a| b.iter().map(move |b| (*a, *b)));
    let same = both.clone().find(|(a, b)| a.collection == b.collection && a != b);
    let Some(pair) = same.or_else(|| both.clone().next()).and_then(|(a, b)| Pair::new(a, b)) else {
        let message = format!("{} and {} are one code", options.a, options.b);
        reference.session.console.failure(&message, Some("name two"));
        return Err(exit::SYSTEM);
    };
    let renderer = reference.renderer()?;
    match options.lookup.format {
        LookupFormat::Json => reference.json(&[pair.a, pair.b], &renderer),
        _ => reference.page(Page::Comparison(pair), &renderer, options.lookup.format),
    }
}

fn searched(options: &Search) -> Result<(), u8> {
    let reference = Reference::open(&options.lookup)?;
    let words: Vec<String> = options
        .words
        .iter()
        .flat_map(|words| words.split_whitespace())
        .map(str::to_lowercase)
        .collect();
    let found = reference.search(&words);
    if found.is_empty() {
        let message = format!("nothing has {}", options.words.join(" "));
        let help = "use fewer words, or their beginnings";
        reference.session.console.failure(&message, Some(help));
        return Err(exit::AUTHOR);
    }
    let mut out = String::new();
    let mut list = Vec::new();
    for id in found {
        let (name, summary) = (reference.text(id, None), reference.text(id, Some("summary")));
        match options.lookup.format {
            LookupFormat::Json => list.push(json!({ "id": reference.id(id), "name": name, "summary": summary })),
            LookupFormat::Markdown => out.push_str(&format!("- **{}** {name}: {summary}\n", reference.id(id))),
            LookupFormat::Text => out.push_str(&format!("{}  {name}\n    {summary}\n", reference.id(id))),
        }
    }
    if options.lookup.format == LookupFormat::Json {
        out = format!("{}\n", json!(list));
    }
    reference.session.console.result(&out);
    Ok(())
}

/// A site that is asked, and the locale it answers in.
struct Reference {
    session: Session,
    ready: Ready,
    locale: LocaleId,
}

impl Reference {
    fn open(options: &Lookup) -> Result<Self, u8> {
        let mut session = Session::open_or_shipped(&options.common)?;
        let Some(ready) = session.prepare(&options.common)? else {
            session.report();
            return Err(exit::AUTHOR);
        };
        let locale = chosen(&session, ready.plan.site(), options.locale.as_deref())?;
        Ok(Self { session, ready, locale })
    }

    fn site(&self) -> &Site {
        self.ready.plan.site()
    }

    fn renderer(&self) -> Result<LocaleRenderer<'_>, u8> {
        self.ready
            .renderer
            .locale(self.locale)
            .map_err(|error| self.failed(error.message))
    }

    fn failed(&self, message: String) -> u8 {
        self.session.console.failure(&message, None);
        exit::AUTHOR
    }

    fn id(&self, id: EntryId) -> String {
        let site = self.site();
        format!("{}/{}", site.collection_of(id).id, site.entry(id).code)
    }

    /// The entries that a text names, at least one: by id, by code, by a name in code, by the registry's name or ours.
    fn find(&self, text: &str) -> Result<Vec<EntryId>, u8> {
        let site = self.site();
        if let Some(id) = site.find(text) {
            return Ok(vec![id]);
        }
        let all = || site.collections.iter().flat_map(|collection| collection.ids());
        let by_code: Vec<EntryId> = all()
            .filter(|id| site.entry(*id).code.eq_ignore_ascii_case(text))
            .collect();
        if !by_code.is_empty() {
            return Ok(by_code);
        }
        let wanted = folded(text);
        let by_name: Vec<EntryId> = all()
            .filter(|id| {
                let entry = site.entry(*id);
                let constants = entry.constants.iter().map(|constant| constant.identifier.as_str());
                let own = self.text(*id, None);
                let mut names = constants.chain([entry.name.as_str(), own.as_str()]);
                names.any(|name| folded(name) == wanted)
            })
            .collect();
        if !by_name.is_empty() {
            return Ok(by_name);
        }
        let known: BTreeSet<String> = all()
            .flat_map(|id| [self.id(id), site.entry(id).code.clone(), self.text(id, None)])
            .collect();
        let help = match nearest(text, known.iter().map(String::as_str)) {
            Some(near) => format!("did you mean `{near}`? `visavis search` looks into what is said of them"),
            None => "`visavis search` looks into what is said of them".to_owned(),
        };
        let message = format!("nothing is called `{text}`");
        self.session.console.failure(&message, Some(&help));
        Err(exit::AUTHOR)
    }

    /// The entries that have all words, the best first.
    fn search(&self, words: &[String]) -> Vec<EntryId> {
        let site = self.site();
        let mut found = Vec::new();
        for collection in &site.collections {
            for (id, entry) in collection.ids().zip(&collection.entries) {
                let sections = collection.sections.iter().map(|section| self.text(id, Some(section)));
                let texts = [
                    format!(
                        "{} {} {} {}",
                        collection.id,
                        entry.code,
                        entry.name,
                        self.text(id, None)
                    ),
                    self.text(id, Some("summary")),
                    sections.collect::<Vec<_>>().join(" "),
                ];
                let texts = texts.map(|text| text.to_lowercase());
                let weight = |word: &String| -> u32 {
                    let there = texts
                        .iter()
                        .zip(WEIGHTS)
                        .filter(|(text, _)| text.contains(word.as_str()));
                    there.map(|(_, weight)| weight).sum()
                };
                let weights: Vec<u32> = words.iter().map(weight).collect();
                if !weights.is_empty() && !weights.contains(&0) {
                    found.push((weights.iter().sum::<u32>(), id));
                }
            }
        }
        // Those of one weight stay in page order.
        found.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
        found.into_iter().take(FOUND).map(|(_, id)| id).collect()
    }

    /// The words of an entry: its name, or an attribute of it; empty where there are none.
    fn text(&self, id: EntryId, attribute: Option<&str>) -> String {
        let site = self.site();
        let message = message::entry(&site.collection_of(id).id, &site.entry(id).slug);
        let key = Key {
            id: &message,
            attribute,
        };
        match site.catalog.format(self.locale, key, &[]) {
            Ok(Some(found)) => found.text,
            _ => String::new(),
        }
    }

    fn page(&self, page: Page, renderer: &LocaleRenderer<'_>, format: LookupFormat) -> Result<(), u8> {
        let mut html = Vec::new();
        let made = renderer.page_into(page, &mut html).and_then(|()| match format {
            LookupFormat::Markdown => renderer.markdown_of(page, &html),
            _ => renderer.plain_markdown_of(page, &html),
        });
        let text = made.map_err(|error| self.failed(error.message))?;
        let text = match format {
            LookupFormat::Markdown => text,
            _ => Terminal::of(&self.session.console).draw(&text),
        };
        self.session.console.result(&text);
        Ok(())
    }

    fn json(&self, ids: &[EntryId], renderer: &LocaleRenderer<'_>) -> Result<(), u8> {
        let mut entries = Vec::new();
        for id in ids {
            entries.push(renderer.entry_data(*id).map_err(|error| self.failed(error.message))?);
        }
        let value = match &entries[..] {
            [one] => one.clone(),
            _ => json!({ "entries": entries }),
        };
        let text = serde_json::to_string_pretty(&value).map_err(|error| self.failed(error.to_string()))?;
        self.session.console.result(&format!("{text}\n"));
        Ok(())
    }
}

/// The locale to answer in: the one that is asked for, the environment's, or the reference.
pub(super) fn chosen(session: &Session, site: &Site, asked: Option<&str>) -> Result<LocaleId, u8> {
    let find = |tag: &str| {
        let language = parse_tag(tag)?;
        let mut candidates = vec![language.clone()];
        candidates.extend(truncations(&language));
        candidates.iter().find_map(|candidate| {
            let mut published = site.locales.published();
            published.find(|id| site.locale(*id).language == *candidate)
        })
    };
    if let Some(tag) = asked {
        return find(tag).ok_or_else(|| {
            let tags: Vec<&str> = site
                .locales
                .published()
                .map(|id| site.locale(id).tag.as_str())
                .collect();
            let help = format!("there are: {}", tags.join(", "));
            session
                .console
                .failure(&format!("there is no locale `{tag}`"), Some(&help));
            exit::SYSTEM
        });
    }
    let environment = language_of_environment();
    Ok(environment
        .and_then(|tag| find(&tag))
        .unwrap_or_else(|| site.locales.reference()))
}

/// The language that POSIX's variables say (IEEE Std 1003.1, 8.2): `fr_CA.UTF-8` is `fr-CA`.
pub(super) fn language_of_environment() -> Option<String> {
    let set = |name: &str| std::env::var(name).ok().filter(|value| !value.is_empty());
    let value = set("LC_ALL").or_else(|| set("LC_MESSAGES")).or_else(|| set("LANG"))?;
    let tag = value.split(['.', '@']).next()?.replace('_', "-");
    (tag != "C" && tag != "POSIX").then_some(tag)
}
