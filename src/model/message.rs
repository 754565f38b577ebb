//! What messages are called: ids made of the ids that authors choose.

use super::Site;
use super::comparison::{Pair, SetId};
use super::entry::EntryId;

/// A message, or an attribute of one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key<'a> {
    /// The message's id.
    pub id: &'a str,
    /// The attribute's, or nothing for the message's value.
    pub attribute: Option<&'a str>,
}

impl<'a> Key<'a> {
    /// The key that `message` or `message.attribute` spells.
    pub fn parse(text: &'a str) -> Self {
        match text.split_once('.') {
            Some((id, attribute)) => Self::attribute(id, attribute),
            None => Self::value(text),
        }
    }

    /// A message's value.
    pub fn value(id: &'a str) -> Self {
        Self { id, attribute: None }
    }

    /// An attribute of a message.
    pub fn attribute(id: &'a str, attribute: &'a str) -> Self {
        Self {
            id,
            attribute: Some(attribute),
        }
    }
}

impl std::fmt::Display for Key<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.attribute {
            Some(attribute) => write!(f, "{}.{attribute}", self.id),
            None => f.write_str(self.id),
        }
    }
}

/// The message of an entry: `websocket-1006`.
pub fn entry(collection: &str, slug: &str) -> String {
    format!("{collection}-{slug}")
}

/// The message of a group: `websocket-group-protocol`.
pub fn group(collection: &str, group: &str) -> String {
    format!("{collection}-group-{group}")
}

/// The message of a fact: `websocket-fact-sender`.
pub fn fact(collection: &str, fact: &str) -> String {
    format!("{collection}-fact-{fact}")
}

/// The message of a column of the support table: `websocket-matrix-accepts`.
pub fn column(collection: &str, column: &str) -> String {
    format!("{collection}-matrix-{column}")
}

/// The message of two collections: its `.both` opens comparisons across them.
pub fn across(first: &str, second: &str) -> String {
    format!("compare-{first}-{second}")
}

/// What routes call a pair: `1006-vs-1007`, or `grpc-unavailable-vs-http-503` across collections.
pub fn pair_slug(site: &Site, pair: Pair) -> String {
    ordered_slug(site, pair.a, pair.b)
}

/// What routes call a set: `1005-vs-1006-vs-1015`.
pub fn set_slug(site: &Site, set: SetId) -> String {
    let slugs: Vec<&str> = site.set(set).iter().map(|id| site.entry(*id).slug.as_str()).collect();
    slugs.join("-vs-")
}

/// The message of a set's own words: `websocket-1005-vs-1006-vs-1015`.
pub fn set(site: &Site, set: SetId) -> String {
    format!(
        "{}-{}",
        site.collections[usize::from(set.collection)].id,
        set_slug(site, set)
    )
}

/// The message of a party: `websocket-party-client`.
pub fn party(collection: &str, party: &str) -> String {
    format!("{collection}-party-{party}")
}

/// The message of a step's label: `websocket-step-upgrade`.
pub fn step(collection: &str, step: &str) -> String {
    format!("{collection}-step-{step}")
}

/// The step whose label is that of a party that sees a code.
pub const SEES: &str = "sees";

/// The message of a guide: `guide-which-redirect`.
pub fn guide(guide: &str) -> String {
    format!("guide-{guide}")
}

/// The message of a question or outcome: `guide-which-redirect-permanent`.
pub fn guide_node(guide: &str, node: &str) -> String {
    format!("guide-{guide}-{node}")
}

/// The message of a term of the glossary: `glossary-close-frame`.
pub fn term(term: &str) -> String {
    format!("glossary-{term}")
}

/// The attribute of a route's word that says what it was before.
pub const OLD: &str = "old";

/// Words of routes that no id makes, each with what the route says without them.
pub const ROUTES: [(&str, &str); 4] = [
    ("route-compare", "compare"),
    ("route-glossary", "glossary"),
    ("route-guides", "guides"),
    ("route-pages", "pages"),
];

/// Whether a message is the word of a route.
pub fn is_route(id: &str) -> bool {
    id.starts_with("route-")
}

/// The messages that may name the parts of a page's route, each with what the route says without it: of `rules/close`,
/// `route-pages`, `route-page-rules` and `route-page-rules_close`. A message's id has no slash, a page's no underscore.
pub fn route_page_parts(page: &str) -> Vec<(String, &str)> {
    let ends = page.match_indices('/').map(|(at, _)| at).chain([page.len()]);
    let mut parts = vec![("route-pages".to_owned(), "pages")];
    parts.extend(ends.zip(page.split('/')).map(|(end, part)| {
        let message = format!("route-page-{}", page[..end].replace('/', "_"));
        (message, part)
    }));
    parts
}

/// The messages that may name the parts of a guide's route, each with what the route says without it.
pub fn route_guide_parts(guide: &str) -> Vec<(String, &str)> {
    vec![
        ("route-guides".to_owned(), "guides"),
        (format!("route-guide-{guide}"), guide),
    ]
}

/// What routes call two entries in this order.
pub fn ordered_slug(site: &Site, first: EntryId, second: EntryId) -> String {
    if first.collection == second.collection {
        return format!("{}-vs-{}", site.entry(first).slug, site.entry(second).slug);
    }
    let part = |id: EntryId| format!("{}-{}", site.collection_of(id).id, site.entry(id).slug);
    format!("{}-vs-{}", part(first), part(second))
}

/// The message of a pair's own words: `websocket-1006-vs-1007`, `compare-websocket-1013-vs-http-503`.
pub fn pair(site: &Site, pair: Pair) -> String {
    let slug = pair_slug(site, pair);
    if pair.crosses() {
        format!("compare-{slug}")
    } else {
        format!("{}-{slug}", site.collection_of(pair.a).id)
    }
}

/// Messages of the glossary's page, which a site without a glossary need not have, each with the variables it is given.
pub const GLOSSARY: &[(&str, &[&str])] = &[
    ("glossary-title", &[]),
    ("glossary-title.description", &[]),
    ("glossary-original", &["term"]),
];

/// Messages that Markdown pages need, each with the variables it is given.
pub const DOCUMENT: &[(&str, &[&str])] = &[
    ("page-title", &["page", "site"]),
    ("page-alert-note", &[]),
    ("page-alert-tip", &[]),
    ("page-alert-important", &[]),
    ("page-alert-warning", &[]),
    ("page-alert-caution", &[]),
    ("page-edit", &[]),
    ("page-changed", &["date"]),
    ("page-sidebar", &[]),
    ("page-version", &[]),
    ("page-version-old", &["version"]),
    ("page-version-current", &[]),
    ("page-previous", &[]),
    ("page-next", &[]),
    ("page-neighbours", &[]),
    ("page-task-done", &[]),
    ("page-task-open", &[]),
    ("page-footnotes", &[]),
    ("page-footnote-back", &[]),
];

/// Messages of the page that shows translators what there is to do, which a site without it need not have.
pub const STATUS_PAGE: &[(&str, &[&str])] = &[
    ("l10n-title", &[]),
    ("l10n-title.description", &[]),
    ("l10n-column-locale", &[]),
    ("l10n-row-interface", &[]),
    ("l10n-row-guides", &[]),
    ("l10n-row-glossary", &[]),
    ("l10n-row-pages", &[]),
    ("l10n-translated", &[]),
    ("l10n-missing", &[]),
    ("l10n-outdated", &[]),
    ("l10n-obsolete", &[]),
    ("l10n-same", &[]),
    ("l10n-cell", &["translated", "total"]),
    ("l10n-complete", &[]),
    ("l10n-todo", &["locale", "part"]),
];

/// Attributes that an entry has besides its sections.
pub const ENTRY_ATTRIBUTES: [&str; 2] = ["summary", "when-to-use"];

/// Attributes of a pair's own words.
pub const PAIR_ATTRIBUTES: [&str; 3] = ["answer", "when-to-use-which", "pitfalls"];

/// Messages of the interface that the program and the theme ask for, each with the variables it is given. Listed so that
/// all that a reference locale lacks is said in one run.
pub const INTERFACE: &[(&str, &[&str])] = &[
    ("site-title", &[]),
    ("site-title.description", &[]),
    ("locale-name", &[]),
    ("entry-title", &["label", "name"]),
    ("comparison-title", &["a", "a-name", "b", "b-name"]),
    ("comparison-label", &["a", "b"]),
    ("difference", &["fact", "a", "b", "a-text", "b-text"]),
    ("difference-boolean", &["fact", "yes", "no"]),
    (
        "difference-integer",
        &["fact", "side", "more", "less", "more-text", "less-text"],
    ),
    (
        "difference-date",
        &["fact", "side", "earlier", "later", "earlier-text", "later-text"],
    ),
    (
        "difference-duration",
        &["fact", "side", "longer", "shorter", "longer-text", "shorter-text"],
    ),
    (
        "difference-list",
        &[
            "fact",
            "a",
            "b",
            "only-a",
            "only-b",
            "both",
            "only-a-count",
            "only-b-count",
            "both-count",
        ],
    ),
    (
        "difference-presence",
        &["fact", "side", "present", "absent", "present-text", "absent-text"],
    ),
    (
        "difference-applies",
        &["fact", "side", "applies", "other", "applies-text", "other-text"],
    ),
    ("difference-disputed", &["fact", "a", "b", "a-text", "b-text"]),
    ("difference-support", &["a", "b", "libraries", "count"]),
    ("disputed", &["values"]),
    ("disputed-value", &["value", "source"]),
    ("equivalence", &["fact", "from", "to"]),
    ("sequence-at", &["at", "text"]),
    ("sequence-cut", &["from", "to", "text"]),
    ("sequence-lost", &["from", "to", "text"]),
    ("sequence-send", &["from", "to", "text"]),
    ("compare-title", &[]),
    ("no-difference", &["a", "b"]),
    ("value-yes", &[]),
    ("value-no", &[]),
    ("value-unknown", &[]),
    ("value-not-applicable", &[]),
    ("value-absent", &[]),
    ("duration-millisecond", &["count"]),
    ("duration-second", &["count"]),
    ("duration-minute", &["count"]),
    ("duration-hour", &["count"]),
    ("duration-day", &["count"]),
    ("status-standard", &[]),
    ("status-registered", &[]),
    ("status-unofficial", &[]),
    ("status-obsolete", &[]),
    ("status-reserved", &[]),
    ("notice-untranslated", &["percent"]),
    ("notice-outdated", &["percent"]),
    ("outdated-passage", &[]),
    ("not-found-title", &[]),
    ("redirect-title", &["page"]),
    ("reviewed", &["date"]),
    // What the theme's templates ask for.
    ("breadcrumbs-label", &[]),
    ("filter-all", &[]),
    ("filter-label", &[]),
    ("filter-none", &[]),
    ("filter-reset", &[]),
    ("column-code", &[]),
    ("column-name", &[]),
    ("heading-confused", &[]),
    ("permalink", &[]),
    ("view-markdown", &[]),
    ("feed-title", &["collection"]),
    ("feed-link", &[]),
    ("feed-added", &["label"]),
    ("feed-changed", &["fact", "label", "before", "after"]),
    ("search-close", &[]),
    ("search-compare", &[]),
    ("search-go", &[]),
    ("search-hint", &[]),
    ("search-label", &[]),
    ("search-none", &[]),
    ("search-placeholder", &[]),
    ("search-results", &[]),
    ("search-text", &[]),
    ("sort-label", &[]),
    ("toc-label", &[]),
    ("chooser-title", &[]),
    ("column-constant", &[]),
    ("compare-button", &[]),
    ("compare-composed", &[]),
    ("compare-first", &[]),
    ("compare-lead", &[]),
    ("compare-same", &[]),
    ("compare-second", &[]),
    ("copied", &[]),
    ("citation", &["work", "section"]),
    ("code-label", &["label", "code"]),
    ("column-of-side", &["column", "side"]),
    ("compare-none", &[]),
    ("copy", &[]),
    ("copy-name", &["name"]),
    ("guide-back", &[]),
    ("guide-label", &[]),
    ("guide-start", &[]),
    ("home-collection-codes", &["count"]),
    ("nav-more", &[]),
    ("sequence-part", &[]),
    ("sequence-steps", &[]),
    ("column-fact", &[]),
    ("column-library", &[]),
    ("footer-made-with", &[]),
    ("group-empty", &[]),
    ("group-range", &["first", "last"]),
    ("heading-all-comparisons", &[]),
    ("heading-answer", &[]),
    ("heading-constants", &[]),
    ("heading-equivalences", &[]),
    ("heading-guides", &[]),
    ("heading-outcome", &[]),
    ("heading-pairs-of-set", &[]),
    ("heading-sequence", &[]),
    ("heading-sets", &[]),
    ("heading-facts", &[]),
    ("heading-key-differences", &[]),
    ("heading-learn-more", &[]),
    ("heading-pitfalls", &[]),
    ("heading-related", &[]),
    ("heading-shared", &["count"]),
    ("heading-side-by-side", &[]),
    ("heading-support", &[]),
    ("heading-when-to-use", &[]),
    ("heading-when-to-use-which", &[]),
    ("home-comparisons", &[]),
    ("home-lead", &[]),
    ("home-pages", &[]),
    ("nav-label", &[]),
    ("nav-languages", &[]),
    ("next-entry", &["label"]),
    ("not-found-home", &[]),
    ("not-found-text", &[]),
    ("previous-entry", &["label"]),
    ("redirect-text", &[]),
    ("registry-name", &["name"]),
    ("site-title.short", &[]),
    ("list-count", &["count"]),
    ("set-answer", &["codes", "value"]),
    ("skip-to-content", &[]),
    ("source-section", &["title", "section"]),
    ("status", &[]),
];
