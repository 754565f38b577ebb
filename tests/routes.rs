//! Routes in the words of a locale: addresses, what leads on to them, and all that names them.

use std::collections::BTreeSet;

use expect_test::expect;

use crate::pages::SITE;
use crate::support::{Outcome, project, run, sources};

/// French says some parts of its routes in French, and has said some otherwise before; English says one word otherwise.
fn worded() -> Outcome {
    let fixture = format!(
        "{SITE}//- locales/fr/routes.ftl\nroute-compare = comparer\n    .old = comparaison\nroute-pages = textes\nroute-page-rules = regles\nroute-guides = questions\nroute-guide-which = lequel\n//- locales/en/routes.ftl\nroute-guides =\n    .old = decide\n"
    );
    let outcome = run(&sources(&project(&fixture)));
    assert!(outcome.diagnostics.is_empty(), "{:#?}", outcome.diagnostics);
    outcome
}

fn plain() -> Outcome {
    run(&sources(&project(SITE)))
}

#[test]
fn only_the_files_of_worded_routes_are_others() {
    let (plain, worded) = (plain(), worded());
    // A twin is where its page is: it moves with it, and pages lead to it.
    let names = |outcome: &Outcome| -> BTreeSet<String> {
        let names = outcome.artifacts.keys().filter(|name| !name.ends_with(".md"));
        names.cloned().collect()
    };
    let (before, after) = (names(&plain), names(&worded));
    assert!(before.is_subset(&after), "what was an address is one still");
    let new: Vec<String> = after.difference(&before).map(|name| format!("{name}\n")).collect();
    expect![[r#"
        en/decide/which/index.html
        fr/comparaison/demo-1-vs-other-x-y/index.html
        fr/comparaison/index.html
        fr/comparaison/other-x-y-vs-demo-1/index.html
        fr/comparer/demo-1-vs-other-x-y/index.html
        fr/comparer/index.html
        fr/comparer/other-x-y-vs-demo-1/index.html
        fr/guides/lequel/index.html
        fr/pages/regles/index.html
        fr/questions/lequel/index.html
        fr/questions/which/index.html
        fr/textes/regles/index.html
        fr/textes/rules/index.html
    "#]]
    .assert_eq(&new.concat());
    let lines = |outcome: &Outcome| -> Vec<String> {
        let all = outcome.text("_redirects").lines();
        all.map(str::to_owned).collect()
    };
    let known = lines(&plain);
    let new: Vec<String> = lines(&worded)
        .into_iter()
        .filter(|line| !known.contains(line))
        .collect();
    expect![[r#"
        /codes/fr/compare/ /codes/fr/comparer/ 301
        /codes/fr/comparaison/ /codes/fr/comparer/ 301
        /codes/en/decide/which/ /codes/en/guides/which/ 301
        /codes/fr/questions/which/ /codes/fr/questions/lequel/ 301
        /codes/fr/guides/lequel/ /codes/fr/questions/lequel/ 301
        /codes/fr/guides/which/ /codes/fr/questions/lequel/ 301
        /codes/fr/textes/rules/ /codes/fr/textes/regles/ 301
        /codes/fr/pages/regles/ /codes/fr/textes/regles/ 301
        /codes/fr/pages/rules/ /codes/fr/textes/regles/ 301
        /codes/fr/comparer/other-x-y-vs-demo-1/ /codes/fr/comparer/demo-1-vs-other-x-y/ 301
        /codes/fr/compare/demo-1-vs-other-x-y/ /codes/fr/comparer/demo-1-vs-other-x-y/ 301
        /codes/fr/compare/other-x-y-vs-demo-1/ /codes/fr/comparer/demo-1-vs-other-x-y/ 301
        /codes/fr/comparaison/demo-1-vs-other-x-y/ /codes/fr/comparer/demo-1-vs-other-x-y/ 301
        /codes/fr/comparaison/other-x-y-vs-demo-1/ /codes/fr/comparer/demo-1-vs-other-x-y/ 301"#]]
    .assert_eq(&new.join("\n"));
}

fn links<'t>(text: &'t str, start: &str) -> Vec<&'t str> {
    let lines = text.lines().filter(|line| line.contains(start));
    lines.collect()
}

#[test]
fn languages_of_a_page_are_at_their_own_addresses() {
    let outcome = worded();
    let page = outcome.text("en/compare/demo-1-vs-other-x-y/index.html");
    expect![[r#"
        <link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/">
        <link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/comparer/demo-1-vs-other-x-y/">
        <link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/">
        <li><a href="../../../en/compare/demo-1-vs-other-x-y/" lang="en" hreflang="en" rel="alternate" dir="ltr" aria-current="true">English</a></li>
        <li><a href="../../../fr/comparer/demo-1-vs-other-x-y/" lang="fr" hreflang="fr" rel="alternate" dir="ltr">français</a></li>
        <li><a href="../../../ar/compare/demo-1-vs-other-x-y/" lang="ar" hreflang="ar" rel="alternate" dir="rtl">العربية</a></li>
        <li><a href="https://spec.example/#section-1.2" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span>, §1.2</a></li>
        <li><a href="https://spec.example/#section-anchor" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span></a></li>
        <li><a href="https://spec.example/" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span></a></li>"#]].assert_eq(&links(page, "hreflang=").join("\n"));
    let page = outcome.text("fr/comparer/demo-1-vs-other-x-y/index.html");
    expect![[r#"
        <link rel="alternate" hreflang="en" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/">
        <link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/comparer/demo-1-vs-other-x-y/">
        <link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/compare/demo-1-vs-other-x-y/">
        <li><a href="../../../en/compare/demo-1-vs-other-x-y/" lang="en" hreflang="en" rel="alternate" dir="ltr">English</a></li>
        <li><a href="../../../fr/comparer/demo-1-vs-other-x-y/" lang="fr" hreflang="fr" rel="alternate" dir="ltr" aria-current="true">français</a></li>
        <li><a href="../../../ar/compare/demo-1-vs-other-x-y/" lang="ar" hreflang="ar" rel="alternate" dir="rtl">العربية</a></li>
        <li><a href="https://spec.example/#section-1.2" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span>, § 1.2</a></li>
        <li><a href="https://spec.example/#section-anchor" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span></a></li>
        <li><a href="https://spec.example/" hreflang="en"><span lang="en" dir="ltr" translate="no">The Specification</span></a></li>"#]].assert_eq(&links(page, "hreflang=").join("\n"));
    expect![[r#"<link rel="canonical" href="https://example.org/codes/fr/comparer/demo-1-vs-other-x-y/">"#]]
        .assert_eq(&links(page, "rel=\"canonical\"").join("\n"));
    let sitemap = outcome.text("sitemap.xml");
    expect![[r#"<url><loc>https://example.org/codes/fr/textes/regles/</loc><xhtml:link rel="alternate" hreflang="en" href="https://example.org/codes/en/pages/rules/"/><xhtml:link rel="alternate" hreflang="fr" href="https://example.org/codes/fr/textes/regles/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/codes/en/pages/rules/"/></url>"#]].assert_eq(&links(sitemap, "<loc>https://example.org/codes/fr/textes/").join("\n"));
    assert!(links(sitemap, "codes/fr/pages/").is_empty() && links(sitemap, "codes/fr/compare/").is_empty());
}

#[test]
fn former_addresses_lead_on() {
    let outcome = worded();
    for path in [
        "fr/pages/rules/index.html",
        "fr/comparaison/index.html",
        "fr/compare/other-x-y-vs-demo-1/index.html",
        "en/decide/which/index.html",
    ] {
        let page = outcome.text(path);
        let start = page.find("<title>").expect("a title");
        let end = page.find("<link rel=\"stylesheet\"").expect("a style sheet");
        let shown = format!("{}{}\n", &page[start..end], outcome.main(path));
        match path {
            "fr/pages/rules/index.html" => expect![[r#"
                <title>Page déplacée : Les règles</title>
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/codes/fr/textes/regles/">
                <meta http-equiv="refresh" content="0; url=../../../fr/textes/regles/">
                <link rel="icon" href="../../../assets/icon.e12690e256.svg" type="image/svg+xml">
                <main>
                <p>Page déplacée : <a href="../../../fr/textes/regles/">Les règles</a></p>
                </main>
            "#]].assert_eq(&shown),
            "fr/comparaison/index.html" => expect![[r#"
                <title>Page déplacée : Comparer deux codes au choix</title>
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/codes/fr/comparer/">
                <meta http-equiv="refresh" content="0; url=../../fr/comparer/">
                <link rel="icon" href="../../assets/icon.e12690e256.svg" type="image/svg+xml">
                <main>
                <p>Page déplacée : <a href="../../fr/comparer/">Comparer deux codes au choix</a></p>
                </main>
            "#]].assert_eq(&shown),
            "fr/compare/other-x-y-vs-demo-1/index.html" => expect![[r#"
                <title>Page déplacée : Démo 1 vs Autre x.y</title>
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/codes/fr/comparer/demo-1-vs-other-x-y/">
                <meta http-equiv="refresh" content="0; url=../../../fr/comparer/demo-1-vs-other-x-y/">
                <link rel="icon" href="../../../assets/icon.e12690e256.svg" type="image/svg+xml">
                <main>
                <p>Cette comparaison n’a qu’une adresse : <a href="../../../fr/comparer/demo-1-vs-other-x-y/"><bdi>Démo 1</bdi> vs <bdi>Autre x.y</bdi></a></p>
                </main>
            "#]].assert_eq(&shown),
            _ => expect![[r#"
                <title>Moved: Which?</title>
                <meta name="robots" content="noindex">
                <link rel="canonical" href="https://example.org/codes/en/guides/which/">
                <meta http-equiv="refresh" content="0; url=../../../en/guides/which/">
                <link rel="icon" href="../../../assets/icon.e12690e256.svg" type="image/svg+xml">
                <main>
                <p>Moved: <a href="../../../en/guides/which/">Which?</a></p>
                </main>
            "#]].assert_eq(&shown),
        }
    }
}

#[test]
fn the_data_says_where_comparisons_are() {
    let outcome = worded();
    let data: serde_json::Value = serde_json::from_str(outcome.text("fr/demo/data.json")).expect("JSON");
    assert_eq!(data["across"][0]["href"], "comparer/demo-1-vs-other-x-y/");
    assert_eq!(data["entries"][0].get("href"), None);
}
