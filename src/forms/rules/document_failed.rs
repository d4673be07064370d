//! # document-failed
//!
//! ## What it checks
//! Every document of a form can be made, with all its fields.
//!
//! ## Why it matters
//! A form that lacks a field cannot be answered, and one that is not there cannot be sent.
//!
//! ## How to fix
//! If the portal has templates of its own in `theme/documents`, look at the place that the message names. If it has not,
//! this is a mistake in openchest: please report it with the message.
//!
//! ## Example
//! `theme/documents/form.typ` forgets to draw the answer of a question.

#[cfg(feature = "pdf")]
use crate::forms::pdf::PressFault;
#[cfg(feature = "pdf")]
use crate::i18n::Lang;
#[cfg(feature = "pdf")]
use crate::problems::Problem;
#[cfg(feature = "pdf")]
use crate::source::Span;

pub(in crate::forms) const CODE: &str = "document-failed";

#[cfg(feature = "pdf")]
pub(in crate::forms) fn problem(span: Span, lang: Lang, fault: &PressFault) -> Problem {
    Problem::error(CODE, span, format!("The {} form of this fund could not be made as PDF: {fault}", lang.english_name()))
        .fix("If the portal has templates in theme/documents, mend the place named; if not, please report this to openchest.")
}

#[cfg(feature = "pdf")]
pub(in crate::forms) fn no_press(span: Span, fault: &PressFault) -> Problem {
    Problem::error(CODE, span, format!("No PDF document could be made: {fault}"))
        .fix("Mend that file in theme, or delete it, so that the theme's own is taken.")
}
