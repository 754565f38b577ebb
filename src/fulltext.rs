//! Rendered pages to what a full text search looks words up in: an index for each locale, of its own language only.
//!
//! The index and the script that reads it are [Pagefind](https://pagefind.app)'s, which this module alone knows. Without the
//! feature `search` there is neither, and pages are told so by the script's absence.

#[cfg(feature = "search")]
mod pagefind;
#[cfg(feature = "search")]
mod text;

use crate::artifact::Artifact;
use crate::model::locale::LocaleId;
use crate::plan::{Page, Plan};
use crate::source::Asset;

/// The script's path among the assets.
pub const SCRIPT: &str = "pagefind.js";

/// Why there is no index. Nothing that an author could mend.
#[derive(Debug)]
pub struct IndexError(String);

impl std::fmt::Display for IndexError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "the pages cannot be indexed for the full text search: {}", self.0)
    }
}

impl std::error::Error for IndexError {}

/// The script that reads indexes, as an asset of the theme; nothing where visavis was built without the feature.
///
/// # Errors
/// What Pagefind says.
pub fn script() -> Result<Option<Asset>, IndexError> {
    engine::script()
}

/// The index of a locale in the making. It keeps what the pages say until it is made.
pub struct Index<'a> {
    plan: &'a Plan,
    locale: LocaleId,
    pages: engine::Pages,
}

impl<'a> Index<'a> {
    /// An index of a locale without pages.
    pub fn new(plan: &'a Plan, locale: LocaleId) -> Self {
        Self {
            plan,
            locale,
            pages: engine::Pages::default(),
        }
    }

    /// Adds what a rendered page says, if readers search it. May be called from several threads, in any order.
    pub fn add(&self, page: Page, rendered: &[u8]) {
        if engine::IS_THERE && self.plan.is_searched(page, self.locale) {
            let route = self.plan.route(page, self.locale);
            self.pages.add(page, route.as_str(), self.tag(), rendered);
        }
    }

    /// The index's files, in the order of their paths. None where no page was added.
    ///
    /// # Errors
    /// What Pagefind says.
    pub fn artifacts(self) -> Result<Vec<Artifact>, IndexError> {
        let tag = self.tag();
        self.pages.artifacts(tag)
    }

    fn tag(&self) -> &'a str {
        &self.plan.site().locale(self.locale).tag
    }
}

#[cfg(feature = "search")]
mod engine {
    //! With Pagefind.

    use std::collections::BTreeMap;
    use std::sync::{Mutex, PoisonError};

    use super::text::Text;
    use super::{Artifact, Asset, IndexError, Page, SCRIPT, pagefind};

    /// The index's folder below a locale's.
    const FOLDER: &str = "pagefind";

    pub(super) const IS_THERE: bool = true;

    /// What pages say, with their routes, in the plan's order of kinds of pages.
    #[derive(Default)]
    pub(super) struct Pages(Mutex<BTreeMap<Page, (String, Text)>>);

    impl Pages {
        pub(super) fn add(&self, page: Page, route: &str, tag: &str, rendered: &[u8]) {
            let text = Text::of(page, tag, &String::from_utf8_lossy(rendered));
            let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            pages.insert(page, (route.to_owned(), text));
        }

        pub(super) fn artifacts(self, tag: &str) -> Result<Vec<Artifact>, IndexError> {
            let pages = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
            if pages.is_empty() {
                return Ok(Vec::new());
            }
            let files = pagefind::index(tag, pages.into_values())?;
            let artifact = |(name, bytes)| Artifact {
                path: format!("{tag}/{FOLDER}/{name}"),
                bytes,
            };
            Ok(files.into_iter().map(artifact).collect())
        }
    }

    pub(super) fn script() -> Result<Option<Asset>, IndexError> {
        Ok(Some(Asset {
            path: SCRIPT.to_owned(),
            bytes: pagefind::script()?.into(),
        }))
    }
}

#[cfg(not(feature = "search"))]
mod engine {
    //! Without.

    use super::{Artifact, Asset, IndexError, Page};

    pub(super) const IS_THERE: bool = false;

    #[derive(Default)]
    pub(super) struct Pages(());

    impl Pages {
        pub(super) fn add(&self, _: Page, _: &str, _: &str, _: &[u8]) {}

        pub(super) fn artifacts(self, _: &str) -> Result<Vec<Artifact>, IndexError> {
            Ok(Vec::new())
        }
    }

    pub(super) fn script() -> Result<Option<Asset>, IndexError> {
        Ok(None)
    }
}
