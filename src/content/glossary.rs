//! `glossary.yaml`: words that need explaining.

use super::context::Context;
use super::record::Record;
use crate::model::Term;

pub(super) fn parse(cx: &mut Context<'_>, top: &Record<'_>) -> Vec<Term> {
    let records = top.records(cx, "terms");
    records
        .iter()
        .map(|record| Term {
            slug: record.id(cx),
            span: record.span_of("id"),
            term: record.text(cx, "term"),
            also: record.texts(cx, "also"),
            meaning: record.text(cx, "meaning"),
        })
        .collect()
}
