//! What the site says of its own future: `next-change` lists every moment at which it differs by itself, and only those.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use openchest::i18n::{Formats, Lang};
use openchest::model::{Moment, Now, Site, WhatChanges, rfc3339};
use openchest::problems::Severity;

use crate::portal::Portal;

/// The portal of `openchest init` with two rounds that follow each other, and rounds that are called off: before they
/// open, while they are open, and when they are closed.
fn portal() -> Portal {
    let portal = Portal::copy_of("src/cli/starter");
    let fund = portal.path().join("boroughs/riverside/funds/neighbours.yaml");
    let text = std::fs::read_to_string(&fund).unwrap();
    let round = |id: &str, opens: &str, closes: &str, on: &str| {
        format!(
            "  - id: {id}\n    title: Round {id}\n    opens: {opens}\n    closes: {closes}\n    decisions: 2028-01-21\n    \
             withdrawn:\n      on: {on}\n      reason: The money did not come.\n"
        )
    };
    let more = round("never", "2027-08-02 9am", "2027-08-30", "2027-07-20")
        + &round("cut-short", "2027-09-06 9am", "2027-11-01 12 noon", "2027-10-20")
        + &round("too-late", "2026-11-01 9am", "2026-11-30 5pm", "2026-12-03");
    portal.write(
        "boroughs/riverside/funds/neighbours.yaml",
        text.replace("decision:\n  who:", &format!("{more}decision:\n  who:")).as_bytes(),
    );
    portal
}

fn moment(at: Timestamp) -> Moment {
    let local = at.to_zoned(TimeZone::get("Europe/London").unwrap());
    Moment { date: local.date(), time: Some(local.time()) }
}

/// The files of the site at a moment, without the moment itself, which files for programs and the foot of each page tell.
fn site_at(portal: &Portal, at: Timestamp) -> BTreeMap<String, Vec<u8>> {
    let run = portal.run_at(moment(at));
    assert!(run.edition.is_some(), "{:?}", run.problems.sorted());
    let now = Now::from_timestamp(at);
    let day = Formats::new(Lang::ENGLISH).unwrap().day(now.date());
    let (stamp, date) = (rfc3339(at), now.date());
    let told = [
        format!("This page was made on \u{2068}{day}\u{2069}"),
        format!("\"as_of\":\"{stamp}\""),
        format!("\"dct:issued\":\"{date}\""),
        format!("\"dct:modified\":\"{date}\""),
        format!("\"@value\":\"{date}\""),
    ];
    let without = |bytes: &[u8]| match std::str::from_utf8(bytes) {
        Ok(text) if text.starts_with("BEGIN:VCALENDAR") => {
            text.lines().filter(|line| !line.starts_with("DTSTAMP:")).collect::<Vec<_>>().join("\n").into_bytes()
        }
        // A feed without entries was last updated when it was made.
        Ok(text) if text.contains("<feed") && !text.contains("<entry") => text.replace(&stamp, "").into_bytes(),
        Ok(text) => told.iter().fold(text.to_owned(), |text, moment| text.replace(moment.as_str(), "")).into_bytes(),
        Err(_) => bytes.to_vec(),
    };
    run.output.iter().map(|(path, entry)| (path.clone(), without(entry.bytes.as_deref().unwrap_or_default()))).collect()
}

fn differing(a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let paths: std::collections::BTreeSet<&String> = a.keys().chain(b.keys()).collect();
    paths.into_iter().filter(|path| a.get(*path) != b.get(*path)).cloned().collect()
}

fn moments(site: &Site, now: &Now) -> Vec<Timestamp> {
    let mut all: Vec<Timestamp> = site.changes_after(now).into_iter().map(|change| change.at).collect();
    all.dedup();
    all
}

#[test]
fn the_site_differs_at_every_listed_moment_and_at_no_other() {
    let portal = portal();
    let start = "2026-11-23T00:00:00Z".parse().unwrap();
    let edition = portal.run_at(moment(start)).edition.expect("a portal without errors");
    let listed = moments(&edition.site, &edition.now);
    assert!(listed.len() >= 10, "{listed:?}");
    let mut before = site_at(&portal, start);
    for at in listed {
        let just_before = site_at(&portal, at - SignedDuration::from_secs(1));
        assert_eq!(differing(&before, &just_before), Vec::<String>::new(), "between the moment before and {at}");
        let after = site_at(&portal, at);
        assert_ne!(differing(&just_before, &after), Vec::<String>::new(), "at {at}");
        before = after;
    }
    let much_later = site_at(&portal, "2040-06-01T12:00:00Z".parse().unwrap());
    assert_eq!(differing(&before, &much_later), Vec::<String>::new(), "after the last of them");
}

/// A timer builds the site a second after a round opens at 9am; the build of the night before is no longer right.
#[test]
fn a_build_is_as_of_the_last_moment_that_has_come() {
    let portal = portal();
    let text = std::fs::read_to_string(portal.path().join("portal.yaml")).unwrap();
    let unpinned: String =
        text.lines().filter(|line| !line.starts_with("example_date:")).map(|line| format!("{line}\n")).collect();
    assert_ne!(unpinned, text);
    portal.write("portal.yaml", unpinned.as_bytes());
    let at = |time: &str| portal.on_the_clock(format!("2027-09-06T{time}").parse().unwrap());
    let opens: Timestamp = "2027-09-06T08:00:00Z".parse().unwrap();
    for (time, as_of, due) in [("00:00:05", "2027-09-05T23:00:00Z", opens), ("08:59:59", "2027-09-05T23:00:00Z", opens)] {
        let (edition, found) = at(time);
        assert_eq!((edition.now.timestamp(), found), (as_of.parse().unwrap(), Some(due)), "at {time}");
    }
    for time in ["09:00:00", "09:00:01", "23:59:59"] {
        let (edition, due) = at(time);
        assert_eq!(edition.now.timestamp(), opens, "at {time}");
        assert!(due.is_some_and(|due| due > opens), "at {time}: {due:?}");
    }
}

/// Who asks for a moment gets the site of that moment, whenever it is made.
#[test]
fn a_site_for_a_pinned_day_is_never_due() {
    let (edition, due) = Portal::copy_of("content-example").on_the_clock("2031-05-05T10:00:00".parse().unwrap());
    assert!(edition.site.portal.example_date.is_some());
    assert_eq!((edition.now.date(), due), (edition.site.portal.example_date.unwrap(), None));
}

#[test]
fn a_consent_that_runs_out_is_listed_because_it_stops_every_build() {
    let portal = Portal::copy_of("content-example");
    let edition = portal.edition();
    let changes = edition.site.changes_after(&edition.now);
    let first = changes.iter().find(|change| matches!(change.what, WhatChanges::ConsentEnds(..))).expect("a consent");
    let builds = |at: Timestamp| {
        let problems = portal.problems_at(moment(at));
        !problems.sorted().iter().any(|problem| problem.code == "expired-consent" && problem.severity == Severity::Error)
    };
    assert!(builds(first.at - SignedDuration::from_secs(1)));
    assert!(!builds(first.at));
}
