//! Sums of awards in words, and as charts with their numbers beside them.

use tera::Value;

use super::awards::as_i64;
use crate::model::{AwardFilter, AwardId, BoroughId, Money, PageRef, Share, Totals};
use crate::render::reader::Reader;
use crate::render::value::object;

/// Fewer bars than this say nothing that a sentence would not.
const FEWEST_BARS: usize = 2;
/// More bars than this are no picture any more; the rest stand in the lists.
const MOST_BARS: usize = 40;

/// Totals as a list of names and numbers.
pub(super) fn block(reader: &Reader<'_>, totals: &Totals) -> Value {
    object! {
        awards: number(reader, as_i64(totals.awards)),
        awards_plain: totals.awards,
        awarded: reader.money(totals.awarded),
        awarded_plain: plain(totals.awarded),
        applications: totals.applications.map(|n| number(reader, n)),
        asked: totals.asked.map(|asked| reader.money(asked)),
        success: success(reader, totals),
    }
}

fn success(reader: &Reader<'_>, totals: &Totals) -> Option<String> {
    let (rate, applications) = (totals.success_rate()?, totals.applications?);
    Some(reader.phrases.say(
        "awards-success",
        [
            ("awards", number(reader, as_i64(totals.successes))),
            ("applications", number(reader, applications)),
            ("rate", percent(reader, rate)),
        ],
    ))
}

fn number(reader: &Reader<'_>, number: i64) -> String {
    reader.phrases.number(number)
}

fn percent(reader: &Reader<'_>, rate: i64) -> String {
    reader.phrases.say("percent", [("number", number(reader, rate))])
}

/// Pounds and pence for machines: `1234.50`.
pub(super) fn plain(amount: Money) -> String {
    format!("{}.{:02}", amount.pence() / 100, amount.pence() % 100)
}

/// What the awards of a borough were for: by priority and by neighbourhood.
pub(super) fn charts_of_borough(reader: &Reader<'_>, borough: BoroughId, awards: &[AwardId]) -> Vec<Value> {
    let site = reader.site();
    let priorities = site.shares_by_priority(awards);
    let several = awards.iter().any(|id| site.award(*id).priorities.len() > 1);
    let by_priority = bars(reader, &priorities, |id| {
        (reader.text(site.priority(id).title), list_link(reader, borough, AwardFilter::Priority(id)))
    });
    let places = site.shares_by_place(awards);
    let by_place = bars(reader, &places, |place| match place {
        Some(n) => {
            (reader.text(site.borough(borough).neighbourhoods[n.index()].name), list_link(reader, borough, AwardFilter::Place(n)))
        }
        None => (reader.say_html("whole-borough", [("borough", reader.text(site.borough(borough).name))]), None),
    });
    let charts = [
        chart(reader, "by-priority", "priority-label", by_priority, several.then_some("awards-for-several")),
        chart(reader, "by-place", "where-label", by_place, None),
    ];
    charts.into_iter().flatten().collect()
}

/// What was given in each year, of awards of a borough or of the portal.
pub(super) fn chart_by_year(reader: &Reader<'_>, borough: Option<BoroughId>, awards: &[AwardId]) -> Option<Value> {
    let rows = bars(reader, &reader.site().shares_by_year(awards), |year| {
        let there = reader.site().awards_in(borough, AwardFilter::Year(year)).first();
        let href = there.map(|_| reader.address(PageRef::Awards(borough, AwardFilter::Year(year), 1)).0);
        (Value::normal_string(&year.to_string()), href)
    });
    chart(reader, "by-year", "year-label", rows, None)
}

/// What was given in each borough.
pub(super) fn chart_by_borough(reader: &Reader<'_>, awards: &[AwardId]) -> Option<Value> {
    let site = reader.site();
    let rows = bars(reader, &site.shares_by_borough(awards), |id| {
        (reader.text(site.borough(id).name), Some(reader.address(PageRef::Funded(Some(id))).0))
    });
    chart(reader, "by-borough", "borough-label", rows, None)
}

fn list_link(reader: &Reader<'_>, borough: BoroughId, filter: AwardFilter) -> Option<String> {
    let there = !reader.site().awards_in(Some(borough), filter).is_empty();
    there.then(|| reader.address(PageRef::Awards(Some(borough), filter, 1)).0)
}

/// One bar for each share, as long as its sum is large beside the largest.
fn bars<T: Copy>(reader: &Reader<'_>, shares: &[Share<T>], name: impl Fn(T) -> (Value, Option<String>)) -> Vec<Value> {
    let largest = shares.iter().map(|share| share.awarded.pence()).max().unwrap_or(0).max(1);
    let bar = |share: &Share<T>| {
        let (text, href) = name(share.of);
        object! {
            name: text,
            href: href,
            awards: number(reader, as_i64(share.awards)),
            awarded: reader.money(share.awarded),
            // In thousandths, so that the number in the drawing is a whole one.
            length: share.awarded.pence().saturating_mul(1000) / largest,
        }
    };
    shares.iter().take(MOST_BARS).map(bar).collect()
}

fn chart(reader: &Reader<'_>, id: &str, label: &str, bars: Vec<Value>, note: Option<&str>) -> Option<Value> {
    (bars.len() >= FEWEST_BARS).then(|| {
        object! {
            id: id,
            title: reader.phrases.word(&format!("awards-{id}")),
            label: reader.phrases.word(label),
            note: note.map(|note| reader.phrases.word(note)),
            bars: bars,
        }
    })
}
