//! The page that explains the files for other programs.

use serde_json::json;
use tera::Value;

use super::cards;
use crate::model::{BoroughId, THREE_SIXTY, TRANSPARENCY, UrlPath, data_tables};
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

/// The folder of the feeds for a reader: those of a borough stand in the borough's folder.
pub(in crate::render) fn feed_folder(reader: &Reader<'_>, borough: Option<BoroughId>) -> String {
    let folder = borough.map_or(String::new(), |b| format!("{}/", reader.site().borough(b).slug));
    format!("{}{}", reader.theme.base_path, UrlPath::new(folder).in_lang(reader.lang, reader.source_lang()))
}

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let portal = &site.portal;
    let base = &reader.theme.base_path;
    let folder = feed_folder(reader, None);
    let file = |name: &str, text: &str, href: String, format: &str| {
        object! { name: reader.phrases.word(name), text: reader.phrases.word(text), href: href, format: reader.name(format) }
    };
    let mut files: Vec<Value> = vec![
        file("data-calls", "data-calls-text", format!("{base}data/calls.json"), "JSON"),
        file("data-atom", "data-atom-text", format!("{folder}funds.atom"), "Atom"),
        file("data-feed", "data-feed-text", format!("{folder}funds.json"), "JSON"),
        file("data-events", "data-events-text", format!("{base}data/events.json"), "JSON"),
        file("data-sitemap", "data-sitemap-text", format!("{base}sitemap.xml"), "XML"),
    ];
    let (grants, tables) = (grants(reader), tables(reader));
    let has_grants = !grants.is_empty();
    files.splice(0..0, grants);
    files.push(file("data-calls-lines", "data-calls-lines-text", format!("{base}data/calls.jsonl"), "JSON Lines"));
    files.push(file("data-catalogue", "data-catalogue-text", format!("{base}data/catalogue.jsonld"), "JSON-LD"));
    if !site.events.is_empty() {
        files.push(file("data-calendar", "data-calendar-text", format!("{folder}calendar.ics"), "iCalendar"));
    }
    let title = reader.phrases.word("open-data-title");
    let intro = reader.phrases.word("open-data-intro");
    let licence = [("licence", reader.name(&portal.licence)), ("publisher", reader.name(&portal.publisher.name))];
    let dataset = json!({
        "@type": "Dataset",
        "name": reader.phrases.word("data-calls"),
        "description": reader.phrases.word("data-calls-text"),
        "license": format!("https://spdx.org/licenses/{}.html", portal.licence),
        "creator": { "@type": "Organization", "name": portal.publisher.name },
        "distribution": [{ "@type": "DataDownload", "encodingFormat": "application/json", "contentUrl": format!("{}/data/calls.json", portal.address) }],
    });
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! {
            intro: intro,
            files: files,
            licence: reader.say_html("data-licence-text", licence),
            example: portal.example,
            same: has_grants.then(|| reader.phrases.word("data-same")),
            tables: if has_grants { tables } else { Vec::new() },
            correct: has_grants.then(|| correct(reader)),
        },
        json_ld: vec![dataset],
        image: None,
        origin: portal.span,
    }
}

/// Whether a borough or the portal has awards for publication: of a portal that is no example, those that are real.
fn has_grants(reader: &Reader<'_>, borough: Option<BoroughId>) -> bool {
    let site = reader.site();
    let mut awards = site.awards.iter().filter(|award| borough.is_none_or(|id| award.borough == id));
    awards.any(|award| site.portal.example || !award.example)
}

/// The files of grants.
fn grants(reader: &Reader<'_>) -> Vec<Value> {
    if !has_grants(reader, None) {
        return Vec::new();
    }
    let base = &reader.theme.base_path;
    let file = |id: &str, path: String, format: &str| {
        object! {
            name: reader.phrases.word(id),
            text: reader.phrases.word(&format!("{id}-text")),
            href: format!("{base}data/{path}"),
            format: reader.name(format),
        }
    };
    let mut files = Vec::new();
    if reader.site().portal.open_data.is_some() {
        files.push(file("data-grants", "grants-360giving.json".to_owned(), "JSON"));
        files.push(file("data-grants-table", THREE_SIXTY.file.to_owned(), "CSV"));
    }
    files.push(file("data-transparency", TRANSPARENCY.file.to_owned(), "CSV"));
    for id in cards::sorted_boroughs(reader).into_iter().filter(|id| has_grants(reader, Some(*id))) {
        let borough = reader.site().borough(id);
        files.push(object! {
            name: reader.say_html("data-transparency-in", [("name", reader.text(borough.name))]),
            href: format!("{base}data/{}/{}", borough.slug, TRANSPARENCY.file),
            format: reader.name("CSV"),
        });
    }
    files.push(file("data-grants-lines", "awards.jsonl".to_owned(), "JSON Lines"));
    files
}

/// What each column of the tables means.
fn tables(reader: &Reader<'_>) -> Vec<Value> {
    let without_standard = reader.site().portal.open_data.is_none();
    let tables = data_tables().iter().filter(|table| !(without_standard && table.file == THREE_SIXTY.file));
    tables
        .map(|table| {
            let column = |column: &crate::model::DataColumn| {
                object! {
                    title: reader.name(column.title),
                    about: reader.phrases.word(column.about),
                    always: column.always,
                }
            };
            object! { file: reader.name(table.file), columns: table.columns.iter().map(column).collect::<Vec<_>>() }
        })
        .collect()
}

/// Whom to tell if something about a grant is wrong.
fn correct(reader: &Reader<'_>) -> Value {
    let portal = &reader.site().portal;
    let contact = portal.open_data.as_ref().and_then(|facts| facts.contact).unwrap_or(portal.help_contact);
    object! {
        text: reader.say_html("data-correct-text", [("contact", reader.text(reader.site().contact(contact).name))]),
        contact: cards::contact(reader, contact),
    }
}
