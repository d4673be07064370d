//! CSV as nodes that know their place, so that a list in a spreadsheet is read by the same code as one in YAML.
//!
//! `csv-core` takes the cells apart (RFC 4180, and what spreadsheets make of it). A file is taken as people save it:
//! with commas, semicolons or tabs between the cells, names of columns in any case, empty rows and columns at the
//! end, dates as Britain writes them.

use csv_core::{ReadFieldResult, Reader, ReaderBuilder};
use jiff::civil::Date;

use super::rules::{duplicate_key, personal_data, table_syntax, unknown_key};
use super::shape::{Field, Kind, Shape};
use super::yaml::{Key, Node, Value};
use crate::problems::Problem;
use crate::source::{FileId, Span};

/// What came of a file.
pub(super) struct Table {
    /// A map with one list of records, or nothing if no row can be read.
    pub node: Option<Node>,
    /// The number of each record's row, as a spreadsheet counts: the names of the columns are row 1.
    pub rows: Vec<u32>,
    pub problems: Vec<Problem>,
}

/// A cell and where it stands.
struct Cell {
    span: Span,
    text: String,
}

struct Row {
    number: u32,
    cells: Vec<Cell>,
}

/// Reads `text` as records of a shape, below the key `list`.
pub(super) fn parse(text: &str, file: FileId, list: &str, shape: &'static Shape) -> Table {
    let whole = Span::new(file, 0, text.len());
    let mut rows = Rows::new(text, file, separator(text, shape)).collect::<Vec<Row>>().into_iter();
    let mut problems = Vec::new();
    let Some(head) = rows.next() else {
        return Table { node: None, rows: Vec::new(), problems: vec![table_syntax::empty(Span::start_of(file), shape)] };
    };
    let columns = columns(&head, shape, &mut problems);
    let missing = shape.fields.iter().filter(|f| f.required && !columns.iter().flatten().any(|c| c.name == f.name));
    problems.extend(missing.map(|field| table_syntax::missing_column(span_of(&head, whole), field)));
    if !problems.is_empty() {
        // Every row would be reported for what is wrong with a column.
        return Table { node: None, rows: Vec::new(), problems };
    }
    let (mut items, mut numbers) = (Vec::new(), Vec::new());
    for row in rows.filter(|row| row.cells.iter().any(|cell| !cell.text.trim().is_empty())) {
        let extra = row.cells.iter().skip(columns.len()).find(|cell| !cell.text.trim().is_empty());
        items.push(match extra {
            // Its cells stand in the wrong columns, so nothing is asked of it.
            Some(extra) => {
                problems.push(table_syntax::surplus_cell(extra.span, row.number));
                Node { span: span_of(&row, whole), value: Value::Unread }
            }
            None => record(&row, &columns, span_of(&row, whole)),
        });
        numbers.push(row.number);
    }
    let items = Node { span: whole, value: Value::List(items) };
    let key = Key { span: whole, name: list.to_owned() };
    let node = Node { span: whole, value: Value::Map(vec![(key, items)]) };
    Table { node: Some(node), rows: numbers, problems }
}

/// What stands between the cells: the character that makes the most known names of the first line.
fn separator(text: &str, shape: &Shape) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    let known = |by: u8| first.split(char::from(by)).filter(|name| shape.field(&key_of(name)).is_some()).count();
    [b',', b';', b'\t'].into_iter().rev().max_by_key(|by| known(*by)).unwrap_or(b',')
}

/// The key that the name of a column means: "Charity number" is `charity_number`.
fn key_of(name: &str) -> String {
    name.trim().trim_matches('"').trim().to_lowercase().replace([' ', '-'], "_")
}

/// The field of each column; `None` for one without a name.
fn columns(head: &Row, shape: &'static Shape, problems: &mut Vec<Problem>) -> Vec<Option<&'static Field>> {
    let mut columns: Vec<Option<&'static Field>> = Vec::new();
    for cell in &head.cells {
        let name = key_of(&cell.text);
        let field = shape.field(&name);
        match field {
            Some(field) => {
                if let Some(first) = columns.iter().position(|c| c.is_some_and(|c| c.name == field.name)) {
                    problems.push(duplicate_key::column(cell.span, field.name, head.cells[first].span));
                }
            }
            None if name.is_empty() => {}
            None if personal_data::is_personal_column(&name) => {
                problems.push(personal_data::column(cell.span, cell.text.trim()));
            }
            None => problems.push(unknown_key::column(cell.span, cell.text.trim(), shape)),
        }
        columns.push(field);
    }
    while columns.last().is_some_and(Option::is_none) {
        columns.pop();
    }
    columns
}

fn span_of(row: &Row, whole: Span) -> Span {
    match (row.cells.first(), row.cells.last()) {
        (Some(first), Some(last)) => first.span.to(last.span),
        _ => whole,
    }
}

fn record(row: &Row, columns: &[Option<&'static Field>], span: Span) -> Node {
    let end = Span::new(span.file, span.end as usize, span.end as usize);
    let entries = columns.iter().enumerate().filter_map(|(at, field)| {
        let field = (*field)?;
        let cell = row.cells.get(at);
        let place = cell.map_or(end, |cell| cell.span);
        let value = cell.map_or(Value::Null, |cell| value(cell, field.kind));
        Some((Key { span: place, name: field.name.to_owned() }, Node { span: place, value }))
    });
    Node { span, value: Value::Map(entries.collect()) }
}

/// A cell as a value of YAML. What it is not taken for is left as it is, and reported by the reader of the record.
fn value(cell: &Cell, kind: Kind) -> Value {
    let text = cell.text.trim();
    if text.is_empty() {
        return Value::Null;
    }
    match kind {
        Kind::List(_) => {
            let parts = text.split([';', '|', ',']).map(str::trim).filter(|part| !part.is_empty());
            Value::List(parts.map(|part| Node { span: cell.span, value: Value::Scalar(part.to_owned()) }).collect())
        }
        Kind::Date => Value::Scalar(british_date(text).map_or_else(|| text.to_owned(), |date| date.to_string())),
        Kind::Flag => Value::Scalar(match text.to_lowercase().as_str() {
            "true" | "yes" | "y" | "1" => "true".to_owned(),
            "false" | "no" | "n" | "0" => "false".to_owned(),
            _ => text.to_owned(),
        }),
        _ => Value::Scalar(text.to_owned()),
    }
}

/// A date as a British spreadsheet saves it: day, month and year in four digits, between slashes.
fn british_date(text: &str) -> Option<Date> {
    let mut parts = text.split('/');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The rows of a file, one after the other.
struct Rows<'t> {
    text: &'t str,
    file: FileId,
    reader: Reader,
    separator: u8,
    at: usize,
    number: u32,
    room: Vec<u8>,
}

impl<'t> Rows<'t> {
    fn new(text: &'t str, file: FileId, separator: u8) -> Rows<'t> {
        let reader = ReaderBuilder::new().delimiter(separator).build();
        Rows { text, file, reader, separator, at: 0, number: 0, room: vec![0; 1024] }
    }

    /// The next cell, and whether it is the last of its row.
    fn cell(&mut self) -> Option<(Cell, bool)> {
        let start = self.at;
        let (mut read, mut written) = (0, 0);
        let is_last = loop {
            let input = &self.text.as_bytes()[start + read..];
            let (result, took, gave) = self.reader.read_field(input, &mut self.room[written..]);
            read += took;
            written += gave;
            match result {
                // The end of the file is told by giving nothing more.
                ReadFieldResult::InputEmpty => {}
                ReadFieldResult::OutputFull => self.room.resize(self.room.len() * 2, 0),
                ReadFieldResult::Field { record_end } => break record_end,
                ReadFieldResult::End => return None,
            }
        };
        self.at = start + read;
        let raw = &self.text[start..self.at];
        let from = start + (raw.len() - raw.trim_start_matches(['\r', '\n']).len());
        let raw = self.text[from..self.at].trim_end_matches(['\r', '\n']);
        let raw = raw.strip_suffix(char::from(self.separator)).filter(|_| !is_last).unwrap_or(raw);
        let span = Span::new(self.file, from, from + raw.len());
        // Only whole quotation marks were taken out, so this is UTF-8 as before.
        let text = String::from_utf8_lossy(&self.room[..written]).into_owned();
        Some((Cell { span, text }, is_last))
    }
}

impl Iterator for Rows<'_> {
    type Item = Row;

    fn next(&mut self) -> Option<Row> {
        // A line ends with both; the reader stops between them.
        if self.at > 0 && self.text[..self.at].ends_with('\r') && self.text[self.at..].starts_with('\n') {
            self.at += 1;
        }
        let rest = &self.text[self.at..];
        let blank = &rest[..rest.len() - rest.trim_start_matches(['\r', '\n']).len()];
        let skipped = blank.matches('\n').count().max(blank.matches('\r').count());
        self.number += 1 + u32::try_from(skipped).unwrap_or(0);
        let mut cells = Vec::new();
        while let Some((cell, is_last)) = self.cell() {
            cells.push(cell);
            if is_last {
                break;
            }
        }
        (!cells.is_empty()).then_some(Row { number: self.number, cells })
    }
}

/// The words in front of a problem with a cell: a spreadsheet has rows and columns where a text has lines.
pub(super) fn in_words(node: &Node, rows: &[u32], place: Span) -> Option<String> {
    let Value::Map(lists) = &node.value else { return None };
    let Value::List(records) = &lists.first()?.1.value else { return None };
    let at = records.partition_point(|record| record.span.start <= place.start).checked_sub(1)?;
    let (record, row) = (records.get(at)?, rows.get(at)?);
    let Value::Map(cells) = &record.value else { return None };
    let mut columns = cells.iter().filter(|(_, cell)| cell.span == place).map(|(key, _)| key.name.as_str());
    // Cells that a short row does not have all stand at its end.
    Some(match (columns.next(), columns.next()) {
        (Some(column), None) => format!("Row {row}, column \"{column}\": "),
        _ => format!("Row {row}: "),
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::content::shape;

    fn read(text: &str) -> Table {
        parse(text, FileId::default(), "awards", &shape::AWARD)
    }

    /// The value of a cell, by record and column.
    fn cell(table: &Table, record: usize, column: &str) -> Option<String> {
        let Value::Map(lists) = &table.node.as_ref()?.value else { return None };
        let Value::List(records) = &lists[0].1.value else { return None };
        let Value::Map(cells) = &records.get(record)?.value else { return None };
        match &cells.iter().find(|(key, _)| key.name == column)?.1.value {
            Value::Scalar(text) => Some(text.clone()),
            Value::List(items) => Some(format!("{} items", items.len())),
            _ => None,
        }
    }

    const HEAD: &str = "ID;Title;Purpose;Recipient;Fund;Awarded;Decided;Priorities;Example";

    #[test]
    fn a_file_is_taken_as_a_spreadsheet_saves_it() {
        let text = format!(
            "{HEAD};;\r\nRB-1;\"Tea; and \"\"talk\"\"\";\"Two\nlines\";Club;wellbeing;£500;13/02/2026;a, b;TRUE;;\r\n\r\n;;;;;;;;;;\r\nRB-2;x;y;z;f;1;2026-02-13;;no\r\n"
        );
        let table = read(&text);
        assert!(table.problems.is_empty(), "{:?}", table.problems);
        assert_eq!(cell(&table, 0, "title").as_deref(), Some("Tea; and \"talk\""));
        assert_eq!(cell(&table, 0, "purpose").as_deref(), Some("Two\nlines"));
        assert_eq!(cell(&table, 0, "decided").as_deref(), Some("2026-02-13"));
        assert_eq!(cell(&table, 0, "priorities").as_deref(), Some("2 items"));
        assert_eq!(cell(&table, 0, "example").as_deref(), Some("true"));
        assert_eq!(cell(&table, 1, "example").as_deref(), Some("false"));
        assert_eq!(cell(&table, 1, "priorities"), None);
        // Two lines in one cell are one row; the empty ones count, as they do on the screen.
        assert_eq!(table.rows, [2, 5]);
    }

    #[test]
    fn a_place_is_told_as_row_and_column() {
        let text = format!("{}\nRB-1,a,b,c,d,5,00,2026-01-01,,\n", HEAD.replace(';', ","));
        let table = read(&text);
        assert_eq!(table.problems.len(), 0);
        let start = text.find(",5,").unwrap() + 1;
        let words = in_words(table.node.as_ref().unwrap(), &table.rows, Span::new(FileId::default(), start, start + 1));
        assert_eq!(words.as_deref(), Some("Row 2, column \"awarded\": "));
    }

    #[test]
    fn a_column_that_is_wrong_is_reported_once_and_rows_wait() {
        let table = read("id,title,purpose,recipent,fund,awarded,decided,email\nRB-1,a,b,c,d,1,2,e\nRB-2,a,b,c,d,1,2,e\n");
        let codes: Vec<&str> = table.problems.iter().map(|p| p.code.as_ref()).collect();
        assert_eq!(codes, ["unknown-key", "personal-data", "missing-key"]);
        assert!(table.node.is_none());
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_panic(rows in "[\"a,;\t\r\né]{0,60}") {
            let _ = read(&rows);
            let _ = read(&format!("{HEAD}\n{rows}"));
        }
    }
}
