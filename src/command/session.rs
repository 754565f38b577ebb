//! The stages that all commands share: from the files to a renderer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::console::Console;
use super::exit;
use crate::cli::Common;
use crate::diagnostic::{Diagnostic, Severity};
use crate::emit::Protected;
use crate::fulltext;
use crate::load;
use crate::model::collection::Collection;
use crate::model::{BaseUrl, Site};
use crate::parse;
use crate::plan::{self, Plan};
use crate::render::{self, Renderer};
use crate::resolve::{self, Overrides};
use crate::source::{Asset, Sources};

/// A project on its way to a site.
pub(super) struct Session {
    pub console: Console,
    pub root: PathBuf,
    pub sources: Sources,
    pub diagnostics: Vec<Diagnostic>,
    /// Whether the site is to have the pseudo-locales, too.
    pub pseudo: bool,
    /// What the files turned out to be, for when some of them change.
    pub memory: Option<Memory>,
    /// The script of the full text search, once it was asked for.
    search: Option<Option<Asset>>,
}

/// What files turned out to be the last time.
#[derive(Default)]
pub(super) struct Memory {
    parsed: parse::Memory,
    words: resolve::Memory,
    prose: render::Memory,
}

/// What a project came to.
pub(super) struct Ready {
    pub plan: Arc<Plan>,
    pub renderer: Renderer,
}

impl Session {
    /// As [`Self::open`]; where there is no project, and none is named, the site that is in the binary.
    pub(super) fn open_or_shipped(common: &Common) -> Result<Self, u8> {
        if common.root != Path::new(".") || load::is_project(&common.root) {
            return Self::open(common);
        }
        Ok(Self::of(common, Console::new(common), load::shipped()))
    }

    /// Reads the project's files, or gives the exit code.
    pub(super) fn open(common: &Common) -> Result<Self, u8> {
        let console = Console::new(common);
        let sources = load::load(&common.root).map_err(|error| {
            console.failure(&error.to_string(), Some("name the project's folder with --root"));
            exit::SYSTEM
        })?;
        Ok(Self::of(common, console, sources))
    }

    fn of(common: &Common, console: Console, sources: Sources) -> Self {
        if let Some(threads) = common.threads {
            // The pool is made once a process; where one is there already, a test runs us, which need not choose.
            let _ = rayon::ThreadPoolBuilder::new()
                .num_threads(usize::from(threads))
                .build_global();
        }
        Self {
            console,
            root: common.root.clone(),
            sources,
            diagnostics: Vec::new(),
            pseudo: false,
            memory: None,
            search: None,
        }
    }

    /// The site as far as its files say, whatever is wrong with them; nothing where there is none to speak of.
    pub(super) fn site(&mut self, common: &Common) -> Result<Option<Site>, u8> {
        let overrides = Overrides {
            base_url: self.base_url(common)?,
            pseudo: self.pseudo,
        };
        if self.pseudo {
            parse::pseudo::add(&mut self.sources).take(&mut self.diagnostics);
        }
        let out = &mut self.diagnostics;
        let mut once = resolve::Memory::default();
        let (files, words) = match &mut self.memory {
            Some(memory) => (Some(&mut memory.parsed), &mut memory.words),
            None => (None, &mut once),
        };
        let parsed = parse::parse_again(&self.sources, files).take(out);
        Ok(resolve::resolve_again(&parsed, &self.sources, &overrides, words).take(out))
    }

    /// Goes through the stages up to rendering. Nothing if an author has something to mend first.
    pub(super) fn prepare(&mut self, common: &Common) -> Result<Option<Ready>, u8> {
        self.add_search()?;
        let Some(plan) = self.plan(common)? else {
            return Ok(None);
        };
        let out = &mut self.diagnostics;
        let renderer = match &mut self.memory {
            Some(memory) => Renderer::again(Arc::clone(&plan), &mut memory.prose),
            None => Renderer::new(Arc::clone(&plan)),
        };
        let renderer = renderer.take(out);
        parse::pseudo::without_echoes(&self.sources, out);
        let broken = self.is_broken();
        Ok(renderer.filter(|_| !broken).map(|renderer| Ready { plan, renderer }))
    }

    /// Adds the script of the full text search to the theme's, by which pages know that there is one.
    fn add_search(&mut self) -> Result<(), u8> {
        let script = match &self.search {
            Some(script) => script.clone(),
            None => fulltext::script().map_err(|error| self.console.system(&error))?,
        };
        self.search = Some(script.clone());
        let assets = &mut self.sources.assets;
        // A file of the site's own of that name is none of ours.
        assets.retain(|asset| asset.path != fulltext::SCRIPT);
        assets.extend(script);
        assets.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(())
    }

    /// Other sources of the same project, with the script that [`Self::prepare`] has added to the present ones.
    #[cfg(feature = "serve")]
    pub(super) fn with_search(&self, mut sources: Sources) -> Sources {
        sources.assets.retain(|asset| asset.path != fulltext::SCRIPT);
        sources.assets.extend(self.search.clone().flatten());
        sources.assets.sort_by(|a, b| a.path.cmp(&b.path));
        sources
    }

    /// Goes through the stages up to the plan, whatever there is to mend. Nothing where there is no site at all.
    pub(super) fn plan(&mut self, common: &Common) -> Result<Option<Arc<Plan>>, u8> {
        let Some(site) = self.site(common)? else {
            return Ok(None);
        };
        Ok(Some(Arc::new(plan::plan(Arc::new(site)).take(&mut self.diagnostics))))
    }

    fn base_url(&self, common: &Common) -> Result<Option<BaseUrl>, u8> {
        let Some(given) = &common.base_url else {
            return Ok(None);
        };
        match BaseUrl::parse(given) {
            Ok(base) => Ok(Some(base)),
            Err(problem) => {
                self.console.failure(
                    &format!("--base-url `{given}` is no base URL: {problem}"),
                    Some("write an absolute URL such as https://example.org/codes/"),
                );
                Err(exit::SYSTEM)
            }
        }
    }

    /// The collection of an id that somebody gave, or the exit code where there is none.
    pub(super) fn collection<'s>(&self, site: &'s Site, id: &str) -> Result<&'s Collection, u8> {
        let found = site.collections.iter().find(|known| known.id == id);
        found.ok_or_else(|| {
            let known: Vec<&str> = site.collections.iter().map(|known| known.id.as_str()).collect();
            self.console
                .unknown(&format!("there is no collection `{id}`"), id, &known);
            exit::SYSTEM
        })
    }

    /// Whether an author has something to mend that keeps a site from being built.
    pub(super) fn is_broken(&self) -> bool {
        let mut severities = self.diagnostics.iter().map(Diagnostic::severity);
        severities.any(|severity| severity == Severity::Error)
    }

    /// Writes the diagnostics; whether they keep a site from being built.
    pub(super) fn report(&mut self) -> bool {
        self.console.report(&mut self.diagnostics, &self.sources)
    }
}

/// The plan of a project's files, with what is to be mended in them.
pub(super) fn plan_of(sources: &Sources, overrides: &Overrides, out: &mut Vec<Diagnostic>) -> Option<Arc<Plan>> {
    let parsed = parse::parse(sources).take(out);
    let site = resolve::resolve(&parsed, sources, overrides).take(out)?;
    Some(Arc::new(plan::plan(Arc::new(site)).take(out)))
}

/// What a build must not replace.
pub(super) fn protected(root: &Path) -> Protected {
    Protected {
        root: root.to_path_buf(),
        sources: load::FOLDERS.iter().map(|folder| root.join(folder)).collect(),
        home: std::env::home_dir().filter(|home| home.is_absolute()),
    }
}
