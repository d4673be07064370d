//! # unused-media
//!
//! ## What it checks
//! Every recording, every file of captions and every report in the folder is used by a page.
//!
//! ## Why it matters
//! It would be published all the same. Most often its name is wrong where it should be used, or the page went and the
//! recording stayed.
//!
//! ## How to fix
//! Use it, or take it out of the folder.
//!
//! ## Example
//! A file `old-interview.mp3` that no page names.

use std::collections::BTreeSet;

use crate::model::{MediaId, Place, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "unused-media";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let of_reports = site.evaluations.iter().filter_map(|evaluation| evaluation.report.as_ref()?.place.as_ref());
    let places = site.recordings().filter_map(|recording| recording.place.as_ref()).chain(of_reports);
    let mut used: BTreeSet<MediaId> = site.recordings().filter_map(|recording| recording.captions).collect();
    used.extend(places.filter_map(|place| match place {
        Place::File(id) => Some(*id),
        Place::Web(_) => None,
    }));
    for (i, media) in site.media.iter().enumerate() {
        if used.contains(&MediaId::new(i)) {
            continue;
        }
        problems.add(
            Problem::warning(CODE, Span::start_of(media.file), "No page uses this file")
                .fix("Use it, or take it out of the folder. If it should be used, check the name that the page gives."),
        );
    }
}
