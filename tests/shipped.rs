//! Invariants of the content that is shipped.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::OnceLock;

use expect_test::expect_file;
use visavis::load;
use visavis::model::comparison::Pair;
use visavis::model::locale::LocaleId;
use visavis::plan::{Page, route};
use visavis::translation::status::{State, items};

use crate::support::{Outcome, run};

/// The shipped site, built once for all tests that only look at it.
pub(crate) fn shipped() -> &'static Outcome {
    static SITE: OnceLock<Outcome> = OnceLock::new();
    SITE.get_or_init(build)
}

fn build() -> Outcome {
    let sources = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository can be read");
    run(&sources)
}

#[test]
fn nothing_is_wrong_with_it() {
    let outcome = shipped();
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
}

#[test]
fn each_locale_has_the_same_messages() {
    let outcome = shipped();
    let plan = outcome.plan.as_ref().expect("a plan");
    let site = plan.site();
    let keys = |locale: LocaleId| -> BTreeSet<(String, Option<String>)> {
        site.catalog
            .messages(locale)
            .filter(|message| !message.is_term)
            .flat_map(|message| {
                let id = message.id.to_owned();
                message
                    .parts
                    .iter()
                    .map(|(attribute, _, _)| (id.clone(), attribute.map(str::to_owned)))
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    let reference = keys(site.locales.reference());
    assert!(reference.len() > 200, "{}", reference.len());
    for locale in site.locales.published() {
        let tag = site.locale(locale).tag.as_str();
        if ["en", "fr"].contains(&tag) {
            assert_eq!(keys(locale), reference, "{tag}");
            assert!(plan.site_coverage(locale) >= 1.0, "{tag}");
        }
    }
}

/// What each language has in full; of the rest, the others have nothing yet, and none of it in part.
const EVERYWHERE: [&str; 10] = [
    "glossary.ftl",
    "grpc.ftl",
    "guides.ftl",
    "http-sequences.ftl",
    "http.ftl",
    "site.ftl",
    "websocket-comparisons.ftl",
    "websocket-sequences.ftl",
    "websocket.ftl",
    "pages/",
];

#[test]
fn each_locale_is_complete_in_what_it_has() {
    let outcome = shipped();
    let site = outcome.plan.as_ref().expect("a plan").site();
    let reference = site.locales.reference();
    let locales: Vec<LocaleId> = site.locales.published().filter(|id| *id != reference).collect();
    assert_eq!(locales.len(), 8);
    for locale in locales {
        let tag = &site.locale(locale).tag;
        for item in items(site, locale) {
            let expected = tag == "fr" || EVERYWHERE.iter().any(|file| item.file.starts_with(file));
            let found = item.state == State::Translated;
            assert_eq!(found, expected, "{tag}: {} is {:?}", item.key, item.state);
        }
    }
}

#[test]
fn every_comparison_of_the_facts_has_words_of_its_own() {
    let outcome = shipped();
    let plan = outcome.plan.as_ref().expect("a plan");
    // The pairs that readers mix up most; each is worth words that no fact can give.
    for pair in [
        "1006-vs-1007",
        "1005-vs-1006",
        "1000-vs-1001",
        "1012-vs-1013",
        "3000-vs-3003",
    ] {
        let own = plan
            .site()
            .curated
            .iter()
            .any(|own| visavis::model::message::pair_slug(plan.site(), *own) == pair);
        assert!(own, "{pair}");
    }
    let across = plan.site().curated.iter().filter(|pair| pair.crosses()).count();
    assert_eq!(across, 16);
}

#[test]
fn golden_pages() {
    let outcome = shipped();
    for tag in ["en", "fr"] {
        for (path, name) in [
            ("websocket/1006-vs-1007", "1006-vs-1007"),
            ("http/401-vs-403", "401-vs-403"),
            ("http/302-vs-303-vs-307-vs-308", "302-vs-303-vs-307-vs-308"),
            ("compare/grpc-unavailable-vs-http-503", "grpc-unavailable-vs-http-503"),
        ] {
            let page = outcome.main(&format!("{tag}/{path}/index.html"));
            expect_file![format!("golden/shipped/{name}.{tag}.html")].assert_eq(&format!("{page}\n"));
        }
    }
}

#[test]
fn each_comparison_says_what_its_entries_do_not() {
    let outcome = shipped();
    let site = outcome.plan.as_ref().expect("a plan").site();
    for pair in site.comparisons() {
        let differs = visavis::model::difference::differences(site, pair)
            .iter()
            .any(visavis::model::difference::Difference::matters);
        let (a, b) = (&site.entry(pair.a).code, &site.entry(pair.b).code);
        assert!(differs || site.curated.contains(&pair), "{a} and {b}");
    }
}

#[test]
fn a_reversed_pair_is_the_same_pair() {
    let outcome = shipped();
    let plan = outcome.plan.as_ref().expect("a plan");
    let site = plan.site();
    let mut routes = BTreeSet::new();
    for pair in site.comparisons() {
        assert_eq!(Pair::new(pair.b, pair.a), Some(pair));
        let canonical = plan.route(Page::Comparison(pair), site.locales.reference());
        let reversed = route::reversed(site, pair);
        assert_ne!(canonical, reversed);
        assert!(routes.insert(canonical) && routes.insert(reversed));
    }
    for collection in &site.collections {
        let own = || {
            site.candidates()
                .filter(|pair| pair.a.collection == collection.index && !pair.crosses())
        };
        let n = collection.entries.len();
        assert_eq!(own().count(), n * (n - 1) / 2, "each unordered pair is there once");
    }
}

fn attribute<'a>(tag: &'a str, name: &str) -> Option<&'a str> {
    let start = tag.find(&format!("{name}=\""))? + name.len() + 2;
    tag[start..].split('"').next()
}

fn links<'a>(html: &'a str, rel: &str) -> Vec<&'a str> {
    html.split('<')
        .filter(|tag| tag.starts_with("link ") && attribute(tag, "rel") == Some(rel))
        .collect()
}

#[test]
fn alternates_are_reciprocal() {
    let outcome = shipped();
    let base = "https://visavis.example/";
    let mut alternates: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    for (path, bytes) in outcome
        .artifacts
        .iter()
        .filter(|(path, _)| path.ends_with("index.html"))
    {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let url = format!("{base}{}", path.strip_suffix("index.html").expect("an index"));
        let own: BTreeMap<String, String> = links(html, "alternate")
            .into_iter()
            .filter(|tag| attribute(tag, "hreflang").is_some())
            .map(|tag| {
                let lang = attribute(tag, "hreflang").expect("a language").to_owned();
                (lang, attribute(tag, "href").expect("an address").to_owned())
            })
            .collect();
        let robots = html.contains("content=\"noindex\"");
        assert_eq!(robots, own.is_empty(), "{path}: noindex and hreflang go together");
        if !robots {
            let canonical = links(html, "canonical");
            assert_eq!(attribute(canonical[0], "href"), Some(url.as_str()), "{path}");
        }
        alternates.insert(url, own);
    }
    for (url, own) in alternates.iter().filter(|(_, own)| !own.is_empty()) {
        assert!(
            own.values().any(|other| other == url),
            "{url} is one of its own alternates"
        );
        for other in own.values() {
            assert_eq!(alternates.get(other), Some(own), "{other} answers {url}");
        }
    }
    let sitemap = outcome.text("sitemap.xml");
    let listed: BTreeSet<&str> = sitemap
        .split("<loc>")
        .skip(1)
        .filter_map(|rest| rest.split("</loc>").next())
        .collect();
    let indexed: BTreeSet<&str> = alternates
        .iter()
        .filter(|(_, own)| !own.is_empty())
        .map(|(url, _)| url.as_str())
        .collect();
    assert_eq!(listed, indexed, "the sitemap lists what may be indexed");
}

#[test]
fn two_builds_are_the_same() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    let one = pool.install(|| build().artifacts);
    assert!(one == shipped().artifacts);
}

#[test]
fn french_spaces_survive() {
    let outcome = shipped();
    let page = outcome.main("fr/websocket/1006-vs-1007/index.html");
    assert!(
        page.contains("parvenue\u{202f}?"),
        "a narrow no-break space before a question mark"
    );
    assert!(page.contains("\u{a0}:"), "a no-break space before a colon");
    for heading in [
        "Description",
        "Quand vous le voyez",
        "Comment résoudre",
        "Différences clés",
        "Quand utiliser lequel",
        "En savoir plus",
    ] {
        assert!(page.contains(&format!(">{heading}</")), "{heading}");
    }
}

#[test]
fn a_comparison_repeats_no_description_as_a_difference() {
    let outcome = shipped();
    for (path, bytes) in outcome
        .artifacts
        .iter()
        .filter(|(path, _)| path.contains("-vs-") && path.ends_with(".html"))
    {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        let Some(start) = html.find("<ul class=\"differences\">") else {
            continue;
        };
        let end = html[start..].find("</ul>").expect("an end") + start;
        let sides: Vec<&str> = html
            .split("<dd>")
            .skip(1)
            .filter_map(|rest| rest.split("</dd>").next())
            .collect();
        for side in sides {
            assert!(!html[start..end].contains(side), "{path}: {side}");
        }
    }
}
