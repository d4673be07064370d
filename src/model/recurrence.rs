//! How often an event happens: a rule of RFC 5545, section 3.3.10, written in words.

use calcard::common::PartialDateTime;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType, ICalendarDay, ICalendarFrequency, ICalendarProperty,
    ICalendarRecurrenceRule, ICalendarValue, ICalendarWeekday,
};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// A rule without beginning and end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recurrence(ICalendarRecurrenceRule);

/// Why words are no rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecurrenceFault {
    /// "every second Tuesday" is every other week to some and once a month to others.
    Ambiguous,
    /// Other words than those of a rule.
    Unknown,
}

/// More dates than any event has: twenty years of weeks. What lies beyond is a slip of the pen in a year.
pub const MOST_DATES: usize = 1_000;

impl Recurrence {
    /// Reads a rule as people write it after the word "every": `Tuesday`, `Tuesday and Thursday`, `weekly on
    /// Thursday`, `other Friday`, `2 weeks on Monday`, `first Tuesday`, `second and fourth Wednesday of the month`,
    /// `last Friday of every other month`, `15th of the month`.
    ///
    /// # Errors
    /// [`RecurrenceFault`] if it is none of these, or can mean two things.
    pub fn parse(text: &str) -> Result<Recurrence, RecurrenceFault> {
        let lower = text.to_lowercase().replace(',', " ");
        let mut words = Words(lower.split_whitespace().filter(|word| !matches!(*word, "on" | "the" | "and")).collect());
        words.take(&["every", "each"]);
        let rule = words.rule()?;
        if words.0.is_empty() { Ok(Recurrence(rule)) } else { Err(RecurrenceFault::Unknown) }
    }

    /// The rule with its end: an instant in UTC, as section 3.3.10 asks for beside a start with a time zone.
    pub fn until(&self, end: PartialDateTime) -> ICalendarRecurrenceRule {
        ICalendarRecurrenceRule { until: Some(end), ..self.0.clone() }
    }

    /// Its days from one to another, both included, and no more than [`MOST_DATES`] and one.
    pub fn days(&self, from: Date, until: Date) -> Vec<Date> {
        // A rule counts from its first day, which has to be one of its days itself. No rule has longer gaps than the
        // 31st of a month.
        let ahead = from.series(1.day()).take(100).take_while(|day| *day <= until);
        let Some(first) = ahead.into_iter().find(|day| self.has(*day)) else { return Vec::new() };
        let mut event = ICalendarComponent::new(ICalendarComponentType::VEvent);
        event.add_property(ICalendarProperty::Dtstart, ICalendarValue::PartialDateTime(Box::new(partial(first))));
        event.add_property(ICalendarProperty::Rrule, ICalendarValue::RecurrenceRule(Box::new(self.until(partial(until)))));
        let mut calendar = ICalendarComponent::new(ICalendarComponentType::VCalendar);
        calendar.component_ids.push(1);
        let expanded = ICalendar { components: vec![calendar, event] }.expand_dates(Tz::UTC, MOST_DATES + 1);
        let day = |second| Some(Timestamp::from_second(second).ok()?.to_zoned(TimeZone::UTC).date());
        expanded.events.iter().filter_map(|event| day(event.start.timestamp())).collect()
    }

    /// Whether a day is of the kind that the rule names, whatever weeks or months it leaves out.
    fn has(&self, day: Date) -> bool {
        let rule = &self.0;
        if !rule.bymonthday.is_empty() {
            let from_end = day.day() - day.days_in_month() - 1;
            return rule.bymonthday.iter().any(|wanted| *wanted == day.day() || *wanted == from_end);
        }
        let nth = (day.day() - 1) / 7 + 1;
        let nth_from_end = -((day.days_in_month() - day.day()) / 7 + 1);
        rule.byday.iter().any(|wanted| {
            wanted.weekday == weekday_of(day)
                && wanted.ordwk.is_none_or(|wanted| wanted == i16::from(nth) || wanted == i16::from(nth_from_end))
        })
    }
}

/// A day as calendars write it.
fn partial(day: Date) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(day.year()).ok(),
        month: u8::try_from(day.month()).ok(),
        day: u8::try_from(day.day()).ok(),
        ..PartialDateTime::default()
    }
}

fn weekday_of(day: Date) -> ICalendarWeekday {
    WEEK[usize::from(day.weekday().to_monday_zero_offset().unsigned_abs())].1
}

const WEEK: [(&str, ICalendarWeekday); 7] = [
    ("monday", ICalendarWeekday::Monday),
    ("tuesday", ICalendarWeekday::Tuesday),
    ("wednesday", ICalendarWeekday::Wednesday),
    ("thursday", ICalendarWeekday::Thursday),
    ("friday", ICalendarWeekday::Friday),
    ("saturday", ICalendarWeekday::Saturday),
    ("sunday", ICalendarWeekday::Sunday),
];

/// The words that are still to be read.
struct Words<'w>(Vec<&'w str>);

impl Words<'_> {
    /// Takes the next word if it is one of these.
    fn take(&mut self, any: &[&str]) -> bool {
        let found = self.0.first().is_some_and(|word| any.contains(word));
        if found {
            self.0.remove(0);
        }
        found
    }

    fn take_as<T>(&mut self, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let value = self.0.first().and_then(|word| read(word))?;
        self.0.remove(0);
        Some(value)
    }

    fn rule(&mut self) -> Result<ICalendarRecurrenceRule, RecurrenceFault> {
        if self.take(&["weekly", "week"]) {
            return self.weekly(1);
        }
        if self.take(&["fortnightly", "fortnight"]) {
            return self.weekly(2);
        }
        if self.take(&["monthly", "month"]) {
            return self.monthly(1, true);
        }
        if self.take(&["other"]) {
            if self.take(&["month"]) {
                return self.monthly(2, true);
            }
            self.take(&["week"]);
            return self.weekly(2);
        }
        if self.take(&["day"]) {
            return Ok(weekly_on(1, WEEK.map(|(_, weekday)| weekday).to_vec()));
        }
        // "2 weeks on Monday", "second week on Monday".
        if let [number, "week" | "weeks" | "month" | "months", ..] = self.0.as_slice()
            && let Some(interval) = count(number).or_else(|| ordinal(number).and_then(|n| u16::try_from(n).ok()))
        {
            let monthly = self.0[1].starts_with("month");
            self.0.drain(..2);
            return if monthly { self.monthly(interval, true) } else { self.weekly(interval) };
        }
        if self.0.first().is_some_and(|word| weekday(word).is_some() || *word == "weekday") {
            return self.weekly(1);
        }
        let in_month = self.0.iter().any(|word| matches!(*word, "month" | "months"));
        let unclear = self.0.iter().filter_map(|word| ordinal(word)).any(|n| n > 1);
        if unclear && !in_month && self.0.iter().any(|word| weekday(word).is_some()) {
            return Err(RecurrenceFault::Ambiguous);
        }
        self.monthly(1, false)
    }

    /// The weekdays of a week.
    fn weekly(&mut self, interval: u16) -> Result<ICalendarRecurrenceRule, RecurrenceFault> {
        let mut days = Vec::new();
        loop {
            if self.take(&["weekday", "weekdays"]) {
                days.extend(WEEK[..5].iter().map(|(_, weekday)| *weekday));
            } else if let Some(day) = self.take_as(weekday) {
                days.push(day);
            } else {
                break;
            }
        }
        if days.is_empty() { Err(RecurrenceFault::Unknown) } else { Ok(weekly_on(interval, days)) }
    }

    /// "first and third Tuesday", "15th", "last day", and of which months; `named` if the month was spoken of before.
    fn monthly(&mut self, interval: u16, named: bool) -> Result<ICalendarRecurrenceRule, RecurrenceFault> {
        self.take(&["day"]);
        let mut places = Vec::new();
        while let Some(place) =
            self.take_as(ordinal).or_else(|| self.take_as(|word| count(word).and_then(|n| i8::try_from(n).ok())))
        {
            places.push(place);
        }
        let mut rule = ICalendarRecurrenceRule { freq: ICalendarFrequency::Monthly, ..ICalendarRecurrenceRule::default() };
        let weekdays: Vec<ICalendarWeekday> = std::iter::from_fn(|| self.take_as(weekday)).collect();
        if places.is_empty() || places.iter().any(|place| !(-1..=31).contains(place) || *place == 0) {
            return Err(RecurrenceFault::Unknown);
        }
        if weekdays.is_empty() {
            self.take(&["day"]);
            rule.bymonthday = places;
        } else if places.iter().all(|place| *place <= 5) {
            let pairs = weekdays.iter().flat_map(|weekday| places.iter().map(|place| (*place, *weekday)));
            rule.byday = pairs.map(|(place, weekday)| ICalendarDay { ordwk: Some(i16::from(place)), weekday }).collect();
        } else {
            return Err(RecurrenceFault::Unknown);
        }
        let after = self.of_which_months()?;
        // A bare "15th" may be a house number.
        if rule.byday.is_empty() && !named && after.is_none() {
            return Err(RecurrenceFault::Unknown);
        }
        let interval = after.unwrap_or(interval);
        rule.interval = (interval > 1).then_some(interval);
        Ok(rule)
    }

    /// "of the month", "of every other month", "of every 2 months"; nothing if the words end before.
    fn of_which_months(&mut self) -> Result<Option<u16>, RecurrenceFault> {
        if !self.take(&["of", "in"]) {
            return Ok(None);
        }
        self.take(&["every", "each", "a"]);
        let interval = if self.take(&["other"]) {
            2
        } else {
            self.take_as(|word| count(word).or_else(|| ordinal(word).and_then(|n| u16::try_from(n).ok()))).unwrap_or(1)
        };
        if self.take(&["month", "months"]) { Ok(Some(interval)) } else { Err(RecurrenceFault::Unknown) }
    }
}

fn weekly_on(interval: u16, days: Vec<ICalendarWeekday>) -> ICalendarRecurrenceRule {
    ICalendarRecurrenceRule {
        freq: ICalendarFrequency::Weekly,
        interval: (interval > 1).then_some(interval),
        byday: days.into_iter().map(|weekday| ICalendarDay { ordwk: None, weekday }).collect(),
        ..ICalendarRecurrenceRule::default()
    }
}

/// "Tuesday", "Tuesdays", "Tue".
fn weekday(word: &str) -> Option<ICalendarWeekday> {
    let word = word.strip_suffix('s').unwrap_or(word);
    let known = |name: &str| name == word || (word.len() >= 3 && word.len() < name.len() && name.starts_with(word));
    WEEK.iter().find(|(name, _)| known(name)).map(|(_, weekday)| *weekday)
}

/// "first" or "1st", up to the 31st; "last" is −1.
fn ordinal(word: &str) -> Option<i8> {
    let named = ["first", "second", "third", "fourth", "fifth"].iter().position(|name| *name == word);
    if let Some(at) = named {
        return i8::try_from(at + 1).ok();
    }
    if word == "last" {
        return Some(-1);
    }
    let number = ["st", "nd", "rd", "th"].iter().find_map(|ending| word.strip_suffix(ending))?;
    number.parse().ok().filter(|n| (1..=31).contains(n))
}

/// "2" or "two", up to twelve.
fn count(word: &str) -> Option<u16> {
    let named = ["one", "two", "three", "four", "five", "six"].iter().position(|name| *name == word);
    let number = named.and_then(|at| u16::try_from(at + 1).ok()).or_else(|| word.parse().ok());
    number.filter(|n| (1..=31).contains(n))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn days(words: &str, from: Date, until: Date) -> Vec<String> {
        let rule = Recurrence::parse(words).unwrap_or_else(|fault| panic!("{words}: {fault:?}"));
        rule.days(from, until).iter().map(|day| day.strftime("%-d %b").to_string()).collect()
    }

    #[test]
    fn rules_are_read_as_people_write_them() {
        let december = |words: &str| days(words, date(2026, 12, 1), date(2026, 12, 31)).join(", ");
        for (words, expected) in [
            ("Tuesday", "1 Dec, 8 Dec, 15 Dec, 22 Dec, 29 Dec"),
            ("weekly on Thursday", "3 Dec, 10 Dec, 17 Dec, 24 Dec, 31 Dec"),
            ("Mondays and Thursdays", "3 Dec, 7 Dec, 10 Dec, 14 Dec, 17 Dec, 21 Dec, 24 Dec, 28 Dec, 31 Dec"),
            ("other Friday", "4 Dec, 18 Dec"),
            ("2 weeks on Friday", "4 Dec, 18 Dec"),
            ("second week on Friday", "4 Dec, 18 Dec"),
            ("every third week on Fri", "4 Dec, 25 Dec"),
            ("first Tuesday", "1 Dec"),
            ("first Tuesday of the month", "1 Dec"),
            ("second and fourth Wednesday of the month", "9 Dec, 23 Dec"),
            ("month on the last Friday", "25 Dec"),
            ("last Friday", "25 Dec"),
            ("15th of the month", "15 Dec"),
            ("month on the 15th", "15 Dec"),
            ("last day of the month", "31 Dec"),
        ] {
            assert_eq!(december(words), expected, "{words}");
        }
    }

    #[test]
    fn every_other_month_counts_from_the_first() {
        let found = days("first Tuesday of every other month", date(2026, 9, 1), date(2027, 4, 30));
        assert_eq!(found.join(", "), "1 Sep, 3 Nov, 5 Jan, 2 Mar");
    }

    #[test]
    fn a_fifth_weekday_is_left_out_of_months_without_one() {
        let found = days("fifth Thursday of the month", date(2026, 9, 1), date(2027, 1, 31));
        assert_eq!(found.join(", "), "29 Oct, 31 Dec");
    }

    #[test]
    fn words_that_can_mean_two_things_are_refused() {
        for words in ["second Tuesday", "third Wednesday", "2nd Friday", "second and fourth Monday"] {
            assert_eq!(Recurrence::parse(words), Err(RecurrenceFault::Ambiguous), "{words}");
        }
    }

    #[test]
    fn other_words_are_refused() {
        for words in
            ["", "soon", "Tuesday evening", "first", "first of spring", "0 weeks on Monday", "sixth Monday of the month", "32nd"]
        {
            assert!(Recurrence::parse(words).is_err(), "{words}");
        }
    }

    #[test]
    fn a_rule_without_end_stops_somewhere() {
        assert_eq!(days("Tuesday", date(2026, 1, 1), date(9999, 1, 1)).len(), MOST_DATES + 1);
        assert!(days("Tuesday", date(2026, 12, 2), date(2026, 12, 3)).is_empty());
        assert!(days("Tuesday", date(2026, 12, 3), date(2026, 12, 2)).is_empty());
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC*") {
            let _ = Recurrence::parse(&text);
        }

        #[test]
        fn weekly_days_are_those_that_jiff_counts(start in 0i32..3000, weeks in 1u16..5, weekday in 0usize..7) {
            let from = date(2024, 1, 1).checked_add(jiff::Span::new().days(start)).unwrap();
            let until = from.checked_add(jiff::Span::new().weeks(60)).unwrap();
            let rule = Recurrence::parse(&format!("{weeks} weeks on {}", WEEK[weekday].0)).unwrap();
            let ahead = (i32::try_from(weekday).unwrap() - i32::from(from.weekday().to_monday_zero_offset())).rem_euclid(7);
            let first = from.checked_add(jiff::Span::new().days(ahead)).unwrap();
            let expected: Vec<Date> =
                first.series(jiff::Span::new().weeks(i32::from(weeks))).take_while(|day| *day <= until).collect();
            prop_assert_eq!(rule.days(from, until), expected);
        }
    }
}
