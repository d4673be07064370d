//! A feed as Atom 1.0 (RFC 4287), `funds.atom`.

use super::feed::{ATOM, Entry, Feed, JSON};
use super::reader::{Words, absolute};
use crate::i18n::Lang;
use crate::model::{PageRef, rfc3339};
use crate::xml::Xml;

/// The document.
pub(super) fn render(feed: &Feed<'_>) -> Vec<u8> {
    let mut xml = Xml::document();
    let portal = &feed.edition.site.portal;
    xml.open("feed", &[("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", feed.lang.code())]);
    xml.line();
    // Section 4.1.1: exactly one id, title and updated; an author here stands for all entries.
    let address = feed.address(ATOM, feed.lang);
    line(&mut xml, "id", &[], &address);
    line(&mut xml, "title", &[], &feed.title);
    if let Some(example) = &feed.example {
        line(&mut xml, "subtitle", &[], example);
    }
    line(&mut xml, "updated", &[], &rfc3339(feed.updated));
    xml.open("author", &[]);
    xml.leaf("name", &[], &portal.publisher.name);
    if let Some(website) = &portal.publisher.website {
        xml.leaf("uri", &[], website);
    }
    xml.close("author");
    xml.line();
    line(&mut xml, "rights", &[], &feed.rights);
    write_links(&mut xml, feed, &address);
    for entry in &feed.entries {
        write_entry(&mut xml, feed, entry);
    }
    xml.close("feed");
    xml.line();
    xml.finish()
}

/// Section 4.2.7: no two alternates may have the same type and language.
fn write_links(xml: &mut Xml, feed: &Feed<'_>, address: &str) {
    let mut link = |rel: &str, kind: &str, lang: Lang, href: &str| {
        xml.empty("link", &[("rel", rel), ("type", kind), ("hreflang", lang.code()), ("href", href)]);
        xml.line();
    };
    link("self", "application/atom+xml", feed.lang, address);
    link("alternate", "text/html", feed.page.1, &feed.page.0);
    link("alternate", "application/feed+json", feed.lang, &feed.address(JSON, feed.lang));
    for lang in feed.languages.iter().filter(|lang| **lang != feed.lang) {
        link("alternate", "application/atom+xml", *lang, &feed.address(ATOM, *lang));
    }
}

/// Section 4.1.2. The opening of the round is when the entry was published and when it last changed: the content
/// keeps no date of its own edits, and the clock of a build would make every build a change.
fn write_entry(xml: &mut Xml, feed: &Feed<'_>, entry: &Entry<'_>) {
    let opens = rfc3339(entry.round.opens.starts());
    let page = &entry.page;
    xml.open("entry", &[]);
    xml.line();
    line(xml, "id", &[], &entry.id);
    match borrowed(feed, &entry.title) {
        Some(lang) => line(xml, "title", &[("xml:lang", lang)], entry.title.text),
        None => line(xml, "title", &[], entry.title.text),
    }
    xml.empty("link", &[("rel", "alternate"), ("type", "text/html"), ("hreflang", page.1.code()), ("href", &page.0)]);
    xml.line();
    line(xml, "published", &[], &opens);
    line(xml, "updated", &[], &opens);
    write_categories(xml, feed, entry);
    // Section 3.1.1.3: XHTML, because only elements can say that some of the words are in another language.
    xml.open("summary", &[("type", "xhtml")]);
    entry.write_paragraphs(xml, &[("xmlns", "http://www.w3.org/1999/xhtml")]);
    xml.close("summary");
    xml.line();
    xml.close("entry");
    xml.line();
}

/// Section 4.2.2: the term is for programs and the same in every language, the label is for people. The scheme is
/// the address of the borough's list of priorities.
fn write_categories(xml: &mut Xml, feed: &Feed<'_>, entry: &Entry<'_>) {
    let site = &feed.edition.site;
    let scheme = absolute(&site.portal, PageRef::Priorities(entry.fund.borough).path(site).as_str());
    for (id, label) in &entry.priorities {
        let mut attributes = vec![("term", site.priority(*id).slug.as_str()), ("scheme", &scheme), ("label", label.text)];
        attributes.extend(borrowed(feed, label).map(|lang| ("xml:lang", lang)));
        xml.empty("category", &attributes);
        xml.line();
    }
}

fn borrowed(feed: &Feed<'_>, words: &Words<'_>) -> Option<&'static str> {
    (words.lang != feed.lang).then(|| words.lang.code())
}

fn line(xml: &mut Xml, name: &str, attributes: &[(&str, &str)], text: &str) {
    xml.leaf(name, attributes, text);
    xml.line();
}
