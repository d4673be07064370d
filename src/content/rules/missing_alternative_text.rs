//! # missing-alternative-text
//!
//! ## What it checks
//! Every picture has words that say what it shows.
//!
//! ## Why it matters
//! People who cannot see the picture hear these words instead (WCAG 2.2, criterion 1.1.1). A file name says
//! nothing to them.
//!
//! ## How to fix
//! Say in one sentence what somebody sees who looks at the picture: who, where, doing what.
//!
//! ## Example
//! ```yaml
//! picture:
//!   file: walking-club.jpg
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "missing-alternative-text";

const FIX: &str = "Say in one sentence what the picture shows, in `alt:` or between the square brackets.";

pub(in crate::content) fn problem(span: Span) -> Problem {
    Problem::error(CODE, span, "This picture has no words for people who cannot see it").fix(FIX)
}

pub(in crate::content) fn file_name(span: Span, alt: &str) -> Problem {
    Problem::error(CODE, span, format!("\"{alt}\" is the name of a file and does not say what the picture shows")).fix(FIX)
}
