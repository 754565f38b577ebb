//! `visavis new`: what the schema and the reference locale ask for, ready to fill in.

mod addition;
mod collection;
mod entry;
mod page;

use super::exit;
use super::l10n;
use super::session::Session;
use crate::cli::{L10nNew, New, NewCommand, NewThing};
use crate::parse::reader::{ID_HELP, is_id};

pub(super) use addition::Addition;
pub(super) use entry::words_of_entry;

pub(super) fn run(options: &New) -> u8 {
    let done = match &options.command {
        NewCommand::Entry(thing) => entry::add(thing),
        NewCommand::Page(thing) => page::add(thing),
        NewCommand::Collection(thing) => collection::add(thing),
        NewCommand::Locale(thing) => locale(thing),
    };
    exit::of(done)
}

/// A language: its folder as `l10n new` makes it, and a line in `site.yaml`.
fn locale(thing: &NewThing) -> Result<(), u8> {
    let made = l10n::new(&L10nNew {
        tag: thing.name.clone(),
        common: thing.common.clone(),
    });
    if made != exit::FINE {
        return Err(made);
    }
    let session = Session::open(&thing.common)?;
    let tag = crate::model::locale::parse_tag(&thing.name).map_or_else(|| thing.name.clone(), |tag| tag.to_string());
    let mut addition = Addition::new(&session);
    addition.list("locales", &tag);
    addition.write()
}

/// The tag of the folder of the reference locale.
pub(super) fn reference_tag(session: &Session) -> Result<String, u8> {
    let site = addition::site(session)?;
    site.default_locale.map(|tag| tag.value).ok_or_else(|| {
        let message = "content/site.yaml has no `default_locale`";
        session
            .console
            .failure(message, Some("run `visavis check` and mend what it says"));
        exit::AUTHOR
    })
}

/// An id that a collection can have, or the exit code where it is none.
pub(super) fn collection_id<'i>(session: &Session, id: &'i str) -> Result<&'i str, u8> {
    if is_id(id) {
        return Ok(id);
    }
    let message = format!("`{id}` is no id of a collection");
    session.console.failure(&message, Some(ID_HELP));
    Err(exit::SYSTEM)
}

/// A scalar as YAML has it, in quotes where it would be read as something else.
pub(super) fn quoted(text: &str) -> String {
    let is_plain = |c: char| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_' | '.' | '/' | '(' | ')' | '+' | '’');
    let begins = text.chars().next().is_some_and(|c| c.is_alphanumeric());
    let other = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"];
    let is_word = text.chars().any(char::is_alphabetic) && !other.contains(&text.to_ascii_lowercase().as_str());
    // A number that is written as YAML writes it back is itself; `0x10`, `1e3` and `1_000` are not.
    let is_number = text.parse::<i64>().is_ok_and(|number| number.to_string() == text);
    let looks_like_number = text.chars().next().is_some_and(|c| c.is_ascii_digit()) && !is_number;
    let ends = text.trim() == text && !text.ends_with(':');
    if is_number || begins && ends && is_word && !looks_like_number && text.chars().all(is_plain) {
        return text.to_owned();
    }
    serde_json::to_string(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn scalars_are_quoted_where_yaml_reads_something_else() {
        for plain in ["Not Found", "1006", "git merge", "I’m a teapot", "-1"] {
            assert_eq!(quoted(plain), plain);
        }
        for other in ["yes", "0x10", "1.10", "a: b", "- a", "", " a", "#a", "null", "5.1.1"] {
            assert!(quoted(other).starts_with('"'), "{other}");
        }
    }
}
