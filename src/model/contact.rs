//! Who to ask.

use super::text::Text;
use crate::i18n::Lang;
use crate::source::Span;

/// A person or team that answers questions.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// What it is called.
    pub name: Text,
    /// What it does.
    pub role: Option<Text>,
    /// The organisation, a proper name that is not translated.
    pub organisation: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Telephone number as people write it.
    pub phone: Option<String>,
    /// When it can be reached.
    pub hours: Option<Text>,
    /// The languages it speaks.
    pub languages: Vec<Lang>,
    /// What it can help with.
    pub about: Option<Text>,
}
