//! # bad-utf-8
//!
//! ## What it checks
//! Text files are saved as UTF-8.
//!
//! ## Why it matters
//! In another encoding, letters such as é, £ or any letter of Bengali or Urdu would show as � or as other
//! letters. openchest does not guess.
//!
//! ## How to fix
//! Open the file in your editor and save it again with the encoding "UTF-8". In Notepad: Save as, Encoding,
//! UTF-8.
//!
//! ## Example
//! A file saved as "Windows-1252" with the word `café` in it.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "bad-utf-8";

pub(in crate::content) fn problem(span: Span) -> Problem {
    Problem::error(CODE, span, "From here on, this file is not UTF-8 text")
        .label("the first letter that cannot be read")
        .fix("Save the file again with the encoding UTF-8.")
}
