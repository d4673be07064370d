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
    for translated in walk::translated(site) {
        let is_line = translated.entry.kind == TextKind::Line;
        for translation in translated.translations() {
            let fault = if is_line {
                line_fault(translation.text)
            } else if is_plain_paragraph(translation.text) {
                None
            } else {
                markdown_fault(&translated.entry.source, translation.text)
            };
            let Some((message, fix)) = fault else { continue };
            problems.add(Problem::error(CODE, translation.span, message).fix(fix).related(translated.entry.span, "the source"));
        }
    }
}

/// What is wrong, and what to do about it.
type Fault = (String, &'static str);

fn line_fault(own: &str) -> Option<Fault> {
    let breaks = own.trim().contains(['\n', '\r']);
    breaks.then(|| ("This translation has a line break, and its source is one line".to_owned(), "Put all of it on one line."))
}

/// One line that starts with a letter and holds no `<` is a paragraph without HTML, whatever else is in it. Parsing
/// all of those would take most of the time of the whole stage.
fn is_plain_paragraph(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && !text.contains(['\n', '\r', '<'])
}

fn markdown_fault(source: &str, own: &str) -> Option<Fault> {
    let (wanted, found) = (shape(source), shape(own));
    if found.html && !wanted.html {
        Some(("This translation has HTML in it".to_owned(), "Take the HTML out. Use ** for bold and [words](address) for links."))
    } else if let Some(what) = found.special.filter(|_| found.special != wanted.special) {
        Some((
            format!("This translation turns into {what}, and its source does not"),
            "Take the mark at its start away, or put a backslash before it.",
        ))
    } else if found.blocks > wanted.blocks.max(1) {
        Some((
            "This translation falls into several paragraphs, and its source is one".to_owned(),
            "Take the empty lines and line breaks out.",
        ))
    } else {
        None
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
    fn a_text_that_is_not_parsed_would_have_been_a_paragraph() {
        for text in ["Tea & talk", "a) first", "Übung: 1. two", "a | b | c", "x\\", "Call *us*, `now` [a](b)", "I. The"] {
            assert!(is_plain_paragraph(text));
            let shape = shape(text);
            assert_eq!((shape.blocks, shape.special, shape.html), (1, None, false), "{text}");
        }
        for text in ["1. one", "- one", "# one", "one\ntwo", "a <b>", "    code", "> one", "| a |"] {
            assert!(!is_plain_paragraph(text), "{text}");
        }
    }

    #[test]
    fn marks_at_the_start_change_the_shape() {
        assert_eq!(shape("# one").special, Some("a heading"));
        assert_eq!(shape("- one\n- two").special, Some("a list"));
        assert_eq!(shape("one\n\ntwo").blocks, 2);
        assert!(shape("one <b>two</b>").html);
    }
}
