//! `visavis check`

use rayon::prelude::*;

use super::exit;
use super::session::{Ready, Session};
use crate::cli::Check;
use crate::diagnostic::Diagnostic;
use crate::linkcheck::Links;
use crate::model::Site;
use crate::model::comparison::Standing;
use crate::model::locale::LocaleId;
use crate::parse;
use crate::plan::Page;
use crate::translation::{self, status::over_budget};

pub(super) fn run(options: &Check) -> u8 {
    let mut session = match Session::open(&options.common) {
        Ok(session) => session,
        Err(code) => return code,
    };
    session.pseudo = options.pseudo;
    let ready = match session.prepare(&options.common) {
        Ok(ready) => ready,
        Err(code) => return code,
    };
    let checked = ready.is_some();
    let mut pages = 0;
    if let Some(ready) = &ready {
        session.diagnostics.extend(translation::check::check(ready.plan.site()));
        parse::pseudo::without_echoes(&session.sources, &mut session.diagnostics);
        session.diagnostics.extend(over_budget(ready.plan.site()));
        match check(ready) {
            Ok((count, dead)) => {
                pages = count;
                session.diagnostics.extend(dead);
            }
            Err(diagnostic) => session.diagnostics.push(diagnostic),
        }
    }
    if session.report() || !checked {
        return exit::AUTHOR;
    }
    let warnings = session.diagnostics.len();
    let noun = if warnings == 1 { "warning" } else { "warnings" };
    let mut result = format!("{pages} pages checked, no errors, {warnings} {noun}\n");
    if let (true, Some(ready)) = (options.pairs, &ready) {
        result.push_str(&pairs(ready.plan.site()));
    }
    session.console.result(&result);
    exit::FINE
}

/// How many pairs each collection has pages of, and those that were left out, each with the reason.
fn pairs(site: &Site) -> String {
    let mut out = String::new();
    for collection in &site.collections {
        let (mut pages, mut unwanted) = (0, 0);
        let mut alike = Vec::new();
        for pair in site.candidates().filter(|pair| pair.a.collection == collection.index) {
            match site.standing(pair) {
                Standing::Page => pages += 1,
                Standing::Unwanted => unwanted += 1,
                Standing::Alike => alike.push(pair),
            }
        }
        out.push_str(&format!(
            "\n{}: {pages} comparisons, {} left out, {unwanted} not asked for\n",
            collection.id,
            alike.len()
        ));
        for pair in alike {
            let name = |id| format!("{}/{}", site.collection_of(id).id, site.entry(id).code);
            out.push_str(&format!(
                "  {} and {}: no fact that has a weight tells them apart, and there are no words for them\n",
                name(pair.a),
                name(pair.b)
            ));
        }
    }
    out
}

/// Renders each page without writing it, and looks where its links lead.
fn check(ready: &Ready) -> Result<(usize, Vec<Diagnostic>), Diagnostic> {
    let plan = &*ready.plan;
    let site = plan.site();
    let machinery = ready.renderer.machinery();
    let mut links = Links::new(plan);
    links.add_files(machinery.artifacts().iter().map(|artifact| artifact.path.as_str()));
    let mut dead = Vec::new();
    let mut count = 0;
    for locale in site.locales.published() {
        let renderer = ready.renderer.locale(locale)?;
        links.add_files(renderer.files()?.iter().map(|artifact| artifact.path.as_str()));
        let twins: Vec<String> = renderer.twin_paths().collect();
        links.add_files(twins.iter().map(String::as_str));
        let mut pages: Vec<Page> = plan.pages().to_vec();
        pages.retain(|page| is_there(ready, *page, locale));
        count += pages.len();
        if locale == site.locales.reference() {
            let chooser = renderer.chooser()?;
            dead.extend(links.check(&chooser.path, &chooser.bytes));
        }
        let found: Result<Vec<Vec<Diagnostic>>, Diagnostic> = pages
            .par_iter()
            .map(|page| {
                let artifact = renderer.page(*page)?;
                let mut dead = links.check(&artifact.path, &artifact.bytes);
                for route in renderer.former(*page) {
                    let mut bytes = Vec::new();
                    renderer.redirect_into(*page, &route, &mut bytes)?;
                    dead.extend(links.check(&renderer.file(&route), &bytes));
                }
                Ok(dead)
            })
            .collect();
        dead.extend(found?.into_iter().flatten());
    }
    Ok((count, dead))
}

fn is_there(ready: &Ready, page: Page, locale: LocaleId) -> bool {
    ready.plan.availability(page).present.contains(locale)
}
