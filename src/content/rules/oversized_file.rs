//! # oversized-file
//!
//! ## What it checks
//! Text files are at most 2 MB, translations 64 MB and pictures 24 MB.
//!
//! ## Why it matters
//! A larger file is a mistake, or is meant to bring the program down.
//!
//! ## How to fix
//! Split the text, or make the picture smaller: 2,000 pixels wide is plenty.
//!
//! ## Example
//! A photograph of 40 MB straight from a camera.

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "oversized-file";

pub(in crate::content) fn problem(span: Span, size: u64, limit: u64) -> Problem {
    let megabytes = |bytes: u64| bytes.div_ceil(1 << 20);
    Problem::error(
        CODE,
        span,
        format!("This file is too large: {} MB, where {} MB is the limit", megabytes(size), megabytes(limit)),
    )
    .fix("Make the picture smaller, or split the text into several files.")
}
