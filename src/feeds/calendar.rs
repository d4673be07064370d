//! Calendars (iCalendar, RFC 5545): of the portal, each borough, each fund and each event, in each of their languages.
//!
//! - A date that was called off or moved stays in its series, as an exception of its own (`RECURRENCE-ID`): calendars
//!   that hold the series learn of it, and show it.
//! - Nothing is asked of readers and nobody is invited, so there is neither `METHOD` nor `ORGANIZER`; the time stays
//!   free (`TRANSP`), because most people will go to one date of a series at most.
//! - Times are those of London with its rules for summer time, so that a series stays at its hour across the change.

use calcard::common::PartialDateTime;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarComponentType as Kind, ICalendarDay, ICalendarDuration, ICalendarEntry,
    ICalendarFrequency, ICalendarMonth, ICalendarParameter as Parameter, ICalendarProperty as Property, ICalendarRecurrenceRule,
    ICalendarStatus, ICalendarTransparency, ICalendarValueType, ICalendarWeekday, Uri,
};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;
use rayon::prelude::*;

use super::reader::{Reader, Words, absolute};
use crate::model::{Event, EventId, FundId, Occurrence, PageRef, Recurring, Schedule, Site, instant};
use crate::output::Output;

/// The name of the zone, here and in the rules that come with it.
const ZONE: &str = "Europe/London";

/// Makes the calendars and adds them to the output. A portal without events has none.
pub(super) fn write(reader: &Reader<'_>, output: &Output<'_>) {
    let site = reader.site();
    if site.events.is_empty() {
        return;
    }
    let boroughs = site.borough_ids().map(PageRef::Borough);
    let funds = (0..site.funds.len()).map(|i| PageRef::Fund(FundId::new(i)));
    let events = (0..site.events.len()).map(|i| PageRef::Event(EventId::new(i)));
    let pages: Vec<PageRef> = std::iter::once(PageRef::Home).chain(boroughs).chain(funds).chain(events).collect();
    pages.par_iter().filter(|page| page.languages(site).contains(&reader.lang)).for_each(|page| {
        output.add_file(&page.calendar(site, reader.lang), render(reader, *page), site.portal.span);
    });
}

/// The events on the calendar of a page.
fn events_of(site: &Site, page: PageRef) -> Vec<EventId> {
    match page {
        PageRef::Event(id) => vec![id],
        PageRef::Fund(id) => site.events_for(id).collect(),
        PageRef::Borough(id) => site.events_of(Some(id)).to_vec(),
        _ => site.events_of(None).to_vec(),
    }
}

fn render(reader: &Reader<'_>, page: PageRef) -> Vec<u8> {
    let site = reader.site();
    let mut calendar = Calendar::new(reader, page);
    for id in events_of(site, page) {
        Series { reader, id, event: site.event(id) }.add_to(&mut calendar);
    }
    calendar.0.to_string().into_bytes()
}

/// A calendar that grows.
struct Calendar(ICalendar);

impl Calendar {
    fn new(reader: &Reader<'_>, page: PageRef) -> Self {
        let site = reader.site();
        let (name, lang) = title(reader, page);
        let language = || Parameter::language(lang.to_owned());
        let own = absolute(&site.portal, &page.calendar(site, reader.lang));
        let twice_a_day = || ICalendarDuration { hours: 12, ..ICalendarDuration::default() };
        let mut head = ICalendarComponent::new(Kind::VCalendar);
        head.add_property(Property::Version, "2.0");
        head.add_property(Property::Prodid, "-//openchest//openchest//EN");
        head.add_property(Property::Calscale, "GREGORIAN");
        head.add_property_with_params(Property::Name, [language()], name.clone());
        head.add_property(Property::Other("X-WR-CALNAME".to_owned()), name);
        head.add_property(Property::Other("X-WR-TIMEZONE".to_owned()), ZONE);
        head.add_property(Property::Url, Uri::Location(reader.page(page).0));
        head.add_property_with_params(Property::Source, [Parameter::value(ICalendarValueType::Uri)], Uri::Location(own));
        head.add_property_with_params(Property::RefreshInterval, [Parameter::value(ICalendarValueType::Duration)], twice_a_day());
        head.add_property(Property::Other("X-PUBLISHED-TTL".to_owned()), "PT12H");
        let mut calendar = Calendar(ICalendar { components: vec![head] });
        let zone = calendar.add(0, {
            let mut zone = ICalendarComponent::new(Kind::VTimezone);
            zone.add_property(Property::Tzid, ZONE);
            zone
        });
        calendar.add(zone, summer_time());
        calendar.add(zone, standard_time());
        calendar
    }

    /// Adds a component below another; its position.
    fn add(&mut self, parent: u32, component: ICalendarComponent) -> u32 {
        let components = &mut self.0.components;
        let at = u32::try_from(components.len()).unwrap_or(u32::MAX);
        components.push(component);
        components[parent as usize].component_ids.push(at);
        at
    }
}

/// What a calendar is called, and the language of that.
fn title(reader: &Reader<'_>, page: PageRef) -> (String, &'static str) {
    let site = reader.site();
    let text = |words: Words<'_>| words.text.to_owned();
    let own = reader.lang.code();
    match page {
        PageRef::Borough(id) => (reader.phrases.say("events-in", [("place", text(reader.words(site.borough(id).name)))]), own),
        PageRef::Fund(id) => (reader.phrases.say("events-for-fund", [("fund", text(reader.words(site.fund(id).title)))]), own),
        PageRef::Event(id) => {
            let words = reader.words(site.event(id).title);
            (words.text.to_owned(), words.lang.code())
        }
        _ => (format!("{} – {}", reader.phrases.word("events-title"), reader.words(site.portal.title).text), own),
    }
}

/// London's rules for summer time: last Sunday of March to last Sunday of October, at 01:00 UTC, since 1996 (The Summer
/// Time Order 2002).
fn summer_time() -> ICalendarComponent {
    observance(Kind::Daylight, "BST", DateTime::constant(1981, 3, 29, 1, 0, 0, 0), 3, [0, 1])
}

fn standard_time() -> ICalendarComponent {
    observance(Kind::Standard, "GMT", DateTime::constant(1996, 10, 27, 2, 0, 0, 0), 10, [1, 0])
}

fn observance(kind: Kind, name: &str, since: DateTime, month: u8, [from, to]: [u8; 2]) -> ICalendarComponent {
    let hours = |hours| PartialDateTime { tz_hour: Some(hours), tz_minute: Some(0), ..PartialDateTime::default() };
    let mut rules = ICalendarComponent::new(kind);
    rules.add_property(Property::Dtstart, local(since));
    rules.add_property(Property::Tzoffsetfrom, hours(from));
    rules.add_property(Property::Tzoffsetto, hours(to));
    rules.add_property(Property::Tzname, name);
    rules.add_property(
        Property::Rrule,
        ICalendarRecurrenceRule {
            freq: ICalendarFrequency::Yearly,
            bymonth: vec![ICalendarMonth::new(month, false)],
            byday: vec![ICalendarDay { ordwk: Some(-1), weekday: ICalendarWeekday::Sunday }],
            ..ICalendarRecurrenceRule::default()
        },
    );
    rules
}

/// An event in the calendar of one reader.
struct Series<'r> {
    reader: &'r Reader<'r>,
    id: EventId,
    event: &'r Event,
}

impl Series<'_> {
    fn add_to(&self, calendar: &mut Calendar) {
        match &self.event.schedule {
            // Each day stands for itself: many programs know no series without a rule.
            Schedule::Days(_) => {
                for occurrence in &self.event.occurrences {
                    let uid = self.uid(Some(occurrence.planned.date()));
                    calendar.add(0, self.component(&uid, occurrence, None));
                }
            }
            Schedule::Recurring(series) => {
                let Recurring { rule, first, until, except, also } = &**series;
                let uid = self.uid(None);
                let as_planned = self.event.occurrences.first().map(|first| Occurrence { change: None, ..first.clone() });
                let Some(mut usual) = as_planned else { return };
                usual.venue = self.event.venue;
                (usual.starts, usual.ends) = (first.to_datetime(self.event.starts), first.to_datetime(self.event.ends));
                let mut series = self.component(&uid, &usual, None);
                // The whole last day counts; beside a start with a zone the end stands in UTC (section 3.3.10).
                let last = instant(until.to_datetime(self.event.starts));
                series.add_property(Property::Rrule, rule.until(utc(last)));
                let starts = |days: &[Date]| days.iter().map(|day| local(day.to_datetime(self.event.starts)).into()).collect();
                for (property, days) in [(Property::Exdate, except), (Property::Rdate, also)] {
                    if !days.is_empty() {
                        series.entries.push(ICalendarEntry::new(property).with_param(zone()).with_values(starts(days)));
                    }
                }
                calendar.add(0, series);
                for occurrence in self.event.occurrences.iter().filter(|occurrence| occurrence.change.is_some()) {
                    calendar.add(0, self.component(&uid, occurrence, Some(occurrence.planned)));
                }
            }
        }
    }

    /// Known for ever (section 3.8.4.7): by the ids of the content and the host of the portal.
    fn uid(&self, day: Option<Date>) -> String {
        let site = self.reader.site();
        let host = site.portal.host();
        let borough = &site.borough(self.event.borough).slug;
        match day {
            Some(day) => format!("{}.{}.{borough}@{host}", self.event.slug, day.strftime("%Y%m%d")),
            None => format!("{}.{borough}@{host}", self.event.slug),
        }
    }

    /// One event, or an exception of a series, known by when it was planned.
    fn component(&self, uid: &str, occurrence: &Occurrence, planned: Option<DateTime>) -> ICalendarComponent {
        let (reader, event) = (self.reader, self.event);
        let changes = occurrence.change.map_or(0, |change| change.times);
        let is_cancelled = occurrence.is_cancelled();
        let mut entry = ICalendarComponent::new(Kind::VEvent);
        entry.add_uid(uid);
        entry.add_dtstamp(utc(reader.edition.now.timestamp()));
        entry.add_sequence(i64::from(event.revision) + i64::from(changes));
        if let Some(planned) = planned {
            entry.add_property_with_params(Property::RecurrenceId, [zone()], local(planned));
        }
        entry.add_property_with_params(Property::Dtstart, [zone()], local(occurrence.starts));
        entry.add_property_with_params(Property::Dtend, [zone()], local(occurrence.ends));
        let status = if is_cancelled { ICalendarStatus::Cancelled } else { ICalendarStatus::Confirmed };
        entry.add_property(Property::Status, status);
        let title = reader.words(event.title);
        // Some programs show a date that is called off like any other, so its title says it.
        let summary = match is_cancelled {
            true => reader.phrases.say("calendar-cancelled", [("title", title.text.to_owned())]),
            false => title.text.to_owned(),
        };
        let language = Parameter::language(title.lang.code().to_owned());
        entry.add_property_with_params(Property::Summary, [language], without_isolates(&summary));
        let about = Parameter::language(reader.words(event.about).lang.code().to_owned());
        entry.add_property_with_params(Property::Description, [about], self.description(occurrence));
        if let Some(place) = self.place(occurrence) {
            entry.add_property(Property::Location, place);
        }
        let kind = reader.phrases.word(&format!("event-{}", event.kind.word()));
        entry.add_property_with_params(Property::Categories, [Parameter::language(reader.lang.code().to_owned())], kind);
        entry.add_property(Property::Url, Uri::Location(reader.page(PageRef::Event(self.id)).0));
        entry.add_property(Property::Transp, ICalendarTransparency::Transparent);
        entry
    }

    /// Why it changed, what happens, whether to book, which languages, and where to read more.
    fn description(&self, occurrence: &Occurrence) -> String {
        let (reader, event) = (self.reader, self.event);
        let mut parts: Vec<String> = Vec::new();
        parts.extend(occurrence.change.and_then(|change| change.why).map(|why| reader.words(why).text.to_owned()));
        parts.push(reader.words(event.about).text.to_owned());
        parts.push(reader.phrases.word(if event.booking.needed { "event-book" } else { "event-drop-in" }));
        let languages: Vec<&str> = event.languages.iter().map(|lang| lang.autonym()).collect();
        parts.push(format!("{}: {}", reader.phrases.word("event-languages"), languages.join(", ")));
        if let Some(online) = &event.online {
            let how = reader.words(online.how).text;
            parts.push(online.address.as_ref().map_or_else(|| how.to_owned(), |address| format!("{how} {address}")));
        }
        parts.push(reader.phrases.say("calendar-more", [("address", reader.page(PageRef::Event(self.id)).0)]));
        without_isolates(&parts.join("\n\n"))
    }

    fn place(&self, occurrence: &Occurrence) -> Option<String> {
        let venue = occurrence.venue.map(|id| self.reader.site().venue(id));
        let online = || self.event.online.as_ref().and_then(|online| online.address.clone());
        venue.map(|venue| format!("{}, {}", venue.name, venue.address)).or_else(online)
    }
}

/// Without the invisible signs that set a run of another direction apart: programs that make links of addresses take them
/// for a part of the address, and older ones show them as boxes.
fn without_isolates(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

fn zone() -> Parameter {
    Parameter::tzid(ZONE.to_owned())
}

/// A day and time without a zone; `TZID` beside it says which.
fn local(at: DateTime) -> PartialDateTime {
    PartialDateTime {
        year: u16::try_from(at.year()).ok(),
        month: u8::try_from(at.month()).ok(),
        day: u8::try_from(at.day()).ok(),
        hour: u8::try_from(at.hour()).ok(),
        minute: u8::try_from(at.minute()).ok(),
        second: Some(0),
        ..PartialDateTime::default()
    }
}

/// An instant in UTC.
fn utc(at: Timestamp) -> PartialDateTime {
    PartialDateTime { tz_hour: Some(0), tz_minute: Some(0), ..local(at.to_zoned(TimeZone::UTC).datetime()) }
}
