//! The documents of a portal, in memory: the settings, the boroughs with their funds and priorities, the stories.

use crate::borough::{borough, fund, priority};
use crate::node::{Block, Fields};
use crate::portal::{funders, glossary, guide, settings};
use crate::random::Random;
use crate::shape::Shape;
use crate::story::story;
use crate::text::{Bank, Phrase, bank_len};

/// What a document is, which decides the template that a peer uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Portal,
    Funders,
    Glossary,
    Guide,
    Borough,
    Fund,
    Priority,
    Story,
}

/// One file of the content folder.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its path from the content folder.
    pub path: String,
    pub kind: Kind,
    pub fields: Fields,
    /// The text below the front matter; empty for YAML files.
    pub body: Vec<Block>,
}

/// Languages other than the source language, as the content files list them.
pub const TRANSLATED: &str = "[bn, ur, ro, pl, tr, ta, ar]";

/// Ids of the boroughs, in the order of the bank of towns.
pub const BOROUGHS: [&str; 12] = [
    "northgate",
    "eastmere",
    "westford",
    "southwell",
    "ashbrook",
    "kingsbridge",
    "millbrook",
    "oakfield",
    "stoneham",
    "riverton",
    "hillcrest",
    "greenway",
];

/// The place of a document among the others of its kind.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    pub shape: Shape,
    /// The borough's number; 0 for what belongs to the portal.
    pub borough: usize,
    /// The document's number in the borough, from 0.
    pub number: usize,
}

impl Place {
    /// The id of the borough.
    pub fn borough_id(&self) -> &'static str {
        BOROUGHS[self.borough % BOROUGHS.len()]
    }

    /// A generator that is this document's own.
    pub fn random(&self, kind: Kind) -> Random {
        Random::new(((kind as u64) << 48) | ((self.borough as u64) << 32) | self.number as u64)
    }
}

/// All documents of a portal of this shape; stories come last.
pub fn documents(shape: Shape) -> Vec<Document> {
    let portal = Place { shape, borough: 0, number: 0 };
    let mut all = vec![settings(portal), funders(portal), glossary(portal)];
    all.extend((0..shape.guides).map(|number| guide(Place { number, ..portal })));
    for number in 0..shape.boroughs {
        let place = Place { shape, borough: number, number: 0 };
        all.push(borough(place));
        all.extend((0..shape.funds).map(|number| fund(Place { number, ..place })));
        all.extend((0..shape.priorities).map(|number| priority(Place { number, ..place })));
    }
    // One story for each borough in turn, so that boroughs differ by one story at most.
    all.extend((0..shape.cases).map(|i| story(Place { shape, borough: i % shape.boroughs, number: i / shape.boroughs })));
    all
}

/// Headings with paragraphs of six sentences below them.
pub fn body(headings: usize, paragraphs: usize, random: &mut Random) -> Vec<Block> {
    let first = random.below(bank_len(Bank::Heading));
    let mut blocks = Vec::new();
    for heading in 0..headings {
        let entry = (first + heading) % bank_len(Bank::Heading);
        blocks.push(Block::Heading(Phrase::entry(Bank::Heading, entry, random)));
        blocks.extend((0..paragraphs).map(|_| Block::Paragraph(Phrase::paragraph(6, random))));
    }
    blocks
}

/// `count` different short texts, for a list.
pub fn short_list(count: usize, random: &mut Random) -> Vec<Phrase> {
    let first = random.below(bank_len(Bank::Short));
    (0..count).map(|i| Phrase::entry(Bank::Short, (first + i) % bank_len(Bank::Short), random)).collect()
}
