//! Published facts in their exact words.

use super::text::Text;
use crate::source::Span;

/// A published source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// Its title, not translated.
    pub title: String,
    /// Its address on the web.
    pub url: Option<String>,
    /// Date as far as it is known: `2022`, `2022-03` or `2022-03-01`.
    pub date: Option<String>,
    /// Page or section.
    pub page: Option<String>,
}

/// Whom a fact is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum StatisticGroup {
    /// Residents.
    Residents,
    /// Voluntary and community groups.
    Groups,
    /// Health and care services together.
    System,
    /// The community chest model itself.
    Model,
}

impl StatisticGroup {
    /// The word in the content file, also the end of the message id of its label.
    pub fn word(self) -> &'static str {
        match self {
            StatisticGroup::Residents => "residents",
            StatisticGroup::Groups => "groups",
            StatisticGroup::System => "system",
            StatisticGroup::Model => "model",
        }
    }
}

/// The shape of a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatisticKind {
    /// A share in per cent.
    Percent,
    /// So many of so many.
    Ratio,
    /// "Over", "at least", "fewer than".
    Bound,
    /// A plain count.
    Count,
    /// A statement without a number.
    Statement,
}

/// A fact that somebody published. It is printed as its words stand and never computed again: "over a
/// quarter" must not become "25%".
#[derive(Debug, Clone)]
pub struct Statistic {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Whom it is about.
    pub group: StatisticGroup,
    /// The exact words.
    pub words: Text,
    /// Its shape.
    pub kind: StatisticKind,
    /// The number in it, for other programs; never shown in place of the words.
    pub n: Option<i64>,
    /// Out of how many.
    pub of: Option<i64>,
    /// What it is compared with.
    pub baseline: Option<Text>,
    /// Who was asked or counted.
    pub base: Option<Text>,
    /// How it was found out.
    pub method: Option<Text>,
    /// Who published it.
    pub source: Reference,
    /// What to keep in mind.
    pub caveat: Option<Text>,
}
