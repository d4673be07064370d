//! # pot-too-small
//!
//! ## What it checks
//! The pot of a fund can pay at least one grant of the largest size. If every funder's amount is given, they add
//! up to the pot. The pot of one round is not larger than the pot of the whole fund.
//!
//! ## Why it matters
//! Groups judge by the pot whether it is worth their time to apply, and funders must be able to find their own
//! money in it.
//!
//! ## How to fix
//! Correct the amount that is wrong. If the pot is counted for each round or each neighbourhood, say so with `per`.
//!
//! ## Example
//! ```yaml
//! pot:
//!   amount: £3,000
//!   per: fund
//! award:
//!   min: £500
//!   max: £5,000
//! ```

use crate::model::{Fund, Money, PotPer, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "pot-too-small";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for fund in &site.funds {
        check_largest_grant(fund, problems);
        check_funders(fund, problems);
        check_rounds(fund, problems);
    }
}

fn check_largest_grant(fund: &Fund, problems: &mut Problems) {
    if fund.pot.amount < fund.award.max {
        problems.add(
            Problem::error(CODE, fund.pot.span, "The pot is smaller than one grant")
                .label(format!("less than {}", fund.award.max))
                .fix(format!("Choose a pot of at least {}, or lower the largest grant.", fund.award.max))
                .related(fund.award.max_span, "the largest grant"),
        );
    }
    for round in &fund.rounds {
        let Some((pot, span)) = round.pot.filter(|(pot, _)| *pot < fund.award.max) else { continue };
        problems.add(
            Problem::error(CODE, span, format!("The pot of this round, {pot}, is smaller than one grant"))
                .label(format!("less than {}", fund.award.max))
                .fix(format!("Choose a pot of at least {}, or lower the largest grant.", fund.award.max))
                .related(fund.award.max_span, "the largest grant"),
        );
    }
}

/// Funders pay into the fund, so their amounts can be compared with a pot that is counted for the fund.
fn check_funders(fund: &Fund, problems: &mut Problems) {
    if fund.pot.per != PotPer::Fund || fund.funders.is_empty() {
        return;
    }
    let amounts: Option<Vec<Money>> = fund.funders.iter().map(|f| f.amount.map(|(amount, _)| amount)).collect();
    let Some(amounts) = amounts else { return };
    let sum: Money = amounts.into_iter().sum();
    if sum != fund.pot.amount {
        let mut problem =
            Problem::warning(CODE, fund.pot.span, format!("The funders give {sum} together, and the pot is {}", fund.pot.amount))
                .label(format!("not {sum}"))
                .fix("Correct the pot or the amount of a funder. If an amount is not public, leave it out.");
        for (amount, span) in fund.funders.iter().filter_map(|f| f.amount) {
            problem = problem.related(span, format!("one funder gives {amount}"));
        }
        problems.add(problem);
    }
}

fn check_rounds(fund: &Fund, problems: &mut Problems) {
    if fund.pot.per != PotPer::Fund {
        return;
    }
    for round in &fund.rounds {
        let Some((pot, span)) = round.pot.filter(|(pot, _)| *pot > fund.pot.amount) else { continue };
        problems.add(
            Problem::warning(CODE, span, format!("This round has {pot}, and the whole fund has {}", fund.pot.amount))
                .label(format!("more than {}", fund.pot.amount))
                .fix("Correct the pot of the round or of the fund. If the fund's pot is counted for each round, write `per: round`.")
                .related(fund.pot.span, "the pot of the fund"),
        );
    }
}
