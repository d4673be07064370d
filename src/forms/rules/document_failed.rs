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

use crate::i18n::Lang;
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::forms) const CODE: &str = "document-failed";

pub(in crate::forms) fn problem(span: Span, lang: Lang, fault: &str) -> Problem {
    Problem::error(CODE, span, format!("The {} form of this fund could not be made as PDF: {fault}", lang.english_name()))
        .fix("If the portal has templates in theme/documents, mend the place named; if not, please report this to openchest.")
}

pub(in crate::forms) fn no_press(span: Span, fault: &str) -> Problem {
    Problem::error(CODE, span, format!("No PDF document could be made: {fault}"))
        .fix("Mend that file in theme, or delete it, so that the theme's own is taken.")
}
