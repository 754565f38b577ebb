//! `visavis l10n`: what translators and operators do. One module per subcommand.

mod accept;
mod diff;
mod export;
mod import;
mod new;
mod project;
mod rehearsal;
mod status;

use crate::cli::{Common, L10n, L10nCommand};
use crate::model::Site;
use crate::model::locale::{LocaleId, parse_tag};

use super::exit;
use super::session::Session;

/// A folder for a language, with every message ready to fill.
pub(super) fn new(options: &crate::cli::L10nNew) -> u8 {
    new::begin(options, false).unwrap_or_else(|code| code)
}

pub(super) fn run(options: &L10n) -> u8 {
    let done = match &options.command {
        L10nCommand::Status(options) => status::run(options),
        L10nCommand::Diff(options) => diff::run(options),
        L10nCommand::Accept(options) => accept::run(options),
        L10nCommand::Export(options) => Ok(export::run(options)),
        L10nCommand::Import(options) => Ok(import::run(options)),
        L10nCommand::New(options) => Ok(new::run(options)),
    };
    done.unwrap_or_else(|code| code)
}

/// The project's site, whatever is wrong with its files: translators work on sites that are not done.
fn open(common: &Common) -> Result<(Session, Site), u8> {
    let mut session = Session::open(common)?;
    match session.site(common)? {
        Some(site) => Ok((session, site)),
        None => {
            session.report();
            Err(exit::AUTHOR)
        }
    }
}

/// The locale that a tag of the command line names, which is not the reference.
fn translated(session: &Session, site: &Site, tag: &str) -> Result<LocaleId, u8> {
    let language = parse_tag(tag);
    let found = site
        .locales
        .published()
        .find(|id| Some(&site.locale(*id).language) == language.as_ref());
    let reference = site.locales.reference();
    match found {
        Some(id) if id != reference => Ok(id),
        Some(_) => {
            let help = "name a locale that is translated from it";
            session
                .console
                .failure(&format!("`{tag}` is the reference locale"), Some(help));
            Err(exit::SYSTEM)
        }
        None => {
            let tags: Vec<&str> = site
                .locales
                .published()
                .map(|id| site.locale(id).tag.as_str())
                .collect();
            session
                .console
                .unknown(&format!("there is no locale `{tag}`"), tag, &tags);
            Err(exit::SYSTEM)
        }
    }
}

/// Where a locale's lock is, below the project's root.
fn lock_path(site: &Site, locale: LocaleId) -> String {
    format!("locales/{}/l10n.lock", site.locale(locale).folder)
}

/// The entries of a locale's lock; none where it has no lock.
fn locked(session: &Session, site: &Site, locale: LocaleId) -> std::collections::BTreeMap<String, String> {
    let path = lock_path(site, locale);
    let Some((file, source)) = session.sources.find(&path) else {
        return Default::default();
    };
    // What is wrong with it is among the session's diagnostics already.
    let lock = crate::parse::lock::read(&site.locale(locale).folder, file, source, &mut Vec::new());
    lock.entries.into_iter().map(|(key, text)| (key.value, text)).collect()
}
