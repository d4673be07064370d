//! `data/grants-360giving.json`: every grant by the 360Giving Data Standard, version 1.4 (standard.threesixtygiving.org).
//!
//! The standard has no place for money that somebody else adds to a grant; the other files of grants have it.

use jiff::Unit;
use jiff::civil::Date;
use serde::Serialize;

use super::facts::{CURRENCY, Pounds, fund_id, json_bytes, licence_uri, priority_id};
use super::grants::{Grants, THREE_SIXTY_JSON};
use super::organisations::{funder_id, own_id, slug};
use crate::model::{Award, AwardId, DecisionModel, Fund, Funder, FunderKind, FunderRole, PageRef, Site, rfc3339};

/// The schema of the file.
pub(super) const PACKAGE_SCHEMA: &str =
    "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.3/schema/360-giving-package-schema.json";

/// The schema of a grant.
pub(super) const GRANT_SCHEMA: &str =
    "https://raw.githubusercontent.com/ThreeSixtyGiving/standard/1.4.3/schema/360-giving-schema.json";

/// Where every grant is (ISO 3166-1).
const COUNTRY: &str = "GB";

#[derive(Serialize)]
struct Package<'a> {
    version: &'static str,
    title: String,
    description: &'static str,
    issued: String,
    modified: String,
    identifier: &'a str,
    publisher: Publisher<'a>,
    #[serde(rename = "downloadURL")]
    download_url: &'a str,
    #[serde(rename = "accessURL")]
    access_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'static str>,
    /// Not of the standard: set if the portal is an example, and nothing in the file is real.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    example: bool,
    grants: &'a [Grant<'a>],
}

#[derive(Serialize)]
struct Publisher<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<&'a str>,
}

/// A grant, with the keys of the standard.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Grant<'a> {
    id: String,
    title: String,
    description: &'a str,
    currency: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    amount_applied_for: Option<Pounds>,
    amount_awarded: Pounds,
    award_date: String,
    url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned_dates: Option<[PlannedDates; 1]>,
    recipient_organization: [Organisation<'a>; 1],
    funding_organization: [Organisation<'a>; 1],
    beneficiary_location: Vec<Location<'a>>,
    grant_programme: [Programme<'a>; 1],
    #[serde(skip_serializing_if = "Option::is_none")]
    from_open_call: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    regrant_type: Option<&'static str>,
    location_scope: &'static str,
    data_source: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    classifications: Vec<Classification<'a>>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlannedDates {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    duration: Option<i32>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Organisation<'a> {
    id: String,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    charity_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company_number: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    department: Option<&'a str>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location<'a> {
    name: &'a str,
    country_code: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo_code: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    geo_code_type: Option<&'static str>,
}

#[derive(Serialize)]
struct Programme<'a> {
    code: String,
    title: &'a str,
    url: String,
}

#[derive(Serialize)]
struct Classification<'a> {
    vocabulary: String,
    code: String,
    title: &'a str,
}

/// What the file is called.
pub(super) fn title(grants: &Grants<'_>) -> String {
    let site = &grants.edition.site;
    grants.title(&format!("{}: grants (360Giving)", site.texts.source(site.portal.title)))
}

/// The file.
pub(super) fn render(grants: &Grants<'_>, records: &[Grant<'_>]) -> Vec<u8> {
    let portal = &grants.edition.site.portal;
    let now = &grants.edition.now;
    let address = grants.file(THREE_SIXTY_JSON);
    json_bytes(&Package {
        version: "1.4",
        title: title(grants),
        description: "Every grant of the community chests on this portal: who got it, how much, when, and what it is for.",
        issued: now.date().to_string(),
        modified: rfc3339(now.timestamp()),
        identifier: &address,
        publisher: Publisher {
            name: &portal.publisher.name,
            identifier: grants.open_data.and_then(|facts| facts.org_id.as_deref()),
            website: portal.publisher.website.as_deref(),
        },
        download_url: &address,
        access_url: grants.page(PageRef::OpenData),
        license: licence_uri(&portal.licence),
        example: portal.example,
        grants: records,
    })
}

/// Every grant, under the publisher's prefix.
pub(super) fn grants<'e>(grants: &Grants<'e>, prefix: &str) -> Vec<Grant<'e>> {
    grants.of(None).map(|(id, award)| grant(grants, prefix, id, award)).collect()
}

fn grant<'e>(grants: &Grants<'e>, prefix: &str, id: AwardId, award: &'e Award) -> Grant<'e> {
    let site = &grants.edition.site;
    let fund = site.fund(award.fund);
    let fund_page = grants.page(PageRef::Fund(award.fund));
    Grant {
        id: grants.id(award),
        title: grants.title(site.texts.source(award.title)),
        description: site.texts.source(award.purpose),
        currency: CURRENCY,
        amount_applied_for: award.applied.map(|(amount, _)| Pounds(amount)),
        amount_awarded: Pounds(award.awarded),
        award_date: award.decided.to_string(),
        url: grants.case_study(id).unwrap_or_else(|| fund_page.clone()),
        planned_dates: planned_dates(award).map(|dates| [dates]),
        recipient_organization: [recipient(grants, prefix, award)],
        funding_organization: [funding(grants, prefix, award)],
        beneficiary_location: locations(site, award),
        grant_programme: [Programme { code: fund_id(site, fund), title: site.texts.source(fund.title), url: fund_page }],
        from_open_call: is_from_open_call(fund, award).then_some("Yes"),
        regrant_type: award.regrant.map(|kind| kind.code()),
        location_scope: if award.neighbourhood.is_some() { "GLS060" } else { "GLS050" },
        data_source: grants.file(THREE_SIXTY_JSON),
        classifications: classifications(site, award),
    }
}

fn planned_dates(award: &Award) -> Option<PlannedDates> {
    let (starts, ends) = (award.starts.map(|(date, _)| date), award.ends.map(|(date, _)| date));
    starts.or(ends)?;
    Some(PlannedDates {
        start_date: starts.map(|date| date.to_string()),
        end_date: ends.map(|date| date.to_string()),
        duration: starts.zip(ends).and_then(|(starts, ends)| whole_months(starts, ends)),
    })
}

/// How many whole months there are from a day to the end of another; `None` if less than one.
fn whole_months(starts: Date, ends: Date) -> Option<i32> {
    let after = ends.tomorrow().ok()?;
    let months = starts.until((Unit::Month, after)).ok()?.get_months();
    (months > 0).then_some(months)
}

fn recipient<'e>(grants: &Grants<'e>, prefix: &str, award: &'e Award) -> Organisation<'e> {
    let recipient = &award.recipient;
    let id = grants.organisations.recipient(Some(prefix), recipient);
    Organisation {
        id: id.unwrap_or_else(|| own_id(prefix, &slug(&recipient.name))),
        name: &recipient.name,
        charity_number: recipient.charity_number.as_deref(),
        company_number: recipient.company_number.as_deref(),
        department: None,
    }
}

/// The main funder. The department is one of the council, so it is not given for another funder.
fn funding<'e>(grants: &Grants<'e>, prefix: &str, award: &'e Award) -> Organisation<'e> {
    let site = &grants.edition.site;
    let is_council = |funder: &&Funder| funder.kind == FunderKind::Council;
    let funder = principal(site, site.fund(award.fund));
    let department = funder.filter(is_council).and(award.department.as_deref());
    let (id, name) = match funder {
        Some(funder) => (funder_id(prefix, funder), &funder.name),
        // A fund without a funder is reported as a problem; the publisher stands in.
        None => (own_id(prefix, "publisher"), &site.portal.publisher.name),
    };
    Organisation { id, name, charity_number: None, company_number: None, department }
}

fn principal<'s>(site: &'s Site, fund: &Fund) -> Option<&'s Funder> {
    let principal = fund.funders.iter().find(|by| by.role == FunderRole::Principal);
    principal.or(fund.funders.first()).map(|by| site.funder(by.funder))
}

fn locations<'e>(site: &'e Site, award: &Award) -> Vec<Location<'e>> {
    let borough = site.borough(award.borough);
    let code = borough.gss_code.as_deref();
    let mut locations = vec![Location {
        name: site.texts.source(borough.name),
        country_code: COUNTRY,
        geo_code: code,
        geo_code_type: code.filter(|code| code.starts_with("E09")).map(|_| "LONB"),
    }];
    locations.extend(award.neighbourhood.map(|id| Location {
        name: site.texts.source(borough.neighbourhoods[id.index()].name),
        country_code: COUNTRY,
        geo_code: None,
        geo_code_type: None,
    }));
    locations
}

/// Whether every group could apply: in a round of a fund that takes applications. Of other grants nothing is said.
fn is_from_open_call(fund: &Fund, award: &Award) -> bool {
    let takes_applications =
        matches!(fund.decision_model, DecisionModel::OpenApplication | DecisionModel::ParticipatoryBudgeting);
    takes_applications && award.round.is_some()
}

fn classifications<'e>(site: &'e Site, award: &Award) -> Vec<Classification<'e>> {
    let vocabulary = format!("openchest priorities of {}", site.texts.source(site.borough(award.borough).name));
    let classified = award.priorities.iter().map(|id| Classification {
        vocabulary: vocabulary.clone(),
        code: priority_id(site, *id),
        title: site.texts.source(site.priority(*id).title),
    });
    classified.collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_last_day_counts_and_a_part_of_a_month_does_not() {
        let months = |ends| whole_months(date(2026, 1, 1), ends);
        assert_eq!(months(date(2026, 12, 31)), Some(12));
        assert_eq!(months(date(2027, 3, 30)), Some(14));
        assert_eq!(months(date(2026, 1, 31)), Some(1));
        assert_eq!(months(date(2026, 1, 30)), None);
        assert_eq!(months(date(2025, 11, 1)), None);
    }
}
