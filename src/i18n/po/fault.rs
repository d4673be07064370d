//! What is wrong with the text of a PO file.

use std::ops::Range;

/// Something in a PO file that could not be understood, and how to put it right. The words are for a
/// translator, who may have changed the file in a text editor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PoFault {
    /// The bytes of the file that the fault is about.
    pub range: Range<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do about it.
    pub fix: String,
}

impl PoFault {
    pub(super) fn new(range: Range<usize>, message: impl Into<String>, fix: impl Into<String>) -> Self {
        Self { range, message: message.into(), fix: fix.into() }
    }

    /// Words that are not between quotation marks.
    pub(super) fn outside_quotes(range: Range<usize>, words: &str) -> Self {
        let curly = words.contains(['“', '”', '„', '«', '»', '‘', '’']);
        let fix = if curly {
            "Put the text between two straight quotation marks, \" and \". Curly ones are only read as part of a text."
        } else {
            "Put the whole text between two quotation marks. Write a quotation mark inside the text as \\\", and start a new line for each of msgctxt, msgid and msgstr."
        };
        Self::new(range, "This text is outside the quotation marks", fix)
    }
}
