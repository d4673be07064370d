//! # unused-picture
//!
//! ## What it checks
//! Every picture in the content folder is used by a page.
//!
//! ## Why it matters
//! A picture that nobody uses is often one whose consent ran out, or one with a name that was typed wrong elsewhere.
//!
//! ## How to fix
//! Use the picture, or take it out of the folder.
//!
//! ## Example
//! `case-studies/walking-club.jpg`, while the case study has no `picture:`.

use std::collections::BTreeSet;

use crate::model::{PictureId, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "unused-picture";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let mut used: BTreeSet<PictureId> = site.case_studies.iter().filter_map(|c| c.picture.as_ref()).map(|p| p.picture).collect();
    used.extend(site.pictures_in_prose().into_iter().map(|(picture, _)| picture));
    for (i, picture) in site.pictures.iter().enumerate() {
        if !used.contains(&PictureId::new(i)) {
            problems.add(
                Problem::warning(CODE, Span::start_of(picture.file), "No page uses this picture")
                    .fix("Use it, or take it out of the folder. If it should be used, check the name that the page gives."),
            );
        }
    }
}
