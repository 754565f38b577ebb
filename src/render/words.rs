//! Words for one locale: lookups that give HTML with what fell back marked, and say what is wrong where they cannot.

use super::links::Links;
use super::markdown;
use super::text::{escape, mark_block, mark_inline};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::catalog::{Arg, FormatError, Formatted};
use crate::model::locale::LocaleId;
use crate::model::message::Key;

/// The words of a page's locale.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub site: &'a Site,
    pub locale: LocaleId,
}

impl Words<'_> {
    /// A message if some locale of the chain has it.
    pub(super) fn find(&self, key: Key<'_>, args: &[(&str, Arg<'_>)]) -> Result<Option<Formatted>, Diagnostic> {
        self.site
            .catalog
            .format(self.locale, key, args)
            .map_err(|error| unformattable(&error))
    }

    /// A message that must be there.
    pub(super) fn get(&self, key: Key<'_>, args: &[(&str, Arg<'_>)]) -> Result<Formatted, Diagnostic> {
        self.find(key, args)?.ok_or_else(|| {
            Diagnostic::of_path(
                Code::MissingMessage,
                format!("locales/{}", self.site.locale(self.locale).folder),
                format!("no locale has `{key}`"),
            )
        })
    }

    /// A message's text, for attributes and titles.
    pub(super) fn plain(&self, key: Key<'_>, args: &[(&str, Arg<'_>)]) -> Result<String, Diagnostic> {
        Ok(self.get(key, args)?.text)
    }

    /// A message as phrasing content, its text escaped, marked if it fell back.
    pub(super) fn html(&self, key: Key<'_>, args: &[(&str, Arg<'_>)]) -> Result<String, Diagnostic> {
        let found = self.get(key, args)?;
        Ok(self.marked(&found))
    }

    /// A text as phrasing content, escaped, marked if it fell back.
    pub(super) fn marked(&self, found: &Formatted) -> String {
        self.marked_text(found.locale, &found.text)
    }

    /// As [`Self::marked`], for a text that is no message's.
    pub(super) fn marked_text(&self, answered: LocaleId, text: &str) -> String {
        mark_inline(self.site, self.locale, answered, escape(text))
    }

    /// Markdown as blocks, marked if it fell back.
    pub(super) fn blocks(&self, found: &Formatted, links: &Links<'_>) -> String {
        let html = markdown::blocks(&found.text, links);
        mark_block(self.site, self.locale, found.locale, html)
    }

    /// Markdown as phrasing content, marked if it fell back.
    pub(super) fn inline(&self, found: &Formatted, links: &Links<'_>) -> String {
        let html = markdown::inline(&found.text, links);
        mark_inline(self.site, self.locale, found.locale, html)
    }
}

/// The diagnostic of a message that cannot be formatted.
pub(super) fn unformattable(error: &FormatError) -> Diagnostic {
    let message = format!("`{}` cannot be formatted: {}", error.key, error.problem);
    match &error.span {
        Some(span) => Diagnostic::at(Code::UnformattableMessage, span.clone(), message),
        None => Diagnostic::of_path(Code::UnformattableMessage, "locales", message),
    }
}
