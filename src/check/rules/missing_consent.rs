//! # missing-consent
//!
//! ## What it checks
//! Every picture of a case study has a consent record, and every quote has a consent record or a published source.
//! A picture inside a text has no place for a record, so the same picture should have one in a case study.
//!
//! ## Why it matters
//! A face or somebody's words are personal data. They may be published only while that person agrees, and you must
//! be able to show that they did (UK GDPR, Article 7).
//!
//! ## How to fix
//! Add `consent:` with `from`, `on` and `expires`. If the picture shows no real people, say so in `from` and name
//! whoever made the picture.
//!
//! ## Example
//! ```yaml
//! quotes:
//!   - id: side-by-side
//!     text: On a path, looking ahead, I can say things.
//!     person: Tariq
//!     role: Member of the walking club
//! ```

use std::collections::BTreeSet;

use crate::model::{PictureId, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "missing-consent";

const FIX: &str = "Add `consent:` with `from`, `on` and `expires`. If no real people are shown, say so in `from`.";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for study in &site.case_studies {
        if let Some(picture) = study.picture.as_ref().filter(|p| p.consent.is_none()) {
            problems.add(
                Problem::error(CODE, picture.span, "Nobody's consent is recorded for this picture")
                    .label("no \"consent\"")
                    .fix(FIX),
            );
        }
        for quote in study.quotes.iter().filter(|q| q.consent.is_none() && q.source.is_none()) {
            problems.add(
                Problem::error(
                    CODE,
                    quote.span,
                    format!("This quote has neither the consent of {} nor a published source", quote.person),
                )
                .label("no \"consent\" and no \"source\"")
                .fix("Add `consent:` with `from`, `on` and `expires`, or `source:` if the words were published elsewhere."),
            );
        }
    }
    let recorded: BTreeSet<PictureId> =
        site.case_studies.iter().filter_map(|c| c.picture.as_ref()).filter(|p| p.consent.is_some()).map(|p| p.picture).collect();
    for (picture, alt) in site.pictures_in_prose() {
        if !recorded.contains(&picture) {
            problems
                .add(Problem::warning(CODE, site.texts.entry(alt).span, "Nobody's consent is recorded for this picture").fix(
                "If it shows people, make it the `picture:` of a case study, with `consent:`. If it does not, you can leave it.",
            ));
        }
    }
}
