//! # translation-lost-link
//!
//! ## What it checks
//! A translation has the same links and pictures as its source: the same addresses, each as often.
//!
//! ## Why it matters
//! Without the link, readers of that language cannot get to the page. A link to another address could lead them to
//! a place that nobody checked.
//!
//! ## How to fix
//! Copy the link from the source and translate only the words between the square brackets.
//!
//! ## Example
//! ```text
//! msgid "Read [who can apply](/guidance/who-can-apply.md)."
//! msgstr "Citește cine poate aplica."
//! ```

use crate::check::walk::Translated;
use crate::model::{TextKind, addresses, surplus_address};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-lost-link";

/// `wanted` are the addresses of the source.
pub(in crate::check) fn look(wanted: &[String], translated: &Translated<'_>, problems: &mut Problems) {
    let translation = translated.translation;
    if translated.entry.kind == TextKind::Line {
        return;
    }
    let found = addresses(translation.text);
    if let Some(lost) = surplus_address(wanted, &found) {
        problems.add(
            Problem::error(CODE, translation.span, format!("This translation has lost the link to \"{lost}\""))
                .fix(format!("Put it back as [words]({lost}), with the words in this language."))
                .related(translated.entry.span, "the source"),
        );
    }
    if let Some(added) = surplus_address(&found, wanted) {
        problems.add(
            Problem::error(CODE, translation.span, format!("This translation links to \"{added}\", and its source does not"))
                .fix("Use the addresses of the source, each as often as the source does.")
                .related(translated.entry.span, "the source"),
        );
    }
}
