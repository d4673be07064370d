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

use crate::check::walk;
use crate::i18n::facts::{Fact, Readings, facts, may_hold_a_fact};
use crate::model::{Site, TextEntry, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-changed-fact";

/// Languages in which hours may be counted from six in the morning: "5pm" is then eleven o'clock.
const OTHER_CLOCK: [&str; 4] = ["am", "so", "sw", "ti"];

pub(in crate::check) fn check(site: &Site, is_meant: &dyn Fn(&TextEntry) -> bool, problems: &mut Problems) {
    for translated in walk::translated(site).filter(|translated| is_meant(translated.entry)) {
        let kind = translated.entry.kind;
        // Taking the Markdown off every text would take most of the time of this rule.
        if !may_hold_a_fact(&translated.entry.source) {
            continue;
        }
        let source = visible(&translated.entry.source, kind);
        let facts = facts(&source);
        if facts.is_empty() {
            continue;
        }
        for (lang, translation) in translated.by_language() {
            let own = Readings::new(&visible(translation.text, kind));
            let other_clock = OTHER_CLOCK.contains(&lang.code());
            let is_read = |fact: &&Fact| !(other_clock && matches!(fact, Fact::Time { .. }));
            for fact in facts.iter().filter(is_read).filter(|f| !own.has(f)) {
                let message = format!("This translation does not have \"{}\"", fact.written());
                let problem = if fact.is_amount_or_deadline() { Problem::error } else { Problem::warning };
                problems.add(
                    problem(CODE, translation.span, message)
                        .fix("Compare it with its source and correct it.")
                        .related(translated.entry.span, "the source"),
                );
            }
        }
    }
}
