//! # form-field
//!
//! ## What it checks
//! Each field of a form has the keys that its `type` needs, and none that do nothing there: a choice has options, a table
//! has columns and rows, a long text has a limit of words. Limits fit on paper.
//!
//! ## Why it matters
//! A choice without options cannot be answered. A limit written under the wrong type would be lost in silence, and
//! applicants would write more than anybody reads.
//!
//! ## How to fix
//! Add the key that the message names, take the other one away, or change the `type`.
//!
//! ## Example
//! ```yaml
//! - id: kind-of-group
//!   type: choose-one
//!   label: What kind of group are you?
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "form-field";

/// A key that belongs to other types.
pub(in crate::content) fn out_of_place(span: Span, key: &str, word: &str, kinds: &[&str]) -> Problem {
    Problem::error(CODE, span, format!("A field of type \"{word}\" has no use for \"{key}\""))
        .label(format!("only for: {}", kinds.join(", ")))
        .fix(format!("Take \"{key}\" away, or change the type to {}.", kinds.join(" or ")))
}

/// A key that the type needs.
pub(in crate::content) fn missing(span: Span, key: &str, word: &str) -> Problem {
    let what = match key {
        "options" => "what there is to choose from, each with an id and a label",
        "columns" => "what each row asks, each with an id, a label and a type",
        "rows" => "how many rows there is room for",
        "max_words" => "the most words an answer may have",
        _ => "what those who sign agree to, one sentence an item",
    };
    Problem::error(CODE, span, format!("A field of type \"{word}\" needs \"{key}\""))
        .label(format!("no \"{key}\" here"))
        .fix(format!("Add `{key}:` with {what}."))
}

/// A number that no paper has room for.
pub(in crate::content) fn out_of_range(span: Span, key: &str, most: i64) -> Problem {
    Problem::error(CODE, span, format!("\"{key}\" is a number from 1 to {most}")).fix(format!("Write a number from 1 to {most}."))
}
