//! What makes the site differ by itself, when only time goes by.

use jiff::Timestamp;

use super::clock::{Moment, Now};
use super::event::{EventDate, instant};
use super::ids::{EventId, FundId};
use super::round::RoundState;
use super::site::Site;
use crate::source::Span;

/// What changes when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// When.
    pub at: Timestamp,
    /// What.
    pub what: WhatChanges,
}

/// Something that changes by itself. Rounds and dates of events are told by position.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhatChanges {
    /// A round opens.
    Opens(FundId, usize),
    /// A round closes.
    Closes(FundId, usize),
    /// A round is called off.
    Withdrawn(FundId, usize),
    /// A date of an event is over, and the next one leads the lists.
    EventEnds(EventId, usize),
    /// A consent has run out: the rule `expired-consent` stops every build from then on. Where its date stands, and what it
    /// is for.
    ConsentEnds(Span, &'static str),
}

impl Site {
    /// Everything after `now` that makes the site differ by itself, soonest first.
    pub fn changes_after(&self, now: &Now) -> Vec<Change> {
        let mut changes = self.rounds_after(now);
        for id in (0..self.events.len()).map(EventId::new) {
            let ahead = self.event(id).dates(id).into_iter().filter(|date| date.is_ahead(now));
            changes.extend(ahead.map(|EventDate { ends, occurrence, .. }| Change {
                at: instant(ends),
                what: WhatChanges::EventEnds(id, occurrence),
            }));
        }
        let consents = self.consents().into_iter().map(|(consent, what)| Change {
            at: Moment { date: consent.expires, time: None }.ends(),
            what: WhatChanges::ConsentEnds(consent.expires_span, what),
        });
        changes.extend(consents.filter(|change| change.at > now.timestamp()));
        changes.sort_by_key(|change| (change.at, change.what));
        changes
    }

    /// The rounds that come into another state. Lists of rounds show each of them, so one counts even if another round of
    /// its fund is the one that matters.
    fn rounds_after(&self, now: &Now) -> Vec<Change> {
        let mut changes = Vec::new();
        for (id, fund) in self.funds.iter().enumerate().map(|(f, fund)| (FundId::new(f), fund)) {
            for (round, own) in fund.rounds.iter().enumerate() {
                for (at, state) in own.turns().into_iter().filter(|(at, _)| *at > now.timestamp()) {
                    let what = match state {
                        RoundState::Closed => WhatChanges::Closes(id, round),
                        RoundState::Withdrawn => WhatChanges::Withdrawn(id, round),
                        RoundState::Open | RoundState::Upcoming => WhatChanges::Opens(id, round),
                    };
                    changes.push(Change { at, what });
                }
            }
        }
        changes
    }
}
