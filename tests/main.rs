//! Integration tests, in one binary: see each module.

#![allow(clippy::disallowed_methods, reason = "tests look at folders")]

mod availability;
mod cli;
mod diagnostics;
mod differences;
mod house;
mod likeness;
mod limits;
mod negotiation;
mod pages;
mod routes;
mod shipped;
mod support;
