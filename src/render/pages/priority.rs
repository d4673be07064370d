//! Priorities: the list of a borough, and each one.

use tera::Value;

use super::{awards, cards};
use crate::model::{AwardFilter, BoroughId, PageRef, PriorityId};
use crate::render::kept::Level;
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn list(reader: &Reader<'_>, id: BoroughId) -> Page {
    let site = reader.site();
    let borough = site.borough(id);
    let title = reader.phrases.say("priorities-in", [("place", reader.plain(borough.name).to_owned())]);
    let intro = reader.phrases.word("priorities-intro");
    let priorities: Vec<Value> = site
        .priorities_of(id)
        .iter()
        .map(|p| {
            let priority = site.priority(*p);
            object! {
                title: reader.text(priority.title),
                link: reader.link(PageRef::Priority(*p)),
                summary: reader.text(priority.summary),
                need: reader.text(priority.need),
                strength: reader.text(priority.strength),
            }
        })
        .collect();
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: vec![Crumb::text(reader, borough.name, PageRef::Borough(id))],
        content: object! { intro: intro, priorities: priorities },
        json_ld: Vec::new(),
        image: None,
        origin: borough.span,
    }
}

pub(super) fn page(reader: &Reader<'_>, id: PriorityId) -> Page {
    let site = reader.site();
    let priority = site.priority(id);
    let borough = site.borough(priority.borough);
    let evidence: Vec<Value> = priority
        .evidence
        .iter()
        .map(|e| object! { text: reader.text(e.text), source: cards::source(reader, &e.source) })
        .collect();
    let funds: Vec<Value> = site
        .funds_of(priority.borough)
        .iter()
        .filter(|f| site.fund(**f).priorities.contains(&id))
        .map(|f| cards::fund(reader, *f))
        .collect();
    let stories = site.case_studies_of_priority(id).iter();
    let places: Vec<Value> = priority
        .neighbourhoods
        .iter()
        .map(|n| object! { name: reader.text(borough.neighbourhoods[n.index()].name), link: reader.link(PageRef::Neighbourhood(priority.borough, *n)) })
        .collect();
    Page {
        title: reader.text(priority.title),
        title_plain: reader.plain(priority.title).to_owned(),
        description: reader.plain(priority.summary).to_owned(),
        crumbs: vec![
            Crumb::text(reader, borough.name, PageRef::Borough(priority.borough)),
            Crumb::word(reader, "priorities-title", PageRef::Priorities(priority.borough)),
        ],
        content: object! {
            summary: reader.text(priority.summary),
            example: priority.example,
            need: reader.text(priority.need),
            strength: reader.text(priority.strength),
            evidence: evidence,
            body: reader.prose(&priority.body),
            decided_by: priority.decided_by.iter().map(|p| reader.name(&site.partner(*p).name)).collect::<Vec<_>>(),
            decided_on: reader.phrases.say("decided-on", [("day", reader.phrases.day(priority.decided_on))]),
            places: places,
            funds: funds,
            stories: stories.map(|s| reader.kept.story(reader, *s, Level::Three)).collect::<Vec<_>>(),
            grants: awards::link(reader, priority.borough, AwardFilter::Priority(id)),
        },
        json_ld: Vec::new(),
        image: None,
        origin: priority.span,
    }
}
