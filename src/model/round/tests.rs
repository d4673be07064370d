use jiff::SignedDuration;

use super::*;
use crate::model::{TextKind, Texts, Urgency, rfc3339};
use crate::source::{FileId, Span};

/// A round with these dates, called off on a day or not.
fn round(opens: &str, closes: &str, withdrawn: Option<&str>) -> Round {
    let span = Span::start_of(FileId::default());
    let text = Texts::default().add("round".into(), "Autumn", span, TextKind::Line);
    let moment = |written: &str| Moment::parse(written).unwrap();
    Round {
        slug: "autumn".to_owned(),
        span,
        title: text,
        opens: moment(opens),
        opens_span: span,
        closes: moment(closes),
        closes_span: span,
        rolling: false,
        decisions: moment(closes).date,
        decisions_span: span,
        payments: None,
        vote: None,
        pot: None,
        apply: None,
        results: None,
        withdrawn: withdrawn.map(|on| Withdrawal { on: moment(on).date, reason: text }),
    }
}

fn turns(round: &Round) -> Vec<(String, RoundState)> {
    round.turns().into_iter().map(|(at, state)| (rfc3339(at), state)).collect()
}

fn urgencies(round: &Round) -> Vec<(String, Urgency)> {
    round.urgencies().into_iter().map(|(at, urgency)| (rfc3339(at), urgency)).collect()
}

fn said<T: Copy>(expected: &[(&str, T)]) -> Vec<(String, T)> {
    expected.iter().map(|(at, what)| ((*at).to_owned(), *what)).collect()
}

#[test]
fn a_round_opens_with_its_minute_and_closes_after_the_minute_of_11_59pm() {
    let round = round("2026-10-05 9am", "2026-12-11 11:59pm", None);
    let expected = [("2026-10-05T09:00:00+01:00", RoundState::Open), ("2026-12-12T00:00:00+00:00", RoundState::Closed)];
    assert_eq!(turns(&round), said(&expected));
}

#[test]
fn each_turn_is_the_first_second_of_its_state() {
    let round = round("2026-10-05 9am", "2026-11-27 12 noon", Some("2026-11-20"));
    let state = |at| round.state(&Now::from_timestamp(at));
    for (at, turned) in round.turns() {
        assert_eq!(state(at), turned);
        assert_ne!(state(at - SignedDuration::from_secs(1)), turned);
    }
}

#[test]
fn a_round_called_off_before_it_closes_never_closes() {
    let round = round("2026-10-05 9am", "2026-12-11 5pm", Some("2026-11-09"));
    let expected = [("2026-10-05T09:00:00+01:00", RoundState::Open), ("2026-11-09T00:00:00+00:00", RoundState::Withdrawn)];
    assert_eq!(turns(&round), said(&expected));
}

#[test]
fn a_round_called_off_before_it_opens_never_opens() {
    let round = round("2027-01-11 9am", "2027-02-26 5pm", Some("2026-12-24"));
    assert_eq!(turns(&round), said(&[("2026-12-24T00:00:00+00:00", RoundState::Withdrawn)]));
}

#[test]
fn a_round_called_off_after_its_deadline_says_so_from_that_day_on() {
    let round = round("2026-10-05 9am", "2026-11-13 5pm", Some("2026-11-20"));
    assert_eq!(turns(&round).last(), said(&[("2026-11-20T00:00:00+00:00", RoundState::Withdrawn)]).last());
    assert_eq!(round.turns().len(), 3);
}

#[test]
fn the_last_days_are_counted_from_the_deadline() {
    let round = round("2026-10-05 9am", "2026-11-27 12 noon", None);
    let expected = [
        ("2026-11-20T12:00:00+00:00", Urgency::SevenDays),
        ("2026-11-25T12:00:00+00:00", Urgency::TwoDays),
        ("2026-11-27T00:00:00+00:00", Urgency::LastDay),
    ];
    assert_eq!(urgencies(&round), said(&expected));
}

#[test]
fn a_deadline_at_11_59pm_has_the_whole_of_its_day() {
    let round = round("2026-10-05 9am", "2026-12-11 11:59pm", None);
    let expected = [
        ("2026-12-05T00:00:00+00:00", Urgency::SevenDays),
        ("2026-12-10T00:00:00+00:00", Urgency::TwoDays),
        ("2026-12-11T00:00:00+00:00", Urgency::LastDay),
    ];
    assert_eq!(urgencies(&round), said(&expected));
}

#[test]
fn seven_days_are_days_and_48_hours_are_hours_when_the_clocks_change() {
    // Clocks go forward on 28 March and back on 31 October 2027.
    let spring = round("2027-02-01 9am", "2027-03-29 12 noon", None);
    let expected = [("2027-03-22T12:00:00+00:00", Urgency::SevenDays), ("2027-03-27T11:00:00+00:00", Urgency::TwoDays)];
    assert_eq!(urgencies(&spring)[..2], said(&expected));
    let autumn = round("2027-09-01 9am", "2027-11-01 12 noon", None);
    let expected = [("2027-10-25T12:00:00+01:00", Urgency::SevenDays), ("2027-10-30T13:00:00+01:00", Urgency::TwoDays)];
    assert_eq!(urgencies(&autumn)[..2], said(&expected));
}

#[test]
fn a_short_round_says_only_what_is_true_once_it_is_open() {
    let round = round("2026-12-10 9am", "2026-12-11 5pm", None);
    let expected = [("2026-12-10T09:00:00+00:00", Urgency::TwoDays), ("2026-12-11T00:00:00+00:00", Urgency::LastDay)];
    assert_eq!(urgencies(&round), said(&expected));
}

#[test]
fn a_deadline_at_the_first_moment_of_a_day_is_not_today() {
    let round = round("2026-10-05 9am", "2026-12-12 12am", None);
    assert!(urgencies(&round).iter().all(|(_, urgency)| *urgency != Urgency::LastDay));
}
