//! The house: which module may use which.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Rows of the table in ARCHITECTURE.md: a module, and what it may use.
const TABLE: &[(&str, &[&str])] = &[
    ("source", &[]),
    ("vocabulary", &[]),
    ("diagnostic", &["source"]),
    ("report", &["diagnostic", "source"]),
    ("load", &["source"]),
    ("parse", &["source", "diagnostic", "vocabulary"]),
    ("model", &["source", "diagnostic", "vocabulary"]),
    ("resolve", &["parse", "model", "source", "diagnostic", "vocabulary"]),
    ("plan", &["model", "source", "diagnostic", "vocabulary"]),
    (
        "render",
        &[
            "plan",
            "model",
            "translation",
            "artifact",
            "source",
            "diagnostic",
            "vocabulary",
        ],
    ),
    ("translation", &["model", "source", "diagnostic", "vocabulary"]),
    ("artifact", &[]),
    ("picture", &[]),
    ("emit", &["artifact"]),
    ("fulltext", &["plan", "model", "artifact", "source"]),
    ("linkcheck", &["plan", "model", "diagnostic"]),
    ("exchange", &["parse", "model", "plan", "source", "diagnostic"]),
    ("schema", &["model", "vocabulary"]),
    ("cli", &[]),
    (
        "command",
        &[
            "cli",
            "load",
            "parse",
            "model",
            "resolve",
            "plan",
            "render",
            "artifact",
            "emit",
            "fulltext",
            "linkcheck",
            "picture",
            "translation",
            "exchange",
            "schema",
            "vocabulary",
            "report",
            "diagnostic",
            "source",
        ],
    ),
    ("main", &["cli", "command"]),
];

/// Crates that only one module may know, each with that module.
const CRATES: &[(&str, &[&str])] = &[
    ("serde_saphyr", &["parse"]),
    ("fluent_bundle", &["parse", "model"]),
    ("fluent_syntax", &["parse", "model"]),
    ("tera", &["render"]),
    ("pulldown_cmark", &["render", "translation"]),
    ("whatlang", &["translation"]),
    ("similar", &["command"]),
    ("annotate_snippets", &["report"]),
    ("walkdir", &["load", "picture"]),
    ("htmd", &["render"]),
    ("resvg", &["picture"]),
    ("include_dir", &["load"]),
    ("rustix", &["emit"]),
    ("html5gum", &["linkcheck", "fulltext"]),
    ("pagefind", &["fulltext"]),
    ("tokio", &["fulltext", "command"]),
    ("axum", &["command"]),
    ("notify", &["command"]),
    ("csv", &["command"]),
    ("quick_xml", &["exchange", "resolve"]),
    ("imagesize", &["resolve"]),
    ("syntect", &["render"]),
    ("two_face", &["render"]),
    ("clap", &["cli", "command", "main"]),
    ("clap_complete", &["cli", "command"]),
    ("clap_mangen", &["command"]),
    ("indicatif", &["command"]),
    ("termimad", &["command"]),
    ("fluent_langneg", &[]),
];

fn sources() -> BTreeMap<PathBuf, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = BTreeMap::new();
    let mut pending = vec![root];
    while let Some(folder) = pending.pop() {
        for entry in std::fs::read_dir(folder).expect("src can be read") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let text = std::fs::read_to_string(&path).expect("src can be read");
                found.insert(path, text);
            }
        }
    }
    found
}

fn module(path: &Path) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let below = path.strip_prefix(root).expect("below src");
    let first = below.iter().next().expect("a name").to_string_lossy();
    first.trim_end_matches(".rs").to_owned()
}

/// The modules that a text mentions as `crate::name`, wherever it does.
fn mentions(text: &str) -> Vec<&str> {
    text.lines()
        .filter(|line| !line.trim_start().starts_with("//"))
        .flat_map(mentions_in_line)
        .collect()
}

fn mentions_in_line(text: &str) -> Vec<&str> {
    text.match_indices("crate::")
        .filter(|(at, _)| *at == 0 || !text[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'))
        .map(|(at, sign)| {
            let rest = &text[at + sign.len()..];
            let end = rest
                .find(|c: char| !(c.is_alphanumeric() || c == '_'))
                .unwrap_or(rest.len());
            &rest[..end]
        })
        .collect()
}

#[test]
fn modules_use_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        if own == "lib" {
            continue;
        }
        let allowed = TABLE
            .iter()
            .find(|(name, _)| *name == own)
            .unwrap_or_else(|| panic!("{own} has no row in the table"))
            .1;
        for used in mentions(&text) {
            if used != own && !allowed.contains(&used) {
                wrong.push(format!("{} uses {used}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn crates_are_known_only_where_they_belong() {
    let mut wrong = Vec::new();
    for (path, text) in sources() {
        let own = module(&path);
        for (name, modules) in CRATES {
            let used = text.contains(&format!("{name}::"));
            if used && !modules.contains(&own.as_str()) {
                wrong.push(format!("{} uses {name}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_table_is_the_one_that_is_documented() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("ARCHITECTURE.md")).expect("ARCHITECTURE.md");
    for (module, uses) in TABLE.iter().filter(|(module, _)| *module != "main") {
        let uses = match *module {
            "command" => "all".to_owned(),
            _ if uses.is_empty() => "std".to_owned(),
            _ => uses.join(", "),
        };
        let row = format!("| {module} | {uses} |");
        assert!(text.contains(&row), "ARCHITECTURE.md lacks the row: {row}");
    }
}

#[test]
fn nobody_writes_unsafe_code() {
    let manifest = include_str!("../Cargo.toml");
    assert!(manifest.contains("unsafe_code = \"forbid\""));
}
