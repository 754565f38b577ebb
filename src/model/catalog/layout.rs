//! Where a pattern stands in its file, from its first character to its last. The AST does not say: its strings are
//! slices of the file, and what lies between them (braces, keys, line ends) is found from their addresses.

use std::ops::Range;

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, VariantKey};

/// Where a pattern stands in its file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extent {
    /// What is right after the `=` or the variant's key.
    pub head: usize,
    /// The bytes of the pattern. Those of one that begins on a line of its own begin where that line does.
    pub range: Range<usize>,
    /// Whether it begins on a line of its own.
    pub block: bool,
}

/// A choice between variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Select {
    /// The variable that variants are selected by, be it through a function; nothing for a term's attribute or a
    /// literal.
    pub variable: Option<String>,
    /// The bytes of the name that it selects by: the variable's, the term's, the function's.
    pub selector: Range<usize>,
    /// Whether that goes through `NUMBER`.
    pub number: bool,
    /// Whether `NUMBER` is asked for ordinals.
    pub ordinal: bool,
    /// The bytes from the first variant's key to the end of the last variant.
    pub list: Range<usize>,
    /// The variants, in the order in which they are written.
    pub variants: Vec<Variant>,
}

/// One of the variants of a choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its key, as written.
    pub key: String,
    /// The bytes of its key.
    pub key_range: Range<usize>,
    /// Whether it is the one that is taken where no other fits.
    pub default: bool,
    /// Where its text stands.
    pub extent: Extent,
}

/// A file's text, in which the AST's strings are found by their addresses.
#[derive(Clone, Copy)]
pub(super) struct Text<'a>(pub(super) &'a str);

impl Text<'_> {
    fn end(self, slice: &str) -> usize {
        self.start(slice) + slice.len()
    }

    fn start(self, slice: &str) -> usize {
        (slice.as_ptr() as usize).saturating_sub(self.0.as_ptr() as usize)
    }

    /// The place after the next `sign` from `at` on; the end of the text where there is none.
    fn after(self, at: usize, sign: char) -> usize {
        let rest = self.0.get(at..).unwrap_or_default();
        rest.find(sign)
            .map_or(self.0.len(), |found| at + found + sign.len_utf8())
    }

    /// The place of a pattern that follows a name and `sign`: `=` after an id, `]` after a key.
    pub(super) fn extent(self, name: &str, sign: char, pattern: &Pattern<&str>) -> Extent {
        let head = self.after(self.end(name), sign);
        let (start, block) = self.first(head);
        Extent {
            head,
            range: start..self.pattern_end(pattern).max(start),
            block,
        }
    }

    /// Where the pattern that follows `head` begins, and whether that is on a line of its own.
    fn first(self, head: usize) -> (usize, bool) {
        let rest = self.0.get(head..).unwrap_or_default();
        let text = rest.trim_start_matches(' ');
        if !text.starts_with('\n') {
            return (head + rest.len() - text.len(), false);
        }
        let text = rest.trim_start_matches([' ', '\n']);
        let before = &self.0[..head + rest.len() - text.len()];
        (before.rfind('\n').map_or(0, |newline| newline + 1), true)
    }

    fn pattern_end(self, pattern: &Pattern<&str>) -> usize {
        match pattern.elements.last() {
            Some(PatternElement::TextElement { value }) => self.end(value),
            // Only blanks, commas, quotes and parentheses can stand between an expression's last name and its brace.
            Some(PatternElement::Placeable { expression }) => self.after(self.expression_end(expression), '}'),
            None => 0,
        }
    }

    fn expression_end(self, expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => self.inline_end(inline),
            Expression::Select { variants, .. } => variants.last().map_or(0, |last| self.pattern_end(&last.value)),
        }
    }

    fn inline_end(self, inline: &InlineExpression<&str>) -> usize {
        match inline {
            // Its closing quote is behind it: what is in it may be a brace.
            InlineExpression::StringLiteral { value } => self.end(value) + 1,
            InlineExpression::NumberLiteral { value } => self.end(value),
            InlineExpression::VariableReference { id } => self.end(id.name),
            InlineExpression::MessageReference { id, attribute } => {
                self.end(attribute.as_ref().map_or(id.name, |attribute| attribute.name))
            }
            InlineExpression::FunctionReference { id, arguments } => self.call_end(id.name, arguments),
            InlineExpression::TermReference {
                id,
                attribute,
                arguments,
            } => {
                let name = attribute.as_ref().map_or(id.name, |attribute| attribute.name);
                arguments
                    .as_ref()
                    .map_or(self.end(name), |arguments| self.call_end(name, arguments))
            }
            InlineExpression::Placeable { expression } => self.after(self.expression_end(expression), '}'),
        }
    }

    fn call_end(self, name: &str, arguments: &CallArguments<&str>) -> usize {
        let positional = arguments.positional.iter();
        let all = positional.chain(arguments.named.iter().map(|named| &named.value));
        all.map(|argument| self.inline_end(argument))
            .fold(self.end(name), usize::max)
    }

    /// The choices in a pattern, those within a variant after the one that it belongs to.
    pub(super) fn selects(self, pattern: &Pattern<&str>) -> Vec<Select> {
        let mut found = Vec::new();
        self.find_selects(pattern, &mut found);
        found
    }

    fn find_selects(self, pattern: &Pattern<&str>, found: &mut Vec<Select>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let mut expression = expression;
            while let Expression::Inline(InlineExpression::Placeable { expression: inner }) = expression {
                expression = inner;
            }
            let Expression::Select { selector, variants } = expression else {
                continue;
            };
            let variants_found: Vec<Variant> = variants
                .iter()
                .map(|variant| {
                    let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) = variant.key;
                    Variant {
                        key: name.to_owned(),
                        key_range: self.start(name)..self.end(name),
                        default: variant.default,
                        extent: self.extent(name, ']', &variant.value),
                    }
                })
                .collect();
            let key_start = variants.first().map_or(0, |first| match first.key {
                VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => self.start(name),
            });
            let bracket = self.0[..key_start].rfind('[').unwrap_or(key_start);
            let star = usize::from(variants.first().is_some_and(|first| first.default));
            found.push(Select {
                variable: variable(selector).map(str::to_owned),
                selector: named(selector).map_or(key_start..key_start, |name| self.start(name)..self.end(name)),
                number: matches!(selector, InlineExpression::FunctionReference { id, .. } if id.name == "NUMBER"),
                ordinal: is_ordinal(selector),
                list: bracket.saturating_sub(star)..variants_found.last().map_or(bracket, |last| last.extent.range.end),
                variants: variants_found,
            });
            for variant in variants {
                self.find_selects(&variant.value, found);
            }
        }
    }
}

fn variable<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => match arguments.positional.first() {
            Some(InlineExpression::VariableReference { id }) => Some(id.name),
            _ => None,
        },
        _ => None,
    }
}

/// The name that a selector begins with.
fn named<'a>(selector: &InlineExpression<&'a str>) -> Option<&'a str> {
    match selector {
        InlineExpression::VariableReference { id }
        | InlineExpression::FunctionReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::MessageReference { id, .. } => Some(id.name),
        _ => None,
    }
}

/// Whether a selector is `NUMBER(…, type: "ordinal")`.
fn is_ordinal(selector: &InlineExpression<&str>) -> bool {
    let InlineExpression::FunctionReference { arguments, .. } = selector else {
        return false;
    };
    arguments.named.iter().any(|named| {
        named.name.name == "type"
            && matches!(&named.value, InlineExpression::StringLiteral { value } if *value == "ordinal")
    })
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use fluent_bundle::FluentResource;

    use super::super::{WordFile, messages_of};
    use crate::source::{Origin, Source, Sources};

    /// Each part of a file with the text where it is said to stand.
    fn parts(text: &str) -> Vec<(String, String)> {
        let resource = FluentResource::try_new(text.to_owned()).expect("Fluent");
        let file = WordFile {
            name: String::new(),
            file: Sources::default().push(Source::from_bytes("x.ftl", text.as_bytes(), Origin::Project)),
            yields: false,
            resource: Arc::new(resource),
        };
        messages_of(&file)
            .flat_map(|message| message.parts)
            .map(|(name, _, pattern)| {
                let extent = pattern.extent();
                assert!(text[..extent.head].ends_with('='), "{}", &text[..extent.head]);
                let block = if extent.block { "block" } else { "line" };
                (
                    format!("{} {block}", name.unwrap_or("value")),
                    text[extent.range].to_owned(),
                )
            })
            .collect()
    }

    #[test]
    fn patterns_end_where_they_end() {
        for (text, name, expected) in [
            ("x = one  \n\n", "value line", "one"),
            ("x=one", "value line", "one"),
            ("-x   =  { -y }  \n# end", "value line", "{ -y }"),
            (
                "x =\n  \n    one\n\n      two\n\n\n",
                "value block",
                "    one\n\n      two",
            ),
            ("x =\n{ $a }\n", "value block", "{ $a }"),
            ("x =\n    .y   =   { \"}\" }\n", "y line", "{ \"}\" }"),
            ("x = a { { { $b } } }\n", "value line", "a { { { $b } } }"),
            (
                "x = { NUMBER( $a ,\n  b: \"}\",\n ) }\n",
                "value line",
                "{ NUMBER( $a ,\n  b: \"}\",\n ) }",
            ),
            (
                "x = { F() } { -t.a(b: 1) ->\n *[c] d\n} e\n",
                "value line",
                "{ F() } { -t.a(b: 1) ->\n *[c] d\n} e",
            ),
            ("x = { -t(a: 1) }\n", "value line", "{ -t(a: 1) }"),
            ("x = { m.a }{ 1 }\n", "value line", "{ m.a }{ 1 }"),
            (
                "x = { $a ->\n[b] c\n*[d] { $e ->\n *[f] \"g { \"}\" }\n}\n\n}\n\n",
                "value line",
                "{ $a ->\n[b] c\n*[d] { $e ->\n *[f] \"g { \"}\" }\n}\n\n}",
            ),
            ("x = é\u{A0}\n", "value line", "é\u{A0}"),
        ] {
            assert_eq!(parts(text), [(name.to_owned(), expected.to_owned())], "{text}");
        }
        let text = "x = one\n    .a = two\n  .b =\n      three\n      four\ny = five\n";
        let found: Vec<String> = parts(text).into_iter().map(|(_, text)| text).collect();
        assert_eq!(found, ["one", "two", "      three\n      four", "five"]);
    }

    #[test]
    fn choices_are_found_with_their_variants() {
        let text = "x = a { $n ->\n    [0] none\n   *[other]\n        { NUMBER($m) ->\n            *[one] b\n        }\n  } { -t.c ->\n *[d] e\n}\n";
        let resource = FluentResource::try_new(text.to_owned()).expect("Fluent");
        let file = WordFile {
            name: String::new(),
            file: Sources::default().push(Source::from_bytes("x.ftl", text.as_bytes(), Origin::Project)),
            yields: false,
            resource: Arc::new(resource),
        };
        let message = messages_of(&file).next().expect("a message");
        let shown: Vec<String> = message.parts[0]
            .2
            .selects()
            .into_iter()
            .map(|select| {
                let variants: Vec<String> = select
                    .variants
                    .iter()
                    .map(|variant| {
                        let star = if variant.default { "*" } else { "" };
                        format!("{star}{}={:?}", variant.key, text[variant.extent.range.clone()].trim())
                    })
                    .collect();
                let name = select.variable.unwrap_or_default();
                format!("{name} {:?} {}", &text[select.list][..4], variants.join(" "))
            })
            .collect();
        assert_eq!(
            shown,
            [
                "n \"[0] \" 0=\"none\" *other=\"{ NUMBER($m) ->\\n            *[one] b\\n        }\"",
                "m \"*[on\" *one=\"b\"",
                " \"*[d]\" *d=\"e\"",
            ]
        );
    }
}
