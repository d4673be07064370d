//! The Excel file: a sheet to read first, a table to fill and the glossary.
//!
//! The table can be filled and nothing else in it changed, as long as nobody takes the protection off, which has no
//! password. Every cell is text, so that nothing a person writes becomes a date or a formula.

use std::io::Cursor;

use calamine::{Data, Reader as _, Xlsx};
use rust_xlsxwriter::{
    Color, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, ProtectionOptions, Workbook, Worksheet, XlsxError,
};

use super::wording;
use crate::archive;
use crate::i18n::Direction;
use crate::translations::key::Key;
use crate::translations::package::{Package, Returned, ReturnedRow, Row, RowState};

/// What a cell of Excel holds, in the units of UTF-16.
const LONGEST: usize = 32_767;

const INK: Color = Color::RGB(0x1a_1a_1a);
const GREY: Color = Color::RGB(0x6b_6b_6b);
const PALE: Color = Color::RGB(0xf2_f2_f2);
const LINE: Color = Color::RGB(0xbf_bf_bf);

/// The columns of the table.
const WIDTHS: [f64; 7] = [46.0, 46.0, 44.0, 34.0, 34.0, 24.0, 25.0];

/// Makes the file.
///
/// # Errors
/// If a text is longer than a cell can be.
pub fn write(package: &Package) -> Result<Vec<u8>, String> {
    refuse_long_texts(package)?;
    book(package).map_err(|error| format!("The Excel file could not be made: {error}"))
}

fn refuse_long_texts(package: &Package) -> Result<(), String> {
    for row in &package.rows {
        let texts = [Some(&row.source), row.current.as_ref(), row.previous_source.as_ref()];
        if texts.into_iter().flatten().any(|text| text.encode_utf16().count() > LONGEST) {
            let place = &row.place;
            return Err(format!("The text at {place} is longer than a cell of Excel can be. Send it as docx, po or xliff."));
        }
    }
    Ok(())
}

fn book(package: &Package) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::parse_from_str(&package.made)?;
    let properties = DocProperties::new().set_title(wording::title(package)).set_creation_datetime(&made);
    book.set_properties(&properties);
    start_sheet(book.add_worksheet(), package)?;
    table_sheet(book.add_worksheet(), package)?;
    glossary_sheet(book.add_worksheet(), package)?;
    book.save_to_buffer()
}

/// Wrapped text at the top of its cell. Only what is made with it as text stays text when it is written again.
fn cell() -> Format {
    Format::new().set_font_size(11).set_font_color(INK).set_text_wrap().set_align(FormatAlign::Top).set_num_format("@")
}

fn bordered() -> Format {
    cell().set_border(FormatBorder::Thin).set_border_color(LINE)
}

fn grey() -> Format {
    bordered().set_font_size(9).set_font_color(GREY)
}

fn head() -> Format {
    bordered().set_bold().set_background_color(PALE)
}

/// Text in the language of the translation.
fn own(package: &Package, format: Format) -> Format {
    match package.lang.direction() {
        Direction::Rtl => format.set_reading_direction(2).set_align(FormatAlign::Right),
        Direction::Ltr => format.set_reading_direction(1).set_align(FormatAlign::Left),
    }
}

fn start_sheet(sheet: &mut Worksheet, package: &Package) -> Result<(), XlsxError> {
    sheet.set_name("Start here")?;
    sheet.set_column_width(0, 34)?.set_column_width(1, 100)?;
    sheet.write_string_with_format(0, 0, wording::title(package), &Format::new().set_bold().set_font_size(16))?;
    // On lines of their own that run over the empty cells beside them: not every program makes room for wrapped ones.
    let line = Format::new().set_font_size(11).set_font_color(INK);
    sheet.write_string_with_format(1, 0, "The table to fill is on the next sheet, Translate.", &line)?;
    let mut row = 3;
    for (number, step) in (1..).zip(wording::steps(package, "Excel (.xlsx)")) {
        sheet.write_string_with_format(row, 0, format!("{number}. {step}"), &line)?;
        row += 1;
    }
    row += 1;
    for (label, value) in wording::facts(package) {
        sheet.write_string_with_format(row, 0, label, &head())?;
        let to_fill = label == wording::NAME;
        sheet.write_string_with_format(row, 1, value, &if to_fill { bordered().set_unlocked() } else { bordered() })?;
        row += 1;
    }
    on_paper(sheet);
    sheet.protect();
    Ok(())
}

fn table_sheet(sheet: &mut Worksheet, package: &Package) -> Result<(), XlsxError> {
    sheet.set_name("Translate")?;
    for (column, width) in (0..).zip(WIDTHS) {
        sheet.set_column_width(column, width)?;
    }
    let heads = [
        package.source_lang.english_name(),
        package.lang.english_name(),
        "Note",
        "Earlier text",
        "Earlier translation",
        "Place",
        "Key: leave as it is",
    ];
    for (column, head_text) in (0..).zip(heads) {
        sheet.write_string_with_format(0, column, head_text, &head())?;
    }
    let (source, to_fill) = (bordered().set_background_color(PALE), own(package, bordered()).set_unlocked());
    let earlier = own(package, grey());
    for (line, row) in (1..).zip(&package.rows) {
        let stale = row.state == RowState::Stale;
        let current = row.current.as_deref().unwrap_or_default();
        // Empty until somebody has decided that it is right for the new words: one that comes back as it was
        // sent could not be told from one that nobody looked at.
        let (filled, before) = if stale { ("", current) } else { (current, "") };
        let notes = row.notes.join(" ");
        sheet.set_row_height(line, height(row, &notes, current))?;
        write_text(sheet, line, 0, &row.source, &source)?;
        write_text(sheet, line, 1, filled, &to_fill)?;
        write_text(sheet, line, 2, &notes, &grey())?;
        write_text(sheet, line, 3, row.previous_source.as_deref().unwrap_or_default(), &grey())?;
        write_text(sheet, line, 4, before, &earlier)?;
        write_text(sheet, line, 5, &row.place, &grey())?;
        write_text(sheet, line, 6, &row.key.to_string(), &grey())?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.set_repeat_rows(0, 0)?;
    on_paper(sheet);
    let options = ProtectionOptions { format_columns: true, format_rows: true, ..ProtectionOptions::default() };
    sheet.protect_with_options(&options);
    Ok(())
}

/// A height for the row at which everything in it can be read, in points. Excel finds it itself, other programs do not;
/// and a cell that is still empty needs room for about as much as its source.
fn height(row: &Row, notes: &str, current: &str) -> f64 {
    // Small letters are nine points high against eleven.
    const SMALL: f64 = 9.0 / 11.0;
    let previous = row.previous_source.as_deref().unwrap_or_default();
    let large = lines(&row.source, WIDTHS[0]).max(lines(current, WIDTHS[1]));
    let place = lines(&row.place, WIDTHS[5] / SMALL);
    let small = lines(notes, WIDTHS[2] / SMALL).max(lines(previous, WIDTHS[3] / SMALL)).max(place);
    let earlier = if row.state == RowState::Stale { lines(current, WIDTHS[4] / SMALL) } else { 0.0 };
    // The most that Excel allows is 409 points.
    (large * 16.0).max(small.max(earlier) * 16.0 * SMALL).clamp(32.0, 400.0) + 4.0
}

/// The lines that a text takes in a column. A word that does not fit leaves some of each line empty.
fn lines(text: &str, width: f64) -> f64 {
    text.split('\n').map(|line| (line.chars().count() as f64 / (width * 0.9)).ceil().max(1.0)).sum()
}

fn write_text(sheet: &mut Worksheet, row: u32, column: u16, text: &str, format: &Format) -> Result<(), XlsxError> {
    if text.is_empty() {
        sheet.write_blank(row, column, format)?;
    } else if text.starts_with(['=', '+', '-', '@']) {
        // Excel would make a formula of it when somebody changes a letter.
        sheet.write_string_with_format(row, column, text, &format.clone().set_quote_prefix())?;
    } else {
        sheet.write_string_with_format(row, column, text, format)?;
    }
    Ok(())
}

fn glossary_sheet(sheet: &mut Worksheet, package: &Package) -> Result<(), XlsxError> {
    sheet.set_name("Glossary")?;
    sheet.set_column_width(0, 40)?.set_column_width(1, 60)?;
    sheet.write_string_with_format(0, 0, package.source_lang.english_name(), &head())?;
    sheet.write_string_with_format(0, 1, "Agreed translation: please use it", &head())?;
    for (line, (term, agreed)) in (1..).zip(&package.glossary) {
        write_text(sheet, line, 0, term, &bordered())?;
        write_text(sheet, line, 1, agreed.as_deref().unwrap_or_default(), &own(package, bordered()))?;
    }
    sheet.set_freeze_panes(1, 0)?;
    on_paper(sheet);
    sheet.protect();
    Ok(())
}

/// A4 on its side, as wide as the page.
fn on_paper(sheet: &mut Worksheet) {
    sheet.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
}

/// Reads the file when it comes back. Sheets may have other names and rows another order.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Returned, String> {
    archive::refuse_bombs(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| format!("The Excel file cannot be read: {error}"))?;
    let mut returned = Returned::default();
    for name in book.sheet_names() {
        let sheet = book.worksheet_range(&name).map_err(|error| format!("The sheet \"{name}\" cannot be read: {error}"))?;
        let first = sheet.start().map_or(0, |(row, _)| row);
        for (line, cells) in (first + 1..).zip(sheet.rows()) {
            let found = cells.iter().enumerate().find_map(|(at, data)| Some((at, Key::parse(&text(data).ok()?)?)));
            match found {
                // The place stands before the key, the text and its translation at the start of the row.
                Some((at, key)) if at >= 3 => returned.rows.push(row(&name, line, cells, at, key)),
                _ => fact(cells, &mut returned),
            }
        }
    }
    Ok(returned)
}

/// A row of a label and a value.
fn fact(cells: &[Data], returned: &mut Returned) {
    for pair in cells.windows(2) {
        let [Ok(label), Ok(value)] = [text(&pair[0]), text(&pair[1])] else { continue };
        wording::take_fact(&label, &value, returned);
    }
}

fn row(sheet: &str, line: u32, cells: &[Data], at: usize, key: Key) -> ReturnedRow {
    let own = |column: usize| cells.get(column).map_or(Ok(String::new()), text);
    let translation = own(1);
    ReturnedRow {
        at: format!("sheet {sheet}, row {line}"),
        key: Some(key),
        place: own(at - 1).ok(),
        source: own(0).ok(),
        fault: translation.as_ref().err().map(|why| (*why).to_owned()),
        translation: translation.unwrap_or_default().trim().to_owned(),
        ..ReturnedRow::default()
    }
}

/// What a cell says, or why that cannot be told.
fn text(data: &Data) -> Result<String, &'static str> {
    match data {
        Data::String(text) => Ok(text.replace("\r\n", "\n")),
        Data::Empty => Ok(String::new()),
        Data::Int(number) => Ok(number.to_string()),
        Data::Float(number) => Ok(number.to_string()),
        Data::Bool(value) => Ok(value.to_string()),
        Data::DateTime(_) | Data::DateTimeIso(_) | Data::DurationIso(_) => {
            Err("Excel has made a date of this cell, and what was written is gone")
        }
        Data::Error(_) => Err("This cell has a formula that went wrong"),
    }
}
