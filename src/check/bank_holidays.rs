//! Bank holidays in England and Wales.

use computus::gregorian_jiff_date;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// What the bank holiday on a day is called: those of the Banking and Financial Dealings Act 1971, schedule 1, and of
/// the yearly proclamation for New Year and early May, with the days that stand in for them. A day that is proclaimed for
/// one year alone, such as for a coronation, is not known here.
pub(super) fn on(day: Date) -> Option<&'static str> {
    let year = day.year();
    let easter = gregorian_jiff_date(year.into()).ok();
    let from_easter = |days: i64| easter.and_then(|easter| easter.checked_add(days.days()).ok());
    let monday = |month, nth| Date::new(year, month, 1).ok()?.nth_weekday_of_month(nth, Weekday::Monday).ok();
    let fixed = [
        (from_easter(-2), "Good Friday"),
        (from_easter(1), "Easter Monday"),
        (monday(5, 1), "the early May bank holiday"),
        (monday(5, -1), "the spring bank holiday"),
        (monday(8, -1), "the summer bank holiday"),
        (new_year(year), "New Year's Day"),
    ];
    fixed.into_iter().chain(christmas(year)).find(|(holiday, _)| *holiday == Some(day)).map(|(_, name)| name)
}

/// The first of January, or the Monday after if it is at a weekend.
fn new_year(year: i16) -> Option<Date> {
    let first = Date::new(year, 1, 1).ok()?;
    match first.weekday() {
        Weekday::Saturday => first.checked_add(2.days()).ok(),
        Weekday::Sunday => first.checked_add(1.day()).ok(),
        _ => Some(first),
    }
}

/// The 25th and 26th of December; a day at a weekend moves to the next Monday or Tuesday that is not one of them.
fn christmas(year: i16) -> [(Option<Date>, &'static str); 2] {
    let [christmas, boxing] = match Date::new(year, 12, 25).map(Date::weekday) {
        Ok(Weekday::Friday) => [25, 28],
        Ok(Weekday::Saturday) => [27, 28],
        Ok(Weekday::Sunday) => [27, 26],
        _ => [25, 26],
    };
    let december = |day| Date::new(year, 12, day).ok();
    [(december(christmas), "Christmas Day"), (december(boxing), "Boxing Day")]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn they_are_those_that_the_government_published() {
        // https://www.gov.uk/bank-holidays: 2021 and 2025 to 2027, without those for one year alone.
        let published = [
            "2021-01-01",
            "2021-04-02",
            "2021-04-05",
            "2021-05-03",
            "2021-05-31",
            "2021-08-30",
            "2021-12-27",
            "2021-12-28",
            "2025-01-01",
            "2025-04-18",
            "2025-04-21",
            "2025-05-05",
            "2025-05-26",
            "2025-08-25",
            "2025-12-25",
            "2025-12-26",
            "2026-01-01",
            "2026-04-03",
            "2026-04-06",
            "2026-05-04",
            "2026-05-25",
            "2026-08-31",
            "2026-12-25",
            "2026-12-28",
            "2027-01-01",
            "2027-03-26",
            "2027-03-29",
            "2027-05-03",
            "2027-05-31",
            "2027-08-30",
            "2027-12-27",
            "2027-12-28",
        ];
        for year in [2021, 2025, 2026, 2027] {
            let first = Date::new(year, 1, 1).unwrap();
            let days = first.series(1.day()).take_while(|day| day.year() == year);
            let found: Vec<String> = days.filter(|day| on(*day).is_some()).map(|day| day.to_string()).collect();
            let expected: Vec<&str> = published.iter().copied().filter(|day| day.starts_with(&year.to_string())).collect();
            assert_eq!(found, expected);
        }
        assert_eq!(on(Date::new(2022, 1, 3).unwrap()), Some("New Year's Day"));
        assert_eq!(on(Date::new(2022, 12, 27).unwrap()), Some("Christmas Day"));
    }
}
