//! Integration tests, in one binary: see each module.

#![allow(clippy::disallowed_methods, reason = "tests look at folders")]

mod availability;
mod beginning;
mod cli;
mod diagnostics;
mod differences;
mod documents;
mod exchange;
mod fulltext;
mod house;
mod likeness;
mod limits;
mod lookup;
mod machines;
mod manual;
mod negotiation;
mod pages;
mod planted;
mod pseudo;
mod reader;
mod routes;
mod serve;
mod shipped;
mod staleness;
mod support;
mod translations;
mod values;
