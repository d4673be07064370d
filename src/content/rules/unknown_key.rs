//! # unknown-key
//!
//! ## What it checks
//! A record has no keys other than those openchest knows.
//!
//! ## Why it matters
//! A key with a slip in it (`clsoes`) would be passed over, and with it the closing date.
//!
//! ## How to fix
//! Correct the key, or take it away. `openchest schema` tells editors such as VS Code which keys there are.
//!
//! ## Example
//! ```yaml
//! titel: Wellbeing chest
//! ```

use crate::content::shape::{Shape, with_article};
use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unknown-key";

pub(in crate::content) fn problem(span: Span, name: &str, shape: &Shape) -> Problem {
    let problem = Problem::error(CODE, span, format!("{} has no key \"{name}\"", with_article(shape.name).replacen('a', "A", 1)));
    match did_you_mean(name, shape.fields.iter().map(|f| f.name)) {
        Some(near) => problem.label(format!("did you mean \"{near}\"?")).fix(format!("Write \"{near}:\", or take the key away.")),
        None => {
            let known: Vec<&str> = shape.fields.iter().map(|f| f.name).collect();
            problem.fix(format!("Take it away. The keys of {} are: {}.", with_article(shape.name), known.join(", ")))
        }
    }
}

/// A column of a table.
pub(in crate::content) fn column(span: Span, name: &str, shape: &Shape) -> Problem {
    let problem = Problem::error(
        CODE,
        span,
        format!("{} has no \"{name}\", so this column cannot be read", with_article(shape.name).replacen('a', "A", 1)),
    );
    match did_you_mean(name, shape.fields.iter().map(|f| f.name)) {
        Some(near) => problem.label(format!("did you mean \"{near}\"?")).fix(format!("Call the column \"{near}\", or delete it.")),
        None => problem.fix(
            "Delete the column. If this file comes from another system, `openchest import awards` makes a list of awards out of it.",
        ),
    }
}
