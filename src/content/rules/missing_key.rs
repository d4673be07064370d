//! # missing-key
//!
//! ## What it checks
//! A record has every key that it needs, with a value.
//!
//! ## Why it matters
//! A fund without a closing date, or a page without a title, leaves readers without the answer they came for.
//!
//! ## How to fix
//! Add the key and its value. `openchest schema` tells editors such as VS Code which keys there are.
//!
//! ## Example
//! ```yaml
//! - id: autumn-2026
//!   title: Autumn 2026
//!   opens: 2026-10-05
//! ```

use crate::content::shape::{Field, Shape};
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "missing-key";

pub(in crate::content) fn problem(span: Span, field: &Field, shape: &Shape) -> Problem {
    Problem::error(CODE, span, format!("This {} has no \"{}\"", shape.name, field.name))
        .label(format!("\"{}\" is missing", field.name))
        .fix(format!("Add \"{}:\" with {}. {}.", field.name, field.kind.example(), field.doc))
}

pub(in crate::content) fn empty(span: Span, field: &Field) -> Problem {
    Problem::error(CODE, span, format!("\"{}\" is empty", field.name))
        .fix(format!("Fill it in, or take the key away. {}.", field.doc))
}

/// A recording or a report that is nowhere.
pub(in crate::content) fn place(span: Span) -> Problem {
    Problem::error(CODE, span, "Nothing says where this is")
        .label("\"file\" or \"url\" is missing")
        .fix("Add `file:` with the name of a file beside this one, or `url:` with its address on the web.")
}

/// A video that deaf people cannot follow (WCAG 1.2.2).
pub(in crate::content) fn captions(span: Span) -> Problem {
    Problem::error(CODE, span, "This video has no captions").label("\"captions\" is missing").fix(
        "Add `captions:` with the name of a WebVTT file, such as interview.vtt: the words that are spoken, with their times.",
    )
}

/// Somebody adds money, and nothing says how much.
pub(in crate::content) fn match_funding(span: Span) -> Problem {
    Problem::error(CODE, span, "Somebody adds money to this grant, and nothing says how much")
        .label("how much?")
        .fix("Fill in \"match_funding\", or take \"match_funder\" away.")
}

/// Places must be booked, and nothing says where.
pub(in crate::content) fn way_to_book(span: Span) -> Problem {
    Problem::error(CODE, span, "People must book, and nothing says how")
        .label("with whom?")
        .fix("Add `phone:`, `email:` or `address:` below it. If people can just come, write `how: drop-in`.")
}
