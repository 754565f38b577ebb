//! Builds a site from files in one string, without a disk.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use visavis::diagnostic::{Code, Diagnostic, Severity, without_consequences};
use visavis::linkcheck::Links;
use visavis::plan::{self, Plan};
use visavis::render::Renderer;
use visavis::report::{self, Format};
use visavis::resolve::{self, Overrides};
use visavis::source::{Asset, Origin, Source, Sources, is_picture};
use visavis::{load, parse};

/// A small whole project, of which a test replaces or adds files: two codes, in English and French.
pub(crate) const BASE: &str = r#"
//- content/site.yaml
base_url: https://example.org/codes/
default_locale: en
locales: [en, fr]
collections: [demo]
//- content/sources.yaml
spec:
  title: The Specification
  short: Spec
  url: https://spec.example/
  section_url: https://spec.example/#section-{section}
//- content/demo/collection.yaml
id: demo
code: integer
sections: [description]
facts:
  sent: { type: boolean }
  sender: { type: enum, values: [client, server] }
//- content/demo/entries.yaml
1:
  name: One
  facts: { sent: true, sender: client }
  confused_with: [2]
  sources: [spec#1.2]
2:
  name: Two
  facts: { sent: false, sender: server }
//- locales/en/demo.ftl
demo = Demo codes
    .label = Demo
    .description = Codes for tests.
    .both = Both are demo codes.
demo-fact-sent = Sent
    .difference = { $yes } is sent; { $no } is not.
demo-fact-sender = Sender
    .client = the client
    .server = the server
    .difference = { $a } comes from { $a-text }, { $b } from { $b-text }.
demo-1 = One
    .summary = The first.
    .description = It is *one*.
demo-2 = Two
    .summary = The second.
    .description = It is two, not [one](entry:demo/1) [](source:spec#1.2).
//- locales/fr/demo.ftl
demo = Codes de démonstration
    .label = Démo
    .description = Des codes pour les tests.
    .both = Les deux sont des codes de démonstration.
demo-fact-sent = Transmis
    .difference = { $yes } est transmis ; { $no } ne l’est pas.
demo-fact-sender = Émetteur
    .client = le client
    .server = le serveur
    .difference = { $a } vient de { $a-value ->
        [client] la gauche
       *[other] la droite
    }, { $b } de l’autre côté.
demo-1 = Un
    .summary = Le premier.
    .description = C’est *un*.
demo-2 = Deux
    .summary = Le deuxième.
    .description = C’est deux, et non [un](entry:demo/1) [](source:spec#1.2).
"#;

/// The files of a fixture: each begins with a line `//- path`.
pub(crate) fn files(fixture: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut path = String::new();
    for line in fixture.split_inclusive('\n') {
        match line.strip_prefix("//- ") {
            Some(rest) => {
                path = rest.trim().to_owned();
                files.insert(path.clone(), Vec::new());
            }
            None => {
                if let Some(file) = files.get_mut(&path) {
                    file.extend_from_slice(line.as_bytes());
                }
            }
        }
    }
    files
}

/// The files of a folder and of those in it, by their paths below it with `/` between their parts.
pub(crate) fn tree(top: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut pending = vec![top.to_path_buf()];
    while let Some(folder) = pending.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                pending.push(path);
            } else {
                let name = path
                    .strip_prefix(top)
                    .expect("below")
                    .to_string_lossy()
                    .replace('\\', "/");
                found.insert(name, fs::read(&path).expect("a file"));
            }
        }
    }
    found
}

/// The base project with the files of a fixture in the place of its own. An empty file takes one away.
pub(crate) fn project(fixture: &str) -> BTreeMap<String, Vec<u8>> {
    let mut all = files(BASE);
    for (path, bytes) in files(fixture) {
        if bytes.is_empty() {
            all.remove(&path);
        } else {
            all.insert(path, bytes);
        }
    }
    all
}

/// Sources of files and the theme.
pub(crate) fn sources(files: &BTreeMap<String, Vec<u8>>) -> Sources {
    let mut sources = Sources::default();
    for (path, bytes) in files {
        match path.strip_prefix("templates/assets/") {
            None if is_picture(path) => sources.pictures.push(Asset {
                path: path.clone(),
                bytes: bytes.as_slice().into(),
            }),
            Some(below) => sources.assets.push(Asset {
                path: below.to_owned(),
                bytes: bytes.as_slice().into(),
            }),
            None => {
                sources.push(Source::from_bytes(path.clone(), bytes, Origin::Project));
            }
        }
    }
    load::add_theme(&mut sources);
    sources
}

/// What a project came to.
pub(crate) struct Outcome {
    /// Its diagnostics, sorted.
    pub(crate) diagnostics: Vec<Diagnostic>,
    /// The plan, if there is one.
    pub(crate) plan: Option<Arc<Plan>>,
    /// The site's files by path, if nothing kept them from being rendered.
    pub(crate) artifacts: BTreeMap<String, Vec<u8>>,
}

impl Outcome {
    /// A file's text.
    pub(crate) fn text(&self, path: &str) -> &str {
        let bytes = self.artifacts.get(path).unwrap_or_else(|| {
            let known: Vec<_> = self.artifacts.keys().collect();
            panic!("no {path} among {known:?}")
        });
        std::str::from_utf8(bytes).expect("UTF-8")
    }

    /// The `<main>` of a page: the rest is layout.
    pub(crate) fn main(&self, path: &str) -> &str {
        let text = self.text(path);
        let start = text.find("<main").expect("a main element");
        let end = text.find("</main>").expect("its end");
        &text[start..end + "</main>".len()]
    }
}

/// Runs the stages up to rendering, of a project with nothing wrong in it.
pub(crate) fn prepare(sources: &Sources) -> (Arc<Plan>, Renderer) {
    let mut diagnostics = Vec::new();
    let parsed = parse::parse(sources).take(&mut diagnostics);
    let site = resolve::resolve(&parsed, sources, &Overrides::default()).take(&mut diagnostics);
    let plan = plan::plan(Arc::new(site.expect("a site"))).take(&mut diagnostics);
    let plan = Arc::new(plan);
    let renderer = Renderer::new(Arc::clone(&plan)).take(&mut diagnostics);
    assert!(diagnostics.is_empty(), "{diagnostics:#?}");
    (plan, renderer.expect("a renderer"))
}

/// The plan of a fixture in the base project, with nothing wrong in it.
pub(crate) fn plan(fixture: &str) -> Arc<Plan> {
    prepare(&sources(&project(fixture))).0
}

/// Runs all stages.
pub(crate) fn run(sources: &Sources) -> Outcome {
    let mut diagnostics = Vec::new();
    let parsed = parse::parse(sources).take(&mut diagnostics);
    let site = resolve::resolve(&parsed, sources, &Overrides::default()).take(&mut diagnostics);
    let plan = site.map(|site| Arc::new(plan::plan(Arc::new(site)).take(&mut diagnostics)));
    let mut artifacts = BTreeMap::new();
    if let Some(plan) = &plan {
        let renderer = Renderer::new(Arc::clone(plan)).take(&mut diagnostics);
        let broken = diagnostics.iter().any(|d| d.severity() == Severity::Error);
        if let (Some(renderer), false) = (renderer, broken)
            && let Err(diagnostic) = render(plan, &renderer, &mut artifacts)
        {
            // As a build does, which drops what it made.
            diagnostics.push(diagnostic);
            artifacts.clear();
        }
        let links = Links::new(plan);
        let assets: Vec<&str> = artifacts.keys().map(String::as_str).collect();
        let mut links = links;
        links.add_files(assets.into_iter());
        for (path, bytes) in artifacts.iter().filter(|(path, _)| path.ends_with(".html")) {
            diagnostics.extend(links.check(path, bytes));
        }
    }
    without_consequences(&mut diagnostics);
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    Outcome {
        diagnostics,
        plan,
        artifacts,
    }
}

fn render(plan: &Plan, renderer: &Renderer, out: &mut BTreeMap<String, Vec<u8>>) -> Result<(), Diagnostic> {
    let site = plan.site();
    for locale in site.locales.published() {
        let pages = renderer.locale(locale)?;
        if locale == site.locales.reference() {
            for artifact in [pages.chooser()?, pages.root_not_found()?] {
                out.insert(artifact.path, artifact.bytes);
            }
        }
        for artifact in pages.files()? {
            out.insert(artifact.path, artifact.bytes);
        }
        for page in plan.pages() {
            if !plan.availability(*page).present.contains(locale) {
                continue;
            }
            let artifact = pages.page(*page)?;
            if let Some(twin) = pages.twin(*page, &artifact.bytes)? {
                out.insert(twin.path, twin.bytes);
            }
            out.insert(artifact.path, artifact.bytes);
            for route in pages.former(*page) {
                let mut bytes = Vec::new();
                pages.redirect_into(*page, &route, &mut bytes)?;
                out.insert(pages.file(&route), bytes);
            }
        }
    }
    let machinery = renderer.machinery();
    for artifact in machinery.artifacts() {
        out.insert(artifact.path, artifact.bytes);
    }
    for part in machinery.sitemap_parts() {
        let mut bytes = Vec::new();
        machinery.write_sitemap(&part, &mut bytes).expect("memory takes all");
        out.insert(part.path, bytes);
    }
    let mut bytes = Vec::new();
    machinery.write_redirects(&mut bytes).expect("memory takes all");
    out.insert("_redirects".to_owned(), bytes);
    Ok(())
}

/// The diagnostics of a fixture in the base project, as they are shown.
pub(crate) fn shown(fixture: &str) -> String {
    shown_files(&project(fixture))
}

/// The diagnostics of files, as they are shown.
pub(crate) fn shown_files(files: &BTreeMap<String, Vec<u8>>) -> String {
    let sources = sources(files);
    let mut outcome = run(&sources);
    if let Some(plan) = &outcome.plan {
        // As `check` does.
        outcome
            .diagnostics
            .extend(visavis::translation::check::check(plan.site()));
        without_consequences(&mut outcome.diagnostics);
        outcome.diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    }
    let broken = outcome.diagnostics.iter().any(|d| d.severity() == Severity::Error);
    assert!(
        !broken || outcome.artifacts.is_empty() || outcome.diagnostics.iter().any(|d| d.code == Code::DeadLink),
        "a site with mistakes in its sources must not be rendered"
    );
    report::render(&outcome.diagnostics, &sources, Format::Human { color: false })
}
