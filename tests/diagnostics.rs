//! Each diagnostic with its exact text. `UPDATE_EXPECT=1 cargo test` writes them anew; read what it writes.

use std::collections::BTreeSet;

use expect_test::{Expect, expect};
use visavis::diagnostic::Code;

use crate::support::{project, shown, shown_files};

fn check(fixture: &str, expected: Expect) {
    expected.assert_eq(&shown(fixture));
}

/// As `check`, for files that are no text: `<FF>` in the fixture is that byte.
fn check_bytes(fixture: &str, expected: Expect) {
    let mut files = project(fixture);
    for bytes in files.values_mut() {
        let mut out = Vec::new();
        let mut rest = &bytes[..];
        while let Some(at) = rest
            .windows(4)
            .position(|w| w[0] == b'<' && w[3] == b'>' && w[1].is_ascii_hexdigit())
        {
            let hex = std::str::from_utf8(&rest[at + 1..at + 3]).expect("two digits");
            match u8::from_str_radix(hex, 16) {
                Ok(byte) => {
                    out.extend_from_slice(&rest[..at]);
                    out.push(byte);
                }
                Err(_) => out.extend_from_slice(&rest[..at + 4]),
            }
            rest = &rest[at + 4..];
        }
        out.extend_from_slice(rest);
        *bytes = out;
    }
    expected.assert_eq(&shown_files(&files));
}

#[test]
fn the_base_project_is_fine() {
    check("", expect![""]);
}

#[test]
fn every_code_has_a_test() {
    let text = include_str!("diagnostics.rs").to_owned()
        + include_str!("limits.rs")
        + include_str!("cli.rs")
        + include_str!("beginning.rs")
        + include_str!("documents.rs")
        + include_str!("exchange.rs")
        + include_str!("machines.rs")
        + include_str!("pseudo.rs")
        + include_str!("staleness.rs")
        + include_str!("translations.rs");
    let missing: BTreeSet<_> = Code::ALL
        .iter()
        .map(|code| code.as_str())
        .filter(|code| !text.contains(&format!("[{code}]")))
        .collect();
    assert!(missing.is_empty(), "no test shows {missing:?}");
}

// Files

#[test]
fn missing_site() {
    check(
        "//- content/site.yaml\n",
        expect![[r#"
        error[missing-file]: there is no content/site.yaml: this is no visavis project
        --> content/site.yaml
         = help: go to the project's folder, or name it with --root

    "#]],
    );
}

#[test]
fn not_utf8() {
    check_bytes(
        "//- content/sources.yaml\nspec:\n  title: Sp<FF>c\n",
        expect![[r#"
        error[missing-key]: a source lacks `url`
         --> content/sources.yaml:2:3
          |
        2 |   title: Sp
          |   ^^^^^
          |
          = help: add `url: …`

        error[not-utf8]: this file is not UTF-8
         --> content/sources.yaml:2:12
          |
        2 |   title: Sp
          |            ^ the first byte that is not is here
          |
          = help: save it as UTF-8; what follows this place was not read

    "#]],
    );
}

#[test]
fn byte_order_mark_and_crlf_are_read_and_noted() {
    check_bytes(
        "//- locales/fr/more.ftl\n<EF><BB><BF># nothing<0D>\n<0D>\n",
        expect![[r#"
        warning[byte-order-mark]: this file begins with a byte order mark
         --> locales/fr/more.ftl:1:1
          |
        1 | # nothing
          | ^
          |
          = help: save it as UTF-8 without BOM; it was read without it

        warning[crlf]: lines of this file end in CR LF
         --> locales/fr/more.ftl:1:10
          |
        1 | # nothing
          |          ^ the first of them
          |
          = help: save it with LF line ends; it was read as if it had them

    "#]],
    );
}

#[test]
fn bidi_control() {
    check(
        "//- content/demo/more.yaml\n3:\n  name: \"Th\u{202E}ree\"\n  facts: { sent: true, sender: client }\n//- locales/en/three.ftl\ndemo-3 = Three\n    .summary = The \u{2066}third.\n    .description = Three.\n",
        expect![[r#"
            error[bidi-control]: U+202E changes the order in which text is shown
             --> content/demo/more.yaml:2:12
              |
            2 |   name: "Th�ree"
              |            ^
              |
              = help: delete it: visavis isolates codes and names by itself

            error[unbalanced-isolate]: U+2066 opens an isolate that is not closed in this text
             --> locales/en/three.ftl:2:20
              |
            2 |     .summary = The �third.
              |                    ^
              |
              = help: write U+2068 before and U+2069 after what is to be isolated, or neither: codes and names are isolated by themselves

        "#]],
    );
}

#[test]
fn control_character() {
    check(
        "//- locales/fr/more.ftl\n# a \u{7} bell and a \u{FDD0} noncharacter\n",
        expect![[r#"
        error[control-character]: U+0007 is no character of a text
         --> locales/fr/more.ftl:1:5
          |
        1 | # a ? bell and a � noncharacter
          |     ^
          |
          = help: delete it

        error[control-character]: U+FDD0 is no character of a text
         --> locales/fr/more.ftl:1:18
          |
        1 | # a ? bell and a � noncharacter
          |                  ^
          |
          = help: delete it

    "#]],
    );
}

#[test]
fn empty_collection() {
    check(
        "//- content/demo/entries.yaml\n# none\n//- locales/en/demo.ftl\ndemo = Demo\n    .label = Demo\n    .description = Codes.\n    .both = Both.\ndemo-fact-sent = Sent\ndemo-fact-sender = Sender\n    .client = client\n    .server = server\n//- locales/fr/demo.ftl\n# none\n",
        expect![[r#"
        warning[empty-folder]: the collection `demo` has no entries
         --> content/demo/collection.yaml:1:5
          |
        1 | id: demo
          |     ^^^^
          |
          = help: put entries into content/demo/<any name>.yaml

    "#]],
    );
}

#[test]
fn unused_files() {
    check(
        "//- content/demo/more.yml\n3: {}\n//- content/notes.txt\nhello\n//- locales/de/site.ftl\n# German\n//- content/other/collection.yaml\nid: other\nsections: []\n",
        expect![[r#"
            warning[unused-file]: nothing reads this file
             --> content/demo/more.yml:1:1
              |
            1 | 3: {}
              | ^
              |
              = help: name it `.yaml`

            warning[unused-file]: nothing reads this file
             --> content/notes.txt:1:1
              |
            1 | hello
              | ^
              |
              = help: content/ holds `.yaml`, locales/<tag>/ holds `.ftl`, `pages/*.md`, sections of Markdown and `l10n.lock`; move or delete it

            warning[unused-file]: the collection `other` is not in the site
             --> content/other/collection.yaml:1:1
              |
            1 | id: other
              | ^
              |
              = help: add `other` to `collections` in content/site.yaml

            warning[unused-file]: the locale `de` is not in the site
             --> locales/de/site.ftl:1:1
              |
            1 | # German
              | ^
              |
              = help: add `de` to `locales` in content/site.yaml

        "#]],
    );
}

#[test]
fn escapes_for_characters_that_no_text_has() {
    check(
        "//- content/demo/more.yaml\n3:\n  name: \"Th\\u202Eree\"\n  facts: { sent: true, sender: client }\n//- locales/en/three.ftl\ndemo-3 = Three\n    .summary = A {\"\\u0008\"} and {\"\\uFDD0\"}.\n    .description = A &#x202E; and &#xFDD0;.\n",
        expect![[r#"
            error[bidi-control]: U+202E is written here as an escape, which is no better
             --> content/demo/more.yaml:2:9
              |
            2 |   name: "Th\u202Eree"
              |         ^^^^^^^^^^^^^
              |
              = help: delete it

            error[control-character]: U+0008 is written here as an escape, which is no better
             --> locales/en/three.ftl:2:20
              |
            2 |     .summary = A {"\u0008"} and {"\uFDD0"}.
              |                    ^^^^^^
              |
              = help: delete it

            error[control-character]: U+FDD0 is written here as an escape, which is no better
             --> locales/en/three.ftl:2:35
              |
            2 |     .summary = A {"\u0008"} and {"\uFDD0"}.
              |                                   ^^^^^^
              |
              = help: delete it

            error[bidi-control]: U+202E is written here as an escape, which is no better
             --> locales/en/three.ftl:3:22
              |
            3 |     .description = A &#x202E; and &#xFDD0;.
              |                      ^^^^^^^^
              |
              = help: delete it

            error[control-character]: U+FDD0 is written here as an escape, which is no better
             --> locales/en/three.ftl:3:35
              |
            3 |     .description = A &#x202E; and &#xFDD0;.
              |                                   ^^^^^^^^
              |
              = help: delete it

        "#]],
    );
}

// YAML

#[test]
fn yaml_syntax() {
    check(
        "//- content/demo/more.yaml\n3:\n  name: [Three\n4: x\n",
        expect![[r#"
        error[yaml-syntax]: invalid YAML: illegal placement of ':' indicator
         --> content/demo/more.yaml:3:2
          |
        3 | 4: x
          |  ^
          |
          = help: check indentation, brackets and quotes here and in the lines above

    "#]],
    );
}

#[test]
fn yaml_tab() {
    check(
        "//- content/demo/more.yaml\n3:\n\tname: Three\n",
        expect![[r#"
        error[yaml-syntax]: invalid YAML: tabs disallowed within this context (block indentation)
         --> content/demo/more.yaml:2:2
          |
        2 |     name: Three
          |     ^
          |
          = help: check indentation, brackets and quotes here and in the lines above

    "#]],
    );
}

#[test]
fn duplicate_key() {
    check(
        "//- content/demo/more.yaml\n3:\n  name: Three\n  name: Drei\n  facts: { sent: true, sender: client, sent: false }\n//- locales/en/three.ftl\ndemo-3 = Three\n    .summary = The third.\n    .description = Three.\n",
        expect![[r#"
        error[duplicate-key]: `name` is there twice in an entry
         --> content/demo/more.yaml:3:3
          |
        3 |   name: Drei
          |   ^^^^ again here
          |
         ::: content/demo/more.yaml:2:3
          |
        2 |   name: Three
          |   ---- first here
          |
          = help: keep one of the two

        error[duplicate-key]: `sent` is there twice in the facts
         --> content/demo/more.yaml:4:40
          |
        4 |   facts: { sent: true, sender: client, sent: false }
          |                                        ^^^^ again here
          |
         ::: content/demo/more.yaml:4:12
          |
        4 |   facts: { sent: true, sender: client, sent: false }
          |            ---- first here
          |
          = help: keep one of the two

    "#]],
    );
}

#[test]
fn unknown_keys() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocale: [en]\nlocales: [en, fr]\ncollections: [demo]\n",
        expect![[r#"
            error[unknown-key]: unknown key `locale` in site.yaml
             --> content/site.yaml:3:1
              |
            3 | locale: [en]
              | ^^^^^^
              |
              = help: did you mean `locales`?

        "#]],
    );
}

#[test]
fn missing_keys() {
    check(
        "//- content/site.yaml\nlocales: [en, fr]\ndefault_locale: en\ncollections: [demo]\n",
        expect![[r#"
        error[missing-key]: site.yaml lacks `base_url`
         --> content/site.yaml:1:1
          |
        1 | locales: [en, fr]
          | ^^^^^^^
          |
          = help: add `base_url: …`

    "#]],
    );
}

#[test]
fn wrong_types() {
    check(
        "//- content/site.yaml\nbase_url: 12\ndefault_locale: en\nlocales: en\ncollections: [demo]\nmin_coverage: most\n",
        expect![[r#"
            error[wrong-type]: expected text, found a number
             --> content/site.yaml:1:11
              |
            1 | base_url: 12
              |           ^^
              |
              = help: put it in quotes

            error[wrong-type]: expected a list, found text
             --> content/site.yaml:3:10
              |
            3 | locales: en
              |          ^^
              |
              = help: write it as `[a, b]`, or one `- item` a line

            error[wrong-type]: expected a number from 0 to 1, found text
             --> content/site.yaml:5:15
              |
            5 | min_coverage: most
              |               ^^^^

        "#]],
    );
}

#[test]
fn wrong_facts() {
    check(
        "//- content/demo/entries.yaml\n1:\n  name: One\n  facts: { sent: yes, sender: clint }\n2:\n  name: Two\n  facts: { sender: server, sendr: x }\n  status: standart\n",
        expect![[r#"
            error[wrong-type]: expected `true` or `false`, found text
             --> content/demo/entries.yaml:3:18
              |
            3 |   facts: { sent: yes, sender: clint }
              |                  ^^^
              |
              = help: `unknown` and `not-applicable` are values of every fact

            error[unknown-value]: `clint` is no value of `sender`
             --> content/demo/entries.yaml:3:31
              |
            3 |   facts: { sent: yes, sender: clint }
              |                               ^^^^^
              |
              = help: did you mean `client`?

            error[missing-fact]: 2 lacks the fact `sent`
             --> content/demo/entries.yaml:4:1
              |
            4 | 2:
              | ^
              |
              = help: add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out

            error[unknown-fact]: the schema has no fact `sendr`
             --> content/demo/entries.yaml:6:28
              |
            6 |   facts: { sender: server, sendr: x }
              |                            ^^^^^
              |
              = help: did you mean `sender`?

            error[unknown-value]: `standart` is none of the values known here
             --> content/demo/entries.yaml:7:11
              |
            7 |   status: standart
              |           ^^^^^^^^
              |
              = help: did you mean `standard`?

        "#]],
    );
}

#[test]
fn facts_of_each_type() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
  size: { type: integer, optional: true }
  tags: { type: list, values: [red, blue], optional: true }
  constant: { type: text, optional: true }
  since: { type: date, optional: true }
  wait: { type: duration, optional: true }
  twin: { type: entry, optional: true }
//- content/demo/entries.yaml
1:
  name: One
  facts: { sent: unknown, sender: not-applicable, size: big, tags: red, constant: 12, since: 2011-02-30, wait: 60 parsecs, twin: 3 }
2:
  name: Two
  facts: { sent: true, sender: server, tags: [red, green], wait: 60, twin: [1] }
//- locales/en/more.ftl
demo-fact-size = Size
demo-fact-tags = Tags
    .red = red
    .blue = blue
demo-fact-constant = Constant
demo-fact-since = Since
demo-fact-wait = Wait
demo-fact-twin = Twin
"#,
        expect![[r#"
            error[wrong-type]: expected a whole number, found text
             --> content/demo/entries.yaml:3:57
              |
            3 |   facts: { sent: unknown, sender: not-applicable, size: big, tags: red, constant: 12, since: 2011-02-30...
              |                                                         ^^^
              |
              = help: `unknown` and `not-applicable` are values of every fact

            error[wrong-type]: expected a list of its values, found text
             --> content/demo/entries.yaml:3:68
              |
            3 |   facts: { sent: unknown, sender: not-applicable, size: big, tags: red, constant: 12, since: 2011-02-30...
              |                                                                    ^^^
              |
              = help: `unknown` and `not-applicable` are values of every fact

            error[wrong-type]: expected an identifier, in one line, found a number
             --> content/demo/entries.yaml:3:83
              |
            3 |   facts: { sent: unknown, sender: not-applicable, size: big, tags: red, constant: 12, since: 2011-02-30...
              |                                                                                   ^^
              |
              = help: `unknown` and `not-applicable` are values of every fact

            error[wrong-type]: expected a day of the calendar
             --> content/demo/entries.yaml:3:94
              |
            3 | ..., size: big, tags: red, constant: 12, since: 2011-02-30, wait: 60 parsecs, twin: 3 }
              |                                                 ^^^^^^^^^^
              |
              = help: write it as 2011-12-31

            error[wrong-type]: expected a number and a unit of time
             --> content/demo/entries.yaml:3:112
              |
            3 | ... red, constant: 12, since: 2011-02-30, wait: 60 parsecs, twin: 3 }
              |                                                 ^^^^^^^^^^
              |
              = help: write it as `60 s`; units are ms, s, min, h, d

            error[unknown-entry]: there is no entry `3`
             --> content/demo/entries.yaml:3:130
              |
            3 | ...: 12, since: 2011-02-30, wait: 60 parsecs, twin: 3 }
              |                                                     ^
              |
              = help: known here: 1, 2

            error[unknown-value]: `green` is no value of `tags`
             --> content/demo/entries.yaml:6:52
              |
            6 |   facts: { sent: true, sender: server, tags: [red, green], wait: 60, twin: [1] }
              |                                                    ^^^^^
              |
              = help: known here: red, blue

            error[wrong-type]: expected a number and a unit of time
             --> content/demo/entries.yaml:6:66
              |
            6 |   facts: { sent: true, sender: server, tags: [red, green], wait: 60, twin: [1] }
              |                                                                  ^^
              |
              = help: write it as `60 s`; units are ms, s, min, h, d

            error[wrong-type]: expected an entry, as `1005` or `http/502`, found a list
             --> content/demo/entries.yaml:6:76
              |
            6 |   facts: { sent: true, sender: server, tags: [red, green], wait: 60, twin: [1] }
              |                                                                            ^
              |
              = help: `unknown` and `not-applicable` are values of every fact

        "#]],
    );
}

#[test]
fn matrix() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
matrix:
  rows: [lib, { id: other, source: spek }]
  columns:
    accepts: { type: enum, values: [yes, no] }
    size: { type: integer }
//- content/demo/entries.yaml
1:
  name: One
  facts: { sent: true, sender: client }
  matrix: { lib: { accepts: maybe, sends: yes }, libb: { accepts: yes } }
2:
  name: Two
  facts: { sent: false, sender: server }
//- locales/en/more.ftl
demo-matrix-accepts = Accepts
    .yes = yes
    .no = no
demo-matrix-size = Size
"#,
        expect![[r#"
            error[unknown-source]: content/sources.yaml has no `spek`
             --> content/demo/collection.yaml:8:36
              |
            8 |   rows: [lib, { id: other, source: spek }]
              |                                    ^^^^
              |
              = help: did you mean `spec`?

            error[wrong-type]: a column is an enum or a boolean
              --> content/demo/collection.yaml:11:5
               |
            11 |     size: { type: integer }
               |     ^^^^
               |
               = help: keep other facts with the entry

            error[unknown-value]: `maybe` is no value of `accepts`
             --> content/demo/entries.yaml:4:29
              |
            4 |   matrix: { lib: { accepts: maybe, sends: yes }, libb: { accepts: yes } }
              |                             ^^^^^
              |
              = help: known here: yes, no

            error[unknown-key]: the schema has no column `sends`
             --> content/demo/entries.yaml:4:36
              |
            4 |   matrix: { lib: { accepts: maybe, sends: yes }, libb: { accepts: yes } }
              |                                    ^^^^^
              |
              = help: known here: accepts, size

            error[unknown-key]: the schema has no row `libb`
             --> content/demo/entries.yaml:4:50
              |
            4 |   matrix: { lib: { accepts: maybe, sends: yes }, libb: { accepts: yes } }
              |                                                  ^^^^
              |
              = help: did you mean `lib`?

        "#]],
    );
}

// Site and schema

#[test]
fn locales() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: eng-land\nlocales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]\ncollections: [demo]\n",
        expect![[r#"
            error[unknown-locale]: the default locale `eng-land` is not one of the site's
             --> content/site.yaml:2:17
              |
            2 | default_locale: eng-land
              |                 ^^^^^^^^
              |
              = help: known here: en, FR, de

            error[duplicate-id]: `fr` is there twice
             --> content/site.yaml:3:19
              |
            3 | locales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]
              |                   ^^ again here
              |
             ::: content/site.yaml:3:15
              |
            3 | locales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]
              |               -- first here

            error[invalid-locale]: `fr_CA` is no language tag (BCP 47)
             --> content/site.yaml:3:23
              |
            3 | locales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]
              |                       ^^^^^
              |
              = help: did you mean `fr-CA`?
              = help: tags look like `fr`, `pt-BR`, `zh-Hans`

            error[missing-file]: there is no folder locales/de
             --> content/site.yaml:3:37
              |
            3 | locales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]
              |                                     ^^
              |
              = help: make it with `visavis l10n new de`, or take the locale off the list

            error[unknown-locale]: there is no locale `frr` to fall back to
             --> content/site.yaml:3:52
              |
            3 | locales: [en, FR, fr, fr_CA, { tag: de, fallback: [frr] }]
              |                                                    ^^^
              |
              = help: did you mean `fr`?

        "#]],
    );
}

#[test]
fn unknown_default_locale() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: es\nlocales: [en, fr]\ncollections: [demo]\n",
        expect![[r#"
            error[unknown-locale]: the default locale `es` is not one of the site's
             --> content/site.yaml:2:17
              |
            2 | default_locale: es
              |                 ^^
              |
              = help: did you mean `en`?

        "#]],
    );
}

#[test]
fn urls() {
    check(
        "//- content/site.yaml\nbase_url: example.org\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\n//- content/sources.yaml\nspec:\n  title: Spec\n  url: javascript:alert(1)\n  section_url: https://spec.example/\n",
        expect![[r#"
            error[invalid-url]: `example.org` is no base URL: relative URL without a base
             --> content/site.yaml:1:11
              |
            1 | base_url: example.org
              |           ^^^^^^^^^^^
              |
              = help: write an absolute URL such as https://example.org/codes/

            error[invalid-url]: this is no http or https URL: its scheme is `javascript`
             --> content/sources.yaml:3:8
              |
            3 |   url: javascript:alert(1)
              |        ^^^^^^^^^^^^^^^^^^^
              |
              = help: write an absolute URL such as https://www.rfc-editor.org/rfc/rfc6455

            error[invalid-url]: `section_url` does not say where the section goes
             --> content/sources.yaml:4:16
              |
            4 |   section_url: https://spec.example/
              |                ^^^^^^^^^^^^^^^^^^^^^
              |
              = help: write `{section}` in its place

        "#]],
    );
}

#[test]
fn ids_and_ranges() {
    check(
        "//- content/demo/collection.yaml\nid: Demo\ncode: integer\ngroups: [{ id: low, range: [9, 1] }, { id: low }]\nsections: [description]\nfacts:\n  sent: { type: boolean }\n  sender: { type: enum, values: [client, server, difference] }\n  My Fact: { type: boolean }\n",
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `demo-group-low`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[invalid-id]: `Demo` is no id
             --> content/demo/collection.yaml:1:5
              |
            1 | id: Demo
              |     ^^^^
              |
              = help: ids are kebab-case: small letters a-z, digits and single hyphens, beginning with a letter

            error[invalid-range]: a range is two whole numbers, the smaller first
             --> content/demo/collection.yaml:3:28
              |
            3 | groups: [{ id: low, range: [9, 1] }, { id: low }]
              |                            ^
              |
              = help: write it as `[first, last]`

            error[duplicate-id]: `low` is there twice
             --> content/demo/collection.yaml:3:44
              |
            3 | groups: [{ id: low, range: [9, 1] }, { id: low }]
              |                                            ^^^ again here
              |
             ::: content/demo/collection.yaml:3:16
              |
            3 | groups: [{ id: low, range: [9, 1] }, { id: low }]
              |                --- first here

            error[invalid-id]: visavis keeps `difference` for itself
             --> content/demo/collection.yaml:7:50
              |
            7 |   sender: { type: enum, values: [client, server, difference] }
              |                                                  ^^^^^^^^^^
              |
              = help: call the value something else

            error[invalid-id]: `My Fact` is no id
             --> content/demo/collection.yaml:8:3
              |
            8 |   My Fact: { type: boolean }
              |   ^^^^^^^
              |
              = help: ids are kebab-case: small letters a-z, digits and single hyphens, beginning with a letter

        "#]],
    );
}

#[test]
fn reserved_collection() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo, compare]\n//- content/compare/collection.yaml\nid: compare\nsections: []\n",
        expect![[r#"
            error[invalid-id]: visavis keeps `compare` for itself
             --> content/site.yaml:4:21
              |
            4 | collections: [demo, compare]
              |                     ^^^^^^^
              |
              = help: rename the collection

        "#]],
    );
}

#[test]
fn a_fact_must_not_be_called_like_its_words() {
    check(
        "//- content/demo/collection.yaml\nid: demo\ncode: integer\nsections: [description]\nfacts:\n  sent: { type: boolean }\n  sender: { type: enum, values: [client, server, difference, client] }\n",
        expect![[r#"
            error[invalid-id]: visavis keeps `difference` for itself
             --> content/demo/collection.yaml:6:50
              |
            6 |   sender: { type: enum, values: [client, server, difference, client] }
              |                                                  ^^^^^^^^^^
              |
              = help: call the value something else

            error[duplicate-id]: `client` is there twice
             --> content/demo/collection.yaml:6:62
              |
            6 |   sender: { type: enum, values: [client, server, difference, client] }
              |                                                              ^^^^^^ again here
              |
             ::: content/demo/collection.yaml:6:34
              |
            6 |   sender: { type: enum, values: [client, server, difference, client] }
              |                                  ------ first here

        "#]],
    );
}

#[test]
fn missing_collection() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo, dmeo]\n",
        expect![[r#"
            error[missing-file]: there is no content/dmeo/collection.yaml
             --> content/site.yaml:4:21
              |
            4 | collections: [demo, dmeo]
              |                     ^^^^
              |
              = help: did you mean `demo`?

        "#]],
    );
}

#[test]
fn unsafe_codes() {
    check(
        "//- content/demo/collection.yaml\nid: demo\ncode: text\nsections: [description]\nfacts:\n  sent: { type: boolean }\n  sender: { type: enum, values: [client, server] }\n//- content/demo/more.yaml\n../../etc/passwd:\n  name: Up\n  facts: { sent: true, sender: client }\n\"…\":\n  name: Nothing\n  facts: { sent: true, sender: client }\nNUL:\n  name: Device\n  facts: { sent: true, sender: client }\nfact-sent:\n  name: Taken\n  facts: { sent: true, sender: client }\n",
        expect![[r#"
            error[unsafe-code]: `../../etc/passwd` cannot be part of a path: it has a slash or a control character, or begins with a dot
             --> content/demo/more.yaml:1:1
              |
            1 | ../../etc/passwd:
              | ^^^^^^^^^^^^^^^^
              |
              = help: use letters, digits, `-`, `_` and `.`

            error[unsafe-code]: `…` cannot be part of a path: nothing is left of it but hyphens
             --> content/demo/more.yaml:4:1
              |
            4 | "…":
              | ^^^
              |
              = help: use letters, digits, `-`, `_` and `.`

            error[unsafe-code]: `NUL` cannot be part of a path: Windows keeps that name for a device
             --> content/demo/more.yaml:7:1
              |
            7 | NUL:
              | ^^^
              |
              = help: use letters, digits, `-`, `_` and `.`

            error[unsafe-code]: `fact-sent` cannot be part of a path: visavis keeps what begins so for the words of facts, groups, tables and sequences
              --> content/demo/more.yaml:10:1
               |
            10 | fact-sent:
               | ^^^^^^^^^
               |
               = help: use letters, digits, `-`, `_` and `.`

        "#]],
    );
}

#[test]
fn duplicate_codes() {
    check(
        "//- content/demo/more.yaml\n2:\n  name: Two again\n  facts: { sent: true, sender: client }\nx:\n  name: No number\n  facts: { sent: true, sender: client }\n",
        expect![[r#"
            error[duplicate-code]: the code 2 is there twice
             --> content/demo/more.yaml:1:1
              |
            1 | 2:
              | ^ again here
              |
             ::: content/demo/entries.yaml:6:1
              |
            6 | 2:
              | - first here
              |
              = help: keep one of the two

            error[wrong-type]: `x` is no whole number
             --> content/demo/more.yaml:4:1
              |
            4 | x:
              | ^
              |
              = help: this collection's codes are integers; `code: text` in collection.yaml allows others

        "#]],
    );
}

#[test]
fn unknown_entries_and_self_pair() {
    check(
        "//- content/demo/entries.yaml\n1:\n  name: One\n  facts: { sent: true, sender: client }\n  confused_with: [1, 3, domo/2, demo/2]\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        expect![[r#"
            error[self-pair]: 1 cannot be confused with itself
             --> content/demo/entries.yaml:4:19
              |
            4 |   confused_with: [1, 3, domo/2, demo/2]
              |                   ^
              |
              = help: take it off the list

            error[unknown-entry]: there is no entry `3`
             --> content/demo/entries.yaml:4:22
              |
            4 |   confused_with: [1, 3, domo/2, demo/2]
              |                      ^
              |
              = help: known here: 1, 2

            error[unknown-entry]: there is no collection `domo`
             --> content/demo/entries.yaml:4:25
              |
            4 |   confused_with: [1, 3, domo/2, demo/2]
              |                         ^^^^^^
              |
              = help: did you mean `demo`?

        "#]],
    );
}

#[test]
fn unknown_source() {
    check(
        "//- content/demo/entries.yaml\n1:\n  name: One\n  facts: { sent: true, sender: client }\n  sources: [spek#1.2]\n  constants: { lib: ONE }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        expect![[r#"
            error[unknown-source]: content/sources.yaml has no `spek`
             --> content/demo/entries.yaml:4:13
              |
            4 |   sources: [spek#1.2]
              |             ^^^^^^^^
              |
              = help: did you mean `spec`?

            error[unknown-source]: `lib` is neither a row of the support table nor a source
             --> content/demo/entries.yaml:5:16
              |
            5 |   constants: { lib: ONE }
              |                ^^^
              |
              = help: known here: spec

        "#]],
    );
}

#[test]
fn unknown_group() {
    check(
        "//- content/demo/entries.yaml\n1:\n  name: One\n  group: high\n  facts: { sent: true, sender: client }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        expect![[r#"
            error[unknown-value]: the collection has no group `high`
             --> content/demo/entries.yaml:3:10
              |
            3 |   group: high
              |          ^^^^

        "#]],
    );
}

#[test]
fn routes_collide() {
    let entry = "  name: Name\n  facts: { sent: true, sender: client }\n";
    let other = entry.replace("true", "false");
    let words = ["caf", "a", "b", "a-vs-b"]
        .map(|slug| format!("demo-{slug} = Name\n    .summary = Sum.\n    .description = Text.\n"));
    check(
        &format!(
            "//- content/demo/collection.yaml\nid: demo\ncode: text\nsections: [description]\nfacts:\n  sent: {{ type: boolean }}\n  sender: {{ type: enum, values: [client, server] }}\n//- content/demo/entries.yaml\n\"1\":\n{entry}\"2\":\n{entry}caf\u{e9}:\n{entry}CAFE\u{301}:\n{entry}a:\n{entry}b:\n{other}a-vs-b:\n{entry}//- locales/en/more.ftl\n{}",
            words.concat()
        ),
        expect![[r#"
            error[route-collision]: two pages have the route `/<locale>/demo/caf/`
              --> content/demo/entries.yaml:10:1
               |
            10 | CAFÉ:
               | ^^^^ the entry CAFÉ
               |
              ::: content/demo/entries.yaml:7:1
               |
             7 | café:
               | ---- the entry café
               |
               = help: the entry café and the entry CAFÉ would overwrite each other: change the code or name of one

            error[route-collision]: two pages have the route `/<locale>/demo/a-vs-b/`
              --> content/demo/entries.yaml:16:1
               |
            16 | b:
               | ^ the comparison of a and b
               |
              ::: content/demo/entries.yaml:19:1
               |
            19 | a-vs-b:
               | ------ the entry a-vs-b
               |
               = help: the entry a-vs-b and the comparison of a and b would overwrite each other: change the code or name of one

        "#]],
    );
}

/// A site with pages and a guide, whose routes French may call otherwise.
const ROUTES: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
pages: [rules, rules/close]
//- content/guides/which.yaml
start: sent
questions:
  sent: { yes: one }
outcomes:
  one: [demo/1]
//- locales/en/guides.ftl
guide-which = Which?
    .description = It asks.
guide-which-sent = Was it sent?
    .yes = Yes
guide-which-one = It is one.
    .description = So read on.
//- locales/en/pages/rules.md
# Rules
//- locales/en/pages/rules/close.md
# Closing
"#;

fn check_routes(words: &str, expected: Expect) {
    check(&format!("{ROUTES}//- locales/fr/routes.ftl\n{words}"), expected);
}

#[test]
fn words_of_routes() {
    check_routes(
        "route-compare = comparer\n    .old = comparaison face-a-face\nroute-pages = pages\nroute-guide-which = lequel\nroute-page-rules = regles\nroute-page-rules_close = fermer\nroute-glossary =\n    .old = glossaire\n",
        expect![""],
    );
    check_routes(
        "route-compare = Comparer\n    .old = comparer face_à_face\nroute-guides = questions et réponses\nroute-glossary = { $x }\nroute-page-rules = règles\n    .plural = x\nroute-page-rule = regle\nroute-guide-which = { -lequel }\n-lequel = lequel\n",
        expect![[r#"
            error[invalid-route]: `Comparer` cannot be part of a route
             --> locales/fr/routes.ftl:1:17
              |
            1 | route-compare = Comparer
              |                 ^^^^^^^^
              |
              = help: write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`

            error[invalid-route]: `face_à_face` cannot be part of a route
             --> locales/fr/routes.ftl:2:21
              |
            2 |     .old = comparer face_à_face
              |                     ^^^^^^^^^^^
              |
              = help: write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`

            error[invalid-route]: a part of a route is one word
             --> locales/fr/routes.ftl:3:26
              |
            3 | route-guides = questions et réponses
              |                          ^^
              |
              = help: join its words by hyphens

            error[invalid-route]: a word of a route is a word, and nothing is placed into it
             --> locales/fr/routes.ftl:4:1
              |
            4 | route-glossary = { $x }
              | ^^^^^^^^^^^^^^
              |
              = help: write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`

            error[invalid-route]: `règles` cannot be part of a route
             --> locales/fr/routes.ftl:5:20
              |
            5 | route-page-rules = règles
              |                    ^^^^^^
              |
              = help: write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`

            error[unknown-message]: nothing asks for `route-page-rules.plural`
             --> locales/fr/routes.ftl:6:6
              |
            6 |     .plural = x
              |      ^^^^^^
              |
              = help: did you mean `route-page-rules.old`?

            error[unknown-message]: nothing asks for `route-page-rule`
             --> locales/fr/routes.ftl:7:1
              |
            7 | route-page-rule = regle
              | ^^^^^^^^^^^^^^^
              |
              = help: did you mean `route-page-rules`?

            error[invalid-route]: a word of a route is a word, and nothing is placed into it
             --> locales/fr/routes.ftl:8:1
              |
            8 | route-guide-which = { -lequel }
              | ^^^^^^^^^^^^^^^^^
              |
              = help: write small letters a-z, digits and single hyphens, beginning with a letter: `comparer`

        "#]],
    );
    let old = "a1 a2 a3 a4 a5 a6 a7 a8 a9";
    check_routes(
        &format!("route-pages = textes\n    .old = {old}\nroute-page-rules = regles\n    .old = {old}\n"),
        expect![[r#"
            error[invalid-route]: old words make 120 former addresses of one page
             --> locales/fr/routes.ftl:3:1
              |
            3 | route-page-rules = regles
              | ^^^^^^^^^^^^^^^^
              |
              = help: at most 100 lead on: take words out of `.old` that nobody follows any more

        "#]],
    );
}

#[test]
fn words_of_routes_collide() {
    check_routes(
        "route-compare = demo\nroute-guides = textes\nroute-pages = textes\nroute-guide-which = regles\nroute-page-rules = regles\n",
        expect![[r#"
            error[route-collision]: two pages have the route `/fr/demo/`
             --> locales/fr/routes.ftl:1:1
              |
            1 | route-compare = demo
              | ^^^^^^^^^^^^^ the page to choose a comparison on
              |
              = help: the other is the collection demo
              = help: give one of the two another word, or take the word out of `.old`

            error[route-collision]: two pages have the route `/fr/textes/regles/`
             --> locales/fr/routes.ftl:5:1
              |
            5 | route-page-rules = regles
              | ^^^^^^^^^^^^^^^^ the page rules
              |
             ::: locales/fr/routes.ftl:4:1
              |
            4 | route-guide-which = regles
              | ----------------- the guide which
              |
              = help: give one of the two another word, or take the word out of `.old`

        "#]],
    );
    // The route that a page had before is taken by another one.
    check_routes(
        "route-guides = pages\nroute-guide-which = regles\nroute-page-rules = reglement\n    .old = regles\n",
        expect![[r#"
            error[route-collision]: two pages have the route `/fr/pages/regles/`
             --> locales/fr/routes.ftl:3:1
              |
            3 | route-page-rules = reglement
              | ^^^^^^^^^^^^^^^^ the page rules, whose former route it is
              |
             ::: locales/fr/routes.ftl:2:1
              |
            2 | route-guide-which = regles
              | ----------------- the guide which
              |
              = help: give one of the two another word, or take the word out of `.old`

        "#]],
    );
    // Where the other page is not, there is nothing to collide with.
    check(
        &format!(
            "{ROUTES}//- content/site.yaml\nbase_url: https://example.org/codes/\ndefault_locale: en\nlocales: [en, {{ tag: fr, fallback: [] }}]\ncollections: [demo]\n//- locales/fr/pages/regles.md\n# Règles\n//- locales/en/routes.ftl\nroute-page-rules_close = x\nroute-page-rules = regles\n"
        ),
        expect![""],
    );
}

// Words

#[test]
fn broken_fluent_leaves_the_rest() {
    check(
        "//- locales/fr/more.ftl\nbroken = { $x\n\nalso broken\n\n-term = fine\n",
        expect![[r#"
            error[fluent-syntax]: invalid Fluent: Expected a token starting with "}"
             --> locales/fr/more.ftl:3:1
              |
            3 | also broken
              | ^
              |
             ::: locales/fr/more.ftl:1:1
              |
            1 | broken = { $x
              | ------ in this entry, which is left out
              |
              = help: a text of several lines is indented, none of its lines begins with `[`, `*`, `.` or `}`, and a brace is written `{"{"}`

            error[fluent-syntax]: invalid Fluent: Expected a token starting with "="
             --> locales/fr/more.ftl:3:6
              |
            3 | also broken
              |      ^
              |
             ::: locales/fr/more.ftl:3:1
              |
            3 | also broken
              | ---- in this entry, which is left out
              |
              = help: a text of several lines is indented, none of its lines begins with `[`, `*`, `.` or `}`, and a brace is written `{"{"}`

            warning[unused-message]: no message of this locale mentions `-term`
             --> locales/fr/more.ftl:5:2
              |
            5 | -term = fine
              |  ^^^^
              |
              = help: delete it, or use it

        "#]],
    );
}

#[test]
fn duplicate_messages() {
    check(
        "//- locales/en/more.ftl\ndemo-1 = Uno\nhello = One\n    .a = 1\n    .a = 2\nhello = Two\n",
        expect![[r#"
            error[duplicate-message]: `demo-1` is there twice in this locale
              --> locales/en/more.ftl:1:1
               |
             1 | demo-1 = Uno
               | ^^^^^^ again here, unused
               |
              ::: locales/en/demo.ftl:11:1
               |
            11 | demo-1 = One
               | ------ this one is used
               |
               = help: keep one of the two

            warning[unused-message]: neither the program nor a template asks for `hello`
             --> locales/en/more.ftl:2:1
              |
            2 | hello = One
              | ^^^^^
              |
              = help: delete it, or use it

            error[duplicate-message]: `hello.a` is there twice in this locale
             --> locales/en/more.ftl:4:6
              |
            4 |     .a = 2
              |      ^ again here, unused
              |
             ::: locales/en/more.ftl:3:6
              |
            3 |     .a = 1
              |      - this one is used
              |
              = help: keep one of the two

            error[duplicate-message]: `hello` is there twice in this locale
             --> locales/en/more.ftl:5:1
              |
            5 | hello = Two
              | ^^^^^ again here, unused
              |
             ::: locales/en/more.ftl:2:1
              |
            2 | hello = One
              | ----- this one is used
              |
              = help: keep one of the two

            warning[unused-message]: neither the program nor a template asks for `hello`
             --> locales/en/more.ftl:5:1
              |
            5 | hello = Two
              | ^^^^^
              |
              = help: delete it, or use it

        "#]],
    );
}

#[test]
fn messages_that_are_missing() {
    check(
        "//- content/demo/more.yaml\n3:\n  name: Three\n  facts: { sent: true, sender: client }\n//- locales/en/three.ftl\ndemo-3 = Three\n    .summary = The third.\n//- locales/fr/more.ftl\ndemo-33 = Trois\n",
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `demo-3.description`
             --> content/demo/more.yaml:1:1
              |
            1 | 3:
              | ^ which names this
              |
              = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `demo-33`
             --> locales/fr/more.ftl:1:1
              |
            1 | demo-33 = Trois
              | ^^^^^^^
              |
              = help: did you mean `demo-3`?
              = help: a message is written in the reference locale first

        "#]],
    );
}

#[test]
fn messages_that_nothing_asks_for() {
    check(
        "//- locales/en/more.ftl\ndemo-7 = Seven\ndemo-fact-sendr = Sender\ndemo-2-vs-1 = Which?\n    .answer = This.\ndemo-1-vs-1 = Self?\ndemo-1-vs-2 = Which?\n    .anwser = That.\n",
        expect![[r#"
            error[unknown-message]: nothing asks for `demo-7`
             --> locales/en/more.ftl:1:1
              |
            1 | demo-7 = Seven
              | ^^^^^^
              |
              = help: did you mean `demo-1`?

            error[unknown-message]: nothing asks for `demo-fact-sendr`
             --> locales/en/more.ftl:2:1
              |
            2 | demo-fact-sendr = Sender
              | ^^^^^^^^^^^^^^^
              |
              = help: did you mean `demo-fact-sender`?

            error[unknown-message]: `demo-2-vs-1` has its entries in the wrong order
             --> locales/en/more.ftl:3:1
              |
            3 | demo-2-vs-1 = Which?
              | ^^^^^^^^^^^
              |
              = help: call it `demo-1-vs-2`: the order is the collection's

            error[self-pair]: this message compares an entry with itself
             --> locales/en/more.ftl:5:1
              |
            5 | demo-1-vs-1 = Self?
              | ^^^^^^^^^^^
              |
              = help: delete it

            error[unknown-message]: nothing asks for `demo-1-vs-2.anwser`
             --> locales/en/more.ftl:7:6
              |
            7 |     .anwser = That.
              |      ^^^^^^
              |
              = help: did you mean `demo-1-vs-2.answer`?

        "#]],
    );
}

#[test]
fn what_messages_mention() {
    check(
        "//- locales/en/more.ftl\ndemo-1-vs-2 = { -nobody } or { hello }?\n    .answer = { $code } { DATETIM($x) }\n//- locales/fr/more.ftl\ndemo-1-vs-2 = { $a }\n",
        expect![[r#"
            error[unknown-term]: `en` does not define the term `-nobody`
             --> locales/en/more.ftl:1:18
              |
            1 | demo-1-vs-2 = { -nobody } or { hello }?
              |                  ^^^^^^

            error[unknown-message]: `en` has no message `hello`
             --> locales/en/more.ftl:1:32
              |
            1 | demo-1-vs-2 = { -nobody } or { hello }?
              |                                ^^^^^
              |
              = help: a message can only mention messages of its own locale

            error[unknown-variable]: `demo-1-vs-2.answer` is not given `$code`
             --> locales/en/more.ftl:2:18
              |
            2 |     .answer = { $code } { DATETIM($x) }
              |                  ^^^^
              |
              = help: this message is given no variables

            error[unknown-function]: there is no function `DATETIM`
             --> locales/en/more.ftl:2:27
              |
            2 |     .answer = { $code } { DATETIM($x) }
              |                           ^^^^^^^
              |
              = help: did you mean `DATETIME`?

            error[unknown-variable]: `demo-1-vs-2.answer` is not given `$x`
             --> locales/en/more.ftl:2:36
              |
            2 |     .answer = { $code } { DATETIM($x) }
              |                                    ^
              |
              = help: this message is given no variables

            warning[missing-attribute]: `demo-1-vs-2` is translated only in part: it lacks `.answer`
             --> locales/fr/more.ftl:1:1
              |
            1 | demo-1-vs-2 = { $a }
              | ^^^^^^^^^^^
              |
              = help: what is missing is shown in the language that `fr` falls back to

            error[unknown-variable]: `demo-1-vs-2` is not given `$a`
             --> locales/fr/more.ftl:1:18
              |
            1 | demo-1-vs-2 = { $a }
              |                  ^
              |
              = help: this message is given no variables

        "#]],
    );
}

#[test]
fn options_of_functions() {
    check(
        r#"
//- locales/en/more.ftl
demo-1-vs-2 = { NUMBER(5, minimumFractionDigit: 1) } { NUMBER(5, style: "percentage") } { NUMBER(5, useGrouping: 0) }
    .answer = { NUMBER(5, style: "unit") } { NUMBER(5, unit: "byte") } { NUMBER(5, style: "unit", unit: "kb") }
    .pitfalls = { NUMBER(5, minimumFractionDigits: "2") } { NUMBER(5, minimumFractionDigits: 3, maximumFractionDigits: 2) }
"#,
        expect![[r#"
            error[unknown-option]: `NUMBER` has no option `minimumFractionDigit`
             --> locales/en/more.ftl:1:27
              |
            1 | demo-1-vs-2 = { NUMBER(5, minimumFractionDigit: 1) } { NUMBER(5, style: "percentage") } { NUMBER(5, use...
              |                           ^^^^^^^^^^^^^^^^^^^^
              |
              = help: did you mean `minimumFractionDigits`?

            error[invalid-call]: `style` cannot be `percentage`
             --> locales/en/more.ftl:1:74
              |
            1 | demo-1-vs-2 = { NUMBER(5, minimumFractionDigit: 1) } { NUMBER(5, style: "percentage") } { NUMBER(5, use...
              |                                                                          ^^^^^^^^^^
              |
              = help: did you mean `percent`?

            error[invalid-call]: `useGrouping` cannot be `0`
             --> locales/en/more.ftl:1:114
              |
            1 | ... style: "percentage") } { NUMBER(5, useGrouping: 0) }
              |                                                     ^
              |
              = help: known here: true, false

            error[invalid-call]: a number of a unit does not say of which
             --> locales/en/more.ftl:2:17
              |
            2 |     .answer = { NUMBER(5, style: "unit") } { NUMBER(5, unit: "byte") } { NUMBER(5, style: "unit", unit:...
              |                 ^^^^^^
              |
              = help: add `unit: "byte"`
              = help: units: bit, byte, kilobyte, megabyte, gigabyte, terabyte, millisecond, second, minute, hour, day, percent

            error[invalid-call]: `unit` says nothing here
             --> locales/en/more.ftl:2:56
              |
            2 |     .answer = { NUMBER(5, style: "unit") } { NUMBER(5, unit: "byte") } { NUMBER(5, style: "unit", unit:...
              |                                                        ^^^^
              |
              = help: add `style: "unit"`

            error[invalid-call]: `unit` cannot be `kb`
             --> locales/en/more.ftl:2:106
              |
            2 | ...nit: "byte") } { NUMBER(5, style: "unit", unit: "kb") }
              |                                                     ^^
              |
              = help: known here: bit, byte, kilobyte, megabyte, gigabyte, terabyte, millisecond, second, minute, hour, day, percent

            error[invalid-call]: `minimumFractionDigits` is a number
             --> locales/en/more.ftl:3:53
              |
            3 |     .pitfalls = { NUMBER(5, minimumFractionDigits: "2") } { NUMBER(5, minimumFractionDigits: 3, maximum...
              |                                                     ^
              |
              = help: write it without quotation marks

            error[invalid-call]: the most digits are fewer than the least
             --> locales/en/more.ftl:3:120
              |
            3 | ...minimumFractionDigits: 3, maximumFractionDigits: 2) }
              |                                                     ^
              |
              = help: make `maximumFractionDigits` the greater of the two

        "#]],
    );
}

#[test]
fn what_functions_are_given() {
    check(
        r#"
//- locales/en/more.ftl
demo-1-vs-2 = { NUMBER("5") } { NUMBER() } { NUMBER(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026) } { LIST() }
    .answer = { DATETIME("2026-02-28", dateStyle: "longer") } { LIST("a", 1, type: "an") }
"#,
        expect![[r#"
            error[invalid-call]: `5` is no number
             --> locales/en/more.ftl:1:25
              |
            1 | demo-1-vs-2 = { NUMBER("5") } { NUMBER() } { NUMBER(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026)...
              |                         ^
              |
              = help: write it without quotation marks

            error[invalid-call]: `NUMBER` is given one thing: `NUMBER($count)`
             --> locales/en/more.ftl:1:33
              |
            1 | demo-1-vs-2 = { NUMBER("5") } { NUMBER() } { NUMBER(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026)...
              |                                 ^^^^^^

            error[invalid-call]: `NUMBER` is given one thing: `NUMBER($count)`
             --> locales/en/more.ftl:1:46
              |
            1 | demo-1-vs-2 = { NUMBER("5") } { NUMBER() } { NUMBER(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026)...
              |                                              ^^^^^^

            error[invalid-call]: `2026-02-30` is no day
             --> locales/en/more.ftl:1:73
              |
            1 | demo-1-vs-2 = { NUMBER("5") } { NUMBER() } { NUMBER(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026)...
              |                                                                         ^^^^^^^^^^
              |
              = help: write a day as "2026-11-22"

            error[invalid-call]: `2026` is no day
             --> locales/en/more.ftl:1:99
              |
            1 | ...R(5, 6) } { DATETIME("2026-02-30") } { DATETIME(2026) } { LIST() }
              |                                                    ^^^^
              |
              = help: write a day as "2026-11-22"

            error[invalid-call]: `LIST` is given at least one thing: `LIST($items)`
             --> locales/en/more.ftl:1:109
              |
            1 | ...{ DATETIME("2026-02-30") } { DATETIME(2026) } { LIST() }
              |                                                    ^^^^

            error[invalid-call]: `dateStyle` cannot be `longer`
             --> locales/en/more.ftl:2:52
              |
            2 |     .answer = { DATETIME("2026-02-28", dateStyle: "longer") } { LIST("a", 1, type: "an") }
              |                                                    ^^^^^^
              |
              = help: did you mean `long`?

            error[invalid-call]: `1` is no text
             --> locales/en/more.ftl:2:75
              |
            2 |     .answer = { DATETIME("2026-02-28", dateStyle: "longer") } { LIST("a", 1, type: "an") }
              |                                                                           ^
              |
              = help: write it in quotation marks

            error[invalid-call]: `type` cannot be `an`
             --> locales/en/more.ftl:2:85
              |
            2 |     .answer = { DATETIME("2026-02-28", dateStyle: "longer") } { LIST("a", 1, type: "an") }
              |                                                                                     ^^
              |
              = help: did you mean `and`?

        "#]],
    );
}

#[test]
fn functions_of_every_kind() {
    check(
        r#"
//- locales/en/more.ftl
demo-1-vs-2 = { NUMBER(0.5, style: "percent", maximumFractionDigits: 1) } { NUMBER(5, style: "unit", unit: "kilobyte", unitDisplay: "long") }
    .answer = { DATETIME("2026-02-28", dateStyle: "short") } { LIST("a", "b", type: "or", style: "narrow") }
    .pitfalls =
        { NUMBER(2, type: "ordinal") ->
            [two] { NUMBER(12345, useGrouping: "false", minimumIntegerDigits: 7) }
           *[other] no
        }
"#,
        expect![[r#"
            warning[missing-plural]: `en` also has one, few, for which this has no variant
             --> locales/en/more.ftl:4:11
              |
            4 |         { NUMBER(2, type: "ordinal") ->
              |           ^^^^^^
              |
              = help: the plural categories of `en` are: one, two, few, other

        "#]],
    );
}

#[test]
fn a_code_selects_nothing() {
    check(
        "//- locales/en/demo.ftl\ndemo = Demo codes\n    .label = Demo\n    .description = Codes for tests.\n    .both = Both are demo codes.\ndemo-fact-sent = Sent\n    .difference = { $yes ->\n        [1] One\n       *[other] { $no }\n    }\ndemo-fact-sender = Sender\n    .client = the client\n    .server = the server\n    .difference = { $a-valeu ->\n        [client] One\n       *[other] { $b }\n    }\ndemo-1 = One\n    .summary = The first.\n    .description = It is *one*.\ndemo-2 = Two\n    .summary = The second.\n    .description = Two.\n",
        expect![[r#"
            error[unselectable-variable]: `$yes` stands for any code or name: nothing can be selected by it
             --> locales/en/demo.ftl:6:22
              |
            6 |     .difference = { $yes ->
              |                      ^^^
              |
              = help: select by `$a-value` or `$b-value` where the message has them

            error[unknown-variable]: `demo-fact-sender.difference` is not given `$a-valeu`
              --> locales/en/demo.ftl:13:22
               |
            13 |     .difference = { $a-valeu ->
               |                      ^^^^^^^
               |
               = help: did you mean `a-value`?

            warning[different-variables]: `demo-fact-sender.difference` does not say `$a-valeu`, as the reference does
              --> locales/fr/demo.ftl:10:6
               |
            10 |     .difference = { $a } vient de { $a-value ->
               |      ^^^^^^^^^^
               |
               = help: place the variable where your language wants it, or select by it

            warning[changed-link]: the `en` text does not have the link `entry:demo/1`, `source:spec#1.2`
              --> locales/fr/demo.ftl:19:6
               |
            19 |     .description = C’est deux, et non [un](entry:demo/1) [](source:spec#1.2).
               |      ^^^^^^^^^^^
               |
               = help: translate what a link says, and keep where it leads

        "#]],
    );
}

#[test]
fn cycles() {
    check(
        "//- locales/en/more.ftl\ndemo-1-vs-2 = { -a }\n-a = { -b }\n-b = { -a }\n",
        expect![[r#"
            error[unformattable-message]: `demo-1-vs-2` cannot be formatted: Cyclical dependency detected
             --> locales/en/more.ftl:1:1
              |
            1 | demo-1-vs-2 = { -a }
              | ^^^^^^^^^^^

        "#]],
    );
}

#[test]
fn untranslated_fails_where_it_must() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, { tag: fr, untranslated: fail }]\ncollections: [demo]\n//- locales/en/more.ftl\ndemo-1-vs-2 = Which?\n    .answer = This.\n//- locales/fr/more.ftl\ndemo-1-vs-2 = Lequel ?\n//- locales/en/pages/a.md\n# A\n",
        expect![[r#"
            error[untranslated]: `demo-1-vs-2.answer` is not translated in `fr`
             --> locales/en/more.ftl:2:6
              |
            2 |     .answer = This.
              |      ^^^^^^
              |
              = help: add it to a `.ftl` file in locales/fr

            error[untranslated]: the page `a` is not translated in `fr`
             --> locales/en/pages/a.md:1:1
              |
            1 | # A
              | ^
              |
              = help: write locales/fr/pages/a.md

            warning[missing-attribute]: `demo-1-vs-2` is translated only in part: it lacks `.answer`
             --> locales/fr/more.ftl:1:1
              |
            1 | demo-1-vs-2 = Lequel ?
              | ^^^^^^^^^^^
              |
              = help: what is missing is shown in the language that `fr` falls back to

            warning[missing-space]: a no-break space is missing before `?`
             --> locales/fr/more.ftl:1:22
              |
            1 | demo-1-vs-2 = Lequel ?
              |                      ^
              |
              = help: write U+202F before `;`, `!` and `?`, and U+00A0 before `:` and inside `« »`

        "#]],
    );
}

// Markdown

#[test]
fn links_in_messages() {
    check(
        "//- locales/en/more.ftl\ndemo-1-vs-2 = Which?\n    .answer =\n        Not [three](entry:demo/3), not [this](comparison:demo/1-vs-9),\n        nor [that](page:rules). See [](source:spek#1).\n    .pitfalls = A [script](javascript:alert) and a ![picture](x.png) and [nowhere](../x).\n",
        expect![[r#"
            error[unknown-entry]: there is no entry `demo/3`
             --> locales/en/more.ftl:3:21
              |
            3 |         Not [three](entry:demo/3), not [this](comparison:demo/1-vs-9),
              |                     ^^^^^^^^^^^^
              |
              = help: did you mean `demo/1`?

            error[unknown-comparison]: there is no comparison `demo/1-vs-9`
             --> locales/en/more.ftl:3:47
              |
            3 |         Not [three](entry:demo/3), not [this](comparison:demo/1-vs-9),
              |                                               ^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: write it as `comparison:websocket/1006-vs-1007`; both entries must exist and their pair have a page

            error[unknown-page]: there is no page `rules`
             --> locales/en/more.ftl:4:20
              |
            4 |         nor [that](page:rules). See [](source:spek#1).
              |                    ^^^^^^^^^^

            error[unknown-source]: content/sources.yaml has no `spek`
             --> locales/en/more.ftl:4:40
              |
            4 |         nor [that](page:rules). See [](source:spek#1).
              |                                        ^^^^^^^^^^^^^
              |
              = help: did you mean `spec`?

            error[unsafe-link]: `javascript:alert` is no link that can be followed
             --> locales/en/more.ftl:5:28
              |
            5 |     .pitfalls = A [script](javascript:alert) and a ![picture](x.png) and [nowhere](../x).
              |                            ^^^^^^^^^^^^^^^^
              |
              = help: links begin with `entry:`, `comparison:`, `page:`, `collection:`, `glossary:`, `home:`, `source:`, `https:`, `http:`, `mailto:` or `#`

            error[unsupported-image]: messages have no pictures
             --> locales/en/more.ftl:5:52
              |
            5 |     .pitfalls = A [script](javascript:alert) and a ![picture](x.png) and [nowhere](../x).
              |                                                    ^^^^^^^^^^^^^^^^^
              |
              = help: say it in words, or put the picture into a page

            error[unsafe-link]: `../x` is no link that can be followed
             --> locales/en/more.ftl:5:84
              |
            5 |     .pitfalls = A [script](javascript:alert) and a ![picture](x.png) and [nowhere](../x).
              |                                                                                    ^^^^
              |
              = help: links begin with `entry:`, `comparison:`, `page:`, `collection:`, `glossary:`, `home:`, `source:`, `https:`, `http:`, `mailto:` or `#`

        "#]],
    );
}

#[test]
fn the_glossary_and_links_into_it() {
    check(
        "//- content/glossary.yaml\nframe: { sources: [spek], read: [demo/3] }\nHop: {}\n//- locales/en/terms.ftl\nglossary-frame = frame\n    .description = See [a frame](glossary:fram).\nglossary-hop = hop\n",
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `glossary-original`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `glossary-title.description`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `glossary-title`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[unknown-source]: content/sources.yaml has no `spek`
             --> content/glossary.yaml:1:20
              |
            1 | frame: { sources: [spek], read: [demo/3] }
              |                    ^^^^
              |
              = help: did you mean `spec`?

            error[unknown-entry]: `demo/3` is neither an entry nor a comparison
             --> content/glossary.yaml:1:34
              |
            1 | frame: { sources: [spek], read: [demo/3] }
              |                                  ^^^^^^
              |
              = help: did you mean `demo/1`?
              = help: write `collection/code`, or `collection/code-vs-code`

            error[invalid-id]: `Hop` is no id
             --> content/glossary.yaml:2:1
              |
            2 | Hop: {}
              | ^^^
              |
              = help: ids are kebab-case: small letters a-z, digits and single hyphens, beginning with a letter

            error[unknown-page]: the glossary has no term `fram`
             --> locales/en/terms.ftl:2:34
              |
            2 |     .description = See [a frame](glossary:fram).
              |                                  ^^^^^^^^^^^^^
              |
              = help: did you mean `frame`?

            error[unknown-message]: nothing asks for `glossary-hop`
             --> locales/en/terms.ftl:3:1
              |
            3 | glossary-hop = hop
              | ^^^^^^^^^^^^

        "#]],
    );
    check(
        "//- locales/en/terms.ftl\ndemo-1-vs-2 = See the [glossary](glossary:).\n",
        expect![[r#"
            error[unknown-page]: the glossary has no term ``
             --> locales/en/terms.ftl:1:34
              |
            1 | demo-1-vs-2 = See the [glossary](glossary:).
              |                                  ^^^^^^^^^

        "#]],
    );
}

#[test]
fn locks() {
    check(
        "//- locales/fr/l10n.lock\n# What each was made from.\ndemo-1 = One\ndemo-1 = Uno\nso it was\n  \n    more\ndemo-2 =\n    Two\n",
        expect![[r#"
            warning[unlocked-translation]: this lock does not say what `demo`, `demo.description`, `demo.label` and 11 more were translated from
             --> locales/fr/l10n.lock:1:1
              |
            1 | # What each was made from.
              | ^
              |
              = help: when the translation is that of the present wording, run `visavis l10n accept fr`

            error[duplicate-key]: `demo-1` is there twice in this lock
             --> locales/fr/l10n.lock:3:1
              |
            3 | demo-1 = Uno
              | ^^^^^^
              |
             ::: locales/fr/l10n.lock:2:1
              |
            2 | demo-1 = One
              | ------ first here
              |
              = help: delete one of the two, or write the lock anew with `visavis l10n accept`

            error[lock-syntax]: this line is no entry of a lock
             --> locales/fr/l10n.lock:4:1
              |
            4 | so it was
              | ^^^^^^^^^
              |
              = help: write it as `key = text`, or write the lock anew with `visavis l10n accept`

        "#]],
    );
}

#[test]
fn links_in_pages() {
    check(
        "//- locales/en/pages/a.md\n# A\n\n## B {#b}\n\nA [link](page:a#c), [another](page:b), [ok](page:a#b).\nHere [below](#d), [fine](#b), [](page:a), [`code`](entry:demo/1).\n//- locales/fr/pages/a.md\nPas de titre.\n\n## B {#x}\n",
        expect![[r#"
            error[unknown-page]: the page has no anchor `#c`
             --> locales/en/pages/a.md:5:10
              |
            5 | A [link](page:a#c), [another](page:b), [ok](page:a#b).
              |          ^^^^^^^^
              |
              = help: known here: b

            error[unknown-page]: there is no page `b`
             --> locales/en/pages/a.md:5:31
              |
            5 | A [link](page:a#c), [another](page:b), [ok](page:a#b).
              |                               ^^^^^^
              |
              = help: known here: a

            error[unknown-page]: this page has no anchor `#d`
             --> locales/en/pages/a.md:6:14
              |
            6 | Here [below](#d), [fine](#b), [](page:a), [`code`](entry:demo/1).
              |              ^^
              |
              = help: known here: b

            error[empty-link]: this link has no text
             --> locales/en/pages/a.md:6:31
              |
            6 | Here [below](#d), [fine](#b), [](page:a), [`code`](entry:demo/1).
              |                               ^^^^^^^^^^
              |
              = help: only links to sources and entries have a text of their own: `[](source:…)`, `[](entry:…)`

            warning[changed-link]: this lacks the link `#b`, `#d`, `entry:demo/1`, `page:a`, `page:a#b`, `page:a#c`, `page:b` of the `en` text
             --> locales/fr/pages/a.md:1:1
              |
            1 | Pas de titre.
              | ^^^^^^^^^^^^^
              |
              = help: translate what a link says, and keep where it leads

            warning[changed-code]: this lacks the code `code` of the `en` text
             --> locales/fr/pages/a.md:1:1
              |
            1 | Pas de titre.
              | ^^^^^^^^^^^^^
              |
              = help: what stands between backticks is for machines: keep it to the letter

            error[missing-title]: this page has no title
             --> locales/fr/pages/a.md:1:1
              |
            1 | Pas de titre.
              | ^^^^^^^^^^^^^
              |
              = help: begin it with `# Title`, or with front matter: `---`, `title: Title`, `---`

            error[anchor-mismatch]: heading 1 has the anchor `#x`, and `#b` in the reference locale
             --> locales/fr/pages/a.md:3:1
              |
            3 | ## B {#x}
              | ^^^^^^^^^
              |
             ::: locales/en/pages/a.md:3:1
              |
            3 | ## B {#b}
              | --------- the original
              |
              = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

        "#]],
    );
}

#[test]
fn pages() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\npages: [rules]\n//- locales/en/pages/Rules.md\n# Rules\n//- locales/fr/pages/autre.md\n# Autre\n",
        expect![[r#"
            error[unknown-page]: there is no page `rules`
             --> content/site.yaml:5:9
              |
            5 | pages: [rules]
              |         ^^^^^
              |
              = help: did you mean `Rules`?

            error[invalid-id]: `Rules` cannot be part of a route
             --> locales/en/pages/Rules.md:1:1
              |
            1 | # Rules
              | ^
              |
              = help: name pages in kebab-case: small letters a-z, digits and hyphens, beginning with a letter

        "#]],
    );
}

/// The English words of the base project.
fn base_words() -> String {
    let words = project("")["locales/en/demo.ftl"].clone();
    String::from_utf8(words).expect("UTF-8")
}

#[test]
fn links_to_pages_of_another_locale() {
    let site = "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, fr, { tag: de, fallback: [fr] }]\ncollections: [demo]\npages: [seul]\n//- locales/de/demo.ftl\ndemo-1 = Eins\n    .summary = Der [Erste](page:seul).\n//- locales/fr/pages/seul.md\n# Seul\n\n## Ici {#ici}\n\n[Là](page:autre#la).\n//- locales/fr/pages/autre.md\n# Autre\n\n## Là {#la}\n\n[Ici](page:seul#ici).\n";
    check(
        site,
        expect![[r#"
        warning[missing-attribute]: `demo-1` is translated only in part: it lacks `.description`
         --> locales/de/demo.ftl:1:1
          |
        1 | demo-1 = Eins
          | ^^^^^^
          |
          = help: what is missing is shown in the language that `de` falls back to

        warning[changed-link]: the `en` text does not have the link `page:seul`
         --> locales/de/demo.ftl:2:6
          |
        2 |     .summary = Der [Erste](page:seul).
          |      ^^^^^^^
          |
          = help: translate what a link says, and keep where it leads

    "#]],
    );
    // A message that another locale falls back to, a page, and a template.
    check(
        &format!(
            "{site}//- locales/en/demo.ftl\n{}//- locales/en/pages/rules.md\n# Rules\n\nSee [this](page:seul).\n",
            base_words().replace("It is *one*.", "It is [alone](page:seul).")
        ),
        expect![[r#"
            warning[missing-attribute]: `demo-1` is translated only in part: it lacks `.description`
             --> locales/de/demo.ftl:1:1
              |
            1 | demo-1 = Eins
              | ^^^^^^
              |
              = help: what is missing is shown in the language that `de` falls back to

            warning[changed-link]: the `en` text does not have the link `page:seul`
             --> locales/de/demo.ftl:2:6
              |
            2 |     .summary = Der [Erste](page:seul).
              |      ^^^^^^^
              |
              = help: translate what a link says, and keep where it leads

            error[unknown-page]: readers of `en` get this link, and have no page `seul`
              --> locales/en/demo.ftl:13:34
               |
            13 |     .description = It is [alone](page:seul).
               |                                  ^^^^^^^^^
               |
               = help: write locales/en/pages/seul.md, or take the link out

            error[unknown-page]: readers of `en` get this link, and have no page `seul`
             --> locales/en/pages/rules.md:3:12
              |
            3 | See [this](page:seul).
              |            ^^^^^^^^^
              |
              = help: write locales/en/pages/seul.md, or take the link out

            warning[changed-link]: this lacks the link `page:seul` of the `en` text
              --> locales/fr/demo.ftl:16:6
               |
            16 |     .description = C’est *un*.
               |      ^^^^^^^^^^^
               |
               = help: translate what a link says, and keep where it leads

        "#]],
    );
    check(
        &format!(
            "{site}//- templates/fragments/footer.html\n<footer>\n<a href=\"{{{{ link(to=\"page:seul\") }}}}\">x</a>\n</footer>\n"
        ),
        expect![[r#"
            warning[missing-attribute]: `demo-1` is translated only in part: it lacks `.description`
             --> locales/de/demo.ftl:1:1
              |
            1 | demo-1 = Eins
              | ^^^^^^
              |
              = help: what is missing is shown in the language that `de` falls back to

            warning[changed-link]: the `en` text does not have the link `page:seul`
             --> locales/de/demo.ftl:2:6
              |
            2 |     .summary = Der [Erste](page:seul).
              |      ^^^^^^^
              |
              = help: translate what a link says, and keep where it leads

            error[template-render]: `page:seul` is not written in `en`: link to it only where `lang` is a locale that has it
             --> templates/fragments/footer.html:2:13
              |
            2 | <a href="{{ link(to="page:seul") }}">x</a>
              |             ^^^^^^^^^^^^^^^^^^^^

        "#]],
    );
    check(
        &format!(
            "{site}//- templates/fragments/footer.html\n<footer>{{% if lang != \"en\" %}}<a href=\"{{{{ link(to=\"page:seul\") }}}}\">x</a>{{% endif %}}</footer>\n"
        ),
        expect![[r#"
            warning[missing-attribute]: `demo-1` is translated only in part: it lacks `.description`
             --> locales/de/demo.ftl:1:1
              |
            1 | demo-1 = Eins
              | ^^^^^^
              |
              = help: what is missing is shown in the language that `de` falls back to

            warning[changed-link]: the `en` text does not have the link `page:seul`
             --> locales/de/demo.ftl:2:6
              |
            2 |     .summary = Der [Erste](page:seul).
              |      ^^^^^^^
              |
              = help: translate what a link says, and keep where it leads

        "#]],
    );
    check(
        &format!("{site}//- locales/de/pages/seul.md\n# Allein\n\n## Hier {{#hier}}\n"),
        expect![[r#"
            warning[missing-attribute]: `demo-1` is translated only in part: it lacks `.description`
             --> locales/de/demo.ftl:1:1
              |
            1 | demo-1 = Eins
              | ^^^^^^
              |
              = help: what is missing is shown in the language that `de` falls back to

            warning[changed-link]: the `en` text does not have the link `page:seul`
             --> locales/de/demo.ftl:2:6
              |
            2 |     .summary = Der [Erste](page:seul).
              |      ^^^^^^^
              |
              = help: translate what a link says, and keep where it leads

            error[anchor-mismatch]: heading 1 has the anchor `#hier`, and `#ici` in `fr`
             --> locales/de/pages/seul.md:3:1
              |
            3 | ## Hier {#hier}
              | ^^^^^^^^^^^^^^^
              |
             ::: locales/fr/pages/seul.md:3:1
              |
            3 | ## Ici {#ici}
              | ------------- the original
              |
              = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

        "#]],
    );
}

#[test]
fn a_title_may_be_underlined() {
    check(
        "//- locales/en/pages/a.md\n---\ntitle: A\n---\n\nAnother title\n=============\n\nSome words.\n",
        expect![[r#"
            error[second-title]: this page has a title already
             --> locales/en/pages/a.md:5:1
              |
            5 | Another title
              | ^^^^^^^^^^^^^
              |
              = help: a page has one title, in its front matter or as `# Title`; begin sections with `##`

        "#]],
    );
}

#[test]
fn titles_and_anchors_are_said_once() {
    check(
        "//- locales/en/pages/a.md\n# A\n\n## B {#b}\n\n# C {#c}\n\n## D {#b}\n\n## E {#main}\n//- locales/fr/pages/a.md\n# A\n\n## B {#b}\n\n## C {#c}\n\n## D {#main}\n",
        expect![[r#"
            error[second-title]: this page has a title already
             --> locales/en/pages/a.md:5:1
              |
            5 | # C {#c}
              | ^^^^^^^^
              |
              = help: a page has one title, in its front matter or as `# Title`; begin sections with `##`

            error[duplicate-id]: the page has the anchor `#b` already
             --> locales/en/pages/a.md:7:1
              |
            7 | ## D {#b}
              | ^^^^^^^^^
              |
              = help: each anchor of a page is another one, and none is `#main` or `#find`

            error[duplicate-id]: the page has the anchor `#main` already
             --> locales/en/pages/a.md:9:1
              |
            9 | ## E {#main}
              | ^^^^^^^^^^^^
              |
              = help: each anchor of a page is another one, and none is `#main` or `#find`

            error[anchor-mismatch]: heading 2 has the anchor `#c`, and `#b` in the reference locale
             --> locales/fr/pages/a.md:5:1
              |
            5 | ## C {#c}
              | ^^^^^^^^^
              |
             ::: locales/en/pages/a.md:7:1
              |
            7 | ## D {#b}
              | --------- the original
              |
              = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

            error[duplicate-id]: the page has the anchor `#main` already
             --> locales/fr/pages/a.md:7:1
              |
            7 | ## D {#main}
              | ^^^^^^^^^^^^
              |
              = help: each anchor of a page is another one, and none is `#main` or `#find`

        "#]],
    );
}

#[test]
fn sections_and_collections_keep_off_other_words() {
    check(
        "//- content/site.yaml\nbase_url: https://example.org/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo, heading]\n//- content/heading/collection.yaml\nid: heading\nsections: []\n//- content/demo/collection.yaml\nid: demo\ncode: integer\nsections: [description, summary]\nfacts:\n  sent: { type: boolean }\n  sender: { type: enum, values: [client, server] }\n//- locales/en/more.ftl\nheading-summary = Summary\n",
        expect![[r#"
            error[invalid-id]: every entry has `.summary` besides its sections
             --> content/demo/collection.yaml:3:25
              |
            3 | sections: [description, summary]
              |                         ^^^^^^^
              |
              = help: take it off the list

            error[invalid-id]: visavis keeps `heading` for itself
             --> content/site.yaml:4:21
              |
            4 | collections: [demo, heading]
              |                     ^^^^^^^
              |
              = help: rename the collection

        "#]],
    );
}

#[test]
fn codes_are_as_written() {
    let words =
        ["0x10", "1-10"].map(|slug| format!("demo-{slug} = Name\n    .summary = Sum.\n    .description = Text.\n"));
    check(
        &format!(
            "//- content/demo/collection.yaml\nid: demo\ncode: text\nsections: [description]\nfacts:\n  sent: {{ type: boolean }}\n  sender: {{ type: enum, values: [client, server] }}\n//- content/demo/more.yaml\n0x10:\n  name: Hex\n  facts: {{ sent: true, sender: client }}\n1.10:\n  name: Dotted\n  facts: {{ sent: true, sender: client }}\n//- locales/en/more.ftl\n{}",
            words.concat()
        ),
        expect![""],
    );
}

// Theme

#[test]
fn template_syntax() {
    check(
        "//- templates/footer.html\n{% if x %}\n//- templates/fragments/footer.html\n<footer>\n{{ oops | nofilter }}\n</footer>\n",
        expect![[r#"
        error[template-syntax]: Unexpected end of input
         --> templates/footer.html:1:11
          |
        1 | {% if x %}
          |           ^

    "#]],
    );
}

#[test]
fn template_that_does_not_end() {
    check(
        "//- templates/fragments/footer.html\n<footer>\n{% if root %}\n</footer>\n",
        expect![[r#"
        error[template-syntax]: Unexpected end of input
         --> templates/fragments/footer.html:2:14
          |
        2 | {% if root %}
          |              ^

    "#]],
    );
}

#[test]
fn template_that_fails() {
    check(
        "//- templates/fragments/footer.html\n<footer>\n<p>{{ t(id=\"footer-mode-with\") }}</p>\n</footer>\n",
        expect![[r#"
            error[template-render]: there is no message `footer-mode-with`; did you mean `footer-made-with`?
             --> templates/fragments/footer.html:2:7
              |
            2 | <p>{{ t(id="footer-mode-with") }}</p>
              |       ^^^^^^^^^^^^^^^^^^^^^^^^

        "#]],
    );
    check(
        "//- templates/fragments/footer.html\n<footer>\n{{ colour }}\n</footer>\n",
        expect![[r#"
            error[template-render]: Variable `colour` is not defined. Available variables: canonical, collections, compare, custom, default_url, dir, glossary, home, indexed, lang, languages, pages, policy, root, searched, sections, superseded
             --> templates/fragments/footer.html:2:4
              |
            2 | {{ colour }}
              |    ^^^^^^

        "#]],
    );
    check(
        "//- templates/fragments/footer.html\n<footer><img src=\"{{ asset(path=\"icn.svg\") }}\"></footer>\n",
        expect![[r#"
            error[template-render]: templates/assets has no `icn.svg`; did you mean `icon.svg`?
             --> templates/fragments/footer.html:1:22
              |
            1 | <footer><img src="{{ asset(path="icn.svg") }}"></footer>
              |                      ^^^^^^^^^^^^^^^^^^^^^

        "#]],
    );
}

#[test]
fn dead_link_of_a_template() {
    check(
        "//- templates/not-found.html\n{% extends \"base.html\" %}\n{% block main %}<a href=\"{{ root }}en/nowhere/\">x</a><a href=\"#no\">y</a>{% endblock %}\n",
        expect![[r#"
            error[dead-link]: the link `#no` leads nowhere
            --> 404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

            error[dead-link]: the link `/codes/en/nowhere/` leads nowhere
            --> 404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

            error[dead-link]: the link `#no` leads nowhere
            --> en/404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

            error[dead-link]: the link `/codes/en/nowhere/` leads nowhere
            --> en/404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

            error[dead-link]: the link `#no` leads nowhere
            --> fr/404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

            error[dead-link]: the link `/codes/en/nowhere/` leads nowhere
            --> fr/404.html
             = help: make it with `link(to=…)` or `asset(path=…)` in the template

        "#]],
    );
}

// Comparisons, sequences, guides

/// A collection beside the base project's, whose facts may mean the same.
const OTHER: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en]
collections: [demo, other]
//- locales/fr/demo.ftl
//- content/other/entries.yaml
A:
  name: Alpha
  facts: { from: client }
//- locales/en/other.ftl
other = Other codes
    .label = Other
    .description = More codes for tests.
    .both = Both are other codes.
other-fact-from = From
    .client = the client
other-a = Alpha
    .summary = The letter.
"#;

#[test]
fn difference_that_names_what_it_is_not_given() {
    check(
        r#"
//- locales/en/demo.ftl
demo = Demo codes
    .label = Demo
    .description = Codes for tests.
    .both = Both are demo codes.
demo-fact-sent = Sent
    .difference = { $a } is sent; { $no-nmae } is not.
demo-fact-sender = Sender
    .client = the client
    .server = the server
    .difference = { $a } comes from { $only-a }.
demo-1 = One
    .summary = The first.
    .description = It is *one*.
demo-2 = Two
    .summary = The second.
    .description = It is two.
"#,
        expect![[r#"
            error[unknown-variable]: `demo-fact-sent.difference` is not given `$a`
             --> locales/en/demo.ftl:6:22
              |
            6 |     .difference = { $a } is sent; { $no-nmae } is not.
              |                      ^
              |
              = help: known here: yes, no, yes-name, no-name

            error[unknown-variable]: `demo-fact-sent.difference` is not given `$no-nmae`
             --> locales/en/demo.ftl:6:38
              |
            6 |     .difference = { $a } is sent; { $no-nmae } is not.
              |                                      ^^^^^^^
              |
              = help: did you mean `no-name`?

            error[unknown-variable]: `demo-fact-sender.difference` is not given `$only-a`
              --> locales/en/demo.ftl:10:40
               |
            10 |     .difference = { $a } comes from { $only-a }.
               |                                        ^^^^^^
               |
               = help: known here: a, b, a-name, b-name, a-text, b-text, a-value, b-value

            warning[different-variables]: `demo-fact-sent.difference` does not say `$a`, `$no-nmae`, as the reference does
             --> locales/fr/demo.ftl:6:6
              |
            6 |     .difference = { $yes } est transmis ; { $no } ne l’est pas.
              |      ^^^^^^^^^^
              |
              = help: place the variable where your language wants it, or select by it

            warning[different-variables]: `demo-fact-sender.difference` does not say `$only-a`, as the reference does
              --> locales/fr/demo.ftl:10:6
               |
            10 |     .difference = { $a } vient de { $a-value ->
               |      ^^^^^^^^^^
               |
               = help: place the variable where your language wants it, or select by it

            warning[changed-link]: the `en` text does not have the link `entry:demo/1`, `source:spec#1.2`
              --> locales/fr/demo.ftl:19:6
               |
            19 |     .description = C’est deux, et non [un](entry:demo/1) [](source:spec#1.2).
               |      ^^^^^^^^^^^
               |
               = help: translate what a link says, and keep where it leads

        "#]],
    );
}

#[test]
fn facts_that_mean_the_same_and_cannot() {
    let same_as = |fact: &str| {
        format!(
            "{OTHER}
//- content/other/collection.yaml
id: other
code: text
sections: []
facts:
  from: {fact}
"
        )
    };
    let enumerated = "{ type: enum, values: [client], same_as: demo/sender }";
    check(&same_as(enumerated), expect![""]);
    check(
        &same_as("{ type: text, same_as: demo/sender }"),
        expect![[r#"
            error[same-as-mismatch]: `from` is of type text, `demo/sender` of type enum
             --> content/other/collection.yaml:5:32
              |
            5 |   from: { type: text, same_as: demo/sender }
              |                                ^^^^^^^^^^^
              |
              = help: facts that mean the same are of one type: change one, or take `same_as` off

            error[unknown-message]: nothing asks for `other-fact-from.client`
             --> locales/en/other.ftl:6:6
              |
            6 |     .client = the client
              |      ^^^^^^
              |
              = help: did you mean `other-fact-from.absent`?

        "#]],
    );
    check(
        &same_as("{ type: enum, values: [client], same_as: demo/sent }"),
        expect![[r#"
            error[same-as-mismatch]: `from` is of type enum, `demo/sent` of type boolean
             --> content/other/collection.yaml:5:50
              |
            5 |   from: { type: enum, values: [client], same_as: demo/sent }
              |                                                  ^^^^^^^^^
              |
              = help: facts that mean the same are of one type: change one, or take `same_as` off

        "#]],
    );
    check(
        &same_as("{ type: enum, values: [client, peer], same_as: demo/sendr }"),
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `other-fact-from.peer`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[unknown-fact]: no other collection has the fact `demo/sendr`
             --> content/other/collection.yaml:5:56
              |
            5 |   from: { type: enum, values: [client, peer], same_as: demo/sendr }
              |                                                        ^^^^^^^^^^
              |
              = help: did you mean `demo/sender`?
              = help: write it as `collection/fact`

        "#]],
    );
    let nothing = same_as("{ type: enum, values: [peer], same_as: demo/sender }")
        .replace("from: client }", "from: peer }")
        .replace(".client = the client\nother-a", ".peer = the peer\nother-a");
    check(
        &nothing,
        expect![[r#"
        error[same-as-mismatch]: `from` and `demo/sender` have no value in common
         --> content/other/collection.yaml:5:48
          |
        5 |   from: { type: enum, values: [peer], same_as: demo/sender }
          |                                                ^^^^^^^^^^^
          |
          = help: values that mean the same have one id in both schemas

    "#]],
    );
}

#[test]
fn weights_and_defaults() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean, weight: 1000, equivalence: true }
  sender: { type: enum, values: [client, server], default: nobody }
"#,
        expect![[r#"
            error[invalid-range]: a weight is a whole number from 0 to 100
             --> content/demo/collection.yaml:5:34
              |
            5 |   sent: { type: boolean, weight: 1000, equivalence: true }
              |                                  ^^^^
              |
              = help: the heavier a fact, the earlier a comparison names it; 0 where a difference in it does not matter

            error[unknown-key]: only a fact that is an entry can be an equivalence
             --> content/demo/collection.yaml:5:53
              |
            5 |   sent: { type: boolean, weight: 1000, equivalence: true }
              |                                                     ^^^^

            error[unknown-value]: `nobody` is no value of `sender`
             --> content/demo/collection.yaml:6:60
              |
            6 |   sender: { type: enum, values: [client, server], default: nobody }
              |                                                            ^^^^^^
              |
              = help: known here: client, server

        "#]],
    );
}

#[test]
fn disputes() {
    check(
        r#"
//- content/demo/entries.yaml
1:
  name: One
  facts:
    sent: { disputed: [ { value: true, source: spec#1 }, { value: true, source: spec#2 } ] }
    sender: { disputed: [ { value: client, source: spce }, { value: nobody } ], said: by }
2:
  name: Two
  facts: { sent: false, sender: { disputed: client } }
"#,
        expect![[r#"
            error[wrong-type]: these sources do not disagree
             --> content/demo/entries.yaml:4:23
              |
            4 |     sent: { disputed: [ { value: true, source: spec#1 }, { value: true, source: spec#2 } ] }
              |                       ^
              |
              = help: a dispute has two values or more, each with its source

            error[unknown-source]: content/sources.yaml has no `spce`
             --> content/demo/entries.yaml:5:52
              |
            5 |     sender: { disputed: [ { value: client, source: spce }, { value: nobody } ], said: by }
              |                                                    ^^^^
              |
              = help: did you mean `spec`?

            error[missing-key]: an opinion lacks `source`
             --> content/demo/entries.yaml:5:60
              |
            5 |     sender: { disputed: [ { value: client, source: spce }, { value: nobody } ], said: by }
              |                                                            ^
              |
              = help: add `source: …`

            error[unknown-value]: `nobody` is no value of `sender`
             --> content/demo/entries.yaml:5:69
              |
            5 |     sender: { disputed: [ { value: client, source: spce }, { value: nobody } ], said: by }
              |                                                                     ^^^^^^
              |
              = help: known here: client, server

            error[unknown-key]: unknown key `said` in a disputed fact
             --> content/demo/entries.yaml:5:81
              |
            5 |     sender: { disputed: [ { value: client, source: spce }, { value: nobody } ], said: by }
              |                                                                                 ^^^^
              |
              = help: known here: disputed

            error[wrong-type]: expected a list, found text
             --> content/demo/entries.yaml:8:45
              |
            8 |   facts: { sent: false, sender: { disputed: client } }
              |                                             ^^^^^^
              |
              = help: write it as `[a, b]`, or one `- item` a line

        "#]],
    );
}

/// The base project with a third code and these sets.
fn sets(sets: &str) -> String {
    format!(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: {{ type: boolean }}
  sender: {{ type: enum, values: [client, server] }}
comparisons: {{ sets: {sets} }}
//- content/demo/more.yaml
3:
  name: Three
  facts: {{ sent: true, sender: server }}
//- locales/en/more.ftl
demo-3 = Three
    .summary = The third.
    .description = It is three.
"#
    )
}

#[test]
fn sets_that_are_none() {
    check(&sets("[[1, 2, 3]]"), expect![""]);
    check(
        &sets("[[1, 2, 1]]"),
        expect![[r#"
        error[invalid-set]: a set has three entries or more
         --> content/demo/collection.yaml:7:23
          |
        7 | comparisons: { sets: [[1, 2, 1]] }
          |                       ^
          |
          = help: two are a pair, which `pairs` is about

        error[duplicate-id]: `1` is there twice
         --> content/demo/collection.yaml:7:30
          |
        7 | comparisons: { sets: [[1, 2, 1]] }
          |                              ^ again here
          |
         ::: content/demo/collection.yaml:7:24
          |
        7 | comparisons: { sets: [[1, 2, 1]] }
          |                        - first here

    "#]],
    );
    check(
        &sets("[[1, 2]]"),
        expect![[r#"
        error[invalid-set]: a set has three entries or more
         --> content/demo/collection.yaml:7:23
          |
        7 | comparisons: { sets: [[1, 2]] }
          |                       ^
          |
          = help: two are a pair, which `pairs` is about

    "#]],
    );
    check(
        &sets("[[1, 2, 33]]"),
        expect![[r#"
        error[unknown-entry]: there is no entry `33`
         --> content/demo/collection.yaml:7:30
          |
        7 | comparisons: { sets: [[1, 2, 33]] }
          |                              ^^
          |
          = help: did you mean `3`?

    "#]],
    );
    check(
        &sets("[[1, 2, 3], [3, 1, 2]]"),
        expect![[r#"
        error[duplicate-id]: this set is there twice
         --> content/demo/collection.yaml:7:34
          |
        7 | comparisons: { sets: [[1, 2, 3], [3, 1, 2]] }
          |                                  ^ again here
          |
         ::: content/demo/collection.yaml:7:23
          |
        7 | comparisons: { sets: [[1, 2, 3], [3, 1, 2]] }
          |                       - first here

    "#]],
    );
}

#[test]
fn words_of_sets_that_have_no_page() {
    let words = |id: &str| format!("{}{id} = Which?\n    .answer = This.\n", sets("[[1, 2, 3]]"));
    check(&words("demo-1-vs-2-vs-3"), expect![""]);
    check(
        &words("demo-1-vs-3-vs-2"),
        expect![[r#"
        error[unknown-message]: `demo-1-vs-3-vs-2` has its entries in the wrong order
         --> locales/en/more.ftl:4:1
          |
        4 | demo-1-vs-3-vs-2 = Which?
          | ^^^^^^^^^^^^^^^^
          |
          = help: call it `demo-1-vs-2-vs-3`: the order is the collection's

    "#]],
    );
    check(
        &words("demo-1-vs-2-vs-3").replace("sets: [[1, 2, 3]]", "sets: []"),
        expect![[r#"
            error[ungenerated-pair]: there are words for this set, but `demo` has no such set
             --> locales/en/more.ftl:4:1
              |
            4 | demo-1-vs-2-vs-3 = Which?
              | ^^^^^^^^^^^^^^^^
              |
              = help: list it under `comparisons: { sets: … }` in its collection.yaml, or delete the words

        "#]],
    );
}

#[test]
fn words_of_pairs_that_have_no_page() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
comparisons: { pairs: none }
//- locales/en/pairs.ftl
demo-1-vs-2 = Which of the two?
"#,
        expect![[r#"
            error[ungenerated-pair]: there are words for this pair, but `demo` makes pages of no pairs
             --> locales/en/pairs.ftl:1:1
              |
            1 | demo-1-vs-2 = Which of the two?
              | ^^^^^^^^^^^
              |
              = help: set `comparisons: { pairs: confused }` in its collection.yaml, or delete the words

        "#]],
    );
}

#[test]
fn pairs_that_need_words() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
comparisons: { words: confused }
"#,
        expect![[r#"
            error[unworded-pair]: 1 and 2 have no words of their own
             --> content/demo/entries.yaml:4:19
              |
            4 |   confused_with: [2]
              |                   ^
              |
              = help: write `demo-1-vs-2` in the reference locale
              = help: or ask for less with `comparisons: { words: none }` in collection.yaml

        "#]],
    );
}

/// The base project whose first code has this sequence.
fn sequence(steps: &str) -> String {
    format!(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
parties: [client, server]
facts:
  sent: {{ type: boolean }}
  sender: {{ type: enum, values: [client, server] }}
//- content/demo/entries.yaml
1:
  name: One
  facts: {{ sent: true, sender: client }}
  sequence:
{steps}
2:
  name: Two
  facts: {{ sent: false, sender: server }}
//- locales/en/sequence.ftl
demo-party-client = Client
demo-party-server = Server
demo-step-hello = hello
demo-step-sees = reads {{ $code }}
"#
    )
}

#[test]
fn sequences() {
    let good = "
    - { from: client, to: server, step: hello }
    - { from: server, to: client, step: hello, lost: true }
    - { between: [client, server], step: hello }
    - { at: server, step: hello }
    - { at: client, sees: 1 }";
    check(&sequence(good), expect![""]);
    check(
        &sequence(
            "
    - { from: client, to: sever, step: hello }
    - { at: client, sees: 3 }
    - { at: server, sees: 1 }",
        ),
        expect![[r#"
            error[unknown-party]: the collection has no party `sever`
             --> content/demo/entries.yaml:6:27
              |
            6 |     - { from: client, to: sever, step: hello }
              |                           ^^^^^
              |
              = help: did you mean `server`?

            error[unknown-entry]: there is no entry `3`
             --> content/demo/entries.yaml:7:27
              |
            7 |     - { at: client, sees: 3 }
              |                           ^
              |
              = help: known here: 1, 2

            error[unknown-message]: nothing asks for `demo-step-hello`
             --> locales/en/sequence.ftl:3:1
              |
            3 | demo-step-hello = hello
              | ^^^^^^^^^^^^^^^
              |
              = help: did you mean `demo-step-sees`?

        "#]],
    );
    check(
        &sequence(
            "
    - { from: client, step: hello }
    - { from: client, to: client, step: hello }
    - { between: [client], step: hello }
    - { from: client, to: server }
    - { at: client, step: hello, lost: true }
    - { from: server, to: client, step: hello }
    - { at: client, sees: 1 }",
        ),
        expect![[r#"
            error[invalid-step]: this is no step of a sequence
             --> content/demo/entries.yaml:6:7
              |
            6 |     - { from: client, step: hello }
              |       ^
              |
              = help: write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`

            error[invalid-step]: this is no step of a sequence
             --> content/demo/entries.yaml:7:7
              |
            7 |     - { from: client, to: client, step: hello }
              |       ^
              |
              = help: write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`

            error[invalid-step]: this is no step of a sequence
             --> content/demo/entries.yaml:8:7
              |
            8 |     - { between: [client], step: hello }
              |       ^
              |
              = help: write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`

            error[invalid-step]: this is no step of a sequence
             --> content/demo/entries.yaml:9:7
              |
            9 |     - { from: client, to: server }
              |       ^
              |
              = help: write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`

            error[invalid-step]: this is no step of a sequence
              --> content/demo/entries.yaml:10:7
               |
            10 |     - { at: client, step: hello, lost: true }
               |       ^
               |
               = help: write `{ from: a, to: b, step: label }`, with `lost: true` if it does not arrive, `{ between: [a, b], step: label }` where the connection breaks, `{ at: a, step: label }`, or `{ at: a, sees: code }`

        "#]],
    );
    check(
        &sequence(&good.replace("step: hello }\n    - { at: client", "step: bye }\n    - { at: client")),
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `demo-step-bye`
             --> content/demo/entries.yaml:9:27
              |
            9 |     - { at: server, step: bye }
              |                           ^^^ which names this
              |
              = help: add it to a `.ftl` file in locales/en

        "#]],
    );
}

/// The base project with a guide.
fn guide(guide: &str) -> String {
    format!(
        r#"
//- content/guides/which.yaml
{guide}
//- locales/en/guides.ftl
guide-which = Which?
    .description = It asks.
guide-which-sent = Was it sent?
    .yes = Yes
    .no = No
guide-which-one = It is one.
    .description = So read on.
guide-which-two = It is two.
    .description = So read on.
"#
    )
}

#[test]
fn guides() {
    let good = "start: sent
questions:
  sent: { yes: one, no: two }
outcomes:
  one: [demo/1]
  two: [demo/2, demo/1-vs-2]";
    check(&guide(good), expect![""]);
    check(
        &guide(&good.replace("no: two", "no: tow")),
        expect![[r#"
        error[unknown-node]: the guide has no question and no outcome `tow`
         --> content/guides/which.yaml:3:25
          |
        3 |   sent: { yes: one, no: tow }
          |                         ^^^
          |
          = help: did you mean `two`?

    "#]],
    );
    check(
        &guide(&good.replace("no: two", "no: one")),
        expect![[r#"
        error[unreachable-node]: no answer leads to `two`
         --> content/guides/which.yaml:6:3
          |
        6 |   two: [demo/2, demo/1-vs-2]
          |   ^^^
          |
          = help: let an answer name it, or delete it

    "#]],
    );
    check(
        &guide(&good.replace("no: two", "no: sent")),
        expect![[r#"
        error[guide-loop]: the answer `no` leads back to `sent`
         --> content/guides/which.yaml:3:25
          |
        3 |   sent: { yes: one, no: sent }
          |                         ^^^^
          |
          = help: a guide gets on: let each answer lead to a question that was not asked, or to an outcome

        error[unreachable-node]: no answer leads to `two`
         --> content/guides/which.yaml:6:3
          |
        6 |   two: [demo/2, demo/1-vs-2]
          |   ^^^
          |
          = help: let an answer name it, or delete it

    "#]],
    );
    check(
        &guide(&good.replace("one: [demo/1]", "one: []")),
        expect![[r#"
        error[dead-end]: the outcome `one` leads nowhere
         --> content/guides/which.yaml:5:3
          |
        5 |   one: []
          |   ^^^
          |
          = help: name the entries and comparisons that a reader goes on to: `[websocket/1006]`

    "#]],
    );
    check(
        &guide(&good.replace("one: [demo/1]", "one: [demo/11, demo/1-vs-3]")),
        expect![[r#"
        error[unknown-entry]: `demo/11` is neither an entry nor a comparison
         --> content/guides/which.yaml:5:9
          |
        5 |   one: [demo/11, demo/1-vs-3]
          |         ^^^^^^^
          |
          = help: did you mean `demo/1`?
          = help: write `collection/code`, or `collection/code-vs-code`

        error[unknown-entry]: `demo/1-vs-3` is neither an entry nor a comparison
         --> content/guides/which.yaml:5:18
          |
        5 |   one: [demo/11, demo/1-vs-3]
          |                  ^^^^^^^^^^^
          |
          = help: known here: demo/1, demo/2
          = help: write `collection/code`, or `collection/code-vs-code`

    "#]],
    );
    check(
        &guide(&good.replace("{ yes: one, no: two }", "{}")),
        expect![[r#"
        error[wrong-type]: expected at least one answer, found a mapping
         --> content/guides/which.yaml:3:9
          |
        3 |   sent: {}
          |         ^
          |
          = help: write it as `{ answer: next }`

        error[unreachable-node]: no answer leads to `one`
         --> content/guides/which.yaml:5:3
          |
        5 |   one: [demo/1]
          |   ^^^
          |
          = help: let an answer name it, or delete it

        error[unreachable-node]: no answer leads to `two`
         --> content/guides/which.yaml:6:3
          |
        6 |   two: [demo/2, demo/1-vs-2]
          |   ^^^
          |
          = help: let an answer name it, or delete it

        error[unknown-message]: nothing asks for `guide-which-sent.yes`
         --> locales/en/guides.ftl:4:6
          |
        4 |     .yes = Yes
          |      ^^^
          |
          = help: did you mean `guide-which-sent`?

        error[unknown-message]: nothing asks for `guide-which-sent.no`
         --> locales/en/guides.ftl:5:6
          |
        5 |     .no = No
          |      ^^
          |
          = help: did you mean `guide-which-sent`?

    "#]],
    );
    check(
        &guide(&good.replace("  two: [demo/2, demo/1-vs-2]", "  two: [demo/2]\n  sent: [demo/1]")),
        expect![[r#"
            error[duplicate-id]: `sent` is there twice
             --> content/guides/which.yaml:7:3
              |
            7 |   sent: [demo/1]
              |   ^^^^ again here
              |
             ::: content/guides/which.yaml:3:3
              |
            3 |   sent: { yes: one, no: two }
              |   ---- first here

        "#]],
    );
}

#[test]
fn words_of_guides() {
    check(
        r#"
//- content/guides/which.yaml
start: sent
questions:
  sent: { yes: one, no: one }
outcomes:
  one: [demo/1]
//- locales/en/guides.ftl
guide-which = Which?
guide-which-sent = Was it sent?
    .yes = Yes
    .on = No
"#,
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `guide-which-one.description`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `guide-which-one`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `guide-which-sent.no`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[missing-message]: the reference locale `en` lacks `guide-which.description`
            --> locales/en
             = help: add it to a `.ftl` file in locales/en

            error[unknown-message]: nothing asks for `guide-which-sent.on`
             --> locales/en/guides.ftl:4:6
              |
            4 |     .on = No
              |      ^^
              |
              = help: did you mean `guide-which-sent.no`?

        "#]],
    );
    check(
        r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
guides: [which]
"#,
        expect![[r#"
            error[missing-file]: there is no content/guides/which.yaml
             --> content/site.yaml:5:10
              |
            5 | guides: [which]
              |          ^^^^^

        "#]],
    );
}

#[test]
fn featured() {
    check(
        r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
featured: [demo/1-vs-2, demo/1-vs-3, demo/2]
"#,
        expect![[r#"
            error[unknown-entry]: `demo/1-vs-3` is neither an entry nor a comparison
             --> content/site.yaml:5:25
              |
            5 | featured: [demo/1-vs-2, demo/1-vs-3, demo/2]
              |                         ^^^^^^^^^^^
              |
              = help: known here: demo/1, demo/2
              = help: write `collection/code`, or `collection/code-vs-code`

        "#]],
    );
}

#[test]
fn a_review_is_on_a_day() {
    check(
        r#"
//- content/demo/collection.yaml
id: demo
code: integer
reviewed: 2026-13-01
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
//- content/demo/entries.yaml
1:
  name: One
  facts: { sent: true, sender: client }
  confused_with: [2]
  sources: [spec#1.2]
  reviewed: last week
2:
  name: Two
  facts: { sent: false, sender: server }
  reviewed: 2024-02-29
"#,
        expect![[r#"
            error[wrong-type]: expected a day of the calendar
             --> content/demo/collection.yaml:3:11
              |
            3 | reviewed: 2026-13-01
              |           ^^^^^^^^^^
              |
              = help: write it as 2011-12-31

            error[wrong-type]: expected a day of the calendar
             --> content/demo/entries.yaml:6:13
              |
            6 |   reviewed: last week
              |             ^^^^^^^^^
              |
              = help: write it as 2011-12-31

        "#]],
    );
}
