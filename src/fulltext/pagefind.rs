//! Pagefind: pages to its files. It works asynchronously, on a runtime that lives as long as a call.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

use pagefind::api::{PagefindIndex, SyntheticFile};
use pagefind::options::PagefindServiceConfig;

use super::{Document, IndexError, SCRIPT};

/// What the theme's pages say beside their text, or say again that another page says: by the names that its templates have
/// for them. Pagefind itself leaves out `nav`, `form`, `svg` and what a template marks by `data-pagefind-ignore`.
const LEFT_OUT: [&str; 18] = [
    ".notice",
    // Lists of other pages.
    "#related",
    "#guides",
    "#comparisons",
    "#sources",
    ".entries",
    ".readings",
    ".terms .meta",
    ".back",
    // What an entry's page says, in a comparison.
    ".opening",
    ".sides",
    "#side-by-side",
    ".comparison #sequence",
    ".comparison #support",
    "#shared",
    // Labels of columns, again in each cell; what a fact means, again on each page; days.
    ".side",
    "th small",
    ".reviewed",
];

/// The script that reads indexes.
pub(super) fn script() -> Result<Vec<u8>, IndexError> {
    let files = run(async { PagefindIndex::new(None)?.get_files().await })?;
    let script = files.into_iter().find(|file| file.filename == Path::new(SCRIPT));
    Ok(script.ok_or_else(|| failed("it has no script"))?.contents)
}

/// The files of the index of pages in one language, by their paths in its folder.
pub(super) fn index(tag: &str, pages: impl Iterator<Item = Document>) -> Result<BTreeMap<String, Vec<u8>>, IndexError> {
    // Its script asks by the page's `lang` in small letters.
    let lang = tag.to_lowercase();
    let language = tag.split('-').next().unwrap_or(tag);
    let mut left_out: Vec<String> = LEFT_OUT.map(str::to_owned).to_vec();
    // What fell back to another language, and names that have one of their own: not what fell back from `fr-CA` to `fr`.
    left_out.push(format!("[lang]:not([lang|=\"{language}\"])"));
    let options = PagefindServiceConfig::builder()
        .force_language(lang.clone())
        .exclude_selectors(left_out)
        .build();
    let files = run(async {
        let mut index = PagefindIndex::new(Some(options))?;
        for page in pages {
            index.add_html_file(None, Some(page.route), page.html).await?;
        }
        index.get_files().await
    })?;
    Ok(needed(&lang, files))
}

/// The files that the search dialog asks for, of all that Pagefind gives.
fn needed(lang: &str, files: Vec<SyntheticFile>) -> BTreeMap<String, Vec<u8>> {
    let own = format!("wasm.{lang}.pagefind");
    let mut found: BTreeMap<String, Vec<u8>> = files
        .into_iter()
        .map(|file| {
            let parts: Vec<_> = file.filename.iter().map(|part| part.to_string_lossy()).collect();
            (parts.join("/"), file.contents)
        })
        .filter(|(path, _)| {
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            match folder {
                "" => path.starts_with("wasm.") || path.ends_with(".pf_meta") || path == "pagefind-entry.json",
                folder => matches!(folder, "index" | "fragment"),
            }
        })
        .collect();
    if found.contains_key(&own) {
        // What knows no language's stems is for languages of which none are known.
        found.retain(|path, _| *path == own || !path.starts_with("wasm."));
    }
    found
}

/// Runs what is asynchronous to its end.
fn run<T, E: Display>(work: impl Future<Output = Result<T, E>>) -> Result<T, IndexError> {
    let runtime = tokio::runtime::Builder::new_current_thread().build().map_err(failed)?;
    runtime.block_on(work).map_err(|error| failed(format!("{error:#}")))
}

fn failed(error: impl Display) -> IndexError {
    IndexError(error.to_string())
}
