//! Sections of Markdown pages, and what Markdown says in pages.

use expect_test::{Expect, expect};

use crate::support::{Outcome, project, run, shown, sources};

/// A section of four pages, in an order of its own.
const SECTION: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
sections: [manual]
//- content/manual/section.yaml
pages: [start, { page: data, pages: [data/entries] }]
edit_url: https://example.org/edit/{path}
//- locales/en/manual/index.md
---
title: Manual
description: What is where.
changed: 2026-11-22
---

Begin with [the start](page:manual/start#first-steps).
//- locales/en/manual/start.md
---
title: Start
---

## First steps

One.

## Then

Two.

## At last {#end}

Three.
//- locales/en/manual/data/index.md
# Data

Files.
//- locales/en/manual/data/entries.md
# Entries

Facts.
//- locales/fr/manual/index.md
---
title: Manuel
---

Commencez par [le début](page:manual/start#first-steps).
//- locales/fr/manual/start.md
---
title: Début
---

## Premiers pas

Un.

## Ensuite

Deux.

## Enfin

Trois.
"#;

fn site(more: &str) -> Outcome {
    let outcome = run(&sources(&project(&format!("{SECTION}{more}"))));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

/// The diagnostics of the section with other files.
fn check(more: &str, expected: Expect) {
    expected.assert_eq(&shown(&format!("{SECTION}{more}")));
}

/// What a page says in Markdown.
fn says(markdown: &str, expected: Expect) {
    let outcome = site(&format!(
        "//- locales/en/manual/data/entries.md\n---\ntitle: T\n---\n\n{markdown}\n"
    ));
    let main = outcome.main("en/manual/data/entries/index.html");
    let start = main.find("<h1>T</h1>").expect("a heading") + "<h1>T</h1>\n".len();
    let end = main.find("<nav class=\"neighbours\"").expect("a navigation");
    expected.assert_eq(&main[start..end]);
}

#[test]
fn pages_of_a_section_lead_to_each_other() {
    let outcome = site("");
    expect_test::expect_file!["golden/document.en.html"].assert_eq(outcome.main("en/manual/data/entries/index.html"));
    expect_test::expect_file!["golden/document.fr.html"].assert_eq(outcome.main("fr/manual/start/index.html"));
    let home = outcome.main("en/index.html");
    assert!(
        home.contains("<a href=\"../en/manual/\">Manual</a>\n<p>What is where.</p>"),
        "{home}"
    );
    let start = outcome.text("en/manual/index.html");
    assert!(start.contains("<meta name=\"description\" content=\"What is where.\">"));
    assert!(start.contains("<time datetime=\"2026-11-22\">November 22, 2026</time>"));
    assert!(start.contains("<a href=\"https://example.org/edit/locales/en/manual/index.md\">Edit this page</a>"));
}

#[test]
fn anchors_are_those_of_the_original() {
    let outcome = site("");
    let main = outcome.main("fr/manual/start/index.html");
    for (anchor, says) in [("first-steps", "Premiers pas"), ("then", "Ensuite"), ("end", "Enfin")] {
        assert!(
            main.contains(&format!("<h2 id=\"{anchor}\"><a class=\"self\" href=\"#{anchor}\"")),
            "{main}"
        );
        assert!(
            main.contains(&format!("<li><a href=\"#{anchor}\">{says}</a></li>")),
            "{main}"
        );
    }
}

#[test]
fn without_an_order_pages_are_in_that_of_their_paths() {
    let outcome = site("//- content/manual/section.yaml\n# In the order of their paths.\n");
    let main = outcome.main("en/manual/data/index.html");
    let sidebar =
        &main[main.find("<div class=\"sidebar\"").expect("a sidebar")..main.find("</nav>\n</div>").expect("its end")];
    let titles: Vec<&str> = sidebar
        .split("<a href=")
        .skip(1)
        .filter_map(|rest| rest.split_once('>')?.1.split_once('<'))
        .map(|(title, _)| title)
        .collect();
    assert_eq!(titles, ["Manual", "Data", "Entries", "Start"]);
}

#[test]
fn what_is_not_translated_is_left_out_where_a_section_says_so() {
    let outcome = site("//- content/manual/section.yaml\nuntranslated: omit-page\n");
    assert!(outcome.artifacts.contains_key("fr/manual/start/index.html"));
    assert!(!outcome.artifacts.contains_key("fr/manual/data/index.html"));
    let start = outcome.main("fr/manual/start/index.html");
    // What is left out is read in the language that it is written in.
    assert!(start.contains("href=\"../../../en/manual/data/\""), "{start}");
}

#[test]
fn old_versions_lead_to_the_current_one() {
    let outcome = site(
        "//- content/manual/section.yaml
versions: [{ id: v2, pages: [start] }, v1]
current: v2
//- locales/en/manual/index.md
//- locales/en/manual/start.md
//- locales/en/manual/data/index.md
//- locales/en/manual/data/entries.md
//- locales/fr/manual/index.md
//- locales/fr/manual/start.md
//- locales/en/manual/v2/index.md
# Manual
//- locales/en/manual/v2/start.md
# Start

New: [old](page:manual/v1/start).
//- locales/en/manual/v1/index.md
# Manual
//- locales/en/manual/v1/start.md
# Start

Old: [new](page:manual/start).
//- locales/en/manual/v1/gone.md
# Gone

Only here.
",
    );
    let old = outcome.text("en/manual/v1/start/index.html");
    assert!(
        old.contains("<link rel=\"canonical\" href=\"https://example.org/codes/en/manual/start/\">"),
        "{old}"
    );
    assert!(
        !old.contains("hreflang=\"x-default\"") && !old.contains("noindex"),
        "{old}"
    );
    assert!(old.contains("This page is about an old version, <bdi>v1</bdi>. <a href=\"../../../../en/manual/start/\">Go to the current version</a>"), "{old}");
    assert!(
        old.contains("<li><a href=\"../../../../en/manual/start/\"><bdi>v2</bdi></a></li>"),
        "{old}"
    );
    let new = outcome.text("en/manual/start/index.html");
    assert!(new.contains("<link rel=\"canonical\" href=\"https://example.org/codes/en/manual/start/\">"));
    assert!(
        new.contains("<li><a href=\"../../../en/manual/v1/start/\"><bdi>v1</bdi></a></li>"),
        "{new}"
    );
    assert!(!new.contains("superseded"));
    // Where the current version has no such page, its start stands for it.
    let gone = outcome.text("en/manual/v1/gone/index.html");
    assert!(
        gone.contains("<link rel=\"canonical\" href=\"https://example.org/codes/en/manual/\">"),
        "{gone}"
    );
    assert!(!outcome.text("sitemap.xml").contains("/v1/"));
}

#[test]
fn markdown_as_people_know_it() {
    says(
        "Gone: ~~this~~. A note[^a], again[^a], another[^b].

[^b]: Second.
[^a]: First, with `code`.

- [x] done
- [ ] open

> [!WARNING]
> Look out.

> A quotation.

| a | b |
|---|--:|
| 1 | 2 |

<b>raw</b>",
        expect![[r##"
            <p>Gone: <del>this</del>. A note<sup class="footnote"><a href="#fn-1" id="fnref-1">1</a></sup>, again<sup class="footnote"><a href="#fn-1">1</a></sup>, another<sup class="footnote"><a href="#fn-2" id="fnref-2">2</a></sup>.</p>
            <ul>
            <li><input type="checkbox" disabled checked aria-label="Done"> done</li>
            <li><input type="checkbox" disabled aria-label="To do"> open</li>
            </ul>
            <div class="alert warning" role="note">
            <p class="alert-title">Warning</p>
            <p>Look out.</p>
            </div>
            <blockquote>
            <p>A quotation.</p>
            </blockquote>
            <div class="scroll" tabindex="0">
            <table><thead><tr><th>a</th><th>b</th></tr></thead><tbody>
            <tr><td>1</td><td>2</td></tr>
            </tbody></table>
            </div>
            <p>&lt;b&gt;raw&lt;/b&gt;</p>
            <section class="footnotes" aria-label="Footnotes">
            <ol>
            <li id="fn-1">
            <p>First, with <code>code</code>.</p>
            <p class="back"><a href="#fnref-1" title="Back to the text" aria-label="Back to the text">↑</a></p>
            </li>
            <li id="fn-2">
            <p>Second.</p>
            <p class="back"><a href="#fnref-2" title="Back to the text" aria-label="Back to the text">↑</a></p>
            </li>
            </ol>
            </section>
            <p class="reviewed"><a href="https://example.org/edit/locales/en/manual/data/entries.md">Edit this page</a></p>
        "##]],
    );
}

#[test]
fn code_says_where_it_is() {
    says(
        "```yaml file=\"content/site.yaml\" mark=\"2\" diff\n-a: 1\n+a: <2>\n```\n\n```console\n$ visavis check\nfine\n```\n",
        expect![[r#"
            <figure class="code">
            <figcaption dir="ltr" translate="no">content/site.yaml</figcaption>
            <pre dir="ltr" tabindex="0" translate="no"><code><del>-<span class="hl-t">a</span>: <span class="hl-n">1</span></del>
            <ins>+<span class="hl-t">a</span>: <span class="hl-s">&lt;2&gt;</span></ins>
            </code></pre>
            </figure>
            <pre dir="ltr" tabindex="0" translate="no"><code><span class="hl-c">$ </span><span class="hl-f">visavis</span> check
            fine
            </code></pre>
            <p class="reviewed"><a href="https://example.org/edit/locales/en/manual/data/entries.md">Edit this page</a></p>
        "#]],
    );
}

#[test]
fn facts_stand_in_prose() {
    says(
        "[](entry:demo/1), [](entry:demo/1#code), [](entry:demo/2#name), [](entry:demo/1#sender), [words](entry:demo/1#sent).

[The first](card:demo/1)

[](table:demo/1-vs-2)

[Sent](list:demo?sent=true&sort=-name)",
        expect![[r#"
            <p><a href="../../../../en/demo/1/"><bdi>Demo 1</bdi></a>, <a href="../../../../en/demo/1/"><bdi>1</bdi></a>, <a href="../../../../en/demo/2/">Two</a>, <a href="../../../../en/demo/1/#fact-sender">the client</a>, <a href="../../../../en/demo/1/#fact-sent">words</a>.</p>
            <aside class="entry-card">
            <p class="title"><a href="../../../../en/demo/1/"><bdi>Demo 1</bdi> One</a></p>
            <p class="caption">The first</p>
            <p>The first.</p>
            <table class="facts">
            <tbody>
            <tr><th scope="row">Sent</th><td>Yes</td></tr>
            <tr><th scope="row">Sender</th><td>the client</td></tr>
            </tbody>
            </table>
            </aside>
            <table class="facts compared">
            <caption><a href="../../../../en/demo/1-vs-2/"><bdi>Demo 1</bdi> vs <bdi>2</bdi></a></caption>
            <thead><tr><th scope="col">Fact</th><th scope="col" class="side-a"><bdi>1</bdi></th><th scope="col" class="side-b"><bdi>2</bdi></th></tr></thead>
            <tbody>
            <tr><th scope="row">Sent</th><td><span class="side"><bdi>1</bdi></span><span class="value boolean is-yes">Yes</span></td><td><span class="side"><bdi>2</bdi></span><span class="value boolean is-no">No</span></td></tr>
            <tr><th scope="row">Sender</th><td><span class="side"><bdi>1</bdi></span><span class="value enum is-client">the client</span></td><td><span class="side"><bdi>2</bdi></span><span class="value enum is-server">the server</span></td></tr>
            </tbody>
            </table>
            <dl class="listed">
            <div><dt><a href="../../../../en/demo/1/"><bdi>1</bdi> One</a></dt>
            <dd>The first.</dd></div>
            </dl>
            <p class="reviewed"><a href="https://example.org/edit/locales/en/manual/data/entries.md">Edit this page</a></p>
        "#]],
    );
}

#[test]
fn embedded_fragments_are_in_the_readers_language() {
    let outcome = site("//- locales/en/manual/data/entries.md\n# Entries\n\n[](list:demo?sender=client)\n");
    let main = outcome.main("fr/manual/data/entries/index.html");
    assert!(
        main.contains("<div lang=\"fr\" dir=\"ltr\"><dl class=\"listed\">") && main.contains("Le premier."),
        "{main}"
    );
}

/// A picture of one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x02\x08\x06\0\0\0";

#[test]
fn pictures_have_a_size_and_fall_back() {
    let mut files = project(SECTION);
    files.insert("locales/en/manual/data/one.png".to_owned(), PNG.to_vec());
    files.insert(
        "locales/en/manual/data/entries.md".to_owned(),
        b"# Entries\n\n![One pixel](one.png)\n".to_vec(),
    );
    let mut french = files.clone();
    french.insert(
        "locales/fr/manual/data/entries.md".to_owned(),
        "# Entrées\n\n![Un pixel](one.png)\n".as_bytes().to_vec(),
    );
    let outcome = run(&sources(&french));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let main = outcome.main("fr/manual/data/entries/index.html");
    let tag = &main[main.find("<img").expect("a picture")..];
    let tag = &tag[..=tag.find('>').expect("its end")];
    let path = tag.split('"').nth(1).expect("its address").trim_start_matches("../");
    assert!(outcome.artifacts.contains_key(path), "{path}");
    assert!(
        tag.ends_with("alt=\"Un pixel\" width=\"1\" height=\"2\" loading=\"lazy\" decoding=\"async\">"),
        "{tag}"
    );
}

#[test]
fn pictures_that_cannot_be_shown() {
    let svg = "<svg viewBox=\"0 0 1 1\"><script/></svg>";
    check(
        &format!(
            "//- locales/en/manual/bad.svg\n{svg}\n//- locales/en/manual/bad.png\nno picture\n//- locales/en/manual/start.md\n# Start\n\n![](bad.svg) ![x](there.png)\n//- locales/fr/manual/start.md\n"
        ),
        expect![[r#"
            error[unread-picture]: this picture cannot be used: its bytes are not those of a picture
            --> locales/en/manual/bad.png
             = help: save it again as PNG, JPEG, WebP, AVIF, GIF or SVG

            error[unsafe-picture]: this picture cannot be used: it has a `<script>`
            --> locales/en/manual/bad.svg
             = help: take that out: a picture shows something and does nothing

            error[unknown-page]: the page has no anchor `#first-steps`
             --> locales/en/manual/index.md:7:24
              |
            7 | Begin with [the start](page:manual/start#first-steps).
              |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            error[missing-alternative]: this picture says nothing to those who do not see it
             --> locales/en/manual/start.md:3:1
              |
            3 | ![](bad.svg) ![x](there.png)
              | ^^^^^^^^^^^^
              |
              = help: say between the brackets what it shows: `![A closed connection](closed.svg)`

            error[unknown-picture]: there is no picture `there.png`
             --> locales/en/manual/start.md:3:14
              |
            3 | ![](bad.svg) ![x](there.png)
              |              ^^^^^^^^^^^^^^^
              |
              = help: it would be locales/en/manual/there.png
              = help: known here: bad.png, bad.svg

            error[unknown-page]: the page has no anchor `#first-steps`
             --> locales/fr/manual/index.md:5:26
              |
            5 | Commencez par [le début](page:manual/start#first-steps).
              |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        "#]],
    );
}

#[test]
fn headings_are_those_of_the_original() {
    check(
        "//- locales/fr/manual/start.md\n# Début\n\n## Premiers pas\n\n### Ensuite\n",
        expect![[r#"
            error[anchor-mismatch]: heading 2 is `### Ensuite`, and `## Then` in the reference locale
             --> locales/fr/manual/start.md:5:1
              |
            5 | ### Ensuite
              | ^^^^^^^^^^^
              |
             ::: locales/en/manual/start.md:9:1
              |
            9 | ## Then
              | ------- the original
              |
              = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

        "#]],
    );
    check(
        "//- locales/fr/manual/start.md\n# Début\n\n## Premiers pas\n",
        expect![[r#"
        error[anchor-mismatch]: heading 2 of the reference locale is missing: `## Then`
         --> locales/fr/manual/start.md:3:16
          |
        3 | ## Premiers pas
          |                ^
          |
         ::: locales/en/manual/start.md:9:1
          |
        9 | ## Then
          | ------- the original
          |
          = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

    "#]],
    );
}

#[test]
fn what_is_shown_in_the_place_of_a_link() {
    check(
        "//- locales/en/manual/start.md
# Start

Look: [card](card:demo/1).

[](list:demo?sent=maybe)

[](list:demo?colour=red)

[](list:demo?sort=size)

[](list:demos)

[](diagram:demo/1)

[](entry:demo/1#colour)
//- locales/fr/manual/start.md
//- locales/en/more.ftl
demo-1-vs-2 = What?
    .pitfalls = [card](card:demo/1)
",
        expect![[r#"
            error[unknown-page]: the page has no anchor `#first-steps`
             --> locales/en/manual/index.md:7:24
              |
            7 | Begin with [the start](page:manual/start#first-steps).
              |                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

            error[misplaced-embed]: this stands alone in its paragraph, or not at all
             --> locales/en/manual/start.md:3:14
              |
            3 | Look: [card](card:demo/1).
              |              ^^^^^^^^^^^
              |
              = help: put it on a line of its own, with an empty line before and after: `[What it is](card:websocket/1006)`

            error[invalid-query]: `maybe` is not a value that this has
             --> locales/en/manual/start.md:5:4
              |
            5 | [](list:demo?sent=maybe)
              |    ^^^^^^^^^^^^^^^^^^^^
              |
              = help: known here: true, false, unknown, not-applicable

            error[invalid-query]: entries cannot be asked for their `colour`
             --> locales/en/manual/start.md:7:4
              |
            7 | [](list:demo?colour=red)
              |    ^^^^^^^^^^^^^^^^^^^^
              |
              = help: known here: status, group, sort, sent, sender

            error[invalid-query]: entries cannot be sorted by `size`
             --> locales/en/manual/start.md:9:4
              |
            9 | [](list:demo?sort=size)
              |    ^^^^^^^^^^^^^^^^^^^
              |
              = help: known here: code, name, sent, sender

            error[invalid-query]: there is no collection `demos`
              --> locales/en/manual/start.md:11:4
               |
            11 | [](list:demos)
               |    ^^^^^^^^^^
               |
               = help: did you mean `demo`?

            error[misplaced-embed]: this entry has no sequence to draw
              --> locales/en/manual/start.md:13:4
               |
            13 | [](diagram:demo/1)
               |    ^^^^^^^^^^^^^^
               |
               = help: give it a `sequence`, or show its card: `card:`

            error[unknown-fact]: there is no `colour` of an entry to show
              --> locales/en/manual/start.md:15:4
               |
            15 | [](entry:demo/1#colour)
               |    ^^^^^^^^^^^^^^^^^^^
               |
               = help: known here: code, name, sent, sender

            error[misplaced-embed]: only pages show this in the place of a link
             --> locales/en/more.ftl:2:24
              |
            2 |     .pitfalls = [card](card:demo/1)
              |                        ^^^^^^^^^^^

            error[unknown-page]: the page has no anchor `#first-steps`
             --> locales/fr/manual/index.md:5:26
              |
            5 | Commencez par [le début](page:manual/start#first-steps).
              |                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

        "#]],
    );
}

#[test]
fn an_order_names_each_page_once() {
    check(
        "//- content/manual/section.yaml\npages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]\nedit_url: there\ncurrent: v1\n",
        expect![[r#"
            error[duplicate-id]: `start` is there twice
             --> content/manual/section.yaml:1:16
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |                ^^^^^ again here
              |
             ::: content/manual/section.yaml:1:9
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |         ----- first here

            error[unknown-page]: there is no page `dat` in this section
             --> content/manual/section.yaml:1:31
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |                               ^^^
              |
              = help: did you mean `data`?

            error[duplicate-id]: `start` is there twice
             --> content/manual/section.yaml:1:52
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |                                                    ^^^^^ again here
              |
             ::: content/manual/section.yaml:1:16
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |                ----- first here

            error[invalid-range]: pages are nested at most 3 deep
             --> content/manual/section.yaml:1:89
              |
            1 | pages: [start, start, { page: dat, pages: [{ page: start, pages: [{ page: start, pages: [start] }] }] }]
              |                                                                                         ^
              |
              = help: move these pages up

            error[invalid-url]: this does not say where a page can be edited
             --> content/manual/section.yaml:2:11
              |
            2 | edit_url: there
              |           ^^^^^
              |
              = help: write an https URL with `{path}` where the file's path belongs: https://example.org/edit/main/{path}

            error[unknown-value]: there is no version `v1`
             --> content/manual/section.yaml:3:10
              |
            3 | current: v1
              |          ^^

            warning[unlisted-page]: this page is not in the order of its section
             --> locales/en/manual/data/entries.md:1:1
              |
            1 | # Entries
              | ^
              |
              = help: add `data/entries` to `pages` in its section.yaml

            warning[unlisted-page]: this page is not in the order of its section
             --> locales/en/manual/data/index.md:1:1
              |
            1 | # Data
              | ^
              |
              = help: add `data` to `pages` in its section.yaml

        "#]],
    );
}

#[test]
fn a_section_has_a_folder_and_a_start() {
    check(
        "//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
sections: [manual, other, pages, demo]
//- content/demo/section.yaml
//- content/third/section.yaml
pages: []
//- locales/en/manual/index.md
//- locales/fr/manual/index.md
//- locales/en/fourth/a.md
# A
//- locales/en/manual/Bad Name.md
# B
//- locales/en/pages/manual/start.md
# Twice
",
        expect![[r#"
            error[missing-file]: this section has no start page
             --> content/manual/section.yaml:1:1
              |
            1 | pages: [start, { page: data, pages: [data/entries] }]
              | ^^^^^
              |
              = help: write locales/<tag>/manual/index.md: its title is what the section is called

            error[missing-file]: there is no content/other/section.yaml
             --> content/site.yaml:5:20
              |
            5 | sections: [manual, other, pages, demo]
              |                    ^^^^^
              |
              = help: known here: manual, third

            error[missing-file]: there is no content/pages/section.yaml
             --> content/site.yaml:5:27
              |
            5 | sections: [manual, other, pages, demo]
              |                           ^^^^^
              |
              = help: known here: manual, third

            error[missing-file]: there is no content/demo/section.yaml
             --> content/site.yaml:5:34
              |
            5 | sections: [manual, other, pages, demo]
              |                                  ^^^^
              |
              = help: known here: manual, third

            warning[unused-file]: the section `third` is not in the site
             --> content/third/section.yaml:1:1
              |
            1 | pages: []
              | ^
              |
              = help: add `third` to `sections` in content/site.yaml

            warning[unused-file]: there is no section `fourth` for this page
             --> locales/en/fourth/a.md:1:1
              |
            1 | # A
              | ^
              |
              = help: pages that stand alone are in pages/; a section is listed under `sections` in content/site.yaml, with a content/fourth/section.yaml
              = help: known here: manual

            error[invalid-id]: `Bad Name` cannot be part of a route
             --> locales/en/manual/Bad Name.md:1:1
              |
            1 | # B
              | ^
              |
              = help: name pages in kebab-case: small letters a-z, digits and hyphens, beginning with a letter

            error[duplicate-id]: two pages are called `manual/start`
             --> locales/en/pages/manual/start.md:1:1
              |
            1 | # Twice
              | ^
              |
             ::: locales/en/manual/start.md:1:1
              |
            1 | ---
              | - the other one
              |
              = help: rename one of the two files

        "#]],
    );
}

#[test]
fn front_matter_is_checked() {
    check(
        "//- locales/en/manual/start.md
---
titel: Start
changed: yesterday
---

# One

## First steps

# Two
//- locales/fr/manual/start.md
---
title: [a
---
",
        expect![[r#"
            error[unknown-key]: unknown key `titel` in the front matter
             --> locales/en/manual/start.md:2:1
              |
            2 | titel: Start
              | ^^^^^
              |
              = help: did you mean `title`?

            error[wrong-type]: expected a day of the calendar
             --> locales/en/manual/start.md:3:10
              |
            3 | changed: yesterday
              |          ^^^^^^^^^
              |
              = help: write it as 2026-11-22

            error[second-title]: this page has a title already
              --> locales/en/manual/start.md:10:1
               |
            10 | # Two
               | ^^^^^
               |
               = help: a page has one title, in its front matter or as `# Title`; begin sections with `##`

            error[yaml-syntax]: invalid YAML: unclosed bracket '['
             --> locales/fr/manual/start.md:2:8
              |
            2 | title: [a
              |        ^
              |
              = help: check indentation, brackets and quotes here and in the lines above

            error[anchor-mismatch]: heading 1 of the reference locale is missing: `## First steps`
             --> locales/fr/manual/start.md:3:4
              |
            3 | ---
              |    ^
              |
             ::: locales/en/manual/start.md:8:1
              |
            8 | ## First steps
              | -------------- the original
              |
              = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

        "#]],
    );
}
