//! Dates, times and rules in records.

use jiff::civil::{Date, Time};

use super::{Record, Value};
use crate::content::context::Context;
use crate::content::rules::{impossible_dates, wrong_value};
use crate::content::shape::Kind;
use crate::model::{Moment, Recurrence, RecurrenceFault, parse_date, parse_time};
use crate::source::Span;

impl Record<'_> {
    pub(in crate::content) fn date(&self, cx: &mut Context<'_>, key: &str) -> Date {
        self.opt_date(cx, key).map_or(Date::ZERO, |(date, _)| date)
    }

    pub(in crate::content) fn opt_date(&self, cx: &mut Context<'_>, key: &str) -> Option<(Date, Span)> {
        self.read(cx, key, parse_date)
    }

    /// One date or a list of them, each with its place; none if the key is not there.
    pub(in crate::content) fn dates(&self, cx: &mut Context<'_>, key: &str) -> Vec<(Date, Span)> {
        let Some(node) = self.node(key) else { return Vec::new() };
        let Value::List(items) = &node.value else { return self.opt_date(cx, key).into_iter().collect() };
        let mut dates = Vec::new();
        for item in items {
            match &item.value {
                Value::Scalar(text) => match parse_date(text.trim()) {
                    Some(date) => dates.push((date, item.span)),
                    None => cx.report(wrong_value::with_value(item.span, key, text.trim(), Kind::Date)),
                },
                _ => cx.report(wrong_value::list_item(item.span, key, Kind::Date)),
            }
        }
        dates
    }

    /// A time of day.
    pub(in crate::content) fn opt_time(&self, cx: &mut Context<'_>, key: &str) -> Option<(Time, Span)> {
        self.read(cx, key, parse_time)
    }

    /// A rule such as "first Tuesday of the month".
    pub(in crate::content) fn opt_recurrence(&self, cx: &mut Context<'_>, key: &str) -> Option<(Recurrence, Span)> {
        let (text, span) = self.scalar(cx, key)?;
        match Recurrence::parse(text) {
            Ok(rule) => Some((rule, span)),
            Err(RecurrenceFault::Ambiguous) => {
                cx.report(impossible_dates::ambiguous(span, text));
                None
            }
            Err(RecurrenceFault::Unknown) => {
                cx.report(wrong_value::with_value(span, key, text, self.field(key).kind));
                None
            }
        }
    }

    pub(in crate::content) fn moment(&self, cx: &mut Context<'_>, key: &str) -> (Moment, Span) {
        self.read(cx, key, Moment::parse).unwrap_or((Moment { date: Date::ZERO, time: None }, self.span_of(key)))
    }
}
