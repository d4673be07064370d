//! A table of records as CSV (RFC 4180): a header row, lines that end with CR LF, UTF-8 without a mark at the front.
//!
//! A row is made of the record that other formats print, so that the formats cannot say different things.

use csv::{Terminator, WriterBuilder};
use serde::Serialize;
use serde_json::Value;

use crate::model::{DataColumn, DataTable};

/// For how many items of a list there are columns at least, so that tables of most portals have the same columns.
const LEAST_ITEMS: usize = 3;

/// A column as it stands in one table.
pub(super) struct Head {
    /// Its name; where it belongs to an item of a list, with the number of the item.
    pub name: String,
    /// Its title in the header row.
    pub title: String,
    /// Whether every row has it.
    pub always: bool,
    /// The column.
    pub column: &'static DataColumn,
}

/// A table with its rows.
pub(super) struct Sheet {
    /// The table.
    pub table: &'static DataTable,
    /// Its columns.
    pub heads: Vec<Head>,
    rows: Vec<Value>,
}

impl Sheet {
    /// The table of some records, in their order.
    pub(super) fn new<T: Serialize>(table: &'static DataTable, records: &[T]) -> Self {
        // As in `json_bytes`: these types can always be written.
        let rows: Vec<Value> = records.iter().map(|record| serde_json::to_value(record).unwrap_or_default()).collect();
        Sheet { table, heads: heads(table, &rows), rows }
    }

    /// The file.
    pub(super) fn csv(&self) -> Vec<u8> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
        // Writing to memory cannot fail, and every row has as many cells as there are columns.
        let _ = writer.write_record(self.heads.iter().map(|head| head.title.as_str()));
        for row in &self.rows {
            let _ = writer.write_record(self.heads.iter().map(|head| cell(row.pointer(&pointer(&head.name)))));
        }
        writer.into_inner().unwrap_or_default()
    }
}

/// Where a value stands in a record, as a JSON pointer (RFC 6901).
fn pointer(name: &str) -> String {
    format!("/{}", name.replace('.', "/"))
}

/// The columns of a table; those of a list stand as often as the longest list has items.
fn heads(table: &'static DataTable, rows: &[Value]) -> Vec<Head> {
    let is_of_list = |column: &DataColumn| table.list.is_some_and(|list| column.name.starts_with(list));
    let (of_list, single): (Vec<&DataColumn>, Vec<&DataColumn>) = table.columns.iter().partition(|column| is_of_list(column));
    let mut heads: Vec<Head> = single.into_iter().map(|column| head(column, 0)).collect();
    for item in 0..items(table, rows) {
        heads.extend(of_list.iter().map(|column| head(column, item)));
    }
    heads
}

fn head(column: &'static DataColumn, item: usize) -> Head {
    let numbered = |text: &str, [before, after]: [&str; 2]| match item {
        0 => text.to_owned(),
        _ => text.replacen(&format!("{before}0{after}"), &format!("{before}{item}{after}"), 1),
    };
    Head {
        name: numbered(column.name, [".", "."]),
        title: numbered(column.title, [":", ":"]),
        always: column.always && item == 0,
        column,
    }
}

/// How many items the longest list has.
fn items(table: &DataTable, rows: &[Value]) -> usize {
    let Some(list) = table.list.and_then(|list| list.split('.').next()) else { return 0 };
    let longest = rows.iter().filter_map(|row| row.get(list)?.as_array()).map(Vec::len).max();
    longest.unwrap_or(0).max(LEAST_ITEMS)
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => String::new(),
        Some(Value::String(text)) => guarded(text),
        Some(number) => number.to_string(),
    }
}

/// Words that a spreadsheet would run as a formula, with an apostrophe in front (OWASP, "CSV Injection").
fn guarded(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text.to_owned() }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::model::THREE_SIXTY;

    fn rows_of(records: &[Value]) -> Vec<Vec<String>> {
        let csv = Sheet::new(&THREE_SIXTY, records).csv();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(csv.as_slice());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn words_are_never_formulas_and_numbers_stay_numbers() {
        for text in ["=1+1", "+44", "-5", "@SUM(A1)", "\t=1", "\r=1", "\n=1"] {
            assert_eq!(guarded(text), format!("'{text}"));
        }
        for text in ["", "tea", "a=b", "'=1", "5-a-side"] {
            assert_eq!(guarded(text), text);
        }
        let rows = rows_of(&[json!({ "title": "=HYPERLINK(\"x\")", "amountAwarded": 1250, "amountAppliedFor": 0.05 })]);
        assert_eq!((rows[1][1].as_str(), rows[1][4].as_str(), rows[1][5].as_str()), ("'=HYPERLINK(\"x\")", "0.05", "1250"));
    }

    #[test]
    fn words_with_commas_quotes_and_lines_read_back_as_they_were() {
        let words = "Soup, \"hot\" tea\r\nand bread – in four languages: বাংলা";
        let rows = rows_of(&[json!({ "description": words })]);
        assert_eq!(rows[1][2], words);
        let csv = Sheet::new(&THREE_SIXTY, &[json!({ "title": "Tea" })]).csv();
        assert!(csv.starts_with(b"Identifier,Title,") && csv.ends_with(b"\r\n"));
    }

    #[test]
    fn there_are_columns_for_every_item_of_the_longest_list() {
        let of = |items: usize| json!({ "classifications": vec![json!({ "code": "a" }); items] });
        for (longest, expected) in [(0, 3), (1, 3), (3, 3), (5, 5)] {
            let rows = rows_of(&[of(0), of(longest)]);
            assert_eq!(rows[0].iter().filter(|title| title.starts_with("Classifications:")).count(), expected * 3);
            assert_eq!(rows[0][rows[0].len() - 2], format!("Classifications:{}:Code", expected - 1));
            assert_eq!(rows[2].iter().filter(|cell| *cell == "a").count(), longest);
        }
    }
}
