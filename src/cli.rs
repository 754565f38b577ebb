//! The command line.

mod l10n;

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub use l10n::*;

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
    /// Show the site in a browser, and each edit as soon as it is saved
    #[cfg(feature = "serve")]
    Serve(Serve),
    /// Begin a site in two languages, with what publishes it
    Init(Init),
    /// Add an entry, a page, a collection or a language, ready to fill in
    New(New),
    /// Make a collection of a table: CSV or JSON
    Import(Import),
    /// Write a collection with its words as JSON or CSV
    Export(Export),
    /// Write JSON Schemas of the project's files, for editors
    Schema(Schema),
    /// Say what a diagnostic means, and how to mend it
    Explain(Explain),
    /// Show a code in the terminal
    Show(Show),
    /// Show what tells two codes apart in the terminal
    Compare(Compare),
    /// Look for words in what is said of codes
    Search(Search),
    /// Record the facts as they are, so that feeds tell what has changed
    Record(Record),
    /// Work on translations
    L10n(L10n),
    /// Write completions for a shell
    Completions(Completions),
    /// Write manual pages
    Man(Man),
}

/// `visavis build`
#[derive(Debug, Args)]
pub struct Build {
    /// The folder to put the site into [default: dist, in the project]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// Draw a picture for links to each entry and to comparisons with words of their own, with the fonts in these folders
    #[arg(long, value_name = "FONTS")]
    pub previews: Vec<PathBuf>,
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

/// `visavis serve`
#[cfg(feature = "serve")]
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  visavis serve --open\n  visavis serve --port 8080 --editor 'idea://open?file=/{path}&line={line}'"
)]
pub struct Serve {
    /// Open the start page in a browser
    #[arg(long)]
    pub open: bool,
    /// The port; where it is taken, the next one that is free
    #[arg(long, default_value_t = 4000)]
    pub port: u16,
    /// The address to serve at. Others on the network can see the site at any but the default
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    pub host: std::net::IpAddr,
    /// Where a place in a file is opened: a URL with {path} (without a slash at its start), {line} and {column}
    #[arg(
        long,
        value_name = "URL",
        env = "VISAVIS_EDITOR",
        default_value = "vscode://file/{path}:{line}:{column}"
    )]
    pub editor: String,
    /// What to serve, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis init`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  visavis init my-site\n  visavis init my-manual --template docs")]
pub struct Init {
    /// The folder to begin in; nothing in it is written over
    #[arg(value_name = "DIR", default_value = ".")]
    pub dir: PathBuf,
    /// What the site is to have
    #[arg(long, value_enum, value_name = "TEMPLATE", default_value_t = Template::Reference)]
    pub template: Template,
    /// How to report.
    #[command(flatten)]
    pub common: Common,
}

/// What a site begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Template {
    /// Two entries, their comparison and a page
    Reference,
    /// A manual of three pages
    Docs,
    /// Both
    Both,
}

/// `visavis new`
#[derive(Debug, Args)]
pub struct New {
    /// What to add.
    #[command(subcommand)]
    pub command: NewCommand,
}

/// What can be added.
#[derive(Debug, Subcommand)]
pub enum NewCommand {
    /// Add an entry to a collection: facts to fill in, and its words in each language
    #[command(after_help = "Example:\n  visavis new entry git/cherry-pick")]
    Entry(NewThing),
    /// Add a Markdown page, alone or in a section
    #[command(after_help = "Examples:\n  visavis new page about-us\n  visavis new page manual/install")]
    Page(NewThing),
    /// Add a collection: its schema, one entry, and its words
    #[command(after_help = "Example:\n  visavis new collection http")]
    Collection(NewThing),
    /// Add a language, as `visavis l10n new` does, and put it into the site
    #[command(after_help = "Example:\n  visavis new locale pt-BR")]
    Locale(NewThing),
}

/// Something to add.
#[derive(Debug, Args)]
pub struct NewThing {
    /// What it is called
    #[arg(value_name = "NAME")]
    pub name: String,
    /// Where, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis import`
#[derive(Debug, Args)]
#[command(
    after_help = "The first column, or the one called `code`, holds the codes; `name`, `status`, `group` and `summary` are what they say; all others are facts.\n\nExamples:\n  visavis import codes.csv --collection exit            # what would be written\n  visavis import codes.csv --collection exit --write"
)]
pub struct Import {
    /// A table: .csv, or .json with a list of objects, or objects by their codes
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The collection to make, or to add entries to
    #[arg(long, value_name = "ID")]
    pub collection: String,
    /// Write it; without this, what would be written is shown
    #[arg(long)]
    pub write: bool,
    /// Where, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis export`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  visavis export http\n  visavis export http --format csv --locale fr > http.csv")]
pub struct Export {
    /// The collection
    #[arg(value_name = "COLLECTION")]
    pub collection: String,
    /// What to write
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = TableFormat::Json)]
    pub format: TableFormat,
    /// The language of its words [default: the reference]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// Where, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// How a collection is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum TableFormat {
    /// JSON, as in the site's data
    Json,
    /// A table, which `import` reads
    Csv,
}

/// `visavis schema`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  visavis schema site\n  visavis schema http       # of the entries of a collection\n  visavis schema --write    # all of them, into .visavis/schemas/"
)]
pub struct Schema {
    /// site, collection, section, sources, glossary, guide, or a collection's id [default: what there is]
    #[arg(value_name = "NAME")]
    pub name: Option<String>,
    /// Write all of them into .visavis/schemas/, where the files of `init` and `new` have editors look for them
    #[arg(long, conflicts_with = "name")]
    pub write: bool,
    /// Where, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis explain`
#[derive(Debug, Args)]
#[command(after_help = "Examples:\n  visavis explain unknown-entry\n  visavis explain unknown-entry --locale fr")]
pub struct Explain {
    /// The code in the brackets of a diagnostic [default: list them]
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
    /// The language to explain in [default: that of the environment, if the manual has it]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// How to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis completions`
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  visavis completions bash > ~/.local/share/bash-completion/completions/visavis")]
pub struct Completions {
    /// The shell
    #[arg(value_enum, value_name = "SHELL")]
    pub shell: clap_complete::Shell,
}

/// `visavis man`
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  visavis man --output ~/.local/share/man/man1")]
pub struct Man {
    /// The folder to write a page for each command into [default: the page of visavis itself, to the standard output]
    #[arg(long, short, value_name = "DIR")]
    pub output: Option<PathBuf>,
    /// How to report.
    #[command(flatten)]
    pub common: Common,
}

/// `visavis show`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  visavis show 1006\n  visavis show http/404 --locale fr\n  visavis show CloseAbnormalClosure --format markdown"
)]
pub struct Show {
    /// A code (1006), an entry (websocket/1006), a name, or what a library calls it
    #[arg(value_name = "CODE", allow_negative_numbers = true)]
    pub code: String,
    /// Whom to ask, and what to write.
    #[command(flatten)]
    pub lookup: Lookup,
}

/// `visavis compare`
#[derive(Debug, Args)]
#[command(
    after_help = "Examples:\n  visavis compare 1006 1007\n  visavis compare grpc/UNAVAILABLE http/503 --locale fr"
)]
pub struct Compare {
    /// A code, as for `show`
    #[arg(value_name = "A", allow_negative_numbers = true)]
    pub a: String,
    /// Another one
    #[arg(value_name = "B", allow_negative_numbers = true)]
    pub b: String,
    /// Whom to ask, and what to write.
    #[command(flatten)]
    pub lookup: Lookup,
}

/// `visavis search`
#[derive(Debug, Args)]
#[command(after_help = "Example:\n  visavis search close frame")]
pub struct Search {
    /// Words, or their beginnings; what is found has all of them
    #[arg(value_name = "WORDS", required = true)]
    pub words: Vec<String>,
    /// Whom to ask, and what to write.
    #[command(flatten)]
    pub lookup: Lookup,
}

/// What the commands take that answer in the terminal.
#[derive(Debug, Args)]
pub struct Lookup {
    /// The language to answer in [default: that of the environment, if the site has it]
    #[arg(long, value_name = "TAG")]
    pub locale: Option<String>,
    /// What to write
    #[arg(long, value_enum, value_name = "FORMAT", default_value_t = LookupFormat::Text)]
    pub format: LookupFormat,
    /// What to ask, and how to report. Where there is no project, the reference that is in the program answers.
    #[command(flatten)]
    pub common: Common,
}

/// What is written to the terminal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LookupFormat {
    /// Text as wide as the terminal
    Text,
    /// Markdown, with links
    Markdown,
    /// JSON, as in the site's data
    Json,
}

/// `visavis record`
#[derive(Debug, Args)]
pub struct Record {
    /// The collections to record [default: all]
    #[arg(value_name = "COLLECTION")]
    pub collections: Vec<String>,
    /// The day of the changes [default: today, in UTC]
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub date: Option<String>,
    /// What to record, and how to report.
    #[command(flatten)]
    pub common: Common,
}

/// What all subcommands take.
#[derive(Clone, Debug, Args)]
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
