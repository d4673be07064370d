//! The Word file: what to do, a table to fill, and the glossary.
//!
//! Written by hand because no library sets the language and direction of text, repeats the header row and leaves out
//! the rest. The part names and elements are those of ECMA-376, part 1 (WordprocessingML, chapter 17).

use super::docx_styles::styles;
use super::wording;
use crate::archive;
use crate::i18n::{Direction, Lang};
use crate::translations::package::{Package, Row, RowState};
use crate::word::{self, MAIN};
use crate::xml::Xml;

pub use super::docx_read::read;

const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const DOCUMENT_RELATIONS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"#;

/// A4 on its side, in twentieths of a point, and the widths of the three columns between margins of 18 mm.
const PAGE: [&str; 2] = ["16838", "11906"];
const MARGIN: &str = "1020";
const COLUMNS: [&str; 3] = ["6450", "6450", "1898"];
/// The widths of tables with a label and a value.
const PAIR: [&str; 2] = ["4400", "10398"];

/// Makes the file.
///
/// # Errors
/// If there is no room for it.
pub fn write(package: &Package) -> Result<Vec<u8>, String> {
    archive::pack(&[
        ("[Content_Types].xml", TYPES.into()),
        ("_rels/.rels", RELATIONS.into()),
        ("docProps/core.xml", properties(package)),
        ("word/_rels/document.xml.rels", DOCUMENT_RELATIONS.into()),
        ("word/styles.xml", styles(package)),
        ("word/document.xml", document(package)),
    ])
}

fn properties(package: &Package) -> Vec<u8> {
    let (title, language) = (wording::title(package), package.source_lang.code());
    word::properties(&package.made, &[("dc:title", &title), ("dc:language", language)])
}

/// Words of one language in one style.
struct Words<'a> {
    style: &'a str,
    lang: Option<Lang>,
    text: &'a str,
}

fn document(package: &Package) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("w:document", &[("xmlns:w", MAIN)]);
    xml.open("w:body", &[]);
    say(&mut xml, "Title", &wording::title(package));
    for (number, step) in (1..).zip(wording::steps(package, "Word (.docx)")) {
        say(&mut xml, "Normal", &format!("{number}. {step}"));
    }
    say(&mut xml, "Heading1", "About this file");
    table(&mut xml, &PAIR, None, |xml| {
        for (label, value) in wording::facts(package) {
            pair(xml, label, &Words { style: "Normal", lang: None, text: &value });
        }
    });
    say(&mut xml, "Heading1", "Texts");
    let heads = [package.source_lang.english_name(), package.lang.english_name(), "Leave as it is"];
    table(&mut xml, &COLUMNS, Some(&heads), |xml| package.rows.iter().for_each(|row| row_of(xml, package, row)));
    if !package.glossary.is_empty() {
        say(&mut xml, "Heading1", "Glossary: please use these translations");
        let heads = [package.source_lang.english_name(), package.lang.english_name()];
        table(&mut xml, &PAIR, Some(&heads), |xml| {
            for (term, agreed) in &package.glossary {
                let text = agreed.as_deref().unwrap_or_default();
                pair(xml, term, &Words { style: "Translation", lang: Some(package.lang), text });
            }
        });
    }
    // Word wants a paragraph after a table.
    say(&mut xml, "Normal", "");
    xml.open("w:sectPr", &[]);
    xml.empty("w:pgSz", &[("w:w", PAGE[0]), ("w:h", PAGE[1]), ("w:orient", "landscape")]);
    xml.empty(
        "w:pgMar",
        &[
            ("w:top", MARGIN),
            ("w:right", MARGIN),
            ("w:bottom", MARGIN),
            ("w:left", MARGIN),
            ("w:header", "600"),
            ("w:footer", "600"),
            ("w:gutter", "0"),
        ],
    );
    xml.close("w:sectPr");
    xml.close("w:body");
    xml.close("w:document");
    xml.finish()
}

fn say(xml: &mut Xml, style: &str, text: &str) {
    paragraph(xml, &Words { style, lang: None, text });
}

/// A table with borders; `heads` are repeated on every page.
fn table(xml: &mut Xml, widths: &[&str], heads: Option<&[&str]>, rows: impl FnOnce(&mut Xml)) {
    xml.open("w:tbl", &[]);
    xml.open("w:tblPr", &[]);
    xml.empty("w:tblW", &[("w:w", "14798"), ("w:type", "dxa")]);
    word::table_lines(xml, "4", "A6A6A6");
    xml.close("w:tblPr");
    xml.open("w:tblGrid", &[]);
    for width in widths {
        xml.empty("w:gridCol", &[("w:w", width)]);
    }
    xml.close("w:tblGrid");
    if let Some(heads) = heads {
        xml.open("w:tr", &[]);
        xml.open("w:trPr", &[]);
        xml.empty("w:cantSplit", &[]);
        xml.empty("w:tblHeader", &[]);
        xml.close("w:trPr");
        for (head, width) in heads.iter().zip(widths) {
            cell(xml, width, true, &[Words { style: "TableHead", lang: None, text: head }]);
        }
        xml.close("w:tr");
        xml.line();
    }
    rows(xml);
    xml.close("w:tbl");
    xml.line();
}

fn pair(xml: &mut Xml, label: &str, value: &Words<'_>) {
    xml.open("w:tr", &[]);
    cell(xml, PAIR[0], true, &[Words { style: "Normal", lang: None, text: label }]);
    cell(xml, PAIR[1], false, &[Words { ..*value }]);
    xml.close("w:tr");
    xml.line();
}

fn row_of(xml: &mut Xml, package: &Package, row: &Row) {
    let (own, current) = (Some(package.lang), row.current.as_deref().unwrap_or_default());
    let stale = row.state == RowState::Stale;
    let notes = row.notes.join(" ");
    let key = row.key.to_string();
    let note = |text| Words { style: "Note", lang: None, text };
    // The text is the first paragraph, whatever comes below it.
    let mut left = vec![Words { style: "Normal", lang: None, text: &row.source }, note(&notes)];
    let previous = row.previous_source.as_ref().map(|text| format!("The text was: {text}"));
    left.extend(previous.as_deref().map(note));
    if stale && !current.is_empty() {
        left.push(note("Earlier translation:"));
        left.push(Words { style: "Note", lang: own, text: current });
    }
    left.retain(|words| words.style != "Note" || !words.text.is_empty());
    // Empty until somebody has decided that it is right for the new words: one that comes back as it was sent could
    // not be told from one that nobody looked at.
    let right = Words { style: "Translation", lang: own, text: if stale { "" } else { current } };
    xml.open("w:tr", &[]);
    xml.open("w:trPr", &[]);
    xml.empty("w:cantSplit", &[]);
    xml.close("w:trPr");
    cell(xml, COLUMNS[0], true, &left);
    cell(xml, COLUMNS[1], false, &[right]);
    let side = [Words { style: "Key", lang: None, text: &key }, Words { style: "Key", lang: None, text: &row.place }];
    cell(xml, COLUMNS[2], true, &side);
    xml.close("w:tr");
    xml.line();
}

/// A cell, pale if there is nothing to write in it.
fn cell(xml: &mut Xml, width: &str, pale: bool, paragraphs: &[Words<'_>]) {
    xml.open("w:tc", &[]);
    xml.open("w:tcPr", &[]);
    xml.empty("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
    if pale {
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "F2F2F2")]);
    }
    xml.close("w:tcPr");
    paragraphs.iter().for_each(|words| paragraph(xml, words));
    xml.close("w:tc");
}

fn paragraph(xml: &mut Xml, words: &Words<'_>) {
    xml.open("w:p", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:pStyle", &[("w:val", words.style)]);
    if words.lang.is_some_and(|lang| lang.direction() == Direction::Rtl) {
        xml.empty("w:bidi", &[]);
    }
    // Of what will be written in an empty one.
    run_properties(xml, words);
    xml.close("w:pPr");
    if !words.text.is_empty() {
        xml.open("w:r", &[]);
        run_properties(xml, words);
        for (number, line) in words.text.split('\n').enumerate() {
            if number > 0 {
                xml.empty("w:br", &[]);
            }
            for (number, piece) in line.split('\t').enumerate() {
                if number > 0 {
                    xml.empty("w:tab", &[]);
                }
                xml.leaf("w:t", &[("xml:space", "preserve")], piece);
            }
        }
        xml.close("w:r");
    }
    xml.close("w:p");
}

fn run_properties(xml: &mut Xml, words: &Words<'_>) {
    xml.open("w:rPr", &[]);
    if words.style == "Key" {
        // Nothing to mend for a spelling checker.
        xml.empty("w:noProof", &[]);
    }
    if let Some(lang) = words.lang {
        if lang.direction() == Direction::Rtl {
            xml.empty("w:rtl", &[]);
        }
        xml.empty("w:lang", &[("w:val", lang.code()), ("w:eastAsia", lang.code()), ("w:bidi", lang.code())]);
    }
    xml.close("w:rPr");
}
