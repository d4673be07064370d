//! A borough with its funds and priorities.

use crate::documents::{Document, Kind, Place, TRANSLATED, body, short_list};
use crate::node::{Block, Fields, Node, plain, raw, texts};
use crate::portal::{contact, paragraphs, sentences, statistic};
use crate::random::Random;
use crate::text::{Bank, Phrase};

/// Colours that pass the contrast rules, for light and dark.
const COLOURS: [(&str, &str); 3] = [("#a11d48", "#ffb0c4"), ("#0b5c8a", "#9ad4f5"), ("#1d6b3a", "#a5e0b8")];

/// `boroughs/ID/borough.yaml`.
pub fn borough(place: Place) -> Document {
    let random = &mut place.random(Kind::Borough);
    let id = place.borough_id();
    let (accent, accent_dark) = COLOURS[place.borough % COLOURS.len()];
    let neighbourhoods = ["station", "park"].iter().enumerate().map(|(i, area)| {
        Node::Fields(vec![
            ("id", plain(format!("{id}-{area}"))),
            ("name", Node::Text(Phrase::entry(Bank::Area, i, random))),
            ("about", sentences(1, random)),
        ])
    });
    let neighbourhoods = Node::Items(neighbourhoods.collect());
    let council = vec![("name", plain("Borough Council (example)")), ("website", plain(format!("https://{id}.example.org")))];
    let fields = vec![
        ("name", Node::Text(Phrase::entry(Bank::Town, place.borough, random))),
        ("summary", sentences(2, random)),
        ("about", paragraphs(4, random)),
        ("council", Node::Fields(council)),
        ("gss_code", raw(format!("E090000{:02}", place.borough + 2))),
        ("languages", raw(TRANSLATED)),
        ("colours", Node::Fields(vec![("accent", plain(accent)), ("accent_dark", plain(accent_dark))])),
        ("neighbourhoods", neighbourhoods),
        ("how_we_decide", paragraphs(4, random)),
        ("contacts", Node::Items(["chest", "outreach"].map(|role| contact(&format!("{id}-{role}"), random)).to_vec())),
        ("help_contact", raw(format!("{id}-chest"))),
        ("partners", raw("[link-worker-network, resident-panel, voluntary-network]")),
        ("impact", Node::Items(vec![statistic(&format!("{id}-count"), random)])),
    ];
    Document { path: format!("boroughs/{id}/borough.yaml"), kind: Kind::Borough, fields, body: Vec::new() }
}

/// `boroughs/ID/funds/FUND.yaml`.
pub fn fund(place: Place) -> Document {
    let random = &mut place.random(Kind::Fund);
    let id = place.borough_id();
    let number = place.borough * place.shape.funds + place.number + 1;
    let funder = |id: &str, role: &str, amount: &str| {
        Node::Fields(vec![("funder", raw(id)), ("role", raw(role)), ("amount", raw(amount))])
    };
    let documents = ["rules", "bank-statement", "costs"].iter().enumerate().map(|(i, document)| {
        Node::Fields(vec![
            ("id", plain(*document)),
            ("name", Node::Text(Phrase::entry(Bank::Short, i, random))),
            ("why", sentences(1, random)),
        ])
    });
    let documents = Node::Items(documents.collect());
    let steps = (0..4).map(|i| {
        Node::Fields(vec![("title", Node::Text(Phrase::entry(Bank::Heading, i, random))), ("text", paragraphs(1, random))])
    });
    let steps = Node::Items(steps.collect());
    let faqs = (0..4).map(|i| {
        Node::Fields(vec![
            ("id", plain(format!("question-{i}"))),
            ("question", Node::Text(Phrase::entry(Bank::Faq, i, random))),
            ("answer", paragraphs(1, random)),
        ])
    });
    let faqs = Node::Items(faqs.collect());
    let fields = vec![
        ("title", Node::Text(Phrase::numbered(Bank::Fund, place.number, number, random))),
        ("summary", sentences(2, random)),
        ("example", raw("true")),
        (
            "funders",
            Node::Items(vec![funder("health-fund", "principal", "£40,000"), funder("riverside-foundation", "match", "£20,000")]),
        ),
        ("pot", Node::Fields(vec![("amount", raw("£200,000")), ("per", raw("round")), ("note", sentences(1, random))])),
        ("award", Node::Fields(vec![("min", raw("£500")), ("max", raw("£5,000"))])),
        ("decision_model", raw("open-application")),
        ("who_for", Node::Text(Phrase::any(Bank::Who, random))),
        ("priorities", raw(priorities_of(place))),
        ("eligibility", Node::Items((0..5).map(|i| criterion(i, random)).collect())),
        ("we_fund", texts(short_list(5, random))),
        ("we_do_not_fund", texts(short_list(4, random))),
        ("documents", documents),
        ("how_to_apply", steps),
        ("ways_to_apply", texts(short_list(3, random))),
        ("rounds", Node::Items(rounds(place.number, random))),
        (
            "decision",
            Node::Fields(vec![
                ("who", raw("[resident-panel, link-worker-network]")),
                ("about", paragraphs(2, random)),
                ("looks_for", texts(short_list(4, random))),
                ("feedback", sentences(1, random)),
                ("again", sentences(1, random)),
            ]),
        ),
        ("payment", paragraphs(2, random)),
        (
            "monitoring",
            Node::Fields(vec![("what", sentences(1, random)), ("when", sentences(1, random)), ("help", sentences(1, random))]),
        ),
        ("contacts", raw(format!("[{id}-chest, {id}-outreach]"))),
        ("faqs", faqs),
    ];
    let path = format!("boroughs/{id}/funds/fund-{:03}.yaml", place.number + 1);
    Document { path, kind: Kind::Fund, fields, body: Vec::new() }
}

/// The two priorities that a fund or a story with this number belongs to.
pub fn priorities_of(place: Place) -> String {
    let first = place.number % place.shape.priorities + 1;
    let second = (place.number + 1) % place.shape.priorities + 1;
    format!("[priority-{first:03}, priority-{second:03}]")
}

fn criterion(number: usize, random: &mut Random) -> Node {
    let ids = ["written-rules", "bank-account", "members", "local-people", "safe"];
    Node::Fields(vec![
        ("id", plain(ids[number])),
        ("kind", raw("must")),
        ("statement", Node::Text(Phrase::entry(Bank::Statement, number, random))),
        ("question", Node::Text(Phrase::entry(Bank::Question, number, random))),
        ("explanation", sentences(1, random)),
        ("if_not", sentences(1, random)),
    ])
}

/// A past round and a present one. The present one is open, upcoming or closed on 23 November 2026, in turn.
fn rounds(fund: usize, random: &mut Random) -> Vec<Node> {
    let present = match fund % 3 {
        0 => ["2026-10-05 9am", "2026-12-11 11:59pm", "2027-01-29", "2027-02-19"],
        1 => ["2027-01-11 9am", "2027-03-05 11:59pm", "2027-04-16", "2027-05-07"],
        _ => ["2026-08-03 9am", "2026-10-30 11:59pm", "2026-12-18", "2027-01-15"],
    };
    let past = ["2026-02-23 9am", "2026-04-17 11:59pm", "2026-05-29", "2026-06-12"];
    let round = |id: &str, number: usize, dates: [&str; 4], random: &mut Random| -> Fields {
        vec![
            ("id", plain(id)),
            ("title", Node::Text(Phrase::numbered(Bank::Round, 0, number, random))),
            ("opens", raw(dates[0])),
            ("closes", raw(dates[1])),
            ("decisions", raw(dates[2])),
            ("payments", raw(dates[3])),
        ]
    };
    let mut second = round("second", 2, present, random);
    second.push(("apply", plain("https://apply.example.org/fund")));
    vec![Node::Fields(second), Node::Fields(round("first", 1, past, random))]
}

/// `boroughs/ID/priorities/PRIORITY.md`.
pub fn priority(place: Place) -> Document {
    let random = &mut place.random(Kind::Priority);
    let number = place.borough * place.shape.priorities + place.number + 1;
    let evidence = vec![
        ("text", sentences(1, random)),
        ("source", Node::Fields(vec![("title", plain("Example: link worker survey, 2026"))])),
    ];
    let fields = vec![
        ("title", Node::Text(Phrase::numbered(Bank::Priority, place.number, number, random))),
        ("summary", sentences(2, random)),
        ("need", sentences(3, random)),
        ("strength", sentences(3, random)),
        ("evidence", Node::Items(vec![Node::Fields(evidence)])),
        ("decided_by", raw("[resident-panel, link-worker-network]")),
        ("decided_on", raw("2026-09-03")),
        ("example", raw("true")),
    ];
    let mut blocks = vec![Block::Paragraph(Phrase::paragraph(3, random).and(Bank::Link, 0, random))];
    blocks.extend(body(2, 3, random));
    let path = format!("boroughs/{}/priorities/priority-{:03}.md", place.borough_id(), place.number + 1);
    Document { path, kind: Kind::Priority, fields, body: blocks }
}
