//! The command line.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Builds localized reference sites whose heart is the comparison.
#[derive(Debug, Parser)]
#[command(name = "visavis", version, about, max_term_width = 100)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Build the site: content/ + locales/ + templates/ -> dist/
    Build(Build),
    /// Check everything that a build checks, and dead links, without writing anything
    Check(Check),
    /// Work on translations
    L10n(L10n),
}

/// `visavis build`
#[derive(Debug, Args)]
pub struct Build {
    /// The folder to put the site into [default: dist, in the project]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Add two made-up languages, en-XA and ar-XB, that show what the theme does with longer and right-to-left texts
    #[arg(long)]
    pub pseudo: bool,
    /// What to build from, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis check`
#[derive(Debug, Args)]
pub struct Check {
    /// List the pairs that would have a page if anything told them apart
    #[arg(long)]
    pub pairs: bool,
    /// Check the two made-up languages of `build --pseudo`, too
    #[arg(long)]
    pub pseudo: bool,
    /// What to check, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n`
#[derive(Debug, Args)]
pub struct L10n {
    /// What to do.
    #[command(subcommand)]
    pub command: L10nCommand,
}

/// What translators and operators do.
#[derive(Debug, Subcommand)]
pub enum L10nCommand {
    /// Say how much of each locale and file is translated, missing, out of date or no longer used
    Status(L10nStatus),
}

/// `visavis l10n status`
#[derive(Debug, Args)]
pub struct L10nStatus {
    /// Only this locale
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// What to look at, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// What all subcommands take.
#[derive(Debug, Args)]
pub struct Common {
    /// The project: the folder that holds content/, locales/ and templates/
    #[arg(long, value_name = "DIR", default_value = ".")]
    pub root: PathBuf,
    /// Where the site will be, in the place of base_url in content/site.yaml
    #[arg(long, value_name = "URL")]
    pub base_url: Option<String>,
    /// How diagnostics are written to the standard error output
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = MessageFormat::Human)]
    pub message_format: MessageFormat,
    /// Take warnings for errors
    #[arg(long)]
    pub deny_warnings: bool,
    /// Say nothing but diagnostics
    #[arg(long, short)]
    pub quiet: bool,
    /// When to use colours; NO_COLOR is honoured
    #[arg(long, value_enum, value_name = "WHEN", default_value_t = Color::Auto)]
    pub color: Color,
    /// How many threads to render with [default: as many as there are cores]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    pub threads: Option<u16>,
}

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MessageFormat {
    /// With the source line, a caret and help
    Human,
    /// One line each: `file:line:col: error[code]: message`
    Short,
    /// One JSON object a line
    Json,
}

/// When colours are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Color {
    /// On a terminal, unless NO_COLOR is set
    Auto,
    /// Always
    Always,
    /// Never
    Never,
}
