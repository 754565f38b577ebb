//! The `visavis` command.

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    visavis::command::run(&visavis::cli::Cli::parse())
}
