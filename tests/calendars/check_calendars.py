#!/usr/bin/env python3
"""Reads calendars with programs that are not ours: check_calendars.py SITE…

Each SITE is a built portal with `data/events.json`. Of each of its calendars:

- every line ends with CR and LF and has no more than 75 octets, none of them half a letter (RFC 5545, section 3.1);
- icalendar reads it without a fault, and it has what the standard and calendar programs ask for;
- recurring-ical-events expands it, over two years, to the same instants as `data/events.json` has, each called off or not;
- each date that was changed has a number that is higher than that of its series.

Needs the packages of tests/documents/requirements.txt. Says "# pass N" and "# fail N" at the end, one for each check of
each calendar.
"""

import json
import sys
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import icalendar
import recurring_ical_events

FROM, TO = datetime(2026, 1, 1, tzinfo=UTC), datetime(2028, 1, 1, tzinfo=UTC)
done = Counter()
instants = 0


def check(is_right, place, what):
    done["pass" if is_right else "fail"] += 1
    if not is_right:
        print(f"{place}: {what}")


def lines_are_folded(place, raw):
    check(raw.endswith(b"\r\n") and raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n"), place, "lines end with CR and LF")
    for line in raw.split(b"\r\n"):
        try:
            is_whole = bool(line.decode() or True)
        except UnicodeDecodeError:
            is_whole = False
        if len(line) > 75 or not is_whole:
            check(False, place, f"a line is too long or cuts a letter: {line!r}")
            return
    check(True, place, "")


def properties_are_there(place, calendar):
    for name in ("VERSION", "PRODID", "CALSCALE", "NAME", "X-WR-CALNAME", "REFRESH-INTERVAL", "SOURCE", "URL"):
        check(name in calendar, place, f"has no {name}")
    check("METHOD" not in calendar, place, "asks people to do something")
    known = set()
    for event in calendar.walk("VEVENT"):
        uid = str(event["UID"])
        for name in ("DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "SEQUENCE", "URL", "TRANSP"):
            check(name in event, place, f"{uid} has no {name}")
        for name in ("SUMMARY", "DESCRIPTION", "CATEGORIES"):
            check("LANGUAGE" in event[name].params, place, f"{name} of {uid} has no language")
        for name in ("DTSTART", "DTEND"):
            check(event[name].params.get("TZID") == "Europe/London", place, f"{name} of {uid} is not in London")
        one = (uid, event["RECURRENCE-ID"].dt if "RECURRENCE-ID" in event else None)
        check(one not in known, place, f"{one} stands twice")
        known.add(one)
    zones = [str(zone["TZID"]) for zone in calendar.walk("VTIMEZONE")]
    check(zones == ["Europe/London"], place, f"time zones: {zones}")


def changes_have_higher_numbers(place, calendar):
    series = {str(e["UID"]): e for e in calendar.walk("VEVENT") if "RECURRENCE-ID" not in e}
    for event in calendar.walk("VEVENT"):
        if "RECURRENCE-ID" in event:
            usual = series.get(str(event["UID"]))
            check(usual is not None and int(event["SEQUENCE"]) > int(usual["SEQUENCE"]), place, f"{event['UID']}: number of a change")


def expanded(calendar):
    """Beginning, end and whether it was called off, of every date within the two years, by the id of the event."""
    dates = {}
    for event in recurring_ical_events.of(calendar, skip_bad_series=False).between(FROM, TO):
        slug, borough = str(event["UID"]).split("@")[0].split(".")[0], str(event["UID"]).split("@")[0].split(".")[-1]
        start, end = (event[name].dt.astimezone(UTC) for name in ("DTSTART", "DTEND"))
        dates.setdefault(f"{borough}/{slug}", []).append((start, end, event["STATUS"] == "CANCELLED"))
    return {name: sorted(all) for name, all in dates.items()}


def instants_are_equal(place, calendar, events):
    global instants
    wanted = {}
    for event in events:
        for date in event["dates"]:
            start, end = (datetime.fromisoformat(date[key]).astimezone(UTC) for key in ("starts", "ends"))
            if FROM <= start < TO:
                wanted.setdefault(event["id"], []).append((start, end, date["state"] == "cancelled"))
    wanted = {name: sorted(all) for name, all in wanted.items()}
    found = expanded(calendar)
    check(found.keys() == wanted.keys(), place, f"events: {sorted(found.keys() ^ wanted.keys())}")
    for name, dates in wanted.items():
        instants += len(dates)
        other = found.get(name, [])
        check(other == dates, place, f"{name}: {sorted(set(other) ^ set(dates))[:6]}")


def events_of(path, data):
    """The events that the calendar at a path should have."""
    parts = path.parts[:-1]
    languages = {code for event in data["events"] for code in event["calendars"]}
    if parts and parts[0] in languages - {data["source_language"]}:
        parts = parts[1:]
    match parts:
        case ():
            return data["events"]
        case (borough,):
            return [e for e in data["events"] if e["borough"]["id"] == borough]
        case (borough, "events", slug):
            return [e for e in data["events"] if e["id"] == f"{borough}/{slug}"]
        case (borough, fund):
            own = [e for e in data["events"] if e["borough"]["id"] == borough]
            return [e for e in own if not e["funds"] or f"{borough}/{fund}" in e["funds"]]


def main(sites):
    for site in map(Path, sites):
        data = json.loads((site / "data/events.json").read_text())
        files = sorted(site.rglob("calendar.ics"))
        named = {urlsplit(address).path.lstrip("/") for event in data["events"] for address in event["calendars"].values()}
        check(named <= {str(f.relative_to(site)) for f in files}, site, "a calendar that the data name is missing")
        for file in files:
            path = file.relative_to(site)
            raw = file.read_bytes()
            lines_are_folded(path, raw)
            calendar = icalendar.Calendar.from_ical(raw)
            faults = [fault for component in calendar.walk() for fault in component.errors]
            check(not faults, path, f"icalendar says: {faults}")
            properties_are_there(path, calendar)
            changes_have_higher_numbers(path, calendar)
            instants_are_equal(path, calendar, events_of(path, data))
        print(f"{site}: {len(files)} calendars")
    print(f"icalendar {icalendar.__version__}: {instants} instants")
    print(f"# pass {done['pass']}\n# fail {done['fail']}")
    return 1 if done["fail"] or not done["pass"] else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
