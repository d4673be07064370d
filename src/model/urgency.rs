//! How soon a round closes, in the words that stand beside its date.

use jiff::{SignedDuration, Timestamp, ToSpan as _};

use super::clock::Moment;
use super::round::Round;

/// What is said of an open round in its last days. It is true only for a while, so pages say it only where a script sees
/// to it, and builds do not depend on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Urgency {
    /// Less than seven days are left, by London's calendar.
    SevenDays,
    /// Less than 48 hours are left.
    TwoDays,
    /// Today is the day of the deadline in London.
    LastDay,
}

impl Urgency {
    /// The theme's message.
    pub fn message(self) -> &'static str {
        match self {
            Urgency::SevenDays => "closes-in-seven-days",
            Urgency::TwoDays => "closes-in-two-days",
            Urgency::LastDay => "closes-today",
        }
    }
}

impl Round {
    /// From when on what is said while it is open, soonest first. What would be said before it opens is said from then
    /// on, unless something more urgent is true by then.
    pub fn urgencies(&self) -> Vec<(Timestamp, Urgency)> {
        let (opens, ends) = (self.opens.starts(), self.closes.ends());
        let last_day = Moment { date: self.closes.date, time: None };
        let week = Moment { date: last_day.date.saturating_sub(7.days()), time: Some(self.closes.closing_time()) };
        let two_days = ends.saturating_sub(SignedDuration::from_hours(48)).unwrap_or(ends);
        let mut said: Vec<(Timestamp, Urgency)> = Vec::new();
        let all = [(week.ends(), Urgency::SevenDays), (two_days, Urgency::TwoDays), (last_day.starts(), Urgency::LastDay)];
        for (from, urgency) in all.map(|(from, urgency)| (from.max(opens), urgency)) {
            if from >= ends {
                continue;
            }
            if said.last().is_some_and(|(earlier, _)| *earlier >= from) {
                said.pop();
            }
            said.push((from, urgency));
        }
        said
    }
}
