//! Amounts of money: exact, or not taken.

use super::fault::{Wrong, shown};
use super::table::Cell;
use crate::model::Money;

/// The amount in a cell.
pub(super) fn read(cell: &Cell) -> Result<Money, Wrong> {
    match cell {
        Cell::Number(number) => of_number(*number).ok_or_else(|| {
            let message = format!("{number} is no whole number of pence between £0 and {}", Money::MAX);
            Wrong::new(message, "Round it in the spreadsheet, or correct it.")
        }),
        Cell::Text(text) => of_text(text).ok_or_else(|| {
            let message = format!("\"{}\" is no amount of money", shown(text));
            Wrong::new(message, "Write an amount in pounds, such as £5,000 or 1234.50.")
        }),
        Cell::Date(date) => {
            Err(Wrong::new(format!("The spreadsheet has made a date of this amount ({date})"), "Format the column as a number."))
        }
        Cell::Faulty(why) => Err(Wrong::new(*why, "Write the amount itself.")),
        Cell::Empty => Err(Wrong::new("This amount is empty", "Write the amount.")),
    }
}

/// A number of a spreadsheet, which counts in halves of halves: £1,250.50 is one, £0.10 nearly one.
fn of_number(number: f64) -> Option<Money> {
    let pence = number * 100.0;
    // Far beyond the largest amount, and far below the largest number that can be counted exactly.
    let is_whole = pence.abs() < 1e13 && (pence - pence.round()).abs() < 1e-4;
    is_whole.then(|| Money::from_pence(pence.round() as i64))?
}

/// An amount as people write it, or as a program does: `1250.5` and `1250.5000` are numbers there, while a person who
/// writes `1.250` may mean a thousand.
fn of_text(text: &str) -> Option<Money> {
    let text = text.trim();
    let text =
        ["GBP", "gbp"].iter().find_map(|code| text.strip_prefix(code).or_else(|| text.strip_suffix(code))).unwrap_or(text).trim();
    if let Some((pounds, pence)) = text.split_once('.') {
        let zeros = pence.get(2..).filter(|rest| rest.len() >= 2 && rest.bytes().all(|b| b == b'0'));
        if zeros.is_some() {
            return Money::parse(&format!("{pounds}.{}", &pence[..2]));
        }
        if pence.len() == 1 {
            return Money::parse(&format!("{pounds}.{pence}0"));
        }
    }
    Money::parse(text)
}

/// The amount as the list holds it, which every spreadsheet reads as a number.
pub(super) fn plain(money: Money) -> String {
    let (pounds, pence) = (money.pence() / 100, money.pence() % 100);
    if pence == 0 { pounds.to_string() } else { format!("{pounds}.{pence:02}") }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text(text: &str) -> Option<String> {
        read(&Cell::Text(text.to_owned())).ok().map(plain)
    }

    #[test]
    fn amounts_are_exact() {
        for (written, amount) in
            [("£5,000", "5000"), ("GBP 1,250.50", "1250.50"), ("1250.5", "1250.50"), ("1250.5000", "1250.50"), ("12.00", "12")]
        {
            assert_eq!(text(written).as_deref(), Some(amount), "{written}");
        }
        for written in ["1.250", "5k", "-5", "(500)", "€5", "1.2.3", "1.é000", "", "1250.5050"] {
            assert_eq!(text(written), None, "{written}");
        }
        let number = |number: f64| read(&Cell::Number(number)).ok().map(|money| money.to_string());
        assert_eq!(number(1250.5).as_deref(), Some("£1,250.50"));
        assert_eq!(number(0.1 + 0.2).as_deref(), Some("£0.30"));
        for wrong in [1250.505, -1.0, f64::NAN, f64::INFINITY, 1e20] {
            assert_eq!(number(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_survives_a_spreadsheet(pence in 0..=Money::MAX.pence()) {
            let money = Money::from_pence(pence).unwrap();
            let number = pence as f64 / 100.0;
            prop_assert_eq!(of_number(number), Some(money));
            prop_assert_eq!(of_text(&plain(money)), Some(money));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC*") {
            let _ = of_text(&text);
        }
    }
}
