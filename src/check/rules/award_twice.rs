//! # award-twice
//!
//! ## What it checks
//! No group has two awards of the same amount, from the same fund and round, decided on the same day.
//!
//! ## Why it matters
//! A row that was copied counts twice in every total, and in the open data.
//!
//! ## How to fix
//! Delete one of the two. If both are real, give each a title that says what it is for: then this warning goes.
//!
//! ## Example
//! ```csv
//! id,title,recipient,fund,awarded,decided
//! RB-2026-03,Wednesday walks,Forest Edge Walkers,wellbeing,£2400,2026-05-29
//! RB-2026-04,Wednesday walks,Forest Edge Walkers,wellbeing,£2400,2026-05-29
//! ```

use std::collections::BTreeMap;

use crate::model::{Award, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "award-twice";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let mut seen: BTreeMap<_, &Award> = BTreeMap::new();
    for award in &site.awards {
        let title = site.texts.source(award.title);
        let what = (award.borough, &award.recipient.name, title, award.fund, award.round, award.awarded, award.decided);
        if let Some(first) = seen.get(&what) {
            problems.add(
                Problem::warning(CODE, award.span, format!("\"{}\" got this grant twice", award.recipient.name))
                    .label(format!("the same as {}", first.slug))
                    .fix("Delete one of the two. If both are real, give each a title of its own.")
                    .related(first.span, "the first one"),
            );
        } else {
            seen.insert(what, award);
        }
    }
}
