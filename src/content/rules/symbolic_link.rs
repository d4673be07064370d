//! # symbolic-link
//!
//! ## What it checks
//! The content folder holds real files, not links to files elsewhere.
//!
//! ## Why it matters
//! A link could lead to any file of the computer, and its contents would be published.
//!
//! ## How to fix
//! Put a copy of the file in the folder in place of the link.
//!
//! ## Example
//! `guidance/rules.md` that points to `/home/me/rules.md`.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "symbolic-link";

pub(in crate::content) fn problem(span: Span) -> Problem {
    Problem::error(CODE, span, "This is a link to a file elsewhere, which is not followed")
        .fix("Put a copy of the file here in place of the link.")
}
