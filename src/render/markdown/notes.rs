//! Footnotes: numbered as they are first referred to, and told at the end of the page.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::super::links::Links;
use super::super::text::escape;
use super::word;

/// Moves the definitions of footnotes to the end. One that nothing refers to is told there, too: nothing that an author
/// wrote is lost.
pub(super) fn at_the_end<'t>(events: Vec<Event<'t>>, links: &Links<'_>) -> Vec<Event<'t>> {
    let is_note = |event: &Event<'_>| {
        matches!(
            event,
            Event::FootnoteReference(_) | Event::Start(Tag::FootnoteDefinition(_))
        )
    };
    if !events.iter().any(is_note) {
        return events;
    }
    let mut numbers: BTreeMap<String, usize> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut number = |name: &str, order: &mut Vec<String>| {
        *numbers.entry(name.to_owned()).or_insert_with(|| {
            order.push(name.to_owned());
            order.len()
        })
    };
    let mut referred: BTreeMap<usize, usize> = BTreeMap::new();
    let mut definitions: BTreeMap<String, Vec<Event<'t>>> = BTreeMap::new();
    let mut out = Vec::with_capacity(events.len());
    let mut open: Option<String> = None;
    for event in events {
        let event = match event {
            Event::Start(Tag::FootnoteDefinition(name)) => {
                open = Some(name.to_string());
                continue;
            }
            Event::End(TagEnd::FootnoteDefinition) => {
                open = None;
                continue;
            }
            Event::FootnoteReference(name) => {
                let number = number(&name, &mut order);
                let times = referred.entry(number).or_insert(0);
                *times += 1;
                // The note leads back to the first place that refers to it.
                let id = if *times == 1 {
                    format!(" id=\"fnref-{number}\"")
                } else {
                    String::new()
                };
                Event::Html(format!("<sup class=\"footnote\"><a href=\"#fn-{number}\"{id}>{number}</a></sup>").into())
            }
            other => other,
        };
        match &open {
            Some(name) => definitions.entry(name.clone()).or_default().push(event),
            None => out.push(event),
        }
    }
    for name in definitions.keys() {
        number(name, &mut order);
    }
    let title = escape(&word("page-footnotes", links));
    let back = escape(&word("page-footnote-back", links));
    out.push(Event::Html(
        format!("<section class=\"footnotes\" aria-label=\"{title}\">\n<ol>\n").into(),
    ));
    for (at, name) in order.iter().enumerate() {
        let number = at + 1;
        out.push(Event::Html(format!("<li id=\"fn-{number}\">\n").into()));
        out.extend(definitions.remove(name).unwrap_or_default());
        if referred.contains_key(&number) {
            let link = format!(
                "<p class=\"back\"><a href=\"#fnref-{number}\" title=\"{back}\" aria-label=\"{back}\">↑</a></p>\n"
            );
            out.push(Event::Html(link.into()));
        }
        out.push(Event::Html("</li>\n".into()));
    }
    out.push(Event::Html("</ol>\n</section>\n".into()));
    out
}
