//! `visavis l10n import`

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::project::Project;
use super::rehearsal::rehearse;
use crate::cli::L10nImport;
use crate::command::exit;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::emit::{SourceFile, write_sources};
use crate::exchange::{self, Exchange, Given, Import, Tag};
use crate::load;
use crate::model::locale::{LocaleId, parse_tag, truncations};
use crate::source::{Origin, Source, Sources, Span};

pub(super) fn run(options: &L10nImport) -> u8 {
    import(options).unwrap_or_else(|code| code)
}

/// What is imported into one locale.
pub(super) struct Planned {
    pub(super) locale: LocaleId,
    pub(super) import: Import,
    /// The files of the import, in its order, with their bytes before and after.
    pub(super) files: Vec<SourceFile>,
}

fn import(options: &L10nImport) -> Result<u8, u8> {
    let mut project = Project::open(&options.common)?;
    // The files are shown in diagnostics but are no sources of the project's: those are kept as they are.
    let sources = project.session.sources.clone();
    let given = read(&mut project, options)?;
    let mut planned = Vec::new();
    for (locale, given) in &given {
        let out = &mut project.session.diagnostics;
        let import = exchange::import(&project.plan, &sources, *locale, given).take(out);
        planned.push((*locale, import));
    }
    if fails(&project, options) {
        return Err(refuse(&mut project));
    }
    let mut ready = Vec::new();
    for (locale, import) in planned {
        let files = edited(&project, &sources, options, &import)?;
        ready.push(Planned { locale, import, files });
    }
    if ready.iter().any(|planned| !planned.files.is_empty()) {
        let found = rehearse(&project.plan, &sources, &ready);
        project.session.diagnostics.extend(found);
    }
    if fails(&project, options) {
        return Err(refuse(&mut project));
    }
    if !options.dry_run {
        let files: Vec<SourceFile> = ready.iter().flat_map(|planned| planned.files.clone()).collect();
        write_sources(&files).map_err(|error| project.session.console.system(&error))?;
    }
    project.session.report();
    let text: String = ready
        .iter()
        .map(|planned| summary(&project, planned, options))
        .collect();
    project.session.console.result(&text);
    Ok(exit::FINE)
}

/// Whether something keeps the import from being made.
fn fails(project: &Project, options: &L10nImport) -> bool {
    let found = &project.session.diagnostics;
    found
        .iter()
        .any(|diagnostic| diagnostic.severity() == Severity::Error || options.common.deny_warnings)
}

fn refuse(project: &mut Project) -> u8 {
    project.session.report();
    project.session.console.failure("nothing was imported", None);
    exit::AUTHOR
}

/// The units of all files, by the locale that they are for.
fn read(project: &mut Project, options: &L10nImport) -> Result<BTreeMap<LocaleId, Vec<Given>>, u8> {
    let wanted = options.locale.as_ref().map(|tag| project.locale(tag)).transpose()?;
    let mut all: BTreeMap<LocaleId, Vec<Given>> = BTreeMap::new();
    for path in &options.files {
        let bytes = load::file(path).map_err(|error| project.session.console.system(&error))?;
        let shown = path.to_string_lossy().replace('\\', "/");
        let source = Source::from_bytes(shown, &bytes, Origin::Project);
        let file = project.session.sources.push(source.clone());
        let out = &mut project.session.diagnostics;
        let Some(found) = exchange::read(file, &source).take(out) else {
            continue;
        };
        match locale_of(project, &found, wanted, Span::new(file, 0..0)) {
            Ok(locale) => all.entry(locale).or_default().extend(found.given),
            Err(diagnostic) => project.session.diagnostics.push(diagnostic),
        }
    }
    Ok(all)
}

/// The locale that a file is for.
fn locale_of(
    project: &Project,
    found: &Exchange,
    wanted: Option<LocaleId>,
    start: Span,
) -> Result<LocaleId, Diagnostic> {
    let site = project.plan.site();
    let wrong = |tag: &Tag, message: String| Diagnostic::at(Code::ExchangeLocale, tag.place.clone(), message);
    let is = |tag: &Tag, id: LocaleId| parse_tag(&tag.text).as_ref() == Some(&site.locale(id).language);
    // Programs like to add a region: what is in `fr-FR` is for `fr`, where the site has nothing nearer.
    let shortens_to = |tag: &Tag, id: LocaleId| {
        let shorter = parse_tag(&tag.text).map(|tag| truncations(&tag)).unwrap_or_default();
        shorter.contains(&site.locale(id).language)
    };
    let reference = site.locales.reference();
    if let Some(from) = found.from.as_ref().filter(|from| !is(from, reference)) {
        let message = format!(
            "this was translated from `{}`, and the reference locale is `{}`",
            from.text,
            site.locale(reference).tag
        );
        return Err(wrong(from, message).help("export again"));
    }
    let Some(to) = &found.to else {
        return wanted.ok_or_else(|| {
            Diagnostic::at(
                Code::ExchangeLocale,
                start,
                "this file does not say which language it is in",
            )
            .help(format!("name it with --locale; {}", project.known()))
        });
    };
    if let Some(wanted) = wanted {
        let tag = &site.locale(wanted).tag;
        return if is(to, wanted) || shortens_to(to, wanted) {
            Ok(wanted)
        } else {
            Err(wrong(
                to,
                format!("this file is in `{}`, and --locale says `{tag}`", to.text),
            ))
        };
    }
    let translated = project.translated();
    let exact = translated.iter().copied().find(|id| is(to, *id));
    let near = || {
        translated
            .iter()
            .copied()
            .find(|id| !is(to, reference) && shortens_to(to, *id))
    };
    exact.or_else(near).ok_or_else(|| {
        let message = if is(to, reference) {
            format!("`{}` is the reference locale: others are translated from it", to.text)
        } else {
            format!("the site has no locale `{}`", to.text)
        };
        wrong(to, message).help(project.known())
    })
}

/// The files of an import with their bytes before and after.
fn edited(project: &Project, sources: &Sources, options: &L10nImport, import: &Import) -> Result<Vec<SourceFile>, u8> {
    let console = &project.session.console;
    let mut files = Vec::with_capacity(import.files.len());
    for change in &import.files {
        let path = options.common.root.join(&change.path);
        if change.is_new {
            let new = exchange::apply(b"", &change.edits);
            files.push(SourceFile { path, old: None, new });
            continue;
        }
        let bytes = load::file(&path).map_err(|error| console.system(&error))?;
        let now = Source::from_bytes(change.path.as_str(), &bytes, Origin::Project);
        let read = sources.find(&change.path).map(|(_, source)| &source.text);
        if read != Some(&now.text) {
            let message = format!("{} was changed while this ran: nothing was imported", path.display());
            console.failure(&message, Some("import again"));
            return Err(exit::SYSTEM);
        }
        let new = exchange::apply(&bytes, &change.edits);
        files.push(SourceFile {
            path,
            old: Some(bytes),
            new,
        });
    }
    Ok(files)
}

fn summary(project: &Project, planned: &Planned, options: &L10nImport) -> String {
    let tag = &project.plan.site().locale(planned.locale).tag;
    let import = &planned.import;
    let mut out = String::new();
    if options.dry_run {
        for file in &import.files {
            let new = if file.is_new { " (new)" } else { "" };
            let _ = writeln!(out, "{}{new}", file.path);
            for (_, change) in &file.changes {
                let _ = writeln!(out, "  {}", change.key);
                for line in change.old.iter().flat_map(|old| old.lines()) {
                    let _ = writeln!(out, "{}", format!("    - {line}").trim_end());
                }
                for line in change.new.lines() {
                    let _ = writeln!(out, "{}", format!("    + {line}").trim_end());
                }
            }
        }
    }
    let (all, new) = import.count();
    let would = if options.dry_run { "would be " } else { "" };
    let files = match import.files.len() {
        1 => "1 file".to_owned(),
        count => format!("{count} files"),
    };
    let _ = write!(
        out,
        "{tag}: {} {would}changed, {new} {would}added, in {files}",
        all - new
    );
    for (count, what) in [
        (import.unchanged, "unchanged"),
        (import.empty, "without a translation"),
        (import.fuzzy, "marked fuzzy"),
        (import.left_out, "left out"),
    ] {
        if count > 0 {
            let _ = write!(out, "; {count} {what}");
        }
    }
    out.push('\n');
    out
}
