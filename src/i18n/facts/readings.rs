//! Looks for the facts of a source text in its translation.

use std::collections::BTreeSet;

use super::numbers::{all_readings, is_space, likely, plain};
use super::{Fact, facts};

/// A translation in the forms in which facts are looked for.
pub struct Readings {
    /// With ASCII digits, in lower case.
    text: String,
    /// Its numbers without grouping marks.
    numbers: BTreeSet<String>,
    /// Its digits that stand together, with nothing between: the parts of "11.12.2026".
    runs: BTreeSet<String>,
    /// With nothing between digits but what is no part of a telephone number.
    compact: String,
}

impl Readings {
    /// Reads a translation, without its Markdown.
    pub fn new(text: &str) -> Readings {
        let text = plain(text);
        let compact = text.chars().filter(|c| !is_space(*c) && !matches!(c, '-' | '(' | ')' | '‑')).collect();
        let numbers = all_readings(&text);
        let runs = text.split(|c: char| !c.is_ascii_digit()).filter(|run| !run.is_empty()).map(str::to_owned).collect();
        Readings { text, numbers, runs, compact }
    }

    /// True if it has this fact.
    pub fn has(&self, fact: &Fact) -> bool {
        match fact {
            Fact::Amount(amount) => {
                let plain = digits(amount);
                // "£5,000" may be written "5.000,00 £".
                self.numbers.contains(&plain) || self.numbers.contains(&format!("{plain}00"))
            }
            Fact::Date(date) => self.text.contains(date.as_str()),
            Fact::WrittenDate { day, year, .. } => self.has_number(*day) && year.is_none_or(|year| self.has_number(year)),
            Fact::Time { hour, minute, .. } => self.has_time(*hour, *minute),
            Fact::Phone(phone) => self.compact.contains(&digits(phone)),
            Fact::Address(address) => self.text.contains(&address.to_lowercase()),
        }
    }

    fn has_number(&self, number: u32) -> bool {
        self.runs.contains(&number.to_string()) || self.runs.contains(&format!("{number:02}"))
    }

    /// "23:59", "23.59", "11:59", "5", "17:00" …
    fn has_time(&self, hour: u32, minute: u32) -> bool {
        hours(hour).into_iter().any(|hour| {
            let apart = self.has_number(hour) && (minute == 0 || self.runs.contains(&format!("{minute:02}")));
            apart
                || self.numbers.contains(&format!("{hour}{minute:02}"))
                || self.numbers.contains(&format!("{hour:02}{minute:02}"))
        })
    }
}

/// An hour on a clock with 24 hours, and on one with 12.
fn hours(hour: u32) -> [u32; 3] {
    let twelve = if hour.is_multiple_of(12) { 12 } else { hour % 12 };
    [hour, twelve, if hour == 0 { 24 } else { hour }]
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// True if a translation made for other words has the same facts as the words of today, and no other numbers. It
/// rather says no than yes: a number in words in one language and in digits in the other is a difference.
pub fn agree(source: &str, translation: &str) -> bool {
    let readings = Readings::new(translation);
    let facts = facts(source);
    if facts.iter().any(|fact| !readings.has(fact)) {
        return false;
    }
    // Hours may be written in another way, so they may stand in one text and not in the other.
    let mut of_times: BTreeSet<String> = BTreeSet::new();
    for fact in &facts {
        if let Fact::Time { hour, minute, .. } = fact {
            of_times.extend(hours(*hour).iter().chain([minute]).map(|n| n.to_string().trim_start_matches('0').to_owned()));
        }
    }
    let (theirs, ours) = (likely(&plain(source)), likely(&readings.text));
    let addresses = |text: &str| super::facts(text).into_iter().filter(|fact| matches!(fact, Fact::Address(_))).count();
    theirs.symmetric_difference(&ours).all(|number| of_times.contains(number)) && addresses(source) == addresses(translation)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(source: &str, translation: &str) -> bool {
        let readings = Readings::new(translation);
        facts(source).iter().all(|f| readings.has(f))
    }

    #[test]
    fn amounts_may_be_written_the_language_s_own_way() {
        for translation in ["5.000 £", "£৫,০০০", "5 000 lire", "£۵٬۰۰۰", "5.000,00 £", "£5000 în 2026"] {
            assert!(kept("Up to £5,000.", translation), "{translation}");
        }
        assert!(!kept("Up to £5,000.", "500 £"));
        assert!(!kept("Up to £5,000.", "50 000 £"));
    }

    #[test]
    fn a_list_of_amounts_is_not_taken_for_one() {
        assert!(kept("£500 and £1,000", "500, 1.000"));
        assert!(kept("£500 to £5,000", "500–5.000 £"));
    }

    #[test]
    fn numbers_and_addresses_must_be_there() {
        assert!(kept("Call 020 7946 0100.", "রিং ০২০ ৭৯৪৬ ০১০০"));
        assert!(!kept("Call 020 7946 0100.", "020 7946 0101"));
        assert!(kept("Write to help@example.org.", "help@example.org দিকে"));
        assert!(!kept("See https://example.org/a.", "example.org"));
        assert!(!kept("On 2026-12-11.", "2026-12-12"));
    }

    #[test]
    fn a_date_in_words_needs_its_day_and_year() {
        let source = "It closes on Friday 11 December 2026.";
        for translation in ["vineri, 11 decembrie 2026", "শুক্রবার ১১ ডিসেম্বর ২০২৬", "11.12.2026 بند", "۱۱ دسمبر ۲۰۲۶"]
        {
            assert!(kept(source, translation), "{translation}");
        }
        for translation in ["vineri, 12 decembrie 2026", "11 decembrie", "১১ ডিসেম্বর ২০২৫"] {
            assert!(!kept(source, translation), "{translation}");
        }
    }

    #[test]
    fn a_time_may_be_on_either_clock() {
        for translation in ["23:59", "23.59", "রাত ১১:৫৯", "11.59 م"] {
            assert!(kept("by 11:59pm", translation), "{translation}");
        }
        assert!(!kept("by 11:59pm", "23:00"));
        assert!(kept("9am to 5pm", "09:00–17:00"));
        assert!(kept("9am to 5pm", "صبح 9 بجے سے شام 5 بجے تک"));
        assert!(!kept("9am to 4pm", "de la 9 la 17"));
    }

    #[test]
    fn an_older_translation_agrees_only_with_all_the_same_numbers() {
        assert!(agree("Ask for up to £5,000, 9am to 5pm.", "Până la 5 000 £, 09:00–17:00."));
        assert!(agree("Tell us what you need.", "Spuneți-ne ce vă trebuie."));
        assert!(!agree("Ask us how much.", "Până la 5.000 £."), "an amount that the words of today do not have");
        assert!(!agree("Ask for up to £3,000.", "Până la 5.000 £."));
        assert!(!agree("Two rounds, of £500 each.", "2 runde de 500 £."), "words and digits are not compared");
        assert!(!agree("Ask us.", "Scrieți la a@example.org."));
    }
}
