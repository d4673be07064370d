//! A community chest.

use jiff::Timestamp;

use super::audience::{GroupKind, People};
use super::clock::Now;
use super::eligibility::Eligibility;
use super::form::FundForm;
use super::ids::{BoroughId, ContactId, FunderId, NeighbourhoodId, PartnerId, PriorityId};
use super::money::Money;
use super::prose::Prose;
use super::round::{Round, RoundState};
use super::text::Text;
use crate::source::Span;

/// How a fund chooses what to pay for. Published model: [open application, participatory budgeting, or
/// building on existing partnership work].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum DecisionModel {
    /// A panel reads applications.
    OpenApplication,
    /// People vote.
    ParticipatoryBudgeting,
    /// Partners who already work together agree.
    ExistingPartnership,
}

impl DecisionModel {
    /// The word in the content file.
    pub fn word(self) -> &'static str {
        match self {
            DecisionModel::OpenApplication => "open-application",
            DecisionModel::ParticipatoryBudgeting => "participatory-budgeting",
            DecisionModel::ExistingPartnership => "existing-partnership",
        }
    }
}

/// Why a funder is in a fund.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FunderRole {
    /// Puts in the first and core money.
    Principal,
    /// Adds to it.
    Match,
    /// Anything else.
    Other,
}

/// A funder of a fund.
#[derive(Debug, Clone)]
pub struct FundedBy {
    /// Who.
    pub funder: FunderId,
    /// Why.
    pub role: FunderRole,
    /// How much, if published.
    pub amount: Option<(Money, Span)>,
}

/// What the pot is counted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PotPer {
    /// The fund as a whole.
    Fund,
    /// Each neighbourhood.
    Neighbourhood,
    /// Each round.
    Round,
}

/// The money there is.
#[derive(Debug, Clone)]
pub struct Pot {
    /// How much.
    pub amount: Money,
    /// Where the amount stands.
    pub span: Span,
    /// For what.
    pub per: PotPer,
    /// A caveat.
    pub note: Option<Text>,
}

/// What one group can get.
#[derive(Debug, Clone)]
pub struct AwardRange {
    /// The least.
    pub min: Money,
    /// Where it stands.
    pub min_span: Span,
    /// The most.
    pub max: Money,
    /// Where it stands.
    pub max_span: Span,
    /// The most in exceptional cases.
    pub exceptional_max: Option<(Money, Span)>,
    /// When a case is exceptional.
    pub exceptional: Option<Text>,
}

/// A document to have ready.
#[derive(Debug, Clone)]
pub struct Document {
    /// Its id in the content.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// Its name.
    pub name: Text,
    /// Why it is asked for.
    pub why: Option<Text>,
    /// The ids of the criteria that it is the evidence for, and where they stand.
    pub shows: Vec<(String, Span)>,
}

/// A step of applying.
#[derive(Debug, Clone)]
pub struct Step {
    /// What to do.
    pub title: Text,
    /// How.
    pub text: Prose,
}

/// How it is decided.
#[derive(Debug, Clone)]
pub struct Decision {
    /// Who decides.
    pub who: Vec<PartnerId>,
    /// How.
    pub about: Prose,
    /// What they look for.
    pub looks_for: Vec<Text>,
    /// What applicants hear afterwards.
    pub feedback: Text,
    /// Whether one may apply again.
    pub again: Text,
}

/// What a group tells afterwards.
#[derive(Debug, Clone)]
pub struct Monitoring {
    /// What.
    pub what: Text,
    /// When.
    pub when: Text,
    /// Who helps with it.
    pub help: Text,
}

/// A question people ask.
#[derive(Debug, Clone)]
pub struct Faq {
    /// Its id in the content, also the id of its heading.
    pub slug: String,
    /// Where its id stands.
    pub span: Span,
    /// The question.
    pub question: Text,
    /// The answer.
    pub answer: Prose,
}

/// Where a fund stands: the state of the round that matters most now.
#[derive(Debug, Clone, Copy)]
pub struct FundState<'a> {
    /// The state.
    pub state: RoundState,
    /// The round: the open one closing first, else the next to open, else the last one.
    pub round: &'a Round,
}

/// A community chest in a borough.
#[derive(Debug, Clone)]
pub struct Fund {
    /// The file name without its ending.
    pub slug: String,
    /// The file.
    pub span: Span,
    /// The borough.
    pub borough: BoroughId,
    /// Its name.
    pub title: Text,
    /// One or two sentences.
    pub summary: Text,
    /// True if invented.
    pub example: bool,
    /// Who pays.
    pub funders: Vec<FundedBy>,
    /// Where the list of funders stands.
    pub funders_span: Span,
    /// The money there is.
    pub pot: Pot,
    /// What one group can get.
    pub award: AwardRange,
    /// How it chooses.
    pub decision_model: DecisionModel,
    /// Where it stands.
    pub decision_model_span: Span,
    /// Who it is for, in one breath.
    pub who_for: Text,
    /// The kinds of group that can apply; any if empty.
    pub groups: Vec<(GroupKind, Span)>,
    /// Who should benefit; everyone if empty.
    pub for_people: Vec<(People, Span)>,
    /// Where; the whole borough if empty.
    pub neighbourhoods: Vec<NeighbourhoodId>,
    /// What it wants to change.
    pub priorities: Vec<PriorityId>,
    /// Who can apply.
    pub eligibility: Eligibility,
    /// What it pays for.
    pub we_fund: Vec<Text>,
    /// What it does not pay for.
    pub we_do_not_fund: Vec<Text>,
    /// What to have ready.
    pub documents: Vec<Document>,
    /// How to apply, step by step.
    pub how_to_apply: Vec<Step>,
    /// The ways to apply.
    pub ways_to_apply: Vec<Text>,
    /// The form to apply with.
    pub form: Option<FundForm>,
    /// Its calls, in the order of the file.
    pub rounds: Vec<Round>,
    /// Where the list of rounds stands.
    pub rounds_span: Span,
    /// How it is decided.
    pub decision: Decision,
    /// How the money is paid.
    pub payment: Prose,
    /// What to tell afterwards.
    pub monitoring: Monitoring,
    /// Who to ask.
    pub contacts: Vec<ContactId>,
    /// What people ask.
    pub faqs: Vec<Faq>,
}

impl Fund {
    /// Where the fund stands at a moment; `None` only for a fund without rounds, which is a problem.
    pub fn state(&self, now: &Now) -> Option<FundState<'_>> {
        let in_state = |state| self.rounds.iter().filter(move |r| r.state(now) == state);
        let open = in_state(RoundState::Open).min_by_key(|r| r.closes.ends());
        let upcoming = || in_state(RoundState::Upcoming).min_by_key(|r| r.opens.starts());
        let last = || self.rounds.iter().max_by_key(|r| r.closes.ends());
        let round = open.or_else(upcoming).or_else(last)?;
        Some(FundState { state: round.state(now), round })
    }

    /// The instants after `now` at which one of its rounds comes into another state, soonest first.
    pub fn turns_after(&self, now: &Now) -> Vec<Timestamp> {
        let all = self.rounds.iter().flat_map(Round::turns).map(|(at, _)| at);
        let mut ahead: Vec<Timestamp> = all.filter(|at| *at > now.timestamp()).collect();
        ahead.sort_unstable();
        ahead.dedup();
        ahead
    }

    /// Whether it takes applications at a moment, or will: what groups apply with is of use then.
    pub fn takes_applications(&self, now: &Now) -> bool {
        matches!(self.state(now).map(|s| s.state), Some(RoundState::Open | RoundState::Upcoming))
    }

    /// Whether it is in a state now, or will be.
    pub fn comes_to_be(&self, state: RoundState, now: &Now) -> bool {
        let later = self.turns_after(now).into_iter().map(Now::from_timestamp);
        std::iter::once(now.clone()).chain(later).any(|now| self.state(&now).is_some_and(|s| s.state == state))
    }
}
