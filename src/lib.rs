//! visavis builds localized reference sites whose heart is the comparison.
//!
//! Data flows one way. Each arrow is one function; only the two ends touch the disk.
//!
//! ```text
//! load -> parse -> resolve -> plan -> render -> emit
//! files   Parsed   Site       Plan    Artifact  dist/
//! ```
//!
//! - [`load`] walks `content/`, `locales/` and `templates/` and adds the embedded theme: [`source::Sources`].
//! - [`parse`] reads each file by itself, every value with its place: [`parse::Parsed`]. Before that, [`parse::pseudo`]
//!   may add the files of pseudo-locales.
//! - [`resolve`] checks each reference between files and gives the immutable [`model::Site`].
//! - [`plan`] says which pages there are, in which locales, under which routes: [`plan::Plan`].
//! - [`render`] turns one page into one [`artifact::Artifact`], without touching anything else.
//! - [`emit`] writes artifacts beside the old site and swaps the two.
//!
//! Beside the flow, [`fulltext`] makes of rendered pages what readers search them with, and [`exchange`] takes translations out of the sources for translators' programs and makes edits of what
//! comes back.
//!
//! Bad input never stops a stage: it gives a value and [`diagnostic::Diagnostic`]s, which [`report`] draws.

pub mod artifact;
pub mod cli;
pub mod command;
pub mod diagnostic;
pub mod emit;
pub mod exchange;
pub mod fulltext;
pub mod linkcheck;
pub mod load;
pub mod model;
pub mod parse;
pub mod picture;
pub mod plan;
pub mod render;
pub mod report;
pub mod resolve;
pub mod schema;
pub mod source;
pub mod translation;
pub mod vocabulary;
