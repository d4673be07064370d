//! The documents of the portal as a whole: settings, funders, glossary, guidance.

use crate::documents::{BOROUGHS, Document, Kind, Place, TRANSLATED, body, short_list};
use crate::node::{Block, Fields, Node, plain, raw, texts};
use crate::random::Random;
use crate::text::{Bank, Phrase};

/// A text of one or more sentences, for a field.
pub fn sentences(count: usize, random: &mut Random) -> Node {
    Node::Text(Phrase::paragraph(count, random))
}

/// Markdown of so many paragraphs of two sentences, for a field.
pub fn paragraphs(count: usize, random: &mut Random) -> Node {
    Node::Markdown((0..count).map(|_| Block::Paragraph(Phrase::paragraph(2, random))).collect())
}

/// A person or team to write to.
pub fn contact(id: &str, random: &mut Random) -> Node {
    Node::Fields(vec![
        ("id", plain(id)),
        ("name", Node::Text(Phrase::any(Bank::Role, random))),
        ("email", plain(format!("{id}@chests.example.org"))),
        ("phone", plain("020 7946 0210")),
        ("hours", Node::Text(Phrase::any(Bank::When, random))),
    ])
}

/// `portal.yaml`.
pub fn settings(place: Place) -> Document {
    let random = &mut place.random(Kind::Portal);
    let titled = |id: &str, heading: usize, random: &mut Random| -> Fields {
        vec![("id", plain(id)), ("title", Node::Text(Phrase::entry(Bank::Heading, heading, random)))]
    };
    let with_text = |id: &str, heading: usize, random: &mut Random| {
        let mut fields = titled(id, heading, random);
        fields.push(("text", sentences(2, random)));
        Node::Fields(fields)
    };
    let stages = ["founding", "developing", "engaging", "assessing", "awarding", "evaluating"];
    let models = ["open-application", "participatory-budgeting", "existing-partnership"];
    let formats = ["easy-read", "large-print", "audio", "braille", "bsl", "another-language"];
    let fields = vec![
        ("title", Node::Text(Phrase::numbered(Bank::Fund, 0, 2026, random))),
        ("tagline", Node::Text(Phrase::numbered(Bank::Title, 5, 12, random))),
        ("summary", sentences(2, random)),
        ("address", plain("https://chests.example.org")),
        ("source_language", raw("en")),
        ("languages", raw(TRANSLATED)),
        ("example", raw("true")),
        ("example_date", raw("2026-11-23")),
        // Files to print are measured by the benchmark of documents.
        ("without_posters", raw("true")),
        ("publisher", Node::Fields(vec![("name", plain("Community chests of the benchmark (example)"))])),
        ("licence", raw("OGL-UK-3.0")),
        ("vision", paragraphs(3, random)),
        ("principles", Node::Items((0..4).map(|i| with_text(&format!("principle-{i}"), i, random)).collect())),
        ("stages", Node::Items(stages.iter().enumerate().map(|(i, id)| with_text(id, i, random)).collect())),
        (
            "decision_models",
            Node::Items(
                models
                    .iter()
                    .enumerate()
                    .map(|(i, id)| {
                        let mut fields = titled(id, i + 3, random);
                        fields.push(("summary", sentences(2, random)));
                        fields.push(("steps", texts(short_list(4, random))));
                        Node::Fields(fields)
                    })
                    .collect(),
            ),
        ),
        ("impact", Node::Items(vec![statistic("portal-count", random)])),
        ("contacts", Node::Items(["team", "formats", "privacy"].iter().map(|id| contact(id, random)).collect())),
        ("help_contact", raw("team")),
        (
            "formats",
            Node::Items(
                formats
                    .iter()
                    .enumerate()
                    .map(|(i, id)| {
                        let mut fields = titled(id, i, random);
                        fields.push(("how", sentences(1, random)));
                        Node::Fields(fields)
                    })
                    .collect(),
            ),
        ),
        ("formats_contact", raw("formats")),
        ("formats_reply_days", raw("5")),
        ("accessibility", Node::Fields(accessibility(random))),
        (
            "privacy",
            Node::Fields(vec![
                ("controller", Node::Text(Phrase::any(Bank::Role, random))),
                ("contact", raw("privacy")),
                ("text", paragraphs(4, random)),
                ("updated", raw("2026-10-01")),
            ]),
        ),
    ];
    Document { path: "portal.yaml".to_owned(), kind: Kind::Portal, fields, body: Vec::new() }
}

fn accessibility(random: &mut Random) -> Fields {
    let problem = vec![
        ("id", plain("old-forms")),
        ("title", Node::Text(Phrase::any(Bank::Heading, random))),
        ("why", raw("non-compliance")),
        ("text", sentences(1, random)),
        ("fix_by", raw("2027-03-31")),
    ];
    vec![
        ("status", raw("partially-compliant")),
        ("prepared", raw("2026-10-01")),
        ("reviewed", raw("2026-11-01")),
        ("tested", raw("2026-10-20")),
        ("tested_by", Node::Text(Phrase::any(Bank::Role, random))),
        ("contact", raw("team")),
        ("reply_days", raw("5")),
        ("known_problems", Node::Items(vec![Node::Fields(problem)])),
    ]
}

/// A number that a project reported.
pub fn statistic(id: &str, random: &mut Random) -> Node {
    let number = random.between(12, 96);
    let entry = random.below(3);
    Node::Fields(vec![
        ("id", plain(id)),
        ("group", raw("residents")),
        ("words", Node::Text(Phrase::numbered(Bank::Count, entry, number, random))),
        ("kind", raw("count")),
        ("n", raw(number.to_string())),
        ("source", Node::Fields(vec![("title", plain("Example: project report, 2026")), ("date", raw("2026"))])),
    ])
}

/// `funders.yaml`.
pub fn funders(place: Place) -> Document {
    let random = &mut place.random(Kind::Funders);
    let body = |id: &str, name: &str, kind: &str, random: &mut Random| {
        vec![("id", plain(id)), ("name", plain(name)), ("kind", raw(kind)), ("about", sentences(2, random))]
    };
    let everywhere = format!("[{}]", BOROUGHS[..place.shape.boroughs].join(", "));
    let mut partner = |id: &str, name: &str, kind: &str| {
        let mut fields = body(id, name, kind, random);
        fields.push(("boroughs", raw(everywhere.clone())));
        Node::Fields(fields)
    };
    let partners = vec![
        partner("link-worker-network", "Link Worker Network (example)", "link-workers"),
        partner("resident-panel", "Resident Panel (example)", "residents"),
        partner("voluntary-network", "Voluntary Network (example)", "cvs"),
    ];
    let funders = vec![
        Node::Fields(body("health-fund", "Health Fund (example)", "nhs", random)),
        Node::Fields(body("riverside-foundation", "Riverside Foundation (example)", "foundation", random)),
    ];
    let fields = vec![("funders", Node::Items(funders)), ("partners", Node::Items(partners))];
    Document { path: "funders.yaml".to_owned(), kind: Kind::Funders, fields, body: Vec::new() }
}

/// `glossary.yaml`.
pub fn glossary(place: Place) -> Document {
    let random = &mut place.random(Kind::Glossary);
    let terms = ["link-worker", "budget"].iter().enumerate().map(|(i, id)| {
        Node::Fields(vec![
            ("id", plain(*id)),
            ("term", Node::Text(Phrase::entry(Bank::Term, i, random))),
            ("meaning", sentences(1, random)),
        ])
    });
    let fields = vec![("terms", Node::Items(terms.collect()))];
    Document { path: "glossary.yaml".to_owned(), kind: Kind::Glossary, fields, body: Vec::new() }
}

/// One guidance page.
pub fn guide(place: Place) -> Document {
    let random = &mut place.random(Kind::Guide);
    let number = place.number + 1;
    let fields = vec![
        ("title", Node::Text(Phrase::numbered(Bank::Guide, place.number, number, random))),
        ("summary", sentences(2, random)),
        ("order", raw((number * 10).to_string())),
        ("updated", raw("2026-09-14")),
    ];
    let mut blocks = vec![Block::Paragraph(Phrase::paragraph(2, random).and(Bank::Link, 0, random).and(Bank::Link, 2, random))];
    blocks.extend(body(3, 3, random));
    blocks.insert(3, Block::Items(short_list(5, random)));
    Document { path: format!("guidance/guide-{number:03}.md"), kind: Kind::Guide, fields, body: blocks }
}
