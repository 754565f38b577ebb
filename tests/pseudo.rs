//! Pseudo-locales: the shipped site in letters that only the locale's files can have, so that what else is on a page is
//! hard-coded; and the style sheet, which must serve both directions.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use expect_test::expect;
use html5gum::{Token, Tokenizer};
use rayon::prelude::*;
use visavis::diagnostic::Severity;
use visavis::load;
use visavis::model::format::Formats;
use visavis::parse::{self, pseudo};
use visavis::plan::{self, Plan};
use visavis::render::Renderer;
use visavis::report::{self, Format};
use visavis::resolve::{self, Overrides};
use visavis::source::Sources;

use crate::support::{project, sources};

/// A site with its pseudo-locales, as far as `build --pseudo` goes before it writes.
fn prepare(sources: &mut Sources) -> (Option<Arc<Plan>>, Option<Renderer>, String) {
    let mut diagnostics = Vec::new();
    pseudo::add(sources).take(&mut diagnostics);
    let parsed = parse::parse(sources).take(&mut diagnostics);
    let overrides = Overrides {
        pseudo: true,
        ..Overrides::default()
    };
    let site = resolve::resolve(&parsed, sources, &overrides).take(&mut diagnostics);
    let plan = site.map(|site| Arc::new(plan::plan(Arc::new(site)).take(&mut diagnostics)));
    let renderer = plan
        .as_ref()
        .and_then(|plan| Renderer::new(Arc::clone(plan)).take(&mut diagnostics));
    pseudo::without_echoes(sources, &mut diagnostics);
    diagnostics.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
    let broken = diagnostics.iter().any(|found| found.severity() == Severity::Error);
    let shown = report::render(&diagnostics, sources, Format::Human { color: false });
    (plan, renderer.filter(|_| !broken), shown)
}

/// The pages and data of one locale.
fn pages(plan: &Plan, renderer: &Renderer, tag: &str) -> BTreeMap<String, String> {
    let site = plan.site();
    let locale = site.locales.published().find(|id| site.locale(*id).tag == tag);
    let locale = renderer.locale(locale.expect("a locale")).expect("its templates");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let mut found: BTreeMap<String, String> = plan
        .pages()
        .par_iter()
        .map(|page| locale.page(*page).expect("a page"))
        .map(|artifact| (artifact.path, text(artifact.bytes)))
        .collect();
    for page in plan.pages() {
        for route in locale.former(*page) {
            let mut bytes = Vec::new();
            locale.redirect_into(*page, &route, &mut bytes).expect("a redirect");
            found.insert(locale.file(&route), text(bytes));
        }
    }
    let data = locale.data().expect("the data").into_iter();
    for artifact in data.chain(locale.finding().expect("the index")) {
        found.insert(artifact.path, text(artifact.bytes));
    }
    found
}

/// Attributes that readers see or hear, besides `data-…`.
const READ: [&str; 6] = ["title", "alt", "aria-label", "placeholder", "label", "content"];

/// Attributes of that kind that scripts read and readers do not.
const UNREAD: [&str; 6] = [
    "data-root",
    "data-file",
    "data-home",
    "data-script",
    "data-find",
    "data-style",
];

const VOID: [&str; 6] = ["meta", "link", "br", "img", "input", "hr"];

/// An element that is open: its name, and whether what is in it is no text of the page's language.
struct Open {
    name: String,
    foreign: bool,
}

/// What a page says.
#[derive(Default)]
struct Texts {
    /// In its own language: the texts of elements and of attributes.
    own: Vec<String>,
    /// In no language: code, citations and names.
    names: Vec<String>,
}

fn texts(html: &str, lang: &str) -> Texts {
    let mut found = Texts::default();
    let mut open: Vec<Open> = Vec::new();
    for token in Tokenizer::new(html) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
                let name = text(&tag.name);
                let given: BTreeMap<String, String> = tag
                    .attributes
                    .iter()
                    .map(|(name, value)| (text(name), text(value)))
                    .collect();
                let is = |name: &str, value: &str| given.get(name).is_some_and(|known| known == value);
                let foreign = open.last().is_some_and(|outer| outer.foreign)
                    // Days are written by ICU, which has no months of a language that there is not.
                    || matches!(name.as_str(), "code" | "script" | "style" | "time")
                    || is("translate", "no")
                    || given.get("lang").is_some_and(|known| known != lang);
                for (attribute, value) in &given {
                    let is_read = READ.contains(&attribute.as_str())
                        || attribute.starts_with("data-") && !UNREAD.contains(&attribute.as_str());
                    let is_machine = name == "meta" && !is("name", "description");
                    if is_read && !is_machine && !foreign {
                        found.own.push(value.clone());
                    }
                }
                if !tag.self_closing && !VOID.contains(&name.as_str()) {
                    open.push(Open { name, foreign });
                }
            }
            Token::EndTag(tag) => {
                let name = String::from_utf8_lossy(&tag.name).into_owned();
                let at = open.iter().rposition(|known| known.name == name);
                open.truncate(at.unwrap_or(open.len()));
            }
            Token::String(text) => {
                let text = String::from_utf8_lossy(&text).into_owned();
                match open.last() {
                    Some(outer) if outer.foreign => found.names.push(text),
                    _ => found.own.push(text),
                }
            }
            _ => {}
        }
    }
    found
}

/// What may have letters without accents: codes that are names, places that scripts fill, and what ICU writes between
/// the members of a list. In a description, which has no markup, also what is code or a name elsewhere.
struct Allowed {
    words: Vec<String>,
    between: Vec<String>,
    names: BTreeSet<String>,
}

impl Allowed {
    fn of(plan: &Plan) -> Self {
        let collections = &plan.site().collections;
        let codes = collections.iter().flat_map(|collection| &collection.entries);
        let codes = codes.map(|entry| entry.code.clone());
        let mut words: Vec<String> = codes
            .filter(|code| code.contains(|c: char| c.is_ascii_alphabetic()))
            .collect();
        words.extend(["a", "b", "name", "label", "code"].map(|place| format!("{{{place}}}")));
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        let formats = Formats::new("en-XA");
        let mut between = Vec::new();
        for (end, start) in [("⟧", "⟦"), (")", "⟦"), ("", "")] {
            for listed in [
                formats.list(&["", end, start]),
                formats.alternatives(&["", end, start]),
                formats.list(&[end, start]),
                formats.alternatives(&[end, start]),
            ] {
                let listed = listed.strip_prefix(", ").unwrap_or(&listed);
                between.push(listed.to_owned());
            }
        }
        Self {
            words,
            between,
            names: BTreeSet::new(),
        }
    }

    /// What is left of a text without what is allowed in it, if that has letters.
    fn leak(&self, text: &str) -> Option<String> {
        let has_letters = |text: &str| text.bytes().any(|byte| byte.is_ascii_alphabetic());
        if !has_letters(text) {
            return None;
        }
        let rest = match self.between.iter().any(|between| between == text) {
            true => String::new(),
            false => self.without_parts(text),
        };
        has_letters(&rest).then_some(rest)
    }

    fn without_parts(&self, text: &str) -> String {
        let between = self.between.iter().filter(|between| between.contains('⟦'));
        let mut rest = text.to_owned();
        for known in self.words.iter().chain(between) {
            if rest.contains(known.as_str()) {
                rest = rest.replace(known.as_str(), "");
            }
        }
        rest
    }

    /// As [`Self::leak`], for a text that lost its markup.
    fn plain_leak(&self, text: &str) -> Option<String> {
        // It may be cut off anywhere, within a list, too.
        let text = self.without_parts(&text.replace('…', " ⟦"));
        let words = text
            .split([' ', '\u{a0}'])
            .filter(|word| !self.names.contains(bare(word)));
        self.leak(&words.collect::<Vec<_>>().join(" "))
    }
}

fn bare(word: &str) -> &str {
    word.trim_matches(|c: char| !c.is_alphanumeric())
}

/// The texts that readers get of a collection's data.
fn data_texts(json: &str) -> Vec<String> {
    let data: serde_json::Value = serde_json::from_str(json).expect("JSON");
    let mut found = Vec::new();
    let mut pending = vec![&data];
    while let Some(value) = pending.pop() {
        match value {
            serde_json::Value::Object(map) => {
                let is_code = map.get("kind").is_some_and(|kind| kind == "text" || kind == "source");
                for (key, value) in map {
                    match value {
                        serde_json::Value::String(text)
                            if ["label", "name", "summary", "text", "title", "words"].contains(&key.as_str()) =>
                        {
                            found.extend((!is_code).then(|| text.clone()));
                        }
                        other => pending.push(other),
                    }
                }
            }
            serde_json::Value::Array(items) => pending.extend(items),
            _ => {}
        }
    }
    found
}

#[test]
fn nothing_is_hard_coded() {
    let mut sources = load::load(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the repository can be read");
    let (plan, renderer, shown) = prepare(&mut sources);
    assert_eq!(shown, "");
    let (plan, renderer) = (plan.expect("a plan"), renderer.expect("a renderer"));
    let catalog = &plan.site().catalog;
    let keys = |tag: &str| -> Vec<(String, Vec<Option<String>>)> {
        let mut locales = plan.site().locales.iter();
        let (locale, _) = locales.find(|(_, locale)| locale.tag == tag).expect("a locale");
        let parts = |message: &visavis::model::catalog::Message<'_>| {
            let names = message.parts.iter().map(|(name, _, _)| name.map(str::to_owned));
            names.collect()
        };
        catalog
            .messages(locale)
            .map(|message| (message.id.to_owned(), parts(&message)))
            .collect()
    };
    assert!(keys("en-XA") == keys("en") && keys("ar-XB") == keys("en"));
    let accented = pages(&plan, &renderer, "en-XA");
    let mut allowed = Allowed::of(&plan);
    let said: BTreeMap<&str, Texts> = accented
        .par_iter()
        .filter(|(path, _)| path.ends_with(".html"))
        .map(|(path, html)| (path.as_str(), texts(html, "en-XA")))
        .collect();
    for text in said.values().flat_map(|said| &said.names) {
        allowed
            .names
            .extend(text.split([' ', '\u{a0}']).map(|word| bare(word).to_owned()));
    }
    // A conjunction is no name, whatever title it is in.
    for word in ["and", "or", "of", "the", "to", "a"] {
        allowed.names.remove(word);
    }
    let descriptions: BTreeSet<&str> = accented
        .values()
        .filter_map(|html| html.split_once("name=\"description\" content=\"")?.1.split('"').next())
        .collect();
    let own: BTreeSet<&String> = said.values().flat_map(|said| &said.own).collect();
    let mut leaks: BTreeSet<String> = own
        .into_iter()
        .filter_map(|text| {
            let escaped = text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
            let escaped = escaped.replace('"', "&quot;").replace('\'', "&#39;");
            match descriptions.contains(escaped.as_str()) {
                true => allowed.plain_leak(text),
                false => allowed.leak(text),
            }
        })
        .collect();
    let data = accented.iter().filter(|(path, _)| path.ends_with(".json"));
    leaks.extend(
        data.flat_map(|(_, json)| data_texts(json))
            .filter_map(|text| allowed.plain_leak(&text)),
    );
    assert!(leaks.is_empty(), "{:#?}", leaks.iter().take(40).collect::<Vec<_>>());
    for text in accented.values().filter(|text| text.starts_with("<!doctype")) {
        assert!(text.contains("<meta name=\"robots\" content=\"noindex\">"));
    }

    let length = |texts: &Texts| texts.own.iter().map(|text| text.trim().chars().count()).sum::<usize>();
    let reference = crate::shipped::shipped().artifacts.par_iter();
    let reference: usize = reference
        .filter(|(path, _)| path.starts_with("en/") && path.ends_with(".html"))
        .map(|(_, bytes)| length(&texts(&String::from_utf8_lossy(bytes), "en")))
        .sum();
    let ratio = said.values().map(length).sum::<usize>() as f64 / reference as f64;
    assert!((1.3..1.5).contains(&ratio), "{ratio}");

    let mirrored = pages(&plan, &renderer, "ar-XB");
    assert_eq!(mirrored.len(), accented.len());
    for (path, text) in mirrored.iter().filter(|(path, _)| path.ends_with(".html")) {
        assert!(text.contains("<html lang=\"ar-XB\" dir=\"rtl\">"), "{path}");
        assert_eq!(
            text.matches('\u{202E}').count(),
            text.matches('\u{202C}').count(),
            "{path}"
        );
    }
}

#[test]
fn a_leak_is_found() {
    let allowed = Allowed {
        words: vec!["UNAVAILABLE".to_owned()],
        between: vec![" and ".to_owned()],
        names: BTreeSet::from(["Location".to_owned()]),
    };
    let leaks = |html: &str| -> Vec<String> {
        let texts = texts(html, "en-XA").own;
        texts.iter().filter_map(|text| allowed.leak(text)).collect()
    };
    assert_eq!(
        leaks("<p title=\"Hard\">coded <code>x</code></p><p>öñé UNAVAILABLE</p>"),
        ["Hard", "coded "]
    );
    assert_eq!(
        leaks("<p lang=\"en\">a <b>b</b></p><p translate=\"no\">c</p>d<br>e"),
        ["d", "e"]
    );
    assert_eq!(
        leaks("<meta name=\"description\" content=\"x\"><meta charset=\"utf-8\">"),
        ["x"]
    );
    assert_eq!(leaks("<b>1</b> and <b>2</b> and 3"), [" and 3"]);
    assert_eq!(allowed.plain_leak("öñé (Location)"), None);
    assert_eq!(allowed.plain_leak("öñé Location is").as_deref(), Some("öñé is"));
    assert_eq!(leaks("<i data-copy=\"Copy\" data-root=\"../\">1</i>"), ["Copy"]);
}

#[test]
fn a_site_that_has_a_pseudo_locale_itself() {
    let listed = "//- content/site.yaml
base_url: https://example.org/
default_locale: en
locales: [en, en-XA]
collections: [demo]
//- locales/fr/demo.ftl
";
    let folder = "//- locales/ar-XB/demo.ftl
demo = mine
";
    let shown = [listed, folder]
        .map(|fixture| prepare(&mut sources(&project(fixture))).2)
        .concat();
    expect![[r#"
        error[pseudo-locale]: `en-XA` is made from the reference locale, and the site lists it
         --> content/site.yaml:3:15
          |
        3 | locales: [en, en-XA]
          |               ^^^^^
          |
          = help: take it off the list, or leave out --pseudo

        error[pseudo-locale]: `ar-XB` is made from the reference locale, and the project has one
         --> locales/ar-XB/demo.ftl:1:1
          |
        1 | demo = mine
          | ^
          |
          = help: move the folder away, or leave out --pseudo

    "#]]
    .assert_eq(&shown);
}

#[test]
fn mistakes_are_said_once() {
    let fixture = "//- locales/en/more.ftl
demo-1-vs-2 = Which { $nobody }?
    .answer = See [this](entry:demo/9).
";
    let (_, _, shown) = prepare(&mut sources(&project(fixture)));
    assert_eq!(shown.matches("error[").count(), 2, "{shown}");
    let broken = "//- content/site.yaml\ndefault_locale: [\n";
    let (plan, _, shown) = prepare(&mut sources(&project(broken)));
    assert!(plan.is_none() && shown.contains("yaml-syntax"), "{shown}");
}

/// Properties of CSS that name a side of the screen, as they begin.
const SIDES: [&str; 16] = [
    "left:",
    "right:",
    "margin-left",
    "margin-right",
    "padding-left",
    "padding-right",
    "border-left",
    "border-right",
    "border-top-left",
    "border-top-right",
    "border-bottom-left",
    "border-bottom-right",
    "scroll-margin-left",
    "scroll-margin-right",
    "scroll-padding-left",
    "scroll-padding-right",
];

/// Values that do.
const SIDE_VALUES: [&str; 9] = [
    "text-align: left",
    "text-align: right",
    "float: left",
    "float: right",
    "clear: left",
    "clear: right",
    "background-position: left",
    "background-position: right",
    "transform: translatex",
];

/// What must name a side, each with the reason.
const PHYSICAL: [(&str, &str); 0] = [];

fn sided(css: &str) -> Vec<String> {
    let mut rest = css;
    let mut plain = String::with_capacity(css.len());
    while let Some((before, after)) = rest.split_once("/*") {
        plain.push_str(before);
        rest = after.split_once("*/").map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    let declarations = plain.split(['{', '}', ';']).map(|text| text.trim().to_lowercase());
    declarations
        .filter(|text| {
            SIDES.iter().any(|side| text.starts_with(side)) || SIDE_VALUES.iter().any(|value| text.starts_with(value))
        })
        .filter(|text| PHYSICAL.iter().all(|(known, _)| known != text))
        .collect()
}

#[test]
fn the_style_sheet_names_no_side_of_the_screen() {
    for sheet in [
        include_str!("../templates/assets/style.css"),
        include_str!("../templates/assets/search.css"),
        include_str!("../templates/assets/print.css"),
    ] {
        assert_eq!(sided(sheet), Vec::<String>::new());
    }
    let wrong =
        "a { margin-left: 1px; /* left: 0 */ text-align: left } b { LEFT: 0; border-left-color: red; inset-inline: 0 }";
    let found = [
        "margin-left: 1px",
        "text-align: left",
        "left: 0",
        "border-left-color: red",
    ];
    assert_eq!(sided(wrong), found);
}
