//! The small parts: what there is, what leads where, properties, settings and list numbers.

use super::RELATIONS;
use crate::forms::direction::plain;
use crate::forms::flow::Block;
use crate::forms::region;
use crate::model::sheet::Sheet;
use crate::word::{self, MAIN};
use crate::xml::Xml;

pub(super) const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/footer.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

pub(super) const ROOT: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

/// The parts beside the main one: the end of their type, and their file.
const BESIDE: [(&str, &str); 4] =
    [("styles", "styles.xml"), ("settings", "settings.xml"), ("numbering", "numbering.xml"), ("footer", "footer.xml")];

/// The id of the relation to the footer.
pub(super) const FOOTER: &str = "rId4";

/// The id of the relation to the address at this place.
pub(super) fn address_id(index: usize) -> String {
    format!("rId{}", BESIDE.len() + 1 + index)
}

/// What the main part leads to.
pub(super) fn relations(addresses: &[String]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("Relationships", &[("xmlns", "http://schemas.openxmlformats.org/package/2006/relationships")]);
    for (number, (kind, file)) in (1..).zip(BESIDE) {
        let (id, kind) = (format!("rId{number}"), format!("{RELATIONS}/{kind}"));
        xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", file)]);
    }
    let kind = format!("{RELATIONS}/hyperlink");
    for (index, address) in addresses.iter().enumerate() {
        let id = address_id(index);
        xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", address), ("TargetMode", "External")]);
    }
    xml.close("Relationships");
    xml.finish()
}

/// An address with every character that may not stand in one as RFC 3986 wants it: Word refuses a whole document for
/// one relation to something else.
pub(super) fn address(href: &str) -> String {
    let mut address = String::with_capacity(href.len());
    for byte in href.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => address.push(char::from(byte)),
            _ if b"-._~:/?#@!$&'()*+,;=%".contains(&byte) => address.push(char::from(byte)),
            _ => address.push_str(&format!("%{byte:02X}")),
        }
    }
    address
}

pub(super) fn properties(sheet: &Sheet, date: jiff::civil::Date) -> Vec<u8> {
    let title = format!("{}: {}", sheet.title, sheet.fund);
    let [creator, subject, title, version] = [&sheet.portal, &sheet.borough, &title, &sheet.edition].map(|words| plain(words));
    word::properties(
        date,
        &[
            ("dc:creator", &creator),
            ("dc:identifier", &sheet.address),
            ("dc:language", sheet.lang.code()),
            ("dc:subject", &subject),
            ("dc:title", &title),
            ("cp:version", &version),
        ],
    )
}

pub(super) fn settings(sheet: &Sheet) -> Vec<u8> {
    let tag = region::tag(sheet.lang);
    let mut xml = Xml::document();
    xml.open("w:settings", &[("xmlns:w", MAIN)]);
    xml.empty("w:defaultTabStop", &[("w:val", "720")]);
    xml.open("w:compat", &[]);
    // Without it Word takes the document for one of Word 2007, which knows no check boxes.
    let office = "http://schemas.microsoft.com/office/word";
    xml.empty("w:compatSetting", &[("w:name", "compatibilityMode"), ("w:uri", office), ("w:val", "15")]);
    xml.close("w:compat");
    xml.empty("w:themeFontLang", &[("w:val", &tag), ("w:eastAsia", &tag), ("w:bidi", &tag)]);
    xml.close("w:settings");
    xml.finish()
}

/// Lists: 1 with dots, and one of its own for each numbered list, so that each begins with its first number.
pub(super) fn numbering(blocks: &[Block]) -> Vec<u8> {
    let numbered = blocks.iter().filter(|block| matches!(block, Block::List { ordered: true, .. })).count();
    let mut xml = Xml::document();
    xml.open("w:numbering", &[("xmlns:w", MAIN)]);
    for (id, format, text) in [("0", "bullet", "•"), ("1", "decimal", "%1.")] {
        xml.open("w:abstractNum", &[("w:abstractNumId", id)]);
        xml.empty("w:multiLevelType", &[("w:val", "singleLevel")]);
        xml.open("w:lvl", &[("w:ilvl", "0")]);
        xml.empty("w:start", &[("w:val", "1")]);
        xml.empty("w:numFmt", &[("w:val", format)]);
        xml.empty("w:lvlText", &[("w:val", text)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        xml.open("w:pPr", &[]);
        xml.empty("w:ind", &[("w:left", "400"), ("w:hanging", "320")]);
        xml.close("w:pPr");
        xml.close("w:lvl");
        xml.close("w:abstractNum");
    }
    for number in 1..=numbered + 1 {
        xml.open("w:num", &[("w:numId", &number.to_string())]);
        xml.empty("w:abstractNumId", &[("w:val", if number == 1 { "0" } else { "1" })]);
        if number > 1 {
            xml.open("w:lvlOverride", &[("w:ilvl", "0")]);
            xml.empty("w:startOverride", &[("w:val", "1")]);
            xml.close("w:lvlOverride");
        }
        xml.close("w:num");
    }
    xml.close("w:numbering");
    xml.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_hold_only_what_an_address_may() {
        assert_eq!(address("https://a.example/b c?d=é#e"), "https://a.example/b%20c?d=%C3%A9#e");
        assert_eq!(address("https://a.example/%20[x]\"<>"), "https://a.example/%20%5Bx%5D%22%3C%3E");
    }
}
