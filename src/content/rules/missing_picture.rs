//! # missing-picture
//!
//! ## What it checks
//! A picture that a page uses is in the content folder, and is a JPEG, PNG or WebP file.
//!
//! ## Why it matters
//! Readers would see an empty frame.
//!
//! ## How to fix
//! Put the file beside the page and write its name exactly, capitals included.
//!
//! ## Example
//! `file: walking-club.jpg` where the file is called `Walking-Club.JPG`.

use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "missing-picture";

pub(in crate::content) fn problem<'a>(span: Span, name: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let problem = Problem::error(CODE, span, format!("There is no picture \"{name}\""));
    let names = known.map(|path| path.rsplit('/').next().unwrap_or(path));
    match did_you_mean(name, names) {
        Some(near) => problem.fix(format!("Did you mean \"{near}\"? Capitals count.")),
        None => problem.fix("Put the picture beside this file, as JPEG, PNG or WebP."),
    }
}

pub(in crate::content) fn unreadable(span: Span) -> Problem {
    Problem::error(CODE, span, "This file is not a picture that can be read")
        .fix("Open it in a picture program and save it again as JPEG, PNG or WebP.")
}
