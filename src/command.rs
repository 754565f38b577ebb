//! One module per subcommand: wires the stages, prints.

mod build;
mod check;
mod console;
mod explain;
mod export;
mod import;
mod init;
mod l10n;
mod lookup;
mod manual;
mod new;
mod record;
mod schema;
#[cfg(feature = "serve")]
mod serve;
mod session;
mod table;
mod terminal;

use std::process::ExitCode;

use crate::cli::{Cli, Command};

/// Runs a command. Exit codes: 0 fine, 1 the author's errors, 2 usage or I/O.
pub fn run(cli: &Cli) -> ExitCode {
    let code = match &cli.command {
        Command::Build(options) => build::run(options),
        Command::Check(options) => check::run(options),
        Command::Init(options) => init::run(options),
        Command::New(options) => new::run(options),
        Command::Import(options) => import::run(options),
        Command::Export(options) => export::run(options),
        Command::Schema(options) => schema::run(options),
        Command::Explain(options) => explain::run(options),
        Command::Completions(options) => manual::completions(options),
        Command::Man(options) => manual::man(options),
        Command::Show(options) => lookup::show(options),
        Command::Compare(options) => lookup::compare(options),
        Command::Search(options) => lookup::search(options),
        Command::Record(options) => record::run(options),
        #[cfg(feature = "serve")]
        Command::Serve(options) => serve::run(options),
        Command::L10n(options) => l10n::run(options),
    };
    ExitCode::from(code)
}

/// How a command ended.
mod exit {
    pub(super) const FINE: u8 = 0;
    pub(super) const AUTHOR: u8 = 1;
    pub(super) const SYSTEM: u8 = 2;

    /// The code of a command that is fine where nothing is amiss.
    pub(super) fn of(done: Result<(), u8>) -> u8 {
        done.err().unwrap_or(FINE)
    }
}
