//! Who helps, for the portal or a borough. Advice surgeries and other events have their own issue and will
//! stand here.

use tera::Value;

use super::cards;
use crate::model::{BoroughId, ContactId, PageRef, phone_address};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, borough: Option<BoroughId>) -> Page {
    let site = reader.site();
    let cards_of = |ids: &[ContactId]| ids.iter().map(|c| cards::contact(reader, *c)).collect::<Vec<Value>>();
    let title = reader.phrases.word("help-title");
    let (contacts, boroughs, intro, title_plain) = match borough {
        Some(id) => {
            let place = || [("place", reader.plain(site.borough(id).name).to_owned())];
            let contacts = cards_of(&site.borough(id).contacts);
            (contacts, Vec::new(), reader.phrases.say("help-intro-borough", place()), reader.phrases.say("help-in", place()))
        }
        None => {
            let links: Vec<Value> = cards::sorted_boroughs(reader)
                .into_iter()
                .map(|id| {
                    let contact = site.contact(site.borough(id).help_contact);
                    object! {
                        name: reader.text(site.borough(id).name),
                        link: reader.link(PageRef::Help(Some(id))),
                        phone: contact.phone.as_deref(),
                        phone_href: contact.phone.as_deref().map(phone_address),
                    }
                })
                .collect();
            (cards_of(&site.portal.contacts), links, reader.phrases.word("help-intro"), title.clone())
        }
    };
    Page {
        title: Value::normal_string(&title),
        title_plain,
        description: intro.clone(),
        crumbs: borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect(),
        content: object! {
            intro: intro,
            contacts: contacts,
            boroughs: boroughs,
            everyone: borough.is_some().then(|| reader.link(PageRef::Help(None))),
            formats_link: reader.link(PageRef::Languages),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.map_or(site.portal.span, |id| site.borough(id).span),
    }
}
