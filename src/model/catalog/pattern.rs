//! What a message's text says, and where: its parts are slices of the file, so their addresses are their places.

use fluent_syntax::ast::{self, CallArguments, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::call::Call;
use crate::source::{FileId, Span};

/// Something that a message mentions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// What it is.
    pub kind: MentionKind,
    /// Its name, without `$`, `-` or parentheses.
    pub name: String,
    /// The attribute of a term or message.
    pub attribute: Option<String>,
    /// Where it is.
    pub span: Span,
    /// Whether variants are selected by it.
    pub selects: bool,
}

/// What a message can mention.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MentionKind {
    /// `$name`
    Variable,
    /// `-name`
    Term,
    /// `name`
    Message,
    /// `"text"`, its escapes decoded
    Literal,
}

/// A text that knows where each of its parts is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappedText {
    /// The text; U+FFFC stands for what is placed into it.
    pub text: String,
    file: FileId,
    /// Where each part begins: in the text, and in the file.
    parts: Vec<(usize, usize)>,
}

impl MappedText {
    /// The text that begins at a byte of a file and goes on to its end.
    pub fn from(file: FileId, text: &str, at: usize) -> Self {
        Self {
            text: text[at..].to_owned(),
            file,
            parts: vec![(0, at)],
        }
    }

    /// The place of a range of the text.
    pub fn span(&self, range: std::ops::Range<usize>) -> Span {
        let start = self.place(range.start);
        let end = if range.end > range.start {
            self.place(range.end - 1) + 1
        } else {
            start
        };
        Span::new(self.file, start..end.max(start))
    }

    fn place(&self, at: usize) -> usize {
        let part = self.parts.partition_point(|(start, _)| *start <= at);
        let (start, place) = self.parts[part.saturating_sub(1)];
        place + at.saturating_sub(start)
    }
}

/// What stands for a placeable in a mapped text: OBJECT REPLACEMENT CHARACTER.
const PLACEABLE: char = '\u{FFFC}';

/// The place of a slice of a file whose text begins at address `base`.
pub(super) fn place(slice: &str, base: usize, file: FileId) -> Span {
    let start = (slice.as_ptr() as usize).saturating_sub(base);
    Span::new(file, start..start + slice.len())
}

/// The pattern as Fluent's serializer writes it, without the key.
pub(super) fn written(pattern: &Pattern<&str>) -> String {
    let resource = ast::Resource {
        body: vec![ast::Entry::Message(ast::Message {
            id: ast::Identifier { name: "k" },
            value: Some(pattern.clone()),
            attributes: Vec::new(),
            comment: None,
        })],
    };
    let text = fluent_syntax::serializer::serialize(&resource);
    text.strip_prefix("k =").unwrap_or(&text).to_owned()
}

pub(super) fn weight(pattern: &Pattern<&str>) -> u64 {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.chars().count() as u64,
            PatternElement::Placeable { expression } => match expression {
                // Only one variant is shown at a time.
                Expression::Select { variants, .. } => variants.iter().map(|v| weight(&v.value)).max().unwrap_or(0),
                Expression::Inline(_) => 1,
            },
        })
        .sum()
}

/// What a text mentions, and the functions that it calls.
pub(super) fn mentions(pattern: &Pattern<&str>, base: usize, file: FileId) -> (Vec<Mention>, Vec<Call>) {
    let mut walk = Walk {
        base,
        file,
        found: Vec::new(),
        calls: Vec::new(),
    };
    walk.pattern(pattern);
    (walk.found, walk.calls)
}

struct Walk {
    base: usize,
    file: FileId,
    found: Vec<Mention>,
    calls: Vec<Call>,
}

impl Walk {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, false),
            Expression::Select { selector, variants } => {
                self.inline(selector, true);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, selects: bool) {
        let (kind, name, attribute, arguments) = match inline {
            InlineExpression::VariableReference { id } => (MentionKind::Variable, id.name, None, None),
            InlineExpression::MessageReference { id, attribute } => {
                (MentionKind::Message, id.name, attribute.as_ref(), None)
            }
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => (MentionKind::Term, id.name, attribute.as_ref(), arguments.as_ref()),
            InlineExpression::FunctionReference { id, arguments } => {
                self.calls.push(Call::of(id.name, arguments, self.base, self.file));
                // `NUMBER($count)` selects by `$count` as much as `$count` does.
                return self.arguments(arguments, selects);
            }
            InlineExpression::Placeable { expression } => return self.expression(expression),
            InlineExpression::StringLiteral { value } => {
                self.found.push(Mention {
                    kind: MentionKind::Literal,
                    name: fluent_syntax::unicode::unescape_unicode_to_string(value).into_owned(),
                    attribute: None,
                    span: place(value, self.base, self.file),
                    selects,
                });
                return;
            }
            InlineExpression::NumberLiteral { .. } => return,
        };
        self.found.push(Mention {
            kind,
            name: name.to_owned(),
            attribute: attribute.map(|id| id.name.to_owned()),
            span: place(name, self.base, self.file),
            selects,
        });
        if let Some(arguments) = arguments {
            self.arguments(arguments, false);
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>, selects: bool) {
        for argument in &arguments.positional {
            self.inline(argument, selects);
        }
        for argument in &arguments.named {
            self.inline(&argument.value, false);
        }
    }
}

pub(super) fn texts(pattern: &Pattern<&str>, base: usize, file: FileId) -> Vec<MappedText> {
    let mut all = Vec::new();
    let mut own = MappedText {
        text: String::new(),
        file,
        parts: Vec::new(),
    };
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                let start = place(value, base, file).range.start;
                own.parts.push((own.text.len(), start));
                own.text.push_str(value);
            }
            PatternElement::Placeable { expression } => {
                // What is placed has no text of its own here; it stands where the text before it ended.
                let at = own
                    .parts
                    .last()
                    .map_or(0, |(start, place)| place + own.text.len() - start);
                own.parts.push((own.text.len(), at));
                match expression {
                    Expression::Inline(InlineExpression::StringLiteral { value }) => {
                        own.text.push_str(&unescape_unicode_to_string(value));
                    }
                    Expression::Inline(_) => own.text.push(PLACEABLE),
                    Expression::Select { variants, .. } => {
                        own.text.push(PLACEABLE);
                        for variant in variants {
                            all.extend(texts(&variant.value, base, file));
                        }
                    }
                }
            }
        }
    }
    if own.parts.is_empty() {
        own.parts.push((0, 0));
    }
    all.push(own);
    all
}
