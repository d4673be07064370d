//! Where lines begin, so that a place is found without going through all that stands before it: a file with thousands of
//! problems is shown as fast as thousands of files with one.

use std::ops::Range;

use super::file::SourceFile;

/// The places in bytes at which the lines of a text begin.
#[derive(Debug, Clone)]
pub(super) struct Lines {
    /// The first is 0. A line that only follows the last line end counts here, too: a place can be there.
    starts: Vec<u32>,
    length: usize,
}

impl Lines {
    /// Goes through a file. One that cannot be read has a single empty line.
    pub(super) fn of(file: &SourceFile) -> Lines {
        let mut lines = Lines { starts: vec![0], length: 0 };
        file.each_piece(|bytes| {
            let so_far = lines.length;
            lines.starts.extend(memchr::memchr_iter(b'\n', bytes).map(|at| u32::try_from(so_far + at + 1).unwrap_or(u32::MAX)));
            lines.length += bytes.len();
        });
        lines
    }

    /// Of a byte, the number of its line from 1, and what stands before it in that line. Past the end it is the end.
    pub(super) fn place(&self, offset: usize) -> (usize, Range<usize>) {
        let offset = offset.min(self.length);
        let number = self.starts.partition_point(|start| *start as usize <= offset);
        (number, self.start(number)..offset)
    }

    /// The number of the last line that holds something, from 1; 0 if the text is empty.
    pub(super) fn last(&self) -> usize {
        let ends_with_line_end = self.start(self.starts.len()) == self.length;
        self.starts.len() - usize::from(ends_with_line_end)
    }

    /// The bytes of a line, with its end.
    pub(super) fn range(&self, number: usize) -> Range<usize> {
        let end = if number < self.starts.len() { self.start(number + 1) } else { self.length };
        self.start(number)..end
    }

    fn start(&self, number: usize) -> usize {
        self.starts.get(number.saturating_sub(1)).map_or(self.length, |start| *start as usize)
    }
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the folder is the test's own")]
mod tests {
    use std::path::Path;

    use proptest::prelude::*;

    use crate::source::{FileId, Position, Sources, Span, from_bytes, load};

    fn sources(text: &str) -> (Sources, FileId) {
        let sources = Sources::new(Path::new(""), vec![from_bytes("a.yaml".to_owned(), text.as_bytes())]);
        let file = sources.iter().next().expect("a file").0;
        (sources, file)
    }

    fn at(line: usize, column: usize) -> Position {
        Position { line, column }
    }

    #[test]
    fn columns_are_characters_and_the_end_is_the_last_place() {
        let (sources, file) = sources("é: x\nবাং: y");
        let end = "é: x\nবাং".len();
        assert_eq!(sources.positions(Span::new(file, end, 999)), (at(2, 4), at(2, 7)));
        assert_eq!((sources.line(file, 1), sources.line(file, 2), sources.last_line(file)), ("é: x".into(), "বাং: y".into(), 2));
    }

    #[test]
    fn a_file_with_a_bad_byte_is_shown_up_to_it() {
        let bytes = b"one\ntwo \xff three\n".to_vec();
        let sources = Sources::new(Path::new(""), vec![from_bytes("a.yaml".to_owned(), &bytes)]);
        let file = sources.iter().next().expect("a file").0;
        assert_eq!((sources.positions(Span::new(file, 8, 8)).0, sources.line(file, 2)), (at(2, 5), "two ".into()));
    }

    proptest! {
        /// Whatever is in a file, held or not, with a byte order mark or without: as one would count from its beginning.
        #[test]
        fn places_are_where_counting_finds_them(text in "[aé\u{1f600}\r\n]{0,40}", offset in 0usize..100, mark: bool) {
            let (held, file) = sources(&text);
            let mut end = offset.min(text.len());
            while !text.is_char_boundary(end) {
                end -= 1;
            }
            let before = &text[..end];
            let line = before.matches('\n').count() + 1;
            let expected = at(line, before.rsplit('\n').next().map_or(0, |last| last.chars().count()) + 1);
            prop_assert_eq!(held.positions(Span::new(file, offset, offset)).0, expected);
            prop_assert_eq!(held.last_line(file), text.lines().count());
            for (number, line) in text.lines().enumerate() {
                prop_assert_eq!(held.line(file, number + 1), line);
            }

            let folder = tempfile::tempdir().expect("a folder");
            let bytes = [if mark { "\u{feff}" } else { "" }, &text].concat();
            std::fs::write(folder.path().join("a.po"), bytes).expect("a file");
            let on_disk = load(folder.path()).expect("sources");
            let file = on_disk.find("a.po").expect("the file");
            prop_assert_eq!(on_disk.positions(Span::new(file, offset, offset)).0, expected);
            prop_assert_eq!(on_disk.line(file, line), held.line(held.find("a.yaml").expect("the file"), line));
            prop_assert_eq!(on_disk.slice(Span::new(file, 0, end)), before);
        }
    }
}
