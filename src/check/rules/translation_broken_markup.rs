//! # translation-broken-markup
//!
//! ## What it checks
//! A translation has the shape of its source. A line stays one line. A paragraph stays one paragraph: it does not turn
//! into a heading, a list or several paragraphs, and has no HTML in it.
//!
//! ## Why it matters
//! The translation takes the place of its source in the page. Another shape would break the page around it, and HTML
//! in a translation is not checked by anybody who reads the source.
//!
//! ## How to fix
//! Take out the line breaks or the marks (`#`, `-`, `1.`, `<b>`) that the source does not have. If a sentence must
//! start with such a mark, put a backslash before it: `\#`.
//!
//! ## Example
//! ```text
//! msgid "You need a bank account."
//! msgstr "# Aveți nevoie de un cont bancar."
//! ```

use pulldown_cmark::{Event, Parser, Tag};

use crate::check::walk;
use crate::model::{Site, TextKind, markdown_options};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-broken-markup";

/// What a piece of Markdown is made of, as far as it matters here.
#[derive(Default)]
struct Shape {
    blocks: usize,
    /// What the first block is, unless it is a paragraph.
    special: Option<&'static str>,
    html: bool,
}

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for translated in walk::translations(site) {
        let own = &translated.translation.text;
        let (message, fix) = if translated.entry.kind == TextKind::Line {
            if !own.trim().contains(['\n', '\r']) {
                continue;
            }
            ("This translation has a line break, and its source is one line".to_owned(), "Put all of it on one line.")
        } else {
            let (wanted, found) = (shape(&translated.entry.source), shape(own));
            if found.html && !wanted.html {
                (
                    "This translation has HTML in it".to_owned(),
                    "Take the HTML out. Use ** for bold and [words](address) for links.",
                )
            } else if found.special.is_some() && found.special != wanted.special {
                let what = found.special.unwrap_or_default();
                (
                    format!("This translation turns into {what}, and its source does not"),
                    "Take the mark at its start away, or put a backslash before it.",
                )
            } else if found.blocks > wanted.blocks.max(1) {
                (
                    "This translation falls into several paragraphs, and its source is one".to_owned(),
                    "Take the empty lines and line breaks out.",
                )
            } else {
                continue;
            }
        };
        problems.add(
            Problem::error(CODE, translated.translation.span, message).fix(fix).related(translated.entry.span, "the source"),
        );
    }
}

fn shape(text: &str) -> Shape {
    let mut shape = Shape::default();
    let mut depth = 0usize;
    for event in Parser::new_ext(text, markdown_options()) {
        if matches!(event, Event::Html(_) | Event::InlineHtml(_)) {
            shape.html = true;
        }
        if depth == 0 && !matches!(event, Event::End(_)) {
            shape.blocks += 1;
            if shape.blocks == 1 {
                shape.special = special(&event);
            }
        }
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    shape
}

fn special(event: &Event<'_>) -> Option<&'static str> {
    match event {
        Event::Start(Tag::Paragraph) => None,
        Event::Start(Tag::Heading { .. }) => Some("a heading"),
        Event::Start(Tag::List(_)) => Some("a list"),
        Event::Start(Tag::BlockQuote(_)) => Some("a quotation"),
        Event::Start(Tag::CodeBlock(_)) => Some("a block of code"),
        Event::Start(Tag::Table(_)) => Some("a table"),
        Event::Rule => Some("a line across the page"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hard_line_break_stays_within_its_paragraph() {
        let shape = shape("one\\\ntwo");
        assert_eq!((shape.blocks, shape.special, shape.html), (1, None, false));
    }

    #[test]
    fn marks_at_the_start_change_the_shape() {
        assert_eq!(shape("# one").special, Some("a heading"));
        assert_eq!(shape("- one\n- two").special, Some("a list"));
        assert_eq!(shape("one\n\ntwo").blocks, 2);
        assert!(shape("one <b>two</b>").html);
    }
}
