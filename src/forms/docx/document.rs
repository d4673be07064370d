//! The main part and the footer.

use super::words::{Body, RunLook, bookmark};
use super::{RELATIONS, package};
use crate::forms::field::Field;
use crate::forms::flow::{Block, Span};
use crate::model::sheet::Sheet;
use crate::word::MAIN;
use crate::xml::Xml;

/// A4 and its margins of 20 mm, in twentieths of a point.
const PAGE: [&str; 2] = ["11906", "16838"];
const MARGIN: &str = "1134";

/// The main part, and the addresses it leads to.
pub(super) fn document(sheet: &Sheet, blocks: &[Block]) -> (Vec<u8>, Vec<String>) {
    let mut body = Body::new(Xml::document(), sheet.lang, blocks);
    body.xml.open(
        "w:document",
        &[
            ("xmlns:w", MAIN),
            ("xmlns:r", RELATIONS),
            ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
            ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
            ("mc:Ignorable", "w14"),
        ],
    );
    body.xml.open("w:body", &[]);
    for block in blocks {
        body.block(block, &sheet.words.write_here);
    }
    body.section();
    body.xml.close("w:body");
    body.xml.close("w:document");
    (body.xml.finish(), body.addresses)
}

impl Body {
    fn block(&mut self, block: &Block, write_here: &str) {
        match block {
            Block::Title(text) => self.paragraph("Title", |_| {}, |body| body.spans(&[Span::plain(text)])),
            Block::Heading { level, text, mark } => self.heading(*level, text, mark.as_deref()),
            Block::Paragraph(look, spans) => self.paragraph(&format!("{look:?}"), |_| {}, |body| body.spans(spans)),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Answer(field) => self.paragraph("Answer", |_| {}, |body| body.control(field, write_here)),
            Block::Options(options) => self.options(options),
            // Empty, and high enough to sign in.
            Block::Signature => self.paragraph("SignatureBox", |_| {}, |_| {}),
            Block::Grid(grid) => self.grid(grid),
        }
    }

    fn heading(&mut self, level: u8, text: &str, mark: Option<&str>) {
        let number = mark.and_then(|mark| self.marks.get(mark).copied());
        self.paragraph(
            &format!("Heading{level}"),
            |_| {},
            |body| {
                if let Some(number) = number {
                    let (id, name) = (number.to_string(), bookmark(number));
                    body.xml.empty("w:bookmarkStart", &[("w:id", &id), ("w:name", &name)]);
                }
                body.spans(&[Span::plain(text)]);
                if let Some(number) = number {
                    body.xml.empty("w:bookmarkEnd", &[("w:id", &number.to_string())]);
                }
            },
        );
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Span>]) {
        self.lists += usize::from(ordered);
        let number = if ordered { self.lists + 1 } else { 1 };
        for spans in items {
            let numbers = |xml: &mut Xml| {
                xml.open("w:numPr", &[]);
                xml.empty("w:ilvl", &[("w:val", "0")]);
                xml.empty("w:numId", &[("w:val", &number.to_string())]);
                xml.close("w:numPr");
            };
            self.paragraph("ListParagraph", numbers, |body| body.spans(spans));
        }
    }

    fn options(&mut self, options: &[(Field, String)]) {
        for (index, (field, label)) in options.iter().enumerate() {
            let together = index + 1 < options.len();
            let keep = |xml: &mut Xml| {
                if together {
                    xml.empty("w:keepNext", &[]);
                }
            };
            self.paragraph("Option", keep, |body| {
                body.control(field, "");
                body.run(RunLook::default(), body.rtl, |xml| xml.empty("w:tab", &[]));
                body.spans(&[Span::plain(label)]);
            });
        }
    }

    fn section(&mut self) {
        let xml = &mut self.xml;
        xml.open("w:sectPr", &[]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", package::FOOTER)]);
        xml.empty("w:pgSz", &[("w:w", PAGE[0]), ("w:h", PAGE[1])]);
        let margins = ["w:top", "w:right", "w:bottom", "w:left"].map(|side| (side, MARGIN));
        let others = [("w:header", "600"), ("w:footer", "500"), ("w:gutter", "0")];
        xml.empty("w:pgMar", &[&margins[..], &others].concat());
        if self.rtl {
            xml.empty("w:bidi", &[]);
        }
        xml.close("w:sectPr");
    }
}

/// The edition, by which an old copy is told apart, and the number of the page.
pub(super) fn footer(sheet: &Sheet) -> Vec<u8> {
    let mut body = Body::new(Xml::document(), sheet.lang, &[]);
    body.xml.open("w:ftr", &[("xmlns:w", MAIN), ("xmlns:r", RELATIONS)]);
    body.paragraph("Footer", |_| {}, |body| body.spans(&[Span::plain(&sheet.edition)]));
    body.paragraph("FooterPage", |_| {}, |body| body.page_number(&sheet.words.page_of));
    body.xml.close("w:ftr");
    body.xml.finish()
}

impl Body {
    /// The pattern with fields for its two numbers.
    fn page_number(&mut self, pattern: &str) {
        let pattern = crate::forms::direction::plain(pattern);
        let mut rest = pattern.as_str();
        while let Some(start) = rest.find('{') {
            let Some(length) = rest[start..].find('}') else { break };
            self.runs(&rest[..start], RunLook::default());
            let field = if &rest[start..=start + length] == "{pages}" { "NUMPAGES" } else { "PAGE" };
            self.xml.open("w:fldSimple", &[("w:instr", &format!(" {field} "))]);
            self.run(RunLook::default(), self.rtl, |xml| xml.leaf("w:t", &[], "1"));
            self.xml.close("w:fldSimple");
            rest = &rest[start + length + 1..];
        }
        self.runs(rest, RunLook::default());
    }
}
