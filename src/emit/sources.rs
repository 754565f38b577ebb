//! Edited sources: files of the project that a command writes for its author, all of them or none.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use super::{EmitError, io_error};

/// A file to write.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// Where.
    pub path: PathBuf,
    /// What it holds now; nothing where it is not there yet.
    pub old: Option<Vec<u8>>,
    /// What it will hold.
    pub new: Vec<u8>,
}

/// Writes files: each beside its place first, and when all are there each takes its place by a rename. Where something
/// fails, what was there is there again.
///
/// # Errors
/// What the disk says.
pub fn write_sources(files: &[SourceFile]) -> Result<(), EmitError> {
    let mut beside = Vec::with_capacity(files.len());
    for file in files {
        match write_beside(&file.path, &file.new) {
            Ok(path) => beside.push(path),
            Err(error) => {
                forget(&beside);
                return Err(io_error(&file.path)(error));
            }
        }
    }
    for (at, (file, path)) in files.iter().zip(&beside).enumerate() {
        if let Err(error) = rename(path, &file.path) {
            forget(&beside[at..]);
            for file in &files[..at] {
                restore(file);
            }
            return Err(io_error(&file.path)(error));
        }
    }
    Ok(())
}

/// Makes a folder with files in it, whose paths are below it. The folder is there when all of them are.
///
/// # Errors
/// What the disk says; also if the folder is there already.
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
pub fn create_folder(folder: &Path, files: &[(String, Vec<u8>)]) -> Result<(), EmitError> {
    if fs::symlink_metadata(folder).is_ok() {
        return Err(io_error(folder)(io::ErrorKind::AlreadyExists.into()));
    }
    let beside = beside(folder);
    let made = (|| {
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent)?;
        }
        // What a killed run left behind.
        match fs::remove_dir_all(&beside) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
            _ => {}
        }
        fs::create_dir(&beside)?;
        for (path, bytes) in files {
            let whole = beside.join(path);
            if let Some(parent) = whole.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(whole, bytes)?;
        }
        rename(&beside, folder)
    })();
    made.map_err(|error| {
        let _ = fs::remove_dir_all(&beside);
        io_error(folder)(error)
    })
}

/// The name beside a file or folder under which its successor is made. Names with a dot are not read as sources.
fn beside(path: &Path) -> PathBuf {
    let name = path
        .file_name()
        .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
    path.with_file_name(format!(".{name}.visavis"))
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn write_beside(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    if let Some(parent) = path.parent().filter(|parent| !parent.as_os_str().is_empty()) {
        fs::create_dir_all(parent)?;
    }
    let place = beside(path);
    match fs::remove_file(&place) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let written = (|| {
        let mut file: File = OpenOptions::new().write(true).create_new(true).open(&place)?;
        file.write_all(bytes)?;
        // Others may read and write what they could before.
        if let Ok(known) = fs::metadata(path) {
            file.set_permissions(known.permissions())?;
        }
        file.sync_all()
    })();
    if written.is_err() {
        forget(std::slice::from_ref(&place));
    }
    written.map(|()| place)
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    fs::rename(from, to)
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn forget(paths: &[PathBuf]) {
    for path in paths {
        // It is of no use, and the next run clears it away if this one cannot.
        let _ = fs::remove_file(path);
    }
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn restore(file: &SourceFile) {
    let _ = match &file.old {
        Some(old) => write_beside(&file.path, old).and_then(|path| rename(&path, &file.path)),
        None => fs::remove_file(&file.path),
    };
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests look at folders")]
mod tests {
    use super::*;

    fn names(folder: &Path) -> Vec<String> {
        let entries = fs::read_dir(folder).expect("a folder");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn all_files_are_written_or_none() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = |name: &str| folder.path().join(name);
        let file = |name: &str, old: Option<&str>| SourceFile {
            path: path(name),
            old: old.map(|old| old.as_bytes().to_vec()),
            new: b"new".to_vec(),
        };
        fs::write(path("a"), "old").expect("a file");
        fs::write(path(".a.visavis"), "left behind").expect("a file");
        // A folder that is not empty is in the way of the last: that is seen when the others have their places.
        fs::create_dir_all(path("c/d")).expect("a folder");
        let failed = write_sources(&[file("a", Some("old")), file("b", None), file("c", None)]);
        assert!(failed.is_err());
        assert_eq!(names(folder.path()), ["a", "c"]);
        assert_eq!(fs::read(path("a")).expect("a file"), b"old");
        // What is in the way of a folder is seen before any file has its place.
        assert!(write_sources(&[file("a", Some("old")), file("a/b", None)]).is_err());
        assert_eq!(names(folder.path()), ["a", "c"]);
        assert_eq!(fs::read(path("a")).expect("a file"), b"old");
        assert!(write_sources(&[file("a", Some("old")), file("e/f", None)]).is_ok());
        assert_eq!(names(folder.path()), ["a", "c", "e"]);
        assert_eq!(fs::read(path("a")).expect("a file"), b"new");
    }

    #[test]
    fn a_folder_is_made_whole_and_never_written_over() {
        let folder = tempfile::tempdir().expect("a folder");
        let made = folder.path().join("locales/de");
        let files = [
            ("a/b.ftl".to_owned(), b"b".to_vec()),
            ("c.ftl".to_owned(), b"c".to_vec()),
        ];
        assert!(create_folder(&made, &files).is_ok());
        assert_eq!(names(&made), ["a", "c.ftl"]);
        assert!(create_folder(&made, &[]).is_err());
        assert_eq!(names(&made), ["a", "c.ftl"]);
        assert_eq!(names(&folder.path().join("locales")), ["de"]);
    }
}
