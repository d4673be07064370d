//! Reads XML back, strictly.

use quick_xml::Reader;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesStart, Event};

/// An element with everything in it.
#[derive(Debug, Clone, Default)]
pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    /// All text in it, that of its children too.
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    /// The root of a document; panics if it is not well-formed.
    pub(super) fn parse(xml: &str) -> Element {
        let mut reader = Reader::from_str(xml);
        let mut open = vec![Element::default()];
        loop {
            match reader.read_event().unwrap() {
                Event::Start(start) => open.push(Element::of(&start)),
                Event::Empty(start) => open.last_mut().unwrap().children.push(Element::of(&start)),
                Event::End(_) => {
                    let done = open.pop().unwrap();
                    let parent = open.last_mut().unwrap();
                    parent.text.push_str(&done.text);
                    parent.children.push(done);
                }
                Event::Text(text) => open.last_mut().unwrap().text.push_str(&text.xml10_content()),
                Event::GeneralRef(entity) => {
                    open.last_mut().unwrap().text.push_str(resolve_predefined_entity(&entity).unwrap());
                }
                Event::Eof => break,
                _ => {}
            }
        }
        assert_eq!(open.len(), 1, "an element is left open");
        open.pop().unwrap().children.pop().unwrap()
    }

    fn of(start: &BytesStart<'_>) -> Element {
        let attributes = start
            .attributes()
            .map(|a| a.unwrap())
            .map(|a| (a.key.0.to_owned(), quick_xml::escape::unescape(&a.value).unwrap().into_owned()))
            .collect();
        Element { name: start.name().0.to_owned(), attributes, ..Element::default() }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    /// The children of a name.
    pub(super) fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a Element> + use<'a> {
        let name = name.to_owned();
        self.children.iter().filter(move |c| c.name == name)
    }

    /// The one child of a name.
    pub(super) fn one(&self, name: &str) -> &Element {
        let found: Vec<&Element> = self.all(name).collect();
        assert_eq!(found.len(), 1, "{name} in {}", self.name);
        found[0]
    }

    /// This element and all below it.
    pub(super) fn walk(&self) -> Vec<&Element> {
        std::iter::once(self).chain(self.children.iter().flat_map(Element::walk)).collect()
    }
}
