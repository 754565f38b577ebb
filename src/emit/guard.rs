//! What may be replaced: only a folder that visavis made, and none that holds something else of worth.

use std::io;
use std::path::{Component, Path, PathBuf};

use super::{EmitError, MARKER, io_error};

/// What is never replaced, nor anything that holds it.
#[derive(Clone, Debug)]
pub struct Protected {
    /// The project.
    pub root: PathBuf,
    /// The folders of its sources, in which no site is put either.
    pub sources: Vec<PathBuf>,
    /// The user's home folder, if it is known.
    pub home: Option<PathBuf>,
}

/// The absolute path of an output folder that may be replaced, or why it may not be.
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
pub(super) fn check(given: &Path, protected: &Protected) -> Result<PathBuf, EmitError> {
    let root = std::fs::canonicalize(&protected.root).map_err(io_error(&protected.root))?;
    let output = absolute(given).map_err(io_error(given))?;
    let refuse = |reason: String, help: &str| {
        Err(EmitError::Refused {
            reason,
            help: help.to_owned(),
        })
    };
    let shown = output.display().to_string();
    // What looks as if it were in the project and is not is behind a link.
    let looks_inside = std::path::absolute(&protected.root)
        .ok()
        .zip(std::path::absolute(given).ok())
        .is_some_and(|(root, given)| given.starts_with(root));
    if looks_inside && !output.starts_with(&root) && given.components().all(|part| part != Component::ParentDir) {
        return refuse(
            format!(
                "{} leads out of the project through a symbolic link, which is not followed",
                given.display()
            ),
            "name the folder that it leads to",
        );
    }
    if output.parent().is_none() || output.file_name().is_none() {
        return refuse(
            format!("{shown} is the root of the file system"),
            "name a folder of its own with --output",
        );
    }
    let home = protected
        .home
        .as_ref()
        .and_then(|home| std::fs::canonicalize(home).ok());
    if home.is_some_and(|home| home == output || home.starts_with(&output)) {
        return refuse(
            format!("{shown} is or holds your home folder"),
            "name a folder of its own with --output",
        );
    }
    if root == output || root.starts_with(&output) {
        return refuse(
            format!("{shown} is or holds the project"),
            "name a folder of its own with --output",
        );
    }
    for folder in &protected.sources {
        // One that is not there yet would be read as sources once a site is in it.
        let place = folder.file_name().map(|name| root.join(name));
        let resolved = std::fs::canonicalize(folder).ok();
        if [place, resolved]
            .iter()
            .flatten()
            .any(|folder| output.starts_with(folder))
        {
            return refuse(
                format!("{shown} is among the sources"),
                "name a folder outside content/, locales/ and templates/",
            );
        }
    }
    match std::fs::symlink_metadata(&output) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(output),
        Err(error) => Err(io_error(&output)(error)),
        Ok(kind) if kind.is_symlink() => refuse(
            format!("{shown} is a symbolic link, which is not followed"),
            "name the folder that it points to",
        ),
        Ok(kind) if !kind.is_dir() => refuse(format!("{shown} is not a folder"), "move it away, or name another one"),
        Ok(_) if !has_marker(&output) => refuse(
            format!("{shown} was not made by visavis: it has no {MARKER} file"),
            "remove the folder yourself if nothing in it is of worth, or name another one with --output",
        ),
        Ok(_) => Ok(output),
    }
}

/// A folder that stands where the new site is to be made must be a leftover of ours: empty, or with the marker.
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
pub(super) fn check_leftover(folder: &Path) -> Result<(), EmitError> {
    let mut entries = std::fs::read_dir(folder).map_err(io_error(folder))?;
    if has_marker(folder) || entries.next().is_none() {
        return Ok(());
    }
    Err(EmitError::Refused {
        reason: format!("{} is in the way and was not made by visavis", folder.display()),
        help: "the new site is made there: move it away".to_owned(),
    })
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn has_marker(folder: &Path) -> bool {
    std::fs::symlink_metadata(folder.join(MARKER)).is_ok_and(|kind| kind.is_file())
}

/// The path with its parents resolved and its own name as it is: a link there is to be seen, not followed.
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn absolute(path: &Path) -> io::Result<PathBuf> {
    let whole = std::path::absolute(path)?;
    if whole.components().any(|part| part == Component::ParentDir) || whole.file_name().is_none() {
        // `a/..` names something else than it looks like, so ask the system what.
        return std::fs::canonicalize(&whole);
    }
    let (Some(parent), Some(name)) = (whole.parent(), whole.file_name()) else {
        return Ok(whole);
    };
    match std::fs::canonicalize(parent) {
        Ok(parent) => Ok(parent.join(name)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(absolute(parent)?.join(name)),
        Err(error) => Err(error),
    }
}
