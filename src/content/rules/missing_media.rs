//! # missing-media
//!
//! ## What it checks
//! A recording, captions or a report that a page names is in the content folder.
//!
//! ## Why it matters
//! Readers would press play and hear nothing.
//!
//! ## How to fix
//! Put the file beside the page and write its name exactly, capitals included. If the recording is on another site,
//! write `url:` with its address.
//!
//! ## Example
//! `file: interview.mp3` where the file is called `Interview.mp3`.

use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "missing-media";

pub(in crate::content) fn problem<'a>(span: Span, name: &str, known: impl Iterator<Item = &'a str>, endings: &[&str]) -> Problem {
    let problem = Problem::error(CODE, span, format!("There is no file \"{name}\""));
    let names = known.map(|path| path.rsplit('/').next().unwrap_or(path));
    match did_you_mean(name, names) {
        Some(near) => problem.fix(format!("Did you mean \"{near}\"? Capitals count.")),
        None => problem.fix(format!("Put the file beside this one. Its name may end in: {}.", endings.join(", "))),
    }
}
