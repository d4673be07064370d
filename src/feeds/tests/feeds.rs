use std::collections::BTreeSet;

use jiff::Timestamp;

use super::element::Element;
use super::*;
use crate::model::RoundState;

/// The feeds of the portal or a borough in all their languages: paths without ending, and language.
fn folders(edition: &Edition, borough: Option<usize>) -> Vec<(String, Lang)> {
    let site = &edition.site;
    let (languages, rest) = match borough {
        Some(b) => (&site.boroughs[b].languages, format!("{}/", site.boroughs[b].slug)),
        None => (&site.portal.languages, String::new()),
    };
    languages.iter().map(|lang| (format!("{}{rest}", folder(edition, *lang)), *lang)).collect()
}

/// `fund#round` of every round that is open, in one borough or in all.
fn open_rounds(edition: &Edition, borough: Option<usize>) -> BTreeSet<String> {
    let site = &edition.site;
    let funds = site.funds.iter().filter(|f| borough.is_none_or(|b| f.borough.index() == b));
    funds
        .flat_map(|fund| fund.rounds.iter().map(move |round| (fund, round)))
        .filter(|(_, round)| round.state(&edition.now) == RoundState::Open)
        .map(|(fund, round)| format!("{}/{}#{}", site.borough(fund.borough).slug, fund.slug, round.slug))
        .collect()
}

fn every_feed(edition: &Edition) -> Vec<(Option<usize>, String, Lang)> {
    let boroughs = std::iter::once(None).chain((0..edition.site.boroughs.len()).map(Some));
    boroughs.flat_map(|b| folders(edition, b).into_iter().map(move |(folder, lang)| (b, folder, lang))).collect()
}

#[test]
fn the_portal_and_each_borough_have_feeds_in_their_languages_and_no_others() {
    let edition = edition(&[]);
    let files = made(&edition);
    let expected: BTreeSet<String> =
        every_feed(&edition).into_iter().flat_map(|(_, folder, _)| [format!("{folder}funds.atom"), format!("{folder}funds.json")]).collect();
    let found: BTreeSet<String> = files.keys().filter(|p| p.ends_with("funds.atom") || p.ends_with("funds.json")).cloned().collect();
    assert_eq!(found, expected);
}

#[test]
fn feeds_hold_every_open_round_and_nothing_else_soonest_closing_first() {
    let edition = edition(&[]);
    assert!(open_rounds(&edition, None).len() > 3);
    let files = made(&edition);
    for (borough, folder, lang) in every_feed(&edition) {
        let feed = json(&files, &format!("{folder}funds.json"));
        let calls: Vec<&Value> = feed["items"].as_array().unwrap().iter().map(|item| &item["_openchest"]).collect();
        let ids: BTreeSet<String> =
            calls.iter().map(|c| format!("{}#{}", c["fund"].as_str().unwrap(), c["round"].as_str().unwrap())).collect();
        assert_eq!(ids, open_rounds(&edition, borough), "{folder}");
        assert!(calls.iter().all(|c| c["state"] == "open"));
        let closing: Vec<Timestamp> = calls.iter().map(|c| c["closed_from"].as_str().unwrap().parse().unwrap()).collect();
        assert!(closing.is_sorted(), "{folder}");
        assert_eq!(feed["language"], lang.code());

        let atom = Element::parse(&files[&format!("{folder}funds.atom")]);
        let in_atom: Vec<&str> = atom.all("entry").map(|e| e.one("id").text.as_str()).collect();
        let in_json: Vec<&str> = feed["items"].as_array().unwrap().iter().map(|i| i["id"].as_str().unwrap()).collect();
        assert_eq!(in_atom, in_json, "{folder}");
    }
}

#[test]
fn feeds_have_what_atom_asks_for() {
    let edition = edition(&[]);
    let files = made(&edition);
    for (_, folder, lang) in every_feed(&edition) {
        let feed = Element::parse(&files[&format!("{folder}funds.atom")]);
        assert_eq!((feed.name.as_str(), feed.attribute("xml:lang")), ("feed", Some(lang.code())));
        let address = format!("https://chests.example.org/{folder}funds.atom");
        assert_eq!(feed.one("id").text, address);
        let selves: Vec<_> = feed.all("link").filter(|l| l.attribute("rel") == Some("self")).map(|l| l.attribute("href")).collect();
        assert_eq!(selves, [Some(address.as_str())]);
        feed.one("author").one("name");
        assert!(!feed.one("title").text.contains('{') && !feed.one("rights").text.contains('{'));
        let updated: Timestamp = feed.one("updated").text.parse().unwrap();
        assert!(updated <= edition.now.timestamp());
        let alternates: Vec<_> =
            feed.all("link").filter(|l| l.attribute("rel") == Some("alternate")).map(|l| (l.attribute("type"), l.attribute("hreflang"))).collect();
        assert_eq!(alternates.iter().collect::<BTreeSet<_>>().len(), alternates.len());
        for entry in feed.all("entry") {
            assert_eq!(entry.one("link").attribute("rel"), Some("alternate"));
            assert_eq!(entry.one("published").text, entry.one("updated").text);
            assert!(entry.one("updated").text.parse::<Timestamp>().unwrap() <= updated);
            assert_eq!(entry.one("summary").one("div").attribute("dir"), Some(lang.direction().attribute()));
            assert!(entry.all("category").count() > 0);
        }
    }
}

#[test]
fn every_address_is_absolute() {
    let files = made(&edition(&[]));
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".atom")) {
        let feed = Element::parse(text);
        for address in feed.walk().iter().flat_map(|e| [e.attribute("href"), e.attribute("scheme")]).flatten() {
            assert!(address.starts_with("https://chests.example.org/"), "{address} in {path}");
        }
    }
    for path in files.keys().filter(|path| path.ends_with("funds.json")) {
        let feed = json(&files, path);
        let items = feed["items"].as_array().unwrap();
        let addresses = items.iter().flat_map(|i| [&i["id"], &i["url"]]).chain([&feed["feed_url"], &feed["home_page_url"]]);
        for address in addresses {
            assert!(address.as_str().unwrap().starts_with("https://chests.example.org/"), "{address} in {path}");
        }
    }
}

#[test]
fn a_fund_links_to_a_page_that_exists_even_where_its_borough_lacks_the_language() {
    let edition = edition(&[]);
    let files = made(&edition);
    let pages: BTreeSet<String> = Element::parse(&files["sitemap.xml"]).all("url").map(|u| u.one("loc").text.clone()).collect();
    for (_, folder, lang) in every_feed(&edition) {
        for item in json(&files, &format!("{folder}funds.json"))["items"].as_array().unwrap() {
            let url = item["url"].as_str().unwrap();
            assert!(pages.contains(url), "{url}");
            let language = item["_openchest"]["url_language"].as_str().unwrap_or(lang.code());
            let source = edition.site.portal.source_language;
            assert!(language == source.code() || url.starts_with(&format!("https://chests.example.org/{language}/")), "{url}");
        }
    }
}

#[test]
fn markup_in_a_title_is_text() {
    let title = r#"Fish & "Chips" <b>now</b> ]]> 'til late"#;
    let quoted = format!("title: {}", serde_json::to_string(title).unwrap());
    let files = made(&edition(&[(WELLBEING, "title: Redbridge Wellbeing Fund", &quoted)]));
    let feed = Element::parse(&files["redbridge/funds.atom"]);
    assert_eq!(feed.one("entry").one("title").text, title);
    assert_eq!(json(&files, "redbridge/funds.json")["items"][0]["title"], title);
}

#[test]
fn markup_in_the_words_of_an_entry_is_text_in_both_formats() {
    let edit = (WELLBEING, "who_for: ", "who_for: <script>alert(1)</script> & ");
    let files = made(&edition(&[edit]));
    let summary = Element::parse(&files["redbridge/funds.atom"]).one("entry").one("summary").clone();
    assert!(summary.text.contains("<script>alert(1)</script> & "));
    assert!(summary.walk().iter().all(|e| ["summary", "div", "p"].contains(&e.name.as_str())));
    let feed = json(&files, "redbridge/funds.json");
    let html = Element::parse(feed["items"][0]["content_html"].as_str().unwrap());
    assert!(html.walk().iter().all(|e| ["div", "p"].contains(&e.name.as_str())));
}

#[test]
fn borrowed_words_say_their_language_and_translated_ones_who_checked_them() {
    let po = |reviewer: &str| {
        format!(
            "msgid \"\"\nmsgstr \"\"\n\"Language: bn\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n{reviewer}\n\
             msgctxt \"{WELLBEING}: title\"\nmsgid \"Redbridge Wellbeing Fund\"\nmsgstr \"রেডব্রিজ\"\n"
        )
    };
    let (unchecked, checked) = (po(""), po("\"X-Reviewer: A. Reviewer\\n\"\n"));
    let files = made(&edition(&[("translations/bn.po", "", &unchecked)]));
    let entry = Element::parse(&files["bn/redbridge/funds.atom"]).one("entry").clone();
    assert_eq!((entry.one("title").text.as_str(), entry.one("title").attribute("xml:lang")), ("রেডব্রিজ", None));
    let paragraphs: Vec<Element> = entry.one("summary").one("div").all("p").cloned().collect();
    assert_eq!(paragraphs[0].attribute("xml:lang"), Some("en"));
    assert!(paragraphs[1..].iter().all(|p| p.attribute("xml:lang").is_none()));
    assert!(entry.all("category").all(|c| c.attribute("xml:lang") == Some("en")));
    let call = json(&files, "bn/redbridge/funds.json")["items"][0]["_openchest"].clone();
    assert_eq!((&call["reviewed"], &call["title_language"]), (&Value::Bool(false), &Value::Null));

    let files = made(&edition(&[("translations/bn.po", "", &checked)]));
    let call = json(&files, "bn/redbridge/funds.json")["items"][0]["_openchest"].clone();
    assert_eq!(call["reviewed"], true);
    let after = Element::parse(&files["bn/redbridge/funds.atom"]).one("entry").one("summary").one("div").children.len();
    assert_eq!(after, paragraphs.len() - 1);
}

#[test]
fn an_empty_feed_was_updated_at_the_moment_of_the_edition() {
    let files = made(&edition_on("2027-06-04 9am", &[]));
    let feed = Element::parse(&files["funds.atom"]);
    assert_eq!(feed.all("entry").count(), 0);
    assert_eq!(feed.one("updated").text, "2027-06-04T09:00:00+01:00");
    assert_eq!(json(&files, "funds.json")["items"], Value::Array(Vec::new()));
}

#[test]
fn a_round_leaves_the_feed_with_the_minute_after_its_deadline() {
    let ids = |as_of| open_rounds(&edition_on(as_of, &[]), None);
    let listed = |as_of| {
        let feed = json(&made(&edition_on(as_of, &[])), "funds.json");
        feed["items"].as_array().unwrap().iter().any(|i| i["_openchest"]["fund"] == "redbridge/wellbeing")
    };
    assert!(ids("2026-12-11 11:59pm").contains("redbridge/wellbeing#autumn-2026"));
    assert!(listed("2026-12-11 11:59pm"));
    assert!(!listed("2026-12-12"));
}
