//! From a content folder to a finished site, in one direction.
//!
//! `check` stops after [`make`] and throws the bytes away; `build` hands a store of `publish` to it; `serve`
//! does it again whenever a file changes. Nothing here knows what a stage does inside.

mod preview;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use jiff::civil::{Date, Time};

use crate::check::{self, Inspector};
use crate::content;
pub use crate::content::Memo;
use crate::feeds;
use crate::forms;
use crate::i18n::{Phrasebooks, Words};
use crate::model::{Edition, Now, Site};
use crate::output::{Entry, Output, Store};
use crate::problems::{Problem, Problems, Stopped};
use crate::render::{self, Theme};

pub use self::preview::{Draft, Pages};
/// What those who run it need of the stages, so that they depend on the pipeline alone.
pub use crate::model::{Moment, UrlPath};
pub use crate::source::{Sources, load};

/// What a run depends on besides the files.
#[derive(Debug, Clone)]
pub struct Options {
    /// The moment to build for, if one was asked for.
    pub as_of: Option<Moment>,
    /// Today in London, used when no moment was asked for and the portal pins none.
    pub today: Date,
    /// The time of day in London, so that what has changed by itself since midnight has changed in the site too. Without it
    /// the day has just begun.
    pub time: Option<Time>,
    /// Whether the pseudo-language of the tests is added.
    pub pseudo: bool,
    /// How pages are rendered.
    pub render: render::Settings,
}

/// What a stage took.
#[derive(Debug, Clone, Copy)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// By the clock on the wall.
    pub wall: Duration,
    /// Of all cores together.
    pub cpu: Duration,
}

/// What each stage took, in order.
#[derive(Debug, Clone, Default)]
pub struct Timings(pub Vec<Stage>);

impl Timings {
    /// Runs a stage and notes what it took.
    pub fn time<T>(&mut self, name: &'static str, run: impl FnOnce() -> T) -> T {
        let (start, cpu) = (Instant::now(), cpu_time());
        let result = run();
        self.0.push(Stage { name, wall: start.elapsed(), cpu: cpu_time().saturating_sub(cpu) });
        result
    }
}

/// The processor time this process has used so far.
fn cpu_time() -> Duration {
    let time = rustix::time::clock_gettime(rustix::time::ClockId::ProcessCPUTime);
    Duration::new(u64::try_from(time.tv_sec).unwrap_or(0), u32::try_from(time.tv_nsec).unwrap_or(0))
}

/// Files to site: parses the content and checks it. Words of translations stay in their files, which have to be there as long
/// as the site is used.
///
/// # Errors
/// [`Stopped`] if the content has errors; they are in `problems`.
pub fn read(sources: &Sources, options: &Options, timings: &mut Timings, problems: &mut Problems) -> Result<Edition, Stopped> {
    let edition = parse(sources, options, &mut Memo::default(), timings, problems)?;
    check(sources, &edition, timings, problems)?;
    Ok(edition)
}

/// The first half of [`read`], with what is worth keeping from the last time. What it gives may have errors: checking
/// comes next, so that the errors of both are told at once.
///
/// # Errors
/// [`Stopped`] if there is nothing to check.
pub fn parse(
    sources: &Sources,
    options: &Options,
    memo: &mut Memo,
    timings: &mut Timings,
    problems: &mut Problems,
) -> Result<Edition, Stopped> {
    let site = timings.time("parse", || content::parse(sources, options.pseudo, memo, problems)).ok_or(Stopped)?;
    let words = timings.time("words", || Words::load(sources, &site.portal.languages, problems));
    let now = now(&site, options);
    content::report_missing_words(&site, |lang| words.has(lang), problems);
    Ok(Edition { site, words, now })
}

/// The second half of [`read`].
///
/// # Errors
/// [`Stopped`] if this half or the first found errors.
pub fn check(sources: &Sources, edition: &Edition, timings: &mut Timings, problems: &mut Problems) -> Result<(), Stopped> {
    timings.time("check", || check::site(&edition.site, sources, &edition.now, problems));
    content::report_changed_files(&edition.site, problems);
    problems.stop_if_errors()
}

/// Files to site, unchecked, for those who work on its texts alone: a wrong date is no reason not to translate.
///
/// # Errors
/// [`Stopped`] if a file could not be read as it stands.
pub fn texts(sources: &Sources, options: &Options, memo: &mut Memo, problems: &mut Problems) -> Result<Site, Stopped> {
    let site = content::parse(sources, options.pseudo, memo, problems).ok_or(Stopped)?;
    problems.stop_if_errors()?;
    Ok(site)
}

/// Site to output: renders every page and file, hands them to `store` or keeps them, and checks them.
///
/// # Errors
/// [`Stopped`] if a page could not be made or a finished page has errors.
pub fn make(
    sources: &Sources,
    edition: &Edition,
    options: &Options,
    store: Option<&dyn Store>,
    timings: &mut Timings,
    problems: &mut Problems,
) -> Result<BTreeMap<String, Entry>, Stopped> {
    let phrasebooks = timings.time("phrasebooks", || phrasebooks(edition, problems))?;
    let theme =
        timings.time("theme", || Theme::load(sources, edition, &phrasebooks, &options.render, problems)).ok_or(Stopped)?;
    let inspector = Inspector::new(&edition.site.portal.base_path());
    make_all(&theme, &phrasebooks, Output::new(store, Some(&inspector)), &inspector, timings, problems)
}

/// The sequence of stages after the theme is loaded.
fn make_all(
    theme: &Theme<'_>,
    phrasebooks: &Phrasebooks<'_>,
    output: Output<'_>,
    inspector: &Inspector,
    timings: &mut Timings,
    problems: &mut Problems,
) -> Result<BTreeMap<String, Entry>, Stopped> {
    let (edition, sources, cache) = (theme.edition(), theme.sources(), theme.cache());
    // Large files come before the pages, of which there is more to remember with each that is made.
    timings.time("feeds", || feeds::files(edition, phrasebooks, &output));
    // Pages say how large each document is, so they come after them.
    let (downloads, found) = timings.time("documents", || forms::documents(edition, phrasebooks, sources, cache, &output));
    problems.append(found);
    problems.append(timings.time("render", || render::pages(theme, &downloads, &output)));
    timings.time("pictures", || render::pictures(theme, &output, problems));
    timings.time("media", || render::media(theme, &output));
    timings.time("inspect", || check::output(&output, inspector, problems));
    // Asked last, because any of them may have left something out.
    if output.is_unwanted() {
        // Giving back the room of thousands of pages takes longer than whoever waits should.
        let unwanted = output.into_entries();
        std::thread::spawn(move || drop(unwanted));
        return Err(Stopped);
    }
    content::report_changed_files(&edition.site, problems);
    problems.stop_if_errors()?;
    Ok(output.into_entries())
}

/// How everything is said in the languages of the portal.
fn phrasebooks<'e>(edition: &'e Edition, problems: &mut Problems) -> Result<Phrasebooks<'e>, Stopped> {
    let portal = &edition.site.portal;
    Phrasebooks::new(&edition.words, &portal.languages).map_err(|error| {
        problems.add(Problem::error("unknown-language", portal.span, error.to_string()).fix("Take the language away."));
        Stopped
    })
}

/// The moment asked for, else the example's pinned date, else the last moment of today so far at which the site changed by
/// itself: sites made between two such moments are the same.
fn now(site: &Site, options: &Options) -> Now {
    let date = pinned(site).unwrap_or(options.today);
    let start = Now::at(options.as_of.unwrap_or(Moment { date, time: None }));
    if !follows_the_clock(site, options) {
        return start;
    }
    let present = Now::at(Moment { date: options.today, time: options.time }).timestamp();
    let passed = site.changes_after(&start).into_iter().take_while(|change| change.at <= present).last();
    passed.map_or(start, |change| Now::from_timestamp(change.at))
}

fn pinned(site: &Site) -> Option<Date> {
    site.portal.example_date.filter(|_| site.portal.example)
}

fn follows_the_clock(site: &Site, options: &Options) -> bool {
    options.as_of.is_none() && pinned(site).is_none()
}

/// When the site is to be made again from the same content, because it changes by itself; never if it is made for a moment
/// that was asked for or pinned.
pub fn due(edition: &Edition, options: &Options) -> Option<Timestamp> {
    let ahead = follows_the_clock(&edition.site, options).then(|| edition.site.changes_after(&edition.now))?;
    ahead.first().map(|change| change.at)
}
