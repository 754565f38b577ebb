//! Checks of links: that they lead somewhere, for all who read them.

use pulldown_cmark::LinkType;

use super::super::links::{self, Target, Unlinked};
use super::Context;
use super::scan::Link;
use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::MappedText;
use crate::model::locale::LocaleId;
use crate::model::page::MarkdownPage;
use crate::model::query::Unasked;
use crate::plan::{Page, Plan};

/// The first of some locales whose readers have no such page.
fn without(plan: &Plan, page: Page, readers: &[LocaleId]) -> Option<LocaleId> {
    let lacks = |id: &LocaleId| plan.locale_for(page, *id).is_none();
    readers.iter().copied().find(lacks)
}

/// Notes what is wrong with a link.
pub(super) fn check(
    Context {
        plan,
        anchors,
        own,
        readers,
    }: &Context<'_>,
    text: &MappedText,
    link: &Link,
    out: &mut Vec<Diagnostic>,
) {
    if link.kind == LinkType::Email {
        return;
    }
    let (range, destination) = (link.range.clone(), link.destination.as_str());
    // The place of the destination within the link, which is what an author has to mend.
    let inner = text.text[range.clone()].rfind(destination).map_or(range.clone(), |at| {
        range.start + at..range.start + at + destination.len()
    });
    let span = text.span(inner);
    let shown = crate::diagnostic::shorten(destination);
    let at = |code, message: String| Diagnostic::at(code, span.clone(), message);
    let unknown = |code, message: String, known: &[String], given: &str| {
        at(code, message).did_you_mean(given, known.iter().map(String::as_str))
    };
    let given = destination.split_once(':').map_or("", |(_, rest)| rest);
    let site = plan.site();
    let target = links::target(site, destination);
    if let Ok(Target::Page(page @ Page::Markdown(index), _)) = target
        && let Some(reader) = without(plan, page, &readers())
    {
        let (tag, folder) = (&site.locale(reader).tag, &site.locale(reader).folder);
        let MarkdownPage { id, file, .. } = &site.pages[index as usize];
        out.push(
            at(
                Code::UnknownPage,
                format!("readers of `{tag}` get this link, and have no page `{id}`"),
            )
            .help(format!("write locales/{folder}/{file}.md, or take the link out")),
        );
        return;
    }
    let diagnostic = match target {
        Ok(Target::Page(Page::Markdown(index), Some(anchor))) => {
            let known = &anchors[index as usize].known;
            (!known.contains(&anchor)).then(|| {
                at(Code::UnknownPage, format!("the page has no anchor `#{anchor}`"))
                    .did_you_mean(&anchor, known.iter().map(String::as_str))
            })
        }
        Ok(Target::Anchor(anchor)) => own.filter(|(_, _, own)| !own.known.contains(&anchor)).map(|(_, _, own)| {
            at(Code::UnknownPage, format!("this page has no anchor `#{anchor}`"))
                .did_you_mean(&anchor, own.known.iter().map(String::as_str))
        }),
        Ok(Target::Embed(_)) => {
            let help = "put it on a line of its own, with an empty line before and after: `[What it is](card:websocket/1006)`";
            match own {
                None => Some(at(Code::MisplacedEmbed, "only pages show this in the place of a link".to_owned())),
                Some(_) if links::embed(paragraph(&text.text, &range)).is_none() => Some(
                    at(Code::MisplacedEmbed, "this stands alone in its paragraph, or not at all".to_owned()).help(help),
                ),
                Some(_) => None,
            }
        }
        Ok(_) => None,
        Err(Unlinked::Entry(known)) => {
            Some(unknown(Code::UnknownEntry, format!("there is no entry `{given}`"), &known, given))
        }
        Err(Unlinked::Shown(part, known)) => Some(unknown(
            Code::UnknownFact,
            format!("there is no `{part}` of an entry to show"),
            &known,
            &part,
        )),
        Err(Unlinked::Undrawn) => Some(
            at(Code::MisplacedEmbed, "this entry has no sequence to draw".to_owned())
                .help("give it a `sequence`, or show its card: `card:`"),
        ),
        Err(Unlinked::Query(problem)) => Some({
            let (message, name, known) = match problem {
                Unasked::Collection(name, known) => (format!("there is no collection `{name}`"), name, known),
                Unasked::Key(name, known) => (format!("entries cannot be asked for their `{name}`"), name, known),
                Unasked::Value(name, known) => (format!("`{name}` is not a value that this has"), name, known),
                Unasked::Sort(name, known) => (format!("entries cannot be sorted by `{name}`"), name, known),
            };
            unknown(Code::InvalidQuery, message, &known, &name)
        }),
        Err(Unlinked::Page(known)) => {
            Some(unknown(Code::UnknownPage, format!("there is no page `{given}`"), &known, given))
        }
        Err(Unlinked::Term(known)) => {
            Some(unknown(Code::UnknownPage, format!("the glossary has no term `{given}`"), &known, given))
        }
        Err(Unlinked::Source(known)) => {
            let key = given.split('#').next().unwrap_or_default();
            Some(unknown(
                Code::UnknownSource,
                format!("content/sources.yaml has no `{key}`"),
                &known,
                key,
            ))
        }
        Err(Unlinked::Comparison) => Some(
            at(Code::UnknownComparison, format!("there is no comparison `{given}`"))
                .help("write it as `comparison:websocket/1006-vs-1007`; both entries must exist and their pair have a page"),
        ),
        Err(Unlinked::Scheme) => Some(
            at(Code::UnsafeLink, format!("`{shown}` is no link that can be followed"))
                .help("links begin with `entry:`, `comparison:`, `page:`, `collection:`, `glossary:`, `home:`, `source:`, `https:`, `http:`, `mailto:` or `#`"),
        ),
    };
    out.extend(diagnostic);
}

/// The paragraph around a link, as far as its lines show.
fn paragraph<'t>(text: &'t str, range: &std::ops::Range<usize>) -> &'t str {
    let start = text[..range.start].rfind("\n\n").map_or(0, |at| at + 2);
    let end = text[range.end..].find("\n\n").map_or(text.len(), |at| range.end + at);
    &text[start..end]
}
