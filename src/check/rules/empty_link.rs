//! # empty-link
//!
//! ## What it checks
//! Every link and every button has words: text, the alternative text of a picture in it, or an `aria-label`.
//!
//! ## Why it matters
//! A screen reader says only "link", and nobody knows where it leads (WCAG 2.2, criteria 2.4.4 and 4.1.2).
//!
//! ## How to fix
//! Write words between the square brackets of the link.
//!
//! ## Example
//! ```text
//! [](/guidance/who-can-apply.md)
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "empty-link";

pub(in crate::check) fn problem(origin: Span, is_link: bool, href: &str) -> Problem {
    if is_link {
        Problem::error(CODE, origin, "A link has no words")
            .fix(format!("Write words for the link to \"{href}\" that say where it leads."))
    } else {
        Problem::error(CODE, origin, "A button has no words")
            .fix("Write words on the button, or give it an aria-label, in the theme's template.")
    }
}
