//! One line of a file, or what is left of it.

use std::ops::Range;

/// Part of a line, and where in the file it begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    pub text: &'t str,
    pub start: usize,
}

impl<'t> Line<'t> {
    /// The bytes of the file that hold this part.
    pub fn range(self) -> Range<usize> {
        self.start..self.start + self.text.len()
    }

    /// What follows the first `bytes`.
    pub fn after(self, bytes: usize) -> Self {
        Self { text: self.text.get(bytes..).unwrap_or_default(), start: self.start + bytes.min(self.text.len()) }
    }

    /// What follows `prefix`, if the line begins with it.
    pub fn strip(self, prefix: &str) -> Option<Self> {
        self.text.starts_with(prefix).then(|| self.after(prefix.len()))
    }

    /// The first `bytes`.
    pub fn before(self, bytes: usize) -> Self {
        Self { text: self.text.get(..bytes).unwrap_or(self.text), ..self }
    }

    /// The same without white space at its start.
    pub fn trim_start(self) -> Self {
        self.after(self.text.len() - self.text.trim_start().len())
    }

    /// The same without white space at either end.
    pub fn trim(self) -> Self {
        let left = self.trim_start();
        left.before(left.text.trim_end().len())
    }

    /// The text of a note: the space that usually follows `#` is no part of it, nor is one after a backslash at its
    /// end (see `end_note` in `write`).
    pub fn note(self) -> &'t str {
        let text = self.text.strip_prefix(' ').unwrap_or(self.text);
        match text.strip_suffix(' ') {
            Some(shorter) if shorter.trim_end_matches(' ').ends_with('\\') => shorter,
            _ => text,
        }
    }
}
