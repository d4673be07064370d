//! The OpenDocument text.

use std::collections::BTreeSet;

use super::sheets::{LANGUAGES, sheet, texts};
use super::{day, part, values, words};
use crate::forms::odt::write;

#[test]
fn every_text_of_the_sheet_is_in_the_document() {
    for code in LANGUAGES {
        let sheet = sheet(code);
        let bytes = write(&sheet, day());
        let said = words(&part(&bytes, "content.xml")) + &words(&part(&bytes, "styles.xml"));
        for text in texts(&sheet) {
            assert!(said.contains(&text), "{code}: {text}");
        }
        assert!(!said.contains(['\u{2068}', '\u{2069}', '{']), "{code}: nothing is left of the patterns");
    }
}

#[test]
fn the_file_begins_with_its_type_and_is_the_same_every_time() {
    let bytes = write(&sheet("bn"), day());
    // The local header of a zip file is 30 bytes and the name; then come the bytes, not compressed.
    assert_eq!(&bytes[30..77], b"mimetypeapplication/vnd.oasis.opendocument.text");
    assert_eq!(bytes, write(&sheet("bn"), day()));
    let manifest = part(&bytes, "META-INF/manifest.xml");
    let listed: BTreeSet<&str> = values(&manifest, "manifest:file-entry", "manifest:full-path").into_iter().collect();
    let names = crate::archive::names(&bytes).unwrap();
    let held: BTreeSet<&str> =
        names.iter().map(String::as_str).filter(|name| name.ends_with(".xml") && !name.starts_with("META")).collect();
    assert_eq!(listed, held.into_iter().chain(["/"]).collect::<BTreeSet<&str>>());
}

#[test]
fn language_and_direction_are_set() {
    for (code, country, mode) in [("en", "GB", "lr-tb"), ("ur", "PK", "rl-tb"), ("bn", "BD", "lr-tb"), ("ti", "ET", "lr-tb")] {
        let bytes = write(&sheet(code), day());
        let styles = part(&bytes, "styles.xml");
        for attribute in ["fo:language", "style:language-asian", "style:language-complex"] {
            assert_eq!(values(&styles, "style:text-properties", attribute), [code], "{attribute}");
        }
        assert_eq!(values(&styles, "style:text-properties", "style:country-complex"), [country]);
        for element in ["style:paragraph-properties", "style:page-layout-properties"] {
            let modes = values(&styles, element, "style:writing-mode");
            assert!(!modes.is_empty() && modes.iter().all(|known| *known == mode), "{code} {element}");
        }
        assert_eq!(values(&part(&bytes, "content.xml"), "style:table-properties", "style:writing-mode"), [mode]);
        let meta = part(&bytes, "meta.xml");
        assert!(
            meta.contains(&format!("<dc:language>{code}</dc:language>"))
                && meta.contains("<dc:date>2026-09-14T00:00:00</dc:date>")
        );
    }
}

#[test]
fn every_box_has_a_field_with_the_words_of_its_question() {
    let content = part(&write(&sheet("en"), day()), "content.xml");
    let fields = values(&content, "text:text-input", "text:description");
    // As the controls of the Word document, but for the boxes to tick.
    assert_eq!(fields.len(), 1 + 1 + 1 + 10 + 4);
    assert_eq!(fields[0], "1. What is your group called?");
    assert!(!fields.iter().any(|field| field.contains("Signature")));
    assert_eq!(content.matches('☐').count(), 4);
}

#[test]
fn heads_repeat_and_headings_have_levels() {
    let bytes = write(&sheet("en"), day());
    let (content, styles) = (part(&bytes, "content.xml"), part(&bytes, "styles.xml"));
    assert_eq!(content.matches("<table:table-header-rows>").count(), 1);
    assert_eq!(values(&content, "text:h", "text:outline-level").iter().filter(|level| **level == "2").count(), 7);
    let marks: BTreeSet<&str> = values(&content, "text:bookmark-start", "text:name").into_iter().collect();
    let links = values(&content, "text:a", "xlink:href");
    assert_eq!(marks, links.iter().filter_map(|href| href.strip_prefix('#')).collect::<BTreeSet<&str>>());
    let names = values(&content, "table:table", "table:name");
    assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len());
    let known = [values(&styles, "style:style", "style:name"), values(&content, "style:style", "style:name")].concat();
    for element in ["text:p", "text:h", "text:span", "table:table-row", "table:table-cell", "table:table-column"] {
        let attribute = if element.starts_with("text") { "text:style-name" } else { "table:style-name" };
        assert!(values(&content, element, attribute).iter().all(|style| known.contains(style)), "{element}");
    }
}

#[test]
fn content_cannot_break_out_and_spaces_are_kept() {
    let mut sheet = sheet("en");
    sheet.title = "</text:p>&  two   three\u{1}".to_owned();
    let content = part(&write(&sheet, day()), "content.xml");
    assert!(content.contains("&lt;/text:p&gt;&amp; <text:s text:c=\"1\"/>two <text:s text:c=\"2\"/>three<"), "{content}");
    words(&content);
}
