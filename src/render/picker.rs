//! The page on which readers choose what to compare.

use serde::Serialize;

use super::LocaleRenderer;
use super::comparison::DESCRIPTION;
use super::links;
use super::spacing::cut;
use crate::diagnostic::Diagnostic;
use crate::model::comparison::Pair;
use crate::model::message::Key;
use crate::plan::Page;

/// The most comparisons of a collection that are all listed: beyond, only those that somebody names.
const MOST_PAIRS: usize = 1000;

#[derive(Serialize)]
struct OptionView<'a> {
    value: String,
    code: &'a str,
    name: &'a str,
    /// The language of the name where it fell back, and its direction.
    lang: Option<&'a str>,
    dir: Option<&'a str>,
    /// Its address from the locale's folder, where that is not made of its value.
    href: Option<String>,
}

#[derive(Serialize)]
struct GroupView<'a> {
    id: &'a str,
    label: &'a str,
    /// The label as HTML.
    name: tera::Value,
    href: String,
    options: Vec<OptionView<'a>>,
    /// Links to its comparisons.
    links: tera::Value,
}

impl LocaleRenderer<'_> {
    pub(super) fn picker(&self, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let site = self.site();
        let words = self.words();
        let root = links::root(2);
        let title = words.plain(Key::value("compare-title"), &[])?;
        let lead = words.plain(Key::value("compare-lead"), &[])?;
        let mut context = self.page_context(Page::Compare, &title, &cut(&lead, DESCRIPTION))?;
        let mut groups = Vec::with_capacity(site.collections.len());
        for collection in &site.collections {
            let fragments = &self.fragments.collections[usize::from(collection.index)];
            let options = collection.ids().zip(&collection.entries).map(|(id, entry)| OptionView {
                value: format!("{}/{}", collection.id, entry.slug),
                code: &entry.code,
                name: &self.fragments.entry(id).name,
                lang: self
                    .fragments
                    .entry(id)
                    .name_lang
                    .as_ref()
                    .map(|(lang, _)| lang.as_str()),
                dir: self.fragments.entry(id).name_lang.as_ref().map(|(_, dir)| *dir),
                href: (self.plan.locale_for(Page::Entry(id), self.locale) != Some(self.locale))
                    .then(|| self.path_from_folder(Page::Entry(id))),
            });
            let own = |pair: &Pair| !pair.crosses() && pair.a.collection == collection.index;
            let mut pairs: Vec<Pair> = site.comparisons().filter(own).collect();
            if pairs.len() > MOST_PAIRS {
                // The page of each entry lists the others.
                pairs.retain(|pair| site.names(*pair));
            }
            let mut listed = String::new();
            for pair in pairs {
                self.related_into(pair, 2, &mut listed);
            }
            let sets = self.set_links(2, |set, _| set.collection == collection.index);
            listed.push_str(&sets);
            groups.push(GroupView {
                id: &collection.id,
                label: &fragments.label,
                name: tera::Value::safe_string(&fragments.label_html),
                href: self.links(&root).page(Page::Collection(collection.index)),
                options: options.collect(),
                links: tera::Value::safe_string(&listed),
            });
        }
        context.insert("groups", &groups);
        let mut across = String::new();
        for pair in site.comparisons().filter(Pair::crosses) {
            self.related_into(pair, 2, &mut across);
        }
        super::chrome::insert_safe(&mut context, "across", &across);
        context.insert("data", super::data::FILE);
        self.render_into("compare.html", &context, out)
    }
}
