//! A site that is made again and again while somebody writes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use super::{Memo, Options, Sources, Timings, make_all, now, phrasebooks};
use crate::check::{self, Inspector};
use crate::content;
use crate::model::{Edition, Site};
use crate::output::{Entry, Output};
use crate::problems::{Problems, Stopped};
use crate::render::{self, Materials, Theme};
use crate::source::FileId;

/// Pages as files below the root, with their bytes.
pub type Pages = Vec<(String, Vec<u8>)>;

/// What is kept from one run for the next.
pub struct Draft {
    memo: Memo,
    materials: Option<Materials>,
    /// The site as it was read last, with the edits since. None if it has errors.
    edition: Option<Edition>,
}

impl Default for Draft {
    fn default() -> Self {
        Draft { memo: Memo::lasting(), materials: None, edition: None }
    }
}

impl Draft {
    /// Files to site, and the pages that somebody is looking at, whose files are among `wanted`: they are made while the
    /// content is checked, because checking and making a large site takes longer than they want to wait. With `stop`, which
    /// is only for files that are those of the last run, it ends early once that is true; the draft is then as it was.
    ///
    /// # Errors
    /// [`Stopped`] if the content has errors, which are in `problems`, and if it was stopped.
    pub fn read(
        &mut self,
        sources: &Sources,
        options: &Options,
        wanted: &BTreeSet<String>,
        stop: Option<&Arc<AtomicBool>>,
        problems: &mut Problems,
    ) -> Result<Pages, Stopped> {
        let last = self.edition.take().filter(|_| stop.is_some());
        let is_stopped = || stop.is_some_and(|stop| stop.load(Ordering::Relaxed));
        self.memo.give_way(stop.cloned());
        let edition = super::parse(sources, options, &mut self.memo, &mut Timings::default(), problems);
        self.memo.give_way(None);
        let edition = match edition {
            Ok(edition) if !is_stopped() => edition,
            _ => {
                self.edition = last.filter(|_| is_stopped());
                return Err(Stopped);
            }
        };
        let before = self.materials.take();
        let glance = || {
            let unheard = &mut Problems::new();
            let materials = Materials::gather(before.as_ref(), sources, &edition.site, &options.render, unheard)?;
            let pages = glance(&materials, sources, &edition, options, wanted);
            Some((materials, pages))
        };
        let never = Arc::default();
        let stop = stop.unwrap_or(&never);
        let check = || check::site_until(stop, &edition.site, sources, &edition.now, problems);
        let ((), glanced) = rayon::join(check, glance);
        let (materials, pages) = glanced.unzip();
        self.materials = materials;
        if is_stopped() {
            self.edition = last;
            return Err(Stopped);
        }
        problems.stop_if_errors()?;
        self.edition = Some(edition);
        Ok(pages.unwrap_or_default())
    }

    /// Whether there is a site without errors that edits can be shown in.
    pub fn is_ready(&self) -> bool {
        self.edition.is_some()
    }

    /// The pages among `wanted` after an edit of one file, of a site that is otherwise as it was read last. `None` if it
    /// takes more than reading that file to know them, or if the site has errors now: all has to be read again then.
    pub fn edit(&mut self, sources: &Sources, file: FileId, options: &Options, wanted: &BTreeSet<String>) -> Option<Pages> {
        let mut edition = self.edition.take()?;
        content::reread(sources, file, &mut edition.site, &mut self.memo)?;
        edition.now = now(&edition.site, options);
        let materials = self.materials.as_ref()?;
        let (has_errors, pages) = rayon::join(
            || check::has_errors_after_edit(&edition.site, &edition.now, file),
            || glance(materials, sources, &edition, options, wanted),
        );
        if has_errors {
            return None;
        }
        self.edition = Some(edition);
        Some(pages)
    }

    /// Makes the site that was read, in memory. Ends early, with an error, once `stop` is true, because a newer order came:
    /// what was made until then is thrown away, and `problems` do not hold all there are.
    ///
    /// # Errors
    /// [`Stopped`] if a page could not be made or a finished page has errors, and if it was stopped.
    pub fn make(
        &self,
        sources: &Sources,
        options: &Options,
        stop: &AtomicBool,
        problems: &mut Problems,
    ) -> Result<BTreeMap<String, Entry>, Stopped> {
        let edition = self.edition.as_ref().ok_or(Stopped)?;
        let phrasebooks = phrasebooks(edition, problems)?;
        let theme = match &self.materials {
            Some(materials) => Theme::of(materials, sources, edition, &phrasebooks, &options.render),
            // Says why.
            None => Theme::load(sources, edition, &phrasebooks, &options.render, problems).ok_or(Stopped)?,
        };
        let inspector = Inspector::new(&edition.site.portal.base_path());
        let output = Output::new(None, Some(&inspector)).until(stop);
        make_all(&theme, &phrasebooks, output, &inspector, &mut Timings::default(), problems)
    }

    /// Path part of the portal's address, with a slash at both ends.
    pub fn base_path(&self) -> Option<String> {
        self.edition.as_ref().map(|edition| edition.site.portal.base_path())
    }

    /// Files to site, unchecked, for those who work on its texts alone.
    ///
    /// # Errors
    /// [`Stopped`] if a file could not be read as it stands.
    pub fn texts(&mut self, sources: &Sources, options: &Options) -> Result<Site, Stopped> {
        // What is remembered of the files is then of this site.
        self.edition = None;
        super::texts(sources, options, &mut self.memo, &mut Problems::new())
    }
}

/// The pages whose files are among `wanted`, as far as they can be made.
fn glance(materials: &Materials, sources: &Sources, edition: &Edition, options: &Options, wanted: &BTreeSet<String>) -> Pages {
    if wanted.is_empty() {
        return Vec::new();
    }
    let Ok(phrasebooks) = phrasebooks(edition, &mut Problems::new()) else { return Vec::new() };
    render::some_pages(&Theme::of(materials, sources, edition, &phrasebooks, &options.render), wanted)
}
