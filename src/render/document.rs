//! Markdown pages: those that stand alone, and those of sections with what leads from one to the other.

use serde::Serialize;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::DESCRIPTION;
use super::embed;
use super::headings;
use super::links::{self, Embed};
use super::machinery::picture_path;
use super::markdown::{self, Insets};
use super::spacing::cut;
use super::text::{Slotted, escape, slot};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::message::Key;
use crate::model::page::MarkdownPage;
use crate::model::picture;
use crate::model::section::{Item, PATH, Place, Section, Version};
use crate::plan::Page;

/// A line of a table of contents.
#[derive(Serialize)]
struct ContentsView {
    id: String,
    label: tera::Value,
}

/// A page of a section in the navigation, with those below it where a reader is among them.
#[derive(Serialize)]
struct ItemView {
    href: String,
    title: tera::Value,
    current: bool,
    /// Whether the page is this one or above it.
    open: bool,
    items: Vec<ItemView>,
}

/// A page that leads on.
#[derive(Serialize)]
struct LinkView {
    href: String,
    title: tera::Value,
}

/// A version of a section as a switcher shows it.
#[derive(Serialize)]
struct VersionView<'a> {
    id: &'a str,
    href: String,
    current: bool,
}

impl LocaleRenderer<'_> {
    pub(super) fn markdown(&self, index: u32, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let page = Page::Markdown(index);
        let own = &site.pages[index as usize];
        let Some((answered, text)) = own.text(&site.locale(self.locale).chain) else {
            return Ok(());
        };
        let root = links::root(self.plan.route(page, self.locale).depth());
        let permalink = self.words().plain(Key::value("permalink"), &[])?;
        let anchors = headings::of_page(own, text.body(), site.locales.reference());
        let insets = Insets {
            anchors: &anchors,
            picture: &|destination, says| {
                picture::find(site, own, answered, destination).map_or_else(String::new, |found| {
                    format!(
                        "<img src=\"{root}{}\" alt=\"{}\" width=\"{}\" height=\"{}\" loading=\"lazy\" decoding=\"async\">",
                        escape(&picture_path(found)),
                        escape(says),
                        found.width,
                        found.height
                    )
                })
            },
            embed: &|embed: &Embed, caption| self.embedded(embed, caption, &root),
            permalink: &permalink,
        };
        let rendered = markdown::page(text.body(), &self.links(&root).spoken_in(answered), &insets)?;
        let (title, description) = (markdown::title(text), markdown::description(text));
        let mut context = self.page_context(page, &title, &cut(&description, DESCRIPTION))?;
        let marks = self.words().marks(answered, text.outdated);
        insert_safe(&mut context, "heading", &marks.inline(escape(&title)));
        let body = embed::without_page_language(&rendered.html, &marks);
        insert_safe(&mut context, "body", &marks.block(body));
        let contents = rendered.contents.into_iter().map(|(id, says)| ContentsView {
            id,
            label: tera::Value::safe_string(&marks.inline(says)),
        });
        context.insert("contents", &contents.collect::<Vec<_>>());
        let changed = match text.changed {
            Some(day) => self.values(&root).dated("page-changed", day)?,
            None => String::new(),
        };
        insert_safe(&mut context, "changed", &changed);
        match &own.place {
            Some(place) => {
                let (section, version) = self.version(place);
                context.insert("section", &version.start().and_then(|start| self.link_to(start, &root)));
                let above = version.above(index);
                context.insert("items", &self.items(&version.items, index, &above, &root));
                let above = above.into_iter().filter_map(|page| self.link_to(page, &root));
                context.insert("above", &above.collect::<Vec<_>>());
                context.insert("is_start", &(version.start() == Some(index)));
                let (previous, next) = self.beside(version, index, &root);
                context.insert("previous", &previous);
                context.insert("next", &next);
                context.insert("versions", &self.versions(section, place, &root));
                insert_safe(&mut context, "superseded", &self.superseded(index, &root)?);
                context.insert("edit", &edit_link(section, own, &site.locale(answered).folder));
                self.render_into("document.html", &context, out)
            }
            None => self.render_into("page.html", &context, out),
        }
    }

    fn version(&self, place: &Place) -> (&Section, &Version) {
        let section = &self.site().sections[usize::from(place.section)];
        (section, &section.versions[usize::from(place.version)])
    }

    /// The address of a Markdown page, by its place in the site, and its title as HTML; nothing where readers of this locale
    /// have no such page.
    pub(super) fn page_link(&self, index: u32, root: &str) -> Option<(String, String)> {
        let site = self.site();
        let (answered, text) = site.pages[index as usize].text(&site.locale(self.locale).chain)?;
        let href = self.links(root).find(Page::Markdown(index))?;
        let title = self
            .words()
            .marks(answered, false)
            .inline(escape(&markdown::title(text)));
        Some((href, title))
    }

    fn link_to(&self, index: u32, root: &str) -> Option<LinkView> {
        let (href, title) = self.page_link(index, root)?;
        Some(LinkView {
            href,
            title: tera::Value::safe_string(&title),
        })
    }

    fn items(&self, items: &[Item], here: u32, above: &[u32], root: &str) -> Vec<ItemView> {
        let views = items.iter().filter_map(|item| {
            let LinkView { href, title } = self.link_to(item.page, root)?;
            let open = item.page == here || above.contains(&item.page);
            Some(ItemView {
                href,
                title,
                current: item.page == here,
                open,
                // What is below other pages is shown there: a list of all would hide where a reader is.
                items: match open {
                    true => self.items(&item.items, here, above, root),
                    false => Vec::new(),
                },
            })
        });
        views.collect()
    }

    /// The pages that are read before and after a page.
    fn beside(&self, version: &Version, here: u32, root: &str) -> (Option<LinkView>, Option<LinkView>) {
        let order = version.reading_order();
        let Some(at) = order.iter().position(|page| *page == here) else {
            return (None, None);
        };
        let link = |page: &u32| self.link_to(*page, root);
        (
            order[..at].iter().rev().find_map(link),
            order[at + 1..].iter().find_map(link),
        )
    }

    /// The section's versions, each with the same page where it has one, else its start.
    fn versions<'s>(&'s self, section: &'s Section, place: &Place, root: &str) -> Vec<VersionView<'s>> {
        let versions = section.versions.iter().enumerate();
        let views = versions.filter_map(|(at, version)| {
            let page = version.pages.get(&place.path).copied().or(version.start())?;
            Some(VersionView {
                id: version.id.as_deref()?,
                href: self.links(root).find(Page::Markdown(page))?,
                current: at == usize::from(place.version),
            })
        });
        views.collect()
    }

    /// What a page of a version that is not current says: that it is old, and where the current one is.
    fn superseded(&self, index: u32, root: &str) -> Result<String, Diagnostic> {
        let Some((version, current)) = self.plan.superseded(index) else {
            return Ok(String::new());
        };
        let words = self.words();
        let place = slot(0);
        let says = words.html(Key::value("page-version-old"), &[("version", Arg::Text(&place))])?;
        let says = Slotted::new(&says).fill(&[&format!("<bdi>{}</bdi>", escape(version))]);
        let href = self.links(root).page(Page::Markdown(current));
        let link = words.html(Key::value("page-version-current"), &[])?;
        Ok(format!("{says} <a href=\"{}\">{link}</a>", escape(&href)))
    }
}

/// Where a reader can change the text of a page.
fn edit_link(section: &Section, page: &MarkdownPage, folder: &str) -> Option<String> {
    let url = section.edit_url.as_ref()?;
    Some(url.replace(PATH, &format!("locales/{folder}/{}.md", page.file)))
}
