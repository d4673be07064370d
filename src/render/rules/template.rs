//! # template
//!
//! ## What it checks
//! The templates of the theme can be read, and every value they print is there.
//!
//! ## Why it matters
//! A page whose template fails cannot be made. This concerns people who change the theme, not the content.
//!
//! ## How to fix
//! The message names the template, the line and what was not understood. Templates are written for Tera 2.
//! Take your own file out of the `theme` folder to go back to the built-in one.
//!
//! ## Example
//! ```text
//! {{ page.titel }}
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::render) const CODE: &str = "template";

pub(in crate::render) fn problem(span: Option<Span>, message: &str) -> Problem {
    Problem::error(CODE, span, format!("A template of the theme cannot be used: {message}"))
        .fix("Correct the template, or take your own file out of the theme folder to use the built-in one.")
}
