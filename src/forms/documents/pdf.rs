//! Documents of the PDF engine, which is set up when the first of them is to be made and not before: it takes longer than
//! reading all of them from the cache.

use std::sync::OnceLock;

use super::maker::{Document, Job};
use crate::forms::pdf::{Press, PressFault, Print, Supplies};
use crate::forms::rules::{document_failed, missing_glyph};
use crate::i18n::Lang;
use crate::model::poster::Poster;
use crate::model::{Checklist, DocumentFormat};
use crate::problems::Problem;
use crate::source::{Sources, Span};

pub(super) struct PdfMaker {
    supplies: Supplies,
    press: OnceLock<Result<Press, PressFault>>,
}

impl PdfMaker {
    pub(super) fn new(sources: &Sources) -> Self {
        PdfMaker { supplies: Supplies::of(sources), press: OnceLock::new() }
    }

    pub(super) fn can_type(&self, lang: Lang) -> bool {
        self.supplies.can_type(lang)
    }

    pub(super) fn fingerprint(&self) -> &[u8] {
        self.supplies.fingerprint().as_bytes()
    }

    /// As `Maker::make`.
    pub(super) fn make(&self, job: &Job<'_>, span: Span) -> Result<Option<Document>, Problem> {
        let Ok(press) = self.press.get_or_init(|| Press::new(&self.supplies)) else { return Ok(None) };
        let print = if job.format == DocumentFormat::LargePdf { Print::Large } else { Print::Usual };
        let lang = job.sheet.lang;
        let made = press.form(job.sheet, print).map_err(|fault| document_failed::problem(span, lang, &fault.message))?;
        let missing = made.missing.iter().map(|glyph| missing_glyph::problem(span, lang, glyph.character, &glyph.near));
        Ok(Some(Document { problems: missing.collect(), bytes: made.bytes, pages: Some(made.pages) }))
    }

    /// As `Maker::poster`.
    pub(super) fn poster(&self, faces: &[&Poster], span: Span) -> Result<Option<Document>, Problem> {
        let Ok(press) = self.press.get_or_init(|| Press::new(&self.supplies)) else { return Ok(None) };
        let Some(lang) = faces.first().map(|face| face.lang) else { return Ok(None) };
        let made = press.poster(faces).map_err(|fault| document_failed::problem(span, lang, &fault.message))?;
        let missing = made.missing.iter().map(|glyph| missing_glyph::problem(span, lang, glyph.character, &glyph.near));
        Ok(Some(Document { problems: missing.collect(), bytes: made.bytes, pages: Some(made.pages) }))
    }

    /// As `Maker::checklist`.
    pub(super) fn checklist(&self, checklist: &Checklist, span: Span) -> Result<Option<Document>, Problem> {
        let Ok(press) = self.press.get_or_init(|| Press::new(&self.supplies)) else { return Ok(None) };
        let lang = checklist.lang;
        let made = press.checklist(checklist).map_err(|fault| document_failed::problem(span, lang, &fault.message))?;
        let missing = made.missing.iter().map(|glyph| missing_glyph::problem(span, lang, glyph.character, &glyph.near));
        Ok(Some(Document { problems: missing.collect(), bytes: made.bytes, pages: Some(made.pages) }))
    }

    /// Why none could be made.
    pub(super) fn problem(&self, span: Span) -> Option<Problem> {
        let fault = self.press.get()?.as_ref().err()?;
        Some(document_failed::no_press(span, &fault.message))
    }
}
