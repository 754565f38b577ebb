//! What belongs to no locale: assets, the language chooser, sitemaps, redirects, robots.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::Range;

use tera::Context;

use super::text::escape;
use super::theme::AssetPaths;
use super::{LocaleRenderer, Renderer};
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::model::picture::Picture;
use crate::plan::route::Routes;
use crate::plan::{Availability, LocaleSet, Page, Plan};
use crate::source::Asset;

/// The most URLs and bytes of a sitemap, as sitemaps.org's protocol has it.
const SITEMAP_URLS: usize = 50_000;
const SITEMAP_BYTES: usize = 50 * 1024 * 1024;

/// Makes what belongs to no locale.
pub struct Machinery<'a> {
    plan: &'a Plan,
    renderer: &'a Renderer,
}

/// A sitemap, or one of several: the pages that it lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SitemapPart {
    /// Its path below the output folder.
    pub path: String,
    pages: Range<usize>,
    chooser: bool,
}

/// The paths of assets with a hash of their bytes in their names, so that hosts may let browsers keep them for good.
pub(super) fn asset_paths(assets: &[Asset]) -> AssetPaths {
    assets
        .iter()
        .map(|asset| {
            (
                asset.path.clone(),
                format!("assets/{}", hashed(&asset.path, &asset.bytes)),
            )
        })
        .collect()
}

/// The path of a picture below the output folder.
pub(super) fn picture_path(picture: &Picture) -> String {
    let name = picture.path.rsplit('/').next().unwrap_or_default();
    format!("assets/pictures/{}", hashed(name, &picture.bytes))
}

/// A path with a hash of what is there in its name.
fn hashed(path: &str, bytes: &[u8]) -> String {
    let hash = &blake3::hash(bytes).to_hex()[..10];
    let (folder, name) = match path.rsplit_once('/') {
        Some((folder, name)) => (format!("{folder}/"), name),
        None => (String::new(), path),
    };
    match name.rsplit_once('.') {
        Some((stem, ending)) => format!("{folder}{stem}.{hash}.{ending}"),
        None => format!("{folder}{name}.{hash}"),
    }
}

impl<'a> Machinery<'a> {
    pub(super) fn new(renderer: &'a Renderer) -> Self {
        Self {
            plan: &renderer.plan,
            renderer,
        }
    }

    pub(super) fn site(&self) -> &Site {
        self.plan.site()
    }

    /// Assets and pictures: what pages show, and what takes no look at them.
    pub fn assets(&self) -> Vec<Artifact> {
        let site = self.plan.site();
        let mut found: Vec<Artifact> = site
            .assets
            .iter()
            .filter_map(|asset| {
                Some(Artifact {
                    path: self.renderer.assets.get(&asset.path)?.clone(),
                    bytes: asset.bytes.to_vec(),
                })
            })
            .collect();
        // The same picture in two locales is one file.
        let pictures: BTreeMap<String, &Picture> = site
            .pictures
            .iter()
            .map(|picture| (picture_path(picture), picture))
            .collect();
        found.extend(pictures.into_iter().map(|(path, picture)| Artifact {
            path,
            bytes: picture.bytes.to_vec(),
        }));
        found
    }

    /// Small files: assets, what hosts read, robots.txt, the index of several sitemaps.
    pub fn artifacts(&self) -> Vec<Artifact> {
        let site = self.plan.site();
        let mut found = self.assets();
        found.extend(self.hosting());
        found.push(super::api::schema());
        let sitemap = site.base.join("sitemap.xml");
        found.push(Artifact {
            path: "robots.txt".to_owned(),
            bytes: format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n").into_bytes(),
        });
        let parts = self.sitemap_parts();
        if parts.len() > 1 {
            found.push(Artifact {
                path: "sitemap.xml".to_owned(),
                bytes: sitemap_index(site, &parts).into_bytes(),
            });
        }
        found
    }

    /// The sitemaps, none of them over the protocol's limits.
    pub fn sitemap_parts(&self) -> Vec<SitemapPart> {
        let site = self.plan.site();
        let locales = site.locales.published().count();
        let longest = self
            .plan
            .pages()
            .iter()
            .map(|page| self.plan.routes(*page).longest())
            .max();
        // An upper bound of what a URL takes: its address, and one line for each alternate.
        let address = escape(&site.base.join("")).len() + longest.unwrap_or(0) + 40;
        let most = SITEMAP_URLS
            .min(SITEMAP_BYTES / ((locales + 2) * (address + 60)))
            .max(locales + 1);
        self.split(most)
    }

    fn split(&self, most: usize) -> Vec<SitemapPart> {
        let site = self.plan.site();
        let mut ranges = Vec::new();
        let mut start = 0;
        // The language chooser is the first URL of the first part.
        let mut count = 1;
        for (at, page) in self.plan.pages().iter().enumerate() {
            let indexed = self.plan.availability(*page).indexed;
            let own = site.locales.published().filter(|id| indexed.contains(*id)).count();
            if count + own > most {
                ranges.push(start..at);
                start = at;
                count = 0;
            }
            count += own;
        }
        ranges.push(start..self.plan.pages().len());
        let several = ranges.len() > 1;
        ranges
            .into_iter()
            .enumerate()
            .map(|(at, pages)| SitemapPart {
                path: if several {
                    format!("sitemap-{}.xml", at + 1)
                } else {
                    "sitemap.xml".to_owned()
                },
                pages,
                chooser: at == 0,
            })
            .collect()
    }

    /// Writes a sitemap. It is not made in memory first: it grows with the number of pages.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_sitemap(&self, part: &SitemapPart, out: &mut dyn Write) -> io::Result<()> {
        let site = self.plan.site();
        out.write_all(
            b"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
        )?;
        let base = escape(&site.base.join(""));
        for page in &self.plan.pages()[part.pages.clone()] {
            let indexed = self.plan.availability(*page).indexed;
            let routes = self.plan.routes(*page);
            let alternates = alternates(self.plan, *page, indexed, &base, &routes);
            if part.chooser && *page == Page::Home {
                writeln!(out, "<url><loc>{base}</loc>{alternates}</url>")?;
            }
            for id in site.locales.published().filter(|id| indexed.contains(*id)) {
                let tag = &site.locale(id).tag;
                let route = routes.of(id).as_str();
                writeln!(out, "<url><loc>{base}{tag}/{route}</loc>{alternates}</url>")?;
            }
        }
        out.write_all(b"</urlset>\n")
    }

    /// Writes `_redirects`, which some hosts read: what leads on to another page, and each locale's 404 page.
    ///
    /// # Errors
    /// What `out` says.
    pub fn write_redirects(&self, out: &mut dyn Write) -> io::Result<()> {
        let site = self.plan.site();
        let base = &site.base.path;
        for page in self.plan.pages() {
            if !self.plan.may_be_led_to(*page) {
                continue;
            }
            let present = self.plan.availability(*page).present;
            for id in site.locales.published().filter(|id| present.contains(*id)) {
                let tag = &site.locale(id).tag;
                let to = self.plan.route(*page, id);
                for from in self.plan.former(*page, id) {
                    writeln!(out, "{base}{tag}/{} {base}{tag}/{} 301", from.as_str(), to.as_str())?;
                }
            }
        }
        for id in site.locales.published() {
            let tag = &site.locale(id).tag;
            writeln!(out, "{base}{tag}/* {base}{tag}/404.html 404")?;
        }
        Ok(())
    }
}

/// The `hreflang` lines of a page: each locale in which it is indexed, and `x-default`.
fn alternates(plan: &Plan, page: Page, indexed: LocaleSet, base: &str, routes: &Routes) -> String {
    let site = plan.site();
    let mut out = String::new();
    let mut line = |lang: &str, path: &str| {
        out.push_str("<xhtml:link rel=\"alternate\" hreflang=\"");
        out.push_str(lang);
        out.push_str("\" href=\"");
        out.push_str(base);
        out.push_str(path);
        out.push_str("\"/>");
    };
    for id in site.locales.published().filter(|id| indexed.contains(*id)) {
        let tag = &site.locale(id).tag;
        line(tag, &format!("{tag}/{}", routes.of(id).as_str()));
    }
    let route = |id| routes.of(id).as_str().to_owned();
    if let Some(path) = default_path(plan, page, indexed, &route) {
        line("x-default", &path);
    }
    out
}

/// Where readers go whose language the site does not have, below the site's root: to the chooser from the start page, to
/// the page of the locale for them from others.
pub(super) fn default_path(
    plan: &Plan,
    page: Page,
    indexed: LocaleSet,
    route: &dyn Fn(LocaleId) -> String,
) -> Option<String> {
    if page == Page::Home {
        return Some(String::new());
    }
    let locale = plan.locale_for_others(indexed)?;
    Some(format!("{}/{}", plan.site().locale(locale).tag, route(locale)))
}

fn sitemap_index(site: &Site, parts: &[SitemapPart]) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for part in parts {
        let url = escape(&site.base.join(&part.path));
        out.push_str(&format!("<sitemap><loc>{url}</loc></sitemap>\n"));
    }
    out.push_str("</sitemapindex>\n");
    out
}

impl LocaleRenderer<'_> {
    /// The language chooser at the site's root. Called for the reference locale.
    ///
    /// # Errors
    /// What the template or a message fails at.
    pub fn chooser(&self) -> Result<Artifact, Diagnostic> {
        let site = self.site();
        let words = self.words();
        let availability: Availability = self.plan.availability(Page::Home);
        let mut context = Context::new();
        context.insert("root", "");
        context.insert("languages", &self.languages("", &|_| String::new(), availability)?);
        context.insert("canonical", &site.base.join(""));
        context.insert("title", &words.plain(Key::value("site-title"), &[])?);
        context.insert(
            "description",
            &words.plain(Key::attribute("site-title", "description"), &[])?,
        );
        let mut bytes = Vec::new();
        self.render_into("chooser.html", &context, &mut bytes)?;
        Ok(Artifact {
            path: "index.html".to_owned(),
            bytes,
        })
    }

    /// The 404 page of this locale for hosts that know only one, at the site's root.
    ///
    /// # Errors
    /// What the template or a message fails at.
    pub fn root_not_found(&self) -> Result<Artifact, Diagnostic> {
        let mut artifact = self.page(Page::NotFound)?;
        artifact.path = "404.html".to_owned();
        Ok(artifact)
    }

    /// The languages of a page, in the menu's order.
    pub(super) fn languages(
        &self,
        root: &str,
        route: &dyn Fn(LocaleId) -> String,
        availability: Availability,
    ) -> Result<Vec<super::chrome::LanguageView>, Diagnostic> {
        let published: Vec<LocaleId> = self.site().locales.published().collect();
        published
            .into_iter()
            .map(|id| self.language(id, root, route, availability))
            .collect()
    }
}
