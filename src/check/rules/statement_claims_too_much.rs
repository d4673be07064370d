//! # statement-claims-too-much
//!
//! ## What it checks
//! An accessibility statement says "fully compliant" only if nothing speaks against it: no known problem, no failure in the
//! results of the tests, results of every kind of page in every language, and a test by a person. Results of a day that has
//! not come yet are pointed out.
//!
//! ## Why it matters
//! The statement is a legal document. People who cannot use the site read it to learn whether that is their fault or yours.
//!
//! ## How to fix
//! Write `status: partially-compliant` and list what does not work, or mend it and test again.
//!
//! ## Example
//! ```yaml
//! accessibility:
//!   status: fully-compliant
//!   known_problems:
//!     - id: pdf-forms
//!       why: non-compliance
//! ```

use crate::model::{AccessibilityStatement, ComplianceStatus, KnownProblemKind, Now, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "statement-claims-too-much";

pub(in crate::check) fn check(site: &Site, now: &Now, problems: &mut Problems) {
    let statement = &site.portal.accessibility;
    if let Some(results) = statement.results.as_ref().filter(|results| results.tested > now.date()) {
        let day = results.tested.strftime("%-d %B %Y");
        problems.add(
            Problem::error(
                CODE,
                results.span,
                format!("The results say that the site was tested on {day}, which is still to come"),
            )
            .fix("Run the accessibility tests again on a computer with the right date, or build for a later day."),
        );
    }
    if statement.status == ComplianceStatus::FullyCompliant {
        for reason in reasons(site, statement) {
            problems.add(
                Problem::error(CODE, statement.status_span, format!("The statement claims too much: {reason}"))
                    .label("full compliance is not shown")
                    .fix("Write `status: partially-compliant`, or mend what does not work and test again."),
            );
        }
    }
}

/// Everything that speaks against full compliance.
fn reasons(site: &Site, statement: &AccessibilityStatement) -> Vec<String> {
    let mut reasons = Vec::new();
    let is_problem = |kind| kind != KnownProblemKind::OutOfScope;
    if let Some(known) = statement.known_problems.iter().find(|known| is_problem(known.kind)) {
        reasons.push(format!("\"{}\" is a known problem", site.texts.source(known.title)));
    }
    if !statement.has_manual_test() {
        reasons.push("no test by a person is written down".to_owned());
    }
    let Some(results) = &statement.results else {
        reasons.push("there are no results of accessibility tests".to_owned());
        return reasons;
    };
    if let Some(failure) = results.failures.first() {
        reasons.push(format!("the tests found failures, such as {}", failure.rule));
    }
    if let Some((page_type, langs)) = results.gaps(site).into_iter().next() {
        let names: Vec<&str> = langs.iter().map(|lang| lang.english_name()).collect();
        reasons.push(format!("no page of the type \"{page_type}\" was tested in {}", names.join(", ")));
    }
    reasons
}
