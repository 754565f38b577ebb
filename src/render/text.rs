//! Text on its way into HTML: escaping, language marks, and texts with places to fill.

use crate::model::Site;
use crate::model::locale::LocaleId;

/// Text as HTML shows it, also within a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            _ => out.push(c),
        }
    }
    out
}

/// Marks phrasing content with its language where that is not the page's.
pub(super) fn mark_inline(site: &Site, page: LocaleId, answered: LocaleId, html: String) -> String {
    mark(site, page, answered, html, "span")
}

/// Marks blocks with their language where that is not the page's.
pub(super) fn mark_block(site: &Site, page: LocaleId, answered: LocaleId, html: String) -> String {
    mark(site, page, answered, html, "div")
}

fn mark(site: &Site, page: LocaleId, answered: LocaleId, html: String, element: &str) -> String {
    if page == answered {
        return html;
    }
    // What goes into a place is marked where it is not in the page's language, so around it the page's holds again.
    let html = match html.contains(is_slot) {
        true => html
            .split_inclusive(is_slot)
            .map(|piece| match piece.chars().next_back().filter(|c| is_slot(*c)) {
                Some(slot) => {
                    let before = piece.trim_end_matches(is_slot);
                    format!(
                        "{before}{}",
                        element_in(site, page, slot.encode_utf8(&mut [0; 4]), "span")
                    )
                }
                None => piece.to_owned(),
            })
            .collect(),
        false => html,
    };
    element_in(site, answered, &html, element)
}

fn element_in(site: &Site, locale: LocaleId, html: &str, element: &str) -> String {
    let locale = site.locale(locale);
    let (tag, direction) = (&locale.tag, locale.direction.as_str());
    format!("<{element} lang=\"{tag}\" dir=\"{direction}\">{html}</{element}>")
}

/// At most about `most` characters of a text, ended at a word.
pub(super) fn cut(text: &str, most: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(most) else {
        return text.to_owned();
    };
    let head = &text[..end];
    let head = head.rfind(char::is_whitespace).map_or(head, |at| &head[..at]);
    format!("{}…", head.trim_end_matches([',', ';', ':', ' ', '\u{a0}', '\u{202f}']))
}

/// The first of the characters that stand for places to fill. They are noncharacters, which no source may contain.
const FIRST_SLOT: u32 = 0xFDD0;

/// How many places a text may have.
const SLOTS: u32 = 16;

fn is_slot(c: char) -> bool {
    u32::from(c).wrapping_sub(FIRST_SLOT) < SLOTS
}

/// The character that stands for a place, as text. Survives Fluent, Markdown and escaping unchanged.
pub(super) fn slot(number: u8) -> String {
    char::from_u32(FIRST_SLOT + u32::from(number).min(SLOTS - 1)).map_or_else(String::new, String::from)
}

/// A text that is made once and filled in many times: pieces with places between them.
#[derive(Clone, Debug, Default)]
pub(super) struct Slotted {
    pieces: Vec<(Box<str>, Option<u8>)>,
}

impl Slotted {
    /// Takes a text apart at the characters that [`slot`] gives.
    pub(super) fn new(text: &str) -> Self {
        let mut pieces = Vec::new();
        let mut start = 0;
        for (at, c) in text.char_indices() {
            let number = u32::from(c).wrapping_sub(FIRST_SLOT);
            if number < SLOTS {
                pieces.push((text[start..at].into(), Some(number as u8)));
                start = at + c.len_utf8();
            }
        }
        pieces.push((text[start..].into(), None));
        Self { pieces }
    }

    /// Appends the text with `values` in its places.
    pub(super) fn fill_into(&self, out: &mut String, values: &[&str]) {
        for (piece, place) in &self.pieces {
            out.push_str(piece);
            if let Some(value) = place.and_then(|number| values.get(usize::from(number))) {
                out.push_str(value);
            }
        }
    }

    /// The text with `values` in its places.
    pub(super) fn fill(&self, values: &[&str]) -> String {
        let length: usize = self.pieces.iter().map(|(piece, _)| piece.len() + 24).sum();
        let mut out = String::with_capacity(length);
        self.fill_into(&mut out, values);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_filled_in_any_order() {
        let text = format!("<{}|{}|{}>", slot(1), slot(0), slot(1));
        assert_eq!(Slotted::new(&text).fill(&["a", "b"]), "<b|a|b>");
        assert_eq!(Slotted::new("plain").fill(&["a"]), "plain");
    }

    #[test]
    fn cut_ends_at_a_word() {
        assert_eq!(cut("one two three", 9), "one two…");
        assert_eq!(cut("one", 9), "one");
    }
}
