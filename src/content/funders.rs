//! `funders.yaml`: who pays and who steers.

use super::context::Context;
use super::record::Record;
use crate::model::{Funder, FunderKind, Partner, PartnerKind};

pub(super) fn parse(cx: &mut Context<'_>, top: &Record<'_>) -> (Vec<Funder>, Vec<Partner>) {
    let funders = top.records(cx, "funders").iter().map(|r| parse_funder(cx, r)).collect();
    let partners = top.records(cx, "partners").iter().map(|r| parse_partner(cx, r)).collect();
    (funders, partners)
}

fn parse_funder(cx: &mut Context<'_>, record: &Record<'_>) -> Funder {
    let kinds = [
        ("nhs", FunderKind::Nhs),
        ("council", FunderKind::Council),
        ("lottery", FunderKind::Lottery),
        ("foundation", FunderKind::Foundation),
        ("other", FunderKind::Other),
    ];
    Funder {
        slug: record.id(cx),
        span: record.span_of("id"),
        name: record.plain(cx, "name"),
        kind: record.choice(cx, "kind", &kinds),
        about: record.text(cx, "about"),
        website: record.opt_plain(cx, "website"),
        org_id: record.opt_plain(cx, "org_id"),
    }
}

fn parse_partner(cx: &mut Context<'_>, record: &Record<'_>) -> Partner {
    let kinds = [
        PartnerKind::Cvs,
        PartnerKind::Council,
        PartnerKind::Nhs,
        PartnerKind::LinkWorkers,
        PartnerKind::EquityPartner,
        PartnerKind::Faith,
        PartnerKind::Residents,
        PartnerKind::Other,
    ]
    .map(|k| (k.word(), k));
    let names = cx.names;
    Partner {
        slug: record.id(cx),
        span: record.span_of("id"),
        name: record.plain(cx, "name"),
        kind: record.choice(cx, "kind", &kinds),
        about: record.text(cx, "about"),
        boroughs: record.refer_all(cx, "boroughs", &names.boroughs),
        paid: record.flag(cx, "paid"),
        languages: record.languages(cx, "languages").into_iter().map(|(lang, _)| lang).collect(),
        website: record.opt_plain(cx, "website"),
    }
}
