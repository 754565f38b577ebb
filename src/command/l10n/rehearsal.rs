//! An import before it is made: the project as it would be goes through the same stages as a build.

use std::collections::BTreeMap;
use std::ops::Range;

use super::import::Planned;
use crate::command::session::plan_of;
use crate::diagnostic::{Code, Diagnostic, Severity};
use crate::exchange::{self, Change, FileChange};
use crate::plan::Plan;
use crate::render::Renderer;
use crate::resolve::Overrides;
use crate::source::{Origin, Source, Sources};

/// What would be wrong with the project that was right before, each said of the unit that brings it; and a failure of
/// our own if the edits did something else than they should.
pub(super) fn rehearse(now: &Plan, sources: &Sources, ready: &[Planned]) -> Vec<Diagnostic> {
    let mut after = sources.clone();
    for planned in ready {
        for (change, file) in planned.import.files.iter().zip(&planned.files) {
            after.replace(Source::from_bytes(change.path.as_str(), &file.new, Origin::Project));
        }
    }
    let before = errors(sources);
    let (plan, found) = (plan_of(&after, &Overrides::default(), &mut Vec::new()), errors(&after));
    let mut known: BTreeMap<Said, usize> = BTreeMap::new();
    for diagnostic in &before {
        *known.entry(said(diagnostic, sources)).or_default() += 1;
    }
    let mut new = Vec::new();
    for diagnostic in found {
        match known.get_mut(&said(&diagnostic, &after)) {
            Some(count) if *count > 0 => *count -= 1,
            _ => new.push(at_unit(diagnostic, &after, ready)),
        }
    }
    if !new.is_empty() {
        return new;
    }
    for planned in ready {
        let expected = exchange::units(now, sources, planned.locale);
        let changes = planned.import.files.iter().flat_map(|file| &file.changes);
        let changes: BTreeMap<&str, &Change> = changes.map(|(_, change)| (change.key.as_str(), change)).collect();
        let found = plan.as_ref().map(|plan| exchange::units(plan, &after, planned.locale));
        let found = found.iter().flat_map(|units| &units.files).flat_map(|file| &file.units);
        let found: BTreeMap<&str, Option<&str>> =
            found.map(|unit| (unit.key.as_str(), unit.target.as_deref())).collect();
        // Pages are put together from their blocks as they are, and may come apart into other units.
        let units = expected.files.iter().flat_map(|file| &file.units);
        for unit in units.filter(|unit| !unit.key.contains('/')) {
            let change = changes.get(unit.key.as_str());
            let wanted = change.map(|change| change.new.as_str()).or(unit.target.as_deref());
            if found.get(unit.key.as_str()).copied().flatten() != wanted {
                let message = format!(
                    "`{}` would not become what it should: this is a mistake of visavis",
                    unit.key
                );
                let diagnostic = match change {
                    Some(change) => Diagnostic::at(Code::InvalidTranslation, change.place.clone(), message),
                    None => Diagnostic::of_path(Code::InvalidTranslation, unit.key.as_str(), message),
                };
                new.push(diagnostic.help("please report it, with this file"));
            }
        }
    }
    new
}

/// The errors of a project.
fn errors(sources: &Sources) -> Vec<Diagnostic> {
    let mut out = Vec::new();
    if let Some(plan) = plan_of(sources, &Overrides::default(), &mut out) {
        Renderer::new(plan).take(&mut out);
    }
    out.retain(|diagnostic| diagnostic.severity() == Severity::Error);
    out
}

/// What a diagnostic says, and of which file: its place may be another one by now.
type Said = (Code, String, String);

fn said(diagnostic: &Diagnostic, sources: &Sources) -> Said {
    let path = diagnostic
        .labels
        .first()
        .map(|label| &sources.get(label.span.file).path);
    let path = path.or(diagnostic.path.as_ref()).cloned().unwrap_or_default();
    (diagnostic.code, diagnostic.message.clone(), path)
}

/// A diagnostic of the project as it would be, said of the unit that brings it.
fn at_unit(diagnostic: Diagnostic, after: &Sources, ready: &[Planned]) -> Diagnostic {
    let place = diagnostic.labels.first().map(|label| &label.span);
    let path = place.map(|place| after.get(place.file).path.as_str());
    let files = ready.iter().flat_map(|planned| &planned.import.files);
    let unit = files
        .filter(|file| Some(file.path.as_str()) == path)
        .find_map(|file| unit_at(file, place?.range.start));
    let mut said = match (unit, path) {
        (Some(change), _) => Diagnostic::at(diagnostic.code, change.place.clone(), diagnostic.message)
            .label(format!("in the translation of `{}`", change.key)),
        (None, path) => {
            let path = path.map(str::to_owned).or(diagnostic.path).unwrap_or_default();
            Diagnostic::of_path(diagnostic.code, path, diagnostic.message)
        }
    };
    said.help = diagnostic.help;
    said
}

/// The unit whose text is at a place of an edited file, or the first behind it: what is wrong with a message as a whole
/// is said of its name.
fn unit_at(file: &FileChange, at: usize) -> Option<&Change> {
    let placed = exchange::placed(&file.edits);
    let range = |(edit, change): &(usize, Change)| -> Range<usize> {
        let start = placed[*edit].start;
        start + change.within.start..start + change.within.end
    };
    let found = file.changes.iter().find(|change| range(change).contains(&at));
    let behind = || file.changes.iter().find(|change| range(change).start >= at);
    found.or_else(behind).map(|(_, change)| change)
}
