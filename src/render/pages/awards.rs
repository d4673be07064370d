//! A part of a list of awards: all of them, or those of a fund, a year, a priority or a neighbourhood.

use tera::Value;

use super::totals;
use crate::model::{AWARDS_PER_PAGE, AwardFilter, AwardId, BoroughId, FundId, PageRef, award_pages};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter, number: u32) -> Page {
    let site = reader.site();
    let all = site.awards_in(borough, filter);
    let first = (number.saturating_sub(1) as usize) * AWARDS_PER_PAGE;
    let shown = all.get(first..).unwrap_or_default();
    let shown = &shown[..shown.len().min(AWARDS_PER_PAGE)];
    let pages = award_pages(all.len());
    let title = heading(reader, borough, filter);
    let mut title_plain = plain_heading(reader, borough, filter);
    if pages > 1 {
        title_plain = format!("{title_plain} – {}", part_of(reader, number, pages));
    }
    let mut crumbs: Vec<Crumb> =
        borough.map(|id| Crumb::text(reader, site.borough(id).name, PageRef::Borough(id))).into_iter().collect();
    crumbs.push(Crumb::word(reader, "funded-title", PageRef::Funded(borough)));
    let fund = match filter {
        AwardFilter::Fund(id) if number == 1 => Some(of_fund(reader, id, all)),
        _ => None,
    };
    let item = |id: &AwardId| {
        object! { slug: site.award(*id).slug.as_str(), item: reader.kept.award(reader, *id, borough.is_none()) }
    };
    Page {
        title,
        description: title_plain.clone(),
        title_plain,
        crumbs,
        content: object! {
            choices: choices(reader, borough, Some(filter)),
            fund: fund,
            count: reader.phrases.say("awards-count", [
                ("count", reader.phrases.number(as_i64(all.len()))),
                ("amount", reader.money(all.iter().map(|id| site.award(*id).awarded).sum())),
            ]),
            part: (pages > 1).then(|| part_of(reader, number, pages)),
            awards: shown.iter().map(item).collect::<Vec<_>>(),
            pager: pager(reader, borough, filter, number, pages),
            data_link: reader.link(PageRef::OpenData),
        },
        json_ld: Vec::new(),
        image: None,
        origin: borough.map_or(site.portal.span, |id| site.borough(id).span),
    }
}

/// The totals of a fund and of each of its rounds, and what its grants were for.
fn of_fund(reader: &Reader<'_>, id: FundId, awards: &[AwardId]) -> Value {
    let site = reader.site();
    let fund = site.fund(id);
    let rounds = (0..fund.rounds.len()).map(|round| (round, site.totals_of_round(id, round)));
    let rounds: Vec<Value> = rounds
        .filter(|(_, totals)| totals.awards > 0 || totals.applications.is_some())
        .map(|(round, sums)| object! { name: reader.text(fund.rounds[round].title), totals: totals::block(reader, &sums) })
        .collect();
    object! {
        title: reader.text(fund.title),
        link: reader.link(PageRef::Fund(id)),
        totals: totals::block(reader, &site.totals_of_fund(id)),
        rounds: rounds,
        charts: totals::charts_of_borough(reader, fund.borough, awards),
    }
}

/// The links to the lists of a borough or of the portal; nothing if there is no choice.
pub(super) fn choices(reader: &Reader<'_>, borough: Option<BoroughId>, chosen: Option<AwardFilter>) -> Vec<Value> {
    let filters = reader.site().award_filters(borough);
    let choice = |filter: &AwardFilter| {
        let (href, _) = reader.address(PageRef::Awards(borough, *filter, 1));
        object! { text: name(reader, borough, *filter), href: href, chosen: chosen == Some(*filter) }
    };
    filters.iter().map(choice).collect()
}

/// What a list has, in the few words of a link.
fn name(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter) -> Value {
    let site = reader.site();
    match filter {
        AwardFilter::All => Value::normal_string(&reader.phrases.word("awards-all")),
        AwardFilter::Fund(id) => reader.text(site.fund(id).title),
        AwardFilter::Year(year) => Value::normal_string(&year.to_string()),
        AwardFilter::Priority(id) => reader.text(site.priority(id).title),
        AwardFilter::Place(id) => {
            borough.map_or_else(Value::none, |b| reader.text(site.borough(b).neighbourhoods[id.index()].name))
        }
    }
}

fn plain_name(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter) -> String {
    let site = reader.site();
    match filter {
        AwardFilter::All => reader.phrases.word("awards-all"),
        AwardFilter::Fund(id) => reader.plain(site.fund(id).title).to_owned(),
        AwardFilter::Year(year) => year.to_string(),
        AwardFilter::Priority(id) => reader.plain(site.priority(id).title).to_owned(),
        AwardFilter::Place(id) => {
            borough.map_or("", |b| reader.plain(site.borough(b).neighbourhoods[id.index()].name)).to_owned()
        }
    }
}

fn heading(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter) -> Value {
    match (filter, borough) {
        (AwardFilter::All, None) => Value::normal_string(&reader.phrases.word("awards-all")),
        (AwardFilter::All, Some(id)) => reader.say_html("awards-in", [("name", reader.text(reader.site().borough(id).name))]),
        _ => reader.say_html("awards-for", [("name", name(reader, borough, filter))]),
    }
}

fn plain_heading(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter) -> String {
    let place = borough.map(|id| reader.plain(reader.site().borough(id).name).to_owned());
    match (filter, place) {
        (AwardFilter::All, None) => reader.phrases.word("awards-all"),
        (AwardFilter::All, Some(place)) => reader.phrases.say("awards-in", [("name", place)]),
        (_, None) => reader.phrases.say("awards-for", [("name", plain_name(reader, borough, filter))]),
        (_, Some(place)) => {
            format!("{} – {place}", reader.phrases.say("awards-for", [("name", plain_name(reader, borough, filter))]))
        }
    }
}

fn part_of(reader: &Reader<'_>, number: u32, pages: u32) -> String {
    reader
        .phrases
        .say("page-of", [("page", reader.phrases.number(i64::from(number))), ("pages", reader.phrases.number(i64::from(pages)))])
}

/// The links to the other parts: the one before, the one after, the first and the last, and those around.
fn pager(reader: &Reader<'_>, borough: Option<BoroughId>, filter: AwardFilter, number: u32, pages: u32) -> Value {
    if pages < 2 {
        return Value::none();
    }
    let href = |page: u32| reader.address(PageRef::Awards(borough, filter, page)).0;
    let near = |page: &u32| *page == 1 || *page == pages || page.abs_diff(number) <= 1;
    let mut last = 0;
    let mut parts = Vec::new();
    for page in (1..=pages).filter(near) {
        parts.push(object! {
            gap: page > last + 1,
            text: reader.phrases.number(i64::from(page)),
            label: part_of(reader, page, pages),
            href: href(page),
            current: page == number,
        });
        last = page;
    }
    object! {
        parts: parts,
        before: (number > 1).then(|| href(number - 1)),
        after: (number < pages).then(|| href(number + 1)),
    }
}

pub(super) fn as_i64(count: usize) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

/// A link to a list of awards with how many there are and how much they got; nothing if there is no such list.
pub(super) fn link(reader: &Reader<'_>, borough: BoroughId, filter: AwardFilter) -> Option<Value> {
    let site = reader.site();
    let awards = site.awards_in(Some(borough), filter);
    (!awards.is_empty()).then(|| {
        let amount = reader.money(awards.iter().map(|id| site.award(*id).awarded).sum());
        object! {
            link: reader.link(PageRef::Awards(Some(borough), filter, 1)),
            text: reader.phrases.say("awards-count", [("count", reader.phrases.number(as_i64(awards.len()))), ("amount", amount)]),
        }
    })
}
