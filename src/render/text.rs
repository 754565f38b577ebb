//! Text on its way into HTML: escaping, language marks, and texts with places to fill.

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

/// What is to be said of a fragment besides its text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    /// Its language and direction, where they are not the page's.
    pub language: Option<(String, &'static str)>,
    /// That it was translated from an earlier wording, in words.
    pub outdated: Option<String>,
}

impl Marks {
    /// Phrasing content with its marks.
    pub(super) fn inline(&self, html: String) -> String {
        self.around("span", html)
    }

    /// Blocks with their marks.
    pub(super) fn block(&self, html: String) -> String {
        self.around("div", html)
    }

    fn around(&self, element: &str, html: String) -> String {
        if *self == Self::default() {
            return html;
        }
        let mut out = format!("<{element}");
        if let Some((tag, direction)) = &self.language {
            out.push_str(&format!(" lang=\"{tag}\" dir=\"{direction}\""));
        }
        if let Some(note) = &self.outdated {
            out.push_str(&format!(" class=\"outdated\" title=\"{}\"", escape(note)));
        }
        format!("{out}>{html}</{element}>")
    }
}

/// The first of the characters that stand for places to fill. They are noncharacters, which no source may contain.
const FIRST_SLOT: u32 = 0xFDD0;

/// How many places a text may have.
const SLOTS: u32 = 16;

/// The character that stands for a place, as text. Survives Fluent, Markdown and escaping unchanged.
pub(super) fn slot(number: u8) -> String {
    char::from_u32(FIRST_SLOT + u32::from(number).min(SLOTS - 1)).map_or_else(String::new, String::from)
}

/// What a proper name begins and ends with on its way through a message, as text: noncharacters like those of places.
const NAME: [char; 2] = ['\u{FDE0}', '\u{FDE1}'];

/// A name that no language translates, to be placed into a message.
pub(super) fn proper_name(name: &str) -> String {
    format!("{}{name}{}", NAME[0], NAME[1])
}

/// HTML with the proper names in it marked as such.
pub(super) fn proper_names_html(html: &str) -> String {
    html.replace(NAME[0], "<span translate=\"no\">")
        .replace(NAME[1], "</span>")
}

/// Text with the proper names in it as they are.
pub(super) fn proper_names_text(text: &str) -> String {
    text.replace(NAME, "")
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
}
