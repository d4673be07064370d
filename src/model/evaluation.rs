//! What a fund learned.

use jiff::civil::Date;

use super::ids::{BoroughId, FundId};
use super::media::{Place, Recording};
use super::prose::Prose;
use super::text::Text;
use crate::source::Span;

/// A document with all of it.
#[derive(Debug, Clone)]
pub struct Report {
    /// Its title.
    pub title: Text,
    /// Where it is.
    pub place: Option<Place>,
}

/// What a fund learned from its grants.
#[derive(Debug, Clone)]
pub struct Evaluation {
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
    /// When it was published.
    pub date: Date,
    /// The fund, if it is about one.
    pub fund: Option<FundId>,
    /// The positions of the rounds in the fund's list.
    pub rounds: Vec<usize>,
    /// True if invented.
    pub example: bool,
    /// To hear or to see.
    pub media: Vec<Recording>,
    /// A document with all of it.
    pub report: Option<Report>,
    /// What was learned.
    pub body: Prose,
}
