//! Makes the site again, on a thread of its own.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jiff::civil::{Date, DateTime};

use super::orders::{Inbox, Order};
use super::site::SiteServer;
use super::{overlay, reach, translations};
use crate::i18n::{Lang, Words};
use crate::model::Site;
use crate::pipeline::{self, Draft, Moment, Options, Sources};
use crate::problems::Problems;
use crate::reach::Reach;
use crate::source::Edited;
use crate::translations::{Status, target_languages};

/// How often to look whether another day began.
const DAY_CHECK: Duration = Duration::from_secs(60);

/// How long nothing may change before the whole site is made: a browser has its page by then, and a file that an editor was
/// still writing is complete, so that nobody is told of errors in half a file.
const REST: Duration = Duration::from_millis(50);

/// When to look again at a folder that appeared.
const FOLDER_REST: Duration = Duration::from_millis(150);

/// When the whole site is made although files keep changing.
const LONGEST_DUE: Duration = Duration::from_secs(10);

pub(super) struct Rebuilder {
    content: PathBuf,
    options: Options,
    present: fn() -> DateTime,
    site: Arc<SiteServer>,
    /// Content and moment of the last run: editors write files without changing them, and that is no news.
    last: Option<(blake3::Hash, Option<Moment>, Date)>,
    /// The files as they were read last.
    sources: Option<Sources>,
    draft: Draft,
    /// What the site is still to be made for.
    due: Option<Due>,
}

/// A making of the whole site that is put off until nothing changes.
struct Due {
    /// For how long nothing may change.
    rest: Duration,
    /// When it was due first.
    since: Instant,
    /// The files that changed.
    changed: Vec<PathBuf>,
    /// Whether a folder appeared, which is to be looked at again.
    is_folder: bool,
    /// Whether all that changed is on the pages that somebody is looking at.
    is_shown: bool,
}

/// What came of a run.
enum Rebuilt {
    /// Nothing changed.
    Same,
    /// The numbers of errors and warnings.
    Made(usize, usize),
    /// A newer order came.
    Overtaken,
}

impl Rebuilder {
    pub(super) fn new(content: PathBuf, options: Options, present: fn() -> DateTime, site: Arc<SiteServer>) -> Self {
        Rebuilder { content, options, present, site, last: None, sources: None, draft: Draft::default(), due: None }
    }

    /// Makes the site for the first time. Returns a line about it.
    pub(super) fn first(&mut self) -> String {
        let start = Instant::now();
        match self.rebuild(&[], &Arc::default()) {
            Rebuilt::Made(0, 0) => format!("Made the site in {} ms.", start.elapsed().as_millis()),
            Rebuilt::Made(0, warnings) => {
                format!("Made the site in {} ms, with warnings ({warnings}).", start.elapsed().as_millis())
            }
            Rebuilt::Made(errors, _) => format!("The content has errors ({errors}); the preview lists them."),
            Rebuilt::Same | Rebuilt::Overtaken => "The content folder cannot be read now.".to_owned(),
        }
    }

    /// Follows orders until nobody gives any.
    pub(super) fn follow(&mut self, inbox: &Inbox) {
        while let Some(orders) = inbox.wait(self.due.as_ref().map_or(DAY_CHECK, |due| due.rest)) {
            let mut is_time = orders.is_empty();
            let (mut changed, mut asked, mut asked_reach) = (Vec::new(), Vec::new(), Vec::new());
            for order in orders {
                match order {
                    Order::Changed(paths) => changed.extend(paths),
                    Order::FolderAppeared(paths) => {
                        changed.extend(paths);
                        self.due(REST).is_folder = true;
                    }
                    Order::LostCount => {
                        self.sources = None;
                        self.due(REST);
                    }
                    Order::ShowAsOf(moment) => {
                        self.options.as_of = moment;
                        is_time = true;
                    }
                    Order::Translations(lang, answer) => asked.push((lang, answer)),
                    Order::Reach(answer) => asked_reach.push(answer),
                }
            }
            if !changed.is_empty() {
                // If something else is still to be looked at, a single file is not all that changed.
                let is_single = self.due.as_ref().is_none_or(|due| due.is_shown);
                let is_shown = is_single && self.show(&changed);
                let due = self.due(REST);
                due.is_shown = is_shown;
                due.changed.append(&mut changed);
            }
            let is_asked = !asked.is_empty() || !asked_reach.is_empty();
            let is_overdue = self.due.as_ref().is_some_and(|due| due.since.elapsed() > LONGEST_DUE);
            if is_time || is_asked || is_overdue {
                let never = Arc::default();
                self.catch_up(if is_overdue { &never } else { inbox.overtaken() });
            }
            for (lang, answer) in asked {
                // Whoever asked may have gone.
                let _ = answer.send(self.translations_page(lang));
            }
            for answer in asked_reach {
                let _ = answer.send(self.reach_page());
            }
        }
    }

    /// Notes that the whole site is to be made when nothing has changed for this time.
    fn due(&mut self, rest: Duration) -> &mut Due {
        self.due.get_or_insert_with(|| Due {
            rest,
            since: Instant::now(),
            changed: Vec::new(),
            is_folder: false,
            is_shown: false,
        })
    }

    /// Makes the whole site, unless `overtaken` becomes true meanwhile. It is due then as before.
    fn catch_up(&mut self, overtaken: &Arc<AtomicBool>) {
        let due = self.due.take();
        let changed = due.as_ref().map_or(&[][..], |due| &due.changed);
        let is_folder = due.as_ref().is_some_and(|due| due.is_folder);
        match self.rebuild(changed, overtaken) {
            Rebuilt::Overtaken => {
                self.due = due;
                // The pages that somebody looks at came before the rest.
                self.due(REST).is_shown = true;
            }
            Rebuilt::Same | Rebuilt::Made(..) => {
                if is_folder {
                    self.due(FOLDER_REST);
                }
            }
        }
    }

    fn look_at_the_clock(&mut self) {
        let present = (self.present)();
        (self.options.today, self.options.time) = (present.date(), Some(present.time()));
    }

    /// Makes the site if anything changed.
    fn rebuild(&mut self, changed: &[PathBuf], overtaken: &Arc<AtomicBool>) -> Rebuilt {
        // A folder that vanished for a moment, as some programs do when they save, is looked at again when
        // it comes back.
        let sources = match &self.sources {
            Some(known) => known.reload(changed),
            None => pipeline::load(&self.content),
        };
        let Ok(sources) = sources else { return Rebuilt::Same };
        self.look_at_the_clock();
        let state = (sources.fingerprint(), self.options.as_of, self.options.today);
        if self.last == Some(state) {
            self.sources = Some(sources);
            return Rebuilt::Same;
        }
        let mut problems = Problems::new();
        let is_known = self.draft.is_ready() && self.sources.as_ref().is_some_and(|known| known.fingerprint() == state.0);
        let made = self.make(&sources, is_known, overtaken, &mut problems);
        self.sources = Some(sources);
        let Some(is_shown) = made else {
            // Some pages are of this state, the rest of the one before.
            self.last = None;
            return Rebuilt::Overtaken;
        };
        self.last = Some(state);
        if let Some(sources) = &self.sources {
            let (json, page) = overlay::describe(&problems, sources, self.options.as_of, is_shown);
            self.site.set_problems(json, page);
        }
        let (errors, warnings) = problems.counts();
        Rebuilt::Made(errors, warnings)
    }

    /// Puts the new site in the place of the last one, unless the content has errors. Whether it did; `None` if that was
    /// overtaken. `is_known`: whether the files are those of the draft, which then stays as it is if it is overtaken.
    fn make(&mut self, sources: &Sources, is_known: bool, overtaken: &Arc<AtomicBool>, problems: &mut Problems) -> Option<bool> {
        let is_overtaken = || overtaken.load(Ordering::Relaxed);
        let stop = is_known.then_some(overtaken);
        let read = self.draft.read(sources, &self.options, &self.site.viewed(), stop, problems);
        let Ok(pages) = read else { return (!(is_known && is_overtaken())).then_some(false) };
        self.site.put_some(pages);
        match (self.draft.make(sources, &self.options, overtaken, problems), self.draft.base_path()) {
            (Ok(entries), Some(base)) => {
                self.site.put(entries, base);
                Some(true)
            }
            _ => (!is_overtaken()).then_some(false),
        }
    }

    /// Shows an edit of a single file on the pages that somebody is looking at. Whether it did; the whole site is still to be
    /// made.
    fn show(&mut self, changed: &[PathBuf]) -> bool {
        self.look_at_the_clock();
        let Some(sources) = &mut self.sources else { return false };
        let file = match sources.reread(changed) {
            Some(Edited::File(file)) => file,
            Some(Edited::Nothing) => return true,
            None => return false,
        };
        // From now on some pages may be of another state than the rest.
        self.last = None;
        let pages = self.draft.edit(sources, file, &self.options, &self.site.viewed());
        pages.map(|pages| self.site.put_some(pages)).is_some()
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
        self.draft
            .texts(sources, &self.options)
            .map(|site| (sources, site))
            .map_err(|_| "The content has errors. Mend them first: the site's own pages list them.")
    }
}
