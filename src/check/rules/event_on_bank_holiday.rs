//! # event-on-bank-holiday
//!
//! ## What it checks
//! No date of an event is a bank holiday in England and Wales.
//!
//! ## Why it matters
//! Venues are closed and fewer buses run. Most often nobody thought of it when the series was planned.
//!
//! ## How to fix
//! If people do not know the date yet, leave it out with `except`. If they do, move or cancel it below `changes`. If the
//! event is meant to be on that day, write the date alone, with `on` or `also`.
//!
//! ## Example
//! ```yaml
//! every: Monday
//! from: 2027-04-12
//! until: 2027-05-10
//! ```

use crate::check::bank_holidays;
use crate::model::{Now, Schedule, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "event-on-bank-holiday";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    for event in &site.events {
        // A date that somebody wrote down by itself was chosen; one that a rule gave was not.
        let Schedule::Recurring(series) = &event.schedule else { continue };
        for occurrence in event.occurrences.iter().filter(|o| o.change.is_none() && o.start() > now.timestamp()) {
            let day = occurrence.starts.date();
            let Some(name) = bank_holidays::on(day).filter(|_| !series.also.contains(&day)) else { continue };
            problems.add(
                Problem::warning(CODE, occurrence.span, format!("{} is {name}", day.strftime("%A %-d %B %Y")))
                    .label("gives a bank holiday")
                    .fix(format!("Add `except: [{day}]`, or move or cancel the date below `changes:`.")),
            );
        }
    }
}
