//! How the document looks, and the page with its footer.

use super::root;
use super::words::Body;
use crate::forms::direction::plain;
use crate::forms::look::{colour, has_italics};
use crate::forms::region;
use crate::i18n::Lang;
use crate::model::sheet::Sheet;
use crate::word::font;
use crate::xml::Xml;

/// A style of paragraphs. Lengths are in points.
struct Style {
    name: &'static str,
    size: &'static str,
    colour: &'static str,
    bold: bool,
    before: &'static str,
    after: &'static str,
    /// Whether it stays on the page of what follows.
    keep: bool,
    fill: Option<&'static str>,
    /// Further properties of the paragraph.
    more: &'static [(&'static str, &'static str)],
    /// The level in the outline, headings only.
    outline: Option<&'static str>,
}

const PLAIN: Style = Style {
    name: "Body",
    size: "12pt",
    colour: colour::INK,
    bold: false,
    before: "0pt",
    after: "6pt",
    keep: false,
    fill: None,
    more: &[],
    outline: None,
};

/// Before an answer: on the same page, close together.
const ASKING: Style = Style { after: "3pt", keep: true, ..PLAIN };
const FACTS: &[(&str, &str)] = &[
    ("fo:border", "0.5pt solid #D8CDBF"),
    ("fo:border-top", "3pt solid #7A3B12"),
    ("fo:padding", "5pt"),
    ("style:join-border", "true"),
];
const NOTE: &[(&str, &str)] = &[("fo:padding", "4pt"), ("fo:border", "0.5pt solid #FDF0CC")];
const CONDITION: &[(&str, &str)] = &[("fo:padding", "2pt"), ("fo:border", "0.5pt solid #FAF3E8")];

#[rustfmt::skip]
const STYLES: &[Style] = &[
    Style { name: "Title", size: "28pt", colour: colour::ACCENT, bold: true, after: "3pt", keep: true, ..PLAIN },
    Style { name: "Subtitle", size: "15pt", colour: colour::SOFT, after: "2pt", keep: true, ..PLAIN },
    Style { name: "Heading1", size: "18pt", colour: colour::ACCENT, bold: true, before: "28pt", after: "8pt", keep: true, more: &[("fo:border-bottom", "1.5pt solid #D8CDBF"), ("fo:padding-bottom", "3pt")], outline: Some("1"), ..PLAIN },
    Style { name: "Heading2", size: "13.5pt", bold: true, before: "17pt", after: "2pt", keep: true, outline: Some("2"), ..PLAIN },
    Style { name: "FactLabel", size: "10.5pt", colour: colour::ACCENT, bold: true, after: "0pt", keep: true, fill: Some(colour::TINT), more: FACTS, ..PLAIN },
    Style { name: "FactWords", size: "13pt", bold: true, after: "0pt", fill: Some(colour::TINT), more: FACTS, ..PLAIN },
    Style { name: "Note", before: "6pt", fill: Some(colour::NOTE), more: NOTE, ..PLAIN },
    Style { name: "Lead", bold: true, before: "10pt", ..PLAIN },
    PLAIN,
    Style { name: "ContentsPart", bold: true, before: "4pt", after: "1pt", keep: true, ..PLAIN },
    Style { name: "ContentsQuestion", after: "0pt", more: &[("fo:margin-left", "17pt")], ..PLAIN },
    Style { name: "Condition", before: "3pt", after: "4pt", fill: Some(colour::TINT), more: CONDITION, ..ASKING },
    Style { name: "Need", size: "10.5pt", colour: colour::SOFT, ..ASKING },
    Style { name: "Help", ..ASKING },
    Style { name: "Limit", size: "11pt", colour: colour::SOFT, bold: true, ..ASKING },
    Style { name: "Example", colour: colour::SOFT, ..ASKING },
    Style { name: "Afterwards", size: "11pt", colour: colour::SOFT, before: "3pt", ..PLAIN },
    Style { name: "Label", bold: true, before: "10pt", ..ASKING },
    Style { name: "ContactName", size: "13pt", bold: true, before: "10pt", after: "1pt", keep: true, ..PLAIN },
    Style { name: "ContactLine", after: "1pt", ..PLAIN },
    Style { name: "Address", before: "12pt", ..PLAIN },
    Style { name: "Answer", after: "0pt", ..PLAIN },
    Style { name: "Option", before: "2pt", after: "2pt", keep: true, more: &[("fo:margin-left", "24pt"), ("fo:text-indent", "-24pt")], ..PLAIN },
    Style { name: "OptionLast", before: "2pt", after: "2pt", more: &[("fo:margin-left", "24pt"), ("fo:text-indent", "-24pt")], ..PLAIN },
    Style { name: "ListParagraph", after: "3pt", ..PLAIN },
    Style { name: "TableHead", size: "11pt", bold: true, after: "0pt", ..PLAIN },
    Style { name: "TableCell", after: "0pt", ..PLAIN },
    Style { name: "AfterTable", size: "4pt", after: "0pt", ..PLAIN },
    Style { name: "Footer", size: "9pt", colour: colour::SOFT, after: "0pt", more: &[("fo:border-top", "0.75pt solid #D8CDBF"), ("fo:padding-top", "3pt")], ..PLAIN },
    Style { name: "FooterPage", size: "9pt", colour: colour::SOFT, after: "0pt", ..PLAIN },
];

pub(super) fn styles(sheet: &Sheet) -> Vec<u8> {
    let mut body = Body::new(root("office:document-styles"), sheet.lang);
    let xml = &mut body.xml;
    let font = font(sheet.lang);
    xml.open("office:font-face-decls", &[]);
    xml.empty("style:font-face", &[("style:name", font), ("svg:font-family", &format!("'{font}'"))]);
    xml.close("office:font-face-decls");
    xml.open("office:styles", &[]);
    defaults(xml, sheet);
    for style in STYLES {
        paragraph_style(xml, style, sheet.lang);
    }
    character_styles(xml, sheet.lang);
    lists(xml);
    xml.close("office:styles");
    page(xml, sheet.dir);
    xml.open("office:master-styles", &[]);
    xml.open("style:master-page", &[("style:name", "Standard"), ("style:page-layout-name", "Page")]);
    xml.open("style:footer", &[]);
    body.say("Footer", &sheet.edition);
    body.paragraph("FooterPage", |body| body.page_number(&sheet.words.page_of));
    body.xml.close("style:footer");
    body.xml.close("style:master-page");
    body.xml.close("office:master-styles");
    body.xml.close("office:document-styles");
    body.xml.finish()
}

/// `rl-tb` or `lr-tb`.
pub(super) fn writing_mode(dir: &str) -> &'static str {
    if dir == "rtl" { "rl-tb" } else { "lr-tb" }
}

/// The side where lines begin. LibreOffice takes `start` for the left in every direction.
fn align(dir: &str) -> &'static str {
    if dir == "rtl" { "right" } else { "left" }
}

fn defaults(xml: &mut Xml, sheet: &Sheet) {
    let font = font(sheet.lang);
    let (language, country) = region::of(sheet.lang);
    xml.open("style:default-style", &[("style:family", "paragraph")]);
    let mode = writing_mode(sheet.dir);
    xml.empty(
        "style:paragraph-properties",
        &[("fo:text-align", align(sheet.dir)), ("style:writing-mode", mode), ("fo:orphans", "2"), ("fo:widows", "2")],
    );
    xml.empty(
        "style:text-properties",
        &[
            ("style:font-name", font),
            ("style:font-name-asian", font),
            ("style:font-name-complex", font),
            ("fo:font-size", "12pt"),
            ("style:font-size-asian", "12pt"),
            ("style:font-size-complex", "12pt"),
            ("fo:language", language),
            ("fo:country", country),
            ("style:language-asian", language),
            ("style:country-asian", country),
            ("style:language-complex", language),
            ("style:country-complex", country),
        ],
    );
    xml.close("style:default-style");
    xml.open("style:default-style", &[("style:family", "table")]);
    xml.empty("style:table-properties", &[("table:border-model", "collapsing"), ("style:writing-mode", mode)]);
    xml.close("style:default-style");
    xml.empty("style:style", &[("style:name", "Standard"), ("style:family", "paragraph"), ("style:class", "text")]);
}

fn paragraph_style(xml: &mut Xml, style: &Style, lang: Lang) {
    let mut own = vec![
        ("style:name", style.name),
        ("style:family", "paragraph"),
        ("style:parent-style-name", "Standard"),
        ("style:next-style-name", "Body"),
    ];
    own.extend(style.outline.map(|level| ("style:default-outline-level", level)));
    xml.open("style:style", &own);
    let fill = style.fill.map(|fill| format!("#{fill}"));
    let dir = lang.direction().attribute();
    let line = match (style.name, lang.script()) {
        ("AfterTable", _) => "100%",
        (_, "Latn" | "Cyrl" | "Grek") => "115%",
        _ => "125%",
    };
    let mut paragraph = vec![
        ("fo:margin-top", style.before),
        ("fo:margin-bottom", style.after),
        ("fo:line-height", line),
        ("style:writing-mode", writing_mode(dir)),
        ("fo:text-align", align(dir)),
    ];
    if style.keep {
        paragraph.push(("fo:keep-with-next", "always"));
    }
    paragraph.extend(fill.as_deref().map(|fill| ("fo:background-color", fill)));
    paragraph.extend(style.more);
    xml.open("style:paragraph-properties", &paragraph);
    if style.name.starts_with("Option") {
        xml.open("style:tab-stops", &[]);
        xml.empty("style:tab-stop", &[("style:position", "0pt")]);
        xml.close("style:tab-stops");
    }
    xml.close("style:paragraph-properties");
    let colour = format!("#{}", style.colour);
    let mut text = vec![
        ("fo:color", colour.as_str()),
        ("fo:font-size", style.size),
        ("style:font-size-asian", style.size),
        ("style:font-size-complex", style.size),
    ];
    if style.bold {
        text.extend(BOLD);
    }
    if style.name == "Example" && has_italics(lang) {
        text.extend(ITALIC);
    }
    xml.empty("style:text-properties", &text);
    xml.close("style:style");
}

const BOLD: [(&str, &str); 3] =
    [("fo:font-weight", "bold"), ("style:font-weight-asian", "bold"), ("style:font-weight-complex", "bold")];
const ITALIC: [(&str, &str); 3] =
    [("fo:font-style", "italic"), ("style:font-style-asian", "italic"), ("style:font-style-complex", "italic")];

fn character_styles(xml: &mut Xml, lang: Lang) {
    let link = format!("#{}", colour::LINK);
    let link = [("fo:color", link.as_str()), ("style:text-underline-style", "solid"), ("style:text-underline-width", "auto")];
    let emphasis = if has_italics(lang) { ITALIC } else { BOLD };
    for (name, properties) in
        [("Strong", &BOLD[..]), ("Emphasis", &emphasis), ("Internet_20_link", &link), ("Visited_20_Internet_20_Link", &link)]
    {
        xml.open("style:style", &[("style:name", name), ("style:family", "text")]);
        xml.empty("style:text-properties", properties);
        xml.close("style:style");
    }
}

fn lists(xml: &mut Xml) {
    let numbers: [(&str, &str); 3] = [("text:level", "1"), ("style:num-format", "1"), ("style:num-suffix", ".")];
    for (name, level, own) in [
        ("Dots", "text:list-level-style-bullet", [("text:level", "1"), ("text:bullet-char", "•")].as_slice()),
        ("Numbers", "text:list-level-style-number", &numbers),
    ] {
        xml.open("text:list-style", &[("style:name", name)]);
        xml.open(level, own);
        xml.open("style:list-level-properties", &[("text:list-level-position-and-space-mode", "label-alignment")]);
        xml.empty(
            "style:list-level-label-alignment",
            &[("text:label-followed-by", "listtab"), ("fo:text-indent", "-16pt"), ("fo:margin-left", "20pt")],
        );
        xml.close("style:list-level-properties");
        xml.close(level);
        xml.close("text:list-style");
    }
}

/// A4 with margins of 20 mm, and the footer within them.
fn page(xml: &mut Xml, dir: &str) {
    xml.open("office:automatic-styles", &[]);
    xml.open("style:page-layout", &[("style:name", "Page")]);
    xml.empty(
        "style:page-layout-properties",
        &[
            ("fo:page-width", "210mm"),
            ("fo:page-height", "297mm"),
            ("style:print-orientation", "portrait"),
            ("fo:margin-top", "20mm"),
            ("fo:margin-bottom", "10mm"),
            ("fo:margin-left", "20mm"),
            ("fo:margin-right", "20mm"),
            ("style:writing-mode", writing_mode(dir)),
        ],
    );
    xml.open("style:footer-style", &[]);
    xml.empty("style:header-footer-properties", &[("fo:min-height", "12mm"), ("fo:margin-top", "4mm")]);
    xml.close("style:footer-style");
    xml.close("style:page-layout");
    xml.close("office:automatic-styles");
}

impl Body {
    /// The pattern with fields for its two numbers.
    fn page_number(&mut self, pattern: &str) {
        let pattern = plain(pattern);
        let mut rest = pattern.as_str();
        while let Some(start) = rest.find('{') {
            let Some(length) = rest[start..].find('}') else { break };
            self.words(&rest[..start]);
            if &rest[start..=start + length] == "{pages}" {
                self.xml.leaf("text:page-count", &[], "1");
            } else {
                self.xml.leaf("text:page-number", &[("text:select-page", "current")], "1");
            }
            rest = &rest[start + length + 1..];
        }
        self.words(rest);
    }
}
