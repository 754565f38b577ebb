//! Markdown pages: one for each id, with a text in each locale that has it. The reference locale need not be one of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::{Locales, parse_tag};
use crate::model::page::{MarkdownPage, PageText};
use crate::parse::Parsed;
use crate::parse::reader::is_id;
use crate::parse::site::ParsedSite;
use crate::source::{Sources, Span};

pub(super) fn resolve(
    parsed: &Parsed,
    config: &ParsedSite,
    sources: &Sources,
    locales: &Locales,
    out: &mut Vec<Diagnostic>,
) -> Vec<MarkdownPage> {
    let mut texts: BTreeMap<&str, Vec<Option<PageText>>> = BTreeMap::new();
    for page in &parsed.pages {
        let tag = parse_tag(&page.tag);
        let Some((locale, _)) = locales
            .iter()
            .find(|(_, locale)| Some(&locale.language) == tag.as_ref())
        else {
            continue;
        };
        if !page.id.split('/').all(is_id) {
            out.push(
                Diagnostic::at(
                    Code::InvalidId,
                    Span::new(page.file, 0..0),
                    format!("`{}` cannot be part of a route", page.id),
                )
                .help("name pages in kebab-case: small letters a-z, digits and hyphens, beginning with a letter"),
            );
            continue;
        }
        texts.entry(&page.id).or_insert_with(|| vec![None; locales.len()])[locale.index()] = Some(PageText {
            file: page.file,
            text: sources.get(page.file).text.clone(),
            outdated: false,
            hidden: false,
        });
    }
    let mut ordered = Vec::new();
    for id in &config.pages {
        match texts.remove(id.value.as_str()) {
            Some(texts) => ordered.push(MarkdownPage {
                id: id.value.clone(),
                listed: true,
                texts,
            }),
            None => {
                let known: BTreeSet<&str> = parsed.pages.iter().map(|page| page.id.as_str()).collect();
                out.push(
                    Diagnostic::at(
                        Code::UnknownPage,
                        id.span.clone(),
                        format!("there is no page `{}`", id.value),
                    )
                    .did_you_mean(&id.value, known),
                );
            }
        }
    }
    ordered.extend(texts.into_iter().map(|(id, texts)| MarkdownPage {
        id: id.to_owned(),
        listed: false,
        texts,
    }));
    ordered
}
