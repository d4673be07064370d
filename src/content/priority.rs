//! Priorities: front matter and Markdown.

use super::context::Context;
use super::guidance::parse_body;
use super::names::Document;
use super::record::Record;
use super::statistic::parse_reference;
use crate::model::{BoroughId, Evidence, Priority};
use crate::source::Span;

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, slug: &str, borough: BoroughId) -> Priority {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let evidence = top.records(cx, "evidence");
    Priority {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        borough,
        title: top.text(cx, "title"),
        summary: top.text(cx, "summary"),
        need: top.text(cx, "need"),
        strength: top.text(cx, "strength"),
        evidence: evidence
            .iter()
            .map(|record| {
                let source = record.must_record(cx, "source");
                Evidence { text: record.text(cx, "text"), source: parse_reference(cx, &source) }
            })
            .collect(),
        decided_by: top.refer_all(cx, "decided_by", &names.partners),
        decided_on: top.date(cx, "decided_on"),
        neighbourhoods: top.refer_all(cx, "neighbourhoods", &known.neighbourhoods),
        example: top.flag(cx, "example"),
        body: parse_body(cx, document),
    }
}
