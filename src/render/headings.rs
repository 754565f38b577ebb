//! The headings of a Markdown page and their anchors. Anchors come from the page that translations are measured by, and
//! hold in each locale: the same headings in the same order have the same anchors, whatever they say.

use std::collections::BTreeSet;
use std::ops::Range;

use icu_normalizer::DecomposingNormalizerBorrowed;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag, TagEnd};

use super::markdown;
use crate::model::entry::hyphenated;
use crate::model::locale::LocaleId;
use crate::model::page::{MarkdownPage, is_anchor};

/// Anchors that the theme puts into every page.
pub(super) const THEME_ANCHORS: [&str; 2] = ["main", "find"];

/// A heading below a page's title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Heading {
    /// 2 to 6.
    pub level: usize,
    /// The anchor that it gives itself.
    pub id: Option<String>,
    /// What it says, without marks.
    pub says: String,
    /// Its place in the text.
    pub range: Range<usize>,
}

/// The headings of a text, but for its title.
pub(super) fn headings(text: &str) -> Vec<Heading> {
    let mut found: Vec<Heading> = Vec::new();
    let mut inside = false;
    for (event, range) in Parser::new_ext(text, markdown::page_options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level, id, .. }) if level != HeadingLevel::H1 => {
                inside = true;
                found.push(Heading {
                    level: level as usize,
                    id: id.map(|id| id.into_string()),
                    says: String::new(),
                    range,
                });
            }
            Event::End(TagEnd::Heading(_)) => inside = false,
            Event::Text(text) | Event::Code(text) if inside => {
                if let Some(heading) = found.last_mut() {
                    heading.says.push_str(&text);
                }
            }
            Event::SoftBreak | Event::HardBreak if inside => {
                if let Some(heading) = found.last_mut() {
                    heading.says.push(' ');
                }
            }
            _ => {}
        }
    }
    found
}

/// The anchor of each heading of the page that others are measured by: its own, or one made of what it says.
pub(super) fn anchors(headings: &[Heading]) -> Vec<String> {
    let own = headings.iter().filter_map(|heading| heading.id.as_deref());
    let mut taken: BTreeSet<String> = own.chain(THEME_ANCHORS).map(str::to_owned).collect();
    let mut found = Vec::with_capacity(headings.len());
    for (at, heading) in headings.iter().enumerate() {
        if let Some(id) = heading.id.as_ref().filter(|id| is_anchor(id)) {
            found.push(id.clone());
            continue;
        }
        // Letters lose their accents (Unicode's canonical decomposition); a script without Latin letters has a number.
        let plain = DecomposingNormalizerBorrowed::new_nfd().normalize(&heading.says);
        let letters: String = plain.chars().filter(|c| !is_mark(*c)).collect();
        let mut slug = hyphenated(&letters);
        if slug.is_empty() {
            slug = format!("section-{}", at + 1);
        }
        let mut anchor = slug.clone();
        let mut number = 0;
        while !taken.insert(anchor.clone()) {
            number += 1;
            anchor = format!("{slug}-{number}");
        }
        found.push(anchor);
    }
    found
}

/// Combining diacritical marks, which a decomposed letter leaves behind.
fn is_mark(c: char) -> bool {
    ('\u{300}'..='\u{36f}').contains(&c)
}

/// The anchors of a page's headings in one of its locales. A heading that the measure does not have, which is a
/// diagnostic, has none.
pub(super) fn of_page(page: &MarkdownPage, text: &str, reference: LocaleId) -> Vec<String> {
    let measure = page.measure(reference).map_or(text, |(_, measure)| measure.body());
    anchors(&headings(measure))
}

/// The first heading that is not where the measure has its own: its place in the one and in the other.
pub(super) fn first_difference(own: &[Heading], measure: &[Heading], anchors: &[String]) -> Option<(usize, bool)> {
    let most = own.len().max(measure.len());
    (0..most).find_map(|at| match (own.get(at), measure.get(at)) {
        (Some(heading), Some(expected)) if heading.level != expected.level => Some((at, false)),
        (Some(heading), Some(_)) => match (&heading.id, anchors.get(at)) {
            (Some(id), Some(anchor)) if id != anchor => Some((at, true)),
            _ => None,
        },
        _ => Some((at, false)),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn anchors_are_made_of_what_headings_say() {
        let found =
            headings("# T\n\n## Élan `code`\n\n### Same\n\n### Same\n\n## Own {#mine}\n\n## 日本語\n\n## Main\n");
        assert_eq!(
            anchors(&found),
            ["elan-code", "same", "same-1", "mine", "section-5", "main-1"]
        );
    }

    #[test]
    fn a_translation_has_the_headings_of_the_measure() {
        let measure = headings("## A\n\n### B\n");
        let names = anchors(&measure);
        assert_eq!(first_difference(&headings("## X\n\n### Y\n"), &measure, &names), None);
        assert_eq!(
            first_difference(&headings("## X\n\n## Y\n"), &measure, &names),
            Some((1, false))
        );
        assert_eq!(
            first_difference(&headings("## X\n"), &measure, &names),
            Some((1, false))
        );
        assert_eq!(
            first_difference(&headings("## X {#x}\n\n### Y\n"), &measure, &names),
            Some((0, true))
        );
    }
}
