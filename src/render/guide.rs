//! Decision guides: all questions and outcomes on one page, each an anchor that answers lead to.

use serde::Serialize;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::comparison::{DESCRIPTION, bdi};
use super::links;
use super::markdown;
use super::spacing::cut;
use crate::diagnostic::Diagnostic;
use crate::model::comparison::SetId;
use crate::model::guide::{Guide, Node, Reading, Step};
use crate::model::message::{self, Key};
use crate::plan::Page;

#[derive(Serialize)]
struct NodeView {
    id: String,
    kind: &'static str,
    title: tera::Value,
    description: tera::Value,
    answers: Vec<AnswerView>,
    readings: Vec<ReadingView>,
    /// The anchor of the question before it.
    parent: Option<String>,
}

#[derive(Serialize)]
struct AnswerView {
    href: String,
    label: tera::Value,
}

/// A link to an entry or comparison, its texts as HTML.
#[derive(Serialize)]
pub(super) struct ReadingView {
    pub href: String,
    label: String,
    name: String,
}

impl ReadingView {
    /// Label and name in one.
    pub(super) fn whole(&self) -> String {
        match self.name.as_str() {
            "" => self.label.clone(),
            name => format!("{} {name}", self.label),
        }
    }
}

/// A link to a guide.
#[derive(Serialize)]
pub(super) struct GuideView {
    href: String,
    title: tera::Value,
    description: tera::Value,
}

impl LocaleRenderer<'_> {
    pub(super) fn guide(&self, index: u32, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let guide = &self.site().guides[index as usize];
        let words = self.words();
        let id = message::guide(&guide.id);
        let root = links::root(self.plan.route(Page::Guide(index), self.locale).depth());
        let title = words.plain(Key::value(&id), &[])?;
        let description = words.get(Key::attribute(&id, "description"), &[])?;
        let plain = cut(&markdown::plain(&description.text), DESCRIPTION);
        let mut context = self.page_context(Page::Guide(index), &title, &plain)?;
        insert_safe(&mut context, "heading", &words.html(Key::value(&id), &[])?);
        insert_safe(&mut context, "lead", &words.inline(&description, &self.links(&root)));
        let nodes: Result<Vec<NodeView>, Diagnostic> =
            guide.nodes.iter().map(|node| self.node(guide, node, &root)).collect();
        context.insert("nodes", &nodes?);
        self.render_into("guide.html", &context, out)
    }

    fn node(&self, guide: &Guide, node: &Node, root: &str) -> Result<NodeView, Diagnostic> {
        let words = self.words();
        let links = self.links(root);
        let id = message::guide_node(&guide.id, &node.id);
        let html = |key| words.html(key, &[]).map(|html| tera::Value::safe_string(&html));
        let description = match words.find(Key::attribute(&id, "description"), &[])? {
            Some(found) => words.blocks(&found, &links),
            None => String::new(),
        };
        let mut view = NodeView {
            id: node.id.clone(),
            kind: "outcome",
            title: html(Key::value(&id))?,
            description: tera::Value::safe_string(&description),
            answers: Vec::new(),
            readings: Vec::new(),
            parent: node.parent.map(|parent| format!("#{}", guide.nodes[parent].id)),
        };
        match &node.step {
            Step::Question(answers) => {
                view.kind = "question";
                for (answer, next) in answers {
                    view.answers.push(AnswerView {
                        href: format!("#{}", guide.nodes[*next].id),
                        label: html(Key::attribute(&id, answer))?,
                    });
                }
            }
            Step::Outcome(readings) => {
                view.readings = readings.iter().map(|reading| self.reading(*reading, root)).collect();
            }
        }
        Ok(view)
    }

    pub(super) fn reading(&self, reading: Reading, root: &str) -> ReadingView {
        let page = match reading {
            Reading::Entry(id) => Page::Entry(id),
            Reading::Comparison(pair) => Page::Comparison(pair),
            Reading::Set(set) => Page::Set(set),
        };
        let (label, name) = match reading {
            Reading::Entry(id) => {
                let entry = self.fragments.entry(id);
                (bdi(&entry.label_html), entry.name_html.clone())
            }
            Reading::Comparison(pair) => {
                let (a, b) = (self.fragments.entry(pair.a), self.fragments.entry(pair.b));
                let second = if pair.crosses() { &b.label_html } else { &b.code_html };
                (
                    self.fragments
                        .comparison_label_html
                        .fill(&[&bdi(&a.label_html), &bdi(second)]),
                    String::new(),
                )
            }
            Reading::Set(set) => (self.set_label(set, true), String::new()),
        };
        ReadingView {
            href: self.links(root).page(page),
            label,
            name,
        }
    }

    /// "WebSocket 1005 vs 1006 vs 1015", as HTML or as text.
    pub(super) fn set_label(&self, set: SetId, html: bool) -> String {
        let mut label = String::new();
        for (at, id) in self.site().set(set).iter().enumerate() {
            let entry = self.fragments.entry(*id);
            label = match (at, html) {
                (0, true) => bdi(&entry.label_html),
                (0, false) => entry.label.clone(),
                (_, true) => self
                    .fragments
                    .comparison_label_html
                    .fill(&[&label, &bdi(&entry.code_html)]),
                (_, false) => self.fragments.comparison_label.fill(&[&label, &entry.code]),
            };
        }
        label
    }

    /// The guides that `wanted` chooses, as links from a page with this root.
    pub(super) fn guide_views(
        &self,
        root: &str,
        wanted: impl Fn(&Guide) -> bool,
    ) -> Result<Vec<GuideView>, Diagnostic> {
        let words = self.words();
        let links = self.links(root);
        let mut found = Vec::new();
        for (index, guide) in self.site().guides.iter().enumerate().filter(|(_, guide)| wanted(guide)) {
            let id = message::guide(&guide.id);
            let description = words.get(Key::attribute(&id, "description"), &[])?;
            found.push(GuideView {
                href: links.page(Page::Guide(index as u32)),
                title: tera::Value::safe_string(&words.html(Key::value(&id), &[])?),
                description: tera::Value::safe_string(&words.inline(&description, &links)),
            });
        }
        Ok(found)
    }
}
