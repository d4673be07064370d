//! In place of the PDF engine in a program built without it: offers no document.

use super::maker::{Document, Job};
use crate::i18n::Lang;
use crate::model::Checklist;
use crate::model::poster::Poster;
use crate::problems::Problem;
use crate::source::{Sources, Span};

pub(super) struct PdfMaker;

impl PdfMaker {
    pub(super) fn new(_: &Sources) -> Self {
        PdfMaker
    }

    pub(super) fn can_type(&self, _: Lang) -> bool {
        false
    }

    pub(super) fn fingerprint(&self) -> &[u8] {
        &[]
    }

    /// As `Maker::make`.
    pub(super) fn make(&self, _: &Job<'_>, _: Span) -> Result<Option<Document>, Problem> {
        Ok(None)
    }

    /// As `Maker::poster`.
    pub(super) fn poster(&self, _: &[&Poster], _: Span) -> Result<Option<Document>, Problem> {
        Ok(None)
    }

    /// As `Maker::checklist`.
    pub(super) fn checklist(&self, _: &Checklist, _: Span) -> Result<Option<Document>, Problem> {
        Ok(None)
    }

    /// Why none could be made.
    pub(super) fn problem(&self, _: Span) -> Option<Problem> {
        None
    }
}
