//! About the model: what chests are for, what they hold to, how they go, who pays and who steers.

use serde_json::json;
use tera::Value;

use super::cards;
use crate::model::PartnerId;
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let portal = &site.portal;
    let principles: Vec<Value> = portal
        .principles
        .iter()
        .map(|p| object! { id: p.slug.as_str(), title: reader.text(p.title), text: reader.text(p.text) })
        .collect();
    let stages: Vec<Value> = portal
        .stages
        .iter()
        .map(|s| object! { id: s.slug.as_str(), title: reader.text(s.title), text: reader.text(s.text) })
        .collect();
    let funders: Vec<Value> = site
        .funders
        .iter()
        .map(|f| object! { name: reader.name(&f.name), about: reader.text(f.about), website: f.website.as_deref() })
        .collect();
    let title = reader.phrases.word("about-title");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: reader.plain(portal.summary).to_owned(),
        crumbs: Vec::new(),
        content: object! {
            vision: reader.prose(&portal.vision),
            principles: principles,
            stages: stages,
            results: cards::statistics(reader, &portal.impact),
            funders: funders,
            partners: (0..site.partners.len()).map(|i| cards::partner(reader, PartnerId::new(i))).collect::<Vec<_>>(),
            publisher: reader.name(&portal.publisher.name),
            publisher_about: reader.maybe(portal.publisher.about),
        },
        json_ld: vec![json!({ "@type": "Organization", "name": portal.publisher.name, "url": portal.publisher.website })],
        image: None,
        origin: portal.span,
    }
}
