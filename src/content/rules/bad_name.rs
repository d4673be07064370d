//! # bad-name
//!
//! ## What it checks
//! The names of borough folders, funds, priorities, guidance pages and case studies are made of lower-case
//! letters, digits and single hyphens.
//!
//! ## Why it matters
//! The name becomes the address of the page. Spaces, capitals and accents turn into codes such as `%20` in an
//! address, and an address that somebody has printed on a poster must be easy to type.
//!
//! ## How to fix
//! Rename the file or folder. Change the references to it in other files too; `openchest check` lists them.
//!
//! ## Example
//! `funds/Green Spaces.yaml` should be `funds/green-spaces.yaml`.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "bad-name";

pub(in crate::content) fn problem(span: Span, name: &str, better: &str) -> Problem {
    let problem = Problem::error(CODE, span, format!("\"{name}\" cannot be part of an address"));
    if better.is_empty() {
        problem.fix("Use lower-case letters a to z, digits and hyphens in the name of the file or folder.")
    } else {
        problem.fix(format!("Rename it to \"{better}\"."))
    }
}
