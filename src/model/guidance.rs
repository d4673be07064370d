//! Plain-language guidance.

use jiff::civil::Date;

use super::ids::BoroughId;
use super::prose::Prose;
use super::text::Text;
use crate::source::Span;

/// A guidance page, for the whole portal or for one borough.
#[derive(Debug, Clone)]
pub struct Guidance {
    /// The file name without its ending.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// The borough it is for, if not for all.
    pub borough: Option<BoroughId>,
    /// The heading of the page.
    pub title: Text,
    /// One or two sentences for lists and search engines.
    pub summary: Text,
    /// Its place in the list; smaller comes first.
    pub order: i64,
    /// When the words were last changed.
    pub updated: Option<Date>,
    /// The text.
    pub body: Prose,
}
