//! The command: exit codes, messages, and what it does to folders.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use expect_test::{Expect, expect};
use tempfile::TempDir;

use crate::support::{BASE, files, tree};

pub(crate) struct Project {
    dir: TempDir,
}

impl Project {
    pub(crate) fn new() -> Self {
        let project = Self {
            dir: tempfile::tempdir().expect("a folder"),
        };
        for (path, bytes) in files(BASE) {
            project.write(&path, &bytes);
        }
        project
    }

    /// A folder with nothing in it.
    pub(crate) fn empty() -> Self {
        Self {
            dir: tempfile::tempdir().expect("a folder"),
        }
    }

    pub(crate) fn path(&self, path: &str) -> PathBuf {
        // On some systems the temporary folder is behind a link.
        self.dir.path().canonicalize().expect("a folder").join(path)
    }

    pub(crate) fn write(&self, path: &str, bytes: &[u8]) {
        let path = self.path(path);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    pub(crate) fn run(&self, args: &[&str]) -> Run {
        let output = Command::new(env!("CARGO_BIN_EXE_visavis"))
            .args(args)
            .current_dir(self.path(""))
            .env_remove("NO_COLOR")
            .env("HOME", self.path("home"))
            .output()
            .expect("visavis runs");
        Run {
            output,
            root: self.path("").to_string_lossy().trim_end_matches('/').to_owned(),
        }
    }

    /// The files of a folder with their bytes.
    pub(crate) fn tree(&self, path: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path(path))
    }

    pub(crate) fn entries(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.path(""))
            .expect("a folder")
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }
}

pub(crate) struct Run {
    output: Output,
    root: String,
}

impl Run {
    pub(crate) fn code(&self) -> i32 {
        self.output.status.code().expect("a code")
    }

    pub(crate) fn stderr(&self) -> String {
        let parent = self.root.rsplit_once('/').map_or("", |(parent, _)| parent);
        String::from_utf8_lossy(&self.output.stderr)
            .replace(&self.root, "<root>")
            .replace(&format!("error: {parent} is"), "error: <parent> is")
    }

    pub(crate) fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.output.stdout).replace(&self.root, "<root>")
    }

    /// The same, of a command that did what it was asked to.
    pub(crate) fn succeeds(self) -> Self {
        assert_eq!(self.code(), 0, "{}{}", self.stdout(), self.stderr());
        self
    }

    pub(crate) fn fails(&self, code: i32, stderr: Expect) {
        assert_eq!(self.code(), code, "{}{}", self.stdout(), self.stderr());
        stderr.assert_eq(&self.stderr());
    }
}

#[test]
fn build_and_summary() {
    let project = Project::new();
    let run = project.run(&["build"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    let summary: String = run
        .stdout()
        .lines()
        .map(|line| match line.split_once(" MiB in ") {
            // Sizes and times change; the rest does not.
            Some((head, tail)) => format!(
                "{} <n> MiB in <n> s; {}\n",
                head.rsplit_once(' ').expect("a size").0,
                tail.split_once("; ").expect("a time").1
            ),
            None => format!("{line}\n"),
        })
        .collect();
    expect![[r#"
        locale      home  collections  entries  pairs  sets  compare  guides  glossary  l10n  pages  404  translated
        en             1            1        2      1     0        1       0         0     0      0    1        100%
        fr             1            1        2      1     0        1       0         0     0      0    1        100%

        14 pages, 2 redirects, 74 files, <n> MiB in <n> s; no warnings
        The site is in <root>/dist
        Look at it: open <root>/dist/index.html in a browser, or serve the folder with any web server
    "#]]
    .assert_eq(&summary);
    assert_eq!(project.entries(), ["content", "dist", "locales"]);
}

#[test]
fn build_again_replaces_the_site_as_a_whole() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    let first = project.tree("dist");
    project.write("dist/stray.html", b"left behind");
    assert_eq!(project.run(&["build", "--quiet", "--threads", "1"]).code(), 0);
    assert_eq!(project.tree("dist"), first);
    assert_eq!(project.entries(), ["content", "dist", "locales"]);
}

#[test]
fn pseudo_locales_are_built_and_checked_when_asked_for() {
    let project = Project::new();
    let built = project.run(&["build", "--quiet", "--pseudo"]);
    assert_eq!((built.code(), built.stderr()), (0, String::new()));
    let page = |path: &str| fs::read_to_string(project.path(path)).expect("a page");
    assert!(page("dist/en-XA/demo/1/index.html").contains("⟦Ţĥé ƒîŕšţ. ö⟧"));
    assert!(page("dist/ar-XB/demo/1/index.html").contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    let sitemap = page("dist/sitemap.xml");
    assert!(!sitemap.contains("en-XA") && !sitemap.contains("ar-XB"));
    let checked = project.run(&["check", "--pseudo"]);
    let plain = project.run(&["check"]);
    let pages = |run: &Run| {
        run.stdout()
            .split(' ')
            .next()
            .and_then(|count| count.parse::<u32>().ok())
    };
    assert_eq!(pages(&checked), pages(&plain).map(|count| 2 * count));
    // Nothing of them is in the project.
    assert!(!project.path("locales/en-XA").exists());
}

#[test]
fn quiet_says_nothing() {
    let project = Project::new();
    let run = project.run(&["build", "--quiet"]);
    assert_eq!(
        (run.code(), run.stdout(), run.stderr()),
        (0, String::new(), String::new())
    );
}

#[test]
fn an_error_leaves_the_old_site() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    let old = project.tree("dist");
    project.write("content/demo/more.yaml", b"3: {}\n");
    project.run(&["build"]).fails(1, expect![[r#"
        error[missing-fact]: 3 lacks the fact `sender`
         --> content/demo/more.yaml:1:1
          |
        1 | 3: {}
          | ^
          |
          = help: add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out

        error[missing-fact]: 3 lacks the fact `sent`
         --> content/demo/more.yaml:1:1
          |
        1 | 3: {}
          | ^
          |
          = help: add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out

        error[missing-message]: the reference locale `en` lacks `demo-3.description`
         --> content/demo/more.yaml:1:1
          |
        1 | 3: {}
          | ^ which names this
          |
          = help: add it to a `.ftl` file in locales/en

        error[missing-message]: the reference locale `en` lacks `demo-3.summary`
         --> content/demo/more.yaml:1:1
          |
        1 | 3: {}
          | ^ which names this
          |
          = help: add it to a `.ftl` file in locales/en

        error[missing-message]: the reference locale `en` lacks `demo-3`
         --> content/demo/more.yaml:1:1
          |
        1 | 3: {}
          | ^ which names this
          |
          = help: add it to a `.ftl` file in locales/en

        error[missing-key]: an entry lacks `name`
         --> content/demo/more.yaml:1:4
          |
        1 | 3: {}
          |    ^
          |
          = help: add `name: …`

        6 errors
    "#]]);
    assert_eq!(project.tree("dist"), old);
    project.write("content/demo/more.yaml", b"");
    project.write("templates/page.html", b"{{ nothing }}");
    project.write("locales/en/pages/a.md", b"# A\n");
    project.run(&["build", "--quiet"]).fails(1, expect![[r#"
        error[template-render]: Variable `nothing` is not defined. Available variables: body, changed, contents, custom, description, dir, footer, head, header, heading, lang, markdown, notice, policy, root, searched, title
         --> templates/page.html:1:4
          |
        1 | {{ nothing }}
          |    ^^^^^^^

    "#]]);
    assert_eq!(project.tree("dist"), old);
    assert_eq!(project.entries(), ["content", "dist", "locales", "templates"]);
}

#[test]
fn a_killed_build_leaves_no_litter_after_the_next() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    let old = project.tree("dist");
    project.write(".dist.visavis/.visavis", b"a build was here");
    project.write(".dist.visavis/fr/half.html", b"half a page");
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    assert_eq!(project.tree("dist"), old);
    assert_eq!(project.entries(), ["content", "dist", "locales"]);
}

#[test]
fn folders_that_are_not_ours_are_not_touched() {
    let project = Project::new();
    project.write("dist/index.html", b"mine");
    project.run(&["build"]).fails(
        2,
        expect![[r#"
        error: <root>/dist was not made by visavis: it has no .visavis file
          help: remove the folder yourself if nothing in it is of worth, or name another one with --output
    "#]],
    );
    assert_eq!(
        project.tree("dist"),
        BTreeMap::from([("index.html".to_owned(), b"mine".to_vec())])
    );
    project.run(&["build", "--output", "."]).fails(
        2,
        expect![[r#"
        error: <root> is or holds the project
          help: name a folder of its own with --output
    "#]],
    );
    project.run(&["build", "--output", ".."]).fails(
        2,
        expect![[r#"
        error: <parent> is or holds the project
          help: name a folder of its own with --output
    "#]],
    );
    project.run(&["build", "--output", "/"]).fails(
        2,
        expect![[r#"
        error: / is the root of the file system
          help: name a folder of its own with --output
    "#]],
    );
    project.run(&["build", "--output", "content/out"]).fails(
        2,
        expect![[r#"
        error: <root>/content/out is among the sources
          help: name a folder outside content/, locales/ and templates/
    "#]],
    );
    project.write("home/file", b"");
    project.run(&["build", "--output", "home"]).fails(
        2,
        expect![[r#"
        error: <root>/home is or holds your home folder
          help: name a folder of its own with --output
    "#]],
    );
    project.write("file", b"");
    project.run(&["build", "--output", "file"]).fails(
        2,
        expect![[r#"
        error: <root>/file is not a folder
          help: move it away, or name another one
    "#]],
    );
    project.write(".out.visavis/precious", b"mine");
    project.run(&["build", "--output", "out"]).fails(
        2,
        expect![[r#"
        error: <root>/.out.visavis is in the way and was not made by visavis
          help: the new site is made there: move it away
    "#]],
    );
    assert!(project.path(".out.visavis/precious").exists());
}

#[cfg(unix)]
#[test]
fn links_are_not_followed() {
    let project = Project::new();
    fs::create_dir(project.path("elsewhere")).expect("a folder");
    std::os::unix::fs::symlink("elsewhere", project.path("dist")).expect("a link");
    project.run(&["build"]).fails(
        2,
        expect![[r#"
        error: <root>/dist is a symbolic link, which is not followed
          help: name the folder that it points to
    "#]],
    );
    fs::create_dir(project.path("home")).expect("a folder");
    let outside = tempfile::tempdir().expect("a folder");
    std::os::unix::fs::symlink(outside.path(), project.path("away")).expect("a link");
    project.run(&["build", "--output", "away/dist"]).fails(
        2,
        expect![[r#"
        error: away/dist leads out of the project through a symbolic link, which is not followed
          help: name the folder that it leads to
    "#]],
    );
    project.run(&["build", "--output", "templates"]).fails(
        2,
        expect![[r#"
        error: <root>/templates is among the sources
          help: name a folder outside content/, locales/ and templates/
    "#]],
    );
    assert_eq!(fs::read_dir(outside.path()).expect("a folder").count(), 0);
    std::os::unix::fs::symlink("/etc/passwd", project.path("content/demo/secret.yaml")).expect("a link");
    project.run(&["build", "--output", "out"]).fails(
        1,
        expect![[r#"
        error[unread-file]: a symbolic link is not followed
         --> content/demo/secret.yaml:1:1
          |
        1 |
          | ^
          |
          = help: put the file itself here: a link could lead out of the project

        1 error
    "#]],
    );
}

#[cfg(unix)]
#[test]
fn pipes_are_not_read() {
    let project = Project::new();
    let made = Command::new("mkfifo")
        .arg(project.path("content/demo/pipe.yaml"))
        .status();
    assert!(made.expect("mkfifo runs").success());
    project.run(&["check", "--message-format", "short"]).fails(
        1,
        expect![[r#"
        content/demo/pipe.yaml:1:1: error[unread-file]: this is a pipe, a socket or a device, which is not read
        1 error
    "#]],
    );
}

#[test]
fn two_builds_at_once_do_not_share_a_folder() {
    let project = Project::new();
    fs::create_dir(project.path(".dist.visavis")).expect("a folder");
    let held = fs::File::open(project.path(".dist.visavis")).expect("a folder");
    held.lock().expect("a lock");
    project.run(&["build"]).fails(
        2,
        expect![[r#"
        error: another build is writing to <root>/dist
          help: wait for it to end
    "#]],
    );
    drop(held);
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
}

#[test]
fn formats() {
    let project = Project::new();
    project.write("content/demo/more.yaml", b"3:\n  nam: Three\n");
    project.run(&["check", "--message-format", "short"]).fails(
        1,
        expect![[r#"
        content/demo/more.yaml:1:1: error[missing-fact]: 3 lacks the fact `sender`
        content/demo/more.yaml:1:1: error[missing-fact]: 3 lacks the fact `sent`
        content/demo/more.yaml:1:1: error[missing-message]: the reference locale `en` lacks `demo-3.description`
        content/demo/more.yaml:1:1: error[missing-message]: the reference locale `en` lacks `demo-3.summary`
        content/demo/more.yaml:1:1: error[missing-message]: the reference locale `en` lacks `demo-3`
        content/demo/more.yaml:2:3: error[unknown-key]: unknown key `nam` in an entry
        content/demo/more.yaml:2:3: error[missing-key]: an entry lacks `name`
        7 errors
    "#]],
    );
    project.run(&["check", "--message-format", "json"]).fails(1, expect![[r#"
        {"severity":"error","code":"missing-fact","message":"3 lacks the fact `sender`","file":"content/demo/more.yaml","line":1,"column":1,"label":null,"related":[],"help":["add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out"]}
        {"severity":"error","code":"missing-fact","message":"3 lacks the fact `sent`","file":"content/demo/more.yaml","line":1,"column":1,"label":null,"related":[],"help":["add it; `unknown` and `not-applicable` are values too, and `optional: true` in the schema lets entries leave it out"]}
        {"severity":"error","code":"missing-message","message":"the reference locale `en` lacks `demo-3.description`","file":"content/demo/more.yaml","line":1,"column":1,"label":"which names this","related":[],"help":["add it to a `.ftl` file in locales/en"]}
        {"severity":"error","code":"missing-message","message":"the reference locale `en` lacks `demo-3.summary`","file":"content/demo/more.yaml","line":1,"column":1,"label":"which names this","related":[],"help":["add it to a `.ftl` file in locales/en"]}
        {"severity":"error","code":"missing-message","message":"the reference locale `en` lacks `demo-3`","file":"content/demo/more.yaml","line":1,"column":1,"label":"which names this","related":[],"help":["add it to a `.ftl` file in locales/en"]}
        {"severity":"error","code":"unknown-key","message":"unknown key `nam` in an entry","file":"content/demo/more.yaml","line":2,"column":3,"label":null,"related":[],"help":["did you mean `name`?"]}
        {"severity":"error","code":"missing-key","message":"an entry lacks `name`","file":"content/demo/more.yaml","line":2,"column":3,"label":null,"related":[],"help":["add `name: …`"]}
    "#]]);
    let colored = project.run(&["check", "--color", "always"]).stderr();
    assert!(colored.contains("\u{1b}["), "{colored}");
}

#[test]
fn warnings_can_be_denied() {
    let project = Project::new();
    project.write("content/demo/notes.txt", b"notes\n");
    let run = project.run(&["build"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert!(run.stdout().contains("1 warning"), "{}", run.stdout());
    project
        .run(&["build", "--deny-warnings", "--message-format", "short"])
        .fails(
            1,
            expect![[r#"
        content/demo/notes.txt:1:1: warning[unused-file]: nothing reads this file
        1 warning
    "#]],
        );
    project
        .run(&["check", "--deny-warnings", "--message-format", "short"])
        .fails(
            1,
            expect![[r#"
        content/demo/notes.txt:1:1: warning[unused-file]: nothing reads this file
        1 warning
    "#]],
        );
}

#[test]
fn check_writes_nothing_and_finds_dead_links() {
    let project = Project::new();
    let run = project.run(&["check"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    expect![[r#"
        14 pages checked, no errors, 0 warnings
    "#]]
    .assert_eq(&run.stdout());
    assert_eq!(project.entries(), ["content", "locales"]);
    project.write(
        "templates/fragments/footer.html",
        b"<footer><a href=\"{{ root }}imprint/\">x</a></footer>",
    );
    let run = project.run(&["check", "--message-format", "short"]);
    assert_eq!(run.code(), 1);
    assert!(
        run.stderr()
            .contains("error[dead-link]: the link `../../../imprint/` leads nowhere"),
        "{}",
        run.stderr()
    );
}

#[test]
fn usage() {
    let project = Project::new();
    assert_eq!(project.run(&["biuld"]).code(), 2);
    assert_eq!(project.run(&["build", "--message-format", "xml"]).code(), 2);
    project.run(&["build", "--root", "nowhere"]).fails(
        2,
        expect![[r#"
        error: cannot read nowhere: No such file or directory (os error 2)
          help: name the project's folder with --root
    "#]],
    );
    project.run(&["build", "--base-url", "example.org"]).fails(
        2,
        expect![[r#"
        error: --base-url `example.org` is no base URL: relative URL without a base
          help: write an absolute URL such as https://example.org/codes/
    "#]],
    );
    let empty = tempfile::tempdir().expect("a folder");
    let root = empty.path().to_string_lossy().into_owned();
    project.run(&["build", "--root", &root]).fails(
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
fn base_url_of_the_command_line() {
    let project = Project::new();
    assert_eq!(
        project
            .run(&["build", "--quiet", "--base-url", "http://localhost:8000/deep/er"])
            .code(),
        0
    );
    let page = fs::read_to_string(project.path("dist/fr/demo/1-vs-2/index.html")).expect("a page");
    assert!(
        page.contains("<link rel=\"canonical\" href=\"http://localhost:8000/deep/er/fr/demo/1-vs-2/\">"),
        "{page}"
    );
    let missing = fs::read_to_string(project.path("dist/404.html")).expect("a page");
    assert!(missing.contains("href=\"/deep/er/en/demo/\""), "{missing}");
    let redirects = fs::read_to_string(project.path("dist/_redirects")).expect("redirects");
    assert!(
        redirects.starts_with("/deep/er/en/demo/2-vs-1/ /deep/er/en/demo/1-vs-2/ 301\n"),
        "{redirects}"
    );
}

#[test]
fn empty_folders_are_noted() {
    let project = Project::new();
    fs::create_dir_all(project.path("content/empty/deep")).expect("a folder");
    project.run(&["check", "--message-format", "short"]).fails(
        0,
        expect![[r#"
        content/empty/deep: warning[empty-folder]: this folder is empty
    "#]],
    );
}

#[test]
fn the_marker_is_there() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    assert!(Path::new(&project.path("dist/.visavis")).is_file());
}

#[test]
fn record_writes_what_feeds_are_made_of() {
    let project = Project::new();
    let run = project.run(&["record", "--date", "2026-01-02"]);
    assert_eq!(run.code(), 0, "{}", run.stderr());
    assert_eq!(run.stdout(), "content/demo/history.yaml: recorded for the first time\n");
    let path = "content/demo/history.yaml";
    let text = || fs::read_to_string(project.path(path)).expect("a history");
    expect![[r#"
        # What the facts were when they were last recorded, and what has changed since the first time: the feeds are made of it.
        # `visavis record` writes this file.
        since: 2026-01-02
        facts:
          1: { sender: client, sent: true }
          2: { sender: server, sent: false }
    "#]].assert_eq(&text());
    let first = text();
    // Nothing changed: nothing is written.
    let run = project.run(&["record", "--date", "2026-02-02", "demo"]);
    assert_eq!(run.stdout(), "content/demo/history.yaml: 0 changes\n");
    assert_eq!(text(), first);
    let entries = fs::read_to_string(project.path("content/demo/entries.yaml")).expect("entries");
    project.write(
        "content/demo/entries.yaml",
        entries
            .replace("sent: false, sender: server", "sent: unknown, sender: server")
            .as_bytes(),
    );
    let run = project.run(&["check"]);
    assert!(
        run.stderr()
            .contains("warning[unrecorded-change]: not recorded: `sent` of 2"),
        "{}",
        run.stderr()
    );
    let run = project.run(&["record", "--date", "2026-03-02"]);
    assert_eq!(run.stdout(), "content/demo/history.yaml: 1 change\n");
    expect![[r#"
        # What the facts were when they were last recorded, and what has changed since the first time: the feeds are made of it.
        # `visavis record` writes this file.
        since: 2026-01-02
        changes:
        - { date: 2026-03-02, entry: 2, fact: sent, before: false, after: unknown }
        facts:
          1: { sender: client, sent: true }
          2: { sender: server, sent: unknown }
    "#]].assert_eq(&text());
    assert_eq!(project.run(&["check"]).stderr(), "");
    assert_eq!(project.run(&["build"]).code(), 0);
    let feed = fs::read_to_string(project.path("dist/en/demo/feed.xml")).expect("a feed");
    assert!(
        feed.contains("<title>Sent of Demo 2: No became Unknown</title>"),
        "{feed}"
    );
}

#[test]
fn record_refuses_what_it_cannot_record() {
    let project = Project::new();
    for (args, message) in [
        (
            &["record", "--date", "2026-02-30"][..],
            "--date `2026-02-30` is no day of the calendar",
        ),
        (&["record", "demmo"], "there is no collection `demmo`"),
    ] {
        let run = project.run(args);
        assert_eq!(run.code(), 2, "{}", run.stderr());
        assert!(run.stderr().contains(message), "{}", run.stderr());
    }
    project.write("content/demo/entries.yaml", b"1: {}\n");
    assert_eq!(project.run(&["record"]).code(), 1);
    assert!(!project.path("content/demo/history.yaml").exists());
}

#[test]
fn previews_need_fonts() {
    let project = Project::new();
    fs::create_dir_all(project.path("fonts")).expect("a folder");
    let run = project.run(&["build", "--previews", "fonts"]);
    assert_eq!(run.code(), 2);
    expect![[r#"
        error: --previews: there are no fonts in that folder
          help: name a folder with fonts for all languages of the site, such as /usr/share/fonts
    "#]]
    .assert_eq(&run.stderr());
    let run = project.run(&["build", "--previews", "nowhere"]);
    assert_eq!(run.code(), 2);
    assert!(run.stderr().contains("nowhere"), "{}", run.stderr());
    assert!(!project.path("dist").exists());
}

#[test]
fn a_site_to_begin_with_is_whole() {
    let project = Project::new();
    let run = project.run(&["init", "new/site"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert!(run.stdout().ends_with(
        "\nNow: cd new/site, then `visavis serve --open`, and edit; `visavis build` makes dist/. README.md says what each file is.\n"
    ));
    let files = project.tree("new/site");
    for name in files.keys() {
        assert!(run.stdout().contains(&format!("new/site/{name}\n")), "{name}");
    }
    let run = project.run(&["check", "--deny-warnings", "--root", "new/site"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    let run = project.run(&["build", "--deny-warnings", "--root", "new/site"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    assert!(project.path("new/site/dist/fr/git/merge-vs-rebase/index.html").exists());
    // What its README says is there is there.
    let readme = String::from_utf8(files["README.md"].clone()).expect("UTF-8");
    let named = readme.lines().filter(|line| line.starts_with("| `"));
    let named: Vec<&str> = named
        .flat_map(|line| line.split('|').nth(1))
        .flat_map(|cell| cell.split('`').skip(1).step_by(2))
        .collect();
    assert_eq!(named.len(), 8);
    for name in named {
        assert!(project.path(&format!("new/site/{name}")).exists(), "{name}");
    }
}

#[test]
fn init_writes_over_nothing() {
    let project = Project::new();
    let before = project.tree("");
    let run = project.run(&["init"]);
    assert_eq!(run.code(), 2);
    expect![[r#"
        error: . has content/site.yaml, content/sources.yaml already
          help: name a folder that is empty or not there yet
    "#]]
    .assert_eq(&run.stderr());
    assert_eq!(project.tree(""), before);
}

#[test]
fn shells_and_man_are_told_of_each_command() {
    let project = Project::new();
    for shell in ["bash", "fish", "zsh", "powershell"] {
        let run = project.run(&["completions", shell]);
        assert_eq!(run.code(), 0);
        for word in ["build", "record", "accept", "--deny-warnings"] {
            let word = word.trim_start_matches('-');
            assert!(run.stdout().contains(word), "{shell}: {word}");
        }
    }
    let run = project.run(&["man", "--output", "man"]);
    assert_eq!((run.code(), run.stderr()), (0, String::new()));
    let pages = project.tree("man");
    assert!(
        pages.contains_key("visavis.1") && pages.contains_key("visavis-l10n-import.1"),
        "{:?}",
        pages.keys()
    );
    let page = String::from_utf8(pages["visavis-show.1"].clone()).expect("UTF-8");
    assert!(
        page.contains(".SH SYNOPSIS") && page.contains("visavis show 1006"),
        "{page}"
    );
    assert!(project.run(&["man"]).stdout().contains(".TH visavis"));
}

#[test]
fn a_mistyped_command_is_told_what_was_meant() {
    let run = Project::new().run(&["biuld"]);
    assert_eq!(run.code(), 2);
    assert!(
        run.stderr().contains("a similar subcommand exists: 'build'"),
        "{}",
        run.stderr()
    );
}
