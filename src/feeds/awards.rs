//! `data/awards.jsonl`: every grant on a line of its own (JSON Lines), with all that the content says of it.
//!
//! The doc comments of the fields are the documentation of the keys. Texts are in the source language.

use serde::Serialize;

use super::facts::{BoroughFacts, CURRENCY, Pounds, fund_id, json_lines, priority_id};
use super::grants::Grants;
use crate::model::{Award, AwardId, NeighbourhoodId, Regrant, Site};

#[derive(Serialize)]
struct AwardLine<'a> {
    /// The id in the portal. It never changes.
    id: &'a str,
    /// The id across publishers, as in the files of 360Giving, if the portal has a prefix.
    #[serde(skip_serializing_if = "Option::is_none")]
    grant_id: Option<String>,
    /// Whether the grant is an example.
    example: bool,
    /// Where it is.
    borough: BoroughFacts<'a>,
    /// The name of the project.
    title: &'a str,
    /// What the money is for.
    purpose: &'a str,
    /// Who got it.
    recipient: RecipientFacts<'a>,
    /// The id of the fund, as in `data/calls.json`.
    fund: String,
    /// The id of the round in the fund.
    #[serde(skip_serializing_if = "Option::is_none")]
    round: Option<&'a str>,
    /// How much the group asked for, in pounds.
    #[serde(skip_serializing_if = "Option::is_none")]
    applied: Option<Pounds>,
    /// How much it got, in pounds.
    awarded: Pounds,
    /// ISO 4217 code of the currency of all amounts.
    currency: &'static str,
    /// The day of the decision.
    decided: String,
    /// The day when the work was planned to start.
    #[serde(skip_serializing_if = "Option::is_none")]
    starts: Option<String>,
    /// The day when it was planned to end.
    #[serde(skip_serializing_if = "Option::is_none")]
    ends: Option<String>,
    /// Ids of the priorities across the portal, as in `data/calls.json`.
    priorities: Vec<String>,
    /// The part of the borough it is for; without one, the whole borough.
    #[serde(skip_serializing_if = "Option::is_none")]
    neighbourhood: Option<&'a str>,
    /// How much somebody else adds, in pounds.
    #[serde(skip_serializing_if = "Option::is_none")]
    match_funding: Option<Pounds>,
    /// Who adds it.
    #[serde(skip_serializing_if = "Option::is_none")]
    match_funder: Option<&'a str>,
    /// How the money will be given on, if it will: `regrant`, `intermediary`, `match-funding`, `collaboration`,
    /// `fiscal-sponsor`, `endowment` or `multipurpose`.
    #[serde(skip_serializing_if = "Option::is_none")]
    regrant: Option<&'static str>,
    /// The department of the council that paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    department: Option<&'a str>,
    /// The address of the page with its story.
    #[serde(skip_serializing_if = "Option::is_none")]
    case_study: Option<String>,
}

#[derive(Serialize)]
struct RecipientFacts<'a> {
    /// Its id across registers, or one of the publisher's own.
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    /// Its name.
    name: &'a str,
    /// Its number as a charity.
    #[serde(skip_serializing_if = "Option::is_none")]
    charity_number: Option<&'a str>,
    /// Its number as a company.
    #[serde(skip_serializing_if = "Option::is_none")]
    company_number: Option<&'a str>,
    /// Its id in another register, with the register in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    org_id: Option<&'a str>,
}

/// The file.
pub(super) fn render(grants: &Grants<'_>) -> Vec<u8> {
    json_lines(grants.of(None).map(|(id, award)| line(grants, id, award)))
}

fn line<'e>(grants: &Grants<'e>, id: AwardId, award: &'e Award) -> AwardLine<'e> {
    let site = &grants.edition.site;
    let fund = site.fund(award.fund);
    let match_funding = award.match_funding.as_ref();
    AwardLine {
        id: &award.slug,
        grant_id: grants.prefix().map(|_| grants.id(award)),
        example: award.example || site.portal.example,
        borough: BoroughFacts::of(site, site.borough(award.borough)),
        title: site.texts.source(award.title),
        purpose: site.texts.source(award.purpose),
        recipient: recipient_facts(grants, award),
        fund: fund_id(site, fund),
        round: award.round.and_then(|round| fund.rounds.get(round)).map(|round| round.slug.as_str()),
        applied: award.applied.map(|(amount, _)| Pounds(amount)),
        awarded: Pounds(award.awarded),
        currency: CURRENCY,
        decided: award.decided.to_string(),
        starts: award.starts.map(|(date, _)| date.to_string()),
        ends: award.ends.map(|(date, _)| date.to_string()),
        priorities: award.priorities.iter().map(|id| priority_id(site, *id)).collect(),
        neighbourhood: award.neighbourhood.map(|id| neighbourhood(site, award, id)),
        match_funding: match_funding.map(|funding| Pounds(funding.amount)),
        match_funder: match_funding.and_then(|funding| funding.from.as_deref()),
        regrant: award.regrant.map(Regrant::word),
        department: award.department.as_deref(),
        case_study: grants.case_study(id),
    }
}

fn recipient_facts<'e>(grants: &Grants<'e>, award: &'e Award) -> RecipientFacts<'e> {
    let recipient = &award.recipient;
    RecipientFacts {
        id: grants.organisations.recipient(grants.prefix(), recipient),
        name: &recipient.name,
        charity_number: recipient.charity_number.as_deref(),
        company_number: recipient.company_number.as_deref(),
        org_id: recipient.org_id.as_deref(),
    }
}

fn neighbourhood<'s>(site: &'s Site, award: &Award, id: NeighbourhoodId) -> &'s str {
    site.texts.source(site.borough(award.borough).neighbourhoods[id.index()].name)
}
