//! What Excel and people do to a table.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::{ExcelDateTime, Format, Formula, Workbook};

use super::{package, row};
use crate::archive;
use crate::translations::formats::xlsx::{read, write};
use crate::translations::package::RowState;

#[test]
fn text_that_looks_like_a_formula_stays_text() {
    let bytes = write(&package(vec![row("a.yaml: b", "=HYPERLINK(1)", Some("@SUM(A1)"), RowState::Current)])).unwrap();
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(&bytes)).unwrap();
    assert_eq!(book.sheet_names(), ["Start here", "Translate", "Glossary"]);
    let sheet = book.worksheet_range("Translate").unwrap();
    assert_eq!(sheet.get((1, 0)), Some(&Data::String("=HYPERLINK(1)".to_owned())));
    assert_eq!(sheet.get((1, 1)), Some(&Data::String("@SUM(A1)".to_owned())));
    let xml = String::from_utf8(archive::part(&bytes, "xl/worksheets/sheet2.xml").unwrap()).unwrap();
    assert!(!xml.contains("<f>") && xml.contains("<sheetProtection"));
}

#[test]
fn only_what_is_to_be_filled_is_unlocked_and_it_runs_the_right_way() {
    let bytes = write(&package(vec![row("a.yaml: b", "Words", None, RowState::Missing)])).unwrap();
    let styles = String::from_utf8(archive::part(&bytes, "xl/styles.xml").unwrap()).unwrap();
    assert!(styles.contains("readingOrder=\"2\"") && styles.contains("locked=\"0\""));
}

#[test]
fn text_that_fits_no_cell_is_refused_before_anything_is_sent() {
    let long = row("a.yaml: b", &"x".repeat(40_000), None, RowState::Missing);
    assert!(write(&package(vec![long])).unwrap_err().contains("a.yaml: b"));
}

/// Sheets renamed, rows sorted, a column added at the end, numbers and dates where text was meant.
#[test]
fn what_people_do_to_a_table_is_understood_or_told() {
    let sent = [row("a: 1", "500", None, RowState::Missing), row("a: 2", "2026-12-11", None, RowState::Missing)];
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.set_name("Übersetzung").unwrap();
    let date = ExcelDateTime::parse_from_str("2026-12-11").unwrap();
    for (line, row) in (3..).zip(&sent) {
        sheet.write_string(line, 0, &row.source).unwrap();
        sheet.write_string(line, 5, &row.place).unwrap();
        sheet.write_string(line, 6, row.key.to_string()).unwrap();
        sheet.write_string(line, 7, "done").unwrap();
    }
    sheet.write_number(3, 1, 500).unwrap();
    sheet.write_datetime_with_format(4, 1, &date, &Format::new().set_num_format("yyyy-mm-dd")).unwrap();
    sheet.write_formula(9, 1, Formula::new("=1/0").set_result("#DIV/0!")).unwrap();
    let facts = book.add_worksheet();
    facts.write_string(4, 2, "Portal: ").unwrap();
    facts.write_string(4, 3, "https://example.org").unwrap();
    facts.write_string(5, 2, "Language").unwrap();
    facts.write_string(5, 3, "Urdu (ur)").unwrap();
    facts.write_string(6, 2, "your name, if it may be recorded").unwrap();
    facts.write_string(6, 3, " Rahima ").unwrap();
    let returned = read(&book.save_to_buffer().unwrap()).unwrap();
    assert_eq!((returned.portal.as_deref(), returned.lang.as_deref()), (Some("https://example.org"), Some("ur")));
    assert_eq!(returned.translator.as_deref(), Some("Rahima"));
    assert_eq!((returned.rows[0].translation.as_str(), returned.rows[0].at.as_str()), ("500", "sheet Übersetzung, row 4"));
    assert!(returned.rows[1].fault.as_deref().is_some_and(|fault| fault.contains("date")));
    assert_eq!(returned.rows[1].place.as_deref(), Some("a: 2"));
}
