//! Tests of both formats, on sheets with every kind of answer.

#![allow(clippy::disallowed_methods, reason = "LibreOffice reads files")]

mod docx;
mod odt;
mod office;
mod sheets;

use quick_xml::Reader;
use quick_xml::events::Event;

/// The day of the documents.
fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 9, 14)
}

/// A part of a document as text.
fn part(bytes: &[u8], name: &str) -> String {
    String::from_utf8(crate::archive::part(bytes, name).unwrap()).unwrap()
}

/// The words of a part, one line a paragraph; fails if the part is not well formed.
fn words(part: &str) -> String {
    let mut reader = Reader::from_str(part);
    reader.config_mut().check_end_names = true;
    let mut words = String::new();
    let mut depth = 0_i32;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(_) => depth += 1,
            Event::End(end) => {
                depth -= 1;
                if matches!(end.name().as_ref(), "w:p" | "text:p" | "text:h") {
                    words.push('\n');
                }
            }
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push_str(match &*name {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "apos" => "'",
                other => panic!("an entity that XML does not know: {other}"),
            }),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "the part ends before its elements do");
    sheets::seen(&words)
}

/// The values of an attribute of an element, in their order.
fn values<'p>(part: &'p str, element: &str, attribute: &str) -> Vec<&'p str> {
    let (open, name) = (format!("<{element} "), format!("{attribute}=\""));
    let tags = part.split(open.as_str()).skip(1).filter_map(|rest| rest.split('>').next());
    tags.filter_map(|tag| tag.split(name.as_str()).nth(1)?.split('"').next()).collect()
}
