//! What a page says now and what it will say later, for browsers that open it then.
//!
//! What depends on the clock stands in the page once for each moment at which it differs, in order, with the second of
//! Unix time from which it holds (`data-from`), and all but the first hidden. The script of the component state-tag shows
//! the one whose moment has come; without it the page says what was true when it was made.

use jiff::Timestamp;
use tera::Value;

use crate::model::{EventDate, Fund, Now, RoundState, instant};
use crate::render::reader::Reader;

/// What `say` says now, and at each of the moments after it that makes a difference. `from` and `later` are added to each
/// value, unless there is only one.
pub(super) fn from_now_on(reader: &Reader<'_>, moments: &[Timestamp], say: impl Fn(&Now) -> Value) -> Vec<Value> {
    let first = say(&reader.theme.edition.now);
    let mut said = vec![(0, first)];
    for at in moments {
        let value = say(&Now::from_timestamp(*at));
        if said.last().is_none_or(|(_, before)| *before != value) {
            said.push((at.as_second(), value));
        }
    }
    let alone = said.len() == 1;
    said.into_iter().map(|(from, value)| if alone { value } else { marked(value, from) }).collect()
}

/// As [`from_now_on`], with the moments at which a fund changes.
pub(super) fn of_fund(reader: &Reader<'_>, fund: &Fund, say: impl Fn(&Now) -> Value) -> Vec<Value> {
    from_now_on(reader, &fund.turns_after(&reader.theme.edition.now), say)
}

fn marked(value: Value, from: i64) -> Value {
    let mut map = value.into_map().unwrap_or_default();
    map.insert("from".into(), Value::from(from.to_string()));
    map.insert("later".into(), Value::from(from > 0));
    Value::from(map)
}

/// An instant as the script compares it with the reader's clock.
pub(super) fn seconds(at: Timestamp) -> String {
    at.as_second().to_string()
}

/// The end of the last of some dates.
pub(super) fn end_of(dates: &[EventDate]) -> Option<String> {
    dates.iter().map(|date| instant(date.ends)).max().map(seconds)
}

/// When a fund that is open now no longer takes applications.
pub(super) fn end_of_call(reader: &Reader<'_>, fund: &Fund) -> Option<String> {
    let is_open = |now: &Now| fund.state(now).is_some_and(|s| s.state == RoundState::Open);
    let now = &reader.theme.edition.now;
    let end = fund.turns_after(now).into_iter().find(|at| !is_open(&Now::from_timestamp(*at)));
    end.filter(|_| is_open(now)).map(seconds)
}
