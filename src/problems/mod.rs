//! Problems: what is wrong with the content, where, and how to mend it.
//!
//! Every stage adds to one [`Problems`] list; nothing is thrown away and nothing stops at the first fault.
//! A printer a file turns the list into text, JSON, SARIF or GitHub annotations. This module never decides
//! what counts as a problem; that is in `content/rules` and `check/rules`.

mod code;
mod list;
mod printers;
mod problem;
mod suggestion;

pub use code::Rule;
pub use list::{Problems, Stopped};
pub use printers::{Printer, render_excerpt};
pub use problem::{Problem, Related, Severity};
pub use suggestion::did_you_mean;
