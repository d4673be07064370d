//! # duplicate-key
//!
//! ## What it checks
//! A key stands only once in a record.
//!
//! ## Why it matters
//! If `closes` stood twice, one of the two dates would be lost without a word.
//!
//! ## How to fix
//! Keep the right one and delete the other.
//!
//! ## Example
//! ```yaml
//! title: Wellbeing chest
//! title: Wellbeing fund
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "duplicate-key";

pub(in crate::content) fn problem(span: Span, name: &str) -> Problem {
    let message =
        if name.is_empty() { "This key stands twice".to_owned() } else { format!("The key \"{name}\" stands twice here") };
    Problem::error(CODE, span, message).label("the second one").fix("Keep the right one and delete the other.")
}

/// A column of a table.
pub(in crate::content) fn column(span: Span, name: &str, first: Span) -> Problem {
    Problem::error(CODE, span, format!("There are two columns \"{name}\""))
        .label("the second one")
        .fix("Keep the right one and delete the other.")
        .related(first, "the first one")
}
