//! Days, as people and programs write them here: the day first, or the year first.

use jiff::civil::Date;

use super::fault::{Wrong, shown};
use super::table::Cell;
use crate::model::{british_date, parse_date};

/// The day in a cell.
pub(super) fn read(cell: &Cell) -> Result<Date, Wrong> {
    const FIX: &str = "Write it as 2026-05-29 or 29/05/2026, the day before the month.";
    match cell {
        Cell::Date(date) => Ok(*date),
        Cell::Text(text) => of_text(text).ok_or_else(|| Wrong::new(format!("\"{}\" is no date", shown(text)), FIX)),
        Cell::Number(number) => {
            Err(Wrong::new(format!("{number} is no date"), "If the spreadsheet shows a date, format the whole column as dates."))
        }
        Cell::Faulty(why) => Err(Wrong::new(*why, FIX)),
        Cell::Empty => Err(Wrong::new("This date is empty", FIX)),
    }
}

/// A date, without the time that programs put after it.
pub(super) fn of_text(text: &str) -> Option<Date> {
    let text = text.trim();
    if let (Some(day), Some(rest)) = (text.get(..10), text.get(10..))
        && let Some(date) = parse_date(day)
    {
        return (rest.is_empty() || rest.starts_with(['T', ' '])).then_some(date);
    }
    let day = match text.rsplit_once(' ') {
        Some((day, time)) if time.contains(':') => day.trim(),
        _ => text,
    };
    british_date(day).or_else(|| Date::strptime("%Y/%m/%d", day).ok()).filter(|date| date.year() > 1900)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_day_comes_before_the_month() {
        for written in [
            "2026-05-29",
            "2026-05-29T00:00:00+00:00",
            "2026-05-29 14:30",
            "29/05/2026",
            "29/5/26",
            "29.05.2026",
            "29-05-2026",
            "29 May 2026",
            "29th May 2026",
            "29-May-26",
            "Friday 29 May 2026",
            "29/05/2026 00:00:00",
            "2026/05/29",
        ] {
            assert_eq!(of_text(written).map(|date| date.to_string()).as_deref(), Some("2026-05-29"), "{written}");
        }
        assert_eq!(of_text("01/02/2026").unwrap().to_string(), "2026-02-01");
        for written in ["05/29/2026", "31/02/2026", "May 2026", "soon", "", "46171", "2026-05-299", "2026-05-29é", "th é"] {
            assert_eq!(of_text(written), None, "{written}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "[0-9/ .Tthé:-]{0,24}") {
            let _ = of_text(&text);
        }
    }
}
