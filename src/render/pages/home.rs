//! The home page: open calls first.

use serde_json::json;
use tera::Value;

use super::{cards, moments};
use crate::model::{BoroughId, Find, PageRef, RoundState};
use crate::render::kept::Level;
use crate::render::make::Page;
use crate::render::reader::Reader;
use crate::render::value::object;

const STORIES: usize = 3;
const GUIDES: usize = 3;

pub(super) fn page(reader: &Reader<'_>) -> Page {
    let site = reader.site();
    let portal = &site.portal;
    let now = &reader.theme.edition.now;
    let funds = |state| -> Vec<Value> {
        cards::funds_in_state(reader, state, None, now).into_iter().map(|id| cards::fund(reader, id)).collect()
    };
    let boroughs: Vec<Value> = cards::sorted_boroughs(reader)
        .into_iter()
        .map(|id| {
            object! {
                name: reader.text(site.borough(id).name),
                link: reader.link(PageRef::Borough(id)),
                open: open_funds(reader, id),
            }
        })
        .collect();
    let guides: Vec<Value> = site
        .guidance_of(None)
        .iter()
        .take(GUIDES)
        .map(|id| {
            let guide = site.guidance_page(*id);
            object! { title: reader.text(guide.title), link: reader.link(PageRef::Guidance(*id)), summary: reader.text(guide.summary) }
        })
        .collect();
    let stories: Vec<Value> =
        site.newest_case_studies().iter().take(STORIES).map(|id| reader.kept.story(reader, *id, Level::Three)).collect();
    Page {
        title: reader.text(portal.title),
        title_plain: reader.plain(portal.title).to_owned(),
        description: reader.plain(portal.summary).to_owned(),
        crumbs: Vec::new(),
        content: object! {
            tagline: reader.text(portal.tagline),
            summary: reader.text(portal.summary),
            open: funds(RoundState::Open),
            upcoming: funds(RoundState::Upcoming),
            has_upcoming: cards::is_ever_listed(reader, RoundState::Upcoming),
            boroughs: boroughs,
            guides: guides,
            stories: stories,
            find_link: reader.link(PageRef::Find(Find::Start)),
            funds_link: reader.link(PageRef::Funds),
            guidance_link: reader.link(PageRef::GuidanceList(None)),
            funded_link: reader.link(PageRef::Funded(None)),
            help_link: reader.link(PageRef::Help(None)),
        },
        json_ld: vec![
            json!({ "@type": "WebSite", "name": reader.plain(portal.title), "url": format!("{}/", portal.address), "inLanguage": reader.lang.code() }),
            json!({ "@type": "Organization", "name": portal.publisher.name, "url": portal.publisher.website }),
        ],
        image: None,
        origin: portal.span,
    }
}

/// How many funds of a borough are open, now and later.
fn open_funds(reader: &Reader<'_>, borough: BoroughId) -> Vec<Value> {
    let (site, now) = (reader.site(), &reader.theme.edition.now);
    let mut turns: Vec<_> = site.funds_of(borough).iter().flat_map(|id| site.fund(*id).turns_after(now)).collect();
    turns.sort_unstable();
    turns.dedup();
    moments::from_now_on(reader, &turns, |now| {
        let open = cards::funds_in_state(reader, RoundState::Open, Some(borough), now).len();
        object! { text: reader.phrases.count("open-fund-count", open) }
    })
}
