//! Splits a Markdown file into its facts and its text.

use super::rules::front_matter;
use crate::problems::Problem;
use crate::source::{FileId, Span};

/// The facts and where they start, and where the text starts, in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Parts<'t> {
    pub yaml: &'t str,
    pub yaml_start: usize,
    pub body_start: usize,
}

/// The first line must be `---`; the facts reach to the next such line.
pub(super) fn split(text: &str, file: FileId) -> Result<Parts<'_>, Problem> {
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or("");
    if first.trim_end() != "---" {
        return Err(front_matter::missing(Span::new(file, 0, first.trim_end().len())));
    }
    let yaml_start = first.len();
    let mut at = yaml_start;
    for line in lines {
        if line.trim_end() == "---" {
            return Ok(Parts { yaml: &text[yaml_start..at], yaml_start, body_start: at + line.len() });
        }
        at += line.len();
    }
    Err(front_matter::not_closed(Span::new(file, 0, 3)))
}
