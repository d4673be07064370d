//! The page that explains the files for other programs.

use std::collections::BTreeSet;

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
    let mut files = grants(reader);
    let has_grants = !files.is_empty();
    files.extend([
        file(reader, "data-calls", format!("{base}data/calls.json"), "JSON"),
        file(reader, "data-atom", format!("{folder}funds.atom"), "Atom"),
        file(reader, "data-feed", format!("{folder}funds.json"), "JSON"),
        file(reader, "data-events", format!("{base}data/events.json"), "JSON"),
        file(reader, "data-sitemap", format!("{base}sitemap.xml"), "XML"),
        file(reader, "data-calls-lines", format!("{base}data/calls.jsonl"), "JSON Lines"),
        file(reader, "data-catalogue", format!("{base}data/catalogue.jsonld"), "JSON-LD"),
    ]);
    if !site.events.is_empty() {
        files.push(file(reader, "data-calendar", format!("{folder}calendar.ics"), "iCalendar"));
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
            tables: if has_grants { tables(reader) } else { Vec::new() },
            correct: has_grants.then(|| correct(reader)),
        },
        json_ld: vec![dataset],
        image: None,
        origin: portal.span,
    }
}

/// A file in the list: what it is called, and what is in it.
fn file(reader: &Reader<'_>, id: &str, href: String, format: &str) -> Value {
    let (name, text) = (reader.phrases.word(id), reader.phrases.word(&format!("{id}-text")));
    object! { name: name, text: text, href: href, format: reader.name(format) }
}

/// The files of grants; none if there are no grants for them.
fn grants(reader: &Reader<'_>) -> Vec<Value> {
    let site = reader.site();
    let boroughs: BTreeSet<BoroughId> = site.awards.iter().filter(|a| site.is_published(a)).map(|a| a.borough).collect();
    if boroughs.is_empty() {
        return Vec::new();
    }
    let folder = format!("{}data", reader.theme.base_path);
    let mut files = Vec::new();
    if site.portal.open_data.is_some() {
        files.push(file(reader, "data-grants", format!("{folder}/grants-360giving.json"), "JSON"));
        files.push(file(reader, "data-grants-table", format!("{folder}/{}", THREE_SIXTY.file), "CSV"));
    }
    files.push(file(reader, "data-transparency", format!("{folder}/{}", TRANSPARENCY.file), "CSV"));
    for id in cards::sorted_boroughs(reader).into_iter().filter(|id| boroughs.contains(id)) {
        let borough = site.borough(id);
        files.push(object! {
            name: reader.say_html("data-transparency-in", [("name", reader.text(borough.name))]),
            href: format!("{folder}/{}/{}", borough.slug, TRANSPARENCY.file),
            format: reader.name("CSV"),
        });
    }
    files.push(file(reader, "data-grants-lines", format!("{folder}/awards.jsonl"), "JSON Lines"));
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
    let contact = reader.site().portal.data_contact();
    object! {
        text: reader.say_html("data-correct-text", [("contact", reader.text(reader.site().contact(contact).name))]),
        contact: cards::contact(reader, contact),
    }
}
