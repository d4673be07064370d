//! What Word and LibreOffice do to a document that somebody fills.

use super::{package, row};
use crate::archive;
use crate::translations::formats::docx::{read, write};
use crate::translations::package::{ReturnedRow, RowState};

/// A document with one row, whose translation cell holds these paragraphs.
fn filled(paragraphs: &str) -> ReturnedRow {
    let key = row("a.md", "Words", None, RowState::Missing).key;
    let cell = |inner: &str| format!("<w:tc><w:tcPr/>{inner}</w:tc>");
    let words = |text: &str| format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>");
    let document = format!(
        "<?xml version='1.0'?><w:document xmlns:w='w'><w:body><w:tbl><w:tr>{}{}{}</w:tr></w:tbl></w:body></w:document>",
        cell(&words("Words")),
        cell(paragraphs),
        cell(&format!("{}{}", words(&key.to_string()), words("a.md")))
    );
    read(&archive::pack(&[("word/document.xml", document.into_bytes())]).unwrap()).unwrap().rows.remove(0)
}

#[test]
fn words_in_pieces_are_put_together() {
    let back = filled(
        "<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:proofErr w:type='spellStart'/><w:r><w:t>ا</w:t></w:r>\
         <w:r><w:rPr><w:b/></w:rPr><w:t xml:space='preserve'>ب </w:t></w:r><w:hyperlink><w:r><w:t>a@example.org</w:t></w:r></w:hyperlink>\
         <w:smartTag><w:r><w:t>!</w:t></w:r></w:smartTag><w:r><w:noBreakHyphen/><w:t>x</w:t><w:br/><w:t>y</w:t></w:r></w:p><w:p/>",
    );
    assert_eq!(back.translation, "اب a@example.org!\u{2011}x\ny");
}

#[test]
fn tracked_changes_count_as_accepted() {
    let back = filled(
        "<w:p><w:r><w:t>one </w:t></w:r><w:del><w:r><w:delText>two</w:delText></w:r></w:del><w:ins><w:r><w:t>three</w:t></w:r></w:ins>\
         <w:moveFrom><w:r><w:t>four</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t> five</w:t></w:r></w:moveTo></w:p>",
    );
    assert_eq!(back.translation, "one three five");
    let joined =
        filled("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>one </w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>");
    assert_eq!(joined.translation, "one two");
}

#[test]
fn paragraphs_and_tables_that_somebody_added_are_not_lost() {
    assert_eq!(filled("<w:p><w:r><w:t>one</w:t></w:r></w:p><w:p><w:r><w:t>two</w:t></w:r></w:p>").translation, "one\ntwo");
    let table = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>one</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p/>";
    assert_eq!(filled(table).translation, "one");
}

#[test]
fn language_direction_and_repeated_header_are_set() {
    let bytes = write(&package(vec![row("a.yaml: b", "Words", Some("الفاظ"), RowState::Current)])).unwrap();
    let document = String::from_utf8(archive::part(&bytes, "word/document.xml").unwrap()).unwrap();
    for part in ["<w:bidi/>", "<w:rtl/>", "w:bidi=\"ur\"", "<w:tblHeader/>"] {
        assert!(document.contains(part), "{part}");
    }
    let core = String::from_utf8(archive::part(&bytes, "docProps/core.xml").unwrap()).unwrap();
    assert!(core.contains("<dc:title>Translation into Urdu</dc:title>"));
}
