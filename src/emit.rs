//! I/O: writes artifacts beside the old site and swaps the two; and sources that a command edits for their author.
//!
//! The new site is made in a folder next to the output, named `.<output>.visavis`, and takes its place at once when it
//! is whole: by exchanging the two names where the system can (Linux), else by two renames with a moment between them
//! in which there is no site. What a killed build left behind, the next one clears away.

mod guard;
mod sources;
mod swap;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use rayon::prelude::*;

use crate::artifact::Artifact;

pub use guard::Protected;
pub use sources::{SourceFile, create_folder, write_sources};

/// The file that says that a folder is visavis's own, to be replaced as a whole.
pub const MARKER: &str = ".visavis";

const MARKER_TEXT: &str = "visavis made this folder and replaces it as a whole. Do not keep anything in it.\n";

/// Why a site could not be written. The old one stands.
#[derive(Debug)]
pub enum EmitError {
    /// The output folder is not one to be replaced: why, and what to do.
    Refused {
        /// Why.
        reason: String,
        /// What to do.
        help: String,
    },
    /// What the file system said.
    Io {
        /// Of what.
        path: PathBuf,
        /// Its words.
        error: io::Error,
    },
}

impl std::fmt::Display for EmitError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Refused { reason, .. } => f.write_str(reason),
            Self::Io { path, error } => write!(f, "cannot write {}: {error}", path.display()),
        }
    }
}

impl std::error::Error for EmitError {}

fn io_error(path: &Path) -> impl FnOnce(io::Error) -> EmitError + '_ {
    move |error| EmitError::Io {
        path: path.to_path_buf(),
        error,
    }
}

/// A site in the making. Dropped before [`Staging::publish`], it leaves nothing behind.
pub struct Staging {
    output: PathBuf,
    folder: PathBuf,
    /// Held while the site is made, so that two builds do not share a folder.
    lock: Option<File>,
    bytes: AtomicU64,
    files: AtomicU64,
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
impl Staging {
    /// Prepares to write a site to `output`.
    ///
    /// # Errors
    /// If `output` is not visavis's own to replace, or another build is writing to it, or the disk says no.
    pub fn new(output: &Path, protected: &Protected) -> Result<Self, EmitError> {
        let output = guard::check(output, protected)?;
        let name = output
            .file_name()
            .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
        let folder = output.with_file_name(format!(".{name}.visavis"));
        if let Some(parent) = output.parent() {
            fs::create_dir_all(parent).map_err(io_error(parent))?;
        }
        swap::recover(&folder, &output).map_err(io_error(&output))?;
        if fs::symlink_metadata(&folder).is_ok_and(|kind| !kind.is_dir()) {
            return Err(EmitError::Refused {
                reason: format!("{} is in the way", folder.display()),
                help: "the new site is made there: move it away".to_owned(),
            });
        }
        match fs::create_dir(&folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(io_error(&folder)(error)),
        }
        let lock = swap::lock(&folder).map_err(|error| match error.kind() {
            io::ErrorKind::WouldBlock => EmitError::Refused {
                reason: format!("another build is writing to {}", output.display()),
                help: "wait for it to end".to_owned(),
            },
            _ => io_error(&folder)(error),
        })?;
        guard::check_leftover(&folder)?;
        clear(&folder).map_err(io_error(&folder))?;
        let staging = Self {
            output,
            folder,
            lock: Some(lock),
            bytes: AtomicU64::new(0),
            files: AtomicU64::new(0),
        };
        staging.write(MARKER, MARKER_TEXT.as_bytes())?;
        Ok(staging)
    }

    /// Writes a file. May be called from several threads.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), EmitError> {
        let whole = self.place(path)?;
        fs::write(&whole, bytes).map_err(io_error(&whole))?;
        self.count(bytes.len() as u64);
        Ok(())
    }

    /// A file of the site that is there and will be replaced, for what need not be made again.
    pub fn published(&self, path: &str) -> Option<Vec<u8>> {
        fs::read(self.output.join(path)).ok()
    }

    /// Writes an artifact.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write_artifact(&self, artifact: &Artifact) -> Result<(), EmitError> {
        self.write(&artifact.path, &artifact.bytes)
    }

    /// Writes a file that is too large to be made in memory.
    ///
    /// # Errors
    /// What the disk says.
    pub fn write_with(&self, path: &str, make: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), EmitError> {
        let whole = self.place(path)?;
        let written = (|| {
            let mut out = Counting {
                inner: BufWriter::with_capacity(256 * 1024, File::create(&whole)?),
                bytes: 0,
            };
            make(&mut out)?;
            out.flush()?;
            Ok(out.bytes)
        })();
        self.count(written.map_err(io_error(&whole))?);
        Ok(())
    }

    /// How many bytes and files were written.
    pub fn written(&self) -> (u64, u64) {
        (self.bytes.load(Ordering::Relaxed), self.files.load(Ordering::Relaxed))
    }

    /// Puts the new site in the place of the old one, at once, and clears the old one away. Gives the output's path.
    ///
    /// # Errors
    /// What the disk says; the old site stands unless the names were exchanged already.
    pub fn publish(mut self) -> Result<PathBuf, EmitError> {
        let held = swap::publish(&self.folder, &self.output).map_err(io_error(&self.output))?;
        // From here on the folder holds the old site, or is gone.
        self.lock = None;
        if held.is_some() {
            clear(&self.folder)
                .and_then(|()| fs::remove_dir(&self.folder))
                .map_err(io_error(&self.folder))?;
        }
        Ok(self.output.clone())
    }

    fn count(&self, bytes: u64) {
        self.bytes.fetch_add(bytes, Ordering::Relaxed);
        self.files.fetch_add(1, Ordering::Relaxed);
    }

    /// The whole path of a file, its folder made.
    fn place(&self, path: &str) -> Result<PathBuf, EmitError> {
        let whole = self.folder.join(path);
        // Paths are made of checked slugs and tags: this is the last door, not the first.
        let safe = path
            .split('/')
            .all(|part| !part.is_empty() && part != "." && part != ".." && !part.contains('\\'));
        if !safe {
            let error = io::Error::new(io::ErrorKind::InvalidInput, "the path leads out of the output folder");
            return Err(io_error(&whole)(error));
        }
        if let Some(parent) = whole.parent() {
            // Each page has a folder of its own, and those above it are there from the second page on: one call.
            match fs::create_dir(parent) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(_) => fs::create_dir_all(parent).map_err(io_error(parent))?,
            }
        }
        Ok(whole)
    }
}

#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
impl Drop for Staging {
    fn drop(&mut self) {
        if self.lock.take().is_some() {
            // The build failed: what it made is of no use. If it cannot be removed the next build will.
            let _ = clear(&self.folder).and_then(|()| fs::remove_dir(&self.folder));
        }
    }
}

/// Removes what is in a folder, the marker last: until all else is gone the folder can be told to be ours.
#[expect(clippy::disallowed_methods, reason = "emitting is one of the two doors to the disk")]
fn clear(folder: &Path) -> io::Result<()> {
    let entries: Vec<fs::DirEntry> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    // In parallel: a site has a folder a locale, and clearing one away takes a fifth of the time of writing it.
    entries
        .par_iter()
        .filter(|entry| entry.file_name() != MARKER)
        .try_for_each(|entry| {
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())
            } else {
                fs::remove_file(entry.path())
            }
        })?;
    match fs::remove_file(folder.join(MARKER)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

struct Counting<W> {
    inner: W,
    bytes: u64,
}

impl<W: Write> Write for Counting<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let written = self.inner.write(bytes)?;
        self.bytes += written as u64;
        Ok(written)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.inner.flush()
    }
}
