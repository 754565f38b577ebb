//! `visavis build`

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::exit;
use super::session::{Ready, Session, protected};
use crate::cli::Build;
use crate::diagnostic::Diagnostic;
use crate::emit::{EmitError, Staging};
use crate::model::locale::LocaleId;
use crate::picture::{Painter, PictureError};
use crate::plan::{LocaleSet, Page, PageKind, Plan};
use crate::render::{LocaleRenderer, Renderer};

/// Why pages could not be made.
enum Failure {
    Author(Diagnostic),
    System(EmitError),
    /// A preview of this page.
    Preview(String, PictureError),
}

impl From<Diagnostic> for Failure {
    fn from(diagnostic: Diagnostic) -> Self {
        Self::Author(diagnostic)
    }
}

impl From<EmitError> for Failure {
    fn from(error: EmitError) -> Self {
        Self::System(error)
    }
}

#[expect(clippy::disallowed_methods, reason = "the summary says how long a build took")]
pub(super) fn run(options: &Build) -> u8 {
    let started = Instant::now();
    let mut session = match Session::open(&options.common) {
        Ok(session) => session,
        Err(code) => return code,
    };
    session.pseudo = options.pseudo;
    let ready = match session.prepare(&options.common) {
        Ok(ready) => ready,
        Err(code) => return code,
    };
    let Some(ready) = ready else {
        session.report();
        return exit::AUTHOR;
    };
    if options.common.deny_warnings && !session.diagnostics.is_empty() {
        session.report();
        return exit::AUTHOR;
    }
    let output = options.output.clone().unwrap_or_else(|| session.root.join("dist"));
    let painter = match painter(&session, options) {
        Ok(painter) => painter,
        Err(code) => return code,
    };
    let ready = Ready {
        renderer: match &painter {
            Some(painter) => ready.renderer.with_previews(painter.fingerprint()),
            None => ready.renderer,
        },
        ..ready
    };
    match write(&session, &ready, painter.as_ref(), &output) {
        Ok((made, output)) => {
            session.report();
            let summary = summary(
                &ready.plan,
                &made,
                started.elapsed(),
                session.diagnostics.len(),
                &output,
            );
            session.console.result(&summary);
            exit::FINE
        }
        Err(Failure::Author(diagnostic)) => {
            session.diagnostics.push(diagnostic);
            session.report();
            exit::AUTHOR
        }
        Err(Failure::Preview(page, error)) => {
            session.report();
            let (problem, help) = undrawn(&error);
            session
                .console
                .failure(&format!("the preview of {page} cannot be drawn: {problem}"), Some(help));
            exit::SYSTEM
        }
        Err(Failure::System(error)) => {
            session.report();
            let help = match &error {
                EmitError::Refused { help, .. } => Some(help.as_str()),
                EmitError::Io { .. } => None,
            };
            session.console.failure(&error.to_string(), help);
            exit::SYSTEM
        }
    }
}

/// Why a preview cannot be drawn, and what to do.
fn undrawn(error: &PictureError) -> (String, &'static str) {
    match error {
        PictureError::Missing(characters) => {
            let shown: Vec<String> = characters
                .iter()
                .take(5)
                .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
                .collect();
            (
                format!("no font has {}", shown.join(", ")),
                "add a font for that script to the folder that --previews names",
            )
        }
        PictureError::Unreadable(problem) => (
            problem.clone(),
            "templates/fragments/preview.html makes the drawing: mend it there",
        ),
    }
}

/// What was written.
struct Made {
    pages: BTreeMap<(PageKind, LocaleId), u64>,
    redirects: u64,
    bytes: u64,
    files: u64,
}

/// What draws previews, if they are asked for.
fn painter(session: &Session, options: &Build) -> Result<Option<Painter>, u8> {
    if options.previews.is_empty() {
        return Ok(None);
    }
    let help = "name a folder with fonts for all languages of the site, such as /usr/share/fonts";
    let failed = |problem: String| {
        session.console.failure(&problem, Some(help));
        exit::SYSTEM
    };
    let painter = Painter::open(&options.previews).map_err(|error| failed(format!("--previews: {error}")))?;
    if painter.is_empty() {
        return Err(failed("--previews: there are no fonts in that folder".to_owned()));
    }
    Ok(Some(painter))
}

fn write(
    session: &Session,
    ready: &Ready,
    painter: Option<&Painter>,
    output: &Path,
) -> Result<(Made, std::path::PathBuf), Failure> {
    let staging = Staging::new(output, &protected(&session.root))?;
    let plan = &*ready.plan;
    let site = plan.site();
    let present: Vec<LocaleSet> = plan
        .pages()
        .par_iter()
        .map(|page| plan.availability(*page).present)
        .collect();
    let locales: Vec<LocaleId> = site.locales.published().collect();
    let total = present
        .iter()
        .map(|set| locales.iter().filter(|id| set.contains(**id)).count() as u64)
        .sum();
    let bar = if session.console.shows_progress() {
        ProgressBar::with_draw_target(Some(total), ProgressDrawTarget::stderr_with_hz(10))
    } else {
        ProgressBar::hidden()
    };
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {pos}/{len} pages") {
        bar.set_style(style);
    }
    let mut made = Made {
        pages: BTreeMap::new(),
        redirects: 0,
        bytes: 0,
        files: 0,
    };
    for locale in locales {
        // One locale at a time: what its pages share is dropped before the next one's is made.
        let renderer = ready.renderer.locale(locale)?;
        if locale == site.locales.reference() {
            staging.write_artifact(&renderer.chooser()?)?;
            staging.write_artifact(&renderer.root_not_found()?)?;
        }
        let pages: Vec<Page> = plan
            .pages()
            .iter()
            .zip(&present)
            .filter(|(_, set)| set.contains(locale))
            .map(|(page, _)| *page)
            .collect();
        made.redirects += write_pages(&renderer, &pages, painter, &staging, &bar)?;
        for artifact in renderer.files()? {
            staging.write_artifact(&artifact)?;
        }
        for page in &pages {
            *made.pages.entry((page.kind(), locale)).or_default() += 1;
        }
    }
    bar.finish_and_clear();
    write_machinery(&ready.renderer, &staging)?;
    (made.bytes, made.files) = staging.written();
    let output = staging.publish()?;
    Ok((made, output))
}

fn write_machinery(renderer: &Renderer, staging: &Staging) -> Result<(), Failure> {
    let machinery = renderer.machinery();
    for artifact in machinery.artifacts() {
        staging.write_artifact(&artifact)?;
    }
    for part in machinery.sitemap_parts() {
        staging.write_with(&part.path, |out| machinery.write_sitemap(&part, out))?;
    }
    staging.write_with("_redirects", |out| machinery.write_redirects(out))?;
    Ok(())
}

thread_local! {
    /// A page is rendered into the same buffer as the one before it: the memory of a build does not grow with its pages.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes pages, and redirects to them: how many of those.
fn write_pages(
    renderer: &LocaleRenderer<'_>,
    pages: &[Page],
    painter: Option<&Painter>,
    staging: &Staging,
    bar: &ProgressBar,
) -> Result<u64, Failure> {
    let failed = AtomicBool::new(false);
    let redirects = AtomicU64::new(0);
    // The failure of the first page in page order, so that the same mistake is always reported for the same page.
    let failure: Mutex<Option<(usize, Failure)>> = Mutex::new(None);
    pages.par_iter().enumerate().for_each(|(at, page)| {
        if failed.load(Ordering::Relaxed) {
            return;
        }
        let result = BUFFER
            .with_borrow_mut(|buffer| write_page(renderer, *page, staging, buffer))
            .and_then(|count| write_preview(renderer, *page, painter, staging).map(|()| count));
        bar.inc(1);
        match result {
            Ok(count) => {
                redirects.fetch_add(count, Ordering::Relaxed);
            }
            Err(error) => {
                failed.store(true, Ordering::Relaxed);
                let mut first = failure.lock().unwrap_or_else(PoisonError::into_inner);
                if first.as_ref().is_none_or(|(known, _)| at < *known) {
                    *first = Some((at, error));
                }
            }
        }
    });
    match failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
        Some((_, error)) => Err(error),
        None => Ok(redirects.into_inner()),
    }
}

fn write_page(
    renderer: &LocaleRenderer<'_>,
    page: Page,
    staging: &Staging,
    buffer: &mut Vec<u8>,
) -> Result<u64, Failure> {
    buffer.clear();
    renderer.page_into(page, buffer)?;
    staging.write(&renderer.path(page), buffer)?;
    if let Some(twin) = renderer.twin(page, buffer)? {
        staging.write_artifact(&twin)?;
    }
    let former = renderer.former(page);
    for route in &former {
        buffer.clear();
        renderer.redirect_into(page, route, buffer)?;
        staging.write(&renderer.file(route), buffer)?;
    }
    Ok(former.len() as u64)
}

/// Draws a page's preview, unless the site that is there has it.
fn write_preview(
    renderer: &LocaleRenderer<'_>,
    page: Page,
    painter: Option<&Painter>,
    staging: &Staging,
) -> Result<(), Failure> {
    let Some(painter) = painter else { return Ok(()) };
    let Some(preview) = renderer.preview(page)? else {
        return Ok(());
    };
    let png = match staging.published(&preview.path) {
        Some(png) => png,
        None => painter
            .paint(&preview.svg)
            .map_err(|error| Failure::Preview(renderer.path(page), error))?,
    };
    Ok(staging.write(&preview.path, &png)?)
}

fn summary(plan: &Plan, made: &Made, took: Duration, warnings: usize, output: &Path) -> String {
    let site = plan.site();
    let mut out = String::new();
    let kinds = [
        (PageKind::Home, "home"),
        (PageKind::Collection, "collections"),
        (PageKind::Entry, "entries"),
        (PageKind::Comparison, "pairs"),
        (PageKind::Set, "sets"),
        (PageKind::Compare, "compare"),
        (PageKind::Guide, "guides"),
        (PageKind::Glossary, "glossary"),
        (PageKind::Translations, "l10n"),
        (PageKind::Markdown, "pages"),
        (PageKind::NotFound, "404"),
    ];
    // Writing to a String cannot fail.
    let _ = write!(out, "{:<10}", "locale");
    for (_, name) in kinds {
        let _ = write!(out, "  {name}");
    }
    let _ = writeln!(out, "  translated");
    for id in site.locales.published() {
        let _ = write!(out, "{:<10}", site.locale(id).tag);
        for (kind, name) in kinds {
            let count = made.pages.get(&(kind, id)).copied().unwrap_or(0);
            let _ = write!(out, "  {count:>width$}", width = name.len());
        }
        // Never rounded up to 100.
        let share = (plan.site_coverage(id) * 1000.0).floor() / 10.0;
        let _ = writeln!(out, "  {share:>9}%");
    }
    let pages: u64 = made.pages.values().sum();
    let mib = made.bytes as f64 / (1024.0 * 1024.0);
    let seconds = took.as_secs_f64();
    let _ = writeln!(
        out,
        "\n{}, {}, {}, {mib:.1} MiB in {seconds:.2} s; {}",
        counted(pages, "page"),
        counted(made.redirects, "redirect"),
        counted(made.files, "file"),
        match warnings {
            0 => "no warnings".to_owned(),
            n => counted(n as u64, "warning"),
        }
    );
    let _ = writeln!(out, "The site is in {}", output.display());
    let _ = writeln!(
        out,
        "Look at it: open {} in a browser, or serve the folder with any web server",
        output.join("index.html").display()
    );
    out
}

/// "1 page", "2 pages".
fn counted(n: u64, noun: &str) -> String {
    match n {
        1 => format!("1 {noun}"),
        n => format!("{n} {noun}s"),
    }
}
