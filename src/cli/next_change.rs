//! `openchest next-change`: when the website will differ by itself, so that a timer can build it again.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use super::arguments::{NextChangeArguments, TextOrJson};
use super::console::{Console, Outcome};
use super::settings::Settings;
use crate::i18n::{Formats, Lang};
use crate::model::{Change, Edition, FundId, Now, WhatChanges, rfc3339};
use crate::pipeline::{self, Timings};
use crate::problems::Problems;
use crate::source::{Sources, Span};

pub(super) fn run(arguments: &NextChangeArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), false)?;
    let sources = settings.load()?;
    let mut problems = Problems::new();
    let Ok(edition) = pipeline::read(&sources, &settings.options, &mut Timings::default(), &mut problems) else {
        console.problems(&problems, &sources);
        return Ok(Outcome::Problems);
    };
    let changes = edition.site.changes_after(&edition.now);
    let ahead = Ahead::of(&edition, &sources, &changes, arguments.limit);
    match arguments.format {
        TextOrJson::Text => console.data(&ahead.text()?)?,
        TextOrJson::Json => console.data(&format!("{:#}\n", ahead.json()))?,
    }
    Ok(Outcome::Clean)
}

/// The moments to come.
struct Ahead<'a> {
    edition: &'a Edition,
    sources: &'a Sources,
    /// Those to list, each with all that changes then.
    moments: Vec<&'a [Change]>,
    /// How many there are besides.
    more: usize,
}

impl<'a> Ahead<'a> {
    /// The first `limit` moments, or all of them if it is 0.
    fn of(edition: &'a Edition, sources: &'a Sources, changes: &'a [Change], limit: usize) -> Self {
        let mut moments: Vec<&[Change]> = changes.chunk_by(|a, b| a.at == b.at).collect();
        let listed = if limit == 0 { moments.len() } else { moments.len().min(limit) };
        let more = moments.len() - listed;
        moments.truncate(listed);
        Ahead { edition, sources, moments, more }
    }

    fn text(&self) -> Result<String> {
        let formats = Formats::new(Lang::ENGLISH).map_err(|_| anyhow::anyhow!("There is no data for English dates"))?;
        if self.moments.is_empty() {
            return Ok(format!("After {}, nothing on the site changes by itself.\n", formats.day(self.edition.now.date())));
        }
        let mut out = "The site next changes by itself (London time):\n".to_owned();
        for change in self.moments.iter().copied().flatten() {
            let _ = writeln!(out, "  {}", self.line(change, &formats));
        }
        let _ = match self.more {
            0 => Ok(()),
            1 => writeln!(out, "and at one more moment after that. To see it: --limit 0"),
            more => writeln!(out, "and at {more} more moments after that. To see all of them: --limit 0"),
        };
        Ok(out)
    }

    fn line(&self, change: &Change, formats: &Formats) -> String {
        let site = &self.edition.site;
        let source = |text| site.texts.source(text);
        let when = when(change, formats);
        let round = |fund: FundId, round: usize, happens: &str| {
            let fund = site.fund(fund);
            let (title, borough) = (source(fund.rounds[round].title), source(site.borough(fund.borough).name));
            format!("{}, {borough}: the round {title} {happens} {when}", source(fund.title))
        };
        match change.what {
            WhatChanges::Opens(fund, at) => round(fund, at, "opens"),
            WhatChanges::Closes(fund, at) => round(fund, at, "closes"),
            WhatChanges::Withdrawn(fund, at) => round(fund, at, "is withdrawn"),
            WhatChanges::EventEnds(event, _) => {
                let event = site.event(event);
                let borough = source(site.borough(event.borough).name);
                format!("{}, {borough}: a date ends {when}", source(event.title))
            }
            WhatChanges::ConsentEnds(span, what) => {
                let (file, line) = self.place(span);
                format!(
                    "{file}, line {line}: the consent for this {what} runs out {when}, and no build works until you mend that"
                )
            }
        }
    }

    /// The file and line in which something stands.
    fn place(&self, span: Span) -> (String, usize) {
        let (start, _) = self.sources.positions(span);
        (self.sources.file(span.file).shown_path(), start.line)
    }

    /// The first moment stands at the top too: most scripts want nothing else.
    fn json(&self) -> Value {
        let moment = |changes: &[Change]| {
            let told: Vec<Value> = changes.iter().map(|change| self.change(change)).collect();
            (changes.first().map(|change| rfc3339(change.at)), told)
        };
        let (at, changes) = self.moments.first().map_or_else(|| (None, Vec::new()), |first| moment(first));
        let moments = self.moments.iter().map(|changes| {
            let (at, changes) = moment(changes);
            json!({ "at": at, "changes": changes })
        });
        json!({
            "as_of": rfc3339(self.edition.now.timestamp()),
            "at": at,
            "changes": changes,
            "moments": moments.collect::<Vec<_>>(),
            "more": self.more,
        })
    }

    fn change(&self, change: &Change) -> Value {
        let site = &self.edition.site;
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
            WhatChanges::ConsentEnds(span, what) => {
                let (file, line) = self.place(span);
                json!({ "change": "consent-ends", "of": what, "file": file, "line": line })
            }
        }
    }
}

/// When it happens, without midnight, which nobody can tell to belong to the day before or after: what ends
/// then ends with the last minute of its day, and what begins begins with the day.
fn when(change: &Change, formats: &Formats) -> String {
    let at = Now::from_timestamp(change.at);
    let begins = matches!(change.what, WhatChanges::Opens(..) | WhatChanges::Withdrawn(..));
    if at.time() == Time::midnight() && begins {
        return format!("at the start of {}", formats.day(at.date()));
    }
    let shown = if at.time() == Time::midnight() { Now::from_timestamp(minute_before(change.at)) } else { at };
    format!("at {} on {}", formats.time(shown.time()), formats.day(shown.date()))
}

fn minute_before(at: Timestamp) -> Timestamp {
    at.saturating_sub(SignedDuration::from_mins(1)).unwrap_or(at)
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
            time: None,
            pseudo: false,
            render: crate::render::Settings::default(),
        };
        let mut problems = Problems::new();
        let edition = pipeline::read(&sources, &options, &mut Timings::default(), &mut problems).ok().unwrap();
        let changes = edition.site.changes_after(&edition.now);
        let ahead = Ahead::of(&edition, &sources, &changes, 1);
        let told = ahead.text().unwrap();
        let first = told.lines().nth(1).unwrap();
        assert_eq!(first, "  First Tuesday advice surgery, Hackney: a date ends at 7:30pm on Tuesday 8 December 2026");
        let json = ahead.json();
        assert_eq!(json["changes"][0]["change"], "event-ends");
        assert_eq!(json["changes"][0]["starts"], "2026-12-08T17:00:00+00:00");
        assert_eq!(json["moments"][0]["changes"], json["changes"]);
        let consents: Vec<String> =
            Ahead::of(&edition, &sources, &changes, 0).text().unwrap().lines().map(str::to_owned).collect();
        assert!(consents.iter().any(|line| line.contains("the consent for this picture runs out at 11:59pm on")), "{consents:?}");
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
