//! Runs every rule that looks at the content.

use std::sync::atomic::{AtomicBool, Ordering};

use rayon::prelude::*;

use super::{rules, translations};
use crate::model::{Now, Site, TextEntry};
use crate::problems::{Problem, Problems, Severity};
use crate::source::{FileId, Sources, Span};

type Check<'c> = Box<dyn Fn(&mut Problems) + Sync + 'c>;

/// Checks the site as it stands at `now`.
pub fn site(site: &Site, sources: &Sources, now: &Now, problems: &mut Problems) {
    site_until(&AtomicBool::new(false), site, sources, now, problems);
}

/// As [`site()`], but no rule begins once `stop` is true, because nobody wants to know any more.
pub fn site_until(stop: &AtomicBool, site: &Site, sources: &Sources, now: &Now, problems: &mut Problems) {
    let is_whole = !problems.has_errors();
    // Those that read every text come first, because the last to start should be short.
    let mut checks: Vec<Check<'_>> = vec![
        Box::new(|found| translations::check(stop, site, found)),
        Box::new(|found| every_text(site, &|_| true, found)),
        Box::new(|found| rules::unexplained_jargon::check(site, sources, found)),
        Box::new(|found| rules::long_sentence::check(site, found)),
    ];
    checks.extend(short_checks(site, now, is_whole));
    let lists: Vec<Problems> = checks
        .par_iter()
        .filter(|_| !stop.load(Ordering::Relaxed))
        .map(|check| {
            let mut found = Problems::new();
            check(&mut found);
            found
        })
        .collect();
    let mut found = Problems::new();
    lists.into_iter().for_each(|list| found.append(list));
    add_without_echoes(&found, problems);
}

/// Whether a site that had no errors has any after an edit of one file. Texts of other files are what they were; the rules
/// that only warn about single texts wait until the whole site is checked.
pub fn has_errors_after_edit(site: &Site, now: &Now, edited: FileId) -> bool {
    let is_meant = |entry: &TextEntry| entry.span.file == edited;
    let mut found = Problems::new();
    translations::check_some(site, &is_meant, &mut found);
    every_text(site, &is_meant, &mut found);
    for check in short_checks(site, now, true) {
        check(&mut found);
    }
    found.has_errors()
}

/// The rules that do not read every text. `is_whole`: whether all content could be read.
fn short_checks<'c>(site: &'c Site, now: &'c Now, is_whole: bool) -> Vec<Check<'c>> {
    vec![
        Box::new(move |found| rules::dates_out_of_order::check(site, found)),
        Box::new(move |found| rules::award_out_of_range::check(site, found)),
        Box::new(move |found| rules::results_disagree::check(site, found)),
        Box::new(move |found| rules::award_twice::check(site, found)),
        Box::new(move |found| rules::pot_too_small::check(site, found)),
        Box::new(move |found| rules::unclear_audience::check(site, found)),
        Box::new(move |found| rules::duplicate_id::check(site, found)),
        Box::new(move |found| rules::duplicate_address::check(site, found)),
        Box::new(move |found| rules::missing_consent::check(site, found)),
        Box::new(move |found| rules::expired_consent::check(site, now, found)),
        Box::new(move |found| rules::decision_model::check(site, found)),
        Box::new(move |found| rules::form_condition::check(site, found)),
        Box::new(move |found| rules::form_section::check(site, found)),
        Box::new(move |found| rules::form_text::check(site, found)),
        Box::new(move |found| rules::private_question::check(site, found)),
        Box::new(move |found| rules::empty_list::check(site, is_whole, found)),
        Box::new(move |found| rules::criterion_words::check(site, found)),
        Box::new(move |found| {
            rules::statement_claims_too_much::check(site, now, found);
            rules::statement_incomplete::check(site, found);
            rules::statement_out_of_date::check(site, now, found);
        }),
        Box::new(move |found| rules::low_contrast::check(site, found)),
        Box::new(move |found| rules::event_on_bank_holiday::check(site, now, found)),
        Box::new(move |found| rules::venue_booked_twice::check(site, now, found)),
        Box::new(move |found| {
            // What is in use, what is missing and what comes last can only be told when all content could be read.
            if is_whole {
                rules::event_after_closing::check(site, now, found);
                rules::no_surgery_before_deadline::check(site, now, found);
                rules::impossible_criterion::check(site, found);
                rules::pointless_criterion::check(site, found);
                rules::unused_picture::check(site, found);
                rules::unused_media::check(site, found);
            }
        }),
    ]
}

/// The rules that need no more than one text of the source.
fn every_text(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool, problems: &mut Problems) {
    for (_, entry) in site.texts.iter().filter(|(_, entry)| is_meant(entry)) {
        rules::stray_character::look(&entry.source, entry.span, "text", problems);
    }
}

/// Adds what was found, but not what only echoes an error of the content stage: a value that could not be read
/// has a stand-in (an amount of nothing, a date in the year 0) whose place is the value or what holds it.
fn add_without_echoes(found: &Problems, problems: &mut Problems) {
    let known: Vec<Span> = problems.sorted().iter().filter(|p| p.severity == Severity::Error).filter_map(|p| p.span).collect();
    let is_echo = |problem: &Problem| {
        let places = problem.span.into_iter().chain(problem.related.iter().map(|r| r.span));
        places.into_iter().any(|place| known.iter().any(|error| holds(place, *error)))
    };
    let own: Vec<Problem> = found.sorted().into_iter().filter(|p| !is_echo(p)).cloned().collect();
    problems.extend(own);
}

fn holds(place: Span, error: Span) -> bool {
    place.file == error.file && (place.is_whole_file() || (place.start <= error.start && error.end <= place.end))
}
