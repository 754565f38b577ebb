//! `visavis build`

mod writer;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::thread::ScopedJoinHandle;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use rayon::prelude::*;

use super::exit;
use super::session::{Ready, Session, protected};
use crate::cli::Build;
use crate::diagnostic::Diagnostic;
use crate::emit::{EmitError, Staging};
use crate::fulltext::IndexError;
use crate::model::locale::LocaleId;
use crate::picture::{Painter, PictureError};
use crate::plan::{LocaleSet, PageKind, Plan};

use writer::Writer;

/// Why pages could not be made.
enum Failure {
    Author(Diagnostic),
    System(EmitError),
    /// A preview of this page.
    Preview(String, PictureError),
    Search(IndexError),
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

impl From<IndexError> for Failure {
    fn from(error: IndexError) -> Self {
        Self::Search(error)
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
        Err(Failure::Search(error)) => {
            session.report();
            session.console.failure(&error.to_string(), None);
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
#[derive(Default)]
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
    let writer = Writer {
        ready,
        painter,
        staging: &staging,
        bar: &bar,
    };
    let mut made = Made::default();
    std::thread::scope(|scope| {
        // A locale's text is indexed while the next one's pages are rendered.
        let mut indexing = None;
        for locale in locales {
            let index = writer.locale(locale, &present, &mut made)?;
            ended(indexing.replace(scope.spawn(|| writer.text(index))))?;
        }
        ended(indexing)
    })?;
    bar.finish_and_clear();
    writer.machinery()?;
    (made.bytes, made.files) = staging.written();
    let output = staging.publish()?;
    Ok((made, output))
}

/// What a thread came to, if there is one.
fn ended(thread: Option<ScopedJoinHandle<'_, Result<(), Failure>>>) -> Result<(), Failure> {
    match thread.map(ScopedJoinHandle::join) {
        None => Ok(()),
        Some(Ok(result)) => result,
        Some(Err(panic)) => std::panic::resume_unwind(panic),
    }
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
