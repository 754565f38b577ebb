//! Words of routes: each a segment of a path, and not more former addresses than a host should redirect.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::diagnostic::{Code, Diagnostic, shorten};
use crate::model::Site;
use crate::model::catalog::Pattern;
use crate::model::locale::LocaleId;
use crate::model::message;
use crate::model::route::{RouteWord, RouteWords};
use crate::parse::reader::is_id;
use crate::source::Span;

/// The most addresses that a page may have had in one locale. Each is a file.
const MOST_FORMER: usize = 100;

/// The words of the routes of each locale that has pages. What a locale lacks falls back to nothing: an address in
/// another language would be no better than the one that the ids make.
pub(super) fn resolve(site: &Site, out: &mut Vec<Diagnostic>) -> RouteWords {
    let published: Vec<LocaleId> = site.locales.published().collect();
    let found = published.par_iter().map(|locale| {
        let mut noted = Vec::new();
        (of_locale(site, *locale, &mut noted), noted)
    });
    let (words, noted): (Vec<_>, Vec<_>) = found.unzip();
    out.extend(noted.into_iter().flatten());
    let words = RouteWords::new(words);
    for locale in site.locales.published().filter(|locale| words.has(*locale)) {
        let pages = site.pages.iter().filter(|page| page.place.is_none());
        let pages = pages.map(|page| message::route_page_parts(&page.id));
        let guides = site.guides.iter().map(|guide| message::route_guide_parts(&guide.id));
        let mut said = BTreeSet::new();
        for parts in pages.chain(guides) {
            note_many(&words, locale, &parts, &mut said, out);
        }
    }
    words
}

fn of_locale(site: &Site, locale: LocaleId, out: &mut Vec<Diagnostic>) -> BTreeMap<String, RouteWord> {
    let mut found: BTreeMap<String, RouteWord> = BTreeMap::new();
    for message in site.catalog.messages(locale) {
        // The first of two messages stands, as everywhere.
        if message.is_term || !message::is_route(message.id) || found.contains_key(message.id) {
            continue;
        }
        let mut own = RouteWord {
            word: None,
            old: Vec::new(),
            span: message.span.clone(),
        };
        for (attribute, span, pattern) in &message.parts {
            match attribute {
                None => own.word = segments(pattern, span, 1, out).pop(),
                Some(message::OLD) => own.old = segments(pattern, span, MOST_FORMER, out),
                // Nothing asks for it, which is said where all messages are checked.
                Some(_) => {}
            }
        }
        found.insert(message.id.to_owned(), own);
    }
    found
}

/// The words of a text that are segments of a path; a diagnostic for each that is none, and for what is more than `most`.
fn segments(pattern: &Pattern<'_>, span: &Span, most: usize, out: &mut Vec<Diagnostic>) -> Vec<String> {
    const HELP: &str = "write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`";
    let texts = pattern.texts();
    let ([text], true) = (texts.as_slice(), pattern.mentions().is_empty()) else {
        let problem = "a word of a route is a word, and nothing is placed into it";
        out.push(Diagnostic::at(Code::InvalidRoute, span.clone(), problem).help(HELP));
        return Vec::new();
    };
    let mut found = Vec::new();
    for word in text.text.split_whitespace() {
        let start = word.as_ptr() as usize - text.text.as_ptr() as usize;
        let place = text.span(start..start + word.len());
        if !is_id(word) {
            let shown = shorten(word);
            let problem = format!("`{shown}` cannot be part of a route");
            out.push(Diagnostic::at(Code::InvalidRoute, place, problem).help(HELP));
        } else if found.len() == most {
            let problem = match most {
                1 => "a part of a route is one word".to_owned(),
                most => format!("a part of a route had at most {most} words"),
            };
            out.push(Diagnostic::at(Code::InvalidRoute, place, problem).help("join its words by hyphens"));
            break;
        } else {
            found.push(word.to_owned());
        }
    }
    found
}

/// Notes a page of which each combination of old words would be too many addresses.
fn note_many<'w>(
    words: &'w RouteWords,
    locale: LocaleId,
    parts: &[(String, &str)],
    said: &mut BTreeSet<&'w Span>,
    out: &mut Vec<Diagnostic>,
) {
    let known = |(message, _): &(String, &str)| words.get(locale, message);
    let ways = |word: &RouteWord| 1 + usize::from(word.word.is_some()) + word.old.len();
    let count = parts
        .iter()
        .filter_map(known)
        .fold(1_usize, |count, word| count.saturating_mul(ways(word)));
    let last = parts.iter().filter_map(known).next_back();
    // Pages of one folder share words: where those are too many is said once.
    if let (true, Some(word)) = (count - 1 > MOST_FORMER, last)
        && said.insert(&word.span)
    {
        out.push(
            Diagnostic::at(
                Code::InvalidRoute,
                word.span.clone(),
                format!("old words make {} former addresses of one page", count - 1),
            )
            .help(format!(
                "at most {MOST_FORMER} lead on: take words out of `.old` that nobody follows any more"
            )),
        );
    }
}
