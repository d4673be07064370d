//! `awards.csv` and `awards.yaml`: every grant of a borough.

use super::context::Context;
use super::names::Document;
use super::record::Record;
use super::rules::{missing_key, personal_data};
use super::table;
use crate::model::{Award, BoroughId, FundId, MatchFunding, Recipient, Regrant};

pub(super) fn parse(cx: &mut Context<'_>, document: &Document, top: &Record<'_>, borough: BoroughId) -> Vec<Award> {
    let known = cx.problems.len();
    let records = top.records(cx, "awards");
    let awards = records.iter().map(|record| parse_one(cx, record, borough)).collect();
    for problem in cx.problems.since(known) {
        if let Some(words) = problem.span.and_then(|span| table::in_words(&document.node, &document.rows, span)) {
            problem.message.insert_str(0, &words);
        }
    }
    awards
}

fn parse_one(cx: &mut Context<'_>, record: &Record<'_>, borough: BoroughId) -> Award {
    let names = cx.names;
    let known = &names.in_borough[borough.index()];
    let fund = record.refer(cx, "fund", &known.funds);
    let round = fund.and_then(|id| known.rounds.get(&id)).and_then(|rounds| record.refer(cx, "round", rounds));
    let (awarded, awarded_span) = record.money(cx, "awarded");
    let match_funding = record.opt_money(cx, "match_funding").map(|(amount, _)| amount);
    let from = record.opt_plain(cx, "match_funder");
    if from.is_some() && match_funding.is_none() {
        cx.report(missing_key::match_funding(record.span_of("match_funder")));
    }
    let recipient = Recipient {
        name: record.plain(cx, "recipient"),
        span: record.span_of("recipient"),
        charity_number: record.opt_plain(cx, "charity_number"),
        company_number: record.opt_plain(cx, "company_number"),
        org_id: record.opt_plain(cx, "org_id"),
    };
    let is_registered = recipient.charity_number.is_some() || recipient.company_number.is_some() || recipient.org_id.is_some();
    if !is_registered && let Some(problem) = personal_data::person(recipient.span, &recipient.name) {
        cx.report(problem);
    }
    let (title, purpose) = (record.text(cx, "title"), record.text(cx, "purpose"));
    for text in [title, purpose] {
        let entry = cx.texts.entry(text);
        if let Some(problem) = personal_data::in_words(entry.span, &entry.source) {
            cx.report(problem);
        }
    }
    if let Some(problem) = personal_data::in_words(recipient.span, &recipient.name) {
        cx.report(problem);
    }
    Award {
        slug: record.id(cx),
        span: record.span_of("id"),
        borough,
        title,
        purpose,
        recipient,
        fund: fund.unwrap_or(FundId::new(0)),
        fund_span: record.span_of("fund"),
        round,
        applied: record.opt_money(cx, "applied"),
        awarded,
        awarded_span,
        decided: record.date(cx, "decided"),
        decided_span: record.span_of("decided"),
        starts: record.opt_date(cx, "starts"),
        ends: record.opt_date(cx, "ends"),
        priorities: record.refer_all(cx, "priorities", &known.priorities),
        neighbourhood: record.refer(cx, "neighbourhood", &known.neighbourhoods),
        match_funding: match_funding.map(|amount| MatchFunding { amount, from }),
        regrant: record.opt_choice(cx, "regrant", &Regrant::ALL.map(|kind| (kind.word(), kind))),
        department: record.opt_plain(cx, "department"),
        example: record.flag(cx, "example"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::shape::{self, Kind};

    #[test]
    fn the_words_for_regrants_are_those_of_the_table() {
        let Kind::Choice(words) = shape::REGRANTS else { panic!("a choice of words") };
        assert_eq!(words, Regrant::ALL.map(Regrant::word));
    }
}
