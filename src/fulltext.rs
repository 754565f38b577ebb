//! Rendered pages to what a full text search looks words up in: an index for each locale, of its own language only.
//!
//! The index and the script that reads it are [Pagefind](https://pagefind.app)'s, which this module alone knows. Without the
//! feature `search` there is neither, and pages are told so by the script's absence.

#[cfg(feature = "search")]
mod pagefind;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use crate::artifact::Artifact;
use crate::model::locale::LocaleId;
use crate::plan::{Page, Plan};
use crate::source::Asset;

/// The script's path among the assets.
pub const SCRIPT: &str = "pagefind.js";

/// The index's folder below a locale's.
const FOLDER: &str = "pagefind";

/// Elements whose end parts words, beyond those of which Pagefind knows it: a theme need not have spaces there.
const PARTING: [&str; 9] = [
    "th", "tr", "dt", "dd", "summary", "caption", "figcaption", "pre", "blockquote",
];

/// Why there is no index. Nothing that an author could mend.
#[derive(Debug)]
pub struct IndexError(String);

impl std::fmt::Display for IndexError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the pages cannot be indexed for the full text search: {}", self.0)
    }
}

impl std::error::Error for IndexError {}

/// The script that reads the indexes, as an asset of the theme; nothing where visavis was built without the feature.
///
/// # Errors
/// What Pagefind says.
pub fn script() -> Result<Option<Asset>, IndexError> {
    #[cfg(feature = "search")]
    let bytes = Some(pagefind::script()?);
    #[cfg(not(feature = "search"))]
    let bytes: Option<Vec<u8>> = None;
    Ok(bytes.map(|bytes| Asset {
        path: SCRIPT.to_owned(),
        bytes: bytes.into(),
    }))
}

/// The index of a locale in the making. It keeps what the pages say until it is made.
pub struct Index<'a> {
    plan: &'a Plan,
    locale: LocaleId,
    documents: Mutex<BTreeMap<Page, Document>>,
}

/// A page as it is indexed.
#[cfg_attr(not(feature = "search"), expect(dead_code, reason = "nothing reads them"))]
struct Document {
    /// Its route below the locale.
    route: String,
    html: String,
}

impl<'a> Index<'a> {
    /// An index of a locale without pages.
    pub fn new(plan: &'a Plan, locale: LocaleId) -> Self {
        Self {
            plan,
            locale,
            documents: Mutex::default(),
        }
    }

    /// Adds what a rendered page says in its main part, if readers search it. May be called from several threads, in any order.
    pub fn add(&self, page: Page, rendered: &[u8]) {
        if cfg!(not(feature = "search")) || !self.plan.is_searched(page, self.locale) {
            return;
        }
        let rendered = String::from_utf8_lossy(rendered);
        let part = parted(main_part(&rendered));
        let document = Document {
            route: self.plan.route(page, self.locale).as_str().to_owned(),
            html: format!("<html lang=\"{}\"><body>{part}</body></html>", self.tag()),
        };
        let mut documents = self.documents.lock().unwrap_or_else(PoisonError::into_inner);
        documents.insert(page, document);
    }

    fn tag(&self) -> &'a str {
        &self.plan.site().locale(self.locale).tag
    }

    /// The index's files, in the order of their paths. None where no page was added.
    ///
    /// # Errors
    /// What Pagefind says.
    pub fn artifacts(self) -> Result<Vec<Artifact>, IndexError> {
        let tag = self.tag();
        let documents = self.documents.into_inner().unwrap_or_else(PoisonError::into_inner);
        if documents.is_empty() {
            return Ok(Vec::new());
        }
        #[cfg(feature = "search")]
        let files = pagefind::index(tag, documents.into_values())?;
        #[cfg(not(feature = "search"))]
        let files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
        let artifact = |(name, bytes)| Artifact {
            path: format!("{tag}/{FOLDER}/{name}"),
            bytes,
        };
        Ok(files.into_iter().map(artifact).collect())
    }
}

/// What is in a page's `<main>`; of a theme whose pages have none, all of it.
fn main_part(page: &str) -> &str {
    let inside = page.split_once("<main").and_then(|(_, rest)| rest.split_once('>'));
    let part = inside.and_then(|(_, rest)| rest.rsplit_once("</main>"));
    part.map_or(page, |(part, _)| part)
}

/// HTML with a space after each element that parts words.
fn parted(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    for (at, piece) in html.split("</").enumerate() {
        if at == 0 {
            out.push_str(piece);
            continue;
        }
        out.push_str("</");
        match piece.split_once('>') {
            Some((name, rest)) if PARTING.contains(&name) => {
                out.push_str(name);
                out.push_str("> ");
                out.push_str(rest);
            }
            _ => out.push_str(piece),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_main_part_is_what_is_between_its_tags() {
        assert_eq!(main_part("<p>a</p><main id=\"main\">\n<p>b</p></main><p>c</p>"), "\n<p>b</p>");
        assert_eq!(main_part("<body>a</body>"), "<body>a</body>");
    }

    #[test]
    fn words_are_parted_where_elements_end() {
        assert_eq!(
            parted("<tr><th>a</th><th>b <b>c</b>d</th></tr><dt>e</dt><dd>f"),
            "<tr><th>a</th> <th>b <b>c</b>d</th> </tr> <dt>e</dt> <dd>f"
        );
    }
}
