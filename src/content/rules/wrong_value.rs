//! # wrong-value
//!
//! ## What it checks
//! A value is of the kind that its key asks for: a date, an amount, an address, one of a few words.
//!
//! ## Why it matters
//! "11/12/2026" is December in London and November elsewhere; openchest does not guess.
//!
//! ## How to fix
//! Write dates as `2026-12-11`, times as `2026-12-11 11:59pm`, money as `£5,000` or `£1,234.50`.
//!
//! ## Example
//! ```yaml
//! closes: 11 December
//! ```

use jiff::civil::Date;

use crate::content::shape::Kind;
use crate::model::british_date;
use crate::problems::{Problem, did_you_mean};
use crate::source::Span;

pub(in crate::content) const CODE: &str = "wrong-value";

pub(in crate::content) fn problem(span: Span, key: &str, kind: Kind) -> Problem {
    Problem::error(CODE, span, format!("\"{key}\" should be {}", kind.example())).fix(format!("Write {}.", kind.example()))
}

pub(in crate::content) fn with_value(span: Span, key: &str, value: &str, kind: Kind) -> Problem {
    if value.is_empty() {
        return problem(span, key, kind);
    }
    let shown: String = value.chars().take(60).collect();
    let problem =
        Problem::error(CODE, span, format!("\"{shown}\" is not {}", kind.example())).label(format!("\"{key}\" is read here"));
    if let Kind::Choice(words) = kind
        && let Some(near) = did_you_mean(value, words.iter().copied())
    {
        return problem.fix(format!("Did you mean \"{near}\"?"));
    }
    if matches!(kind, Kind::CompanyNumber) && value.len() < 8 && value.bytes().all(|b| b.is_ascii_digit()) {
        return problem.fix(format!(
            "A spreadsheet takes zeros at the front away: write {value:0>8}, and set the column to text before you type."
        ));
    }
    let is_date = matches!(kind, Kind::Date | Kind::Dates | Kind::PartialDate | Kind::Moment);
    match is_date.then(|| meant(value)).flatten() {
        Some(advice) => problem.fix(advice),
        None => problem.fix(format!("Write {}.", kind.example())),
    }
}

/// What to write in place of a date as people write it in Britain, or of one that no calendar has.
fn meant(value: &str) -> Option<String> {
    if let Some((year, month)) = value.get(..7).and_then(|start| start.split_once('-'))
        && let (Ok(year), Ok(month)) = (year.parse(), month.parse())
        && value.get(7..8) == Some("-")
    {
        let Ok(first) = Date::new(year, month, 1) else {
            return Some("Write year, month and day: months go from 01 to 12.".to_owned());
        };
        let is_on_the_calendar = value.get(..10).is_some_and(|date| date.parse::<Date>().is_ok());
        let advice = || format!("{} has {} days: write one of them.", first.strftime("%B %Y"), first.days_in_month());
        return (!is_on_the_calendar).then(advice);
    }
    // The day first, then perhaps a time.
    let words: Vec<&str> = value.split_whitespace().collect();
    (1..=words.len()).rev().find_map(|count| {
        let date = british_date(&words[..count].join(" "))?;
        let time: String = words[count..].iter().map(|word| format!(" {word}")).collect();
        Some(format!("If you mean {}, write {date}{time}.", date.strftime("%-d %B %Y")))
    })
}

pub(in crate::content) fn list_item(span: Span, key: &str, kind: Kind) -> Problem {
    Problem::error(CODE, span, format!("Each item of \"{key}\" should be {}", kind.example()))
        .fix("If the line has a colon followed by a space, put the whole line in quotation marks.")
}

#[cfg(test)]
mod tests {
    use super::meant;

    #[test]
    fn a_date_as_people_write_it_becomes_one_as_it_is_read() {
        for (value, advice) in [
            ("15/01/2027", "If you mean 15 January 2027, write 2027-01-15."),
            ("15/1/27 5pm", "If you mean 15 January 2027, write 2027-01-15 5pm."),
            ("11th December 2026 11:59pm", "If you mean 11 December 2026, write 2026-12-11 11:59pm."),
            ("1 Feb 2027", "If you mean 1 February 2027, write 2027-02-01."),
            ("Friday 11 December 2026", "If you mean 11 December 2026, write 2026-12-11."),
            ("2026-11-31", "November 2026 has 30 days: write one of them."),
            ("2027-02-29 5pm", "February 2027 has 28 days: write one of them."),
            ("2026-13-01", "Write year, month and day: months go from 01 to 12."),
        ] {
            assert_eq!(meant(value).as_deref(), Some(advice), "{value}");
        }
        for value in ["", "soon", "11 December", "31/11/2026", "2026", "12/2026", "é", "2026-12 é", "2026-12-11 25:00"] {
            assert_eq!(meant(value), None, "{value}");
        }
    }
}
