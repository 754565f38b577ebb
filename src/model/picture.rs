//! Pictures in pages.

use std::sync::Arc;

use super::Site;
use super::locale::LocaleId;
use super::page::MarkdownPage;

/// A picture that lies beside the pages of a locale.
#[derive(Clone, Debug)]
pub struct Picture {
    /// Its path in the project: `locales/en/manual/window.png`.
    pub path: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
    /// Its width in CSS pixels.
    pub width: u32,
    /// Its height in CSS pixels.
    pub height: u32,
}

/// The picture that a page of a locale shows: the locale's own, or that of the first it falls back to that has one. The
/// destination is a path from the page's file, as Markdown's readers have it.
pub fn find<'a>(site: &'a Site, page: &MarkdownPage, locale: LocaleId, destination: &str) -> Option<&'a Picture> {
    let below = below(page, destination)?;
    site.locale(locale).chain.iter().find_map(|id| {
        let path = format!("locales/{}/{below}", site.locale(*id).folder);
        let at = site
            .pictures
            .binary_search_by(|picture| picture.path.as_str().cmp(&path));
        at.ok().map(|at| &site.pictures[at])
    })
}

/// The path of a destination below a locale's folder; nothing if it leaves it.
pub fn below(page: &MarkdownPage, destination: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.file.split('/').collect();
    parts.pop();
    for part in destination.split('/') {
        match part {
            "" => return None,
            "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}
