//! # decision-model
//!
//! ## What it checks
//! A fund and its decision model fit together: in participatory budgeting each round has a date for the vote, and in
//! the other models none has. `portal.yaml` explains every model that a fund uses, once.
//!
//! ## Why it matters
//! The steps, dates and people on a fund's page come from its model. Residents who are to vote must know when.
//!
//! ## How to fix
//! Add or take away the `vote` date, or correct `decision_model`. Explain each model under `decision_models` in
//! `portal.yaml`.
//!
//! ## Example
//! ```yaml
//! decision_model: open-application
//! rounds:
//!   - id: autumn-2026
//!     vote: 2027-01-16
//! ```

use std::collections::BTreeMap;

use crate::model::{DecisionModel, Fund, Site};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "decision-model";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let mut explained: BTreeMap<DecisionModel, Span> = BTreeMap::new();
    for text in &site.portal.decision_models {
        if let Some(first) = explained.get(&text.model) {
            problems.add(
                Problem::error(CODE, text.span, format!("The decision model \"{}\" is explained twice", text.model.word()))
                    .label("the second one")
                    .fix("Keep one of the two.")
                    .related(*first, "the first one"),
            );
        } else {
            explained.insert(text.model, text.span);
        }
    }
    let mut missing: BTreeMap<DecisionModel, Span> = BTreeMap::new();
    for fund in &site.funds {
        check_votes(fund, problems);
        if !explained.contains_key(&fund.decision_model) {
            missing.entry(fund.decision_model).or_insert(fund.decision_model_span);
        }
    }
    for (model, span) in missing {
        let problem = Problem::error(CODE, span, format!("portal.yaml does not explain the decision model \"{}\"", model.word()))
            .label("used here")
            .fix(format!("Add it to `decision_models` in portal.yaml, with `id: {}`.", model.word()));
        problems.add(match explained.values().next() {
            Some(first) => problem.related(*first, "a decision model that is explained"),
            None => problem.related(site.portal.span, "no decision model is explained here"),
        });
    }
}

fn check_votes(fund: &Fund, problems: &mut Problems) {
    let by_vote = fund.decision_model == DecisionModel::ParticipatoryBudgeting;
    for round in &fund.rounds {
        match round.vote {
            None if by_vote => problems.add(
                Problem::warning(CODE, round.span, format!("The round \"{}\" does not say when people vote", round.slug))
                    .label("no \"vote\"")
                    .fix("Add `vote:` with the date of the vote.")
                    .related(fund.decision_model_span, "in this model people vote"),
            ),
            Some((_, span)) if !by_vote => problems.add(
                Problem::warning(CODE, span, "This round has a date for a vote, and its fund does not decide by vote")
                    .fix("Take `vote` away, or write `decision_model: participatory-budgeting`.")
                    .related(fund.decision_model_span, "in this model nobody votes"),
            ),
            _ => {}
        }
    }
}
