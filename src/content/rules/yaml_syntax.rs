//! # yaml-syntax
//!
//! ## What it checks
//! YAML files, and the facts at the start of Markdown files, can be read.
//!
//! ## Why it matters
//! From a file that cannot be read, nothing can be published.
//!
//! ## How to fix
//! Look at the marked line and the line before it. Most often a tab stands where spaces should be, a line is
//! not in line with its neighbours, there is no space after a colon, or a value that holds a colon or a `#` needs
//! quotation marks.
//!
//! ## Example
//! ```yaml
//! title: Warm spaces: winter fund
//! ```

use std::ops::Range;

use crate::problems::Problem;
use crate::source::{FileId, Span};

pub(in crate::content) const CODE: &str = "yaml-syntax";

pub(in crate::content) fn too_complex(span: Span) -> Problem {
    Problem::error(CODE, span, "This file is nested too deeply or refers to itself too often")
        .fix("Write values out in place of using & and *, and keep to a few levels.")
}

pub(in crate::content) fn several_documents(span: Span) -> Problem {
    Problem::error(CODE, span, "A second document starts here")
        .fix("Take the line of three hyphens away, or put the second part in a file of its own.")
}

pub(in crate::content) fn unknown_anchor(span: Span) -> Problem {
    Problem::error(CODE, span, "A value that starts with * refers to a place marked with &, and there is none")
        .fix("Put the value in quotation marks.")
}

/// The likely cause is found by looking at the line as a person would. `line` and `offset` count in `text`,
/// which starts at byte `base` of the file.
pub(in crate::content) fn problem(text: &str, line: Range<usize>, file: FileId, base: usize, offset: usize) -> Problem {
    let at = |start: usize, end: usize| Span::new(file, base + start, base + end.max(start));
    if let Some(tab) = leading_tab(text, offset) {
        return Problem::error(CODE, at(tab, tab + 1), "A tab stands at the start of this line")
            .label("a tab")
            .fix("Use spaces in place of the tab: two for each level.");
    }
    // The parser often gives up on the line after the slip.
    let before = line_before(text, line.start);
    for candidate in [line.clone(), before] {
        let words = text.get(candidate.clone()).unwrap_or("");
        if let Some(column) = second_colon(words) {
            let place = at(candidate.start + column, candidate.end);
            return Problem::error(CODE, place, "A value that holds a colon needs quotation marks")
                .label("the second colon")
                .fix("Put the whole value in quotation marks: title: \"Warm spaces: winter fund\".");
        }
        if odd_quotes(words) {
            return Problem::error(CODE, at(candidate.start, candidate.end), "A quotation mark is opened here and not closed")
                .fix("Close the quotation mark, or take it away.");
        }
        if let Some(column) = no_space_after_colon(words) {
            return Problem::error(
                CODE,
                at(candidate.start + column, candidate.start + column + 1),
                "There is no space after this colon",
            )
            .fix("Put a space after the colon.");
        }
        if let Some(column) = special_start(words) {
            let mark = &words[column..=column];
            return Problem::error(
                CODE,
                at(candidate.start + column, candidate.end),
                format!("A value that starts with {mark} needs quotation marks"),
            )
            .fix("Put the whole value in quotation marks.");
        }
    }
    Problem::error(CODE, at(line.start, line.end), "The file cannot be read from this line on")
        .fix("Check that this line and the one before it start in the right column, and that each key has a colon and a space after it.")
}

fn line_before(text: &str, start: usize) -> Range<usize> {
    if start == 0 {
        return 0..0;
    }
    let end = start - 1;
    let begin = text[..end].rfind('\n').map_or(0, |i| i + 1);
    begin..end
}

/// The first tab before the first word of a line, at or after the line before `offset`.
fn leading_tab(text: &str, offset: usize) -> Option<usize> {
    let here = text.get(..offset)?.rfind('\n').map_or(0, |i| i + 1);
    let from = line_before(text, here).start;
    let mut at = from;
    for line in text.get(from..)?.split_inclusive('\n').take(3) {
        let lead = line.len() - line.trim_start_matches([' ', '\t', '-']).len();
        if let Some(tab) = line[..lead].find('\t') {
            return Some(at + tab);
        }
        at += line.len();
    }
    None
}

/// The place of a second `: ` in an unquoted line.
fn second_colon(line: &str) -> Option<usize> {
    let (key, value) = line.split_once(": ")?;
    if value.trim_start().starts_with(['"', '\'', '{', '[', '|', '>', '#']) {
        return None;
    }
    value.find(": ").map(|i| key.len() + 2 + i)
}

fn odd_quotes(line: &str) -> bool {
    let value = line.split_once(": ").map_or(line, |(_, v)| v).trim();
    let value = value.strip_prefix("- ").unwrap_or(value);
    (value.starts_with('"') && (value.len() == 1 || !value.ends_with(['"', ',', ']'])))
        || (value.starts_with('\'') && (value.len() == 1 || !value.ends_with(['\'', ',', ']'])))
}

fn no_space_after_colon(line: &str) -> Option<usize> {
    let trimmed = line.trim_start().trim_start_matches("- ");
    let lead = line.len() - trimmed.len();
    let colon = trimmed.find(':')?;
    let is_key = trimmed[..colon].bytes().all(|b| b.is_ascii_lowercase() || b == b'_');
    let glued = trimmed.as_bytes().get(colon + 1).is_some_and(|b| !b.is_ascii_whitespace());
    (is_key && glued && !trimmed.contains(": ")).then_some(lead + colon)
}

/// Characters that YAML gives a meaning at the start of a value.
fn special_start(line: &str) -> Option<usize> {
    let value = match line.find(": ") {
        Some(i) => i + 2,
        None => line.find("- ")? + 2,
    };
    line.get(value..)?.starts_with(['@', '`', '%', '&', '*', '!']).then_some(value)
}
