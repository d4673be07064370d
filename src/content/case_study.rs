//! Case studies: front matter and Markdown.

use super::context::Context;
use super::guidance::parse_body;
use super::names::Document;
use super::record::Record;
use super::{media, picture, statistic};
use crate::model::{AwardId, BoroughId, CaseStudy, Outcomes, Quote};
use crate::source::Span;

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, slug: &str, borough: BoroughId) -> CaseStudy {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let award = top.refer(cx, "award", &known.awards);
    let quotes = top.records(cx, "quotes");
    CaseStudy {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        borough,
        title: top.text(cx, "title"),
        summary: top.text(cx, "summary"),
        award: award.unwrap_or(AwardId::new(usize::MAX)),
        award_span: top.span_of("award"),
        picture: top.record(cx, "picture").and_then(|r| picture::parse_use(cx, &r, &document.path)),
        outcomes: top.record(cx, "outcomes").map(|r| parse_outcomes(cx, &r)).unwrap_or_default(),
        statistics: statistic::parse_all(cx, top, "statistics"),
        quotes: quotes.iter().map(|r| parse_quote(cx, r)).collect(),
        media: media::parse_all(cx, top, &document.path),
        body: parse_body(cx, document),
    }
}

fn parse_outcomes(cx: &mut Context<'_>, record: &Record<'_>) -> Outcomes {
    Outcomes { residents: record.texts(cx, "residents"), groups: record.texts(cx, "groups"), system: record.texts(cx, "system") }
}

fn parse_quote(cx: &mut Context<'_>, record: &Record<'_>) -> Quote {
    Quote {
        slug: record.id(cx),
        span: record.span_of("id"),
        text: record.text(cx, "text"),
        person: record.plain(cx, "person"),
        role: record.text(cx, "role"),
        organisation: record.opt_plain(cx, "organisation"),
        source: record.record(cx, "source").map(|r| statistic::parse_reference(cx, &r)),
        consent: record.record(cx, "consent").map(|r| picture::parse_consent(cx, &r)),
    }
}
