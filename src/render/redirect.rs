//! Redirects: pages at former addresses, which lead on to the page itself.

use tera::Context;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::bdi;
use super::fragments::ENTRY_DEPTH;
use super::links;
use super::markdown;
use super::text::{Slotted, escape, slot};
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::message::{self, Key};
use crate::plan::Page;
use crate::plan::route::Route;

impl LocaleRenderer<'_> {
    pub(super) fn redirect(&self, page: Page, from: &Route, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let to = self.plan.route(page, self.locale);
        let to = format!("{}/{}", site.locale(self.locale).tag, to.as_str());
        let (text, html) = self.called(page)?;
        let href = format!("{}{to}", links::root(from.depth()));
        let values = [escape(&text), href, site.base.join(&to), html];
        let values = values.each_ref().map(String::as_str);
        let mut made = String::with_capacity(1024);
        match page {
            // There are as many of these as comparisons.
            Page::Comparison(_) if from.depth() == ENTRY_DEPTH => {
                self.comparison_frame()?.fill_into(&mut made, &values)
            }
            _ => self.frame(page, from.depth())?.fill_into(&mut made, &values),
        }
        out.extend_from_slice(made.as_bytes());
        Ok(())
    }

    /// What a link to a page says, as text and as HTML.
    fn called(&self, page: Page) -> Result<(String, String), Diagnostic> {
        let words = self.words();
        let message = match page {
            Page::Comparison(pair) => {
                let (a, b) = (self.fragments.entry(pair.a), self.fragments.entry(pair.b));
                let (text, html) = match pair.crosses() {
                    true => (&b.label, &b.label_html),
                    false => (&b.code, &b.code_html),
                };
                let (labels, labels_html) = (&self.fragments.comparison_label, &self.fragments.comparison_label_html);
                return Ok((
                    labels.fill(&[&a.label, text]),
                    labels_html.fill(&[&bdi(&a.label_html), &bdi(html)]),
                ));
            }
            Page::Markdown(index) => {
                let chain = &self.site().locale(self.locale).chain;
                let text = self.site().pages[index as usize].text(chain);
                return Ok(text.map_or_else(Default::default, |(answered, text)| {
                    let title = markdown::title(text);
                    let html = words.marks(answered, text.outdated).inline(escape(&title));
                    (title, html)
                }));
            }
            Page::Guide(index) => message::guide(&self.site().guides[index as usize].id),
            Page::Glossary => "glossary-title".to_owned(),
            Page::Translations => "l10n-title".to_owned(),
            Page::Compare => "compare-title".to_owned(),
            // Their addresses are made of ids alone, which never were others.
            Page::Home | Page::Collection(_) | Page::Entry(_) | Page::Set(_) | Page::NotFound => {
                "site-title".to_owned()
            }
        };
        let found = words.get(Key::value(&message), &[])?;
        let html = words.marked(&found);
        Ok((found.text, html))
    }

    fn comparison_frame(&self) -> Result<&Slotted, Diagnostic> {
        if let Some(made) = self.fragments.redirect.get() {
            return Ok(made);
        }
        let mut context = self.frame_context(ENTRY_DEPTH);
        context.insert("moved", &false);
        let frame = Slotted::new(&self.fragment("redirect.html", &context)?);
        Ok(self.fragments.redirect.get_or_init(|| frame))
    }

    fn frame(&self, page: Page, depth: usize) -> Result<Slotted, Diagnostic> {
        let mut context = self.frame_context(depth);
        let is_comparison = matches!(page, Page::Comparison(_));
        context.insert("moved", &!is_comparison);
        let place = slot(4);
        let words = self.words();
        let moved = words.html(Key::value("redirect-title"), &[("page", Arg::Text(&place))])?;
        let link = format!("<a href=\"{}\">{}</a>", slot(1), slot(3));
        insert_safe(&mut context, "moved_to", &moved.replace(&place, &link));
        Ok(Slotted::new(&self.fragment("redirect.html", &context)?))
    }

    /// The context of a frame. Places: what the page is called, the address from here, the whole address, and what the
    /// page is called as HTML.
    fn frame_context(&self, depth: usize) -> Context {
        let mut context = Context::new();
        for (at, name) in ["page", "href", "url", "name"].into_iter().enumerate() {
            insert_safe(&mut context, name, &slot(at as u8));
        }
        context.insert("root", &links::root(depth));
        context
    }
}
