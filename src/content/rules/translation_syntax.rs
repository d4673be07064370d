//! # translation-syntax
//!
//! ## What it checks
//! The files in `translations` are gettext PO files that can be read to the end, named after a language of the
//! portal.
//!
//! ## Why it matters
//! A translation that cannot be read is not shown, and readers get English instead.
//!
//! ## How to fix
//! Open the file in a PO editor such as Poedit, which shows and mends the place. The file for Bengali is
//! `translations/bn.po`, or any `.po` file in a folder `translations/bn`.
//!
//! ## Example
//! ```text
//! msgid "Apply
//! msgstr "আবেদন করুন"
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "translation-syntax";

pub(in crate::content) fn problem(span: Span, message: &str, fix: &str) -> Problem {
    Problem::error(CODE, span, message).fix(fix)
}

pub(in crate::content) fn unknown_language(span: Span, code: &str) -> Problem {
    Problem::error(CODE, span, format!("\"{code}\" is not a language of this portal"))
        .fix("Name the file after a language code of portal.yaml, such as bn.po, or add the language there.")
}
