//! Some of the events of the portal or a borough: one kind, one language, those online.

use tera::Value;

use super::event_dates::{self, Scope};
use crate::model::{BoroughId, EventFilter, PageRef};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

/// More dates than people look through. The rest stand on the pages of their events.
pub(super) const MOST: usize = 60;

pub(super) fn page(reader: &Reader<'_>, borough: Option<BoroughId>, filter: EventFilter) -> Page {
    let site = reader.site();
    let dates = event_dates::ahead(reader, Scope::Place(borough), Some(filter));
    let place = match borough {
        Some(id) => reader.plain(site.borough(id).name),
        None => reader.plain(site.portal.title),
    };
    let title = name(reader, filter);
    let mut crumbs: Vec<Crumb> =
        borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect();
    crumbs.push(Crumb::word(reader, "help-title", PageRef::Help(borough)));
    let intro = reader.phrases.word("events-intro");
    Page {
        title: title.clone(),
        title_plain: format!("{} – {place}", plain_name(reader, filter)),
        description: intro.clone(),
        crumbs,
        content: object! {
            intro: intro,
            choices: choices(reader, borough, Some(filter)),
            months: event_dates::months(reader, &dates[..dates.len().min(MOST)], borough.is_none()),
            later: dates.len() > MOST,
            help_link: reader.link(PageRef::Help(borough)),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.map_or(site.portal.span, |id| site.borough(id).span),
    }
}

/// The links that show all events, or only some. Nothing if there is no choice.
pub(super) fn choices(reader: &Reader<'_>, borough: Option<BoroughId>, chosen: Option<EventFilter>) -> Vec<Value> {
    let filters = reader.site().event_filters(borough);
    if filters.is_empty() {
        return Vec::new();
    }
    let choice = |text: Value, page: PageRef, is_chosen: bool| {
        let (href, _) = reader.address(page);
        object! { text: text, href: href, chosen: is_chosen }
    };
    let all = Value::normal_string(&reader.phrases.word("events-all"));
    let mut choices = vec![choice(all, PageRef::Help(borough), chosen.is_none())];
    choices.extend(
        filters.iter().map(|filter| choice(name(reader, *filter), PageRef::Events(borough, *filter), chosen == Some(*filter))),
    );
    choices
}

fn name(reader: &Reader<'_>, filter: EventFilter) -> Value {
    match filter {
        EventFilter::Language(lang) => reader.say_html("events-in-language", [("name", reader.language_name(lang))]),
        _ => Value::normal_string(&plain_name(reader, filter)),
    }
}

fn plain_name(reader: &Reader<'_>, filter: EventFilter) -> String {
    match filter {
        EventFilter::Kind(kind) => reader.phrases.word(&format!("events-{}", kind.word())),
        EventFilter::Language(lang) => reader.phrases.say("events-in-language", [("name", lang.autonym().to_owned())]),
        EventFilter::Online => reader.phrases.word("events-online"),
    }
}
