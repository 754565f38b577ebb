//! Translations of pages: whole, or block by block.

use std::collections::BTreeMap;

use super::super::block::{Block, blocks, body};
use super::super::splice::Edit;
use super::super::unit::{Cut, cut, page_key, texts};
use super::{Change, Drafts, Given, sheet};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::LocaleId;
use crate::plan::Plan;
use crate::source::{Origin, Sources};

/// Adds the edits of pages. Gives how many units are left out, since their page is not whole.
pub(super) fn edit(
    plan: &Plan,
    sources: &Sources,
    locale: LocaleId,
    accepted: &BTreeMap<&str, (&Given, String)>,
    drafts: &mut Drafts,
    out: &mut Vec<Diagnostic>,
) -> usize {
    let site = plan.site();
    let mut left_out = 0;
    let folder = sheet::folder(site, sources, locale);
    for page in &site.pages {
        let Some((original, translation)) = texts(site, page, locale) else {
            continue;
        };
        let change = |key: &str, old: Option<&str>| {
            let (given, text) = accepted.get(key)?;
            Some(Change {
                key: key.to_owned(),
                old: old.map(str::to_owned),
                new: text.clone(),
                place: given.target_place.clone(),
                within: 0..text.len(),
            })
        };
        let own = translation.filter(|text| sources.get(text.file).origin == Origin::Project);
        let path = own.map_or_else(
            || sheet::counterpart(&sources.get(original.file).path, &folder),
            |text| sources.get(text.file).path.clone(),
        );
        match (cut(&original.text, translation.map(|text| &*text.text)), own) {
            (Cut::Whole, Some(own)) => {
                let key = page_key(&page.file, None);
                let range = body(&own.text);
                let old = Some(&own.text[range.clone()]).filter(|text| !text.is_empty());
                drafts.extend(&path, change(&key, old), range);
            }
            (Cut::Blocks(_), Some(own)) => {
                for (at, block) in blocks(&own.text).into_iter().enumerate() {
                    let key = page_key(&page.file, Some(at));
                    drafts.extend(&path, change(&key, Some(&own.text[block.range.clone()])), block.range);
                }
            }
            (Cut::Blocks(found), None) => {
                let changes: Vec<Option<Change>> = (0..found.len())
                    .map(|at| change(&page_key(&page.file, Some(at)), None))
                    .collect();
                left_out += new_page(&path, &original.text, &found, changes, drafts, out);
            }
            (Cut::Whole, None) => {}
        }
    }
    left_out
}

impl Drafts {
    fn extend(&mut self, path: &str, change: Option<Change>, range: std::ops::Range<usize>) {
        if let Some(change) = change {
            let text = change.new.clone();
            self.push(path, false, Edit { range, text }, vec![change]);
        }
    }
}

/// A page that the locale does not have yet is made of all of its blocks: a page in two languages helps nobody.
/// Gives how many units are left out.
fn new_page(
    path: &str,
    original: &str,
    found: &[Block],
    changes: Vec<Option<Change>>,
    drafts: &mut Drafts,
    out: &mut Vec<Diagnostic>,
) -> usize {
    let translated = changes.iter().flatten().count();
    if let (Some(first), true) = (changes.iter().flatten().next(), translated < found.len()) {
        out.push(
            Diagnostic::at(
                Code::PartialPage,
                first.place.clone(),
                format!(
                    "{translated} of {} parts of {path} are translated: the page is left out",
                    found.len()
                ),
            )
            .help("a page that is not there yet is written when all of it is translated; keep this file until then"),
        );
        return translated;
    }
    let mut text = String::new();
    let mut at = 0;
    let mut all = Vec::with_capacity(found.len());
    for (block, mut change) in found.iter().zip(changes.into_iter().flatten()) {
        // What is between two blocks is what is between them in the original.
        text.push_str(&original[at..block.range.start]);
        at = block.range.end;
        change.within = text.len()..text.len() + change.new.len();
        text.push_str(&change.new);
        all.push(change);
    }
    if !all.is_empty() {
        text.push('\n');
        drafts.push(path, true, Edit { range: 0..0, text }, all);
    }
    0
}
