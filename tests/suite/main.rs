//! One binary for all tests that look at openchest from outside: linking once is what keeps them quick.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests set up folders of their own")]

mod architecture;
mod cli;
mod commands;
mod example;
mod po_gettext;
mod portal;
mod program;
mod publish;
mod rules;
#[cfg(feature = "serve")]
mod serve;
