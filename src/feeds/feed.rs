//! A feed of open calls: what it holds, whatever the format.
//!
//! The portal has one in each of its languages, and so has each borough. An entry is one open round of a fund.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::reader::{Reader, Words, absolute, feed_folder};
use super::{atom, json_feed};
use crate::i18n::Lang;
use crate::model::{BoroughId, Edition, Fund, FundId, PageRef, PriorityId, Round, RoundState};
use crate::output::Output;
use crate::source::Span;
use crate::xml::Xml;

/// The file names of a feed in its folder.
pub(super) const ATOM: &str = "funds.atom";
pub(super) const JSON: &str = "funds.json";

/// A feed in one language.
pub(super) struct Feed<'e> {
    pub edition: &'e Edition,
    pub lang: Lang,
    /// The languages there are of it.
    pub languages: &'e [Lang],
    pub borough: Option<BoroughId>,
    /// The name of the portal stands in it as a proper name, whatever its language.
    pub title: String,
    /// A warning that the data are examples.
    pub example: Option<String>,
    pub rights: String,
    /// The page for people that shows the same, and its language.
    pub page: (String, Lang),
    /// When it last changed: the latest opening of the rounds in it, or the moment of the edition.
    pub updated: Timestamp,
    /// Soonest closing first.
    pub entries: Vec<&'e Entry<'e>>,
    pub origin: Span,
}

impl Feed<'_> {
    /// The absolute address of this feed in a format and a language. It never changes, so it is the feed's id too.
    pub(super) fn address(&self, file: &str, lang: Lang) -> String {
        let site = &self.edition.site;
        absolute(&site.portal, &format!("{}{file}", feed_folder(site, self.borough, lang)))
    }
}

/// An open round, as one reader is told of it.
pub(super) struct Entry<'e> {
    /// The language of the reader.
    pub lang: Lang,
    /// The page's address in the reader's language, with the round as fragment. It stays when dates or words are
    /// mended, and is the same in the feed of the portal and of the borough.
    pub id: String,
    /// The page of the fund, and the language it is in.
    pub page: (String, Lang),
    pub fund: &'e Fund,
    pub round: &'e Round,
    pub title: Words<'e>,
    /// How much, and by when: one line.
    pub summary: String,
    /// Who, how much, by when: each with its language.
    pub paragraphs: Vec<(String, Lang)>,
    pub priorities: Vec<(PriorityId, Words<'e>)>,
    /// Whether a translation in it is one that nobody has checked.
    pub unreviewed: bool,
}

impl Entry<'_> {
    /// Writes the paragraphs in a `div` of the reader's language; those in another one say so, and which way they
    /// run. `of_div` has the namespace in XHTML, and is empty in HTML.
    pub(super) fn write_paragraphs(&self, xml: &mut Xml, of_div: &[(&str, &str)]) {
        let mut attributes = of_div.to_vec();
        attributes.extend([("lang", self.lang.code()), ("dir", self.lang.direction().attribute())]);
        xml.open("div", &attributes);
        for (text, lang) in &self.paragraphs {
            let own = [("xml:lang", lang.code()), ("lang", lang.code()), ("dir", lang.direction().attribute())];
            match (*lang == self.lang, of_div.is_empty()) {
                (true, _) => xml.leaf("p", &[], text),
                (false, true) => xml.leaf("p", &own[1..], text),
                // Read as XML it goes by `xml:lang`, read as HTML by `lang` (XHTML 1.0, C.7).
                (false, false) => xml.leaf("p", &own, text),
            }
        }
        xml.close("div");
    }
}

/// Makes the feeds of the portal and of each borough in one language, in both formats.
pub(super) fn write(reader: &Reader<'_>, calls: &[(FundId, usize)], output: &Output<'_>) {
    let site = reader.site();
    let entries: Vec<Entry<'_>> = calls.iter().map(|(fund, round)| entry(reader, *fund, *round)).collect();
    let mut of_borough: BTreeMap<BoroughId, Vec<&Entry<'_>>> = BTreeMap::new();
    for entry in &entries {
        of_borough.entry(entry.fund.borough).or_default().push(entry);
    }
    let mut feeds = vec![feed(reader, None, entries.iter().collect())];
    for id in site.borough_ids().filter(|id| site.borough(*id).languages.contains(&reader.lang)) {
        feeds.push(feed(reader, Some(id), of_borough.remove(&id).unwrap_or_default()));
    }
    for feed in &feeds {
        let folder = feed_folder(site, feed.borough, feed.lang);
        output.add_file(&format!("{folder}{ATOM}"), atom::render(feed), feed.origin);
        output.add_file(&format!("{folder}{JSON}"), json_feed::render(feed), feed.origin);
    }
}

/// Every open round, by fund and position, soonest closing first; rounds that close together in path order.
pub(super) fn open_calls(edition: &Edition) -> Vec<(FundId, usize)> {
    let mut calls = Vec::new();
    for (f, fund) in edition.site.funds.iter().enumerate() {
        for (r, round) in fund.rounds.iter().enumerate() {
            if round.state(&edition.now) == RoundState::Open {
                calls.push((round.closes.ends(), FundId::new(f), r));
            }
        }
    }
    calls.sort();
    calls.into_iter().map(|(_, fund, round)| (fund, round)).collect()
}

fn feed<'e>(reader: &Reader<'e>, borough: Option<BoroughId>, entries: Vec<&'e Entry<'e>>) -> Feed<'e> {
    let site = reader.site();
    let portal = &site.portal;
    let name = reader.words(portal.title).text;
    let (name, languages, origin) = match borough.map(|id| site.borough(id)) {
        Some(b) => (format!("{} – {name}", reader.words(b.name).text), &b.languages, b.span),
        None => (name.to_owned(), &portal.languages, portal.span),
    };
    Feed {
        edition: reader.edition,
        lang: reader.lang,
        languages,
        borough,
        title: reader.phrases.say("feed-title", [("site", name)]),
        example: portal.example.then(|| reader.phrases.word("data-example")),
        rights: reader.phrases.say("footer-licence", [("licence", portal.licence.clone())]),
        page: reader.page(borough.map_or(PageRef::Funds, PageRef::Borough)),
        updated: entries.iter().map(|e| e.round.opens.starts()).max().unwrap_or(reader.edition.now.timestamp()),
        entries,
        origin,
    }
}

fn entry<'e>(reader: &Reader<'e>, id: FundId, round: usize) -> Entry<'e> {
    let fund = reader.site().fund(id);
    let round = &fund.rounds[round];
    let page = reader.page(PageRef::Fund(id));
    let title = reader.words(fund.title);
    let who = reader.words(fund.who_for);
    let priorities: Vec<(PriorityId, Words<'e>)> =
        fund.priorities.iter().map(|p| (*p, reader.words(reader.site().priority(*p).title))).collect();
    let unreviewed = title.unreviewed || who.unreviewed || priorities.iter().any(|(_, words)| words.unreviewed);
    let award = &fund.award;
    let how_much = reader.phrases.say("award-range", [("min", reader.money(award.min)), ("max", reader.money(award.max))]);
    let by_when = reader.phrases.say(
        "closes-on",
        [("day", reader.phrases.day(round.closes.date)), ("time", reader.phrases.time(round.closes.closing_time()))],
    );
    let summary = format!("{how_much} · {by_when}");
    let mut said = vec![how_much];
    said.extend(award.exceptional_max.map(|(max, _)| reader.phrases.say("award-exceptional", [("max", reader.money(max))])));
    said.push(by_when);
    said.extend(fund.example.then(|| reader.phrases.word("example-item")));
    said.extend(unreviewed.then(|| reader.phrases.word("translation-unreviewed")));
    let mut paragraphs = vec![(who.text.to_owned(), who.lang)];
    paragraphs.extend(said.into_iter().map(|text| (text, reader.lang)));
    // The page may be published in the source language alone; the entry is the reader's own all the same.
    let path = PageRef::Fund(id).path_in(reader.site(), reader.lang);
    let id = format!("{}#{}", absolute(&reader.site().portal, path.as_str()), round.slug);
    Entry { lang: reader.lang, id, page, fund, round, title, summary, paragraphs, priorities, unreviewed }
}
