//! An event: when, where, in which languages, and how to come.

use tera::Value;

use super::{cards, event_dates, moments};
use crate::model::poster::PosterOf;
use crate::model::{Booking, DateNote, Event, EventDate, EventId, PageRef, Venue, phone_address};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

/// The dates before today that are worth showing.
const PAST: usize = 12;

pub(super) fn page(reader: &Reader<'_>, id: EventId) -> Page {
    let site = reader.site();
    let event = site.event(id);
    let borough = site.borough(event.borough);
    let lines = |dates: &[EventDate]| dates.iter().map(|date| event_dates::line(reader, date, false)).collect::<Vec<Value>>();
    let now = &reader.theme.edition.now;
    let (ahead, mut past): (Vec<EventDate>, Vec<EventDate>) = event.dates(id).into_iter().partition(|date| date.is_ahead(now));
    past.reverse();
    past.truncate(PAST);
    let described = ahead.iter().filter(|date| date.note != DateNote::MovedAway);
    let mut venues: Vec<&Venue> = Vec::new();
    for venue in event.occurrences.iter().filter(|o| o.end() > now.timestamp()).filter_map(|o| o.venue).chain(event.venue) {
        if !venues.iter().any(|known| known.span == site.venue(venue).span) {
            venues.push(site.venue(venue));
        }
    }
    Page {
        title: reader.text(event.title),
        title_plain: format!("{} – {}", reader.plain(event.title), reader.plain(borough.name)),
        description: reader.plain(event.about).to_owned(),
        crumbs: vec![
            Crumb::text(reader, borough.name, PageRef::Borough(event.borough)),
            Crumb::word(reader, "help-title", PageRef::Help(Some(event.borough))),
        ],
        content: object! {
            kind: reader.phrases.word(&format!("event-{}", event.kind.word())),
            about: reader.text(event.about),
            example: event.example,
            cancelled: reader.maybe(event.cancelled),
            dates: lines(&ahead),
            until: moments::end_of(&ahead),
            past: lines(&past),
            venues: venues.into_iter().map(|v| venue(reader, v)).collect::<Vec<_>>(),
            online: event.online.as_ref().map(|online| object! {
                how: reader.text(online.how),
                address: online.address.as_deref(),
            }),
            languages: cards::language_names(&event.languages),
            interpreter: event.interpreter.as_ref().map(|interpreter| object! {
                by: reader.phrases.days("event-interpreter-by", interpreter.by),
                note: reader.maybe(interpreter.note),
            }),
            booking: booking(reader, &event.booking),
            creche: reader.maybe(event.creche),
            refreshments: reader.maybe(event.refreshments),
            travel: reader.maybe(event.travel),
            funds: funds(reader, event),
            run_by: event.run_by.iter().map(|p| reader.name(&site.partner(*p).name)).collect::<Vec<_>>(),
            contact: cards::contact(reader, event.contact),
            calendar: event_dates::calendar(reader, PageRef::Event(id)),
            poster_link: (!ahead.is_empty()).then(|| reader.link(PageRef::Poster(PosterOf::Event(id)))),
            help_link: reader.link(PageRef::Help(Some(event.borough))),
        },
        json_ld: described.map(|date| event_dates::json_ld(reader, date)).collect(),
        image: None,
        origin: event.span,
    }
}

fn venue(reader: &Reader<'_>, venue: &Venue) -> Value {
    object! {
        name: reader.name(&venue.name),
        address: reader.name(&venue.address),
        getting_there: reader.maybe(venue.getting_there),
        access: venue.access.iter().map(|a| reader.phrases.word(&format!("access-{}", a.word()))).collect::<Vec<_>>(),
        access_note: reader.maybe(venue.access_note),
    }
}

fn booking(reader: &Reader<'_>, booking: &Booking) -> Value {
    object! {
        how: reader.phrases.word(if booking.needed { "event-book" } else { "event-drop-in" }),
        address: booking.address.as_deref(),
        phone: booking.phone.as_deref(),
        phone_href: booking.phone.as_deref().map(phone_address),
        email: booking.email.as_deref(),
        places: booking.places.and_then(|n| usize::try_from(n).ok()).map(|n| reader.phrases.count("event-places", n)),
        note: reader.maybe(booking.note),
    }
}

fn funds(reader: &Reader<'_>, event: &Event) -> Vec<Value> {
    let site = reader.site();
    let funds = site.funds_of_event(event).iter();
    funds.map(|id| object! { title: reader.text(site.fund(*id).title), link: reader.link(PageRef::Fund(*id)) }).collect()
}
