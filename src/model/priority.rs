//! What a chest wants to change.

use jiff::civil::Date;

use super::ids::{BoroughId, NeighbourhoodId, PartnerId};
use super::prose::Prose;
use super::statistic::Reference;
use super::text::Text;
use crate::source::Span;

/// Why we think so.
#[derive(Debug, Clone)]
pub struct Evidence {
    /// What is known.
    pub text: Text,
    /// From where.
    pub source: Reference,
}

/// A statement of unmet need and local strength.
#[derive(Debug, Clone)]
pub struct Priority {
    /// The file name without its ending.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// The borough.
    pub borough: BoroughId,
    /// Its name.
    pub title: Text,
    /// One or two sentences.
    pub summary: Text,
    /// What is missing.
    pub need: Text,
    /// What is already there.
    pub strength: Text,
    /// Why we think so.
    pub evidence: Vec<Evidence>,
    /// Who chose it.
    pub decided_by: Vec<PartnerId>,
    /// When it was chosen.
    pub decided_on: Date,
    /// Where it matters most; everywhere if empty.
    pub neighbourhoods: Vec<NeighbourhoodId>,
    /// True if invented.
    pub example: bool,
    /// More about it.
    pub body: Prose,
}
