//! `content/site.yaml`: what holds for the whole site.

use super::reader::{Located, MapReader, boolean, count, duplicate_id, ids, list, name, names, one_of, share, text};
use super::yaml::{Node, Value};
use crate::diagnostic::{Code, Diagnostic};
use crate::source::Span;
use crate::vocabulary::{Outdated, Untranslated};

/// `site.yaml` as it is written.
#[derive(Clone, Debug)]
pub struct ParsedSite {
    /// The whole file.
    pub span: Span,
    /// Where the site will be, an absolute URL.
    pub base_url: Option<Located<String>>,
    /// The reference locale's tag.
    pub default_locale: Option<Located<String>>,
    /// The locales, in the language menu's order.
    pub locales: Vec<ParsedLocale>,
    /// The collections' ids, in page order.
    pub collections: Vec<Located<String>>,
    /// The sections' ids, in navigation order.
    pub sections: Vec<Located<String>>,
    /// The Markdown pages' ids, in navigation order.
    pub pages: Vec<Located<String>>,
    /// The decision guides' ids, in navigation order.
    pub guides: Vec<Located<String>>,
    /// What the start page shows before all else: comparisons and entries.
    pub featured: Vec<Located<String>>,
    /// What holds for locales that say nothing.
    pub untranslated: Option<Untranslated>,
    /// What holds for locales that say nothing; a share from 0 to 1.
    pub min_coverage: Option<f64>,
    /// What holds for locales that say nothing.
    pub outdated: Option<Outdated>,
    /// Budgets of locales that say nothing.
    pub budget: ParsedBudget,
    /// Whether there is a page that shows translators what there is to do.
    pub translation_status: bool,
    /// The content security policy of its pages, if not the theme's.
    pub content_security_policy: Option<Located<String>>,
    /// Whether it is at a domain of its own on GitHub Pages.
    pub cname: bool,
}

/// How many messages of a locale may lack, each with its place.
#[derive(Clone, Debug, Default)]
pub struct ParsedBudget {
    /// How many may be missing.
    pub max_missing: Option<Located<u32>>,
    /// How many may be out of date.
    pub max_outdated: Option<Located<u32>>,
}

impl ParsedBudget {
    fn read(map: &mut MapReader<'_>, out: &mut Vec<Diagnostic>) -> Self {
        Self {
            max_missing: map.optional("max_missing").and_then(|n| count(n, out)),
            max_outdated: map.optional("max_outdated").and_then(|n| count(n, out)),
        }
    }
}

/// One item of `locales`.
#[derive(Clone, Debug)]
pub struct ParsedLocale {
    /// The BCP 47 tag.
    pub tag: Located<String>,
    /// Where to look for what it lacks, if not by shortening the tag.
    pub fallback: Option<Vec<Located<String>>>,
    /// What happens to its untranslated pages.
    pub untranslated: Option<Untranslated>,
    /// Its own minimum.
    pub min_coverage: Option<f64>,
    /// What happens to its translations of earlier wordings.
    pub outdated: Option<Outdated>,
    /// Its own budget.
    pub budget: ParsedBudget,
}

/// Reads `site.yaml`.
pub fn read(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedSite> {
    let mut map = MapReader::new(node, "site.yaml", out)?;
    let base_url = map.required("base_url", out).and_then(|n| text(n, out));
    let default_locale = map.required("default_locale", out).and_then(|n| name(n, out));
    let mut locales: Vec<ParsedLocale> = Vec::new();
    let mut empty = None;
    if let Some(node) = map.required("locales", out) {
        empty = Some(node).filter(|node| node.value == Value::List(Vec::new()));
        for item in list(node, out) {
            let Some(locale) = locale(item, out) else {
                continue;
            };
            match locales.iter().find(|known| known.tag.value == locale.tag.value) {
                Some(first) => out.push(duplicate_id(&locale.tag, &first.tag.span)),
                None => locales.push(locale),
            }
        }
    }
    if let Some(node) = empty {
        out.push(
            Diagnostic::at(Code::InvalidRange, node.span.clone(), "a site has at least one locale")
                .help("list the default locale here"),
        );
    }
    let collections = map
        .required("collections", out)
        .map(|n| names(n, out))
        .unwrap_or_default();
    let sections = map.optional("sections").map(|n| ids(n, out)).unwrap_or_default();
    let pages = map.optional("pages").map(|n| names(n, out)).unwrap_or_default();
    let guides = map.optional("guides").map(|n| names(n, out)).unwrap_or_default();
    let featured = map.optional("featured").map(|n| names(n, out)).unwrap_or_default();
    let untranslated = map
        .optional("untranslated")
        .and_then(|n| one_of(n, Untranslated::WORDS, out));
    let min_coverage = map.optional("min_coverage").and_then(|n| share(n, out));
    let outdated = map.optional("outdated").and_then(|n| one_of(n, Outdated::WORDS, out));
    let budget = ParsedBudget::read(&mut map, out);
    let translation_status = map.optional("translation_status").and_then(|n| boolean(n, out));
    let content_security_policy = map.optional("content_security_policy").and_then(|n| text(n, out));
    let cname = map.optional("cname").and_then(|n| boolean(n, out));
    let span = map.span().clone();
    map.finish(out);
    Some(ParsedSite {
        span,
        base_url,
        default_locale,
        locales,
        collections,
        sections,
        pages,
        guides,
        featured,
        untranslated,
        min_coverage,
        outdated,
        budget,
        translation_status: translation_status.unwrap_or(false),
        content_security_policy,
        cname: cname.unwrap_or(false),
    })
}

fn locale(node: &Node, out: &mut Vec<Diagnostic>) -> Option<ParsedLocale> {
    if !matches!(node.value, Value::Map(_)) {
        return Some(ParsedLocale {
            tag: name(node, out)?,
            fallback: None,
            untranslated: None,
            min_coverage: None,
            outdated: None,
            budget: ParsedBudget::default(),
        });
    }
    let mut map = MapReader::new(node, "a locale", out)?;
    let tag = map.required("tag", out).and_then(|n| name(n, out));
    let fallback = map.optional("fallback").map(|n| names(n, out));
    let untranslated = map
        .optional("untranslated")
        .and_then(|n| one_of(n, Untranslated::WORDS, out));
    let min_coverage = map.optional("min_coverage").and_then(|n| share(n, out));
    let outdated = map.optional("outdated").and_then(|n| one_of(n, Outdated::WORDS, out));
    let budget = ParsedBudget::read(&mut map, out);
    map.finish(out);
    Some(ParsedLocale {
        tag: tag?,
        fallback,
        untranslated,
        min_coverage,
        outdated,
        budget,
    })
}
