//! One language, and how everything is said in it.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use jiff::civil::{Date, DateTime, Time};

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
        self.message(id, &fluent)
    }

    /// A message of the theme, with arguments of any kind.
    pub fn message(&self, id: &str, arguments: &Arguments<'_>) -> String {
        self.words.say(self.lang, id, arguments)
    }

    /// A message without arguments.
    pub fn word(&self, id: &str) -> String {
        self.words.get(self.lang, id)
    }

    /// A message that depends on a number, `$count` in it.
    pub fn count(&self, id: &str, number: usize) -> String {
        let mut fluent = Arguments::new();
        fluent.set("count", number);
        self.message(id, &fluent)
    }

    /// A message that depends on a number of days, `$days` in it.
    pub fn days(&self, id: &str, number: i64) -> String {
        let mut fluent = Arguments::new();
        fluent.set("days", number);
        self.message(id, &fluent)
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

    /// Month and year.
    pub fn month(&self, date: Date) -> String {
        self.formats.month(date)
    }

    /// A time of day.
    pub fn time(&self, time: Time) -> String {
        self.formats.time(time)
    }

    /// A message with a day and two times on it, `$day`, `$starts` and `$ends` in it.
    pub fn day_times(&self, id: &str, starts: DateTime, ends: DateTime) -> String {
        let time = |at: DateTime| self.time(at.time());
        self.say(id, [("day", self.day(starts.date())), ("starts", time(starts)), ("ends", time(ends))])
    }

    /// "a, b and c".
    pub fn and(&self, items: &[String]) -> String {
        self.formats.and(items)
    }

    /// "a, b or c".
    pub fn or(&self, items: &[String]) -> String {
        self.formats.or(items)
    }

    /// How two names are sorted.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.formats.compare(a, b)
    }
}

/// The phrasebooks of all languages of a portal, made once for all stages that write words.
pub struct Phrasebooks<'w>(BTreeMap<Lang, Phrasebook<'w>>);

impl<'w> Phrasebooks<'w> {
    /// One for each language.
    ///
    /// # Errors
    /// [`NoData`] for the first language without formats, as [`Phrasebook::new`].
    pub fn new(words: &'w Words, languages: &[Lang]) -> Result<Self, NoData> {
        let made = languages.iter().map(|lang| Ok((*lang, Phrasebook::new(words, *lang)?)));
        made.collect::<Result<_, _>>().map(Phrasebooks)
    }

    /// The phrasebook of a language of the portal. Asking for another one is a fault of this program.
    pub fn of(&self, lang: Lang) -> &Phrasebook<'w> {
        match self.0.get(&lang) {
            Some(phrasebook) => phrasebook,
            None => unreachable!("{lang} is no language of this portal"),
        }
    }
}
