//! Values that several page types show: cards, contacts, facts, sources.

use tera::Value;

use super::moments::{self, seconds};
use super::totals;
use crate::i18n::Lang;
use crate::model::{
    AwardId, BoroughId, CaseStudyId, ContactId, Fund, FundId, FundState, Now, PageRef, PartnerId, PriorityId, Reference, Round,
    RoundState, Site, Statistic, StatisticGroup, Urgency, phone_address,
};
use crate::render::reader::Reader;
use crate::render::value::object;

/// The state of a round in words, and the date that matters.
fn round_state(reader: &Reader<'_>, state: RoundState, round: &Round, urgent: Vec<Value>) -> Value {
    let when = match state {
        RoundState::Open => reader.phrases.say(
            "closes-on",
            [("day", reader.phrases.day(round.closes.date)), ("time", reader.phrases.time(round.closes.closing_time()))],
        ),
        RoundState::Upcoming => match round.opens.time {
            Some(time) => reader
                .phrases
                .say("opens-on-at", [("day", reader.phrases.day(round.opens.date)), ("time", reader.phrases.time(time))]),
            None => reader.phrases.say("opens-on", [("day", reader.phrases.day(round.opens.date))]),
        },
        RoundState::Closed => reader.phrases.say("closed-on", [("day", reader.phrases.day(round.closes.date))]),
        RoundState::Withdrawn => {
            let date = round.withdrawn.as_ref().map_or(round.closes.date, |w| w.on);
            reader.phrases.say("withdrawn-on", [("day", reader.phrases.day(date))])
        }
    };
    let date = match state {
        RoundState::Upcoming => round.opens.date,
        _ => round.closes.date,
    };
    object! {
        word: state.word(),
        label: reader.phrases.word(&format!("state-{}", state.word())),
        when: when,
        iso: date.to_string(),
        rank: rank(state, round).to_string(),
        urgent: urgent,
    }
}

/// Words for the last days of a round, for the script to show: they would not stay true without one.
fn urgent(reader: &Reader<'_>, round: &Round) -> Vec<Value> {
    let time = || [("time", reader.phrases.time(round.closes.closing_time()))];
    let words =
        |(from, urgency): (_, Urgency)| object! { from: seconds(from), text: reader.phrases.say(urgency.message(), time()) };
    round.urgencies().into_iter().map(words).collect()
}

/// The order of funds in the same state: what closes or opens first, and of those that are over the latest.
fn rank(state: RoundState, round: &Round) -> i64 {
    match state {
        RoundState::Open => round.closes.ends().as_second(),
        RoundState::Upcoming => round.opens.starts().as_second(),
        RoundState::Closed | RoundState::Withdrawn => -round.closes.ends().as_second(),
    }
}

/// The state of a round, now and later.
pub(super) fn round_states(reader: &Reader<'_>, round: &Round) -> Vec<Value> {
    let now = reader.theme.edition.now.timestamp();
    let turns: Vec<_> = round.turns().into_iter().map(|(at, _)| at).filter(|at| *at > now).collect();
    moments::from_now_on(reader, &turns, |now| round_state(reader, round.state(now), round, Vec::new()))
}

/// The state of a fund, now and later; nothing for a fund without rounds.
pub(super) fn fund_states(reader: &Reader<'_>, fund: &Fund) -> Vec<Value> {
    if fund.rounds.is_empty() {
        return Vec::new();
    }
    let say = |now: &Now| {
        let Some(FundState { state, round }) = fund.state(now) else { return Value::none() };
        let urgent = if state == RoundState::Open { urgent(reader, round) } else { Vec::new() };
        round_state(reader, state, round, urgent)
    };
    moments::of_fund(reader, fund, say)
}

/// A fund in a list.
pub(super) fn fund(reader: &Reader<'_>, id: FundId) -> Value {
    let site = reader.site();
    let fund = site.fund(id);
    object! {
        title: reader.text(fund.title),
        link: reader.link(PageRef::Fund(id)),
        borough: reader.text(site.borough(fund.borough).name),
        summary: reader.text(fund.summary),
        amount: reader.phrases.say("award-between", [("min", reader.money(fund.award.min)), ("max", reader.money(fund.award.max))]),
        states: fund_states(reader, fund),
        example: fund.example,
    }
}

/// The funds in a state, the one whose date comes first at the top.
pub(super) fn funds_in_state(reader: &Reader<'_>, wanted: RoundState, borough: Option<BoroughId>, now: &Now) -> Vec<FundId> {
    let site = reader.site();
    let mut found: Vec<(i64, FundId)> = funds_of(site, borough)
        .filter_map(|id| {
            let FundState { state, round } = site.fund(id).state(now)?;
            (state == wanted).then(|| (rank(state, round), id))
        })
        .collect();
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

/// Whether a list of the funds in a state has one now, or will have.
pub(super) fn is_ever_listed(reader: &Reader<'_>, state: RoundState) -> bool {
    let site = reader.site();
    funds_of(site, None).any(|id| site.fund(id).comes_to_be(state, &reader.theme.edition.now))
}

/// Funds in the order of the lists of a place: open ones first, then those that open next, then the rest.
pub(super) fn in_date_order(reader: &Reader<'_>, funds: impl Iterator<Item = FundId>) -> Vec<FundId> {
    let now = &reader.theme.edition.now;
    let mut dated: Vec<_> = funds
        .map(|id| {
            let place = reader.site().fund(id).state(now).map(|s| (s.state, rank(s.state, s.round)));
            (place.is_none(), place, id)
        })
        .collect();
    dated.sort_unstable();
    dated.into_iter().map(|(_, _, id)| id).collect()
}

fn funds_of(site: &Site, borough: Option<BoroughId>) -> Box<dyn Iterator<Item = FundId> + '_> {
    match borough {
        Some(id) => Box::new(site.funds_of(id).iter().copied()),
        None => Box::new((0..site.funds.len()).map(FundId::new)),
    }
}

/// A case study in a list.
pub(in crate::render) fn story(reader: &Reader<'_>, id: CaseStudyId) -> Value {
    let site = reader.site();
    let study = site.case_study(id);
    let award = site.award_of(study);
    object! {
        title: reader.text(study.title),
        link: reader.link(PageRef::CaseStudy(id)),
        summary: reader.text(study.summary),
        group: reader.name(&award.recipient.name),
        borough: reader.text(site.borough(study.borough).name),
        amount: reader.money(award.awarded),
        example: award.example,
    }
}

/// An award in a list, of one borough or of the portal.
pub(in crate::render) fn award(reader: &Reader<'_>, id: AwardId, in_portal: bool) -> Value {
    let site = reader.site();
    let award = site.award(id);
    let place = award.neighbourhood.map(|n| reader.text(site.borough(award.borough).neighbourhoods[n.index()].name));
    object! {
        title: reader.text(award.title),
        story: site.case_study_of_award(id).map(|study| reader.link(PageRef::CaseStudy(study))),
        recipient: reader.name(&award.recipient.name),
        amount: reader.money(award.awarded),
        amount_plain: totals::plain(award.awarded),
        decided: object! { iso: award.decided.to_string(), text: reader.phrases.date(award.decided) },
        purpose: reader.text(award.purpose),
        fund: reader.text(site.fund(award.fund).title),
        borough: in_portal.then(|| reader.text(site.borough(award.borough).name)),
        place: place,
        example: award.example,
    }
}

/// A priority in a list.
pub(super) fn priority(reader: &Reader<'_>, id: PriorityId) -> Value {
    let priority = reader.site().priority(id);
    object! { title: reader.text(priority.title), link: reader.link(PageRef::Priority(id)), summary: reader.text(priority.summary) }
}

/// A contact with everything that can be used to reach it.
pub(super) fn contact(reader: &Reader<'_>, id: ContactId) -> Value {
    let contact = reader.site().contact(id);
    object! {
        slug: contact.slug.as_str(),
        name: reader.text(contact.name),
        role: reader.maybe(contact.role),
        organisation: contact.organisation.as_deref().map(|o| reader.name(o)),
        email: contact.email.as_deref(),
        phone: contact.phone.as_deref(),
        phone_href: contact.phone.as_deref().map(phone_address),
        hours: reader.maybe(contact.hours),
        languages: language_names(&contact.languages),
        about: reader.maybe(contact.about),
    }
}

/// Who helps with a fund: its own contacts, or the first contact of its borough.
pub(super) fn contacts_of_fund(reader: &Reader<'_>, fund: &Fund) -> Vec<Value> {
    reader.site().contacts_of_fund(fund).iter().map(|c| contact(reader, *c)).collect()
}

/// Languages by their own names, each marked as what it is.
pub(super) fn language_names(languages: &[Lang]) -> Vec<Value> {
    languages.iter().map(|l| object! { code: l.code(), dir: l.direction().attribute(), name: l.autonym() }).collect()
}

/// How large a file is, in what people call kilobytes when they look at a list of files.
pub(super) fn kilobytes(reader: &Reader<'_>, len: u64) -> String {
    let size = i64::try_from(len.div_ceil(1_000)).unwrap_or(i64::MAX);
    reader.phrases.say("form-kilobytes", [("size", reader.phrases.number(size))])
}

/// Where a fact comes from.
pub(super) fn source(reader: &Reader<'_>, reference: &Reference) -> Value {
    let mut title = reference.title.clone();
    // A title such as "Link worker survey, 2026" says its date already.
    let date = reference.date.as_ref().filter(|date| !title.contains(date.as_str()));
    for part in reference.page.as_ref().into_iter().chain(date) {
        title.push_str(", ");
        title.push_str(part);
    }
    object! { text: reader.say_html("source-label", [("source", reader.name(&title))]), url: reference.url.as_deref() }
}

/// Facts, grouped by whom they are about. The words are printed as they stand.
pub(super) fn statistics(reader: &Reader<'_>, statistics: &[Statistic]) -> Vec<Value> {
    [StatisticGroup::Residents, StatisticGroup::Groups, StatisticGroup::System, StatisticGroup::Model]
        .into_iter()
        .filter_map(|group| {
            let facts: Vec<Value> = statistics.iter().filter(|s| s.group == group).map(|s| statistic(reader, s)).collect();
            let label = reader.phrases.word(&format!("for-{}", group.word()));
            (!facts.is_empty()).then(|| object! { label: label, id: group.word(), facts: facts })
        })
        .collect()
}

fn statistic(reader: &Reader<'_>, statistic: &Statistic) -> Value {
    object! {
        words: reader.text(statistic.words),
        baseline: reader.maybe(statistic.baseline),
        base: reader.maybe(statistic.base),
        method: reader.maybe(statistic.method),
        caveat: reader.maybe(statistic.caveat),
        source: source(reader, &statistic.source),
    }
}

/// A partner's name and part.
pub(super) fn partner(reader: &Reader<'_>, id: PartnerId) -> Value {
    let site = reader.site();
    let partner = site.partner(id);
    let places: Vec<String> = partner.boroughs.iter().map(|b| reader.plain(site.borough(*b).name).to_owned()).collect();
    let all = partner.boroughs.len() == site.boroughs.len();
    object! {
        name: reader.name(&partner.name),
        kind: reader.phrases.word(&format!("kind-{}", partner.kind.word())),
        about: reader.text(partner.about),
        website: partner.website.as_deref(),
        paid: partner.paid,
        places: (!all && !places.is_empty()).then(|| reader.phrases.say("works-in", [("places", reader.phrases.and(&places))])),
    }
}

/// Boroughs sorted as the reader's language sorts.
pub(super) fn sorted_boroughs(reader: &Reader<'_>) -> Vec<BoroughId> {
    let site = reader.site();
    let mut ids: Vec<BoroughId> = site.borough_ids().collect();
    ids.sort_by(|a, b| reader.phrases.compare(reader.plain(site.borough(*a).name), reader.plain(site.borough(*b).name)));
    ids
}
