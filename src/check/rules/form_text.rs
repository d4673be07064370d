//! # form-text
//!
//! ## What it checks
//! The Markdown of a form – `introduction` and `sending` – and the `explanation` of a criterion hold only paragraphs, lists, strong words and links.
//!
//! ## Why it matters
//! The same words stand on a page, in PDF, in Word and in OpenDocument. Headings, tables, pictures, code and HTML have
//! no place there and would be lost in some of them.
//!
//! ## How to fix
//! Write it as a paragraph or a list. For a heading begin a new section.
//!
//! ## Example
//! ```yaml
//! introduction: |
//!   ## Before you start
//!   Read the questions first.
//! ```

use crate::model::{Block, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "form-text";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for (prose, span) in site.document_proses() {
        for block in prose.all_blocks() {
            let (what, span) = match block {
                Block::Heading { text, .. } => ("a heading", site.texts.entry(*text).span),
                Block::Table { .. } => ("a table", span),
                Block::Picture { .. } => ("a picture", span),
                Block::Code(_) => ("code", span),
                Block::Rule => ("a line across", span),
                Block::Html(_) => ("HTML", span),
                Block::Paragraph(_) | Block::List { .. } | Block::Quote(_) => continue,
            };
            problems.add(
                Problem::error(CODE, span, format!("This text also stands in documents, which have no place for {what}"))
                    .fix("Write it as a paragraph or a list; for a heading of a form begin a new section."),
            );
        }
    }
}
