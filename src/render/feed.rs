//! Feeds of changed facts (Atom, RFC 4287): one a collection and locale. A change of a fact is an item, a change of a file
//! or of a wording is not.

use super::LocaleRenderer;
use super::links;
use super::text::{escape, proper_names_text};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::collection::Collection;
use crate::model::format::Day;
use crate::model::history::{Change, History};
use crate::model::message::{self, Key};
use crate::plan::Page;

/// The name of the file, in a collection's folder.
const FILE: &str = "feed.xml";

/// How many items a feed has: the newest.
const ITEMS: usize = 50;

impl LocaleRenderer<'_> {
    /// The path of a collection's feed below the output folder, if the collection keeps a history.
    pub(super) fn feed_path(&self, collection: &Collection) -> Option<String> {
        collection.history.as_ref()?;
        let path = self.path(Page::Collection(collection.index));
        let folder = path.strip_suffix("index.html")?;
        Some(format!("{folder}{FILE}"))
    }

    /// The feeds of this locale.
    ///
    /// # Errors
    /// What a message fails at.
    pub(super) fn feeds(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let mut found = Vec::new();
        for collection in &self.site().collections {
            if let (Some(history), Some(path)) = (&collection.history, self.feed_path(collection)) {
                let text = self.feed(collection, history, &path)?;
                found.push(Artifact {
                    path,
                    bytes: text.into_bytes(),
                });
            }
        }
        Ok(found)
    }

    /// What a feed is called: for its own title, and for links to it.
    pub(super) fn feed_title(&self, collection: &Collection) -> Result<String, Diagnostic> {
        let label = &self.fragments.collections[usize::from(collection.index)].label;
        self.words()
            .plain(Key::value("feed-title"), &[("collection", Arg::Text(label))])
    }

    fn feed(&self, collection: &Collection, history: &History, path: &str) -> Result<String, Diagnostic> {
        let site = self.site();
        let newest = history.changes.last().map_or(history.since, |change| change.day);
        let url = escape(&site.base.join(path));
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
             <id>{url}</id>\n\
             <title>{}</title>\n\
             <updated>{}</updated>\n\
             <link rel=\"self\" type=\"application/atom+xml\" href=\"{url}\"/>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
             <author><name>{}</name></author>\n",
            site.locale(self.locale).tag,
            escape(&self.feed_title(collection)?),
            time(newest),
            escape(&self.address(Page::Collection(collection.index))),
            escape(&self.fragments.site_name),
        );
        for change in history.changes.iter().rev().take(ITEMS) {
            out.push_str(&self.feed_item(collection, change)?);
        }
        out.push_str("</feed>\n");
        Ok(out)
    }

    fn feed_item(&self, collection: &Collection, change: &Change) -> Result<String, Diagnostic> {
        let site = self.site();
        let own = self.fragments.entry(change.entry);
        let words = self.words();
        let page = self.address(Page::Entry(change.entry));
        let (title, what, url) = match &change.fact {
            None => {
                let title = self.fragments.entry_title.fill(&[&own.label, &own.name]);
                let title = words.plain(Key::value("feed-added"), &[("label", Arg::Text(&title))])?;
                (title, "new", page)
            }
            Some((at, before, after)) => {
                let schema = &collection.facts[*at];
                let id = message::fact(&collection.id, &schema.id);
                let root = links::root(super::fragments::ENTRY_DEPTH);
                let values = self.values(&root);
                let text = |fact| {
                    values
                        .view(schema, &id, fact)
                        .map(|view| proper_names_text(&view.text.text))
                };
                let (label, before, after) = (words.plain(Key::value(&id), &[])?, text(before)?, text(after)?);
                let args = [
                    ("fact", Arg::Text(&label)),
                    ("label", Arg::Text(&own.label)),
                    ("before", Arg::Text(&before)),
                    ("after", Arg::Text(&after)),
                ];
                let title = words.plain(Key::value("feed-changed"), &args)?;
                (title, schema.id.as_str(), format!("{page}#fact-{}", schema.id))
            }
        };
        // A tag URI (RFC 4151): it stays when the site moves its pages.
        let id = format!(
            "tag:{},{}:{}/{}/{}/{what}",
            site.base.host(),
            change.day,
            site.locale(self.locale).tag,
            collection.id,
            site.entry(change.entry).slug,
        );
        Ok(format!(
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}</updated>\n\
             <link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<summary>{}</summary>\n</entry>\n",
            escape(&id),
            escape(&title),
            time(change.day),
            escape(&url),
            escape(&own.summary),
        ))
    }
}

/// A day as Atom has it (RFC 3339). Histories know no time of day.
fn time(day: Day) -> String {
    format!("{day}T00:00:00Z")
}
