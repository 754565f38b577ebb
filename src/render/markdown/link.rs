//! Links of Markdown: where they lead, and what those say that their author leaves empty.

use pulldown_cmark::{CowStr, LinkType};

use super::super::links::{self, Links, Shown, Target};
use super::super::text::{escape, proper_names_text};
use super::super::values::Values;
use super::super::words::Words;
use crate::diagnostic::Diagnostic;
use crate::model::entry::EntryId;
use crate::model::message::{self, Key};

/// The opening tag of a link, and as HTML what it says if its author says nothing.
pub(super) fn opening(destination: &str, kind: LinkType, links: &Links<'_>) -> (String, Option<String>) {
    let destination: CowStr<'_> = match kind {
        LinkType::Email => format!("mailto:{destination}").into(),
        _ => destination.into(),
    };
    let site = links.plan.site();
    let target = match links::target(site, &destination) {
        Ok(Target::Source(reference)) => {
            let work = site.bibliography.work(&reference);
            let url = escape(&site.bibliography.url(&reference));
            let title = escape(&work.title);
            let words = Words {
                site,
                locale: links.locale,
            };
            // The message is there, or nothing is rendered; what is wrong with it all the same leaves the name alone.
            let label = words
                .citation(&reference)
                .map_or_else(|_| work.short.clone(), |label| label.text);
            return (
                format!("<a class=\"cite\" href=\"{url}\" title=\"{title}\" translate=\"no\">"),
                Some(escape(&label)),
            );
        }
        target => target.ok(),
    };
    let label = match &target {
        Some(Target::Shown(id, what)) => shown(*id, *what, links).ok(),
        _ => None,
    };
    // Prose is checked before anything is rendered; what is wrong all the same links nowhere.
    let html = match target.and_then(|target| links.href(&target)) {
        Some(href) => format!("<a href=\"{}\">", escape(&href)),
        None => "<a>".to_owned(),
    };
    (html, label)
}

/// What a link without a text shows of an entry, as HTML that has no link in it.
fn shown(id: EntryId, what: Shown, links: &Links<'_>) -> Result<String, Diagnostic> {
    let site = links.plan.site();
    let (collection, entry) = (site.collection_of(id), site.entry(id));
    let words = Words {
        site,
        locale: links.spoken,
    };
    Ok(match what {
        Shown::Code => format!("<bdi>{}</bdi>", escape(&entry.code)),
        Shown::Label => {
            let label = words.html(Key::attribute(&collection.id, "label"), &[])?;
            format!("<bdi>{}</bdi>", words.code_label_html(&label, &entry.code)?)
        }
        Shown::Name => words.html(Key::value(&message::entry(&collection.id, &entry.slug)), &[])?,
        Shown::Fact(at) => {
            let schema = &collection.facts[at];
            let values = Values {
                words,
                formats: site.catalog.formats(links.spoken),
                links: *links,
            };
            let message = message::fact(&collection.id, &schema.id);
            let view = values.view(schema, &message, collection.fact(entry, at))?;
            // A link has no other in it.
            match view.html.contains("<a") {
                true => escape(&proper_names_text(&view.text.text)),
                false => view.html,
            }
        }
    })
}
