//! The full text search: which pages it leads to, which files it is made of, and that pages offer it where it is.

use std::collections::BTreeMap;

use expect_test::expect;
use visavis::fulltext::{Index, SCRIPT, script};
use visavis::model::locale::LocaleId;
use visavis::plan::Plan;

use crate::cli::Project;
use crate::pages::SITE;
use crate::support::{plan, prepare, project, run, sources};

/// The site with Arabic only where all of a page is.
fn strict() -> String {
    SITE.replace(
        "locales: [en, fr, ar]",
        "locales: [en, fr, { tag: ar, min_coverage: 1 }]",
    )
}

fn locale(plan: &Plan, tag: &str) -> LocaleId {
    let locales = &plan.site().locales;
    let mut published = locales.published();
    published
        .find(|id| plan.site().locale(*id).tag == tag)
        .expect("a locale")
}

/// The routes of the pages that are searched.
fn searched(plan: &Plan, tag: &str) -> Vec<String> {
    let locale = locale(plan, tag);
    let pages = plan.pages().iter().filter(|page| plan.is_searched(**page, locale));
    pages
        .map(|page| plan.route(*page, locale).as_str().to_owned())
        .collect()
}

#[test]
fn it_leads_to_pages_that_say_something_of_their_own() {
    let plan = plan(SITE);
    // Not to the start page, the page for comparing any two, and 1-vs-10 and 2-vs-10, which nobody names.
    expect![[r#"
        demo/
        demo/1/
        demo/2/
        demo/10/
        demo/1-vs-2-vs-10/
        other/
        other/x-y/
        guides/which/
        pages/rules/
        demo/1-vs-2/
        compare/demo-1-vs-other-x-y/"#]]
    .assert_eq(&searched(&plan, "en").join("\n"));
    assert!(plan.pages().len() > searched(&plan, "en").len() + 3);
}

#[test]
fn it_leads_to_no_page_that_is_not_for_search_engines() {
    // The others are less Arabic than the site asks for.
    assert_eq!(searched(&plan(SITE), "ar"), ["other/", "other/x-y/"]);
    assert_eq!(searched(&plan(&strict()), "ar"), Vec::<String>::new());
}

/// A site with the script, as a build has it: the files of each locale's index, and a page of each locale.
fn build(fixture: &str, reverse: bool) -> (BTreeMap<String, Vec<u8>>, BTreeMap<String, String>) {
    let mut sources = sources(&project(fixture));
    sources.assets.extend(script().expect("a script"));
    let (plan, renderer) = prepare(&sources);
    let (mut files, mut pages) = (BTreeMap::new(), BTreeMap::new());
    for id in plan.site().locales.published() {
        let locale = renderer.locale(id).expect("a renderer");
        let index = Index::new(&plan, id);
        let mut planned = plan.pages().to_vec();
        if reverse {
            planned.reverse();
        }
        for page in planned {
            let artifact = locale.page(page).expect("a page");
            index.add(page, &artifact.bytes);
            if artifact.path.ends_with("/demo/1/index.html") {
                pages.insert(artifact.path, String::from_utf8(artifact.bytes).expect("UTF-8"));
            }
        }
        for artifact in index.artifacts().expect("an index") {
            files.insert(artifact.path, artifact.bytes);
        }
    }
    (files, pages)
}

#[cfg(feature = "search")]
#[test]
fn an_index_has_the_files_that_the_dialog_asks_for() {
    let (files, _) = build(SITE, false);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for path in files.keys() {
        let (folder, name) = path.rsplit_once('/').expect("a folder");
        // The hash of what it says is in its name.
        let kind = match name.rsplit_once(['.', '_']) {
            Some((_, ending)) if name.contains('_') => format!("{folder}/*_{ending}"),
            _ => path.clone(),
        };
        *kinds.entry(kind).or_default() += 1;
    }
    let kinds: Vec<String> = kinds.iter().map(|(kind, count)| format!("{count} {kind}")).collect();
    expect![[r#"
        1 ar/pagefind/*_meta
        2 ar/pagefind/fragment/*_fragment
        1 ar/pagefind/index/*_index
        1 ar/pagefind/pagefind-entry.json
        1 ar/pagefind/wasm.ar.pagefind
        1 en/pagefind/*_meta
        11 en/pagefind/fragment/*_fragment
        1 en/pagefind/index/*_index
        1 en/pagefind/pagefind-entry.json
        1 en/pagefind/wasm.en.pagefind
        1 fr/pagefind/*_meta
        11 fr/pagefind/fragment/*_fragment
        1 fr/pagefind/index/*_index
        1 fr/pagefind/pagefind-entry.json
        1 fr/pagefind/wasm.fr.pagefind"#]]
    .assert_eq(&kinds.join("\n"));
}

#[cfg(feature = "search")]
#[test]
fn the_same_pages_give_the_same_bytes_in_any_order_on_any_number_of_threads() {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a pool");
    let one = pool.install(|| build(SITE, false).0);
    assert!(one.len() > 20, "{}", one.len());
    assert_eq!(one, build(SITE, true).0);
}

#[test]
fn pages_offer_it_only_where_there_is_an_index() {
    let (files, pages) = build(&strict(), false);
    for tag in ["en", "fr", "ar"] {
        let has_index = files.keys().any(|path| path.starts_with(&format!("{tag}/pagefind/")));
        let page = &pages[&format!("{tag}/demo/1/index.html")];
        assert_eq!(page.contains("data-engine="), has_index, "{tag}");
        assert_eq!(has_index, cfg!(feature = "search") && tag != "ar", "{tag}");
    }
    // A visavis without the script's crate makes pages without it.
    let outcome = run(&sources(&project(SITE)));
    assert!(!outcome.text("en/demo/1/index.html").contains("data-engine="));
}

#[test]
fn a_build_writes_the_script_once_and_an_index_for_each_locale() {
    let project = Project::new();
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    let paths: Vec<String> = project.tree("dist").into_keys().collect();
    let scripts: Vec<&String> = paths
        .iter()
        .filter(|path| path.contains("pagefind") && path.ends_with(".js"))
        .collect();
    assert_eq!(scripts.len(), usize::from(cfg!(feature = "search")), "{scripts:?}");
    for tag in ["en", "fr"] {
        let entry = format!("{tag}/pagefind/pagefind-entry.json");
        assert_eq!(paths.contains(&entry), cfg!(feature = "search"), "{entry}");
    }
}

#[test]
fn a_sites_own_script_of_that_name_is_not_taken_for_it() {
    let project = Project::new();
    project.write(&format!("templates/assets/{SCRIPT}"), b"throw new Error();");
    assert_eq!(project.run(&["build", "--quiet"]).code(), 0);
    let own = |bytes: &Vec<u8>| bytes.starts_with(b"throw");
    assert!(!project.tree("dist/assets").values().any(own));
}
