//! Code blocks: coloured by classes, with the name of a file, marked lines and differences, as the block's info string says.
//!
//! ```text
//! yaml file="content/site.yaml" mark="2,4-6" diff
//! ```

use std::ops::RangeInclusive;
use std::sync::LazyLock;

use syntect::easy::ScopeRegionIterator;
use syntect::parsing::{ParseState, ScopeStack, SyntaxReference, SyntaxSet};
use syntect::util::LinesWithEndings;

use super::text::escape;

/// Grammars of languages: data that is in the program and never changes.
static GRAMMARS: LazyLock<SyntaxSet> = LazyLock::new(two_face::syntax::extra_newlines);

/// The most bytes of a block, and of one of its lines, that are coloured: a grammar takes time.
const MAX_BLOCK: usize = 256 * 1024;
const MAX_LINE: usize = 2048;

/// What is typed before a command in a block of the language `console`.
const PROMPT: &str = "$ ";

/// A block's info string.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Info {
    /// The language: `yaml`.
    language: String,
    /// The file that the block is, or is a part of.
    file: Option<String>,
    /// The lines that are marked, from 1.
    marked: Vec<RangeInclusive<usize>>,
    /// Whether lines that begin with `+` are new and those that begin with `-` are gone.
    is_diff: bool,
}

impl Info {
    /// Reads an info string. What it does not know is left alone: other programs write there, too.
    pub(super) fn parse(text: &str) -> Self {
        let mut found = Self::default();
        let mut rest = text.trim();
        let mut is_first = true;
        while !rest.is_empty() {
            let quoted = ["file=\"", "mark=\""].into_iter().find_map(|start| {
                let (value, after) = rest.strip_prefix(start)?.split_once('"')?;
                Some((start, value, after))
            });
            if let Some((start, value, after)) = quoted {
                match start {
                    "file=\"" => found.file = Some(value.to_owned()),
                    _ => found.marked = lines(value),
                }
                rest = after.trim_start();
            } else {
                let (word, after) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
                match word {
                    "diff" if !is_first => found.is_diff = true,
                    _ if is_first => found.language = word.split(',').next().unwrap_or(word).to_owned(),
                    _ => {}
                }
                rest = after.trim_start();
            }
            is_first = false;
        }
        if found.language == "diff" {
            found.is_diff = true;
        }
        found
    }
}

/// `2,4-6`. What is none is left out.
fn lines(text: &str) -> Vec<RangeInclusive<usize>> {
    text.split(',')
        .filter_map(|part| {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            Some(first.trim().parse().ok()?..=last.trim().parse().ok()?)
        })
        .collect()
}

/// A code block as HTML. Code is read from left to right and is nobody's language; what is too wide can be scrolled by
/// keyboard.
pub(super) fn html(info: &Info, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2 + 128);
    if let Some(file) = &info.file {
        out.push_str("<figure class=\"code\">\n<figcaption dir=\"ltr\" translate=\"no\">");
        out.push_str(&escape(file));
        out.push_str("</figcaption>\n");
    }
    out.push_str("<pre dir=\"ltr\" tabindex=\"0\" translate=\"no\"><code>");
    let signs = |line: &str| match (info.is_diff, line.as_bytes().first()) {
        (true, Some(b'+')) => Some("ins"),
        (true, Some(b'-')) => Some("del"),
        _ => None,
    };
    let mut colours = Colours::new(info, text);
    for (at, line) in LinesWithEndings::from(text).enumerate() {
        let is_marked = info.marked.iter().any(|range| range.contains(&(at + 1)));
        let element = signs(line).or(is_marked.then_some("mark"));
        let body = line.trim_end_matches('\n');
        if let Some(element) = element {
            out.push_str(&format!("<{element}>"));
        }
        // The sign of a difference is no part of the language.
        let sign = if info.is_diff && body.starts_with(['+', '-', ' ']) {
            1
        } else {
            0
        };
        out.push_str(&body[..sign]);
        colours.line(&line[sign..], &mut out);
        if let Some(element) = element {
            out.push_str(&format!("</{element}>"));
        }
        if line.ends_with('\n') {
            out.push('\n');
        }
    }
    out.push_str("</code></pre>\n");
    if info.file.is_some() {
        out.push_str("</figure>\n");
    }
    out
}

/// Colours the lines of a block, one after the other.
struct Colours {
    /// Nothing where there is no grammar for the language, or what it made of a line cannot be gone on with.
    state: Option<(ParseState, ScopeStack)>,
    is_console: bool,
}

impl Colours {
    fn new(info: &Info, text: &str) -> Self {
        let is_console = info.language == "console";
        let grammar = grammar(&info.language).filter(|_| text.len() <= MAX_BLOCK);
        Self {
            state: grammar.map(|grammar| (ParseState::new(grammar), ScopeStack::new())),
            is_console,
        }
    }

    fn line(&mut self, line: &str, out: &mut String) {
        let body = line.trim_end_matches('\n');
        if !self.is_console {
            self.coloured(line, out);
            return;
        }
        // Only what is typed is in the shell's language; what is printed is in none.
        match line.strip_prefix(PROMPT) {
            Some(command) => {
                out.push_str("<span class=\"hl-c\">$ </span>");
                *self = Self::new(
                    &Info {
                        language: "console".to_owned(),
                        ..Info::default()
                    },
                    command,
                );
                self.coloured(command, out);
            }
            None => out.push_str(&escape(body)),
        }
    }

    /// A line without its end.
    fn coloured(&mut self, line: &str, out: &mut String) {
        let body = line.trim_end_matches('\n');
        let too_long = body.len() > MAX_LINE;
        let Some((state, stack)) = self.state.as_mut().filter(|_| !too_long) else {
            out.push_str(&escape(body));
            return;
        };
        // A pattern that takes too many steps is an error, and what is left of the block is not coloured.
        let Ok(changes) = state.parse_line(line, &GRAMMARS) else {
            self.state = None;
            out.push_str(&escape(body));
            return;
        };
        let mut open: Option<&'static str> = None;
        for (piece, change) in ScopeRegionIterator::new(&changes, line) {
            if stack.apply(change).is_err() {
                self.state = None;
                out.push_str(&escape(body));
                return;
            }
            let piece = piece.trim_end_matches('\n');
            if piece.is_empty() {
                continue;
            }
            let class = if piece.trim().is_empty() { open } else { class(stack) };
            if class != open {
                if open.is_some() {
                    out.push_str("</span>");
                }
                if let Some(class) = class {
                    out.push_str(&format!("<span class=\"hl-{class}\">"));
                }
                open = class;
            }
            out.push_str(&escape(piece));
        }
        if open.is_some() {
            out.push_str("</span>");
        }
    }
}

/// The grammar of a language as info strings call it.
fn grammar(language: &str) -> Option<&'static SyntaxReference> {
    let known = match language {
        "" | "text" | "diff" => return None,
        "console" | "shell" => "bash",
        // Fluent's lines are keys and values, and its comments those of other such files.
        "ftl" | "fluent" => "properties",
        "jsonc" | "json5" => "json",
        "tera" | "jinja" => "html",
        "svg" => "xml",
        other => other,
    };
    GRAMMARS.find_syntax_by_token(known)
}

/// The class of what stands at the end of a stack of scopes (Sublime Text's scope naming), the innermost that has one.
fn class(stack: &ScopeStack) -> Option<&'static str> {
    const CLASSES: [(&str, &str); 20] = [
        ("comment", "c"),
        ("entity.name.function", "f"),
        ("support.function", "f"),
        ("variable.function", "f"),
        ("entity.name.tag", "t"),
        ("entity.name", "t"),
        ("entity.other.attribute-name", "p"),
        ("entity.other", "p"),
        ("support.type.property-name", "p"),
        ("meta.property-name", "p"),
        ("support.type", "t"),
        ("support.class", "t"),
        ("constant.character.escape", "n"),
        ("constant", "n"),
        ("keyword", "k"),
        ("storage.type", "k"),
        ("storage", "k"),
        ("markup.heading", "t"),
        ("string", "s"),
        ("variable", "v"),
    ];
    stack.as_slice().iter().rev().find_map(|scope| {
        let name = scope.build_string();
        let found = CLASSES.iter().find(|(prefix, _)| {
            name.strip_prefix(prefix)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        });
        found.map(|(_, class)| *class)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_info_string_is_read_word_by_word() {
        let info = Info::parse("yaml file=\"content/a b.yaml\" mark=\"2,4-6\" diff other=1");
        assert_eq!(info.language, "yaml");
        assert_eq!(info.file.as_deref(), Some("content/a b.yaml"));
        assert_eq!(info.marked, [2..=2, 4..=6]);
        assert!(info.is_diff);
        assert!(Info::parse("diff").is_diff && !Info::parse("yaml").is_diff);
        assert_eq!(Info::parse(""), Info::default());
    }

    #[test]
    fn code_is_coloured_by_classes_and_stays_what_it_says() {
        let html = html(&Info::parse("yaml"), "key: \"<a>\" # why\n");
        assert!(html.contains("hl-c") && html.contains("&lt;a&gt;"), "{html}");
        let mut text = String::new();
        let mut inside = false;
        for c in html.chars() {
            match c {
                '<' => inside = true,
                '>' => inside = false,
                c if !inside => text.push(c),
                _ => {}
            }
        }
        assert_eq!(text, "key: &quot;&lt;a&gt;&quot; # why\n\n");
    }

    #[test]
    fn lines_are_marked_and_differ() {
        let html = html(&Info::parse("text mark=\"2\""), "a\nb\n");
        assert!(html.contains("a\n<mark>b</mark>\n"), "{html}");
        let html = super::html(&Info::parse("text diff"), "-a\n+b\n c\n");
        assert!(html.contains("<del>-a</del>\n<ins>+b</ins>\n c\n"), "{html}");
    }

    #[test]
    fn what_is_typed_in_a_console_is_told_from_what_is_printed() {
        let html = html(&Info::parse("console"), "$ echo \"a\"\nif\n");
        assert!(
            html.contains("<span class=\"hl-c\">$ </span>") && html.contains("\nif\n"),
            "{html}"
        );
    }
}
