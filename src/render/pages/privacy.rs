//! The privacy notice: what is true of every site openchest makes, and what the portal adds.

use tera::Value;

use super::cards;
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let portal = &reader.site().portal;
    let privacy = &portal.privacy;
    let title = reader.phrases.word("privacy-title");
    let intro = reader.phrases.word("privacy-intro");
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: Vec::new(),
        content: object! {
            intro: intro,
            controller: reader.text(privacy.controller),
            contact: cards::contact(reader, privacy.contact),
            text: reader.prose(&privacy.text),
            updated: reader.phrases.say("updated-on", [("day", reader.phrases.day(privacy.updated))]),
        },
        json_ld: Vec::new(),
        image: None,
        origin: portal.span,
    }
}
