//! How the document looks.

use super::grid::WIDTH;
use crate::forms::look::{colour, has_italics};
use crate::forms::region;
use crate::i18n::{Direction, Lang};
use crate::word::{MAIN, font};
use crate::xml::Xml;

/// A line round or below a paragraph.
#[derive(Clone, Copy)]
enum Frame {
    None,
    /// A box to write in.
    Box,
    /// A box with facts: thick above.
    Facts,
    Below,
    Above,
    /// Room round words on a ground of this colour.
    Ground(&'static str),
}

/// A style of paragraphs. Sizes are in half points, spaces in twentieths of a point.
struct Style {
    id: &'static str,
    /// As Word calls its own styles, so that they are known as headings.
    name: &'static str,
    size: u32,
    colour: &'static str,
    bold: bool,
    before: u32,
    after: u32,
    /// Whether it stays on the page of what follows.
    keep: bool,
    frame: Frame,
    fill: Option<&'static str>,
    /// From the edges of the text.
    indent: u32,
    /// The level in the outline, headings only.
    outline: Option<u8>,
}

const PLAIN: Style = Style {
    id: "Normal",
    name: "Normal",
    size: 24,
    colour: colour::INK,
    bold: false,
    before: 0,
    after: 120,
    keep: false,
    frame: Frame::None,
    fill: None,
    indent: 0,
    outline: None,
};

/// Before an answer: on the same page, close together.
const ASKING: Style = Style { after: 60, keep: true, ..PLAIN };
const BOXED: u32 = 120;

#[rustfmt::skip]
const STYLES: &[Style] = &[
    PLAIN,
    Style { id: "Title", name: "Title", size: 56, colour: colour::ACCENT, bold: true, after: 60, keep: true, ..PLAIN },
    Style { id: "Subtitle", name: "Subtitle", size: 30, colour: colour::SOFT, after: 80, keep: true, ..PLAIN },
    Style { id: "Heading1", name: "heading 1", size: 36, colour: colour::ACCENT, bold: true, before: 560, after: 160, keep: true, frame: Frame::Below, outline: Some(0), ..PLAIN },
    Style { id: "Heading2", name: "heading 2", size: 27, bold: true, before: 340, after: 40, keep: true, outline: Some(1), ..PLAIN },
    Style { id: "FactLabel", name: "Fact Label", size: 21, colour: colour::ACCENT, bold: true, before: 80, after: 0, keep: true, frame: Frame::Facts, fill: Some(colour::TINT), indent: BOXED, ..PLAIN },
    Style { id: "FactWords", name: "Fact Words", size: 26, bold: true, after: 60, frame: Frame::Facts, fill: Some(colour::TINT), indent: BOXED, ..PLAIN },
    Style { id: "Note", name: "Note", before: 180, after: 180, frame: Frame::Ground(colour::NOTE), fill: Some(colour::NOTE), indent: BOXED, ..PLAIN },
    Style { id: "Lead", name: "Lead", bold: true, before: 200, ..PLAIN },
    Style { id: "Body", name: "Body Text", ..PLAIN },
    Style { id: "ContentsPart", name: "Contents Part", bold: true, before: 80, after: 20, keep: true, ..PLAIN },
    Style { id: "ContentsQuestion", name: "Contents Question", after: 0, indent: 340, ..PLAIN },
    Style { id: "Condition", name: "Condition", frame: Frame::Ground(colour::TINT), fill: Some(colour::TINT), indent: BOXED, before: 120, after: 140, ..ASKING },
    Style { id: "Need", name: "Need", size: 21, colour: colour::SOFT, ..ASKING },
    Style { id: "Help", name: "Help", ..ASKING },
    Style { id: "Limit", name: "Limit", bold: true, size: 22, colour: colour::SOFT, ..ASKING },
    Style { id: "Example", name: "Example", colour: colour::SOFT, ..ASKING },
    Style { id: "Afterwards", name: "Afterwards", size: 22, colour: colour::SOFT, before: 60, ..PLAIN },
    Style { id: "Label", name: "Label", bold: true, before: 200, ..ASKING },
    Style { id: "ContactName", name: "Contact Name", size: 26, bold: true, before: 200, after: 20, keep: true, ..PLAIN },
    Style { id: "ContactLine", name: "Contact Line", after: 20, ..PLAIN },
    Style { id: "Address", name: "Address", before: 240, ..PLAIN },
    Style { id: "Answer", name: "Answer", fill: Some(colour::PAPER), before: 120, after: 160, frame: Frame::Box, indent: BOXED, ..PLAIN },
    Style { id: "SignatureBox", name: "Signature Box", fill: Some(colour::PAPER), before: 120, after: 160, frame: Frame::Box, indent: BOXED, ..PLAIN },
    Style { id: "Option", name: "Option", before: 40, after: 40, indent: 480, ..PLAIN },
    Style { id: "ListParagraph", name: "List Paragraph", after: 60, ..PLAIN },
    Style { id: "TableHead", name: "Table Head", size: 22, bold: true, before: 20, after: 20, ..PLAIN },
    Style { id: "TableCell", name: "Table Cell", before: 20, after: 20, ..PLAIN },
    Style { id: "AfterTable", name: "After Table", size: 8, after: 0, ..PLAIN },
    Style { id: "Footer", name: "footer", size: 18, colour: colour::SOFT, before: 80, after: 0, frame: Frame::Above, ..PLAIN },
    Style { id: "FooterPage", name: "Footer Page", size: 18, colour: colour::SOFT, after: 0, ..PLAIN },
];

/// The part with the styles.
pub(super) fn styles(lang: Lang) -> Vec<u8> {
    let mut xml = Xml::document();
    xml.open("w:styles", &[("xmlns:w", MAIN)]);
    defaults(&mut xml, lang);
    for style in STYLES {
        paragraph_style(&mut xml, style, lang);
    }
    for (id, name, colour, line) in
        [("Hyperlink", "Hyperlink", colour::LINK, true), ("PlaceholderText", "Placeholder Text", colour::EMPTY, false)]
    {
        xml.open("w:style", &[("w:type", "character"), ("w:styleId", id)]);
        xml.empty("w:name", &[("w:val", name)]);
        xml.open("w:rPr", &[]);
        xml.empty("w:color", &[("w:val", colour)]);
        if line {
            xml.empty("w:u", &[("w:val", "single")]);
        }
        xml.close("w:rPr");
        xml.close("w:style");
    }
    xml.close("w:styles");
    xml.finish()
}

fn defaults(xml: &mut Xml, lang: Lang) {
    let (font, tag) = (font(lang), region::tag(lang));
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)]);
    xml.empty("w:sz", &[("w:val", "24")]);
    xml.empty("w:szCs", &[("w:val", "24")]);
    xml.empty("w:lang", &[("w:val", &tag), ("w:eastAsia", &tag), ("w:bidi", &tag)]);
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.close("w:docDefaults");
}

fn paragraph_style(xml: &mut Xml, style: &Style, lang: Lang) {
    let is_normal = style.id == "Normal";
    let default = if is_normal { [("w:default", "1")].as_slice() } else { &[] };
    xml.open("w:style", &[&[("w:type", "paragraph"), ("w:styleId", style.id)], default].concat());
    xml.empty("w:name", &[("w:val", style.name)]);
    if !is_normal {
        xml.empty("w:basedOn", &[("w:val", "Normal")]);
    }
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    if style.keep {
        xml.empty("w:keepNext", &[]);
    }
    if matches!(style.id, "Answer" | "Option" | "FactWords") {
        xml.empty("w:keepLines", &[]);
    }
    frame(xml, style.frame);
    if let Some(fill) = style.fill {
        xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", fill)]);
    }
    if style.id == "Option" {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "left"), ("w:pos", &style.indent.to_string())]);
        xml.close("w:tabs");
    }
    if lang.direction() == Direction::Rtl {
        xml.empty("w:bidi", &[]);
    }
    let line = line(lang, style.id);
    let rule = if style.id == "SignatureBox" { "exact" } else { "auto" };
    let (before, after) = (style.before.to_string(), style.after.to_string());
    xml.empty("w:spacing", &[("w:before", &before), ("w:after", &after), ("w:line", line), ("w:lineRule", rule)]);
    let indent = style.indent.to_string();
    match style.id {
        "Option" => xml.empty("w:ind", &[("w:left", &indent), ("w:hanging", &indent)]),
        "ContentsQuestion" => xml.empty("w:ind", &[("w:left", &indent)]),
        _ if style.indent > 0 => xml.empty("w:ind", &[("w:left", &indent), ("w:right", &indent)]),
        _ => {}
    }
    if let Some(level) = style.outline {
        xml.empty("w:outlineLvl", &[("w:val", &level.to_string())]);
    }
    xml.close("w:pPr");
    xml.open("w:rPr", &[]);
    if style.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if style.id == "Example" && has_italics(lang) {
        xml.empty("w:i", &[]);
        xml.empty("w:iCs", &[]);
    }
    xml.empty("w:color", &[("w:val", style.colour)]);
    let size = style.size.to_string();
    xml.empty("w:sz", &[("w:val", &size)]);
    xml.empty("w:szCs", &[("w:val", &size)]);
    xml.close("w:rPr");
    xml.close("w:style");
}

/// Lines of answers leave room for handwriting; scripts with marks above and below the letters want more than Latin.
fn line(lang: Lang, id: &str) -> &'static str {
    match (id, lang.script()) {
        ("Answer", _) => "380",
        // Two lines of handwriting, in twentieths of a point.
        ("SignatureBox", _) => "900",
        (_, "Latn" | "Cyrl" | "Grek") => "276",
        _ => "300",
    }
}

fn frame(xml: &mut Xml, frame: Frame) {
    let line = |xml: &mut Xml, side: &str, width: &str, space: &str, colour: &str| {
        xml.empty(side, &[("w:val", "single"), ("w:sz", width), ("w:space", space), ("w:color", colour)]);
    };
    let sides: &[(&str, &str, &str, &str)] = match frame {
        Frame::None => return,
        Frame::Ground(colour) => &["w:top", "w:left", "w:bottom", "w:right"].map(|side| (side, "4", "4", colour)),
        Frame::Box => &[
            ("w:top", "8", "4", colour::EDGE),
            ("w:left", "8", "6", colour::EDGE),
            ("w:bottom", "8", "4", colour::EDGE),
            ("w:right", "8", "6", colour::EDGE),
        ],
        Frame::Facts => &[
            ("w:top", "24", "6", colour::ACCENT),
            ("w:left", "4", "6", colour::LINE),
            ("w:bottom", "4", "6", colour::LINE),
            ("w:right", "4", "6", colour::LINE),
        ],
        Frame::Below => &[("w:bottom", "12", "4", colour::LINE)],
        Frame::Above => &[("w:top", "6", "4", colour::LINE)],
    };
    xml.open("w:pBdr", &[]);
    for (side, width, space, colour) in sides {
        line(xml, side, width, space, colour);
    }
    xml.close("w:pBdr");
}

/// The widest box fits between the margins.
const _: () = assert!(BOXED * 2 < WIDTH);
