//! `visavis completions` and `visavis man`: what the command line says of itself, for shells and for `man`.

use clap::CommandFactory as _;

use super::console::Console;
use super::exit;
use crate::cli::{Cli, Completions, Man};
use crate::emit::{SourceFile, write_sources};

pub(super) fn completions(options: &Completions) -> u8 {
    let mut out = Vec::new();
    clap_complete::generate(options.shell, &mut Cli::command(), "visavis", &mut out);
    written(&out)
}

pub(super) fn man(options: &Man) -> u8 {
    let console = Console::new(&options.common);
    let mut command = Cli::command();
    command.build();
    let pages = pages(&command, "visavis");
    let Some(folder) = &options.output else {
        return pages.first().map_or(exit::FINE, |(_, page)| written(page));
    };
    let files: Vec<SourceFile> = pages
        .into_iter()
        .map(|(name, page)| SourceFile {
            path: folder.join(format!("{name}.1")),
            old: None,
            new: page,
        })
        .collect();
    match write_sources(&files) {
        Ok(()) => {
            console.result(&format!("{} manual pages in {}\n", files.len(), folder.display()));
            exit::FINE
        }
        Err(error) => {
            console.failure(&error.to_string(), None);
            exit::SYSTEM
        }
    }
}

/// The manual page of a command, then those of its subcommands, each with its name.
fn pages(command: &clap::Command, name: &str) -> Vec<(String, Vec<u8>)> {
    let mut page = Vec::new();
    // Writing to memory cannot fail.
    let _ = clap_mangen::Man::new(command.clone()).render(&mut page);
    let mut found = vec![(name.to_owned(), page)];
    for below in command.get_subcommands().filter(|below| below.get_name() != "help") {
        found.extend(pages(below, &format!("{name}-{}", below.get_name())));
    }
    found
}

fn written(bytes: &[u8]) -> u8 {
    // Nobody reads what a closed pipe does not take.
    let _ = std::io::Write::write_all(&mut std::io::stdout(), bytes);
    exit::FINE
}
