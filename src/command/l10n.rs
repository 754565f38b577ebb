//! `visavis l10n`: what translators and operators do. One module per subcommand.

mod status;

use crate::cli::{L10n, L10nCommand};

pub(super) fn run(options: &L10n) -> u8 {
    match &options.command {
        L10nCommand::Status(options) => status::run(options),
    }
}
