//! Bidirectional isolates (Unicode Standard Annex 9): each is closed in the text that opens it, so that it cannot reorder
//! anything else on the page.

use crate::diagnostic::{Code, Diagnostic};
use crate::model::catalog::MappedText;

/// Notes an isolate of a text that lacks its other half.
pub fn check(text: &MappedText, out: &mut Vec<Diagnostic>) {
    // The first byte of each of them in UTF-8, which few texts have.
    if !text.text.as_bytes().contains(&0xE2) {
        return;
    }
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut fault = None;
    for (at, c) in text.text.char_indices() {
        match c {
            '\u{2066}'..='\u{2068}' => open.push((at, c)),
            '\u{2069}' if open.pop().is_none() => fault = fault.or(Some((at, c))),
            _ => {}
        }
    }
    let Some((at, c)) = fault.or(open.pop()) else { return };
    let what = if c == '\u{2069}' {
        "closes an isolate that is not open"
    } else {
        "opens an isolate that is not closed"
    };
    out.push(
        Diagnostic::at(
            Code::UnbalancedIsolate,
            text.span(at..at + c.len_utf8()),
            format!("U+{:04X} {what} in this text", u32::from(c)),
        )
        .help("write U+2068 before and U+2069 after what is to be isolated, or neither: codes and names are isolated by themselves"),
    );
}
