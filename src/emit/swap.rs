//! Putting one folder in the place of another.

use std::fs::File;
use std::io;
use std::path::Path;

/// Opens a folder and locks it until the file is closed, also by the end of the process.
///
/// # Errors
/// `WouldBlock` if another process holds the lock.
#[cfg(unix)]
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
pub(super) fn lock(folder: &Path) -> io::Result<File> {
    use std::os::unix::fs::MetadataExt as _;
    let file = File::open(folder)?;
    file.try_lock().map_err(io::Error::from)?;
    // Between opening and locking, the build that held the lock may have ended and removed the folder.
    let (held, named) = (file.metadata()?, std::fs::metadata(folder)?);
    if (held.dev(), held.ino()) == (named.dev(), named.ino()) {
        Ok(file)
    } else {
        Err(io::ErrorKind::WouldBlock.into())
    }
}

/// Folders cannot be opened as files here: a file in the folder is locked instead.
#[cfg(not(unix))]
pub(super) fn lock(folder: &Path) -> io::Result<File> {
    let file = File::create(folder.join(super::MARKER))?;
    file.try_lock().map_err(io::Error::from)?;
    Ok(file)
}

/// Gives `new` the name `old`. Where there was a folder of that name, it has the name `new` afterwards, and is locked as
/// long as the file that comes back is open: no other build may take it for its own before it is cleared away.
pub(super) fn publish(new: &Path, old: &Path) -> io::Result<Option<File>> {
    if !exists(old)? {
        return rename(new, old).map(|()| None);
    }
    let held = lock(old)?;
    replace(new, old).map(|()| Some(held))
}

fn replace(new: &Path, old: &Path) -> io::Result<()> {
    match exchange(new, old) {
        Err(error) if is_unsupported(&error) => {}
        result => return result,
    }
    // Between the two renames there is no site: as near as it gets without help of the system.
    let aside = aside(new);
    rename(old, &aside)?;
    match rename(new, old) {
        Ok(()) => rename(&aside, new),
        Err(error) => {
            rename(&aside, old)?;
            Err(error)
        }
    }
}

/// Puts the old site back if a build was killed between the two renames, and clears it away if it was killed after.
pub(super) fn recover(new: &Path, old: &Path) -> io::Result<()> {
    let aside = aside(new);
    match (exists(&aside)?, exists(old)?) {
        (true, false) => rename(&aside, old),
        (true, true) if exists(&aside.join(super::MARKER))? => remove(&aside),
        _ => Ok(()),
    }
}

fn aside(new: &Path) -> std::path::PathBuf {
    new.with_extension("visavis-old")
}

/// Exchanges two names at once.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_: &Path, _: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether the file system cannot exchange names, which some cannot.
fn is_unsupported(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::InvalidInput)
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn exists(path: &Path) -> io::Result<bool> {
    std::fs::exists(path)
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn rename(from: &Path, to: &Path) -> io::Result<()> {
    std::fs::rename(from, to)
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn remove(folder: &Path) -> io::Result<()> {
    std::fs::remove_dir_all(folder)
}
