//! # translation-changed-fact
//!
//! ## What it checks
//! Amounts of money, dates, times of day, telephone numbers, email addresses and web addresses of the source are in the
//! translation too. Digits may be those of the language, thousands may be grouped its way, and a time may be on a clock of 12
//! or 24 hours. Of a date in words such as "11 December 2026" the day and the year must be there, and the name of the
//! month is not read. A wrong amount, date or time is an error; a wrong number or address is a warning.
//!
//! Names of months are read in English. Not checked: numbers in words, spans of days such as "3-5 May", and times in
//! Amharic, Tigrinya, Somali and Swahili, where many people count the hours from six in the morning.
//!
//! ## Why it matters
//! A wrong amount or number is the costliest slip in a translation, and nobody who reads only English can see it.
//!
//! ## How to fix
//! Compare the translation with its source and correct the amount, date, number or address.
//!
//! ## Example
//! ```text
//! msgid "You can ask for up to £5,000."
//! msgstr "Puteți cere până la 500 £."
//! ```

use std::collections::HashMap;

use rustc_hash::FxBuildHasher;

use crate::check::walk::Translated;
use crate::i18n::facts::{Fact, Readings, facts, may_hold_a_fact};
use crate::model::{Site, Text, TextEntry, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-changed-fact";

/// Languages in which hours may be counted from six in the morning: "5pm" is then eleven o'clock.
const OTHER_CLOCK: [&str; 4] = ["am", "so", "sw", "ti"];

/// The facts of the source, read once for all languages.
pub(in crate::check) struct Facts(HashMap<Text, Vec<Fact>, FxBuildHasher>);

impl Facts {
    /// Of the texts that are meant.
    pub(in crate::check) fn of(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool) -> Facts {
        // Taking the Markdown off every text would take most of the time of this rule.
        let texts = site.texts.iter().filter(|(_, entry)| is_meant(entry) && may_hold_a_fact(&entry.source));
        let found = texts.map(|(text, entry)| (text, facts(&visible(&entry.source, entry.kind))));
        Facts(found.filter(|(_, facts)| !facts.is_empty()).collect())
    }
}

pub(in crate::check) fn look(facts: &Facts, translated: &Translated<'_>, problems: &mut Problems) {
    let Some(facts) = facts.0.get(&translated.text) else { return };
    let (entry, translation) = (translated.entry, translated.translation);
    let own = Readings::new(&visible(translation.text, entry.kind));
    let other_clock = OTHER_CLOCK.contains(&translated.lang.code());
    let is_read = |fact: &&Fact| !(other_clock && matches!(fact, Fact::Time { .. }));
    for fact in facts.iter().filter(is_read).filter(|f| !own.has(f)) {
        let message = format!("This translation does not have \"{}\"", fact.written());
        let problem = if fact.is_amount_or_deadline() { Problem::error } else { Problem::warning };
        problems.add(
            problem(CODE, translation.span, message)
                .fix("Compare it with its source and correct it.")
                .related(entry.span, "the source"),
        );
    }
}
