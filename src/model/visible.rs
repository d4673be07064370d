//! A text as its readers see it, without the marks of Markdown, and where its links lead.

use memchr::memchr2;
use pulldown_cmark::{Event, LinkType, Parser, Tag, TagEnd};

use super::prose::markdown_options;
use super::text::TextKind;

/// The words that a reader of the text sees, without Markdown.
pub fn visible(text: &str, kind: TextKind) -> String {
    if kind == TextKind::Line {
        return text.to_owned();
    }
    let mut words = String::with_capacity(text.len());
    for event in Parser::new_ext(text, markdown_options()) {
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
    use super::*;

    #[test]
    fn markup_is_taken_off_and_words_stay_whole() {
        assert_eq!(visible("**[Fund](/a.yaml):** go *on*ward", TextKind::Inline), "Fund: go onward");
        assert_eq!(visible("5 * 3", TextKind::Line), "5 * 3");
        assert_eq!(visible("one\\\ntwo", TextKind::Inline), "one two");
    }
}
