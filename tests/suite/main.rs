//! One binary for all tests that look at openchest from outside: linking once is what keeps them quick.

#![allow(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests set up folders of their own")]

mod architecture;
mod cli;
mod coming;
mod commands;
mod components;
mod example;
mod forms;
mod imports;
mod markup;
mod pictures;
mod po_gettext;
mod portal;
// Each of its many fresh starts would make all PDF documents, which takes minutes and has nothing to do with edits.
#[cfg(not(feature = "pdf"))]
mod preview;
mod program;
mod pseudo;
mod publish;
mod reach;
mod reload;
mod rules;
#[cfg(feature = "serve")]
mod serve;
mod stale;
mod statement;
mod texts;
mod translations;
