//! PO to units, line by line, each with its place.

use super::super::{Exchange, Given, Tag, broken};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Reads a PO file.
///
/// # Errors
/// The first line that is no PO.
pub(in super::super) fn read(file: FileId, text: &str) -> Result<Exchange, Diagnostic> {
    let mut reader = Reader {
        file,
        found: Exchange::default(),
        entry: Entry::default(),
        field: None,
    };
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let body = line.trim_end_matches(['\n', '\r']);
        reader.line(body, at)?;
        at += line.len();
    }
    reader.finish()?;
    Ok(reader.found)
}

/// The parts of an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Field {
    Context,
    Id,
    Translation,
}

/// An entry in the making: each part with its text and the place of its keyword.
#[derive(Default)]
struct Entry {
    context: Option<(String, Span)>,
    id: Option<(String, Span)>,
    translation: Option<(String, Span)>,
    fuzzy: bool,
}

struct Reader {
    file: FileId,
    found: Exchange,
    entry: Entry,
    field: Option<Field>,
}

impl Reader {
    fn line(&mut self, line: &str, at: usize) -> Result<(), Diagnostic> {
        let text = line.trim_start_matches([' ', '\t']);
        let place = Span::new(self.file, at + line.len() - text.len()..at + line.len());
        if let Some(comment) = text.strip_prefix('#') {
            // A comment belongs to what follows, so it ends what has its translation. What is obsolete (`#~`) and what
            // the text once was (`#|`) are comments to us.
            if self.entry.translation.is_some() {
                self.finish()?;
            }
            if let Some(flags) = comment.strip_prefix(',') {
                self.entry.fuzzy |= flags.split(',').any(|flag| flag.trim() == "fuzzy");
            } else if comment.starts_with('~') {
                // What was flagged is obsolete.
                self.entry.fuzzy = false;
            }
            return Ok(());
        }
        if text.trim().is_empty() {
            return Ok(());
        }
        if text.starts_with('"') {
            let more = unquoted(text, &place)?;
            let whole = self.field.and_then(|field| self.entry.field(field).as_mut());
            let Some((whole, _)) = whole else {
                return Err(
                    broken(place, "this text belongs to nothing").help("a text follows `msgctxt`, `msgid` or `msgstr`")
                );
            };
            whole.push_str(&more);
            return Ok(());
        }
        self.keyword(text, place)
    }

    fn keyword(&mut self, text: &str, place: Span) -> Result<(), Diagnostic> {
        let end = text.find([' ', '\t', '"']).unwrap_or(text.len());
        let (keyword, rest) = text.split_at(end);
        let head = place.sub(0, keyword.len());
        let field = match keyword {
            "msgctxt" => Field::Context,
            "msgid" => Field::Id,
            "msgstr" => Field::Translation,
            "domain" => {
                return Err(broken(head, "a PO file for visavis has one domain").help("delete this line"));
            }
            _ if keyword == "msgid_plural" || keyword.starts_with("msgstr[") => {
                return Err(
                    broken(head, "this unit has plural forms, which visavis does not export")
                        .help("a choice stands in the text: `{ $count -> … }`"),
                );
            }
            _ => {
                return Err(broken(head, "this is neither a keyword, a text nor a comment"));
            }
        };
        let starts = match field {
            Field::Context => self.entry.context.is_some() || self.entry.id.is_some(),
            Field::Id => self.entry.id.is_some(),
            Field::Translation => false,
        };
        if starts {
            self.finish()?;
        }
        if field == Field::Translation && self.entry.id.is_none() {
            return Err(broken(head, "a `msgid` is missing before this"));
        }
        if self.entry.field(field).is_some() {
            return Err(broken(head, format!("this unit has a second `{keyword}`")));
        }
        let value = rest.trim_start_matches([' ', '\t']);
        let value_place = place.sub(text.len() - value.len(), value.len());
        *self.entry.field(field) = Some((unquoted(value, &value_place)?, head));
        self.field = Some(field);
        Ok(())
    }

    /// Ends an entry.
    fn finish(&mut self) -> Result<(), Diagnostic> {
        self.field = None;
        let entry = std::mem::take(&mut self.entry);
        let place = entry
            .context
            .as_ref()
            .or(entry.id.as_ref())
            .map(|(_, place)| place.clone());
        let Some(place) = place else {
            return Ok(());
        };
        let (Some((source, _)), Some((target, target_place))) = (entry.id, entry.translation) else {
            return Err(broken(place, "this unit has no `msgstr`"));
        };
        match entry.context {
            None if source.is_empty() => self.header(&target, &target_place),
            context => {
                self.found.given.push(Given {
                    key: context.map(|(key, _)| key),
                    source,
                    target,
                    fuzzy: entry.fuzzy,
                    initial: false,
                    place,
                    target_place,
                });
                Ok(())
            }
        }
    }

    fn header(&mut self, text: &str, place: &Span) -> Result<(), Diagnostic> {
        let tag = |value: &str| {
            (!value.is_empty()).then(|| Tag {
                text: bcp47(value),
                place: place.clone(),
            })
        };
        for line in text.lines() {
            let Some((name, value)) = line.split_once(':') else {
                continue;
            };
            let value = value.trim();
            match name.trim().to_ascii_lowercase().as_str() {
                "language" => self.found.to = tag(value),
                "x-source-language" => self.found.from = tag(value),
                "content-type" => {
                    let charset = value.to_ascii_lowercase();
                    let charset = charset.split_once("charset=").map_or("", |(_, charset)| charset.trim());
                    if !matches!(charset, "" | "utf-8" | "utf8" | "us-ascii" | "ascii" | "charset") {
                        return Err(broken(
                            place.clone(),
                            format!("this file says that it is in `{charset}`, and is read as UTF-8"),
                        )
                        .help("convert it: `msgconv --to-code=UTF-8`"));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

/// A locale of gettext's as a language tag: `pt_BR` is `pt-BR`, `sr@latin` is `sr-Latn` (gettext, *Locale Names*).
fn bcp47(name: &str) -> String {
    let (name, script) = match name.split_once('@') {
        Some((name, "latin")) => (name, Some("Latn")),
        Some((name, "cyrillic")) => (name, Some("Cyrl")),
        _ => (name, None),
    };
    let mut parts: Vec<&str> = name.split(['_', '-']).collect();
    if let Some(script) = script {
        parts.insert(1, script);
    }
    parts.join("-")
}

impl Entry {
    fn field(&mut self, field: Field) -> &mut Option<(String, Span)> {
        match field {
            Field::Context => &mut self.context,
            Field::Id => &mut self.id,
            Field::Translation => &mut self.translation,
        }
    }
}

/// The text in quotes, its escapes (those of C) decoded.
fn unquoted(text: &str, place: &Span) -> Result<String, Diagnostic> {
    let Some(rest) = text.strip_prefix('"') else {
        return Err(broken(place.clone(), "a text in quotes is missing"));
    };
    // Escapes may spell the bytes of one character one by one, so bytes are collected.
    let mut out: Vec<u8> = Vec::with_capacity(rest.len());
    let mut chars = rest.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => {
                let behind = &rest[at + 1..];
                if !behind.trim().is_empty() {
                    let start = text.len() - behind.len();
                    return Err(broken(
                        place.sub(start, behind.len()),
                        "there is something behind the closing quote",
                    )
                    .help("a quote within a text is written `\\\"`"));
                }
                return String::from_utf8(out)
                    .map_err(|_| broken(place.clone(), "the escapes in this text are not UTF-8"));
            }
            '\\' => {
                let escape = chars.next().map(|(_, c)| c);
                let simple = match escape {
                    Some('n') => Some(b'\n'),
                    Some('t') => Some(b'\t'),
                    Some('r') => Some(b'\r'),
                    Some('a') => Some(0x07),
                    Some('b') => Some(0x08),
                    Some('f') => Some(0x0C),
                    Some('v') => Some(0x0B),
                    Some('"') => Some(b'"'),
                    Some('\\') => Some(b'\\'),
                    _ => None,
                };
                let (radix, most, mut digits) = match escape {
                    Some('x') => (16, 2, String::new()),
                    Some(digit @ '0'..='7') => (8, 3, digit.to_string()),
                    _ => (0, 0, String::new()),
                };
                while let Some((_, digit)) = chars.peek().copied().filter(|(_, c)| radix > 0 && c.is_digit(radix))
                    && digits.len() < most
                {
                    digits.push(digit);
                    chars.next();
                }
                let number = || u8::from_str_radix(&digits, radix.max(2)).ok();
                let Some(byte) = simple.or_else(number) else {
                    let shown: String = escape.into_iter().collect();
                    return Err(broken(
                        place.sub(at + 1, 1 + shown.len()),
                        format!("`\\{shown}{digits}` is no escape"),
                    )
                    .help("a backslash within a text is written `\\\\`"));
                };
                out.push(byte);
            }
            c => out.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    Err(broken(place.clone(), "this text has no closing quote"))
}
