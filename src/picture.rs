//! Pictures: SVG drawn with the fonts of some folders. What a build is given as fonts is a source of it like any other: the
//! same fonts draw the same picture, and nothing is taken from the system by itself.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::Database;
use resvg::usvg::{FontResolver, Options, Tree};
use walkdir::WalkDir;

/// The endings of files that are fonts.
const ENDINGS: &[&str] = &["otf", "ttc", "ttf"];

/// Draws with the fonts of some folders. May be used by several threads.
pub struct Painter {
    fonts: Arc<Database>,
    fingerprint: String,
}

/// Why there is no picture.
#[derive(Debug)]
pub enum PictureError {
    /// No font has these characters.
    Missing(BTreeSet<char>),
    /// It is no SVG, or too large.
    Unreadable(String),
}

impl Painter {
    /// Reads the fonts in `folders` and below, in the order of their paths.
    ///
    /// # Errors
    /// What the disk says.
    #[expect(
        clippy::disallowed_methods,
        reason = "fonts are read where they are needed; nothing else is"
    )]
    pub fn open(folders: &[PathBuf]) -> io::Result<Self> {
        let mut fonts = Database::new();
        let mut hasher = blake3::Hasher::new();
        for folder in folders {
            for entry in WalkDir::new(folder).follow_links(true).sort_by_file_name() {
                let path = entry?.into_path();
                if is_font(&path) {
                    hasher.update(&std::fs::read(&path)?);
                    // A file that is no font is none, whatever its name says.
                    let _ = fonts.load_font_file(&path);
                }
            }
        }
        Ok(Self {
            fonts: Arc::new(fonts),
            fingerprint: hasher.finalize().to_hex().to_string(),
        })
    }

    /// Whether there is no font at all.
    pub fn is_empty(&self) -> bool {
        self.fonts.is_empty()
    }

    /// What tells its fonts from others.
    pub fn fingerprint(&self) -> &str {
        &self.fingerprint
    }

    /// The picture as PNG, in the size that the SVG says.
    ///
    /// # Errors
    /// A character that no font has, since a box in its place is worse than no picture.
    pub fn paint(&self, svg: &str) -> Result<Vec<u8>, PictureError> {
        let missing: Mutex<BTreeSet<char>> = Mutex::default();
        let options = Options {
            fontdb: Arc::clone(&self.fonts),
            font_resolver: FontResolver {
                select_font: FontResolver::default_font_selector(),
                select_fallback: Box::new(|c, used, fonts| {
                    let found = FontResolver::default_fallback_selector()(c, used, fonts);
                    // Controls of direction have no shape; nor has what is put on letters, which fonts make of both.
                    if found.is_none()
                        && !c.is_control()
                        && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
                    {
                        missing.lock().unwrap_or_else(PoisonError::into_inner).insert(c);
                    }
                    found
                }),
            },
            ..Options::default()
        };
        let unreadable = |error: &dyn std::fmt::Display| PictureError::Unreadable(error.to_string());
        let tree = Tree::from_str(svg, &options).map_err(|error| unreadable(&error))?;
        drop(options);
        let missing = missing.into_inner().unwrap_or_else(PoisonError::into_inner);
        if !missing.is_empty() {
            return Err(PictureError::Missing(missing));
        }
        let size = tree.size().to_int_size();
        let mut pixels = Pixmap::new(size.width(), size.height()).ok_or_else(|| unreadable(&"it has no size"))?;
        resvg::render(&tree, Transform::identity(), &mut pixels.as_mut());
        pixels.encode_png().map_err(|error| unreadable(&error))
    }
}

fn is_font(path: &Path) -> bool {
    let ending = path.extension().and_then(|ending| ending.to_str());
    ending.is_some_and(|ending| ENDINGS.iter().any(|known| known.eq_ignore_ascii_case(ending)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_drawing_without_text_needs_no_font() {
        let painter = Painter::open(&[]).expect("no folder");
        assert!(painter.is_empty());
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' width='3' height='2'><rect width='3' height='2' fill='#f00'/></svg>";
        let png = painter.paint(svg).expect("a picture");
        assert_eq!(png, painter.paint(svg).expect("the same"));
        assert_eq!(&png[..8], b"\x89PNG\r\n\x1a\n");
        // Width and height follow the name of the first chunk (PNG, 11.2.2).
        assert_eq!(png[16..24], [0, 0, 0, 3, 0, 0, 0, 2]);
        assert!(matches!(painter.paint("<svg"), Err(PictureError::Unreadable(_))));
    }
}
