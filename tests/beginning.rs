//! Beginning and adding: `init`, `new`, `import`, `export`, `schema`, `explain`.

use std::collections::BTreeSet;

use expect_test::expect;
use serde_json::Value as Json;
use visavis::diagnostic::{Code, Severity};
use visavis::parse::yaml::{self, Node, Value};
use visavis::schema;
use visavis::source::{Origin, Source, Sources};

use crate::cli::Project;
use crate::support::{plan, project, run, sources};

/// A folder with a site that `init` makes.
fn begun(template: &str) -> Project {
    let project = Project::empty();
    project.run(&["init", "--template", template]).succeeds();
    project
}

#[test]
fn each_template_is_a_site_without_a_warning() {
    for template in ["reference", "docs", "both"] {
        let project = begun(template);
        let run = project.run(&["check", "--deny-warnings"]).succeeds();
        assert!(
            run.stdout().ends_with("no errors, 0 warnings\n"),
            "{template}: {}",
            run.stdout()
        );
        let readme = String::from_utf8(project.tree("")["README.md"].clone()).expect("text");
        for line in readme.lines().filter(|line| line.starts_with("| `")) {
            for path in line.split('|').nth(1).expect("a cell").split('`').skip(1).step_by(2) {
                assert!(project.path(path).exists(), "{template}: the README speaks of {path}");
            }
        }
    }
}

#[test]
fn what_is_added_is_ready_to_fill_in() {
    let project = begun("both");
    project.run(&["new", "entry", "git/cherry-pick"]).succeeds();
    project.run(&["new", "page", "faq"]).succeeds();
    project.run(&["new", "page", "manual/tips"]).succeeds();
    project.run(&["new", "collection", "http"]).succeeds();
    project.run(&["new", "locale", "de"]).succeeds();
    let text = |path: &str| String::from_utf8(project.tree("")[path].clone()).expect("text");
    let site = text("content/site.yaml");
    for line in [
        "locales: [en, fr, de]",
        "collections: [git, http]",
        "pages: [about, faq]",
    ] {
        assert!(site.contains(line), "{site}");
    }
    let entries = text("content/git/commands.yaml");
    assert!(
        entries.ends_with(
            "cherry-pick:
  name: cherry-pick
  facts:
    rewrites-history: unknown  # true | false
    result: unknown  # merge-commit | linear
    conflicts: unknown  # once | per-commit
  sources: []
"
        ),
        "{entries}"
    );
    let words = "git-cherry-pick = cherry-pick\n    .summary = TODO\n    .description = TODO\n    .how-to = TODO\n";
    assert!(text("locales/en/git.ftl").ends_with(words));
    let comments: String = words.lines().map(|line| format!("# {line}\n")).collect();
    assert!(text("locales/fr/git.ftl").ends_with(&comments));
    assert!(text("locales/de/site.ftl").contains("plural") || project.path("locales/de/git.ftl").exists());
    // All of it can be built at once, and what is still to be written is said.
    let run = project.run(&["check"]).succeeds();
    assert!(
        run.stderr()
            .contains("warning[unfinished-text]: this is still to be written"),
        "{}",
        run.stderr()
    );
    assert!(!run.stderr().contains("error"), "{}", run.stderr());
}

#[test]
fn nothing_is_written_over() {
    let project = begun("both");
    let before = project.tree("");
    for args in [
        ["new", "entry", "git/merge"],
        ["new", "entry", "git/MERGE"],
        ["new", "entry", "got/merge"],
        ["new", "entry", "merge"],
        ["new", "entry", "git/---"],
        ["new", "page", "about"],
        ["new", "page", "manual/install"],
        ["new", "page", "Not A Page"],
        ["new", "collection", "git"],
        ["new", "collection", "Git Things"],
        ["new", "locale", "fr"],
        ["new", "locale", "fr_CA"],
    ] {
        let run = project.run(&args);
        assert_eq!(run.code(), 2, "{args:?}: {}", run.stdout());
        assert!(run.stderr().starts_with("error: "), "{args:?}: {}", run.stderr());
        assert_eq!(project.tree(""), before, "{args:?}");
    }
}

const TABLE: &str = "code,name,summary,fatal,since,kind,Default action
1,SIGHUP,The terminal is gone.,yes,1971,job,end
2,SIGINT,Somebody pressed Ctrl-C.,yes,1971,job,end
17,SIGCHLD,A child has ended.,no,,job,ignore
";

#[test]
fn a_table_becomes_a_collection() {
    let project = begun("reference");
    project.write("signals.csv", TABLE.as_bytes());
    let before = project.tree("");
    let run = project
        .run(&["import", "signals.csv", "--collection", "signals"])
        .succeeds();
    expect![[r#"
        content/signals/collection.yaml

          # yaml-language-server: $schema=../../.visavis/schemas/collection.schema.json
          # A guess at what the table holds: read it through, and give facts that tell entries apart a weight.
          id: signals
          code: integer
          sections: []
          facts:
            fatal: { type: boolean }
            since: { type: integer, optional: true }
            kind: { type: enum, values: [job] }
            default-action: { type: enum, values: [end, ignore] }
          comparisons: { pairs: all }

        content/signals/entries.yaml

          1:
            name: SIGHUP
            facts:
              fatal: true
              since: 1971
              kind: job
              default-action: end
          2:
            name: SIGINT
            facts:
              fatal: true
              since: 1971
              kind: job
              default-action: end
          17:
            name: SIGCHLD
            facts:
              fatal: false
              kind: job
              default-action: ignore

        locales/en/signals.ftl

          signals = signals
              .label = signals
              .description = TODO
              .both = TODO
  
          signals-fact-fatal = fatal
          signals-fact-since = since
          signals-fact-kind = kind
              .job = job
          signals-fact-default-action = Default action
              .end = end
              .ignore = ignore
  
          signals-1 = SIGHUP
              .summary = The terminal is gone.
          signals-2 = SIGINT
              .summary = Somebody pressed Ctrl-C.
          signals-17 = SIGCHLD
              .summary = A child has ended.

        Nothing was written. If this is what you mean, add --write; what the schema guesses wrong you can edit then.
    "#]]
    .assert_eq(&run.stdout());
    assert_eq!(
        project.tree(""),
        before,
        "nothing is written before its author has seen it"
    );
    project
        .run(&["import", "signals.csv", "--collection", "signals", "--write"])
        .succeeds();
    let run = project.run(&["check"]).succeeds();
    assert!(!run.stderr().contains("error"), "{}", run.stderr());
    // A table of the same schema adds entries; one with other columns is refused.
    project.write(
        "more.json",
        br#"{"9": {"name": "SIGKILL", "fatal": true, "kind": "job", "default-action": "end"}}"#,
    );
    project
        .run(&["import", "more.json", "--collection", "signals", "--write"])
        .succeeds();
    let run = project.run(&["show", "signals/9"]).succeeds();
    assert!(run.stdout().contains("SIGKILL"), "{}", run.stdout());
    let run = project.run(&["export", "signals", "--format", "csv"]).succeeds();
    expect![[r#"
        code,name,registry_name,status,group,summary,fatal,since,kind,default-action
        1,SIGHUP,SIGHUP,standard,,The terminal is gone.,true,1971,job,end
        2,SIGINT,SIGINT,standard,,Somebody pressed Ctrl-C.,true,1971,job,end
        9,SIGKILL,SIGKILL,standard,,TODO,true,,job,end
        17,SIGCHLD,SIGCHLD,standard,,A child has ended.,false,,job,ignore
    "#]]
    .assert_eq(&run.stdout());
    project.write("other.csv", b"code,colour\n1,red\n");
    let run = project.run(&["import", "other.csv", "--collection", "signals", "--write"]);
    assert_eq!(run.code(), 2);
    expect![[r#"
        error: other.csv: the collection's schema has no fact `colour`
          help: mend the table, and import it again
    "#]]
    .assert_eq(&run.stderr());
}

#[test]
fn what_is_exported_can_be_imported() {
    let project = begun("reference");
    let table = project.run(&["export", "git", "--format", "csv"]).succeeds().stdout();
    project.write("git.csv", table.as_bytes());
    project
        .run(&["import", "git.csv", "--collection", "again", "--write"])
        .succeeds();
    let again = project.run(&["export", "again", "--format", "csv"]).succeeds().stdout();
    assert_eq!(table, again);
    let json = project.run(&["export", "git", "--locale", "fr"]).succeeds();
    let json: Json = serde_json::from_str(&json.stdout()).expect("JSON");
    assert_eq!(json["entries"][0]["name"], "Fusionner");
}

#[test]
fn tables_that_cannot_be_imported() {
    let project = begun("reference");
    for (name, text, says) in [
        ("a.csv", "", "it has no columns"),
        ("a.csv", "code,x\n1,a\n1,b\n", "row 3 has the code `1`"),
        ("a.csv", "code,x\n,a\n", "row 2 has no code"),
        (
            "a.csv",
            "code,x,X\n1,a,b\n",
            "the column `X` cannot be made an id of its own",
        ),
        ("a.json", "[1]", "an entry is an object"),
        ("a.json", "{", "EOF"),
    ] {
        project.write(name, text.as_bytes());
        let run = project.run(&["import", name, "--collection", "x"]);
        assert_eq!(run.code(), 2, "{text}");
        assert!(run.stderr().contains(says), "{text}: {}", run.stderr());
    }
}

#[test]
fn every_diagnostic_is_explained() {
    let project = Project::empty();
    for locale in ["en", "fr"] {
        for code in Code::ALL {
            let run = project.run(&["explain", code.as_str(), "--locale", locale]).succeeds();
            let head = format!("{}\n", code.as_str());
            assert!(run.stdout().contains(&head), "{code:?}: {}", run.stdout());
            assert!(!run.stdout().contains("(page:"), "{code:?}: {}", run.stdout());
        }
    }
    let run = project.run(&["explain", "unknown-entri"]);
    assert_eq!(run.code(), 2);
    assert!(
        run.stderr().contains("did you mean `unknown-entry`?"),
        "{}",
        run.stderr()
    );
    let list = project.run(&["explain"]).succeeds().stdout().lines().count();
    assert_eq!(list, Code::ALL.len());
}

/// YAML as editors read it (version 1.2): `yes` is text.
fn json(text: &str) -> Json {
    fn of(node: &Node) -> Json {
        match &node.value {
            Value::Null => Json::Null,
            Value::Bool(value) => (*value).into(),
            Value::Integer(value) => (*value).into(),
            Value::Number(text) => text.parse::<f64>().expect("a number").into(),
            Value::Text(text) => text.as_str().into(),
            Value::List(items) => items.iter().map(of).collect(),
            Value::Map(pairs) => {
                let pairs = pairs
                    .iter()
                    .map(|(key, value)| (key.scalar().expect("a key"), of(value)));
                Json::Object(pairs.collect())
            }
        }
    }
    let file = Sources::default().push(Source::from_bytes("a.yaml", text.as_bytes(), Origin::Project));
    if text.lines().all(|line| line.is_empty() || line.starts_with('#')) {
        return Json::Null;
    }
    of(&yaml::read(file, text).expect("YAML"))
}

/// A file, whether it is right, and what is wrong with it.
type Case = (&'static str, &'static str, Option<Code>);

/// Files that a schema and the program both judge; what only the program can judge is elsewhere.
const FILES: &[Case] = &[
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: [en, { tag: fr, max_missing: 0 }]\ncollections: [demo]\nmin_coverage: 0.5\nuntranslated: mark\n",
        None,
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: [en, fr]\n",
        Some(Code::MissingKey),
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\nlocale: fr\n",
        Some(Code::UnknownKey),
    ),
    (
        "content/site.yaml",
        "base_url: ftp://a.example/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\n",
        Some(Code::InvalidUrl),
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\nmin_coverage: 2\n",
        Some(Code::InvalidRange),
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\nuntranslated: hide\n",
        Some(Code::UnknownValue),
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: []\ncollections: [demo]\n",
        Some(Code::InvalidRange),
    ),
    (
        "content/site.yaml",
        "base_url: https://a.example/\ndefault_locale: en\nlocales: en\ncollections: [demo]\n",
        Some(Code::WrongType),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\ncode: integer\nsections: [description]\nfacts:\n  sent: { type: boolean, weight: 3 }\n  sender: { type: enum, values: [client, server] }\ncomparisons: { pairs: all, sets: [] }\n",
        None,
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\nfacts:\n  sent: { type: bool }\n",
        Some(Code::UnknownValue),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\nfacts:\n  sent: { type: boolean }\n  sender: { type: enum }\n",
        Some(Code::MissingKey),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\nfacts:\n  sent: { type: boolean, values: [a] }\n  sender: { type: enum, values: [client, server] }\n",
        Some(Code::UnknownKey),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\nfacts:\n  sent: { type: boolean, weight: 101 }\n  sender: { type: enum, values: [client, server] }\n",
        Some(Code::InvalidRange),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\nfacts:\n  sent: { type: boolean }\n  Sender: { type: enum, values: [client, server] }\n",
        Some(Code::InvalidId),
    ),
    (
        "content/demo/collection.yaml",
        "id: demo\nsections: [description]\ncomparisons: { pairs: some }\n",
        Some(Code::UnknownValue),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  facts: { sent: true, sender: client }\n  sources: [spec#1]\n2:\n  name: Two\n  facts: { sent: unknown, sender: not-applicable }\n  status: obsolete\n",
        None,
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  facts: { sent: maybe, sender: client }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::WrongType),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  facts: { sent: true, sender: nobody }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::UnknownValue),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  facts: { sent: true, sender: client, colour: red }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::UnknownFact),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  facts: { sent: true, sender: client }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::MissingKey),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  state: old\n  facts: { sent: true, sender: client }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::UnknownKey),
    ),
    (
        "content/demo/entries.yaml",
        "1:\n  name: One\n  status: old\n  facts: { sent: true, sender: client }\n2:\n  name: Two\n  facts: { sent: false, sender: server }\n",
        Some(Code::UnknownValue),
    ),
    (
        "content/sources.yaml",
        "spec: { title: The Specification, url: https://spec.example/ }\n",
        None,
    ),
    (
        "content/sources.yaml",
        "spec: { title: The Specification }\n",
        Some(Code::MissingKey),
    ),
    (
        "content/sources.yaml",
        "spec: { title: 3, url: https://spec.example/ }\n",
        Some(Code::WrongType),
    ),
    ("content/glossary.yaml", "frame: { sources: [spec] }\n", None),
    (
        "content/glossary.yaml",
        "Frame: { sources: [spec] }\n",
        Some(Code::InvalidId),
    ),
    (
        "content/glossary.yaml",
        "frame: { source: spec }\n",
        Some(Code::UnknownKey),
    ),
    (
        "content/guides/which.yaml",
        "start: a\nquestions: { a: { yes: x, no: y } }\noutcomes: { x: [demo/1], y: [demo/2] }\n",
        None,
    ),
    (
        "content/guides/which.yaml",
        "start: a\nquestions: { a: {} }\noutcomes: { x: [demo/1] }\n",
        Some(Code::WrongType),
    ),
    (
        "content/guides/which.yaml",
        "questions: { a: { yes: x } }\noutcomes: { x: [demo/1] }\n",
        Some(Code::MissingKey),
    ),
    (
        "content/manual/section.yaml",
        "pages: [start, { page: data, pages: [data/a] }]\n",
        None,
    ),
    (
        "content/manual/section.yaml",
        "versions: [v2, { id: v1, pages: [start] }]\ncurrent: v2\n",
        None,
    ),
    ("content/manual/section.yaml", "pages: start\n", Some(Code::WrongType)),
    (
        "content/manual/section.yaml",
        "pages: [{ pages: [a] }]\n",
        Some(Code::MissingKey),
    ),
    (
        "content/manual/section.yaml",
        "edit_url: https://example.org/\n",
        Some(Code::InvalidUrl),
    ),
    (
        "content/manual/section.yaml",
        "untranslated: never\n",
        Some(Code::UnknownValue),
    ),
];

/// What only other files can say, which those of a case are not given.
const ELSEWHERE: &[Code] = &[
    Code::MissingMessage,
    Code::UnknownMessage,
    Code::MissingFile,
    Code::UnusedFile,
    Code::UnknownPage,
    Code::MissingFact,
    Code::UnknownSource,
    Code::UnknownEntry,
    Code::UnreachableNode,
    Code::UnknownNode,
];

#[test]
fn schemas_and_the_program_agree() {
    let plan = plan("");
    let schemas = schema::all(Some(plan.site()));
    for (path, text, expected) in FILES {
        let name = match *path {
            "content/demo/entries.yaml" => "demo",
            "content/guides/which.yaml" => "guide",
            path => path.rsplit('/').next().expect("a name").trim_end_matches(".yaml"),
        };
        let schema = &schemas
            .iter()
            .find(|schema| schema.name == name)
            .expect("a schema")
            .json;
        let validator = jsonschema::validator_for(schema).expect("a schema that is one");
        let yaml = json(text);
        let problems: Vec<String> = validator.iter_errors(&yaml).map(|error| error.to_string()).collect();
        // A section is checked where the site has it.
        let site = match path.contains("section.yaml") {
            true => {
                "//- content/site.yaml\nbase_url: https://a.example/\ndefault_locale: en\nlocales: [en, fr]\ncollections: [demo]\nsections: [manual]\n"
            }
            false => "",
        };
        let outcome = run(&sources(&project(&format!("{site}//- {path}\n{text}"))));
        let said: BTreeSet<Code> = outcome
            .diagnostics
            .iter()
            .filter(|diagnostic| diagnostic.severity() == Severity::Error)
            .map(|diagnostic| diagnostic.code)
            .filter(|code| !ELSEWHERE.contains(code) || Some(*code) == *expected)
            .collect();
        match expected {
            None => {
                assert!(said.is_empty(), "{path}\n{text}\n{said:?}");
                assert!(problems.is_empty(), "{path}\n{text}\n{problems:#?}");
            }
            Some(code) => {
                assert!(said.contains(code), "{path}\n{text}\n{said:?}");
                assert!(
                    !problems.is_empty(),
                    "the schema takes what the program does not: {path}\n{text}"
                );
            }
        }
    }
}

#[test]
fn the_shipped_files_have_their_schemas() {
    let sources = visavis::load::shipped();
    let parsed = visavis::parse::parse(&sources).value;
    let site = visavis::resolve::resolve(&parsed, &sources, &visavis::resolve::Overrides::default()).value;
    let schemas = schema::all(site.as_ref());
    let mut count = 0;
    for (_, source) in sources.iter().filter(|(_, source)| source.path.starts_with("content/")) {
        let parts: Vec<&str> = source.path.split('/').collect();
        let name = match parts[..] {
            ["content", file] => file.trim_end_matches(".yaml"),
            ["content", "guides", _] => "guide",
            ["content", _, "collection.yaml"] => "collection",
            ["content", _, "section.yaml"] => "section",
            ["content", _, "history.yaml"] => continue,
            ["content", folder, _] => folder,
            _ => continue,
        };
        let schema = &schemas.iter().find(|schema| schema.name == name).expect(name).json;
        let validator = jsonschema::validator_for(schema).expect("a schema that is one");
        let yaml = json(&source.text);
        let problems: Vec<String> = validator.iter_errors(&yaml).map(|error| error.to_string()).collect();
        assert!(problems.is_empty(), "{}: {problems:#?}", source.path);
        count += 1;
    }
    assert!(count > 30, "{count}");
}

#[test]
fn schemas_are_written_where_files_name_them() {
    let project = begun("both");
    let run = project.run(&["schema", "--write"]).succeeds();
    assert_eq!(run.stdout(), ".visavis/schemas: 7 schemas written, 0 as they were\n");
    let again = project.run(&["schema", "--write"]).succeeds();
    assert_eq!(again.stdout(), ".visavis/schemas: 0 schemas written, 7 as they were\n");
    let mut named = 0;
    for (path, bytes) in project.tree("").iter().filter(|(path, _)| path.starts_with("content/")) {
        let text = String::from_utf8_lossy(bytes).into_owned();
        let line = text.lines().next().unwrap_or_default();
        let Some(schema) = line.strip_prefix("# yaml-language-server: $schema=") else {
            continue;
        };
        let folder = project.path(path).parent().expect("a folder").to_path_buf();
        assert!(folder.join(schema).exists(), "{path}: {schema}");
        named += 1;
    }
    assert_eq!(named, 5);
    let run = project.run(&["schema", "gitt"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr().contains("did you mean `git`?"), "{}", run.stderr());
}
