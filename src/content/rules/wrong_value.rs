//! # wrong-value
//!
//! ## What it checks
//! A value is of the kind that its key asks for: a date, an amount, an address, one of a few words.
//!
//! ## Why it matters
//! "11/12/2026" is December in London and November elsewhere; openchest does not guess.
//!
//! ## How to fix
//! Write dates as `2026-12-11`, times as `2026-12-11 11:59pm`, money as `£5,000` or `£1,234.50`.
//!
//! ## Example
//! ```yaml
//! closes: 11 December
//! ```

use crate::content::shape::Kind;
use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "wrong-value";

pub(in crate::content) fn problem(span: Span, key: &str, kind: Kind) -> Problem {
    Problem::error(CODE, span, format!("\"{key}\" should be {}", kind.example())).fix(format!("Write {}.", kind.example()))
}

pub(in crate::content) fn with_value(span: Span, key: &str, value: &str, kind: Kind) -> Problem {
    if value.is_empty() {
        return problem(span, key, kind);
    }
    let shown: String = value.chars().take(60).collect();
    let problem =
        Problem::error(CODE, span, format!("\"{shown}\" is not {}", kind.example())).label(format!("\"{key}\" is read here"));
    if let Kind::Choice(words) = kind
        && let Some(near) = did_you_mean(value, words.iter().copied())
    {
        return problem.fix(format!("Did you mean \"{near}\"?"));
    }
    problem.fix(format!("Write {}.", kind.example()))
}

pub(in crate::content) fn list_item(span: Span, key: &str, kind: Kind) -> Problem {
    Problem::error(CODE, span, format!("Each item of \"{key}\" should be {}", kind.example()))
        .fix("If the line has a colon followed by a space, put the whole line in quotation marks.")
}
