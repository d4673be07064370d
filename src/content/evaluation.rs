//! Evaluations: front matter and Markdown.

use super::context::Context;
use super::guidance::parse_body;
use super::media;
use super::names::Document;
use super::record::Record;
use crate::model::{BoroughId, Evaluation};
use crate::source::Span;

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, slug: &str, borough: BoroughId) -> Evaluation {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let fund = top.refer(cx, "fund", &known.funds);
    let rounds = fund.and_then(|id| known.rounds.get(&id));
    Evaluation {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        borough,
        title: top.text(cx, "title"),
        summary: top.text(cx, "summary"),
        date: top.date(cx, "date"),
        fund,
        rounds: rounds.map(|rounds| top.refer_all(cx, "rounds", rounds)).unwrap_or_default(),
        example: top.flag(cx, "example"),
        media: media::parse_all(cx, top, &document.path),
        report: top.record(cx, "report").map(|record| media::parse_report(cx, &record, &document.path)),
        body: parse_body(cx, document),
    }
}
