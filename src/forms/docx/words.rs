//! Paragraphs and runs.

use std::collections::BTreeMap;

use super::package;
use crate::forms::direction::pieces;
use crate::forms::flow::{Block, Link, Span};
use crate::forms::look::has_italics;
use crate::forms::region;
use crate::i18n::{Direction, Lang};
use crate::xml::Xml;

/// A part of the document as far as it is written, and what is counted through it.
pub(super) struct Body {
    pub(super) xml: Xml,
    pub(super) lang: Lang,
    /// The tag of the language, as Word writes it.
    pub(super) tag: String,
    pub(super) rtl: bool,
    /// Where links lead, in the order in which they came.
    pub(super) addresses: Vec<String>,
    /// The marks of headings and their numbers.
    pub(super) marks: BTreeMap<String, usize>,
    /// How many content controls there are.
    pub(super) controls: usize,
    /// How many numbered lists there are.
    pub(super) lists: usize,
}

/// What a run looks like, beyond its paragraph.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct RunLook {
    pub(super) style: Option<&'static str>,
    pub(super) strong: bool,
    pub(super) emphasis: bool,
    /// For the boxes to tick: the font that Word's own have.
    pub(super) symbol: bool,
}

impl Body {
    pub(super) fn new(xml: Xml, lang: Lang, blocks: &[Block]) -> Self {
        let marks = blocks.iter().filter_map(|block| match block {
            Block::Heading { mark, .. } => mark.clone(),
            _ => None,
        });
        Body {
            xml,
            lang,
            tag: region::tag(lang),
            rtl: lang.direction() == Direction::Rtl,
            addresses: Vec::new(),
            marks: marks.zip(1..).collect(),
            controls: 0,
            lists: 0,
        }
    }

    /// A paragraph. `more` writes the properties between the style and the direction: numbers, tabs.
    pub(super) fn paragraph(&mut self, style: &str, more: impl FnOnce(&mut Xml), content: impl FnOnce(&mut Body)) {
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        self.xml.empty("w:pStyle", &[("w:val", style)]);
        more(&mut self.xml);
        if self.rtl {
            self.xml.empty("w:bidi", &[]);
        }
        self.xml.open("w:rPr", &[]);
        self.run_properties(RunLook::default(), self.rtl);
        self.xml.close("w:rPr");
        self.xml.close("w:pPr");
        content(self);
        self.xml.close("w:p");
        self.xml.line();
    }

    /// Words with links.
    pub(super) fn spans(&mut self, spans: &[Span]) {
        for span in spans {
            let mut look = RunLook { strong: span.strong, emphasis: span.emphasis, ..RunLook::default() };
            match &span.link {
                None => self.runs(&span.text, look),
                Some(link) => {
                    look.style = Some("Hyperlink");
                    self.link(link, &span.text, look);
                }
            }
        }
    }

    fn link(&mut self, link: &Link, text: &str, look: RunLook) {
        match link {
            Link::Away(href) => {
                let href = package::address(href);
                let index = self.addresses.iter().position(|known| *known == href).unwrap_or_else(|| {
                    self.addresses.push(href);
                    self.addresses.len() - 1
                });
                self.xml.open("w:hyperlink", &[("r:id", &package::address_id(index)), ("w:history", "1")]);
            }
            Link::Within(mark) => {
                let name = bookmark(self.marks.get(mark).copied().unwrap_or_default());
                self.xml.open("w:hyperlink", &[("w:anchor", &name), ("w:history", "1")]);
            }
        }
        self.runs(text, look);
        self.xml.close("w:hyperlink");
    }

    /// Words that look alike, a run for each direction.
    pub(super) fn runs(&mut self, text: &str, look: RunLook) {
        for piece in pieces(text, self.lang) {
            self.run(look, self.rtl && !piece.against, |xml| {
                xml.leaf("w:t", &[("xml:space", "preserve")], &piece.text);
            });
        }
    }

    pub(super) fn run(&mut self, look: RunLook, rtl: bool, content: impl FnOnce(&mut Xml)) {
        self.xml.open("w:r", &[]);
        self.xml.open("w:rPr", &[]);
        self.run_properties(look, rtl);
        self.xml.close("w:rPr");
        content(&mut self.xml);
        self.xml.close("w:r");
    }

    pub(super) fn run_properties(&mut self, look: RunLook, rtl: bool) {
        let xml = &mut self.xml;
        if let Some(style) = look.style {
            xml.empty("w:rStyle", &[("w:val", style)]);
        }
        if look.symbol {
            let font = "MS Gothic";
            xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:hint", "eastAsia")]);
        }
        let italics = look.emphasis && has_italics(self.lang);
        if look.strong || look.emphasis && !italics {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        if italics {
            xml.empty("w:i", &[]);
            xml.empty("w:iCs", &[]);
        }
        if rtl {
            xml.empty("w:rtl", &[]);
        }
        let tag = self.tag.as_str();
        xml.empty("w:lang", &[("w:val", tag), ("w:eastAsia", tag), ("w:bidi", tag)]);
    }
}

/// The name of a mark: Word allows 40 characters, of which ids may have more.
pub(super) fn bookmark(number: usize) -> String {
    format!("mark_{number}")
}
