//! Markdown as documents need it: paragraphs, lists and runs of words.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::model::markdown_options;

/// A block of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RichBlock {
    /// A paragraph.
    Paragraph {
        /// Its words.
        runs: Vec<Run>,
    },
    /// A list.
    List {
        /// Whether its items are numbered.
        ordered: bool,
        /// The words of each item.
        items: Vec<Vec<Run>>,
    },
}

/// Words that look alike.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Run {
    /// The words.
    pub text: String,
    /// Strong words.
    pub strong: bool,
    /// Stressed words.
    pub emphasis: bool,
    /// Where they lead: an absolute address.
    pub href: Option<String>,
}

/// The runs of one block of inline Markdown. `resolve` gives the absolute address of a link as it is written, or
/// nothing if it leads nowhere outside a page.
pub(super) fn runs(markdown: &str, resolve: &dyn Fn(&str) -> Option<String>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut now = Run::default();
    for event in Parser::new_ext(markdown, markdown_options()) {
        match event {
            Event::Start(Tag::Strong) => now.strong = true,
            Event::End(TagEnd::Strong) => now.strong = false,
            Event::Start(Tag::Emphasis) => now.emphasis = true,
            Event::End(TagEnd::Emphasis) => now.emphasis = false,
            Event::Start(Tag::Link { dest_url, .. }) => now.href = resolve(&dest_url),
            Event::End(TagEnd::Link) => now.href = None,
            Event::Text(text) | Event::Code(text) => push(&mut runs, &now, &text),
            Event::SoftBreak | Event::HardBreak => push(&mut runs, &now, " "),
            _ => {}
        }
    }
    runs
}

fn push(runs: &mut Vec<Run>, now: &Run, text: &str) {
    match runs.last_mut() {
        Some(last) if last.strong == now.strong && last.emphasis == now.emphasis && last.href == now.href => {
            last.text.push_str(text);
        }
        _ => runs.push(Run { text: text.to_owned(), ..now.clone() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_runs() {
        let resolve = |href: &str| (href == "term:panel").then(|| "https://chests.example.org/glossary/#panel".to_owned());
        let runs = runs("Ask the **[panel](term:panel)**, *please*.", &resolve);
        let texts: Vec<&str> = runs.iter().map(|r| r.text.as_str()).collect();
        assert_eq!(texts, ["Ask the ", "panel", ", ", "please", "."]);
        assert!(runs[1].strong && runs[1].href.is_some());
        assert!(runs[3].emphasis && runs[3].href.is_none());
    }
}
