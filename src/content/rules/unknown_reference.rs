//! # unknown-reference
//!
//! ## What it checks
//! Where a file names something that is defined elsewhere (a priority, a funder, a contact), it is there.
//!
//! ## Why it matters
//! A fund that names a priority nobody wrote would show a gap.
//!
//! ## How to fix
//! Correct the name, or define the thing. Names are those of files (without their ending) or ids.
//!
//! ## Example
//! ```yaml
//! priorities: [lonliness]
//! ```

use crate::content::shape::with_article;
use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unknown-reference";

pub(in crate::content) fn problem<'a>(span: Span, what: &str, name: &str, known: impl Iterator<Item = &'a str>) -> Problem {
    let (known, a_what): (Vec<&str>, String) = (known.collect(), with_article(what));
    let problem = Problem::error(CODE, span, format!("There is no {what} \"{name}\""));
    match did_you_mean(name, known.iter().copied()) {
        Some(near) => {
            problem.label(format!("did you mean \"{near}\"?")).fix(format!("Write \"{near}\", or add {a_what} \"{name}\"."))
        }
        None if known.is_empty() => problem.fix(format!("Add {a_what} \"{name}\", or take this away.")),
        None => {
            let few: Vec<&str> = known.iter().take(12).copied().collect();
            problem.fix(format!("Use one of: {}{}.", few.join(", "), if known.len() > 12 { " …" } else { "" }))
        }
    }
}
