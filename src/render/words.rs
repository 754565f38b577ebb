//! Words for one locale: lookups that give HTML with what fell back marked, and say what is wrong where they cannot.

use super::links::Links;
use super::markdown;
use super::text::{Foreign, Language, Marks, Slotted, escape, slot};
use crate::diagnostic::{Code, Diagnostic};
use crate::model::Site;
use crate::model::bibliography::Reference;
use crate::model::catalog::{Arg, FormatError, Formatted};
use crate::model::locale::{Locale, LocaleId};
use crate::model::message::Key;
use crate::vocabulary::Outdated;

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
        self.marks(found.locale, found.outdated).inline(escape(&found.text))
    }

    /// The language of a fragment, where it is not the page's.
    pub(super) fn language(&self, answered: LocaleId) -> Option<(String, &'static str)> {
        let locale = self.site.locale(answered);
        (answered != self.locale).then(|| (locale.tag.clone(), locale.direction.as_str()))
    }

    /// What is to be said of a fragment in the language of `answered`.
    pub(super) fn marks(&self, answered: LocaleId, outdated: bool) -> Marks {
        let locale = self.site.locale(answered);
        let says = outdated && locale.outdated == Outdated::Mark;
        Marks {
            language: (answered != self.locale).then(|| Foreign {
                own: language(locale),
                page: language(self.site.locale(self.locale)),
            }),
            // A note that cannot be worded is said of its message elsewhere.
            outdated: says.then(|| self.plain(Key::value("outdated-passage"), &[]).unwrap_or_default()),
        }
    }

    /// "WebSocket 1006": a code with its collection's label.
    pub(super) fn code_label(&self, label: &str, code: &str) -> Result<String, Diagnostic> {
        let args = [("label", Arg::Text(label)), ("code", Arg::Text(code))];
        self.plain(Key::value("code-label"), &args)
    }

    /// The same as HTML, with the label as HTML, which does not break between the two.
    pub(super) fn code_label_html(&self, label_html: &str, code: &str) -> Result<String, Diagnostic> {
        let (label, place) = (slot(0), slot(1));
        let args = [("label", Arg::Text(&label)), ("code", Arg::Text(&place))];
        let found = self.get(Key::value("code-label"), &args)?;
        let frame = escape(&found.text).replace(' ', "\u{a0}");
        let frame = self.marks(found.locale, found.outdated).inline(frame);
        Ok(Slotted::new(&frame).fill(&[label_html, &escape(code)]))
    }

    /// What a citation shows: `RFC 6455 §7.1.5`. Sections that are no numbers are anchors, of no use to a reader.
    pub(super) fn citation(&self, reference: &Reference) -> Result<Formatted, Diagnostic> {
        let work = self.site.bibliography.work(reference);
        let Some(section) = reference.numbered_section() else {
            return Ok(Formatted {
                text: work.short.clone(),
                locale: self.locale,
                outdated: false,
            });
        };
        // The sign must not part from its number, nor a number from its name, at the end of a line.
        let name = work.short.replace(' ', "\u{a0}");
        let args = [("work", Arg::Text(&name)), ("section", Arg::Text(section))];
        self.get(Key::value("citation"), &args)
    }

    /// Markdown as blocks, marked if it fell back.
    pub(super) fn blocks(&self, found: &Formatted, links: &Links<'_>) -> String {
        let html = markdown::blocks(&found.text, &links.spoken_in(found.locale));
        self.marks(found.locale, found.outdated).block(html)
    }

    /// Markdown as phrasing content, marked if it fell back.
    pub(super) fn inline(&self, found: &Formatted, links: &Links<'_>) -> String {
        let html = markdown::inline(&found.text, &links.spoken_in(found.locale));
        self.marks(found.locale, found.outdated).inline(html)
    }
}

fn language(locale: &Locale) -> Language {
    Language {
        tag: locale.tag.clone(),
        direction: locale.direction.as_str(),
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
