//! Locales: tags, folders, fallback chains.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::{self, Budget, Locale, Locales, MAX_LOCALES};
use crate::parse::Parsed;
use crate::parse::pseudo::PSEUDO;
use crate::parse::reader::Located;
use crate::parse::site::{ParsedBudget, ParsedLocale, ParsedSite};
use crate::source::{Origin, Span};
use crate::vocabulary::{Outdated, Untranslated};
use unic_langid::LanguageIdentifier;

pub(super) fn resolve(
    parsed: &Parsed,
    config: &ParsedSite,
    pseudo: bool,
    out: &mut Vec<Diagnostic>,
) -> Option<Locales> {
    let mut known: Vec<(LanguageIdentifier, &ParsedLocale)> = Vec::new();
    let made = if pseudo {
        pseudo_locales(parsed, config, out)
    } else {
        Vec::new()
    };
    for locale in config.locales.iter().chain(&made) {
        match locale::parse_tag(&locale.tag.value) {
            None => out.push(invalid(&locale.tag)),
            // Tags that differ only by letter case are one tag: a second folder for it would have the same routes.
            Some(tag) => match known.iter().find(|(first, _)| *first == tag) {
                Some((_, first)) => {
                    out.push(crate::parse::reader::duplicate_id(&locale.tag, &first.tag.span));
                }
                None => known.push((tag, locale)),
            },
        }
    }
    if known.len() > MAX_LOCALES {
        out.push(Diagnostic::at(
            Code::InvalidRange,
            config.span.clone(),
            format!("a site may have {MAX_LOCALES} locales"),
        ));
        known.truncate(MAX_LOCALES);
    }
    let reference = reference(config, &known, out)?;
    let folders = folders(parsed, out);
    for (tag, locale) in &known {
        if !folders.iter().any(|(folder, _, own)| folder == tag && *own) {
            out.push(
                Diagnostic::at(
                    Code::MissingFile,
                    locale.tag.span.clone(),
                    format!("there is no folder locales/{}", locale.tag.value),
                )
                .help(format!(
                    "make it with `visavis l10n new {}`, or take the locale off the list",
                    locale.tag.value
                )),
            );
        }
    }
    let mut tags: Vec<LanguageIdentifier> = known.iter().map(|(tag, _)| tag.clone()).collect();
    let chains: Vec<Vec<LanguageIdentifier>> = known
        .iter()
        .map(|(tag, locale)| chain(tag, locale, &folders, out))
        .collect();
    for tag in chains.iter().flatten() {
        if !tags.contains(tag) && tags.len() < usize::from(u16::MAX) {
            tags.push(tag.clone());
        }
    }
    for (folder, place, own) in &folders {
        if *own && !tags.contains(folder) {
            out.push(
                Diagnostic::at(
                    Code::UnusedFile,
                    place.clone(),
                    format!("the locale `{folder}` is not in the site"),
                )
                .help(format!("add `{folder}` to `locales` in content/site.yaml")),
            );
        }
    }
    let all = tags
        .iter()
        .enumerate()
        .map(|(at, tag)| {
            let given = known.get(at).map(|(_, locale)| *locale);
            let mut chain = vec![at];
            let falls_back = chains.get(at).into_iter().flatten();
            chain.extend(falls_back.filter_map(|tag| tags.iter().position(|known| known == tag)));
            chain.push(reference);
            let mut seen = Vec::new();
            chain.retain(|at| {
                !seen.contains(at) && {
                    seen.push(*at);
                    true
                }
            });
            Locale {
                tag: tag.to_string(),
                folder: given.map_or_else(|| tag.to_string(), |locale| locale.tag.value.clone()),
                language: tag.clone(),
                direction: locale::direction(tag),
                chain: chain.into_iter().map(Locales::id).collect(),
                untranslated: given
                    .and_then(|locale| locale.untranslated)
                    .or(config.untranslated)
                    .unwrap_or(Untranslated::Mark),
                min_coverage: given
                    .and_then(|locale| locale.min_coverage)
                    .or(config.min_coverage)
                    .unwrap_or(0.8),
                outdated: given
                    .and_then(|locale| locale.outdated)
                    .or(config.outdated)
                    .unwrap_or(Outdated::Mark),
                budget: budget(config, given),
            }
        })
        .collect();
    Some(Locales::new(all, known.len(), reference))
}

/// What a locale may lack: what it says itself, else what the site says of all. The reference lacks nothing.
fn budget(config: &ParsedSite, locale: Option<&ParsedLocale>) -> Budget {
    let most = |own: Option<&Located<u32>>, all: &Option<Located<u32>>| {
        let given = own.or(all.as_ref())?;
        Some((given.value, given.span.clone()))
    };
    let own = locale.map(|locale| &locale.budget);
    Budget {
        max_missing: most(own.and_then(|own| own.max_missing.as_ref()), &config.budget.max_missing),
        max_outdated: most(
            own.and_then(|own| own.max_outdated.as_ref()),
            &config.budget.max_outdated,
        ),
    }
}

/// The pseudo-locales as if the site listed them. They fall back to nothing, and no search engine is to find them.
fn pseudo_locales(parsed: &Parsed, config: &ParsedSite, out: &mut Vec<Diagnostic>) -> Vec<ParsedLocale> {
    let mut made = Vec::new();
    for (tag, _) in PSEUDO {
        let listed = config
            .locales
            .iter()
            .find(|locale| locale.tag.value.eq_ignore_ascii_case(tag));
        match listed {
            Some(locale) => out.push(
                Diagnostic::at(
                    Code::PseudoLocale,
                    locale.tag.span.clone(),
                    format!("`{tag}` is made from the reference locale, and the site lists it"),
                )
                .help("take it off the list, or leave out --pseudo"),
            ),
            // Without a reference locale none were made.
            None if parsed.locale_folders.iter().all(|(folder, _)| folder != tag) => {}
            None => made.push(ParsedLocale {
                tag: Located::new(tag.to_owned(), config.span.clone()),
                fallback: Some(Vec::new()),
                untranslated: None,
                // More than all of a page can be.
                min_coverage: Some(f64::INFINITY),
                outdated: None,
                budget: ParsedBudget::default(),
            }),
        }
    }
    made
}

fn reference(
    config: &ParsedSite,
    known: &[(LanguageIdentifier, &ParsedLocale)],
    out: &mut Vec<Diagnostic>,
) -> Option<usize> {
    let given = config.default_locale.as_ref()?;
    if known.is_empty() {
        return None;
    }
    let Some(tag) = locale::parse_tag(&given.value) else {
        out.push(invalid(given));
        return Some(0);
    };
    let found = known.iter().position(|(known, _)| *known == tag);
    if found.is_none() {
        out.push(
            Diagnostic::at(
                Code::UnknownLocale,
                given.span.clone(),
                format!("the default locale `{}` is not one of the site's", given.value),
            )
            .did_you_mean(&given.value, known.iter().map(|(_, locale)| locale.tag.value.as_str())),
        );
    }
    found.or(Some(0))
}

/// Folders of locales: their tags, a place in them, and whether they are the project's own.
fn folders(parsed: &Parsed, out: &mut Vec<Diagnostic>) -> Vec<(LanguageIdentifier, Span, bool)> {
    let mut found: Vec<(LanguageIdentifier, Span, bool)> = Vec::new();
    for (name, file) in &parsed.locale_folders {
        let place = Span::new(*file, 0..0);
        match locale::parse_tag(name) {
            None => out.push(invalid(&Located::new(name.clone(), place))),
            Some(tag) => found.push((tag, place, true)),
        }
    }
    for messages in &parsed.messages {
        if messages.origin == Origin::Theme
            && let Some(tag) = locale::parse_tag(&messages.tag)
            && found.iter().all(|(known, _, _)| *known != tag)
        {
            found.push((tag, Span::new(messages.file, 0..0), false));
        }
    }
    found
}

fn chain(
    tag: &LanguageIdentifier,
    locale: &ParsedLocale,
    folders: &[(LanguageIdentifier, Span, bool)],
    out: &mut Vec<Diagnostic>,
) -> Vec<LanguageIdentifier> {
    let exists = |tag: &LanguageIdentifier| folders.iter().any(|(known, _, _)| known == tag);
    let Some(fallback) = &locale.fallback else {
        // RFC 4647, section 3.4: lookup by dropping subtags from the right.
        return locale::truncations(tag).into_iter().filter(exists).collect();
    };
    let mut found = Vec::new();
    for given in fallback {
        match locale::parse_tag(&given.value) {
            None => out.push(invalid(given)),
            Some(tag) if exists(&tag) => found.push(tag),
            Some(_) => {
                let names: Vec<String> = folders.iter().map(|(tag, _, _)| tag.to_string()).collect();
                out.push(
                    Diagnostic::at(
                        Code::UnknownLocale,
                        given.span.clone(),
                        format!("there is no locale `{}` to fall back to", given.value),
                    )
                    .did_you_mean(&given.value, names.iter().map(String::as_str)),
                );
            }
        }
    }
    found
}

/// "`x` is no BCP 47 tag".
pub(super) fn invalid(given: &Located<String>) -> Diagnostic {
    let mut diagnostic = Diagnostic::at(
        Code::InvalidLocale,
        given.span.clone(),
        format!("`{}` is no language tag (BCP 47)", given.value),
    );
    if locale::parse_tag(&given.value.replace('_', "-")).is_some() {
        diagnostic = diagnostic.help(format!("did you mean `{}`?", given.value.replace('_', "-")));
    }
    diagnostic.help("tags look like `fr`, `pt-BR`, `zh-Hans`")
}
