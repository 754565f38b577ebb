//! What is noted of a translation that does not agree with its reference or its language: each fault with the exact
//! diagnostic, and the same text without it. `UPDATE_EXPECT=1 cargo test` writes expected texts anew; read what it writes.

use expect_test::{Expect, expect};

use crate::support::{project, shown_files};

/// The diagnostics of English and French messages in the base project.
fn french(en: &str, fr: &str) -> String {
    in_locale("fr", en, fr)
}

/// The same for another locale, which has no words but these.
fn in_locale(tag: &str, en: &str, own: &str) -> String {
    let site = format!(
        "//- content/site.yaml\nbase_url: https://example.org/codes/\ndefault_locale: en\nlocales: [en, fr{}]\ncollections: [demo]\n",
        if tag == "fr" { String::new() } else { format!(", {tag}") }
    );
    let words = format!("//- locales/en/more.ftl\n{en}\n//- locales/{tag}/more.ftl\n{own}\n");
    let template = "//- templates/asks.html\n{{ t(id=\"more\", attr=\"deep\") }}{{ t(id=\"more-\" ~ lang) }}\n";
    shown_files(&project(&(site + &words + template)))
}

fn check(found: String, expected: Expect) {
    expected.assert_eq(&found);
}

fn fine(found: String) {
    assert_eq!(found, "");
}

#[test]
fn variables() {
    check(
        french("more = From { $from } to { $to }.", "more = De { $from } à là."),
        expect![[r#"
            warning[different-variables]: `more` does not say `$to`, as the reference does
             --> locales/fr/more.ftl:1:1
              |
            1 | more = De { $from } à là.
              | ^^^^
              |
              = help: place the variable where your language wants it, or select by it

        "#]],
    );
    check(
        french("more = From { $from } to { $to }.", "more = De { $fromm } à { $to }."),
        expect![[r#"
            warning[different-variables]: `more` does not say `$from`, as the reference does
             --> locales/fr/more.ftl:1:1
              |
            1 | more = De { $fromm } à { $to }.
              | ^^^^
              |
              = help: place the variable where your language wants it, or select by it

            error[unknown-variable]: `more` is not given `$fromm`
             --> locales/fr/more.ftl:1:14
              |
            1 | more = De { $fromm } à { $to }.
              |              ^^^^^
              |
              = help: did you mean `from`?

        "#]],
    );
    fine(french(
        "more = From { $from } to { $to }.",
        "more = À { $to } depuis { $from }.",
    ));
}

#[test]
fn plural_categories() {
    check(
        french(
            "more = { $count ->\n    [one] { $count } code\n   *[other] { $count } codes\n}",
            "more = { $count ->\n    [one] { $count } code\n    [few] { $count } codes\n   *[other] { $count } codes\n}",
        ),
        expect![[r#"
            warning[impossible-plural]: no number of `fr` is `few`: this variant is never chosen
             --> locales/fr/more.ftl:3:6
              |
            3 |     [few] { $count } codes
              |      ^^^
              |
              = help: the plural categories of `fr` are: one, other

        "#]],
    );
    check(
        in_locale(
            "ar",
            "more = { $count ->\n    [one] { $count } code\n   *[other] { $count } codes\n}",
            "more = { $count ->\n    [0] لا رموز\n    [one] رمز واحد\n    [two] رمزان\n   *[other] { $count } رمز\n}",
        ),
        expect![[r#"
            warning[missing-plural]: `ar` also has few, many, for which this has no variant
             --> locales/ar/more.ftl:1:11
              |
            1 | more = { $count ->
              |           ^^^^^
              |
              = help: the plural categories of `ar` are: zero, one, two, few, many, other

        "#]],
    );
    // To ask whether there is any is no question of grammar, and exact numbers may stand for a category.
    fine(french(
        "more = { $count ->\n    [0] none\n   *[other] some: { $count }\n}",
        "more = { $count ->\n    [0] aucun\n   *[other] certains : { $count }\n}",
    ));
    fine(in_locale(
        "de",
        "more = { $count ->\n    [one] { $count } code\n   *[other] { $count } codes\n}",
        "more = { $count ->\n    [1] Ein Code\n   *[other] { $count } Codes\n}",
    ));
}

#[test]
fn attributes() {
    check(
        french("more = More\n    .deep = Deep", "more = Plus"),
        expect![[r#"
            warning[missing-attribute]: `more` is translated only in part: it lacks `.deep`
             --> locales/fr/more.ftl:1:1
              |
            1 | more = Plus
              | ^^^^
              |
              = help: what is missing is shown in the language that `fr` falls back to

        "#]],
    );
    check(
        french(
            "more = More\n    .deep = Deep",
            "more = Plus\n    .deep = Profond\n    .high = Haut",
        ),
        expect![[r#"
            error[missing-message]: the reference locale `en` lacks `more.high`
             --> locales/fr/more.ftl:3:6
              |
            3 |     .high = Haut
              |      ^^^^
              |
              = help: a message is written in the reference locale first

        "#]],
    );
    fine(french(
        "more = More\n    .deep = Deep",
        "more = Plus\n    .deep = Profond",
    ));
}

#[test]
fn references_to_other_messages() {
    check(
        french("more = { -brand }\n-brand = Brand", "more = { -marque } et { autre }"),
        expect![[r#"
            error[unknown-term]: `fr` does not define the term `-marque`
             --> locales/fr/more.ftl:1:11
              |
            1 | more = { -marque } et { autre }
              |           ^^^^^^

            error[unknown-message]: `fr` has no message `autre`
             --> locales/fr/more.ftl:1:25
              |
            1 | more = { -marque } et { autre }
              |                         ^^^^^
              |
              = help: a message can only mention messages of its own locale

        "#]],
    );
    // A locale has terms of its own.
    fine(french(
        "more = { -brand }\n-brand = Brand",
        "more = { -marque }\n-marque = Marque",
    ));
}

#[test]
fn what_nobody_uses() {
    check(
        french("more = More\nless = Less\n-idle = idle", "more = Plus\n-oisif = oisif"),
        expect![[r#"
            warning[unused-message]: neither the program nor a template asks for `less`
             --> locales/en/more.ftl:2:1
              |
            2 | less = Less
              | ^^^^
              |
              = help: delete it, or use it

            warning[unused-message]: no message of this locale mentions `-idle`
             --> locales/en/more.ftl:3:2
              |
            3 | -idle = idle
              |  ^^^^
              |
              = help: delete it, or use it

            warning[unused-message]: no message of this locale mentions `-oisif`
             --> locales/fr/more.ftl:2:2
              |
            2 | -oisif = oisif
              |  ^^^^^
              |
              = help: delete it, or use it

        "#]],
    );
    fine(french(
        "more = More, { other }\nother = other\nmore-en = En",
        "more = Plus",
    ));
}

#[test]
fn links_and_code() {
    check(
        french(
            "more = See [one](entry:demo/1) and `close()`.",
            "more = Voir [un](entry:demo/2) et `fermer()`.",
        ),
        expect![[r#"
            warning[changed-link]: where the `en` text has the link `entry:demo/1`, this has `entry:demo/2`
             --> locales/fr/more.ftl:1:1
              |
            1 | more = Voir [un](entry:demo/2) et `fermer()`.
              | ^^^^
              |
              = help: translate what a link says, and keep where it leads

            warning[changed-code]: where the `en` text has the code `close()`, this has `fermer()`
             --> locales/fr/more.ftl:1:1
              |
            1 | more = Voir [un](entry:demo/2) et `fermer()`.
              | ^^^^
              |
              = help: what stands between backticks is for machines: keep it to the letter

        "#]],
    );
    check(
        french(
            "more = See [one](entry:demo/1) [](source:spec#1.2).",
            "more = Voir [un](entry:demo/1).",
        ),
        expect![[r#"
            warning[changed-link]: this lacks the link `source:spec#1.2` of the `en` text
             --> locales/fr/more.ftl:1:1
              |
            1 | more = Voir [un](entry:demo/1).
              | ^^^^
              |
              = help: translate what a link says, and keep where it leads

        "#]],
    );
    fine(french(
        "more = See [one](entry:demo/1) and `close()` [](source:spec#1.2).",
        "more = `close()` et [un](entry:demo/1) [](source:spec#1.2).",
    ));
}

#[test]
fn numbers() {
    check(
        french(
            "more = Codes 0–999 are not used.",
            "more = Les codes 0999 ne servent pas.",
        ),
        expect![[r#"
            warning[changed-number]: `999` of the `en` text did not survive translation
             --> locales/fr/more.ftl:1:8
              |
            1 | more = Les codes 0999 ne servent pas.
              |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: numbers and code points are facts: they stand in every language, written as it writes numbers

        "#]],
    );
    check(
        french("more = It begins with U+FEFF.", "more = Il commence par U+FFFE."),
        expect![[r#"
            warning[changed-number]: `U+FEFF` of the `en` text did not survive translation
             --> locales/fr/more.ftl:1:8
              |
            1 | more = Il commence par U+FFFE.
              |        ^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: numbers and code points are facts: they stand in every language, written as it writes numbers

        "#]],
    );
    fine(french(
        "more = At most 32,768 bytes, 1.5 s and U+FEFF; 3 times.",
        "more = Au plus 32\u{202f}768\u{a0}octets, 1,5\u{a0}s et U+FEFF\u{202f}; trois fois.",
    ));
    fine(in_locale(
        "ar",
        "more = At most 123 bytes.",
        "more = ١٢٣ بايت على الأكثر.",
    ));
}

#[test]
fn text_left_in_the_other_language() {
    let english = "more = The connection was closed because nobody had sent anything for a very long time.";
    check(
        french(english, english),
        expect![[r#"
            warning[untranslated-text]: this reads as `en`, not as `fr`
             --> locales/fr/more.ftl:1:8
              |
            1 | more = The connection was closed because nobody had sent anything for a very long time.
              |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: translate it, or leave the message out: what is missing is marked as such

        "#]],
    );
    check(
        french(
            english,
            "more = The connection was closed, since for a long time nothing at all had been sent by anybody.",
        ),
        expect![[r#"
            warning[untranslated-text]: this reads as `en`, not as `fr`
             --> locales/fr/more.ftl:1:8
              |
            1 | more = The connection was closed, since for a long time nothing at all had been sent by anybody.
              |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              |
              = help: translate it, or leave the message out: what is missing is marked as such

        "#]],
    );
    fine(french(
        english,
        "more = La connexion a été fermée, parce que personne n’avait rien envoyé pendant très longtemps.",
    ));
    // A short text may be the same in both.
    fine(french("more = WebSocket (RFC 6455)", "more = WebSocket (RFC 6455)"));
}

#[test]
fn french_spaces() {
    check(
        french("more = Who: you?", "more = Qui\u{a0}: vous ?"),
        expect![[r#"
            warning[missing-space]: a no-break space is missing before `?`
             --> locales/fr/more.ftl:1:19
              |
            1 | more = Qui : vous ?
              |                   ^
              |
              = help: write U+202F before `;`, `!` and `?`, and U+00A0 before `:` and inside `« »`

        "#]],
    );
    check(
        french("more = “No”", "more = «Non\u{a0}»"),
        expect![[r#"
            warning[missing-space]: a no-break space is missing after `«`
             --> locales/fr/more.ftl:1:8
              |
            1 | more = «Non »
              |        ^
              |
              = help: write U+202F before `;`, `!` and `?`, and U+00A0 before `:` and inside `« »`

        "#]],
    );
    fine(french(
        "more = At 12:30 “no”: `a:b`, https://example.org/?a!",
        "more = À 12:30 «\u{a0}non\u{202f}»\u{a0}: `a:b`, https://example.org/?a\u{202f}!",
    ));
    // In Canada the sign stands at the word, but for the colon.
    fine(in_locale("fr-CA", "more = Who: you?", "more = Qui\u{a0}: vous?"));
}

#[test]
fn quotation_marks() {
    check(
        french("more = “Yes”", "more = \"Oui\", “non”"),
        expect![[r#"
            warning[wrong-quotes]: `"` is no quotation mark of `fr` here
             --> locales/fr/more.ftl:1:8
              |
            1 | more = "Oui", “non”
              |        ^
              |
              = help: `fr` quotes with `«…»`

        "#]],
    );
    check(
        in_locale("de", "more = “Yes” and “no”", "more = „Ja“ und „nein"),
        expect![[r#"
            warning[wrong-quotes]: `„` is not closed by `“`
             --> locales/de/more.ftl:1:17
              |
            1 | more = „Ja“ und „nein
              |                 ^
              |
              = help: `de` quotes with `„…“` or `»…«`

        "#]],
    );
    // Where a language leaves the choice, a locale makes it once.
    check(
        in_locale(
            "es",
            "more = “One”, “two”\nmore-en = “three”",
            "more = «Uno», «dos»\nmore-en = “tres”",
        ),
        expect![[r#"
            warning[wrong-quotes]: most texts of `es` quote with other marks than `“`
             --> locales/es/more.ftl:2:11
              |
            2 | more-en = “tres”
              |           ^
              |
              = help: `es` quotes with `«…»` or `“…”`

        "#]],
    );
    fine(in_locale(
        "de",
        "more = “Yes, ‘no’”, it’s",
        "more = „Ja, ‚nein‘“, ’s ist",
    ));
    fine(in_locale("ja", "more = “Yes, ‘no’”", "more = 「はい、『いいえ』」"));
}

#[test]
fn isolates() {
    check(
        french("more = From { $from }", "more = De \u{2068}{ $from }"),
        expect![[r#"
            error[unbalanced-isolate]: U+2068 opens an isolate that is not closed in this text
             --> locales/fr/more.ftl:1:11
              |
            1 | more = De �{ $from }
              |           ^
              |
              = help: write U+2068 before and U+2069 after what is to be isolated, or neither: codes and names are isolated by themselves

        "#]],
    );
    check(
        french("more = From { $from }", "more = De { $from }{ \"\\u2069\" }"),
        expect![[r#"
            error[unbalanced-isolate]: U+2069 closes an isolate that is not open in this text
             --> locales/fr/more.ftl:1:14
              |
            1 | more = De { $from }{ "\u2069" }
              |              ^^^
              |
              = help: write U+2068 before and U+2069 after what is to be isolated, or neither: codes and names are isolated by themselves

        "#]],
    );
    fine(french("more = From { $from }", "more = De \u{2068}{ $from }\u{2069}"));
}
