//! Pages that are plain text in openchest as well: accessibility, privacy, open data. Each is a list of lines, an
//! element and its text, in the theme's words.

use crate::node::{Fields, Node, plain, raw};
use crate::peers::pages::titled;
use crate::peers::speaker::Speaker;
use crate::peers::view::{self, View, inner, items, phrase, word};

/// The columns of the table of grants: title, word, and whether it is always filled in.
const COLUMNS: [(&str, &str, bool); 17] = [
    ("Local authority", "local-authority", true),
    ("Local authority code", "beneficiary-location-geo-code", false),
    ("Date awarded", "award-date", true),
    ("Start date", "planned-dates-start-date", false),
    ("End date", "planned-dates-end-date", false),
    ("Department", "department", false),
    ("Beneficiary", "recipient-name", true),
    ("Beneficiary registration number", "beneficiary-registration-number", true),
    ("Register", "register", false),
    ("Purpose of the grant", "description", true),
    ("Amount", "amount-awarded", true),
    ("Grant id", "grant-id", true),
    ("Fund", "grant-programme-title", true),
    ("Round", "round", false),
    ("Match funding", "match-funding", false),
    ("Match funder", "match-funder", false),
    ("Example", "example", true),
];

/// The files of open data after the tables: word, address and format.
const FILES: [(&str, &str, &str); 8] = [
    ("data-grants-lines", "data/awards.jsonl", "JSON Lines"),
    ("data-calls", "data/calls.json", "JSON"),
    ("data-atom", "funds.atom", "Atom"),
    ("data-feed", "funds.json", "JSON"),
    ("data-events", "data/events.json", "JSON"),
    ("data-sitemap", "sitemap.xml", "XML"),
    ("data-calls-lines", "data/calls.jsonl", "JSON Lines"),
    ("data-catalogue", "data/catalogue.jsonld", "JSON-LD"),
];

/// What the page of this name says.
pub fn said(name: &str, view: &View<'_>, speaker: &Speaker<'_>) -> Fields {
    let (mut said, contact, lines) = match name {
        "accessibility" => (title(speaker, "accessibility-title", applies(speaker)), "0", accessibility(view, speaker)),
        "privacy" => (title(speaker, "privacy-title", speaker.word("privacy-intro")), "2", privacy(view, speaker)),
        _ => (title(speaker, "open-data-title", speaker.word("open-data-intro")), "0", open_data(view, speaker)),
    };
    let lines = lines.into_iter().map(|(tag, text)| Node::Fields(vec![("tag", plain(tag)), ("text", plain(text))]));
    said.push(("contact", raw(contact)));
    said.push(("lines", Node::Items(lines.collect())));
    said
}

type Lines = Vec<(&'static str, String)>;

fn title(speaker: &Speaker<'_>, id: &str, intro: String) -> Fields {
    titled(speaker.word(id), intro)
}

fn applies(speaker: &Speaker<'_>) -> String {
    speaker.book.say("accessibility-applies", [("address", speaker.name("https://chests.example.org"))])
}

fn publisher(view: &View<'_>, speaker: &Speaker<'_>) -> String {
    let name = inner(&view.portal.fields, "publisher").map_or("", |fields| word(fields, "name"));
    speaker.name(name)
}

fn accessibility(view: &View<'_>, speaker: &Speaker<'_>) -> Lines {
    let own = publisher(view, speaker);
    let day = |fields: &Fields, name| word(fields, name).parse().map_or_else(|_| String::new(), |day| speaker.book.day(day));
    let mut lines = vec![("p", speaker.book.say("accessibility-run-by", [("publisher", own.clone())]))];
    lines.extend(
        ["colours", "zoom", "keyboard", "listen", "script"].map(|id| ("li", speaker.word(&format!("accessibility-can-{id}")))),
    );
    let mut add = |tag, id: &str| lines.push((tag, speaker.word(id)));
    add("p", "accessibility-plain");
    add("h2", "accessibility-feedback");
    add("p", "accessibility-feedback-text");
    lines.push(("p", speaker.book.days("reply-within", 5)));
    let mut add = |tag, id: &str| lines.push((tag, speaker.word(id)));
    add("h2", "accessibility-enforcement");
    add("p", "accessibility-enforcement-text");
    add("h2", "accessibility-technical");
    lines.push(("p", speaker.book.say("accessibility-technical-text", [("publisher", own)])));
    let mut add = |tag, id: &str| lines.push((tag, speaker.word(id)));
    add("h3", "accessibility-status");
    add("p", "status-partially-compliant");
    add("h2", "accessibility-problems");
    add("h3", "problem-non-compliance");
    let Some(statement) = inner(&view.portal.fields, "accessibility") else { return lines };
    for known in items(statement, "known_problems") {
        let by = speaker.book.say("fix-by", [("day", day(known, "fix_by"))]);
        lines.push(("li", format!("<strong>{}</strong>", speaker.text(&phrase(known, "title")))));
        lines.push(("p", format!("{} {by}", speaker.text(&phrase(known, "text")))));
    }
    lines.push(("h2", speaker.word("accessibility-preparation")));
    let dates = [("prepared", day(statement, "prepared")), ("reviewed", day(statement, "reviewed"))];
    lines.push(("p", speaker.book.say("accessibility-prepared", dates)));
    lines.push(("p", speaker.book.say("accessibility-tested", [("tested", day(statement, "tested"))])));
    lines.push(("h3", speaker.word("accessibility-people")));
    lines.push(("p", format!("{} {}", day(statement, "tested"), speaker.text(&phrase(statement, "tested_by")))));
    lines
}

fn privacy(view: &View<'_>, speaker: &Speaker<'_>) -> Lines {
    let mut lines: Lines = ["cookies", "others", "forms"].map(|id| ("li", speaker.word(&format!("privacy-no-{id}")))).to_vec();
    let Some(own) = inner(&view.portal.fields, "privacy") else { return lines };
    lines.extend(view::paragraphs(own, "text").into_iter().map(|text| ("p", speaker.text(&text))));
    lines.push(("h2", speaker.word("privacy-controller")));
    lines.push(("p", speaker.text(&phrase(own, "controller"))));
    let updated = word(own, "updated").parse().map_or_else(|_| String::new(), |day| speaker.book.day(day));
    lines.push(("p", speaker.book.say("updated-on", [("day", updated)])));
    lines.push(("h2", speaker.word("privacy-contact")));
    lines
}

fn open_data(view: &View<'_>, speaker: &Speaker<'_>) -> Lines {
    let mut lines = vec![("p", speaker.word("data-example"))];
    let mut file = |name: String, address: &str, kind: &str, text: Option<&str>| {
        lines.push(("li", format!("<a href=\"/{address}\">{name}</a> <span class=\"note\">{}</span>", speaker.name(kind))));
        lines.extend(text.map(|id| ("p", speaker.word(id))));
    };
    let table = "grants-transparency.csv";
    file(speaker.word("data-transparency"), &format!("data/{table}"), "CSV", Some("data-transparency-text"));
    for borough in &view.boroughs {
        let name = speaker.text(&phrase(&borough.document.fields, "name"));
        let title = speaker.book.say("data-transparency-in", [("name", name)]);
        file(title, &format!("data/{}/{table}", borough.id), "CSV", None);
    }
    for (id, address, kind) in FILES {
        file(speaker.word(id), address, kind, Some(&format!("{id}-text")));
    }
    lines.push(("p", speaker.word("data-same")));
    lines.push(("h2", speaker.word("data-columns")));
    lines.push(("p", speaker.word("data-columns-text")));
    for (column, id, is_always_filled_in) in COLUMNS {
        let always = format!(" <span class=\"note\">({})</span>", speaker.word("always-label"));
        lines.push(("dt", format!("{}{}", speaker.name(column), if is_always_filled_in { &always } else { "" })));
        lines.push(("dd", speaker.word(&format!("data-column-{id}"))));
    }
    lines.push(("h2", speaker.word("data-licence")));
    let names = [("licence", speaker.name(word(&view.portal.fields, "licence"))), ("publisher", publisher(view, speaker))];
    lines.push(("p", speaker.book.say("data-licence-text", names)));
    lines.push(("h2", speaker.word("data-correct")));
    let team =
        view::items(&view.portal.fields, "contacts").next().map_or_else(String::new, |team| speaker.text(&phrase(team, "name")));
    lines.push(("p", speaker.book.say("data-correct-text", [("contact", team)])));
    lines
}
