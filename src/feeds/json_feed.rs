//! A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1), `funds.json`, with an extension for programs that want
//! amounts and dates as such.
//!
//! The doc comments of the fields are the documentation of the keys of the extension.

use serde::Serialize;

use super::facts::{AwardFacts, BoroughFacts, Pounds, Times, fund_id, json_bytes, priority_id};
use super::feed::{Entry, Feed, JSON};
use super::reader::page_address;
use crate::i18n::Lang;
use crate::model::{PageRef, rfc3339};
use crate::xml::Xml;

#[derive(Serialize)]
struct Document<'a> {
    version: &'static str,
    title: &'a str,
    home_page_url: &'a str,
    feed_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'a str>,
    language: &'static str,
    authors: Vec<Author<'a>>,
    _openchest: Portal<'a>,
    items: Vec<Item<'a>>,
}

#[derive(Serialize)]
struct Author<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
}

/// `_openchest` of the feed.
#[derive(Serialize)]
struct Portal<'a> {
    /// The page that explains the files.
    about: String,
    /// The moment for which states are given.
    as_of: String,
    /// Whether the portal is an example.
    example: bool,
    /// SPDX id of the licence.
    licence: &'a str,
}

#[derive(Serialize)]
struct Item<'a> {
    id: &'a str,
    url: &'a str,
    title: &'a str,
    content_html: String,
    summary: &'a str,
    date_published: String,
    date_modified: String,
    language: &'static str,
    tags: Vec<&'a str>,
    _openchest: Call<'a>,
}

/// `_openchest` of an item.
#[derive(Serialize)]
struct Call<'a> {
    /// The fund's id across the portal: `redbridge/wellbeing`, as in `data/calls.json`.
    fund: String,
    /// The round's id in the fund.
    round: &'a str,
    borough: BoroughFacts<'a>,
    /// Always `open`: other rounds are not in the feed.
    state: &'static str,
    #[serde(flatten)]
    times: Times,
    award: AwardFacts,
    /// The money in this round in pounds, if the content gives it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pot: Option<Pounds>,
    /// Ids of the priorities across the portal.
    priorities: Vec<String>,
    /// Where to apply, if it can be done on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    apply: Option<&'a str>,
    /// Whether the fund is an example.
    example: bool,
    /// The language of the title, where it is not the item's because nobody has translated it yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    title_language: Option<&'static str>,
    /// The language of the page at `url`, where it is not the item's.
    #[serde(skip_serializing_if = "Option::is_none")]
    url_language: Option<&'static str>,
    /// False if a native speaker has not yet checked a translation in the item.
    reviewed: bool,
}

/// The document.
pub(super) fn render(feed: &Feed<'_>) -> Vec<u8> {
    let portal = &feed.edition.site.portal;
    let document = Document {
        version: "https://jsonfeed.org/version/1.1",
        title: &feed.title,
        home_page_url: &feed.page.0,
        feed_url: feed.address(JSON, feed.lang),
        description: feed.example.as_deref(),
        language: feed.lang.code(),
        authors: vec![Author { name: &portal.publisher.name, url: portal.publisher.website.as_deref() }],
        _openchest: Portal {
            about: page_address(&feed.edition.site, PageRef::OpenData, feed.lang),
            as_of: rfc3339(feed.edition.now.timestamp()),
            example: portal.example,
            licence: &portal.licence,
        },
        items: feed.entries.iter().map(|entry| item(feed, entry)).collect(),
    };
    json_bytes(&document)
}

fn item<'a>(feed: &Feed<'a>, entry: &'a Entry<'a>) -> Item<'a> {
    let site = &feed.edition.site;
    let (fund, round) = (entry.fund, entry.round);
    let opens = rfc3339(round.opens.starts());
    let other = |lang: Lang| (lang != feed.lang).then(|| lang.code());
    let mut html = Xml::part();
    entry.write_paragraphs(&mut html, &[]);
    Item {
        id: &entry.id,
        url: &entry.page.0,
        title: entry.title.text,
        // The writer takes strings and gives UTF-8, so nothing is ever replaced.
        content_html: String::from_utf8_lossy(&html.finish()).into_owned(),
        summary: &entry.summary,
        date_published: opens.clone(),
        date_modified: opens,
        language: feed.lang.code(),
        tags: entry.priorities.iter().map(|(_, words)| words.text).collect(),
        _openchest: Call {
            fund: fund_id(site, fund),
            round: &round.slug,
            borough: BoroughFacts::of(site, site.borough(fund.borough)),
            state: round.state(&feed.edition.now).word(),
            times: Times::of(round),
            award: AwardFacts::of(&fund.award),
            pot: round.pot.map(|(amount, _)| Pounds(amount)),
            priorities: fund.priorities.iter().map(|p| priority_id(site, *p)).collect(),
            apply: round.apply.as_deref(),
            example: fund.example,
            title_language: other(entry.title.lang),
            url_language: other(entry.page.1),
            reviewed: !entry.unreviewed,
        },
    }
}
