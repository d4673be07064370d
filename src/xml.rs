//! Writes XML into memory.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// Attributes of an element: names and values, not yet escaped.
pub(crate) type Attributes<'a> = &'a [(&'a str, &'a str)];

/// A document, or a part of one, as far as it is written.
pub(crate) struct Xml {
    writer: Writer<Vec<u8>>,
}

impl Xml {
    /// A part of a document.
    pub(crate) fn part() -> Self {
        Xml { writer: Writer::new(Vec::new()) }
    }

    /// A document, with its declaration.
    pub(crate) fn document() -> Self {
        let mut xml = Xml::part();
        xml.put(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
        xml.line();
        xml
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: &str, attributes: Attributes<'_>) {
        self.put(Event::Start(start(name, attributes)));
    }

    /// Ends an element.
    pub(crate) fn close(&mut self, name: &str) {
        self.put(Event::End(BytesEnd::new(name)));
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.put(Event::Empty(start(name, attributes)));
    }

    /// An element that holds text alone.
    pub(crate) fn leaf(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.put(Event::Text(BytesText::new(&allowed(text))));
        self.close(name);
    }

    /// Text within an element.
    pub(crate) fn text(&mut self, text: &str) {
        self.put(Event::Text(BytesText::new(&allowed(text))));
    }

    /// A part that was written before.
    pub(crate) fn insert(&mut self, part: &[u8]) {
        self.writer.get_mut().extend_from_slice(part);
    }

    /// A line break between elements, so that two versions of a file can be compared line by line.
    pub(crate) fn line(&mut self) {
        self.insert(b"\n");
    }

    /// The bytes.
    pub(crate) fn finish(self) -> Vec<u8> {
        self.writer.into_inner()
    }

    fn put(&mut self, event: Event<'_>) {
        // Only the sink can fail, and a vector does not.
        let _ = self.writer.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'a>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, &*allowed(value)));
    }
    start
}

/// The text without the characters that XML 1.0, section 2.2, allows in no form, not even escaped. YAML allows
/// some of them, and one would make the whole file unreadable.
fn allowed(text: &str) -> Cow<'_, str> {
    let is_allowed = |c: char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..);
    if text.chars().all(is_allowed) { Cow::Borrowed(text) } else { Cow::Owned(text.chars().filter(|c| is_allowed(*c)).collect()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_attributes_cannot_break_out() {
        let mut xml = Xml::part();
        xml.leaf("a", &[("b", "\"<&>'")], "</a>&\"");
        assert_eq!(xml.finish(), b"<a b=\"&quot;&lt;&amp;&gt;&apos;\">&lt;/a&gt;&amp;&quot;</a>");
    }

    #[test]
    fn characters_that_xml_forbids_are_left_out() {
        let mut xml = Xml::part();
        xml.leaf("a", &[("b", "\u{1}c")], "bell\u{7} \u{fffe}\u{1f33b}");
        assert_eq!(String::from_utf8(xml.finish()).unwrap(), "<a b=\"c\">bell \u{1f33b}</a>");
    }
}
