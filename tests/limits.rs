//! Hostile input: nothing of it may take the stack, the time or the memory of a build.

use expect_test::{Expect, expect};

use crate::support::shown;

fn check(fixture: &str, expected: Expect) {
    expected.assert_eq(&shown(fixture));
}

const DEEP: usize = 100_000;

#[test]
fn deep_yaml() {
    check(
        &format!("//- content/demo/more.yaml\n3: {}\n", "[".repeat(DEEP)),
        expect![[r#"
        error[yaml-limit]: this file nests or repeats more than visavis reads
         --> content/demo/more.yaml:1:61
          |
        1 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[...
          |                                                             ^
          |
          = help: nest at most 32 deep, and write values out instead of repeating them by anchors and aliases

    "#]],
    );
}

#[test]
fn deep_block_yaml() {
    let lines: String = (0..200).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    check(
        &format!("//- content/demo/more.yaml\n{lines}"),
        expect![[r#"
        error[yaml-limit]: this file nests or repeats more than visavis reads
          --> content/demo/more.yaml:33:33
           |
        33 | ...                   a:
           |                       ^
           |
           = help: nest at most 32 deep, and write values out instead of repeating them by anchors and aliases

    "#]],
    );
}

#[test]
fn alias_bomb() {
    let mut text = String::from("a: &a [x, x, x, x, x, x, x, x, x, x]\n");
    for (own, other) in "bcdefghij".chars().zip("abcdefghi".chars()) {
        text.push_str(&format!(
            "{own}: &{own} [{}]\n",
            vec![format!("*{other}"); 10].join(", ")
        ));
    }
    check(
        &format!("//- content/demo/more.yaml\n{text}"),
        expect![[r#"
        error[yaml-limit]: this file nests or repeats more than visavis reads
         --> content/demo/more.yaml:4:36
          |
        4 | d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
          |                                    ^
          |
          = help: nest at most 32 deep, and write values out instead of repeating them by anchors and aliases

    "#]],
    );
}

#[test]
fn deep_fluent() {
    check(
        &format!(
            "//- locales/fr/more.ftl\n-before = {{ -x }}\ndeep = {}\n-x = fine\n",
            "{".repeat(DEEP)
        ),
        expect![[r#"
            warning[unused-message]: no message of this locale mentions `-before`
             --> locales/fr/more.ftl:1:2
              |
            1 | -before = { -x }
              |  ^^^^^^
              |
              = help: delete it, or use it

            error[fluent-depth]: placeables are nested too deep in this entry, which is left out
             --> locales/fr/more.ftl:2:24
              |
            2 | deep = {{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{{
              |                        ^
              |
              = help: nest at most 16 deep; terms and messages can hold the inner parts

        "#]],
    );
}

#[test]
fn deep_fluent_calls() {
    check(
        &format!("//- locales/fr/more.ftl\ndeep = {{ {}1\n", "NUMBER(".repeat(DEEP)),
        expect![[r#"
            error[fluent-depth]: placeables are nested too deep in this entry, which is left out
             --> locales/fr/more.ftl:1:61
              |
            1 | MBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(NUMBER(...
              |                                                             ^
              |
              = help: nest at most 16 deep; terms and messages can hold the inner parts

        "#]],
    );
}

#[test]
fn parentheses_in_text_are_text() {
    check(
        &format!("//- locales/en/more.ftl\nsmile = {}\n", ":-( ".repeat(20)),
        expect![[r#"
            warning[unused-message]: neither the program nor a template asks for `smile`
             --> locales/en/more.ftl:1:1
              |
            1 | smile = :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( :-( 
              | ^^^^^
              |
              = help: delete it, or use it

        "#]],
    );
}

#[test]
fn deep_markdown() {
    for sign in ["[", "![", "> ", "- ", "*", "_a ", "(", "<", "`", "1. ", "[a](", "**a "] {
        let page = format!("//- locales/en/pages/deep.md\n# Deep\n\n{}\n", sign.repeat(DEEP));
        let shown = shown(&page);
        let nests = matches!(sign, "[" | "![" | "> " | "- " | "(" | "1. " | "[a](");
        assert_eq!(shown.contains("error[markdown-depth]"), nests, "{sign}: {shown}");
    }
}

#[test]
fn deep_markdown_is_shown_at_its_place() {
    check(
        &format!(
            "//- locales/en/pages/deep.md\n# Deep\n\nAn innocent line.\n{}\n",
            "[".repeat(DEEP)
        ),
        expect![[r#"
            error[markdown-depth]: Markdown is nested too deep here
             --> locales/en/pages/deep.md:4:33
              |
            4 | [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[
              |                                 ^
              |
              = help: nest brackets, quotes and lists at most 32 deep

        "#]],
    );
}

#[test]
fn deep_lists_of_one_message() {
    let lines: String = (0..60)
        .map(|depth| format!("        {}- x\n", "  ".repeat(depth)))
        .collect();
    check(
        &format!("//- locales/en/more.ftl\ndemo-1-vs-2 = Which?\n    .answer =\n{lines}"),
        expect![[r#"
            error[markdown-depth]: Markdown is nested too deep here
              --> locales/en/more.ftl:19:41
               |
            19 | ...                   - x
               |                       ^
               |
               = help: nest blocks at most 32 deep

        "#]],
    );
}

#[test]
fn many_placeables() {
    check(
        &format!(
            "//- locales/en/more.ftl\n-x = x\ndemo-1-vs-2 = {}\n",
            "{ -x }".repeat(200)
        ),
        expect![[r#"
            error[unformattable-message]: `demo-1-vs-2` cannot be formatted: Too many placeables
             --> locales/en/more.ftl:2:1
              |
            2 | demo-1-vs-2 = { -x }{ -x }{ -x }{ -x }{ -x }{ -x }{ -x }{ -x }{ -x }{ -
              | ^^^^^^^^^^^

        "#]],
    );
}

#[test]
fn many_digits() {
    check(
        "//- locales/en/more.ftl\ndemo-1-vs-2 = { NUMBER(1, minimumFractionDigits: 4294967295) }\n",
        expect![[r#"
            error[invalid-range]: `minimumFractionDigits` is a whole number from 0 to 20
             --> locales/en/more.ftl:1:50
              |
            1 | demo-1-vs-2 = { NUMBER(1, minimumFractionDigits: 4294967295) }
              |                                                  ^^^^^^^^^^
              |
              = help: nobody reads more digits

        "#]],
    );
}
