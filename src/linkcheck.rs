//! Dead links: where the links of rendered pages lead. Links in prose are checked at their source; this finds those
//! that templates make.

use std::collections::{BTreeMap, HashSet};

use html5gum::{Token, Tokenizer};

use crate::diagnostic::{Code, Diagnostic};
use crate::model::locale::LocaleId;
use crate::plan::{Page, Plan};

/// What links may lead to.
pub struct Links<'a> {
    plan: &'a Plan,
    /// Paths of pages below the site's root.
    pages: HashSet<String>,
    files: HashSet<String>,
}

impl<'a> Links<'a> {
    /// The pages of a plan.
    pub fn new(plan: &'a Plan) -> Self {
        let site = plan.site();
        let mut pages = HashSet::from([String::new(), "index.html".to_owned()]);
        for page in plan.pages() {
            let present = plan.availability(*page).present;
            let routes = plan.routes(*page);
            for id in site.locales.published().filter(|id: &LocaleId| present.contains(*id)) {
                let (tag, route) = (&site.locale(id).tag, routes.of(id));
                pages.insert(format!("{tag}/{}", route.as_str()));
                if *page != Page::NotFound {
                    pages.insert(format!("{tag}/{}", route.file()));
                }
            }
        }
        Self {
            plan,
            pages,
            files: HashSet::from(["404.html", "sitemap.xml", "robots.txt"].map(str::to_owned)),
        }
    }

    /// Adds files that links may lead to.
    pub fn add_files<'p>(&mut self, paths: impl Iterator<Item = &'p str>) {
        self.files.extend(paths.map(str::to_owned));
    }

    /// The links of the page at `path` below the site's root that lead nowhere.
    pub fn check(&self, path: &str, html: &[u8]) -> Vec<Diagnostic> {
        let mut anchors = HashSet::new();
        let mut links: BTreeMap<String, ()> = BTreeMap::new();
        for token in Tokenizer::new(html) {
            let Ok(Token::StartTag(tag)) = token else { continue };
            for (name, value) in &tag.attributes {
                let value = || String::from_utf8_lossy(value).into_owned();
                match &***name {
                    b"href" | b"src" => {
                        links.insert(value(), ());
                    }
                    b"id" => {
                        anchors.insert(value());
                    }
                    _ => {}
                }
            }
        }
        links
            .into_keys()
            .filter(|link| !self.leads_somewhere(path, link, &anchors))
            .map(|link| {
                Diagnostic::of_path(Code::DeadLink, path, format!("the link `{link}` leads nowhere"))
                    .help("make it with `link(to=…)` or `asset(path=…)` in the template")
            })
            .collect()
    }

    fn leads_somewhere(&self, page: &str, link: &str, anchors: &HashSet<String>) -> bool {
        let base = &self.plan.site().base;
        if let Some(anchor) = link.strip_prefix('#') {
            // An empty fragment is the top of the document (HTML, 7.4.6.4).
            return anchor.is_empty() || anchors.contains(anchor);
        }
        let Ok(here) = url::Url::parse(&base.join(page)) else {
            return false;
        };
        let Ok(there) = here.join(link) else {
            return false;
        };
        if there.origin() != here.origin() {
            return true;
        }
        let target = match there.path().strip_prefix(&base.path) {
            Some(target) => target,
            // Another site of the same host.
            None => return !link.starts_with('.'),
        };
        self.pages.contains(target) || self.files.contains(target)
    }
}
