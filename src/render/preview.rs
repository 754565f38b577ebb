//! Previews: the pictures that other programs show with a link to a page, of entries and of comparisons that somebody
//! wrote words for. A template of the theme draws them; what there is to place is computed here.

use serde::Serialize;
use tera::Context;

use super::LocaleRenderer;
use super::lines::wrap;
use super::markdown;
use crate::diagnostic::Diagnostic;
use crate::model::entry::EntryId;
use crate::model::locale::Direction;
use crate::model::message::{self, Key};
use crate::plan::{Availability, Page};

/// The size of a preview, which is what most programs show whole.
pub(super) const SIZE: (u32, u32) = (1200, 630);

/// What is left free on both sides.
const MARGIN: usize = 80;

/// The most lines of the text below.
const LINES: usize = 3;

/// An entry as a preview shows it.
#[derive(Serialize)]
struct SideView {
    label: String,
    code: String,
    /// How large the code may be, so that it fits.
    code_size: usize,
    /// The name, broken into lines.
    name: Vec<String>,
    /// The place of its middle, and of the edge that it begins at.
    middle: usize,
    edge: usize,
}

/// A picture of a page.
pub struct Preview {
    /// Its path below the output folder. It depends on what is drawn and with what, so that what was drawn before can be
    /// taken from the site that is there.
    pub path: String,
    /// The drawing.
    pub svg: String,
}

impl LocaleRenderer<'_> {
    /// The preview of a page, if the build draws any and the page has one: those that search engines may index, in
    /// locales whose language they are in.
    ///
    /// # Errors
    /// What the template or a message fails at.
    pub fn preview(&self, page: Page) -> Result<Option<Preview>, Diagnostic> {
        self.preview_of(page, self.plan.availability(page))
    }

    pub(super) fn preview_of(&self, page: Page, availability: Availability) -> Result<Option<Preview>, Diagnostic> {
        let Some(fonts) = self.preview_fonts else {
            return Ok(None);
        };
        let entries = match page {
            Page::Entry(id) => vec![id],
            Page::Comparison(pair) if self.site().curated.contains(&pair) => vec![pair.a, pair.b],
            _ => return Ok(None),
        };
        if !availability.indexed.contains(self.locale) {
            return Ok(None);
        }
        let svg = self.preview_drawing(page, &entries)?;
        let mut hasher = blake3::Hasher::new();
        hasher.update(svg.as_bytes()).update(fonts.as_bytes());
        // Another version may draw otherwise.
        hasher.update(env!("CARGO_PKG_VERSION").as_bytes());
        let hash = hasher.finalize().to_hex();
        Ok(Some(Preview {
            path: format!("previews/{}.png", &hash[..20]),
            svg,
        }))
    }

    fn preview_drawing(&self, page: Page, entries: &[EntryId]) -> Result<String, Diagnostic> {
        let site = self.site();
        let rtl = site.locale(self.locale).direction == Direction::RightToLeft;
        let width = SIZE.0 as usize;
        let room = (width - 2 * MARGIN) / entries.len() - if entries.len() > 1 { 60 } else { 0 };
        let sides: Vec<SideView> = entries
            .iter()
            .enumerate()
            .map(|(at, id)| {
                let own = self.fragments.entry(*id);
                let step = width / entries.len();
                let at = if rtl { entries.len() - 1 - at } else { at };
                let label = &self.fragments.collections[usize::from(id.collection)].label;
                SideView {
                    label: self.directed(label),
                    // Bold capitals are about seven tenths as wide as high.
                    code_size: (room * 10 / 7 / own.code.chars().count().max(1)).min(if entries.len() > 1 {
                        150
                    } else {
                        190
                    }),
                    code: own.code.clone(),
                    name: self.directed_lines(&own.name, room, 46, 2),
                    middle: at * step + step / 2,
                    edge: if rtl { width - MARGIN } else { MARGIN },
                }
            })
            .collect();
        let text = match page {
            Page::Comparison(pair) => self.words().plain(Key::value(&message::pair(site, pair)), &[])?,
            _ => self.fragments.entry(entries[0]).summary.clone(),
        };
        let mut context = Context::new();
        context.insert("width", &SIZE.0);
        context.insert("height", &SIZE.1);
        context.insert("rtl", &rtl);
        context.insert("site", &self.directed(&self.fragments.site_name));
        context.insert("sides", &sides);
        let lines = self.directed_lines(&markdown::plain(&text), width - 2 * MARGIN, 36, LINES);
        context.insert("lines", &lines);
        context.insert("comparison", &(entries.len() > 1));
        self.fragment("fragments/preview.html", &context)
    }

    /// A text in lines of at most `room`, written `size` high; what does not fit is left out, with an ellipsis.
    fn directed_lines(&self, text: &str, room: usize, size: usize, most: usize) -> Vec<String> {
        // Lines are measured as for letters of 13.
        let mut lines = wrap(text, room * 12 / size);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                let end = last.trim_end_matches([' ', ',', '.', ';', ':', '、', '。', '，']).len();
                last.truncate(end);
                last.push('…');
            }
        }
        lines.iter().map(|line| self.directed(line)).collect()
    }

    /// A line in the direction of the locale: SVG has no paragraphs that would have one (UAX #9, X2).
    fn directed(&self, line: &str) -> String {
        match self.site().locale(self.locale).direction {
            Direction::LeftToRight => line.to_owned(),
            Direction::RightToLeft => format!("\u{202b}{line}\u{202c}"),
        }
    }
}
