//! # dead-heading
//!
//! ## What it checks
//! A link to a part of a page (`#…` at its end) names a heading or another part that is there.
//!
//! ## Why it matters
//! The reader lands at the top of the page and does not find what was promised. It happens when a heading gets new
//! words, because its id is made from them.
//!
//! ## How to fix
//! Look at the heading as it is now. Its id is its words in small letters, with hyphens between them. Ids are the same
//! in every language.
//!
//! ## Example
//! ```text
//! Read [what we check](/guidance/keeping-people-safe.md#what-we-chek).
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "dead-heading";

/// The message has no address, because that differs from language to language, and the fault does not.
pub(in crate::check) fn problem(origin: Span, heading: &str, address: &str) -> Problem {
    Problem::error(CODE, origin, format!("A link leads to \"#{heading}\", and its page has no such heading")).fix(format!(
        "Look at the headings of {address}: the words of one, in small letters with hyphens between them, go after the #."
    ))
}

pub(in crate::check) fn on_same_page(origin: Span, heading: &str) -> Problem {
    Problem::error(CODE, origin, format!("A link leads to \"#{heading}\", and the page it is on has no such heading"))
        .fix("Put the words of a heading of this page, in small letters with hyphens between them, after the #.")
}
