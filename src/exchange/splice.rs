//! Edits of a text, and their application to the bytes of its file, of which all else stays as it is.

use std::ops::Range;

/// A range of a text, as [`crate::source::Source`] has it, and what is put in its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// What is replaced; an empty range is a place to put something.
    pub range: Range<usize>,
    /// What takes its place.
    pub text: String,
}

/// Puts edits in the order of their places. Those of one place keep their order.
pub(super) fn sort<T>(edits: &mut [T], edit: impl Fn(&T) -> &Edit) {
    edits.sort_by_key(|item| (edit(item).range.start, edit(item).range.end));
}

/// Where each edit's text is in the new text. Edits are in order and do not overlap.
pub fn placed<'a>(edits: impl IntoIterator<Item = &'a Edit>) -> Vec<Range<usize>> {
    let (mut old, mut new) = (0, 0);
    edits
        .into_iter()
        .map(|edit| {
            new += edit.range.start - old;
            let start = new;
            new += edit.text.len();
            old = edit.range.end;
            start..new
        })
        .collect()
}

/// The bytes of a file with its text edited. Edits are in order and do not overlap.
///
/// The text of a file is without byte order mark and has LF line ends: a mark that the file has stays, and what is new in
/// a file with CR LF line ends has such line ends too.
pub fn apply<'a>(bytes: &[u8], edits: impl IntoIterator<Item = &'a Edit>) -> Vec<u8> {
    let mark = if bytes.starts_with(b"\xEF\xBB\xBF") { 3 } else { 0 };
    let is_crlf = |at: usize| bytes[at..].starts_with(b"\r\n");
    let has_crlf = (mark..bytes.len()).any(is_crlf);
    let mut out = Vec::with_capacity(bytes.len() + 1024);
    out.extend_from_slice(&bytes[..mark]);
    // The place in the bytes, and the same place in the text.
    let (mut at, mut text_at) = (mark, 0);
    let mut advance = |to: usize, out: Option<&mut Vec<u8>>| {
        let from = at;
        while text_at < to && at < bytes.len() {
            at += if is_crlf(at) { 2 } else { 1 };
            text_at += 1;
        }
        if let Some(out) = out {
            out.extend_from_slice(&bytes[from..at]);
        }
    };
    for edit in edits {
        advance(edit.range.start, Some(&mut out));
        advance(edit.range.end, None);
        if has_crlf {
            out.extend_from_slice(edit.text.replace('\n', "\r\n").as_bytes());
        } else {
            out.extend_from_slice(edit.text.as_bytes());
        }
    }
    advance(usize::MAX, Some(&mut out));
    out
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::source::{Origin, Source};

    fn edit(range: Range<usize>, text: &str) -> Edit {
        Edit {
            range,
            text: text.to_owned(),
        }
    }

    #[test]
    fn all_but_the_edits_stays() {
        let bytes = b"\xEF\xBB\xBFa\r\nb\nc\r\n";
        assert_eq!(apply(bytes, &[]), bytes);
        let edits = [edit(0..0, "0\n"), edit(2..3, "BB"), edit(6..6, "d\n")];
        assert_eq!(apply(bytes, &edits), b"\xEF\xBB\xBF0\r\na\r\nBB\nc\r\nd\r\n");
        assert_eq!(placed(&edits), [0..2, 4..6, 9..11]);
    }

    proptest! {
        #[test]
        fn bytes_and_text_agree(given in "\u{FEFF}?([abé\n]|\r\n){0,20}", start in 0usize..20, length in 0usize..5, new in "[xy\n]{0,5}") {
            let source = Source::from_bytes("x", given.as_bytes(), Origin::Project);
            let start = crate::source::floor_char_boundary(&source.text, start);
            let end = crate::source::floor_char_boundary(&source.text, start + length).max(start);
            let edits = [edit(start..end, &new)];
            let expected = format!("{}{new}{}", &source.text[..start], &source.text[end..]);
            let bytes = apply(given.as_bytes(), &edits);
            let found = Source::from_bytes("x", &bytes, Origin::Project);
            prop_assert_eq!(&*found.text, &*expected);
            prop_assert_eq!(found.faults.byte_order_mark, source.faults.byte_order_mark);
            prop_assert_eq!(&expected[placed(&edits)[0].clone()], new.as_str());
        }
    }
}
