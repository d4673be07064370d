//! A borough and its neighbourhoods.

use serde_json::json;
use tera::Value;

use super::event_dates::{self, Scope};
use super::{awards, cards};
use crate::model::{AwardFilter, BoroughId, Find, FundId, NeighbourhoodId, PageRef, PartnerId};
use crate::render::kept::Level;
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

const STORIES: usize = 3;
const DATES: usize = 3;

pub(super) fn page(reader: &Reader<'_>, id: BoroughId) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let place = || [("place", reader.plain(borough.name).to_owned())];
    let stories = site.case_studies_of(id);
    let neighbourhoods: Vec<Value> = borough
        .neighbourhoods
        .iter()
        .enumerate()
        .map(|(n, part)| {
            object! {
                name: reader.text(part.name),
                about: reader.text(part.about),
                link: reader.link(PageRef::Neighbourhood(id, NeighbourhoodId::new(n))),
            }
        })
        .collect();
    let neighbours: Vec<Value> =
        borough.neighbours.iter().map(|n| object! { name: reader.text(n.name), about: reader.text(n.about) }).collect();
    let guidance: Vec<Value> = site
        .guidance_of(Some(id))
        .iter()
        .map(|g| object! { title: reader.text(site.guidance_page(*g).title), link: reader.link(PageRef::Guidance(*g)) })
        .collect();
    Page {
        title: reader.text(borough.name),
        title_plain: reader.plain(borough.name).to_owned(),
        description: reader.plain(borough.summary).to_owned(),
        crumbs: Vec::new(),
        content: object! {
            summary: reader.text(borough.summary),
            about_title: reader.phrases.say("about-place", place()),
            about: reader.prose(&borough.about),
            funds_title: reader.phrases.say("funds-in", place()),
            funds: fund_cards(reader, &cards::in_date_order(reader, site.funds_of(id).iter().copied())),
            find_link: reader.link(PageRef::Find(Find::Step(id, 0))),
            priorities_title: reader.phrases.say("priorities-in", place()),
            priorities: site.priorities_of(id).iter().map(|p| cards::priority(reader, *p)).collect::<Vec<_>>(),
            priorities_link: reader.link(PageRef::Priorities(id)),
            stories_title: reader.phrases.say("stories-in", place()),
            stories: stories.iter().take(STORIES).map(|s| reader.kept.story(reader, *s, Level::Three)).collect::<Vec<_>>(),
            stories_link: reader.link(PageRef::Funded(Some(id))),
            guidance_title: reader.phrases.say("guidance-in", place()),
            guidance: guidance,
            neighbourhoods: neighbourhoods,
            neighbours: neighbours,
            decide_title: reader.phrases.say("how-we-decide-in", place()),
            decide_link: reader.link(PageRef::HowWeDecide(Some(id))),
            help_link: reader.link(PageRef::Help(Some(id))),
            dates: event_dates::next(reader, Scope::Place(Some(id)), DATES),
            contact: cards::contact(reader, borough.help_contact),
            council: reader.name(&borough.council.name),
            council_url: borough.council.website.as_deref(),
            partners: partners(reader, &borough.partners),
            results: cards::statistics(reader, &borough.impact),
        },
        json_ld: vec![json!({
            "@type": "AdministrativeArea",
            "name": reader.plain(borough.name),
            "identifier": borough.gss_code,
            "containedInPlace": { "@type": "City", "name": "London" },
        })],
        image: None,
        origin: borough.span,
    }
}

pub(super) fn neighbourhood(reader: &Reader<'_>, id: BoroughId, n: NeighbourhoodId) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let part = &borough.neighbourhoods[n.index()];
    let place = || [("place", reader.plain(part.name).to_owned())];
    let here = |list: &[NeighbourhoodId]| list.is_empty() || list.contains(&n);
    let funds = cards::in_date_order(reader, site.funds_of(id).iter().copied().filter(|f| here(&site.fund(*f).neighbourhoods)));
    let priorities: Vec<Value> = site
        .priorities_of(id)
        .iter()
        .filter(|p| here(&site.priority(**p).neighbourhoods))
        .map(|p| cards::priority(reader, *p))
        .collect();
    let stories = site.case_studies_of(id).iter().filter(|s| site.award_of(site.case_study(**s)).neighbourhood == Some(n));
    Page {
        title: reader.text(part.name),
        title_plain: reader.plain(part.name).to_owned(),
        description: reader.plain(part.about).to_owned(),
        crumbs: vec![Crumb::text(reader, borough.name, PageRef::Borough(id))],
        content: object! {
            about: reader.text(part.about),
            funds_title: reader.phrases.say("funds-in", place()),
            funds: fund_cards(reader, &funds),
            priorities_title: reader.phrases.say("priorities-in", place()),
            priorities: priorities,
            stories_title: reader.phrases.say("stories-in", place()),
            stories: stories.map(|s| reader.kept.story(reader, *s, Level::Three)).collect::<Vec<_>>(),
            grants: awards::link(reader, id, AwardFilter::Place(n)),
            contact: cards::contact(reader, borough.help_contact),
        },
        json_ld: Vec::new(),
        image: None,
        origin: part.span,
    }
}

fn fund_cards(reader: &Reader<'_>, funds: &[FundId]) -> Vec<Value> {
    funds.iter().map(|f| cards::fund(reader, *f)).collect()
}

fn partners(reader: &Reader<'_>, partners: &[PartnerId]) -> Vec<Value> {
    partners.iter().map(|p| cards::partner(reader, *p)).collect()
}
