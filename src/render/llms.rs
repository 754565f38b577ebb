//! `llms.txt`: where programs that read for people find a site's texts (llmstxt.org). Each locale has its own, which leads
//! to the Markdown twins; the one at the root is the reference locale's and leads to the others.

use super::LocaleRenderer;
use super::markdown;
use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;
use crate::model::message::{self, Key};
use crate::plan::Page;

/// The name of the file.
pub(super) const FILE: &str = "llms.txt";

impl LocaleRenderer<'_> {
    /// The locale's `llms.txt`, and for the reference locale the root's, too.
    ///
    /// # Errors
    /// What a message fails at.
    pub(super) fn llms(&self) -> Result<Vec<Artifact>, Diagnostic> {
        let site = self.site();
        let text = self.llms_text()?;
        let tag = &site.locale(self.locale).tag;
        let mut found = Vec::new();
        if self.locale == site.locales.reference() {
            let mut whole = text.clone();
            whole.push_str(&format!(
                "\n## {}\n\n",
                self.words().plain(Key::value("nav-languages"), &[])?
            ));
            for id in site.locales.published().filter(|id| *id != self.locale) {
                let url = site.base.join(&format!("{}/{FILE}", site.locale(id).tag));
                whole.push_str(&format!("- [{}]({url})\n", self.locale_name(id)?));
            }
            found.push(Artifact {
                path: FILE.to_owned(),
                bytes: whole.into_bytes(),
            });
        }
        found.push(Artifact {
            path: format!("{tag}/{FILE}"),
            bytes: text.into_bytes(),
        });
        Ok(found)
    }

    fn llms_text(&self) -> Result<String, Diagnostic> {
        let site = self.site();
        let words = self.words();
        let plain = |key: Key<'_>| words.plain(key, &[]);
        let mut out = format!(
            "# {}\n\n> {}\n",
            plain(Key::value("site-title"))?,
            plain(Key::attribute("site-title", "description"))?
        );
        let mut collections = Vec::new();
        for collection in &site.collections {
            let description = plain(Key::attribute(&collection.id, "description"))?;
            let page = Page::Collection(collection.index);
            collections.push(self.llms_line(page, &plain(Key::value(&collection.id))?, &description));
        }
        list(&mut out, &plain(Key::value("nav-more"))?, collections);
        let mut guides = Vec::new();
        for (index, guide) in site.guides.iter().enumerate() {
            let id = message::guide(&guide.id);
            let description = plain(Key::attribute(&id, "description"))?;
            guides.push(self.llms_line(Page::Guide(index as u32), &plain(Key::value(&id))?, &description));
        }
        list(&mut out, &plain(Key::value("heading-guides"))?, guides);
        let chain = &site.locale(self.locale).chain;
        let mut pages = Vec::new();
        for (index, page) in site.pages.iter().enumerate() {
            if let Some((_, text)) = page.text(chain) {
                let title = markdown::title(text);
                pages.push(self.llms_line(Page::Markdown(index as u32), &title, ""));
            }
        }
        if !site.glossary.is_empty() {
            pages.push(self.llms_line(Page::Glossary, &plain(Key::value("glossary-title"))?, ""));
        }
        list(&mut out, &plain(Key::value("home-pages"))?, pages);
        for collection in &site.collections {
            let mut lines = Vec::new();
            for id in collection.ids() {
                let own = self.fragments.entry(id);
                let title = self.fragments.entry_title.fill(&[&own.label, &own.name]);
                lines.push(self.llms_line(Page::Entry(id), &title, &own.summary));
            }
            list(&mut out, &plain(Key::value(&collection.id))?, lines);
        }
        Ok(out)
    }

    /// A link to a page's twin; nothing where it has none.
    fn llms_line(&self, page: Page, title: &str, description: &str) -> Option<String> {
        let path = self.twin_path(page, self.plan.availability(page))?;
        let url = self.site().base.join(&path);
        let description = markdown::plain(description);
        let separator = if description.is_empty() { "" } else { ": " };
        Some(format!("- [{title}]({url}){separator}{description}\n"))
    }
}

/// Appends a section with a list, if there is anything to list.
fn list(out: &mut String, heading: &str, lines: Vec<Option<String>>) {
    let lines: String = lines.into_iter().flatten().collect();
    if !lines.is_empty() {
        out.push_str(&format!("\n## {heading}\n\n{lines}"));
    }
}
