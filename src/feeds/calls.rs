//! `data/calls.json`: every fund with every round, for programs. Version 1.
//!
//! The doc comments of the fields are the documentation of the keys. Keys may be added within a version; one that is
//! taken away or changes its meaning makes a new version. Words of the content are objects from language to text;
//! a language is left out where there is no confirmed translation, so nothing in them is borrowed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::facts::{
    AwardFacts, BoroughFacts, ByLanguage, CURRENCY, Head, Pounds, Said, Times, fund_id, json_bytes, json_lines, priority_id,
};
use super::reader::page_address;
use crate::model::{Fund, FundId, FunderRole, Moment, PageRef, PotPer, Round, Site, Text, Withdrawal, rfc3339};

/// The version of the keys.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Calls<'a> {
    /// The portal, and the moment for which every `state` is given. States at another moment follow from the instants.
    #[serde(flatten)]
    head: Head<'a>,
    /// ISO 4217 code of the currency of every amount. Amounts are numbers of pounds.
    currency: &'static str,
    /// The language the content is written in.
    source_language: &'static str,
    /// All languages of the portal, source language first.
    languages: Vec<&'static str>,
    /// Every fund, by borough and id.
    funds: Vec<FundFacts<'a>>,
}

#[derive(Serialize)]
struct FundFacts<'a> {
    /// The id across the portal: `redbridge/wellbeing`. It never changes.
    id: String,
    /// Whether the fund is an example.
    example: bool,
    /// Where it is.
    borough: BoroughFacts<'a>,
    /// The parts of the borough it is for, source language; the whole borough if empty.
    neighbourhoods: Vec<&'a str>,
    /// Its name.
    title: ByLanguage<'a>,
    /// One or two sentences.
    summary: ByLanguage<'a>,
    /// Who it is for.
    who_for: ByLanguage<'a>,
    /// The address of its page in each language it is published in.
    addresses: BTreeMap<&'static str, String>,
    /// What one group can get.
    award: AwardFacts,
    /// The money there is.
    pot: PotFacts,
    /// Who pays.
    funders: Vec<FunderFacts<'a>>,
    /// `open-application`, `participatory-budgeting` or `existing-partnership`.
    decision_model: &'static str,
    /// What it wants to change.
    priorities: Vec<PriorityFacts<'a>>,
    /// `open`, `upcoming`, `closed` or `withdrawn`: the state of the round in `current_round`.
    state: Option<&'static str>,
    /// The round that matters most: the open one that closes first, else the next to open, else the last.
    current_round: Option<&'a str>,
    /// Every round, in the order of the content.
    rounds: Vec<RoundFacts<'a>>,
}

#[derive(Serialize)]
struct PotFacts {
    /// How much.
    amount: Pounds,
    /// What the amount is counted for: `fund`, `neighbourhood` or `round`.
    per: &'static str,
}

#[derive(Serialize)]
struct FunderFacts<'a> {
    /// Its id in the portal.
    id: &'a str,
    /// Its name.
    name: &'a str,
    /// `principal`, `match` or `other`.
    role: &'static str,
    /// How much it puts in, if that is published.
    #[serde(skip_serializing_if = "Option::is_none")]
    amount: Option<Pounds>,
}

#[derive(Serialize)]
struct PriorityFacts<'a> {
    /// The id across the portal: `redbridge/loneliness`.
    id: String,
    /// Its name.
    title: ByLanguage<'a>,
}

#[derive(Serialize)]
struct RoundFacts<'a> {
    /// The id in the fund.
    id: &'a str,
    /// Its name.
    title: ByLanguage<'a>,
    /// `open`, `upcoming`, `closed` or `withdrawn`, at `as_of`.
    state: &'static str,
    #[serde(flatten)]
    times: Times,
    /// The day when people vote, in participatory budgeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    vote: Option<String>,
    /// The day by which applicants hear the result; of a rolling round those who apply last.
    decisions: String,
    /// True if applications are decided while the round is open.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    rolling: bool,
    /// The day by which the money is sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    payments: Option<String>,
    /// The money in this round, if the content gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pot: Option<Pounds>,
    /// Where to apply, if it can be done on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    apply: Option<&'a str>,
    /// Set if the round was called off.
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<WithdrawnFacts<'a>>,
}

#[derive(Serialize)]
struct WithdrawnFacts<'a> {
    /// The first instant at which it is withdrawn, whatever its other dates.
    from: String,
    /// Why.
    reason: ByLanguage<'a>,
}

/// The texts that the file says in all languages.
pub(super) fn texts(site: &Site) -> impl Iterator<Item = Text> {
    let of_round = |round: &Round| [Some(round.title), round.withdrawn.as_ref().map(|withdrawn| withdrawn.reason)];
    let of_fund = move |fund: &Fund| {
        let rounds: Vec<Text> = fund.rounds.iter().flat_map(of_round).flatten().collect();
        rounds.into_iter().chain([fund.title, fund.summary, fund.who_for])
    };
    let priorities = site.priorities.iter().map(|priority| priority.title);
    site.funds.iter().flat_map(of_fund).chain(priorities).chain([site.portal.title])
}

/// The file.
pub(super) fn render(said: &Said<'_>) -> Vec<u8> {
    let site = &said.edition.site;
    let portal = &site.portal;
    json_bytes(&Calls {
        head: Head::of(said, VERSION),
        currency: CURRENCY,
        source_language: portal.source_language.code(),
        languages: portal.languages.iter().map(|lang| lang.code()).collect(),
        funds: (0..site.funds.len()).map(|f| fund_facts(said, FundId::new(f))).collect(),
    })
}

/// `data/calls.jsonl`: the same funds, each on a line of its own.
pub(super) fn lines(said: &Said<'_>) -> Vec<u8> {
    json_lines((0..said.edition.site.funds.len()).map(|f| fund_facts(said, FundId::new(f))))
}

fn fund_facts<'a>(said: &'a Said<'_>, id: FundId) -> FundFacts<'a> {
    let edition = said.edition;
    let site = &edition.site;
    let fund = site.fund(id);
    let borough = site.borough(fund.borough);
    let page = PageRef::Fund(id);
    let state = fund.state(&edition.now);
    FundFacts {
        id: fund_id(site, fund),
        example: fund.example,
        borough: BoroughFacts::of(site, borough),
        neighbourhoods: fund.neighbourhoods.iter().map(|n| site.texts.source(borough.neighbourhoods[n.index()].name)).collect(),
        title: said.by_language(fund.title),
        summary: said.by_language(fund.summary),
        who_for: said.by_language(fund.who_for),
        addresses: page.languages(site).iter().map(|lang| (lang.code(), page_address(site, page, *lang))).collect(),
        award: AwardFacts::of(&fund.award),
        pot: PotFacts { amount: Pounds(fund.pot.amount), per: per(fund.pot.per) },
        funders: funders(site, fund),
        decision_model: fund.decision_model.word(),
        priorities: fund
            .priorities
            .iter()
            .map(|p| PriorityFacts { id: priority_id(site, *p), title: said.by_language(site.priority(*p).title) })
            .collect(),
        state: state.map(|s| s.state.word()),
        current_round: state.map(|s| s.round.slug.as_str()),
        rounds: fund.rounds.iter().map(|round| round_facts(said, round)).collect(),
    }
}

fn round_facts<'a>(said: &'a Said<'_>, round: &'a Round) -> RoundFacts<'a> {
    RoundFacts {
        id: &round.slug,
        title: said.by_language(round.title),
        state: round.state(&said.edition.now).word(),
        times: Times::of(round),
        vote: round.vote.map(|(date, _)| date.to_string()),
        decisions: round.decisions.to_string(),
        rolling: round.rolling,
        payments: round.payments.map(|(date, _)| date.to_string()),
        pot: round.pot.map(|(amount, _)| Pounds(amount)),
        apply: round.apply.as_deref(),
        withdrawn: round.withdrawn.as_ref().map(|Withdrawal { on, reason }| WithdrawnFacts {
            from: rfc3339(Moment { date: *on, time: None }.starts()),
            reason: said.by_language(*reason),
        }),
    }
}

fn funders<'a>(site: &'a Site, fund: &'a Fund) -> Vec<FunderFacts<'a>> {
    let role = |role| match role {
        FunderRole::Principal => "principal",
        FunderRole::Match => "match",
        FunderRole::Other => "other",
    };
    fund.funders
        .iter()
        .map(|by| {
            let funder = site.funder(by.funder);
            let amount = by.amount.map(|(amount, _)| Pounds(amount));
            FunderFacts { id: &funder.slug, name: &funder.name, role: role(by.role), amount }
        })
        .collect()
}

fn per(per: PotPer) -> &'static str {
    match per {
        PotPer::Fund => "fund",
        PotPer::Neighbourhood => "neighbourhood",
        PotPer::Round => "round",
    }
}
