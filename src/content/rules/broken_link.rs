//! # broken-link
//!
//! ## What it checks
//! Links in Markdown lead to a file of the content folder, a page of the site, a heading that exists or a term
//! of the glossary.
//!
//! ## Why it matters
//! A link that leads nowhere stops somebody on the way to applying.
//!
//! ## How to fix
//! Write the path of the file from the root of the content folder, with a slash in front:
//! `/guidance/who-can-apply.md`. For a word of the glossary write `term:` and its id.
//!
//! ## Example
//! ```text
//! Read [who can apply](/guidance/who-can-aply.md).
//! ```

use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "broken-link";

pub(in crate::content) fn page<'a>(span: Span, wanted: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let problem = Problem::error(CODE, span, format!("This link leads to \"{wanted}\", which is not in the content folder"));
    match did_you_mean(wanted, known) {
        Some(near) => problem.fix(format!("Did you mean \"/{}\"?", near.trim_start_matches('/'))),
        None => problem.fix("Write the path of a content file from the root of the folder, such as /guidance/who-can-apply.md."),
    }
}

pub(in crate::content) fn leaves_folder(span: Span, href: &str) -> Problem {
    Problem::error(CODE, span, format!("This link leads out of the content folder: \"{href}\""))
        .fix("Link to a file inside the content folder, or to a web address that starts with https://.")
}

pub(in crate::content) fn term<'a>(span: Span, wanted: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let problem = Problem::error(CODE, span, format!("The glossary has no term with the id \"{wanted}\""));
    match did_you_mean(wanted, known) {
        Some(near) => problem.fix(format!("Did you mean \"term:{near}\"?")),
        None => problem.fix("Add the term to glossary.yaml, or take the link away."),
    }
}
