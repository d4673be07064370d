//! Reads the Word file when it comes back, as Word, LibreOffice or a service in the browser has saved it: words fall
//! into several runs, there are marks of the spelling checker, tracked changes, and paragraphs that somebody added.

use super::tree::{self, Element, Node};
use super::wording;
use crate::archive;
use crate::translations::key::Key;
use crate::translations::package::{Returned, ReturnedRow};

/// Reads the file.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Returned, String> {
    let root = tree::parse(&archive::part(bytes, "word/document.xml")?)?;
    let mut returned = Returned::default();
    let mut tables = Vec::new();
    root.all("tbl", &mut tables);
    for (table, number) in tables.into_iter().zip(1..) {
        let mut rows = Vec::new();
        table.all("tr", &mut rows);
        for (row, line) in rows.into_iter().zip(1..) {
            if is_deleted_row(row) {
                continue;
            }
            let mut cells = Vec::new();
            row.all("tc", &mut cells);
            let cells: Vec<Vec<String>> = cells.into_iter().map(paragraphs).collect();
            take_row(&format!("table {number}, row {line}"), &cells, &mut returned);
        }
    }
    Ok(returned)
}

/// A row that somebody deleted while changes were tracked.
fn is_deleted_row(row: &Element) -> bool {
    row.named("trPr").any(|properties| properties.named("del").next().is_some())
}

fn take_row(at: &str, cells: &[Vec<String>], returned: &mut Returned) {
    let key = |cell: &Vec<String>| cell.iter().find_map(|paragraph| Key::parse(paragraph));
    if let Some((column, key)) = cells.iter().enumerate().find_map(|(column, cell)| Some((column, key(cell)?))) {
        // The text stands in the first column and its translation in the second, even if others were added.
        let place = cells[column].iter().find(|p| Key::parse(p).is_none() && !p.trim().is_empty());
        returned.rows.push(ReturnedRow {
            at: at.to_owned(),
            key: Some(key),
            place: place.map(|p| p.trim().to_owned()),
            source: cells.first().and_then(|cell| cell.first()).cloned(),
            translation: if column >= 2 { cells[1].join("\n").trim().to_owned() } else { String::new() },
            fault: (column < 2).then(|| "This row has lost a column".to_owned()),
            ..ReturnedRow::default()
        });
        return;
    }
    let [label, value, ..] = cells else { return };
    wording::take_fact(&label.join(" "), &value.join(" "), returned);
}

/// The paragraphs of a cell, those of a table within it too.
fn paragraphs(cell: &Element) -> Vec<String> {
    let mut found = Vec::new();
    cell.all("p", &mut found);
    let mut texts: Vec<String> = Vec::new();
    let mut goes_on = false;
    for paragraph in found {
        let mut text = String::new();
        add_text(paragraph, &mut text);
        match texts.last_mut().filter(|_| goes_on) {
            Some(last) => last.push_str(&text),
            None => texts.push(text),
        }
        // The mark between two paragraphs that somebody joined while changes were tracked.
        goes_on = paragraph.named("pPr").flat_map(|p| p.named("rPr")).any(|r| r.named("del").next().is_some());
    }
    texts
}

/// The words of an element as they would be if every tracked change were accepted.
fn add_text(element: &Element, text: &mut String) {
    for inner in element.elements() {
        match inner.name.as_str() {
            "t" => text.extend(inner.children.iter().map(|node| match node {
                Node::Text(words) => words.as_str(),
                Node::Element(_) => "",
            })),
            "br" | "cr" => text.push('\n'),
            "tab" => text.push('\t'),
            "noBreakHyphen" => text.push('\u{2011}'),
            "softHyphen" => text.push('\u{ad}'),
            // What is gone, what is said twice, and settings, whose tab stops are called "tab" too.
            "del" | "moveFrom" | "Fallback" | "pPr" | "rPr" | "instrText" | "delText" => {}
            _ => add_text(inner, text),
        }
    }
}
