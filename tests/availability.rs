//! One decision a page and locale: the policy and the coverage decide it, and all that shows it must agree.

use std::collections::{BTreeMap, BTreeSet};

use html5gum::{Token, Tokenizer};
use visavis::model::locale::LocaleId;
use visavis::plan::{Page, Plan};
use visavis::vocabulary::Untranslated;

use crate::pages::SITE;
use crate::support::{Outcome, files, project, run, sources};

/// Locales with each policy: some are translated in part, some fall back to others than the reference locale, and `es` is
/// only fallen back to.
const LOCALES: &str = "locales: [en, fr, { tag: fr-CA, min_coverage: 0.9 }, { tag: ar, untranslated: omit-page, min_coverage: 0.99 }, { tag: de, untranslated: fail }, { tag: ca, untranslated: omit-page, fallback: [es, fr], min_coverage: 0.2 }, { tag: pt, fallback: [fr] }, he]";

/// What each locale has: of how many messages one, and that not of the entry 10.
const SHARES: [(&str, u32); 8] = [
    ("fr", 1),
    ("fr-CA", 5),
    ("ar", 1),
    ("de", 1),
    ("ca", 3),
    ("es", 2),
    ("pt", 4),
    ("he", 2),
];

const BASE: &str = "https://example.org/codes/";

/// The words of the fixture in a language that is only made up: each text begins with the locale's tag.
fn translated(words: &str, tag: &str, wanted: impl Fn(&str) -> bool) -> String {
    let mut out = String::new();
    let mut inside = false;
    for line in words.lines() {
        let starts = line.starts_with(|c: char| c.is_ascii_lowercase());
        if starts {
            inside = wanted(line.split(' ').next().expect("an id"));
        }
        if !inside {
            continue;
        }
        let text = [" = ", "] "]
            .iter()
            .filter_map(|sign| Some(line.find(sign)? + sign.len()))
            .min();
        match text.filter(|at| !line[*at..].trim_start().starts_with('{') || line[*at..].contains('}')) {
            Some(at) => out.push_str(&format!("{}{tag}\u{b7}{}\n", &line[..at], &line[at..])),
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out
}

/// The base project's English, with a tag on each text, and the other locales made of it.
fn site() -> Outcome {
    let mut all = project(&SITE.replace("locales: [en, fr, ar]", LOCALES));
    let english: Vec<String> = all
        .iter()
        .filter(|(path, _)| path.starts_with("locales/en/") && path.ends_with(".ftl") && !path.ends_with("site.ftl"))
        .map(|(_, bytes)| String::from_utf8(bytes.clone()).expect("UTF-8"))
        .chain([
            include_str!("../locales/en/site.ftl").to_owned(),
            "demo-1-vs-2-vs-10 = Which?\n    .answer = This.\n".to_owned(),
        ])
        .collect();
    // Texts of several lines are of no use here.
    let words = english.concat().replace(
        "    .description =\n        It is *one*, <script>alert(1)</script> and all.\n",
        "    .description = It is *one* [two](entry:demo/2).\n",
    );
    all.retain(|path, _| !path.starts_with("locales/"));
    let mut put = |path: String, text: String| all.insert(path, text.into_bytes());
    put("locales/en/all.ftl".to_owned(), translated(&words, "en", |_| true));
    for (tag, share) in SHARES {
        let wanted = |id: &str| {
            let number = id
                .bytes()
                .fold(tag.len() as u32, |sum, byte| sum * 31 % 1009 + u32::from(byte));
            let tenth = id.starts_with("demo-10") && tag != "de";
            !tenth && number % share == 0
        };
        put(format!("locales/{tag}/all.ftl"), translated(&words, tag, wanted));
    }
    for (tag, pages) in [
        ("en", &["rules"][..]),
        ("fr", &["rules", "seul"]),
        ("de", &["rules", "allein"]),
        ("es", &["solo"]),
        ("ar", &["allein"]),
    ] {
        for page in pages {
            let text =
                format!("# {tag}\u{b7}Title\n\n{tag}\u{b7}text\n\n## {tag}\u{b7}Why {{#why}}\n\n{tag}\u{b7}text\n");
            put(format!("locales/{tag}/pages/{page}.md"), text);
        }
    }
    put(
        "locales/fr/routes.ftl".to_owned(),
        "route-pages = textes\nroute-compare = comparer\n".to_owned(),
    );
    let site = files(&SITE.replace("locales: [en, fr, ar]", LOCALES))["content/site.yaml"].clone();
    let site = String::from_utf8(site).expect("UTF-8");
    put(
        "content/site.yaml".to_owned(),
        site.replace("pages: [rules]", "pages: [rules, seul, solo, allein]"),
    );
    let outcome = run(&sources(&all));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

/// An element's attributes.
type Attributes = BTreeMap<String, String>;

/// What a page says, in the order in which it says it.
enum Piece {
    Open(String, Attributes),
    Close(String),
    Text(String),
}

fn pieces(html: &str) -> Vec<Piece> {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("UTF-8");
    Tokenizer::new(html)
        .flatten()
        .filter_map(|token| match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                let attributes = attributes.map(|(name, value)| (text(name), text(value))).collect();
                Some(Piece::Open(text(&tag.name), attributes))
            }
            Token::EndTag(tag) => Some(Piece::Close(text(&tag.name))),
            Token::String(string) => Some(Piece::Text(text(&string))),
            _ => None,
        })
        .collect()
}

/// What the head of a page and its menu of languages say.
#[derive(Default)]
struct Said {
    noindex: bool,
    canonical: Option<String>,
    alternates: BTreeMap<String, String>,
    menu: BTreeMap<String, String>,
    notice: bool,
}

fn said(url: &str, html: &str) -> Said {
    let mut found = Said::default();
    let here = url::Url::parse(url).expect("a URL");
    for piece in pieces(html) {
        let Piece::Open(name, attributes) = piece else { continue };
        let get = |name: &str| attributes.get(name).map_or("", String::as_str);
        let href = || get("href").to_owned();
        match (name.as_str(), get("rel")) {
            ("meta", _) => found.noindex |= get("name") == "robots" && get("content").contains("noindex"),
            ("link", "canonical") => found.canonical = Some(href()),
            ("link", "alternate") if attributes.contains_key("hreflang") => {
                let known = found.alternates.insert(get("hreflang").to_owned(), href());
                assert_eq!(known, None, "{url}");
            }
            // Sources say their language too, of which the menu is known by the languages' own.
            ("a", _) if attributes.contains_key("hreflang") && attributes.contains_key("lang") => {
                let target = here.join(&href()).expect("a URL");
                found.menu.insert(get("hreflang").to_owned(), target.to_string());
            }
            ("p", _) => found.notice |= get("class") == "notice" && get("role") == "note",
            _ => {}
        }
    }
    found
}

fn url(plan: &Plan, page: Page, locale: LocaleId) -> String {
    let tag = &plan.site().locale(locale).tag;
    format!("{BASE}{tag}/{}", plan.route(page, locale).as_str())
}

fn locations(outcome: &Outcome) -> BTreeSet<String> {
    let starts = outcome.text("sitemap.xml").split("<loc>").skip(1);
    starts
        .map(|rest| rest.split("</loc>").next().expect("an end").to_owned())
        .collect()
}

#[test]
fn all_that_shows_a_page_agrees() {
    let outcome = site();
    let plan = outcome.plan.as_ref().expect("a plan");
    let site = plan.site();
    let listed = locations(&outcome);
    let mut seen = Vec::new();
    for page in plan.pages() {
        let availability = plan.availability(*page);
        let indexed: BTreeMap<String, String> = site
            .locales
            .published()
            .filter(|id| availability.indexed.contains(*id))
            .map(|id| (site.locale(id).tag.clone(), url(plan, *page, id)))
            .collect();
        let mut alternates = indexed.clone();
        if !indexed.is_empty() {
            let first = plan.locale_for_others(availability.indexed).expect("one of them");
            let default = if *page == Page::Home {
                BASE.to_owned()
            } else {
                url(plan, *page, first)
            };
            alternates.insert("x-default".to_owned(), default);
        }
        for id in site.locales.published() {
            let locale = site.locale(id);
            let own = url(plan, *page, id);
            let path = format!("{}/{}", locale.tag, plan.route(*page, id).file());
            let present = availability.present.contains(id);
            let coverage = plan.coverage(*page, id);
            let is_indexed = availability.indexed.contains(id);
            seen.push((locale.untranslated, present, is_indexed, coverage < 1.0));
            assert_eq!(
                outcome.artifacts.contains_key(&path),
                present,
                "{own}: present and written"
            );
            for former in plan.former(*page, id) {
                let path = format!("{}/{}", locale.tag, former.file());
                assert_eq!(
                    outcome.artifacts.contains_key(&path),
                    present,
                    "{path}: leads on to what is there"
                );
            }
            assert_eq!(listed.contains(&own), is_indexed, "{own}: indexed and in the sitemap");
            assert!(present || !is_indexed, "{own}: what is not there is not indexed");
            let kept = matches!(page, Page::Home | Page::NotFound) || coverage >= locale.min_coverage;
            let omits = locale.untranslated == Untranslated::OmitPage;
            assert_eq!(
                present,
                plan.is_written(*page, id) && (kept || !omits),
                "{own}: present by its policy"
            );
            if !present {
                continue;
            }
            let said = said(&own, outcome.text(&path));
            assert_eq!(said.noindex, !is_indexed, "{own}: noindex");
            assert_eq!(said.canonical.as_ref() == Some(&own), is_indexed, "{own}: canonical");
            if let Some(canonical) = &said.canonical {
                assert!(listed.contains(canonical), "{own}: the canonical page is indexed");
            }
            let expected = if is_indexed {
                alternates.clone()
            } else {
                BTreeMap::new()
            };
            assert_eq!(said.alternates, expected, "{own}: hreflang");
            assert_eq!(said.notice, coverage < 1.0, "{own}: notice, {coverage}");
            for other in site.locales.published() {
                let tag = &site.locale(other).tag;
                let offered = availability.present.contains(other) && *page != Page::NotFound;
                let page = if offered {
                    url(plan, *page, other)
                } else {
                    url(plan, Page::Home, other)
                };
                assert_eq!(said.menu.get(tag), Some(&page), "{own}: the menu's {tag}");
            }
        }
    }
    // All that can be was seen: pages under each policy, present or not, indexed or not, whole or not.
    for expected in [
        (Untranslated::Mark, true, true, false),
        (Untranslated::Mark, true, true, true),
        (Untranslated::Mark, true, false, true),
        (Untranslated::Mark, false, false, true),
        (Untranslated::OmitPage, true, true, false),
        (Untranslated::OmitPage, true, true, true),
        (Untranslated::OmitPage, false, false, true),
        (Untranslated::Fail, true, true, false),
    ] {
        assert!(seen.contains(&expected), "no page is {expected:?}");
    }
}

#[test]
fn the_data_leads_to_pages_that_are_there() {
    let outcome = site();
    let mut elsewhere = 0;
    for (path, bytes) in outcome
        .artifacts
        .iter()
        .filter(|(path, _)| path.ends_with("/data.json"))
    {
        let data: serde_json::Value = serde_json::from_slice(bytes).expect("JSON");
        let text = |value: &serde_json::Value| value.as_str().expect("text").to_owned();
        let (locale, collection) = (text(&data["locale"]), text(&data["collection"]));
        let entries = data["entries"].as_array().expect("a list");
        let mut targets = Vec::new();
        for entry in entries {
            let slug = text(&entry["slug"]);
            let own = entry.get("href").map_or(format!("{collection}/{slug}/"), text);
            targets.push(own);
            for later in entry["pages"].as_array().expect("a list") {
                let other = &entries[later.as_u64().expect("a place") as usize];
                targets.push(format!("{collection}/{slug}-vs-{}/", text(&other["slug"])));
            }
            for there in entry
                .get("elsewhere")
                .and_then(|list| list.as_array())
                .into_iter()
                .flatten()
            {
                elsewhere += 1;
                targets.push(text(&there[1]));
            }
        }
        targets.extend(
            data["across"]
                .as_array()
                .expect("a list")
                .iter()
                .map(|across| text(&across["href"])),
        );
        for target in targets {
            let base = url::Url::parse(&format!("{BASE}{locale}/")).expect("a URL");
            let there = base.join(&target).expect("a URL").to_string();
            let file = format!("{}index.html", there.strip_prefix(BASE).expect("below the root"));
            assert!(outcome.artifacts.contains_key(&file), "{path} leads to {file}");
        }
    }
    assert!(elsewhere > 0);
}

#[test]
fn a_page_of_some_locales_is_listed_only_there() {
    let outcome = site();
    for (tag, expected) in [
        ("en", &["rules"][..]),
        ("fr", &["rules", "seul"]),
        ("fr-CA", &["rules", "seul"]),
        ("de", &["rules", "allein"]),
        ("ar", &["rules", "allein"]),
        ("pt", &["rules", "seul"]),
    ] {
        let page = outcome.text(&format!("{tag}/index.html"));
        let footer = &page[page.find("<footer").expect("a footer")..];
        let home = &page[page.find("id=\"pages\"").expect("a list")..];
        for id in ["rules", "seul", "allein", "solo"] {
            let ends = [format!("pages/{id}/\""), format!("textes/{id}/\"")];
            for part in [footer, home] {
                let there = ends.iter().any(|end| part.contains(end));
                assert_eq!(there, expected.contains(&id), "{tag}: {id}");
            }
        }
    }
}

/// Elements that have no end.
const VOID: [&str; 8] = ["meta", "link", "br", "hr", "img", "input", "wbr", "col"];

#[test]
fn each_fragment_that_fell_back_says_its_language() {
    let outcome = site();
    let plan = outcome.plan.as_ref().expect("a plan");
    let directions: BTreeMap<&str, &str> = plan
        .site()
        .locales
        .iter()
        .map(|(_, locale)| (locale.tag.as_str(), locale.direction.as_str()))
        .collect();
    let mut wrong = BTreeMap::new();
    let mut checked = 0;
    for (path, bytes) in outcome.artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let mut open: Vec<(String, Option<(String, String)>)> = Vec::new();
        for piece in pieces(html) {
            match piece {
                Piece::Open(name, attributes) if !VOID.contains(&name.as_str()) => {
                    // In a drawing it is a property that says so.
                    let direction = attributes.get("dir").or_else(|| attributes.get("direction"));
                    let own = attributes
                        .get("lang")
                        .map(|lang| (lang.clone(), direction.cloned().unwrap_or_default()));
                    open.push((name, own));
                }
                Piece::Open(..) => {}
                Piece::Close(name) => {
                    if let Some(at) = open.iter().rposition(|(known, _)| *known == name) {
                        open.truncate(at);
                    }
                }
                Piece::Text(text) => {
                    // A title is of one element and may be of several languages; so may what search engines read.
                    let is_whole = |name: &str| matches!(name, "title" | "script");
                    if !text.contains('\u{b7}') || open.iter().any(|(name, _)| is_whole(name)) {
                        continue;
                    }
                    let (lang, dir) = open.iter().rev().find_map(|(_, own)| own.clone()).expect("a language");
                    for (at, _) in text.match_indices('\u{b7}') {
                        let start = text[..at].rfind(|c: char| !(c.is_ascii_alphabetic() || c == '-'));
                        let tag =
                            &text[start.map_or(0, |at| at + text[at..].chars().next().map_or(0, char::len_utf8))..at];
                        checked += 1;
                        if tag != lang || directions.get(tag) != Some(&dir.as_str()) {
                            let inside: Vec<&str> = open.iter().map(|(name, _)| name.as_str()).collect();
                            let place = format!("{} in {lang} {dir}", inside.join(" "));
                            wrong.entry(place).or_insert_with(|| format!("{path}: {text}"));
                        }
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(checked > 5_000, "{checked}");
}

#[test]
fn a_page_with_words_of_another_language_says_so() {
    let outcome = site();
    let plan = outcome.plan.as_ref().expect("a plan");
    let language = |tag: &str| tag.split('-').next().expect("a language").to_owned();
    for id in plan.site().locales.published() {
        let own = &plan.site().locale(id).tag;
        for page in plan.pages() {
            let path = format!("{own}/{}", plan.route(*page, id).file());
            if !plan.availability(*page).present.contains(id) {
                continue;
            }
            let main = outcome.main(&path);
            let others: BTreeSet<String> = plan
                .site()
                .locales
                .iter()
                .filter(|(_, locale)| language(&locale.tag) != language(own))
                .filter(|(_, locale)| main.contains(&format!("{}\u{b7}", locale.tag)))
                .map(|(_, locale)| locale.tag.clone())
                .collect();
            let notice = main.contains("class=\"notice\" role=\"note\"");
            assert!(others.is_empty() || notice, "{path} is in {others:?} too");
        }
    }
}
