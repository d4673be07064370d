//! # unused-translation
//!
//! ## What it checks
//! Every entry of a PO file belongs to a text of the content.
//!
//! ## Why it matters
//! An entry that belongs to nothing is work that no reader sees: the English text changed or moved, and the
//! page shows English again.
//!
//! ## How to fix
//! Run `openchest translations sync`. It gives the old translation to the text as it stands now, marked as not confirmed,
//! and keeps it in the file if the text is gone.
//!
//! ## Example
//! ```text
//! msgctxt "portal.yaml: tagline"
//! msgid "Small grants for small groups"
//! msgstr "Małe dotacje dla małych grup"
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unused-translation";

pub(in crate::content) fn problem(span: Span, count: usize) -> Problem {
    let message = if count == 1 {
        "This entry belongs to no text of the content any more".to_owned()
    } else {
        format!("This entry and {} more in this file belong to no text of the content any more", count - 1)
    };
    Problem::warning(CODE, span, message)
        .fix("Run: openchest translations sync. It keeps the translation for the text as it stands now.")
}
