//! # front-matter
//!
//! ## What it checks
//! A Markdown file starts with its facts between two lines of three hyphens.
//!
//! ## Why it matters
//! The title and the other facts of the page stand there. Without the lines they would show as text.
//!
//! ## How to fix
//! Start the file with a line `---`, then the facts, then another line `---`, then the text.
//!
//! ## Example
//! ```text
//! title: Who can apply
//!
//! You can apply if …
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "front-matter";

pub(in crate::content) fn missing(span: Span) -> Problem {
    Problem::error(CODE, span, "This file does not start with its facts")
        .fix("Start the file with a line of three hyphens, then title and summary, then another line of three hyphens.")
}

pub(in crate::content) fn not_closed(span: Span) -> Problem {
    Problem::error(CODE, span, "The facts at the start of this file have no end")
        .label("they start here")
        .fix("Put a line of three hyphens between the facts and the text.")
}
