//! What programs read of a site: structured data, Markdown twins, JSON, feeds, llms.txt, what hosts are told.

use std::collections::BTreeSet;

use expect_test::{expect, expect_file};
use serde_json::Value;

use crate::pages::SITE;
use crate::support::{Outcome, project, run, shown, sources};

/// The site of the pages' tests, with a history of facts and names of what is in it that HTML would choke on.
fn site() -> Outcome {
    let fixture = format!(
        "{SITE}//- content/demo/history.yaml
since: 2026-01-02
changes:
- {{ date: 2026-03-01, entry: 1, fact: sender, before: server, after: client }}
- {{ date: 2026-02-01, entry: 1, fact: size, after: 12345 }}
- {{ date: 2026-02-01, entry: 2 }}
- {{ date: 2026-02-01, entry: 2, fact: gone, before: 1, after: 2 }}
- {{ date: 2026-02-01, entry: 77, fact: sent, before: true, after: false }}
- {{ date: 2026-01-15, entry: 1, fact: tags, before: \"red, pink\", after: \"red, blue, green\" }}
- {{ date: 2026-01-14, entry: 1, fact: wait, before: 1 min, after: 1.5 s }}
facts:
{FACTS}"
    );
    let outcome = run(&sources(&project(&fixture)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

/// The facts of that site, as `visavis record` writes them.
const FACTS: &str = "  1: { constant: \"<script>\", sender: client, sent: true, since: 2011-12-31, size: 12345, tags: \"red, blue, green\", twin: other/x.y, wait: \"1.5 s\" }
  10: { sender: \"client (Spec); server (Spec)\", sent: not-applicable, size: 12345, tags: red }
  2: { sender: server, sent: false, since: not-applicable, size: unknown, wait: \"1 min\" }
";

fn json(outcome: &Outcome, path: &str) -> Value {
    serde_json::from_str(outcome.text(path)).expect("JSON")
}

/// The structured data of a page.
fn structured(outcome: &Outcome, path: &str) -> Option<Value> {
    let html = outcome.text(path);
    let (_, rest) = html.split_once("<script type=\"application/ld+json\">")?;
    let (data, _) = rest.split_once("</script>").expect("its end");
    Some(serde_json::from_str(data).expect("JSON"))
}

#[test]
fn an_entry_is_a_term_of_its_collection() {
    let data = structured(&site(), "en/demo/1/index.html").expect("structured data");
    let shown = serde_json::to_string_pretty(&data).expect("JSON");
    expect_file!["golden/structured.en.json"].assert_eq(&format!("{shown}\n"));
}

#[test]
fn structured_data_is_for_pages_that_are_indexed() {
    let outcome = site();
    let mut kinds = BTreeSet::new();
    for path in outcome.artifacts.keys().filter(|path| path.ends_with(".html")) {
        let html = outcome.text(path);
        let has = structured(&outcome, path);
        let is_none = html.contains("content=\"noindex\"") || html.contains("http-equiv=\"refresh\"");
        if is_none || path == "index.html" {
            assert!(has.is_none(), "{path}");
        }
        if let Some(data) = has {
            let graph = data["@graph"].as_array().expect("a graph");
            kinds.insert(graph[0]["@type"].as_str().expect("a type").to_owned());
            // Where a page is, all but the start page say.
            assert_eq!(
                graph.len(),
                if graph[0]["@type"] == "WebSite" { 1 } else { 2 },
                "{path}"
            );
        }
    }
    assert_eq!(
        kinds.iter().map(String::as_str).collect::<Vec<_>>(),
        ["DefinedTermSet", "TechArticle", "WebSite"]
    );
}

#[test]
fn other_programs_are_shown_what_a_page_is() {
    let outcome = site();
    let html = outcome.text("fr/demo/1-vs-2/index.html");
    let open: Vec<&str> = html.lines().filter(|line| line.contains("\"og:")).collect();
    expect![[r#"
        <meta property="og:type" content="article">
        <meta property="og:site_name" content="visavis">
        <meta property="og:title" content="Démo 1 Premier vs 2 Deux">
        <meta property="og:description" content="Un, pas deux.">
        <meta property="og:url" content="https://example.org/codes/fr/demo/1-vs-2/">
        <meta property="og:locale" content="fr_FR">"#]]
    .assert_eq(&open.join("\n"));
}

#[test]
fn an_entry_as_markdown() {
    expect_file!["golden/entry.en.md"].assert_eq(site().text("en/demo/1.md"));
}

#[test]
fn a_comparison_as_markdown() {
    expect_file!["golden/comparison.fr.md"].assert_eq(site().text("fr/demo/1-vs-2.md"));
}

#[test]
fn a_page_leads_to_its_twin_and_pages_in_other_languages_have_none() {
    let outcome = site();
    let mut twins = 0;
    for path in outcome.artifacts.keys().filter(|path| path.ends_with("/index.html")) {
        let html = outcome.text(path);
        let twin = format!("{}.md", path.strip_suffix("/index.html").expect("a folder"));
        let link = "<link rel=\"alternate\" type=\"text/markdown\"";
        assert_eq!(html.contains(link), outcome.artifacts.contains_key(&twin), "{path}");
        if html.contains("content=\"noindex\"") {
            assert!(!outcome.artifacts.contains_key(&twin), "{path}");
        }
        twins += usize::from(outcome.artifacts.contains_key(&twin));
    }
    assert!(twins > 10, "{twins}");
    // Nothing in it needs the page's place: each address is a whole one.
    for (path, bytes) in outcome.artifacts.iter().filter(|(path, _)| path.ends_with(".md")) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        for (at, _) in text.match_indices("](") {
            let target = &text[at + 2..];
            assert!(
                target.starts_with("https://") || target.starts_with("mailto:"),
                "{path}: {target}"
            );
        }
    }
}

#[test]
fn a_collection_for_programs() {
    let data = json(&site(), "data/v1/fr/demo.json");
    let shown = serde_json::to_string_pretty(&data).expect("JSON");
    expect_file!["golden/collection.fr.json"].assert_eq(&format!("{shown}\n"));
}

#[test]
fn programs_are_told_which_words_are_in_another_language() {
    let outcome = site();
    let data = json(&outcome, "data/v1/ar/demo.json");
    assert_eq!((&data["locale"], &data["direction"]), (&"ar".into(), &"rtl".into()));
    let entries = data["entries"].as_array().expect("a list");
    assert!(entries.iter().any(|entry| entry["lang"] == "en"), "{data}");
    let french = json(&outcome, "data/v1/en/demo.json");
    let mut entries = french["entries"].as_array().expect("a list").iter();
    assert!(entries.all(|entry| entry.get("lang").is_none()), "{french}");
}

#[test]
fn a_feed_tells_of_changed_facts() {
    expect_file!["golden/feed.en.xml"].assert_eq(site().text("en/demo/feed.xml"));
}

#[test]
fn only_a_collection_with_a_history_has_a_feed() {
    let outcome = site();
    assert!(!outcome.artifacts.contains_key("en/other/feed.xml"));
    let feed = |path: &str| outcome.text(path).contains("application/atom+xml");
    assert!(feed("fr/demo/index.html") && !feed("fr/other/index.html"));
}

#[test]
fn facts_that_changed_since_they_were_recorded_are_noted() {
    let fixture = "\
//- content/demo/history.yaml
since: 2026-01-02
facts:
  1: { sender: server, sent: true }
";
    expect![[r#"
        warning[unrecorded-change]: not recorded: `sender` of 1, 2, which is new
         --> content/demo/history.yaml:1:1
          |
        1 | since: 2026-01-02
          | ^^^^^
          |
          = help: when the facts are right, run `visavis record`: feeds tell readers of the change

    "#]]
    .assert_eq(&shown(fixture));
    // What was recorded is what is: nothing to say.
    let same = fixture.replace(
        "  1: { sender: server, sent: true }\n",
        "  1: { sender: client, sent: true }\n  2: { sender: server, sent: false }\n",
    );
    assert_eq!(shown(&same), "");
}

#[test]
fn a_history_that_is_none() {
    expect![[r#"
        error[wrong-type]: expected a day of the calendar
         --> content/demo/history.yaml:1:8
          |
        1 | since: yesterday
          |        ^^^^^^^^^
          |
          = help: write it as 2011-12-31

        error[missing-key]: a change lacks `entry`
         --> content/demo/history.yaml:3:3
          |
        3 | - { date: 2026-01-02, fact: sent }
          |   ^
          |
          = help: add `entry: …`

        error[wrong-type]: expected a mapping, found a number
         --> content/demo/history.yaml:5:8
          |
        5 | facts: 7
          |        ^

    "#]]
    .assert_eq(&shown(
        "\
//- content/demo/history.yaml
since: yesterday
changes:
- { date: 2026-01-02, fact: sent }
- { date: soon, entry: 1 }
facts: 7
",
    ));
}

#[test]
fn where_programs_find_texts() {
    expect_file!["golden/llms.txt"].assert_eq(site().text("llms.txt"));
    assert!(
        site()
            .text("fr/llms.txt")
            .contains("https://example.org/codes/fr/demo/1.md")
    );
}

#[test]
fn what_hosts_are_told() {
    let outcome = site();
    expect![[r#"
        /codes/*
          Content-Security-Policy: default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
          Referrer-Policy: strict-origin-when-cross-origin
          X-Content-Type-Options: nosniff
        /codes/assets/*
          Cache-Control: public, max-age=31536000, immutable
        /codes/data/*
          Access-Control-Allow-Origin: *
    "#]].assert_eq(outcome.text("_headers"));
    assert_eq!(outcome.text(".nojekyll"), "");
    assert!(!outcome.artifacts.contains_key("CNAME"));
    let policy = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
    for (path, bytes) in outcome.artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
        let html = std::str::from_utf8(bytes).expect("UTF-8");
        assert_eq!(html.matches(policy).count(), 1, "{path}");
        // What only a header may say would be an error in the console of each reader.
        assert!(!html.contains("frame-ancestors"), "{path}");
    }
}

/// The base project's site.yaml with more lines.
fn with(lines: &str) -> String {
    format!(
        "//- content/site.yaml\nbase_url: https://codes.example:8443/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\n{lines}\n"
    )
}

#[test]
fn a_site_says_its_policy_and_domain() {
    let outcome = run(&sources(&project(&with(
        "content_security_policy: \"default-src 'self'; frame-ancestors 'none'\"\ncname: true",
    ))));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    assert_eq!(outcome.text("CNAME"), "codes.example\n");
    assert!(
        outcome
            .text("_headers")
            .contains("Policy: default-src 'self'; frame-ancestors 'none'\n")
    );
    let html = outcome.text("en/demo/1/index.html");
    assert!(
        html.contains("Policy\" content=\"default-src &#x27;self&#x27;\"")
            || html.contains("Policy\" content=\"default-src &#39;self&#39;\""),
        "{html}"
    );
}

#[test]
fn a_policy_is_one_line() {
    expect![[r#"
        error[wrong-type]: a policy is one line
         --> content/site.yaml:6:3
          |
        6 |   default-src 'self';
          |   ^^^^^^^^^^^^^^^^^^^
          |
          = help: write it in one line, its directives separated by `;`

    "#]]
    .assert_eq(&shown(&with(
        "content_security_policy: |\n  default-src 'self';\n  img-src *",
    )));
}
