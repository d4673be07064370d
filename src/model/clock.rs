//! Dates and times in London.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The time zone of every date and time in the content: Europe/London.
fn london() -> TimeZone {
    // The zone's rules are compiled in, so this does not depend on the machine.
    TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC)
}

/// A date, and a time of day if one was given, in London.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// The time of day, if the content gives one.
    pub time: Option<Time>,
}

impl Moment {
    /// Reads `2026-12-11`, `2026-12-11 11:59pm`, `2026-12-11 9am`, `2026-12-11 23:59`, `2026-12-11 12 noon`.
    pub fn parse(text: &str) -> Option<Moment> {
        let text = text.trim();
        let (date, time) = match text.split_once([' ', 'T']) {
            Some((date, time)) => (date, Some(parse_time(time)?)),
            None => (text, None),
        };
        Some(Moment { date: parse_date(date)?, time })
    }

    /// The instant, taking a date without a time as the first moment of the day.
    pub fn starts(self) -> Timestamp {
        at(self.date.to_datetime(self.time.unwrap_or(Time::midnight())))
    }

    /// The instant after which it is over: without a time, the end of the day. A closing time of 11:59pm
    /// means that the whole minute still counts, so the state changes with the minute after.
    pub fn ends(self) -> Timestamp {
        match self.time {
            Some(time) if time == Time::constant(23, 59, 0, 0) => next_day(self.date),
            Some(time) => at(self.date.to_datetime(time)),
            None => next_day(self.date),
        }
    }

    /// The time to show for a deadline: the one given, or 11:59pm.
    pub fn closing_time(self) -> Time {
        self.time.unwrap_or(Time::constant(23, 59, 0, 0))
    }
}

fn next_day(date: Date) -> Timestamp {
    at(date.tomorrow().unwrap_or(date).to_datetime(Time::midnight()))
}

fn at(local: DateTime) -> Timestamp {
    local.to_zoned(london()).map_or(Timestamp::MAX, |z| z.timestamp())
}

/// The ways in which people here write a date, the day first. Years of two digits come first: `%Y` would take 26 for the
/// year 26.
const BRITISH: [&str; 14] = [
    "%d/%m/%y",
    "%d/%m/%Y",
    "%d.%m.%y",
    "%d.%m.%Y",
    "%d-%m-%y",
    "%d-%m-%Y",
    "%d %B %y",
    "%d %B %Y",
    "%d %b %y",
    "%d %b %Y",
    "%d-%b-%y",
    "%d-%b-%Y",
    "%A %d %B %Y",
    "%A, %d %B %Y",
];

/// A date as people in Britain write it: `29/05/2026`, `29th May 2026`. Content has dates as [`parse_date`] reads them;
/// this is for telling people what to write, and for taking over what other programs hold.
pub fn british_date(text: &str) -> Option<Date> {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    let (day, rest) = text.split_at(digits);
    let month = ["st ", "nd ", "rd ", "th "].iter().find_map(|ending| rest.strip_prefix(ending)).filter(|_| digits > 0);
    let text = month.map_or_else(|| text.to_owned(), |month| format!("{day} {month}"));
    BRITISH.iter().find_map(|format| Date::strptime(format, &text).ok())
}

/// Reads a date written `2026-12-11`, and nothing else.
pub fn parse_date(text: &str) -> Option<Date> {
    let shape =
        text.len() == 10 && text.bytes().enumerate().all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
    if shape { text.parse().ok() } else { None }
}

/// Reads a time of day as people write it: `5pm`, `9.30am`, `12 noon`, `17:30`.
pub fn parse_time(text: &str) -> Option<Time> {
    let text = text.trim().to_ascii_lowercase();
    let text = text.strip_prefix("at ").unwrap_or(&text).trim();
    if matches!(text, "noon" | "12 noon" | "12noon") {
        return Some(Time::constant(12, 0, 0, 0));
    }
    let (clock, half) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(clock), _) => (clock.trim_end(), Some(0)),
        (_, Some(clock)) => (clock.trim_end(), Some(12)),
        _ => (text, None),
    };
    // A sign would be read as part of a number.
    if !clock.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')) {
        return None;
    }
    let (hour, minute) = match clock.split_once([':', '.']) {
        Some((hour, minute)) if minute.len() == 2 => (hour, minute.parse::<i8>().ok()?),
        Some(_) => return None,
        None if half.is_some() => (clock, 0),
        None => return None,
    };
    let hour: i8 = hour.parse().ok()?;
    let hour = match half {
        Some(shift) if (1..=12).contains(&hour) => hour % 12 + shift,
        Some(_) => return None,
        None => hour,
    };
    Time::new(hour, minute, 0, 0).ok()
}

/// "Now" is an input: the moment for which a site is built.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Now(Zoned);

impl Now {
    /// The first moment of a day in London, or a time on it.
    pub fn at(moment: Moment) -> Now {
        Now(moment.starts().to_zoned(london()))
    }

    /// An instant, seen from London.
    pub fn from_timestamp(timestamp: Timestamp) -> Now {
        Now(timestamp.to_zoned(london()))
    }

    /// The day in London.
    pub fn date(&self) -> Date {
        self.0.date()
    }

    /// The time of day in London.
    pub fn time(&self) -> Time {
        self.0.time()
    }

    /// The instant.
    pub fn timestamp(&self) -> Timestamp {
        self.0.timestamp()
    }
}

/// The instant as RFC 3339 with London's offset, as feeds want it.
pub fn rfc3339(timestamp: Timestamp) -> String {
    let zoned = timestamp.to_zoned(london());
    zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

#[cfg(test)]
mod tests {
    use jiff::civil::{date, time};
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn times_are_read_as_people_write_them() {
        for (text, expected) in [
            ("2026-12-11 11:59pm", time(23, 59, 0, 0)),
            ("2026-12-11 12 noon", time(12, 0, 0, 0)),
            ("2026-12-11 9am", time(9, 0, 0, 0)),
            ("2026-12-11 12am", time(0, 0, 0, 0)),
            ("2026-12-11T17:30", time(17, 30, 0, 0)),
            ("2026-12-11 9.30am", time(9, 30, 0, 0)),
        ] {
            assert_eq!(Moment::parse(text), Some(Moment { date: date(2026, 12, 11), time: Some(expected) }), "{text}");
        }
    }

    #[test]
    fn unclear_times_and_impossible_dates_are_refused() {
        for text in [
            "2026-02-30",
            "11/12/2026",
            "2026-12-11 9",
            "2026-12-11 13pm",
            "2026-12-11 midnight",
            "2026-1-1",
            "2026-12-11 +5pm",
            "2026-12-11 9.+5am",
            "",
        ] {
            assert_eq!(Moment::parse(text), None, "{text}");
        }
    }

    #[test]
    fn a_deadline_at_11_59pm_lasts_to_the_end_of_its_day() {
        let deadline = Moment::parse("2026-12-11 11:59pm").unwrap();
        assert_eq!(rfc3339(deadline.ends()), "2026-12-12T00:00:00+00:00");
    }

    #[test]
    fn summer_time_moves_the_instant() {
        let moment = Moment::parse("2026-07-01 12 noon").unwrap();
        assert_eq!(rfc3339(moment.starts()), "2026-07-01T12:00:00+01:00");
        assert_eq!(moment.starts().to_string(), "2026-07-01T11:00:00Z");
    }

    proptest! {
        #[test]
        fn every_date_reads_back_as_itself(days in -200_000i32..200_000) {
            let day = date(2026, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            prop_assume!(day.year() >= 1000);
            prop_assert_eq!(parse_date(&day.to_string()), Some(day));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC*") {
            let _ = Moment::parse(&text);
        }
    }
}
