//! Runs every rule that looks at the content.

use rayon::prelude::*;

use super::{rules, walk};
use crate::model::{Now, Site, addresses};
use crate::problems::{Problem, Problems, Severity};
use crate::source::{Sources, Span};

/// Checks the site as it stands at `now`.
pub fn site(site: &Site, sources: &Sources, now: &Now, problems: &mut Problems) {
    let is_whole = !problems.has_errors();
    type Check<'c> = &'c (dyn Fn(&mut Problems) + Sync);
    // Those that read every text come first, because the last to start should be short.
    let checks: [Check<'_>; 27] = [
        &|found| rules::translation_changed_fact::check(site, found),
        &|found| rules::translation_glossary_term::check(site, found),
        &|found| every_text(site, found),
        &|found| rules::unexplained_jargon::check(site, sources, found),
        &|found| rules::long_sentence::check(site, found),
        &|found| rules::dates_out_of_order::check(site, found),
        &|found| rules::award_out_of_range::check(site, found),
        &|found| rules::results_disagree::check(site, found),
        &|found| rules::award_twice::check(site, found),
        &|found| rules::pot_too_small::check(site, found),
        &|found| rules::unclear_audience::check(site, found),
        &|found| rules::duplicate_id::check(site, found),
        &|found| rules::duplicate_address::check(site, found),
        &|found| rules::missing_consent::check(site, found),
        &|found| rules::expired_consent::check(site, now, found),
        &|found| rules::decision_model::check(site, found),
        &|found| rules::form_condition::check(site, found),
        &|found| rules::form_section::check(site, found),
        &|found| rules::form_text::check(site, found),
        &|found| rules::private_question::check(site, found),
        &|found| rules::empty_list::check(site, is_whole, found),
        &|found| rules::criterion_words::check(site, found),
        &|found| {
            rules::statement_claims_too_much::check(site, now, found);
            rules::statement_incomplete::check(site, found);
            rules::statement_out_of_date::check(site, now, found);
        },
        &|found| rules::low_contrast::check(site, found),
        &|found| rules::event_on_bank_holiday::check(site, now, found),
        &|found| rules::venue_booked_twice::check(site, now, found),
        &|found| {
            // What is in use, what is missing and what comes last can only be told when all content could be read.
            if is_whole {
                rules::event_after_closing::check(site, now, found);
                rules::no_surgery_before_deadline::check(site, now, found);
                rules::impossible_criterion::check(site, found);
                rules::pointless_criterion::check(site, found);
                rules::unused_picture::check(site, found);
                rules::unused_media::check(site, found);
            }
        },
    ];
    let lists: Vec<Problems> = checks
        .par_iter()
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

/// The rules that need no more than one text and its translation. They go through all of them together, because fetching
/// the texts of a large site from memory takes longer than looking at them.
fn every_text(site: &Site, problems: &mut Problems) {
    for (_, entry) in site.texts.iter() {
        rules::stray_character::look(&entry.source, entry.span, "text", problems);
    }
    for translated in walk::translated(site) {
        let wanted = addresses(&translated.entry.source);
        for translation in translated.translations() {
            rules::stray_character::look(translation.text, translation.span, "translation", problems);
            rules::translation_broken_markup::look(&translated, translation, problems);
            rules::translation_lost_link::look(&translated, &wanted, translation, problems);
        }
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
