//! A site that is served: its pages are rendered when they are asked for.

use std::collections::BTreeMap;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::sync::oneshot;

use crate::command::session::Ready;
use crate::diagnostic::Diagnostic;
use crate::fulltext::Index;
use crate::model::locale::LocaleId;
use crate::plan::lookup::Found;
use crate::render::LocaleRenderer;
use crate::source::Sources;

/// A site, and what has been made of it.
pub(super) struct Live {
    ready: Arc<Ready>,
    /// What it was made of.
    sources: Sources,
    /// Which of the sites that were served this is.
    pub(super) generation: u64,
    /// Assets and pictures, by path: every page asks for some.
    assets: OnceLock<BTreeMap<String, Vec<u8>>>,
    /// What else belongs to no locale, by path. It takes a look at all pages, and few ask for it.
    machinery: OnceLock<BTreeMap<String, Vec<u8>>>,
    /// The threads that render a locale's pages. They end when the site is dropped.
    workers: Mutex<BTreeMap<LocaleId, Sender<Asked>>>,
}

/// A path below the output folder that somebody asks for, and whom to give what is there.
type Asked = (String, oneshot::Sender<Answer>);

/// What is at a path: bytes, nothing, or why it cannot be made.
pub(super) type Answer = Result<Option<Vec<u8>>, Box<Diagnostic>>;

impl Live {
    pub(super) fn new(ready: Ready, sources: Sources, generation: u64) -> Self {
        Self {
            ready: Arc::new(ready),
            sources,
            generation,
            assets: OnceLock::new(),
            machinery: OnceLock::new(),
            workers: Mutex::new(BTreeMap::new()),
        }
    }

    /// The path of the site's root: `/codes/`.
    pub(super) fn base(&self) -> &str {
        &self.ready.plan.site().base.path
    }

    /// What a build would write at a path below its output folder.
    pub(super) async fn file(&self, path: &str) -> Answer {
        let site = self.ready.plan.site();
        let locale = |tag: &str| site.locales.published().find(|id| site.locale(*id).tag == tag);
        let parts: Vec<&str> = path.split('/').collect();
        match parts[..] {
            ["assets", ..] => Ok(self.assets().get(path).cloned()),
            ["data", _, tag, _] => match locale(tag) {
                Some(locale) => self.ask(locale, path).await,
                None => Ok(None),
            },
            // What is at the root for readers, the chooser above all, is in the words of the reference locale.
            [_] | ["data", ..] => {
                let made = self.ask(site.locales.reference(), path).await?;
                Ok(made.or_else(|| self.machinery().get(path).cloned()))
            }
            [tag, ..] => match locale(tag) {
                Some(locale) => self.ask(locale, path).await,
                None => Ok(None),
            },
            [] => Ok(None),
        }
    }

    async fn ask(&self, locale: LocaleId, path: &str) -> Answer {
        let (sender, receiver) = oneshot::channel();
        {
            let mut workers = self.workers.lock().unwrap_or_else(PoisonError::into_inner);
            let worker = workers.entry(locale).or_insert_with(|| {
                let (sender, receiver) = channel();
                let ready = Arc::clone(&self.ready);
                std::thread::spawn(move || work(&ready, locale, &receiver));
                sender
            });
            // A worker that is gone has panicked, which its answer's absence says.
            let _ = worker.send((path.to_owned(), sender));
        }
        receiver.await.unwrap_or(Ok(None))
    }

    fn assets(&self) -> &BTreeMap<String, Vec<u8>> {
        self.assets
            .get_or_init(|| by_path(self.ready.renderer.machinery().assets()))
    }

    fn machinery(&self) -> &BTreeMap<String, Vec<u8>> {
        self.machinery.get_or_init(|| {
            let machinery = self.ready.renderer.machinery();
            let mut files = by_path(machinery.artifacts());
            for part in machinery.sitemap_parts() {
                let mut bytes = Vec::new();
                if machinery.write_sitemap(&part, &mut bytes).is_ok() {
                    files.insert(part.path, bytes);
                }
            }
            let mut bytes = Vec::new();
            if machinery.write_redirects(&mut bytes).is_ok() {
                files.insert("_redirects".to_owned(), bytes);
            }
            files
        })
    }

    /// The style sheets that have another address than in an earlier site, if nothing but them is different.
    pub(super) fn styles_since(&self, old: &Self) -> Option<Vec<(String, String)>> {
        if !self.sources.same_but_for_styles(&old.sources) {
            return None;
        }
        let (before, now) = (&old.ready, &self.ready);
        let paths = |ready: &Ready| -> BTreeMap<String, String> { ready.renderer.asset_paths().collect() };
        let (before, now) = (paths(before), paths(now));
        let other: Vec<(&String, &String)> = now
            .iter()
            .filter_map(|(name, path)| before.get(name).filter(|old| *old != path).map(|old| (old, path)))
            .collect();
        let is_style = |path: &str| path.ends_with(".css");
        let alike = before.len() == now.len() && before.keys().eq(now.keys());
        (alike && !other.is_empty() && other.iter().all(|(_, path)| is_style(path)))
            .then(|| other.into_iter().map(|(old, new)| (old.clone(), new.clone())).collect())
    }
}

/// Renders what is asked for of a locale, until nobody can ask any more.
fn work(ready: &Ready, locale: LocaleId, asked: &Receiver<Asked>) {
    let renderer = ready.renderer.locale(locale);
    let mut worker = match renderer {
        Ok(renderer) => Worker {
            ready,
            locale,
            renderer,
            files: None,
            texts: None,
        },
        Err(diagnostic) => {
            while let Ok((_, answer)) = asked.recv() {
                let _ = answer.send(Err(Box::new(diagnostic.clone())));
            }
            return;
        }
    };
    while let Ok((path, answer)) = asked.recv() {
        // Who asked may have gone.
        let _ = answer.send(worker.file(&path).map_err(Box::new));
    }
}

struct Worker<'a> {
    ready: &'a Ready,
    locale: LocaleId,
    renderer: LocaleRenderer<'a>,
    /// What the locale has besides pages; made when it is first asked for.
    files: Option<BTreeMap<String, Vec<u8>>>,
    /// The full text search, for which all pages are rendered.
    texts: Option<BTreeMap<String, Vec<u8>>>,
}

impl Worker<'_> {
    fn file(&mut self, path: &str) -> Result<Option<Vec<u8>>, Diagnostic> {
        let plan = &*self.ready.plan;
        let tag = &plan.site().locale(self.locale).tag;
        match path {
            "index.html" => return Ok(Some(self.renderer.chooser()?.bytes)),
            "404.html" => return Ok(Some(self.renderer.root_not_found()?.bytes)),
            _ => {}
        }
        let Some(below) = path.strip_prefix(tag.as_str()).and_then(|rest| rest.strip_prefix('/')) else {
            return Ok(self.files()?.get(path).cloned());
        };
        let route = match below.strip_suffix("index.html") {
            Some(route) if route.is_empty() || route.ends_with('/') => route,
            _ => below,
        };
        match plan.at(self.locale, route) {
            Some(Found::Page(page)) => {
                let mut bytes = Vec::with_capacity(16 * 1024);
                self.renderer.page_into(page, &mut bytes)?;
                return Ok(Some(bytes));
            }
            Some(Found::Former(page)) => {
                let former = self.renderer.former(page);
                let Some(from) = former.iter().find(|from| from.as_str() == route) else {
                    return Ok(None);
                };
                let mut bytes = Vec::new();
                self.renderer.redirect_into(page, from, &mut bytes)?;
                return Ok(Some(bytes));
            }
            None => {}
        }
        // A twin is beside its page: `fr/websocket/1006.md`.
        if let Some(stem) = below.strip_suffix(".md")
            && let Some(Found::Page(page)) = plan.at(self.locale, &format!("{stem}/"))
        {
            let mut bytes = Vec::new();
            self.renderer.page_into(page, &mut bytes)?;
            return Ok(self.renderer.twin(page, &bytes)?.map(|twin| twin.bytes));
        }
        if let Some(found) = self.files()?.get(path) {
            return Ok(Some(found.clone()));
        }
        if below.starts_with("pagefind/") {
            return Ok(self.texts()?.get(path).cloned());
        }
        Ok(None)
    }

    fn files(&mut self) -> Result<&BTreeMap<String, Vec<u8>>, Diagnostic> {
        let made = match self.files.take() {
            Some(made) => made,
            None => by_path(self.renderer.files()?),
        };
        Ok(self.files.insert(made))
    }

    fn texts(&mut self) -> Result<&BTreeMap<String, Vec<u8>>, Diagnostic> {
        let made = match self.texts.take() {
            Some(made) => made,
            None => {
                let plan = &*self.ready.plan;
                let index = Index::new(plan, self.locale);
                let mut bytes = Vec::new();
                for page in plan.pages().iter().filter(|page| plan.is_searched(**page, self.locale)) {
                    bytes.clear();
                    self.renderer.page_into(*page, &mut bytes)?;
                    index.add(*page, &bytes);
                }
                // Without it the search finds names and codes, which is said nowhere in a build either.
                by_path(index.artifacts().unwrap_or_default())
            }
        };
        Ok(self.texts.insert(made))
    }
}

fn by_path(artifacts: Vec<crate::artifact::Artifact>) -> BTreeMap<String, Vec<u8>> {
    artifacts
        .into_iter()
        .map(|artifact| (artifact.path, artifact.bytes))
        .collect()
}
