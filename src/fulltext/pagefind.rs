//! Pagefind: what pages say to its files. It works asynchronously, on a runtime that lives as long as a call.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::path::Path;

use pagefind::api::{PagefindIndex, SyntheticFile};

use super::text::Text;
use super::{IndexError, SCRIPT};

/// The script that reads indexes.
pub(super) fn script() -> Result<Vec<u8>, IndexError> {
    let files = run(async { PagefindIndex::new(None)?.get_files().await })?;
    let script = files.into_iter().find(|file| file.filename == Path::new(SCRIPT));
    Ok(script.ok_or_else(|| failed("it has no script"))?.contents)
}

/// The files of the index of pages in one language, by their paths in its folder. Of each page its route and its text.
///
/// What Pagefind keeps in tables without an order it sorts before it writes: the same pages give the same bytes.
pub(super) fn index(
    tag: &str,
    pages: impl Iterator<Item = (String, Text)>,
) -> Result<BTreeMap<String, Vec<u8>>, IndexError> {
    // Its script asks by the page's `lang` in small letters.
    let lang = tag.to_lowercase();
    let files = run(async {
        let mut index = PagefindIndex::new(None)?;
        for (route, Text { title, content }) in pages {
            let told = BTreeMap::from([("title".to_owned(), title)]);
            index
                .add_custom_record(route, content, lang.clone(), Some(told), None, None)
                .await?;
        }
        index.get_files().await
    })?;
    Ok(needed(&lang, files))
}

/// The files that the search dialog asks for, of all that Pagefind gives.
fn needed(lang: &str, files: Vec<SyntheticFile>) -> BTreeMap<String, Vec<u8>> {
    let mut found: BTreeMap<String, Vec<u8>> = files
        .into_iter()
        .map(|file| {
            let parts: Vec<_> = file.filename.iter().map(|part| part.to_string_lossy()).collect();
            (parts.join("/"), file.contents)
        })
        .filter(|(path, _)| match path.split_once('/') {
            Some((folder, _)) => matches!(folder, "index" | "fragment"),
            None => path.starts_with("wasm.") || path.ends_with(".pf_meta") || path == "pagefind-entry.json",
        })
        .collect();
    let own = format!("wasm.{lang}.pagefind");
    if found.contains_key(&own) {
        // The other one is for languages whose endings it does not know.
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
