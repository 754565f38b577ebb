//! The chrome: what surrounds the main part of a page. Made once for pages of one depth that are in the same locales,
//! with a place for the route.

use std::collections::BTreeMap;
use std::sync::{Arc, RwLock};

use serde::Serialize;
use tera::Context;

use super::LocaleRenderer;
use super::links;
use super::machinery::default_path;
use super::preview::Preview;
use super::text::{Slotted, escape, slot};
use crate::diagnostic::Diagnostic;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::plan::route::Routes;
use crate::plan::{Availability, LocaleSet, Page};

/// Chromes by what tells them apart.
#[derive(Default)]
pub(super) struct Chromes {
    made: RwLock<BTreeMap<(String, Availability), Arc<Chrome>>>,
}

/// What surrounds the main part of a page; the place is its route.
pub(super) struct Chrome {
    head: Slotted,
    header: Slotted,
    footer: String,
}

/// A language as a menu shows it.
#[derive(Serialize)]
pub(super) struct LanguageView {
    lang: String,
    dir: &'static str,
    name: String,
    href: String,
    url: String,
    current: bool,
    indexed: bool,
    /// Whether it is the same page in that language, rather than the start page.
    same: bool,
}

#[derive(Serialize)]
struct LinkView {
    href: String,
    label: String,
}

impl LocaleRenderer<'_> {
    /// The context of a page: its chrome, its title and description, and the notice that some of it is untranslated.
    pub(super) fn page_context(&self, page: Page, title: &str, description: &str) -> Result<Context, Diagnostic> {
        let routes = self.plan.routes(page);
        let route = routes.of(self.locale);
        let root = match page {
            // A host shows this page at any address, so only addresses from its root hold.
            Page::NotFound => self.site().base.path.clone(),
            _ => links::root(route.depth()),
        };
        let mut availability = self.plan.availability(page);
        if page == Page::NotFound {
            // Its address is no page's: its languages lead to their start pages.
            availability.present = LocaleSet::default();
        }
        let chrome = self.chrome(page, &root, availability, &routes)?;
        let markdown = self.twin_path(page, availability).map(|path| format!("{root}{path}"));
        let mut context = Context::new();
        let preview = self.preview_of(page, availability)?;
        let head = [
            chrome.head.fill(&[route.as_str()]),
            self.sharing(page, title, description, markdown.as_deref(), preview.as_ref()),
            self.alternatives(page, &root)?,
            self.structured_data(page, availability, title, description)?,
        ];
        insert_safe(&mut context, "head", head.join("\n").trim_end());
        context.insert("markdown", &markdown);
        insert_safe(&mut context, "header", &chrome.header.fill(&[route.as_str()]));
        insert_safe(&mut context, "footer", &chrome.footer);
        let whole = self.fragments.page_title.fill(&[title, &self.fragments.site_name]);
        context.insert_value("title", tera::Value::normal_string(&whole));
        context.insert_value("description", tera::Value::normal_string(description));
        context.insert_value("root", tera::Value::normal_string(&root));
        insert_safe(&mut context, "notice", &self.notice(page)?);
        Ok(context)
    }

    /// What a collection's readers can follow, and what programs can read of it.
    fn alternatives(&self, page: Page, root: &str) -> Result<String, Diagnostic> {
        let Page::Collection(index) = page else {
            return Ok(String::new());
        };
        let collection = &self.site().collections[usize::from(index)];
        let mut out = format!(
            "<link rel=\"alternate\" type=\"application/json\" href=\"{root}{}\">",
            self.api_path(collection)
        );
        if let Some(path) = self.feed_path(collection) {
            out.push_str(&format!(
                "\n<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{root}{path}\" title=\"{}\">",
                escape(&self.feed_title(collection)?)
            ));
        }
        Ok(out)
    }

    /// What other programs show of a page, and where it is for them (the Open Graph protocol, ogp.me).
    fn sharing(
        &self,
        page: Page,
        title: &str,
        description: &str,
        markdown: Option<&str>,
        preview: Option<&Preview>,
    ) -> String {
        let frame = &self.fragments.sharing[usize::from(markdown.is_some()) + 2 * usize::from(preview.is_some())];
        let markdown = escape(markdown.unwrap_or_default());
        let preview = preview.map_or_else(String::new, |preview| self.site().base.join(&preview.path));
        let kind = if page == Page::Home { "website" } else { "article" };
        frame.fill(&[
            &escape(title),
            &escape(description),
            &escape(&self.address(page)),
            &markdown,
            kind,
            &escape(&preview),
        ])
    }

    fn chrome(
        &self,
        page: Page,
        root: &str,
        availability: Availability,
        routes: &Routes,
    ) -> Result<Arc<Chrome>, Diagnostic> {
        let superseded = matches!(page, Page::Markdown(index) if self.plan.superseded(index).is_some());
        if matches!(routes, Routes::Own(_)) || superseded {
            // With a route for each language, or another page for search engines, there is nothing to share with other pages.
            let route = |id| routes.of(id).as_str().to_owned();
            return Ok(Arc::new(self.make_chrome(page, root, availability, &route)?));
        }
        let key = (root.to_owned(), availability);
        if let Ok(made) = self.chromes.made.read()
            && let Some(chrome) = made.get(&key)
        {
            return Ok(Arc::clone(chrome));
        }
        let chrome = Arc::new(self.make_chrome(page, root, availability, &|_| slot(0))?);
        if let Ok(mut made) = self.chromes.made.write() {
            made.insert(key, Arc::clone(&chrome));
        }
        Ok(chrome)
    }

    fn make_chrome(
        &self,
        page: Page,
        root: &str,
        availability: Availability,
        route: &dyn Fn(LocaleId) -> String,
    ) -> Result<Chrome, Diagnostic> {
        let site = self.site();
        let languages = self.languages(root, route, availability)?;
        let mut context = Context::new();
        context.insert("languages", &languages);
        context.insert("indexed", &availability.indexed.contains(self.locale));
        let current = match page {
            Page::Markdown(index) => self.plan.superseded(index).map(|(_, current)| Page::Markdown(current)),
            _ => None,
        };
        context.insert("superseded", &current.is_some());
        context.insert(
            "canonical",
            &match current {
                Some(current) => Some(self.address(current)),
                None => self.canonical(route, availability),
            },
        );
        let default = default_path(self.plan, page, availability.indexed, route);
        context.insert("default_url", &default.map(|path| site.base.join(&path)));
        context.insert("root", root);
        let links = self.links(root);
        let mut collections = Vec::new();
        for collection in &site.collections {
            collections.push(LinkView {
                href: links.page(Page::Collection(collection.index)),
                label: self.words().html(Key::attribute(&collection.id, "label"), &[])?,
            });
        }
        let link = |index| {
            let (href, label) = self.page_link(index, root)?;
            Some(LinkView { href, label })
        };
        let sections: Vec<LinkView> = site.section_starts().filter_map(link).collect();
        let pages: Vec<LinkView> = site.listed_pages().filter_map(link).collect();
        context.insert("sections", &sections);
        self.glossary_link(root, &mut context);
        context.insert("collections", &collections);
        context.insert("pages", &pages);
        context.insert("home", &links.page(Page::Home));
        let picker = self.plan.pages().contains(&Page::Compare);
        context.insert("compare", &picker.then(|| links.page(Page::Compare)));
        Ok(Chrome {
            head: Slotted::new(&self.fragment("fragments/head.html", &context)?),
            header: Slotted::new(&self.fragment("fragments/header.html", &context)?),
            footer: self.fragment("fragments/footer.html", &context)?,
        })
    }

    pub(super) fn language(
        &self,
        id: LocaleId,
        root: &str,
        route: &dyn Fn(LocaleId) -> String,
        availability: Availability,
    ) -> Result<LanguageView, Diagnostic> {
        let site = self.site();
        let locale = site.locale(id);
        // A page that is left out of a locale has that locale's start page to offer.
        let same = availability.present.contains(id);
        let route = if same { route(id) } else { String::new() };
        Ok(LanguageView {
            lang: locale.tag.clone(),
            dir: locale.direction.as_str(),
            name: self.locale_name(id)?,
            href: format!("{root}{}/{route}", locale.tag),
            url: site.base.join(&format!("{}/{route}", locale.tag)),
            current: id == self.locale,
            indexed: availability.indexed.contains(id),
            same,
        })
    }

    /// What a locale calls itself.
    pub(super) fn locale_name(&self, id: LocaleId) -> Result<String, Diagnostic> {
        let site = self.site();
        let words = super::words::Words { site, locale: id };
        Ok(match words.find(Key::value("locale-name"), &[])? {
            Some(found) if found.locale == id => found.text,
            // A locale that does not say its name is called by its tag rather than by another's name.
            _ => site.locale(id).tag.clone(),
        })
    }

    /// The address that search engines are to take for the page's: its own where it is indexed, else that of the first
    /// locale it falls back to where it is. A page that is nowhere for search engines has none.
    fn canonical(&self, route: &dyn Fn(LocaleId) -> String, availability: Availability) -> Option<String> {
        let site = self.site();
        let mut chain = site.locale(self.locale).chain.iter().copied();
        let locale = chain.find(|id| availability.indexed.contains(*id))?;
        Some(
            site.base
                .join(&format!("{}/{}", site.locale(locale).tag, route(locale))),
        )
    }

    fn notice(&self, page: Page) -> Result<String, Diagnostic> {
        let coverage = self.plan.coverage(page, self.locale);
        let outdated = self.plan.outdated(page, self.locale);
        // Never rounded up to "100 %", nor down to nothing.
        let notices = [
            (coverage < 1.0).then(|| ("notice-untranslated", (coverage * 100.0).floor())),
            (outdated > 0.0).then(|| ("notice-outdated", (outdated * 100.0).ceil())),
        ];
        let mut made = Vec::new();
        for (id, percent) in notices.into_iter().flatten() {
            let args = [("percent", crate::model::catalog::Arg::Number(percent))];
            let mut context = Context::new();
            insert_safe(&mut context, "text", &self.words().html(Key::value(id), &args)?);
            made.push(self.fragment("fragments/notice.html", &context)?);
        }
        Ok(made.join("\n"))
    }
}

/// Puts HTML into a context.
pub(super) fn insert_safe(context: &mut Context, name: &'static str, html: &str) {
    context.insert_value(name, tera::Value::safe_string(html));
}
