//! # repeated-id
//!
//! ## What it checks
//! On a finished page each `id` stands once, and `aria-labelledby`, `aria-describedby` and `for` name ids that are
//! there.
//!
//! ## Why it matters
//! The name of a field or a part of the page comes from the element with that id. With two of them, or none, screen
//! readers say the wrong name or no name at all (WCAG 2.2, criteria 1.3.1 and 4.1.2), and links to the second never
//! arrive.
//!
//! ## How to fix
//! Ids come from the theme's templates, from headings and from the `id:` of records. Rename one of the two.
//!
//! ## Example
//! ```html
//! <h2 id="help">Help</h2>
//! <footer id="help">…</footer>
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(super) const CODE: &str = "repeated-id";

pub(in crate::check) fn twice(origin: Span, id: &str) -> Problem {
    Problem::error(CODE, origin, format!("The id \"{id}\" stands more than once on the page"))
        .fix("Change the words of a heading, or the `id:` of a record, or the theme's template.")
}

pub(in crate::check) fn missing(origin: Span, id: &str, attribute: &str) -> Problem {
    Problem::error(CODE, origin, format!("{attribute} names the id \"{id}\", which is not on the page"))
        .fix("Correct the id in the theme's template.")
}
