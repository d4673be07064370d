//! # test-results
//!
//! ## What it checks
//! The file that `accessibility.results` names is there, and is what the accessibility tests wrote.
//!
//! ## Why it matters
//! The accessibility statement says what was tested, from this file. With a file that cannot be read it could only guess.
//!
//! ## How to fix
//! Run the accessibility tests on your built site and copy the file `accessibility-results.json` that they write into the
//! content folder, beside `portal.yaml`. Do not edit it by hand. If you have no results, leave the key `results` out.
//!
//! ## Example
//! `results: accessibility-results.json` where there is no file of this name beside `portal.yaml`.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "test-results";

const AGAIN: &str =
    "Copy the file that the accessibility tests wrote once more, and do not edit it. Or leave the key `results` out.";

pub(in crate::content) fn missing(span: Span, name: &str) -> Problem {
    Problem::error(CODE, span, format!("There is no file of results \"{name}\""))
        .label("no such file")
        .fix("Put the file accessibility-results.json of the accessibility tests beside portal.yaml, or leave this key out.")
}

pub(in crate::content) fn unreadable(span: Span) -> Problem {
    Problem::error(CODE, span, "These are not the results of accessibility tests").label("not understood from here").fix(AGAIN)
}

pub(in crate::content) fn version(span: Span, found: u64, known: u64) -> Problem {
    Problem::error(CODE, span, format!("The results are of version {found}, and this openchest reads version {known}"))
        .fix("Run the accessibility tests that belong to this version of openchest.")
}

pub(in crate::content) fn value(span: Span, key: &str, value: &str) -> Problem {
    Problem::error(CODE, span, format!("The results say \"{value}\" for \"{key}\", which is not understood")).fix(AGAIN)
}
