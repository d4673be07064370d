//! Markdown as documents need it: paragraphs, lists and runs of words.

use pulldown_cmark::{Event, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::model::voice::Voice;
use crate::model::{Block, PageRef, Prose, Target, Text, as_inline, markdown_options};

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

/// Markdown as blocks. What a document has no place for (pictures, tables, raw HTML) is refused when it is read.
pub(in crate::model) fn rich_of(voice: &Voice<'_, '_>, prose: &Prose) -> Vec<RichBlock> {
    let mut blocks = Vec::new();
    add_blocks(voice, prose, &prose.blocks, &mut blocks);
    blocks
}

fn add_blocks(voice: &Voice<'_, '_>, prose: &Prose, from: &[Block], blocks: &mut Vec<RichBlock>) {
    for block in from {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) => {
                blocks.push(RichBlock::Paragraph { runs: runs_of(voice, prose, *text) });
            }
            Block::List { start, items } => {
                let mut lists = Vec::new();
                for item in items {
                    let mut runs: Vec<Run> = item.text.map(|text| runs_of(voice, prose, text)).unwrap_or_default();
                    for text in (Prose { blocks: item.blocks.clone(), links: Vec::new() }).texts() {
                        runs.push(Run { text: " ".to_owned(), ..Run::default() });
                        runs.extend(runs_of(voice, prose, text));
                    }
                    lists.push(runs);
                }
                blocks.push(RichBlock::List { ordered: start.is_some(), items: lists });
            }
            Block::Quote(inner) => add_blocks(voice, prose, inner, blocks),
            Block::Table { .. } | Block::Picture { .. } | Block::Code(_) | Block::Rule | Block::Html(_) => {}
        }
    }
}

fn runs_of(voice: &Voice<'_, '_>, prose: &Prose, text: Text) -> Vec<Run> {
    runs(&voice.text(text), &|href| {
        prose.links.iter().find(|link| link.href == href).and_then(|link| address_of(voice, &link.target))
    })
}

fn address_of(voice: &Voice<'_, '_>, target: &Target) -> Option<String> {
    let page = |page: PageRef, heading: Option<&str>| {
        let heading = heading.map_or_else(String::new, |id| format!("#{id}"));
        format!("{}{heading}", voice.address(page))
    };
    match target {
        Target::Page(reference, heading) => Some(page(*reference, heading.as_deref())),
        Target::Term(id) => Some(page(PageRef::Glossary, Some(&voice.edition.site.term(*id).slug))),
        Target::Elsewhere(address) => Some(address.clone()),
        Target::Heading(_) | Target::Broken => None,
    }
}

/// The runs of one block of inline Markdown. `resolve` gives the absolute address of a link as it is written, or
/// nothing if it leads nowhere outside a page.
pub(super) fn runs(markdown: &str, resolve: &dyn Fn(&str) -> Option<String>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut now = Run::default();
    for event in Parser::new_ext(&as_inline(markdown), markdown_options()) {
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
