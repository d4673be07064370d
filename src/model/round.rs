//! One call of a fund.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::award::RoundResults;
use super::clock::{Moment, Now};
use super::money::Money;
use super::text::Text;
use crate::source::Span;

/// Where a round stands on a given day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RoundState {
    /// Takes applications.
    Open,
    /// Will open.
    Upcoming,
    /// Took applications.
    Closed,
    /// Was called off.
    Withdrawn,
}

impl RoundState {
    /// The word in data files and message ids.
    pub fn word(self) -> &'static str {
        match self {
            RoundState::Open => "open",
            RoundState::Upcoming => "upcoming",
            RoundState::Closed => "closed",
            RoundState::Withdrawn => "withdrawn",
        }
    }
}

/// Why and when a round was called off.
#[derive(Debug, Clone)]
pub struct Withdrawal {
    /// The first day on which it no longer takes applications.
    pub on: Date,
    /// Why.
    pub reason: Text,
}

/// One call of a fund: it opens, closes, is decided and paid.
#[derive(Debug, Clone)]
pub struct Round {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub title: Text,
    /// When applications can be sent.
    pub opens: Moment,
    /// Where `opens` stands.
    pub opens_span: Span,
    /// The deadline.
    pub closes: Moment,
    /// Where `closes` stands.
    pub closes_span: Span,
    /// Whether applications are decided while it is open. The dates of decisions and payments are then those of the last ones.
    pub rolling: bool,
    /// When applicants hear the result.
    pub decisions: Date,
    /// Where `decisions` stands.
    pub decisions_span: Span,
    /// When the money is sent.
    pub payments: Option<(Date, Span)>,
    /// When people vote, in participatory budgeting.
    pub vote: Option<(Date, Span)>,
    /// The money in this round, if it differs from the fund's pot.
    pub pot: Option<(Money, Span)>,
    /// Where to apply.
    pub apply: Option<String>,
    /// What became of it, once it is decided.
    pub results: Option<RoundResults>,
    /// Set if it was called off.
    pub withdrawn: Option<Withdrawal>,
}

impl Round {
    /// Its state at a moment. It opens with its first instant and stays open to the last instant of its
    /// deadline; a round called off is withdrawn from that day on, whatever its dates.
    pub fn state(&self, now: &Now) -> RoundState {
        if self.withdrawn.as_ref().is_some_and(|w| w.on <= now.date()) {
            return RoundState::Withdrawn;
        }
        let instant = now.timestamp();
        if instant < self.opens.starts() {
            RoundState::Upcoming
        } else if instant < self.closes.ends() {
            RoundState::Open
        } else {
            RoundState::Closed
        }
    }

    /// The instants at which it comes into another state, and that state, soonest first.
    pub fn turns(&self) -> Vec<(Timestamp, RoundState)> {
        let withdrawn = self.withdrawn.as_ref().map(|w| Moment { date: w.on, time: None }.starts());
        let mut instants: Vec<Timestamp> = [self.opens.starts(), self.closes.ends()].into_iter().chain(withdrawn).collect();
        instants.sort_unstable();
        instants.dedup();
        let state = |at| self.state(&Now::from_timestamp(at));
        let before = |at: Timestamp| at.saturating_sub(SignedDuration::from_secs(1)).unwrap_or(at);
        instants.into_iter().filter(|at| state(*at) != state(before(*at))).map(|at| (at, state(at))).collect()
    }
}

#[cfg(test)]
mod tests;
