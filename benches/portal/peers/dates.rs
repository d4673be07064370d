//! The rounds of a fund on the day of the benchmark: states, dates and what can be done, in finished words.

use jiff::civil::{DateTime, Time};
use jiff::{ToSpan as _, tz::TimeZone};

use crate::node::{Fields, Node, plain, raw};
use crate::peers::speaker::Speaker;
use crate::peers::view::{items, phrase, word};
use crate::{AS_OF, documents::Document};

/// One round of a fund.
pub struct Round<'a> {
    fields: &'a Fields,
    opens: DateTime,
    /// As it is written: 11:59pm.
    closes: DateTime,
    state: State,
}

/// The state of a round, in the order in which lists have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    Open,
    Upcoming,
    Closed,
}

impl State {
    /// As the pages write it.
    pub fn word(self) -> &'static str {
        match self {
            State::Open => "open",
            State::Upcoming => "upcoming",
            State::Closed => "closed",
        }
    }
}

/// The rounds of a fund, the present one first.
pub fn rounds(fund: &Document) -> Vec<Round<'_>> {
    items(&fund.fields, "rounds").filter_map(Round::new).collect()
}

/// The state of a fund is that of its present round.
pub fn state(fund: &Document) -> State {
    rounds(fund).first().map_or(State::Closed, |round| round.state)
}

/// When a fund opens or closes next: funds are listed in this order within a state.
pub fn order(fund: &Document) -> (State, i64) {
    rounds(fund).first().map_or((State::Closed, 0), |round| match round.state {
        State::Open => (round.state, seconds(round.end())),
        State::Upcoming => (round.state, seconds(round.opens)),
        State::Closed => (round.state, -seconds(round.end())),
    })
}

/// All moments at which a fund opens (`true`) or closes after today, in seconds since 1970.
pub fn changes(fund: &Document) -> Vec<(i64, bool)> {
    let Some(round) = rounds(fund).into_iter().next() else { return Vec::new() };
    match round.state {
        State::Open => vec![(seconds(round.end()), false)],
        State::Upcoming => vec![(seconds(round.opens), true), (seconds(round.end()), false)],
        State::Closed => Vec::new(),
    }
}

/// `2026-12-11 11:59pm`.
fn moment(text: &str) -> Option<DateTime> {
    let (date, time) = text.split_once(' ')?;
    let date: jiff::civil::Date = date.parse().ok()?;
    let half = if time.ends_with("pm") { 12 } else { 0 };
    let (hour, minute) =
        time.trim_end_matches(['a', 'p', 'm']).split_once(':').unwrap_or((time.trim_end_matches(['a', 'p', 'm']), "0"));
    let hour: i8 = hour.parse().ok()?;
    Some(date.to_datetime(Time::new(hour % 12 + half, minute.parse().ok()?, 0, 0).ok()?))
}

/// Seconds since 1970 of a moment in London.
fn seconds(at: DateTime) -> i64 {
    let zone = TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC);
    at.to_zoned(zone).map_or(0, |zoned| zoned.timestamp().as_second())
}

impl<'a> Round<'a> {
    fn new(fields: &'a Fields) -> Option<Self> {
        let (opens, closes) = (moment(word(fields, "opens"))?, moment(word(fields, "closes"))?);
        let now = AS_OF.parse::<jiff::civil::Date>().ok()?.to_datetime(Time::midnight());
        let state = match () {
            () if closes < now => State::Closed,
            () if opens <= now => State::Open,
            () => State::Upcoming,
        };
        Some(Round { fields, opens, closes, state })
    }

    /// The minute after the closing time, when the round is closed.
    fn end(&self) -> DateTime {
        self.closes.checked_add(1.minute()).unwrap_or(self.closes)
    }

    /// The states that the round has from now on, each with the moment from which it has it.
    fn states_to_come(&self) -> Vec<(State, Option<i64>)> {
        let (opens, closes) = (seconds(self.opens), seconds(self.end()));
        match self.state {
            State::Closed => vec![(State::Closed, None)],
            State::Open => vec![(State::Open, Some(0)), (State::Closed, Some(closes))],
            State::Upcoming => vec![(State::Upcoming, Some(0)), (State::Open, Some(opens)), (State::Closed, Some(closes))],
        }
    }

    /// The tags of these states.
    pub fn states(&self, speaker: &Speaker<'_>) -> Node {
        Node::Items(self.states_to_come().into_iter().map(|(state, from)| self.tag(state, from, speaker)).collect())
    }

    fn tag(&self, state: State, from: Option<i64>, speaker: &Speaker<'_>) -> Node {
        let (date, rank, id) = match state {
            State::Open => (self.closes, seconds(self.end()), "closes-on"),
            State::Upcoming => (self.opens, seconds(self.opens), "opens-on-at"),
            State::Closed => (self.closes, -seconds(self.end()), "closed-on"),
        };
        let words = [("day", speaker.book.day(date.date())), ("time", speaker.book.time(date.time()))];
        let mut fields = vec![
            ("word", plain(state.word())),
            ("label", plain(speaker.word(&format!("state-{}", state.word())))),
            ("iso", plain(date.date().to_string())),
            ("when", plain(speaker.book.say(id, words.clone()))),
            ("rank", plain(rank.to_string())),
        ];
        fields.extend(since(from));
        if state == State::Open {
            let day = 86_400;
            let urgent = [("closes-in-seven-days", 7 * day), ("closes-in-two-days", 2 * day), ("closes-today", day)];
            let urgent = urgent.map(|(id, before)| {
                let text = speaker.book.say(id, [("time", words[1].1.clone())]);
                Node::Fields(vec![("from", plain((rank - before).to_string())), ("text", plain(text))])
            });
            fields.push(("urgent", Node::Items(urgent.to_vec())));
        }
        Node::Fields(fields)
    }

    /// What to do in each state.
    pub fn actions(&self, fund: &Fields, speaker: &Speaker<'_>) -> Node {
        let title = speaker.text(&phrase(fund, "title"));
        let actions = self.states_to_come().into_iter().map(|(state, from)| {
            let text = match state {
                State::Open => speaker.about("apply-now", "fund", &title),
                State::Upcoming => speaker.about("apply-from", "day", &speaker.book.day(self.opens.date())),
                State::Closed => plain(speaker.word("apply-not-now")),
            };
            let mut fields = vec![("kind", plain(state.word())), ("text", text)];
            fields.extend(since(from));
            Node::Fields(fields)
        });
        Node::Items(actions.collect())
    }

    /// The dates of a round in words.
    pub fn dates(&self, speaker: &Speaker<'_>) -> Node {
        let day = |name| word(self.fields, name).parse().map_or(plain(""), |date| speaker.day(date));
        Node::Fields(vec![
            ("opens", speaker.moment(self.opens)),
            ("closes", speaker.moment(self.closes)),
            ("decisions", day("decisions")),
            ("payments", day("payments")),
        ])
    }

    /// When applications can be made, for machines.
    pub fn applications(&self) -> Fields {
        let zoned = |at: DateTime| {
            let zone = TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC);
            at.to_zoned(zone).map_or_else(|_| String::new(), |zoned| zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string())
        };
        vec![("starts", plain(zoned(self.opens))), ("ends", plain(zoned(self.end())))]
    }
}

/// From when on something is shown; what comes later is hidden until then.
fn since(from: Option<i64>) -> Fields {
    let Some(from) = from else { return Vec::new() };
    vec![("from", plain(from.to_string())), ("later", raw((from > 0).to_string()))]
}
