//! Words that need explaining.

use super::text::Text;
use crate::source::Span;

/// A term and what it means.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id, also the id of its heading on the glossary page.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The term.
    pub term: Text,
    /// Other forms of it.
    pub also: Vec<Text>,
    /// What it means, in words a ten-year-old can follow.
    pub meaning: Text,
}
