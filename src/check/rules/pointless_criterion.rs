//! # pointless-criterion
//!
//! ## What it checks
//! Each criterion of a fund can decide something: not every answer passes, and no other criterion of the fund that measures
//! the same thing is stricter. A next step leads to another fund than this one. What a fund leaves out or changes in a
//! shared set, and what a document shows, is there.
//!
//! ## Why it matters
//! Each question costs a small group time. A question that decides nothing, or a next step that leads back to where the
//! reader is, wastes it. A change of a criterion that is not there would do nothing in silence.
//!
//! ## How to fix
//! Take the criterion away, correct its limit, or correct the id.
//!
//! ## Example
//! ```yaml
//! - id: kind-of-group
//!   kind: one-of
//!   options:
//!     - id: charity
//!       label: A charity
//!     - id: business
//!       label: A business
//! ```

use crate::model::{Criterion, CriterionKind, Destination, Fund, FundId, Limits, Quantity, Site};
use crate::problems::{Problem, Problems, did_you_mean};
use crate::source::Span;

pub(super) const CODE: &str = "pointless-criterion";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for criterion in site.written_criteria() {
        check_one(criterion, problems);
    }
    for (id, fund) in (0..).map(FundId::new).zip(&site.funds) {
        let criteria = site.criteria_of(id);
        for (at, second) in criteria.iter().enumerate() {
            for first in &criteria[..at] {
                check_pair(first, second, problems);
            }
        }
        let steps = criteria.iter().flat_map(Criterion::next_steps);
        for step in steps.filter(|step| step.to.contains(&Destination::Fund(id))) {
            problems.add(
                Problem::error(CODE, step.span, "This next step leads to the fund that the reader cannot apply to")
                    .fix("Name another fund under `funds`, or take it away."),
            );
        }
        check_names(site, fund, criteria, problems);
    }
}

fn check_one(criterion: &Criterion, problems: &mut Problems) {
    let passes_all = match &criterion.kind {
        CriterionKind::OneOf(options) => !options.is_empty() && options.iter().all(|option| option.fails.is_none()),
        CriterionKind::Number(Limits { min, max, .. }) => {
            let from_nought = min.is_none_or(|(min, _)| min.number() == 0);
            let to_all = max.is_none_or(|max| max.quantity == Quantity::Percent(100) && max.inclusive);
            (min.is_some() || max.is_some()) && from_nought && to_all
        }
        _ => false,
    };
    if passes_all {
        problems.add(
            Problem::warning(CODE, criterion.span, "Every answer to this criterion passes")
                .fix("Write `fails: true` for an answer that fails, correct the limit, or take the criterion away."),
        );
    }
}

fn check_pair(first: &Criterion, second: &Criterion, problems: &mut Problems) {
    if first.measures.is_none() || first.measures != second.measures {
        return;
    }
    let (CriterionKind::Number(one), CriterionKind::Number(other)) = (&first.kind, &second.kind) else { return };
    let ((a, b), (c, d)) = (one.range(), other.range());
    if a.max(c) > b.min(d) {
        return;
    }
    let (idle, strict) = match (a <= c && d <= b, c <= a && b <= d) {
        (true, _) => (first, second),
        (_, true) => (second, first),
        _ => return,
    };
    problems.add(
        Problem::warning(CODE, idle.span, "This criterion decides nothing: another one that measures the same thing is stricter")
            .fix("Keep the stricter one.")
            .related(strict.span, "the stricter one"),
    );
}

/// Ids of criteria that a fund names.
fn check_names(site: &Site, fund: &Fund, criteria: &[Criterion], problems: &mut Problems) {
    let mut unknown = |slug: &str, span: Span, place: &str, known: Vec<&str>| {
        if slug.is_empty() || known.contains(&slug) {
            return;
        }
        let fix = match did_you_mean(slug, known.iter().copied()) {
            Some(near) => format!("Did you mean \"{near}\"?"),
            None => format!("Use one of: {}.", known.join(", ")),
        };
        problems.add(Problem::error(CODE, span, format!("{place} has no criterion \"{slug}\"")).fix(fix));
    };
    for shared in &fund.eligibility.shared {
        let Some(set) = site.criteria_sets.get(shared.set.index()) else { continue };
        let known: Vec<&str> = set.criteria.iter().map(|criterion| criterion.slug.as_str()).collect();
        let changes = shared.changes.iter().map(|change| (&change.slug, change.span));
        for (slug, span) in shared.without.iter().map(|(slug, span)| (slug, *span)).chain(changes) {
            unknown(slug, span, &format!("The set \"{}\"", set.slug), known.clone());
        }
    }
    let known: Vec<&str> = criteria.iter().map(|criterion| criterion.slug.as_str()).collect();
    for (slug, span) in fund.documents.iter().flat_map(|document| &document.shows) {
        unknown(slug, *span, "This fund", known.clone());
    }
}
