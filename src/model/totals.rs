//! Sums over awards. They are made of the list alone, whatever the list is of; how many groups applied is stored
//! with the round, because the list has only those that got a grant.

use std::collections::BTreeMap;

use super::address::AwardFilter;
use super::award::Award;
use super::ids::{AwardId, BoroughId, FundId, NeighbourhoodId, PriorityId};
use super::money::Money;
use super::site::Site;

/// What was given, and to how many of those who asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Totals {
    /// How many grants.
    pub awards: usize,
    /// What was given together.
    pub awarded: Money,
    /// How many groups applied in the rounds that say so.
    pub applications: Option<i64>,
    /// How many grants there were in those rounds.
    pub successes: usize,
    /// What was asked for together in the rounds that say so.
    pub asked: Option<Money>,
}

impl Totals {
    /// Of a hundred groups that applied, how many got a grant, to the nearest; `None` if nothing is known of those
    /// that did not.
    pub fn success_rate(&self) -> Option<i64> {
        let applications = self.applications.filter(|applications| *applications > 0)?;
        let successes = i64::try_from(self.successes).ok()?;
        Some((successes * 200 + applications) / (2 * applications))
    }

    fn add_award(&mut self, award: &Award) {
        self.awards += 1;
        self.awarded = self.awarded + award.awarded;
    }

    fn add(&mut self, other: &Totals) {
        let sum = |a: Option<Money>, b: Option<Money>| a.map_or(b, |a| Some(a + b.unwrap_or_default()));
        self.awards += other.awards;
        self.awarded = self.awarded + other.awarded;
        self.applications = match (self.applications, other.applications) {
            (None, more) => more,
            (some, more) => some.map(|n| n.saturating_add(more.unwrap_or(0))),
        };
        self.successes += other.successes;
        self.asked = sum(self.asked, other.asked);
    }
}

/// A part of what was given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share<T> {
    /// Of what.
    pub of: T,
    /// How many grants.
    pub awards: usize,
    /// What was given together.
    pub awarded: Money,
}

impl Site {
    /// What a round gave; a round is told by its position.
    pub fn totals_of_round(&self, fund: FundId, round: usize) -> Totals {
        let mut totals = Totals::default();
        let borough = self.fund(fund).borough;
        let awards = self.awards_in(Some(borough), AwardFilter::Fund(fund)).iter().map(|id| self.award(*id));
        awards.filter(|award| award.round == Some(round)).for_each(|award| totals.add_award(award));
        if let Some(results) = self.fund(fund).rounds.get(round).and_then(|round| round.results) {
            totals.applications = Some(results.applications);
            totals.asked = results.asked.map(|(asked, _)| asked);
            totals.successes = totals.awards;
        }
        totals
    }

    /// What a fund gave, in its rounds and beside them.
    pub fn totals_of_fund(&self, fund: FundId) -> Totals {
        let mut totals = Totals::default();
        for round in 0..self.fund(fund).rounds.len() {
            totals.add(&self.totals_of_round(fund, round));
        }
        let borough = self.fund(fund).borough;
        let awards = self.awards_in(Some(borough), AwardFilter::Fund(fund)).iter().map(|id| self.award(*id));
        awards.filter(|award| award.round.is_none()).for_each(|award| totals.add_award(award));
        totals
    }

    /// What the funds of a borough, or all of them, gave.
    pub fn totals_of(&self, borough: Option<BoroughId>) -> Totals {
        let mut totals = Totals::default();
        for fund in (0..self.funds.len()).map(FundId::new).filter(|id| borough.is_none_or(|b| self.fund(*id).borough == b)) {
            totals.add(&self.totals_of_fund(fund));
        }
        totals
    }

    /// Awards by what `part` says of each, the largest sum first. An award may be part of several, or of none.
    fn shares<T: Copy + Ord>(&self, awards: &[AwardId], part: impl Fn(&Award) -> Vec<T>) -> Vec<Share<T>> {
        let mut sums: BTreeMap<T, Totals> = BTreeMap::new();
        for award in awards.iter().map(|id| self.award(*id)) {
            for of in part(award) {
                sums.entry(of).or_default().add_award(award);
            }
        }
        let mut shares: Vec<Share<T>> =
            sums.into_iter().map(|(of, sum)| Share { of, awards: sum.awards, awarded: sum.awarded }).collect();
        shares.sort_by_key(|share| (std::cmp::Reverse(share.awarded), share.of));
        shares
    }

    /// By priority. An award for two counts in both.
    pub fn shares_by_priority(&self, awards: &[AwardId]) -> Vec<Share<PriorityId>> {
        self.shares(awards, |award| award.priorities.clone())
    }

    /// By neighbourhood; without one, for those that are for the whole borough. Of awards of one borough.
    pub fn shares_by_place(&self, awards: &[AwardId]) -> Vec<Share<Option<NeighbourhoodId>>> {
        self.shares(awards, |award| vec![award.neighbourhood])
    }

    /// By borough.
    pub fn shares_by_borough(&self, awards: &[AwardId]) -> Vec<Share<BoroughId>> {
        self.shares(awards, |award| vec![award.borough])
    }

    /// By year of the decision, the latest first.
    pub fn shares_by_year(&self, awards: &[AwardId]) -> Vec<Share<i16>> {
        let mut shares = self.shares(awards, |award| vec![award.decided.year()]);
        shares.sort_by_key(|share| std::cmp::Reverse(share.of));
        shares
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rate_is_rounded_and_needs_applications() {
        let rate = |successes, applications| Totals { successes, applications, ..Totals::default() }.success_rate();
        assert_eq!(rate(19, Some(41)), Some(46));
        assert_eq!(rate(1, Some(2)), Some(50));
        assert_eq!(rate(1, Some(200)), Some(1));
        assert_eq!(rate(0, Some(0)), None);
        assert_eq!(rate(3, None), None);
    }
}
