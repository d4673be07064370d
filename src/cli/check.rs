//! `openchest check`: look for problems and make nothing.

use anyhow::Result;

use super::arguments::{CheckArguments, ProblemFormat};
use super::console::{Console, Outcome, count};
use super::progress::Counted;
use super::settings::Settings;
use super::translations;
use crate::pipeline::{self, Timings};
use crate::problems::Problems;

pub(super) fn run(arguments: &CheckArguments, console: &Console) -> Result<Outcome> {
    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), false)?;
    let sources = settings.load()?;
    let mut problems = Problems::new();
    let mut timings = Timings::default();
    let mut stale = None;
    if let Ok(edition) = pipeline::read(&sources, &settings.options, &mut timings, &mut problems) {
        // Finished pages are checked too, so they are made, looked at and thrown away.
        let progress = console.progress("Checking the pages:");
        let store = Counted { progress: &progress, store: None };
        let _ = pipeline::make(&sources, &edition, &settings.options, Some(&store), &mut timings, &mut problems);
        drop(progress);
        stale = translations::stale_line(&sources, &edition, &problems, &settings.content);
    }
    console.data(&arguments.format.printer().print(&problems, &sources, true))?;
    let (errors, warnings) = problems.counts();
    if errors + warnings == 0 && arguments.format == ProblemFormat::Text {
        console.say(format_args!("No problems in {}.", count(sources.content().count(), "file")));
    }
    if let Some(line) = stale {
        console.say(line);
    }
    Ok(if errors > 0 { Outcome::Problems } else { Outcome::Clean })
}
