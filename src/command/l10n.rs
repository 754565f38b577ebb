//! `visavis l10n`: what translators and operators do. One module per subcommand.

mod export;
mod import;
mod new;
mod project;
mod rehearsal;
mod status;

use crate::cli::{L10n, L10nCommand};

pub(super) fn run(options: &L10n) -> u8 {
    match &options.command {
        L10nCommand::Status(options) => status::run(options),
        L10nCommand::Export(options) => export::run(options),
        L10nCommand::Import(options) => import::run(options),
        L10nCommand::New(options) => new::run(options),
    }
}
