//! # image-without-alt
//!
//! ## What it checks
//! Every `<img>` of a finished page has an `alt` attribute. For a picture that is only decoration it is empty.
//!
//! ## Why it matters
//! Without it, a screen reader reads out the name of the file (WCAG 2.2, criterion 1.1.1).
//!
//! ## How to fix
//! Pictures of the content have their words under `alt:`. If a picture has none on the page, the theme's template is at
//! fault: add `alt="…"`, or `alt=""` for decoration.
//!
//! ## Example
//! ```html
//! <img src="/assets/logo.png">
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "image-without-alt";

pub(in crate::check) fn problem(origin: Span, src: &str) -> Problem {
    Problem::error(CODE, origin, format!("The picture \"{src}\" has no alt attribute"))
        .fix("Add alt=\"…\" in the theme's template, or alt=\"\" if the picture is only decoration.")
}
