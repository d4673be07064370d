//! A fund: the page that groups read before they apply.

use serde_json::json;
use tera::Value;

use super::event_dates::{self, Scope};
use super::{awards, cards, criteria, moments};
use crate::model::poster::PosterOf;
use crate::model::{AwardFilter, Fund, FundId, FundState, FunderRole, Now, PageRef, PotPer, Round, RoundState};
use crate::render::kept::Level;
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

/// The newest stories are enough here; the borough's page of funded projects has them all.
const STORIES: usize = 6;

/// The next dates; the page of help has them all.
const DATES: usize = 3;

pub(super) fn page(reader: &Reader<'_>, id: FundId) -> Page {
    let site = reader.site();
    let fund = site.fund(id);
    let borough = site.borough(fund.borough);
    let now = &reader.theme.edition.now;
    let state = fund.state(now);
    Page {
        title: reader.text(fund.title),
        title_plain: reader.plain(fund.title).to_owned(),
        description: reader.plain(fund.summary).to_owned(),
        crumbs: vec![Crumb::text(reader, borough.name, PageRef::Borough(fund.borough))],
        content: object! {
            summary: reader.text(fund.summary),
            example: fund.example,
            states: cards::fund_states(reader, fund),
            short: summary_box(reader, fund),
            must: criteria::list(reader, id, false),
            must_not: criteria::list(reader, id, true),
            checker_link: reader.link(PageRef::Checker(id)),
            we_fund: reader.texts(&fund.we_fund),
            we_do_not_fund: reader.texts(&fund.we_do_not_fund),
            priorities: fund.priorities.iter().map(|p| cards::priority(reader, *p)).collect::<Vec<_>>(),
            steps: fund
                .how_to_apply
                .iter()
                .map(|s| object! { title: reader.text(s.title), text: reader.prose(&s.text) })
                .collect::<Vec<_>>(),
            ways: reader.texts(&fund.ways_to_apply),
            form_link: fund.form.as_ref().map(|_| reader.link(PageRef::Form(id))),
            documents: criteria::have_ready(reader, id),
            dates: if state.is_some() { moments::of_fund(reader, fund, |now| dates(reader, fund, now)) } else { Vec::new() },
            rounds: rounds(reader, fund),
            decision: decision(reader, fund),
            payment: reader.prose(&fund.payment),
            monitoring: object! {
                what: reader.text(fund.monitoring.what),
                when: reader.text(fund.monitoring.when),
                help: reader.text(fund.monitoring.help),
            },
            contacts: cards::contacts_of_fund(reader, fund),
            faqs: fund
                .faqs
                .iter()
                .map(|f| object! { id: f.slug.as_str(), question: reader.text(f.question), answer: reader.prose(&f.answer) })
                .collect::<Vec<_>>(),
            money: money(reader, fund),
            stories: site.case_studies_of_fund(id).iter().take(STORIES).map(|s| reader.kept.story(reader, *s, Level::Three)).collect::<Vec<_>>(),
            grants: awards::link(reader, fund.borough, AwardFilter::Fund(id)),
            stories_link: reader.link(PageRef::Funded(Some(fund.borough))),
            dates_of_events: event_dates::next(reader, Scope::Fund(id), DATES),
            help_link: site.events_for(id).next().map(|_| reader.link(PageRef::FundHelp(id))),
            poster_link: state
                .filter(|s| s.state == RoundState::Open)
                .map(|_| reader.link(PageRef::Poster(PosterOf::Call(id)))),
            poster_until: moments::end_of_call(reader, fund),
        },
        json_ld: vec![grant(reader, fund, state)],
        image: None,
        origin: fund.span,
    }
}

/// How much, who for, by when and how: what fits one phone screen.
fn summary_box(reader: &Reader<'_>, fund: &Fund) -> Value {
    let money = |amount| reader.money(amount);
    let ways: Vec<Value> = reader.texts(&fund.ways_to_apply);
    let actions =
        if fund.rounds.is_empty() { Vec::new() } else { moments::of_fund(reader, fund, |now| action(reader, fund, now)) };
    object! {
        amount: reader.phrases.say("award-range", [("min", money(fund.award.min)), ("max", money(fund.award.max))]),
        exceptional: fund.award.exceptional_max.map(|(max, _)| reader.phrases.say("award-exceptional", [("max", money(max))])),
        exceptional_when: reader.maybe(fund.award.exceptional),
        who: reader.text(fund.who_for),
        ways: ways,
        actions: actions,
        funds_link: reader.link(PageRef::Funds),
    }
}

/// What a group can do at a moment.
fn action(reader: &Reader<'_>, fund: &Fund, now: &Now) -> Value {
    let Some(FundState { state, round }) = fund.state(now) else { return Value::none() };
    match (state, &round.apply) {
        (RoundState::Open, Some(url)) => object! {
            kind: "apply",
            href: url.as_str(),
            text: reader.phrases.say("apply-now", [("fund", reader.plain(fund.title).to_owned())]),
        },
        (RoundState::Open, None) => object! { kind: "note", text: reader.phrases.word("apply-by-contact") },
        (RoundState::Upcoming, _) => object! {
            kind: "note",
            text: reader.phrases.say("apply-from", [("day", reader.phrases.day(round.opens.date))]),
        },
        (RoundState::Closed, _) => object! { kind: "closed", text: reader.phrases.word("apply-not-now") },
        (RoundState::Withdrawn, _) => object! {
            kind: "withdrawn",
            text: reader.phrases.word("apply-withdrawn"),
            reason: round.withdrawn.as_ref().map(|w| reader.text(w.reason)),
        },
    }
}

/// The dates of the round that matters at a moment.
fn dates(reader: &Reader<'_>, fund: &Fund, now: &Now) -> Value {
    let Some(FundState { round, .. }) = fund.state(now) else { return Value::none() };
    let moment = |moment: crate::model::Moment, text: String| object! { iso: moment.date.to_string(), text: text };
    let opens = match round.opens.time {
        Some(time) => reader
            .phrases
            .say("day-at-time", [("day", reader.phrases.day(round.opens.date)), ("time", reader.phrases.time(time))]),
        None => reader.phrases.day(round.opens.date),
    };
    object! {
        title: reader.text(round.title),
        opens: moment(round.opens, opens),
        closes: moment(round.closes, reader.deadline(round.closes)),
        vote: round.vote.map(|(date, _)| reader.date_value(date)),
        decisions: reader.date_value(round.decisions),
        payments: round.payments.map(|(date, _)| reader.date_value(date)),
        rolling: round.rolling,
        pot: round.pot.map(|(amount, _)| reader.money(amount)),
    }
}

/// All rounds, newest first; shown only when there is more than the one of the dates above.
fn rounds(reader: &Reader<'_>, fund: &Fund) -> Vec<Value> {
    let mut rounds: Vec<&Round> = fund.rounds.iter().collect();
    rounds.sort_by_key(|r| std::cmp::Reverse(r.opens.starts()));
    rounds.into_iter().map(|r| object! { title: reader.text(r.title), states: cards::round_states(reader, r) }).collect()
}

fn decision(reader: &Reader<'_>, fund: &Fund) -> Value {
    let model = reader.site().portal.decision_models.iter().find(|m| m.model == fund.decision_model);
    object! {
        model: model.map(|m| reader.text(m.title)),
        model_summary: model.map(|m| reader.text(m.summary)),
        who: fund.decision.who.iter().map(|p| reader.name(&reader.site().partner(*p).name)).collect::<Vec<_>>(),
        about: reader.prose(&fund.decision.about),
        looks_for: reader.texts(&fund.decision.looks_for),
        feedback: reader.text(fund.decision.feedback),
        again: reader.text(fund.decision.again),
        link: reader.link(PageRef::HowWeDecide(Some(fund.borough))),
    }
}

fn money(reader: &Reader<'_>, fund: &Fund) -> Value {
    let site = reader.site();
    let per = match fund.pot.per {
        PotPer::Fund => "pot-per-fund",
        PotPer::Neighbourhood => "pot-per-neighbourhood",
        PotPer::Round => "pot-per-round",
    };
    let funders: Vec<Value> = fund
        .funders
        .iter()
        .map(|f| {
            let role = match f.role {
                FunderRole::Principal => "role-principal",
                FunderRole::Match => "role-match",
                FunderRole::Other => "role-other",
            };
            object! {
                name: reader.name(&site.funder(f.funder).name),
                role: reader.phrases.word(role),
                amount: f.amount.map(|(amount, _)| reader.money(amount)),
            }
        })
        .collect();
    let borough = site.borough(fund.borough);
    let places: Vec<Value> = fund
        .neighbourhoods
        .iter()
        .map(|n| object! { name: reader.text(borough.neighbourhoods[n.index()].name), link: reader.link(PageRef::Neighbourhood(fund.borough, *n)) })
        .collect();
    object! {
        pot: reader.phrases.say(per, [("amount", reader.money(fund.pot.amount))]),
        note: reader.maybe(fund.pot.note),
        funders: funders,
        places: places,
        whole: reader.phrases.say("whole-borough", [("borough", reader.plain(borough.name).to_owned())]),
    }
}

/// schema.org describes awards as `MonetaryGrant`; a fund that calls for applications is closest to it, with
/// the call as a `potentialAction`.
fn grant(reader: &Reader<'_>, fund: &Fund, state: Option<FundState<'_>>) -> serde_json::Value {
    let site = reader.site();
    let funders: Vec<serde_json::Value> =
        fund.funders.iter().map(|f| json!({ "@type": "Organization", "name": site.funder(f.funder).name })).collect();
    let action = state.filter(|s| s.state == RoundState::Open).map(|s| {
        json!({
            "@type": "ApplyAction",
            "startTime": crate::model::rfc3339(s.round.opens.starts()),
            "endTime": crate::model::rfc3339(s.round.closes.ends()),
            "target": s.round.apply,
        })
    });
    json!({
        "@type": "MonetaryGrant",
        "name": reader.plain(fund.title),
        "description": reader.plain(fund.summary),
        "funder": funders,
        "amount": {
            "@type": "MonetaryAmount",
            "currency": "GBP",
            "minValue": fund.award.min.pence() as f64 / 100.0,
            "maxValue": fund.award.max.pence() as f64 / 100.0,
        },
        "potentialAction": action,
    })
}
