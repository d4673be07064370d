//! Makes the site again, on a thread of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};

use jiff::civil::Date;
use tokio::sync::oneshot;

use super::site::SiteServer;
use super::{overlay, reach, translations};
use crate::i18n::{Lang, Words};
use crate::model::Site;
use crate::pipeline::{self, Memo, Moment, Options, Sources, Timings};
use crate::problems::Problems;
use crate::reach::Reach;
use crate::translations::{Status, target_languages};

/// How often to look whether another day began.
const DAY_CHECK: Duration = Duration::from_secs(60);

/// What the rebuilding thread is asked to do.
#[derive(Debug)]
pub(super) enum Order {
    /// Files changed.
    Changed(Vec<PathBuf>),
    /// A folder appeared. Files made in it before it was watched are noticed only by looking again.
    FolderAppeared(Vec<PathBuf>),
    /// Something changed that was not noticed.
    LostCount,
    /// Show the site as of another moment; `None` for today.
    ShowAsOf(Option<Moment>),
    /// Answer with the page of translations, of one language or of all.
    Translations(Option<Lang>, oneshot::Sender<String>),
    /// Answer with the page of whom the languages reach.
    Reach(oneshot::Sender<String>),
}

pub(super) struct Rebuilder {
    content: PathBuf,
    options: Options,
    today: fn() -> Date,
    site: Arc<SiteServer>,
    /// Content and moment of the last run: editors write files without changing them, and that is no news.
    last: Option<(blake3::Hash, Option<Moment>, Date)>,
    /// The files as they were read last.
    sources: Option<Sources>,
    memo: Memo,
}

impl Rebuilder {
    pub(super) fn new(content: PathBuf, options: Options, today: fn() -> Date, site: Arc<SiteServer>) -> Self {
        Rebuilder { content, options, today, site, last: None, sources: None, memo: Memo::default() }
    }

    /// Makes the site for the first time. Returns a line about it.
    pub(super) fn first(&mut self) -> String {
        let start = Instant::now();
        match self.rebuild(&[]) {
            Some((errors, _)) if errors > 0 => format!("The content has errors ({errors}); the preview lists them."),
            Some((_, 0)) => format!("Made the site in {} ms.", start.elapsed().as_millis()),
            Some((_, warnings)) => format!("Made the site in {} ms, with warnings ({warnings}).", start.elapsed().as_millis()),
            None => "The content folder cannot be read now.".to_owned(),
        }
    }

    /// Follows orders until nobody gives any.
    pub(super) fn follow(&mut self, orders: &Receiver<Order>) {
        loop {
            let order = match orders.recv_timeout(DAY_CHECK) {
                Ok(order) => Some(order),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => return,
            };
            // Orders that came during the last run are answered by one run.
            let all: Vec<Order> = order.into_iter().chain(orders.try_iter()).collect();
            let mut changed = Vec::new();
            let mut is_folder = false;
            let (mut asked, mut asked_reach) = (Vec::new(), Vec::new());
            for order in all {
                match order {
                    Order::Changed(paths) => changed.extend(paths),
                    Order::FolderAppeared(paths) => {
                        changed.extend(paths);
                        is_folder = true;
                    }
                    Order::LostCount => self.sources = None,
                    Order::ShowAsOf(moment) => self.options.as_of = moment,
                    Order::Translations(lang, answer) => asked.push((lang, answer)),
                    Order::Reach(answer) => asked_reach.push(answer),
                }
            }
            self.rebuild(&changed);
            for (lang, answer) in asked {
                // Whoever asked may have gone.
                let _ = answer.send(self.translations_page(lang));
            }
            for answer in asked_reach {
                let _ = answer.send(self.reach_page());
            }
            if is_folder {
                std::thread::sleep(Duration::from_millis(150));
                self.rebuild(&changed);
            }
        }
    }

    /// Makes the site if anything changed. Returns the numbers of errors and warnings if it ran.
    fn rebuild(&mut self, changed: &[PathBuf]) -> Option<(usize, usize)> {
        // A folder that vanished for a moment, as some programs do when they save, is looked at again when
        // it comes back.
        let sources = match &self.sources {
            Some(known) => known.reload(changed),
            None => pipeline::load(&self.content),
        };
        let sources = sources.ok()?;
        self.options.today = (self.today)();
        let state = (sources.fingerprint(), self.options.as_of, self.options.today);
        if self.last == Some(state) {
            self.sources = Some(sources);
            return None;
        }
        self.last = Some(state);
        let mut problems = Problems::new();
        let is_shown = self.make(&sources, &mut problems);
        let (json, page) = overlay::describe(&problems, &sources, self.options.as_of, is_shown);
        self.site.set_problems(json, page);
        self.sources = Some(sources);
        Some(problems.counts())
    }

    /// Puts the new site in the place of the last one, unless the content has errors.
    fn make(&mut self, sources: &Sources, problems: &mut Problems) -> bool {
        let mut timings = Timings::default();
        let Ok(edition) = pipeline::parse(sources, &self.options, &mut self.memo, &mut timings, problems) else {
            return false;
        };
        let viewed = self.site.viewed();
        let first = pipeline::check_and_glance(sources, &edition, &self.options, &viewed, &mut timings, problems);
        let Ok(pages) = first else { return false };
        self.site.put_some(pages);
        let Ok(entries) = pipeline::make(sources, &edition, &self.options, None, &mut timings, problems) else { return false };
        self.site.put(entries, edition.site.portal.base_path());
        true
    }

    /// What is translated, counted anew: it takes longer than a page, and is seldom asked for.
    fn translations_page(&mut self, lang: Option<Lang>) -> String {
        let (sources, site) = match self.texts() {
            Ok(found) => found,
            Err(why) => return translations::no_page(why),
        };
        let langs = target_languages(&site);
        let words = Words::load(sources, &langs, &mut Problems::new());
        match Status::of(sources, &site, &words, &langs) {
            Ok(status) => translations::page(&status, &site, sources, lang),
            Err(faulty) => translations::no_page(&format!("The file {} cannot be read as it is now.", faulty.0)),
        }
    }

    /// Whom the languages reach, counted anew.
    fn reach_page(&mut self) -> String {
        match self.texts().map(|(_, site)| Reach::of(&site)) {
            Ok(Ok(found)) => reach::page(&found),
            Ok(Err(bad)) => reach::no_page(&bad.to_string()),
            Err(why) => reach::no_page(why),
        }
    }

    /// The texts of the content as it was read last, or why there are none.
    fn texts(&mut self) -> Result<(&Sources, Site), &'static str> {
        let Some(sources) = &self.sources else { return Err("The content folder cannot be read now.") };
        pipeline::texts(sources, &self.options, &mut self.memo, &mut Problems::new())
            .map(|site| (sources, site))
            .map_err(|_| "The content has errors. Mend them first: the site's own pages list them.")
    }
}
