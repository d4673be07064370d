//! A file as the names of its columns and rows of cells.

use jiff::civil::Date;

use super::delimited;
use super::{decode, workbook};

/// What a cell holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, without spaces around them.
    Text(String),
    /// A number of a spreadsheet.
    Number(f64),
    /// A date of a spreadsheet.
    Date(Date),
    /// Something that cannot be read, and why.
    Faulty(&'static str),
}

impl Cell {
    pub(super) fn of_text(text: &str) -> Cell {
        // Spaces that no keyboard makes stand at the ends of cells that come from web pages.
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    pub(super) fn is_empty(&self) -> bool {
        *self == Cell::Empty
    }
}

/// A row that is not empty.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Its number as the spreadsheet counts.
    pub number: u32,
    /// Its cells, without empty ones at the end.
    pub cells: Vec<Cell>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// The sheet, if the file has sheets.
    pub sheet: Option<String>,
    /// The number of the row with the names of the columns.
    pub head_row: u32,
    /// The names of the columns.
    pub head: Vec<String>,
    /// What stands below them.
    pub rows: Vec<Row>,
    /// What to know about how the file was read.
    pub notices: Vec<String>,
}

/// How many rows a title or a logo may take above the names of the columns.
const LATEST_HEAD: usize = 30;

/// Reads a file by what is in it. `is_known` tells whether a column of that name can be understood.
///
/// # Errors
/// Why it cannot be read at all.
pub fn read(bytes: &[u8], sheet: Option<&str>, is_known: &dyn Fn(&str) -> bool) -> Result<Table, String> {
    if bytes.starts_with(b"PK\x03\x04") {
        return workbook::read(bytes, sheet, is_known);
    }
    if bytes.starts_with(&[0xd0, 0xcf, 0x11, 0xe0]) {
        return Err("It is an old Excel file (.xls). Open it and save it as .xlsx.".to_owned());
    }
    if sheet.is_some() {
        return Err("It is no .xlsx file, so it has no sheets. Take --sheet away.".to_owned());
    }
    let decoded = decode::decode(bytes)?;
    let separator = delimited::separator(&decoded.text, is_known);
    let lines = delimited::lines(&decoded.text, separator);
    let rows = lines.iter().map(|line| row(line.number, line.cells.iter().map(|cell| Cell::of_text(cell)).collect()));
    let mut table = below_head(rows, is_known).ok_or("It has no rows.")?;
    table.notices.extend(decoded.notice);
    Ok(table)
}

pub(super) fn row(number: u32, mut cells: Vec<Cell>) -> Row {
    while cells.last().is_some_and(Cell::is_empty) {
        cells.pop();
    }
    Row { number, cells }
}

/// How many of the cells of a row are known names of columns.
pub(super) fn known_names(row: &Row, is_known: &dyn Fn(&str) -> bool) -> usize {
    row.cells.iter().filter(|cell| matches!(cell, Cell::Text(name) if is_known(name))).count()
}

/// Finds the names of the columns: the first row with two names that are known, else the first row of all. `None` if
/// everything is empty.
pub(super) fn below_head(rows: impl Iterator<Item = Row>, is_known: &dyn Fn(&str) -> bool) -> Option<Table> {
    let mut rows: Vec<Row> = rows.filter(|row| !row.cells.is_empty()).collect();
    let at = rows.iter().take(LATEST_HEAD).position(|row| known_names(row, is_known) >= 2).unwrap_or(0);
    let below = rows.split_off((at + 1).min(rows.len()));
    let head = rows.pop()?;
    let mut notices = Vec::new();
    if !rows.is_empty() {
        notices.push(format!("The names of the columns stand in row {}; what stands above them is left out", head.number));
    }
    let name = |cell: &Cell| match cell {
        Cell::Text(name) => super::one_line(name),
        Cell::Number(number) => number.to_string(),
        Cell::Date(date) => date.to_string(),
        Cell::Empty | Cell::Faulty(_) => String::new(),
    };
    Some(Table { sheet: None, head_row: head.number, head: head.cells.iter().map(name).collect(), rows: below, notices })
}
