//! Criteria, as the fund page, the checker and lists of what to have ready show them.

use tera::Value;

use super::cards;
use crate::model::{Answer, Criterion, Destination, FundId, NextStep, PageRef, Quantity};
use crate::render::reader::Reader;
use crate::render::value::object;

/// Numbers in the texts of a criterion.
type Values = [(&'static str, Quantity)];

/// The criteria that let a group apply, or those that exclude it.
pub(super) fn list(reader: &Reader<'_>, fund: FundId, excluding: bool) -> Vec<Value> {
    let criteria = reader.site().criteria_of(fund).iter();
    criteria.filter(|criterion| criterion.excludes() == excluding).map(|criterion| in_list(reader, fund, criterion)).collect()
}

fn in_list(reader: &Reader<'_>, fund: FundId, criterion: &Criterion) -> Value {
    let values = criterion.values();
    let answers = criterion.answers();
    let mut steps: Vec<(Answer<'_>, &NextStep)> = answers.iter().filter_map(|a| Some((*a, a.fails?))).collect();
    // One next step for all failing answers needs no answers beside it.
    let same = steps.iter().all(|(_, step)| *step == &criterion.if_not);
    steps.truncate(if same { 1 } else { steps.len() });
    let next: Vec<Value> = (1..)
        .zip(&steps)
        .map(|(following, (given, next))| {
            let label = (!same).then(|| answer(reader, *given, &values));
            // Answers one after the other that lead to the same places name them once, after the last.
            let again = steps.get(following).is_some_and(|(_, other)| other.to == next.to);
            let links = if again { Vec::new() } else { links(reader, fund, next) };
            object! { answer: label, text: reader.filled(next.text, &values), links: links }
        })
        .collect();
    object! {
        id: criterion.slug.as_str(),
        statement: reader.filled(criterion.statement, &values),
        explanation: explanation(reader, criterion),
        evidence: criterion.evidence.map(|text| reader.filled(text, &values)),
        question: (!same).then(|| reader.filled(criterion.question, &values)),
        next: next,
    }
}

/// The explanation as HTML; nothing if there is none.
pub(super) fn explanation(reader: &Reader<'_>, criterion: &Criterion) -> Option<Value> {
    (!criterion.explanation.blocks.is_empty()).then(|| reader.prose(&criterion.explanation))
}

/// The words of an answer.
pub(super) fn answer(reader: &Reader<'_>, answer: Answer<'_>, values: &Values) -> Value {
    match answer.words.text() {
        Some(text) => reader.filled(text, values),
        None => Value::normal_string(&answer.words.say(reader.phrases).unwrap_or_default()),
    }
}

/// Where a next step leads.
pub(super) fn links(reader: &Reader<'_>, fund: FundId, step: &NextStep) -> Vec<Value> {
    step.to.iter().map(|to| link(reader, fund, *to)).collect()
}

fn link(reader: &Reader<'_>, fund: FundId, to: Destination) -> Value {
    let site = reader.site();
    let page = |text: Value, page: PageRef| object! { kind: "page", text: text, link: reader.link(page) };
    match to {
        Destination::Guidance(id) => page(reader.text(site.guidance_page(id).title), PageRef::Guidance(id)),
        Destination::Fund(id) => page(reader.text(site.fund(id).title), PageRef::Fund(id)),
        Destination::Surgery => page(Value::normal_string(&reader.phrases.word("checker-surgery")), site.help_with(fund)),
        Destination::Partner(id) => {
            let partner = site.partner(id);
            object! { kind: "partner", text: reader.name(&partner.name), href: partner.website.as_deref() }
        }
        Destination::Contact(id) => object! { kind: "contact", contact: cards::contact(reader, id) },
    }
}

/// What to have ready for an application: the same list on the fund page, in the form and in the checklist.
pub(super) fn have_ready(reader: &Reader<'_>, fund: FundId) -> Vec<Value> {
    reader
        .site()
        .have_ready(fund)
        .iter()
        .map(|item| {
            object! {
                name: reader.filled(item.name, &item.values),
                why: item.why.map(|why| reader.filled(why, &item.values)),
            }
        })
        .collect()
}
