//! Pictures and the consent to show them.

use std::sync::Arc;

use jiff::civil::Date;

use super::ids::PictureId;
use super::text::Text;
use crate::source::{FileId, Span};

/// A picture file of the content folder.
#[derive(Debug, Clone)]
pub struct Picture {
    /// The file.
    pub file: FileId,
    /// Its path in the content folder.
    pub path: String,
    /// Its bytes as they came.
    pub bytes: Arc<[u8]>,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Recorded consent to publish a picture or a quote (UK GDPR, Article 7).
#[derive(Debug, Clone)]
pub struct Consent {
    /// Where it is recorded.
    pub span: Span,
    /// Who gave it; kept in the source, not shown on the page.
    pub from: String,
    /// When.
    pub on: Date,
    /// The last day on which it may be shown.
    pub expires: Date,
    /// Where the expiry date stands.
    pub expires_span: Span,
}

/// A picture as it is used on a page.
#[derive(Debug, Clone)]
pub struct PictureUse {
    /// The file.
    pub picture: PictureId,
    /// Where the file is named.
    pub span: Span,
    /// What it shows, for those who cannot see it (WCAG 1.1.1).
    pub alt: Text,
    /// Words below it.
    pub caption: Option<Text>,
    /// Who made it, not translated.
    pub credit: Option<String>,
    /// The consent of those shown.
    pub consent: Option<Consent>,
}
