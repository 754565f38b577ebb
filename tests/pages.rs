//! What pages say: the emitted files, and the `<main>` of a few pages in three locales.

use std::collections::{BTreeMap, BTreeSet};

use expect_test::{Expect, expect, expect_file};

use crate::support::{Outcome, prepare, project, run, sources};

/// The base project, with two collections, a pair across them, a page, and Arabic half translated.
pub(crate) const SITE: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr, ar]
collections: [demo, other]
pages: [rules]
featured: [demo/1-vs-2, demo/1-vs-other/x.y, demo/1-vs-2-vs-10, demo/10]
untranslated: mark
min_coverage: 0.8
//- content/demo/collection.yaml
id: demo
code: integer
groups:
  - { id: low, range: [0, 9] }
  - { id: high, range: [10, 19] }
sections: [description, how-to-fix]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
  tags: { type: list, values: [red, blue, green], optional: true }
  size: { type: integer, optional: true }
  constant: { type: text, optional: true }
  since: { type: date, optional: true }
  wait: { type: duration, optional: true }
  twin: { type: entry, optional: true, equivalence: true }
parties: [left, right]
comparisons: { pairs: all, sets: [[10, 1, 2]] }
matrix:
  rows: [{ id: lib, name: Lib & Co, source: spec }, other-lib]
  columns:
    accepts: { type: enum, values: [yes, no] }
//- content/demo/entries.yaml
1:
  name: One <b>
  facts:
    sent: true
    sender: client
    tags: [blue, red, green]
    size: 12345
    constant: "<script>"
    since: 2011-12-31
    wait: 1.5 s
    twin: other/x.y
  confused_with: [2, other/x.y]
  constants: { lib: ONE }
  matrix: { lib: { accepts: yes } }
  sources: [spec#1.2, spec#anchor]
  sequence:
    - { from: left, to: right, step: ask }
    - { from: right, to: left, step: answer }
    - { at: left, sees: 1 }
2:
  name: Two
  status: reserved
  facts: { sent: false, sender: server, size: unknown, since: not-applicable, wait: 1 min }
  matrix: { lib: { accepts: no }, other-lib: { accepts: unknown } }
  sources: [spec#1.2, spec#3]
  sequence:
    - { from: left, to: right, step: ask }
    - { from: right, to: left, step: answer, lost: true }
    - { between: [right, left], step: cut }
    - { at: right, step: wait }
10:
  name: Ten
  facts:
    sent: not-applicable
    sender: { disputed: [ { value: client, source: spec#1 }, { value: server, source: spec#2 } ] }
    size: 12345
    tags: [red]
//- content/guides/which.yaml
start: sent
questions:
  sent: { yes: one, no: size }
  size: { small: two, large: many }
outcomes:
  one: [demo/1]
  two: [demo/2, demo/1-vs-2]
  many: [demo/1-vs-2-vs-10, demo/10]
//- locales/en/more.ftl
demo-party-left = Left
demo-party-right = Right
demo-step-ask = asks for <b>
demo-step-answer = answers with { $code }
demo-step-cut = all is lost
demo-step-wait = waits in vain, and for so long that a line does not hold it
demo-step-sees = sees { $code }
guide-which = Which?
    .description = It *asks*.
guide-which-sent = Was it sent?
    .description = Look at `sent`.
    .yes = Yes
    .no = No
guide-which-size = Is it large?
    .small = Small
    .large = Large
guide-which-one = It is one.
    .description = So [read on](entry:demo/1).
guide-which-two = It is two.
    .description = So read on.
guide-which-many = It is many.
    .description = So read on.
//- locales/fr/more.ftl
demo-party-left = Gauche
demo-party-right = Droite
demo-step-ask = demande <b>
demo-step-answer = répond { $code }
demo-step-cut = tout est perdu
demo-step-wait = attend en vain, et si longtemps qu’une ligne n’y suffit pas
demo-step-sees = voit { $code }
guide-which = Lequel ?
    .description = Il *demande*.
guide-which-sent = A-t-il été transmis ?
    .description = Regardez `sent`.
    .yes = Oui
    .no = Non
guide-which-size = Est-il grand ?
    .small = Petit
    .large = Grand
guide-which-one = C’est un.
    .description = Lisez [la suite](entry:demo/1).
guide-which-two = C’est deux.
    .description = Lisez la suite.
guide-which-many = C’est plusieurs.
    .description = Lisez la suite.
//- content/other/collection.yaml
id: other
sections: [description]
facts:
  sender: { type: enum, values: [server, client], same_as: demo/sender }
  colour: { type: enum, values: [red] }
//- content/other/entries.yaml
x.y:
  name: Ex
  facts: { sender: server, colour: red }
  sources: [spec]
//- locales/en/site.ftl
heading-how-to-fix = How to fix
//- locales/en/demo.ftl
demo = Demo codes
    .label = Demo
    .description = Codes *for* tests.
    .both = Both are demo codes.
demo-group-low = Low
    .description = The low ones.
demo-group-high = High
demo-fact-sent = Sent
    .description = Whether it is sent.
    .difference = { $yes } is sent; { $no } is not.
demo-fact-sender = Sender
    .client = the client
    .server = the server
    .difference = { $a } comes from { $a-text }, { $b } from { $b-text }.
demo-fact-tags = Tags
    .red = red
    .blue = blue
    .green = green
demo-fact-size = Size
demo-fact-constant = Constant
demo-fact-since = Since
demo-fact-wait = Wait
demo-fact-twin = Twin
demo-matrix-accepts = Accepted
    .yes = yes
    .no = no
demo-1 = First
    .summary = The `first`.
    .description =
        It is *one*, <script>alert(1)</script> and all.

        <div onclick="x()">A block</div>

        - [two](entry:demo/2) [](source:spec#1.2)
        - [both](comparison:demo/1-vs-2), [rules](page:rules#why), [web](https://example.com/?a=1&b=2)
    .how-to-fix = Do it.
    .when-to-use = When it is the first.
demo-2 = Two
    .summary = The second.
    .description = It is two.
    .how-to-fix = Do it twice.
demo-10 = Ten
    .summary = The tenth.
    .description = It is ten.
    .how-to-fix = Do it often.
demo-1-vs-2 = Which came first?
    .answer = One did, **two** did not.
    .when-to-use-which = Use one first.
    .pitfalls = Neither is zero.
compare-demo-other = Demo and other codes
    .both = They are of two kinds.
//- locales/en/other.ftl
other = Other codes
    .label = Other
    .description = Others.
    .both = Both are other codes.
other-fact-sender = Sender
    .client = the client
    .server = the server
other-fact-colour = Colour
    .red = red
other-x-y = Ex why
    .summary = An unknown.
    .description = It is unknown.
//- locales/en/pages/rules.md
# The *rules*

All of them.

## Why {#why}

| a | b |
|:--|--:|
| 1 | `2` |

Text <script>alert(1)</script> and [](source:spec).
//- locales/fr/demo.ftl
demo = Codes de démonstration
    .label = Démo
    .description = Des codes pour les tests.
    .both = Les deux sont des codes de démonstration.
demo-group-low = Bas
    .description = Les bas.
demo-group-high = Hauts
demo-fact-sent = Transmis
    .description = S’il est transmis.
    .difference = { $yes } est transmis ; { $no } ne l’est pas.
demo-fact-sender = Émetteur
    .client = le client
    .server = le serveur
    .difference = { $a } vient { $a-value ->
        [client] du client
       *[other] du serveur
    }, { $b } de l’autre côté.
demo-fact-tags = Étiquettes
    .red = rouge
    .blue = bleu
    .green = vert
demo-fact-size = Taille
demo-fact-constant = Constante
demo-fact-since = Depuis
demo-fact-wait = Attente
demo-fact-twin = Jumeau
demo-matrix-accepts = Accepté
    .yes = oui
    .no = non
demo-1 = Premier
    .summary = Le `premier` : un.
    .description = C’est *un* !
    .how-to-fix = Faites-le.
    .when-to-use = Quand c’est le premier.
demo-2 = Deux
    .summary = Le deuxième.
    .description = C’est deux.
    .how-to-fix = Faites-le deux fois.
demo-10 = Dix
    .summary = Le dixième.
    .description = C’est dix.
    .how-to-fix = Faites-le souvent.
demo-1-vs-2 = Lequel est venu en premier ?
    .answer = Un, pas **deux**.
    .when-to-use-which = Un d’abord.
    .pitfalls = Aucun n’est zéro.
compare-demo-other = Codes de démonstration et autres codes
    .both = Ils sont de deux sortes.
//- locales/fr/other.ftl
other = Autres codes
    .label = Autre
    .description = Les autres.
    .both = Les deux sont d’autres codes.
other-fact-sender = Émetteur
    .client = le client
    .server = le serveur
other-fact-colour = Couleur
    .red = rouge
other-x-y = Ix grec
    .summary = Une inconnue.
    .description = C’est inconnu.
//- locales/fr/pages/rules.md
# Les règles

Toutes.

## Pourquoi {#why}

Texte.
//- locales/ar/site.ftl
locale-name = العربية
//- locales/ar/demo.ftl
demo = رموز تجريبية
    .label = تجربة
demo-1 = الأول
    .summary = هو الأول.
demo-fact-sent = مُرسل
    .difference = { $yes } يُرسل و{ $no } لا.
"#;

fn site() -> Outcome {
    let outcome = run(&sources(&project(SITE)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

#[test]
fn emitted_files() {
    let outcome = site();
    let list: String = outcome.artifacts.keys().map(|path| format!("{path}\n")).collect();
    // The hash in an asset's name changes with its bytes.
    let list: String = list
        .lines()
        .map(|line| match line.strip_prefix("assets/") {
            Some(name) => {
                let parts: Vec<&str> = name.split('.').collect();
                assert_eq!(parts[1].len(), 10, "{name}");
                format!("assets/{}.<hash>.{}\n", parts[0], parts[2])
            }
            None => format!("{line}\n"),
        })
        .collect();
    expect![[r#"
        .nojekyll
        404.html
        _headers
        _redirects
        ar/404.html
        ar/compare/demo-1-vs-other-x-y/index.html
        ar/compare/index.html
        ar/compare/other-x-y-vs-demo-1/index.html
        ar/demo/1-vs-10/index.html
        ar/demo/1-vs-2-vs-10/index.html
        ar/demo/1-vs-2/index.html
        ar/demo/1/index.html
        ar/demo/10-vs-1/index.html
        ar/demo/10-vs-2/index.html
        ar/demo/10/index.html
        ar/demo/2-vs-1/index.html
        ar/demo/2-vs-10/index.html
        ar/demo/2/index.html
        ar/demo/data.json
        ar/demo/index.html
        ar/guides/which/index.html
        ar/index.html
        ar/llms.txt
        ar/opensearch.xml
        ar/other.md
        ar/other/data.json
        ar/other/index.html
        ar/other/x-y.md
        ar/other/x-y/index.html
        ar/pages/rules/index.html
        ar/search.json
        assets/choose.<hash>.js
        assets/compare.<hash>.js
        assets/copy.<hash>.js
        assets/filter.<hash>.js
        assets/find.<hash>.js
        assets/from-disk.<hash>.js
        assets/icon.<hash>.svg
        assets/languages.<hash>.js
        assets/print.<hash>.css
        assets/search.<hash>.css
        assets/search.<hash>.js
        assets/site.<hash>.js
        assets/style.<hash>.css
        data/v1/ar/demo.json
        data/v1/ar/other.json
        data/v1/collection.schema.json
        data/v1/en/demo.json
        data/v1/en/other.json
        data/v1/fr/demo.json
        data/v1/fr/other.json
        en/404.html
        en/compare/demo-1-vs-other-x-y.md
        en/compare/demo-1-vs-other-x-y/index.html
        en/compare/index.html
        en/compare/other-x-y-vs-demo-1/index.html
        en/demo.md
        en/demo/1-vs-10/index.html
        en/demo/1-vs-2-vs-10.md
        en/demo/1-vs-2-vs-10/index.html
        en/demo/1-vs-2.md
        en/demo/1-vs-2/index.html
        en/demo/1.md
        en/demo/1/index.html
        en/demo/10-vs-1/index.html
        en/demo/10-vs-2/index.html
        en/demo/10.md
        en/demo/10/index.html
        en/demo/2-vs-1/index.html
        en/demo/2-vs-10/index.html
        en/demo/2.md
        en/demo/2/index.html
        en/demo/data.json
        en/demo/index.html
        en/guides/which.md
        en/guides/which/index.html
        en/index.html
        en/llms.txt
        en/opensearch.xml
        en/other.md
        en/other/data.json
        en/other/index.html
        en/other/x-y.md
        en/other/x-y/index.html
        en/pages/rules.md
        en/pages/rules/index.html
        en/search.json
        fr/404.html
        fr/compare/demo-1-vs-other-x-y.md
        fr/compare/demo-1-vs-other-x-y/index.html
        fr/compare/index.html
        fr/compare/other-x-y-vs-demo-1/index.html
        fr/demo.md
        fr/demo/1-vs-10/index.html
        fr/demo/1-vs-2-vs-10.md
        fr/demo/1-vs-2-vs-10/index.html
        fr/demo/1-vs-2.md
        fr/demo/1-vs-2/index.html
        fr/demo/1.md
        fr/demo/1/index.html
        fr/demo/10-vs-1/index.html
        fr/demo/10-vs-2/index.html
        fr/demo/10.md
        fr/demo/10/index.html
        fr/demo/2-vs-1/index.html
        fr/demo/2-vs-10/index.html
        fr/demo/2.md
        fr/demo/2/index.html
        fr/demo/data.json
        fr/demo/index.html
        fr/guides/which.md
        fr/guides/which/index.html
        fr/index.html
        fr/llms.txt
        fr/opensearch.xml
        fr/other.md
        fr/other/data.json
        fr/other/index.html
        fr/other/x-y.md
        fr/other/x-y/index.html
        fr/pages/rules.md
        fr/pages/rules/index.html
        fr/search.json
        index.html
        llms.txt
        robots.txt
        sitemap.xml
    "#]]
    .assert_eq(&list);
}

fn golden(path: &str, expected: &str) {
    let outcome = site();
    expect_file![format!("golden/{expected}")].assert_eq(&format!("{}\n", outcome.main(path)));
}

#[test]
fn comparison_in_english() {
    golden("en/demo/1-vs-2/index.html", "comparison.en.html");
}

#[test]
fn comparison_in_french() {
    golden("fr/demo/1-vs-2/index.html", "comparison.fr.html");
}

#[test]
fn comparison_of_three() {
    golden("en/demo/1-vs-2-vs-10/index.html", "set.en.html");
    golden("fr/demo/1-vs-2-vs-10/index.html", "set.fr.html");
}

#[test]
fn comparison_of_any_two() {
    golden("en/compare/index.html", "compare.en.html");
    let outcome = site();
    let data: serde_json::Value = serde_json::from_str(outcome.text("en/demo/data.json")).expect("JSON");
    let shown = serde_json::to_string_pretty(&data).expect("JSON");
    expect_file!["golden/data.en.json"].assert_eq(&format!("{shown}\n"));
}

#[test]
fn decision_guide() {
    golden("en/guides/which/index.html", "guide.en.html");
    golden("fr/guides/which/index.html", "guide.fr.html");
}

#[test]
fn glossary_in_the_order_of_each_alphabet() {
    let outcome = run(&sources(&project(
        r#"
//- content/glossary.yaml
zero: { sources: [spec#1.2], read: [demo/1, demo/1-vs-2] }
echo: {}
ark: {}
//- locales/en/terms.ftl
glossary-title = Glossary
    .description = What words mean; see [zero](glossary:zero) in the [glossary](glossary:).
glossary-original = In English: { $term }
glossary-zero = zero
    .description = Nothing.
glossary-echo = echo
    .description = A sound that comes back.
glossary-ark = ark
    .description = A ship.
//- locales/fr/terms.ftl
glossary-title = Glossaire
    .description = Ce que les mots veulent dire.
glossary-original = En anglais : { $term }
glossary-zero = zéro
    .description = Rien.
glossary-echo = écho
    .description = Un son qui revient.
"#,
    )));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    for tag in ["en", "fr"] {
        let page = outcome.main(&format!("{tag}/glossary/index.html"));
        expect_file![format!("golden/glossary.{tag}.html")].assert_eq(&format!("{page}\n"));
    }
}

#[test]
fn comparison_half_translated_into_arabic() {
    golden("ar/demo/1-vs-2/index.html", "comparison.ar.html");
}

#[test]
fn comparison_without_words_of_its_own() {
    golden("en/demo/2-vs-10/index.html", "derived.en.html");
}

#[test]
fn comparison_across_collections() {
    golden("en/compare/demo-1-vs-other-x-y/index.html", "across.en.html");
}

#[test]
fn entry_pages() {
    golden("en/demo/1/index.html", "entry.en.html");
    golden("fr/demo/1/index.html", "entry.fr.html");
    golden("ar/demo/1/index.html", "entry.ar.html");
}

#[test]
fn markdown_page() {
    golden("en/pages/rules/index.html", "page.en.html");
}

#[test]
fn lists() {
    golden("fr/index.html", "home.fr.html");
    golden("fr/demo/index.html", "collection.fr.html");
}

fn head(outcome: &Outcome, path: &str) -> String {
    let text = outcome.text(path);
    let start = text.find("<html").expect("html");
    let end = text.find("<link rel=\"icon\"").expect("an icon");
    text[start..end].to_owned()
}

fn check_head(path: &str, expected: Expect) {
    expected.assert_eq(&head(&site(), path));
}

#[test]
fn heads() {
    check_head(
        "fr/demo/1-vs-2/index.html",
        expect![[r#"
            <html lang="fr" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Démo 1 Premier vs 2 Deux | visavis</title>
            <meta name="description" content="Un, pas deux.">
            <link rel="canonical" href="https://example.org/codes/fr/demo/1-vs-2/">
            <link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1-vs-2/">
            <link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1-vs-2/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1-vs-2/">
        "#]],
    );
    check_head(
        "fr/index.html",
        expect![[r#"
            <html lang="fr" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>visavis : les codes face à face</title>
            <meta name="description" content="Codes de fermeture et codes de statut comparés deux à deux : ce qui les distingue, ce que vous observez et ce qu’il faut faire.">
            <link rel="canonical" href="https://example.org/codes/fr/">
            <link rel="alternate" hreflang="en" href="https://example.org/codes/en/">
            <link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/">
            <link rel="alternate" hreflang="x-default" href="https://example.org/codes/">
        "#]],
    );
    check_head(
        "fr/404.html",
        expect![[r#"
            <html lang="fr" dir="ltr">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Page introuvable | visavis</title>
            <meta name="description" content="Page introuvable">
            <meta name="robots" content="noindex">
        "#]],
    );
}

#[test]
fn a_page_under_the_minimum_is_not_for_search_engines() {
    check_head(
        "ar/demo/1/index.html",
        expect![[r#"
            <html lang="ar" dir="rtl">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>تجربة 1: الأول | visavis</title>
            <meta name="description" content="هو الأول.">
            <link rel="canonical" href="https://example.org/codes/en/demo/1/">
            <meta name="robots" content="noindex">
        "#]],
    );
    let sitemap = site().text("sitemap.xml").to_owned();
    assert!(!sitemap.contains("/ar/demo/1/"), "{sitemap}");
}

#[test]
fn language_chooser() {
    let outcome = site();
    expect![[r#"
        <main id="main" class="chooser">
        <h1>visavis: codes face to face</h1>
        <p>Choose your language</p>
        <ul>
        <li><a href="en/" lang="en" hreflang="en" dir="ltr">English</a></li>
        <li><a href="fr/" lang="fr" hreflang="fr" dir="ltr">français</a></li>
        <li><a href="ar/" lang="ar" hreflang="ar" dir="rtl">العربية</a></li>
        </ul>
        </main>"#]]
    .assert_eq(outcome.main("index.html"));
    expect![[r#"
        <html lang="en" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>visavis: codes face to face</title>
        <meta name="description" content="Close codes and status codes compared pair by pair: what tells them apart, what you see, and what to do.">
        <link rel="canonical" href="https://example.org/codes/">
        <link rel="alternate" hreflang="en" href="https://example.org/codes/en/">
        <link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/">
        <link rel="alternate" hreflang="x-default" href="https://example.org/codes/">
    "#]].assert_eq(&head(&outcome, "index.html"));
}

#[test]
fn redirects() {
    let outcome = site();
    let lines = outcome.text("_redirects");
    expect![[r#"
        /codes/en/demo/2-vs-1/ /codes/en/demo/1-vs-2/ 301
        /codes/fr/demo/2-vs-1/ /codes/fr/demo/1-vs-2/ 301
        /codes/ar/demo/2-vs-1/ /codes/ar/demo/1-vs-2/ 301
        /codes/en/demo/10-vs-1/ /codes/en/demo/1-vs-10/ 301
        /codes/fr/demo/10-vs-1/ /codes/fr/demo/1-vs-10/ 301
        /codes/ar/demo/10-vs-1/ /codes/ar/demo/1-vs-10/ 301
        /codes/en/demo/10-vs-2/ /codes/en/demo/2-vs-10/ 301
        /codes/fr/demo/10-vs-2/ /codes/fr/demo/2-vs-10/ 301
        /codes/ar/demo/10-vs-2/ /codes/ar/demo/2-vs-10/ 301
        /codes/en/compare/other-x-y-vs-demo-1/ /codes/en/compare/demo-1-vs-other-x-y/ 301
        /codes/fr/compare/other-x-y-vs-demo-1/ /codes/fr/compare/demo-1-vs-other-x-y/ 301
        /codes/ar/compare/other-x-y-vs-demo-1/ /codes/ar/compare/demo-1-vs-other-x-y/ 301
        /codes/en/* /codes/en/404.html 404
        /codes/fr/* /codes/fr/404.html 404
        /codes/ar/* /codes/ar/404.html 404
    "#]]
    .assert_eq(lines);
    let page = outcome.text("fr/demo/2-vs-1/index.html");
    let start = page.find("<html").expect("html");
    let end = page.find("<link rel=\"stylesheet\"").expect("a style sheet");
    expect![[r#"
        <html lang="fr" dir="ltr">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;self&#39; &#39;wasm-unsafe-eval&#39;; style-src &#39;self&#39;; img-src &#39;self&#39;; connect-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>Page déplacée : Démo 1 vs 2</title>
        <meta name="robots" content="noindex">
        <link rel="canonical" href="https://example.org/codes/fr/demo/1-vs-2/">
        <meta http-equiv="refresh" content="0; url=../../../fr/demo/1-vs-2/">
        <link rel="icon" href="../../../assets/icon.e12690e256.svg" type="image/svg+xml">
    "#]]
    .assert_eq(&page[start..end]);
    expect![[r#"
        <main>
        <p>Cette comparaison n’a qu’une adresse : <a href="../../../fr/demo/1-vs-2/"><bdi>Démo 1</bdi> vs <bdi>2</bdi></a></p>
        </main>"#]]
    .assert_eq(outcome.main("fr/demo/2-vs-1/index.html"));
}

#[test]
fn sitemap_and_robots() {
    let outcome = site();
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        <url><loc>https://example.org/codes/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/"/></url>
        <url><loc>https://example.org/codes/en/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/"/></url>
        <url><loc>https://example.org/codes/fr/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/"/></url>
        <url><loc>https://example.org/codes/en/demo/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/"/></url>
        <url><loc>https://example.org/codes/fr/demo/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/"/></url>
        <url><loc>https://example.org/codes/en/demo/1/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1/"/></url>
        <url><loc>https://example.org/codes/fr/demo/1/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1/"/></url>
        <url><loc>https://example.org/codes/en/demo/2/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/2/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/2/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/2/"/></url>
        <url><loc>https://example.org/codes/fr/demo/2/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/2/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/2/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/2/"/></url>
        <url><loc>https://example.org/codes/en/demo/10/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/10/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/10/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/10/"/></url>
        <url><loc>https://example.org/codes/fr/demo/10/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/10/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/10/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/10/"/></url>
        <url><loc>https://example.org/codes/en/demo/1-vs-2-vs-10/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1-vs-2-vs-10/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1-vs-2-vs-10/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1-vs-2-vs-10/"/></url>
        <url><loc>https://example.org/codes/fr/demo/1-vs-2-vs-10/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1-vs-2-vs-10/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1-vs-2-vs-10/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1-vs-2-vs-10/"/></url>
        <url><loc>https://example.org/codes/en/other/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/"/></url>
        <url><loc>https://example.org/codes/fr/other/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/"/></url>
        <url><loc>https://example.org/codes/ar/other/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/"/></url>
        <url><loc>https://example.org/codes/en/other/x-y/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/x-y/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/x-y/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/x-y/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/x-y/"/></url>
        <url><loc>https://example.org/codes/fr/other/x-y/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/x-y/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/x-y/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/x-y/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/x-y/"/></url>
        <url><loc>https://example.org/codes/ar/other/x-y/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/other/x-y/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/other/x-y/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/other/x-y/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/other/x-y/"/></url>
        <url><loc>https://example.org/codes/en/compare/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/compare/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/compare/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/"/></url>
        <url><loc>https://example.org/codes/fr/compare/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/compare/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/compare/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/"/></url>
        <url><loc>https://example.org/codes/ar/compare/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/compare/"/><xhtml:link rel="alternate" hreflang="ar" href="https://example.org/codes/ar/compare/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/"/></url>
        <url><loc>https://example.org/codes/en/guides/which/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/guides/which/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/guides/which/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/guides/which/"/></url>
        <url><loc>https://example.org/codes/fr/guides/which/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/guides/which/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/guides/which/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/guides/which/"/></url>
        <url><loc>https://example.org/codes/en/pages/rules/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/pages/rules/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/pages/rules/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/pages/rules/"/></url>
        <url><loc>https://example.org/codes/fr/pages/rules/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/pages/rules/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/pages/rules/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/pages/rules/"/></url>
        <url><loc>https://example.org/codes/en/demo/1-vs-2/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1-vs-2/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1-vs-2/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1-vs-2/"/></url>
        <url><loc>https://example.org/codes/fr/demo/1-vs-2/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/demo/1-vs-2/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/demo/1-vs-2/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/demo/1-vs-2/"/></url>
        <url><loc>https://example.org/codes/en/compare/demo-1-vs-other-x-y/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/compare/demo-1-vs-other-x-y/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/"/></url>
        <url><loc>https://example.org/codes/fr/compare/demo-1-vs-other-x-y/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/compare/demo-1-vs-other-x-y/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/"/></url>
        </urlset>
    "#]].assert_eq(outcome.text("sitemap.xml"));
    expect![[r#"
        User-agent: *
        Allow: /

        Sitemap: https://example.org/codes/sitemap.xml
    "#]]
    .assert_eq(outcome.text("robots.txt"));
}

#[test]
fn sitemaps_are_split() {
    let count = 320;
    let entries: String = (1..=count)
        .map(|code| format!("{code}:\n  name: Name\n  facts: {{ sent: true, sender: client, number: {code} }}\n"))
        .collect();
    let words: String = (3..=count)
        .map(|code| format!("demo-{code} = Name\n    .summary = Sum.\n    .description = Text.\n"))
        .collect();
    let fixture = format!(
        "//- content/demo/entries.yaml\n{entries}//- locales/en/more.ftl\ndemo-fact-number = Number\n{words}//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en]\ncollections: [demo]\n//- content/demo/collection.yaml\nid: demo\ncode: integer\nsections: [description]\nfacts:\n  sent: {{ type: boolean }}\n  sender: {{ type: enum, values: [client, server] }}\n  number: {{ type: integer }}\ncomparisons: {{ pairs: all, index: all }}\n"
    );
    let mut files = project(&fixture);
    files.retain(|path, _| !path.starts_with("locales/fr/"));
    let (plan, renderer) = prepare(&sources(&files));
    let machinery = renderer.machinery();
    let parts = machinery.sitemap_parts();
    let counts: Vec<usize> = parts
        .iter()
        .map(|part| {
            let mut bytes = Vec::new();
            machinery.write_sitemap(part, &mut bytes).expect("memory takes all");
            let text = String::from_utf8(bytes).expect("UTF-8");
            assert!(text.len() < 50 * 1024 * 1024);
            text.matches("<loc>").count()
        })
        .collect();
    // All pages but the 404 page, and the chooser.
    assert_eq!(counts.iter().sum::<usize>(), plan.pages().len());
    assert!(
        counts.len() > 1 && counts.iter().all(|count| *count <= 50_000),
        "{counts:?}"
    );
    let index = machinery
        .artifacts()
        .into_iter()
        .find(|artifact| artifact.path == "sitemap.xml");
    let index = String::from_utf8(index.expect("an index").bytes).expect("UTF-8");
    expect![[r#"
        <?xml version="1.0" encoding="UTF-8"?>
        <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>https://example.org/sitemap-1.xml</loc></sitemap>
        <sitemap><loc>https://example.org/sitemap-2.xml</loc></sitemap>
        </sitemapindex>
    "#]]
    .assert_eq(&index);
}

/// Arabic leaves out what it has not translated.
fn omitting() -> Outcome {
    let fixture = SITE.replace(
        "locales: [en, fr, ar]",
        "locales: [en, fr, { tag: ar, untranslated: omit-page, min_coverage: 0.99 }]",
    );
    let outcome = run(&sources(&project(&fixture)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

#[test]
fn omitted_pages_are_not_linked_in_their_locale() {
    let outcome = omitting();
    let pages: BTreeSet<&str> = outcome
        .artifacts
        .keys()
        .map(String::as_str)
        .filter(|path| path.starts_with("ar/") && path.ends_with(".html"))
        .collect();
    assert_eq!(pages, BTreeSet::from(["ar/404.html", "ar/index.html"]));
    // Its start page leads to the pages of the locale that it falls back to.
    assert!(outcome.main("ar/index.html").contains("href=\"../en/demo/1/\""));
    // And the language menu of a page it lacks leads to its start page.
    assert!(
        outcome
            .text("en/demo/1/index.html")
            .contains("href=\"../../../ar/\" lang=\"ar\"")
    );
}

#[test]
fn a_fallback_chain_follows_the_tag() {
    let fixture = format!(
        "{}//- locales/fr-CA/demo.ftl\ndemo-1 = Premier, mon cher\n",
        SITE.replace("locales: [en, fr, ar]", "locales: [en, fr, fr-CA]")
    );
    let mut files = project(&fixture);
    files.retain(|path, _| !path.starts_with("locales/ar/"));
    let outcome = run(&sources(&files));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let main = outcome.main("fr-CA/demo/1/index.html");
    // French is French: nothing of the page is in a language that its readers do not have.
    assert!(!main.contains("class=\"notice\""), "{main}");
    assert!(outcome.text("sitemap.xml").contains("/fr-CA/demo/1/"));
    assert!(main.contains("<span class=\"name\">Premier, mon cher</span>"), "{main}");
    assert!(
        main.contains("<span lang=\"fr\" dir=\"ltr\">Le <code>premier</code>\u{a0}: un.</span>")
            || main.contains("<span lang=\"fr\" dir=\"ltr\">Le <code>premier</code> : un.</span>"),
        "{main}"
    );
}

#[test]
fn a_template_of_the_site_replaces_the_themes() {
    let fixture = format!("{SITE}//- templates/fragments/footer.html\n<footer>Mine, {{{{ lang }}}}</footer>\n");
    let outcome = run(&sources(&project(&fixture)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    assert!(
        outcome
            .text("fr/demo/1/index.html")
            .contains("<footer>Mine, fr</footer>")
    );
    assert!(outcome.text("fr/demo/1/index.html").contains("<header"));
}

#[test]
fn no_page_has_inline_script_style_or_handler() {
    let outcome = site();
    for (path, bytes) in outcome.artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = std::str::from_utf8(bytes).expect("UTF-8");
        for token in html5gum::Tokenizer::new(text) {
            let Ok(html5gum::Token::StartTag(tag)) = token else {
                continue;
            };
            let name = String::from_utf8_lossy(&tag.name).into_owned();
            assert_ne!(name, "style", "{path}");
            let attributes: BTreeMap<String, String> = tag
                .attributes
                .iter()
                .map(|(name, value)| {
                    (
                        String::from_utf8_lossy(name).into_owned(),
                        String::from_utf8_lossy(value).into_owned(),
                    )
                })
                .collect();
            assert!(
                // A block of data is no script: nothing runs it (HTML, 4.12.1).
                name != "script"
                    || attributes.contains_key("src")
                    || attributes.get("type").is_some_and(|kind| kind == "application/ld+json"),
                "{path}: {attributes:?}"
            );
            for (attribute, value) in attributes {
                assert!(
                    !attribute.starts_with("on") && attribute != "style",
                    "{path}: {attribute}"
                );
                assert!(
                    !value.trim_start().to_lowercase().starts_with("javascript:"),
                    "{path}: {value}"
                );
            }
        }
    }
}

#[test]
fn the_same_sources_give_the_same_bytes_on_one_thread() {
    let many = site().artifacts;
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    let one = pool.install(|| site().artifacts);
    assert_eq!(many, one);
}
