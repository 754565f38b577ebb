//! I/O: walks the folders of a project and reads their files, and adds the embedded theme.
//!
//! Links are not followed: what a link points to may lie outside the project.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::Metadata;
use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use include_dir::{Dir, include_dir};

use crate::source::{Asset, MAX_FILE_BYTES, Origin, Source, Sources, Unread, is_picture};

static THEME_TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static THEME_LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");
static STARTER: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/load/starter");
static SHIPPED_CONTENT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// The folders of a project that are read.
pub const FOLDERS: [&str; 3] = ["content", "locales", "templates"];

const ASSETS: &str = "templates/assets/";

/// Reads the project at `root`: its texts in the order of their paths, then the theme's files that it does not replace.
///
/// A folder that does not exist is as good as an empty one: what is missing in it is for parsing to say.
///
/// # Errors
/// What the file system says, with the path it said it of. A file that may not be read for what it is (a link, too
/// large) is no error here but a fault of that [`Source`].
pub fn load(root: &Path) -> Result<Sources, LoadError> {
    load_again(root, &mut Memory::default())
}

/// As [`load`]; a file that is as the memory says is not read again.
///
/// # Errors
/// As [`load`].
#[expect(clippy::disallowed_methods, reason = "loading is one of the two doors to the disk")]
pub fn load_again(root: &Path, memory: &mut Memory) -> Result<Sources, LoadError> {
    let failed = |path: &Path, error: io::Error| LoadError {
        path: path.to_path_buf(),
        error,
    };
    let kind = std::fs::metadata(root).map_err(|error| failed(root, error))?;
    if !kind.is_dir() {
        return Err(failed(root, io::ErrorKind::NotADirectory.into()));
    }
    let mut found = Sources::default();
    let mut read = BTreeMap::new();
    let now = SystemTime::now();
    for folder in FOLDERS {
        let top = root.join(folder);
        match std::fs::symlink_metadata(&top) {
            Ok(kind) if kind.is_symlink() => {
                found.push(unread(folder.to_owned(), Unread::SymbolicLink));
                continue;
            }
            Ok(_) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            Err(error) => return Err(failed(&top, error)),
        }
        let mut entries = BTreeSet::new();
        let mut parents = BTreeSet::new();
        for entry in walkdir::WalkDir::new(&top).follow_links(false).sort_by_file_name() {
            let entry = entry.map_err(|error| {
                let path = error.path().unwrap_or(&top).to_path_buf();
                failed(&path, error.into())
            })?;
            let Some(path) = slash_path(root, entry.path()) else {
                let lossy = entry.path().strip_prefix(root).unwrap_or(entry.path());
                found.push(unread(lossy.to_string_lossy().into_owned(), Unread::FileName));
                continue;
            };
            if is_hidden(&path) {
                continue;
            }
            if let Some((parent, _)) = path.rsplit_once('/') {
                parents.insert(parent.to_owned());
            }
            if entry.file_type().is_dir() {
                entries.insert(path);
                continue;
            }
            if entry.file_type().is_symlink() {
                found.push(unread(path, Unread::SymbolicLink));
                continue;
            }
            if !entry.file_type().is_file() {
                found.push(unread(path, Unread::NotAFile));
                continue;
            }
            let about = entry.metadata().map_err(|error| {
                let error = io::Error::other(error);
                failed(entry.path(), error)
            })?;
            if about.len() > MAX_FILE_BYTES {
                found.push(unread(path, Unread::TooLarge));
                continue;
            }
            let stamp = Stamp::of(&about);
            let same = |(then, _): &(Stamp, File)| stamp.as_ref() == Some(then);
            let file = match memory.files.remove(&path).filter(same) {
                Some((_, file)) => file,
                None => {
                    let bytes = std::fs::read(entry.path()).map_err(|error| failed(entry.path(), error))?;
                    File::new(path.clone(), &bytes, Origin::Project)
                }
            };
            if let Some(stamp) = stamp.filter(|stamp| stamp.tells(now)) {
                read.insert(path, (stamp, file.clone()));
            }
            file.add_to(&mut found);
        }
        found.empty_folders.extend(entries.difference(&parents).cloned());
    }
    add_theme(&mut found);
    memory.files = read;
    Ok(found)
}

/// The files of a project as they were read.
#[derive(Default)]
pub struct Memory {
    files: BTreeMap<String, (Stamp, File)>,
}

/// What tells without reading it whether a file is another: its size, when it was written, and on Unix also when
/// anything about it changed, and which file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    size: u64,
    written: SystemTime,
    #[cfg(unix)]
    changed: (i64, i64, u64),
}

/// The coarsest clock of a file system that is in use: FAT's.
const COARSEST: Duration = Duration::from_secs(2);

impl Stamp {
    fn of(about: &Metadata) -> Option<Self> {
        #[cfg(unix)]
        use std::os::unix::fs::MetadataExt as _;
        Some(Self {
            size: about.len(),
            written: about.modified().ok()?,
            #[cfg(unix)]
            changed: (about.ctime(), about.ctime_nsec(), about.ino()),
        })
    }

    /// Whether a file that is written from now on has another stamp: not where this one was written so lately that the
    /// clock of its file system may tell the same time still.
    fn tells(&self, now: SystemTime) -> bool {
        now.duration_since(self.written).is_ok_and(|age| age > COARSEST)
    }
}

/// A file as it was read.
#[derive(Clone)]
enum File {
    Text(Source),
    /// Of the theme or in its place.
    Asset(Asset),
    Picture(Asset),
}

impl File {
    fn new(path: String, bytes: &[u8], origin: Origin) -> Self {
        if is_picture(&path) {
            let bytes = bytes.into();
            return Self::Picture(Asset { path, bytes });
        }
        match path.strip_prefix(ASSETS) {
            Some(below) => Self::Asset(Asset {
                path: below.to_owned(),
                bytes: bytes.into(),
            }),
            None => Self::Text(Source::from_bytes(path, bytes, origin)),
        }
    }

    fn add_to(self, found: &mut Sources) {
        match self {
            Self::Text(source) => {
                found.push(source);
            }
            Self::Asset(asset) => found.assets.push(asset),
            Self::Picture(picture) => found.pictures.push(picture),
        }
    }
}

/// The site that is in the binary: the reference that visavis ships.
pub fn shipped() -> Sources {
    let mut found = Sources::default();
    for (dir, top) in [
        (&SHIPPED_CONTENT, "content"),
        (&THEME_LOCALES, "locales"),
        (&THEME_TEMPLATES, "templates"),
    ] {
        for (path, bytes) in embedded(dir, top) {
            File::new(path, bytes, Origin::Project).add_to(&mut found);
        }
    }
    add_theme(&mut found);
    found
}

/// The files of a small site to begin with, by their paths: those of some parts, a later part's in the place of an earlier
/// one's. Those that begin with a dot in a project do not in our own repository, where they would be taken for its own.
pub fn starter(parts: &[&str]) -> Vec<(String, &'static [u8])> {
    let mut files: BTreeMap<String, &'static [u8]> = BTreeMap::new();
    for (path, bytes) in parts.iter().flat_map(|part| {
        let top = format!("/{part}/");
        let all = embedded(&STARTER, "").into_iter();
        all.filter_map(move |(path, bytes)| Some((path.strip_prefix(&top)?.to_owned(), bytes)))
    }) {
        let path = match path.as_str() {
            dotted @ ("gitignore" | "gitlab-ci.yml") => format!(".{dotted}"),
            dotted if dotted.starts_with("github/") => format!(".{dotted}"),
            other => other.to_owned(),
        };
        files.insert(path, bytes);
    }
    files.into_iter().collect()
}

/// What tells without reading them whether a project's files are others: their paths and stamps.
pub fn stamps(root: &Path) -> BTreeMap<PathBuf, Option<Stamp>> {
    let folders = FOLDERS
        .iter()
        .flat_map(|folder| walkdir::WalkDir::new(root.join(folder)).follow_links(false));
    let entries = folders.filter_map(Result::ok);
    entries
        .map(|entry| {
            let known = entry.metadata().ok().filter(|known| known.is_file());
            let stamp = known.and_then(|known| Stamp::of(&known));
            (entry.into_path(), stamp)
        })
        .collect()
}

/// Whether something is at `path`, be it a link that leads nowhere.
#[expect(clippy::disallowed_methods, reason = "loading is one of the two doors to the disk")]
pub fn is_there(path: &Path) -> bool {
    std::fs::symlink_metadata(path).is_ok()
}

/// Whether there is a project at `root`.
#[expect(clippy::disallowed_methods, reason = "loading is one of the two doors to the disk")]
pub fn is_project(root: &Path) -> bool {
    std::fs::metadata(root.join("content/site.yaml")).is_ok()
}

/// The bytes of one file: of the project's, before it is edited, or one that is named on the command line.
///
/// # Errors
/// What the file system says; also of a folder, a pipe, or a file larger than [`MAX_FILE_BYTES`].
#[expect(clippy::disallowed_methods, reason = "loading is one of the two doors to the disk")]
pub fn file(path: &Path) -> Result<Vec<u8>, LoadError> {
    let failed = |error: io::Error| LoadError {
        path: path.to_path_buf(),
        error,
    };
    let kind = std::fs::metadata(path).map_err(failed)?;
    if !kind.is_file() {
        return Err(failed(io::Error::new(io::ErrorKind::InvalidInput, "it is no file")));
    }
    if kind.len() > MAX_FILE_BYTES {
        return Err(failed(io::ErrorKind::FileTooLarge.into()));
    }
    std::fs::read(path).map_err(failed)
}

/// The names of what is in a project's `locales/`, whether it is of use or not.
///
/// # Errors
/// What the file system says; that there is no such folder is no error.
#[expect(clippy::disallowed_methods, reason = "loading is one of the two doors to the disk")]
pub fn locale_folders(root: &Path) -> Result<Vec<String>, LoadError> {
    let path = root.join("locales");
    let failed = |error: io::Error| LoadError {
        path: path.clone(),
        error,
    };
    let entries = match std::fs::read_dir(&path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        other => other.map_err(failed)?,
    };
    let names = entries.map(|entry| Ok(entry.map_err(failed)?.file_name().to_string_lossy().into_owned()));
    let mut names: Vec<String> = names.collect::<Result<_, LoadError>>()?;
    names.sort();
    Ok(names)
}

/// Why a project could not be read.
#[derive(Debug)]
pub struct LoadError {
    /// The file or folder.
    pub path: PathBuf,
    /// What the file system said.
    pub error: io::Error,
}

impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cannot read {}: {}", self.path.display(), self.error)
    }
}

impl std::error::Error for LoadError {}

/// Adds the embedded theme's templates and assets that the project does not replace, and the interface's words.
/// Also what a test does to sources that it made without a disk.
pub fn add_theme(found: &mut Sources) {
    let own: BTreeSet<String> = found
        .iter()
        .map(|(_, source)| source.path.clone())
        .chain(found.assets.iter().map(|asset| format!("{ASSETS}{}", asset.path)))
        .collect();
    for (path, bytes) in embedded(&THEME_TEMPLATES, "templates") {
        if !own.contains(&path) {
            File::new(path, bytes, Origin::Theme).add_to(found);
        }
    }
    for (path, bytes) in embedded(&THEME_LOCALES, "locales") {
        // A project's own site.ftl need not say everything: what it leaves out comes from the theme's.
        if path.ends_with("/site.ftl") {
            File::new(path, bytes, Origin::Theme).add_to(found);
        }
    }
    found.assets.sort_by(|a, b| a.path.cmp(&b.path));
}

fn unread(path: String, why: Unread) -> Source {
    let mut source = Source::from_bytes(path, b"", Origin::Project);
    source.faults.unread = Some(why);
    source
}

fn embedded(dir: &'static Dir<'static>, top: &str) -> Vec<(String, &'static [u8])> {
    let mut files = Vec::new();
    let mut pending = vec![dir];
    while let Some(dir) = pending.pop() {
        pending.extend(dir.dirs());
        files.extend(dir.files().filter_map(|file| {
            let path = slash_path(Path::new(""), file.path())?;
            Some((format!("{top}/{path}"), file.contents()))
        }));
    }
    files.sort();
    files
}

/// `path` below `root` with `/` between its parts; nothing if it is not UTF-8.
fn slash_path(root: &Path, path: &Path) -> Option<String> {
    let below = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<_>> = below.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}

/// Editors and file systems leave files such as `.DS_Store` behind; they are nobody's content.
fn is_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}
