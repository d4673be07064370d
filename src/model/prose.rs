//! Markdown as a tree of blocks whose words are [`Text`]s, so that each block can be translated alone.

use super::address::PageRef;
use super::ids::{PictureId, TermId};
use super::text::Text;
use crate::source::Span;

/// The Markdown that content and translations may use: CommonMark, tables and strikethrough.
pub fn markdown_options() -> pulldown_cmark::Options {
    pulldown_cmark::Options::ENABLE_TABLES | pulldown_cmark::Options::ENABLE_STRIKETHROUGH
}

/// A piece of Markdown.
#[derive(Debug, Clone, Default)]
pub struct Prose {
    /// The blocks in order.
    pub blocks: Vec<Block>,
    /// Every link in it, resolved; a translation may use these addresses and no others.
    pub links: Vec<Link>,
}

/// A block of Markdown.
#[derive(Debug, Clone)]
pub enum Block {
    /// A heading.
    Heading {
        /// 2 to 6.
        level: u8,
        /// Made from the source words, the same in every language.
        id: String,
        /// The words.
        text: Text,
    },
    /// A paragraph.
    Paragraph(Text),
    /// A list.
    List {
        /// The first number, if it is a numbered list.
        start: Option<u64>,
        /// Its items.
        items: Vec<Item>,
    },
    /// A quotation.
    Quote(Vec<Block>),
    /// A table; the first row is the header.
    Table {
        /// Header cells.
        head: Vec<Text>,
        /// Rows of cells.
        rows: Vec<Vec<Text>>,
    },
    /// A picture on a line of its own.
    Picture {
        /// The file.
        picture: PictureId,
        /// What it shows.
        alt: Text,
    },
    /// Text to be shown letter by letter.
    Code(String),
    /// A thematic break.
    Rule,
    /// Raw HTML, not yet sanitised.
    Html(String),
}

/// An item of a list: its own words, then blocks within it.
#[derive(Debug, Clone)]
pub struct Item {
    /// The words of a tight item.
    pub text: Option<Text>,
    /// Blocks below.
    pub blocks: Vec<Block>,
}

/// A link as written, and what it leads to.
#[derive(Debug, Clone)]
pub struct Link {
    /// The address as written.
    pub href: String,
    /// What it leads to.
    pub target: Target,
    /// Where it is written.
    pub span: Span,
}

/// What a link leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// A page of this site, and a heading on it.
    Page(PageRef, Option<String>),
    /// A heading on the same page.
    Heading(String),
    /// A term of the glossary.
    Term(TermId),
    /// Somewhere else: `https:`, `mailto:` or `tel:`.
    Elsewhere(String),
    /// Nothing we know; a problem was reported.
    Broken,
}

impl Prose {
    /// Every text in it, in order.
    pub fn texts(&self) -> Vec<Text> {
        let mut texts = Vec::new();
        collect(&self.blocks, &mut texts);
        texts
    }
}

fn collect(blocks: &[Block], texts: &mut Vec<Text>) {
    for block in blocks {
        match block {
            Block::Heading { text, .. } | Block::Paragraph(text) | Block::Picture { alt: text, .. } => texts.push(*text),
            Block::List { items, .. } => {
                for item in items {
                    texts.extend(item.text);
                    collect(&item.blocks, texts);
                }
            }
            Block::Quote(inner) => collect(inner, texts),
            Block::Table { head, rows } => {
                texts.extend(head);
                texts.extend(rows.iter().flatten());
            }
            Block::Code(_) | Block::Rule | Block::Html(_) => {}
        }
    }
}
