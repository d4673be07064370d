//! Facts inside a text, which are the same in every language: amounts of money, dates, times of day, telephone numbers,
//! email and web addresses.
//!
//! Texts come here without their Markdown. Names of months are read in English; a day and a year in digits are then
//! looked for in the translation, whatever its digits, and the name of the month is the translator's. Numbers in words
//! are not read, and neither are spans of days such as "3-5 May".

mod find;
mod numbers;
mod readings;

pub use find::{facts, may_hold_a_fact};
pub use readings::{Readings, agree};

/// What must be the same in every language, as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fact {
    /// An amount of money: `£5,000`.
    Amount(String),
    /// `2026-12-11`.
    Date(String),
    /// `11 December 2026` or `11 December`.
    WrittenDate {
        /// As it is written.
        words: String,
        /// Day of the month.
        day: u32,
        /// The year, if it is there.
        year: Option<u32>,
    },
    /// `11:59pm` or `5pm`.
    Time {
        /// As it is written.
        words: String,
        /// Hour of the day, from 0 to 23.
        hour: u32,
        /// Minute.
        minute: u32,
    },
    /// A telephone number.
    Phone(String),
    /// An email or web address.
    Address(String),
}

impl Fact {
    /// As the text has it.
    pub fn written(&self) -> &str {
        match self {
            Fact::Amount(words) | Fact::Date(words) | Fact::Phone(words) | Fact::Address(words) => words,
            Fact::WrittenDate { words, .. } | Fact::Time { words, .. } => words,
        }
    }

    /// True of amounts, dates and times: who goes by a wrong one loses money or misses the day.
    pub fn is_amount_or_deadline(&self) -> bool {
        !matches!(self, Fact::Phone(_) | Fact::Address(_))
    }
}
