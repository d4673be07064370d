//! Lists of the dates of events, as several page types show them.

use tera::Value;

use super::{cards, moments};
use crate::model::{
    BoroughId, ChangeOf, DateNote, Event, EventDate, EventFilter, EventId, FundId, PageRef, VenueId, instant, rfc3339,
};
use crate::render::reader::Reader;
use crate::render::value::object;

/// Whose events a list shows.
#[derive(Debug, Clone, Copy)]
pub(super) enum Scope {
    /// Of all boroughs, or of one.
    Place(Option<BoroughId>),
    /// Those that help with a fund.
    Fund(FundId),
}

impl Scope {
    /// The borough of all its events, if they are of one.
    fn borough(self, reader: &Reader<'_>) -> Option<BoroughId> {
        match self {
            Scope::Place(borough) => borough,
            Scope::Fund(fund) => Some(reader.site().fund(fund).borough),
        }
    }

    fn holds(self, reader: &Reader<'_>, id: EventId) -> bool {
        let event = reader.site().event(id);
        match self {
            Scope::Place(_) => true,
            Scope::Fund(fund) => event.serves(fund, reader.site().fund(fund).borough),
        }
    }
}

/// The dates still ahead, soonest first.
pub(super) fn ahead(reader: &Reader<'_>, scope: Scope, filter: Option<EventFilter>) -> Vec<EventDate> {
    let now = &reader.theme.edition.now;
    let site = reader.site();
    let wanted = |date: &&EventDate| {
        date.is_ahead(now) && scope.holds(reader, date.event) && filter.is_none_or(|f| f.takes(site.event(date.event)))
    };
    site.event_dates(scope.borough(reader)).iter().filter(wanted).copied().collect()
}

/// The next few dates on which something takes place, without the months above them.
pub(super) fn next(reader: &Reader<'_>, scope: Scope, most: usize) -> Vec<Value> {
    let dates = ahead(reader, scope, None);
    dates.iter().filter(|date| date.takes_place()).take(most).map(|date| line(reader, date, false)).collect()
}

/// Dates below the month they are in.
pub(super) fn months(reader: &Reader<'_>, dates: &[EventDate], name_borough: bool) -> Vec<Value> {
    dates
        .chunk_by(|a, b| (a.starts.year(), a.starts.month()) == (b.starts.year(), b.starts.month()))
        .map(|dates| {
            let first = dates[0].starts.date();
            object! {
                id: first.strftime("%Y-%m").to_string(),
                title: reader.phrases.month(first),
                dates: dates.iter().map(|date| line(reader, date, name_borough)).collect::<Vec<_>>(),
            }
        })
        .collect()
}

/// One date in a list.
pub(super) fn line(reader: &Reader<'_>, date: &EventDate, name_borough: bool) -> Value {
    let site = reader.site();
    let event = site.event(date.event);
    let occurrence = &event.occurrences[date.occurrence];
    let venue = if date.note == DateNote::MovedAway { event.venue } else { occurrence.venue };
    object! {
        title: reader.text(event.title),
        link: reader.link(PageRef::Event(date.event)),
        kind: reader.phrases.word(&format!("event-{}", event.kind.word())),
        until: date.is_ahead(&reader.theme.edition.now).then(|| moments::seconds(instant(date.ends))),
        when: object! { iso: rfc3339(instant(date.starts)), text: reader.phrases.day_times("event-day-times", date.starts, date.ends) },
        place: place(reader, event, venue),
        borough: name_borough.then(|| reader.text(site.borough(event.borough).name)),
        languages: cards::language_names(&event.languages),
        takes_place: date.takes_place(),
        note: note(reader, date),
    }
}

/// The name of the venue, or that it is online.
fn place(reader: &Reader<'_>, event: &Event, venue: Option<VenueId>) -> Option<Value> {
    let online = || event.is_online().then(|| Value::normal_string(&reader.phrases.word("event-join")));
    venue.map(|id| reader.name(&reader.site().venue(id).name)).or_else(online)
}

/// What is said of a date that is not as planned.
fn note(reader: &Reader<'_>, date: &EventDate) -> Option<Value> {
    let occurrence = &reader.site().event(date.event).occurrences[date.occurrence];
    let (word, label, text) = match date.note {
        DateNote::Planned => return None,
        DateNote::Cancelled => ("cancelled", "event-cancelled", None),
        DateNote::OtherPlace => ("moved", "event-other-place", None),
        DateNote::MovedHere => {
            let from = reader.phrases.day_times("event-moved-from", occurrence.planned, occurrence.planned_end);
            ("moved", "event-moved", Some(from))
        }
        DateNote::MovedAway => {
            ("moved", "event-moved", Some(reader.phrases.day_times("event-moved-to", occurrence.starts, occurrence.ends)))
        }
    };
    Some(object! {
        word: word,
        label: reader.phrases.word(label),
        text: text,
        why: occurrence.change.and_then(|change| change.why).map(|why| reader.text(why)),
    })
}

/// schema.org Event for a date one can go to, or that was called off.
pub(super) fn json_ld(reader: &Reader<'_>, date: &EventDate) -> serde_json::Value {
    use serde_json::json;
    let site = reader.site();
    let event = site.event(date.event);
    let occurrence = &event.occurrences[date.occurrence];
    let address = format!("{}/{}", site.portal.address, PageRef::Event(date.event).path_in(site, reader.lang));
    let status = match occurrence.change.map(|change| change.kind) {
        None => "EventScheduled",
        Some(ChangeOf::Moved) => "EventRescheduled",
        Some(ChangeOf::Cancelled) => "EventCancelled",
    };
    let venue = occurrence.venue.map(|id| site.venue(id));
    let mode = match (venue.is_some(), event.is_online()) {
        (true, true) => "MixedEventAttendanceMode",
        (false, true) => "OnlineEventAttendanceMode",
        _ => "OfflineEventAttendanceMode",
    };
    let mut locations: Vec<serde_json::Value> =
        venue.into_iter().map(|v| json!({ "@type": "Place", "name": v.name, "address": v.address })).collect();
    locations.extend(
        event
            .online
            .as_ref()
            .map(|online| json!({ "@type": "VirtualLocation", "url": online.address.as_deref().unwrap_or(&address) })),
    );
    let moved = occurrence.starts != occurrence.planned;
    let organisers: Vec<serde_json::Value> =
        event.run_by.iter().map(|id| json!({ "@type": "Organization", "name": site.partner(*id).name })).collect();
    json!({
        "@type": "Event",
        "name": reader.plain(event.title),
        "description": reader.plain(event.about),
        "url": address,
        "startDate": rfc3339(occurrence.start()),
        "endDate": rfc3339(occurrence.end()),
        "previousStartDate": moved.then(|| rfc3339(instant(occurrence.planned))),
        "eventStatus": format!("https://schema.org/{status}"),
        "eventAttendanceMode": format!("https://schema.org/{mode}"),
        "location": locations,
        "organizer": organisers,
        "isAccessibleForFree": true,
        "inLanguage": event.languages.iter().map(|lang| lang.code()).collect::<Vec<_>>(),
    })
}

/// The links to the calendar of a page: to follow, to download, and the address to copy.
pub(super) fn calendar(reader: &Reader<'_>, page: PageRef) -> Value {
    let site = reader.site();
    let lang = if page.languages(site).contains(&reader.lang) { reader.lang } else { reader.source_lang() };
    let path = page.calendar(site, lang);
    let address = format!("{}/{path}", site.portal.address);
    let bare = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    object! {
        download: format!("{}{path}", reader.theme.base_path),
        subscribe: format!("webcal://{bare}"),
        address: address,
        lang: lang.code(),
    }
}
