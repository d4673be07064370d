//! # venue-booked-twice
//!
//! ## What it checks
//! No two events are in one venue at the same time.
//!
//! ## Why it matters
//! Two groups of people stand in one room, and one of them has to go home.
//!
//! ## How to fix
//! Change the time or the venue of one. If the venue has several rooms, write each as a venue of its own.
//!
//! ## Example
//! ```yaml
//! - id: surgery
//!   on: 2026-12-01
//!   starts: 2pm
//!   ends: 4pm
//!   venue: library
//! - id: workshop
//!   on: 2026-12-01
//!   starts: 3pm
//!   ends: 5pm
//!   venue: library
//! ```

use std::collections::BTreeMap;

use crate::model::{Event, Now, Occurrence, Site, VenueId};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "venue-booked-twice";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    let mut by_venue: BTreeMap<VenueId, Vec<(&Event, &Occurrence)>> = BTreeMap::new();
    for event in &site.events {
        for occurrence in event.occurrences.iter().filter(|o| !o.is_cancelled() && o.start() > now.timestamp()) {
            if let Some(venue) = occurrence.venue {
                by_venue.entry(venue).or_default().push((event, occurrence));
            }
        }
    }
    for (venue, mut all) in by_venue {
        all.sort_by_key(|(_, occurrence)| (occurrence.starts, occurrence.span));
        let mut known: Vec<[Span; 2]> = Vec::new();
        let mut rest = all.iter();
        // Of all events so far the one that is there the longest: it may outlast several others.
        let Some(mut longest) = rest.next() else { continue };
        for next in rest {
            let ((first, earlier), (second, later)) = (longest, next);
            if later.ends > earlier.ends {
                longest = next;
            }
            let spans = [first.span, second.span];
            // Two series that meet once meet every week; once is enough to say.
            if later.starts >= earlier.ends || known.contains(&spans) {
                continue;
            }
            known.push(spans);
            let day = later.starts.date().strftime("%A %-d %B %Y");
            problems.add(
                Problem::warning(
                    CODE,
                    later.span,
                    format!("Two events are in {} on {day} at the same time", site.venue(venue).name),
                )
                .label(format!("\"{}\" is there too", first.slug))
                .fix("Change the time or the venue of one of them.")
                .related(earlier.span, "the other one"),
            );
        }
    }
}
