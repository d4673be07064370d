//! # dead-link
//!
//! ## What it checks
//! Every link, picture, script and style sheet of a finished page leads to something that is published.
//!
//! ## Why it matters
//! A link that leads nowhere stops somebody on the way to applying.
//!
//! ## How to fix
//! In Markdown, link to the content file, such as `/guidance/who-can-apply.md`, so that openchest finds the address. If
//! the link stands in no content file, correct the theme's template.
//!
//! ## Example
//! ```html
//! <a href="/guidance/who-can-aply/">Who can apply</a>
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "dead-link";

pub(in crate::check) fn problem(origin: Span, address: &str) -> Problem {
    Problem::error(CODE, origin, format!("This page leads to \"{address}\", and nothing is published there"))
        .fix("Correct the link in this file. If it is not written there, correct the theme's template.")
}
