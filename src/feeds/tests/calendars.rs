//! Calendars, read back. Programs that are not ours read them too: `tests/calendars`.

use super::{Edit, Files, edition, made};

const HACKNEY: &str = "boroughs/hackney/events.yaml";
const SERIES: &str = "hackney/events/first-tuesday/calendar.ics";

fn files(edits: &[Edit<'_>]) -> Files {
    made(&edition(edits))
}

/// The events of a calendar, each as its lines.
fn events(files: &Files, path: &str) -> Vec<String> {
    let text = super::unfolded(&files[path]);
    text.split("BEGIN:VEVENT\r\n").skip(1).map(|event| event.split("END:VEVENT").next().unwrap().to_owned()).collect()
}

/// The value of a property, with its parameters.
fn value<'e>(event: &'e str, property: &str) -> &'e str {
    let line = event.lines().find(|line| line.split([':', ';']).next() == Some(property));
    line.map_or("", |line| &line[property.len() + 1..])
}

#[test]
fn moved_and_cancelled_dates_stay_in_their_series() {
    let [usual, moved, cancelled] = <[String; 3]>::try_from(events(&files(&[]), SERIES)).unwrap();
    assert_eq!(value(&usual, "RRULE"), "FREQ=MONTHLY;UNTIL=20270331T160000Z;BYDAY=1TU");
    assert_eq!(value(&moved, "RECURRENCE-ID"), "TZID=Europe/London:20261201T170000");
    assert_eq!(value(&moved, "DTSTART"), "TZID=Europe/London:20261208T170000");
    assert_eq!((value(&moved, "STATUS"), value(&moved, "SEQUENCE")), ("CONFIRMED", "1"));
    assert!(value(&moved, "LOCATION").starts_with("Hackney Wick Hall"));
    assert_eq!(value(&cancelled, "RECURRENCE-ID"), "TZID=Europe/London:20270202T170000");
    assert_eq!((value(&cancelled, "STATUS"), value(&cancelled, "SEQUENCE")), ("CANCELLED", "1"));
    assert_eq!(value(&cancelled, "SUMMARY"), "LANGUAGE=en:Cancelled: First Tuesday advice surgery");
    let uid = "first-tuesday.hackney@chests.example.org";
    assert!([usual, moved, cancelled].iter().all(|event| value(event, "UID") == uid));
}

#[test]
fn a_later_change_has_a_higher_number_and_the_same_id() {
    let edited = files(&[(
        HACKNEY,
        "      - on: 2027-02-02\n",
        "      - on: 2026-12-01\n        cancelled: The hall is closed too.\n      - on: 2027-02-02\n",
    )]);
    let changed = &events(&edited, SERIES)[1];
    assert_eq!((value(changed, "STATUS"), value(changed, "SEQUENCE")), ("CANCELLED", "2"));
    assert_eq!(value(changed, "RECURRENCE-ID"), "TZID=Europe/London:20261201T170000");
    // A new time for the whole series, and the number that the editor raised for it.
    let edited = files(&[(HACKNEY, "    starts: 5pm\n", "    revision: 4\n    starts: 6pm\n")]);
    let [usual, moved, _] = <[String; 3]>::try_from(events(&edited, SERIES)).unwrap();
    assert_eq!((value(&usual, "SEQUENCE"), value(&moved, "SEQUENCE")), ("4", "5"));
    assert_eq!(value(&usual, "UID"), "first-tuesday.hackney@chests.example.org");
}

#[test]
fn an_event_that_is_called_off_is_cancelled_on_each_of_its_dates() {
    let edited = files(&[(HACKNEY, "    kind: workshop\n", "    kind: workshop\n    cancelled: Nobody can teach it.\n")]);
    let dates = events(&edited, "hackney/events/counting-what-matters/calendar.ics");
    assert_eq!(dates.len(), 2);
    assert!(dates.iter().all(|event| value(event, "STATUS") == "CANCELLED" && value(event, "SEQUENCE") == "1"));
}

#[test]
fn words_are_in_the_language_of_the_calendar_or_say_which_they_are_in() {
    let files = files(&[]);
    let polish = &events(&files, "pl/calendar.ics")[0];
    // English here: who has translated the example does not matter to a test.
    let (own, borrowed) = (value(polish, "CATEGORIES"), value(polish, "SUMMARY"));
    assert!(own.starts_with("LANGUAGE=pl:"), "{own}");
    assert!(borrowed.starts_with("LANGUAGE=en:") || borrowed.starts_with("LANGUAGE=pl:"), "{borrowed}");
}

#[test]
fn a_portal_without_events_has_no_calendars() {
    let boroughs = ["barking-and-dagenham", "hackney", "havering", "newham", "redbridge", "tower-hamlets", "waltham-forest"];
    let paths: Vec<String> = boroughs.iter().map(|borough| format!("boroughs/{borough}/events.yaml")).collect();
    let empty: Vec<Edit<'_>> = paths.iter().map(|path| (path.as_str(), "", "events: []\n")).collect();
    assert!(files(&empty).keys().all(|path| !path.ends_with(".ics")));
}
