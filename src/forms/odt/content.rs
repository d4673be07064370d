//! The text.

use super::root;
use super::styles::writing_mode;
use super::words::Body;
use crate::forms::direction::plain;
use crate::forms::field::{Field, FieldKind};
use crate::forms::flow::{Block, Grid, Span};
use crate::forms::look::{LINE_HEIGHT, colour};
use crate::model::sheet::Sheet;
use crate::xml::Xml;

/// What stands in an empty input field: a program shows a field with nothing in it nowhere.
const EMPTY: &str = "\u{2002}\u{2002}\u{2002}\u{2002}";
/// The most lines of a box: more would not leave room for the question on the page.
const MOST_LINES: u32 = 24;
/// The width of the text in tenths of a millimetre, of the column with the heads of rows, and of columns of numbers.
const WIDTH: usize = 1700;
const HEADS: usize = 230;
const NUMBERS: usize = 300;

pub(super) fn content(sheet: &Sheet, blocks: &[Block]) -> Vec<u8> {
    let mut body = Body::new(root("office:document-content"), sheet.lang);
    body.xml.open("office:automatic-styles", &[]);
    boxes(&mut body.xml, sheet.dir);
    sizes(&mut body.xml, blocks);
    body.xml.close("office:automatic-styles");
    body.xml.open("office:body", &[]);
    body.xml.open("office:text", &[]);
    for block in blocks {
        body.block(block);
    }
    body.xml.close("office:text");
    body.xml.close("office:body");
    body.xml.close("office:document-content");
    body.xml.finish()
}

/// The heights of the boxes and the widths of the columns in use.
fn sizes(xml: &mut Xml, blocks: &[Block]) {
    let mut heights: Vec<u32> = blocks.iter().filter_map(box_lines).collect();
    heights.sort_unstable();
    heights.dedup();
    for lines in heights {
        xml.open("style:style", &[("style:name", &format!("Box{lines}")), ("style:family", "table-row")]);
        let height = format!("{}mm", lines * LINE_HEIGHT);
        xml.empty("style:table-row-properties", &[("style:min-row-height", &height), ("fo:keep-together", "always")]);
        xml.close("style:style");
    }
    let grids = blocks.iter().filter_map(|block| if let Block::Grid(grid) = block { Some(grid) } else { None });
    for (number, grid) in (1..).zip(grids) {
        for (column, width) in (1..).zip(widths(grid)) {
            let name = column_style(number, column);
            xml.open("style:style", &[("style:name", &name), ("style:family", "table-column")]);
            let width = format!("{}.{}mm", width / 10, width % 10);
            xml.empty("style:table-column-properties", &[("style:column-width", &width)]);
            xml.close("style:style");
        }
    }
}

/// Tables, their rows and cells. LibreOffice passes them over among the styles that have names for the reader.
fn boxes(xml: &mut Xml, dir: &str) {
    xml.open("style:style", &[("style:name", "Box"), ("style:family", "table")]);
    let mode = writing_mode(dir);
    xml.empty(
        "style:table-properties",
        &[("style:width", "170mm"), ("table:align", "margins"), ("fo:margin-top", "4pt"), ("style:writing-mode", mode)],
    );
    xml.close("style:style");
    xml.open("style:style", &[("style:name", "GridRow"), ("style:family", "table-row")]);
    xml.empty("style:table-row-properties", &[("style:min-row-height", "9mm"), ("fo:keep-together", "always")]);
    xml.close("style:style");
    let (edge, tint) = (format!("1pt solid #{}", colour::EDGE), format!("#{}", colour::TINT));
    let cell = [("fo:border", edge.as_str()), ("fo:padding", "4pt"), ("style:writing-mode", mode)];
    let head = [&cell[..], &[("fo:background-color", tint.as_str())]].concat();
    for (name, properties) in [("BoxCell", &cell[..]), ("HeadCell", &head)] {
        xml.open("style:style", &[("style:name", name), ("style:family", "table-cell")]);
        xml.empty("style:table-cell-properties", properties);
        xml.close("style:style");
    }
}

/// How many lines the box of a block is high.
fn box_lines(block: &Block) -> Option<u32> {
    match block {
        Block::Signature => Some(2),
        Block::Answer(Field { kind: FieldKind::Lines(lines), .. }) => Some((*lines).clamp(1, MOST_LINES)),
        Block::Answer(_) => Some(1),
        _ => None,
    }
}

fn column_style(grid: usize, column: usize) -> String {
    format!("Grid{grid}.{column}")
}

fn widths(grid: &Grid) -> Vec<usize> {
    let words = grid.columns.iter().filter(|column| column.1).count();
    let numbers = grid.columns.len() - words;
    let left = WIDTH - HEADS;
    let wanted = numbers.saturating_mul(NUMBERS);
    let (word, number) = if words > 0 && wanted.saturating_add(words.saturating_mul(NUMBERS)) <= left {
        ((left - wanted) / words, NUMBERS)
    } else {
        let each = left / grid.columns.len().max(1);
        (each, each)
    };
    std::iter::once(HEADS).chain(grid.columns.iter().map(|column| if column.1 { word } else { number })).collect()
}

impl Body {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(text) => self.say("Title", text),
            Block::Heading { level, text, mark } => self.heading(*level, text, mark.as_deref()),
            Block::Paragraph(look, spans) => self.paragraph(&format!("{look:?}"), |body| body.spans(spans)),
            Block::List { ordered, items } => self.list(*ordered, items),
            Block::Answer(field) => self.boxed(box_lines(block).unwrap_or(1), |body| body.input(field)),
            Block::Signature => self.boxed(box_lines(block).unwrap_or(1), |_| {}),
            Block::Options(options) => {
                for (at, (_, label)) in options.iter().enumerate() {
                    let style = if at + 1 < options.len() { "Option" } else { "OptionLast" };
                    self.paragraph(style, |body| {
                        body.xml.text("☐");
                        body.xml.empty("text:tab", &[]);
                        body.spans(&[Span::plain(label)]);
                    });
                }
            }
            Block::Grid(grid) => self.grid(grid),
        }
    }

    fn heading(&mut self, level: u8, text: &str, mark: Option<&str>) {
        let (style, level) = (format!("Heading{level}"), level.to_string());
        self.xml.open("text:h", &[("text:style-name", &style), ("text:outline-level", &level)]);
        if let Some(mark) = mark {
            self.xml.empty("text:bookmark-start", &[("text:name", mark)]);
        }
        self.words(text);
        if let Some(mark) = mark {
            self.xml.empty("text:bookmark-end", &[("text:name", mark)]);
        }
        self.xml.close("text:h");
        self.xml.line();
    }

    fn list(&mut self, ordered: bool, items: &[Vec<Span>]) {
        self.xml.open("text:list", &[("text:style-name", if ordered { "Numbers" } else { "Dots" })]);
        for spans in items {
            self.xml.open("text:list-item", &[]);
            self.paragraph("ListParagraph", |body| body.spans(spans));
            self.xml.close("text:list-item");
        }
        self.xml.close("text:list");
        self.xml.line();
    }

    fn table(&mut self, caption: Option<&str>) {
        self.tables += 1;
        let name = format!("table-{}", self.tables);
        self.xml.open("table:table", &[("table:name", &name), ("table:style-name", "Box")]);
        if let Some(caption) = caption {
            self.xml.leaf("table:title", &[], &plain(caption));
        }
    }

    /// A box of so many lines.
    fn boxed(&mut self, lines: u32, content: impl FnOnce(&mut Body)) {
        self.table(None);
        self.xml.empty("table:table-column", &[]);
        self.xml.open("table:table-row", &[("table:style-name", &format!("Box{lines}"))]);
        self.cell("BoxCell", "Answer", content);
        self.xml.close("table:table-row");
        self.xml.close("table:table");
        self.xml.line();
        self.paragraph("AfterTable", |_| {});
    }

    fn input(&mut self, field: &Field) {
        self.xml.leaf("text:text-input", &[("text:description", &field.alias)], EMPTY);
    }

    fn cell(&mut self, style: &str, words: &str, content: impl FnOnce(&mut Body)) {
        self.xml.open("table:table-cell", &[("table:style-name", style), ("office:value-type", "string")]);
        self.paragraph(words, content);
        self.xml.close("table:table-cell");
    }

    fn grid(&mut self, grid: &Grid) {
        let number = self.grids + 1;
        self.grids = number;
        self.table(Some(&grid.caption));
        for column in 1..=grid.columns.len() + 1 {
            self.xml.empty("table:table-column", &[("table:style-name", &column_style(number, column))]);
        }
        self.xml.open("table:table-header-rows", &[]);
        self.xml.open("table:table-row", &[("table:style-name", "GridRow")]);
        for head in std::iter::once(&grid.corner).chain(grid.columns.iter().map(|(label, _)| label)) {
            self.cell("HeadCell", "TableHead", |body| body.words(head));
        }
        self.xml.close("table:table-row");
        self.xml.close("table:table-header-rows");
        for (head, fields) in &grid.rows {
            self.xml.open("table:table-row", &[("table:style-name", "GridRow")]);
            self.cell("HeadCell", "TableHead", |body| body.words(head));
            for field in fields {
                self.cell("BoxCell", "TableCell", |body| body.input(field));
            }
            self.xml.close("table:table-row");
            self.xml.line();
        }
        self.xml.close("table:table");
        self.xml.line();
        self.paragraph("AfterTable", |_| {});
    }
}
