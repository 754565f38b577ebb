//! The blocks of a Markdown page: what blank lines part.

use std::ops::Range;

/// A block.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// Its bytes, from the beginning of its first line to the end of its last.
    pub(super) range: Range<usize>,
    /// What it is, as far as its first line shows.
    pub(super) kind: Kind,
}

/// What a block is. A translation has the kinds of the original, in its order, or its blocks are not those of the
/// original.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A heading, with its level.
    Heading(usize),
    /// A table.
    Table,
    /// A list.
    List,
    /// A quotation.
    Quote,
    /// Code.
    Code,
    /// Anything else.
    Paragraph,
}

impl Kind {
    /// What messages call it.
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Heading(_) => "heading",
            Self::Table => "table",
            Self::List => "list",
            Self::Quote => "quotation",
            Self::Code => "code block",
            Self::Paragraph => "paragraph",
        }
    }
}

/// The blocks of a page, in their order. Blank lines within fenced code (CommonMark, section 4.5) part nothing.
pub(super) fn blocks(text: &str) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut fence: Option<(char, usize)> = None;
    let mut open = false;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, body) = (at, line.trim_end_matches('\n'));
        at += line.len();
        if fence.is_none() && body.trim().is_empty() {
            open = false;
            continue;
        }
        match found.last_mut().filter(|_| open) {
            Some(block) => block.range.end = start + body.len(),
            None => found.push(Block {
                range: start..start + body.len(),
                kind: kind(body),
            }),
        }
        open = true;
        fence = match (fence, fence_of(body)) {
            (None, opening) => opening,
            (Some((sign, length)), Some((closing, longer)))
                if sign == closing && longer >= length && body.trim().trim_matches(sign).is_empty() =>
            {
                None
            }
            (open, _) => open,
        };
    }
    found
}

/// The bytes of a page from its first block to its last.
pub(super) fn body(text: &str) -> Range<usize> {
    let found = blocks(text);
    let ends = found.first().zip(found.last());
    ends.map_or(0..0, |(first, last)| first.range.start..last.range.end)
}

/// The sign and length of the fence that a line opens or closes.
fn fence_of(line: &str) -> Option<(char, usize)> {
    let text = line.trim_start_matches(' ');
    let sign = text.chars().next().filter(|sign| matches!(sign, '`' | '~'))?;
    let length = text.len() - text.trim_start_matches(sign).len();
    (line.len() - text.len() <= 3 && length >= 3).then_some((sign, length))
}

fn kind(line: &str) -> Kind {
    let text = line.trim_start_matches(' ');
    if line.len() - text.len() > 3 || fence_of(line).is_some() {
        return Kind::Code;
    }
    let hashes = text.len() - text.trim_start_matches('#').len();
    let numbered = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = numbered.len() < text.len() && (numbered.starts_with(". ") || numbered.starts_with(") "));
    match text.chars().next() {
        Some('#') if hashes <= 6 && text[hashes..].starts_with(' ') => Kind::Heading(hashes),
        Some('|') => Kind::Table,
        Some('>') => Kind::Quote,
        Some('-' | '*' | '+') if text[1..].starts_with(' ') => Kind::List,
        _ if is_numbered => Kind::List,
        _ => Kind::Paragraph,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blank_lines_part_blocks_but_not_in_code() {
        let text = "# Title\n\nOne\ntwo.\n\n\n```js\na\n\nb\n```\n\n| a |\n| - |\n\n1. x\n   \n- y\n> z";
        let found: Vec<(&str, Kind)> = blocks(text)
            .into_iter()
            .map(|block| (&text[block.range], block.kind))
            .collect();
        assert_eq!(
            found,
            [
                ("# Title", Kind::Heading(1)),
                ("One\ntwo.", Kind::Paragraph),
                ("```js\na\n\nb\n```", Kind::Code),
                ("| a |\n| - |", Kind::Table),
                ("1. x", Kind::List),
                ("- y\n> z", Kind::List),
            ]
        );
    }

    #[test]
    fn what_looks_like_a_sign_is_none() {
        for text in ["#hashtag", "-dash", "2026 was", "*emphasis*"] {
            assert_eq!(blocks(text)[0].kind, Kind::Paragraph, "{text}");
        }
        assert!(blocks("\n \n").is_empty());
    }
}
