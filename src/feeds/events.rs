//! `data/events.json`: every event with all its dates, for other sites. Version 1.
//!
//! As in `data/calls.json`, the doc comments of the fields are the documentation of the keys, and words of the content
//! are objects from language to text.

use std::collections::BTreeMap;

use serde::Serialize;

use super::facts::{BoroughFacts, ByLanguage, Head, Said, fund_id, json_bytes};
use super::reader::{absolute, page_address};
use crate::model::{ChangeOf, Event, EventId, Occurrence, PageRef, Site, Text, Venue, instant, rfc3339};

/// The version of the keys.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Events<'a> {
    /// The portal, and the moment for which the file was made.
    #[serde(flatten)]
    head: Head<'a>,
    /// The language the content is written in.
    source_language: &'static str,
    /// Every event, by borough and place in its file.
    events: Vec<EventFacts<'a>>,
}

#[derive(Serialize)]
struct EventFacts<'a> {
    /// The id across the portal: `hackney/first-tuesday`. It never changes.
    id: String,
    /// Whether the event is an example.
    example: bool,
    /// Where it is.
    borough: BoroughFacts<'a>,
    /// `surgery`, `workshop`, `awareness`, `voting` or `results`.
    kind: &'static str,
    /// Its title.
    title: ByLanguage<'a>,
    /// What happens there.
    about: ByLanguage<'a>,
    /// The address of its page in each language it is published in.
    addresses: BTreeMap<&'static str, String>,
    /// The address of its calendar in the same languages.
    calendars: BTreeMap<&'static str, String>,
    /// Codes of the languages spoken there.
    languages: Vec<&'static str>,
    /// How one takes part online, if one can.
    #[serde(skip_serializing_if = "Option::is_none")]
    online: Option<OnlineFacts<'a>>,
    /// Whether one has to book, and how.
    booking: BookingFacts<'a>,
    /// How many days before one has to ask for an interpreter, if there is one on request.
    #[serde(skip_serializing_if = "Option::is_none")]
    interpreter_by_days: Option<i64>,
    /// The funds it helps with, as in `data/calls.json`; all of the borough's if empty.
    funds: Vec<String>,
    /// Names of those who run it.
    run_by: Vec<&'a str>,
    /// All its dates, past ones too, in the order in which they were planned.
    dates: Vec<DateFacts<'a>>,
}

#[derive(Serialize)]
struct OnlineFacts<'a> {
    /// How.
    how: ByLanguage<'a>,
    /// The address of the call.
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
}

#[derive(Serialize)]
struct BookingFacts<'a> {
    /// False if one can just come.
    needed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<&'a str>,
    /// How many there is room for.
    #[serde(skip_serializing_if = "Option::is_none")]
    places: Option<i64>,
}

#[derive(Serialize)]
struct DateFacts<'a> {
    /// `planned`, `moved` or `cancelled`.
    state: &'static str,
    /// The beginning, RFC 3339 with London's offset on that day.
    starts: String,
    /// The end.
    ends: String,
    /// When it was to begin, if it was moved.
    #[serde(skip_serializing_if = "Option::is_none")]
    planned: Option<String>,
    /// Why it was moved or cancelled.
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<ByLanguage<'a>>,
    /// Where, if not online.
    #[serde(skip_serializing_if = "Option::is_none")]
    venue: Option<VenueFacts<'a>>,
}

#[derive(Serialize)]
struct VenueFacts<'a> {
    /// Its name.
    name: &'a str,
    /// Its address in one line.
    address: &'a str,
    /// What it offers: `step-free`, `lift`, `accessible-toilet`, `hearing-loop`, `quiet-space`, `parking`, `baby-changing`.
    access: Vec<&'static str>,
}

/// The texts that the file says in all languages.
pub(super) fn texts(site: &Site) -> impl Iterator<Item = Text> {
    let why = |occurrence: &Occurrence| occurrence.change.and_then(|change| change.why);
    let of_event = move |event: &Event| {
        let others: Vec<Text> = event.occurrences.iter().filter_map(why).chain(event.online.as_ref().map(|o| o.how)).collect();
        others.into_iter().chain([event.title, event.about])
    };
    site.events.iter().flat_map(of_event)
}

/// The file.
pub(super) fn render(said: &Said<'_>) -> Vec<u8> {
    let site = &said.edition.site;
    json_bytes(&Events {
        head: Head::of(said, VERSION),
        source_language: site.portal.source_language.code(),
        events: (0..site.events.len()).map(|i| event_facts(said, EventId::new(i))).collect(),
    })
}

fn event_facts<'a>(said: &'a Said<'_>, id: EventId) -> EventFacts<'a> {
    let site = &said.edition.site;
    let event = site.event(id);
    let borough = site.borough(event.borough);
    let page = PageRef::Event(id);
    let languages = page.languages(site);
    EventFacts {
        id: format!("{}/{}", borough.slug, event.slug),
        example: event.example,
        borough: BoroughFacts::of(site, borough),
        kind: event.kind.word(),
        title: said.by_language(event.title),
        about: said.by_language(event.about),
        addresses: languages.iter().map(|lang| (lang.code(), page_address(site, page, *lang))).collect(),
        calendars: languages.iter().map(|lang| (lang.code(), absolute(&site.portal, &page.calendar(site, *lang)))).collect(),
        languages: event.languages.iter().map(|lang| lang.code()).collect(),
        online: event
            .online
            .as_ref()
            .map(|online| OnlineFacts { how: said.by_language(online.how), address: online.address.as_deref() }),
        booking: BookingFacts {
            needed: event.booking.needed,
            address: event.booking.address.as_deref(),
            phone: event.booking.phone.as_deref(),
            email: event.booking.email.as_deref(),
            places: event.booking.places,
        },
        interpreter_by_days: event.interpreter.as_ref().map(|interpreter| interpreter.by),
        funds: event.funds.iter().map(|id| fund_id(site, site.fund(*id))).collect(),
        run_by: event.run_by.iter().map(|id| site.partner(*id).name.as_str()).collect(),
        dates: event.occurrences.iter().map(|occurrence| date_facts(said, occurrence)).collect(),
    }
}

fn date_facts<'a>(said: &'a Said<'_>, occurrence: &'a Occurrence) -> DateFacts<'a> {
    let site = &said.edition.site;
    let state = match occurrence.change.map(|change| change.kind) {
        None => "planned",
        Some(ChangeOf::Moved) => "moved",
        Some(ChangeOf::Cancelled) => "cancelled",
    };
    DateFacts {
        state,
        starts: rfc3339(occurrence.start()),
        ends: rfc3339(occurrence.end()),
        planned: (occurrence.starts != occurrence.planned).then(|| rfc3339(instant(occurrence.planned))),
        why: occurrence.change.and_then(|change| change.why).map(|why| said.by_language(why)),
        venue: occurrence.venue.map(|id| venue_facts(site.venue(id))),
    }
}

fn venue_facts(venue: &Venue) -> VenueFacts<'_> {
    VenueFacts { name: &venue.name, address: &venue.address, access: venue.access.iter().map(|access| access.word()).collect() }
}
