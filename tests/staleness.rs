//! Translations of earlier wordings: locks, status, what readers see, and the commands of translators.

use expect_test::expect;

use crate::cli::Project;
use crate::support::{Outcome, project, run, sources};

/// A lock that says that all of French but the summary of 1 is current, and that the page is not.
const LOCKED: &str = r#"
//- locales/en/pages/about.md
# About

It is a demo, and   a test.
//- locales/fr/pages/about.md
# À propos

C’est une démonstration.
//- locales/fr/l10n.lock
# A comment.
demo = Demo codes
demo-1 = One
demo-1.description = It is *one*.
demo-1.summary = The very first.
demo-2 = Two
demo-2.description = It is two, not [one](entry:demo/1) [](source:spec#1.2).
demo-2.summary = The second.
demo-fact-sender = Sender
demo-fact-sender.client = the client
demo-fact-sender.difference = { $a } comes from { $a-text }, { $b } from { $b-text }.
demo-fact-sender.server = the server
demo-fact-sent = Sent
demo-fact-sent.difference = { $yes } is sent; { $no } is not.
demo.both = Both are demo codes.
demo.description = Codes for   tests.
demo.label = Demo
pages/about =
    # About
    It was a demo.
"#;

fn outcome(policy: &str) -> Outcome {
    let site = format!(
        "//- content/site.yaml\nbase_url: https://example.org/codes/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\noutdated: {policy}\n"
    );
    let outcome = run(&sources(&project(&(site + LOCKED))));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

#[test]
fn what_is_out_of_date_is_marked() {
    let outcome = outcome("mark");
    let page = outcome.main("fr/demo/1/index.html");
    assert!(
        page.contains("<span class=\"outdated\" title=\"Traduit d’après un texte antérieur\">Le premier.</span>"),
        "{page}"
    );
    assert_eq!(page.matches("class=\"outdated\"").count(), 1, "{page}");
    assert_eq!(page.matches("class=\"notice\"").count(), 1, "{page}");
    let page = outcome.main("fr/pages/about/index.html");
    assert!(page.contains("<div class=\"outdated\" title="), "{page}");
    // The other code is current, and so is the language that all was translated from.
    assert!(!outcome.text("fr/demo/2/index.html").contains("class=\"outdated\""));
    assert!(!outcome.text("en/demo/1/index.html").contains("class=\"outdated\""));
}

#[test]
fn what_is_out_of_date_can_be_hidden() {
    let outcome = outcome("hide");
    let page = outcome.main("fr/demo/1/index.html");
    assert!(
        page.contains("<span lang=\"en\" dir=\"ltr\">The first.</span>"),
        "{page}"
    );
    assert!(
        !page.contains("Le premier.") && !page.contains("class=\"outdated\""),
        "{page}"
    );
    let page = outcome.main("fr/pages/about/index.html");
    assert!(page.contains("<div lang=\"en\" dir=\"ltr\"><p>It is a demo"), "{page}");
}

#[test]
fn what_is_out_of_date_can_be_ignored() {
    let page = outcome("ignore");
    let page = page.main("fr/demo/1/index.html");
    assert!(
        page.contains("Le premier.") && !page.contains("class=\"outdated\""),
        "{page}"
    );
    assert!(!page.contains("class=\"notice\""), "{page}");
}

#[test]
fn white_space_and_comments_make_nothing_outdated() {
    let moved = LOCKED.replace("demo-1.summary = The very first.", "demo-1.summary = The first.")
        + "//- locales/en/demo.ftl\n# A comment that was not there.\n"
        + &crate::support::BASE
            .split("//- locales/en/demo.ftl\n")
            .nth(1)
            .and_then(|rest| rest.split("//- ").next())
            .expect("the English words")
            .replace(
                "    .summary = The first.",
                "    .summary =\n        The\n        first.",
            );
    let outcome = run(&sources(&project(&moved)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    assert!(!outcome.text("fr/demo/1/index.html").contains("class=\"outdated\""));
}

fn translators() -> Project {
    let made = Project::new();
    for (path, bytes) in project(LOCKED) {
        made.write(&path, &bytes);
    }
    made
}

#[test]
fn status_counts_each_file() {
    let made = translators();
    made.write(
        "locales/fr/demo.ftl",
        b"demo = Codes\n    .label = Demo\ndemo-1 = Un\n    .summary = Le premier.\ndemo-9 = Neuf\n",
    );
    let run = made.run(&["l10n", "status"]);
    let rows: Vec<String> = run
        .stdout()
        .lines()
        .filter(|line| !line.contains("site.ftl") && !line.contains("all"))
        .map(str::to_owned)
        .collect();
    expect![[r#"
        locale  file            translated  missing  outdated  obsolete  same
        fr      demo.ftl                 3       12         1         1     1
        fr      pages/about.md           0        0         1         0     0"#]]
    .assert_eq(&rows.join("\n"));
    let short = made.run(&["l10n", "status", "--message-format", "short"]).stdout();
    assert!(
        short.contains("fr/demo.ftl: 3 translated, 12 missing, 1 outdated, 1 obsolete, 1 same\n"),
        "{short}"
    );
    let listed = made.run(&["l10n", "status", "--items"]).stdout();
    assert!(listed.contains("fr/demo.ftl: demo.description: missing\n"), "{listed}");
    assert!(listed.contains("fr/demo.ftl: demo-9: obsolete\n"), "{listed}");
    assert!(
        listed.contains("fr/pages/about.md: pages/about: outdated\n"),
        "{listed}"
    );
    let json = made
        .run(&["l10n", "status", "--locale", "fr", "--message-format", "json"])
        .stdout();
    let rows: Vec<serde_json::Value> = json
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let all = rows.last().expect("a row");
    assert!(
        all["file"].is_null() && all["missing"] == 12 && all["outdated"] == 2,
        "{all}"
    );
    made.run(&["l10n", "status", "--locale", "de"]).fails(
        2,
        expect![[r#"
            error: there is no locale `de`
              help: the site has: en, fr
        "#]],
    );
    made.run(&["l10n", "diff", "en"]).fails(
        2,
        expect![[r#"
            error: `en` is the reference locale
              help: name a locale that is translated from it
        "#]],
    );
}

#[test]
fn differences_are_shown_and_accepted() {
    let made = translators();
    let before = made.tree("locales");
    expect![[r#"
        demo-1.summary
          --> locales/fr/demo.ftl:15
          before | The [-very -]first.
          now    | The first.
          fr     | Le premier.

        pages/about
          --> locales/fr/pages/about.md:1
          before | # About
                 | It [-was-] a [-demo.-]
          now    | # About
                 | It {+is a demo, and+} a {+test.+}
          fr     | # À propos
                 | C’est une démonstration.

    "#]]
    .assert_eq(&made.run(&["l10n", "diff", "fr"]).stdout());
    let exported = made.run(&["l10n", "export", "fr", "--output", "-"]).stdout();
    assert!(exported.contains("#, fuzzy\n"), "{exported}");
    assert!(exported.contains("#| msgid \"The very first.\"\n"), "{exported}");
    made.run(&["l10n", "accept", "fr", "demo-1", "demo-1.sumary"]).fails(
        2,
        expect![[r#"
            error: `fr` has no translation `demo-1.sumary`
              help: did you mean `demo-1.summary`?
        "#]],
    );
    assert_eq!(made.tree("locales"), before, "what is refused changes nothing");
    expect![[r#"
        locales/fr/l10n.lock: 1 translation accepted
    "#]]
    .assert_eq(&made.run(&["l10n", "accept", "fr", "demo-1"]).stdout());
    made.run(&["l10n", "diff", "fr", "demo-1"]).fails(
        2,
        expect![[r#"
            error: `demo-1` is not out of date in `fr`
              help: `visavis l10n diff` without an id shows what is
        "#]],
    );
    expect![[r#"
        locales/fr/l10n.lock: 2 translations accepted
    "#]]
    .assert_eq(&made.run(&["l10n", "accept", "fr"]).stdout());
    expect![[r#"
        nothing in `fr` is out of date
    "#]]
    .assert_eq(&made.run(&["l10n", "diff", "fr"]).stdout());
    // To accept what is accepted changes nothing, and a new lock says the same.
    let after = made.tree("locales");
    made.run(&["l10n", "accept", "fr"]);
    assert_eq!(made.tree("locales"), after);
    std::fs::remove_file(made.path("locales/fr/l10n.lock")).expect("a lock");
    made.run(&["l10n", "accept", "fr"]);
    assert_eq!(made.tree("locales"), after);
}

#[test]
fn check_fails_over_budget() {
    let made = translators();
    let site = |budget: &str| {
        format!(
            "base_url: https://example.org/codes/\ndefault_locale: en\nlocales:\n  - en\n  - {{ tag: fr, {budget} }}\ncollections: [demo]\nmax_missing: 0\n"
        )
    };
    made.write("content/site.yaml", site("max_outdated: 2").as_bytes());
    assert_eq!(made.run(&["check"]).code(), 0, "{}", made.run(&["check"]).stderr());
    made.write("content/site.yaml", site("max_outdated: 1").as_bytes());
    made.run(&["check"]).fails(
        1,
        expect![[r#"
            error[over-budget]: 2 texts are out of date in `fr`, and it may be 1
             --> content/site.yaml:5:30
              |
            5 |   - { tag: fr, max_outdated: 1 }
              |                              ^
              |
              = help: `visavis l10n diff fr` shows them

            1 error
        "#]],
    );
    // A site over its budget can still be built: it is for those who publish to say what they check.
    assert_eq!(made.run(&["build"]).code(), 0);
}

#[test]
fn the_page_for_translators() {
    let site = "//- content/site.yaml\nbase_url: https://example.org/codes/\ndefault_locale: en\nlocales: [en, fr, de]\ncollections: [demo]\ntranslation_status: true\n//- locales/de/demo.ftl\ndemo = Demo-Codes\n    .label = Demo\n";
    let outcome = run(&sources(&project(&(site.to_owned() + LOCKED))));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    let page = outcome.main("en/l10n/index.html");
    assert!(page.contains("<a href=\"#fr-demo\">15 of 16</a>"), "{page}");
    assert!(page.contains("<a href=\"#de-demo\">2 of 16</a>"), "{page}");
    assert!(
        page.contains("<section id=\"fr-demo\">") && page.contains("<code>demo-1.summary</code>"),
        "{page}"
    );
    assert!(outcome.text("en/l10n/index.html").contains("content=\"noindex\""));
    assert!(!outcome.text("sitemap.xml").contains("/l10n/"));
}
