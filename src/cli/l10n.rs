//! The command line of `visavis l10n`.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};

use super::Common;

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
    /// Show what has changed in the reference since a locale was translated
    Diff(L10nDiff),
    /// Take translations as made from the present wording of the reference
    Accept(L10nAccept),
    /// Write what a translator of one locale needs, as PO or XLIFF 2.0
    Export(L10nExport),
    /// Take translations back from PO or XLIFF files
    Import(L10nImport),
    /// Begin a locale: its folder, with every message commented out and ready to fill
    New(L10nNew),
}

/// `visavis l10n status`
#[derive(Debug, Args)]
pub struct L10nStatus {
    /// Only this locale
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// List each text that is missing, out of date or no longer used, rather than count
    #[arg(long)]
    pub items: bool,
    /// What to look at, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n diff`
#[derive(Debug, Args)]
pub struct L10nDiff {
    /// The locale
    #[arg(value_name = "TAG")]
    pub locale: String,
    /// Messages, attributes (`websocket-1006.summary`) and pages (`pages/about`) [default: all that are out of date]
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// What to look at, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n accept`
#[derive(Debug, Args)]
pub struct L10nAccept {
    /// The locale
    #[arg(value_name = "TAG")]
    pub locale: String,
    /// Messages, attributes (`websocket-1006.summary`) and pages (`pages/about`) [default: all that are translated]
    #[arg(value_name = "ID")]
    pub ids: Vec<String>,
    /// What to look at, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n export`
#[derive(Debug, Args)]
pub struct L10nExport {
    /// The locale [default: the only one besides the reference locale]
    #[arg(value_name = "TAG", conflicts_with = "locale")]
    pub tag: Option<String>,
    /// The locale
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// What to write
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = ExchangeFormat::Po)]
    pub format: ExchangeFormat,
    /// The file to write; `-` is the standard output
    #[arg(long, short, value_name = "FILE", default_value = "-")]
    pub output: PathBuf,
    /// Write over a file that is there; translations in it that were not imported are lost
    #[arg(long)]
    pub force: bool,
    /// What to export from, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n import`
#[derive(Debug, Args)]
pub struct L10nImport {
    /// PO and XLIFF files that `visavis l10n export` made and translators filled in
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// The locale to import into [default: the language that each file says it is in]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Say what would change, and change nothing
    #[arg(long)]
    pub dry_run: bool,
    /// What to import into, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis l10n new`
#[derive(Debug, Args)]
pub struct L10nNew {
    /// The language's tag (BCP 47): `de`, `pt-BR`, `zh-Hans`
    #[arg(value_name = "TAG")]
    pub tag: String,
    /// Which project, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// What translators' programs read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum ExchangeFormat {
    /// GNU gettext PO
    Po,
    /// OASIS XLIFF 2.0
    Xliff,
}
