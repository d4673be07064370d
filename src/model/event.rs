//! An advice surgery, application workshop, awareness event, voting event or results event.

use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};

use super::clock::{Moment, Now};
use super::ids::{BoroughId, ContactId, EventId, FundId, PartnerId, VenueId};
use super::recurrence::Recurrence;
use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// What an event is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EventKind {
    /// Groups come with their questions and get advice, one by one.
    Surgery,
    /// Groups learn together how to apply.
    Workshop,
    /// People hear that there is a fund.
    Awareness,
    /// People vote on what is paid for.
    Voting,
    /// People hear what was chosen.
    Results,
}

impl EventKind {
    /// All, in the order of the stages of a round.
    pub const ALL: [EventKind; 5] =
        [EventKind::Surgery, EventKind::Workshop, EventKind::Awareness, EventKind::Voting, EventKind::Results];

    /// The word in the content file, in addresses and data files, also the end of the message ids of its names.
    pub fn word(self) -> &'static str {
        match self {
            EventKind::Surgery => "surgery",
            EventKind::Workshop => "workshop",
            EventKind::Awareness => "awareness",
            EventKind::Voting => "voting",
            EventKind::Results => "results",
        }
    }
}

/// When an event takes place, as the content says it. All dates are in London.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Schedule {
    /// On these days, in order.
    Days(Vec<Date>),
    /// By a rule.
    Recurring(Box<Recurring>),
}

/// A rule and its exceptions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurring {
    /// The rule.
    pub rule: Recurrence,
    /// The first day that the rule gives.
    pub first: Date,
    /// The last day on which it counts.
    pub until: Date,
    /// Days of the rule that are left out.
    pub except: Vec<Date>,
    /// Days besides those of the rule.
    pub also: Vec<Date>,
}

/// How something differs from the schedule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangeOf {
    /// Another day, time or place.
    Moved,
    /// It does not take place.
    Cancelled,
}

/// A change of one date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DateChange {
    /// What became of it.
    pub kind: ChangeOf,
    /// Why.
    pub why: Option<Text>,
    /// How many times it was changed so far: calendars need to tell a later change from an earlier one.
    pub times: u32,
}

/// One time at which an event takes place, or was to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occurrence {
    /// The day and time of the schedule, by which calendars know it whatever becomes of it (RFC 5545, section
    /// 3.8.4.4).
    pub planned: DateTime,
    /// When it was to end.
    pub planned_end: DateTime,
    /// When it starts.
    pub starts: DateTime,
    /// When it ends.
    pub ends: DateTime,
    /// Where, if not online.
    pub venue: Option<VenueId>,
    /// How it differs from the schedule.
    pub change: Option<DateChange>,
    /// Where its date stands in the content.
    pub span: Span,
}

impl Occurrence {
    /// True if it was called off.
    pub fn is_cancelled(&self) -> bool {
        self.change.is_some_and(|change| change.kind == ChangeOf::Cancelled)
    }

    /// The instant at which it starts.
    pub fn start(&self) -> Timestamp {
        instant(self.starts)
    }

    /// The instant at which it ends.
    pub fn end(&self) -> Timestamp {
        instant(self.ends)
    }
}

/// The instant of a day and time in London.
pub fn instant(local: DateTime) -> Timestamp {
    Moment { date: local.date(), time: Some(local.time()) }.starts()
}

/// How one takes part online.
#[derive(Debug, Clone)]
pub struct Online {
    /// How.
    pub how: Text,
    /// The address of the call.
    pub address: Option<String>,
}

/// Whether one has to book.
#[derive(Debug, Clone)]
pub struct Booking {
    /// True if one cannot just come.
    pub needed: bool,
    /// Where to book.
    pub address: Option<String>,
    /// The telephone number to book with.
    pub phone: Option<String>,
    /// The email address to book with.
    pub email: Option<String>,
    /// How many people or groups there is room for.
    pub places: Option<i64>,
    /// What else to know.
    pub note: Option<Text>,
}

/// Interpreters.
#[derive(Debug, Clone)]
pub struct Interpreter {
    /// How many days before one has to ask.
    pub by: i64,
    /// What else to know.
    pub note: Option<Text>,
}

/// An event, once or again and again.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its id in the content, known within the borough.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The borough.
    pub borough: BoroughId,
    /// What it is for.
    pub kind: EventKind,
    /// Its title.
    pub title: Text,
    /// What happens there.
    pub about: Text,
    /// True if invented.
    pub example: bool,
    /// When, as the content says it.
    pub schedule: Schedule,
    /// The usual beginning.
    pub starts: Time,
    /// The usual end.
    pub ends: Time,
    /// Every date with what became of it, in the order of the schedule.
    pub occurrences: Vec<Occurrence>,
    /// How often the whole series was changed since it was first published.
    pub revision: u32,
    /// Why the whole event was called off, if it was.
    pub cancelled: Option<Text>,
    /// The usual place, if it is not online alone.
    pub venue: Option<VenueId>,
    /// How one takes part online, if one can.
    pub online: Option<Online>,
    /// The languages spoken there.
    pub languages: Vec<Lang>,
    /// Whether one has to book.
    pub booking: Booking,
    /// Interpreters on request.
    pub interpreter: Option<Interpreter>,
    /// What there is for children.
    pub creche: Option<Text>,
    /// Food and drink.
    pub refreshments: Option<Text>,
    /// Whether travel is paid.
    pub travel: Option<Text>,
    /// The funds it helps with; all of the borough's if empty.
    pub funds: Vec<FundId>,
    /// The rounds of those funds it is for, by fund and position; whichever is due if empty.
    pub rounds: Vec<(FundId, usize)>,
    /// Who to ask.
    pub contact: ContactId,
    /// Who runs it.
    pub run_by: Vec<PartnerId>,
}

/// What is said of a date in a list of events.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DateNote {
    /// It is as planned.
    Planned,
    /// It is as planned, but in another place.
    OtherPlace,
    /// It was planned for another time and is now here.
    MovedHere,
    /// It was planned for this time and is now at another.
    MovedAway,
    /// It was called off.
    Cancelled,
}

/// A line in a list of events. A date that moved has two: readers look for it where it was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EventDate {
    /// Which event.
    pub event: EventId,
    /// Which of its occurrences, by position.
    pub occurrence: usize,
    /// The day and time at which the line stands.
    pub starts: DateTime,
    /// Until when it stands.
    pub ends: DateTime,
    /// What is said of it.
    pub note: DateNote,
}

impl EventDate {
    /// True until its end.
    pub fn is_ahead(&self, now: &Now) -> bool {
        instant(self.ends) > now.timestamp()
    }

    /// True if one can go there.
    pub fn takes_place(&self) -> bool {
        !matches!(self.note, DateNote::MovedAway | DateNote::Cancelled)
    }
}

impl Event {
    /// All lines that lists have for it, in order of time.
    pub fn dates(&self, id: EventId) -> Vec<EventDate> {
        let mut dates = Vec::with_capacity(self.occurrences.len());
        for (occurrence, own) in self.occurrences.iter().enumerate() {
            let mut add = |starts, ends, note| dates.push(EventDate { event: id, occurrence, starts, ends, note });
            let moved = (own.starts, own.ends) != (own.planned, own.planned_end);
            match own.change.map(|change| change.kind) {
                None => add(own.starts, own.ends, DateNote::Planned),
                Some(ChangeOf::Cancelled) => add(own.starts, own.ends, DateNote::Cancelled),
                Some(ChangeOf::Moved) if !moved => add(own.starts, own.ends, DateNote::OtherPlace),
                Some(ChangeOf::Moved) => {
                    add(own.planned, own.planned_end, DateNote::MovedAway);
                    add(own.starts, own.ends, DateNote::MovedHere);
                }
            }
        }
        dates.sort_by_key(|date| (date.starts, date.occurrence));
        dates
    }

    /// Whether one can take part online.
    pub fn is_online(&self) -> bool {
        self.online.is_some()
    }

    /// Whether it helps with a fund.
    pub fn serves(&self, fund: FundId, borough: BoroughId) -> bool {
        if self.funds.is_empty() { self.borough == borough } else { self.funds.contains(&fund) }
    }
}
