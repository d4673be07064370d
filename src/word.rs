//! What all Word files of this program have in common. Part names and elements are those of ECMA-376, part 1.

use crate::i18n::Lang;
use crate::xml::Xml;

/// The namespace of the main parts.
pub const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// A font for the script that every recent Word has: Nirmala UI since Windows 8, Ebrima since Windows 7. Other systems
/// put one of their own in its place. It is named for Latin letters too, so that numbers match the words.
pub fn font(lang: Lang) -> &'static str {
    match lang.script() {
        "Beng" | "Deva" | "Gujr" | "Guru" | "Mlym" | "Sinh" | "Taml" | "Telu" => "Nirmala UI",
        "Ethi" => "Ebrima",
        "Hans" => "Microsoft YaHei",
        "Hant" => "Microsoft JhengHei",
        _ => "Arial",
    }
}

/// The part with the properties of the document (chapter 8 of part 2): the day it was made (`2026-11-23`), and whatever else is
/// known.
pub fn properties(made: impl std::fmt::Display, others: &[(&str, &str)]) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open(
        "cp:coreProperties",
        &[
            ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
            ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
            ("xmlns:dcterms", "http://purl.org/dc/terms/"),
            ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
        ],
    );
    let day = format!("{made}T00:00:00Z");
    for name in ["dcterms:created", "dcterms:modified"] {
        xml.leaf(name, &[("xsi:type", "dcterms:W3CDTF")], &day);
    }
    for (name, value) in others {
        xml.leaf(name, &[], value);
    }
    xml.close("cp:coreProperties");
    xml.finish()
}

/// The properties of a table that come after its width: lines of `thickness` eighths of a point round every cell,
/// columns as wide as they say, and room in the cells.
pub fn table_lines(xml: &mut Xml, thickness: &str, colour: &str) {
    xml.open("w:tblBorders", &[]);
    for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
        xml.empty(side, &[("w:val", "single"), ("w:sz", thickness), ("w:space", "0"), ("w:color", colour)]);
    }
    xml.close("w:tblBorders");
    xml.empty("w:tblLayout", &[("w:type", "fixed")]);
    xml.open("w:tblCellMar", &[]);
    for (side, width) in [("w:top", "40"), ("w:left", "100"), ("w:bottom", "40"), ("w:right", "100")] {
        xml.empty(side, &[("w:w", width), ("w:type", "dxa")]);
    }
    xml.close("w:tblCellMar");
}
