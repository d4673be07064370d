//! Tables to fill in.

use super::words::Body;
use crate::forms::flow::{Grid, Span};
use crate::forms::look::colour;
use crate::word::table_lines;
use crate::xml::Xml;

/// The width of the text, in twentieths of a point: A4 without margins of 20 mm.
pub(super) const WIDTH: u32 = 9638;
/// The widths of the column with the heads of rows and of those that take numbers.
const HEADS: u32 = 1300;
const NUMBERS: u32 = 1700;

impl Body {
    pub(super) fn grid(&mut self, grid: &Grid) {
        let widths = widths(grid);
        self.xml.open("w:tbl", &[]);
        properties(&mut self.xml, self.rtl, &grid.caption);
        self.xml.open("w:tblGrid", &[]);
        for width in &widths {
            self.xml.empty("w:gridCol", &[("w:w", &width.to_string())]);
        }
        self.xml.close("w:tblGrid");
        self.row(true, |body| {
            let heads = std::iter::once(&grid.corner).chain(grid.columns.iter().map(|(label, _)| label));
            for (head, width) in heads.zip(&widths) {
                body.cell(*width, true, true, |body| body.spans(&[Span::plain(head)]));
            }
        });
        for (index, (head, fields)) in grid.rows.iter().enumerate() {
            // Sums do not stand alone on a page.
            let keep = grid.sums && index + 2 == grid.rows.len();
            self.row(false, |body| {
                body.cell(widths[0], true, keep, |body| body.spans(&[Span::plain(head)]));
                for (field, width) in fields.iter().zip(&widths[1..]) {
                    body.cell(*width, false, keep, |body| body.control(field, ""));
                }
            });
        }
        self.xml.close("w:tbl");
        self.xml.line();
        // Two tables without a paragraph between would be one.
        self.paragraph("AfterTable", |_| {}, |_| {});
    }

    fn row(&mut self, head: bool, cells: impl FnOnce(&mut Body)) {
        self.xml.open("w:tr", &[]);
        self.xml.open("w:trPr", &[]);
        self.xml.empty("w:cantSplit", &[]);
        self.xml.empty("w:trHeight", &[("w:val", "500"), ("w:hRule", "atLeast")]);
        if head {
            self.xml.empty("w:tblHeader", &[]);
        }
        self.xml.close("w:trPr");
        cells(self);
        self.xml.close("w:tr");
        self.xml.line();
    }

    /// A cell. `keep` holds its row on the page of the next.
    fn cell(&mut self, width: u32, head: bool, keep: bool, content: impl FnOnce(&mut Body)) {
        self.xml.open("w:tc", &[]);
        self.xml.open("w:tcPr", &[]);
        self.xml.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        if head {
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", colour::TINT)]);
        }
        self.xml.empty("w:vAlign", &[("w:val", "center")]);
        self.xml.close("w:tcPr");
        let keep_next = |xml: &mut Xml| {
            if keep {
                xml.empty("w:keepNext", &[]);
            }
        };
        self.paragraph(if head { "TableHead" } else { "TableCell" }, keep_next, content);
        self.xml.close("w:tc");
    }
}

fn properties(xml: &mut Xml, rtl: bool, caption: &str) {
    xml.open("w:tblPr", &[]);
    if rtl {
        xml.empty("w:bidiVisual", &[]);
    }
    xml.empty("w:tblW", &[("w:w", &WIDTH.to_string()), ("w:type", "dxa")]);
    table_lines(xml, "8", colour::EDGE);
    // The first row and the first column are heads.
    xml.empty("w:tblLook", &[("w:val", "00A0"), ("w:firstRow", "1"), ("w:firstColumn", "1")]);
    xml.empty("w:tblCaption", &[("w:val", &crate::forms::direction::plain(caption))]);
    xml.close("w:tblPr");
}

/// The widths of the columns: numbers need little room, words share what is left.
pub(super) fn widths(grid: &Grid) -> Vec<u32> {
    let count = |words: bool| u32::try_from(grid.columns.iter().filter(|column| column.1 == words).count()).unwrap_or(u32::MAX);
    let (words, numbers) = (count(true), count(false));
    let left = WIDTH - HEADS;
    let wanted = numbers.saturating_mul(NUMBERS);
    let (word, number) = if words > 0 && wanted.saturating_add(words.saturating_mul(NUMBERS)) <= left {
        ((left - wanted) / words, NUMBERS)
    } else {
        let each = left / words.saturating_add(numbers).max(1);
        (each, each)
    };
    std::iter::once(HEADS).chain(grid.columns.iter().map(|column| if column.1 { word } else { number })).collect()
}
