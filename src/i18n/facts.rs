//! Facts inside a text: amounts of money, dates, telephone numbers and addresses, which are the same in every language.

use std::collections::BTreeSet;

/// The digit zero of the scripts whose digits are read: Arabic-Indic, Extended Arabic-Indic, Devanagari, Bengali,
/// Gurmukhi, Gujarati, Tamil. Their ten digits follow one another.
const ZEROS: [u32; 7] = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0be6];

/// What must be the same in every language, as it is written.
#[derive(Debug, PartialEq, Eq)]
pub enum Fact {
    /// An amount of money: `£5,000`.
    Amount(String),
    /// `2026-12-11`.
    Date(String),
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
        }
    }
}

/// True if a text has a pound sign, an address, or four digits together, as the year of a date and any telephone
/// number have.
pub fn may_hold_a_fact(text: &str) -> bool {
    text.contains(['£', '@']) || text.contains("://") || text.contains("www.") || longest_number(text) >= 4
}

/// The most digits that stand together, spaces aside.
fn longest_number(text: &str) -> usize {
    let (mut longest, mut now) = (0, 0);
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' => now += 1,
            b' ' => {}
            _ => now = 0,
        }
        longest = longest.max(now);
    }
    longest
}

/// The facts of a source text.
pub fn facts(text: &str) -> Vec<Fact> {
    let mut facts = Vec::new();
    for (at, _) in text.match_indices('£') {
        let amount: String =
            text[at..].chars().enumerate().take_while(|(i, c)| *i == 0 || is_amount(*c)).map(|(_, c)| c).collect();
        let amount = amount.trim_end_matches(['.', ',', ' ']);
        if amount.len() > '£'.len_utf8() {
            facts.push(Fact::Amount(amount.to_owned()));
        }
    }
    for piece in text.split_whitespace() {
        let bare = piece.trim_matches(['.', ',', ';', ':', '(', ')', '<', '>', '"', '“', '”', '?', '!']);
        if is_date(bare) {
            facts.push(Fact::Date(bare.to_owned()));
        } else if is_address(bare) {
            facts.push(Fact::Address(bare.to_owned()));
        }
    }
    facts.extend(phones(text));
    facts
}

/// `2026-12-11`.
fn is_date(word: &str) -> bool {
    word.len() == 10 && word.parse::<jiff::civil::Date>().is_ok()
}

fn is_amount(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, ',' | '.')
}

fn is_address(word: &str) -> bool {
    let email = word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    email || word.starts_with("https://") || word.starts_with("http://") || word.starts_with("www.")
}

/// Runs of digits and spaces that start with 0 or + and have at least nine digits: British numbers as people write them.
fn phones(text: &str) -> Vec<Fact> {
    text.split(|c: char| !(c.is_ascii_digit() || matches!(c, ' ' | '+' | '(' | ')')))
        .map(|run| run.trim_matches([' ', '(', ')']))
        .filter(|run| run.starts_with(['0', '+']) && digits(run).len() >= 9)
        .map(|run| Fact::Phone(run.to_owned()))
        .collect()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// A translation in the forms in which facts are looked for.
pub struct Readings {
    /// With ASCII digits, in lower case.
    text: String,
    /// Its numbers without grouping marks.
    numbers: BTreeSet<String>,
    /// With nothing between digits but what is no part of a telephone number.
    compact: String,
}

impl Readings {
    /// Reads a translation, without its Markdown.
    pub fn new(text: &str) -> Readings {
        let text: String =
            text.chars().map(ascii_digit).filter(|c| !is_direction_mark(*c)).flat_map(char::to_lowercase).collect();
        let compact = text.chars().filter(|c| !is_space(*c) && !matches!(c, '-' | '(' | ')' | '‑')).collect();
        let numbers = numbers(&text);
        Readings { text, numbers, compact }
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
            Fact::Phone(phone) => self.compact.contains(&digits(phone)),
            Fact::Address(address) => self.text.contains(&address.to_lowercase()),
        }
    }
}

fn ascii_digit(c: char) -> char {
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|v| *v < 10));
    value.and_then(|v| char::from_digit(v, 10)).unwrap_or(c)
}

/// Marks that translators put around numbers in languages that run right to left.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Marks between the digits of one number in one language or another (CLDR, "group" and "decimal").
fn is_separator(c: char) -> bool {
    matches!(c, ',' | '.' | '\'' | '’' | '٬' | '٫' | '،')
}

/// The numbers of a text, as their digits. A space may group digits or part two numbers, so both readings are kept.
fn numbers(text: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    let mut joined = String::new();
    let mut own = String::new();
    let mut gap = String::new();
    let mut finish = |own: &mut String| {
        if !own.is_empty() {
            all.insert(std::mem::take(own));
        }
    };
    for c in text.chars() {
        if c.is_ascii_digit() {
            if gap.chars().any(is_space) {
                finish(&mut own);
            }
            gap.clear();
            own.push(c);
            joined.push(c);
        } else if !joined.is_empty() && gap.is_empty() && (is_separator(c) || is_space(c)) {
            gap.push(c);
        } else {
            finish(&mut own);
            finish(&mut joined);
            gap.clear();
        }
    }
    finish(&mut own);
    finish(&mut joined);
    all
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
    fn years_and_counts_are_no_facts_of_this_rule() {
        assert_eq!(facts("In 2026, 31 men came 18 times."), []);
    }
}
