//! Statistics and their sources.

use super::context::Context;
use super::record::Record;
use crate::model::{Reference, Statistic, StatisticGroup, StatisticKind};

/// A `source` record.
pub(super) fn parse_reference(cx: &mut Context<'_>, record: &Record<'_>) -> Reference {
    Reference {
        title: record.plain(cx, "title"),
        url: record.opt_plain(cx, "url"),
        date: record.opt_plain(cx, "date"),
        page: record.opt_plain(cx, "page"),
    }
}

/// The statistics below a key.
pub(super) fn parse_all(cx: &mut Context<'_>, record: &Record<'_>, key: &str) -> Vec<Statistic> {
    let records = record.records(cx, key);
    records.iter().map(|r| parse(cx, r)).collect()
}

fn parse(cx: &mut Context<'_>, record: &Record<'_>) -> Statistic {
    let groups = [
        ("residents", StatisticGroup::Residents),
        ("groups", StatisticGroup::Groups),
        ("system", StatisticGroup::System),
        ("model", StatisticGroup::Model),
    ];
    let kinds = [
        ("percent", StatisticKind::Percent),
        ("ratio", StatisticKind::Ratio),
        ("bound", StatisticKind::Bound),
        ("count", StatisticKind::Count),
        ("statement", StatisticKind::Statement),
    ];
    let source = record.must_record(cx, "source");
    Statistic {
        slug: record.id(cx),
        span: record.span_of("id"),
        group: record.choice(cx, "group", &groups),
        words: record.text(cx, "words"),
        kind: record.choice(cx, "kind", &kinds),
        n: record.opt_integer(cx, "n"),
        of: record.opt_integer(cx, "of"),
        baseline: record.opt_text(cx, "baseline"),
        base: record.opt_text(cx, "base"),
        method: record.opt_text(cx, "method"),
        source: parse_reference(cx, &source),
        caveat: record.opt_text(cx, "caveat"),
    }
}
