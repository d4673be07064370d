//! What was funded, in the portal or a borough: totals, case studies by year, what was learned.

use std::collections::BTreeMap;

use tera::Value;

use super::{awards, cards, evaluation, totals};
use crate::model::{AwardFilter, BoroughId, CaseStudyId, PageRef};
use crate::render::kept::Level;
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

const PORTAL_STORIES: usize = 24;

pub(super) fn page(reader: &Reader<'_>, borough: Option<BoroughId>) -> Page {
    let site = reader.site();
    let all = match borough {
        Some(id) => site.case_studies_of(id),
        None => site.newest_case_studies(),
    };
    // The portal's page leads to the boroughs' pages, which hold all stories.
    let newest = if borough.is_none() { &all[..all.len().min(PORTAL_STORIES)] } else { all };
    let mut years: BTreeMap<std::cmp::Reverse<i16>, Vec<CaseStudyId>> = BTreeMap::new();
    for id in newest {
        years.entry(std::cmp::Reverse(site.award_of(site.case_study(*id)).decided.year())).or_default().push(*id);
    }
    let years: Vec<Value> = years
        .into_iter()
        .map(|(year, ids)| {
            object! {
                year: year.0.to_string(),
                count: reader.phrases.count("story-count", ids.len()),
                stories: ids.into_iter().map(|id| reader.kept.story(reader, id, Level::Four)).collect::<Vec<_>>(),
            }
        })
        .collect();
    let (title, intro) = match borough {
        Some(id) => {
            let place = || [("place", reader.plain(site.borough(id).name).to_owned())];
            (reader.phrases.say("stories-in", place()), reader.phrases.say("funded-in-intro", place()))
        }
        None => (reader.phrases.word("funded-title"), reader.phrases.word("funded-intro")),
    };
    let grants = site.awards_in(borough, AwardFilter::All);
    let charts = match borough {
        None => {
            totals::chart_by_borough(reader, grants).into_iter().chain(totals::chart_by_year(reader, borough, grants)).collect()
        }
        Some(id) => {
            let mut charts = totals::charts_of_borough(reader, id, grants);
            charts.extend(totals::chart_by_year(reader, borough, grants));
            charts
        }
    };
    let evaluations = borough.map_or(&[][..], |id| site.evaluations_of(id));
    let results = borough.map_or(&site.portal.impact, |id| &site.borough(id).impact);
    Page {
        title: Value::normal_string(&title),
        title_plain: title,
        description: intro.clone(),
        crumbs: borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect(),
        content: object! {
            intro: intro,
            totals: (!grants.is_empty()).then(|| totals::block(reader, &site.totals_of(borough))),
            choices: awards::choices(reader, borough, None),
            charts: charts,
            years: years,
            learned: evaluations.iter().map(|id| evaluation::card(reader, *id)).collect::<Vec<_>>(),
            data_link: reader.link(PageRef::OpenData),
            boroughs: if borough.is_none() { boroughs(reader) } else { Vec::new() },
            results: cards::statistics(reader, results),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.map_or(site.portal.span, |id| site.borough(id).span),
    }
}

fn boroughs(reader: &Reader<'_>) -> Vec<Value> {
    let site = reader.site();
    cards::sorted_boroughs(reader)
        .into_iter()
        .map(|id| {
            object! {
                name: reader.text(site.borough(id).name),
                link: reader.link(PageRef::Funded(Some(id))),
                count: reader.phrases.count("story-count", site.case_studies_of(id).len()),
            }
        })
        .collect()
}
