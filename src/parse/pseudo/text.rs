//! Markdown in pseudo-locales: its words, and none of its marks, code, addresses, citations and anchors.

use std::ops::Range;

use super::alphabet::Alphabet;

/// Stands in a text for what is placed into it. A noncharacter, which no source may contain.
pub(super) const PLACEABLE: char = '\u{FFFF}';

/// A text, block by block.
pub(super) fn translate(text: &str, alphabet: Alphabet) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    let text = front(text, alphabet, &mut out);
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let in_table = tables(&lines);
    let mut open = String::new();
    let mut fence: Option<&str> = None;
    for (line, in_table) in lines.iter().zip(in_table) {
        if let Some(end) = fence {
            out.push_str(line);
            if line.trim().starts_with(end) {
                fence = None;
            }
            continue;
        }
        let mark = line.trim_start();
        let ends = |sign: char| mark.len() - mark.trim_start_matches(sign).len();
        let opens = ['`', '~']
            .into_iter()
            .map(ends)
            .find(|length| *length >= 3)
            .map(|length| &mark[..length]);
        let content = marker(line);
        let is_heading = line[..content].contains('#');
        let is_alert = mark.starts_with("> [!") && mark.trim_end().ends_with(']');
        let is_definition = mark.starts_with('[') && mark.find(']').is_some_and(|at| mark[at..].starts_with("]:"));
        if opens.is_some() || is_alert || is_definition || is_rule(line) || in_table || has_sign(&line[..content]) {
            block(&open, alphabet, &mut out);
            open.clear();
        }
        if opens.is_some() || is_alert || is_definition || is_rule(line) {
            fence = opens;
            out.push_str(line);
        } else if in_table {
            row(line, alphabet, &mut out);
        } else if line.trim().is_empty() {
            block(&open, alphabet, &mut out);
            open.clear();
            out.push_str(line);
        } else if open.is_empty() {
            out.push_str(&line[..content]);
            open.push_str(&line[content..]);
        } else {
            open.push_str(line);
        }
        if is_heading {
            block(&open, alphabet, &mut out);
            open.clear();
        }
    }
    block(&open, alphabet, &mut out);
    out
}

/// Writes the front matter of a page, its title and description translated; gives what follows it.
fn front<'t>(text: &'t str, alphabet: Alphabet, out: &mut String) -> &'t str {
    let parts = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n"));
    let Some((front, body)) = parts else { return text };
    out.push_str("---\n");
    for line in front.lines() {
        let said = ["title: ", "description: "]
            .into_iter()
            .find_map(|key| Some((key, line.strip_prefix(key)?)));
        match said {
            Some((key, value)) => {
                let value = serde_json::from_str(value).unwrap_or_else(|_| value.trim_matches('\'').to_owned());
                let mut translated = String::new();
                block(&value, alphabet, &mut translated);
                // A string of JSON is one of YAML (version 1.2).
                let quoted = serde_json::to_string(&translated).unwrap_or_default();
                out.push_str(&format!("{key}{quoted}\n"));
            }
            None => out.push_str(&format!("{line}\n")),
        }
    }
    out.push_str("---\n");
    body
}

/// Which lines are rows of tables: the one before a row of dashes, and all up to the next empty one.
fn tables(lines: &[&str]) -> Vec<bool> {
    let mut found = vec![false; lines.len()];
    for at in 1..lines.len() {
        let is_dashes = lines[at].contains('|') && lines[at].trim().chars().all(|c| matches!(c, '|' | '-' | ':' | ' '));
        if is_dashes && lines[at - 1].contains('|') {
            found[at - 1] = true;
            found[at] = true;
        } else if found[at - 1] && !is_dashes && !lines[at].trim().is_empty() && at > 1 && found[at - 2] {
            found[at] = true;
        }
    }
    found
}

/// A line that is only a mark: under a heading, or between two parts.
fn is_rule(line: &str) -> bool {
    let line = line.trim();
    !line.is_empty()
        && ["=", "-", "*", "_"]
            .iter()
            .any(|sign| line.replace(sign, "").trim().is_empty())
}

/// How many bytes at the start of a line are indentation and marks of headings, lists and quotations.
fn marker(line: &str) -> usize {
    let mut at = 0;
    loop {
        let rest = &line[at..];
        let spaces = rest.len() - rest.trim_start_matches([' ', '\t']).len();
        at += spaces;
        let rest = &line[at..];
        let word = rest.split([' ', '\t', '\n']).next().unwrap_or_default();
        let number = word.trim_start_matches(|c: char| c.is_ascii_digit());
        let is_item = matches!(word, "-" | "*" | "+") || matches!(number, "." | ")") && number.len() < word.len();
        let is_heading = !word.is_empty() && word.len() <= 6 && word.chars().all(|c| c == '#');
        if rest.starts_with('>') {
            at += 1;
        } else if (is_item || is_heading) && rest.len() > word.len() {
            at += word.len();
        } else {
            return at;
        }
    }
}

/// Whether a line's mark begins a block, which indentation alone does not.
fn has_sign(marker: &str) -> bool {
    !marker.trim().is_empty()
}

fn row(line: &str, alphabet: Alphabet, out: &mut String) {
    let mut start = 0;
    let mut escaped = false;
    for (at, c) in line.char_indices() {
        if c == '|' && !escaped {
            cell(&line[start..at], alphabet, out);
            out.push('|');
            start = at + 1;
        }
        escaped = c == '\\' && !escaped;
    }
    cell(&line[start..], alphabet, out);
}

fn cell(text: &str, alphabet: Alphabet, out: &mut String) {
    let inner = text.trim_start();
    out.push_str(&text[..text.len() - inner.len()]);
    block(inner, alphabet, out);
}

/// A paragraph, an item, a heading, a cell.
fn block(text: &str, alphabet: Alphabet, out: &mut String) {
    let body = text.trim_end();
    // A heading's anchor is after its text.
    let body = match body.rfind("{#") {
        Some(at) if body.ends_with('}') => body[..at].trim_end(),
        _ => body,
    };
    let pieces = pieces(body);
    let words = || pieces.iter().filter(|(_, is_text)| *is_text);
    if !words().any(|(range, _)| body[range.clone()].contains(char::is_alphabetic)) {
        out.push_str(text);
        return;
    }
    let length: usize = words().map(|(range, _)| body[range.clone()].chars().count()).sum();
    out.push_str(alphabet.open());
    for (range, is_text) in &pieces {
        let piece = &body[range.clone()];
        if *is_text {
            alphabet.write(piece, out);
        } else {
            out.push_str(piece);
        }
    }
    out.push_str(&alphabet.close(length));
    out.push_str(&text[body.len()..]);
}

/// The pieces of a block, each with whether it is text to be translated.
fn pieces(text: &str) -> Vec<(Range<usize>, bool)> {
    let mut found: Vec<(Range<usize>, bool)> = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let length = verbatim(&text[at..]);
        let c = text[at..].chars().next().map_or(1, char::len_utf8);
        let (end, is_text) = match length {
            0 => (at + c, true),
            length => (at + length, false),
        };
        match found.last_mut() {
            Some((range, known)) if *known == is_text => range.end = end,
            _ => found.push((at..end, is_text)),
        }
        at = end;
    }
    found
}

/// How many bytes at the start of a text are to be left as they are; 0 if it begins with text.
fn verbatim(text: &str) -> usize {
    let bytes = text.as_bytes();
    match bytes[0] {
        b'\\' if bytes.get(1).is_some_and(u8::is_ascii_punctuation) => 2,
        b'`' => code(text),
        b'&' => entity(text),
        b'<' => autolink(text),
        b']' if bytes.get(1) == Some(&b'(') => 1 + enclosed(&text[1..], '(', ')'),
        b']' if bytes.get(1) == Some(&b'[') => 1 + enclosed(&text[1..], '[', ']'),
        _ if text.starts_with(PLACEABLE) => PLACEABLE.len_utf8(),
        _ => 0,
    }
}

/// A span of code: as many backticks, and again as many.
fn code(text: &str) -> usize {
    let ticks = text.len() - text.trim_start_matches('`').len();
    let mut at = ticks;
    while let Some(found) = text[at..].find('`') {
        let start = at + found;
        let run = text[start..].len() - text[start..].trim_start_matches('`').len();
        if run == ticks {
            return start + run;
        }
        at = start + run;
    }
    ticks
}

/// `&nbsp;`, `&#160;`
fn entity(text: &str) -> usize {
    let name = |c: char| c.is_ascii_alphanumeric() || c == '#';
    match text[1..].find(|c| !name(c)) {
        Some(end) if end > 0 && text[1 + end..].starts_with(';') => end + 2,
        _ => 1,
    }
}

/// `<https://example.org>`, `<me@example.org>`
fn autolink(text: &str) -> usize {
    let Some(end) = text.find('>') else { return 0 };
    let inner = &text[1..end];
    let is_address = !inner.contains(char::is_whitespace) && inner.contains([':', '@']);
    if is_address { end + 1 } else { 0 }
}

/// What is between two brackets, with them; the first bracket alone if they do not close.
fn enclosed(text: &str, open: char, close: char) -> usize {
    let mut depth = 0usize;
    let mut escaped = false;
    for (at, c) in text.char_indices() {
        if !escaped && c == open {
            depth += 1;
        } else if !escaped && c == close {
            depth -= 1;
            if depth == 0 {
                return at + 1;
            }
        }
        escaped = c == '\\' && !escaped;
    }
    1
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With marks that are easy to read: the letters in capitals.
    fn shown(text: &str) -> String {
        let mut out = translate(text, Alphabet::Mirrored);
        out = out.replace('\u{202E}', "‹").replace('\u{202C}', "›");
        out
    }

    #[test]
    fn marks_stay() {
        for (text, expected) in [
            ("*a* **b** _c_", "*‹a›* **‹b›** _‹c›_"),
            ("[a](entry:x/1) [](source:y#2).", "[‹a›](entry:x/1) [](source:y#2)."),
            ("`a` b ``c ` d`` e", "`a` ‹b› ``c ` d`` ‹e›"),
            (
                "a &nbsp; &#x41; \\* <https://x.y> <z>",
                "‹a› &nbsp; &#x41; \\* <https://x.y> <‹z›>",
            ),
            ("[a][b]\n\n[b]: https://x.y \"t\"", "[‹a›][b]\n\n[b]: https://x.y \"t\""),
            (
                "# a {#b}\n\n- c\n  d\n1. e\n> f",
                "# ‹a› {#b}\n\n- ‹c›\n  ‹d›\n1. ‹e›\n> ‹f›",
            ),
            ("a\n```rust\nfn b\n```\nc", "‹a›\n```rust\nfn b\n```\n‹c›"),
            ("a\n===\n\n---\nb", "‹a›\n===\n\n---\n‹b›"),
            (
                "| a | `b` |\n| --- | :-: |\n| c \\| d | 1 |\n\ne | f",
                "| ‹a› | `b` |\n| --- | :-: |\n| ‹c› \\| ‹d› | 1 |\n\n‹e› | ‹f›",
            ),
            ("[a [b]](c(d)e) `f", "[‹a› [‹b›]](c(d)e) `‹f›"),
            ("", ""),
        ] {
            assert_eq!(shown(text), expected);
        }
    }

    #[test]
    fn each_block_has_its_brackets() {
        let found = translate(
            "# Title {#a}\n\nOne\ntwo [](source:x).\n\n- item\n\n| a | 1 |\n| - | - |\n",
            Alphabet::Accented,
        );
        let expected = "# ⟦Ţîţļé⟧ {#a}\n\n⟦Öñé\nţŵö [](source:x). ö⟧\n\n- ⟦îţéɱ⟧\n\n| ⟦å⟧ | 1 |\n| - | - |\n";
        assert_eq!(found, expected);
    }
}
