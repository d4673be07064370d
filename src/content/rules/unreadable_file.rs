//! # unreadable-file
//!
//! ## What it checks
//! Every file of the content folder can be read.
//!
//! ## Why it matters
//! A file that cannot be read would be missing from the site.
//!
//! ## How to fix
//! Check that you may read the file (its permissions) and that its name has no damaged letters. If something was writing to
//! the file while it was read, run the command again.
//!
//! ## Example
//! A file copied by somebody else, which only they may read.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unreadable-file";

pub(in crate::content) fn problem(span: Span, why: &str) -> Problem {
    Problem::error(CODE, span, format!("This file cannot be read: {why}"))
        .fix("Check that you may read the file, or take it out of the folder.")
}

pub(in crate::content) fn bad_file_name(span: Span) -> Problem {
    Problem::error(CODE, span, "The name of this file has letters that are not UTF-8")
        .fix("Rename the file with plain letters, digits and hyphens.")
}

pub(in crate::content) fn changed(span: Span) -> Problem {
    Problem::error(CODE, span, "This file was changed while it was being read")
        .fix("Run the command again once nothing writes to the file any more.")
}
