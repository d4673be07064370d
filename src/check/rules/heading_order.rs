//! # heading-order
//!
//! ## What it checks
//! A page has exactly one heading of level 1, its title, and no heading skips a level on the way down.
//!
//! ## Why it matters
//! People who use a screen reader move from heading to heading and hear the level of each. A skipped level sounds as if
//! a part of the page were missing (WCAG 2.2, criteria 1.3.1 and 2.4.6).
//!
//! ## How to fix
//! In Markdown, go from `##` to `###`, never straight to `####`. If the page's theme makes the heading, correct the
//! template.
//!
//! ## Example
//! ```text
//! ## Before you apply
//!
//! #### Documents
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "heading-order";

pub(in crate::check) fn top_headings(origin: Span, count: usize) -> Problem {
    let message = match count {
        0 => "The page has no heading of level 1".to_owned(),
        n => format!("The page has {n} headings of level 1"),
    };
    Problem::error(CODE, origin, message).fix("Give the page one heading of level 1, its title. The theme's template makes it.")
}

pub(in crate::check) fn skipped(origin: Span, before: u8, level: u8) -> Problem {
    Problem::error(CODE, origin, format!("A heading of level {level} follows one of level {before}")).fix(format!(
        "Start that heading with {} in Markdown, or add the heading that is missing.",
        "#".repeat(usize::from(before) + 1)
    ))
}
