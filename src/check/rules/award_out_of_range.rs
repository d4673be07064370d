//! # award-out-of-range
//!
//! ## What it checks
//! The smallest grant of a fund is not larger than its largest, the largest is more than nothing, and a larger
//! sum for exceptional cases comes with words that say when a case is exceptional. The grant of a case study
//! lies within the range of its fund.
//!
//! ## Why it matters
//! The range is the first thing a group looks for. If a story shows a grant that the fund cannot give, either the
//! story or the fund is not true.
//!
//! ## How to fix
//! Correct the amount that is wrong. If the fund gave more in one case, add `exceptional_max` and `exceptional`.
//!
//! ## Example
//! ```yaml
//! award:
//!   min: £5,000
//!   max: £500
//! ```

use crate::model::{Award, CaseStudy, Fund, Money, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "award-out-of-range";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for fund in &site.funds {
        check_fund(&fund.award, problems);
    }
    for study in &site.case_studies {
        // A case study whose fund is not known has a stand-in, and there may be no fund at all.
        if let Some(fund) = site.funds.get(study.fund.index()) {
            check_study(study, fund, problems);
        }
    }
}

fn check_fund(award: &Award, problems: &mut Problems) {
    if award.max == Money::default() {
        problems.add(
            Problem::error(CODE, award.max_span, "The largest grant of this fund is nothing")
                .fix("Write the most that one group can get, such as £5,000."),
        );
    } else if award.min > award.max {
        problems.add(
            Problem::error(CODE, award.min_span, "The smallest grant is larger than the largest")
                .label(format!("more than {}", award.max))
                .fix(format!("Choose an amount up to {}, or raise `max`.", award.max))
                .related(award.max_span, "the largest grant"),
        );
    }
    let Some((exceptional, span)) = award.exceptional_max else { return };
    if exceptional <= award.max {
        problems.add(
            Problem::error(CODE, span, "The largest grant in exceptional cases is not more than in any case")
                .label(format!("not more than {}", award.max))
                .fix(format!("Choose an amount above {}, or take `exceptional_max` away.", award.max))
                .related(award.max_span, "the largest grant in any case"),
        );
    }
    if award.exceptional.is_none() {
        problems.add(
            Problem::error(CODE, span, "Nothing says when a group can get this larger grant")
                .label("\"exceptional\" is missing")
                .fix("Add `exceptional:` with one sentence that says which cases are exceptional."),
        );
    }
}

fn check_study(study: &CaseStudy, fund: &Fund, problems: &mut Problems) {
    let amount = study.award.amount;
    let range = &fund.award;
    let (most, most_span) = range.exceptional_max.filter(|(e, _)| *e > range.max).unwrap_or((range.max, range.max_span));
    let outside = if amount > most {
        ("This grant is larger than its fund gives", format!("more than {most}"), most_span, "the most that the fund gives")
    } else if amount < range.min {
        (
            "This grant is smaller than its fund gives",
            format!("less than {}", range.min),
            range.min_span,
            "the least that the fund gives",
        )
    } else {
        return;
    };
    let (message, label, limit, limit_words) = outside;
    problems.add(
        Problem::warning(CODE, study.award.span, message)
            .label(label)
            .fix("Correct the amount, or the range of the fund.")
            .related(limit, limit_words)
            .related(study.fund_span, "the fund is named here"),
    );
}
