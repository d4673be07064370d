//! # award-out-of-range
//!
//! ## What it checks
//! The smallest grant of a fund is not larger than its largest, the largest is more than nothing, and a larger
//! sum for exceptional cases comes with words that say when a case is exceptional. Each award lies within the
//! range of its fund, and is no larger than what the group asked for.
//!
//! ## Why it matters
//! The range is the first thing a group looks for. If the list shows a grant that the fund cannot give, either the
//! list or the fund is not true.
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

use crate::model::{Award, AwardRange, Fund, Money, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "award-out-of-range";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for fund in &site.funds {
        check_fund(&fund.award, problems);
    }
    for award in &site.awards {
        // An award whose fund is not known has a stand-in, and there may be no fund at all.
        if let Some(fund) = site.funds.get(award.fund.index()) {
            check_award(award, fund, problems);
        }
    }
}

fn check_fund(award: &AwardRange, problems: &mut Problems) {
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

fn check_award(award: &Award, fund: &Fund, problems: &mut Problems) {
    let amount = award.awarded;
    if let Some((applied, span)) = award.applied.filter(|(applied, _)| *applied < amount) {
        problems.add(
            Problem::warning(
                CODE,
                award.awarded_span,
                format!("The award {} is larger than what the group asked for", award.slug),
            )
            .label(format!("more than {applied}"))
            .fix("Correct the amount that is wrong.")
            .related(span, "what the group asked for"),
        );
    }
    let range = &fund.award;
    let (most, most_span) = range.exceptional_max.filter(|(e, _)| *e > range.max).unwrap_or((range.max, range.max_span));
    let outside = if amount > most {
        (
            format!("The award {} is larger than its fund gives", award.slug),
            format!("more than {most}"),
            most_span,
            "the most that the fund gives",
        )
    } else if amount < range.min {
        (
            format!("The award {} is smaller than its fund gives", award.slug),
            format!("less than {}", range.min),
            range.min_span,
            "the least that the fund gives",
        )
    } else {
        return;
    };
    let (message, label, limit, limit_words) = outside;
    problems.add(
        Problem::warning(CODE, award.awarded_span, message)
            .label(label)
            .fix("Correct the amount, or the range of the fund.")
            .related(limit, limit_words)
            .related(award.fund_span, "the fund is named here"),
    );
}
