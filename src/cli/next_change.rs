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
    if next.is_empty() {
        return Ok(format!("After {}, nothing on the site changes by itself.\n", formats.day(edition.now.date())));
    }
    let mut out = "The site next changes by itself (London time):\n".to_owned();
    for change in next {
        let site = &edition.site;
        let fund = site.fund(change.fund);
        let round = &fund.rounds[change.round];
        let happens = match change.kind {
            ChangeKind::Opens => "opens",
            ChangeKind::Closes => "closes",
            ChangeKind::Withdrawn => "is withdrawn",
        };
        let (title, fund, borough) =
            (site.texts.source(round.title), site.texts.source(fund.title), site.texts.source(site.borough(fund.borough).name));
        let _ = writeln!(out, "  {fund}, {borough}: the round {title} {happens} {}", when(change, &formats));
    }
    Ok(out)
}

/// When it happens, without midnight, which nobody can tell to belong to the day before or after: what ends
/// then ends with the last minute of its day, and what begins begins with the day.
fn when(change: &Change, formats: &Formats) -> String {
    let at = Now::from_timestamp(change.at);
    let shown = match change.kind {
        _ if at.time() != Time::midnight() => at,
        ChangeKind::Closes => Now::from_timestamp(change.at - SignedDuration::from_mins(1)),
        ChangeKind::Opens | ChangeKind::Withdrawn => return format!("at the start of {}", formats.day(at.date())),
    };
    format!("at {} on {}", formats.time(shown.time()), formats.day(shown.date()))
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FundId, Moment};

    /// How a change of this kind is spoken of, from the words of the content.
    fn spoken(kind: ChangeKind, written: &str) -> String {
        let moment = Moment::parse(written).unwrap();
        let at = if kind == ChangeKind::Closes { moment.ends() } else { moment.starts() };
        when(&Change { at, kind, fund: FundId::new(0), round: 0 }, &Formats::new(Lang::ENGLISH).unwrap())
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
            assert_eq!(spoken(ChangeKind::Closes, written), expected, "{written}");
        }
    }

    #[test]
    fn opening_without_a_time_is_the_start_of_its_day() {
        assert_eq!(spoken(ChangeKind::Opens, "2026-11-23"), "at the start of Monday 23 November 2026");
        assert_eq!(spoken(ChangeKind::Opens, "2026-11-23 9am"), "at 9am on Monday 23 November 2026");
        assert_eq!(spoken(ChangeKind::Withdrawn, "2026-11-23"), "at the start of Monday 23 November 2026");
    }
}
