//! The command line.
//!
//! In: arguments. Out: an exit code: 0 clean, 1 problems in the content, 2 could not run. One file a command;
//! data goes to stdout, everything else to stderr. The clock is read here (`settings`) and nowhere else, and
//! nothing here knows what a page or a rule looks like.

mod arguments;
mod build;
mod check;
mod completions;
mod console;
mod explain;
mod import;
mod init;
mod last_run;
mod main;
mod man;
mod new;
mod next_change;
mod place;
mod progress;
mod question;
mod reach;
mod replace;
mod schema;
mod serve;
mod settings;
mod template;
mod translations;

pub use main::main;
