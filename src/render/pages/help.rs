//! Who helps, for the portal, a borough or a fund: dates to come to, and people to ask.

use tera::Value;

use super::event_dates::{self, Scope};
use super::{cards, events, moments};
use crate::model::{BoroughId, ContactId, FundId, PageRef, phone_address};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, borough: Option<BoroughId>) -> Page {
    let site = reader.site();
    let title = reader.phrases.word("help-title");
    let (contacts, boroughs, intro, title_plain, events_title) = match borough {
        Some(id) => {
            let place = || [("place", reader.plain(site.borough(id).name).to_owned())];
            let contacts = contacts(reader, &site.borough(id).contacts);
            let (intro, plain) = (reader.phrases.say("help-intro-borough", place()), reader.phrases.say("help-in", place()));
            (contacts, Vec::new(), intro, plain, reader.phrases.say("events-in", place()))
        }
        None => {
            let links = boroughs(reader);
            let intro = reader.phrases.word("help-intro");
            (contacts(reader, &site.portal.contacts), links, intro, title.clone(), reader.phrases.word("events-title"))
        }
    };
    Page {
        title: Value::normal_string(&title),
        title_plain,
        description: intro.clone(),
        crumbs: borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect(),
        content: object! {
            intro: intro,
            events: (!site.events_of(borough).is_empty())
                .then(|| events(reader, Scope::Place(borough), events_title, borough.map_or(PageRef::Home, PageRef::Borough))),
            choices: events::choices(reader, borough, None),
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

/// Who helps with one fund.
pub(super) fn fund(reader: &Reader<'_>, id: FundId) -> Page {
    let site = reader.site();
    let fund = site.fund(id);
    let name = || [("fund", reader.plain(fund.title).to_owned())];
    let intro = reader.phrases.say("help-intro-fund", name());
    let title = reader.phrases.word("help-title");
    Page {
        title: Value::normal_string(&title),
        title_plain: reader.phrases.say("help-with-fund", name()),
        description: intro.clone(),
        crumbs: vec![
            Crumb::text(reader, site.borough(fund.borough).name, PageRef::Borough(fund.borough)),
            Crumb::text(reader, fund.title, PageRef::Fund(id)),
        ],
        content: object! {
            intro: intro,
            events: events(reader, Scope::Fund(id), reader.phrases.say("events-for-fund", name()), PageRef::Fund(id)),
            choices: Vec::<Value>::new(),
            contacts: cards::contacts_of_fund(reader, fund),
            boroughs: Vec::<Value>::new(),
            everyone: reader.link(PageRef::Help(Some(fund.borough))),
            formats_link: reader.link(PageRef::Languages),
        },
        json_ld: Vec::new(),
        image: None,
        origin: fund.span,
    }
}

/// The dates ahead, and their calendar.
fn events(reader: &Reader<'_>, scope: Scope, title: String, page: PageRef) -> Value {
    let dates = event_dates::ahead(reader, scope, None);
    let most = dates.len().min(events::MOST);
    object! {
        title: title,
        months: event_dates::months(reader, &dates[..most], matches!(scope, Scope::Place(None))),
        later: dates.len() > most,
        until: moments::end_of(&dates),
        calendar: event_dates::calendar(reader, page),
    }
}

fn contacts(reader: &Reader<'_>, ids: &[ContactId]) -> Vec<Value> {
    ids.iter().map(|c| cards::contact(reader, *c)).collect()
}

/// The help page of each borough, with the number to ring.
fn boroughs(reader: &Reader<'_>) -> Vec<Value> {
    let site = reader.site();
    cards::sorted_boroughs(reader)
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
        .collect()
}
