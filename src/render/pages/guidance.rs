//! Guidance: the list, and each page.

use serde_json::json;
use tera::Value;

use crate::model::{BoroughId, GuidanceId, PageRef};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn list(reader: &Reader<'_>, borough: Option<BoroughId>) -> Page {
    let site = reader.site();
    let title = match borough {
        Some(id) => reader.phrases.say("guidance-in", [("place", reader.plain(site.borough(id).name).to_owned())]),
        None => reader.phrases.word("guidance-title"),
    };
    let intro = reader.phrases.word("guidance-intro");
    let guides: Vec<Value> = site
        .guidance_of(borough)
        .iter()
        .map(|id| {
            let guide = site.guidance_page(*id);
            object! { title: reader.text(guide.title), link: reader.link(PageRef::Guidance(*id)), summary: reader.text(guide.summary) }
        })
        .collect();
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect(),
        content: object! { intro: intro, guides: guides },
        json_ld: Vec::new(),
        image: None,
        origin: site.portal.span,
    }
}

pub(super) fn page(reader: &Reader<'_>, id: GuidanceId) -> Page {
    let site = reader.site();
    let guide = site.guidance_page(id);
    let order = site.guidance_of(guide.borough);
    let at = order.iter().position(|g| *g == id);
    let neighbour = |step: isize| -> Option<Value> {
        let other = *order.get(at?.checked_add_signed(step)?)?;
        Some(object! { title: reader.text(site.guidance_page(other).title), link: reader.link(PageRef::Guidance(other)) })
    };
    let mut crumbs: Vec<Crumb> =
        guide.borough.map(|b| Crumb::text(reader, site.borough(b).name, PageRef::Borough(b))).into_iter().collect();
    crumbs.push(Crumb::word(reader, "guidance-title", PageRef::GuidanceList(guide.borough)));
    Page {
        title: reader.text(guide.title),
        title_plain: reader.plain(guide.title).to_owned(),
        description: reader.plain(guide.summary).to_owned(),
        crumbs,
        content: object! {
            summary: reader.text(guide.summary),
            body: reader.prose(&guide.body),
            updated: guide.updated.map(|d| reader.phrases.say("updated-on", [("day", reader.phrases.day(d))])),
            previous: neighbour(-1),
            next: neighbour(1),
        },
        json_ld: vec![json!({
            "@type": "Article",
            "headline": reader.plain(guide.title),
            "inLanguage": reader.lang.code(),
            "dateModified": guide.updated.map(|d| d.to_string()),
            "author": { "@type": "Organization", "name": site.portal.publisher.name },
        })],
        image: None,
        origin: guide.span,
    }
}
