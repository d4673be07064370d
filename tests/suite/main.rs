//! One binary for all tests that look at openchest from outside: linking once is what keeps them quick.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests set up folders of their own")]

mod cli;
mod commands;
mod components;
mod markup;
mod program;
mod pseudo;
mod publish;
#[cfg(feature = "serve")]
mod serve;
