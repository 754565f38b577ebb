//! What a build writes: pages and what goes with them, locale by locale.

use std::cell::RefCell;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use indicatif::ProgressBar;
use rayon::prelude::*;

use super::{Failure, Made};
use crate::command::session::Ready;
use crate::emit::Staging;
use crate::fulltext::Index;
use crate::model::locale::LocaleId;
use crate::picture::Painter;
use crate::plan::{LocaleSet, Page};
use crate::render::LocaleRenderer;

thread_local! {
    /// A page is rendered into the same buffer as the one before it: the memory of a build does not grow with its pages.
    static BUFFER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Writes a site.
pub(super) struct Writer<'a> {
    pub ready: &'a Ready,
    /// What draws previews, if they are asked for.
    pub painter: Option<&'a Painter>,
    pub staging: &'a Staging,
    pub bar: &'a ProgressBar,
}

impl<'a> Writer<'a> {
    /// Writes the pages of a locale, and gives what a full text search is to find of them. One locale at a time: what its
    /// pages share is dropped before the next one's is made.
    pub(super) fn locale(
        &self,
        locale: LocaleId,
        present: &[LocaleSet],
        made: &mut Made,
    ) -> Result<Index<'a>, Failure> {
        let plan = &*self.ready.plan;
        let renderer = self.ready.renderer.locale(locale)?;
        if locale == plan.site().locales.reference() {
            self.staging.write_artifact(&renderer.chooser()?)?;
            self.staging.write_artifact(&renderer.root_not_found()?)?;
        }
        let pages: Vec<Page> = plan
            .pages()
            .iter()
            .zip(present)
            .filter(|(_, set)| set.contains(locale))
            .map(|(page, _)| *page)
            .collect();
        let index = Index::new(plan, locale);
        made.redirects += self.pages(&renderer, &pages, &index)?;
        for artifact in renderer.files()? {
            self.staging.write_artifact(&artifact)?;
        }
        for page in &pages {
            *made.pages.entry((page.kind(), locale)).or_default() += 1;
        }
        Ok(index)
    }

    /// Writes what the full text search of a locale is made of.
    pub(super) fn text(&self, index: Index<'_>) -> Result<(), Failure> {
        let artifacts = index.artifacts()?;
        artifacts
            .iter()
            .try_for_each(|artifact| Ok(self.staging.write_artifact(artifact)?))
    }

    /// Writes what belongs to no locale.
    pub(super) fn machinery(&self) -> Result<(), Failure> {
        let machinery = self.ready.renderer.machinery();
        for artifact in machinery.artifacts() {
            self.staging.write_artifact(&artifact)?;
        }
        for part in machinery.sitemap_parts() {
            self.staging
                .write_with(&part.path, |out| machinery.write_sitemap(&part, out))?;
        }
        self.staging
            .write_with("_redirects", |out| machinery.write_redirects(out))?;
        Ok(())
    }

    /// Writes pages, and redirects to them: how many of those.
    fn pages(&self, renderer: &LocaleRenderer<'_>, pages: &[Page], index: &Index<'_>) -> Result<u64, Failure> {
        let failed = AtomicBool::new(false);
        let redirects = AtomicU64::new(0);
        // The failure of the first page in page order, so that the same mistake is always reported for the same page.
        let failure: Mutex<Option<(usize, Failure)>> = Mutex::new(None);
        pages.par_iter().enumerate().for_each(|(at, page)| {
            if failed.load(Ordering::Relaxed) {
                return;
            }
            let result = BUFFER
                .with_borrow_mut(|buffer| self.page(renderer, *page, index, buffer))
                .and_then(|count| self.preview(renderer, *page).map(|()| count));
            self.bar.inc(1);
            match result {
                Ok(count) => {
                    redirects.fetch_add(count, Ordering::Relaxed);
                }
                Err(error) => {
                    failed.store(true, Ordering::Relaxed);
                    let mut first = failure.lock().unwrap_or_else(PoisonError::into_inner);
                    if first.as_ref().is_none_or(|(known, _)| at < *known) {
                        *first = Some((at, error));
                    }
                }
            }
        });
        match failure.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some((_, error)) => Err(error),
            None => Ok(redirects.into_inner()),
        }
    }

    fn page(
        &self,
        renderer: &LocaleRenderer<'_>,
        page: Page,
        index: &Index<'_>,
        buffer: &mut Vec<u8>,
    ) -> Result<u64, Failure> {
        buffer.clear();
        renderer.page_into(page, buffer)?;
        self.staging.write(&renderer.path(page), buffer)?;
        if let Some(twin) = renderer.twin(page, buffer)? {
            self.staging.write_artifact(&twin)?;
        }
        index.add(page, buffer);
        let former = renderer.former(page);
        for route in &former {
            buffer.clear();
            renderer.redirect_into(page, route, buffer)?;
            self.staging.write(&renderer.file(route), buffer)?;
        }
        Ok(former.len() as u64)
    }

    /// Draws a page's preview, unless the site that is there has it.
    fn preview(&self, renderer: &LocaleRenderer<'_>, page: Page) -> Result<(), Failure> {
        let Some(painter) = self.painter else { return Ok(()) };
        let Some(preview) = renderer.preview(page)? else {
            return Ok(());
        };
        let png = match self.staging.published(&preview.path) {
            Some(png) => png,
            None => painter
                .paint(&preview.svg)
                .map_err(|error| Failure::Preview(renderer.path(page), error))?,
        };
        Ok(self.staging.write(&preview.path, &png)?)
    }
}
