//! A case study.

use serde_json::json;
use tera::Value;

use super::{cards, media};
use crate::model::{CaseStudyId, PageRef, Quote, Text};
use crate::render::kept::Level;
use crate::render::make::{Crumb, Page};
use crate::render::pictures;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, id: CaseStudyId) -> Page {
    let site = reader.site();
    let study = site.case_study(id);
    let borough = site.borough(study.borough);
    let award = site.award_of(study);
    let fund = site.fund(award.fund);
    let picture = study.picture.as_ref().map(|p| {
        object! {
            html: Value::safe_string(&pictures::element(reader, p.picture, p.alt)),
            caption: reader.maybe(p.caption),
            credit: p.credit.as_ref().map(|c| reader.say_html("picture-credit", [("credit", reader.name(c))])),
        }
    });
    let outcomes: Vec<Value> = [
        ("for-residents", &study.outcomes.residents),
        ("for-groups", &study.outcomes.groups),
        ("for-system", &study.outcomes.system),
    ]
    .into_iter()
    .filter(|(_, texts)| !texts.is_empty())
    .map(|(label, texts): (&str, &Vec<Text>)| object! { label: reader.phrases.word(label), items: reader.texts(texts) })
    .collect();
    let others = site.case_studies_of(study.borough).iter().filter(|s| **s != id);
    Page {
        title: reader.text(study.title),
        title_plain: reader.plain(study.title).to_owned(),
        description: reader.plain(study.summary).to_owned(),
        crumbs: vec![
            Crumb::text(reader, borough.name, PageRef::Borough(study.borough)),
            Crumb::word(reader, "funded-title", PageRef::Funded(Some(study.borough))),
        ],
        content: object! {
            summary: reader.text(study.summary),
            example: award.example,
            picture: picture,
            group: reader.name(&award.recipient.name),
            amount: reader.money(award.awarded),
            decided: reader.date_value(award.decided),
            fund: object! { title: reader.text(fund.title), link: reader.link(PageRef::Fund(award.fund)) },
            round: award.round.and_then(|r| fund.rounds.get(r)).map(|r| reader.text(r.title)),
            priorities: award.priorities.iter().map(|p| cards::priority(reader, *p)).collect::<Vec<_>>(),
            place: award.neighbourhood.map(|n| object! {
                name: reader.text(borough.neighbourhoods[n.index()].name),
                link: reader.link(PageRef::Neighbourhood(study.borough, n)),
            }),
            body: reader.prose(&study.body),
            media: media::recordings(reader, &study.media),
            outcomes: outcomes,
            results: cards::statistics(reader, &study.statistics),
            quotes: study.quotes.iter().map(|q| quote(reader, q)).collect::<Vec<_>>(),
            others: others.take(2).map(|s| reader.kept.story(reader, *s, Level::Three)).collect::<Vec<_>>(),
        },
        json_ld: vec![json!({
            "@type": "MonetaryGrant",
            "name": reader.plain(study.title),
            "description": reader.plain(study.summary),
            "amount": { "@type": "MonetaryAmount", "currency": "GBP", "value": award.awarded.pence() as f64 / 100.0 },
            "fundedItem": { "@type": "Organization", "name": award.recipient.name },
            "funder": fund.funders.iter().map(|f| json!({ "@type": "Organization", "name": site.funder(f.funder).name })).collect::<Vec<_>>(),
        })],
        image: study.picture.as_ref().map(|p| pictures::preview(reader, p.picture)),
        origin: study.span,
    }
}

fn quote(reader: &Reader<'_>, quote: &Quote) -> Value {
    object! {
        text: reader.text(quote.text),
        person: reader.name(&quote.person),
        role: reader.text(quote.role),
        organisation: quote.organisation.as_deref().map(|o| reader.name(o)),
        source: quote.source.as_ref().map(|s| cards::source(reader, s)),
    }
}
