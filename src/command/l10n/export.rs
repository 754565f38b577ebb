//! `visavis l10n export`

use std::io::Write as _;
use std::path::Path;

use super::locked;
use super::project::Project;
use crate::cli::{ExchangeFormat, L10nExport};
use crate::command::exit;
use crate::emit::{SourceFile, write_sources};
use crate::exchange::{self, Format, State, Units};
use crate::load;
use crate::model::locale::LocaleId;
use crate::model::message::Key;

pub(super) fn run(options: &L10nExport) -> u8 {
    export(options).unwrap_or_else(|code| code)
}

fn export(options: &L10nExport) -> Result<u8, u8> {
    let project = Project::open(&options.common)?;
    let locale = locale(&project, options)?;
    let mut units = exchange::units(&project.plan, &project.session.sources, locale);
    mark_outdated(&project, locale, &mut units);
    let format = match options.format {
        ExchangeFormat::Po => Format::Po,
        ExchangeFormat::Xliff => Format::Xliff,
    };
    let text = exchange::write(&units, format);
    let console = &project.session.console;
    if options.output == Path::new("-") {
        // Nobody reads what a closed pipe does not take.
        let _ = std::io::stdout().write_all(text.as_bytes());
        return Ok(exit::FINE);
    }
    let old = load::file(&options.output);
    if old.is_ok() && !options.force {
        console.failure(
            &format!("{} is there already", options.output.display()),
            Some("import it first, then move it away, or write over it with --force"),
        );
        return Err(exit::SYSTEM);
    }
    let file = SourceFile {
        path: options.output.clone(),
        old: old.ok(),
        new: text.into_bytes(),
    };
    write_sources(&[file]).map_err(|error| console.system(&error))?;
    let (all, translated) = units.count();
    console.result(&format!(
        "{}: {all} units, {} of them to translate\n",
        options.output.display(),
        all - translated
    ));
    Ok(exit::FINE)
}

/// Says of each translation of an earlier wording that it is one, and what that was.
fn mark_outdated(project: &Project, locale: LocaleId, units: &mut Units) {
    let site = project.plan.site();
    let before = locked(&project.session, site, locale);
    for unit in units.files.iter_mut().flat_map(|file| &mut file.units) {
        let page = site.pages.iter().find(|page| {
            let file = format!("{}.md", &page.file);
            unit.key.split('#').next() == Some(file.as_str())
        });
        let outdated = match page {
            Some(page) => page.texts[locale.index()].as_ref().is_some_and(|text| text.outdated),
            None => site.catalog.is_outdated(locale, Key::parse(&unit.key)),
        };
        if outdated && unit.state == State::Translated {
            unit.state = State::Outdated {
                previous: before.get(&unit.key).cloned(),
            };
        }
    }
}

/// The locale that is named, or the only one that there is.
fn locale(project: &Project, options: &L10nExport) -> Result<LocaleId, u8> {
    if let Some(tag) = options.locale.as_ref().or(options.tag.as_ref()) {
        return project.locale(tag);
    }
    match project.translated()[..] {
        [only] => Ok(only),
        _ => {
            let console = &project.session.console;
            console.failure("which locale is to be exported?", Some(&project.known()));
            Err(exit::SYSTEM)
        }
    }
}
