//! The glossary: each term with what it means, in the order of the locale's alphabet.

use serde::Serialize;
use tera::{Context, Value};

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::DESCRIPTION;
use super::guide::ReadingView;
use super::links;
use super::markdown;
use super::spacing::cut;
use super::text::escape;
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::glossary::Term;
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct TermView {
    id: String,
    name: Value,
    /// What it is called in the reference locale, as a sentence; nothing where that is the page's own.
    original: Option<Value>,
    description: Value,
    citations: Vec<CitationView>,
    readings: Vec<ReadingView>,
    #[serde(skip)]
    text: String,
}

#[derive(Serialize)]
struct CitationView {
    label: Value,
    title: String,
    url: String,
}

impl LocaleRenderer<'_> {
    pub(super) fn glossary(&self, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let words = self.words();
        let root = links::root(self.plan.route(Page::Glossary, self.locale).depth());
        let title = words.plain(Key::value("glossary-title"), &[])?;
        let lead = words.get(Key::attribute("glossary-title", "description"), &[])?;
        let plain = cut(&markdown::plain(&lead.text), DESCRIPTION);
        let mut context = self.page_context(Page::Glossary, &title, &plain)?;
        insert_safe(&mut context, "heading", &words.html(Key::value("glossary-title"), &[])?);
        insert_safe(&mut context, "lead", &words.inline(&lead, &self.links(&root)));
        let terms: Result<Vec<TermView>, Diagnostic> =
            self.site().glossary.iter().map(|term| self.term(term, &root)).collect();
        let mut terms = terms?;
        self.formats.sort_by_key(&mut terms, |term| &term.text);
        context.insert("terms", &terms);
        self.render_into("glossary.html", &context, out)
    }

    fn term(&self, term: &Term, root: &str) -> Result<TermView, Diagnostic> {
        let words = self.words();
        let site = self.site();
        let id = message::term(&term.id);
        let found = words.get(Key::value(&id), &[])?;
        let description = words.get(Key::attribute(&id, "description"), &[])?;
        let mut citations = Vec::with_capacity(term.references.len());
        for reference in &term.references {
            citations.push(CitationView {
                label: Value::safe_string(&words.marked(&words.citation(reference)?)),
                title: site.bibliography.work(reference).title.clone(),
                url: site.bibliography.url(reference),
            });
        }
        Ok(TermView {
            id: term.id.clone(),
            name: Value::safe_string(&words.marked(&found)),
            original: self.original(&id)?,
            description: Value::safe_string(&words.blocks(&description, &self.links(root))),
            citations,
            readings: term
                .readings
                .iter()
                .map(|reading| self.reading(*reading, root))
                .collect(),
            text: found.text,
        })
    }

    fn original(&self, id: &str) -> Result<Option<Value>, Diagnostic> {
        let site = self.site();
        let reference = site.locales.reference();
        if self.locale == reference {
            return Ok(None);
        }
        let own = super::words::Words {
            site,
            locale: reference,
        };
        let term = own.plain(Key::value(id), &[])?;
        let place = super::text::slot(0);
        let frame = self
            .words()
            .html(Key::value("glossary-original"), &[("term", Arg::Text(&place))])?;
        let locale = site.locale(reference);
        let term = format!(
            "<span lang=\"{}\" dir=\"{}\">{}</span>",
            locale.tag,
            locale.direction.as_str(),
            escape(&term)
        );
        let html = super::text::Slotted::new(&frame).fill(&[&term]);
        Ok(Some(Value::safe_string(&html)))
    }

    /// A link to the glossary for the footer, where the site has one.
    pub(super) fn glossary_link(&self, root: &str, context: &mut Context) {
        let there = !self.site().glossary.is_empty();
        let href = there.then(|| self.links(root).page(Page::Glossary));
        context.insert("glossary", &href);
    }
}
