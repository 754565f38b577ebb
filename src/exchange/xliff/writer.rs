//! Units to XLIFF.

use super::super::unit::{State, Unit, UnitFile, Units};
use super::NAMESPACES;
use super::inline::placeables;

/// The units as an XLIFF file. No time is in it: the same sources give the same bytes.
pub(in super::super) fn write(units: &Units) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.push_str(&format!(
        "<xliff xmlns=\"{}\" xmlns:slr=\"urn:oasis:names:tc:xliff:sizerestriction:2.0\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n",
        NAMESPACES[0],
        attribute(&units.from),
        attribute(&units.to)
    ));
    for file in units.files.iter().filter(|file| !file.units.is_empty()) {
        write_file(&mut out, file);
    }
    out.push_str("</xliff>\n");
    out
}

fn write_file(out: &mut String, file: &UnitFile) {
    out.push_str(&format!(
        "  <file id=\"{}\" original=\"{}\" canResegment=\"no\" xml:space=\"preserve\">\n",
        token(&file.path),
        attribute(&file.path)
    ));
    out.push_str("    <slr:profiles generalProfile=\"xliff:codepoints\"/>\n");
    notes(out, "    ", &[("comment", file.comment.join("\n"))]);
    for unit in &file.units {
        write_unit(out, &file.path, unit);
    }
    out.push_str("  </file>\n");
}

fn write_unit(out: &mut String, path: &str, unit: &Unit) {
    let limit = unit.limit.map(|limit| format!(" slr:sizeRestriction=\"{limit}\""));
    out.push_str(&format!(
        "    <unit id=\"{}\" name=\"{}\"{}>\n",
        token(&unit.key),
        attribute(&unit.key),
        limit.unwrap_or_default()
    ));
    let length = unit
        .limit
        .map(|limit| format!("A short label: at most {limit} characters, if that can be"));
    let outdated = match &unit.state {
        State::Outdated { previous: Some(text) } => format!("The translation was made from: {text}"),
        State::Outdated { previous: None } => "The translation was made from another text".to_owned(),
        State::Untranslated | State::Translated => String::new(),
    };
    let all = [
        ("comment", unit.comment.join("\n")),
        ("group", unit.group.join("\n")),
        ("page", unit.url.clone().unwrap_or_default()),
        ("length", length.unwrap_or_default()),
        ("location", format!("{path}:{}", unit.line)),
        ("outdated", outdated),
    ];
    notes(out, "      ", &all);
    let mut codes = Codes::default();
    let source = codes.text(&unit.source, true);
    let target = unit.target.as_ref().map(|target| codes.text(target, false));
    if !codes.data.is_empty() {
        out.push_str("      <originalData>\n");
        for (at, data) in codes.data.iter().enumerate() {
            out.push_str(&format!("        <data id=\"d{}\">{}</data>\n", at + 1, text(data)));
        }
        out.push_str("      </originalData>\n");
    }
    let state = if unit.state == State::Translated {
        "translated"
    } else {
        "initial"
    };
    out.push_str(&format!(
        "      <segment state=\"{state}\">\n        <source>{source}</source>\n"
    ));
    if let Some(target) = target {
        out.push_str(&format!("        <target>{target}</target>\n"));
    }
    out.push_str("      </segment>\n    </unit>\n");
}

fn notes(out: &mut String, indent: &str, all: &[(&str, String)]) {
    if all.iter().all(|(_, note)| note.is_empty()) {
        return;
    }
    out.push_str(&format!("{indent}<notes>\n"));
    for (category, note) in all.iter().filter(|(_, note)| !note.is_empty()) {
        out.push_str(&format!(
            "{indent}  <note category=\"{category}\">{}</note>\n",
            note_text(note)
        ));
    }
    out.push_str(&format!("{indent}</notes>\n"));
}

/// The codes of a unit: what they stand for, and which of the source's the target has not used yet.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    /// The source's codes by their place in `data`, in order; a code's id is its number in this list.
    ids: Vec<usize>,
    used: Vec<bool>,
}

impl Codes {
    /// A text with its placeables as codes. A code of the target has the id of the source's that it stands for
    /// (section 4.3.1.24), each once; what the source does not have gets a number of its own.
    fn text(&mut self, given: &str, is_source: bool) -> String {
        let mut out = String::new();
        let mut at = 0;
        for found in placeables(given) {
            out.push_str(&text(&given[at..found.range.start]));
            let whole = &given[found.range.clone()];
            let data = self.data.iter().position(|known| known == whole).unwrap_or_else(|| {
                self.data.push(whole.to_owned());
                self.data.len() - 1
            });
            let known = (0..self.ids.len()).find(|id| !is_source && self.ids[*id] == data && !self.used[*id]);
            let id = known.unwrap_or_else(|| {
                self.ids.push(data);
                self.used.push(false);
                self.ids.len() - 1
            });
            self.used[id] = !is_source;
            out.push_str(&format!(
                "<ph id=\"{}\" dataRef=\"d{}\" disp=\"{}\" equiv=\"{}\"/>",
                id + 1,
                data + 1,
                attribute(whole),
                attribute(found.name)
            ));
            at = found.range.end;
        }
        out.push_str(&text(&given[at..]));
        out
    }
}

/// An NMTOKEN: `/` and `#` are `:`, what else such a token cannot have is `_` and the number of its byte.
fn token(given: &str) -> String {
    let mut out = String::with_capacity(given.len());
    for byte in given.bytes() {
        match byte {
            b'/' | b'#' => out.push(':'),
            b'-' | b'.' => out.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => out.push(char::from(byte)),
            _ => out.push_str(&format!("_{byte:02X}")),
        }
    }
    out
}

/// Content of `source`, `target` and `data`. What XML cannot have is a `<cp>` (section 4.2.3.1).
fn text(given: &str) -> String {
    escape(given, |out, c| {
        out.push_str(&format!("<cp hex=\"{:04X}\"/>", u32::from(c)))
    })
}

/// Content that can have no elements.
fn note_text(given: &str) -> String {
    escape(given, |out, _| out.push('\u{FFFD}'))
}

fn attribute(given: &str) -> String {
    // A line end or tab that is not escaped is a blank in an attribute (XML 1.0, section 3.3.3).
    note_text(given)
        .replace('"', "&quot;")
        .replace('\n', "&#10;")
        .replace('\t', "&#9;")
}

fn escape(given: &str, unfit: impl Fn(&mut String, char)) -> String {
    let mut out = String::with_capacity(given.len());
    for c in given.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '\r' => out.push_str("&#13;"),
            '\t' | '\n' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}' => out.push(c),
            _ => unfit(&mut out, c),
        }
    }
    out
}
