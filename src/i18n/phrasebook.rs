//! One language, and how everything is said in it.

use jiff::civil::{Date, Time};

use super::formats::{Formats, NoData};
use super::lang::Lang;
use super::money::render_money;
use super::words::{Arguments, Words};

/// A language with the theme's words and its ways of writing dates, numbers and money.
pub struct Phrasebook<'w> {
    words: &'w Words,
    lang: Lang,
    formats: Formats,
}

impl<'w> Phrasebook<'w> {
    /// The phrasebook of a language.
    ///
    /// # Errors
    /// [`NoData`] only for a language without formats; [`Formats`] has a test that every known language has them.
    pub fn new(words: &'w Words, lang: Lang) -> Result<Self, NoData> {
        Ok(Phrasebook { words, lang, formats: Formats::new(lang)? })
    }

    /// The language.
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// A message of the theme.
    pub fn say<const N: usize>(&self, id: &str, arguments: [(&'static str, String); N]) -> String {
        let mut fluent = Arguments::new();
        for (name, value) in arguments {
            fluent.set(name, value);
        }
        self.words.say(self.lang, id, &fluent)
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.words.get(self.lang, id)
    }

    /// A message that depends on a number, `$count` in it.
    pub fn count(&self, id: &str, number: usize) -> String {
        let mut fluent = Arguments::new();
        fluent.set("count", number);
        self.words.say(self.lang, id, &fluent)
    }

    /// An amount of pence as money.
    pub fn money(&self, pence: i64) -> String {
        render_money(&self.formats, pence)
    }

    /// A whole number.
    pub fn number(&self, number: i64) -> String {
        self.formats.number(number)
    }

    /// A date with its weekday.
    pub fn day(&self, date: Date) -> String {
        self.formats.day(date)
    }

    /// A date without its weekday.
    pub fn date(&self, date: Date) -> String {
        self.formats.date(date)
    }

    /// A time of day.
    pub fn time(&self, time: Time) -> String {
        self.formats.time(time)
    }
}
