//! A case study: most pages of the portal.

use crate::borough::priorities_of;
use crate::documents::{Document, Kind, Place, body, short_list};
use crate::node::{Block, Node, plain, raw, texts};
use crate::portal::{sentences, statistic};
use crate::text::{Bank, Phrase};

/// Names of groups: they are not translated.
const GROUPS: [&str; 8] = [
    "Forest Edge Walkers",
    "Canal Street Cooks",
    "The Tuesday Table",
    "Hill Top Gardeners",
    "Needle and Thread",
    "Corner House Carers",
    "Lake View Singers",
    "Long Road Readers",
];

/// How much each story says, chosen so that the finished page has about 14 KB: two headings, each with two
/// paragraphs of six sentences.
const HEADINGS: usize = 2;
const PARAGRAPHS: usize = 2;

/// `boroughs/ID/case-studies/CASE.md`.
pub fn story(place: Place) -> Document {
    let random = &mut place.random(Kind::Story);
    let number = place.number + 1;
    let id = place.borough_id();
    // The number makes every title in the borough different: two links with the same words to two pages are an error.
    let title_entry = random.below(6);
    let group = GROUPS[random.below(GROUPS.len())];
    let area = ["station", "park"][random.below(2)];
    let amount = random.between(5, 50);
    let quote = Node::Fields(vec![
        ("id", plain("member")),
        ("text", sentences(2, random)),
        ("person", plain("Tariq")),
        ("role", Node::Text(Phrase::any(Bank::Role, random))),
        ("consent", Node::Fields(vec![("from", plain("Tariq")), ("on", raw("2026-10-14")), ("expires", raw("2029-10-14"))])),
    ]);
    let fields = vec![
        ("title", Node::Text(Phrase::numbered(Bank::Title, title_entry, 12 + number, random))),
        ("summary", sentences(1, random)),
        ("group", plain(group)),
        ("fund", raw(format!("fund-{:03}", place.number % place.shape.funds + 1))),
        ("round", raw("first")),
        ("priorities", raw(priorities_of(place))),
        ("neighbourhood", raw(format!("{id}-{area}"))),
        ("award", Node::Fields(vec![("amount", raw(format!("£{}", money(amount * 100)))), ("date", raw("2026-05-29"))])),
        ("example", raw("true")),
        (
            "outcomes",
            Node::Fields(vec![
                ("residents", texts([0, 1].map(|i| Phrase::entry(Bank::Outcome, i, random)))),
                ("groups", texts([2, 3].map(|i| Phrase::entry(Bank::Outcome, i, random)))),
                ("system", texts([Phrase::entry(Bank::Outcome, 4, random)])),
            ]),
        ),
        ("statistics", Node::Items(vec![statistic("visits", random)])),
        ("quotes", Node::Items(vec![quote])),
    ];
    let mut blocks = vec![Block::Paragraph(Phrase::paragraph(2, random).and(Bank::Link, 0, random).and(Bank::Link, 1, random))];
    blocks.extend(body(HEADINGS, PARAGRAPHS, random));
    blocks.insert(4, Block::Items(short_list(4, random)));
    blocks.push(Block::Paragraph(Phrase::paragraph(1, random).and(Bank::Link, 2, random).and(Bank::Link, 3, random)));
    let path = format!("boroughs/{id}/case-studies/story-{number:05}.md");
    Document { path, kind: Kind::Story, fields, body: blocks }
}

/// 1234 as `1,234`.
fn money(amount: usize) -> String {
    if amount < 1_000 { amount.to_string() } else { format!("{},{:03}", amount / 1_000, amount % 1_000) }
}
