//! What stands around the content of every page: head, header, notices, footer.

use tera::Value;

use super::html::escape_into;
use super::kept::{Kept, component};
use super::reader::Reader;
use super::theme::Theme;
use super::value::object;
use crate::i18n::Lang;
use crate::model::{BoroughId, Downloads, PageRef, Site, phone_address};

/// The parts of the frame that are the same for all pages of a language and borough. Whether words of it had to be borrowed
/// is not counted against each page.
pub(super) struct Shell {
    /// `site` in templates.
    pub site: Value,
    /// The addresses of a page in its languages, for its head.
    pub language_links: PathHtml,
    /// The languages of a page for its readers; nothing where there is one alone.
    pub language_menu: Option<PathHtml>,
}

/// HTML that differs from page to page only by the page's path, which is the same in all languages.
pub(super) struct PathHtml(String);

/// Stands in the HTML where the path belongs: a character for private use, which no address has.
const PATH: char = '\u{e000}';

impl PathHtml {
    /// The HTML of a component that is given the path as `path`.
    fn of<const N: usize>(reader: &Reader<'_>, name: &str, values: [(&'static str, Value); N]) -> Result<PathHtml, String> {
        let path = [("path", Value::from(PATH.to_string()))];
        component(reader, name, values.into_iter().chain(path)).map(PathHtml)
    }

    /// The HTML for the page at this path.
    pub(super) fn at(&self, path: &str) -> Value {
        let mut escaped = String::with_capacity(path.len());
        escape_into(&mut escaped, path);
        Value::safe_string(&self.0.replace(PATH, &escaped))
    }
}

/// The languages and boroughs that have a shell.
pub(super) fn shells(site: &Site) -> impl Iterator<Item = (Lang, Option<BoroughId>)> {
    site.portal.languages.iter().flat_map(|lang| {
        let boroughs = site.borough_ids().filter(|b| site.borough(*b).languages.contains(lang));
        std::iter::once((*lang, None)).chain(boroughs.map(|b| (*lang, Some(b))))
    })
}

/// The shell of one of them.
///
/// # Errors
/// What a template says, if it cannot print its part.
pub(super) fn shell(theme: &Theme<'_>, lang: Lang, borough: Option<BoroughId>) -> Result<Shell, String> {
    let (downloads, kept) = (Downloads::default(), Kept::default());
    let wording = theme.edition.site.texts.wording(lang);
    let reader = Reader::new(theme, &wording, &downloads, &kept);
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
    let items = |pages: &[(PageRef, &str)]| {
        let item = |(page, word): &(PageRef, &str)| object! { href: reader.address(*page).0, text: reader.phrases.word(word) };
        Value::from(pages.iter().map(item).collect::<Vec<Value>>())
    };
    let contact = borough.map_or(portal.help_contact, |b| site.borough(b).help_contact);
    let contact = site.contact(contact);
    let feed_folder = super::pages::feed_folder(&reader, borough);
    let contact = object! {
        name: reader.text(contact.name),
        phone: contact.phone.as_deref(),
        phone_href: contact.phone.as_deref().map(phone_address),
        email: contact.email.as_deref(),
        hours: reader.maybe(contact.hours),
    };
    let made_on = reader.phrases.say("made-on", [("day", reader.phrases.day(theme.edition.now.date()))]);
    let colophon = vec![
        reader.name(&portal.publisher.name),
        reader.say_html("footer-licence", [("licence", reader.name(&portal.licence))]),
        Value::normal_string(&made_on),
    ];
    let footer = [("contact", contact), ("items", items(&footer)), ("colophon", Value::from(colophon))];
    let languages = languages(theme, borough);
    let has_menu = languages.len() > 1;
    let languages = || ("languages", Value::from(languages.as_slice()));
    let language_menu = || PathHtml::of(&reader, "language_menu", [languages(), ("own", Value::from(lang.autonym()))]);
    let site_value = object! {
        title: reader.text(portal.title),
        title_plain: reader.plain(portal.title),
        home: reader.address(PageRef::Home).0,
        help: reader.address(PageRef::Help(borough)).0,
        menu: Value::safe_string(&component(&reader, "site_menu", [("items", items(&menu))])?),
        footer: Value::safe_string(&component(&reader, "site_footer", footer)?),
        example: portal.example,
        made_on: made_on,
        stylesheet: format!("{}{}", theme.base_path, theme.stylesheets.theme.0),
        script: theme.stylesheets.script.as_ref().map(|(path, _)| format!("{}{path}", theme.base_path)),
        icon: format!("{}{}", theme.base_path, theme.stylesheets.icon.0),
        colours: borough.and_then(|b| theme.borough_styles.get(&b)).map(|(path, _)| format!("{}{path}", theme.base_path)),
        atom: format!("{feed_folder}funds.atom"),
        feed: format!("{feed_folder}funds.json"),
        feed_title: reader.phrases.say("feed-title", [("site", reader.plain(portal.title).to_owned())]),
    };
    Ok(Shell {
        site: site_value,
        language_links: PathHtml::of(&reader, "language_links", [languages()])?,
        language_menu: has_menu.then(language_menu).transpose()?,
    })
}

/// The languages of the pages of a borough or of the portal, and what their addresses begin with: the rest of a page's
/// address is the same in each.
fn languages(theme: &Theme<'_>, borough: Option<BoroughId>) -> Vec<Value> {
    let site = &theme.edition.site;
    let language = |lang: &Lang| {
        let folder = PageRef::Home.path_in(site, *lang);
        object! {
            code: lang.code(),
            dir: lang.direction().attribute(),
            name: lang.autonym(),
            href: format!("{}{folder}", theme.base_path),
            absolute: format!("{}/{folder}", site.portal.address),
        }
    };
    borough.map_or(&site.portal.languages, |id| &site.borough(id).languages).iter().map(language).collect()
}
