//! # theme-words
//!
//! ## What it checks
//! The theme has every one of its words (buttons, headings, states) in every language of the portal.
//!
//! ## Why it matters
//! Otherwise readers of that language would meet English buttons.
//!
//! ## How to fix
//! Add the messages to `theme/words/CODE.ftl` in your content folder. The English ones are in the theme's
//! `words/en.ftl`; the format is Fluent.
//!
//! ## Example
//! A portal that offers French, for which the built-in theme has no words yet.

use crate::i18n::Lang;
use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "theme-words";

pub(in crate::content) fn no_catalogue(span: Span, lang: Lang) -> Problem {
    Problem::error(CODE, span, format!("The theme has no words in {}", lang.english_name())).fix(format!(
        "Add theme/words/{}.ftl with the theme's messages in {}, or take the language away.",
        lang.code(),
        lang.english_name()
    ))
}
