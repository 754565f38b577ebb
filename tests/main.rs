//! Integration tests, in one binary: see each module.

mod cli;
mod diagnostics;
mod house;
mod limits;
mod pages;
mod shipped;
mod support;
