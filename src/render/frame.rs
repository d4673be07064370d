//! What stands around the content of every page: head, header, notices, footer.

use tera::Value;

use super::reader::Reader;
use super::theme::Theme;
use super::value::object;
use crate::i18n::Lang;
use crate::model::{BoroughId, Downloads, PageRef, Site, phone_address};

/// The parts of the frame that are the same for all pages of a language and borough.
pub(super) struct Shell {
    pub site: Value,
    /// Whether the words of the frame itself had to be borrowed; that is not counted against each page.
    pub contact: Value,
}

/// The languages and boroughs that have a shell.
pub(super) fn shells(site: &Site) -> impl Iterator<Item = (Lang, Option<BoroughId>)> {
    site.portal.languages.iter().flat_map(|lang| {
        let boroughs = site.borough_ids().filter(|b| site.borough(*b).languages.contains(lang));
        std::iter::once((*lang, None)).chain(boroughs.map(|b| (*lang, Some(b))))
    })
}

/// The shell of one of them.
pub(super) fn shell(theme: &Theme<'_>, lang: Lang, borough: Option<BoroughId>) -> Shell {
    let downloads = Downloads::default();
    let reader = Reader::new(theme, lang, &downloads);
    let site = reader.site();
    let portal = &site.portal;
    let menu = [
        (PageRef::Funds, "menu-funds"),
        (PageRef::GuidanceList(None), "menu-guidance"),
        (PageRef::Help(borough), "menu-help"),
        (PageRef::Funded(borough), "menu-funded"),
        (PageRef::About, "menu-about"),
    ];
    let footer = [
        (PageRef::Languages, "languages-title"),
        (PageRef::Accessibility, "accessibility-title"),
        (PageRef::Privacy, "privacy-title"),
        (PageRef::OpenData, "open-data-title"),
        (PageRef::Glossary, "glossary-title"),
        (PageRef::HowWeDecide(None), "how-we-decide-title"),
    ];
    let items = |pages: &[(PageRef, &str)]| -> Vec<Value> {
        pages.iter().map(|(page, word)| object! { href: reader.address(*page).0, text: reader.phrases.word(word) }).collect()
    };
    let contact = borough.map_or(portal.help_contact, |b| site.borough(b).help_contact);
    let contact = site.contact(contact);
    let feed_folder = super::pages::feed_folder(&reader, borough);
    let site_value = object! {
        title: reader.text(portal.title),
        title_plain: reader.plain(portal.title),
        tagline: reader.text(portal.tagline),
        home: reader.address(PageRef::Home).0,
        help: reader.address(PageRef::Help(borough)).0,
        borough: borough.map(|b| object! { name: reader.text(site.borough(b).name), href: reader.address(PageRef::Borough(b)).0 }),
        menu: items(&menu),
        footer: items(&footer),
        example: portal.example,
        publisher: reader.name(&portal.publisher.name),
        licence: reader.say_html("footer-licence", [("licence", reader.name(&portal.licence))]),
        stylesheet: format!("{}{}", theme.base_path, theme.stylesheets.theme.0),
        script: theme.stylesheets.script.as_ref().map(|(path, _)| format!("{}{path}", theme.base_path)),
        icon: format!("{}{}", theme.base_path, theme.stylesheets.icon.0),
        colours: borough.and_then(|b| theme.borough_styles.get(&b)).map(|(path, _)| format!("{}{path}", theme.base_path)),
        atom: format!("{feed_folder}funds.atom"),
        feed: format!("{feed_folder}funds.json"),
        feed_title: reader.phrases.say("feed-title", [("site", reader.plain(portal.title).to_owned())]),
        made_on: reader.phrases.say("made-on", [("day", reader.phrases.day(theme.edition.now.date()))]),
        source_lang: reader.source_lang().code(),
    };
    let contact_value = object! {
        name: reader.text(contact.name),
        phone: contact.phone.as_deref(),
        phone_href: contact.phone.as_deref().map(phone_address),
        email: contact.email.as_deref(),
        hours: reader.maybe(contact.hours),
    };
    Shell { site: site_value, contact: contact_value }
}
