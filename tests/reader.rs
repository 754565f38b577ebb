//! What readers find things with, and what tells them where they are: the search index, breadcrumbs, links of headings,
//! contents, the day of the last review, a site's own stylesheet.

use expect_test::{Expect, expect, expect_file};

use crate::support::{Outcome, project, run, sources};

/// A page, a guide, a glossary, names in code, a pair across collections, a number that is a code's alone.
const SITE: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo, other]
pages: [rules]
//- content/demo/collection.yaml
id: demo
code: integer
reviewed: 2026-11-22
groups:
  - { id: low, range: [0, 9] }
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
  number: { type: integer, optional: true }
comparisons: { pairs: all, sets: [[1, 2, 3]] }
//- content/demo/entries.yaml
1:
  name: ONE_THING
  facts: { sent: true, sender: client, number: 71 }
  confused_with: [other/x.y]
  constants: { spec: ClOneThingCode }
  reviewed: 2024-02-29
2:
  name: Two
  status: obsolete
  facts: { sent: false, sender: server, number: 72 }
3:
  name: Three
  facts: { sent: false, sender: client }
//- content/other/collection.yaml
id: other
sections: [description]
facts:
  sender: { type: enum, values: [client, server], same_as: demo/sender }
//- content/other/entries.yaml
x.y:
  name: Ex
  facts: { sender: server }
//- content/glossary.yaml
echo: {}
//- content/guides/which.yaml
start: sent
questions:
  sent: { yes: one, no: two }
outcomes:
  one: [demo/1]
  two: [demo/2]
//- locales/en/more.ftl
demo-group-low = Low codes
demo-fact-number = Number
demo-3 = Three
    .summary = The third.
    .description = It is three.

        ```sh
        echo <3>
        ```
demo-1-vs-2 = Which came first?
    .answer = One.
demo-1-vs-2-vs-3 = Which of three?
    .answer = One.
compare-demo-other = Demo and other codes
    .both = They are of two kinds.
other = Other codes
    .label = Other
    .description = Others.
    .both = Both are other codes.
other-fact-sender = Sender
    .client = the client
    .server = the server
other-x-y = Ex why
    .summary = An unknown.
    .description = It is unknown.
glossary-title = Glossary
    .description = What words mean.
glossary-original = In English: { $term }
glossary-echo = echo
    .description = A sound that comes back.
guide-which = Which?
    .description = It asks.
guide-which-sent = Was it sent?
    .yes = Yes
    .no = No
guide-which-one = It is one.
    .description = So read on.
guide-which-two = It is two.
    .description = So read on.
//- locales/en/pages/rules.md
# The *rules*

All of them.

## Why *so* {#why}

Text.

## [Linked](https://example.com/) {#linked}

Text.

## Not to be linked to

Text.

## How {#how}

### In detail {#detail}

```sh
echo "<b>"
```
"#;

fn site() -> Outcome {
    let mut files = project(SITE);
    // Of the French words only a few are needed here.
    files.insert(
        "locales/fr/demo.ftl".to_owned(),
        "demo-1 = Une chose\ndemo-1-vs-2 = Lequel est venu en premier\u{202f}?\nguide-which = Lequel\u{202f}?\n".into(),
    );
    let outcome = run(&sources(&files));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

fn index(outcome: &Outcome, tag: &str) -> serde_json::Value {
    serde_json::from_str(outcome.text(&format!("{tag}/search.json"))).expect("JSON")
}

#[test]
fn the_index_says_what_things_are_called_and_where_they_are() {
    let outcome = site();
    let shown = serde_json::to_string_pretty(&index(&outcome, "en")).expect("JSON");
    expect_file!["golden/search.en.json"].assert_eq(&format!("{shown}\n"));
}

#[test]
fn each_locale_has_an_index_in_its_words() {
    let outcome = site();
    let french = index(&outcome, "fr");
    let one = &french["collections"][0]["entries"][0];
    assert_eq!(one["name"], "Une chose");
    // The registry's name is another than the French one, and stays findable.
    assert_eq!(one["registry"], "ONE_THING");
    let words = french["comparisons"].as_array().expect("a list").iter();
    let words: Vec<_> = words.filter_map(|comparison| comparison["words"].as_str()).collect();
    assert_eq!(words, ["Lequel est venu en premier\u{202f}?"]);
}

#[test]
fn every_address_of_the_index_is_a_page() {
    let outcome = site();
    for tag in ["en", "fr"] {
        let index = index(&outcome, tag);
        let mut hrefs = Vec::new();
        for kind in ["pages", "comparisons"] {
            let all = index[kind].as_array().expect("a list").iter();
            hrefs.extend(all.map(|one| one["href"].as_str().expect("an address").to_owned()));
        }
        for collection in index["collections"].as_array().expect("a list") {
            let entries = collection["entries"].as_array().expect("a list");
            let slug = |at: u64| {
                let entry = &entries[at as usize];
                let code = entry["code"].as_str().expect("a code");
                entry["slug"].as_str().map_or(code.replace('.', "-"), str::to_owned)
            };
            let id = collection["id"].as_str().expect("an id");
            for at in 0..entries.len() as u64 {
                hrefs.push(format!("{id}/{}/", slug(at)));
                let runs: Vec<u64> = entries[at as usize]["pairs"].as_array().map_or_else(Vec::new, |runs| {
                    runs.iter().filter_map(serde_json::Value::as_u64).collect()
                });
                for run in runs.chunks(2) {
                    for other in run[0]..=run[1] {
                        hrefs.push(format!("{id}/{}-vs-{}/", slug(at), slug(other)));
                    }
                }
            }
        }
        assert!(hrefs.len() > 12, "{hrefs:?}");
        for href in hrefs {
            let file = format!("{tag}/{}index.html", href.split('#').next().unwrap_or_default());
            assert!(outcome.artifacts.contains_key(&file), "{file}");
        }
    }
}

#[test]
fn browsers_are_told_how_to_search() {
    let outcome = site();
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
        <ShortName>visavis</ShortName>
        <Description>Codes de fermeture et codes de statut comparés deux à deux : ce qui les distingue, ce que vous observez et ce qu’il faut faire.</Description>
        <InputEncoding>UTF-8</InputEncoding>
        <Language>fr</Language>
        <Url type="text/html" template="https://example.org/codes/fr/?q={searchTerms}"/>
        </OpenSearchDescription>
    "#]]
    .assert_eq(outcome.text("fr/opensearch.xml"));
    let link =
        "<link rel=\"search\" type=\"application/opensearchdescription+xml\" href=\"../../../fr/opensearch.xml\"";
    assert!(outcome.text("fr/demo/1/index.html").contains(link));
}

/// An element of a page, by its first tag.
fn part(outcome: &Outcome, path: &str, start: &str, end: &str, expected: Expect) {
    let text = outcome.text(path);
    let from = text
        .find(start)
        .unwrap_or_else(|| panic!("no {start} in {path}: {text}"));
    let to = text[from..].find(end).expect("its end") + from + end.len();
    expected.assert_eq(&format!("{}\n", &text[from..to]));
}

#[test]
fn breadcrumbs_lead_back() {
    let outcome = site();
    for (path, expected) in [
        (
            "en/demo/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../en/">visavis</a></li>
            <li aria-current="page">Demo codes</li>
            </ol></nav>
        "#]],
        ),
        (
            "en/demo/1/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li><a href="../../../en/demo/">Demo</a></li>
            <li aria-current="page"><bdi>1</bdi></li>
            </ol></nav>
        "#]],
        ),
        (
            "en/demo/1-vs-2/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li><a href="../../../en/demo/">Demo</a></li>
            <li aria-current="page"><bdi class="a">1</bdi> vs <bdi class="b">2</bdi></li>
            </ol></nav>
        "#]],
        ),
        (
            "en/demo/1-vs-2-vs-3/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li><a href="../../../en/demo/">Demo</a></li>
            <li aria-current="page"><bdi>Demo 1</bdi> vs <bdi>2</bdi> vs <bdi>3</bdi></li>
            </ol></nav>
        "#]],
        ),
        (
            "en/compare/demo-1-vs-other-x-y/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li><a href="../../../en/demo/">Demo</a> <a href="../../../en/other/">Other</a></li>
            <li aria-current="page"><bdi class="a">Demo 1</bdi> vs <bdi class="b">Other x.y</bdi></li>
            </ol></nav>
        "#]],
        ),
        (
            "en/guides/which/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li><a href="../../../en/#guides">Decision guides</a></li>
            <li aria-current="page">Which?</li>
            </ol></nav>
        "#]],
        ),
        (
            "en/pages/rules/index.html",
            expect![[r#"
            <nav class="trail" aria-label="You are here"><ol>
            <li><a href="../../../en/">visavis</a></li>
            <li aria-current="page">The rules</li>
            </ol></nav>
        "#]],
        ),
        (
            "fr/glossary/index.html",
            expect![[r#"
            <nav class="trail" aria-label="Vous êtes ici"><ol>
            <li><a href="../../fr/">visavis</a></li>
            <li aria-current="page"><span lang="en" dir="ltr">Glossary</span></li>
            </ol></nav>
        "#]],
        ),
    ] {
        part(&outcome, path, "<nav class=\"trail\"", "</nav>", expected);
    }
    for path in ["en/index.html", "en/404.html"] {
        assert!(!outcome.text(path).contains("class=\"trail\""), "{path}");
    }
}

#[test]
fn a_long_page_has_contents_and_its_headings_lead_to_themselves() {
    let outcome = site();
    part(
        &outcome,
        "en/pages/rules/index.html",
        "<article",
        "</article>",
        expect![[r##"
            <article class="prose">
            <h1>The rules</h1>
            <nav class="toc" aria-label="On this page"><details>
            <summary><span>On this page</span></summary>
            <ul>
            <li><a href="#why">Why <em>so</em></a></li>
            <li><a href="#linked">Linked</a></li>
            <li><a href="#not-to-be-linked-to">Not to be linked to</a></li>
            <li><a href="#how">How</a></li>
            </ul>
            </details></nav>
            <p>All of them.</p>
            <h2 id="why"><a class="self" href="#why" title="Link to this section">Why <em>so</em></a></h2>
            <p>Text.</p>
            <h2 id="linked"><a href="https://example.com/">Linked</a></h2>
            <p>Text.</p>
            <h2 id="not-to-be-linked-to"><a class="self" href="#not-to-be-linked-to" title="Link to this section">Not to be linked to</a></h2>
            <p>Text.</p>
            <h2 id="how"><a class="self" href="#how" title="Link to this section">How</a></h2>
            <h3 id="detail"><a class="self" href="#detail" title="Link to this section">In detail</a></h3>
            <pre dir="ltr" tabindex="0" translate="no"><code><span class="hl-f">echo </span><span class="hl-s">&quot;&lt;b&gt;&quot;</span>
            </code></pre>
            </article>
        "##]],
    );
}

#[test]
fn a_block_of_code_is_read_from_left_to_right() {
    let outcome = site();
    part(
        &outcome,
        "en/demo/3/index.html",
        "<pre",
        "</pre>",
        expect![[r#"
            <pre dir="ltr" tabindex="0" translate="no"><code><span class="hl-f">echo </span><span class="hl-k">&lt;</span><span class="hl-n">3</span><span class="hl-k">&gt;</span>
            </code></pre>
        "#]],
    );
}

#[test]
fn an_entry_says_when_it_was_reviewed_or_its_collection_does() {
    let outcome = site();
    let start = "<p class=\"reviewed\"";
    part(
        &outcome,
        "en/demo/1/index.html",
        start,
        "</p>",
        expect![[r#"
        <p class="reviewed">Last reviewed on <time datetime="2024-02-29">February 29, 2024</time></p>
    "#]],
    );
    part(
        &outcome,
        "fr/demo/2/index.html",
        start,
        "</p>",
        expect![[r#"
        <p class="reviewed">Dernière relecture le <time datetime="2026-11-22">22 novembre 2026</time></p>
    "#]],
    );
    assert!(!outcome.text("en/other/x-y/index.html").contains(start));
}

#[test]
fn a_sites_own_stylesheet_comes_last() {
    let without = site();
    assert!(!without.text("en/index.html").contains("custom"));
    let files = project("//- templates/assets/custom.css\n:root { --accent: teal; }\n");
    let outcome = run(&sources(&files));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    for path in [
        "index.html",
        "en/index.html",
        "en/demo/1/index.html",
        "en/demo/2-vs-1/index.html",
    ] {
        let text = outcome.text(path);
        let own = text.find("/custom.").unwrap_or_else(|| panic!("{path}: {text}"));
        assert!(text.find("/style.").is_some_and(|theme| theme < own), "{path}");
    }
}
