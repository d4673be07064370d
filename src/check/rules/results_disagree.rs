//! # results-disagree
//!
//! ## What it checks
//! The results of a round fit its awards: at least as many groups applied as got a grant, they asked for at least
//! what was given, and no round gave more than it had.
//!
//! ## Why it matters
//! The page of a fund shows how many of those who applied got a grant. If the numbers contradict each other, people
//! believe none of them.
//!
//! ## How to fix
//! Correct the results below the round, or the list of awards. If the round had more money than the fund's usual pot,
//! write `pot:` in the round.
//!
//! ## Example
//! ```yaml
//! results:
//!   applications: 4
//!   asked: £9,000
//! ```

use crate::model::{Fund, FundId, PotPer, Round, Site, Totals};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "results-disagree";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for (f, fund) in site.funds.iter().enumerate() {
        for (r, round) in fund.rounds.iter().enumerate() {
            let totals = site.totals_of_round(FundId::new(f), r);
            if totals.awards > 0 {
                check_round(fund, round, &totals, problems);
            }
        }
    }
}

fn check_round(fund: &Fund, round: &Round, totals: &Totals, problems: &mut Problems) {
    let given = totals.awarded;
    if let Some(results) = round.results {
        let count = i64::try_from(totals.awards).unwrap_or(i64::MAX);
        if results.applications < count {
            problems.add(
                Problem::error(CODE, results.applications_span, "More groups got a grant than applied")
                    .label(format!("{count} got one"))
                    .fix("Count the applications again, or correct the rounds in the list of awards."),
            );
        }
        if let Some((_, span)) = results.asked.filter(|(asked, _)| *asked < given) {
            problems.add(
                Problem::error(CODE, span, "More was given in this round than was asked for")
                    .label(format!("{given} was given"))
                    .fix("Add up again what the groups asked for, or correct the list of awards."),
            );
        }
    }
    let (pot, span) = round.pot.unwrap_or((fund.pot.amount, fund.pot.span));
    // A pot for each neighbourhood says nothing about a round.
    if (round.pot.is_some() || fund.pot.per != PotPer::Neighbourhood) && given > pot {
        problems.add(
            Problem::warning(CODE, span, format!("The awards of the round \"{}\" are more than the money in it", round.slug))
                .label(format!("{given} was given"))
                .fix("Correct the pot, or the amounts in the list of awards.")
                .related(round.span, "the round"),
        );
    }
}
