//! Exact amounts of money.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

/// An amount in whole pence sterling. Never a fraction of a penny, never negative.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Money(i64);

impl Money {
    /// The largest amount that is read: a billion pounds. No community chest comes near it, and sums of any
    /// number of awards stay exact.
    pub const MAX: Money = Money(100_000_000_000);

    /// An amount of `pence`; `None` if negative or above [`Money::MAX`].
    pub fn from_pence(pence: i64) -> Option<Money> {
        (0..=Self::MAX.0).contains(&pence).then_some(Money(pence))
    }

    /// The amount in pence.
    pub fn pence(self) -> i64 {
        self.0
    }

    /// Reads an amount as people write it: `£5,000`, `5000`, `£1,234.50`, `1 234.50`. Commas must group by
    /// threes and pence must have two digits, so that `5,00` or `1.5` is never guessed at.
    pub fn parse(text: &str) -> Option<Money> {
        let text = text.trim();
        let text = text.strip_prefix('£').unwrap_or(text).trim_start();
        let (pounds, pence) = match text.split_once('.') {
            Some((pounds, pence)) if pence.len() == 2 => (pounds, pence),
            Some(_) => return None,
            None => (text, "00"),
        };
        let digits = ungroup(pounds)?;
        if !pence.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let pounds: i64 = digits.parse().ok()?;
        let pence: i64 = pence.parse().ok()?;
        Money::from_pence(pounds.checked_mul(100)?.checked_add(pence)?)
    }
}

/// The digits of a whole number, grouped by threes with commas or spaces, or not at all.
fn ungroup(text: &str) -> Option<String> {
    let separator = if text.contains(',') { ',' } else { ' ' };
    let groups: Vec<&str> = text.split(separator).collect();
    let all_digits = groups.iter().all(|g| !g.is_empty() && g.bytes().all(|b| b.is_ascii_digit()));
    let grouped = groups.len() == 1 || (groups[0].len() <= 3 && groups[1..].iter().all(|g| g.len() == 3));
    (all_digits && grouped && groups.concat().len() <= 12).then(|| groups.concat())
}

impl Add for Money {
    type Output = Money;

    fn add(self, other: Money) -> Money {
        Money(self.0.saturating_add(other.0))
    }
}

impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::default(), Add::add)
    }
}

/// As in a content file: `£5,000` or `£1,234.50`.
impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pounds = (self.0 / 100).to_string();
        let mut grouped = String::new();
        for (i, digit) in pounds.chars().enumerate() {
            if i > 0 && (pounds.len() - i).is_multiple_of(3) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        if self.0 % 100 == 0 { write!(f, "£{grouped}") } else { write!(f, "£{grouped}.{:02}", self.0 % 100) }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn amounts_are_read_as_people_write_them() {
        for (text, pence) in
            [("£5,000", 500_000), ("5000", 500_000), ("£1,234.50", 123_450), ("£ 500", 50_000), ("0", 0), ("1 000", 100_000)]
        {
            assert_eq!(Money::parse(text).map(Money::pence), Some(pence), "{text}");
        }
    }

    #[test]
    fn what_could_be_meant_in_two_ways_is_not_guessed() {
        for text in ["5,00", "1.5", "£", "", "-5", "5k", "£5.000", "1,2345", "99999999999999999999"] {
            assert_eq!(Money::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn every_amount_reads_back_as_itself(pence in 0..=Money::MAX.pence()) {
            let money = Money::from_pence(pence).unwrap();
            prop_assert_eq!(Money::parse(&money.to_string()), Some(money));
        }

        #[test]
        fn any_text_is_read_or_refused_without_panic(text in "\\PC*") {
            let _ = Money::parse(&text);
        }
    }
}
