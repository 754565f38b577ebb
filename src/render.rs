//! One page of the plan to one artifact. What is the same on many pages is rendered once a locale, by a template of its
//! own, and shared: see `fragments`.

mod api;
mod chrome;
mod code;
mod comparison;
mod data;
mod difference;
mod document;
mod embed;
mod entry;
mod equivalence;
mod facts;
mod feed;
mod formats;
mod fragments;
mod glossary;
mod guide;
mod headings;
mod host;
mod hosting;
mod lines;
mod links;
mod listing;
mod llms;
mod machinery;
mod markdown;
mod picker;
mod preview;
mod prose;
mod redirect;
mod search;
mod sequence;
mod set;
mod spacing;
mod structured;
mod support;
mod text;
mod theme;
mod translations;
mod twin;
mod values;
mod words;

use std::sync::Arc;

use tera::{Context, Tera};

use crate::artifact::Artifact;
use crate::diagnostic::{Checked, Code, Diagnostic};
use crate::model::format::Formats;
use crate::model::locale::LocaleId;
use crate::model::{Site, Template};
use crate::plan::route::Route;
use crate::plan::{Page, Plan};

use chrome::Chromes;
use fragments::Fragments;
use host::LocaleHost;
use theme::AssetPaths;

pub use machinery::{Machinery, SitemapPart};
pub use preview::Preview;

/// What texts and templates turned out to be the last time, so that those that are the same need not be read again.
#[derive(Default)]
pub struct Memory {
    prose: prose::Memory,
    theme: Option<(Vec<Template>, Tera)>,
}

/// Renders the pages of a plan.
pub struct Renderer {
    plan: Arc<Plan>,
    engine: Tera,
    assets: Arc<AssetPaths>,
    twins: htmd::HtmlToMarkdown,
    /// What tells the fonts that previews are drawn with from others, if there are to be any.
    preview_fonts: Option<String>,
}

impl Renderer {
    /// Reads the templates and checks the prose of all locales. Nothing where something is wrong that keeps pages from
    /// being rendered.
    pub fn new(plan: Arc<Plan>) -> Checked<Option<Self>> {
        Self::again(plan, &mut Memory::default())
    }

    /// As [`Self::new`]; texts that are as the memory says are not read again.
    pub fn again(plan: Arc<Plan>, memory: &mut Memory) -> Checked<Option<Self>> {
        let mut out = prose::check(&plan, &mut memory.prose);
        let site = plan.site();
        let assets = Arc::new(machinery::asset_paths(&site.assets));
        let same = |(templates, _): &(Vec<Template>, Tera)| *templates == site.templates;
        let engine = match memory.theme.take().filter(same) {
            Some((_, engine)) => engine,
            None => match theme::engine(site) {
                Ok(engine) => engine,
                Err(diagnostic) => {
                    out.push(diagnostic);
                    return Checked::new(None, out);
                }
            },
        };
        memory.theme = Some((site.templates.clone(), engine.clone()));
        let made = Self {
            plan,
            engine,
            assets,
            twins: twin::converter(true),
            preview_fonts: None,
        };
        Checked::new(Some(made), out)
    }

    /// Gives pages previews, which are drawn with the fonts that `fingerprint` tells from others.
    #[must_use]
    pub fn with_previews(mut self, fingerprint: &str) -> Self {
        self.preview_fonts = Some(fingerprint.to_owned());
        self
    }

    /// What assets are called, and where they are below the output folder.
    pub fn asset_paths(&self) -> impl Iterator<Item = (String, String)> {
        self.assets.iter().map(|(name, path)| (name.clone(), path.clone()))
    }

    /// The renderer of a locale's pages. Its memory is that of the locale's entries, not of its pages.
    ///
    /// # Errors
    /// What a template of the theme fails at.
    pub fn locale(&self, locale: LocaleId) -> Result<LocaleRenderer<'_>, Diagnostic> {
        LocaleRenderer::new(self, locale)
    }

    /// What belongs to no locale: assets, the language chooser, sitemaps, redirects, robots.
    pub fn machinery(&self) -> Machinery<'_> {
        Machinery::new(self)
    }
}

/// Renders the pages of one locale.
pub struct LocaleRenderer<'a> {
    plan: &'a Plan,
    locale: LocaleId,
    tera: Tera,
    formats: Arc<Formats>,
    fragments: Fragments,
    chromes: Chromes,
    twins: &'a htmd::HtmlToMarkdown,
    preview_fonts: Option<&'a str>,
}

impl<'a> LocaleRenderer<'a> {
    fn new(renderer: &'a Renderer, locale: LocaleId) -> Result<Self, Diagnostic> {
        let plan = &*renderer.plan;
        let site = plan.site();
        let mut tera = renderer.engine.clone();
        let host = LocaleHost::new(Arc::clone(&renderer.plan), locale);
        theme::register(&mut tera, Arc::new(host), Arc::clone(&renderer.assets));
        formats::register(&mut tera, site.catalog.formats(locale));
        let own = site.locale(locale);
        let globals = tera.global_context();
        globals.insert("lang", &own.tag);
        globals.insert("dir", own.direction.as_str());
        globals.insert("policy", &hosting::policy_of_page(&site.policy));
        // A stylesheet of the site's own, which the theme does not have.
        globals.insert("custom", &renderer.assets.contains_key("custom.css"));
        // A script that searches pages for words, where there are such.
        let searched = renderer.assets.contains_key("pagefind.js")
            && plan.pages().iter().any(|page| plan.is_searched(*page, locale));
        globals.insert("searched", &searched);
        let mut made = Self {
            plan,
            locale,
            tera,
            formats: Arc::clone(site.catalog.formats(locale)),
            fragments: Fragments::default(),
            chromes: Chromes::default(),
            twins: &renderer.twins,
            preview_fonts: renderer.preview_fonts.as_deref(),
        };
        made.fragments = Fragments::new(&made)?;
        made.fragments.confused = made.confused_links();
        Ok(made)
    }

    /// What a locale has besides pages, all of it small: indexes, data, what other programs read.
    ///
    /// # Errors
    /// What a message fails at.
    pub fn files(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let mut files = self.data()?;
        files.extend(self.finding()?);
        files.extend(self.api()?);
        files.extend(self.llms()?);
        files.extend(self.feeds()?);
        Ok(files)
    }

    /// The artifact of a page, in this locale.
    ///
    /// # Errors
    /// What a template or a message fails at.
    pub fn page(&self, page: Page) -> Result<Artifact, Diagnostic> {
        let mut bytes = Vec::with_capacity(16 * 1024);
        self.page_into(page, &mut bytes)?;
        Ok(Artifact {
            path: self.path(page),
            bytes,
        })
    }

    /// As [`Self::page`], appending to a buffer that is used again and again.
    ///
    /// # Errors
    /// What a template or a message fails at.
    pub fn page_into(&self, page: Page, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        match page {
            Page::Home => self.home(out),
            Page::Collection(index) => self.collection(index, out),
            Page::Entry(id) => self.entry(id, out),
            Page::Comparison(pair) => self.comparison(pair, out),
            Page::Set(set) => self.set(set, out),
            Page::Compare => self.picker(out),
            Page::Guide(index) => self.guide(index, out),
            Page::Glossary => self.glossary(out),
            Page::Translations => self.translations(out),
            Page::Markdown(index) => self.markdown(index, out),
            Page::NotFound => self.not_found(out),
        }
    }

    /// The path of a page's artifact below the output folder.
    pub fn path(&self, page: Page) -> String {
        self.file(&self.plan.route(page, self.locale))
    }

    /// The path of what is at a route below the output folder.
    pub fn file(&self, route: &Route) -> String {
        format!("{}/{}", self.site().locale(self.locale).tag, route.file())
    }

    /// The routes in this locale that lead on to a page.
    pub fn former(&self, page: Page) -> Vec<Route> {
        self.plan.former(page, self.locale)
    }

    /// The page at one of those routes.
    ///
    /// # Errors
    /// What the template or a message fails at.
    pub fn redirect_into(&self, page: Page, from: &Route, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        self.redirect(page, from, out)
    }

    fn site(&self) -> &'a Site {
        self.plan.site()
    }

    fn words(&self) -> words::Words<'a> {
        words::Words {
            site: self.plan.site(),
            locale: self.locale,
        }
    }

    fn links<'r>(&self, root: &'r str) -> links::Links<'r>
    where
        'a: 'r,
    {
        links::Links {
            plan: self.plan,
            locale: self.locale,
            root,
            spoken: self.locale,
        }
    }

    /// Renders a whole page.
    fn render_into(&self, template: &str, context: &Context, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        self.tera
            .render_to(template, context, out)
            .map_err(|error| self.failed(&error))
    }

    /// Renders a fragment.
    fn fragment(&self, template: &str, context: &Context) -> Result<String, Diagnostic> {
        self.tera
            .render(template, context)
            .map(|html| html.trim_end().to_owned())
            .map_err(|error| self.failed(&error))
    }

    fn failed(&self, error: &tera::Error) -> Diagnostic {
        theme::diagnose(self.site(), error, Code::TemplateRender)
    }
}
