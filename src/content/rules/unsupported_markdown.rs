//! # unsupported-markdown
//!
//! ## What it checks
//! Markdown uses what openchest can publish in every language: paragraphs, headings from level 2, lists,
//! quotations, tables, links written in place, and pictures on lines of their own.
//!
//! ## Why it matters
//! The title of the page is its only level 1 heading (WCAG 2.2, criterion 1.3.1). Links whose address stands
//! elsewhere, and pictures inside sentences, are lost when each paragraph is translated by itself.
//!
//! ## How to fix
//! Start headings with `##`. Write links as `[words](address)`. Put a picture on a line of its own.
//!
//! ## Example
//! ```text
//! # Who can apply
//! ```

use crate::problems::Problem;
use crate::source::Span;

pub(in crate::content) const CODE: &str = "unsupported-markdown";

pub(in crate::content) fn problem(span: Span) -> Problem {
    Problem::error(CODE, span, "This kind of Markdown cannot be published")
        .fix("Use paragraphs, headings, lists, quotations, tables, links and pictures.")
}

pub(in crate::content) fn top_heading(span: Span) -> Problem {
    Problem::error(CODE, span, "This heading is at the level of the page's title")
        .fix("Start it with two # signs. The title stands in the facts at the start of the file.")
}

pub(in crate::content) fn reference_link(span: Span) -> Problem {
    Problem::error(CODE, span, "The address of this link stands somewhere else in the text")
        .fix("Write the link as [words](address), so that it stays with its sentence in translation.")
}

pub(in crate::content) fn inline_picture(span: Span) -> Problem {
    Problem::error(CODE, span, "This picture stands inside a sentence")
        .fix("Put the picture on a line of its own, with an empty line before and after it.")
}

pub(in crate::content) fn too_deep(span: Span) -> Problem {
    Problem::error(CODE, span, "Lists or quotations stand inside each other too deeply here").fix("Use at most three levels.")
}
