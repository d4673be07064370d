//! The story of an award.

use super::ids::{AwardId, BoroughId};
use super::media::Recording;
use super::picture::{Consent, PictureUse};
use super::prose::Prose;
use super::statistic::{Reference, Statistic};
use super::text::Text;
use crate::source::Span;

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
    /// The grant it tells of.
    pub award: AwardId,
    /// Where the grant is named.
    pub award_span: Span,
    /// The picture at its head.
    pub picture: Option<PictureUse>,
    /// What changed.
    pub outcomes: Outcomes,
    /// Facts.
    pub statistics: Vec<Statistic>,
    /// Voices.
    pub quotes: Vec<Quote>,
    /// To hear or to see.
    pub media: Vec<Recording>,
    /// The story.
    pub body: Prose,
}
