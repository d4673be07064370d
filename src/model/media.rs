//! Recordings: what people can hear or see, with the same in words.

use super::ids::MediaId;
use super::picture::Consent;
use super::prose::Prose;
use super::text::Text;
use crate::source::{FileId, Span};

/// A file with sound, moving pictures, captions or a report, published as it is.
#[derive(Debug, Clone)]
pub struct MediaFile {
    /// The file.
    pub file: FileId,
    /// Its path in the content.
    pub path: String,
}

/// Sound alone or with pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordingKind {
    /// Sound.
    Audio,
    /// Moving pictures with sound.
    Video,
}

impl RecordingKind {
    /// The word in the content file.
    pub fn word(self) -> &'static str {
        match self {
            RecordingKind::Audio => "audio",
            RecordingKind::Video => "video",
        }
    }
}

/// Where a recording or a report is.
#[derive(Debug, Clone)]
pub enum Place {
    /// A file of the content.
    File(MediaId),
    /// An address on the web, to go to. Nothing of it is loaded by the page.
    Web(String),
}

/// A recording. What is spoken or shown stands in words beside it (WCAG 1.2.1 to 1.2.3), and a video has captions
/// (WCAG 1.2.2).
#[derive(Debug, Clone)]
pub struct Recording {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Sound or pictures.
    pub kind: RecordingKind,
    /// What it is called.
    pub title: Text,
    /// Where it is.
    pub place: Option<Place>,
    /// Captions in the source language, as WebVTT.
    pub captions: Option<MediaId>,
    /// Everything that is spoken, and what one must see to follow it.
    pub transcript: Prose,
    /// Consent of those who can be heard or seen.
    pub consent: Option<Consent>,
}
