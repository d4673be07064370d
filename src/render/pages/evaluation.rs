//! What a fund learned.

use tera::Value;

use super::{awards, media};
use crate::model::{AwardFilter, EvaluationId, PageRef};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, id: EvaluationId) -> Page {
    let site = reader.site();
    let evaluation = site.evaluation(id);
    let borough = site.borough(evaluation.borough);
    let fund = evaluation.fund.map(|id| (id, site.fund(id)));
    let rounds: Vec<Value> = fund
        .iter()
        .flat_map(|(_, fund)| evaluation.rounds.iter().filter_map(|round| fund.rounds.get(*round)))
        .map(|round| reader.text(round.title))
        .collect();
    Page {
        title: reader.text(evaluation.title),
        title_plain: reader.plain(evaluation.title).to_owned(),
        description: reader.plain(evaluation.summary).to_owned(),
        crumbs: vec![
            Crumb::text(reader, borough.name, PageRef::Borough(evaluation.borough)),
            Crumb::word(reader, "funded-title", PageRef::Funded(Some(evaluation.borough))),
        ],
        content: object! {
            summary: reader.text(evaluation.summary),
            example: evaluation.example,
            date: reader.date_value(evaluation.date),
            fund: fund.map(|(id, fund)| object! {
                title: reader.text(fund.title),
                link: reader.link(PageRef::Fund(id)),
                grants: awards::link(reader, evaluation.borough, AwardFilter::Fund(id)),
            }),
            rounds: rounds,
            body: reader.prose(&evaluation.body),
            media: media::recordings(reader, &evaluation.media),
            report: evaluation.report.as_ref().map(|report| media::report(reader, report)),
        },
        json_ld: Vec::new(),
        image: None,
        origin: evaluation.span,
    }
}

/// An evaluation in a list.
pub(super) fn card(reader: &Reader<'_>, id: EvaluationId) -> Value {
    let evaluation = reader.site().evaluation(id);
    object! {
        title: reader.text(evaluation.title),
        link: reader.link(PageRef::Evaluation(id)),
        summary: reader.text(evaluation.summary),
        date: reader.date_value(evaluation.date),
    }
}
