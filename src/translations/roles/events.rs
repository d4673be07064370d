//! What the texts of `events.yaml` are for. Lists of the whole portal show the title of an event and why a date changed.

use super::{Role, TITLE, everywhere, row, short};

const EVENTS: &str = "boroughs/*/events.yaml";

/// From the particular to the general, as in the table of all other texts.
pub(super) const ROLES: &[Role] = &[
    row(
        EVENTS,
        "venues.how_to_get_there",
        "How to get to a venue, on the page of an event. Names of stations and streets stay as they are.",
    ),
    row(EVENTS, "venues.access_note", "More about getting into a venue, for people who cannot take steps or who need help."),
    everywhere(short(EVENTS, "events.title", "The title of an event, in lists, calendars and headings.", TITLE)),
    row(
        EVENTS,
        "events.about",
        "What happens at an event, on its page and in calendars. It invites people who have never been to one.",
    ),
    everywhere(row(EVENTS, "events.changes.cancelled", "Why one date of an event does not take place, in lists and calendars.")),
    everywhere(row(EVENTS, "events.changes.why", "Why one date of an event was moved, in lists and calendars.")),
    row(EVENTS, "events.cancelled", "Why an event was called off, in a notice on its page and in calendars."),
    row(EVENTS, "events.online.how", "How to join an event online or by telephone."),
    row(EVENTS, "events.booking.note", "What else to know about coming to an event, with or without booking."),
    row(EVENTS, "events.interpreter.note", "What else to know about interpreters at an event."),
    row(EVENTS, "events.creche", "What there is for children at an event."),
    row(EVENTS, "events.refreshments", "What there is to eat and drink at an event."),
    row(EVENTS, "events.travel", "Whether travel to an event is paid for."),
];
