//! Translations of messages: the pattern of one that is there is replaced where it stands; one that is not there is put
//! where its neighbours in the reference locale's file are.

use std::collections::BTreeMap;

use super::super::pattern::{INDENT, fresh, layout, written};
use super::super::sheet::{Part, Sheet, Written, counterpart, effective, folder, index, sheets};
use super::super::splice::Edit;
use super::super::template;
use super::super::unit::key;
use super::{Change, Drafts, Given};
use crate::model::catalog::counting;
use crate::model::locale::LocaleId;
use crate::plan::Plan;
use crate::source::{Origin, Sources};

/// Adds the edits of messages.
pub(super) fn edit(
    plan: &Plan,
    sources: &Sources,
    locale: LocaleId,
    accepted: &BTreeMap<&str, (&Given, String)>,
    drafts: &mut Drafts,
) {
    let site = plan.site();
    let originals = sheets(site, sources, site.locales.reference());
    let own = sheets(site, sources, locale);
    let known = index(&own);
    let folder = folder(site, sources, locale);
    let mut new: BTreeMap<String, Vec<(&Sheet, usize)>> = BTreeMap::new();
    for (sheet, at, original) in effective(&originals) {
        let wanted = |part: &Part| accepted.contains_key(key(&original.id, part.attribute.as_deref()).as_str());
        if !original.parts.iter().any(wanted) {
            continue;
        }
        match known.get(original.id.as_str()) {
            Some((own, message)) if !own.theme => present(own, message, original, accepted, drafts),
            _ => new
                .entry(counterpart(&sheet.path, &folder))
                .or_default()
                .push((sheet, at)),
        }
    }
    let categories = counting(&site.locale(locale).language);
    for (path, messages) in new {
        let file = sources
            .iter()
            .find(|(_, source)| source.origin == Origin::Project && source.path == path);
        let target = Target {
            text: file.map_or("", |(_, source)| &source.text),
            sheet: own.iter().find(|sheet| !sheet.theme && sheet.path == path),
            is_new: file.is_none(),
            path,
        };
        let mut placed: BTreeMap<&str, usize> = BTreeMap::new();
        for (sheet, at) in messages {
            let original = &sheet.messages[at];
            let known = known.get(original.id.as_str()).copied();
            let (text, changes) = whole(original, known, accepted);
            let template = template::message(sheet, original, &categories.plurals);
            let anchor = target.anchor(sheet, at, &template, &placed);
            let (edit, changes) = target.edit(&anchor, original, text, changes, drafts);
            placed.insert(&original.id, edit.range.end);
            drafts.push(&target.path, target.is_new, edit, changes);
        }
        if target.text.is_empty() {
            let text = "\n".to_owned();
            drafts.push(&target.path, target.is_new, Edit { range: 0..0, text }, Vec::new());
        }
    }
}

/// Edits of a message that the locale has: its patterns, and parts that it lacks.
fn present(
    sheet: &Sheet,
    message: &Written,
    original: &Written,
    accepted: &BTreeMap<&str, (&Given, String)>,
    drafts: &mut Drafts,
) {
    // Where the part that is before this one in the reference locale ends; before the first attribute otherwise.
    let mut end = message.parts.first().map_or(message.range.end, |first| {
        if first.attribute.is_none() {
            first.extent.range.end
        } else {
            sheet.text[message.range.start..first.name]
                .find('=')
                .map_or(message.range.end, |sign| message.range.start + sign + 1)
        }
    });
    for part in &original.parts {
        let attribute = part.attribute.as_deref();
        let key = key(&original.id, attribute);
        let known = message.part(attribute);
        if let Some((given, text)) = accepted.get(key.as_str()) {
            let (edit, lead) = match known {
                Some(part) => replaced(sheet, part, text),
                None => added(sheet, message, part, end, text),
            };
            let change = Change {
                key,
                old: known.map(|part| sheet.text_of(part)),
                new: text.clone(),
                place: given.target_place.clone(),
                within: lead..edit.text.len(),
            };
            drafts.push(&sheet.path, false, edit, vec![change]);
        }
        if let Some(part) = known {
            end = part.extent.range.end;
        }
    }
}

/// The edit that gives a part another text, and where in it the text begins.
fn replaced(sheet: &Sheet, part: &Part, text: &str) -> (Edit, usize) {
    let extent = &part.extent;
    let mut now = layout(&sheet.text, extent, Part::indent_of(part.attribute.as_deref()));
    // What gets its second line moves below the `=`.
    now.block |= text.contains('\n') && !sheet.text[extent.range.clone()].contains('\n');
    let new = written(text, now);
    // What is between the `=` and the pattern stays where the pattern begins as it did.
    let stays = new.starts_with('\n') == extent.block;
    if stays {
        let range = extent.range.clone();
        let text = new[1..].to_owned();
        return (Edit { range, text }, 0);
    }
    let range = extent.head..extent.range.end;
    (Edit { range, text: new }, 1)
}

/// The edit that adds a part to a message, and where in it the text begins.
fn added(sheet: &Sheet, message: &Written, original: &Part, end: usize, text: &str) -> (Edit, usize) {
    let block = original.extent.block;
    let Some(attribute) = &original.attribute else {
        let text = written(text, fresh(text, block, INDENT));
        return (Edit { range: end..end, text }, 1);
    };
    let indent = message
        .parts
        .iter()
        .filter(|part| part.attribute.is_some())
        .map(|part| {
            let line = sheet.text[..part.name].rfind('\n').map_or(0, |newline| newline + 1);
            // The dot before its name is not indentation.
            (part.name - line).saturating_sub(1)
        })
        .next()
        .unwrap_or(INDENT);
    let head = format!("\n{}.{attribute} =", " ".repeat(indent));
    let text = head.clone() + &written(text, fresh(text, block, indent + INDENT));
    (Edit { range: end..end, text }, head.len() + 1)
}

/// The text of a message that the locale does not have, or has of the theme alone, whose words then come with it.
fn whole(
    original: &Written,
    known: Option<(&Sheet, &Written)>,
    accepted: &BTreeMap<&str, (&Given, String)>,
) -> (String, Vec<Change>) {
    let mut out = format!("{} =", original.id);
    let mut changes = Vec::new();
    for part in &original.parts {
        let attribute = part.attribute.as_deref();
        let key = key(&original.id, attribute);
        let old = known.and_then(|(sheet, message)| Some(sheet.text_of(message.part(attribute)?)));
        let given = accepted.get(key.as_str());
        let Some(text) = given.map(|(_, text)| text).or(old.as_ref()) else {
            continue;
        };
        if let Some(attribute) = attribute {
            out.push_str(&format!("\n{}.{attribute} =", " ".repeat(INDENT)));
        }
        let start = out.len() + 1;
        out.push_str(&written(
            text,
            fresh(text, part.extent.block, Part::indent_of(attribute)),
        ));
        if let Some((given, text)) = given {
            changes.push(Change {
                key,
                new: text.clone(),
                old,
                place: given.target_place.clone(),
                within: start..out.len(),
            });
        }
    }
    (out, changes)
}

/// A file that gets messages.
struct Target<'a> {
    path: String,
    text: &'a str,
    sheet: Option<&'a Sheet>,
    is_new: bool,
}

/// Where a message is put.
enum Anchor {
    /// In the place of the comment that `visavis l10n new` wrote for it.
    Template(std::ops::Range<usize>),
    /// Behind the message before it.
    Behind(usize),
    /// At the end of the file.
    End,
}

impl Target<'_> {
    fn anchor(&self, sheet: &Sheet, at: usize, template: &str, placed: &BTreeMap<&str, usize>) -> Anchor {
        let found = self.text.match_indices(template).find(|(start, _)| {
            let end = start + template.len();
            (*start == 0 || self.text[..*start].ends_with('\n'))
                && (end == self.text.len() || self.text[end..].starts_with('\n'))
        });
        if let Some((start, _)) = found.filter(|_| !template.is_empty()) {
            return Anchor::Template(start..start + template.len());
        }
        let before = sheet.messages[..at].iter().rev();
        let behind = before.filter_map(|message| {
            placed.get(message.id.as_str()).copied().or_else(|| {
                let mut own = self.sheet?.messages.iter();
                own.find(|own| own.id == message.id).map(|own| own.range.end)
            })
        });
        behind.map(Anchor::Behind).next().unwrap_or(Anchor::End)
    }

    fn edit(
        &self,
        anchor: &Anchor,
        original: &Written,
        text: String,
        mut changes: Vec<Change>,
        drafts: &Drafts,
    ) -> (Edit, Vec<Change>) {
        let end = self.text.trim_end_matches([' ', '\n']).len();
        // In a file without words the first message begins the text; in others a message is on a line of its own, below
        // a blank line where it is so in the reference locale, or where a comment would be taken for the message's.
        let is_first = end == 0 && drafts.files.get(&self.path).is_none_or(|(_, drafts)| drafts.is_empty());
        let lead = match anchor {
            Anchor::Template(_) => original
                .comment
                .iter()
                .map(|line| format!("# {line}").trim_end().to_owned() + "\n")
                .collect(),
            _ if is_first => String::new(),
            Anchor::Behind(_) if !original.apart => "\n".to_owned(),
            Anchor::Behind(_) | Anchor::End => "\n\n".to_owned(),
        };
        for change in &mut changes {
            change.within.start += lead.len();
            change.within.end += lead.len();
        }
        let range = match anchor {
            Anchor::Template(range) => range.clone(),
            Anchor::Behind(at) => *at..*at,
            Anchor::End => end..end,
        };
        let text = lead + &text;
        (Edit { range, text }, changes)
    }
}
