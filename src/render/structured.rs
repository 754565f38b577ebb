//! What search engines read of a page: JSON-LD in the vocabulary of schema.org. Only of pages that they may index, since
//! nobody else reads it.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::LocaleRenderer;
use super::fragments::EntryFragments;
use crate::diagnostic::Diagnostic;
use crate::model::entry::EntryId;
use crate::model::message::{self, Key};
use crate::plan::{Availability, Page};

impl LocaleRenderer<'_> {
    /// A `script` element with what a page is about, and where it is in the site; nothing for pages that search engines
    /// are not to index in this locale, and for those that say nothing themselves.
    ///
    /// # Errors
    /// What a message fails at.
    pub(super) fn structured_data(
        &self,
        page: Page,
        availability: Availability,
        title: &str,
        description: &str,
    ) -> Result<String, Diagnostic> {
        if !availability.indexed.contains(self.locale) {
            return Ok(String::new());
        }
        let Some(article) = self.about(page, title, description)? else {
            return Ok(String::new());
        };
        let mut graph = vec![article];
        graph.extend(self.breadcrumbs(page, title));
        let data = json!({ "@context": "https://schema.org", "@graph": graph });
        // Within JSON, `<` is only in strings, where it may be written so; an element cannot end early then.
        let data = data.to_string().replace('<', "\\u003c");
        Ok(format!("<script type=\"application/ld+json\">{data}</script>"))
    }

    /// The whole address of a page in this locale.
    pub(super) fn address(&self, page: Page) -> String {
        let tag = &self.site().locale(self.locale).tag;
        let route = self.plan.route(page, self.locale);
        self.site().base.join(&format!("{tag}/{}", route.as_str()))
    }

    fn about(&self, page: Page, title: &str, description: &str) -> Result<Option<Json>, Diagnostic> {
        let site = self.site();
        let article = |about: Vec<EntryId>| self.article(page, title, description, &about);
        Ok(Some(match page {
            Page::Home => json!({
                "@type": "WebSite",
                "name": self.fragments.site_name,
                "description": description,
                "inLanguage": site.locale(self.locale).tag,
                "url": self.address(page),
            }),
            Page::Collection(_) => json!({
                "@type": "DefinedTermSet",
                "name": title,
                "description": description,
                "inLanguage": site.locale(self.locale).tag,
                "url": self.address(page),
            }),
            Page::Glossary => {
                let mut terms = Vec::new();
                for term in &site.glossary {
                    let name = self.words().plain(Key::value(&message::term(&term.id)), &[])?;
                    let url = format!("{}#{}", self.address(page), term.id);
                    terms.push(json!({ "@type": "DefinedTerm", "name": name, "url": url }));
                }
                json!({
                    "@type": "DefinedTermSet",
                    "name": title,
                    "description": description,
                    "inLanguage": site.locale(self.locale).tag,
                    "url": self.address(page),
                    "hasDefinedTerm": terms,
                })
            }
            Page::Entry(id) => article(vec![id]),
            Page::Comparison(pair) => article(vec![pair.a, pair.b]),
            Page::Set(set) => article(site.set(set).to_vec()),
            Page::Guide(_) | Page::Markdown(_) => article(Vec::new()),
            Page::Compare | Page::Translations | Page::NotFound => return Ok(None),
        }))
    }

    fn article(&self, page: Page, title: &str, description: &str, about: &[EntryId]) -> Json {
        let site = self.site();
        let mut article = json!({
            "@type": "TechArticle",
            "headline": title,
            "description": description,
            "inLanguage": site.locale(self.locale).tag,
            "url": self.address(page),
            "isPartOf": {
                "@type": "WebSite",
                "name": self.fragments.site_name,
                "url": self.address(Page::Home),
            },
        });
        if about.is_empty() {
            return article;
        }
        let single = about.len() == 1;
        let terms = about.iter().map(|id| self.defined_term(*id, single));
        article["about"] = terms.collect();
        let references = about.iter().flat_map(|id| &site.entry(*id).references);
        let works: BTreeSet<u32> = references.map(|reference| reference.work).collect();
        if !works.is_empty() {
            let works = works.into_iter().map(|work| {
                let work = &site.bibliography.works[work as usize];
                json!({ "@type": "CreativeWork", "name": work.title, "url": work.url })
            });
            article["citation"] = works.collect();
        }
        let reviewed = about.iter().filter_map(|id| site.entry(*id).reviewed);
        // What several entries say is as new as the newest of them.
        if let Some(reviewed) = reviewed.max() {
            article["dateModified"] = reviewed.to_string().into();
        }
        article
    }

    /// An entry as a term of its collection. Where it is not what the page is about alone, its own page says the rest.
    fn defined_term(&self, id: EntryId, whole: bool) -> Json {
        let own: &EntryFragments = self.fragments.entry(id);
        let mut term = json!({
            "@type": "DefinedTerm",
            "name": own.name,
            "termCode": own.code,
            "url": self.address(Page::Entry(id)),
        });
        if whole {
            term["description"] = own.summary.as_str().into();
            term["inDefinedTermSet"] = self.address(Page::Collection(id.collection)).into();
        }
        term
    }

    /// Where a page is: the start page, the collection, the page itself. Nothing for the start page.
    fn breadcrumbs(&self, page: Page, title: &str) -> Option<Json> {
        let collection = match page {
            Page::Home => return None,
            Page::Entry(id) => Some(id.collection),
            Page::Comparison(pair) if !pair.crosses() => Some(pair.a.collection),
            Page::Set(set) => Some(set.collection),
            _ => None,
        };
        let mut steps = vec![(self.fragments.site_name.clone(), self.address(Page::Home))];
        steps.extend(collection.map(|index| {
            let label = self.fragments.collections[usize::from(index)].label.clone();
            (label, self.address(Page::Collection(index)))
        }));
        steps.push((title.to_owned(), self.address(page)));
        let items = steps
            .into_iter()
            .enumerate()
            .map(|(at, (name, url))| json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": url }));
        Some(json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Json>() }))
    }
}
