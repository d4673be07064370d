//! # unsafe-link
//!
//! ## What it checks
//! Links start with `https:`, `http:`, `mailto:` or `tel:`, or lead to a page of the site.
//!
//! ## Why it matters
//! Other kinds, such as `javascript:`, can run a program in the reader's browser.
//!
//! ## How to fix
//! Use a web address that starts with https://.
//!
//! ## Example
//! ```text
//! [Apply](javascript:apply())
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unsafe-link";

pub(in crate::content) fn problem(span: Span, scheme: &str) -> Problem {
    Problem::error(CODE, span, format!("Links that start with \"{scheme}:\" are not published"))
        .fix("Use a web address that starts with https://, or mailto: or tel:.")
}
