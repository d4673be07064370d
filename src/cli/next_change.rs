//! `openchest next-change`: when the website will differ by itself, so that a timer can build it again.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::SignedDuration;
use jiff::civil::Time;
use serde_json::{Value, json};

use super::arguments::{NextChangeArguments, TextOrJson};
use super::console::{Console, Outcome};
use super::settings::Settings;
use crate::i18n::{Formats, Lang};
use crate::model::{Change, Edition, FundId, Now, WhatChanges, rfc3339};
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
    if next.is_empty() {
        return Ok(format!("After {}, nothing on the site changes by itself.\n", formats.day(edition.now.date())));
    }
    let mut out = "The site next changes by itself (London time):\n".to_owned();
    for change in next {
        let site = &edition.site;
        let source = |text| site.texts.source(text);
        let round = |fund: FundId, round: usize, happens: &str| {
            let fund = site.fund(fund);
            let (title, borough) = (source(fund.rounds[round].title), source(site.borough(fund.borough).name));
            format!("{}, {borough}: the round {title} {happens} {}", source(fund.title), when(change, &formats))
        };
        let line = match change.what {
            WhatChanges::Opens(fund, at) => round(fund, at, "opens"),
            WhatChanges::Closes(fund, at) => round(fund, at, "closes"),
            WhatChanges::Withdrawn(fund, at) => round(fund, at, "is withdrawn"),
            WhatChanges::EventEnds(event, _) => {
                let event = site.event(event);
                let borough = source(site.borough(event.borough).name);
                format!("{}, {borough}: a date ends {}", source(event.title), when(change, &formats))
            }
        };
        let _ = writeln!(out, "  {line}");
    }
    Ok(out)
}

/// When it happens, without midnight, which nobody can tell to belong to the day before or after: what ends
/// then ends with the last minute of its day, and what begins begins with the day.
fn when(change: &Change, formats: &Formats) -> String {
    let at = Now::from_timestamp(change.at);
    let shown = match change.what {
        _ if at.time() != Time::midnight() => at,
        WhatChanges::Closes(..) | WhatChanges::EventEnds(..) => Now::from_timestamp(change.at - SignedDuration::from_mins(1)),
        WhatChanges::Opens(..) | WhatChanges::Withdrawn(..) => return format!("at the start of {}", formats.day(at.date())),
    };
    format!("at {} on {}", formats.time(shown.time()), formats.day(shown.date()))
}

fn as_json(edition: &Edition, next: &[&Change]) -> Value {
    let site = &edition.site;
    let changes: Vec<Value> = next
        .iter()
        .map(|change| {
            let of_round = |kind: &str, fund: FundId, round: usize| {
                let fund = site.fund(fund);
                let round = &fund.rounds[round];
                json!({
                    "change": kind,
                    "borough": site.borough(fund.borough).slug,
                    "fund": fund.slug,
                    "fund_title": site.texts.source(fund.title),
                    "round": round.slug,
                    "round_title": site.texts.source(round.title),
                })
            };
            match change.what {
                WhatChanges::Opens(fund, round) => of_round("opens", fund, round),
                WhatChanges::Closes(fund, round) => of_round("closes", fund, round),
                WhatChanges::Withdrawn(fund, round) => of_round("withdrawn", fund, round),
                WhatChanges::EventEnds(event, occurrence) => {
                    let event = site.event(event);
                    json!({
                        "change": "event-ends",
                        "borough": site.borough(event.borough).slug,
                        "event": event.slug,
                        "event_title": site.texts.source(event.title),
                        "starts": rfc3339(event.occurrences[occurrence].start()),
                    })
                }
            }
        })
        .collect();
    json!({
        "as_of": rfc3339(edition.now.timestamp()),
        "at": next.first().map(|c| rfc3339(c.at)),
        "changes": changes,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Moment;

    /// How a change of this kind is spoken of, from the words of the content.
    fn spoken(kind: fn(FundId, usize) -> WhatChanges, written: &str) -> String {
        let moment = Moment::parse(written).unwrap();
        let what = kind(FundId::new(0), 0);
        let at = if matches!(what, WhatChanges::Closes(..)) { moment.ends() } else { moment.starts() };
        when(&Change { at, what }, &Formats::new(Lang::ENGLISH).unwrap())
    }

    #[test]
    fn deadline_is_spoken_of_as_the_last_minute_of_its_day() {
        for (written, expected) in [
            ("2026-12-11 11:59pm", "at 11:59pm on Friday 11 December 2026"),
            ("2026-12-11", "at 11:59pm on Friday 11 December 2026"),
            ("2026-07-31", "at 11:59pm on Friday 31 July 2026"),
            ("2026-12-12 12am", "at 11:59pm on Friday 11 December 2026"),
            ("2026-12-11 12 noon", "at 12 noon on Friday 11 December 2026"),
        ] {
            assert_eq!(spoken(WhatChanges::Closes, written), expected, "{written}");
        }
    }

    #[test]
    fn an_event_is_told_by_when_its_date_ends() {
        let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("content-example");
        let sources = crate::source::load(&root).unwrap();
        let as_of = Moment::parse("2026-12-08 6pm");
        let options = pipeline::Options {
            as_of,
            today: jiff::civil::Date::ZERO,
            pseudo: false,
            render: crate::render::Settings::default(),
        };
        let mut problems = Problems::new();
        let edition = pipeline::read(&sources, &options, &mut Timings::default(), &mut problems).ok().unwrap();
        let changes = edition.site.changes_after(&edition.now);
        let next: Vec<&Change> = changes.iter().take(1).collect();
        let told = text(&edition, &next).unwrap();
        assert!(
            told.ends_with("First Tuesday advice surgery, Hackney: a date ends at 7:30pm on Tuesday 8 December 2026\n"),
            "{told}"
        );
        let json = as_json(&edition, &next);
        assert_eq!(json["changes"][0]["change"], "event-ends");
        assert_eq!(json["changes"][0]["starts"], "2026-12-08T17:00:00+00:00");
        // A date that was called off is over when it would have been; one that moved away stays until then too.
        let at: Vec<String> = changes.iter().map(|change| rfc3339(change.at)).collect();
        assert!(at.contains(&"2027-02-02T19:30:00+00:00".to_owned()));
    }

    #[test]
    fn opening_without_a_time_is_the_start_of_its_day() {
        assert_eq!(spoken(WhatChanges::Opens, "2026-11-23"), "at the start of Monday 23 November 2026");
        assert_eq!(spoken(WhatChanges::Opens, "2026-11-23 9am"), "at 9am on Monday 23 November 2026");
        assert_eq!(spoken(WhatChanges::Withdrawn, "2026-11-23"), "at the start of Monday 23 November 2026");
    }
}
