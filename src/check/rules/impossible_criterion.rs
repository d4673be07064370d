//! # impossible-criterion
//!
//! ## What it checks
//! Somebody can meet each criterion of a fund, and all of them together: the least number is not above the greatest, one
//! answer at least passes, and no two criteria ask for the opposite. Limits on the same thing (`measures`) have a number in
//! common and are of one sort. The checker has room for 48 answers that fail.
//!
//! ## Why it matters
//! Every group would be told that it cannot apply.
//!
//! ## How to fix
//! Correct the limit or the answer that the message names, or take one of the two criteria away.
//!
//! ## Example
//! ```yaml
//! - id: income
//!   kind: number
//!   min: £50,000
//!   max: £5,000
//!   statement: Your group had an income of {min} to {max} last year.
//! ```

use crate::check::walk;
use crate::model::{Criterion, CriterionKind, CriterionOption, FundId, Limits, MOST_FAILING_ANSWERS, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "impossible-criterion";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for criterion in site.written_criteria() {
        check_one(criterion, problems);
    }
    for (criterion, _) in walk::changed_criteria(site) {
        check_one(criterion, problems);
    }
    for (id, fund) in (0..).map(FundId::new).zip(&site.funds) {
        let criteria = site.criteria_of(id);
        for (at, second) in criteria.iter().enumerate() {
            for first in &criteria[..at] {
                check_pair(site, first, second, problems);
            }
        }
        let failing = criteria.iter().flat_map(|c| c.answers()).filter(|answer| answer.fails.is_some()).count();
        if failing > MOST_FAILING_ANSWERS {
            problems.add(Problem::error(CODE, fund.span, format!("This fund has {failing} answers that fail")).fix(format!(
                "Ask less: the checker has room for {MOST_FAILING_ANSWERS}, and few people answer so many questions."
            )));
        }
    }
}

fn check_one(criterion: &Criterion, problems: &mut Problems) {
    match &criterion.kind {
        CriterionKind::OneOf(options) if !options.is_empty() && options.iter().all(|option| option.fails.is_some()) => {
            problems.add(
                Problem::error(CODE, criterion.span, "No answer to this criterion passes")
                    .fix("Take `fails: true` away from an answer with which a group can apply, or add such an answer."),
            );
        }
        CriterionKind::Number(limits) => check_limits(limits, problems),
        _ => {}
    }
}

fn check_limits(limits: &Limits, problems: &mut Problems) {
    let Some(max) = limits.max else { return };
    let (least, most) = limits.range();
    match limits.min {
        Some((min, span)) if !min.has_unit_of(max.quantity) => problems.add(
            Problem::error(CODE, max.span, "The two limits of this criterion count different things")
                .fix("Write both as numbers, both as amounts with £, or both as shares with %.")
                .related(span, "the other limit"),
        ),
        Some((_, span)) if least > most => problems.add(
            Problem::error(CODE, max.span, "No number is within these limits")
                .fix("Raise the upper limit, or lower `min`.")
                .related(span, "the least number"),
        ),
        None if most < 0 => problems.add(
            Problem::error(CODE, max.span, "No number is within this limit").fix("Raise the limit: nothing is less than nought."),
        ),
        _ => {}
    }
}

fn check_pair(site: &Site, first: &Criterion, second: &Criterion, problems: &mut Problems) {
    let question = |criterion: &Criterion| site.texts.source(criterion.question);
    let mut clash = |message: &str, fix: &str| {
        problems.add(Problem::error(CODE, second.span, message).fix(fix).related(first.span, "the other criterion"));
    };
    // Within one list `duplicate-id` says so.
    if first.slug == second.slug && !first.slug.is_empty() && !in_one_list(site, first, second) {
        clash(
            &format!("Two criteria of this fund have the id \"{}\"", second.slug),
            "Take one of them away with `without`, or give it another id.",
        );
    }
    if first.excludes() != second.excludes() && question(first) == question(second) && !question(first).is_empty() {
        clash("One criterion asks for yes and another for no to the same question", "Take one of the two away.");
    }
    if first.measures.is_none() || first.measures != second.measures {
        return;
    }
    match (&first.kind, &second.kind) {
        (CriterionKind::Number(one), CriterionKind::Number(other)) => {
            let ((a, b), (c, d)) = (one.range(), other.range());
            if unit_differs(one, other) {
                clash(
                    "Two criteria measure the same thing in different ways",
                    "Write both limits as numbers, amounts or shares.",
                );
            } else if a.max(c) > b.min(d) {
                clash(
                    "No number meets this criterion and another one that measures the same thing",
                    "Correct one of the limits.",
                );
            }
        }
        (CriterionKind::OneOf(one), CriterionKind::OneOf(other))
            if !passing(one).any(|slug| passing(other).any(|s| s == slug)) =>
        {
            clash(
                "No answer meets this criterion and another one that measures the same thing",
                "Let one answer pass in both; it has the same id in both.",
            );
        }
        _ => {}
    }
}

fn in_one_list(site: &Site, first: &Criterion, second: &Criterion) -> bool {
    let holds = |list: &[Criterion]| [first, second].iter().all(|one| list.iter().any(|other| other.span == one.span));
    let of_sets = site.criteria_sets.iter().map(|set| set.criteria.as_slice());
    of_sets.chain(site.funds.iter().map(|fund| fund.eligibility.own.as_slice())).any(holds)
}

fn passing(options: &[CriterionOption]) -> impl Iterator<Item = &str> {
    options.iter().filter(|option| option.fails.is_none()).map(|option| option.slug.as_str())
}

fn unit_differs(one: &Limits, other: &Limits) -> bool {
    let unit = |limits: &Limits| limits.min.map(|(min, _)| min).or(limits.max.map(|max| max.quantity));
    matches!((unit(one), unit(other)), (Some(one), Some(other)) if !one.has_unit_of(other))
}
