//! The documents as the peers' pages want them: each borough with its funds, priorities, neighbourhoods and stories.

use crate::documents::{Document, Kind};
use crate::node::{Block, Fields, Node};
use crate::text::Phrase;

/// A list of grants has at most so many on a page, as `AWARDS_PER_PAGE` of the program says.
pub const ON_A_PAGE: usize = 40;

/// All documents, in the order in which the pages list them.
pub struct View<'a> {
    pub portal: &'a Document,
    pub funders: &'a Document,
    pub glossary: &'a Document,
    pub guides: Vec<&'a Document>,
    /// By id, which is also the order of their names.
    pub boroughs: Vec<Borough<'a>>,
    /// Funders, then partners: id and name.
    pub bodies: Vec<(&'a str, &'a str)>,
}

/// A borough and what belongs to it.
pub struct Borough<'a> {
    pub id: &'a str,
    pub document: &'a Document,
    pub funds: Vec<&'a Document>,
    pub priorities: Vec<&'a Document>,
    pub places: Vec<Place<'a>>,
    pub stories: Vec<Story<'a>>,
}

/// A neighbourhood.
pub struct Place<'a> {
    pub id: &'a str,
    pub fields: &'a Fields,
}

/// A story with what its grant was for.
pub struct Story<'a> {
    pub document: &'a Document,
    pub fund: &'a str,
    pub priorities: Vec<&'a str>,
    pub place: &'a str,
    /// Whole pounds.
    pub amount: i64,
}

impl<'a> View<'a> {
    /// Sorts the documents.
    pub fn new(documents: &'a [Document]) -> Option<Self> {
        let of_kind = |kind| documents.iter().filter(move |document| document.kind == kind);
        let mut boroughs: Vec<Borough<'a>> = of_kind(Kind::Borough).map(|document| Borough::new(document, documents)).collect();
        boroughs.sort_by_key(|borough| borough.id);
        let funders = of_kind(Kind::Funders).next()?;
        let bodies = ["funders", "partners"].iter().flat_map(|list| items(&funders.fields, list));
        Some(View {
            portal: of_kind(Kind::Portal).next()?,
            funders,
            glossary: of_kind(Kind::Glossary).next()?,
            guides: of_kind(Kind::Guide).collect(),
            boroughs,
            bodies: bodies.map(|fields| (word(fields, "id"), word(fields, "name"))).collect(),
        })
    }

    /// The name of a funder or partner.
    pub fn body(&self, id: &str) -> &'a str {
        self.bodies.iter().find(|(own, _)| *own == id).map_or("", |(_, name)| name)
    }
}

impl<'a> Borough<'a> {
    fn new(document: &'a Document, documents: &'a [Document]) -> Self {
        let id = document.path.split('/').nth(1).unwrap_or_default();
        let of_kind = |kind| documents.iter().filter(move |d| d.kind == kind && d.path.split('/').nth(1) == Some(id));
        Borough {
            id,
            document,
            funds: of_kind(Kind::Fund).collect(),
            priorities: of_kind(Kind::Priority).collect(),
            places: items(&document.fields, "neighbourhoods").map(|fields| Place { id: word(fields, "id"), fields }).collect(),
            stories: of_kind(Kind::Story).map(Story::new).collect(),
        }
    }
}

impl<'a> Story<'a> {
    fn new(document: &'a Document) -> Self {
        let award = inner(&document.fields, "award");
        let amount = award.map_or("", |fields| word(fields, "amount"));
        let amount: String = amount.chars().filter(char::is_ascii_digit).collect();
        Story {
            document,
            fund: word(&document.fields, "fund"),
            priorities: list(&document.fields, "priorities"),
            place: word(&document.fields, "neighbourhood"),
            amount: amount.parse().unwrap_or(0),
        }
    }
}

/// The name of a document's file without its ending: `fund-001`.
pub fn slug(document: &Document) -> &str {
    let name = document.path.rsplit('/').next().unwrap_or_default();
    name.split('.').next().unwrap_or_default()
}

fn find<'a>(fields: &'a Fields, name: &str) -> Option<&'a Node> {
    fields.iter().find(|(own, _)| *own == name).map(|(_, node)| node)
}

/// A field that is not translated; nothing if it is not there.
pub fn word<'a>(fields: &'a Fields, name: &str) -> &'a str {
    match find(fields, name) {
        Some(Node::Plain(text) | Node::Raw(text)) => text,
        _ => "",
    }
}

/// A list of ids in one line, `[a, b]`.
pub fn list<'a>(fields: &'a Fields, name: &str) -> Vec<&'a str> {
    word(fields, name).trim_matches(['[', ']']).split(", ").filter(|id| !id.is_empty()).collect()
}

/// A field that is translated.
pub fn phrase(fields: &Fields, name: &str) -> Phrase {
    match find(fields, name) {
        Some(Node::Text(phrase)) => phrase.clone(),
        _ => Phrase::empty(),
    }
}

/// A field with fields of its own.
pub fn inner<'a>(fields: &'a Fields, name: &str) -> Option<&'a Fields> {
    match find(fields, name) {
        Some(Node::Fields(fields)) => Some(fields),
        _ => None,
    }
}

/// A list of records.
pub fn items<'a>(fields: &'a Fields, name: &str) -> impl Iterator<Item = &'a Fields> + use<'a> {
    let items = match find(fields, name) {
        Some(Node::Items(items)) => items.as_slice(),
        _ => &[],
    };
    items.iter().filter_map(|item| match item {
        Node::Fields(fields) => Some(fields),
        _ => None,
    })
}

/// The paragraphs of a field of Markdown.
pub fn paragraphs(fields: &Fields, name: &str) -> Vec<Phrase> {
    let Some(Node::Markdown(blocks)) = find(fields, name) else { return Vec::new() };
    let paragraph = |block: &Block| match block {
        Block::Paragraph(phrase) => Some(phrase.clone()),
        Block::Heading(_) | Block::Items(_) => None,
    };
    blocks.iter().filter_map(paragraph).collect()
}
