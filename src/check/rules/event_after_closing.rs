//! # event-after-closing
//!
//! ## What it checks
//! A surgery or workshop takes place before the deadline of a round that it helps with.
//!
//! ## Why it matters
//! A group that comes for help with its application, and hears that it is too late, does not come again.
//!
//! ## How to fix
//! Correct `until`, the date or the fund. If the next round has not been written down yet, add it to the fund. If the
//! event is for groups that won a grant, its kind is `awareness`.
//!
//! ## Example
//! ```yaml
//! # The round closes on 11 December.
//! - id: last-minute
//!   kind: surgery
//!   on: 2026-12-15
//! ```

use jiff::Timestamp;

use crate::model::{Event, EventKind, FundId, Now, Round, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "event-after-closing";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    for event in site.events.iter().filter(|event| matches!(event.kind, EventKind::Surgery | EventKind::Workshop)) {
        let rounds = rounds_of(site, event);
        let Some(last) = rounds.iter().max_by_key(|round| round.closes.ends()) else { continue };
        let is_late = |start: Timestamp| start >= last.closes.ends() && start > now.timestamp();
        let late: Vec<_> = event.occurrences.iter().filter(|o| !o.is_cancelled() && is_late(o.start())).collect();
        let Some(first) = late.first() else { continue };
        let more = if late.len() > 1 { format!(", and {} more of its dates", late.len() - 1) } else { String::new() };
        let day = first.starts.date().strftime("%-d %B %Y");
        problems.add(
            Problem::warning(CODE, first.span, format!("{day} is after the last deadline this event helps with{more}"))
                .label("too late to apply")
                .fix("Correct the date or the fund, or add the next round to the fund.")
                .related(last.closes_span, "the last deadline"),
        );
    }
}

/// The rounds an event is for: those it names, or all of its funds.
fn rounds_of<'s>(site: &'s Site, event: &Event) -> Vec<&'s Round> {
    let all_of = |fund: &FundId| site.fund(*fund).rounds.iter();
    if !event.rounds.is_empty() {
        return event.rounds.iter().map(|(fund, round)| &site.fund(*fund).rounds[*round]).collect();
    }
    site.funds_of_event(event).iter().flat_map(all_of).collect()
}
