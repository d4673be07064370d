//! `events.yaml`: venues and events of a borough.

use super::context::Context;
use super::record::Record;
use super::rules::{impossible_dates, missing_key};
use super::schedule;
use crate::i18n::Lang;
use crate::model::{Access, Booking, BoroughId, ContactId, Event, EventKind, FundId, Interpreter, Online, Venue};

pub(super) fn parse(cx: &mut Context<'_>, top: &Record<'_>, borough: BoroughId, source: Lang) -> (Vec<Venue>, Vec<Event>) {
    let (venues, events) = (top.records(cx, "venues"), top.records(cx, "events"));
    let venues = venues.iter().map(|record| parse_venue(cx, record)).collect();
    let events = events.iter().map(|record| parse_event(cx, record, borough, source)).collect();
    (venues, events)
}

fn parse_venue(cx: &mut Context<'_>, record: &Record<'_>) -> Venue {
    let access = record.choices(cx, "access", &Access::ALL.map(|access| (access.word(), access)));
    let mut access: Vec<Access> = access.into_iter().map(|(access, _)| access).collect();
    access.sort();
    access.dedup();
    Venue {
        slug: record.id(cx),
        span: record.span_of("id"),
        name: record.plain(cx, "name"),
        address: record.plain(cx, "address"),
        getting_there: record.opt_text(cx, "how_to_get_there"),
        access,
        access_note: record.opt_text(cx, "access_note"),
    }
}

fn parse_event(cx: &mut Context<'_>, record: &Record<'_>, borough: BoroughId, source: Lang) -> Event {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let kinds = EventKind::ALL.map(|kind| (kind.word(), kind));
    let languages: Vec<Lang> = record.languages(cx, "languages").into_iter().map(|(lang, _)| lang).collect();
    let venue = record.refer(cx, "venue", &known.venues);
    let online = record.record(cx, "online");
    if !record.has("venue") && online.is_none() {
        cx.report(impossible_dates::nowhere(record.span_of("id")));
    }
    let funds = record.refer_all(cx, "funds", &known.funds);
    let cancelled = record.opt_text(cx, "cancelled");
    let dates = schedule::parse(cx, record, known, venue, cancelled);
    Event {
        slug: record.id(cx),
        span: record.span_of("id"),
        borough,
        kind: record.choice(cx, "kind", &kinds),
        title: record.text(cx, "title"),
        about: record.text(cx, "about"),
        example: record.flag(cx, "example"),
        schedule: dates.schedule,
        starts: dates.starts,
        ends: dates.ends,
        occurrences: dates.occurrences,
        revision: record.opt_integer(cx, "revision").and_then(|n| u32::try_from(n).ok()).unwrap_or(0),
        cancelled,
        venue,
        online: online.map(|r| Online { how: r.text(cx, "how"), address: r.opt_plain(cx, "address") }),
        languages: if languages.is_empty() { vec![source] } else { languages },
        booking: parse_booking(cx, record),
        interpreter: record
            .record(cx, "interpreter")
            .map(|r| Interpreter { by: r.opt_integer(cx, "by").unwrap_or(0), note: r.opt_text(cx, "note") }),
        creche: record.opt_text(cx, "creche"),
        refreshments: record.opt_text(cx, "refreshments"),
        travel: record.opt_text(cx, "travel"),
        rounds: parse_rounds(cx, record, borough, &funds),
        funds,
        contact: record.refer(cx, "contact", &known.contacts).unwrap_or(ContactId::new(0)),
        run_by: record.refer_all(cx, "run_by", &names.partners),
    }
}

fn parse_booking(cx: &mut Context<'_>, record: &Record<'_>) -> Booking {
    let booking = record.must_record(cx, "booking");
    let needed = booking.choice(cx, "how", &[("drop-in", false), ("book", true)]);
    let (address, phone, email) =
        (booking.opt_plain(cx, "address"), booking.opt_plain(cx, "phone"), booking.opt_plain(cx, "email"));
    if needed && !["address", "phone", "email"].into_iter().any(|key| booking.has(key)) {
        cx.report(missing_key::way_to_book(booking.span_of("how")));
    }
    Booking { needed, address, phone, email, places: booking.opt_integer(cx, "places"), note: booking.opt_text(cx, "note") }
}

/// The rounds that are named, of the funds that are named, or of all of the borough if none is.
fn parse_rounds(cx: &mut Context<'_>, record: &Record<'_>, borough: BoroughId, funds: &[FundId]) -> Vec<(FundId, usize)> {
    let known = &cx.names.in_borough[borough.index()];
    let of_funds = known.rounds.iter().filter(|(fund, _)| funds.is_empty() || funds.contains(fund));
    // Two funds may each have a round of this name; it is for both.
    let mut rounds: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    let mut places: Vec<Vec<(FundId, usize)>> = Vec::new();
    for (fund, own) in of_funds {
        for (name, at) in own {
            let place = *rounds.entry(name.clone()).or_insert_with(|| {
                places.push(Vec::new());
                places.len() - 1
            });
            places[place].push((*fund, *at));
        }
    }
    let chosen = record.refer_all(cx, "rounds", &rounds);
    chosen.into_iter().flat_map(|place| places[place].clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shape::{self, Kind};

    #[test]
    fn the_words_for_access_are_those_of_the_table() {
        let Kind::Choice(words) = shape::ACCESS else { panic!("a choice of words") };
        assert_eq!(words, Access::ALL.map(Access::word));
    }
}
