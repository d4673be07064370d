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

/// Places must be booked, and nothing says where.
pub(in crate::content) fn way_to_book(span: Span) -> Problem {
    Problem::error(CODE, span, "People must book, and nothing says how")
        .label("with whom?")
        .fix("Add `phone:`, `email:` or `address:` below it. If people can just come, write `how: drop-in`.")
}
