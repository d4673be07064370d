//! The dates of an event: from rule or list, with what became of each.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use jiff::civil::{Date, Time};

use super::context::Context;
use super::names::BoroughNames;
use super::record::Record;
use super::rules::impossible_dates;
use crate::model::{ChangeOf, DateChange, MOST_DATES, Occurrence, Recurring, Schedule, Text, VenueId};
use crate::source::Span;

/// What the keys of an event say about when it takes place.
pub(super) struct Dates {
    pub schedule: Schedule,
    pub starts: Time,
    pub ends: Time,
    pub occurrences: Vec<Occurrence>,
}

/// Reads them. `venue` is the usual place; `cancelled` is why the whole event was called off.
pub(super) fn parse(
    cx: &mut Context<'_>,
    record: &Record<'_>,
    known: &BoroughNames,
    venue: Option<VenueId>,
    cancelled: Option<Text>,
) -> Dates {
    let (starts, ends) = parse_times(cx, record);
    let (schedule, days) = parse_days(cx, record);
    let mut occurrences: Vec<Occurrence> = days
        .iter()
        .map(|(day, span)| Occurrence {
            planned: day.to_datetime(starts),
            planned_end: day.to_datetime(ends),
            starts: day.to_datetime(starts),
            ends: day.to_datetime(ends),
            venue,
            change: None,
            span: *span,
        })
        .collect();
    for change in record.records(cx, "changes") {
        apply_change(cx, &change, known, &mut occurrences);
    }
    if let Some(why) = cancelled {
        for occurrence in occurrences.iter_mut().filter(|occurrence| !occurrence.is_cancelled()) {
            let times = occurrence.change.map_or(1, |change| change.times + 1);
            occurrence.change = Some(DateChange { kind: ChangeOf::Cancelled, why: Some(why), times });
        }
    }
    Dates { schedule, starts, ends, occurrences }
}

fn parse_times(cx: &mut Context<'_>, record: &Record<'_>) -> (Time, Time) {
    let (starts, ends) = (record.opt_time(cx, "starts"), record.opt_time(cx, "ends"));
    if let (Some((from, from_span)), Some((to, to_span))) = (starts, ends)
        && to <= from
    {
        cx.report(impossible_dates::ends_before_it_starts(to_span, from_span));
    }
    let time = |read: Option<(Time, Span)>| read.map_or(Time::midnight(), |(time, _)| time);
    (time(starts), time(ends))
}

/// The schedule, and its days in order, each with its place in the file.
fn parse_days(cx: &mut Context<'_>, record: &Record<'_>) -> (Schedule, BTreeMap<Date, Span>) {
    let listed = record.dates(cx, "on");
    let rule = record.opt_recurrence(cx, "every");
    if record.has("every") {
        if record.has("on") {
            cx.report(impossible_dates::two_ways(record.span_of("on"), record.span_of("every")));
        }
        return rule.and_then(|(rule, span)| parse_series(cx, record, rule, span)).unwrap_or_else(nothing);
    }
    for key in ["from", "until", "except", "also"].into_iter().filter(|key| record.has(key)) {
        cx.report(impossible_dates::without_rule(record.span_of(key), key));
    }
    if !record.holds("on") {
        cx.report(impossible_dates::without_dates(record.span_of(if record.has("on") { "on" } else { "id" })));
    }
    let mut days = BTreeMap::new();
    add_days(cx, &mut days, listed);
    (Schedule::Days(days.keys().copied().collect()), days)
}

/// Stands in for dates that could not be read.
fn nothing() -> (Schedule, BTreeMap<Date, Span>) {
    (Schedule::Days(Vec::new()), BTreeMap::new())
}

fn parse_series(
    cx: &mut Context<'_>,
    record: &Record<'_>,
    rule: crate::model::Recurrence,
    rule_span: Span,
) -> Option<(Schedule, BTreeMap<Date, Span>)> {
    let (from, until) = (record.opt_date(cx, "from"), record.opt_date(cx, "until"));
    for key in ["from", "until"].into_iter().filter(|key| !record.has(key)) {
        cx.report(impossible_dates::without_limit(rule_span, key));
    }
    let ((from, _), (until, until_span)) = (from?, until?);
    let by_rule = rule.days(from, until);
    if by_rule.len() > MOST_DATES {
        cx.report(impossible_dates::too_many(until_span, MOST_DATES));
        return None;
    }
    let Some(first) = by_rule.first().copied() else {
        cx.report(impossible_dates::no_date(rule_span, from, until));
        return None;
    };
    let mut days: BTreeMap<Date, Span> = by_rule.iter().map(|day| (*day, rule_span)).collect();
    let except = record.dates(cx, "except");
    for (day, span) in &except {
        if days.remove(day).is_none() {
            cx.report(impossible_dates::not_a_date(*span, *day, nearest(&by_rule, *day)));
        }
    }
    let also = record.dates(cx, "also");
    let also_days = also.iter().map(|(day, _)| *day).collect();
    add_days(cx, &mut days, also);
    let except = except.into_iter().map(|(day, _)| day).collect();
    Some((Schedule::Recurring(Box::new(Recurring { rule, first, until, except, also: also_days })), days))
}

fn add_days(cx: &mut Context<'_>, days: &mut BTreeMap<Date, Span>, more: Vec<(Date, Span)>) {
    for (day, span) in more {
        match days.entry(day) {
            Entry::Occupied(_) => cx.report(impossible_dates::twice(span, day)),
            Entry::Vacant(place) => {
                place.insert(span);
            }
        }
    }
}

fn apply_change(cx: &mut Context<'_>, record: &Record<'_>, known: &BoroughNames, occurrences: &mut [Occurrence]) {
    let Some((on, on_span)) = record.opt_date(cx, "on") else { return };
    let moved_to = record.opt_date(cx, "moved_to").map(|(day, _)| day);
    let (starts, ends) = (record.opt_time(cx, "starts"), record.opt_time(cx, "ends"));
    let venue = record.refer(cx, "venue", &known.venues);
    let cancelled = record.opt_text(cx, "cancelled");
    let why = record.opt_text(cx, "why");
    let moves = ["moved_to", "starts", "ends", "venue"].into_iter().any(|key| record.has(key));
    if record.has("cancelled") && moves {
        cx.report(impossible_dates::moved_and_cancelled(record.span_of("cancelled")));
        return;
    }
    if !record.has("cancelled") && !moves {
        cx.report(impossible_dates::nothing_changed(on_span));
        return;
    }
    let days: Vec<Date> = occurrences.iter().map(|occurrence| occurrence.planned.date()).collect();
    let Some(occurrence) = occurrences.iter_mut().find(|occurrence| occurrence.planned.date() == on) else {
        // Without any date, what is wrong with the dates has been said.
        if !days.is_empty() {
            cx.report(impossible_dates::not_a_date(on_span, on, nearest(&days, on)));
        }
        return;
    };
    let times = occurrence.change.map_or(1, |change| change.times + 1);
    occurrence.span = on_span;
    if record.has("cancelled") {
        occurrence.change = Some(DateChange { kind: ChangeOf::Cancelled, why: cancelled, times });
        return;
    }
    // A new beginning without a new end keeps the length.
    let length = occurrence.ends.time().duration_since(occurrence.starts.time());
    let from = starts.map_or(occurrence.starts.time(), |(time, _)| time);
    let to = ends.map_or(from.saturating_add(length), |(time, _)| time);
    if to <= from {
        let span = ends.or(starts).map_or(on_span, |(_, span)| span);
        cx.report(impossible_dates::ends_before_it_starts(span, starts.map_or(on_span, |(_, span)| span)));
    }
    let day = moved_to.unwrap_or(occurrence.starts.date());
    (occurrence.starts, occurrence.ends) = (day.to_datetime(from), day.to_datetime(to));
    occurrence.venue = venue.or(occurrence.venue);
    occurrence.change = Some(DateChange { kind: ChangeOf::Moved, why, times });
}

/// The date closest to one that is none of them.
fn nearest(days: &[Date], day: Date) -> Option<Date> {
    days.iter().copied().min_by_key(|other| (day - *other).get_days().abs())
}
