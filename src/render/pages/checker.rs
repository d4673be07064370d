//! "Can we apply?": the questions of a fund's criteria, and what each answer means.
//!
//! The page works by HTML and CSS alone: every result is in it, and the answers given decide which of them is seen. Each
//! failing answer has a number, by which the style sheet finds its line in the summary.

use tera::Value;

use super::{cards, criteria};
use crate::model::{ChecklistFile, Criterion, FundId, PageRef, Verdict};
use crate::render::make::{Crumb, Page};
use crate::render::reader::Reader;
use crate::render::value::object;

pub(super) fn page(reader: &Reader<'_>, id: FundId) -> Page {
    let site = reader.site();
    let fund = site.fund(id);
    let all = site.criteria_of(id);
    let mut failing = Vec::new();
    let questions: Vec<Value> = (1..).zip(all).map(|(number, c)| question(reader, id, number, c, &mut failing)).collect();
    let of_verdict = |wanted: Verdict| -> Vec<Value> {
        failing.iter().filter(|(verdict, _)| *verdict == wanted).map(|(_, line)| line.clone()).collect()
    };
    let title = reader.phrases.word("checker-title");
    let left = (1..=all.len()).map(|left| reader.phrases.count("checker-left", left)).collect::<Vec<_>>();
    Page {
        title: Value::normal_string(&title),
        title_plain: format!("{title} – {}", reader.plain(fund.title)),
        description: reader.phrases.word("checker-intro"),
        crumbs: vec![
            Crumb::text(reader, site.borough(fund.borough).name, PageRef::Borough(fund.borough)),
            Crumb::text(reader, fund.title, PageRef::Fund(id)),
        ],
        content: object! {
            fund: reader.text(fund.title),
            example: fund.example,
            states: cards::fund_states(reader, fund),
            questions: questions,
            not_yet: of_verdict(Verdict::NotYet),
            not_this_fund: of_verdict(Verdict::NotThisFund),
            left: left,
            have_ready: criteria::have_ready(reader, id),
            fund_link: reader.link(PageRef::Fund(id)),
            form_link: fund.form.as_ref().map(|_| reader.link(PageRef::Form(id))),
            help_link: reader.link(site.help_with(id)),
            others: others(reader, id),
            funds_link: reader.link(PageRef::Funds),
            contacts: cards::contacts_of_fund(reader, fund),
            checklist: checklist(reader, id),
        },
        json_ld: Vec::new(),
        image: None,
        origin: fund.span,
    }
}

fn question(reader: &Reader<'_>, fund: FundId, number: i64, criterion: &Criterion, failing: &mut Vec<(Verdict, Value)>) -> Value {
    let values = criterion.values();
    let asked = reader.filled(criterion.question, &values);
    let mut outcomes = Vec::new();
    let mut answers = Vec::new();
    for (given, at) in criterion.answers().into_iter().zip(1_i64..) {
        let label = criteria::answer(reader, given, &values);
        let line = given.fails.map(|step| {
            let number = i64::try_from(failing.len() + 1).unwrap_or(i64::MAX);
            let line = object! {
                number: number,
                at: at,
                verdict: step.verdict.word(),
                question: asked.clone(),
                answer: label.clone(),
                text: reader.filled(step.text, &values),
                links: criteria::links(reader, fund, step),
            };
            failing.push((step.verdict, line.clone()));
            outcomes.push(line);
            (number, step.verdict.word())
        });
        answers.push(object! {
            id: given.slug,
            at: at,
            label: label,
            number: line.map(|(number, _)| number),
            verdict: line.map_or("passes", |(_, word)| word),
        });
    }
    object! {
        id: criterion.slug.as_str(),
        number: reader.phrases.number(number),
        question: asked,
        explanation: criteria::explanation(reader, criterion),
        evidence: criterion.evidence.map(|text| reader.filled(text, &values)),
        answers: answers,
        outcomes: outcomes,
    }
}

/// Other funds of the borough that take applications now or soon.
fn others(reader: &Reader<'_>, id: FundId) -> Vec<Value> {
    let site = reader.site();
    let now = &reader.theme.edition.now;
    let takes = |other: &FundId| *other != id && site.fund(*other).takes_applications(now);
    let all = site.funds_of(site.fund(id).borough).iter().copied().filter(takes);
    all.map(|other| object! { title: reader.text(site.fund(other).title), link: reader.link(PageRef::Fund(other)) }).collect()
}

/// The document to print, in the reader's language or in the source language.
fn checklist(reader: &Reader<'_>, id: FundId) -> Option<Value> {
    let (lang, file): (_, &ChecklistFile) =
        [reader.lang, reader.source_lang()].into_iter().find_map(|lang| Some((lang, reader.downloads.checklist(id, lang)?)))?;
    let size = Value::normal_string(&cards::kilobytes(reader, file.len));
    let format = Value::safe_string("<bdi lang=\"en\">PDF</bdi>");
    let pages = Value::normal_string(&reader.phrases.count("form-pages", file.pages.unwrap_or(1)));
    let language = reader.language_name(lang);
    let facts = [("format", format), ("size", size), ("language", language), ("pages", pages)];
    Some(object! {
        href: format!("{}{}", reader.theme.base_path, file.path),
        hreflang: lang.code(),
        name: reader.phrases.word("checklist-download"),
        facts: reader.say_html("form-file-facts-pages", facts),
    })
}
