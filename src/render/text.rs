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
    pub language: Option<Foreign>,
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
        let mut html = html;
        if let Some(foreign) = &self.language {
            out.push_str(&foreign.own.attributes());
            html = foreign.with_places(html);
        }
        if let Some(note) = &self.outdated {
            out.push_str(&format!(" class=\"outdated\" title=\"{}\"", escape(note)));
        }
        format!("{out}>{html}</{element}>")
    }
}

/// A language and its direction, as HTML has them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Language {
    pub tag: String,
    pub direction: &'static str,
}

impl Language {
    fn attributes(&self) -> String {
        format!(" lang=\"{}\" dir=\"{}\"", self.tag, self.direction)
    }
}

/// The language of a fragment on a page in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Foreign {
    pub own: Language,
    pub page: Language,
}

impl Foreign {
    /// What goes into a place is marked where it is not in the page's language, so around it the page's holds again.
    fn with_places(&self, html: String) -> String {
        if !html.contains(is_slot) {
            return html;
        }
        let page = self.page.attributes();
        let mut out = String::with_capacity(html.len() * 2);
        for c in html.chars() {
            if is_slot(c) {
                out.push_str(&format!("<span{page}>{c}</span>"));
            } else {
                out.push(c);
            }
        }
        out
    }
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

/// What a proper name begins and ends with on its way through a message, as text: noncharacters like those of places.
const NAME: [char; 2] = ['\u{FDE0}', '\u{FDE1}'];

/// A name that no language translates, to be placed into a message.
pub(super) fn proper_name(name: &str) -> String {
    format!("{}{name}{}", NAME[0], NAME[1])
}

/// HTML with the proper names in it marked as such.
pub(super) fn proper_names_html(html: &str) -> String {
    html.replace(NAME[0], "<bdi translate=\"no\">")
        .replace(NAME[1], "</bdi>")
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
