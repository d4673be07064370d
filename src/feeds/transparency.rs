//! `data/grants-transparency.csv`, and one for each borough: grants to voluntary, community and social enterprise
//! organisations, as the Local Government Transparency Code 2015 asks of councils (paragraph 43).
//!
//! The fields have the names of the columns; what they mean stands in `columns`.

use serde::Serialize;

use super::facts::Pounds;
use super::grants::Grants;
use super::organisations::Registration;
use crate::model::{Award, BoroughId};

#[derive(Serialize)]
pub(super) struct Row<'a> {
    local_authority: &'a str,
    local_authority_code: Option<&'a str>,
    date_awarded: String,
    start_date: Option<String>,
    end_date: Option<String>,
    department: Option<&'a str>,
    beneficiary: &'a str,
    beneficiary_registration_number: &'a str,
    register: Option<&'static str>,
    purpose: &'a str,
    amount: Pounds,
    grant_id: String,
    fund: &'a str,
    round: Option<&'a str>,
    match_funding: Option<Pounds>,
    match_funder: Option<&'a str>,
    example: &'static str,
}

/// What the table is called.
pub(super) fn title(grants: &Grants<'_>, borough: Option<BoroughId>) -> String {
    let site = &grants.edition.site;
    let of = borough.map_or_else(|| site.texts.source(site.portal.title), |id| &site.borough(id).council.name);
    grants.title(&format!("{of}: grants to voluntary, community and social enterprise organisations"))
}

/// The rows of a borough, or of all.
pub(super) fn rows<'e>(grants: &Grants<'e>, borough: Option<BoroughId>) -> Vec<Row<'e>> {
    grants.of(borough).map(|(_, award)| row(grants, award)).collect()
}

fn row<'e>(grants: &Grants<'e>, award: &'e Award) -> Row<'e> {
    let site = &grants.edition.site;
    let borough = site.borough(award.borough);
    let fund = site.fund(award.fund);
    let registration = Registration::of(&award.recipient);
    let match_funding = award.match_funding.as_ref();
    Row {
        local_authority: &borough.council.name,
        local_authority_code: borough.gss_code.as_deref(),
        date_awarded: award.decided.to_string(),
        start_date: award.starts.map(|(date, _)| date.to_string()),
        end_date: award.ends.map(|(date, _)| date.to_string()),
        department: award.department.as_deref(),
        beneficiary: &award.recipient.name,
        // The code asks for the number of a registered body and leaves open what stands for the others.
        beneficiary_registration_number: registration.as_ref().map_or("None", |registration| registration.number),
        register: registration.map(|registration| registration.register),
        purpose: site.texts.source(award.purpose),
        amount: Pounds(award.awarded),
        grant_id: grants.id(award),
        fund: site.texts.source(fund.title),
        round: award.round.and_then(|round| fund.rounds.get(round)).map(|round| site.texts.source(round.title)),
        match_funding: match_funding.map(|funding| Pounds(funding.amount)),
        match_funder: match_funding.and_then(|funding| funding.from.as_deref()),
        example: if award.example || site.portal.example { "Yes" } else { "No" },
    }
}
