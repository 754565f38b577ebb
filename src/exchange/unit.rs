//! Units: what there is to translate, and what of it is translated.

use super::address::Addresses;
use super::block::{Block, blocks, body};
use super::sheet::{self, Sheet, Written};
use crate::model::Site;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::model::page::{MarkdownPage, PageText};
use crate::plan::{Page, Plan};
use crate::source::{Origin, Sources};

/// Everything that a translator of one locale needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Units {
    /// What the site is called: its address.
    pub site: String,
    /// The reference locale's tag.
    pub from: String,
    /// The locale's tag.
    pub to: String,
    /// The reference locale's files, each with its units.
    pub files: Vec<UnitFile>,
}

/// The units of one file of the reference locale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitFile {
    /// Its path; that of a file which is embedded in the program begins with `theme/`.
    pub path: String,
    /// The comment at its head.
    pub comment: Vec<String>,
    /// Its units, in its order.
    pub units: Vec<Unit>,
}

/// Something to translate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// `message`, `message.attribute`, `-term`, `pages/<id>.md` or `<section>/<path>.md`, or the same with `#<n>` for the n-th block of a page.
    pub key: String,
    /// The reference text, as it is written.
    pub source: String,
    /// The translation, as it is written.
    pub target: Option<String>,
    /// Whether there is one, and whether it can still be right.
    pub state: State,
    /// What the reference locale tells translators about it, line by line.
    pub comment: Vec<String>,
    /// The comment of the group that it belongs to.
    pub group: Vec<String>,
    /// Its line in the file, from 1.
    pub line: usize,
    /// The address of the page on which it is seen.
    pub url: Option<String>,
    /// How many characters a translation should have at most, if it is a short label.
    pub limit: Option<usize>,
}

/// How far the translation of a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Untranslated,
    /// There is one.
    Translated,
    /// There is one, made from another reference text than today's.
    Outdated {
        /// That text, if it is known.
        previous: Option<String>,
    },
}

impl Units {
    /// How many units there are, and how many of them are translated, or were once.
    pub fn count(&self) -> (usize, usize) {
        let all = || self.files.iter().flat_map(|file| &file.units);
        (all().count(), all().filter(|unit| unit.target.is_some()).count())
    }

    /// The unit with this key.
    pub fn find(&self, key: &str) -> Option<&Unit> {
        let mut all = self.files.iter().flat_map(|file| &file.units);
        all.find(|unit| unit.key == key)
    }
}

/// Labels of at most this many characters have little room.
const LONGEST_LABEL: usize = 30;

/// What there is to translate for a locale.
pub fn units(plan: &Plan, sources: &Sources, locale: LocaleId) -> Units {
    let site = plan.site();
    let reference = site.locales.reference();
    let addresses = Addresses::new(plan, locale);
    let originals = sheet::sheets(site, sources, reference);
    let translations = sheet::sheets(site, sources, locale);
    let translated = sheet::index(&translations);
    let mut files: Vec<UnitFile> = Vec::new();
    for (sheet, _, message) in sheet::effective(&originals) {
        let path = shown_path(&sheet.path, sheet.theme);
        if files.last().is_none_or(|last| last.path != path) {
            files.push(UnitFile {
                path,
                comment: sheet.head_comment(),
                units: Vec::new(),
            });
        }
        let translation = translated.get(message.id.as_str()).copied();
        if let Some(file) = files.last_mut() {
            file.units.extend(of_message(sheet, message, translation, &addresses));
        }
    }
    for (at, page) in site.pages.iter().enumerate() {
        files.extend(of_page(
            site,
            sources,
            page,
            locale,
            addresses.of_page(Page::Markdown(at as u32)),
        ));
    }
    Units {
        site: site.base.join(""),
        from: site.locale(reference).tag.clone(),
        to: site.locale(locale).tag.clone(),
        files,
    }
}

fn shown_path(path: &str, theme: bool) -> String {
    if theme {
        format!("theme/{path}")
    } else {
        path.to_owned()
    }
}

/// The key of a message's value or attribute.
pub(super) fn key(id: &str, attribute: Option<&str>) -> String {
    Key { id, attribute }.to_string()
}

fn of_message(
    sheet: &Sheet,
    message: &Written,
    translation: Option<(&Sheet, &Written)>,
    addresses: &Addresses<'_>,
) -> Vec<Unit> {
    let url = addresses.of_message(&message.id);
    let unit = |part: &sheet::Part| {
        let attribute = part.attribute.as_deref();
        let source = sheet.text_of(part);
        let target = translation.and_then(|(sheet, message)| Some(sheet.text_of(message.part(attribute)?)));
        Unit {
            key: key(&message.id, attribute),
            limit: limit(&source),
            state: state(target.as_ref()),
            source,
            target,
            comment: message.comment.clone(),
            group: message.group.clone(),
            line: sheet.line(part.name),
            url: url.clone(),
        }
    };
    message.parts.iter().map(unit).collect()
}

fn state(target: Option<&String>) -> State {
    match target {
        Some(_) => State::Translated,
        None => State::Untranslated,
    }
}

/// How many characters the translation of a short label should have at most. Translations are longer than English, the
/// more so the shorter the text is: W3C, *Text size in translation*, has these factors from IBM.
fn limit(source: &str) -> Option<usize> {
    let length = source.chars().count();
    if length > LONGEST_LABEL || source.contains(['{', '\n']) {
        return None;
    }
    let tenths = match length {
        0..=10 => 30,
        11..=20 => 20,
        _ => 18,
    };
    Some((length * tenths / 10).max(10))
}

/// How a page is taken apart.
pub(super) enum Cut {
    /// Block by block: the translation's blocks, where there is a translation, are those of the original.
    Blocks(Vec<Block>),
    /// Not at all.
    Whole,
}

/// How a page is taken apart for a translation: block by block where there is no translation yet, or where its blocks
/// are as many as the original's, of the same kinds.
pub(super) fn cut(original: &str, translation: Option<&str>) -> Cut {
    let found = blocks(original);
    let kinds = |blocks: &[Block]| blocks.iter().map(|block| block.kind).collect::<Vec<_>>();
    match translation {
        Some(text) if kinds(&blocks(text)) != kinds(&found) => Cut::Whole,
        _ => Cut::Blocks(found),
    }
}

/// The key of a page, or of one of its blocks, counted from 0.
pub(super) fn page_key(file: &str, block: Option<usize>) -> String {
    match block {
        None => format!("{file}.md"),
        Some(at) => format!("{file}.md#{}", at + 1),
    }
}

/// A page's texts: the original, and the translation if there is one.
pub(super) fn texts<'a>(
    site: &Site,
    page: &'a MarkdownPage,
    locale: LocaleId,
) -> Option<(&'a PageText, Option<&'a PageText>)> {
    let original = page.texts[site.locales.reference().index()].as_ref()?;
    Some((original, page.texts[locale.index()].as_ref()))
}

fn of_page<'a>(
    site: &Site,
    sources: &Sources,
    page: &'a MarkdownPage,
    locale: LocaleId,
    url: Option<String>,
) -> Option<UnitFile> {
    let (original, translation) = texts(site, page, locale)?;
    let source = sources.get(original.file);
    let unit = |block: Option<usize>, source: &str, target: Option<&str>, line: usize, comment: String| Unit {
        key: page_key(&page.file, block),
        source: source.to_owned(),
        target: target.map(str::to_owned),
        state: state(target.map(str::to_owned).as_ref()),
        comment: vec![comment],
        group: Vec::new(),
        line,
        url: url.clone(),
        limit: None,
    };
    let units = match cut(&original.text, translation.map(|text| &*text.text)) {
        Cut::Whole => {
            let comment = "A whole Markdown page. Its anchors ({#…}) stay as they are.";
            let whole = |text: &'a str| Some(&text[body(text)]).filter(|text| !text.is_empty());
            let target = translation.and_then(|text| whole(&text.text));
            let source = whole(&original.text).unwrap_or_default();
            vec![unit(None, source, target, 1, comment.to_owned())]
        }
        Cut::Blocks(found) => {
            let own = translation.map(|text| (&*text.text, blocks(&text.text)));
            let of = |(at, block): (usize, &Block)| {
                let text = &original.text[block.range.clone()];
                let target = own.as_ref().map(|(text, blocks)| &text[blocks[at].range.clone()]);
                let line = original.text[..block.range.start].matches('\n').count() + 1;
                let (number, kind) = (at + 1, block.kind.as_str());
                let mut comment = format!("Part {number} of {} of a Markdown page: a {kind}.", found.len());
                if text.contains("{#") {
                    comment.push_str(" Its anchor ({#…}) stays as it is.");
                }
                unit(Some(at), text, target, line, comment)
            };
            found.iter().enumerate().map(of).collect()
        }
    };
    Some(UnitFile {
        path: shown_path(&source.path, source.origin == Origin::Theme),
        comment: Vec::new(),
        units,
    })
}
