//! # form-condition
//!
//! ## What it checks
//! `only_if` names a field that the same form asks earlier, one that is answered by choosing or with yes or no, and one of
//! its answers. That holds for each fund too, after the sections it leaves out and adds.
//!
//! ## Why it matters
//! "Answer this only if your answer to question 9 is yes" must be true on paper. A condition on a later question, or on an
//! answer that nobody can give, leaves people stuck.
//!
//! ## How to fix
//! Correct the id of the field or the answer, move the field up, or take the condition away.
//!
//! ## Example
//! ```yaml
//! - id: host-name
//!   type: short-text
//!   label: What is your host called?
//!   only_if: { field: has-host, is: maybe }
//! ```

use crate::model::{FieldKind, FormCondition, FormField, FormSection, Site};
use crate::problems::{Problem, Problems, did_you_mean};
use crate::source::Span;

pub(super) const CODE: &str = "form-condition";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for form in &site.forms {
        let sections: Vec<&FormSection> = form.sections.iter().collect();
        check_all(&sections, |_| true, problems);
    }
    for fund in &site.funds {
        let Some(own) = &fund.form else { continue };
        let sections = own.sections(site.form(own.form));
        let is_added = |section: &FormSection| own.add.iter().any(|added| added.section.span == section.span);
        check_all(&sections, is_added, problems);
        for section in sections.iter().filter(|section| !is_added(section)) {
            for condition in conditions(section) {
                let asked = fields(&sections).any(|field| field.slug == condition.field);
                let left_out = own.without.iter().find(|(slug, _)| {
                    let dropped = site.form(own.form).sections.iter().filter(|s| s.slug == *slug);
                    dropped.flat_map(|s| &s.fields).any(|field| field.slug == condition.field)
                });
                if let (false, Some((slug, span))) = (asked, left_out) {
                    problems.add(
                        Problem::error(CODE, *span, format!("Another part of the form depends on a question in \"{slug}\""))
                            .fix("Keep this section, or leave out the part that depends on it as well.")
                            .related(condition.field_span, "depends on it"),
                    );
                }
            }
        }
    }
}

fn fields<'s>(sections: &'s [&FormSection]) -> impl Iterator<Item = &'s FormField> {
    sections.iter().flat_map(|section| &section.fields)
}

fn conditions(section: &FormSection) -> impl Iterator<Item = &FormCondition> {
    section.only_if.iter().chain(section.fields.iter().filter_map(|field| field.only_if.as_ref()))
}

fn check_all(sections: &[&FormSection], wanted: impl Fn(&FormSection) -> bool, problems: &mut Problems) {
    let mut before: Vec<&FormField> = Vec::new();
    for section in sections {
        let is_wanted = wanted(section);
        let mut check = |condition: &FormCondition, before: &[&FormField]| {
            if is_wanted {
                problems.extend(check_one(condition, before, sections));
            }
        };
        section.only_if.iter().for_each(|condition| check(condition, &before));
        for field in &section.fields {
            field.only_if.iter().for_each(|condition| check(condition, &before));
            before.push(field);
        }
    }
}

fn check_one(condition: &FormCondition, before: &[&FormField], sections: &[&FormSection]) -> Option<Problem> {
    let error = |span: Span, message: String| Problem::error(CODE, span, message);
    let Some(field) = before.iter().find(|field| field.slug == condition.field) else {
        let later = fields(sections).find(|field| field.slug == condition.field);
        return Some(match later {
            Some(later) => error(condition.field_span, format!("The field \"{}\" is asked only later", later.slug))
                .fix("Move that field up, so that it comes before this one.")
                .related(later.span, "asked here"),
            None => {
                let near = did_you_mean(&condition.field, before.iter().map(|field| field.slug.as_str()));
                let problem = error(condition.field_span, format!("No field of this form has the id \"{}\"", condition.field));
                match near {
                    Some(near) => problem.fix(format!("Did you mean \"{near}\"?")),
                    None => problem.fix("Write the id of a field that comes before this one."),
                }
            }
        });
    };
    let answers: Vec<&str> = match &field.kind {
        FieldKind::YesNo => vec!["yes", "no"],
        FieldKind::ChooseOne { options } | FieldKind::ChooseMany { options } => {
            options.iter().map(|option| option.slug.as_str()).collect()
        }
        other => {
            return Some(
                error(condition.field_span, format!("Answers to \"{}\" are written, not chosen", field.slug))
                    .label(format!("a field of type \"{}\"", other.word()))
                    .fix("Name a field of type yes-no, choose-one or choose-many.")
                    .related(field.span, "the field"),
            );
        }
    };
    if answers.contains(&condition.is.as_str()) {
        return None;
    }
    Some(
        error(condition.is_span, format!("Nobody can answer \"{}\" to the field \"{}\"", condition.is, field.slug))
            .fix(format!("Write one of: {}.", answers.join(", ")))
            .related(field.span, "the field"),
    )
}
