//! The story of an award.

use jiff::civil::Date;

use super::ids::{BoroughId, FundId, NeighbourhoodId, PriorityId};
use super::money::Money;
use super::picture::{Consent, PictureUse};
use super::prose::Prose;
use super::statistic::{Reference, Statistic};
use super::text::Text;
use crate::source::Span;

/// The grant behind the story. The award list gets an issue of its own; a case study keeps what it tells.
#[derive(Debug, Clone)]
pub struct AwardMade {
    /// How much.
    pub amount: Money,
    /// Where the amount stands.
    pub span: Span,
    /// When it was decided.
    pub date: Date,
}

/// What changed, and for whom.
#[derive(Debug, Clone, Default)]
pub struct Outcomes {
    /// For residents.
    pub residents: Vec<Text>,
    /// For voluntary and community groups.
    pub groups: Vec<Text>,
    /// For health and care services together.
    pub system: Vec<Text>,
}

/// What somebody said.
#[derive(Debug, Clone)]
pub struct Quote {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The words.
    pub text: Text,
    /// Who said it, not translated.
    pub person: String,
    /// In what role.
    pub role: Text,
    /// From which organisation, not translated.
    pub organisation: Option<String>,
    /// Where it was published first.
    pub source: Option<Reference>,
    /// Consent to show it; a published quote has its source instead.
    pub consent: Option<Consent>,
}

/// A case study.
#[derive(Debug, Clone)]
pub struct CaseStudy {
    /// The file name without its ending.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// The borough.
    pub borough: BoroughId,
    /// Its heading.
    pub title: Text,
    /// One or two sentences.
    pub summary: Text,
    /// The organisation, not translated.
    pub group: String,
    /// The fund that paid.
    pub fund: FundId,
    /// Where the fund is named.
    pub fund_span: Span,
    /// The position of the round in the fund's list.
    pub round: Option<usize>,
    /// What it was for.
    pub priorities: Vec<PriorityId>,
    /// Where.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// The grant.
    pub award: AwardMade,
    /// True if invented.
    pub example: bool,
    /// The picture at its head.
    pub picture: Option<PictureUse>,
    /// What changed.
    pub outcomes: Outcomes,
    /// Facts.
    pub statistics: Vec<Statistic>,
    /// Voices.
    pub quotes: Vec<Quote>,
    /// The story.
    pub body: Prose,
}
