//! `openchest next-change`: when the website will differ by itself, so that a timer can build it again.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::civil::Time;
use serde_json::{Value, json};

use super::arguments::{NextChangeArguments, TextOrJson};
use super::console::{Console, Outcome};
use super::settings::Settings;
use crate::i18n::{Formats, Lang};
use crate::model::{Change, ChangeKind, Edition, Now, rfc3339};
use crate::pipeline::{self, Timings};
use crate::problems::Problems;

pub(super) fn run(arguments: &NextChangeArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), false)?;
    let sources = settings.load()?;
    let mut problems = Problems::new();
    let Ok(edition) = pipeline::read(&sources, &settings.options, &mut Timings::default(), &mut problems) else {
        console.problems(&problems, &sources);
        return Ok(Outcome::Problems);
    };
    let changes = edition.site.changes_after(&edition.now);
    let first = changes.first().map(|c| c.at);
    let next: Vec<&Change> = changes.iter().take_while(|c| Some(c.at) == first).collect();
    match arguments.format {
        TextOrJson::Text => console.data(&text(&edition, &next)?)?,
        TextOrJson::Json => console.data(&format!("{:#}\n", as_json(&edition, &next)))?,
    }
    Ok(Outcome::Clean)
}

fn text(edition: &Edition, next: &[&Change]) -> Result<String> {
    let formats = Formats::new(Lang::ENGLISH).map_err(|_| anyhow::anyhow!("There is no data for English dates"))?;
    let Some(first) = next.first() else {
        return Ok(format!("After {}, nothing on the site changes by itself.\n", formats.day(edition.now.date())));
    };
    let at = Now::from_timestamp(first.at);
    let mut out = format!("{}, {} (London time)\n", formats.day(at.date()), formats.time(time_of(&at)));
    for change in next {
        let site = &edition.site;
        let fund = site.fund(change.fund);
        let round = &fund.rounds[change.round];
        let happens = match change.kind {
            ChangeKind::Opens => "opens",
            // A round that is open to the end of a day closes with the first moment of the next.
            ChangeKind::Closes if time_of(&at) == Time::midnight() => "has closed",
            ChangeKind::Closes => "closes",
            ChangeKind::Withdrawn => "is withdrawn",
        };
        let (title, fund, borough) =
            (site.texts.source(round.title), site.texts.source(fund.title), site.texts.source(site.borough(fund.borough).name));
        let _ = writeln!(out, "  {fund}, {borough}: the round {title} {happens}");
    }
    Ok(out)
}

fn as_json(edition: &Edition, next: &[&Change]) -> Value {
    let site = &edition.site;
    let changes: Vec<Value> = next
        .iter()
        .map(|change| {
            let fund = site.fund(change.fund);
            let round = &fund.rounds[change.round];
            let kind = match change.kind {
                ChangeKind::Opens => "opens",
                ChangeKind::Closes => "closes",
                ChangeKind::Withdrawn => "withdrawn",
            };
            json!({
                "change": kind,
                "borough": site.borough(fund.borough).slug,
                "fund": fund.slug,
                "fund_title": site.texts.source(fund.title),
                "round": round.slug,
                "round_title": site.texts.source(round.title),
            })
        })
        .collect();
    json!({
        "as_of": rfc3339(edition.now.timestamp()),
        "at": next.first().map(|c| rfc3339(c.at)),
        "changes": changes,
    })
}

/// The time of day in London.
fn time_of(now: &Now) -> Time {
    now.timestamp().to_zoned(london()).time()
}

fn london() -> jiff::tz::TimeZone {
    jiff::tz::TimeZone::get("Europe/London").unwrap_or(jiff::tz::TimeZone::UTC)
}
