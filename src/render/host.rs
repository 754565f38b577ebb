//! What templates of one locale ask for.

use std::sync::Arc;

use super::links::{self, Links, Target};
use super::theme::{Argument, Host, Worded};
use super::words::Words;
use crate::model::catalog::Arg;
use crate::model::locale::LocaleId;
use crate::model::message::Key;
use crate::plan::Plan;

/// Answers for one locale.
pub(super) struct LocaleHost {
    plan: Arc<Plan>,
    locale: LocaleId,
}

impl LocaleHost {
    pub(super) fn new(plan: Arc<Plan>, locale: LocaleId) -> Self {
        Self { plan, locale }
    }
}

impl Host for LocaleHost {
    fn words(&self, id: &str, attribute: Option<&str>, args: &[(String, Argument)]) -> Result<Worded, String> {
        let site = self.plan.site();
        let key = Key { id, attribute };
        let args: Vec<(&str, Arg<'_>)> = args
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Argument::Text(text) => Arg::Text(text),
                    Argument::Number(number) => Arg::Number(*number),
                    Argument::Day(day) => Arg::Day(*day),
                    Argument::List(items) => Arg::List(items),
                };
                (name.as_str(), value)
            })
            .collect();
        match site.catalog.format(self.locale, key, &args) {
            Ok(Some(found)) => Ok(Worded {
                marks: Words {
                    site,
                    locale: self.locale,
                }
                .marks(found.locale, found.outdated),
                text: found.text,
            }),
            Ok(None) => {
                let reference = site.locales.reference();
                let known: Vec<&str> = site.catalog.messages(reference).map(|message| message.id).collect();
                let near = crate::diagnostic::nearest(id, known);
                let near = near.map_or(String::new(), |near| format!("; did you mean `{near}`?"));
                Err(format!("there is no message `{key}`{near}"))
            }
            Err(error) => Err(format!("`{}` cannot be formatted: {}", error.key, error.problem)),
        }
    }

    fn link(&self, to: &str) -> Result<String, String> {
        let links = Links {
            plan: &self.plan,
            locale: self.locale,
            root: "",
            spoken: self.locale,
        };
        match links::target(self.plan.site(), to) {
            Ok(target @ (Target::Page(..) | Target::Shown(..))) => links.href(&target).ok_or_else(|| {
                let tag = &self.plan.site().locale(self.locale).tag;
                format!("`{to}` is not written in `{tag}`: link to it only where `lang` is a locale that has it")
            }),
            _ => Err(format!("`{to}` names no page of the site")),
        }
    }
}
