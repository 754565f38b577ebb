//! What the commands for translators share: a project whose words can be read, whatever else there is to mend in it.

use std::sync::Arc;

use crate::cli::Common;
use crate::command::exit;
use crate::command::session::Session;
use crate::diagnostic::{Code, nearest};
use crate::model::locale::{LocaleId, parse_tag};
use crate::plan::Plan;

/// A project and its plan.
pub(super) struct Project {
    pub(super) session: Session,
    pub(super) plan: Arc<Plan>,
}

/// What keeps words from being read as their authors mean them. All else may be wrong: a translation that is missing is
/// what an export is for, and one with a mistake may be mended by an import.
const UNREADABLE: &[Code] = &[
    Code::UnreadFile,
    Code::NotUtf8,
    Code::BidiControl,
    Code::ControlCharacter,
    Code::YamlSyntax,
    Code::YamlLimit,
    Code::InvalidLocale,
    Code::UnknownLocale,
    Code::FluentSyntax,
    Code::FluentDepth,
    Code::DuplicateMessage,
];

impl Project {
    /// Reads a project, or reports why it cannot be read and gives the exit code.
    pub(super) fn open(common: &Common) -> Result<Self, u8> {
        let mut session = Session::open(common)?;
        let plan = session.plan(common)?;
        let Some(plan) = plan else {
            session.report();
            return Err(exit::AUTHOR);
        };
        session
            .diagnostics
            .retain(|diagnostic| UNREADABLE.contains(&diagnostic.code));
        if !session.diagnostics.is_empty() {
            session.report();
            return Err(exit::AUTHOR);
        }
        Ok(Self { session, plan })
    }

    /// The locale with this tag, which is not the one that others are translated from. The failure is reported.
    pub(super) fn locale(&self, tag: &str) -> Result<LocaleId, u8> {
        let site = self.plan.site();
        let console = &self.session.console;
        let wanted = parse_tag(&tag.replace('_', "-"));
        let found = site
            .locales
            .iter()
            .find(|(_, locale)| Some(&locale.language) == wanted.as_ref());
        let reference = site.locales.reference();
        match found {
            Some((id, locale)) if id == reference => {
                let message = format!(
                    "`{}` is the reference locale: others are translated from it",
                    locale.tag
                );
                console.failure(&message, Some(&self.known()));
                Err(exit::SYSTEM)
            }
            Some((id, _)) => Ok(id),
            None => {
                let tags: Vec<&str> = site.locales.iter().map(|(_, locale)| locale.tag.as_str()).collect();
                let help = match nearest(tag, tags) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => self.known(),
                };
                console.failure(&format!("the site has no locale `{tag}`"), Some(&help));
                Err(exit::SYSTEM)
            }
        }
    }

    /// The locales that are translated.
    pub(super) fn translated(&self) -> Vec<LocaleId> {
        let locales = &self.plan.site().locales;
        let all = locales.iter().map(|(id, _)| id);
        all.filter(|id| *id != locales.reference()).collect()
    }

    /// What to say to somebody who named none of them.
    pub(super) fn known(&self) -> String {
        let site = self.plan.site();
        let tags: Vec<&str> = self
            .translated()
            .into_iter()
            .map(|id| site.locale(id).tag.as_str())
            .collect();
        if tags.is_empty() {
            "begin one with `visavis l10n new TAG`".to_owned()
        } else {
            format!("those to translate are: {}", tags.join(", "))
        }
    }
}
