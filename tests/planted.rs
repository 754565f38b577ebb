//! Faults planted across the shipped locales, as careless hands would leave them: each is found, at its line.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use visavis::diagnostic::Diagnostic;
use visavis::plan;
use visavis::render::Renderer;
use visavis::resolve::{self, Overrides};
use visavis::source::{Source, Sources};
use visavis::{load, parse, translation};

/// A file, a text of it, what stands there after the fault, and the kind of diagnostic.
const PLANTED: &[(&str, &str, &str, &str)] = &[
    (
        "de/site.ftl",
        "group-range = { $first } bis { $last }",
        "group-range = { $erste } bis { $last }",
        "unknown-variable",
    ),
    (
        "es/site.ftl",
        "group-range = { $first } a { $last }",
        "group-range = a { $last }",
        "different-variables",
    ),
    ("ar/site.ftl", "        [few] { $count } رموز\n", "", "missing-plural"),
    (
        "ja/site.ftl",
        "       *[other]",
        "        [one]\u{20}x\n       *[other]",
        "impossible-plural",
    ),
    (
        "de/websocket.ftl",
        "    .summary = Es wurde kein Close-Frame",
        "    .sumary = Es wurde kein Close-Frame",
        "missing-message",
    ),
    (
        "ko/websocket.ftl",
        "    .summary = Close 프레임을",
        "    # Close 프레임을",
        "missing-attribute",
    ),
    (
        "zh-Hans/websocket.ftl",
        "](source:rfc6455#7.4.2)",
        "](source:rfc6455#7.4.3)",
        "changed-link",
    ),
    (
        "pt-BR/pages/websocket-rules.md",
        "`close(1000)`",
        "`fechar(1000)`",
        "changed-code",
    ),
    (
        "ko/websocket.ftl",
        "한도는 123자가 아니라 123바이트",
        "한도는 글자 수가 아니라 바이트 수",
        "changed-number",
    ),
    (
        "fr/pages/websocket-ranges.md",
        "| 0-999 |",
        "| 0999 |",
        "changed-number",
    ),
    ("fr/websocket-comparisons.ftl", "\u{202f};", " ;", "missing-space"),
    (
        "fr/guides.ftl",
        "= Ma connexion WebSocket s’est fermée\u{a0}: quel code",
        "= Ma connexion WebSocket s’est fermée: quel code",
        "missing-space",
    ),
    ("de/websocket-comparisons.ftl", "„", "\"", "wrong-quotes"),
    ("ja/guides.ftl", "」", "", "wrong-quotes"),
    ("es/websocket-comparisons.ftl", "»", "”", "wrong-quotes"),
    (
        "de/glossary.ftl",
        "glossary-frame = { -term-frame }\n    .description = ",
        "glossary-frame = { -term-frame }\n    .description = The connection was closed because nobody had sent anything for a very long time. ",
        "untranslated-text",
    ),
    (
        "pt-BR/glossary.ftl",
        "glossary-peer = { -term-peer }",
        "glossary-peer = { -term-par }",
        "unknown-term",
    ),
    (
        "ar/glossary.ftl",
        "glossary-byte = { -term-byte }",
        "glossary-byte = بايت",
        "unused-message",
    ),
    (
        "ar/websocket.ftl",
        "    .summary = لم يُستلَم",
        "    .summary = \u{2067}لم يُستلَم",
        "unbalanced-isolate",
    ),
    (
        "es/site.ftl",
        "nav-more = ",
        "nav-label = Otra vez\nnav-more = ",
        "duplicate-message",
    ),
    (
        "zh-Hans/pages/websocket-ranges.md",
        "{#table}",
        "{#tabelle}",
        "anchor-mismatch",
    ),
    (
        "ja/websocket.ftl",
        "](entry:websocket/1007)",
        "](entry:websocket/10077)",
        "unknown-entry",
    ),
];

/// What the program says of the shipped site with these files in the place of its own.
fn diagnose(changed: &BTreeMap<String, String>) -> (Sources, Vec<Diagnostic>) {
    let shipped = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository can be read");
    let mut sources = Sources::default();
    for (_, source) in shipped.iter() {
        sources.push(match changed.get(&source.path) {
            Some(text) => Source::from_bytes(source.path.clone(), text.as_bytes(), source.origin),
            None => source.clone(),
        });
    }
    sources.assets = shipped.assets.clone();
    let mut found = Vec::new();
    let parsed = parse::parse(&sources).take(&mut found);
    let site = resolve::resolve(&parsed, &sources, &Overrides::default()).take(&mut found);
    let plan = Arc::new(plan::plan(Arc::new(site.expect("a site"))).take(&mut found));
    found.extend(translation::check::check(plan.site()));
    drop(Renderer::new(plan).take(&mut found));
    (sources, found)
}

#[test]
fn each_planted_fault_is_found() {
    let (sources, before) = diagnose(&BTreeMap::new());
    assert!(before.is_empty(), "{before:#?}");
    assert!(PLANTED.len() >= 20);
    // One after the other, a run for those that share no file.
    let mut rounds: Vec<BTreeMap<&str, usize>> = Vec::new();
    for (at, (path, ..)) in PLANTED.iter().enumerate() {
        match rounds.iter_mut().find(|round| !round.contains_key(path)) {
            Some(round) => {
                round.insert(path, at);
            }
            None => rounds.push(BTreeMap::from([(*path, at)])),
        }
    }
    let mut missed = Vec::new();
    for round in rounds {
        let mut changed = BTreeMap::new();
        let mut lines = BTreeMap::new();
        for (path, at) in &round {
            let path = format!("locales/{path}");
            let (_, source) = sources.find(&path).expect("a shipped file");
            let (_, from, to, _) = PLANTED[*at];
            let place = source
                .text
                .find(from)
                .unwrap_or_else(|| panic!("{path} has no {from:?}"));
            let line = source.text[..place].matches('\n').count() + 1;
            lines.insert(path.clone(), line);
            changed.insert(path, source.text.replacen(from, to, 1));
        }
        let (sources, found) = diagnose(&changed);
        for (path, at) in round {
            let path = format!("locales/{path}");
            let (_, from, to, code) = PLANTED[at];
            let hit = found.iter().any(|diagnostic| {
                let Some(label) = diagnostic.labels.first() else {
                    return false;
                };
                let (line, _) = sources.line_column(&label.span);
                // A page is compared as a whole, and a message at its key, some lines above the fault.
                let near = path.ends_with(".md")
                    || (code == "unused-message" || line <= lines[&path] + 2 && line + 20 > lines[&path]);
                diagnostic.code.as_str() == code && sources.get(label.span.file).path == path && near
            });
            if !hit {
                let of_file = found.iter().filter(|d| {
                    let label = d.labels.first();
                    label.is_some_and(|label| sources.get(label.span.file).path == path)
                });
                let of_file: Vec<String> = of_file.map(|d| format!("{}: {}", d.code.as_str(), d.message)).collect();
                missed.push(format!("{code} in {path}: {from:?} -> {to:?}; found {of_file:?}"));
            }
        }
    }
    assert!(
        missed.is_empty(),
        "{} of {} missed:\n{}",
        missed.len(),
        PLANTED.len(),
        missed.join("\n")
    );
}
