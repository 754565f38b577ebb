//! A pattern's text as translators see it, and as it is put back into a file.

use std::sync::Arc;

use crate::diagnostic::Diagnostic;
use crate::model::catalog::{Extent, WordFile, messages_of};
use crate::parse::messages;
use crate::source::{Origin, Source, Sources};

/// How a pattern is laid out in its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    /// Whether it begins on a line of its own.
    pub(super) block: bool,
    /// How far its lines are indented.
    pub(super) indent: usize,
}

/// The indentation of attributes, and of the lines of a message's value.
pub(super) const INDENT: usize = 4;

/// The indentation of the lines of an attribute's text.
pub(super) const DEEP_INDENT: usize = 8;

/// The text of a pattern as it stands in a file, without the indentation that its lines share.
pub(super) fn text(source: &str, extent: &Extent) -> String {
    let written = source.get(extent.range.clone()).unwrap_or_default();
    let indent = shared_indent(lines_below(written, extent.block)).unwrap_or(0);
    let mut out = String::with_capacity(written.len());
    for (at, line) in written.split('\n').enumerate() {
        if at > 0 {
            out.push('\n');
        }
        let cut = if at == 0 && !extent.block { 0 } else { indent };
        if !is_blank(line) {
            out.push_str(line.get(cut..).unwrap_or(line));
        }
    }
    out
}

/// How a pattern is laid out where it stands.
pub(super) fn layout(source: &str, extent: &Extent, default: usize) -> Layout {
    let written = source.get(extent.range.clone()).unwrap_or_default();
    let indent = shared_indent(lines_below(written, extent.block)).filter(|indent| *indent > 0);
    Layout {
        block: extent.block,
        indent: indent.unwrap_or(default),
    }
}

/// A text that somebody typed, as [`text`] would give it back: without blank lines at its ends, without blanks that
/// Fluent drops (those at its end; those before a single line), without indentation that all lines share.
pub(super) fn normalize(given: &str) -> String {
    let given = given.replace("\r\n", "\n");
    let mut rest = given.trim_end_matches([' ', '\n', '\r']);
    while let Some((line, below)) = rest.split_once('\n')
        && is_blank(line)
    {
        rest = below;
    }
    text(
        rest,
        &Extent {
            head: 0,
            range: 0..rest.len(),
            block: true,
        },
    )
}

/// What is put behind the `=` of a message or attribute: a normalized text, a blank or a line end before it.
///
/// The layout is kept where it can be. A text whose first line begins with a sign that Fluent takes for something else
/// at the beginning of a line stands behind the `=`. One whose lines are indented against each other in a way that could
/// not be told when its first line stands there stands below it.
pub(super) fn written(text: &str, layout: Layout) -> String {
    let below = shared_indent(text.split('\n').skip(1)).unwrap_or(0);
    let block = !text.starts_with(['[', '*', '.']) && (layout.block || below > 0 || text.starts_with(' '));
    let indent = " ".repeat(layout.indent);
    let mut out = String::with_capacity(text.len() + layout.indent + 1);
    for (at, line) in text.split('\n').enumerate() {
        if at == 0 && !block {
            out.push(' ');
            out.push_str(line);
            continue;
        }
        out.push('\n');
        if !line.is_empty() {
            out.push_str(&indent);
            out.push_str(line);
        }
    }
    out
}

/// The layout of a text that is new: on lines of its own where it has several, or where the original has such.
pub(super) fn fresh(text: &str, block: bool, indent: usize) -> Layout {
    Layout {
        block: block || text.contains('\n'),
        indent,
    }
}

/// Checks that a normalized text is one whole pattern.
///
/// # Errors
/// What is wrong with it, in one line.
pub(super) fn check(text: &str) -> Result<(), String> {
    let file_text = format!("x ={}\n", written(text, fresh(text, false, INDENT)));
    let mut scratch = Sources::default();
    let source = Source::from_bytes("x.ftl", file_text.as_bytes(), Origin::Project);
    let file = scratch.push(source.clone());
    let mut out: Vec<Diagnostic> = Vec::new();
    let parsed = messages::read("x", file, &source, &mut out);
    if let Some(first) = out.first() {
        return Err(first.message.clone());
    }
    let file = WordFile {
        file,
        name: String::new(),
        yields: false,
        resource: Arc::clone(&parsed.resource),
    };
    let found: Vec<_> = messages_of(&file).collect();
    let whole = match &found[..] {
        [message] => match &message.parts[..] {
            [(None, _, pattern)] => self::text(&source.text, &pattern.extent()) == text,
            _ => false,
        },
        _ => false,
    };
    if whole {
        Ok(())
    } else {
        Err("Fluent takes a part of it for something else than text".to_owned())
    }
}

/// The lines of a pattern that are indented: all of a block, all but the first of others.
fn lines_below(written: &str, block: bool) -> impl Iterator<Item = &str> {
    written.split('\n').skip(usize::from(!block))
}

fn shared_indent<'a>(lines: impl Iterator<Item = &'a str>) -> Option<usize> {
    lines
        .filter(|line| !is_blank(line))
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
}

fn is_blank(line: &str) -> bool {
    line.bytes().all(|byte| byte == b' ')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn texts_are_whole_patterns_or_are_refused() {
        for fine in [
            "Sent",
            "[one] of them",
            "two\nlines",
            "- a list\n- of two\n\n  and a paragraph",
            "    deep\nshallow",
            "{ $n ->\n    [one] one\n   *[other] \"many\" {\"}\"}\n}",
            "{ NUMBER($n, minimumFractionDigits: 2) } { -term(case: \"}\") } { $x }",
            "# no comment",
        ] {
            assert_eq!(normalize(fine), fine);
            assert_eq!(check(fine), Ok(()), "{fine}");
        }
        for (wrong, why) in [
            ("{ $x", "invalid Fluent: Expected a token starting with \"}\""),
            ("a } b", "invalid Fluent: Unbalanced closing brace"),
            (
                "one\n.two = three",
                "Fluent takes a part of it for something else than text",
            ),
            ("one\n* two", "invalid Fluent: Expected one of \"a-zA-Z\""),
        ] {
            assert_eq!(check(wrong), Err(why.to_owned()), "{wrong}");
        }
        assert!(check(&"{".repeat(10_000)).is_err());
    }

    #[test]
    fn what_is_typed_is_normalized() {
        for (typed, expected) in [
            ("  one line ", "one line"),
            ("\n  two\n    lines\n \n", "two\n  lines"),
            ("a\r\nb", "a\nb"),
            ("a\u{A0}", "a\u{A0}"),
            ("", ""),
        ] {
            assert_eq!(normalize(typed), expected);
        }
    }

    proptest! {
        #[test]
        fn normalizing_twice_changes_nothing(given in "[ a\n{}$x*\\[\\].-]{0,40}") {
            let once = normalize(&given);
            prop_assert_eq!(normalize(&once), once);
        }

        #[test]
        fn what_is_a_pattern_stays_between_its_neighbours(given in "([ a{}$x*.=\\[\\]#\n\"-]|\n  |\n\\.a = |\nb = |\\{ \\$x \\}){0,12}", block: bool) {
            let text = normalize(&given);
            if !text.is_empty() && check(&text).is_ok() {
                let layout = Layout { block, indent: 8 };
                let file = format!("a = a\n    .b ={}\n    .c = c\nd = d\n", written(&text, layout));
                let source = Source::from_bytes("x.ftl", file.as_bytes(), Origin::Project);
                let file = Sources::default().push(source.clone());
                let mut out = Vec::new();
                let parsed = messages::read("x", file, &source, &mut out);
                let file = WordFile { file, name: String::new(), yields: false, resource: Arc::clone(&parsed.resource) };
                let found: Vec<(String, String)> = messages_of(&file)
                    .flat_map(|message| message.parts)
                    .map(|(name, _, pattern)| {
                        (name.unwrap_or("value").to_owned(), self::text(&source.text, &pattern.extent()))
                    })
                    .collect();
                let expected = [("value", "a"), ("b", text.as_str()), ("c", "c"), ("value", "d")];
                let expected = expected.map(|(name, text)| (name.to_owned(), text.to_owned()));
                prop_assert_eq!(out, []);
                prop_assert_eq!(found, expected);
            }
        }
    }
}
