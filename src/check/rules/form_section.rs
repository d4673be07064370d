//! # form-section
//!
//! ## What it checks
//! What a fund changes in its form fits the form: `without` and `after` name sections of it, added sections and their
//! fields have ids that the form does not use, and at least one section is left.
//!
//! ## Why it matters
//! A misspelt section would be asked although the fund left it out. Two questions with one id would share an answer in
//! documents that people fill in on a screen.
//!
//! ## How to fix
//! Write the id of a section of the form, or give the added section or field an id of its own.
//!
//! ## Example
//! ```yaml
//! form:
//!   use: small-grant
//!   without: [keeping-save]
//! ```

use std::collections::BTreeMap;

use crate::model::{Form, FormSection, FundForm, Site};
use crate::problems::{Problem, Problems, did_you_mean};
use crate::source::Span;

pub(super) const CODE: &str = "form-section";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for own in site.funds.iter().filter_map(|fund| fund.form.as_ref()) {
        let form = site.form(own.form);
        check_names(own, form, problems);
        check_ids(own, form, problems);
        if own.sections(form).is_empty() && !form.sections.is_empty() {
            problems.add(
                Problem::error(CODE, own.span, "This fund leaves out every section of its form")
                    .fix("Keep a section, or take `form` away if groups apply in another way."),
            );
        }
    }
}

fn check_names(own: &FundForm, form: &Form, problems: &mut Problems) {
    let added = own.add.iter().map(|added| added.section.slug.as_str());
    let known: Vec<&str> = form.sections.iter().map(|section| section.slug.as_str()).collect();
    for (slug, span) in &own.without {
        if !known.contains(&slug.as_str()) {
            problems.add(unknown(slug, *span, form, known.iter().copied()));
        }
    }
    let left_out = |slug: &str| own.without.iter().find(|(other, _)| other == slug);
    let here: Vec<&str> = known.iter().copied().chain(added).collect();
    for (slug, span) in own.add.iter().filter_map(|added| added.after.as_ref()) {
        if let Some((_, dropped)) = left_out(slug) {
            problems.add(
                Problem::error(CODE, *span, format!("This fund leaves the section \"{slug}\" out, so nothing can follow it"))
                    .fix("Name another section, or take `after` away to put this one last.")
                    .related(*dropped, "left out here"),
            );
        } else if !here.contains(&slug.as_str()) {
            problems.add(unknown(slug, *span, form, here.iter().copied()));
        }
    }
}

fn unknown<'s>(slug: &'s str, span: Span, form: &Form, known: impl Iterator<Item = &'s str>) -> Problem {
    let problem = Problem::error(CODE, span, format!("The form \"{}\" has no section \"{slug}\"", form.slug));
    match did_you_mean(slug, known) {
        Some(near) => problem.fix(format!("Did you mean \"{near}\"?")),
        None => problem.fix("Write the id of a section of the form.").related(form.sections_span, "its sections"),
    }
}

fn check_ids(own: &FundForm, form: &Form, problems: &mut Problems) {
    let mut sections: BTreeMap<&str, Span> = BTreeMap::new();
    let mut fields: BTreeMap<&str, Span> = BTreeMap::new();
    let kept = own.sections(form);
    let is_added = |section: &FormSection| own.add.iter().any(|added| added.section.span == section.span);
    for section in kept.iter().filter(|section| !is_added(section)) {
        sections.insert(&section.slug, section.span);
        fields.extend(section.fields.iter().map(|field| (field.slug.as_str(), field.span)));
    }
    for section in own.add.iter().map(|added| &added.section) {
        let mut take = |seen: &mut BTreeMap<&'_ str, Span>, what: &str, slug: &str, span: Span| {
            if let Some(first) = seen.get(slug).filter(|_| !slug.is_empty()) {
                problems.add(
                    Problem::error(CODE, span, format!("Another {what} of this form has the id \"{slug}\" too"))
                        .fix(format!("Give this {what} an id of its own, such as \"{slug}-2\"."))
                        .related(*first, "the first one"),
                );
            }
        };
        take(&mut sections, "section", &section.slug, section.span);
        for field in &section.fields {
            take(&mut fields, "field", &field.slug, field.span);
        }
        sections.insert(&section.slug, section.span);
        fields.extend(section.fields.iter().map(|field| (field.slug.as_str(), field.span)));
    }
}
