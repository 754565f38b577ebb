//! The reference in the terminal.

use expect_test::{Expect, expect};

use crate::cli::Project;

/// What a command writes, in a project or where there is none.
fn check(project: &Project, args: &[&str], expected: Expect) {
    let run = project.run(args);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_eq!(run.stderr(), "");
    expected.assert_eq(&run.stdout());
}

/// A folder without a project.
fn nowhere() -> Project {
    let project = Project::new();
    std::fs::remove_dir_all(project.path("content")).expect("a folder");
    project
}

#[test]
fn an_entry_of_the_project() {
    check(
        &Project::new(),
        &["show", "demo/1", "--locale", "en"],
        expect![[r#"
        Demo 1 One

        Standard

        The first.

        At a glance

        │      │          │
        ├──────┼──────────┤
        │Sent  │Yes       │
        │Sender│the client│

        Description

        It is one.

        Also confused with

        • 1 vs 2

        Learn more

        • The Specification, §1.2
    "#]],
    );
}

#[test]
fn a_comparison_in_french() {
    check(
        &Project::new(),
        &["compare", "2", "1", "--locale", "fr"],
        expect![[r#"
        Démo 1 Un vs 2 Deux

        Réponse courte

        • 1 est transmis ; 2 ne l’est pas.

        Les deux sont des codes de démonstration.

        1 Un One

        Le premier.

        2 Deux Two

        Le deuxième.

        Différences clés

        • 1 vient de la gauche, 2 de l’autre côté.

        │Caractéristique│    1    │    2     │
        ├───────────────┼─────────┼──────────┤
        │Transmis       │Oui      │Non       │
        │Émetteur       │le client│le serveur│

        Côte à côte

        Description

        1

        C’est un.

        2

        C’est deux, et non un [Spec § 1.2].

        En savoir plus

        • The Specification, § 1.2
    "#]],
    );
}

#[test]
fn an_entry_as_markdown() {
    check(
        &Project::new(),
        &["show", "2", "--locale", "en", "--format", "markdown"],
        expect![[r#"
            # Demo 2 Two

            Standard

            The second.

            ## At a glance

            |  |  |
            | --- | --- |
            | Sent | No |
            | Sender | the server |

            ## Description

            It is two, not [one](https://example.org/codes/en/demo/1/) [Spec §1.2](https://spec.example/#section-1.2).

            ## Also confused with

            - [1 vs 2](https://example.org/codes/en/demo/1-vs-2/)

            ---

            <https://example.org/codes/en/demo/2/>
        "#]],
    );
}

#[test]
fn an_entry_as_json() {
    check(
        &Project::new(),
        &["show", "One", "--locale", "fr", "--format", "json"],
        expect![[r#"
            {
              "code": "1",
              "confused_with": [
                "demo/2"
              ],
              "constants": [],
              "facts": {
                "sender": {
                  "state": "known",
                  "text": "le client",
                  "value": "client"
                },
                "sent": {
                  "state": "known",
                  "text": "Oui",
                  "value": true
                }
              },
              "id": "demo/1",
              "name": "Un",
              "registry_name": "One",
              "sources": [
                {
                  "section": "1.2",
                  "title": "The Specification",
                  "url": "https://spec.example/#section-1.2"
                }
              ],
              "status": "standard",
              "summary": "Le premier.",
              "url": "https://example.org/codes/fr/demo/1/"
            }
        "#]],
    );
}

#[test]
fn words_are_found_in_what_is_said() {
    let project = Project::new();
    check(
        &project,
        &["search", "is", "TWO", "--locale", "en"],
        expect![[r#"
        demo/2  Two
            The second.
    "#]],
    );
    let run = project.run(&["search", "seventeen", "--locale", "en"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("nothing has seventeen"), "{}", run.stderr());
}

#[test]
fn what_is_not_there_is_said() {
    let project = Project::new();
    for (args, code, message) in [
        (
            &["show", "demo/3", "--locale", "en"][..],
            1,
            "nothing is called `demo/3`",
        ),
        (&["show", "1", "--locale", "xx"], 2, "there is no locale `xx`"),
        (&["compare", "1", "1"], 2, "1 and 1 are one code"),
    ] {
        let run = project.run(args);
        assert_eq!(run.code(), code, "{}", run.stderr());
        assert!(run.stderr().contains(message), "{}", run.stderr());
        assert_eq!(run.stdout(), "");
    }
}

#[test]
fn without_a_project_the_shipped_reference_answers() {
    let project = nowhere();
    let run = project.run(&["show", "CloseAbnormalClosure", "--locale", "fr-CA"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert!(
        run.stdout().starts_with("WebSocket\u{a0}1006 Fermeture anormale\n"),
        "{}",
        run.stdout()
    );
    // HTTP and SIP have a 404: the two codes of one collection belong together.
    let run = project.run(&["compare", "404", "410", "--locale", "en"]);
    assert!(
        run.stdout().starts_with("HTTP\u{a0}404 Not found vs 410 Gone\n"),
        "{}",
        run.stdout()
    );
    let run = project.run(&["show", "404", "--locale", "en"]);
    assert!(
        run.stdout().ends_with("\n404 is in other collections, too: sip/404\n"),
        "{}",
        run.stdout()
    );
}

#[test]
fn lines_are_no_wider_than_asked_and_have_no_colours_in_a_pipe() {
    let run = nowhere().run(&["show", "websocket/1006", "--locale", "ja"]);
    assert!(!run.stdout().contains('\u{1b}'));
    for line in run.stdout().lines() {
        let width: usize = line
            .chars()
            .map(|c| 1 + usize::from(('\u{2e80}'..='\u{ffef}').contains(&c)))
            .sum();
        assert!(width <= 82, "{width}: {line}");
    }
}
