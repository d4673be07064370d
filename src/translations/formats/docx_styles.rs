//! How the Word file looks.

use crate::i18n::Lang;
use crate::translations::package::Package;
use crate::word::{MAIN, font};
use crate::xml::Xml;

/// A style of paragraphs: id, name, size in half points, colour, bold, space after in twentieths of a point.
type Style = (&'static str, &'static str, &'static str, &'static str, bool, &'static str);

const STYLES: [Style; 7] = [
    ("Normal", "Normal", "22", "1A1A1A", false, "60"),
    ("Title", "Title", "36", "1A1A1A", true, "120"),
    ("Heading1", "heading 1", "28", "1A1A1A", true, "80"),
    ("TableHead", "Table Head", "22", "1A1A1A", true, "40"),
    ("Translation", "Translation", "22", "1A1A1A", false, "40"),
    ("Note", "Note", "16", "595959", false, "30"),
    ("Key", "Key", "13", "767676", false, "20"),
];

/// The part with the styles.
pub(super) fn styles(package: &Package) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("w:styles", &[("xmlns:w", MAIN)]);
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    let fonts = font(package.lang);
    xml.empty("w:rFonts", &[("w:ascii", "Arial"), ("w:hAnsi", "Arial"), ("w:eastAsia", fonts), ("w:cs", fonts)]);
    xml.empty("w:lang", &[("w:val", source_code(package))]);
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.close("w:docDefaults");
    for (id, name, size, colour, bold, after) in STYLES {
        let default = if id == "Normal" { [("w:default", "1")].as_slice() } else { &[] };
        xml.open("w:style", &[&[("w:type", "paragraph"), ("w:styleId", id)], default].concat());
        xml.empty("w:name", &[("w:val", name)]);
        if id != "Normal" {
            xml.empty("w:basedOn", &[("w:val", "Normal")]);
        }
        xml.empty("w:qFormat", &[]);
        xml.open("w:pPr", &[]);
        if matches!(id, "Title" | "Heading1") {
            xml.empty("w:keepNext", &[]);
        }
        xml.empty("w:spacing", &[("w:before", if id == "Heading1" { "300" } else { "20" }), ("w:after", after)]);
        if id == "Heading1" {
            xml.empty("w:outlineLvl", &[("w:val", "0")]);
        }
        xml.close("w:pPr");
        xml.open("w:rPr", &[]);
        if bold {
            xml.empty("w:b", &[]);
            xml.empty("w:bCs", &[]);
        }
        xml.empty("w:color", &[("w:val", colour)]);
        xml.empty("w:sz", &[("w:val", size)]);
        xml.empty("w:szCs", &[("w:val", size)]);
        xml.close("w:rPr");
        xml.close("w:style");
    }
    xml.close("w:styles");
    xml.finish()
}

fn source_code(package: &Package) -> &'static str {
    if package.source_lang == Lang::ENGLISH { "en-GB" } else { package.source_lang.code() }
}
