//! The files of a project as text, and places in them.

use std::ops::Range;
use std::sync::Arc;

/// Names one text of [`Sources`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

/// A place in a source: bytes, 0-based, end exclusive. Lines and columns are computed when shown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// The bytes of its text.
    pub range: Range<usize>,
}

impl Ord for Span {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        let key = |span: &Self| (span.file, span.range.start, span.range.end);
        key(self).cmp(&key(other))
    }
}

impl PartialOrd for Span {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Span {
    /// A span over `range` of `file`.
    pub fn new(file: FileId, range: Range<usize>) -> Self {
        Self { file, range }
    }

    /// The part of this span that starts `start` bytes after its beginning and is `len` bytes long.
    pub fn sub(&self, start: usize, len: usize) -> Self {
        let from = self.range.start + start;
        Self::new(self.file, from..from + len)
    }
}

/// Who a file belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The project's own file.
    Project,
    /// A file of the theme that is embedded in the binary.
    Theme,
    /// Made from one of the reference locale, for a pseudo-locale; whether that one yields to others.
    Generated {
        /// See [`Origin::yields`].
        yields: bool,
    },
}

impl Origin {
    /// Whether a message of the file stands back behind one of the same id in another: the theme's, behind the site's own.
    pub fn yields(self) -> bool {
        matches!(self, Self::Theme | Self::Generated { yields: true })
    }
}

/// What loading noticed about a file's bytes; parsing turns each into a diagnostic.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Faults {
    /// The file began with U+FEFF, which is not part of `text`.
    pub byte_order_mark: bool,
    /// Lines ended in CR LF, which `text` holds as LF.
    pub crlf: bool,
    /// Offset of the first byte that is not UTF-8; `text` ends before it.
    pub invalid_utf8: Option<usize>,
    /// The file is a symbolic link, or larger than [`MAX_FILE_BYTES`]; it was not read.
    pub unread: Option<Unread>,
}

/// Why a file was not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A symbolic link is never followed: it could lead out of the project.
    SymbolicLink,
    /// Larger than [`MAX_FILE_BYTES`].
    TooLarge,
    /// Its name is not UTF-8.
    FileName,
    /// A pipe, a socket or a device: reading it may never end.
    NotAFile,
}

/// The largest source file that is read, in bytes.
pub const MAX_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// One text file.
#[derive(Clone, Debug)]
pub struct Source {
    /// Path below the project's root, with `/` between its parts.
    pub path: String,
    /// The text, without byte order mark, with LF line ends.
    pub text: Arc<str>,
    /// What was amiss with its bytes.
    pub faults: Faults,
    /// Whose file it is.
    pub origin: Origin,
}

impl Source {
    /// A source from the bytes of a file.
    pub fn from_bytes(path: impl Into<String>, bytes: &[u8], origin: Origin) -> Self {
        let mut faults = Faults::default();
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                faults.invalid_utf8 = Some(error.valid_up_to());
                // The valid prefix always converts: the error says how long it is.
                std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default()
            }
        };
        let text = match text.strip_prefix('\u{FEFF}') {
            Some(rest) => {
                faults.byte_order_mark = true;
                rest
            }
            None => text,
        };
        faults.crlf = text.contains("\r\n");
        let text: Arc<str> = if faults.crlf {
            text.replace("\r\n", "\n").into()
        } else {
            text.into()
        };
        Self {
            path: path.into(),
            text,
            faults,
            origin,
        }
    }
}

/// A file that is copied rather than read: a picture, a font, a style sheet, a script.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Path below `templates/assets/`, or of a picture below the project's root, with `/` between its parts.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// The endings of files that are pictures, without their dot.
pub const PICTURES: [&str; 7] = ["avif", "gif", "jpeg", "jpg", "png", "svg", "webp"];

/// Whether a file is a picture of a page, which is copied rather than read.
pub fn is_picture(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    path.starts_with("locales/") && PICTURES.contains(&ending)
}

/// All files of a project, in the order of their paths, the theme's after the project's.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Vec<Source>,
    /// The theme's and the project's assets, the project's replacing the theme's of the same path.
    pub assets: Vec<Asset>,
    /// Pictures that lie beside the pages of a locale.
    pub pictures: Vec<Asset>,
    /// Folders below the root that hold nothing, with `/` between their parts.
    pub empty_folders: Vec<String>,
}

impl Sources {
    /// Adds a file and names it.
    pub fn push(&mut self, source: Source) -> FileId {
        self.files.push(source);
        FileId((self.files.len() - 1) as u32)
    }

    /// Puts a file in the place of the project's own at its path, or adds it where there is none.
    pub fn replace(&mut self, source: Source) {
        let own = |known: &&mut Source| known.origin == source.origin && known.path == source.path;
        match self.files.iter_mut().find(own) {
            Some(known) => *known = source,
            None => self.files.push(source),
        }
    }

    /// Whether the files are the same, byte for byte.
    pub fn same_as(&self, other: &Self) -> bool {
        let file = |a: &Source, b: &Source| a.path == b.path && a.text == b.text && a.faults == b.faults;
        let asset = |a: &Asset, b: &Asset| a.path == b.path && a.bytes == b.bytes;
        let all = |a: &[Asset], b: &[Asset]| a.len() == b.len() && a.iter().zip(b).all(|(a, b)| asset(a, b));
        self.files.len() == other.files.len()
            && self.files.iter().zip(&other.files).all(|(a, b)| file(a, b))
            && all(&self.assets, &other.assets)
            && all(&self.pictures, &other.pictures)
            && self.empty_folders == other.empty_folders
    }

    /// Whether nothing is different but style sheets.
    pub fn same_but_for_styles(&self, other: &Self) -> bool {
        let without = |sources: &Self| {
            let mut sources = sources.clone();
            sources.assets.retain(|asset| !asset.path.ends_with(".css"));
            sources
        };
        without(self).same_as(&without(other))
    }

    /// The file that `id` names.
    pub fn get(&self, id: FileId) -> &Source {
        &self.files[id.0 as usize]
    }

    /// All files with their names.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &Source)> {
        (0u32..).map(FileId).zip(&self.files)
    }

    /// The file at `path`, the project's before the theme's.
    pub fn find(&self, path: &str) -> Option<(FileId, &Source)> {
        self.iter().find(|(_, source)| source.path == path)
    }

    /// Line and column of the start of `span`, both 1-based, the column in characters.
    pub fn line_column(&self, span: &Span) -> (usize, usize) {
        let text = &self.get(span.file).text;
        let at = floor_char_boundary(text, span.range.start);
        let before = &text[..at];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        (line, before[line_start..].chars().count() + 1)
    }

    /// The text that `span` covers.
    pub fn slice(&self, span: &Span) -> &str {
        let text = &self.get(span.file).text;
        let start = floor_char_boundary(text, span.range.start);
        let end = floor_char_boundary(text, span.range.end).max(start);
        &text[start..end]
    }
}

/// Whether a character changes the order in which text is shown: embeddings, overrides and isolates (Unicode Standard
/// Annex 9). Marks (U+200E, U+200F, U+061C) reorder nothing.
pub fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Whether a character begins or ends an isolate: harmless where each that begins ends in the same text.
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Whether a character is none of a text: a control character or a noncharacter, which HTML forbids.
pub fn is_no_text(c: char) -> bool {
    let noncharacter = matches!(c, '\u{FDD0}'..='\u{FDEF}') || u32::from(c) & 0xFFFE == 0xFFFE;
    noncharacter || c.is_control() && !matches!(c, '\t' | '\n')
}

/// The nearest char boundary of `text` at or before `at`.
pub fn floor_char_boundary(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn line_and_column_count_characters() {
        let mut sources = Sources::default();
        let file = sources.push(Source::from_bytes("a", "é: 1\nfoo: é!".as_bytes(), Origin::Project));
        assert_eq!(sources.line_column(&Span::new(file, 13..14)), (2, 7));
    }

    #[test]
    fn bytes_are_normalized_and_faults_kept() {
        let source = Source::from_bytes("a", b"\xEF\xBB\xBFa\r\nb\xFF", Origin::Project);
        assert_eq!(&*source.text, "a\nb");
        assert_eq!(source.faults.invalid_utf8, Some(7));
        assert!(source.faults.byte_order_mark && source.faults.crlf);
    }
}
