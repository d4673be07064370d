//! One grant made: the record behind the showcase, the open data and the totals.

use jiff::civil::Date;

use super::ids::{BoroughId, FundId, NeighbourhoodId, PriorityId};
use super::money::Money;
use super::text::Text;
use crate::source::Span;

/// Who got the money. Never a person.
#[derive(Debug, Clone)]
pub struct Recipient {
    /// The name of the group or organisation, not translated.
    pub name: String,
    /// Where the name stands.
    pub span: Span,
    /// Its number in the register of charities of England and Wales, if it has one.
    pub charity_number: Option<String>,
    /// Its eight characters in the register of companies, zeros at the front included, if it has them.
    pub company_number: Option<String>,
    /// Its id in another register, with the register in front: `GB-EDU-100000` (org-id.guide).
    pub org_id: Option<String>,
}

/// What a grant is for that will be given on (360Giving codelist `regrantType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Regrant {
    /// To a grantmaker that gives it on as grants.
    Common,
    /// To a network or federation that gives it on to its members.
    Intermediary,
    /// To a grantmaker that adds as much of its own.
    MatchFunding,
    /// From several funders into one fund.
    Collaboration,
    /// To an organisation that holds the money for the group it is meant for.
    FiscalSponsor,
    /// To set up a fund.
    Endowment,
    /// In part to give on, in part for other work.
    Multipurpose,
}

impl Regrant {
    /// All kinds, in the order of their codes.
    pub const ALL: [Regrant; 7] = [
        Regrant::Common,
        Regrant::Intermediary,
        Regrant::MatchFunding,
        Regrant::Collaboration,
        Regrant::FiscalSponsor,
        Regrant::Endowment,
        Regrant::Multipurpose,
    ];

    /// The word in the content file.
    pub fn word(self) -> &'static str {
        match self {
            Regrant::Common => "regrant",
            Regrant::Intermediary => "intermediary",
            Regrant::MatchFunding => "match-funding",
            Regrant::Collaboration => "collaboration",
            Regrant::FiscalSponsor => "fiscal-sponsor",
            Regrant::Endowment => "endowment",
            Regrant::Multipurpose => "multipurpose",
        }
    }

    /// The code of 360Giving.
    pub fn code(self) -> &'static str {
        match self {
            Regrant::Common => "FRG010",
            Regrant::Intermediary => "FRG020",
            Regrant::MatchFunding => "FRG030",
            Regrant::Collaboration => "FRG040",
            Regrant::FiscalSponsor => "FRG050",
            Regrant::Endowment => "FRG060",
            Regrant::Multipurpose => "FRG070",
        }
    }
}

/// Money that somebody adds to a grant.
#[derive(Debug, Clone)]
pub struct MatchFunding {
    /// How much.
    pub amount: Money,
    /// Who, not translated.
    pub from: Option<String>,
}

/// One grant made.
#[derive(Debug, Clone)]
pub struct Award {
    /// Its id in the list, the same for ever: `RB-2026-03`.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The borough.
    pub borough: BoroughId,
    /// The name of the project.
    pub title: Text,
    /// What the money is for.
    pub purpose: Text,
    /// Who got it.
    pub recipient: Recipient,
    /// The fund that paid.
    pub fund: FundId,
    /// Where the fund is named.
    pub fund_span: Span,
    /// The position of the round in the fund's list.
    pub round: Option<usize>,
    /// How much the group asked for.
    pub applied: Option<(Money, Span)>,
    /// How much it got.
    pub awarded: Money,
    /// Where the amount stands.
    pub awarded_span: Span,
    /// When it was decided.
    pub decided: Date,
    /// Where that date stands.
    pub decided_span: Span,
    /// When the work starts.
    pub starts: Option<(Date, Span)>,
    /// When the work ends.
    pub ends: Option<(Date, Span)>,
    /// What it is for.
    pub priorities: Vec<PriorityId>,
    /// Where the people live whom it is for; the whole borough if nothing is said.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// Money that somebody else adds.
    pub match_funding: Option<MatchFunding>,
    /// Set if the money will be given on.
    pub regrant: Option<Regrant>,
    /// The department of the council that paid (Local Government Transparency Code 2015, paragraph 43).
    pub department: Option<String>,
    /// True if invented.
    pub example: bool,
}

/// What became of a round, from its applications to its grants.
#[derive(Debug, Clone, Copy)]
pub struct RoundResults {
    /// How many groups applied.
    pub applications: i64,
    /// Where that stands.
    pub applications_span: Span,
    /// What they asked for together.
    pub asked: Option<(Money, Span)>,
}
