//! # no-surgery-before-deadline
//!
//! ## What it checks
//! In a borough that holds surgeries, each round that takes applications now has a surgery or workshop between today and
//! its deadline.
//!
//! ## Why it matters
//! Groups that apply for the first time look for help in the last weeks. A portal that shows none loses them.
//!
//! ## How to fix
//! Add a date before the deadline, or write the fund below `funds` of an event that has one.
//!
//! ## Example
//! ```yaml
//! # The round closes on 11 December, and it is November.
//! - id: tuesdays
//!   kind: surgery
//!   every: Tuesday
//!   from: 2026-10-06
//!   until: 2026-10-27
//! ```

use crate::model::{Event, EventKind, FundId, Now, Round, RoundState, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "no-surgery-before-deadline";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    for borough in site.borough_ids() {
        let helps: Vec<_> = site.events_of(Some(borough)).iter().map(|id| site.event(*id)).collect();
        if !helps.iter().any(|event| event.kind == EventKind::Surgery) {
            continue;
        }
        for id in site.funds_of(borough) {
            for (at, round) in site.fund(*id).rounds.iter().enumerate().filter(|(_, r)| r.state(now) == RoundState::Open) {
                let serves = |event: &&&Event| {
                    event.serves(*id, borough) && (event.rounds.is_empty() || event.rounds.contains(&(*id, at)))
                };
                let in_time = helps
                    .iter()
                    .filter(|event| matches!(event.kind, EventKind::Surgery | EventKind::Workshop))
                    .filter(serves)
                    .flat_map(|event| &event.occurrences)
                    .any(|o| !o.is_cancelled() && o.start() > now.timestamp() && o.start() < round.closes.ends());
                if !in_time {
                    problems.add(no_surgery(site, *id, round));
                }
            }
        }
    }
}

fn no_surgery(site: &Site, id: FundId, round: &Round) -> Problem {
    let day = round.closes.date.strftime("%-d %B %Y");
    let fund = site.texts.source(site.fund(id).title);
    Problem::warning(CODE, round.closes_span, format!("No surgery is left before {fund} closes on {day}"))
        .label("who helps until then?")
        .fix("Add a date to the events of this borough, or write this fund below `funds` of one that is in time.")
}
