//! # duplicate-id
//!
//! ## What it checks
//! In one list, each id stands once: contacts, rounds, criteria, documents, questions, quotes, statistics,
//! neighbourhoods, terms, funders, partners, sets of criteria and answers, the sections, fields, options and columns of forms, and the lists of
//! `portal.yaml`.
//!
//! ## Why it matters
//! Other files and translations name an item by its id. If two items share one, a reference means only the first,
//! and a link to the second leads to the first.
//!
//! ## How to fix
//! Give the second item an id of its own. If it is the same thing written twice, delete one of the two.
//!
//! ## Example
//! ```yaml
//! rounds:
//!   - id: autumn-2026
//!     title: Autumn 2026
//!   - id: autumn-2026
//!     title: Spring 2027
//! ```

use std::collections::BTreeMap;

use crate::check::walk;
use crate::model::{ContactId, CriterionKind, FieldKind, Site, Statistic};
use crate::problems::{Problem, Problems};
use crate::source::Span;

pub(super) const CODE: &str = "duplicate-id";

/// An id and where it stands.
type Item<'s> = (&'s str, Span);

macro_rules! items {
    ($list:expr) => {
        $list.iter().map(|item| (item.slug.as_str(), item.span))
    };
}

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    let portal = &site.portal;
    check_list("principle", items!(portal.principles), problems);
    check_list("stage", items!(portal.stages), problems);
    check_list("format", items!(portal.formats), problems);
    check_list("known problem", items!(portal.accessibility.known_problems), problems);
    check_list("contact", contacts(site, &portal.contacts), problems);
    check_list("funder", items!(site.funders), problems);
    check_list("partner", items!(site.partners), problems);
    check_list("term", items!(site.terms), problems);
    for list in walk::statistics(site) {
        check_list("statistic", list.iter().map(|s: &Statistic| (s.slug.as_str(), s.span)), problems);
    }
    for borough in &site.boroughs {
        check_list("contact", contacts(site, &borough.contacts), problems);
        check_list("neighbourhood", items!(borough.neighbourhoods), problems);
    }
    for borough in site.borough_ids() {
        let events = site.events_of(Some(borough)).iter().map(|id| site.event(*id));
        check_list("event", events.map(|event| (event.slug.as_str(), event.span)), problems);
    }
    // Ids of venues count within their file, as those of events do.
    for venues in site.venues.chunk_by(|a, b| a.span.file == b.span.file) {
        check_list("venue", items!(venues), problems);
    }
    // An award is known by its id in the open data of the whole portal.
    check_list("award", items!(site.awards), problems);
    for evaluation in &site.evaluations {
        check_list("recording", items!(evaluation.media), problems);
    }
    for fund in &site.funds {
        check_list("criterion", items!(fund.eligibility.own), problems);
        check_list("document", items!(fund.documents), problems);
        check_list("round", items!(fund.rounds), problems);
        check_list("question", items!(fund.faqs), problems);
    }
    check_list("set of criteria", items!(site.criteria_sets), problems);
    for set in &site.criteria_sets {
        check_list("criterion", items!(set.criteria), problems);
    }
    for criterion in site.written_criteria() {
        if let CriterionKind::OneOf(options) = &criterion.kind {
            check_list("answer", items!(options), problems);
        }
    }
    for form in &site.forms {
        check_list("section", items!(form.sections), problems);
        check_list(
            "field",
            form.sections.iter().flat_map(|section| &section.fields).map(|field| (field.slug.as_str(), field.span)),
            problems,
        );
    }
    for field in site.form_sections().flat_map(|section| &section.fields) {
        match &field.kind {
            FieldKind::ChooseOne { options } | FieldKind::ChooseMany { options } | FieldKind::Documents { options } => {
                check_list("option", items!(options), problems);
            }
            FieldKind::Table { columns, .. } => check_list("column", items!(columns), problems),
            _ => {}
        }
    }
    for study in &site.case_studies {
        check_list("quote", items!(study.quotes), problems);
        check_list("recording", items!(study.media), problems);
    }
}

fn contacts<'s>(site: &'s Site, ids: &'s [ContactId]) -> impl Iterator<Item = Item<'s>> {
    ids.iter().filter_map(|id| site.contacts.get(id.index())).map(|c| (c.slug.as_str(), c.span))
}

fn check_list<'s>(what: &str, items: impl Iterator<Item = Item<'s>>, problems: &mut Problems) {
    let mut seen: BTreeMap<&str, Span> = BTreeMap::new();
    // An item without an id was reported when it was read.
    for (slug, span) in items.filter(|(slug, _)| !slug.is_empty()) {
        if let Some(first) = seen.get(slug) {
            problems.add(
                Problem::error(CODE, span, format!("Another {what} of this list has the id \"{slug}\" too"))
                    .label("the second one")
                    .fix(format!("Give this {what} an id of its own, such as \"{slug}-2\"."))
                    .related(*first, "the first one"),
            );
        } else {
            seen.insert(slug, span);
        }
    }
}
