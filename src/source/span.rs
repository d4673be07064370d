//! Where something stands: a file and a range of bytes in it.

use serde::{Deserialize, Serialize};

/// Index of a file in [`super::Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
pub struct FileId(pub(super) u32);

impl FileId {
    /// Position of the file in path order.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A range of bytes in a file, end exclusive. Files are at most a few megabytes, so 32 bits are enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl Span {
    /// The bytes from `start` up to, not including, `end`.
    pub fn new(file: FileId, start: usize, end: usize) -> Self {
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        let end = u32::try_from(end).unwrap_or(u32::MAX);
        Span { file, start, end: end.max(start) }
    }

    /// The very beginning of a file, for problems about the file as a whole.
    pub fn start_of(file: FileId) -> Self {
        Span { file, start: 0, end: 0 }
    }

    /// True when the span is about the file as a whole.
    pub fn is_whole_file(self) -> bool {
        self.start == 0 && self.end == 0
    }

    /// The smallest span that holds both. The other span must be in the same file; if not, `self` is returned.
    #[must_use]
    pub fn to(self, other: Span) -> Span {
        if self.file != other.file {
            return self;
        }
        Span { file: self.file, start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// A part of this span, counted in bytes from its start.
    #[must_use]
    pub fn part(self, start: usize, end: usize) -> Span {
        let base = self.start as usize;
        Span::new(self.file, base + start, base + end)
    }
}

/// A place as a person counts: lines and columns from 1, columns in characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// Line, from 1.
    pub line: usize,
    /// Column in Unicode scalar values, from 1.
    pub column: usize,
}
