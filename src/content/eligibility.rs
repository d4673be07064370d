//! Criteria: the sets of `criteria.yaml`, and what funds take from them and add.

use super::context::Context;
use super::record::Record;
use super::rules::criterion_key;
use crate::model::{
    BoroughId, CriteriaSet, Criterion, CriterionChange, CriterionKind, CriterionOption, Destination, Eligibility, Limits, Most,
    NextStep, SharedCriteria, Verdict,
};

/// Each kind of criterion with the keys that it alone has; one with `!` is needed.
pub(super) const KINDS: [(&str, &[&str]); 4] =
    [("must", &[]), ("must-not", &[]), ("one-of", &["!options"]), ("number", &["min", "max", "under", "if_less", "if_more"])];

pub(super) fn parse_sets(cx: &mut Context<'_>, top: &Record<'_>) -> Vec<CriteriaSet> {
    let sets = top.records(cx, "sets");
    let mut parsed = Vec::new();
    for set in &sets {
        let criteria = set.records(cx, "criteria");
        parsed.push(CriteriaSet {
            slug: set.id(cx),
            span: set.span_of("id"),
            criteria: criteria.iter().map(|r| parse_criterion(cx, r, None)).collect(),
        });
    }
    parsed
}

/// What the file of a fund says about who can apply.
pub(super) fn parse(cx: &mut Context<'_>, top: &Record<'_>, borough: BoroughId) -> Eligibility {
    let shared = top.records(cx, "shared_criteria");
    let own = top.records(cx, "eligibility");
    Eligibility {
        shared: shared.iter().filter_map(|r| parse_shared(cx, r)).collect(),
        own: own.iter().map(|r| parse_criterion(cx, r, Some(borough))).collect(),
        span: top.span_of("eligibility"),
    }
}

fn parse_shared(cx: &mut Context<'_>, record: &Record<'_>) -> Option<SharedCriteria> {
    let names = cx.names;
    let set = record.refer(cx, "use", &names.criteria_sets);
    let without = record.ids(cx, "without");
    let changes = record.records(cx, "change");
    let changes = changes.iter().map(|r| parse_change(cx, r)).collect();
    Some(SharedCriteria { set: set?, span: record.span_of("use"), without, changes })
}

fn parse_change(cx: &mut Context<'_>, record: &Record<'_>) -> CriterionChange {
    CriterionChange {
        slug: record.id(cx),
        span: record.span_of("id"),
        statement: record.opt_text(cx, "statement"),
        question: record.opt_text(cx, "question"),
        explanation: record.prose(cx, "explanation"),
        evidence: record.opt_text(cx, "evidence"),
        if_not: record.opt_text(cx, "if_not"),
        min: record.opt_quantity(cx, "min"),
        max: parse_most(cx, record),
    }
}

fn parse_criterion(cx: &mut Context<'_>, record: &Record<'_>, borough: Option<BoroughId>) -> Criterion {
    let if_not = NextStep {
        text: record.text(cx, "if_not"),
        verdict: parse_verdict(cx, record),
        to: parse_next(cx, record, borough),
        span: record.span_of("if_not"),
    };
    Criterion {
        slug: record.id(cx),
        span: record.span_of("id"),
        kind: parse_kind(cx, record, borough, &if_not),
        measures: record.opt_plain(cx, "measures"),
        statement: record.text(cx, "statement"),
        question: record.text(cx, "question"),
        explanation: record.prose(cx, "explanation"),
        evidence: record.opt_text(cx, "evidence"),
        if_not,
    }
}

fn parse_kind(cx: &mut Context<'_>, record: &Record<'_>, borough: Option<BoroughId>, if_not: &NextStep) -> CriterionKind {
    let words = KINDS.map(|(word, _)| (word, word));
    let Some(word) = record.opt_choice(cx, "kind", &words) else {
        // Reported already; which keys belong to it cannot be told.
        return CriterionKind::Must;
    };
    criterion_key::report(cx, record, word);
    match word {
        "must-not" => CriterionKind::MustNot,
        "one-of" => {
            let options = record.records(cx, "options");
            CriterionKind::OneOf(options.iter().map(|r| parse_option(cx, r, borough, if_not)).collect())
        }
        "number" => CriterionKind::Number(parse_limits(cx, record, borough)),
        _ => CriterionKind::Must,
    }
}

fn parse_option(cx: &mut Context<'_>, record: &Record<'_>, borough: Option<BoroughId>, if_not: &NextStep) -> CriterionOption {
    let fails = record.flag(cx, "fails");
    let text = record.opt_text(cx, "if_not");
    let verdict = parse_verdict(cx, record);
    let to = parse_next(cx, record, borough);
    if !fails {
        criterion_key::report_of_passing(cx, record);
    }
    let own = || NextStep {
        text: text.unwrap_or(if_not.text),
        verdict: if record.has("verdict") { verdict } else { if_not.verdict },
        to: if record.has("next") { to.clone() } else { if_not.to.clone() },
        span: if record.has("if_not") { record.span_of("if_not") } else { if_not.span },
    };
    CriterionOption { slug: record.id(cx), span: record.span_of("id"), label: record.text(cx, "label"), fails: fails.then(own) }
}

fn parse_limits(cx: &mut Context<'_>, record: &Record<'_>, borough: Option<BoroughId>) -> Limits {
    let mut step = |key: &str| {
        let step = record.record(cx, key)?;
        Some(NextStep {
            text: step.text(cx, "if_not"),
            verdict: parse_verdict(cx, &step),
            to: parse_next(cx, &step, borough),
            span: step.span_of("if_not"),
        })
    };
    let (if_less, if_more) = (step("if_less"), step("if_more"));
    Limits { min: record.opt_quantity(cx, "min"), max: parse_most(cx, record), if_less, if_more }
}

fn parse_most(cx: &mut Context<'_>, record: &Record<'_>) -> Option<Most> {
    let max = record.opt_quantity(cx, "max");
    let under = record.opt_quantity(cx, "under");
    if max.is_some() && under.is_some() {
        cx.report(criterion_key::two_limits(record.span_of("under")));
    }
    let most = |(quantity, span), inclusive| Most { quantity, span, inclusive };
    max.map(|max| most(max, true)).or(under.map(|under| most(under, false)))
}

fn parse_verdict(cx: &mut Context<'_>, record: &Record<'_>) -> Verdict {
    let words = [Verdict::NotYet, Verdict::NotThisFund].map(|verdict| (verdict.word(), verdict));
    record.opt_choice(cx, "verdict", &words).unwrap_or_default()
}

/// Where to go. A fund of the same borough may be named without it.
fn parse_next(cx: &mut Context<'_>, record: &Record<'_>, borough: Option<BoroughId>) -> Vec<Destination> {
    let Some(record) = record.record(cx, "next") else { return Vec::new() };
    let names = cx.names;
    let own = borough.map(|id| &names.in_borough[id.index()]);
    let mut guidance = names.guidance.clone();
    let mut funds = names.funds.clone();
    if let Some(own) = own {
        guidance.extend(own.guidance.iter().map(|(slug, id)| (slug.clone(), *id)));
        funds.extend(own.funds.iter().map(|(slug, id)| (slug.clone(), *id)));
    }
    let contacts = own.map_or(&names.contacts, |own| &own.contacts);
    let mut to = Vec::new();
    to.extend(record.refer(cx, "guidance", &guidance).map(Destination::Guidance));
    to.extend(record.refer(cx, "partner", &names.partners).map(Destination::Partner));
    to.extend(record.flag(cx, "surgery").then_some(Destination::Surgery));
    to.extend(record.refer_all(cx, "funds", &funds).into_iter().map(Destination::Fund));
    to.extend(record.refer(cx, "contact", contacts).map(Destination::Contact));
    to
}
