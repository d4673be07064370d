//! `openchest build`: make the website.

use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};
use serde_json::json;

use super::arguments::BuildArguments;
use super::console::{Console, Outcome, count, seconds};
use super::last_run;
use super::progress::Counted;
use super::settings::Settings;
use super::translations;
use crate::forms::HAS_PDF;
use crate::i18n::Lang;
use crate::pipeline::{self, Timings};
use crate::problems::Problems;
use crate::publish::{Staging, Tally, Target, Written};
use crate::source::Sources;

pub(super) fn run(arguments: &BuildArguments, console: &Console) -> Result<Outcome> {
    let start = Instant::now();
    let settings = Settings::resolve(&arguments.content, Some(&arguments.as_of), !arguments.no_minify)?;
    // Before the work, so that nobody waits for a refusal.
    let target = Target::open(&arguments.out)?;
    let mut timings = Timings::default();
    let mut sources = timings.time("load", || settings.load())?;
    let input = timings.time("fingerprint", || settings.fingerprint(&sources));
    if !arguments.force
        && let Some((tally, problems)) = timings.time("compare", || nothing_to_do(&target, &settings, &input, &sources))
    {
        console.problems(&problems, &sources);
        console.say(format_args!(
            "Nothing changed: {} holds {} in {} from the same content and date. To build again: --force",
            arguments.out.display(),
            count(tally.pages, "page"),
            count(tally.languages, "language"),
        ));
        write_timings(arguments.timings.as_deref(), &timings, tally.pages, start.elapsed())?;
        return Ok(Outcome::Clean);
    }

    let mut problems = Problems::new();
    let Ok(edition) = pipeline::read(&sources, &settings.options, &mut timings, &mut problems) else {
        return Ok(stopped(console, &problems, &sources, &arguments.out));
    };
    sources.let_go();
    let progress = console.progress("Making the website:");
    let staging = Staging::start(target)?;
    let store = Counted { progress: &progress, store: Some(&staging) };
    let Ok(entries) = pipeline::make(&sources, &edition, &settings.options, Some(&store), &mut timings, &mut problems) else {
        drop(progress);
        return Ok(stopped(console, &problems, &sources, &arguments.out));
    };
    let tally = Tally {
        pages: entries.keys().filter(|path| path.ends_with(".html")).count(),
        languages: edition.site.portal.languages.iter().filter(|l| **l != Lang::PSEUDO).count(),
        warnings: problems.counts().1,
        due: pipeline::due(&edition, &settings.options).map(jiff::Timestamp::as_second),
    };
    let written = timings.time("publish", || staging.finish(&entries, &input, tally))?;
    drop(progress);
    let stale = timings.time("translations", || translations::stale_line(&sources, &edition, &problems, &settings.content));
    write_timings(arguments.timings.as_deref(), &timings, tally.pages, start.elapsed())?;
    for pipeline::Stage { name: stage, wall: took, .. } in &timings.0 {
        console.detail(format_args!("{stage:>12}  {}", seconds(*took)));
    }
    console.problems(&problems, &sources);
    if let Some(line) = stale {
        console.say(line);
    }
    say_done(console, arguments, &settings, tally, written, start.elapsed());
    if !HAS_PDF && entries.keys().any(|path| path.ends_with(".docx")) {
        console.say("Left out: PDF documents, because this openchest was built without the feature \"pdf\".");
    }
    if let (Some(cache), 1..) = (&settings.options.render.cache, tally.warnings) {
        last_run::remember(cache.folder(), &input, problems);
    }
    Ok(Outcome::Clean)
}

/// How the last build went and its warnings, if it was made from the same input and is still in place.
fn nothing_to_do(target: &Target, settings: &Settings, input: &str, sources: &Sources) -> Option<(Tally, Problems)> {
    let tally = target.unchanged(input)?;
    if tally.due.is_some_and(|due| due <= settings.present().as_second()) {
        return None;
    }
    if tally.warnings == 0 {
        return Some((tally, Problems::new()));
    }
    let problems = last_run::recall(settings.options.render.cache.as_ref()?.folder(), input, sources)?;
    (problems.counts() == (0, tally.warnings)).then_some((tally, problems))
}

/// The content has errors; they are shown, and the published folder is as it was.
fn stopped(console: &Console, problems: &Problems, sources: &Sources, out: &Path) -> Outcome {
    console.problems(problems, sources);
    if out.exists() {
        console.say(format_args!("Nothing was published; {} is as it was.", out.display()));
    } else {
        console.say("Nothing was published.");
    }
    Outcome::Problems
}

fn say_done(console: &Console, arguments: &BuildArguments, settings: &Settings, tally: Tally, written: Written, took: Duration) {
    let warnings = if tally.warnings == 0 { "No problems".to_owned() } else { count(tally.warnings, "warning") };
    console.say(format_args!(
        "Built {} in {} in {}. {warnings}. {} written, {} unchanged.",
        count(tally.pages, "page"),
        count(tally.languages, "language"),
        seconds(took),
        count(written.new, "file"),
        written.kept,
    ));
    let serve = match settings.content.to_str() {
        Some(".") | None => "openchest serve".to_owned(),
        Some(content) => format!("openchest serve {content}"),
    };
    console.say(format_args!("Open {}, or run: {serve}", arguments.out.join("index.html").display()));
}

/// `{"stages": {"parse": µs, …}, "pages": n, "total_us": n}`.
fn write_timings(file: Option<&Path>, timings: &Timings, pages: usize, total: Duration) -> Result<()> {
    let Some(file) = file else { return Ok(()) };
    let stages: serde_json::Map<String, serde_json::Value> = timings
        .0
        .iter()
        .map(|s| (s.name.to_owned(), json!({ "wall_us": s.wall.as_micros(), "cpu_us": s.cpu.as_micros() })))
        .collect();
    let json = json!({ "stages": stages, "pages": pages, "total_us": total.as_micros() });
    write_file(file, &format!("{json}\n"))
}

#[expect(clippy::disallowed_methods, reason = "a file the user asked for, outside the published folder")]
fn write_file(file: &Path, text: &str) -> Result<()> {
    std::fs::write(file, text).with_context(|| format!("The file {} could not be written", file.display()))
}
