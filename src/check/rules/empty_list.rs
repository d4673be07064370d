//! # empty-list
//!
//! ## What it checks
//! A fund has at least one round, one criterion and one funder, and one of its funders is the principal funder. A form
//! has sections, each with fields, and a choice has two options or more.
//!
//! ## Why it matters
//! Without a round nobody knows when to apply; without criteria nobody knows who can. The public must be able to see
//! whose money it is.
//!
//! ## How to fix
//! Add what is missing. A fund whose dates are not known yet is better left out until they are.
//!
//! ## Example
//! ```yaml
//! rounds: []
//! ```

use crate::model::{FieldKind, FundId, FunderRole, Site};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "empty-list";

/// `is_whole`: whether all content could be read, without which nobody can tell what is in a shared set.
pub(in crate::check) fn check(site: &Site, is_whole: bool, problems: &mut Problems) {
    for (id, fund) in (0..).map(FundId::new).zip(&site.funds) {
        let lists = [
            (
                fund.rounds.is_empty(),
                fund.rounds_span,
                "round",
                "Add a round with `id`, `title`, `opens`, `closes` and `decisions`.",
            ),
            (
                is_whole && site.criteria_of(id).is_empty(),
                fund.eligibility.span,
                "criterion",
                "Add the conditions that a group must meet, under `eligibility` or with `shared_criteria`.",
            ),
            (fund.funders.is_empty(), fund.funders_span, "funder", "Add a funder from funders.yaml, with its role."),
        ];
        for (_, span, what, fix) in lists.into_iter().filter(|(empty, ..)| *empty) {
            problems.add(Problem::error(CODE, span, format!("This fund has no {what}")).label("empty").fix(fix));
        }
        if !fund.funders.is_empty() && !fund.funders.iter().any(|f| f.role == FunderRole::Principal) {
            problems.add(
                Problem::warning(CODE, fund.funders_span, "None of these funders is the principal funder")
                    .fix("Write `role: principal` for the funder that puts in the first and core money."),
            );
        }
    }
    for form in &site.forms {
        if form.sections.is_empty() {
            problems.add(
                Problem::error(CODE, form.sections_span, "This form has no section")
                    .label("empty")
                    .fix("Add a section with `id`, `title` and `fields`."),
            );
        }
    }
    for section in site.form_sections() {
        if section.fields.is_empty() {
            problems.add(
                Problem::error(CODE, section.fields_span, format!("The section \"{}\" asks nothing", section.slug))
                    .label("empty")
                    .fix("Add a field with `id`, `type` and `label`, or take the section away."),
            );
        }
        for field in &section.fields {
            let (FieldKind::ChooseOne { options } | FieldKind::ChooseMany { options }) = &field.kind else { continue };
            if let [only] = options.as_slice() {
                problems.add(
                    Problem::error(CODE, only.span, format!("The field \"{}\" has only one option", field.slug))
                        .label("nothing else to choose")
                        .fix("Add another option, or ask with `type: yes-no`."),
                );
            }
        }
    }
}
