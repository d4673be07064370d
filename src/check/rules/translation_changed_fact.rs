//! # translation-changed-fact
//!
//! ## What it checks
//! Amounts of money, dates such as 2026-12-11, telephone numbers, email addresses and web addresses of the source are
//! in the translation too. Digits may be those of the language, and thousands may be grouped its way.
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
use crate::i18n::facts::{Readings, facts, may_hold_a_fact};
use crate::model::{Site, visible};
use crate::problems::{Problem, Problems};

pub(super) const CODE: &str = "translation-changed-fact";

pub(in crate::check) fn check(site: &Site, problems: &mut Problems) {
    for translated in walk::translated(site) {
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
        for translation in translated.translations() {
            let own = Readings::new(&visible(translation.text, kind));
            for fact in facts.iter().filter(|f| !own.has(f)) {
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
