//! Excel files. A date is a date there and an amount a number, whatever they look like on the screen.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Range, Reader as _, Xlsx};
use jiff::civil::Date;

use super::table::{Cell, Row, Table, below_head, known_names, row};
use crate::archive;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// Reads the sheet of that name, else the first one with columns that are known, else the first that is not empty.
pub(super) fn read(bytes: &[u8], sheet: Option<&str>, is_known: &dyn Fn(&str) -> bool) -> Result<Table, String> {
    archive::refuse_bombs(bytes)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| "It is no Excel file, or a damaged one.".to_owned())?;
    let names = book.sheet_names();
    if let Some(wanted) = sheet {
        let found = names.iter().find(|name| name.trim().to_lowercase() == wanted.trim().to_lowercase());
        let name = found.ok_or_else(|| format!("It has no sheet \"{wanted}\". Its sheets are: {}.", names.join(", ")))?;
        let rows = rows_of(&mut book, name)?;
        return table(name, rows, is_known).ok_or_else(|| format!("Its sheet \"{name}\" is empty."));
    }
    let mut first = None;
    for name in &names {
        let rows = rows_of(&mut book, name)?;
        if rows.iter().any(|row| known_names(row, is_known) >= 2) {
            first = Some((name, rows));
            break;
        }
        if first.is_none() && rows.iter().any(|row| !row.cells.is_empty()) {
            first = Some((name, rows));
        }
    }
    first.and_then(|(name, rows)| table(name, rows, is_known)).ok_or_else(|| "All its sheets are empty.".to_owned())
}

fn table(name: &str, rows: Vec<Row>, is_known: &dyn Fn(&str) -> bool) -> Option<Table> {
    below_head(rows.into_iter(), is_known).map(|table| Table { sheet: Some(name.to_owned()), ..table })
}

fn rows_of(book: &mut Book<'_>, name: &str) -> Result<Vec<Row>, String> {
    let range: Range<Data> = book.worksheet_range(name).map_err(|_| format!("Its sheet \"{name}\" cannot be read."))?;
    let (first, left) = range.start().unwrap_or((0, 0));
    // Columns are counted from the left edge of the sheet, so that a nameless one can be told by its letter.
    let indent = vec![Cell::Empty; left as usize];
    Ok((first + 1..)
        .zip(range.rows())
        .map(|(n, cells)| row(n, indent.iter().cloned().chain(cells.iter().map(cell)).collect()))
        .collect())
}

fn cell(data: &Data) -> Cell {
    match data {
        Data::Empty => Cell::Empty,
        Data::String(text) => Cell::of_text(text),
        Data::Int(number) => Cell::Number(*number as f64),
        Data::Float(number) => Cell::Number(*number),
        Data::Bool(value) => Cell::Text(value.to_string()),
        Data::DateTime(date) => {
            date_of(*date).map_or(Cell::Faulty("Excel has a time here, but no day of the calendar"), Cell::Date)
        }
        Data::DateTimeIso(text) => text
            .get(..10)
            .and_then(crate::model::parse_date)
            .map_or(Cell::Faulty("Excel has a time here, but no day of the calendar"), Cell::Date),
        Data::DurationIso(_) => Cell::Faulty("Excel has a time here, but no day of the calendar"),
        Data::Error(_) => Cell::Faulty("This cell has a formula that went wrong"),
    }
}

/// The day of a date with or without a time. Excel counts days; nothing before its first is a date.
fn date_of(date: ExcelDateTime) -> Option<Date> {
    if date.is_duration() || date.as_f64() < 1.0 {
        return None;
    }
    let (year, month, day, ..) = date.to_ymd_hms_milli();
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
}
