//! Runs every rule that looks at the content.

use super::rules;
use crate::model::{Now, Site};
use crate::problems::{Problem, Problems, Severity};
use crate::source::{Sources, Span};

/// Checks the site as it stands at `now`.
pub fn site(site: &Site, sources: &Sources, now: &Now, problems: &mut Problems) {
    let mut found = Problems::new();
    rules::dates_out_of_order::check(site, &mut found);
    rules::award_out_of_range::check(site, &mut found);
    rules::pot_too_small::check(site, &mut found);
    rules::duplicate_id::check(site, &mut found);
    rules::duplicate_address::check(site, &mut found);
    rules::missing_consent::check(site, &mut found);
    rules::expired_consent::check(site, now, &mut found);
    rules::decision_model::check(site, &mut found);
    rules::empty_list::check(site, &mut found);
    rules::low_contrast::check(site, &mut found);
    rules::long_sentence::check(site, &mut found);
    rules::unexplained_jargon::check(site, sources, &mut found);
    rules::unused_picture::check(site, &mut found);
    rules::translation_lost_link::check(site, &mut found);
    rules::translation_broken_markup::check(site, &mut found);
    rules::translation_stray_character::check(site, &mut found);
    rules::translation_changed_fact::check(site, &mut found);
    add_without_echoes(&found, problems);
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
