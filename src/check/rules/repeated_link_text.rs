//! # repeated-link-text
//!
//! ## What it checks
//! On one page, links of the same words lead to the same place. Links in menus are left alone.
//!
//! ## Why it matters
//! Screen readers list the links of a page by their words alone. Two links "Read more" cannot be told apart (WCAG 2.2,
//! criteria 2.4.4 and 2.4.9).
//!
//! ## How to fix
//! Let the words of each link say where it leads.
//!
//! ## Example
//! ```text
//! Read about [the rules](/guidance/who-can-apply.md) and [the rules](/guidance/make-a-budget.md).
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "repeated-link-text";

pub(in crate::check) fn problem(origin: Span, words: &str, first: &str, second: &str) -> Problem {
    Problem::warning(CODE, origin, format!("Links with the words \"{words}\" lead to different places"))
        .fix(format!("Change the words of one: they lead to \"{first}\" and to \"{second}\"."))
}
