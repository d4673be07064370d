//! # criterion-key
//!
//! ## What it checks
//! Each criterion has the keys that its `kind` needs, and none that do nothing there: `one-of` has options, `number` has a
//! limit: `min`, `max` or `under`. An answer says what to do next only if it fails.
//!
//! ## Why it matters
//! A limit or a next step under the wrong kind would be lost in silence. A group would read that it can apply when it
//! cannot.
//!
//! ## How to fix
//! Add the key that the message names, take the other one away, or change the `kind`.
//!
//! ## Example
//! ```yaml
//! - id: three-people
//!   kind: must
//!   min: 3
//!   statement: At least {min} people run your group.
//! ```

use crate::content::context::Context;
use crate::content::eligibility::KINDS;
use crate::content::record::Record;
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "criterion-key";

/// Keys of other kinds, and keys that this kind needs.
pub(in crate::content) fn report(cx: &mut Context<'_>, record: &Record<'_>, kind: &'static str) {
    for (other, keys) in KINDS {
        for key in keys.iter().map(|key| key.trim_start_matches('!')).filter(|key| record.has(key)) {
            if other != kind {
                cx.report(out_of_place(record.span_of(key), key, kind, other));
            }
        }
    }
    if kind == "one-of" && !record.holds("options") {
        let fix = "Add `options:` with the answers there are, each with an id and a label; `fails: true` for those that fail.";
        cx.report(missing(record.span_of("kind"), "A criterion of the kind \"one-of\" needs \"options\"", fix));
    }
    if kind == "number" && !["min", "max", "under"].iter().any(|key| record.has(key)) {
        let fix = "Add `min: 3`, `max: £50,000` or `under: 80%`, with your number.";
        cx.report(missing(record.span_of("kind"), "A criterion of the kind \"number\" needs a limit", fix));
    }
}

/// An answer that passes, and yet says what to do next.
pub(in crate::content) fn report_of_passing(cx: &mut Context<'_>, record: &Record<'_>) {
    for key in ["if_not", "verdict", "next"].into_iter().filter(|key| record.has(key)) {
        cx.report(
            Problem::error(CODE, record.span_of(key), format!("This answer passes, so nobody would read its \"{key}\""))
                .fix(format!("Add `fails: true` if a group with this answer cannot apply, or take \"{key}\" away.")),
        );
    }
}

/// Both `max` and `under`.
pub(in crate::content) fn two_limits(span: Span) -> Problem {
    Problem::error(CODE, span, "A criterion has one upper limit, \"max\" or \"under\"")
        .fix("Keep \"max\" if the number itself is still allowed, \"under\" if it is not.")
}

fn out_of_place(span: Span, key: &str, kind: &str, other: &str) -> Problem {
    Problem::error(CODE, span, format!("A criterion of the kind \"{kind}\" has no use for \"{key}\""))
        .label(format!("only for: {other}"))
        .fix(format!("Take \"{key}\" away, or change the kind to {other}."))
}

fn missing(span: Span, message: &str, fix: &str) -> Problem {
    Problem::error(CODE, span, message).fix(fix)
}
