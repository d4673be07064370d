//! A fund and its rounds.

use super::context::Context;
use super::names::Document;
use super::record::Record;
use super::{eligibility, form};
use crate::model::{
    AwardRange, BoroughId, Decision, DecisionModel, Document as WantedDocument, Faq, Fund, FundedBy, FunderId, FunderRole,
    GroupKind, Monitoring, People, Pot, PotPer, Round, RoundResults, Step, Withdrawal,
};
use crate::source::Span;

/// The words of the three decision models.
pub(super) const DECISION_MODELS: [(&str, DecisionModel); 3] = [
    ("open-application", DecisionModel::OpenApplication),
    ("participatory-budgeting", DecisionModel::ParticipatoryBudgeting),
    ("existing-partnership", DecisionModel::ExistingPartnership),
];

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, slug: &str, borough: BoroughId) -> Fund {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let funders = top.records(cx, "funders");
    let rounds = top.records(cx, "rounds");
    let documents = top.records(cx, "documents");
    let steps = top.records(cx, "how_to_apply");
    let faqs = top.records(cx, "faqs");
    Fund {
        slug: slug.to_owned(),
        span: Span::start_of(document.file),
        borough,
        title: top.text(cx, "title"),
        summary: top.text(cx, "summary"),
        example: top.flag(cx, "example"),
        funders: funders.iter().filter_map(|r| parse_funder(cx, r)).collect(),
        // Reaches to the last funder, so that an unknown one counts as part of the list.
        funders_span: funders.iter().fold(top.span_of("funders"), |span, r| span.to(r.span_of("funder"))),
        pot: parse_pot(cx, top),
        award: parse_award(cx, top),
        decision_model: top.choice(cx, "decision_model", &DECISION_MODELS),
        decision_model_span: top.span_of("decision_model"),
        who_for: top.text(cx, "who_for"),
        groups: top.choices(cx, "groups", &GroupKind::ALL.map(|kind| (kind.word(), kind))),
        for_people: top.choices(cx, "for_people", &People::ALL.map(|people| (people.word(), people))),
        neighbourhoods: top.refer_all(cx, "neighbourhoods", &known.neighbourhoods),
        priorities: top.refer_all(cx, "priorities", &known.priorities),
        eligibility: eligibility::parse(cx, top, borough),
        we_fund: top.texts(cx, "we_fund"),
        we_do_not_fund: top.texts(cx, "we_do_not_fund"),
        documents: documents
            .iter()
            .map(|r| WantedDocument {
                slug: r.id(cx),
                span: r.span_of("id"),
                name: r.text(cx, "name"),
                why: r.opt_text(cx, "why"),
                shows: r.ids(cx, "shows"),
            })
            .collect(),
        how_to_apply: steps.iter().map(|r| Step { title: r.text(cx, "title"), text: r.prose(cx, "text") }).collect(),
        ways_to_apply: top.texts(cx, "ways_to_apply"),
        form: form::parse_fund_form(cx, top),
        rounds: rounds.iter().map(|r| parse_round(cx, r)).collect(),
        rounds_span: top.span_of("rounds"),
        decision: parse_decision(cx, top),
        payment: top.prose(cx, "payment"),
        monitoring: parse_monitoring(cx, top),
        contacts: top.refer_all(cx, "contacts", &known.contacts),
        faqs: faqs
            .iter()
            .map(|r| Faq {
                slug: r.id(cx),
                span: r.span_of("id"),
                question: r.text(cx, "question"),
                answer: r.prose(cx, "answer"),
            })
            .collect(),
    }
}

fn parse_funder(cx: &mut Context<'_>, record: &Record<'_>) -> Option<FundedBy> {
    let roles = [("principal", FunderRole::Principal), ("match", FunderRole::Match), ("other", FunderRole::Other)];
    let names = cx.names;
    let funder: Option<FunderId> = record.refer(cx, "funder", &names.funders);
    let role = record.choice(cx, "role", &roles);
    let amount = record.opt_money(cx, "amount");
    Some(FundedBy { funder: funder?, role, amount })
}

fn parse_pot(cx: &mut Context<'_>, top: &Record<'_>) -> Pot {
    let record = top.must_record(cx, "pot");
    let per = [("fund", PotPer::Fund), ("neighbourhood", PotPer::Neighbourhood), ("round", PotPer::Round)];
    let (amount, span) = record.money(cx, "amount");
    Pot { amount, span, per: record.choice(cx, "per", &per), note: record.opt_text(cx, "note") }
}

fn parse_award(cx: &mut Context<'_>, top: &Record<'_>) -> AwardRange {
    let record = top.must_record(cx, "award");
    let (min, min_span) = record.money(cx, "min");
    let (max, max_span) = record.money(cx, "max");
    AwardRange {
        min,
        min_span,
        max,
        max_span,
        exceptional_max: record.opt_money(cx, "exceptional_max"),
        exceptional: record.opt_text(cx, "exceptional"),
    }
}

fn parse_round(cx: &mut Context<'_>, record: &Record<'_>) -> Round {
    let (opens, opens_span) = record.moment(cx, "opens");
    let (closes, closes_span) = record.moment(cx, "closes");
    Round {
        slug: record.id(cx),
        span: record.span_of("id"),
        title: record.text(cx, "title"),
        opens,
        opens_span,
        closes,
        closes_span,
        rolling: record.flag(cx, "rolling"),
        decisions: record.date(cx, "decisions"),
        decisions_span: record.span_of("decisions"),
        payments: record.opt_date(cx, "payments"),
        vote: record.opt_date(cx, "vote"),
        pot: record.opt_money(cx, "pot"),
        apply: record.opt_plain(cx, "apply"),
        results: record.record(cx, "results").map(|r| RoundResults {
            applications: r.opt_integer(cx, "applications").unwrap_or(0),
            applications_span: r.span_of("applications"),
            asked: r.opt_money(cx, "asked"),
        }),
        withdrawn: record.record(cx, "withdrawn").map(|r| Withdrawal { on: r.date(cx, "on"), reason: r.text(cx, "reason") }),
    }
}

fn parse_decision(cx: &mut Context<'_>, top: &Record<'_>) -> Decision {
    let record = top.must_record(cx, "decision");
    let names = cx.names;
    Decision {
        who: record.refer_all(cx, "who", &names.partners),
        about: record.prose(cx, "about"),
        looks_for: record.texts(cx, "looks_for"),
        feedback: record.text(cx, "feedback"),
        again: record.text(cx, "again"),
    }
}

fn parse_monitoring(cx: &mut Context<'_>, top: &Record<'_>) -> Monitoring {
    let record = top.must_record(cx, "monitoring");
    Monitoring { what: record.text(cx, "what"), when: record.text(cx, "when"), help: record.text(cx, "help") }
}
