//! The manual: its examples do what they say, in both languages they are the same, and what it says of templates is true.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use visavis::diagnostic::Code;
use visavis::load;
use visavis::plan::Page;
use visavis::source::{Origin, Source};

use crate::cli::Project;
use crate::support::{prepare, tree};

fn folder(tag: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(tag)
        .join("manual")
}

/// The manual's pages in a language: their paths below it, and their texts.
fn pages(tag: &str) -> BTreeMap<String, String> {
    let pages = tree(&folder(tag)).into_iter();
    let pages = pages.filter_map(|(path, bytes)| Some((path.strip_suffix(".md")?.to_owned(), bytes)));
    pages
        .map(|(path, bytes)| (path, String::from_utf8(bytes).expect("text")))
        .collect()
}

/// A block of code: what follows its fence, and what is in it.
struct Block {
    info: String,
    text: String,
}

impl Block {
    fn file(&self) -> Option<&str> {
        let (_, rest) = self.info.split_once("file=\"")?;
        Some(rest.split_once('"')?.0)
    }

    fn has(&self, word: &str) -> bool {
        self.info.split_whitespace().skip(1).any(|own| own == word)
    }
}

/// The blocks that begin at the start of a line.
fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut open: Option<(String, Block)> = None;
    for line in text.split_inclusive('\n') {
        let ticks: String = line.chars().take_while(|c| *c == '`').collect();
        match &mut open {
            Some((fence, _)) if ticks == *fence && line.trim_end() == fence => {
                found.extend(open.take().map(|(_, block)| block));
            }
            Some((_, block)) => block.text.push_str(line),
            None if ticks.len() >= 3 => {
                let info = line[ticks.len()..].trim().to_owned();
                let text = String::new();
                open = Some((ticks, Block { info, text }));
            }
            None => {}
        }
    }
    found
}

/// Puts a block into the file that it names.
fn apply(project: &Project, block: &Block, page: &str) {
    let Some(file) = block.file() else { return };
    let path = project.path(file);
    let old = fs::read_to_string(&path).unwrap_or_default();
    let new = if block.has("append") {
        format!("{old}{}", block.text)
    } else if block.has("diff") {
        let side = |gone: char| -> String {
            let lines = block.text.lines().filter(|line| !line.starts_with(gone));
            lines
                .map(|line| format!("{}\n", line.get(1..).unwrap_or_default()))
                .collect()
        };
        let (before, after) = (side('+'), side('-'));
        assert_eq!(
            old.matches(&before).count(),
            1,
            "{page}: {file} has not these lines once:\n{before}"
        );
        old.replace(&before, &after)
    } else {
        block.text.clone()
    };
    project.write(file, new.as_bytes());
}

/// What a shell prints for a command, without spaces at the ends of lines.
fn printed(project: &Project, command: &str) -> String {
    let program = Path::new(env!("CARGO_BIN_EXE_visavis")).parent().expect("a folder");
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let paths = std::iter::once(program.to_path_buf()).chain(std::env::split_paths(&paths));
    let output = Command::new("bash")
        .args(["-c", &format!("exec 2>&1\n{command}")])
        .current_dir(project.path(""))
        .env("PATH", std::env::join_paths(paths).expect("paths"))
        .env("LC_ALL", "C.UTF-8")
        .env("NO_COLOR", "1")
        .output()
        .expect("a shell");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
    match lines.is_empty() {
        true => String::new(),
        false => format!("{}\n", lines.join("\n")),
    }
}

/// Whether a text is what a page shows of it: a line `...` stands for any lines.
fn is_shown_as(text: &str, shown: &str) -> bool {
    let parts: Vec<String> = format!("\n{shown}")
        .split("\n...\n")
        .map(|part| part.trim_start_matches('\n').to_owned())
        .collect();
    let mut rest = text;
    for (at, part) in parts.iter().enumerate() {
        let part = match at + 1 < parts.len() && !part.is_empty() {
            true => format!("{part}\n"),
            false => part.clone(),
        };
        let found = match (at, at + 1 == parts.len()) {
            (0, true) => (rest == part).then_some(rest.len()),
            (0, false) => rest.starts_with(&part).then_some(part.len()),
            (_, true) => rest.ends_with(&part).then_some(rest.len()),
            (_, false) => rest.find(&part).map(|at| at + part.len()),
        };
        match found {
            Some(end) => rest = &rest[end..],
            None => return false,
        }
    }
    true
}

#[test]
fn lines_may_be_left_out() {
    assert!(is_shown_as("a\nb\n", "a\nb\n") && !is_shown_as("a\nb\n", "a\n"));
    assert!(
        is_shown_as("a\nb\nc\n", "a\n...\nc\n")
            && is_shown_as("a\nb\nc\n", "...\nc\n")
            && is_shown_as("a\nb\n", "a\n...\n")
    );
    assert!(!is_shown_as("a\nb\nc\n", "a\n...\nd\n"));
}

/// Runs the examples of a page in a site that `init` makes. What is wrong with them.
fn run(page: &str, text: &str) -> Vec<String> {
    let project = Project::empty();
    project.run(&["init"]).succeeds();
    let mut wrong = Vec::new();
    let mut all = String::new();
    for block in blocks(text) {
        if block.info != "console" {
            apply(&project, &block, page);
            continue;
        }
        for example in format!("\n{}", block.text).split("\n$ ").skip(1) {
            let (command, shown) = example.split_once('\n').unwrap_or((example, ""));
            let text = printed(&project, command);
            // The last line of an example that is not the last one has lost its end.
            let shown = match shown.is_empty() || shown.ends_with('\n') {
                true => shown.to_owned(),
                false => format!("{shown}\n"),
            };
            if !is_shown_as(&text, &shown) {
                wrong.push(format!("{page}: `{command}` prints\n{text}---- and not\n{shown}"));
            }
            all.push_str(&text);
        }
    }
    if let Some(code) = page.strip_prefix("diagnostics/").filter(|code| *code != "index")
        && !all.contains(&format!("[{code}]"))
    {
        wrong.push(format!("{page}: no example shows the diagnostic"));
    }
    wrong
}

#[test]
fn examples_do_what_the_manual_says() {
    let all: Vec<(String, String)> = pages("en").into_iter().collect();
    let wrong = std::sync::Mutex::new(Vec::new());
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while let Some((page, text)) = all.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                    let found = run(page, text);
                    wrong.lock().expect("a list").extend(found);
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("a list");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn examples_are_the_same_in_both_languages() {
    let (english, french) = (pages("en"), pages("fr"));
    assert_eq!(english.keys().collect::<Vec<_>>(), french.keys().collect::<Vec<_>>());
    for (page, text) in &english {
        let (own, other) = (blocks(text), blocks(&french[page]));
        assert_eq!(own.len(), other.len(), "{page}");
        for (own, other) in own
            .iter()
            .zip(&other)
            .filter(|(own, _)| own.file().is_some() || own.info == "console")
        {
            assert_eq!((&own.info, &own.text), (&other.info, &other.text), "{page}");
        }
    }
}

#[test]
fn every_diagnostic_has_its_page_and_every_command_its_section() {
    let english = pages("en");
    let index = &english["diagnostics/index"];
    for code in Code::ALL {
        let page = format!("diagnostics/{}", code.as_str());
        assert!(english.contains_key(&page), "{page}");
        assert!(
            index.contains(&format!("(page:manual/{page})")),
            "the list lacks {page}"
        );
    }
    let commands = &english["command-line"];
    let help = Project::empty().run(&["help"]).succeeds().stdout();
    let listed = help
        .split("Commands:\n")
        .nth(1)
        .expect("a list")
        .split("\n\n")
        .next()
        .expect("a list");
    for command in listed
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
    {
        assert!(commands.contains(&format!("$ visavis help {command}\n")), "{command}");
    }
}

/// What the manual says that templates are given: by template, the paths of variables (`facts[].label`), each with whether it may be missing.
fn documented() -> BTreeMap<String, Vec<(String, bool)>> {
    let text = &pages("en")["templates"];
    let mut found: BTreeMap<String, Vec<(String, bool)>> = BTreeMap::new();
    let mut heading = String::new();
    for line in text.lines() {
        if let Some(title) = line.strip_prefix('#') {
            heading = title.trim_start_matches('#').trim().to_owned();
        }
        let is_template = heading.ends_with(".html") || heading == "Every page";
        let Some(rest) = line.strip_prefix("| `").filter(|_| is_template) else {
            continue;
        };
        let (name, rest) = rest.split_once('`').expect("a cell");
        let is_optional = rest.trim_start_matches([' ', '|']).starts_with("optional:");
        found
            .entry(heading.clone())
            .or_default()
            .push((name.to_owned(), is_optional));
    }
    found
}

/// Tera that prints a variable by its path.
fn printing(path: &str, optional: bool) -> String {
    fn inner(head: &str, rest: &str, depth: usize, out: &mut String) {
        match rest.split_once("[]") {
            Some((list, rest)) => {
                let item = format!("item{depth}");
                let _ = write!(out, "{{% for {item} in {head}{list} %}}");
                inner(&item, rest, depth + 1, out);
                out.push_str("{% endfor %}");
            }
            None => {
                let whole = format!("{head}{rest}");
                let _ = write!(out, "{{% if {whole} %}}{{{{ {whole} }}}}{{% endif %}}");
            }
        }
    }
    let mut out = String::new();
    inner("", path, 0, &mut out);
    let root = path.split(['.', '[']).next().unwrap_or(path);
    match optional || path.contains('.') {
        // What is no object has no fields.
        true => format!("{{% if {root} is defined and {root} %}}{out}{{% endif %}}"),
        false => out,
    }
}

/// The shipped site with a theme that prints every variable that is documented, and what each of its templates is given.
fn print_all(documented: &BTreeMap<String, Vec<(String, bool)>>) -> String {
    let mut sources = load::shipped();
    let shared = &documented["Every page"];
    let templates: Vec<(String, Arc<str>)> = sources
        .iter()
        .filter(|(_, source)| source.path.starts_with("templates/"))
        .map(|(_, source)| (source.path.clone(), Arc::clone(&source.text)))
        .collect();
    for (path, text) in templates {
        let name = path.strip_prefix("templates/").expect("below");
        let is_page = text.contains("{% extends \"base.html\" %}");
        let own = documented.get(name).map(Vec::as_slice).unwrap_or_default();
        let own = own.iter().chain(shared.iter().filter(|_| is_page));
        let printed: String = own.map(|(path, optional)| printing(path, *optional)).collect();
        let given = if is_page {
            format!("\u{2766}{name} {{{{ __tera_context }}}}\u{2767}")
        } else {
            String::new()
        };
        let text = match text.split_once("{% block main %}") {
            Some((before, after)) => format!("{before}{{% block main %}}{given}{printed}{after}"),
            None => format!("{text}{printed}"),
        };
        sources.replace(Source::from_bytes(path, text.as_bytes(), Origin::Project));
    }
    let (plan, renderer) = prepare(&sources);
    let locale = plan.site().locales.reference();
    let renderer = renderer.locale(locale).expect("the theme's fragments");
    let mut out = String::new();
    let mut seen = BTreeMap::new();
    for page in plan.pages() {
        let count: &mut usize = seen.entry(page.kind()).or_default();
        *count += 1;
        // Of the many, some of each kind, those across collections among them.
        let crosses = matches!(page, Page::Comparison(pair) if pair.crosses());
        if *count > 60 && !crosses && !matches!(page, Page::Markdown(_)) {
            continue;
        }
        let artifact = renderer
            .page(*page)
            .unwrap_or_else(|error| panic!("{page:?}: {error:#?}"));
        out.push_str(&String::from_utf8(artifact.bytes).expect("text"));
    }
    renderer.chooser().expect("the chooser");
    renderer.root_not_found().expect("the 404 page");
    out
}

/// The keys of a dump of a context: what is in quotes before a colon, in the outermost braces.
fn keys(dump: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let (mut depth, mut text, mut in_text, mut escaped) = (0, String::new(), false, false);
    let mut chars = dump.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => {
                in_text = !in_text;
                if in_text {
                    text.clear();
                } else if depth == 1 && chars.peek() == Some(&':') {
                    found.insert(text.clone());
                }
            }
            c if in_text => text.push(c),
            '{' | '[' => depth += 1,
            '}' | ']' => depth -= 1,
            _ => {}
        }
    }
    found
}

#[test]
fn a_theme_may_print_every_variable_that_is_documented() {
    let documented = documented();
    let html = print_all(&documented);
    let shared: BTreeSet<&str> = documented["Every page"].iter().map(|(path, _)| path.as_str()).collect();
    let mut given: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for dump in html.split('\u{2766}').skip(1) {
        let (name, rest) = dump.split_once(' ').expect("a name");
        let (context, _) = rest.split_once('\u{2767}').expect("an end");
        let context = [
            ("&quot;", "\""),
            ("&lt;", "<"),
            ("&gt;", ">"),
            ("&#39;", "'"),
            ("&#x27;", "'"),
            ("&amp;", "&"),
        ]
        .iter()
        .fold(context.to_owned(), |text, (from, to)| text.replace(from, to));
        given.entry(name.to_owned()).or_default().extend(keys(&context));
    }
    assert!(given.len() >= 11, "{:?}", given.keys());
    for (name, given) in &given {
        let own: BTreeSet<&str> = documented
            .get(name)
            .into_iter()
            .flatten()
            .map(|(path, _)| path.split(['.', '[']).next().expect("a name"))
            .collect();
        // What a template sets itself it is not given.
        let text =
            fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("templates").join(name)).expect("text");
        let set: BTreeSet<&str> = text
            .split("{% set ")
            .skip(1)
            .filter_map(|rest| rest.split([' ', '=', '%']).next())
            .collect();
        let unsaid: Vec<&String> = given
            .iter()
            .filter(|key| ![&own, &shared, &set].iter().any(|known| known.contains(key.as_str())))
            .collect();
        assert!(
            unsaid.is_empty(),
            "the manual does not say that {name} is given {unsaid:?}"
        );
        let never: Vec<&&str> = own.iter().filter(|key| !given.contains(**key)).collect();
        assert!(never.is_empty(), "the manual says that {name} is given {never:?}");
    }
}
