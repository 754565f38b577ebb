//! The page that shows translators how far each locale is, and what there is to do.

use serde::Serialize;
use tera::Value;

use super::LocaleRenderer;
use super::chrome::insert_safe;
use super::links;
use super::markdown;
use super::text::escape;
use crate::diagnostic::Diagnostic;
use crate::model::catalog::Arg;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::plan::Page;
use crate::translation::part::Part;
use crate::translation::status::{Counts, Item, State, items};

/// How many texts of a cell are named; the command line names all.
const MOST_NAMED: usize = 100;

#[derive(Serialize)]
struct LocaleView {
    tag: String,
    dir: &'static str,
    name: String,
}

#[derive(Serialize)]
struct RowView {
    name: Value,
    cells: Vec<CellView>,
}

#[derive(Serialize)]
struct CellView {
    /// The anchor of what there is to do; nothing where there is nothing.
    href: Option<String>,
    /// From 0, nothing translated, to 5, all.
    level: u8,
    percent: u32,
    label: Value,
}

#[derive(Serialize)]
struct TodoView {
    id: String,
    heading: Value,
    command: String,
    missing: Vec<String>,
    outdated: Vec<String>,
    obsolete: Vec<String>,
    missing_count: usize,
    outdated_count: usize,
    obsolete_count: usize,
    same_count: u32,
}

impl LocaleRenderer<'_> {
    pub(super) fn translations(&self, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let words = self.words();
        let root = links::root(self.plan.route(Page::Translations, self.locale).depth());
        let title = words.plain(Key::value("l10n-title"), &[])?;
        let lead = words.get(Key::attribute("l10n-title", "description"), &[])?;
        let mut context = self.page_context(Page::Translations, &title, &markdown::plain(&lead.text))?;
        insert_safe(&mut context, "lead", &words.inline(&lead, &self.links(&root)));
        let reference = site.locales.reference();
        let locales: Vec<LocaleId> = site.locales.published().filter(|id| *id != reference).collect();
        let mut heads = Vec::new();
        for id in &locales {
            let locale = site.locale(*id);
            heads.push(LocaleView {
                tag: locale.tag.clone(),
                dir: locale.direction.as_str(),
                name: self.locale_name(*id)?,
            });
        }
        let all: Vec<Vec<Item>> = locales.iter().map(|id| items(site, *id)).collect();
        let mut rows = Vec::new();
        let mut todos = Vec::new();
        for part in Part::all(site) {
            let name = self.part_name(part)?;
            let mut cells = Vec::new();
            let mut total = 0;
            for (items, head) in all.iter().zip(&heads) {
                let own: Vec<&Item> = items.iter().filter(|item| Part::of(site, item) == part).collect();
                let counts = Counts::of(own.iter().copied());
                total += counts.total();
                let todo = self.todo(part, &name, head, &own, counts)?;
                cells.push(self.cell(counts, todo.as_ref().map(|todo| todo.id.as_str()))?);
                todos.extend(todo);
            }
            if total > 0 {
                rows.push(RowView {
                    name: Value::safe_string(&name),
                    cells,
                });
            }
        }
        context.insert("locales", &heads);
        context.insert("rows", &rows);
        context.insert("todos", &todos);
        self.render_into("translations.html", &context, out)
    }

    fn cell(&self, counts: Counts, todo: Option<&str>) -> Result<CellView, Diagnostic> {
        // Never rounded up to all of it.
        let percent = counts.translated * 100 / counts.total().max(1);
        let args = [
            ("translated", Arg::Number(f64::from(counts.translated))),
            ("total", Arg::Number(f64::from(counts.total()))),
        ];
        Ok(CellView {
            href: todo.map(|id| format!("#{id}")),
            level: (percent / 20) as u8,
            percent,
            label: Value::safe_string(&self.words().html(Key::value("l10n-cell"), &args)?),
        })
    }

    fn todo(
        &self,
        part: Part,
        name: &str,
        head: &LocaleView,
        own: &[&Item],
        counts: Counts,
    ) -> Result<Option<TodoView>, Diagnostic> {
        let keys = |state| {
            own.iter()
                .filter(move |item| item.state == state)
                .map(|item| item.key.clone())
        };
        let named = |state| keys(state).take(MOST_NAMED).collect::<Vec<String>>();
        if own.iter().all(|item| item.state == State::Translated) {
            return Ok(None);
        }
        let locale = format!("<bdi lang=\"{}\">{}</bdi>", head.tag, escape(&head.name));
        let (first, second) = (super::text::slot(0), super::text::slot(1));
        let args = [("locale", Arg::Text(&first)), ("part", Arg::Text(&second))];
        let heading = self.words().html(Key::value("l10n-todo"), &args)?;
        let heading = super::text::Slotted::new(&heading).fill(&[&locale, name]);
        Ok(Some(TodoView {
            id: format!("{}-{}", head.tag, part.id(self.site())),
            heading: Value::safe_string(&heading),
            command: format!("visavis l10n diff {}", head.tag),
            missing: named(State::Missing),
            outdated: named(State::Outdated),
            obsolete: named(State::Obsolete),
            missing_count: counts.missing as usize,
            outdated_count: counts.outdated as usize,
            obsolete_count: counts.obsolete as usize,
            same_count: counts.same,
        }))
    }

    /// What a part is called, as HTML.
    fn part_name(&self, part: Part) -> Result<String, Diagnostic> {
        let words = self.words();
        let key = match part {
            Part::Collection(index) => {
                let id = &self.site().collections[usize::from(index)].id;
                return words.html(Key::attribute(id, "label"), &[]);
            }
            Part::Interface => "l10n-row-interface",
            Part::Across => "heading-equivalences",
            Part::Guides => "l10n-row-guides",
            Part::Glossary => "l10n-row-glossary",
            Part::Pages => "l10n-row-pages",
        };
        words.html(Key::value(key), &[])
    }
}
