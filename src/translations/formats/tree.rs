//! XML as a tree, for files that other programs have saved: names without their prefixes, references resolved.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// Its name without prefix.
    pub name: String,
    /// Names and values, the names with their prefixes.
    attributes: Vec<(String, String)>,
    /// What is in it, in order.
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug)]
pub(super) enum Node {
    /// Another element.
    Element(Element),
    /// Text.
    Text(String),
}

/// No file nests so deeply; one that does would exhaust the stack of whoever walks the tree.
const DEEPEST: usize = 100;

impl Element {
    /// The value of an attribute, named without its prefix.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let is_it = |key: &str| key.rsplit_once(':').map_or(key, |(_, local)| local) == name;
        self.attributes.iter().find(|(key, _)| is_it(key)).map(|(_, value)| value.as_str())
    }

    /// The elements right below it.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Those of them with this name.
    pub fn named<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// Every element with this name at any depth, in order, but none within another of them.
    pub fn all<'e>(&'e self, name: &str, found: &mut Vec<&'e Element>) {
        for element in self.elements() {
            if element.name == name {
                found.push(element);
            } else {
                element.all(name, found);
            }
        }
    }
}

/// Reads a document.
///
/// # Errors
/// What is wrong with it, and where.
pub(super) fn parse(bytes: &[u8]) -> Result<Element, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "The file is not in UTF-8. Save it as UTF-8.".to_owned())?;
    let mut reader = Reader::from_str(text.strip_prefix('\u{feff}').unwrap_or(text));
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        let event = reader.read_event();
        let at = reader.buffer_position();
        let fault = |what: &str| {
            let line = text.bytes().take(usize::try_from(at).unwrap_or(usize::MAX)).filter(|b| *b == b'\n').count() + 1;
            format!("The file is damaged at line {line}: {what}.")
        };
        match event.map_err(|error| fault(&error.to_string()))? {
            Event::Start(start) => {
                if open.len() > DEEPEST {
                    return Err(fault("its elements stand one in another too deeply"));
                }
                open.push(element(&start).ok_or_else(|| fault("an attribute is broken"))?);
            }
            Event::Empty(start) => {
                let element = element(&start).ok_or_else(|| fault("an attribute is broken"))?;
                add(&mut open, Node::Element(element));
            }
            Event::End(_) => {
                if let Some(element) = open.pop().filter(|_| !open.is_empty()) {
                    add(&mut open, Node::Element(element));
                }
            }
            Event::Text(text) => {
                // XML 1.0, section 2.11.
                add(&mut open, Node::Text(text.replace("\r\n", "\n").replace('\r', "\n")));
            }
            Event::CData(data) => {
                add(&mut open, Node::Text(data.replace("\r\n", "\n").replace('\r', "\n")));
            }
            Event::GeneralRef(reference) => {
                let known = match reference.resolve_char_ref() {
                    Ok(Some(char)) => Some(char.to_string()),
                    _ => resolve_predefined_entity(&reference).map(str::to_owned),
                };
                add(&mut open, Node::Text(known.ok_or_else(|| fault("it has a reference that nothing explains"))?));
            }
            Event::Eof => break,
            Event::Decl(_) | Event::PI(_) | Event::Comment(_) | Event::DocType(_) => {}
        }
    }
    let mut document = open.pop().filter(|_| open.is_empty()).ok_or("The file is damaged: its end is missing.")?;
    let root = document.children.iter().position(|node| matches!(node, Node::Element(_)));
    match root.map(|at| document.children.swap_remove(at)) {
        Some(Node::Element(root)) => Ok(root),
        _ => Err("The file is empty.".to_owned()),
    }
}

fn add(open: &mut [Element], node: Node) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(node);
    }
}

fn element(start: &BytesStart<'_>) -> Option<Element> {
    let name = start.local_name().into_inner().to_owned();
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.ok()?;
        let key = attribute.key.0.to_owned();
        let value = quick_xml::escape::unescape(&attribute.value).ok()?.into_owned();
        attributes.push((key, value));
    }
    Some(Element { name, attributes, children: Vec::new() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_cdata_and_line_ends_are_read_as_xml_says() {
        let root = parse(b"\xef\xbb\xbf<a x:b='1&amp;2'>1\r\n&lt;&#x09;<![CDATA[<]]></a>").unwrap();
        let text: String = root.children.iter().map(|n| if let Node::Text(t) = n { t.as_str() } else { "" }).collect();
        assert_eq!((root.name.as_str(), root.attribute("b"), text.as_str()), ("a", Some("1&2"), "1\n<\t<"));
    }

    #[test]
    fn a_broken_file_says_where() {
        for broken in ["", "<a>", "<a></b>", "<a>&nbsp;</a>", "<a b=1/>", "x"] {
            assert!(parse(broken.as_bytes()).is_err(), "{broken}");
        }
        assert!(parse(b"<a>\n<b></c>").unwrap_err().contains("line 2"));
        assert!(parse("<a>".repeat(5000).as_bytes()).is_err());
    }
}
