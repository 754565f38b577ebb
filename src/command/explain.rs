//! `visavis explain`: what the manual says of a diagnostic.

use super::console::Console;
use super::exit;
use super::lookup::language_of_environment;
use super::terminal::Terminal;
use crate::cli::Explain;
use crate::diagnostic::Code;
use crate::load;
use crate::parse;
use crate::source::Sources;

/// Where the manual keeps the pages of diagnostics, below a locale's folder.
const FOLDER: &str = "manual/diagnostics";

pub(super) fn run(options: &Explain) -> u8 {
    let console = Console::new(&options.common);
    let Some(code) = &options.code else {
        let all: Vec<String> = Code::ALL
            .iter()
            .map(|code| format!("{:<8} {}\n", code.severity().as_str(), code.as_str()))
            .collect();
        console.result(&all.concat());
        return exit::FINE;
    };
    let sources = load::shipped();
    // Brackets come along when a code is copied from a diagnostic.
    let code = code.trim_start_matches("error").trim_start_matches("warning");
    let code = code.trim_matches(['[', ']']);
    if !Code::ALL.iter().any(|known| known.as_str() == code) {
        let known: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        let near = crate::diagnostic::nearest(code, known.iter().copied());
        let help = match near {
            Some(near) => format!("did you mean `{near}`?"),
            None => "`visavis explain` lists all of them".to_owned(),
        };
        console.failure(&format!("there is no diagnostic `{code}`"), Some(&help));
        return exit::SYSTEM;
    }
    let asked = options.locale.clone();
    let tags = asked
        .iter()
        .cloned()
        .chain(language_of_environment().filter(|_| asked.is_none()));
    // `fr-CA` reads French.
    let tags = tags.flat_map(|tag| [tag.clone(), tag.split('-').next().unwrap_or_default().to_owned()]);
    let text = tags.chain(["en".to_owned()]).find_map(|tag| page(&sources, &tag, code));
    let Some(text) = text else {
        console.failure(&format!("the manual says nothing of `{code}` yet"), None);
        return exit::SYSTEM;
    };
    console.result(&Terminal::of(&console).draw(&text));
    exit::FINE
}

/// The page of a code in a locale, as Markdown that a terminal can show.
fn page(sources: &Sources, tag: &str, code: &str) -> Option<String> {
    let (_, source) = sources.find(&format!("locales/{tag}/{FOLDER}/{code}.md"))?;
    let mut alone = Sources::default();
    alone.push(source.clone());
    let front = parse::parse(&alone).value.pages.pop()?.front;
    let description = front.description.map(|text| text.value).unwrap_or_default();
    Some(format!(
        "# {code}\n\n{description}\n{}",
        shown(&source.text[front.end..])
    ))
}

/// Whether a line is a part of a paragraph and not a mark of something else.
fn is_prose(line: &str) -> bool {
    let begins = line.starts_with(|c: char| c.is_alphanumeric() || matches!(c, '`' | '[' | '(' | '«' | '“'));
    begins && !line.starts_with("```")
}

/// Markdown without what only a page can do: links to other pages, and what info strings say. A paragraph is one line, since a
/// terminal breaks lines by its own width.
fn shown(body: &str) -> String {
    let mut out = String::with_capacity(body.len());
    let mut in_code = false;
    let mut lines = body.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let Some(info) = line.strip_prefix("```") else {
            if !in_code && is_prose(line) && lines.peek().is_some_and(|next| is_prose(next)) {
                out.push_str(&without_links(line.trim_end()));
                out.push(' ');
            } else {
                out.push_str(&without_links(line));
            }
            continue;
        };
        in_code = !in_code;
        let file = info.split_once("file=\"").and_then(|(_, rest)| rest.split_once('"'));
        if let Some((file, _)) = file {
            out.push_str(&format!("{file}:\n\n"));
        }
        out.push_str("```\n");
    }
    out
}

fn without_links(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('[') {
        let Some((text, (_, behind))) = after
            .split_once("](page:")
            .and_then(|(text, behind)| Some((text, behind.split_once(')')?)))
        else {
            break;
        };
        out.push_str(before);
        out.push_str(text);
        rest = behind;
    }
    out.push_str(rest);
    out
}
