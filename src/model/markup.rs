//! Whether a translation has the Markdown of its source.

use memchr::{memchr2, memchr3};
use pulldown_cmark::{Event, Parser, Tag};

use super::prose::markdown_options;
use super::text::TextKind;

/// What a piece of Markdown is made of, as far as it matters here.
#[derive(Default)]
struct Shape {
    blocks: usize,
    /// What the first block is, unless it is a paragraph.
    special: Option<&'static str>,
    html: bool,
}

/// What is wrong, and what to do about it.
pub type ShapeFault = (String, &'static str);

/// What makes the shape of a translation differ from that of its source: a line stays one line, a paragraph stays one
/// paragraph without HTML.
pub fn shape_fault(source: &str, own: &str, kind: TextKind) -> Option<ShapeFault> {
    if kind == TextKind::Line {
        line_fault(own)
    } else if is_plain_paragraph(own) {
        None
    } else {
        markdown_fault(source, own)
    }
}

fn line_fault(own: &str) -> Option<ShapeFault> {
    let breaks = memchr2(b'\n', b'\r', own.trim().as_bytes()).is_some();
    breaks.then(|| ("This translation has a line break, and its source is one line".to_owned(), "Put all of it on one line."))
}

/// One line that starts with a letter and holds no `<` is a paragraph without HTML, whatever else is in it. Parsing
/// all of those would take most of the time of the whole stage.
fn is_plain_paragraph(text: &str) -> bool {
    text.starts_with(char::is_alphabetic) && memchr3(b'\n', b'\r', b'<', text.as_bytes()).is_none()
}

fn markdown_fault(source: &str, own: &str) -> Option<ShapeFault> {
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

/// The first of `some` that is not matched by one of `others`; both are sorted.
pub fn surplus_address<'a>(some: &'a [String], others: &[String]) -> Option<&'a str> {
    let mut others = others.iter().peekable();
    for one in some {
        while others.next_if(|other| *other < one).is_some() {}
        if others.next_if(|other| *other == one).is_none() {
            return Some(one);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::addresses;

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

    #[test]
    fn every_link_counts_as_often_as_it_stands() {
        let source = addresses("[a](/x.md), [b](/x.md) and <https://example.org>");
        assert_eq!(source, ["/x.md", "/x.md", "https://example.org"]);
        assert_eq!(surplus_address(&source, &addresses("[a](/x.md) <https://example.org>")), Some("/x.md"));
        assert_eq!(surplus_address(&source, &addresses("<https://example.org> [b](/x.md) [a](/x.md)")), None);
    }
}
