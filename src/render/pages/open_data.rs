//! The page that explains the files for other programs.

use serde_json::json;
use tera::Value;

use crate::model::{BoroughId, UrlPath};
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
        content: object! { intro: intro, files: files, licence: reader.say_html("data-licence-text", licence), example: portal.example },
        json_ld: vec![dataset],
        image: None,
        origin: portal.span,
    }
}
