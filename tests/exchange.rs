//! Translations out and back: what is exported, what an import changes, and what it refuses.

use std::collections::BTreeMap;
use std::path::Path;

use expect_test::{Expect, expect};
use visavis::exchange::{self, Format};
use visavis::load;
use visavis::model::locale::parse_tag;
use visavis::source::{Origin, Source};

use crate::cli::Project;
use crate::support::{prepare, project, sources};

/// The French words of the base project, with comments and blanks that no import may touch.
const FRENCH: &str = "\
# Codes de démonstration

demo   =   Codes de démonstration
    .label = Démo
    .description =
      Des codes pour les tests.

      - un
      - deux
    .both = Les deux sont des codes de démonstration.

## Faits

# Le premier fait.
demo-fact-sent = Transmis
demo-fact-sender = Émetteur
    .client = le client
    .server = le serveur
    .difference = { $a } vient de { $a-value ->
        [client] la gauche
       *[other] la droite
    }, { $b } de l’autre côté.
# La fin.
demo-2 = Deux
  .summary = Le deuxième.
  .description = C’est deux, et non [un](entry:demo/1).
";

const PAGE: &str = "# Page\n\nFirst.\n\n## More {#more}\n\n- a\n- b\n";

fn begin() -> Project {
    let project = Project::new();
    project.write("locales/fr/demo.ftl", FRENCH.as_bytes());
    project
}

/// The export of a project, as text.
fn export(project: &Project, format: &str) -> String {
    let run = project.run(&["l10n", "export", "fr", "--format", format]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    run.stdout()
}

/// The PO export with the translation of a unit in the place of what there is.
fn translated(project: &Project, units: &[(&str, &str)]) -> String {
    let mut text = export(project, "po");
    for (key, translation) in units {
        let start = text.find(&format!("msgctxt \"{key}\"\n")).expect(key);
        let at = start + text[start..].find("\nmsgstr ").expect("a translation") + 1;
        let end = at + text[at..].find("\n\n").map_or(text.len() - at - 1, |end| end);
        text.replace_range(at..end, &format!("msgstr \"{}\"", translation.replace('\n', "\\n")));
    }
    text
}

/// What importing a PO file with these translations changes, as lines that go and lines that come.
fn imports(project: &Project, units: &[(&str, &str)], expected: Expect) {
    let po = translated(project, units);
    imports_text(project, "fr.po", &po, expected);
}

fn imports_text(project: &Project, name: &str, text: &str, expected: Expect) {
    let before = project.tree("locales");
    project.write(name, text.as_bytes());
    let run = project.run(&["l10n", "import", name]);
    let mut shown = run.stdout() + &run.stderr();
    for (path, bytes) in project.tree("locales") {
        let new = String::from_utf8(bytes).expect("UTF-8");
        let old = before
            .get(&path)
            .map(|bytes| String::from_utf8(bytes.clone()).expect("UTF-8"));
        if old.as_ref() == Some(&new) {
            continue;
        }
        shown.push_str(&format!("== {path}\n"));
        shown.push_str(&difference(&old.unwrap_or_default(), &new));
    }
    expected.assert_eq(&shown);
}

/// The lines that go and come, each run of them with the number of the line at which it begins in the new text: the
/// longest common subsequence stays.
fn difference(old: &str, new: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (old.lines().collect(), new.lines().collect());
    let mut common = vec![vec![0usize; new.len() + 1]; old.len() + 1];
    for a in (0..old.len()).rev() {
        for b in (0..new.len()).rev() {
            common[a][b] = if old[a] == new[b] {
                common[a + 1][b + 1] + 1
            } else {
                common[a + 1][b].max(common[a][b + 1])
            };
        }
    }
    let (mut a, mut b, mut same) = (0, 0, true);
    let mut out = String::new();
    while a < old.len() || b < new.len() {
        if a < old.len() && b < new.len() && old[a] == new[b] {
            (a, b, same) = (a + 1, b + 1, true);
            continue;
        }
        if same {
            out.push_str(&format!("  line {}\n", b + 1));
        }
        same = false;
        let goes = a < old.len() && (b == new.len() || common[a + 1][b] >= common[a][b + 1]);
        let line = if goes {
            format!("- {}", old[a])
        } else {
            format!("+ {}", new[b])
        };
        out.push_str(line.trim_end());
        out.push('\n');
        if goes {
            a += 1;
        } else {
            b += 1;
        }
    }
    out
}

/// Checks that a file is refused with these words, and that nothing was written.
fn refuses(project: &Project, name: &str, text: &[u8], expected: Expect) {
    let before = project.tree("locales");
    project.write(name, text);
    project.run(&["l10n", "import", name]).fails(1, expected);
    assert_eq!(project.tree("locales"), before);
}

fn copy_of_the_repository() -> Project {
    let project = Project::new();
    std::fs::remove_dir_all(project.path("content")).expect("a folder");
    std::fs::remove_dir_all(project.path("locales")).expect("a folder");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut pending = vec![root.join("content"), root.join("locales")];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let below = path.strip_prefix(root).expect("below").to_string_lossy().into_owned();
                project.write(&below, &std::fs::read(&path).expect("a file"));
            }
        }
    }
    project
}

// Out and back

#[test]
fn what_comes_back_as_it_went_changes_no_byte() {
    let project = copy_of_the_repository();
    let before = project.tree("locales");
    for (name, format) in [("fr.po", "po"), ("fr.xlf", "xliff")] {
        let text = export(&project, format);
        assert_eq!(text, export(&project, format), "the same sources give the same bytes");
        project.write(name, text.as_bytes());
        let run = project.run(&["l10n", "import", name]);
        assert_eq!((run.code(), run.stderr()), (0, String::new()));
        let units = text
            .matches(if format == "po" { "\nmsgctxt " } else { "<unit " })
            .count();
        assert!(units > 3000, "{units}");
        assert_eq!(
            run.stdout(),
            format!("fr: 0 changed, 0 added, in 0 files; {units} unchanged\n")
        );
        assert_eq!(project.tree("locales"), before);
    }
}

#[test]
fn changing_every_unit_changes_each_of_them_and_nothing_else() {
    // The import itself checks that each unit became what it should and that no other changed.
    let project = copy_of_the_repository();
    let mut text = String::new();
    let mut changed = 0;
    for entry in export(&project, "po").split("\n\n") {
        // A part of a page must stay what it is, and a line of a table ends in a bar.
        let context = entry.lines().find(|line| line.starts_with("msgctxt "));
        let is_text = context.is_some_and(|context| !context.contains(".md"));
        match entry.trim_end().strip_suffix('"') {
            Some(entry) if is_text && !entry.ends_with('}') => {
                changed += 1;
                text.push_str(&format!("{entry} Ж\"\n\n"));
            }
            _ => text.push_str(&format!("{entry}\n\n")),
        }
    }
    project.write("fr.po", text.as_bytes());
    let run = project.run(&["l10n", "import", "fr.po"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert!(changed > 3000);
    let counted = format!("fr: {changed} changed, 0 added, in ");
    assert!(run.stdout().starts_with(&counted), "{}", run.stdout());
    let lines = |tree: &BTreeMap<String, Vec<u8>>| {
        let text: Vec<String> = tree
            .values()
            .map(|bytes| String::from_utf8_lossy(bytes).into_owned())
            .collect();
        text.concat()
    };
    let (old, new) = (
        lines(&copy_of_the_repository().tree("locales")),
        lines(&project.tree("locales")),
    );
    assert_eq!(old.lines().count(), new.lines().count());
    assert_eq!(new.replace(" Ж", ""), old);
    assert_eq!(new.matches(" Ж").count(), changed);
}

#[test]
fn a_unit_has_all_that_a_translator_needs() {
    let project = begin();
    let po = export(&project, "po");
    let entry = |key: &str| {
        let found = po
            .split("\n\n")
            .find(|entry| entry.contains(&format!("msgctxt \"{key}\"\n")));
        found.unwrap_or_else(|| panic!("no {key}")).to_owned()
    };
    expect![[r##"
        #. https://example.org/codes/fr/demo/
        #. A short label: at most 12 characters, if that can be
        #: locales/en/demo.ftl:2
        msgctxt "demo.label"
        msgid "Demo"
        msgstr "Démo""##]]
    .assert_eq(&entry("demo.label"));
    expect![[r##"
        #. https://example.org/codes/fr/demo/1/
        #: locales/en/demo.ftl:12
        msgctxt "demo-1.summary"
        msgid "The first."
        msgstr """##]]
    .assert_eq(&entry("demo-1.summary").replace("\n#. A short label: at most 30 characters, if that can be", ""));
}

// What an import changes

#[test]
fn a_changed_pattern_is_replaced_where_it_stands() {
    imports(
        &begin(),
        &[
            ("demo", "Des codes"),
            (
                "demo.description",
                "Pour les tests.\n\n- un\n- deux\n\n  et un paragraphe",
            ),
            ("demo-fact-sender.difference", "{ $a-value ->\n   *[other] Autre\n}"),
            ("demo-2.summary", "Le deuxième,\nsur deux lignes."),
        ],
        expect![[r#"
            fr: 4 changed, 0 added, in 1 file; 179 unchanged; 4 without a translation
            == fr/demo.ftl
              line 3
            - demo   =   Codes de démonstration
            + demo   =   Des codes
              line 6
            -       Des codes pour les tests.
            +       Pour les tests.
              line 10
            +
            +         et un paragraphe
              line 21
            -     .difference = { $a } vient de { $a-value ->
            -         [client] la gauche
            -        *[other] la droite
            -     }, { $b } de l’autre côté.
            +     .difference = { $a-value ->
            +        *[other] Autre
            +     }
              line 26
            -   .summary = Le deuxième.
            +   .summary =
            +         Le deuxième,
            +         sur deux lignes.
        "#]],
    );
}

#[test]
fn what_is_new_is_put_where_the_reference_has_it() {
    imports(
        &begin(),
        &[
            ("demo-fact-sent.difference", "{ $yes } est transmis."),
            ("demo-1", "Un"),
            ("demo-1.description", "C’est *un*."),
        ],
        expect![[r#"
            fr: 0 changed, 3 added, in 1 file; 183 unchanged; 1 without a translation
            == fr/demo.ftl
              line 16
            +     .difference = { $yes } est transmis.
              line 24
            + demo-1 = Un
            +     .description = C’est *un*.
        "#]],
    );
}

#[test]
fn a_file_that_is_not_there_is_made() {
    let project = begin();
    project.write(
        "locales/en/more.ftl",
        b"demo-1-vs-2 = Which?\n    .answer =\n        The first.\n\n# Apart.\nother = Other\n",
    );
    imports(
        &project,
        &[
            ("demo-1-vs-2", "Lequel ?"),
            ("demo-1-vs-2.answer", "Le premier."),
            ("other", "Autre"),
        ],
        expect![[r#"
            fr: 0 changed, 3 added, in 1 file; 183 unchanged; 4 without a translation
            == fr/more.ftl
              line 1
            + demo-1-vs-2 = Lequel ?
            +     .answer =
            +         Le premier.
            +
            + other = Autre
        "#]],
    );
}

#[test]
fn words_of_the_interface_are_written_into_the_project_with_what_belongs_to_them() {
    imports(
        &begin(),
        &[("site-title.short", "démo")],
        expect![[r#"
            fr: 1 changed, 0 added, in 1 file; 182 unchanged; 4 without a translation
            == fr/site.ftl
              line 1
            + site-title = visavis : les codes face à face
            +     .short = démo
            +     .description = Codes de fermeture et codes de statut comparés deux à deux : ce qui les distingue, ce que vous observez et ce qu’il faut faire.
        "#]],
    );
}

#[test]
fn line_ends_and_marks_of_a_file_stay() {
    let project = begin();
    let text = format!("\u{FEFF}{}", FRENCH.replace('\n', "\r\n"));
    project.write("locales/fr/demo.ftl", text.as_bytes());
    project.write(
        "fr.po",
        translated(&project, &[("demo.description", "Un.\n\nDeux.")]).as_bytes(),
    );
    assert_eq!(project.run(&["l10n", "import", "fr.po"]).code(), 0);
    let found = String::from_utf8(project.tree("locales")["fr/demo.ftl"].clone()).expect("UTF-8");
    assert_eq!(
        found,
        text.replace(
            "Des codes pour les tests.\r\n\r\n      - un\r\n      - deux\r\n",
            "Un.\r\n\r\n      Deux.\r\n"
        )
    );
}

#[test]
fn files_of_translators_may_have_any_line_ends() {
    let project = begin();
    let po = translated(&project, &[("demo.label", "Essai")]);
    let with_crlf = format!("\u{FEFF}{}", po.replace('\n', "\r\n"));
    imports_text(
        &project,
        "fr.po",
        &with_crlf,
        expect![[r#"
            fr: 1 changed, 0 added, in 1 file; 182 unchanged; 4 without a translation
            == fr/demo.ftl
              line 4
            -     .label = Démo
            +     .label = Essai
        "#]],
    );
}

#[test]
fn xliff_changes_the_same() {
    let project = begin();
    let text = export(&project, "xliff")
        .replace("<target>Démo</target>", "<target>Essai</target>")
        .replace(
            "<source>One</source>\n",
            "<source>One</source><target>Un &amp; deux</target>\n",
        );
    imports_text(
        &project,
        "fr.xlf",
        &text,
        expect![[r#"
            fr: 1 changed, 1 added, in 1 file; 182 unchanged; 3 without a translation
            == fr/demo.ftl
              line 4
            -     .label = Démo
            +     .label = Essai
              line 23
            + demo-1 = Un & deux
        "#]],
    );
}

#[test]
fn what_is_not_to_be_used_is_not() {
    let project = begin();
    let po = translated(&project, &[("demo.label", "Essai"), ("demo-1", ""), ("demo.both", "")])
        .replace("msgctxt \"demo.label\"", "#, fuzzy\nmsgctxt \"demo.label\"")
        + "\n#~ msgctxt \"gone\"\n#~ msgid \"Gone\"\n#~ msgstr \"Parti\"\n";
    imports_text(
        &project,
        "fr.po",
        &po,
        expect![[r#"
            fr: 0 changed, 0 added, in 0 files; 181 unchanged; 5 without a translation; 1 marked fuzzy
        "#]],
    );
}

#[test]
fn pages_go_part_by_part() {
    let project = begin();
    project.write("locales/en/pages/page.md", PAGE.as_bytes());
    project.write(
        "locales/fr/pages/page.md",
        b"# La page\n\n\nD\xE2\x80\x99abord.\n\n## Plus {#more}\n\n- un\n- deux",
    );
    imports(
        &project,
        &[
            ("pages/page.md#2", "Pour commencer."),
            ("pages/page.md#4", "- un\n- deux\n- trois"),
        ],
        expect![[r#"
            fr: 2 changed, 0 added, in 1 file; 185 unchanged; 4 without a translation
            == fr/pages/page.md
              line 4
            - D’abord.
            + Pour commencer.
              line 10
            + - trois
        "#]],
    );
}

#[test]
fn a_page_of_other_parts_goes_as_a_whole() {
    let project = begin();
    project.write("locales/en/pages/page.md", PAGE.as_bytes());
    project.write("locales/fr/pages/page.md", "# La page\n\n## Plus {#more}\n".as_bytes());
    imports(
        &project,
        &[("pages/page.md", "# La page\n\nD’abord.\n\n## Plus {#more}")],
        expect![[r#"
            fr: 1 changed, 0 added, in 1 file; 183 unchanged; 4 without a translation
            == fr/pages/page.md
              line 3
            + D’abord.
            +
        "#]],
    );
}

#[test]
fn a_new_page_is_written_when_all_of_it_is_translated() {
    let project = begin();
    project.write("locales/en/pages/page.md", PAGE.as_bytes());
    let mut units = vec![
        ("pages/page.md#1", "# La page"),
        ("pages/page.md#2", "D’abord."),
        ("pages/page.md#3", "## Plus {#more}"),
    ];
    imports(
        &project,
        &units,
        expect![[r##"
            fr: 0 changed, 0 added, in 0 files; 183 unchanged; 5 without a translation; 3 left out
            warning[partial-page]: 3 of 4 parts of locales/fr/pages/page.md are translated: the page is left out
                --> fr.po:1569:1
                 |
            1569 | msgstr "# La page"
                 | ^^^^^^
                 |
                 = help: a page that is not there yet is written when all of it is translated; keep this file until then

        "##]],
    );
    units.push(("pages/page.md#4", "- un"));
    imports(
        &project,
        &units,
        expect![[r#"
            fr: 0 changed, 4 added, in 1 file; 183 unchanged; 4 without a translation
            == fr/pages/page.md
              line 1
            + # La page
            +
            + D’abord.
            +
            + ## Plus {#more}
            +
            + - un
        "#]],
    );
}

#[test]
fn a_dry_run_says_what_would_change() {
    let project = begin();
    let before = project.tree("locales");
    let po = translated(
        &project,
        &[
            ("demo.label", "Essai"),
            ("demo-1", "Un"),
            ("demo.description", "Un.\nDeux."),
        ],
    );
    project.write("fr.po", po.as_bytes());
    let run = project.run(&["l10n", "import", "--dry-run", "fr.po"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    expect![[r#"
        locales/fr/demo.ftl
          demo.label
            - Démo
            + Essai
          demo.description
            - Des codes pour les tests.
            -
            - - un
            - - deux
            + Un.
            + Deux.
          demo-1
            + Un
        fr: 2 would be changed, 1 would be added, in 1 file; 181 unchanged; 3 without a translation
    "#]]
    .assert_eq(&run.stdout());
    assert_eq!(project.tree("locales"), before);
}

#[test]
fn several_files_are_imported_at_once() {
    let project = begin();
    project.write("locales/de/demo.ftl", "demo = Codes\n".as_bytes());
    let site = String::from_utf8(project.tree("content")["site.yaml"].clone()).expect("UTF-8");
    project.write("content/site.yaml", site.replace("[en, fr]", "[en, fr, de]").as_bytes());
    project.write("fr.po", translated(&project, &[("demo.label", "Essai")]).as_bytes());
    let german = project.run(&["l10n", "export", "--locale", "de"]).stdout();
    project.write(
        "de.po",
        german.replace("msgstr \"Codes\"", "msgstr \"Kodes\"").as_bytes(),
    );
    let wrong = project.run(&["l10n", "import", "--locale", "de", "fr.po"]);
    assert_eq!(wrong.code(), 1);
    expect![[r#"
        error[exchange-locale]: this file is in `fr`, and --locale says `de`
         --> fr.po:4:1
          |
        4 | msgstr ""
          | ^^^^^^

        1 error
        error: nothing was imported
    "#]]
    .assert_eq(&wrong.stderr());
    let run = project.run(&["l10n", "import", "fr.po", "de.po"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert_eq!(project.tree("locales")["de/demo.ftl"], "demo = Kodes\n".as_bytes());
    expect![[r#"
        fr: 1 changed, 0 added, in 1 file; 182 unchanged; 4 without a translation
        de: 1 changed, 0 added, in 1 file; 171 unchanged; 15 without a translation
    "#]]
    .assert_eq(&run.stdout());
}

// What an import refuses

#[test]
fn a_text_that_is_no_pattern() {
    let project = begin();
    let po = translated(&project, &[("demo.label", "{ $x"), ("demo-1", "Un")]);
    refuses(
        &project,
        "fr.po",
        po.as_bytes(),
        expect![[r#"
        error[invalid-translation]: the translation of `demo.label` cannot be used: invalid Fluent: Expected a token starting with "}"
          --> fr.po:28:1
           |
        28 | msgstr "{ $x"
           | ^^^^^^
           |
           = help: no line begins with `*`, `[`, `.` or `}`, but those of a choice; a brace in a text is `{"{"}`
           = help: mend it, or leave it empty: what the locale has then stays

        1 error
        error: nothing was imported
    "#]],
    );
}

#[test]
fn a_text_that_is_no_pattern_in_xliff() {
    let project = begin();
    let text = export(&project, "xliff").replace("<target>Démo</target>", "<target>{ $x</target>");
    refuses(
        &project,
        "fr.xlf",
        text.as_bytes(),
        expect![[r#"
        error[invalid-translation]: the translation of `demo.label` cannot be used: invalid Fluent: Expected a token starting with "}"
          --> fr.xlf:24:9
           |
        24 |         <target>{ $x</target>
           |         ^^^^^^^^
           |
           = help: no line begins with `*`, `[`, `.` or `}`, but those of a choice; a brace in a text is `{"{"}`
           = help: mend it, or leave it empty: what the locale has then stays

        1 error
        error: nothing was imported
    "#]],
    );
}

#[test]
fn a_text_that_breaks_the_site() {
    let project = begin();
    let po = translated(
        &project,
        &[
            ("demo.label", "{ $count } codes"),
            ("demo-1.description", "Voir [rien](entry:demo/9)."),
            ("demo-2.summary", "Le \u{202E}deuxième."),
        ],
    );
    refuses(
        &project,
        "fr.po",
        po.as_bytes(),
        expect![[r#"
        error[unknown-variable]: `demo.label` is not given `$count`
          --> fr.po:28:1
           |
        28 | msgstr "{ $count } codes"
           | ^^^^^^ in the translation of `demo.label`
           |
           = help: this message is given no variables

        error[unknown-entry]: there is no entry `demo/9`
           --> fr.po:111:1
            |
        111 | msgstr "Voir [rien](entry:demo/9)."
            | ^^^^^^ in the translation of `demo-1.description`
            |
            = help: did you mean `demo/1`?

        error[bidi-control]: U+202E changes the order in which text is shown
           --> fr.po:125:1
            |
        125 | msgstr "Le �deuxième."
            | ^^^^^^ in the translation of `demo-2.summary`
            |
            = help: delete it: visavis isolates codes and names by itself

        3 errors
        error: nothing was imported
    "#]],
    );
}

#[test]
fn a_part_of_a_page_that_is_another_one() {
    let project = begin();
    project.write("locales/en/pages/page.md", PAGE.as_bytes());
    project.write("locales/fr/pages/page.md", PAGE.as_bytes());
    let po = translated(
        &project,
        &[
            ("pages/page.md#1", "La page"),
            ("pages/page.md#2", "D’abord.\n\nPuis."),
            ("pages/page.md#3", "## Plus"),
        ],
    );
    refuses(
        &project,
        "fr.po",
        po.as_bytes(),
        expect![[r#"
            error[invalid-translation]: the translation of `pages/page.md#1` cannot be used: it is a paragraph, where the original is a heading
                --> fr.po:1569:1
                 |
            1569 | msgstr "La page"
                 | ^^^^^^
                 |
                 = help: mend it, or leave it empty: what the locale has then stays

            error[invalid-translation]: the translation of `pages/page.md#2` cannot be used: it has a blank line, which makes several parts of one
                --> fr.po:1576:1
                 |
            1576 | msgstr "D’abord.\n\nPuis."
                 | ^^^^^^
                 |
                 = help: mend it, or leave it empty: what the locale has then stays

            2 errors
            error: nothing was imported
        "#]],
    );
    let po = translated(&project, &[("pages/page.md#3", "## Plus {#plus}")]);
    refuses(
        &project,
        "fr.po",
        po.as_bytes(),
        expect![[r###"
            error[anchor-mismatch]: heading 1 has the anchor `#plus`, and `#more` in the reference locale
                --> fr.po:1583:1
                 |
            1583 | msgstr "## Plus {#plus}"
                 | ^^^^^^ in the translation of `pages/page.md#3`
                 |
                 = help: the headings of a translation are those of the original, in their order and on their levels: so links to them hold in each language

            1 error
            error: nothing was imported
        "###]],
    );
}

#[test]
fn one_unit_in_two_ways() {
    let project = begin();
    let po = translated(&project, &[("demo.label", "Essai")])
        + "\nmsgctxt \"demo.label\"\nmsgid \"Demo\"\nmsgstr \"Exemple\"\n";
    refuses(
        &project,
        "fr.po",
        po.as_bytes(),
        expect![[r#"
            error[repeated-unit]: `demo.label` is translated twice, in two ways
                --> fr.po:1566:1
                 |
            1566 | msgstr "Exemple"
                 | ^^^^^^
                 |
                ::: fr.po:28:1
                 |
              28 | msgstr "Essai"
                 | ------ here first
                 |
                 = help: import one of the two

            1 error
            error: nothing was imported
        "#]],
    );
}

#[test]
fn another_language() {
    let project = begin();
    let po = export(&project, "po");
    refuses(
        &project,
        "de.po",
        po.replace("Language: fr", "Language: de").as_bytes(),
        expect![[r#"
            error[exchange-locale]: the site has no locale `de`
             --> de.po:4:1
              |
            4 | msgstr ""
              | ^^^^^^
              |
              = help: those to translate are: fr

            1 error
            error: nothing was imported
        "#]],
    );
    refuses(
        &project,
        "en.po",
        po.replace("Language: fr", "Language: en").as_bytes(),
        expect![[r#"
            error[exchange-locale]: `en` is the reference locale: others are translated from it
             --> en.po:4:1
              |
            4 | msgstr ""
              | ^^^^^^
              |
              = help: those to translate are: fr

            1 error
            error: nothing was imported
        "#]],
    );
    refuses(
        &project,
        "from.po",
        po.replace("X-Source-Language: en", "X-Source-Language: de").as_bytes(),
        expect![[r#"
            error[exchange-locale]: this was translated from `de`, and the reference locale is `en`
             --> from.po:4:1
              |
            4 | msgstr ""
              | ^^^^^^
              |
              = help: export again

            1 error
            error: nothing was imported
        "#]],
    );
    refuses(
        &project,
        "none.po",
        po.replace("Language: fr", "Language: ").as_bytes(),
        expect![[r#"
            error[exchange-locale]: this file does not say which language it is in
             --> none.po:1:1
              |
            1 | # What a translator needs, made by visavis. Fill in msgstr; the texts are Project Fluent's:
              | ^
              |
              = help: name it with --locale; those to translate are: fr

            1 error
            error: nothing was imported
        "#]],
    );
    project.write("fr.po", po.as_bytes());
    project.run(&["l10n", "import", "--locale", "de", "fr.po"]).fails(
        2,
        expect![[r#"
            error: the site has no locale `de`
              help: those to translate are: fr
        "#]],
    );
}

#[test]
fn the_same_language_with_a_region() {
    let project = begin();
    let po = translated(&project, &[("demo.label", "Essai")]).replace("Language: fr", "Language: fr_FR");
    imports_text(
        &project,
        "fr.po",
        &po,
        expect![[r#"
            fr: 1 changed, 0 added, in 1 file; 182 unchanged; 4 without a translation
            == fr/demo.ftl
              line 4
            -     .label = Démo
            +     .label = Essai
        "#]],
    );
}

#[test]
fn what_is_neither_po_nor_xliff() {
    let project = begin();
    refuses(
        &project,
        "fr.txt",
        b"demo = Essai\n",
        expect![[r#"
        error[exchange-syntax]: this is neither a PO nor an XLIFF file
         --> fr.txt:1:1
          |
        1 | demo = Essai
          | ^
          |
          = help: import what `visavis l10n export` made and a translator filled in

        1 error
        error: nothing was imported
    "#]],
    );
    refuses(
        &project,
        "fr.po",
        b"msgid \"\"\nmsgstr \"\"\n\nmsgid \"a\nmsgstr \"b\"\n",
        expect![[r#"
            error[exchange-syntax]: this text has no closing quote
             --> fr.po:4:7
              |
            4 | msgid "a
              |       ^^

            1 error
            error: nothing was imported
        "#]],
    );
    refuses(
        &project,
        "fr.xlf",
        b"<xliff version='1.2'/>",
        expect![[r#"
        error[exchange-syntax]: this is no XLIFF 2
         --> fr.xlf:1:1
          |
        1 | <xliff version='1.2'/>
          | ^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: save it as XLIFF 2.0, or export and translate it as PO

        1 error
        error: nothing was imported
    "#]],
    );
    refuses(
        &project,
        "latin.po",
        b"msgid \"\"\nmsgstr \"\xE9\"\n",
        expect![[r#"
        error[not-utf8]: this file is not UTF-8
         --> latin.po:2:9
          |
        2 | msgstr "
          |         ^ the first byte that is not is here
          |
          = help: save it as UTF-8: translators' programs have a setting for that

        1 error
        error: nothing was imported
    "#]],
    );
    project.run(&["l10n", "import", "nothing.po"]).fails(
        2,
        expect![[r#"
        error: cannot read nothing.po: No such file or directory (os error 2)
    "#]],
    );
}

#[test]
fn what_the_reference_no_longer_says_is_left_out() {
    let project = begin();
    let po = translated(
        &project,
        &[("demo.label", "Essai"), ("demo.both", "Les deux."), ("demo-1", "Un")],
    )
    .replace("msgid \"Demo\"", "msgid \"Sample\"")
    .replace("msgctxt \"demo.both\"", "msgctxt \"demo.boht\"")
        + "\nmsgid \"Alone\"\nmsgstr \"Seul\"\n";
    imports_text(
        &project,
        "fr.po",
        &po,
        expect![[r#"
            fr: 0 changed, 1 added, in 1 file; 181 unchanged; 3 without a translation; 3 left out
            warning[outdated-unit]: the text of `demo.label` has changed since the export: this unit is left out
              --> fr.po:26:1
               |
            26 | msgctxt "demo.label"
               | ^^^^^^^
               |
               = help: it is now: Demo
               = help: export again, and look at the translation

            warning[unknown-unit]: there is no `demo.boht` in the reference locale: this unit is left out
              --> fr.po:44:1
               |
            44 | msgctxt "demo.boht"
               | ^^^^^^^
               |
               = help: did you mean `demo.both`?
               = help: it is gone since the export, or was never there; export again

            warning[unknown-unit]: this unit does not say which message it is, and is left out
                --> fr.po:1564:1
                 |
            1564 | msgid "Alone"
                 | ^^^^^
                 |
                 = help: a unit of visavis has the message's id as its `msgctxt`

            == fr/demo.ftl
              line 23
            + demo-1 = Un
        "#]],
    );
    // The blanks of a text are not what it says.
    let po = translated(&project, &[("demo-2.summary", "Second.")]).replace("The second.", "The  second. ");
    imports_text(
        &project,
        "fr.po",
        &po,
        expect![[r#"
            fr: 1 changed, 0 added, in 1 file; 183 unchanged; 3 without a translation
            == fr/demo.ftl
              line 26
            -   .summary = Le deuxième.
            +   .summary = Second.
        "#]],
    );
}

#[test]
fn warnings_refuse_an_import_where_they_are_denied() {
    let project = begin();
    let before = project.tree("locales");
    let po = translated(&project, &[("demo.label", "Essai"), ("demo-1", "Un")]).replace("\"Demo\"", "\"Sample\"");
    project.write("fr.po", po.as_bytes());
    let run = project.run(&["l10n", "import", "--deny-warnings", "fr.po"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().contains("warning[outdated-unit]") && run.stderr().ends_with("error: nothing was imported\n"));
    assert_eq!(project.tree("locales"), before);
}

#[test]
fn a_project_whose_words_cannot_be_read_is_mended_first() {
    let project = begin();
    let po = export(&project, "po");
    project.write("locales/fr/broken.ftl", b"broken = { $x\n");
    refuses_short(&project, &po);
    assert_eq!(project.run(&["l10n", "export", "fr"]).stdout(), "");
}

fn refuses_short(project: &Project, po: &str) {
    project.write("fr.po", po.as_bytes());
    project
        .run(&["l10n", "import", "fr.po", "--message-format", "short"])
        .fails(
            1,
            expect![[r#"
            locales/fr/broken.ftl:2:1: error[fluent-syntax]: invalid Fluent: Expected a token starting with "}"
            1 error
        "#]],
        );
}

// Exporting

#[test]
fn an_export_is_not_written_over() {
    let project = begin();
    let run = project.run(&["l10n", "export", "--output", "fr.po"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    expect![[r#"
        fr.po: 187 units, 4 of them to translate
    "#]]
    .assert_eq(&run.stdout());
    project.write("fr.po", b"my translations");
    project.run(&["l10n", "export", "fr", "-o", "fr.po"]).fails(
        2,
        expect![[r#"
            error: fr.po is there already
              help: import it first, then move it away, or write over it with --force
        "#]],
    );
    assert_eq!(
        std::fs::read(project.path("fr.po")).expect("a file"),
        b"my translations"
    );
    assert_eq!(project.run(&["l10n", "export", "-o", "fr.po", "--force"]).code(), 0);
    assert_eq!(
        std::fs::read(project.path("fr.po")).expect("a file"),
        export(&project, "po").as_bytes()
    );
}

#[test]
fn a_locale_to_export_is_one_of_the_site() {
    let project = begin();
    project.run(&["l10n", "export", "fa"]).fails(
        2,
        expect![[r#"
        error: the site has no locale `fa`
          help: did you mean `fr`?
    "#]],
    );
    project.run(&["l10n", "export", "en"]).fails(
        2,
        expect![[r#"
        error: `en` is the reference locale: others are translated from it
          help: those to translate are: fr
    "#]],
    );
    project.write(
        "content/site.yaml",
        b"base_url: https://example.org/\ndefault_locale: en\nlocales: [en]\ncollections: [demo]\n",
    );
    project.run(&["l10n", "export"]).fails(
        2,
        expect![[r#"
        error: which locale is to be exported?
          help: begin one with `visavis l10n new TAG`
    "#]],
    );
}

#[test]
fn what_is_untranslated_can_be_exported_from_a_site_that_forbids_it() {
    let project = begin();
    let site = String::from_utf8(project.tree("content")["site.yaml"].clone()).expect("UTF-8");
    project.write("content/site.yaml", format!("{site}untranslated: fail\n").as_bytes());
    assert_eq!(project.run(&["check"]).code(), 1);
    imports(
        &project,
        &[("demo-1", "Un")],
        expect![[r#"
            fr: 0 changed, 1 added, in 1 file; 183 unchanged; 3 without a translation
            == fr/demo.ftl
              line 23
            + demo-1 = Un
        "#]],
    );
}

#[test]
fn outdated_translations_are_marked() {
    let (plan, _) = prepare(&sources(&project("")));
    let all = sources(&project(""));
    let french = plan.site().locales.iter().nth(1).expect("a second locale").0;
    let mut units = exchange::units(&plan, &all, french);
    let unit = units
        .files
        .iter_mut()
        .flat_map(|file| &mut file.units)
        .find(|unit| unit.key == "demo-1");
    unit.expect("a unit").state = exchange::State::Outdated {
        previous: Some("Once".to_owned()),
    };
    let po = exchange::write(&units, Format::Po);
    assert!(
        po.contains("#, fuzzy\n#| msgid \"Once\"\nmsgctxt \"demo-1\"\nmsgid \"One\"\nmsgstr \"Un\"\n"),
        "{po}"
    );
    let xliff = exchange::write(&units, Format::Xliff);
    let at = xliff.find("name=\"demo-1\"").expect("the unit");
    let unit = &xliff[at..at + xliff[at..].find("</unit>").expect("its end")];
    assert!(
        unit.contains("<note category=\"outdated\">The translation was made from: Once</note>"),
        "{unit}"
    );
    assert!(unit.contains("<segment state=\"initial\">"), "{unit}");
    // What is marked as outdated is not taken for confirmed before somebody has looked at it.
    let import = |text: &str| {
        let mut scratch = all.clone();
        let source = Source::from_bytes("fr", text.as_bytes(), Origin::Project);
        let file = scratch.push(source.clone());
        let found = exchange::read(file, &source).value.expect("a file");
        exchange::import(&plan, &all, french, &found.given).value
    };
    for (text, fuzzy) in [(&po, 1), (&xliff, 0)] {
        let found = import(text);
        assert_eq!((found.fuzzy, found.files.len()), (fuzzy, 0));
        let confirmed = |key: &str| found.confirmed.iter().any(|known| known == key);
        assert!(confirmed("demo") && !confirmed("demo-1"));
    }
    let looked_at = unit.replace("state=\"initial\"", "state=\"reviewed\"");
    let found = import(&xliff.replace(unit, &looked_at));
    assert!(found.confirmed.contains(&"demo-1".to_owned()));
    let found = import(&po.replace("#, fuzzy\n", ""));
    assert!(found.confirmed.contains(&"demo-1".to_owned()));
}

// A new locale

#[test]
fn a_new_locale_is_ready_to_fill() {
    let project = begin();
    project.write("locales/en/pages/page.md", PAGE.as_bytes());
    let run = project.run(&["l10n", "new", "pl"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    expect![[r#"
        locales/pl: 2 files with 173 messages, commented out

          Words in `pl`. To translate a message, take the `# ` off its lines and write over its text.
          What is left commented out is shown in the language that this one falls back to, and marked.
          Plural categories, each a variant where a text is chosen by number: one (1), few (2; 3; 4; 22, …), many (0; 5; 6; 7, …), other (0,1; 0,5; 1,1; 1,5).
          Direction: from left to right.
          Quotation marks: „…”, and «…» within them.
          Punctuation: no space before , . : ; ! ?.
          Numbers are put in as the language writes them: 1 234 567,89.

        Pages (1) are not copied: write them in locales/pl/pages, or export and import them
        To publish it, let the list in content/site.yaml be:

          locales: [en, fr, pl]
    "#]].assert_eq(&run.stdout());
    let tree = project.tree("locales/pl");
    assert_eq!(tree.keys().collect::<Vec<_>>(), ["demo.ftl", "site.ftl"]);
    let text = |path: &str| String::from_utf8(tree[path].clone()).expect("UTF-8");
    expect![[r#"
        ### To translate a message, take the `# ` off its lines. What to know of the language: locales/pl/site.ftl

        # demo = Demo codes
        #     .label = Demo
        #     .description = Codes for tests.
        #     .both = Both are demo codes.
        # demo-fact-sent = Sent
        #     .difference = { $yes } is sent; { $no } is not.
        # demo-fact-sender = Sender
        #     .client = the client
        #     .server = the server
        #     .difference = { $a } comes from { $a-text }, { $b } from { $b-text }.
        # demo-1 = One
        #     .summary = The first.
        #     .description = It is *one*.
        # demo-2 = Two
        #     .summary = The second.
        #     .description = It is two, not [one](entry:demo/1) [](source:spec#1.2).
    "#]]
    .assert_eq(&text("demo.ftl"));
    let interface = text("site.ftl");
    let choice = interface.find("# home-collection-codes").expect("a choice by number");
    expect![[r#"
        # home-collection-codes =
        #     { $count ->
        #         [one] { $count } code
        #         [few] { $count } codes
        #         [many] { $count } codes
        #        *[other] { $count } codes
        #     }
        # skip-to-content = Skip to content
        # footer-made-with = Built w"#]]
    .assert_eq(&interface[choice..choice + 250]);
    assert_eq!(project.run(&["check", "--quiet"]).code(), 0);
}

#[test]
fn a_locale_that_the_site_lists_already_is_begun_too() {
    let project = begin();
    let site = String::from_utf8(project.tree("content")["site.yaml"].clone()).expect("UTF-8");
    project.write("content/site.yaml", site.replace("[en, fr]", "[en, fr, de]").as_bytes());
    assert_eq!(project.run(&["check", "--quiet"]).code(), 1);
    let run = project.run(&["l10n", "new", "de"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert!(!run.stdout().contains("site.yaml"), "{}", run.stdout());
    assert_eq!(project.run(&["check", "--quiet"]).code(), 0);
}

#[test]
fn a_new_locale_of_no_project_is_refused() {
    let project = begin();
    project.write("content/site.yaml", b"{");
    let run = project.run(&["l10n", "new", "de", "--message-format", "short"]);
    assert_eq!(run.code(), 1);
    assert!(run.stderr().starts_with("content/site.yaml:1:"), "{}", run.stderr());
    std::fs::remove_file(project.path("content/site.yaml")).expect("a file");
    project.run(&["l10n", "export", "de"]).fails(
        1,
        expect![[r#"
        error[missing-file]: there is no content/site.yaml: this is no visavis project
        --> content/site.yaml
         = help: go to the project's folder, or name it with --root

        1 error
    "#]],
    );
}

#[test]
fn a_new_locale_is_refused() {
    let project = begin();
    let before = project.tree("locales");
    project.run(&["l10n", "new", "fr"]).fails(
        2,
        expect![[r#"
        error: locales/fr is there already
          help: nothing in it was changed; `visavis l10n export` says what is missing in it
    "#]],
    );
    project.run(&["l10n", "new", "FR"]).fails(
        2,
        expect![[r#"
        error: locales/fr is there already
          help: nothing in it was changed; `visavis l10n export` says what is missing in it
    "#]],
    );
    project.run(&["l10n", "new", "pt_br"]).fails(
        2,
        expect![[r#"
        error: `pt_br` is no language tag (BCP 47)
          help: did you mean `pt-BR`?
    "#]],
    );
    project.run(&["l10n", "new", "polski!"]).fails(
        2,
        expect![[r#"
        error: `polski!` is no language tag (BCP 47)
          help: tags look like `fr`, `pt-BR`, `zh-Hans`
    "#]],
    );
    project.run(&["l10n", "new", "../de"]).fails(
        2,
        expect![[r#"
        error: `../de` is no language tag (BCP 47)
          help: tags look like `fr`, `pt-BR`, `zh-Hans`
    "#]],
    );
    project.write("locales/de/notes.txt", b"mine");
    project.run(&["l10n", "new", "de"]).fails(
        2,
        expect![[r#"
        error: locales/de is there already
          help: nothing in it was changed; `visavis l10n export` says what is missing in it
    "#]],
    );
    std::fs::remove_dir_all(project.path("locales/de")).expect("a folder");
    assert_eq!(project.tree("locales"), before);
}

/// Takes the `# ` off the lines of a new locale's files.
fn uncommented(text: &str) -> String {
    text.lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) => format!("{rest}\n"),
            None if line == "#" => "\n".to_owned(),
            None => format!("{line}\n"),
        })
        .collect()
}

#[test]
fn a_new_locale_counts_as_untranslated_and_parses_when_it_is_uncommented() {
    let sources = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository can be read");
    let (plan, _) = prepare(&sources);
    let mut files: BTreeMap<String, Vec<u8>> = sources
        .iter()
        .filter(|(_, source)| source.origin == Origin::Project)
        .map(|(_, source)| (source.path.clone(), source.text.as_bytes().to_vec()))
        .filter(|(path, _)| {
            ["content/", "locales/en/", "locales/fr/"]
                .iter()
                .any(|folder| path.starts_with(folder))
        })
        .collect();
    // Languages whose interface is not shipped.
    let tags = ["pl", "th", "he", "cy", "cs"];
    let site = String::from_utf8(files["content/site.yaml"].clone()).expect("UTF-8");
    let listed = site.lines().find(|line| line.starts_with("locales: ")).expect("a list");
    let site = site.replace(listed, "locales: [en, fr, pl, th, he, cy, cs]");
    files.insert("content/site.yaml".to_owned(), site.into_bytes());
    let mut filled = files.clone();
    for tag in tags {
        let made = exchange::template(&plan, &sources, &parse_tag(tag).expect("a tag"), tag);
        assert!(made.messages > 1000 && made.files.len() > 20);
        for file in made.files {
            filled.insert(file.path.clone(), uncommented(&file.text).into_bytes());
            files.insert(file.path, file.text.into_bytes());
        }
    }
    let coverage = |files: &BTreeMap<String, Vec<u8>>| -> Vec<f64> {
        let (plan, _) = prepare(&crate::support::sources(files));
        let site = plan.site();
        site.locales
            .published()
            .skip(2)
            .map(|locale| plan.site_coverage(locale))
            .collect()
    };
    assert_eq!(coverage(&files), [0.0; 5]);
    let pages: Vec<(String, Vec<u8>)> = filled
        .iter()
        .filter(|(path, _)| path.ends_with(".md"))
        .filter_map(|(path, bytes)| Some((path.strip_prefix("locales/en/")?.to_owned(), bytes.clone())))
        .collect();
    for tag in tags {
        filled.extend(
            pages
                .iter()
                .map(|(path, bytes)| (format!("locales/{tag}/{path}"), bytes.clone())),
        );
    }
    assert_eq!(coverage(&filled), [1.0; 5]);
}

#[test]
fn translations_take_the_place_of_what_is_commented_out() {
    let project = begin();
    assert_eq!(project.run(&["l10n", "new", "pl", "--quiet"]).code(), 0);
    let site = String::from_utf8(project.tree("content")["site.yaml"].clone()).expect("UTF-8");
    project.write("content/site.yaml", site.replace("[en, fr]", "[en, fr, pl]").as_bytes());
    let po = project.run(&["l10n", "export", "pl"]).stdout();
    let po = po
        .replace("msgid \"Sent\"\nmsgstr \"\"", "msgid \"Sent\"\nmsgstr \"Wysłano\"")
        .replace(
            "msgid \"The first.\"\nmsgstr \"\"",
            "msgid \"The first.\"\nmsgstr \"Pierwszy.\"",
        );
    imports_text(
        &project,
        "pl.po",
        &po,
        expect![[r#"
            pl: 0 changed, 2 added, in 1 file; 185 without a translation
            == pl/demo.ftl
              line 7
            - # demo-fact-sent = Sent
            - #     .difference = { $yes } is sent; { $no } is not.
            + demo-fact-sent = Wysłano
              line 12
            - # demo-1 = One
            - #     .summary = The first.
            - #     .description = It is *one*.
            + demo-1 =
            +     .summary = Pierwszy.
        "#]],
    );
}

#[test]
fn the_line_for_site_yaml() {
    for (yaml, expected) in [
        ("a: b\nlocales: [en, fr] # all\n", Some("locales: [en, fr, de]")),
        (
            "locales: [en, { tag: fr, untranslated: fail }]\n",
            Some("locales: [en, { tag: fr, untranslated: fail }, de]"),
        ),
        ("locales:\n  - en\n", None),
        ("", None),
    ] {
        assert_eq!(exchange::site_line(yaml, "de").as_deref(), expected);
    }
}

#[test]
fn a_site_in_a_shipped_language_needs_no_words_of_the_interface() {
    let all = sources(&project(""));
    let (plan, _) = prepare(&all);
    let made = |tag: &str| exchange::template(&plan, &all, &parse_tag(tag).expect("a tag"), tag);
    assert!(
        !made("fr")
            .files
            .iter()
            .any(|file| file.text.contains("# heading-answer"))
    );
    assert!(
        made("nl")
            .files
            .iter()
            .any(|file| file.text.contains("# heading-answer"))
    );
}
