//! # missing-glyph
//!
//! ## What it checks
//! The fonts of the theme have every character that stands in a PDF document.
//!
//! ## Why it matters
//! A character without a shape prints as an empty box, and a screen reader may skip it.
//!
//! ## How to fix
//! Write the word without that character, or put a font that has it into the folder `theme/fonts` of the portal.
//!
//! ## Example
//! `title: Form 📝` in a form: no font of the theme has that picture.

use crate::i18n::Lang;
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::forms) const CODE: &str = "missing-glyph";

pub(in crate::forms) fn problem(span: Span, lang: Lang, character: char, near: &str) -> Problem {
    let code = u32::from(character);
    Problem::error(
        CODE,
        span,
        format!(
            "No font of the theme has the character \"{character}\" (U+{code:04X}), which stands in the {} form of this fund",
            lang.english_name()
        ),
    )
    .label(format!("in \"{near}\""))
    .fix("Write these words without the character, or put a font that has it into theme/fonts.")
}
