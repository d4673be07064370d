//! XLIFF 2.0 (OASIS Standard, 5 August 2014), core elements only.
//!
//! A text is one unit with one segment. Marks and links of Markdown stay in the text as they are written: whoever
//! translates sees all of it, and what is lost or changed is refused when the file comes back.

use super::tree::{self, Element, Node};
use crate::i18n::Direction;
use crate::translations::key::Key;
use crate::translations::package::{Finish, Package, Returned, ReturnedRow, Row, RowState};
use crate::xml::Xml;

const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";
/// The categories of the notes that come back.
const PORTAL: &str = "portal";
const SENT: &str = "sent";

/// Makes the file.
pub fn write(package: &Package) -> Vec<u8> {
    let mut xml = Xml::document();
    let (source, target) = (package.source_lang, package.lang);
    xml.open("xliff", &[("xmlns", NAMESPACE), ("version", "2.0"), ("srcLang", source.code()), ("trgLang", target.code())]);
    xml.line();
    // A tool that cut a text into sentences could not put line breaks and spaces back as they were.
    xml.open(
        "file",
        &[
            ("id", "texts"),
            ("original", &package.portal),
            ("canResegment", "no"),
            ("srcDir", direction(source.direction())),
            ("trgDir", direction(target.direction())),
        ],
    );
    xml.line();
    xml.open("notes", &[]);
    note(&mut xml, PORTAL, &package.portal);
    note(&mut xml, SENT, &package.made);
    for (term, own) in package.glossary.iter().filter_map(|(term, own)| Some((term, own.as_ref()?))) {
        note(&mut xml, "glossary", &format!("{term} = {own}"));
    }
    xml.line();
    xml.close("notes");
    xml.line();
    for row in &package.rows {
        unit(&mut xml, row);
    }
    xml.close("file");
    xml.line();
    xml.close("xliff");
    xml.line();
    xml.finish()
}

fn direction(direction: Direction) -> &'static str {
    direction.attribute()
}

fn note(xml: &mut Xml, category: &str, text: &str) {
    xml.line();
    xml.leaf("note", &[("category", category)], text);
}

fn unit(xml: &mut Xml, row: &Row) {
    // An id is a name token and unique in its file, which keys are.
    xml.open("unit", &[("id", &row.key.to_string()), ("name", &row.place)]);
    let mut notes: Vec<(&str, &str)> = row.notes.iter().map(|n| ("description", n.as_str())).collect();
    notes.extend(row.previous_source.as_deref().map(|source| ("previous-source", source)));
    if !notes.is_empty() {
        xml.line();
        xml.open("notes", &[]);
        for (category, text) in notes {
            note(xml, category, text);
        }
        xml.line();
        xml.close("notes");
    }
    let state = match row.state {
        RowState::Missing | RowState::Stale => "initial",
        RowState::Unreviewed => "translated",
        RowState::Current => "reviewed",
    };
    xml.line();
    xml.open("segment", &[("state", state)]);
    xml.line();
    text(xml, "source", &row.source);
    if let Some(current) = &row.current {
        xml.line();
        text(xml, "target", current);
    }
    xml.line();
    xml.close("segment");
    xml.line();
    xml.close("unit");
    xml.line();
}

/// An element of text. What XML forbids goes into `cp` elements (section 4.2.3.1).
fn text(xml: &mut Xml, name: &str, words: &str) {
    xml.open(name, &[("xml:space", "preserve")]);
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    let mut rest = words;
    while let Some((at, char)) = rest.char_indices().find(|(_, c)| !is_allowed(*c)) {
        xml.text(&rest[..at]);
        xml.empty("cp", &[("hex", &format!("{:04X}", u32::from(char)))]);
        rest = &rest[at + char.len_utf8()..];
    }
    xml.text(rest);
    xml.close(name);
}

/// Reads the file when it comes back.
///
/// # Errors
/// Why it cannot be read.
pub fn read(bytes: &[u8]) -> Result<Returned, String> {
    let root = tree::parse(bytes)?;
    if root.name != "xliff" {
        return Err(format!("This is XML, but not XLIFF: it begins with <{}>.", root.name));
    }
    if !root.attribute("version").is_some_and(|version| version.starts_with("2.")) {
        return Err("This is an XLIFF file of version 1. Save it as XLIFF 2.0, the version that was sent.".to_owned());
    }
    let mut notes = Vec::new();
    for file in root.named("file") {
        file.named("notes").for_each(|list| notes.extend(list.named("note")));
    }
    let find = |category: &str| {
        let note = notes.iter().find(|note| note.attribute("category") == Some(category));
        note.map(|note| words(note)).filter(|words| !words.is_empty())
    };
    let mut units = Vec::new();
    root.all("unit", &mut units);
    Ok(Returned {
        portal: find(PORTAL),
        lang: root.attribute("trgLang").map(str::to_owned),
        made: find(SENT),
        translator: None,
        method: None,
        rows: units.into_iter().map(row).collect(),
    })
}

fn row(unit: &Element) -> ReturnedRow {
    let id = unit.attribute("id").unwrap_or_default();
    let mut row = ReturnedRow {
        at: format!("unit {id}"),
        key: Key::parse(id),
        place: unit.attribute("name").map(str::to_owned),
        source: Some(String::new()),
        ..ReturnedRow::default()
    };
    let (mut with, mut without) = (0, 0);
    for part in unit.elements().filter(|e| e.name == "segment" || e.name == "ignorable") {
        let source = part.named("source").next().map(words).unwrap_or_default();
        row.source.get_or_insert_default().push_str(&source);
        match part.named("target").next() {
            Some(target) => {
                with += usize::from(part.name == "segment");
                row.translation.push_str(&words(target));
            }
            // What stands between sentences is the same if nobody says otherwise.
            None if part.name == "ignorable" => row.translation.push_str(&source),
            None => without += 1,
        }
        if part.name == "segment" && matches!(part.attribute("state"), None | Some("initial")) {
            row.finish = Finish::Untold;
        }
    }
    if with > 0 && without > 0 {
        row.fault = Some("Only some of its sentences are translated".to_owned());
    }
    if with == 0 {
        row.translation.clear();
    }
    row
}

/// The text of an element and of those in it.
fn words(element: &Element) -> String {
    let mut text = String::new();
    for node in &element.children {
        match node {
            Node::Text(words) => text.push_str(words),
            Node::Element(inner) if inner.name == "cp" => {
                let code = inner.attribute("hex").and_then(|hex| u32::from_str_radix(hex, 16).ok());
                text.extend(code.and_then(char::from_u32));
            }
            Node::Element(inner) => text.push_str(&words(inner)),
        }
    }
    text
}
