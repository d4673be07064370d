//! A text as its readers see it, without the marks of Markdown, and where its links lead.

use std::borrow::Cow;

use memchr::memchr2;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::prose::markdown_options;
use super::text::TextKind;

/// A heading, paragraph or cell so that Markdown reads it as words, also where it begins as a list, a quotation or a heading
/// would: "1. Who & what" is no list where it stands behind "##".
pub fn as_inline(text: &str) -> Cow<'_, str> {
    let blank = |rest: &str| rest.is_empty() || rest.starts_with([' ', '\t']);
    let start = text.len() - text.trim_start().len();
    let body = &text[start..];
    let digits = body.bytes().take_while(u8::is_ascii_digit).count();
    let sign = body.as_bytes().get(digits).copied().unwrap_or_default();
    let escaped = match body.as_bytes().first() {
        Some(b'0'..=b'9') if matches!(sign, b'.' | b')') && blank(&body[digits + 1..]) => digits,
        Some(b'-' | b'+' | b'*' | b'_') if blank(&body[1..]) || is_rule(body) => 0,
        Some(b'#') if blank(body.trim_start_matches('#')) => 0,
        Some(b'>') => 0,
        Some(b'`' | b'~') if body.starts_with("```") || body.starts_with("~~~") => 0,
        _ if start > 0 => return Cow::Borrowed(body),
        _ => return Cow::Borrowed(text),
    };
    Cow::Owned(format!("{}\\{}", &body[..escaped], &body[escaped..]))
}

/// A thematic break (CommonMark 0.31.2, section 4.1).
fn is_rule(body: &str) -> bool {
    let mut signs = body.chars().filter(|c| !c.is_whitespace());
    let Some(first) = signs.next() else { return false };
    signs.all(|sign| sign == first)
}

/// The words that a reader of the text sees, without Markdown.
pub fn visible(text: &str, kind: TextKind) -> String {
    if kind == TextKind::Line {
        return text.to_owned();
    }
    let mut words = String::with_capacity(text.len());
    for event in Parser::new_ext(&as_inline(text), markdown_options()) {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) if !words.ends_with(' ') && is_gap(&event) => words.push(' '),
            _ => {}
        }
    }
    words.truncate(words.trim_end().len());
    words
}

/// Inline markup ends inside a word as well, so its end is no gap.
fn is_gap(event: &Event<'_>) -> bool {
    match event {
        Event::End(tag) => {
            !matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image)
        }
        _ => true,
    }
}

/// The addresses of the links and pictures in a piece of Markdown, sorted.
pub fn addresses(text: &str) -> Vec<String> {
    // Most texts have no link; parsing them would take most of the time.
    if memchr2(b'[', b'<', text.as_bytes()).is_none() {
        return Vec::new();
    }
    let mut all: Vec<String> = Parser::new_ext(text, markdown_options())
        .filter_map(|event| match event {
            Event::Start(Tag::Link { link_type: LinkType::Email, dest_url, .. }) => Some(format!("mailto:{dest_url}")),
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => Some(dest_url.into_string()),
            _ => None,
        })
        .collect();
    all.sort();
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_a_heading_begins_with_is_no_block() {
        for text in [
            "1. Who & what",
            "2) *When*",
            "- & more",
            "+ a `b`",
            "# & c",
            "> & d",
            "* e",
            "```",
            "--- & f",
            "***",
            "1.",
            "12345678901. g",
        ] {
            let words = visible(text, TextKind::Heading);
            let wanted: String = text.chars().filter(|c| !"*`".contains(*c)).collect();
            let found: String = words.chars().filter(|c| !"*`".contains(*c)).collect();
            assert_eq!(found.trim(), wanted.trim(), "{text}");
        }
        assert_eq!(visible("**bold** and _more_", TextKind::Inline), "bold and more");
    }

    proptest! {
        #[test]
        fn no_letters_or_digits_are_lost(text in "[ab12 .)#>+*_~`&-]{0,12}") {
            let bare = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
            prop_assert_eq!(bare(&visible(&text, TextKind::Inline)), bare(&text));
        }
    }

    #[test]
    fn markup_is_taken_off_and_words_stay_whole() {
        assert_eq!(visible("**[Fund](/a.yaml):** go *on*ward", TextKind::Inline), "Fund: go onward");
        assert_eq!(visible("5 * 3", TextKind::Line), "5 * 3");
        assert_eq!(visible("one\\\ntwo", TextKind::Inline), "one two");
    }
}
