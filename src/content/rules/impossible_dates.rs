//! # impossible-dates
//!
//! ## What it checks
//! The dates of an event can be worked out: it has either `on`, or `every` with `from` and `until`; the rule gives at
//! least one date and not thousands; every date that is left out or changed is one of its dates; it ends after it starts.
//!
//! ## Why it matters
//! Page, calendar and poster all say what these keys say. A cancelled date with a slip in it would stay in the calendar,
//! and people would stand before a closed door.
//!
//! ## How to fix
//! Write `on: 2026-12-01` or a list of dates for single events. For a series write `every: Tuesday`, `every: other Friday`
//! or `every: second Tuesday of the month`, with the first and the last day: `from: 2026-10-01`, `until: 2026-12-15`. A
//! date to leave out from the start goes below `except`; one that people already know goes below `changes`, moved or
//! cancelled, so that their calendars learn of it.
//!
//! ## Example
//! ```yaml
//! every: first Tuesday of the month
//! from: 2026-10-01
//! until: 2026-12-31
//! except: [2026-12-02]
//! ```

use jiff::civil::Date;

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "impossible-dates";

/// A date with its weekday, as people check it.
fn day(date: Date) -> String {
    date.strftime("%A %-d %B %Y").to_string()
}

/// "every second Tuesday".
pub(in crate::content) fn ambiguous(span: Span, text: &str) -> Problem {
    let bare = text.trim();
    Problem::error(CODE, span, format!("\"every {bare}\" can mean every so many weeks or once a month"))
        .label("which of the two?")
        .fix(format!("Write \"{bare} of the month\", or \"other Tuesday\" and \"3 weeks on Tuesday\" for weeks."))
}

pub(in crate::content) fn without_dates(span: Span) -> Problem {
    Problem::error(CODE, span, "This event has no date")
        .fix("Add `on:` with a date, or `every:` with a rule such as \"first Tuesday of the month\".")
}

pub(in crate::content) fn two_ways(span: Span, other: Span) -> Problem {
    Problem::error(CODE, span, "An event has either \"on\" or \"every\"")
        .label("this is the second")
        .fix("Keep one of them. Days besides those of a rule go below `also`.")
        .related(other, "this is the first")
}

/// A key of a rule beside `on`.
pub(in crate::content) fn without_rule(span: Span, key: &str) -> Problem {
    Problem::error(CODE, span, format!("\"{key}\" does nothing without \"every\""))
        .fix(format!("Take \"{key}\" away, or write the rule with `every:`."))
}

pub(in crate::content) fn without_limit(span: Span, key: &str) -> Problem {
    let what = if key == "from" { "first" } else { "last" };
    Problem::error(CODE, span, format!("A series needs \"{key}\", the {what} day on which its rule counts"))
        .label(format!("no \"{key}\" here"))
        .fix(format!("Add `{key}:` with a date. If nobody knows yet, write the end of this round."))
}

pub(in crate::content) fn no_date(span: Span, from: Date, until: Date) -> Problem {
    let problem = Problem::error(CODE, span, format!("No date fits between {} and {}", day(from), day(until)));
    let fix = if until < from {
        "The last day is before the first: correct `from` or `until`."
    } else {
        "Correct the rule, `from` or `until`."
    };
    problem.label("gives no date").fix(fix)
}

pub(in crate::content) fn too_many(span: Span, most: usize) -> Problem {
    Problem::error(CODE, span, format!("This series has more than {most} dates"))
        .label("too far away")
        .fix("Most often a digit of the year in `until` is wrong.")
}

/// A date that the series does not have; `near` is the closest one it has.
pub(in crate::content) fn not_a_date(span: Span, date: Date, near: Option<Date>) -> Problem {
    let problem = Problem::error(CODE, span, format!("{} is not one of the dates of this event", day(date)));
    match near {
        Some(near) => problem.label("no such date").fix(format!("Did you mean {near}, {}?", day(near))),
        None => problem.label("no such date").fix("Write one of its dates."),
    }
}

pub(in crate::content) fn twice(span: Span, date: Date) -> Problem {
    Problem::error(CODE, span, format!("The event takes place on {} already", day(date)))
        .label("already one of its dates")
        .fix("Take this date away.")
}

pub(in crate::content) fn ends_before_it_starts(span: Span, starts: Span) -> Problem {
    Problem::error(CODE, span, "The event ends before it starts")
        .label("not after the start")
        .fix("Correct one of the times. 12pm is noon; write \"12 noon\".")
        .related(starts, "it starts here")
}

/// A change that changes nothing.
pub(in crate::content) fn nothing_changed(span: Span) -> Problem {
    Problem::error(CODE, span, "This change changes nothing")
        .fix("Add `moved_to`, `starts` and `ends`, `venue`, or `cancelled` with the reason.")
}

/// A change that both moves and cancels.
pub(in crate::content) fn moved_and_cancelled(span: Span) -> Problem {
    Problem::error(CODE, span, "A date is either moved or cancelled")
        .fix("Keep one. If it was moved first and is cancelled now, write two changes, the later one below the other.")
}

/// An event that is nowhere.
pub(in crate::content) fn nowhere(span: Span) -> Problem {
    Problem::error(CODE, span, "This event has neither a venue nor a way to join online")
        .fix("Add `venue:` with the id of a venue of this file, or `online:` with how to join.")
}
