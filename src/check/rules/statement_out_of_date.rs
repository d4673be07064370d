//! # statement-out-of-date
//!
//! ## What it checks
//! The accessibility statement was reviewed and the site was tested within a year, and the results know every kind of page
//! in every language that the site has now. An example portal may have pages that its results do not know.
//!
//! ## Why it matters
//! A new language or a new kind of page can bring new barriers. The regulations ask that the statement is kept under review.
//!
//! ## How to fix
//! Test the site again, copy the new results beside `portal.yaml`, read the statement and change `reviewed`.
//!
//! ## Example
//! ```yaml
//! # It is November 2026.
//! accessibility:
//!   reviewed: 2025-06-02
//! ```

use jiff::ToSpan as _;
use jiff::civil::Date;

use crate::model::{ComplianceStatus, Now, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "statement-out-of-date";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    let statement = &site.portal.accessibility;
    let is_old = |day: Date| day.checked_add(1.year()).is_ok_and(|end| end < now.date());
    let old = |span: Span, what: &str, day: Date| {
        Problem::warning(CODE, span, format!("{what} on {}, more than a year ago", day.strftime("%-d %B %Y")))
            .fix("Test the site again, read the statement once more and write down the new dates.")
    };
    if is_old(statement.reviewed) {
        problems.add(old(statement.reviewed_span, "The statement was last reviewed", statement.reviewed));
    }
    let Some(results) = &statement.results else {
        if let Some(day) = statement.last_manual_test().filter(|day| is_old(*day)) {
            problems.add(old(statement.span, "The site was last tested", day));
        }
        return;
    };
    if is_old(results.tested) {
        problems.add(old(results.span, "The accessibility tests ran", results.tested));
    }
    // Where full compliance is claimed, a gap is an error of `statement-claims-too-much`.
    if site.portal.example || statement.status == ComplianceStatus::FullyCompliant {
        return;
    }
    if let Some((page_type, langs)) = results.gaps(site).into_iter().next() {
        let names: Vec<&str> = langs.iter().map(|lang| lang.english_name()).collect();
        let message = format!("The results know no page of the type \"{page_type}\" in {}", names.join(", "));
        problems.add(Problem::warning(CODE, results.span, message).fix("Run the accessibility tests on the site as it is now."));
    }
}
