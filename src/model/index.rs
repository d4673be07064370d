//! What belongs together, looked up once, so that making a page never walks through the whole site.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::address::{AwardFilter, EventFilter, PageRef};
use super::eligibility::Criterion;
use super::event::{Event, EventDate, EventKind};
use super::finder::{FinderFacts, FinderTree};
use super::fund::Fund;
use super::ids::{AwardId, BoroughId, CaseStudyId, ContactId, EvaluationId, EventId, FundId, GuidanceId, PriorityId};
use super::site::Site;

/// Lists of ids by what they belong to. Case studies come newest award first, guidance in its order, the rest in
/// the order of the site.
#[derive(Debug, Default)]
pub struct Index {
    funds: BTreeMap<BoroughId, Vec<FundId>>,
    /// Of each fund, those of sets and its own put together.
    criteria: Vec<Vec<Criterion>>,
    priorities: BTreeMap<BoroughId, Vec<PriorityId>>,
    guidance: BTreeMap<Option<BoroughId>, Vec<GuidanceId>>,
    newest: Vec<CaseStudyId>,
    studies: BTreeMap<BoroughId, Vec<CaseStudyId>>,
    studies_of_fund: BTreeMap<FundId, Vec<CaseStudyId>>,
    studies_of_priority: BTreeMap<PriorityId, Vec<CaseStudyId>>,
    study_of_award: BTreeMap<AwardId, CaseStudyId>,
    /// The lists of awards there is a page for, each newest first.
    awards: BTreeMap<(Option<BoroughId>, AwardFilter), Vec<AwardId>>,
    award_filters: BTreeMap<Option<BoroughId>, Vec<AwardFilter>>,
    evaluations: BTreeMap<BoroughId, Vec<EvaluationId>>,
    events: BTreeMap<BoroughId, Vec<EventId>>,
    all_events: Vec<EventId>,
    /// The lines of the lists of events of a borough and of all, in order of time.
    dates: BTreeMap<Option<BoroughId>, Vec<EventDate>>,
    filters: BTreeMap<Option<BoroughId>, Vec<EventFilter>>,
    /// In the order of the boroughs.
    finders: Vec<FinderTree>,
}

impl Index {
    /// Looks through the lists of a site that is otherwise complete.
    pub fn of(site: &Site) -> Index {
        let criteria = site.funds.iter().map(|fund| fund.eligibility.criteria(&site.criteria_sets)).collect();
        let mut index = Index { criteria, ..Index::default() };
        for (i, fund) in site.funds.iter().enumerate() {
            index.funds.entry(fund.borough).or_default().push(FundId::new(i));
        }
        let facts = |ids: &[FundId]| ids.iter().map(|id| (*id, FinderFacts::of(site.fund(*id)))).collect();
        index.finders = site.borough_ids().map(|id| FinderTree::grow(&facts(list(&index.funds, id)))).collect();
        for (i, priority) in site.priorities.iter().enumerate() {
            index.priorities.entry(priority.borough).or_default().push(PriorityId::new(i));
        }
        for (i, page) in site.guidance.iter().enumerate() {
            index.guidance.entry(page.borough).or_default().push(GuidanceId::new(i));
        }
        for pages in index.guidance.values_mut() {
            pages.sort_by_key(|id| (site.guidance[id.index()].order, *id));
        }
        index.newest = (0..site.case_studies.len()).map(CaseStudyId::new).collect();
        let award_of = |id: &CaseStudyId| site.awards.get(site.case_studies[id.index()].award.index());
        index.newest.sort_by_key(|id| (Reverse(award_of(id).map(|award| award.decided)), *id));
        for id in &index.newest {
            let study = &site.case_studies[id.index()];
            index.studies.entry(study.borough).or_default().push(*id);
            // A case study whose award is not known has a stand-in, and there may be no award at all.
            let Some(award) = award_of(id) else { continue };
            index.study_of_award.entry(study.award).or_insert(*id);
            index.studies_of_fund.entry(award.fund).or_default().push(*id);
            for priority in &award.priorities {
                index.studies_of_priority.entry(*priority).or_default().push(*id);
            }
        }
        index.list_awards(site);
        for (i, evaluation) in site.evaluations.iter().enumerate() {
            index.evaluations.entry(evaluation.borough).or_default().push(EvaluationId::new(i));
        }
        for evaluations in index.evaluations.values_mut() {
            evaluations.sort_by_key(|id| (Reverse(site.evaluations[id.index()].date), *id));
        }
        index.all_events = (0..site.events.len()).map(EventId::new).collect();
        for id in &index.all_events {
            let event = &site.events[id.index()];
            index.events.entry(event.borough).or_default().push(*id);
            for of in [None, Some(event.borough)] {
                index.dates.entry(of).or_default().extend(event.dates(*id));
            }
        }
        for dates in index.dates.values_mut() {
            dates.sort_by_key(|date| (date.starts, date.event, date.occurrence));
        }
        index.filters.insert(None, filters(site, &index.all_events));
        index.filters.extend(index.events.iter().map(|(borough, events)| (Some(*borough), filters(site, events))));
        index
    }

    fn list_awards(&mut self, site: &Site) {
        let mut newest: Vec<AwardId> = (0..site.awards.len()).map(AwardId::new).collect();
        newest.sort_by_key(|id| (Reverse(site.awards[id.index()].decided), *id));
        for id in newest {
            let award = &site.awards[id.index()];
            let year = AwardFilter::Year(award.decided.year());
            let of_portal = [AwardFilter::All, year].map(|filter| (None, filter));
            let of_borough = [AwardFilter::All, year, AwardFilter::Fund(award.fund)]
                .into_iter()
                .chain(award.priorities.iter().map(|id| AwardFilter::Priority(*id)))
                .chain(award.neighbourhood.map(AwardFilter::Place))
                .map(|filter| (Some(award.borough), filter));
            for list in of_portal.into_iter().chain(of_borough) {
                self.awards.entry(list).or_default().push(id);
            }
        }
        let whole: BTreeMap<Option<BoroughId>, usize> = self
            .awards
            .iter()
            .filter(|((_, filter), _)| *filter == AwardFilter::All)
            .map(|((of, _), ids)| (*of, ids.len()))
            .collect();
        // A list with all the awards would show nothing new, but that of a fund has its totals.
        self.awards.retain(|(of, filter), ids| {
            matches!(filter, AwardFilter::All | AwardFilter::Fund(_)) || whole.get(of).is_some_and(|all| ids.len() < *all)
        });
        for (of, filter) in self.awards.keys() {
            self.award_filters.entry(*of).or_default().push(*filter);
        }
    }
}

/// The choices that leave some of these events out and some in: others would show nothing new.
fn filters(site: &Site, events: &[EventId]) -> Vec<EventFilter> {
    let kinds = EventKind::ALL.into_iter().map(EventFilter::Kind);
    let languages = site.portal.languages.iter().map(|lang| EventFilter::Language(*lang));
    let all = kinds.chain(languages).chain([EventFilter::Online]);
    all.filter(|filter| {
        let chosen = events.iter().filter(|id| filter.takes(&site.events[id.index()])).count();
        (1..events.len()).contains(&chosen)
    })
    .collect()
}

fn list<K: Ord, T>(lists: &BTreeMap<K, Vec<T>>, key: K) -> &[T] {
    lists.get(&key).map_or(&[], Vec::as_slice)
}

impl Site {
    /// The funds of a borough.
    pub fn funds_of(&self, borough: BoroughId) -> &[FundId] {
        list(&self.index.funds, borough)
    }

    /// The criteria of a fund, those of sets and its own put together.
    pub fn criteria_of(&self, fund: FundId) -> &[Criterion] {
        self.index.criteria.get(fund.index()).map_or(&[], Vec::as_slice)
    }

    /// The pages of a borough that help to find a fund.
    pub fn finder(&self, borough: BoroughId) -> &FinderTree {
        &self.index.finders[borough.index()]
    }

    /// The priorities of a borough.
    pub fn priorities_of(&self, borough: BoroughId) -> &[PriorityId] {
        list(&self.index.priorities, borough)
    }

    /// The guidance of a borough, or of the portal, in its order.
    pub fn guidance_of(&self, borough: Option<BoroughId>) -> &[GuidanceId] {
        list(&self.index.guidance, borough)
    }

    /// All case studies, newest award first.
    pub fn newest_case_studies(&self) -> &[CaseStudyId] {
        &self.index.newest
    }

    /// The case studies of a borough, newest award first.
    pub fn case_studies_of(&self, borough: BoroughId) -> &[CaseStudyId] {
        list(&self.index.studies, borough)
    }

    /// The case studies of a fund, newest award first.
    pub fn case_studies_of_fund(&self, fund: FundId) -> &[CaseStudyId] {
        list(&self.index.studies_of_fund, fund)
    }

    /// The case study of an award.
    pub fn case_study_of_award(&self, award: AwardId) -> Option<CaseStudyId> {
        self.index.study_of_award.get(&award).copied()
    }

    /// The awards of a borough, or of all, that a filter takes, newest first; none if there is no such list.
    pub fn awards_in(&self, borough: Option<BoroughId>, filter: AwardFilter) -> &[AwardId] {
        list(&self.index.awards, (borough, filter))
    }

    /// The lists of awards of a borough, or of all, for which there are pages.
    pub fn award_filters(&self, borough: Option<BoroughId>) -> &[AwardFilter] {
        list(&self.index.award_filters, borough)
    }

    /// The evaluations of a borough, newest first.
    pub fn evaluations_of(&self, borough: BoroughId) -> &[EvaluationId] {
        list(&self.index.evaluations, borough)
    }

    /// The events of a borough, or of all.
    pub fn events_of(&self, borough: Option<BoroughId>) -> &[EventId] {
        match borough {
            Some(borough) => list(&self.index.events, borough),
            None => &self.index.all_events,
        }
    }

    /// The events that help with a fund, past ones too.
    pub fn events_for(&self, fund: FundId) -> impl Iterator<Item = EventId> {
        let borough = self.fund(fund).borough;
        self.events_of(Some(borough)).iter().copied().filter(move |id| self.event(*id).serves(fund, borough))
    }

    /// The page of those who help with a fund: its own if it has events, else that of the borough.
    pub fn help_with(&self, fund: FundId) -> PageRef {
        match self.events_for(fund).next() {
            Some(_) => PageRef::FundHelp(fund),
            None => PageRef::Help(Some(self.fund(fund).borough)),
        }
    }

    /// The funds that an event helps with.
    pub fn funds_of_event<'s>(&'s self, event: &'s Event) -> &'s [FundId] {
        if event.funds.is_empty() { self.funds_of(event.borough) } else { &event.funds }
    }

    /// Who helps with a fund: its own contacts, or the first contact of its borough.
    pub fn contacts_of_fund<'s>(&'s self, fund: &'s Fund) -> &'s [ContactId] {
        if fund.contacts.is_empty() { std::slice::from_ref(&self.borough(fund.borough).help_contact) } else { &fund.contacts }
    }

    /// The choices among the events of a borough, or of all, for which there is a page.
    pub fn event_filters(&self, borough: Option<BoroughId>) -> &[EventFilter] {
        list(&self.index.filters, borough)
    }

    /// The lines of the lists of events of a borough, or of all, in order of time.
    pub fn event_dates(&self, borough: Option<BoroughId>) -> &[EventDate] {
        list(&self.index.dates, borough)
    }

    /// The case studies for a priority, newest award first.
    pub fn case_studies_of_priority(&self, priority: PriorityId) -> &[CaseStudyId] {
        list(&self.index.studies_of_priority, priority)
    }
}
