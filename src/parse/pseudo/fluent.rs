//! Fluent files in pseudo-locales: the texts of messages, and nothing else of them.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use super::alphabet::Alphabet;
use super::text::{self, PLACEABLE};
use crate::parse::messages;

/// A file of messages. What does not parse is left out: the reference's own file says what is wrong with it.
pub(super) fn translate(file: &str, alphabet: Alphabet) -> String {
    let (file, _) = messages::without_deep(file);
    let mut resource = match fluent_syntax::parser::parse(file) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => {
                let attributes = message.attributes.iter_mut().map(|attribute| &mut attribute.value);
                for pattern in message.value.iter_mut().chain(attributes) {
                    translate_pattern(pattern, alphabet);
                }
            }
            // A term's attributes are no text: variants are selected by them.
            Entry::Term(term) => translate_pattern(&mut term.value, alphabet),
            _ => {}
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// A text with what is placed into it. The text is one to Markdown, so that it is translated as one.
fn translate_pattern(pattern: &mut Pattern<String>, alphabet: Alphabet) {
    let mut whole = String::new();
    let mut placed = Vec::new();
    for element in std::mem::take(&mut pattern.elements) {
        match element {
            PatternElement::TextElement { value } => whole.push_str(&value),
            PatternElement::Placeable { mut expression } => {
                translate_expression(&mut expression, alphabet);
                whole.push(PLACEABLE);
                placed.push(PatternElement::Placeable { expression });
            }
        }
    }
    let translated = text::translate(&whole, alphabet);
    let mut placed = placed.into_iter();
    for (at, piece) in translated.split(PLACEABLE).enumerate() {
        if at > 0 {
            pattern.elements.extend(placed.next());
        }
        // An element for each line, as the parser makes them.
        pattern.elements.extend(
            piece
                .split_inclusive('\n')
                .map(|line| PatternElement::TextElement { value: line.to_owned() }),
        );
    }
}

fn translate_expression(expression: &mut Expression<String>, alphabet: Alphabet) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                translate_pattern(&mut variant.value, alphabet);
            }
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => *value = translate_literal(value, alphabet),
        Expression::Inline(InlineExpression::Placeable { expression }) => translate_expression(expression, alphabet),
        Expression::Inline(_) => {}
    }
}

/// A text in quotation marks, but for its escapes: `\u00A0`.
fn translate_literal(text: &str, alphabet: Alphabet) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        alphabet.write(&rest[..at], &mut out);
        let length = match rest[at + 1..].chars().next() {
            Some('u') => 6,
            Some('U') => 8,
            _ => 2,
        };
        let end = (at + length).min(rest.len());
        out.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    alphabet.write(rest, &mut out);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn accented(text: &str) -> String {
        translate(text, Alphabet::Accented)
    }

    #[test]
    fn only_texts_are_translated() {
        let text = "-brand = Brand\n    .case = accusative\nhello = Hello { $name }, { -brand } and { NUMBER($count, style: \"percent\") }!\n    .title = Title\n";
        let found = accented(text);
        assert!(found.contains("-brand = ⟦Ɓŕåñð⟧\n    .case = accusative\n"), "{found}");
        assert!(found.contains("{ $name }, { -brand } ") && found.contains("{ NUMBER($count, style: \"percent\") }"));
        assert!(found.contains("    .title = ⟦Ţîţļé⟧"), "{found}");
    }

    #[test]
    fn variants_are_texts_of_their_own() {
        let found = accented(
            "codes =\n    { $count ->\n        [one] { $count } code\n       *[other] { $count } codes\n    }\n",
        );
        assert!(found.contains("[one] ⟦{ $count } çöðé"), "{found}");
        assert!(found.contains("*[other] ⟦{ $count } çöðéš"), "{found}");
        assert!(found.starts_with("codes =\n    { $count ->"), "{found}");
    }

    #[test]
    fn literals_keep_their_escapes() {
        let found = accented("a = x{ \"y\\u00A0\\\\z\" }\n");
        assert!(found.contains("{ \"ý\\u00A0\\\\ž\" }"), "{found}");
    }

    #[test]
    fn what_has_no_letters_stays() {
        let text = "label = { $a } { $b }\ncount = ({ $count })\n";
        assert_eq!(accented(text), text);
    }
}
