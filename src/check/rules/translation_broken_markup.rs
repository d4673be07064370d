//! # translation-broken-markup
//!
//! ## What it checks
//! A translation has the shape of its source. A line stays one line. A paragraph stays one paragraph: it does not turn
//! into a heading, a list or several paragraphs, and has no HTML in it.
//!
//! ## Why it matters
//! The translation takes the place of its source in the page. Another shape would break the page around it, and HTML
//! in a translation is not checked by anybody who reads the source.
//!
//! ## How to fix
//! Take out the line breaks or the marks (`#`, `-`, `1.`, `<b>`) that the source does not have. If a sentence must
//! start with such a mark, put a backslash before it: `\#`.
//!
//! ## Example
//! ```text
//! msgid "You need a bank account."
//! msgstr "# Aveți nevoie de un cont bancar."
//! ```

use crate::check::walk::Translated;
use crate::model::shape_fault;
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-broken-markup";

pub(in crate::check) fn look(translated: &Translated<'_>, problems: &mut Problems) {
    let translation = translated.translation;
    let fault = shape_fault(&translated.entry.source, translation.text, translated.entry.kind);
    if let Some((message, fix)) = fault {
        problems.add(Problem::error(CODE, translation.span, message).fix(fix).related(translated.entry.span, "the source"));
    }
}
