//! Diagnostics as people and programs read them: rustc's look, one line each, or JSON.

use std::fmt::Write as _;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use serde::Serialize;

use crate::diagnostic::{Diagnostic, Severity};
use crate::source::{Sources, Span, floor_char_boundary, is_bidi_control, is_no_text};

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the source line, a caret and help; in colour or not.
    Human {
        /// Use ANSI colours.
        color: bool,
    },
    /// `file:line:col: error[code]: message`, one line each.
    Short,
    /// One JSON object a line.
    Json,
}

/// The diagnostics as text, each ended by a line feed, in the order given.
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics {
        match format {
            Format::Human { color } => human(&mut out, diagnostic, sources, color),
            Format::Short => short(&mut out, diagnostic, sources),
            Format::Json => json(&mut out, diagnostic, sources),
        }
    }
    out
}

/// "3 errors and 1 warning", or nothing where there are none.
pub fn summary(diagnostics: &[Diagnostic]) -> Option<String> {
    let count = |severity| diagnostics.iter().filter(|d| d.severity() == severity).count();
    let say = |n: usize, noun: &str| match n {
        0 => None,
        1 => Some(format!("1 {noun}")),
        n => Some(format!("{n} {noun}s")),
    };
    let parts: Vec<_> = [
        say(count(Severity::Error), "error"),
        say(count(Severity::Warning), "warning"),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!parts.is_empty()).then(|| parts.join(" and "))
}

fn human(out: &mut String, diagnostic: &Diagnostic, sources: &Sources, color: bool) {
    let level = match diagnostic.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mut group = level
        .primary_title(shown(&diagnostic.message))
        .id(diagnostic.code.as_str())
        .elements(Vec::<Snippet<'_, annotate_snippets::Annotation<'_>>>::new());
    let mut first = true;
    for label in &diagnostic.labels {
        let source = sources.get(label.span.file);
        let kind = if first {
            AnnotationKind::Primary
        } else {
            AnnotationKind::Context
        };
        first = false;
        let (window, line, range) = window(&source.text, &label.span);
        let mut annotation = kind.span(range);
        if !label.text.is_empty() {
            annotation = annotation.label(shown(&label.text));
        }
        group = group.element(
            Snippet::source(shown_source(window))
                .path(source.path.as_str())
                .line_start(line)
                .annotation(annotation),
        );
    }
    if let Some(path) = &diagnostic.path {
        group = group.element(Origin::path(shown(path)));
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(shown(help)));
    }
    let groups: [Group<'_>; 1] = [group];
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Ascii).term_width(110);
    out.push_str(&renderer.render(&groups));
    out.push_str("\n\n");
}

fn short(out: &mut String, diagnostic: &Diagnostic, sources: &Sources) {
    let place = match (diagnostic.labels.first(), &diagnostic.path) {
        (Some(label), _) => {
            let (line, column) = sources.line_column(&label.span);
            format!("{}:{line}:{column}: ", sources.get(label.span.file).path)
        }
        (None, Some(path)) => format!("{path}: "),
        (None, None) => String::new(),
    };
    let severity = diagnostic.severity().as_str();
    let code = diagnostic.code.as_str();
    let message = shown(&diagnostic.message);
    // Writing to a String cannot fail.
    let _ = writeln!(out, "{}{severity}[{code}]: {message}", shown(&place));
}

#[derive(Serialize)]
struct JsonDiagnostic<'a> {
    severity: &'a str,
    code: &'a str,
    message: &'a str,
    file: Option<&'a str>,
    line: Option<usize>,
    column: Option<usize>,
    label: Option<&'a str>,
    related: Vec<JsonPlace<'a>>,
    help: &'a [String],
}

#[derive(Serialize)]
struct JsonPlace<'a> {
    file: &'a str,
    line: usize,
    column: usize,
    label: &'a str,
}

fn json(out: &mut String, diagnostic: &Diagnostic, sources: &Sources) {
    let mut places = diagnostic.labels.iter().map(|label| {
        let (line, column) = sources.line_column(&label.span);
        JsonPlace {
            file: &sources.get(label.span.file).path,
            line,
            column,
            label: &label.text,
        }
    });
    let first = places.next();
    let value = JsonDiagnostic {
        severity: diagnostic.severity().as_str(),
        code: diagnostic.code.as_str(),
        message: &diagnostic.message,
        file: first.as_ref().map(|place| place.file).or(diagnostic.path.as_deref()),
        line: first.as_ref().map(|place| place.line),
        column: first.as_ref().map(|place| place.column),
        label: first
            .as_ref()
            .map(|place| place.label)
            .filter(|label| !label.is_empty()),
        related: places.collect(),
        help: &diagnostic.help,
    };
    // Strings and numbers always serialize.
    out.push_str(&serde_json::to_string(&value).unwrap_or_default());
    out.push('\n');
}

/// The longest line, in bytes, that is shown whole: of a longer one, what is around the place.
const LONGEST_LINE: usize = 400;

/// The lines around a span: their text, the number of the first, and the span in them.
fn window<'a>(text: &'a str, span: &Span) -> (&'a str, usize, std::ops::Range<usize>) {
    let start = floor_char_boundary(text, span.range.start);
    let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let line_number = text[..line_start].bytes().filter(|b| *b == b'\n').count() + 1;
    let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
    // One line is enough to find the place: what runs over several is cut at the end of its first.
    let end = floor_char_boundary(text, span.range.end).clamp(start, line_end);
    let end = end.min(floor_char_boundary(text, start + LONGEST_LINE)).max(start);
    let (from, to) = if line_end - line_start > LONGEST_LINE {
        let from = floor_char_boundary(text, start.saturating_sub(60)).max(line_start);
        (from, floor_char_boundary(text, end + 60).min(line_end))
    } else {
        (line_start, line_end)
    };
    (&text[from..to], line_number, start - from..end - from)
}

/// Text of an author's as a terminal may show it: without characters that move the cursor or reorder the line.
fn shown(text: &str) -> String {
    text.chars()
        .map(|c| if is_unshowable(c) { '\u{FFFD}' } else { c })
        .collect()
}

/// As [`shown`], keeping each character's length in bytes, so that spans still fit.
fn shown_source(text: &str) -> String {
    text.chars().fold(String::with_capacity(text.len()), |mut out, c| {
        if is_unshowable(c) {
            match c.len_utf8() {
                3 => out.push('\u{FFFD}'),
                length => out.extend(std::iter::repeat_n('?', length)),
            }
        } else {
            out.push(c);
        }
        out
    })
}

fn is_unshowable(c: char) -> bool {
    is_bidi_control(c) || is_no_text(c)
}
