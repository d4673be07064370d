//! The Word document.

use std::collections::BTreeSet;

use super::sheets::{LANGUAGES, sheet, texts};
use super::{day, part, values, words};
use crate::forms::docx::write;

fn document(code: &str) -> String {
    part(&write(&sheet(code), day()), "word/document.xml")
}

#[test]
fn every_text_of_the_sheet_is_in_the_document() {
    for code in LANGUAGES {
        let sheet = sheet(code);
        let bytes = write(&sheet, day());
        let said = words(&part(&bytes, "word/document.xml")) + &words(&part(&bytes, "word/footer.xml"));
        for text in texts(&sheet) {
            assert!(said.contains(&text), "{code}: {text}");
        }
        assert!(!said.contains(['\u{2068}', '\u{2069}', '{']), "{code}: nothing is left of the patterns");
    }
}

#[test]
fn every_part_is_well_formed_and_the_same_every_time() {
    for code in LANGUAGES {
        let bytes = write(&sheet(code), day());
        assert_eq!(bytes, write(&sheet(code), day()));
        for name in crate::archive::names(&bytes).unwrap() {
            words(&part(&bytes, &name));
        }
    }
}

#[test]
fn every_control_has_an_id_a_title_a_tag_and_a_lock() {
    let document = document("bn");
    let ids = values(&document, "w:id", "w:val");
    let controls = document.matches("<w:sdt>").count();
    // A name, two kinds, a long answer, two days, a date, five rows of two cells, and two names and dates.
    assert_eq!(controls, 1 + 2 + 1 + 2 + 1 + 10 + 4);
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), controls);
    let tags = values(&document, "w:tag", "w:val");
    assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), controls);
    assert_eq!(tags[..3], ["name", "kind.neighbours", "kind.charity"]);
    assert!(tags.contains(&"budget.1.price") && tags.contains(&"budget.total.price") && tags.contains(&"promise.2.date"));
    let titles = values(&document, "w:alias", "w:val");
    assert_eq!(titles.len(), controls);
    assert_eq!(titles[0], "১. আপনার দলের নাম কী?");
    assert!(titles.contains(&"৬. কীসের জন্য টাকা চান?: সারি ২, দাম"), "{titles:?}");
    assert_eq!(values(&document, "w:lock", "w:val"), vec!["sdtLocked"; controls]);
    for kind in ["<w:text/>", "<w:text w:multiLine=\"1\"/>", "<w:date>", "<w14:checkbox>"] {
        assert!(document.contains(kind), "{kind}");
    }
}

#[test]
fn a_signature_is_no_control() {
    assert!(!values(&document("en"), "w:tag", "w:val").iter().any(|tag| tag.contains("signature")));
    assert_eq!(document("en").matches("<w:pStyle w:val=\"SignatureBox\"/>").count(), 2);
}

#[test]
fn language_and_direction_are_set_everywhere() {
    for (code, tag, rtl) in [("en", "en-GB", false), ("ur", "ur-PK", true), ("ar", "ar-SA", true), ("ti", "ti-ET", false)] {
        let bytes = write(&sheet(code), day());
        let document = part(&bytes, "word/document.xml");
        for attribute in ["w:val", "w:eastAsia", "w:bidi"] {
            let tags = values(&document, "w:lang", attribute);
            assert!(!tags.is_empty() && tags.iter().all(|known| *known == tag), "{code} {attribute}");
        }
        let paragraphs = document.matches("<w:p>").count();
        let marks = [document.matches("<w:bidi/>").count(), document.matches("<w:bidiVisual/>").count()];
        // One more for the page.
        assert_eq!(marks, if rtl { [paragraphs + 1, 1] } else { [0, 0] }, "{code}");
        assert_eq!(document.contains("<w:rtl/>"), rtl, "{code}");
        let core = part(&bytes, "docProps/core.xml");
        assert!(core.contains(&format!("<dc:language>{code}</dc:language>")), "{core}");
        assert!(core.contains("2026-09-14T00:00:00Z</dcterms:modified>"), "{core}");
    }
}

#[test]
fn telephone_numbers_keep_their_order_in_a_script_from_right_to_left() {
    let run = "<w:lang w:val=\"ur-PK\" w:eastAsia=\"ur-PK\" w:bidi=\"ur-PK\"/></w:rPr>\
               <w:t xml:space=\"preserve\">\u{200e}020 7946 0100\u{200e}</w:t>";
    let document = document("ur");
    let at = document.find(run).unwrap();
    let properties = &document[document[..at].rfind("<w:rPr>").unwrap()..at];
    assert!(!properties.contains("<w:rtl/>"), "{properties}");
}

#[test]
fn heads_of_tables_repeat_and_rows_stay_whole() {
    let document = document("en");
    let rows: Vec<&str> = document.split("<w:tr>").skip(1).collect();
    assert_eq!(rows.len(), 6);
    assert!(rows.iter().all(|row| row.contains("<w:cantSplit/>")));
    assert_eq!(
        rows.iter().map(|row| row.contains("<w:tblHeader/>")).collect::<Vec<_>>(),
        [true, false, false, false, false, false]
    );
}

#[test]
fn headings_are_headings_and_links_lead_somewhere() {
    let bytes = write(&sheet("en"), day());
    let (document, styles) = (part(&bytes, "word/document.xml"), part(&bytes, "word/styles.xml"));
    assert_eq!(values(&styles, "w:outlineLvl", "w:val"), ["0", "1"]);
    assert_eq!(document.matches("<w:pStyle w:val=\"Heading2\"/>").count(), 7);
    let marks: BTreeSet<&str> = values(&document, "w:bookmarkStart", "w:name").into_iter().collect();
    let anchors: BTreeSet<&str> = values(&document, "w:hyperlink", "w:anchor").into_iter().collect();
    assert_eq!(marks, anchors);
    let relations = part(&bytes, "word/_rels/document.xml.rels");
    assert!(relations.contains("Target=\"https://chests.example.org/glossary/#host?a=b&amp;c=%22d%20e%22\""), "{relations}");
    let known = values(&relations, "Relationship", "Id");
    assert!(values(&document, "w:hyperlink", "r:id").iter().all(|id| known.contains(id)));
    // Every style that a paragraph names is there: Word would fall back on the plain one without a word.
    let known = values(&styles, "w:style", "w:styleId");
    let used: BTreeSet<&str> = values(&document, "w:pStyle", "w:val").into_iter().collect();
    assert!(used.iter().all(|style| known.contains(style)), "{used:?}");
}

#[test]
fn content_cannot_break_out_and_forbidden_characters_are_left_out() {
    let mut sheet = sheet("en");
    sheet.title = "</w:t>&<b>\u{1}\u{fffe}".to_owned();
    sheet.sections[0].questions[0].label = "\"A\" & <b>'s\u{b}".to_owned();
    let bytes = write(&sheet, day());
    assert!(words(&part(&bytes, "word/document.xml")).trim_start().starts_with("</w:t>&<b>\n"));
    let document = part(&bytes, "word/document.xml");
    assert_eq!(values(&document, "w:alias", "w:val")[0], "1. &quot;A&quot; &amp; &lt;b&gt;&apos;s");
}
